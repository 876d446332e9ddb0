"""How much memory a model takes, and whether this machine can spare it now."""

from __future__ import annotations

from qwenfind.errors import TooLargeError
from qwenfind.inference.catalogue import KNOWN, ModelKind

ITEM_BYTES = {"float32": 4, "bfloat16": 2, "float16": 2, "int8": 1}
# Beside its numbers, the process that runs a model took 0.43 to 0.47 GB (measured with the starter and with random
# weights of Qwen3-Embedding-0.6B in float32: 0.47 and 2.81 GB); a tenth is for long texts.
_TENTH_MORE = 1.1
_BYTES_BESIDE = 500_000_000
# What the largest model needs for as many tokens as run at once; where that is not free, fewer run.
_ROOM_ON_CARD = 1 << 30


def memory_needed(parameters: int, dtype: str = "float32") -> int:
    """Bytes of memory that a model of so many parameters takes, with the process that runs it.

    Args:
        dtype: number type that it computes in.
    """
    return round(parameters * ITEM_BYTES.get(dtype, 4) * _TENTH_MORE + _BYTES_BESIDE)


def card_memory_needed(parameters: int, dtype: str) -> int:
    """Bytes of a graphics card's memory that a model of so many parameters takes, with room to work in."""
    return parameters * ITEM_BYTES[dtype] + _ROOM_ON_CARD


def require_memory(name: str, parameters: int, kind: ModelKind, dtype: str, free: int) -> None:
    """Refuses a model that does not fit, before the system starts to swap or to end programs.

    Args:
        free: bytes that programs could have now.

    Raises:
        TooLargeError: it needs more; the hint names the largest model of its kind that would fit.
    """
    needed = memory_needed(parameters, dtype)
    if needed <= free:
        return
    fitting = [one for one in KNOWN if one.kind is kind and memory_needed(one.parameters, dtype) <= free]
    smaller = max(fitting, key=lambda one: one.parameters, default=None)
    instead = f", or use {smaller.name} ({gigabytes(memory_needed(smaller.parameters, dtype))})" if smaller else ""
    raise TooLargeError(
        f"{name} needs {gigabytes(needed)} of memory in {dtype}, {gigabytes(free)} are free.",
        f"Close other programs{instead}.",
    )


def gigabytes(number: int) -> str:
    """In the units in which memory is sold: "2.9 GB"."""
    found = number / 2**30
    return f"{found:.1f} GB" if found < 9.95 else f"{found:.0f} GB"
