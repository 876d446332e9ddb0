"""Codes of vectors, a bit a dimension, and the quick search among them.

A code holds the signs of a vector that was turned by a fixed orthogonal matrix, so that a model with a few loud
dimensions still says something with every bit. It depends on the vector alone: nothing is learned, nothing can age.

What is near by code is told in two steps, both in memory: the number of bits that differ, of every code; then, of the
nearest, the product of the query itself with the code's signs, which halves how many vectors must be compared exactly
(https://arxiv.org/abs/2405.12497, without its centres and lengths: they changed nothing here). How many are needed was
measured on 12,000 passages of real texts, where the likeliest 200 hold 0.996 of the nearest 50, and on clustered ones;
see `tests/benchmarks/vectors.py`. numpy scans a million codes of 1024 bits about as fast as simsimd 6.5, and faster
than usearch 2.26 finds the nearest thousand.
"""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

SLOTS: Final = 1024
"""Vectors in a chunk of sqlite-vec 0.1.9."""

Floats: TypeAlias = "NDArray[np.float32]"
Slots: TypeAlias = "NDArray[np.intp]"
Distances: TypeAlias = "NDArray[np.uint16]"

_WORD_BITS: Final = 64
_SLAB: Final = 64  # chunks in one piece of memory
_STEP_WORDS: Final = 128  # words of a thousand codes at a time: a megabyte, which stays in a core's cache
_EMPTY: Final = 0x8000  # more bits than can differ
_THREADS: Final = min(4, os.cpu_count() or 1)
_ALONE: Final = 64  # so many chunks are scanned before another thread would have begun


