"""Candidates out of the index: by name, by words, by nearness. What a query demands is obeyed here, not afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qwenfind.records import WHOLE, Document, Filters, Query
from qwenfind.search.wording import FUNCTION_WORDS, fold, words_of
from qwenfind.store.tokens import WordTerms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.store.documents import Hit
    from qwenfind.store.index import Index

RETRIEVED = 100
# Documents that hold a term, where it is said to be rare.
FEW = 30
_NAMES = 50
# sqlite-vec answers with at most this many neighbours.
_MOST = 4096
# Texts that hold one phrase or one excluded word.
_HOLDING = 100_000

_Fetch = Callable[[Filters, int], list[tuple[int, float]]]


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a document must meet to be found at all.

    Attributes:
        filters: the query's own, narrowed to the documents that hold every phrase.
        excluded: documents that hold an excluded word or phrase, in any passage or in their name.
    """

    filters: Filters
    excluded: frozenset[int] = frozenset()

    @classmethod
    def of(cls, query: Query, index: Index, *, without: Iterable[int] = ()) -> Conditions:
        """Looks up which documents hold the query's phrases and exclusions.

        Args:
            without: documents that are not to be found whatever they hold.
        """
        filters = query.filters
        excluded = frozenset(without).union(*(_holding(term, index, filters) for term in query.exclusions))
        if not query.phrases:
            return cls(filters, excluded)
        allowed = frozenset.intersection(*(_holding(phrase, index, filters) for phrase in query.phrases)) - excluded
        if filters.documents is not None:
            allowed &= frozenset(filters.documents)
        return cls(replace(filters, documents=tuple(sorted(allowed))))

    @property
    def nothing(self) -> bool:
        """Whether no document can meet them."""
        return self.filters.documents == ()

    def spelled_out(self, index: Index) -> Filters:
        """Filters that name every document not excluded: dear on a large index, only for where widening fails."""
        ids = (document.id for folder in index.documents.folders() for document in index.documents.known(folder.id))
        named = self.filters.documents
        allowed = (i for i in ids if i not in self.excluded and (named is None or i in named))
        return replace(self.filters, documents=tuple(allowed))


