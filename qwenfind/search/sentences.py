"""The sentence that answers, told by meaning where words do not tell it, and by the reranker where there is one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from qwenfind.errors import ChildError, ModelError
from qwenfind.search.evidence import sentences_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.inference.client import Embedder
    from qwenfind.inference.relevance import Reranker
    from qwenfind.records import Query
    from qwenfind.store.documents import Hit

LOOKED_AT = 10
"""Results whose sentences are looked at: as many as a person sees at once."""

COVERED = 0.5
"""A sentence that holds so much of the query needs no model to find it."""

# Shorter ones are headings, list marks and the like, which are near to every query about their subject.
_SHORTEST = 25
_MOST = 16
# Of one passage, the nearest: the reranker's time is dear, and the best is seldom farther down.
_JUDGED = 4

Judge = Callable[[Sequence[str]], Iterable[tuple[int, float]]]
"""Gives the relevance of texts to the query by their number, as many as the time allows."""


def choose_sentences(
    hits: Sequence[Hit],
    query: Query,
    asked: tuple[Embedder, NDArray[np.float32]],
    reranker: Reranker | None,
    *,
    budget_s: float,
    choose: Callable[[Hit, int], None],
    cancelled: Callable[[], bool],
) -> bool:
    """Chooses sentences for passages, by nearness and then, among the nearest, by the reranker.

    What words tell is left where a model fails.

    Args:
        asked: an embedder and the query's vector by it.
        budget_s: seconds for each of the two models.
        choose: told each choice, by its place in `sentences_of`.

    Returns:
        Whether any was chosen.
    """
    embedder, vector = asked
    nearest: list[tuple[Hit, tuple[int, ...]]] = []
    with contextlib.suppress(ModelError, ChildError):
        texts = [hit.passage.text for hit in hits]
        for at, sentences in nearest_sentences(texts, vector, embedder, budget_s=budget_s):
            nearest.append((hits[at], sentences))
            choose(hits[at], sentences[0])
            if cancelled():
                break
    if reranker is None or not nearest or cancelled():
        return bool(nearest)
    judge = partial(reranker.rerank, query.words, instruction=query.instruction, budget_s=budget_s, cancelled=cancelled)
    with contextlib.suppress(ModelError, ChildError):
        for at, sentence in judged_sentences([(hit.passage.text, sentences) for hit, sentences in nearest], judge):
            choose(nearest[at][0], sentence)
    return True


def nearest_sentences(
    texts: Sequence[str], query: NDArray[np.float32], embedder: Embedder, *, budget_s: float
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yields (which text, which of `sentences_of` it, the nearest first), text by text, until the time is up.

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
    near: dict[int, list[tuple[float, int]]] = {}
    last = number = -1
    for number, vector in embedder.embed_sentences(sentences, budget_s=budget_s):
        text_at, at = places[number]
        near.setdefault(text_at, []).append((float(vector @ query), -at))
        if text_at != last and last >= 0:
            yield last, _nearest_first(near[last])
        last = text_at
    # The time may have been up in the midst of the last text.
    if places and number == len(places) - 1:
        yield last, _nearest_first(near[last])


def _nearest_first(near: Sequence[tuple[float, int]]) -> tuple[int, ...]:
    return tuple(-at for _, at in sorted(near, reverse=True))


def judged_sentences(texts: Sequence[tuple[str, Sequence[int]]], judge: Judge) -> Iterator[tuple[int, int]]:
    """Yields (which text, which of `sentences_of` it) where the reranker judged all that come into question.

    Args:
        texts: each with its sentences, the nearest first.

    Raises:
        ModelError: the model cannot be loaded.
        ChildError: the program is closing.
    """
    places = [(at, number) for at, (_, nearest) in enumerate(texts) for number in nearest[:_JUDGED]]
    sentences = [sentences_of(text) for text, _ in texts]
    left = [min(len(nearest), _JUDGED) for _, nearest in texts]
    best: dict[int, tuple[float, int]] = {}
    for judged, relevance in judge([sentences[at][number] for at, number in places]):
        at, number = places[judged]
        best[at] = max(best.get(at, (-1.0, 0)), (relevance, -number))
        left[at] -= 1
        if not left[at]:
            yield at, -best[at][1]
