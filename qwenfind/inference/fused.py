"""The parts of the Qwen3 network that a graphics card computes otherwise than a processor. Runs in the child only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

# Similarities that are kept at once where torch's fused attention is not used.
_SIMILARITIES = 1 << 26


@dataclass(frozen=True, slots=True)
class Packing:
    """Where the tokens of packed texts stand once each text has a row of its own, padded on the right.

    Attributes:
        texts: how many.
        longest: tokens of the longest.
        places: of each token, row * longest + column; None where no text is padded.
    """

    texts: int
    longest: int
    places: torch.Tensor | None

    @staticmethod
    def of(lengths: Sequence[int], device: torch.device) -> Packing:
        """That of texts of these lengths."""
        longest = max(lengths)
        if min(lengths) == longest:
            return Packing(len(lengths), longest, None)
        inside = torch.arange(longest)[None] < torch.tensor(lengths)[:, None]
        return Packing(len(lengths), longest, inside.view(-1).nonzero()[:, 0].to(device))

    def padded(self, packed: torch.Tensor) -> torch.Tensor:
        """From (tokens, heads, head) to (texts, heads, longest, head)."""
        wide = packed
        if self.places is not None:
            wide = packed.new_zeros(self.texts * self.longest, *packed.shape[1:])
            wide[self.places] = packed
        return wide.view(self.texts, self.longest, *packed.shape[1:]).transpose(1, 2)

    def packed(self, padded: torch.Tensor) -> torch.Tensor:
        """From (texts, heads, longest, head) to (tokens, heads x head)."""
        wide = padded.transpose(1, 2).reshape(self.texts * self.longest, -1)
        return wide if self.places is None else wide[self.places]


def turned(heads: torch.Tensor, angles: torch.Tensor) -> torch.Tensor:
    """Pairs of neighbours in (tokens, heads, head) turned by (tokens, 1, head / 2, 2), the cosines and sines.

    Without complex numbers, which not every device multiplies.
    """
    first, second = heads.view(*heads.shape[:-1], -1, 2).unbind(-1)
    cos, sin = angles.unbind(-1)
    return torch.stack([first * cos - second * sin, first * sin + second * cos], -1).flatten(-2)


def attended(
    queries: torch.Tensor,
    keys: torch.Tensor,
    values: torch.Tensor,
    packing: Packing,
    before: tuple[torch.Tensor, torch.Tensor] | None,
) -> torch.Tensor:
    """What each token takes from those before it in its text, shape (tokens, heads x head).

    Texts are padded on the right, where no token looks, so that no row has nothing to look at: such rows are NaN on
    macOS (sentence-transformers issue 3498).

    Args:
        before: keys and values, shape (1, key heads, tokens, head), of what stands before every text.
    """
    q, k, v = (packing.padded(part) for part in (queries, keys, values))
    if before is not None:
        k, v = (torch.cat([old.expand(len(new), -1, -1, -1), new], 2) for old, new in zip(before, (k, v), strict=True))
    return packing.packed(_plain(q, k, v) if q.device.type == "mps" else _fused(q, k, v))


def _fused(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """Attention by the device's own kernels, from and to (texts, heads, tokens, head)."""
    if q.shape[2] == k.shape[2]:
        return F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True, scale=1.0)
    # The kernels that take a mask want keys and values once for each head of queries.
    k, v = (part.repeat_interleave(q.shape[1] // part.shape[1], 1) for part in (k, v))
    seen = _seen(0, q.shape[2], k.shape[2], q.device)
    return F.scaled_dot_product_attention(q, k, v, seen, scale=1.0)


def _plain(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
    """The same as plain products, some queries at a time; similarities are compared in float32.

    WORKAROUND for pytorch#182726: on macOS torch's fused attention gave NaN in batches.
    """
    texts, heads, length, _ = q.shape
    k, v = (part.repeat_interleave(heads // part.shape[1], 1) for part in (k, v))
    step = max(1, _SIMILARITIES // (texts * heads * k.shape[2]))
    found = []
    for begin in range(0, length, step):
        similar = (q[:, :, begin : begin + step] @ k.transpose(2, 3)).float()
        hidden = ~_seen(begin, similar.shape[2], k.shape[2], q.device, length=length)
        found.append(torch.softmax(similar.masked_fill(hidden, float("-inf")), -1).to(v.dtype) @ v)
    return torch.cat(found, 2)


def _seen(begin: int, count: int, keys: int, device: torch.device, *, length: int = 0) -> torch.Tensor:
    """Whether a token may look at another: at all that stands before the text, and at the text up to itself.

    Args:
        begin: of the tokens that look, the first's place in the text.
        count: how many look.
        keys: how many can be looked at; the last are those of the text.
        length: tokens of the text, where not all of them look.
    """
    at = torch.arange(begin, begin + count, device=device) + keys - (length or count)
    return torch.arange(keys, device=device)[None] <= at[:, None]
