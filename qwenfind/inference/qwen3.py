"""The Qwen3 network without an output layer, run on packed texts. Runs in the inference child only.

The same numbers as transformers' `Qwen3Model`: texts that run together are one stream of tokens without padding,
projections of the same input are one product, and where only the last token of each text is asked for, the last layer
computes no other.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
import torch.nn.functional as F

from qwenfind.inference import devices
from qwenfind.inference.layout import Layout, read_json
from qwenfind.inference.steps import Steps, finished
from qwenfind.inference.stored import Stored

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

    def turns(self, begin: int, count: int) -> torch.Tensor:
        """The angles by which each pair of a head's numbers is turned at some positions, shape (count, head / 2)."""
        # float32, as transformers': angles of far positions need it.
        speeds = self.theta ** -(torch.arange(0, self.head, 2, dtype=torch.float32) / self.head)
        return torch.outer(torch.arange(begin, begin + count, dtype=torch.float32), speeds)


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


# Queries, keys and values of texts that are attended to together, each of shape (texts, heads, tokens, head).
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


class Layers(Protocol):
    """How layers are made and run in some number type on some device. What it makes of weights and texts is its own."""

    def layer(self, weights: Weights) -> Any:
        """A layer of these weights."""
        ...

    def batch(self, lengths: Sequence[int], begin: int) -> Any:
        """What all layers need to know of texts: how long they are, and the position of their first tokens."""
        ...

    def heads(self, x: torch.Tensor, layer: Any, batch: Any) -> list[Heads]:
        """Queries, divided by the root of the head's size, keys and values of all texts; `x` is (tokens, hidden)."""
        ...

    def attended(self, heads: Heads, *, only_last: bool) -> torch.Tensor:
        """What each token takes from those before it, in the shape of the queries.

        Args:
            only_last: no token but the last of each text will be asked for.
        """
        ...

    def finished(self, x: torch.Tensor, mixed: Sequence[torch.Tensor], layer: Any, batch: Any) -> torch.Tensor:
        """The layer's output, from what attention gave and the layer's input, which may be written to.

        Args:
            x: of all tokens, or of the last of each text.
        """
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
        self._dtype = torch.float32 if precision == "int8" else getattr(torch, precision)
        self._how = _layers(shape, precision, self._device)
        with Stored(folder, layout.weights, self._device) as stored:
            self.table = stored.take("embed_tokens.weight", layout.vocabulary, shape.hidden)
            self._norm = stored.take("norm.weight", shape.hidden).to(self._dtype)
            self._layers = [self._layer(stored, f"layers.{number}.") for number in range(shape.layers)]

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
        if self.precision == "float32" and self._device.type == "cpu":
            yield self
        else:
            yield Qwen3(self._folder, self._layout, self._shape, precision="float32")

    def _layer(self, stored: Stored, at: str) -> Any:
        shape = self._shape
        queries, keys = shape.heads * shape.head, shape.key_heads * shape.head
        attention, mlp = f"{at}self_attn.", f"{at}mlp."
        return self._how.layer(
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
    ) -> Steps[torch.Tensor]:
        lengths = [len(text) for text in texts]
        batch = self._how.batch(lengths, prefix.length)
        ids = torch.tensor(list(itertools.chain.from_iterable(texts)), device=self._device)
        x = F.embedding(ids, self.table).to(self._dtype)
        last = torch.tensor(list(itertools.accumulate(lengths)), device=self._device) - 1
        for number, layer in enumerate(self._layers):
            heads = self._how.heads(x, layer, batch)
            if keep is not None:
                keep[0].append(heads[0][1].clone())
                keep[1].append(heads[0][2].clone())
            if prefix.length:
                heads = [_after(prefix.keys[number], prefix.values[number], part) for part in heads]
            only_last = last_only and number == self._shape.layers - 1
            mixed = [self._how.attended(part, only_last=only_last) for part in heads]
            x = self._how.finished(x[last] if only_last else x, mixed, layer, batch)
            yield
        return self._normed(x)

    def _in_blocks(self, text: Sequence[int]) -> Steps[torch.Tensor]:
        """The last row of one long text, layer by layer, each a block of tokens at a time.

        In memory are the text's hidden states and one layer's keys and values, not those of all layers.
        """
        shape, count = self._shape, len(text)
        x = F.embedding(torch.tensor(text, device=self._device), self.table).to(self._dtype)
        blocks = [slice(begin, min(begin + _BLOCK, count)) for begin in range(0, count, _BLOCK)]
        batches = [self._how.batch([here.stop - here.start], here.start) for here in blocks]
        keys = values = torch.empty(0)
        for number, layer in enumerate(self._layers):
            for here, batch in zip(blocks, batches, strict=True):
                ((q, k, v),) = self._how.heads(x[here], layer, batch)
                if not len(keys):
                    keys, values = (part.new_empty((1, shape.key_heads, count, shape.head)) for part in (k, v))
                keys[:, :, here], values[:, :, here] = k, v
                if number < shape.layers - 1:
                    mixed = looking_back(q, keys[:, :, : here.stop], values[:, :, : here.stop])
                    x[here] = self._how.finished(x[here], [mixed], layer, batch)
                yield
        mixed = looking_back(q[:, :, -1:], keys, values)
        return self._normed(self._how.finished(x[-1:], [mixed], layer, self._how.batch([1], count - 1)))

    def _normed(self, x: torch.Tensor) -> torch.Tensor:
        return F.rms_norm(x, (self._shape.hidden,), self._norm, self._shape.epsilon)


def _after(keys: torch.Tensor, values: torch.Tensor, heads: Heads) -> Heads:
    """Heads of texts that look at a prefix's keys and values, too."""
    q, k, v = heads
    k, v = (torch.cat([old.expand(len(q), -1, -1, -1), new], 2) for old, new in ((keys, k), (values, v)))
    return q, k, v


def looking_back(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """Attention of the last tokens of a text to all of it, in the shape of the queries.

    One head of keys after the other, so that the similarities of a long text take little memory.

    Args:
        q: shape (1, heads, last tokens, head).
        k: shape (1, key heads, tokens, head), and `v` alike.
    """
    last = q.shape[2]
    together = q.reshape(k.shape[1], -1, q.shape[3])
    mixed = torch.empty_like(together)
    hidden = torch.full((last, last), float("-inf"), dtype=q.dtype, device=q.device).triu_(1)
    for number, (asking, keys, values) in enumerate(zip(together, k[0], v[0], strict=True)):
        similar = asking @ keys.t()
        similar.view(-1, last, len(keys))[:, :, -last:].add_(hidden)
        mixed[number] = torch.softmax(similar, -1) @ values
    return mixed.view(q.shape)


def _layers(shape: Shape, precision: str, device: torch.device) -> Layers:
    if precision == "int8":
        # Its compiler takes half a second to load.
        from qwenfind.inference.eight_bits import EightBitLayers

        return EightBitLayers(shape)
    from qwenfind.inference import float_layers

    how = float_layers.FloatLayers if device.type == "cpu" else float_layers.CardLayers
    return how(shape, precision, device)
