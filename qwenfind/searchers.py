"""Puts together what answers a query: an index and the models that are live for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qwenfind.errors import ModelError
from qwenfind.live_models import LiveModels
from qwenfind.records import Filters, Mode, Query
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.search.searcher import Searcher
    from qwenfind.store.index import Index

SENTENCES_S = 0.3
"""Seconds for finding the sentence that answers: by then a person has read the first line."""


def rehearse(index: Index, *, live: LiveModels, settings: Settings) -> None:
    """Does once what searches do first, so that all of it is loaded; waits for no model.

    Raises:
        StoreError: the index cannot be read.
    """
    import numpy as np

    from qwenfind.search.closeness import floor_of
    from qwenfind.search.searcher import Searcher
    from qwenfind.search.wording import load_stemmers

    load_stemmers()
    floor_of(np.zeros(1, dtype=np.float32))
    live.live(index, settings.model)
    for document in index.documents.newest(Filters(), 1):
        name = document.name
        Searcher(index).search(Query(name, words=name, unfinished=name, limit=1))


def searcher_for(
    query: Query, index: Index, *, live: LiveModels, settings: Settings, sentences_s: float
) -> tuple[Searcher, tuple[str, ...]]:
    """What answers a query, and why it is less than it could be, one sentence each."""
    from qwenfind.search.searcher import NO_MODEL, Searcher

    notes: list[str] = []
    # Filters alone need no model, but what is said in plain language may yet be words.
    words = bool(query.words) or query.otherwise is not None
    by_meaning = (words and query.runs("meaning")) or query.like is not None
    embedders = live.live(index, settings.model) if by_meaning else []
    no_meaning = NO_MODEL
    if not embedders and by_meaning:
        try:
            live.embedder(settings.model)
        except ModelError as error:
            no_meaning = f"Names and words only. {error.title} {error.hint}".strip()
        else:
            no_meaning = "Nothing is indexed by meaning yet: names and words only."
            if query.mode is Mode.MEANING:
                # Asked for from a command line; the app indexes by itself.
                no_meaning = "Nothing is indexed by meaning yet. Run: qwenfind index"
    reranker = None
    if settings.reranker and query.runs("rerank") and words:
        try:
            reranker = live.reranker(settings.reranker)
        except ModelError as error:
            notes.append(f"Not reranked. {error.title} {error.hint}".strip())
    searcher = Searcher(
        index,
        embedders=embedders,
        reranker=reranker,
        rerank_budget_s=settings.rerank_budget_s,
        no_meaning=no_meaning,
        sentences_s=sentences_s,
    )
    return searcher, tuple(notes)
