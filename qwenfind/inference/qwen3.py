"""The Qwen3 network without an output layer, run on packed texts. Runs in the inference child only.

The same numbers as transformers' `Qwen3Model`: texts that run together are one stream of tokens without padding,
projections of the same input are one product, and where only the last token of each text is asked for, the last layer
computes no other.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
import torch.nn.functional as F

from qwenfind.inference.layout import Layout, read_json
from qwenfind.inference.products import Product, product_for
from qwenfind.inference.stored import Stored

# Similarities of a head that are kept in memory at once: of 1024 tokens with each other.
_SIMILARITIES = 1 << 20


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes in a checkpoint's config.json, under their names there.

    Attributes:
        head: numbers of a head.
        theta: base of the rotary angles.
    """

    hidden: int
    inner: int
    layers: int
    heads: int
    key_heads: int
    head: int
    epsilon: float
    theta: float

    def speeds(self) -> torch.Tensor:
        """The angle by which each pair of a head's numbers turns from position to position, shape (head / 2,)."""
        # float32, as transformers': angles of far positions need it.
        return self.theta ** -(torch.arange(0, self.head, 2, dtype=torch.float32) / self.head)


@dataclass(frozen=True, slots=True)
class Prefix:
    """What later tokens need of those before them.

    Attributes:
        length: how many tokens.
        keys: of each layer, shape (1, key heads, length, head), turned to their positions.
        values: of each layer, of the same shape.
    """

    length: int
    keys: tuple[torch.Tensor, ...]
    values: tuple[torch.Tensor, ...]

    def first(self, length: int) -> Prefix:
        """That of its first tokens."""
        if length >= self.length:
            return self
        keys, values = (tuple(part[:, :, :length] for part in parts) for parts in (self.keys, self.values))
        return Prefix(length, keys, values)

    def joined(self, after: Prefix) -> Prefix:
        """That of its tokens and those after them, which were computed with it before them."""
        if not self.length:
            return after
        keys, values = (
            tuple(torch.cat(pair, 2) for pair in zip(*parts, strict=True))
            for parts in ((self.keys, after.keys), (self.values, after.values))
        )
        return Prefix(self.length + after.length, keys, values)


NOTHING = Prefix(0, (), ())


# Queries, keys and values of texts of one length, each of shape (texts, heads, tokens, head).
Heads = tuple[torch.Tensor, torch.Tensor, torch.Tensor]


@dataclass(frozen=True, slots=True)
class Weights:
    """A layer's weights as stored."""

    attention_norm: torch.Tensor
    query: torch.Tensor
    key: torch.Tensor
    value: torch.Tensor
    query_norm: torch.Tensor
    key_norm: torch.Tensor
    out: torch.Tensor
    mlp_norm: torch.Tensor
    gate: torch.Tensor
    up: torch.Tensor
    down: torch.Tensor


class Steps(Protocol):
    """How layers are made and run in some number type. What it makes of weights and batches is its own."""

    def layer(self, weights: Weights) -> Any:
        """A layer of these weights."""
        ...

    def batch(self, runs: Sequence[tuple[int, int]], begin: int) -> Any:
        """What all layers need to know of texts.

        Args:
            runs: how many texts in a row have which length.
            begin: the position of their first tokens.
        """
        ...

    def heads(self, x: torch.Tensor, layer: Any, batch: Any) -> list[Heads]:
        """Queries, divided by the root of the head's size, keys and values of each run of texts."""
        ...

    def finished(self, x: torch.Tensor, mixed: Sequence[torch.Tensor], layer: Any, batch: Any) -> torch.Tensor:
        """The layer's output from its input, which may be written to, and what attention gave for each run."""
        ...


