"""What the network does between two products of eight-bit integers, each step in one pass over memory.

Compiled for this processor by numba when first called. torch would take four to nine passes for each of these steps,
which together take longer than the products between them. Rows of codes are unsigned around 128, as processors multiply
them. Runs in the inference child only.

A scale a token keeps a text's numbers free of its neighbours in the batch. A few channels of a token may be hundreds of
times larger than the others, and a scale that holds them leaves the others little (Dettmers et al. 2022,
arXiv:2208.07339). What rounding took from such a row is coded as well, `FINER` times finer, and multiplied too.
"""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar, cast

import numba
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
F = TypeVar("F", bound=Callable[..., Any])

LARGEST, ZERO = 127, 128
# Rounding takes half a step at most.
FINER = 2 * LARGEST
# A row whose largest number is so many times its mean one. Of normally distributed rows of 1024 it is 4 times, and
# rounding takes 1 % of them; here it would take 7 %.
_OUTLIER = np.float32(32)
_TINY = np.float32(1e-12)
_ONE, _HALF = np.float32(1), np.float32(0.5)
_CODES = np.float32(LARGEST)
_ROUNDED = np.float32(ZERO + 0.5)
_WITHOUT_SIGN, _INFINITE = np.int32(0x7FFFFFFF), np.int32(0x7F800000)
# Rows for which another thread is worth waking.
_FEW = 128


# Where numba keeps what it compiled; where the process was told no folder, it is compiled anew, never kept beside this
# module.
_KEPT = os.environ.get("NUMBA_CACHE_DIR", "")


def _compiled(function: F) -> F:
    # Sums may be taken in any order; infinite numbers and NaN keep their meaning.
    allowed = {"reassoc", "contract", "nsz", "arcp"}
    made = numba.njit(nogil=True, cache=bool(_KEPT), error_model="numpy", fastmath=allowed)(function)
    return cast("F", made)


@_compiled
def added(begin: int, end: int, x: Floats, product: Floats, scales: Floats) -> None:
    """x += product, whose rows still miss their scales; in place."""
    for t in range(begin, end):
        for i in range(x.shape[1]):
            x[t, i] += product[t, i] * scales[t]


@_compiled
def normed(
    begin: int, end: int, x: Floats, weight: Floats, epsilon: float,
    codes: Bytes, scales: Floats, finer: Bytes, coarse: NDArray[np.bool_],
) -> None:  # fmt: skip
    """Codes of the rows divided by their root mean square (RMSNorm) and multiplied with the weight."""
    size = x.shape[1]
    row = np.empty(size, np.float32)
    for t in range(begin, end):
        squares = np.float32(0)
        for i in range(size):
            squares += x[t, i] * x[t, i]
            row[i] = x[t, i] * weight[i]
        scale, coarse[t] = _coded(row, codes[t], finer[t])
        scales[t] = scale / np.sqrt(squares / np.float32(size) + np.float32(epsilon))


@_compiled
def gated(
    begin: int, end: int, inner: Floats, by: Floats,
    codes: Bytes, scales: Floats, finer: Bytes, coarse: NDArray[np.bool_],
) -> None:  # fmt: skip
    """Codes of silu(gate) * up, where a row of `inner` is gate and up, and misses its scale `by`.

    silu(g) = g / (1 + exp(-g)) = g / 2 * (1 + tanh(g / 2)). The rational function for tanh is that of Eigen
    (`generic_fast_tanh_float`), right to a few units in the last place: products and one division, which run on a
    whole vector of numbers at once.
    """
    size = inner.shape[1] // 2
    row = np.empty(size, np.float32)
    most = np.float32(7.90531110763549805)
    for t in range(begin, end):
        for i in range(size):
            half = _HALF * inner[t, i] * by[t]
            h = min(max(half, -most), most)
            q = h * h
            p = np.float32(-2.76076847742355e-16)
            p = p * q + np.float32(2.00018790482477e-13)
            p = p * q + np.float32(-8.60467152213735e-11)
            p = p * q + np.float32(5.12229709037114e-08)
            p = p * q + np.float32(1.48572235717979e-05)
            p = p * q + np.float32(6.37261928875436e-04)
            p = p * q + np.float32(4.89352455891786e-03)
            d = np.float32(1.19825839466702e-06)
            d = d * q + np.float32(1.18534705686654e-04)
            d = d * q + np.float32(2.26843463243900e-03)
            d = d * q + np.float32(4.89352518554385e-03)
            row[i] = half * (_ONE + h * p / d) * inner[t, size + i]
        scale, coarse[t] = _coded(row, codes[t], finer[t])
        scales[t] = scale * by[t]


