"""Matrix products with fixed weights, in each number type. Runs in the inference child only."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import Protocol

import torch

# A product of this many rows tells which library multiplies faster here.
_TRIAL_ROWS = 256
_TRIAL_SIZE = 1024
_WORTHWHILE = 1.15


class Product(Protocol):
    """Multiplies rows with a matrix of weights, as torch.nn.Linear without bias does.

    Args:
        weight: shape (outputs, inputs), in any type.
    """

    def __init__(self, weight: torch.Tensor) -> None: ...

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        """The product, shape (rows, outputs), in the type of the rows."""
        ...


class _Float32:
    def __init__(self, weight: torch.Tensor) -> None:
        self._weight = weight.float()

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.linear(rows, self._weight)


class _OneDnnFloat32(_Float32):
    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        return onednn(rows, self._weight, None)


class _Bfloat16:
    def __init__(self, weight: torch.Tensor) -> None:
        self._weight = weight.bfloat16()

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.linear(rows, self._weight)


class _Float16:
    def __init__(self, weight: torch.Tensor) -> None:
        self._weight = weight.half()

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.linear(rows, self._weight)


def product_for(precision: str, device: str = "cpu") -> type[Product]:
    """The kind of product for a floating-point precision on a device."""
    if precision == "float32":
        return _OneDnnFloat32 if device == "cpu" and onednn_is_faster() else _Float32
    kinds: dict[str, type[Product]] = {"bfloat16": _Bfloat16, "float16": _Float16}
    return kinds[precision]


def onednn(rows: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
    """The product by oneDNN instead of the platform's BLAS; the same numbers to within float32 rounding."""
    product: torch.Tensor = torch.ops.mkldnn._linear_pointwise(rows, weight, bias, "none", [], "")
    return product


@functools.cache
def onednn_is_faster() -> bool:
    """Whether oneDNN multiplies float32 faster than the BLAS that torch was built with; tried for some milliseconds.

    torch multiplies float32 with MKL, which runs its slower code on processors that are not Intel's: on an AMD EPYC
    9005 oneDNN did 440 GFLOP/s where MKL did 205.
    """
    rows, weight = torch.randn(_TRIAL_ROWS, _TRIAL_SIZE), torch.randn(_TRIAL_SIZE, _TRIAL_SIZE)
    try:
        with torch.inference_mode():
            usual = torch.nn.functional.linear(rows, weight)
            other = onednn(rows, weight, None)
            if not torch.allclose(usual, other, rtol=1e-3, atol=1e-3):
                return False
            usual_s = best_s(lambda: torch.nn.functional.linear(rows, weight))
            return usual_s >= best_s(lambda: onednn(rows, weight, None)) * _WORTHWHILE
    except (AttributeError, RuntimeError):
        return False


def best_s(work: Callable[[], object], *, tries: int = 5) -> float:
    """The shortest of some times, in seconds: what the work takes when nothing else disturbs it."""
    taken = []
    for _ in range(tries):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return min(taken)
