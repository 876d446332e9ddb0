"""A query in, staged and ranked results out.

1. conditions: phrases that a document must hold and words that it must not. A query of filters alone ends here, with
   the newest files that they leave
2. names: files whose name answers
3. words: BM25 over passages
4. meaning: embed the query, or take the mean of the file whose like is wanted; nearest passages in every live space
5. fuse: one ranking of documents, each by its best passage
6. rerank: the reranker's own judgement of the best candidates, within its time budget
7. evidence: files of one text become one result; the passage, a snippet, the words to mark, how closely it answers;
   and at last, for the first few, the sentence that is nearest where no sentence holds the words, or that the reranker
   finds the best of the nearest

What is known after each of 2, 3, 4, during 6 and before the sentences is fused, given evidence and announced.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qwenfind.errors import ChildError, ModelError
from qwenfind.records import (
    Closeness,
    Document,
    Filters,
    Mode,
    PassageMatch,
    Query,
    SearchResponse,
    SearchResult,
    Space,
)
from qwenfind.search.candidates import Candidate, Candidates
from qwenfind.search.closeness import floor_of, usual_of
from qwenfind.search.families import Families, faced
from qwenfind.search.likeness import Likeness
from qwenfind.search.query import is_a_name, leaves_nothing
from qwenfind.search.query import notes as query_notes
from qwenfind.search.ranking import exactness, name_match
from qwenfind.search.retrieval import RETRIEVED, Conditions, Retrieval
from qwenfind.search.sentences import LOOKED_AT, choose_sentences
from qwenfind.search.showing import Showing
from qwenfind.search.suggestion import is_wanted, suggestion
from qwenfind.store.beginnings import begun_terms
from qwenfind.store.tokens import WordTerms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.inference.client import Embedder
    from qwenfind.inference.relevance import Reranker
    from qwenfind.store.documents import Hit
    from qwenfind.store.index import Index

Announce = Callable[[SearchResponse], None]

# Where it is not known yet how many the time is enough for, and at most.
RERANKED, RERANKED_AT_MOST = 40, 100
NO_MODEL = "No model is installed: names and words only."
NO_CLOSE_MATCH = "No close match: what follows is only loosely related."
_ANNOUNCE_EVERY_S = 0.25
_SAME_NAMED = 5
# Longer than any file's name, and more than enough of it.
_LONGEST_NAME = 300


class Searcher:
    """Runs queries over one read-only index. Not for two threads at once.

    Args:
        index: what is searched.
        embedders: the live spaces, the preferred one first, each with what embeds queries for it.
        reranker: judges candidates, or None.
        rerank_budget_s: seconds that a search may spend reranking.
        clock: seconds, never going back.
        no_meaning: said where there is no live space.
        sentences_s: seconds that a search may spend on finding the sentence that answers where words do not tell it.
    """

    def __init__(
        self,
        index: Index,
        *,
        embedders: Sequence[tuple[Space, Embedder]] = (),
        reranker: Reranker | None = None,
        rerank_budget_s: float = 3.0,
        clock: Callable[[], float] = time.perf_counter,
        no_meaning: str = NO_MODEL,
        sentences_s: float = 0.3,
    ) -> None:
        self._tools = _Tools(index, tuple(embedders), reranker, rerank_budget_s, clock, no_meaning, sentences_s)

    def search(
        self,
        query: Query,
        announce: Announce | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SearchResponse:
        """Answers a query, announcing what is known after each stage.

        A cancelled search returns what it has, with `final=False`.

        Raises:
            ModelError: only meaning was asked for and no model can answer.
            UsageError: the file whose like is wanted cannot be compared.
        """
        by_meaning = query.like is not None or (query.mode is Mode.MEANING and bool(query.words))
        if by_meaning and not self._tools.embedders:
            raise ModelError(
                "A search by meaning needs a model, and none is ready.",
                f"{self._tools.no_meaning} See: qwenfind doctor",
            )
        cancelled = cancelled or (lambda: False)
        otherwise = _as_words(query)
        if otherwise is None:
            return _Run(self._tools, query, announce, cancelled).through()
        # Plain language that may be a name, or that leaves nothing, narrows nothing.
        if self._is_name(otherwise):
            return _Run(self._tools, otherwise, announce, cancelled, is_a_name(query)).through()
        response = _Run(self._tools, query, announce, cancelled).through()
        if response.results or not response.final:
            return response
        return _Run(self._tools, otherwise, announce, cancelled, leaves_nothing(query)).through()

    def _is_name(self, query: Query) -> bool:
        """Whether a file has the words for its name."""
        index = self._tools.index
        found = [index.documents.by_id(i) for i, _ in index.words.names(query.words, query.filters, _SAME_NAMED)]
        return any(one is not None and name_match(query.words, one.name) >= 1.0 for one in found)

    def passages(self, document: Document, query: Query, *, limit: int) -> tuple[PassageMatch, ...]:
        """The passages of one document that answer a query about as well as its best, that one first.

        Raises:
            ModelError: only meaning was asked for and no model can answer.
        """
        # The file is chosen already: whether filters leave it is not asked again.
        narrowed = replace(query, filters=Filters(documents=(document.id,)), limit=limit)
        return _Run(self._tools, narrowed, None, lambda: False).within()


def _as_words(query: Query) -> Query | None:
    """A query with its plain language taken for words, run as the query is; None where it says none."""
    return query.otherwise and replace(
        query.otherwise,
        limit=query.limit,
        mode=query.mode,
        rerank=query.rerank,
        instruction=query.instruction,
        fold=query.fold,
        stages=query.stages,
    )


@dataclass(frozen=True, slots=True)
class _Tools:
    """What a search works with."""

    index: Index
    embedders: tuple[tuple[Space, Embedder], ...]
    reranker: Reranker | None
    rerank_budget_s: float
    clock: Callable[[], float]
    no_meaning: str
    sentences_s: float


class _Run:
    """One search under way."""

    def __init__(
        self, tools: _Tools, query: Query, announce: Announce | None, cancelled: Callable[[], bool], *notes: str
    ) -> None:
        self._tools = tools
        self._query = query
        self._announce = announce
        self._cancelled = cancelled
        self._showing = Showing(query, [space.id for space, _ in tools.embedders])
        self._candidates = Candidates(query, self._showing.floors)
        self._stages: list[str] = []
        self._timings: dict[str, float] = {}
        self._notes: list[str] = [*notes, *query_notes(query)]
        self._likeness: Likeness | None = None
        self._reranked = False
        self._families = Families(tools.index)
        self._asked: tuple[Embedder, NDArray[np.float32]] | None = None

    def through(self) -> SearchResponse:
        """The whole pipeline, numbered as in the module's docstring."""
        query, tools = self._query, self._tools
        # 1. conditions
        started = tools.clock()
        self._likeness = self._like()
        conditions = Conditions.of(query, tools.index, without=self._likeness.itself if self._likeness else ())
        if query.phrases or query.exclusions:
            self._timed("conditions", started)
        retrieval = Retrieval(tools.index, conditions, wanted=query.limit)
        if not query.words and self._likeness is None:
            self._stage("filters", lambda: self._by_filters(retrieval))
            return self._response(self._results(), final=not self._cancelled())
        # 2. names
        if query.runs("names") and 0 < len(query.words) <= _LONGEST_NAME:
            self._stage("names", lambda: self._by_name(retrieval))
        if "" in query.ways:
            # Filters alone are one side of an OR: whatever they leave answers, though no word of it may.
            self._stage("filters", lambda: self._by_filters(retrieval))
        # 3. words
        if query.runs("words") and query.words:
            self._stage("words", lambda: self._by_words(retrieval))
        # 4. meaning
        if query.runs("meaning") or self._likeness is not None:
            if tools.embedders:
                self._stage("meaning", lambda: self._by_meaning(retrieval))
            else:
                self._notes.append(tools.no_meaning)
        # 5. fuse
        started = tools.clock()
        ordered = self._candidates.ordered()
        self._timed("fuse", started)
        # 6. rerank
        if tools.reranker is not None and query.runs("rerank") and query.words:
            self._rerank(tools.reranker, ordered[:RERANKED_AT_MOST])
        # 7. evidence
        started = tools.clock()
        results = self._results()
        self._timed("evidence", started)
        if not self._cancelled() and self._find_sentences(results):
            results = self._results()
        if self._cancelled():
            return self._response(results, final=False)
        meant = ""
        if is_wanted(query, results):
            started = tools.clock()
            meant = suggestion(query, tools.index, query.filters)
            self._timed("spelling", started)
        return replace(self._response(results, final=True), suggestion=meant)

    def within(self) -> tuple[PassageMatch, ...]:
        """The passages of the one document that the query is narrowed to; no stage but words and meaning tells them."""
        self._likeness = self._like()
        if not self._query.words and self._likeness is None:
            return ()
        conditions = Conditions.of(self._query, self._tools.index)
        retrieval = Retrieval(self._tools.index, conditions, wanted=self._query.limit)
        if self._query.mode is not Mode.MEANING:
            self._by_words(retrieval)
        if self._query.mode is not Mode.WORDS and self._tools.embedders:
            self._by_meaning(retrieval)
        return tuple(
            match
            for candidate in self._candidates.ordered()
            for match in self._showing.passages(candidate, self._query.limit)
        )

    def _like(self) -> Likeness | None:
        """Where the file lies whose like is wanted."""
        spaces = [space for space, _ in self._tools.embedders]
        like = self._query.like
        return Likeness.of(like, self._tools.index, spaces) if like is not None and spaces else None

    def _stage(self, name: str, work: Callable[[], bool]) -> None:
        """Runs one stage unless the search is cancelled, and announces what is known after it."""
        if self._cancelled():
            return
        started = self._tools.clock()
        ran = work()
        self._timed(name, started)
        if ran:
            self._stages.append(name)
        if not self._cancelled():
            self._tell()

    def _by_filters(self, retrieval: Retrieval) -> bool:
        for document in retrieval.newest():
            self._candidates.add_listed(document)
        return True

    def _by_name(self, retrieval: Retrieval) -> bool:
        words = self._query.words
        for document, score in retrieval.names(words):
            match = name_match(words, document.name)
            # Among contents, a name counts by how much of the query it holds; alone, as the store sees it. A path that
            # is like the query, though the name is not, is worth next to nothing among contents.
            worth = score if self._query.mode is Mode.NAMES else match + 1e-6 * score
            self._candidates.add_name(document, worth, exact=exactness(words, document.name))
        return True

    def _by_words(self, retrieval: Retrieval) -> bool:
        query = self._query
        # Passages that hold a phrase come first. The document's other passages count too: which documents hold the
        # phrases is known since 1.
        found: list[tuple[Hit, float]] = []
        for phrase in (*query.phrases, None):
            phrases = (phrase,) if phrase is not None else ()
            terms = WordTerms.of(query.words, phrases=phrases, exclusions=query.exclusions)
            found = retrieval.words(terms) if terms else []
            for hit, score in found:
                self._candidates.add_words(hit, score, phrases=phrases)
            self._candidates.least_words = found[-1][1] if len(found) >= RETRIEVED else 0.0
        if query.unfinished:
            # Found both ways, a passage has the better score: a whole word is rarer than all that begin like it.
            begun = begun_terms(query.words, phrases=query.phrases, exclusions=query.exclusions)
            more = retrieval.words(begun) if begun else []
            for hit, score in more:
                self._candidates.add_words(hit, score)
            least = more[-1][1] if len(more) >= RETRIEVED else 0.0
            self._candidates.least_words = max(self._candidates.least_words, least)
        self._candidates.mark_holders(retrieval.holders(query.words, found))
        return True

    def _by_meaning(self, retrieval: Retrieval) -> bool:
        failed: ModelError | ChildError | None = None
        answered = False
        for space, embedder in self._tools.embedders:
            if self._cancelled():
                break
            try:
                vector = self._vector(space, embedder)
            except (ModelError, ChildError) as error:
                failed = error
                continue
            if vector is None:
                continue
            answered = True
            background = self._tools.index.vectors.background(space.id) @ vector
            self._showing.floors[space.id] = floor_of(background)
            self._candidates.usual[space.id] = usual_of(background)
            # The sentences are left to the preferred one: whatever it costs, its judgement is the one that counts.
            if self._query.words:
                self._asked = self._asked or (embedder, vector)
            for hit, cosine in retrieval.nearest(space.id, vector):
                self._candidates.add_cosine(hit, space.id, cosine)
            for document in self._candidates.without_passage():
                for hit, cosine in retrieval.nearest_in(document, space.id, vector):
                    self._candidates.add_cosine(hit, space.id, cosine)
            # Absent from the nearest is not the same as far away: what words found gets its exact cosine.
            for hit in self._candidates.without_cosine(space.id):
                stored = self._tools.index.vectors.vector_of(space.id, hit.text_id)
                if stored is not None:
                    self._candidates.add_cosine(hit, space.id, float(stored @ vector))
        if failed is not None:
            if self._query.mode is Mode.MEANING and not answered:
                raise failed
            self._notes.append(f"Meaning is missing or in part: {failed.title}")
        return answered

    def _vector(self, space: Space, embedder: Embedder) -> NDArray[np.float32] | None:
        """What is looked for in a space; None where the file whose like is wanted has no place there."""
        query = self._query
        if self._likeness is None:
            return embedder.embed_query(query.words, instruction=query.instruction)
        if space.id not in self._likeness.vectors or not query.words:
            return self._likeness.vectors.get(space.id)
        return self._likeness.towards(space.id, embedder.embed_query(query.words, instruction=query.instruction))

    def _rerank(self, reranker: Reranker, candidates: Sequence[Candidate]) -> None:
        if not candidates or self._cancelled():
            return
        started = last = self._tools.clock()
        judged, asked = 0, 0
        words, task, budget_s = self._query.words, self._query.instruction, self._tools.rerank_budget_s
        texts = [c.best.passage.embedded_text if c.best is not None else c.document.name for c in candidates]
        try:
            asked = reranker.affordable(words, texts, instruction=task, budget_s=budget_s) or min(RERANKED, len(texts))
            for at, relevance in reranker.rerank(
                words, texts[:asked], instruction=task, budget_s=budget_s, cancelled=self._cancelled
            ):
                candidates[at].relevance = relevance
                judged += 1
                if self._cancelled():
                    break
                if judged == 1 or self._tools.clock() - last >= _ANNOUNCE_EVERY_S:
                    last = self._tools.clock()
                    self._tell()
        except (ModelError, ChildError) as error:
            self._notes.append(f"Not reranked to the end: {error.title}")
        else:
            if 0 < judged < asked:
                self._notes.append(f"The time was enough to rerank the best {judged} of {asked} candidates.")
        self._timed("rerank", started)
        if judged:
            self._reranked = True
            self._stages.append("rerank")

    def _find_sentences(self, results: tuple[SearchResult, ...]) -> bool:
        """Looks for the best sentence where words do not tell it; says whether some are shown now that were not."""
        if self._asked is None or self._tools.sentences_s <= 0 or self._query.phrases:
            return False
        hits = self._showing.unclear(members[0] for members in self._shown()[:LOOKED_AT])
        if not hits:
            return False
        if self._reranked:
            self._tell(results)
        started = self._tools.clock()
        chosen = choose_sentences(
            hits,
            self._query,
            self._asked,
            self._tools.reranker if self._reranked else None,
            budget_s=self._tools.sentences_s,
            choose=self._showing.choose,
            cancelled=self._cancelled,
        )
        self._timed("sentences", started)
        return chosen

    # What is shown

    def _tell(self, results: tuple[SearchResult, ...] | None = None) -> None:
        """Announces what is known so far; where nobody listens, nothing is put together."""
        if self._announce is not None:
            self._announce(self._response(self._results() if results is None else results, final=False))

    def _results(self) -> tuple[SearchResult, ...]:
        return tuple(self._showing.result(rank, *members) for rank, members in enumerate(self._shown(), 1))

    def _shown(self) -> list[list[Candidate]]:
        """What is shown: families of one text, each with its face first."""
        ordered, limit = self._candidates.ordered(), self._query.limit
        # A list of what filters leave has them all.
        if not self._query.fold or not (self._query.words or self._likeness):
            return [[candidate] for candidate in ordered[:limit]]
        return [faced(family, self._showing.worth) for family in self._families.fold(ordered, limit)]

    def _response(self, results: tuple[SearchResult, ...], *, final: bool) -> SearchResponse:
        # Not said before all stages had their word.
        loose = final and bool(results) and all(result.closeness is Closeness.LOOSE for result in results)
        return SearchResponse(
            query=self._query,
            results=results,
            stages=tuple(self._stages),
            reranked=self._reranked,
            timings_ms=dict(self._timings),
            notes=(*self._notes, NO_CLOSE_MATCH) if loose else tuple(self._notes),
            final=final,
            no_close_match=loose,
        )

    def _timed(self, stage: str, started: float) -> None:
        self._timings[stage] = (self._tools.clock() - started) * 1000