@_compiled
def turned(
    begin: int, end: int, heads: Floats, by: Floats, weight: Floats, asking: int, epsilon: float,
    cos: Floats, sin: Floats, places: NDArray[np.int64],
    queries: NDArray[np.uint16], keys: NDArray[np.uint16], values: NDArray[np.uint16],
) -> None:  # fmt: skip
    """Queries and keys normalised by head and turned by position, and values, each as bfloat16.

    Args:
        heads: shape (tokens, all heads x head); rows miss their scales `by`.
        weight: of the norms of queries and keys, shape (their heads, head).
        asking: how many heads are queries'.
        cos: of the angles, shape (positions, head / 2); `sin` alike.
        places: of each token where its text begins, how long that is, and its position there; shape (tokens, 3).
        queries: of all tokens, shape (tokens x heads, head): head by head within each text. `keys` and `values` alike.
    """
    half = cos.shape[1]
    size = 2 * half
    asked = weight.shape[0] - asking
    row = np.empty(size, np.float32)
    bits = row.view(np.uint32)
    for t in range(begin, end):
        first, length, position = places[t]
        for h in range(asking + 2 * asked):
            head = heads[t, h * size : (h + 1) * size]
            if h < asking + asked:
                squares = np.float32(0)
                for i in range(size):
                    squares += head[i] * head[i]
                r = by[t] / np.sqrt(squares * by[t] * by[t] / np.float32(size) + np.float32(epsilon))
                for i in range(half):
                    a = head[i] * weight[h, i] * r
                    b = head[i + half] * weight[h, i + half] * r
                    row[i] = a * cos[position, i] - b * sin[position, i]
                    row[i + half] = b * cos[position, i] + a * sin[position, i]
            else:
                for i in range(size):
                    row[i] = head[i] * by[t]
            if h < asking:
                out = queries[first * asking + h * length + position]
            elif h < asking + asked:
                out = keys[first * asked + (h - asking) * length + position]
            else:
                out = values[first * asked + (h - asking - asked) * length + position]
            _narrow(bits, out, size)


@_compiled
def narrowed(
    begin: int, end: int, mixed: NDArray[np.uint16], places: NDArray[np.int64],
    codes: Bytes, scales: Floats, finer: Bytes, coarse: NDArray[np.bool_],
) -> None:  # fmt: skip
    """Codes of what attention gave, which lies head by head within each text, as bfloat16."""
    size = mixed.shape[1]
    heads = codes.shape[1] // size
    row = np.empty(codes.shape[1], np.float32)
    bits = row.view(np.uint32)
    for t in range(begin, end):
        first, length, position = places[t]
        for h in range(heads):
            head = mixed[first * heads + h * length + position]
            for i in range(size):
                bits[h * size + i] = np.uint32(head[i]) << np.uint32(16)
        scales[t], coarse[t] = _coded(row, codes[t], finer[t])


@_compiled
def weighed(begin: int, end: int, similar: NDArray[np.uint16], length: int, weights: NDArray[np.uint16]) -> None:
    """Softmax of similarities, of those that a token may look at; the others' weights are 0. Both as bfloat16.

    exp(x) = 2^n * 2^f with n whole and 0 <= f < 1, and 2^f as a polynomial, right to 2e-7 (minimax, of degree 5).

    Args:
        similar: shape (tokens, tokens looked at): the tokens of a text one after the other, head by head.
        length: of each text; what stands before it is looked at by all.
    """
    many = similar.shape[1]
    row = np.empty(many, np.float32)
    power = np.empty(many, np.int32)
    bits, signed, powers = row.view(np.uint32), row.view(np.int32), power.view(np.float32)
    for t in range(begin, end):
        seen = many - length + t % length + 1
        for i in range(seen):
            bits[i] = np.uint32(similar[t, i]) << np.uint32(16)
        # Of negative numbers the bits are ordered the other way around.
        top = np.int32(-0x80000000)
        for i in range(seen):
            whole = signed[i]
            top = max(top, np.int32(whole ^ ((whole >> np.int32(31)) & _WITHOUT_SIGN)))
        largest = np.int32(top ^ ((top >> np.int32(31)) & _WITHOUT_SIGN)).view(np.float32)
        for i in range(seen):
            x = max((row[i] - largest) * np.float32(1.4426950408889634), np.float32(-126))
            n = np.floor(x)
            f = x - n
            power[i] = (np.int32(n) + np.int32(127)) << np.int32(23)
            p = np.float32(1.8775767e-3)
            p = p * f + np.float32(8.9893397e-3)
            p = p * f + np.float32(5.5826318e-2)
            p = p * f + np.float32(2.4015361e-1)
            p = p * f + np.float32(6.9315308e-1)
            row[i] = p * f + np.float32(0.99999994)
        total = np.float32(0)
        for i in range(seen):
            row[i] *= powers[i]
            total += row[i]
        share = _ONE / total
        for i in range(seen):
            row[i] *= share
        _narrow(bits, weights[t], seen)
        weights[t, seen:] = 0


