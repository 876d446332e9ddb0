"""The sentence that answers, told by meaning where words do not tell it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qwenfind.search.evidence import sentences_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.inference.client import Embedder

LOOKED_AT = 10
"""Results whose sentences are looked at: as many as a person sees at once."""

COVERED = 0.5
"""A sentence that holds so much of the query needs no model to find it."""

# Shorter ones are headings, list marks and the like, which are near to every query about their subject.
_SHORTEST = 25
_MOST = 16


def nearest_sentences(
    texts: Sequence[str], query: NDArray[np.float32], embedder: Embedder, *, budget_s: float
) -> Iterator[tuple[int, int]]:
    """Yields (which text, which of `sentences_of` it), text by text, until the time is up.

    To cancel, stop iterating. A model too slow for one sentence in that time is not asked at all.

    Raises:
        ModelError: the model cannot be loaded.
        ChildError: the program is closing.
    """
    places: list[tuple[int, int]] = []
    sentences: list[str] = []
    for text_at, text in enumerate(texts):
        found = [(at, s) for at, s in enumerate(sentences_of(text)) if len(s) >= _SHORTEST]
        if 1 < len(found) <= _MOST:
            places += [(text_at, at) for at, _ in found]
            sentences += [s for _, s in found]
    best: dict[int, tuple[float, int]] = {}
    last = number = -1
    for number, vector in embedder.embed_sentences(sentences, budget_s=budget_s):
        text_at, at = places[number]
        best[text_at] = max(best.get(text_at, (-2.0, 0)), (float(vector @ query), at))
        if text_at != last and last >= 0:
            yield last, best[last][1]
        last = text_at
    # The time may have been up in the midst of the last text.
    if places and number == len(places) - 1:
        yield last, best[last][1]
