"""The layers of a Qwen3 network in eight-bit integers. Runs in the inference child only.

Weights have one scale an output, rows one a token (`kernels`). Channels are made alike in size first, which changes no
product (SmoothQuant, Xiao et al. 2023, arXiv:2211.10438, eq. 4 with alpha = 1/2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from qwenfind.inference import kernels
from qwenfind.inference.float_layers import SIMILARITIES, attended, runs_of
from qwenfind.inference.qwen3 import Heads, Shape, Weights

_TRIAL_ROWS = 256
_TINY = 1e-12


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows as codes.

    Attributes:
        codes: shape (rows, inputs), around `kernels.ZERO`.
        scales: of each row.
        finer: what rounding took from the coarse rows, as codes `kernels.FINER` times finer.
        coarse: which rows these are.
    """

    codes: torch.Tensor
    scales: torch.Tensor
    finer: torch.Tensor
    coarse: torch.Tensor

    @classmethod
    def empty(cls, rows: int, inputs: int) -> Rows:
        """Rows that are still to be written."""
        codes, finer = (torch.empty((rows, inputs), dtype=torch.uint8) for _ in range(2))
        return cls(codes, torch.empty(rows), finer, torch.empty(rows, dtype=torch.bool))

    def arrays(self) -> tuple[NDArray[Any], ...]:
        """What a kernel writes to."""
        return self.codes.numpy(), self.scales.numpy(), self.finer.numpy(), self.coarse.numpy()


class Product:
    """Multiplies rows of codes with a matrix of weights.

    Args:
        weight: shape (outputs, inputs), in any type.
    """

    def __init__(self, weight: torch.Tensor) -> None:
        weight = weight.float()
        self._scales = weight.abs().amax(1).clamp_(min=_TINY).div_(kernels.LARGEST)
        narrow = (weight / self._scales[:, None]).round_().to(torch.int8)
        self._packed = torch.ops.onednn.qlinear_prepack(narrow, [_TRIAL_ROWS, weight.shape[1]])
        self._zeros = torch.zeros(weight.shape[0], dtype=torch.int32)

    def __call__(self, rows: Rows) -> torch.Tensor:
        """The product in float32, shape (rows, outputs), but for the rows' scales."""
        product = self._of(rows.codes)
        coarse = rows.coarse.nonzero()[:, 0]
        if len(coarse):
            product[coarse] += self._of(rows.finer[coarse]).div_(kernels.FINER)
        return product

    def _of(self, codes: torch.Tensor) -> torch.Tensor:
        zero, scales, zeros = kernels.ZERO, self._scales, self._zeros
        product: torch.Tensor = torch.ops.onednn.qlinear_pointwise(
            codes, 1.0, zero, self._packed, scales, zeros, None, 1.0, 0, torch.float32, "none", [], ""
        )
        return product


@dataclass(frozen=True, slots=True)
class _Layer:
    attention_norm: NDArray[np.float32]
    heads_norm: NDArray[np.float32]
    to_heads: Product
    from_heads: Product
    mlp_norm: NDArray[np.float32]
    to_inner: Product
    from_inner: Product


@dataclass(frozen=True, slots=True)
class _Batch:
    """Where tokens stand.

    Attributes:
        runs: how many texts in a row have which length.
        places: as `kernels.turned` wants them; positions count within the text.
        cos: of the angles of these positions; `sin` alike.
    """

    runs: Sequence[tuple[int, int]]
    places: NDArray[np.int64]
    cos: NDArray[np.float32]
    sin: NDArray[np.float32]