@_compiled
def _narrow(bits: NDArray[np.uint32], out: NDArray[np.uint16], count: int) -> None:
    """bfloat16 of the first numbers whose bits these are: to the nearest, ties to even."""
    for i in range(count):
        odd = (bits[i] >> np.uint32(16)) & np.uint32(1)
        out[i] = np.uint16((bits[i] + np.uint32(0x7FFF) + odd) >> np.uint32(16))


@_compiled
def _coded(row: Floats, codes: Bytes, finer: Bytes) -> tuple[np.floating[Any], bool | np.bool]:
    """Codes of a row, their scale, and whether rounding took much of it; then what it took, coded finer.

    The scale of a row that is not finite is NaN.
    """
    bits = row.view(np.int32)
    # Numbers without their sign are ordered as their bits are; NaN is above all. Whole numbers are compared many at
    # once, and stay so while no operation widens them to 64 bits; with floats the order of NaN forbids it.
    top, total = np.int32(0), np.float32(0)
    for i in range(row.size):
        top = max(top, np.int32(bits[i] & _WITHOUT_SIGN))
        total += abs(row[i])
    if top >= _INFINITE:
        return np.float32(np.nan), False
    largest = max(_TINY, np.int32(top).view(np.float32))
    to_codes = _CODES / largest
    for i in range(row.size):
        # Adding a half before the fraction is cut rounds.
        codes[i] = np.uint8(np.int32(row[i] * to_codes + _ROUNDED))
    coarse = largest * np.float32(row.size) > _OUTLIER * total
    if coarse:
        for i in range(row.size):
            left = row[i] * to_codes - (np.float32(codes[i]) - np.float32(ZERO))
            finer[i] = np.uint8(np.int32(left * np.float32(FINER) + _ROUNDED))
    return largest / _CODES, coarse


class Crew:
    """Threads that share the rows of a step.

    Args:
        threads: how many, the caller's own included.
    """

    def __init__(self, threads: int) -> None:
        self._threads = max(1, threads)
        self._others = ThreadPoolExecutor(max(1, threads - 1), thread_name_prefix="rows")

    def run(self, step: Callable[..., None], rows: int, *arguments: Any) -> None:
        """Runs a step on all rows."""
        threads = min(self._threads, max(1, rows // _FEW))
        ends = [rows * number // threads for number in range(threads + 1)]
        waiting = [self._others.submit(step, ends[n], ends[n + 1], *arguments) for n in range(1, threads)]
        step(0, ends[1], *arguments)
        for other in waiting:
            other.result()


def prepare() -> None:
    """Compiles every step, or reads what was compiled before; what cannot be read is compiled anew."""
    try:
        _run_once()
    except (EOFError, ValueError, pickle.UnpicklingError):
        # Cut short when the power went.
        shutil.rmtree(_KEPT, ignore_errors=True)
        _run_once()


def _run_once() -> None:
    row, bits = np.zeros((1, 2), np.float32), np.zeros((1, 2), np.uint16)
    scales, places, angles = np.zeros(1, np.float32), np.zeros((1, 3), np.int64), np.zeros((1, 1), np.float32)
    out = (np.zeros((1, 2), np.uint8), scales, np.zeros((1, 2), np.uint8), np.zeros(1, np.bool_))
    added(0, 0, row, row, scales)
    normed(0, 0, row, scales, 1e-6, *out)
    gated(0, 0, row, scales, *out)
    turned(0, 0, row, scales, row, 1, 1e-6, angles, angles, places, bits, bits, bits)
    narrowed(0, 0, bits, places, *out)
    weighed(0, 0, bits, 1, bits)