class Retrieval:
    """Fetches candidates that meet the conditions.

    Args:
        wanted: documents to find, if there are so many; fetches go on until then.
    """

    def __init__(self, index: Index, conditions: Conditions, *, wanted: int) -> None:
        self._index = index
        self._conditions = conditions
        self._wanted = wanted
        self._documents: dict[int, Document | None] = {}
        self._hits: dict[int, list[Hit]] = {}

    def newest(self) -> list[Document]:
        """The newest files, as many as are wanted."""
        limit = self._wanted
        while True:
            found = [] if self._conditions.nothing else self._index.documents.newest(self._conditions.filters, limit)
            kept = [document for document in found if document.id not in self._conditions.excluded]
            if len(kept) >= self._wanted or len(found) < limit:
                return kept[: self._wanted]
            limit *= 4

    def names(self, words: str) -> list[tuple[Document, float]]:
        """Files whose name or path is like `words`."""

        def fetch(filters: Filters, limit: int) -> list[tuple[int, float]]:
            return self._index.words.names(words, filters, limit)

        found = self._widened(fetch, self._named, at_first=max(_NAMES, self._wanted))
        return [(document, score) for item, score in found for document in self._named(item)]

    def words(self, terms: WordTerms) -> list[tuple[Hit, float]]:
        """Passages that hold words, by BM25."""

        def fetch(filters: Filters, limit: int) -> list[tuple[int, float]]:
            return self._index.words.search(terms, filters, limit)

        return self._passages(fetch)

    def holders(self, words: str) -> frozenset[int]:
        """The documents that hold what is typed in their text or name, where that is one term and few of them do.

        What stands between two blanks is one term, even if it is cut into several (`ERR-4711`): it is held as a whole.
        """
        typed = [word for word in words.split() if any(w.folded not in FUNCTION_WORDS for w in words_of(word))]
        terms = WordTerms.of("", phrases=typed) if len(typed) == 1 else None
        if not terms:
            return frozenset()
        found = {hit.document.id for hit, _ in self.words(terms)}
        if len(found) <= FEW:
            found |= {document.id for document, _ in self.names(typed[0]) if _says(document.name, typed[0])}
        return frozenset(found) if len(found) <= FEW else frozenset()

    def nearest(self, space_id: int, vector: NDArray[np.float32]) -> list[tuple[Hit, float]]:
        """Passages near a vector, by cosine."""

        def fetch(filters: Filters, limit: int) -> list[tuple[int, float]]:
            return self._index.vectors.nearest(space_id, vector, k=limit, filters=filters)

        return self._passages(fetch)

    def nearest_in(self, document: Document, space_id: int, vector: NDArray[np.float32]) -> list[tuple[Hit, float]]:
        """The passage of one document that is nearest to a vector, if any has one there."""
        alone = Filters(documents=(document.id,))
        # One of the two may stand for the whole document.
        found = self._index.vectors.nearest(space_id, vector, k=2, filters=alone)
        hits = [(hit, cosine) for text_id, cosine in found for hit in self._index.documents.hits([text_id], alone)]
        return [(hit, cosine) for hit, cosine in hits if hit.passage.ordinal != WHOLE][:1]

    def _passages(self, fetch: _Fetch) -> list[tuple[Hit, float]]:
        def documents_of(text_id: int) -> list[Document]:
            return [hit.document for hit in self._hits[text_id]]

        def fetch_and_load(filters: Filters, limit: int) -> list[tuple[int, float]]:
            found = fetch(filters, limit)
            self._load([text_id for text_id, _ in found])
            return found

        found = self._widened(fetch_and_load, documents_of, at_first=max(RETRIEVED, self._wanted))
        return [(hit, score) for text_id, score in found for hit in self._hits[text_id]]

    def _widened(
        self, fetch: _Fetch, documents_of: Callable[[int], Sequence[Document]], *, at_first: int
    ) -> list[tuple[int, float]]:
        """Fetches more while exclusions, or long documents, leave fewer documents than wanted."""
        if self._conditions.nothing:
            return []
        limit = at_first
        while True:
            found = fetch(self._conditions.filters, limit)
            documents = {document.id for item, _ in found for document in documents_of(item)}
            if len(documents) >= self._wanted or len(found) < limit:
                return found
            if limit >= _MOST:
                break
            limit = min(limit * 4, _MOST)
        return fetch(self._conditions.spelled_out(self._index), at_first) if self._conditions.excluded else found

    def _load(self, text_ids: Sequence[int]) -> None:
        unseen = [text_id for text_id in text_ids if text_id not in self._hits]
        self._hits.update((text_id, []) for text_id in unseen)
        if not unseen:
            return
        for hit in self._index.documents.hits(unseen, self._conditions.filters):
            if hit.document.id not in self._conditions.excluded:
                self._hits[hit.text_id].append(hit)

    def _named(self, document_id: int) -> list[Document]:
        if document_id in self._conditions.excluded:
            return []
        if document_id not in self._documents:
            self._documents[document_id] = self._index.documents.by_id(document_id)
        document = self._documents[document_id]
        return [document] if document is not None else []


def _holding(phrase: str, index: Index, filters: Filters) -> frozenset[int]:
    """Documents that hold a word or phrase in a passage or in their name."""
    terms = WordTerms.of("", phrases=(phrase,))
    texts = [text_id for text_id, _ in index.words.search(terms, filters, _HOLDING)] if terms else []
    held = (
        {hit.document.id for hit in index.documents.hits(texts, filters, documents_per_text=_HOLDING)}
        if texts
        else set[int]()
    )
    for document_id, _ in index.words.names(phrase, filters, _HOLDING):
        if document_id not in held:
            document = index.documents.by_id(document_id)
            if document is not None and _says(document.name, phrase):
                held.add(document_id)
    return frozenset(held)


def _says(name: str, phrase: str) -> bool:
    wanted = [word.folded for word in words_of(phrase)]
    held = [word.folded for word in words_of(name)]
    if not wanted:
        return fold(phrase) in fold(name)
    return any(held[at : at + len(wanted)] == wanted for at in range(len(held)))