class EightBitLayers:
    """How layers run on a processor; see `qwen3.Layers`.

    Args:
        shape: of the network.
    """

    def __init__(self, shape: Shape) -> None:
        kernels.prepare()
        self._shape = shape
        self._crew = kernels.Crew(torch.get_num_threads())

    def layer(self, weights: Weights) -> _Layer:
        """A layer of these weights."""
        shape = self._shape
        # Similarities are divided by the root of the head's size: here, once.
        queries_norm = weights.query_norm.float() * shape.head**-0.5
        by = shares(weights.up.float().norm(dim=1), weights.down)
        up, down = weights.up / by[:, None], weights.down * by
        by = shares(weights.mlp_norm.abs(), torch.cat([weights.gate, up]))
        mlp_norm, to_inner = weights.mlp_norm / by, torch.cat([weights.gate, up]) * by
        to_heads = torch.cat([weights.query, weights.key, weights.value])
        by = shares(weights.attention_norm.abs(), to_heads)
        return _Layer(
            attention_norm=(weights.attention_norm / by).numpy(),
            heads_norm=torch.cat(
                [queries_norm.expand(shape.heads, -1), weights.key_norm.float().expand(shape.key_heads, -1)]
            ).numpy(),
            to_heads=Product(to_heads * by),
            from_heads=Product(weights.out),
            mlp_norm=mlp_norm.numpy(),
            to_inner=Product(to_inner),
            from_inner=Product(down),
        )

    def batch(self, lengths: Sequence[int], begin: int) -> _Batch:
        """What all layers need to know of texts."""
        firsts = np.cumsum(lengths) - lengths
        positions = np.arange(sum(lengths)) - np.repeat(firsts, lengths)
        places = np.stack([np.repeat(firsts, lengths), np.repeat(lengths, lengths), positions], axis=1)
        turns = self._shape.turns(begin, max(lengths))
        return _Batch(runs_of(lengths), places.astype(np.int64), turns.cos().numpy(), turns.sin().numpy())

    def heads(self, x: torch.Tensor, layer: _Layer, batch: _Batch) -> list[Heads]:
        """Queries, keys and values of each run of texts."""
        shape = self._shape
        sizes = (shape.heads, shape.key_heads, shape.key_heads)
        parts = [torch.empty((len(x) * heads, shape.head), dtype=torch.bfloat16) for heads in sizes]
        bits = [_bits(part) for part in parts]
        rows = self._normed(x, layer.attention_norm)
        product, scales, angles = layer.to_heads(rows).numpy(), rows.scales.numpy(), (batch.cos, batch.sin)
        asking, epsilon = shape.heads, shape.epsilon
        self._crew.run(
            kernels.turned, len(x), product, scales, layer.heads_norm, asking, epsilon, *angles, batch.places, *bits
        )
        lengths = [count * length for count, length in batch.runs]
        split = [torch.split(part.view(len(x), -1), lengths) for part in parts]
        found: list[Heads] = []
        for (count, length), together in zip(batch.runs, zip(*split, strict=True), strict=True):
            q, k, v = (part.view(count, n, length, shape.head) for part, n in zip(together, sizes, strict=True))
            found.append((q, k, v))
        return found

    def attended(self, heads: Heads, *, only_last: bool) -> torch.Tensor:
        """What each token takes from those before it."""
        q, k, v = heads
        texts, asking, length, head = q.shape
        keys, many = k.shape[1], k.shape[2]
        if only_last or length * many > SIMILARITIES:
            return attended(heads, only_last=only_last)
        together = q.reshape(texts * keys, asking // keys * length, head)
        similar = together @ k.reshape(texts * keys, many, head).transpose(1, 2)
        bits = _bits(similar.view(-1, many))
        self._crew.run(kernels.weighed, len(bits), bits, length, bits)
        return (similar @ v.reshape(texts * keys, many, head)).view(q.shape)

    def finished(self, x: torch.Tensor, mixed: Sequence[torch.Tensor], layer: _Layer, batch: _Batch) -> torch.Tensor:
        """The layer's output; `x` is written to."""
        shape = self._shape
        bits = _bits(torch.cat([part.reshape(-1, shape.head) for part in mixed]))
        places = batch.places
        if len(x) < len(places):  # the last token of each text
            places = np.stack([np.arange(len(x)), np.ones(len(x)), np.zeros(len(x))], axis=1).astype(np.int64)
        rows = Rows.empty(len(x), shape.heads * shape.head)
        self._crew.run(kernels.narrowed, len(x), bits, places, *rows.arrays())
        self._add(x, layer.from_heads(rows), rows)
        rows = self._normed(x, layer.mlp_norm)
        inner = Rows.empty(len(x), shape.inner)
        found = layer.to_inner(rows).numpy()
        self._crew.run(kernels.gated, len(x), found, rows.scales.numpy(), *inner.arrays())
        self._add(x, layer.from_inner(inner), inner)
        return x

    def _normed(self, x: torch.Tensor, weight: NDArray[np.float32]) -> Rows:
        rows = Rows.empty(*x.shape)
        self._crew.run(kernels.normed, len(x), x.numpy(), weight, self._shape.epsilon, *rows.arrays())
        return rows

    def _add(self, x: torch.Tensor, product: torch.Tensor, rows: Rows) -> None:
        self._crew.run(kernels.added, len(x), x.numpy(), product.numpy(), rows.scales.numpy())


def shares(sizes: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """What each input channel is to be divided by, and its weights multiplied with, so that both are alike in size.

    Args:
        sizes: about how large each channel is: the weight of the norm or the product that it comes from, so that no
            trial run is needed.
        weight: shape (outputs, channels).
    """
    share = (sizes.float() / weight.float().abs().amax(0)).sqrt_()
    return torch.where(torch.isfinite(share) & (share > 0), share, 1.0)


def _bits(narrow: torch.Tensor) -> NDArray[np.uint16]:
    """The bits of bfloat16, which numpy does not know, in the same memory."""
    return narrow.view(torch.int16).numpy().view(np.uint16)
