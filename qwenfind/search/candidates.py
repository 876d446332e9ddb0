"""What the stages of one search have found so far, document by document, and the order it makes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from qwenfind.records import WHOLE, Document, Query
from qwenfind.search.closeness import above, coverage, nearness
from qwenfind.search.ranking import fused, says_all, weight_of_meaning, weight_of_words
from qwenfind.search.wording import begun_word

if TYPE_CHECKING:
    from qwenfind.store.documents import Hit

# Of what the best passage of a document has: so much BM25, or nearness, and another one has matched too.
_ALSO_WORDS, _ALSO_NEAR = 0.5, 0.8


class Candidate:
    """A document that some stage found.

    Attributes:
        exact: how exactly the query is its name, by `ranking.exactness`.
        holds: it holds the one term that was asked for, as few documents do.
        named: its name holds all telling words of the query, by `ranking.says_all`.
        order: its passages that were found, the one that answers best first.
        fused: what it is worth by all stages together, at most 1.
        relevance: the reranker's P(yes), or None.
    """

    __slots__ = (
        "cosines",
        "document",
        "exact",
        "fused",
        "hits",
        "holds",
        "name",
        "named",
        "order",
        "phrases",
        "relevance",
        "whole",
        "words",
    )

    def __init__(self, document: Document) -> None:
        self.document = document
        self.exact = 0
        self.holds = False
        self.name: float | None = None
        self.named = False
        self.hits: dict[int, Hit] = {}
        self.words: dict[int, float] = {}
        self.phrases: dict[int, set[str]] = {}
        self.cosines: dict[int, dict[int, float]] = {}
        # Of all its text together, by space, where the index has that.
        self.whole: dict[int, float] = {}
        self.order: list[Hit] = []
        self.fused = 0.0
        self.relevance: float | None = None

    @property
    def best(self) -> Hit | None:
        """Its passage that answers best so far, or None where only the name does."""
        return self.order[0] if self.order else None

    def similarity(self, spaces: Sequence[int], hit: Hit | None = None) -> float | None:
        """The cosine of a passage, of the best where none is named, in the first of `spaces` that has it."""
        hit = hit or self.best
        if hit is None:
            return None
        return next((self.cosines[s][hit.text_id] for s in spaces if hit.text_id in self.cosines.get(s, {})), None)

    def near_in(self) -> Iterator[tuple[int, float]]:
        """The cosines of its passages and of its whole, each with its space."""
        for space_id, known in self.cosines.items():
            yield from ((space_id, cosine) for cosine in known.values())
        yield from self.whole.items()

    def near(self, floors: Mapping[int, float]) -> float | None:
        """The nearness of the best passage or of the whole, where either is nearest; None where no space has one.

        Args:
            floors: where nearness begins in each space.
        """
        text_id = self.order[0].text_id if self.order else -1
        found = [nearness(self.cosines[s][text_id], f) for s, f in floors.items() if text_id in self.cosines.get(s, {})]
        found += [nearness(self.whole[s], f) for s, f in floors.items() if s in self.whole]
        return max(found, default=None)

    def matching(self, floors: Mapping[int, float]) -> list[Hit]:
        """The best passage and those that answer about as well, by words or by nearness."""
        if not self.order:
            return []
        words = max(self.words.values(), default=0.0)
        nearest = {s: max(self.cosines[s].values()) for s in floors if self.cosines.get(s)}

        def matches(hit: Hit) -> bool:
            if words and self.words.get(hit.text_id, 0.0) >= _ALSO_WORDS * words:
                return True
            return any(
                hit.text_id in self.cosines[s]
                and 0.0 < _ALSO_NEAR * nearness(best, floors[s]) <= nearness(self.cosines[s][hit.text_id], floors[s])
                for s, best in nearest.items()
            )

        return [hit for at, hit in enumerate(self.order) if at == 0 or matches(hit)]

    @property
    def scores(self) -> dict[str, float]:
        """The score of each stage that found it, by the stage's name."""
        scores = {"fused": self.fused}
        if self.name is None and not self.hits:
            scores["filters"] = 1.0
        if self.name is not None:
            scores["names"] = self.name
        if self.words:
            scores["words"] = max(self.words.values())
        if near := [*self.whole.values(), *(cosine for found in self.cosines.values() for cosine in found.values())]:
            scores["meaning"] = max(near)
        if self.relevance is not None:
            scores["rerank"] = self.relevance
        return scores