def width_of(dimensions: int) -> int:
    """Bytes of a code."""
    return -(-dimensions // _WORD_BITS) * _WORD_BITS // 8


def turned(vectors: Floats) -> Floats:
    """Vectors, shape (..., dimensions), after a fixed random rotation.

    Twice a Kronecker product of two orthogonal matrices, the dimensions shuffled in between: it costs
    4·dimensions·(a + b), where a·b are the nearest factors of the dimensions, not their square.
    """
    dimensions = vectors.shape[-1]
    shuffled = _turned_once(vectors)[..., _shuffling(dimensions)]
    return _turned_once(shuffled)


def _turned_once(vectors: Floats) -> Floats:
    dimensions = vectors.shape[-1]
    a = max(n for n in range(1, math.isqrt(dimensions) + 1) if dimensions % n == 0)
    left, right = _orthogonal(a), _orthogonal(dimensions // a)
    return np.asarray(left @ vectors.reshape(-1, len(left), len(right)) @ right, dtype=np.float32).reshape(
        vectors.shape
    )


# RandomState, because its numbers are promised to stay the same in every version of numpy.
@functools.cache
def _orthogonal(size: int) -> Floats:
    q, r = np.linalg.qr(np.random.RandomState(size).standard_normal((size, size)))
    signs = np.where(np.diag(r) < 0, -1, 1)
    return np.asarray(q * signs, dtype=np.float32)


@functools.cache
def _shuffling(size: int) -> Slots:
    return np.random.RandomState(size).permutation(size).astype(np.intp)


def encoded(vectors: Floats) -> NDArray[np.uint8]:
    """The codes of vectors, shape (n, bytes of a code); what fills the last word up is 0."""
    codes = np.zeros((len(vectors), width_of(vectors.shape[1])), dtype=np.uint8)
    bits = np.packbits(turned(vectors) > 0, axis=1)
    codes[:, : bits.shape[1]] = bits
    return codes


def products(rows: Floats, query: Floats) -> Floats:
    """Each row's product with the query."""
    # Not `@`: BLAS would wake its threads for a millisecond's work, and they wait for a busy machine's cores.
    return np.asarray(np.einsum("nd,d->n", rows, query), dtype=np.float32)


class Codes:
    """The codes of one space in memory, by chunk; a slot is a place among them.

    They lie word by word, a thousand codes' first words together, so that numpy's loops are long.

    Attributes:
        change: up to which change of the space they are.
    """

    def __init__(self, dimensions: int) -> None:
        self.change = -1
        self._dimensions = dimensions
        self._words = width_of(dimensions) // 8
        self._places: dict[int, int] = {}
        self._chunks: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._free: list[int] = []
        self._slabs: list[_Slab] = []

    @property
    def chunks(self) -> frozenset[int]:
        """The chunks that are held."""
        return frozenset(self._places)

    @property
    def size_bytes(self) -> int:
        """The memory that they take."""
        return sum(slab.codes.nbytes + slab.texts.nbytes + slab.empty.nbytes for slab in self._slabs)

    def put(self, chunk: int, codes: bytes, texts: NDArray[np.int64]) -> None:
        """Takes a chunk up, in the place of what was held of it.

        Args:
            codes: one for each slot.
            texts: the text id of each slot, 0 where it is empty.
        """
        if chunk not in self._places:
            if not self._free:
                self._free = [*range(len(self._chunks) + _SLAB - 1, len(self._chunks) - 1, -1)]
                self._chunks = np.concatenate([self._chunks, np.zeros(_SLAB, dtype=np.int64)])
                self._slabs.append(_Slab(self._words))
            self._places[chunk] = self._free.pop()
        place = self._places[chunk]
        self._chunks[place] = chunk
        slab, row = self._slabs[place // _SLAB], place % _SLAB
        slab.codes[row] = np.frombuffer(codes, dtype=np.uint64).reshape(SLOTS, self._words).T
        slab.texts[row] = texts
        slab.empty[row] = np.where(texts == 0, _EMPTY, 0)
        slab.used = max(slab.used, row + 1)

    def remove(self, chunk: int) -> None:
        """Forgets a chunk."""
        place = self._places.pop(chunk)
        slab, row = self._slabs[place // _SLAB], place % _SLAB
        slab.texts[row] = 0
        slab.empty[row] = _EMPTY
        self._free.append(place)

    def distances(self, query: Floats) -> Distances:
        """How many bits of each slot's code differ from the query's; more than there are for an empty slot."""
        code = encoded(query[None])[0].view(np.uint64)
        found = np.full((len(self._slabs) * _SLAB, SLOTS), _EMPTY, dtype=np.uint16)
        step = max(1, _STEP_WORDS // self._words)
        pieces = [
            (slab, start, min(start + step, slab.used), found[number * _SLAB :])
            for number, slab in enumerate(self._slabs)
            for start in range(0, slab.used, step)
        ]

        def scan(share: int) -> None:
            differing = np.empty((step, self._words, SLOTS), dtype=np.uint64)
            counts = np.empty(differing.shape, dtype=np.uint8)
            for slab, start, stop, into in pieces[share::threads]:
                rows = stop - start
                np.bitwise_xor(slab.codes[start:stop], code[:, None], out=differing[:rows])
                np.bitwise_count(differing[:rows], out=counts[:rows])
                np.add.reduce(counts[:rows], axis=1, dtype=np.uint16, out=into[start:stop])
                into[start:stop] |= slab.empty[start:stop]

        threads = _THREADS if len(self._places) > _ALONE else 1
        if threads == 1:
            scan(0)
        else:
            with ThreadPoolExecutor(threads - 1, thread_name_prefix="codes") as pool:
                others = [pool.submit(scan, share) for share in range(1, threads)]
                scan(0)
            for other in others:
                other.result()
        return found.reshape(-1)

    def among(self, distances: Distances, texts: Iterable[int]) -> Distances:
        """The distances with every text but some as far away as an empty slot."""
        wanted = np.fromiter(texts, dtype=np.int64)
        left = distances.copy()
        for number, slab in enumerate(self._slabs):
            start = number * _SLAB * SLOTS
            part = left[start : start + _SLAB * SLOTS]
            part[~np.isin(slab.texts.reshape(-1), wanted, kind="table")] = _EMPTY
        return left

    @staticmethod
    def nearest(distances: Distances, number: int) -> Slots:
        """The slots that are nearest by code, the nearest first, without the empty ones."""
        upto = np.cumsum(np.bincount(distances, minlength=_EMPTY)[:_EMPTY])
        limit = min(int(np.searchsorted(upto, number)), _EMPTY - 1)
        slots = np.flatnonzero(distances <= limit)
        return slots[np.argsort(distances[slots], kind="stable")][:number]

    def likeliest(self, slots: Slots, query: Floats, number: int) -> Slots:
        """Of some slots those whose vectors are likely the nearest to the query."""
        if len(slots) <= number:
            return slots
        codes = np.empty((len(slots), self._words), dtype=np.uint64)
        slabs = slots // (_SLAB * SLOTS)
        for at in np.unique(slabs):
            here = np.flatnonzero(slabs == at)
            codes[here] = self._slabs[at].codes[slots[here] // SLOTS % _SLAB, :, slots[here] % SLOTS]
        signs = np.unpackbits(codes.view(np.uint8), axis=1, count=self._dimensions).astype(np.float32)
        likeness = products(signs, turned(query))
        return slots[np.argpartition(-likeness, number)[:number]]

    def texts(self, slots: Slots) -> NDArray[np.int64]:
        """The text ids of slots."""
        found = np.empty(len(slots), dtype=np.int64)
        slabs = slots // (_SLAB * SLOTS)
        for at in np.unique(slabs):
            here = np.flatnonzero(slabs == at)
            found[here] = self._slabs[at].texts.reshape(-1)[slots[here] % (_SLAB * SLOTS)]
        return found

    def where(self, slots: Slots) -> list[tuple[int, int]]:
        """Chunk and offset in it of each slot."""
        return list(zip(self._chunks[slots // SLOTS].tolist(), (slots % SLOTS).tolist(), strict=True))


class _Slab:
    """Room for some chunks, so that memory grows piece by piece and is never copied."""

    def __init__(self, words: int) -> None:
        self.used = 0
        self.codes = np.zeros((_SLAB, words, SLOTS), dtype=np.uint64)
        self.texts = np.zeros((_SLAB, SLOTS), dtype=np.int64)
        self.empty = np.full((_SLAB, SLOTS), _EMPTY, dtype=np.uint16)
