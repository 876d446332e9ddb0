"""The layers of a Qwen3 network in floating-point types, on a processor or a card. Runs in the inference child only."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from qwenfind.inference import fused
from qwenfind.inference.products import Product, product_for
from qwenfind.inference.qwen3 import Heads, Shape, Weights

# Similarities of a head that are kept in memory at once: of 1024 tokens with each other.
SIMILARITIES = 1 << 20


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights as they are multiplied: projections of the same input are one product."""

    attention_norm: torch.Tensor
    heads_norm: torch.Tensor
    to_heads: Product
    from_heads: Product
    mlp_norm: torch.Tensor
    to_inner: Product
    from_inner: Product


@dataclass(frozen=True, slots=True)
class _Batch:
    """Texts.

    Attributes:
        runs: how many texts in a row have which length.
        angles: cos + i sin of each token's turns, shape (tokens, 1, head / 2).
    """

    runs: Sequence[tuple[int, int]]
    angles: torch.Tensor


class FloatLayers:
    """How layers run on a processor; see `qwen3.Layers`.

    Args:
        shape: of the network.
        precision: "float32", "bfloat16" or "float16".
        device: where weights lie.
    """

    def __init__(self, shape: Shape, precision: str, device: torch.device) -> None:
        self._shape, self._device = shape, device
        self._dtype = getattr(torch, precision)
        self._product = product_for(precision, device.type)
        self._mean = torch.full((shape.head,), 1 / shape.head, device=device)

    def layer(self, weights: Weights) -> Layer:
        """A layer of these weights."""
        shape = self._shape
        in_pairs = _in_pairs(shape.head).to(self._device)

        def turned(weight: torch.Tensor) -> torch.Tensor:
            return weight.view(-1, shape.head, shape.hidden)[:, in_pairs].view(weight.shape)

        def norm(weight: torch.Tensor) -> torch.Tensor:
            return weight.to(self._dtype)

        return Layer(
            attention_norm=norm(weights.attention_norm),
            # Similarities are divided by the root of the head's size: here, once.
            heads_norm=torch.cat(
                [
                    norm(weights.query_norm)[in_pairs].expand(shape.heads, -1) * shape.head**-0.5,
                    norm(weights.key_norm)[in_pairs].expand(shape.key_heads, -1),
                ]
            ).float(),
            to_heads=self._product(torch.cat([turned(weights.query), turned(weights.key), weights.value])),
            from_heads=self._product(weights.out),
            mlp_norm=norm(weights.mlp_norm),
            to_inner=self._product(torch.cat([weights.gate, weights.up])),
            from_inner=self._product(weights.down),
        )

    def batch(self, lengths: Sequence[int], begin: int) -> _Batch:
        """What all layers need to know of texts."""
        return _Batch(runs_of(lengths), self._angles(lengths, begin))

    def heads(self, x: torch.Tensor, layer: Layer, batch: _Batch) -> list[Heads]:
        """Queries, keys and values of each run of texts."""
        parts = self._parted(x, layer, batch.angles)
        split = [torch.split(part, [count * length for count, length in batch.runs]) for part in parts]
        found: list[Heads] = []
        for (count, length), together in zip(batch.runs, zip(*split, strict=True), strict=True):
            q, k, v = (part.view(count, length, *part.shape[1:]).transpose(1, 2) for part in together)
            found.append((q, k, v))
        return found

    def attended(self, heads: Heads, *, only_last: bool) -> torch.Tensor:
        """What each token takes from those before it."""
        return attended(heads, only_last=only_last)

    def finished(self, x: torch.Tensor, mixed: Sequence[torch.Tensor], layer: Layer, batch: _Batch) -> torch.Tensor:
        """The layer's output."""
        del batch
        return self._with_mlp(x, torch.cat([part.transpose(1, 2).flatten(2).flatten(0, 1) for part in mixed]), layer)

    def _with_mlp(self, x: torch.Tensor, mixed: torch.Tensor, layer: Layer) -> torch.Tensor:
        inner_size = self._shape.inner
        x = x + layer.from_heads(mixed)
        inner = layer.to_inner(self._normed(x, layer.mlp_norm))
        return x + layer.from_inner(F.silu(inner[:, :inner_size]).mul_(inner[:, inner_size:]))

    def _normed(self, x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return F.rms_norm(x, (x.shape[-1],), weight, self._shape.epsilon)

    def _angles(self, lengths: Sequence[int], begin: int) -> torch.Tensor:
        turns = self._shape.turns(begin, max(lengths))
        table = torch.polar(torch.ones_like(turns), turns)
        return torch.cat([table[:length] for length in lengths])[:, None, :]

    def _parted(self, x: torch.Tensor, layer: Layer, angles: torch.Tensor) -> Sequence[torch.Tensor]:
        """Queries, keys and values, each (tokens, heads, head): the first two normalised and turned by position."""
        shape = self._shape
        turning = shape.heads + shape.key_heads
        heads = layer.to_heads(self._normed(x, layer.attention_norm))
        parted = heads.view(heads.shape[0], turning + shape.key_heads, shape.head)
        wide = parted[:, :turning].float()
        # A product with ones sums short rows several times faster than a reduction does.
        means = wide.square().view(-1, shape.head) @ self._mean
        wide = wide * torch.rsqrt_(means.add_(shape.epsilon)).view(-1, turning, 1)
        turned = self._turned(wide.mul_(layer.heads_norm), angles).to(self._dtype)
        return turned[:, : shape.heads], turned[:, shape.heads :], parted[:, turning:]

    def _turned(self, heads: torch.Tensor, angles: torch.Tensor) -> torch.Tensor:
        pairs = torch.view_as_complex(heads.view(*heads.shape[:2], -1, 2))
        return torch.view_as_real(pairs.mul_(angles)).flatten(2)


@dataclass(frozen=True, slots=True)
class _PaddedBatch:
    """Texts that each have a row of their own.

    Attributes:
        packing: where their tokens stand.
        angles: cosines and sines of each token's turns, shape (tokens, 1, head / 2, 2).
        last: which tokens are the last of their texts.
    """

    packing: fused.Packing
    angles: torch.Tensor
    last: torch.Tensor


class CardLayers(FloatLayers):
    """How layers run on a graphics card: all texts at once, padded where they are attended to."""

    def batch(self, lengths: Sequence[int], begin: int) -> _PaddedBatch:  # type: ignore[override] # its own form
        """What all layers need to know of texts."""
        angles = torch.view_as_real(self._angles(lengths, begin)).to(self._device)
        last = torch.tensor(list(itertools.accumulate(lengths)), device=self._device) - 1
        return _PaddedBatch(fused.Packing.of(lengths, self._device), angles, last)

    def heads(self, x: torch.Tensor, layer: Layer, batch: _PaddedBatch) -> list[Heads]:  # type: ignore[override]
        """Queries, keys and values of all texts."""
        q, k, v = (batch.packing.padded(part) for part in self._parted(x, layer, batch.angles))
        return [(q, k, v)]

    def attended(self, heads: Heads, *, only_last: bool) -> torch.Tensor:
        """What each token takes from those before it; the last tokens stand in different columns, so it is all."""
        del only_last
        return fused.attended(*heads)

    def finished(  # type: ignore[override] # its own form of batch
        self, x: torch.Tensor, mixed: Sequence[torch.Tensor], layer: Layer, batch: _PaddedBatch
    ) -> torch.Tensor:
        """The layer's output."""
        rows = batch.packing.packed(mixed[0])
        return self._with_mlp(x, rows[batch.last] if len(x) < len(rows) else rows, layer)

    def _turned(self, heads: torch.Tensor, angles: torch.Tensor) -> torch.Tensor:
        return fused.turned(heads, angles)


def runs_of(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """How many texts in a row have which length."""
    return [(len(list(same)), length) for length, same in itertools.groupby(lengths)]


def attended(heads: Heads, *, only_last: bool) -> torch.Tensor:
    """What each token takes from those before it on a processor, in the shape of the queries; or the last ones alone.

    As plain products: on a processor torch's fused attention is about twice as slow for some hundred tokens, and needs
    keys and values once for each head of queries. Of long texts it keeps less in memory.
    """
    q, k, v = heads
    q = q[:, :, -1:] if only_last else q
    texts, asking, length, head = q.shape
    if length * k.shape[2] > SIMILARITIES:
        mask = None if length == k.shape[2] else _mask(length, k.shape[2] - length, q.dtype)
        return F.scaled_dot_product_attention(q, k, v, mask, is_causal=mask is None, enable_gqa=True, scale=1.0)
    keys = k.shape[1]
    together = q.reshape(texts * keys, asking // keys * length, head)
    similar = together @ k.reshape(texts * keys, -1, head).transpose(1, 2)
    if length > 1:
        similar.view(-1, length, k.shape[2]).add_(_mask(length, k.shape[2] - length, similar.dtype))
    found = torch.softmax(similar, -1) @ v.reshape(texts * keys, -1, head)
    return found.view(texts, asking, length, head)


@functools.lru_cache(maxsize=64)
def _mask(length: int, before: int, dtype: torch.dtype) -> torch.Tensor:
    """Zero where a token may look: at all that stands before the text, and at the text up to itself."""
    return torch.full((length, before + length), float("-inf"), dtype=dtype).triu_(before + 1)


def _in_pairs(head: int) -> torch.Tensor:
    """An order of a head's numbers in which those that turn together are neighbours.

    Rotary positions turn numbers i and i + head / 2 together. As neighbours they are one complex number, and the turn
    one product. Queries and keys are ordered alike, so no similarity between them changes.
    """
    return torch.arange(head).view(2, -1).t().reshape(-1)
