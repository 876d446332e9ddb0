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

# Codes of rows are unsigned around 128, which is what processors multiply.
_LARGEST, _ZERO = 127, 128
_TINY = 1e-12
# A row whose largest number is so many times its mean one. Of normally distributed rows of 1024 it is 4 times, and
# rounding takes 1 % of them; here it would take 4 %.
_OUTLIER = 20


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


class _Int8:
    """Eight-bit integers: one scale an output for the weights, one a token for the rows.

    A scale a token keeps a text's numbers free of its neighbours in the batch. A few channels of a token may be
    hundreds of times larger than the others, and a scale that holds them leaves the others little (Dettmers et al.
    2022, arXiv:2208.07339). What rounding took from such a row is multiplied as well, with a scale of its own, so that
    it is known to fifteen bits.
    """

    def __init__(self, weight: torch.Tensor) -> None:
        weight = weight.float()
        self._scales = weight.abs().amax(1).clamp_(min=_TINY).div_(_LARGEST)
        narrow = (weight / self._scales[:, None]).round_().to(torch.int8)
        self._packed = torch.ops.onednn.qlinear_prepack(narrow, [_TRIAL_ROWS, weight.shape[1]])
        self._zeros = torch.zeros(weight.shape[0], dtype=torch.int32)

    def __call__(self, rows: torch.Tensor) -> torch.Tensor:
        largest = torch.maximum(rows.amax(1), rows.amin(1).neg_()).clamp_(min=_TINY)
        codes, product = self._once(rows, largest)
        usual = torch.linalg.vector_norm(rows, 1, dim=1) / rows.shape[1]
        coarse = (largest > usual * _OUTLIER).nonzero()[:, 0]
        if len(coarse):
            left = rows[coarse] - (codes[coarse].float() - _ZERO).mul_(largest[coarse, None] / _LARGEST)
            product[coarse] += self._once(left, largest[coarse] / (2 * _LARGEST))[1]
        return product

    def _once(self, rows: torch.Tensor, largest: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        # Adding a half before the fraction is cut rounds.
        codes = (rows * (_LARGEST / largest)[:, None]).add_(_ZERO + 0.5).to(torch.uint8)
        product: torch.Tensor = torch.ops.onednn.qlinear_pointwise(
            codes, 1.0, _ZERO, self._packed, self._scales, self._zeros, None, 1.0, 0, rows.dtype, "none", [], ""
        )
        return codes, product.mul_((largest / _LARGEST)[:, None])


def shares(sizes: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """What each input channel is to be divided by, and its weights multiplied with, so that both are alike in size.

    Which changes no product (SmoothQuant, Xiao et al. 2023, arXiv:2211.10438, eq. 4 with alpha = 1/2).

    Args:
        sizes: about how large each channel is: the weight of the norm or the product that it comes from, so that no
            trial run is needed.
        weight: shape (outputs, channels).
    """
    share = (sizes.float() / weight.float().abs().amax(0)).sqrt_()
    return torch.where(torch.isfinite(share) & (share > 0), share, 1.0)


def product_for(precision: str, device: str = "cpu") -> type[Product]:
    """The kind of product for a precision on a device."""
    if precision == "float32":
        return _OneDnnFloat32 if device == "cpu" and onednn_is_faster() else _Float32
    kinds: dict[str, type[Product]] = {"bfloat16": _Bfloat16, "float16": _Float16, "int8": _Int8}
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