def shape_of(folder: Path, layout: Layout) -> Shape | None:
    """The sizes of the network in a folder, or None where it is not of the plain form that is run here."""
    config = read_json(folder, "config.json") or {}
    rope = config.get("rope_parameters") or {}
    if (
        layout.model_type != "qwen3"
        or not layout.causal
        or config.get("hidden_act", "silu") != "silu"
        or config.get("attention_bias")
        or config.get("use_sliding_window")
        or config.get("rope_scaling")
        or rope.get("rope_type", "default") != "default"
    ):
        return None
    try:
        return Shape(
            hidden=int(config["hidden_size"]),
            inner=int(config["intermediate_size"]),
            layers=int(config["num_hidden_layers"]),
            heads=int(config["num_attention_heads"]),
            key_heads=int(config["num_key_value_heads"]),
            head=int(config["head_dim"]),
            epsilon=float(config["rms_norm_eps"]),
            theta=float(config.get("rope_theta") or rope["rope_theta"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


class Qwen3:
    """A network in memory.

    Args:
        folder: the model's folder.
        layout: how the model is run.
        shape: as `shape_of` gives it.
        precision: of `precision.PRECISIONS`.

    Raises:
        ModelError: weights are missing or of the wrong shape.
    """

    def __init__(self, folder: Path, layout: Layout, shape: Shape, *, precision: str) -> None:
        self._folder, self._layout, self._shape = folder, layout, shape
        self.precision = precision
        self._steps = _steps(shape, precision)
        self._dtype = torch.float32 if precision == "int8" else getattr(torch, precision)
        with Stored(folder, layout.weights) as stored:
            self.table = stored.take("embed_tokens.weight", layout.vocabulary, shape.hidden)
            self._norm = stored.take("norm.weight", shape.hidden).to(self._dtype)
            self._layers = [self._layer(stored, f"layers.{number}.") for number in range(shape.layers)]

    def last_rows(self, texts: Sequence[Sequence[int]], prefix: Prefix = NOTHING) -> torch.Tensor:
        """The normalised hidden state of the last token of each text, shape (texts, hidden).

        Args:
            texts: token ids, none empty; those of one length next to each other are attended to together.
            prefix: of tokens that stand before every text.
        """
        return self._run(texts, prefix, last_only=True)

    def hidden(self, texts: Sequence[Sequence[int]], prefix: Prefix = NOTHING) -> tuple[torch.Tensor, torch.Tensor]:
        """The normalised hidden states of all tokens, shape (texts, longest, hidden), padded on the right, and how
        long each text is.
        """
        lengths = [len(text) for text in texts]
        rows = torch.split(self._run(texts, prefix, last_only=False), lengths)
        return torch.nn.utils.rnn.pad_sequence(list(rows), batch_first=True), torch.tensor(lengths)

    def prefix(self, ids: Sequence[int], before: Prefix = NOTHING) -> Prefix:
        """What all texts that begin with these tokens share.

        Args:
            before: of tokens that stand before these; part of what is returned.
        """
        if not ids:
            return before
        keys: list[torch.Tensor] = []
        values: list[torch.Tensor] = []
        self._run([ids], before, last_only=True, keep=(keys, values))
        return before.joined(Prefix(len(ids), tuple(keys), tuple(values)))

    @contextlib.contextmanager
    def widened(self) -> Iterator[Qwen3]:
        """The same network in float32, read anew; it leaves memory with the context."""
        if self.precision == "float32":
            yield self
        else:
            yield Qwen3(self._folder, self._layout, self._shape, precision="float32")

    def _layer(self, stored: Stored, at: str) -> Any:
        shape = self._shape
        queries, keys = shape.heads * shape.head, shape.key_heads * shape.head
        attention, mlp = f"{at}self_attn.", f"{at}mlp."
        return self._steps.layer(
            Weights(
                attention_norm=stored.take(f"{at}input_layernorm.weight", shape.hidden),
                query=stored.take(f"{attention}q_proj.weight", queries, shape.hidden),
                key=stored.take(f"{attention}k_proj.weight", keys, shape.hidden),
                value=stored.take(f"{attention}v_proj.weight", keys, shape.hidden),
                query_norm=stored.take(f"{attention}q_norm.weight", shape.head),
                key_norm=stored.take(f"{attention}k_norm.weight", shape.head),
                out=stored.take(f"{attention}o_proj.weight", shape.hidden, queries),
                mlp_norm=stored.take(f"{at}post_attention_layernorm.weight", shape.hidden),
                gate=stored.take(f"{mlp}gate_proj.weight", shape.inner, shape.hidden),
                up=stored.take(f"{mlp}up_proj.weight", shape.inner, shape.hidden),
                down=stored.take(f"{mlp}down_proj.weight", shape.hidden, shape.inner),
            )
        )

    def _run(
        self,
        texts: Sequence[Sequence[int]],
        prefix: Prefix,
        *,
        last_only: bool,
        keep: tuple[list[torch.Tensor], list[torch.Tensor]] | None = None,
    ) -> torch.Tensor:
        shape = self._shape
        batch = self._steps.batch(_runs([len(text) for text in texts]), prefix.length)
        ids = torch.tensor(list(itertools.chain.from_iterable(texts)))
        x = F.embedding(ids, self.table).to(self._dtype)
        last = torch.tensor([len(text) for text in texts]).cumsum(0) - 1
        for number, layer in enumerate(self._layers):
            parts = self._steps.heads(x, layer, batch)
            if keep is not None:
                keep[0].append(parts[0][1].clone())
                keep[1].append(parts[0][2].clone())
            only_last = last_only and number == shape.layers - 1
            if prefix.length:
                parts = [_after(prefix.keys[number], prefix.values[number], part) for part in parts]
            mixed = [_mixed(q[:, :, -1:] if only_last else q, k, v) for q, k, v in parts]
            x = self._steps.finished(x[last] if only_last else x, mixed, layer, batch)
        return F.rms_norm(x, (shape.hidden,), self._norm, shape.epsilon)


@dataclass(frozen=True, slots=True)
class _Layer:
    attention_norm: torch.Tensor
    heads_norm: torch.Tensor
    to_heads: Product
    from_heads: Product
    mlp_norm: torch.Tensor
    to_inner: Product
    from_inner: Product


@dataclass(frozen=True, slots=True)
class _Batch:
    """Texts, and cos + i sin of each token's turns, shape (tokens, 1, head / 2)."""

    runs: Sequence[tuple[int, int]]
    angles: torch.Tensor


class _Floats:
    """Steps in a floating-point type."""

    def __init__(self, shape: Shape, precision: str) -> None:
        self._shape = shape
        self._dtype = getattr(torch, precision)
        self._product = product_for(precision)
        self._mean = torch.full((shape.head,), 1 / shape.head)

    def layer(self, weights: Weights) -> _Layer:
        shape = self._shape
        in_pairs = _in_pairs(shape.head)

        def turned(weight: torch.Tensor) -> torch.Tensor:
            return weight.view(-1, shape.head, shape.hidden)[:, in_pairs].view(weight.shape)

        def norm(weight: torch.Tensor) -> torch.Tensor:
            return weight.to(self._dtype)

        return _Layer(
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

    def batch(self, runs: Sequence[tuple[int, int]], begin: int) -> _Batch:
        longest = max(length for _, length in runs)
        turns = torch.outer(torch.arange(begin, begin + longest, dtype=torch.float32), self._shape.speeds())
        table = torch.polar(torch.ones_like(turns), turns)
        return _Batch(runs, torch.cat([table[:length].repeat(count, 1) for count, length in runs])[:, None, :])

    def heads(self, x: torch.Tensor, layer: _Layer, batch: _Batch) -> list[Heads]:
        parts = self._turned(layer.to_heads(self._normed(x, layer.attention_norm)), layer.heads_norm, batch.angles)
        split = [part.split([count * length for count, length in batch.runs]) for part in parts]
        found = []
        for (count, length), together in zip(batch.runs, zip(*split, strict=True), strict=True):
            q, k, v = (part.view(count, length, *part.shape[1:]).transpose(1, 2) for part in together)
            found.append((q, k, v))
        return found

    def finished(self, x: torch.Tensor, mixed: Sequence[torch.Tensor], layer: _Layer, batch: _Batch) -> torch.Tensor:
        del batch
        size, inner_size = self._shape.heads * self._shape.head, self._shape.inner
        x = x + layer.from_heads(torch.cat([part.transpose(1, 2).reshape(-1, size) for part in mixed]))
        inner = layer.to_inner(self._normed(x, layer.mlp_norm))
        return x + layer.from_inner(F.silu(inner[:, :inner_size]).mul_(inner[:, inner_size:]))

    def _normed(self, x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return F.rms_norm(x, (x.shape[-1],), weight, self._shape.epsilon)

    def _turned(
        self, heads: torch.Tensor, weight: torch.Tensor, angles: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Queries, keys and values, each (tokens, heads, head): the first two normalised and turned by position."""
        shape = self._shape
        turning = shape.heads + shape.key_heads
        parted = heads.view(heads.shape[0], turning + shape.key_heads, shape.head)
        wide = parted[:, :turning].float()
        # A product with ones sums short rows several times faster than a reduction does.
        means = wide.square().view(-1, shape.head) @ self._mean
        wide = wide * torch.rsqrt_(means.add_(shape.epsilon)).view(-1, turning, 1)
        pairs = torch.view_as_complex(wide.mul_(weight).view(*wide.shape[:2], -1, 2))
        turned = torch.view_as_real(pairs.mul_(angles)).flatten(2).to(self._dtype)
        return turned[:, : shape.heads], turned[:, shape.heads :], parted[:, turning:]


def _steps(shape: Shape, precision: str) -> Steps:
    if precision != "int8":
        return _Floats(shape, precision)
    # Its compiler takes half a second to load.
    from qwenfind.inference.eight_bits import EightBits

    return EightBits(shape)


def _in_pairs(head: int) -> torch.Tensor:
    """An order of a head's numbers in which those that turn together are neighbours.

    Rotary positions turn numbers i and i + head / 2 together. As neighbours they are one complex number, and the turn
    one product. Queries and keys are ordered alike, so no similarity between them changes.
    """
    return torch.arange(head).view(2, -1).t().reshape(-1)


def _runs(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """How many texts in a row have which length."""
    return [(len(list(same)), length) for length, same in itertools.groupby(lengths)]


def _after(keys: torch.Tensor, values: torch.Tensor, heads: Heads) -> Heads:
    """Heads of texts that look at a prefix's keys and values, too."""
    q, *own = heads
    k, v = (
        torch.cat([old.expand(q.shape[0], -1, -1, -1), new], 2) for old, new in zip((keys, values), own, strict=True)
    )
    return q, k, v


def _mixed(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """What each token takes from those before it, in the shape of the queries, (texts, heads, tokens, head).

    As plain products: on a processor torch's fused attention is about twice as slow for some hundred tokens, and needs
    keys and values once for each head of queries. Of long texts it keeps less in memory.
    """
    texts, heads, length, head = q.shape
    if length * k.shape[2] > _SIMILARITIES:
        mask = None if length == k.shape[2] else _mask(length, k.shape[2] - length, q.dtype)
        return F.scaled_dot_product_attention(q, k, v, mask, is_causal=mask is None, enable_gqa=True, scale=1.0)
    keys = k.shape[1]
    together = q.reshape(texts * keys, heads // keys * length, head)
    similar = together @ k.reshape(texts * keys, -1, head).transpose(1, 2)
    if length > 1:
        similar.view(-1, length, k.shape[2]).add_(_mask(length, k.shape[2] - length, similar.dtype))
    found = torch.softmax(similar, -1) @ v.reshape(texts * keys, -1, head)
    return found.view(texts, heads, length, head)


@functools.lru_cache(maxsize=64)
def _mask(length: int, before: int, dtype: torch.dtype) -> torch.Tensor:
    """Zero where a token may look: at all that stands before the text, and at the text up to itself."""
    return torch.full((length, before + length), float("-inf"), dtype=dtype).triu_(before + 1)
