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

import torch
import torch.nn.functional as F

from qwenfind.inference import devices, fused
from qwenfind.inference.layout import Layout, read_json
from qwenfind.inference.products import Product, product_for, shares
from qwenfind.inference.steps import Steps, finished
from qwenfind.inference.stored import Stored

# Similarities of a head that are kept in memory at once: of 1024 tokens with each other.
_SIMILARITIES = 1 << 20
# A longer text is computed in blocks of so many tokens. The last of 32,768 takes 0.4 s on two cores; smaller ones take
# longer in all.
_LONG, _BLOCK = 2048, 512


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


@dataclass(frozen=True, slots=True)
class _Layer:
    attention_norm: torch.Tensor
    heads_norm: torch.Tensor
    to_heads: Product
    from_heads: Product
    mlp_norm: torch.Tensor
    to_inner: Product
    from_inner: Product


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
        precision: of `checkpoint.PRECISIONS`.
        device: that it computes on. Rows that it gives lie on the processor.

    Raises:
        ModelError: weights are missing or of the wrong shape.
    """

    def __init__(self, folder: Path, layout: Layout, shape: Shape, *, precision: str, device: str = "cpu") -> None:
        self._folder, self._layout, self._shape = folder, layout, shape
        self.precision = precision
        self.tokens_at_once = devices.tokens_at_once(device)
        self._device = torch.device(device)
        self._on_card = self._device.type != "cpu"
        self._dtype = torch.float32 if precision == "int8" else getattr(torch, precision)
        self._attention_dtype = torch.bfloat16 if precision == "int8" else self._dtype
        with Stored(folder, layout.weights, self._device) as stored:
            self.table = stored.take("embed_tokens.weight", layout.vocabulary, shape.hidden)
            self._norm = stored.take("norm.weight", shape.hidden).to(self._dtype)
            make = product_for(precision, device)
            self._layers = [self._layer(stored, f"layers.{number}.", make) for number in range(shape.layers)]
        self._mean = torch.full((shape.head,), 1 / shape.head, device=self._device)
        # float32, as transformers': angles of far positions need it.
        self._speeds = shape.theta ** -(torch.arange(0, shape.head, 2, dtype=torch.float32) / shape.head)

    def last_rows(self, texts: Sequence[Sequence[int]], prefix: Prefix = NOTHING) -> torch.Tensor:
        """The normalised hidden state of the last token of each text, shape (texts, hidden).

        Args:
            texts: token ids, none empty; those of one length next to each other are attended to together.
            prefix: of tokens that stand before every text.
        """
        return finished(self.in_steps(texts, prefix))

    def in_steps(self, texts: Sequence[Sequence[int]], prefix: Prefix = NOTHING) -> Steps[torch.Tensor]:
        """`last_rows`, left after each layer; within the layers of a long text, after each block of tokens."""
        if len(texts) == 1 and len(texts[0]) > _LONG and not prefix.length:
            rows = yield from self._in_blocks(texts[0])
        else:
            rows = yield from self._run(texts, prefix, last_only=True)
        return rows.cpu()

    def hidden(self, texts: Sequence[Sequence[int]], prefix: Prefix = NOTHING) -> tuple[torch.Tensor, torch.Tensor]:
        """The normalised hidden states of all tokens, shape (texts, longest, hidden), padded on the right, and how
        long each text is.
        """
        lengths = [len(text) for text in texts]
        rows = torch.split(finished(self._run(texts, prefix, last_only=False)).cpu(), lengths)
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
        finished(self._run([ids], before, last_only=True, keep=(keys, values)))
        return before.joined(Prefix(len(ids), tuple(keys), tuple(values)))

    @contextlib.contextmanager
    def widened(self) -> Iterator[Qwen3]:
        """The same network in float32 on the processor, read anew; it leaves memory with the context."""
        if self.precision == "float32" and not self._on_card:
            yield self
        else:
            yield Qwen3(self._folder, self._layout, self._shape, precision="float32")

    def _layer(self, stored: Stored, at: str, make: type[Product]) -> _Layer:
        shape = self._shape
        queries, keys = shape.heads * shape.head, shape.key_heads * shape.head
        attention = f"{at}self_attn."
        in_pairs = _in_pairs(shape.head).to(self._device)

        def turned(name: str, size: int) -> torch.Tensor:
            weight = stored.take(f"{attention}{name}.weight", size, shape.hidden)
            return weight.view(-1, shape.head, shape.hidden)[:, in_pairs].view(size, shape.hidden)

        def norm(name: str, size: int) -> torch.Tensor:
            return stored.take(f"{name}.weight", size).to(self._dtype)

        heads_norm = torch.cat(
            [
                # Similarities are divided by the root of the head's size: here, once.
                norm(f"{attention}q_norm", shape.head)[in_pairs].expand(shape.heads, -1) * shape.head**-0.5,
                norm(f"{attention}k_norm", shape.head)[in_pairs].expand(shape.key_heads, -1),
            ]
        )
        value = stored.take(f"{attention}v_proj.weight", keys, shape.hidden)
        gate = stored.take(f"{at}mlp.gate_proj.weight", shape.inner, shape.hidden)
        up = stored.take(f"{at}mlp.up_proj.weight", shape.inner, shape.hidden)
        attention_norm = norm(f"{at}input_layernorm", shape.hidden)
        to_heads = torch.cat([turned("q_proj", queries), turned("k_proj", keys), value])
        mlp_norm = norm(f"{at}post_attention_layernorm", shape.hidden)
        down = stored.take(f"{at}mlp.down_proj.weight", shape.hidden, shape.inner)
        if self.precision == "int8":
            by = shares(up.float().norm(dim=1), down)
            up, down = up / by[:, None], down * by
            by = shares(mlp_norm.abs(), torch.cat([gate, up]))
            mlp_norm, gate, up = mlp_norm / by, gate * by, up * by
            by = shares(attention_norm.abs(), to_heads)
            attention_norm, to_heads = attention_norm / by, to_heads * by
        return _Layer(
            attention_norm=attention_norm,
            heads_norm=heads_norm.float(),
            to_heads=make(to_heads),
            from_heads=make(stored.take(f"{attention}o_proj.weight", shape.hidden, queries)),
            mlp_norm=mlp_norm,
            to_inner=make(torch.cat([gate, up])),
            from_inner=make(down),
        )

    def _run(
        self,
        texts: Sequence[Sequence[int]],
        prefix: Prefix,
        *,
        last_only: bool,
        keep: tuple[list[torch.Tensor], list[torch.Tensor]] | None = None,
    ) -> Steps[torch.Tensor]:
        shape = self._shape
        lengths = [len(text) for text in texts]
        runs = _runs(lengths)
        packing = fused.Packing.of(lengths, self._device) if self._on_card else None
        ids = torch.tensor(list(itertools.chain.from_iterable(texts)), device=self._device)
        x = F.embedding(ids, self.table).to(self._dtype)
        angles = self._angles(runs, prefix.length)
        last = torch.tensor(list(itertools.accumulate(lengths)), device=self._device) - 1
        for number, layer in enumerate(self._layers):
            heads = layer.to_heads(self._normed(x, layer.attention_norm))
            queries, keys, values = self._turned(heads, layer.heads_norm, angles)
            before = (prefix.keys[number], prefix.values[number]) if prefix.length else None
            if keep is not None:
                keep[0].append(keys.transpose(0, 1)[None].clone())
                keep[1].append(values.transpose(0, 1)[None].clone())
            only_last = last_only and number == shape.layers - 1
            if packing is None:
                mixed = _attended(queries, keys, values, runs, before, only_last=only_last)
            else:
                mixed = fused.attended(queries, keys, values, packing, before)
                mixed = mixed[last] if only_last else mixed
            if only_last:
                x = x[last]
            x = x + layer.from_heads(mixed.to(self._dtype))
            inner = layer.to_inner(self._normed(x, layer.mlp_norm))
            x = x + layer.from_inner(F.silu(inner[:, : shape.inner]).mul_(inner[:, shape.inner :]))
            yield
        return self._normed(x, self._norm)

    def _in_blocks(self, text: Sequence[int]) -> Steps[torch.Tensor]:
        """The last row of one long text, layer by layer, each a block of tokens at a time.

        In memory are the text's hidden states and one layer's keys and values, not those of all layers.
        """
        shape, count = self._shape, len(text)
        x = F.embedding(torch.tensor(text, device=self._device), self.table).to(self._dtype)
        angles = self._angles([(1, count)], 0)
        kept = torch.empty((2, shape.key_heads, count, shape.head), dtype=self._attention_dtype, device=x.device)
        for number, layer in enumerate(self._layers):
            for begin in range(0, count, _BLOCK):
                here = slice(begin, min(begin + _BLOCK, count))
                heads = layer.to_heads(self._normed(x[here], layer.attention_norm))
                queries, keys, values = self._turned(heads, layer.heads_norm, angles[here])
                kept[0, :, here], kept[1, :, here] = keys.transpose(0, 1), values.transpose(0, 1)
                if number == shape.layers - 1:
                    if here.stop < count:
                        yield
                        continue
                    here, queries = slice(count - 1, count), queries[-1:]
                mixed = _looking_back(queries, kept[0, :, : here.stop], kept[1, :, : here.stop])
                summed = x[here] + layer.from_heads(mixed.to(self._dtype))
                inner = layer.to_inner(self._normed(summed, layer.mlp_norm))
                x[here] = summed + layer.from_inner(F.silu(inner[:, : shape.inner]).mul_(inner[:, shape.inner :]))
                yield
        return self._normed(x[-1:], self._norm)

    def _normed(self, x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return F.rms_norm(x, (x.shape[-1],), weight, self._shape.epsilon)

    def _angles(self, runs: Sequence[tuple[int, int]], begin: int) -> torch.Tensor:
        """cos + i sin of each token's turns, shape (tokens, 1, head / 2); on a card (tokens, 1, head / 2, 2)."""
        longest = max(length for _, length in runs)
        turns = torch.outer(torch.arange(begin, begin + longest, dtype=torch.float32), self._speeds)
        table = torch.polar(torch.ones_like(turns), turns)
        angles = torch.cat([table[:length].repeat(count, 1) for count, length in runs])[:, None, :]
        return torch.view_as_real(angles).to(self._device) if self._on_card else angles

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
        if self._on_card:
            turned = fused.turned(wide.mul_(weight), angles).to(self._attention_dtype)
            return turned[:, : shape.heads], turned[:, shape.heads :], parted[:, turning:]
        pairs = torch.view_as_complex(wide.mul_(weight).view(*wide.shape[:2], -1, 2))
        turned = torch.view_as_real(pairs.mul_(angles)).flatten(2).to(self._attention_dtype)
        return turned[:, : shape.heads], turned[:, shape.heads :], parted[:, turning:].to(self._attention_dtype)


