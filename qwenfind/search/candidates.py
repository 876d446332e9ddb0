"""What the stages of one search have found so far, document by document, and the order it makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from qwenfind.records import WHOLE, Document
from qwenfind.search.closeness import nearness
from qwenfind.search.ranking import WEIGHTS, fuse, min_max, strongest

if TYPE_CHECKING:
    from qwenfind.store.documents import Hit

# Of what the best passage of a document has: so much BM25, or nearness, and another one has matched too.
_ALSO_WORDS, _ALSO_NEAR = 0.5, 0.8


class Candidate:
    """A document that some stage found.

    Attributes:
        exact: the query is its name.
        order: its passages that were found, the one that answers best first.
        fused: its place in the fused ranking, 0 to 1.
        relevance: the reranker's P(yes), or None.
    """

    __slots__ = (
        "cosines",
        "document",
        "exact",
        "fused",
        "hits",
        "name",
        "order",
        "phrases",
        "relevance",
        "whole",
        "words",
    )

    def __init__(self, document: Document) -> None:
        self.document = document
        self.exact = False
        self.name: float | None = None
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

    def near_in(self, space_id: int) -> list[float]:
        """The cosines of its passages and of its whole in a space."""
        whole = [self.whole[space_id]] if space_id in self.whole else []
        return [*self.cosines.get(space_id, {}).values(), *whole]

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
    """All documents found so far."""

    def __init__(self) -> None:
        self._all: dict[int, Candidate] = {}

    def add_listed(self, document: Document) -> None:
        """The filters leave the document, and nothing else was asked for."""
        self._of(document)

    def add_name(self, document: Document, worth: float, *, exact: bool) -> None:
        """The document's name answers, this well of 1."""
        candidate = self._of(document)
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
        """Exact names first, then what the reranker judged, then the rest as fused."""
        self._fuse()
        return sorted(
            self._all.values(),
            key=lambda c: (
                not c.exact,
                c.relevance is None,
                -(c.relevance or 0.0),
                -c.fused,
                -c.document.mtime_ns,
                c.document.id,
            ),
        )

    def _fuse(self) -> None:
        names = [(d, _name_worth(c.name)) for d, c in self._all.items() if c.name is not None]
        words = [(d, score) for d, c in self._all.items() for score in c.words.values()]
        spaces = {space_id for c in self._all.values() for space_id in (*c.cosines, *c.whole)}
        meaning = strongest(
            [
                [(d, cosine) for d, c in self._all.items() for cosine in c.near_in(space_id)]
                for space_id in sorted(spaces)
            ]
        )
        for document_id, score in fuse({"names": names, "words": words, "meaning": meaning}):
            self._all[document_id].fused = score
        self._choose_passages(sorted(spaces))

    def _choose_passages(self, spaces: Sequence[int]) -> None:
        """Each document's best passage by the same weights as the documents are fused with."""
        words = min_max(
            [(text_id, score) for c in self._all.values() for text_id, score in c.words.items()], scale=(0.0, None)
        )
        meaning = dict(
            strongest([[p for c in self._all.values() for p in c.cosines.get(s, {}).items()] for s in spaces])
        )

        def worth(candidate: Candidate, hit: Hit) -> tuple[int, float, int]:
            text_id = hit.text_id
            score = WEIGHTS["words"] * words.get(text_id, 0.0) + WEIGHTS["meaning"] * meaning.get(text_id, 0.0)
            # A phrase that was demanded is what the person wants to see.
            return len(candidate.phrases.get(text_id, ())), score, -hit.passage.ordinal

        for candidate in self._all.values():
            candidate.order = sorted(candidate.hits.values(), key=partial(worth, candidate), reverse=True)

    def _of(self, document: Document) -> Candidate:
        return self._all.setdefault(document.id, Candidate(document))


def _name_worth(quality: float) -> float:
    """Squared, so that a name which holds one word of many does not disturb what the contents say."""
    return quality * quality