class Candidates:
    """All documents found so far.

    Args:
        query: what is asked.
        floors: where nearness begins in each space that answered; filled before `add_cosine` is called for it.

    Attributes:
        usual: the cosine that most passages stay below, in each of these spaces.
        least_words: the BM25 score of passages that were not fetched, at most.
    """

    def __init__(self, query: Query, floors: Mapping[int, float]) -> None:
        self._all: dict[int, Candidate] = {}
        self._query = query
        self._floors = floors
        self._covered: dict[int, float] = {}
        self.usual: dict[int, float] = {}
        self.least_words = 0.0

    def add_listed(self, document: Document) -> None:
        """The filters leave the document, and nothing else was asked for."""
        self._of(document)

    def add_name(self, document: Document, worth: float, *, exact: int) -> None:
        """The document's name answers, this well of 1, and this exactly."""
        candidate = self._of(document)
        candidate.named = says_all(self._query.words, document.name)
        candidate.exact = exact
        candidate.name = worth

    def add_words(self, hit: Hit, score: float, *, phrases: Sequence[str] = ()) -> None:
        """A passage holds words of the query, and these of its phrases."""
        candidate = self._of(hit.document)
        candidate.phrases.setdefault(hit.text_id, set()).update(phrases)
        candidate.hits.setdefault(hit.text_id, hit)
        candidate.words[hit.text_id] = max(score, candidate.words.get(hit.text_id, score))

    def add_cosine(self, hit: Hit, space_id: int, cosine: float) -> None:
        """A passage, or a whole document, is this near to the query in a space."""
        candidate = self._of(hit.document)
        if hit.passage.ordinal == WHOLE:
            candidate.whole[space_id] = cosine
            return
        candidate.hits.setdefault(hit.text_id, hit)
        candidate.cosines.setdefault(space_id, {})[hit.text_id] = cosine

    def mark_holders(self, documents: Iterable[int]) -> None:
        """These are the few that hold the one term that was asked for, as far as they were found."""
        for document_id in documents:
            if document_id in self._all:
                self._all[document_id].holds = True

    def without_passage(self) -> list[Document]:
        """Documents that were found as a whole, and by none of their passages."""
        return [candidate.document for candidate in self._all.values() if candidate.whole and not candidate.hits]

    def without_cosine(self, space_id: int) -> list[Hit]:
        """The best passage by words of each document, where its cosine in a space is not known."""
        missing = []
        for candidate in self._all.values():
            if candidate.words:
                best, _ = max(candidate.words.items(), key=itemgetter(1))
                if best not in candidate.cosines.get(space_id, {}):
                    missing.append(candidate.hits[best])
        return missing

    def ordered(self) -> list[Candidate]:
        """Exact names first, then the few that hold the term, then what the reranker judged, then the rest as fused."""
        self._fuse()
        return sorted(
            self._all.values(),
            key=lambda c: (
                -c.exact,
                not c.holds,
                c.relevance is None,
                -(c.relevance or 0.0),
                -c.fused,
                -c.document.mtime_ns,
                c.document.id,
            ),
        )

    def passages(self) -> dict[int, float]:
        """What each passage is worth by words and meaning, by text id."""
        words, meaning = self._words_worth(), self._meaning_worth()
        return {
            text_id: fused(
                max((meaning(s, known[text_id]) for s, known in c.cosines.items() if text_id in known), default=0.0),
                words(c.words[text_id]) if text_id in c.words else 0.0,
                0.0,
            )
            for c in self._all.values()
            for text_id in c.hits
        }

    def _fuse(self) -> None:
        words, meaning, passages = self._words_worth(), self._meaning_worth(), self.passages()

        def order(candidate: Candidate, hit: Hit) -> tuple[int, float, int]:
            # A phrase that was demanded is what the person wants to see.
            return len(candidate.phrases.get(hit.text_id, ())), passages[hit.text_id], -hit.passage.ordinal

        for candidate in self._all.values():
            candidate.fused = fused(
                max((meaning(s, cosine) for s, cosine in candidate.near_in()), default=0.0),
                words(max(candidate.words.values())) if candidate.words else 0.0,
                candidate.name or 0.0,
                named=candidate.named,
            )
            candidate.order = sorted(candidate.hits.values(), key=partial(order, candidate), reverse=True)

    def _words_worth(self) -> Callable[[float], float]:
        """What a BM25 score is worth in this query."""
        found = [(score, c.hits[text_id]) for c in self._all.values() for text_id, score in c.words.items()]
        if not found:
            return lambda _: 0.0
        greatest, best = max(found, key=itemgetter(0))
        scores = [max(c.words.values()) for c in self._all.values() if c.words]
        share = weight_of_words(scores, self._coverage(best)) / max(greatest, 1e-9)
        return lambda score: share * max(0.0, score - self.least_words)

    def _meaning_worth(self) -> Callable[[int, float], float]:
        """What a cosine in a space is worth in this query: the nearest of each space is worth the same."""
        best: dict[int, float] = {}
        for candidate in self._all.values():
            for space_id, cosine in candidate.near_in():
                best[space_id] = max(cosine, best.get(space_id, cosine))
        nearest = {s: max(above(cosine, self._floors[s]), 1e-3) for s, cosine in best.items()}
        worth = {
            s: near * weight_of_meaning(near, above(self.usual[s], self._floors[s])) for s, near in nearest.items()
        }
        most = max(worth.values(), default=0.0)
        return lambda space_id, cosine: most * above(cosine, self._floors[space_id]) / nearest[space_id]

    def _coverage(self, hit: Hit) -> float:
        """The share of the query that the best document by words says."""
        if hit.text_id not in self._covered:
            text = f"{hit.document.name}\n{hit.passage.embedded_text}"
            self._covered[hit.text_id] = coverage(self._query.words, text, begun=begun_word(self._query.unfinished))
        return self._covered[hit.text_id]

    def _of(self, document: Document) -> Candidate:
        return self._all.setdefault(document.id, Candidate(document))