def _in_pairs(head: int) -> torch.Tensor:
    """An order of a head's numbers in which those that turn together are neighbours.

    Rotary positions turn numbers i and i + head / 2 together. As neighbours they are one complex number, and the turn
    one product. Queries and keys are ordered alike, so no similarity between them changes.
    """
    return torch.arange(head).view(2, -1).t().reshape(-1)


def _runs(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """How many texts in a row have which length."""
    return [(len(list(same)), length) for length, same in itertools.groupby(lengths)]


def _attended(
    queries: torch.Tensor,
    keys: torch.Tensor,
    values: torch.Tensor,
    runs: Sequence[tuple[int, int]],
    before: tuple[torch.Tensor, torch.Tensor] | None,
    *,
    only_last: bool,
) -> torch.Tensor:
    """What each token takes from those before it in its text, shape (tokens, heads x head); or the last ones alone."""
    mixed = []
    begin = 0
    for count, length in runs:
        here = slice(begin, begin + count * length)
        begin += count * length
        q, k, v = (part[here].view(count, length, *part.shape[1:]).transpose(1, 2) for part in (queries, keys, values))
        if only_last:
            q = q[:, :, -1:]
        if before is not None:
            k, v = (torch.cat([old.expand(count, -1, -1, -1), new], 2) for old, new in zip(before, (k, v), strict=True))
        mixed.append(_mixed(q, k, v))
    return torch.cat(mixed)


def _mixed(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """Attention of texts of one length: from (texts, heads, tokens, head) to (texts x tokens, heads x head).

    As plain products: on a processor torch's fused attention is about twice as slow for some hundred tokens, and needs
    keys and values once for each head of queries. Of long texts it keeps less in memory.
    """
    texts, heads, length, head = q.shape
    if length * k.shape[2] > _SIMILARITIES:
        mask = None if length == k.shape[2] else _mask(length, k.shape[2] - length, q.dtype)
        found = F.scaled_dot_product_attention(q, k, v, mask, is_causal=mask is None, enable_gqa=True, scale=1.0)
        return found.transpose(1, 2).reshape(texts * length, heads * head)
    keys = k.shape[1]
    together = q.reshape(texts * keys, heads // keys * length, head)
    similar = together @ k.reshape(texts * keys, -1, head).transpose(1, 2)
    if length > 1:
        similar.view(-1, length, k.shape[2]).add_(_mask(length, k.shape[2] - length, similar.dtype))
    found = torch.softmax(similar, -1) @ v.reshape(texts * keys, -1, head)
    return found.view(texts, heads, length, head).transpose(1, 2).reshape(texts * length, heads * head)


def _looking_back(queries: torch.Tensor, keys: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
    """Attention of the last tokens of a text to all of it, shape (last, heads x head).

    One head of keys after the other, so that the similarities of a long text take little memory.

    Args:
        queries: shape (last, heads, head).
        keys: shape (key heads, tokens, head).
        values: of the same shape.
    """
    last, heads, head = queries.shape
    together = queries.transpose(0, 1).reshape(len(keys), -1, head)
    mixed = torch.empty_like(together)
    for number, (q, k, v) in enumerate(zip(together, keys, values, strict=True)):
        similar = q @ k.t()
        if last > 1:
            similar.view(-1, last, k.shape[0])[:, :, -last:].add_(_mask(last, 0, similar.dtype))
        mixed[number] = torch.softmax(similar, -1) @ v
    return mixed.view(heads, last, head).transpose(0, 1).reshape(last, heads * head)


@functools.lru_cache(maxsize=64)
def _mask(length: int, before: int, dtype: torch.dtype) -> torch.Tensor:
    """Zero where a token may look: at all that stands before the text, and at the text up to itself."""
    return torch.full((length, before + length), float("-inf"), dtype=dtype).triu_(before + 1)
