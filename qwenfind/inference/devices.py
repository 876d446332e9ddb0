"""The graphics cards that torch can compute on here. Runs in the inference child only."""

from __future__ import annotations

import contextlib
import gc
import platform
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import psutil
import torch

from qwenfind.inference.loadable import PROCESSOR
from qwenfind.inference.precision import Card

if TYPE_CHECKING:
    from qwenfind.inference.checkpoint import Network
    from qwenfind.inference.steps import Steps

# How torch and its libraries say it where they raise nothing of their own for it.
_OUT_OF_MEMORY = ("out of memory", "can't allocate memory", "ALLOC_FAILED", "not enough memory")
# Earlier systems cannot multiply bfloat16 there.
_MACOS_WITH_BFLOAT16 = 14


def cards() -> list[Card]:
    """One card of each kind that is here; one that does not answer is left out."""
    found: list[Card] = []
    for look in (_cuda, _xpu, _mps):
        # A driver that is broken, too old or gone says so in many ways.
        with contextlib.suppress(RuntimeError, AssertionError, AttributeError, OSError):
            found += look()
    return found


def _cuda() -> Iterator[Card]:
    """The card with the most memory; AMD's are of this kind too."""
    if not torch.cuda.is_available():
        return
    sizes = [torch.cuda.get_device_properties(number).total_memory for number in range(torch.cuda.device_count())]
    # "cuda" means it from now on.
    torch.cuda.set_device(sizes.index(max(sizes)))
    free, total = torch.cuda.mem_get_info()
    # What torch keeps for itself it uses again.
    free += torch.cuda.memory_reserved() - torch.cuda.memory_allocated()
    wide = torch.cuda.is_bf16_supported(including_emulation=False)
    yield Card(
        "cuda",
        name=torch.cuda.get_device_name(),
        memory_bytes=total,
        free_bytes=free,
        dtypes=("bfloat16", "float16") if wide else ("float16",),
        runtime=str(torch.version.cuda or getattr(torch.version, "hip", "")),
    )


def _xpu() -> Iterator[Card]:
    if not torch.xpu.is_available():
        return
    properties = torch.xpu.get_device_properties()
    free = total = int(properties.total_memory)
    # Not every driver tells; where it does not, what is too much is seen when it is tried.
    with contextlib.suppress(RuntimeError):
        free = torch.xpu.mem_get_info()[0] + torch.xpu.memory_reserved() - torch.xpu.memory_allocated()
    yield Card(
        "xpu",
        name=str(properties.name),
        memory_bytes=total,
        free_bytes=free,
        dtypes=("bfloat16",),
        runtime=str(getattr(properties, "driver_version", "")),
    )


def _mps() -> Iterator[Card]:
    if not torch.backends.mps.is_available():
        return
    # It shares the computer's memory: what programs hold is not free for it either.
    total = torch.mps.recommended_max_memory()
    free = min(total - torch.mps.current_allocated_memory(), psutil.virtual_memory().available)
    system = platform.mac_ver()[0]
    wide = int(system.partition(".")[0] or 0) >= _MACOS_WITH_BFLOAT16
    yield Card(
        "mps",
        name=platform.processor() or "Apple",
        memory_bytes=total,
        free_bytes=max(free, 0),
        dtypes=("float16", "bfloat16") if wide else ("float16",),
        runtime=system,
    )


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error of torch says that memory ran out, on a card or on the processor."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _OUT_OF_MEMORY)


def fitting(
    run: Callable[[Network, list[int]], Steps[torch.Tensor]], network: Network, group: list[int], *, share: int = 0
) -> Steps[torch.Tensor]:
    """What a run of some texts gives, in halves wherever memory runs out, down to one text. Later groups are smaller.

    Args:
        share: of `network.tokens_at_once`, that these texts may be; 0 for all.

    Raises:
        MemoryError: there is not enough for one text alone.
    """
    try:
        return (yield from run(network, group))
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
    # Past the handler, where the error no longer holds what it was computing with.
    relieve()
    if len(group) == 1:
        raise MemoryError
    half, share = len(group) // 2, max(1, (share or network.tokens_at_once) // 2)
    network.tokens_at_once = min(network.tokens_at_once, share)
    first = yield from fitting(run, network, group[:half], share=share)
    return torch.cat([first, (yield from fitting(run, network, group[half:], share=share))])


def relieve() -> None:
    """Returns what torch keeps on cards though nothing uses it."""
    gc.collect()
    with contextlib.suppress(RuntimeError, AssertionError):
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        if torch.xpu.is_available():
            torch.xpu.empty_cache()
        if torch.backends.mps.is_available():
            torch.mps.empty_cache()


def tokens_at_once(device: str) -> int:
    """Tokens that run at once: so many that a product keeps the device busy, and not so many that memory matters."""
    # More of them fall out of a processor's second-level cache: 32 texts of 200 tokens ran slower, text for text, than
    # 8 did.
    return 2048 if device == PROCESSOR else 8192
