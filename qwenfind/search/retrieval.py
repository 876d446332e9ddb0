"""Candidates out of the index: by name, by words, by nearness. What a query demands is obeyed here, not afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qwenfind.records import WHOLE, Alternative, Document, Filters, Query
from qwenfind.search.wording import FUNCTION_WORDS, Word, same_word, words_of
from qwenfind.store.tokens import WordTerms, normal

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

_Fetch = Callable[[Filters, int], list[tuple[int, float]]]

# Excluded documents; more are taken out of what the filters leave at once.
_MANY = 1000


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a document must meet to be found at all.

    Attributes:
        filters: the query's own, narrowed to the documents that hold what it demands.
        excluded: documents that hold an excluded word or phrase, in any passage or in their name.
    """

    filters: Filters
    excluded: frozenset[int] = frozenset()

    @classmethod
    def of(cls, query: Query, index: Index, *, without: Iterable[int] = ()) -> Conditions:
        """Looks up which documents hold what the query demands, and which hold what it excludes.

        Args:
            without: documents that are not to be found whatever they hold.
        """
        # What is few is looked up once, not by each stage anew.
        filters = index.holders.narrowed(query.filters)
        excluded = frozenset(without).union(*(_holding(term, index, filters) for term in query.exclusions))
        if len(excluded) > _MANY:
            # So few may be left that looking for more and more would not come upon them.
            filters = index.holders.narrowed(_within(filters, frozenset(index.holders.left(filters) - excluded)))
        demanded = Alternative(phrases=query.phrases, filters=filters, either=query.either)
        if not (query.phrases or query.either):
            return cls(filters, excluded)
        filters = index.holders.narrowed(_demanded(demanded, index, filters))
        if filters.documents is not None:
            filters = replace(filters, documents=tuple(i for i in filters.documents if i not in excluded))
        return cls(filters, excluded)

    @property
    def nothing(self) -> bool:
        """Whether no document can meet them."""
        return self.filters.documents == ()

    def spelled_out(self, index: Index) -> Filters:
        """Filters that name every document not excluded: dear on a large index, only for where widening fails."""
        ids = index.documents.ids()
        named = None if self.filters.documents is None else frozenset(self.filters.documents)
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

    def holders(self, words: str, found: Sequence[tuple[Hit, float]]) -> frozenset[int]:
        """The documents that hold what is typed in their text or name, where that is one term and few of them do.

        What stands between two blanks is one term, even if it is cut into several (`ERR-4711`): it is held as a whole.

        Args:
            found: the passages that hold any of the words.
        """
        typed = [word for word in words.split() if any(w.folded not in FUNCTION_WORDS for w in words_of(word))]
        if len(typed) != 1:
            return frozenset()
        # Passages with function words, or with parts of the term, were found too.
        if typed[0] != words or len(WordTerms.of(words).any) > 1:
            found = self.words(WordTerms.of("", phrases=typed))
        held = {hit.document.id for hit, _ in found}
        if len(found) >= RETRIEVED or len(held) > FEW:
            return frozenset()
        wanted = words_of(typed[0])
        held |= {document.id for document, _ in self.names(typed[0]) if _says(document.name, wanted, any_form=False)}
        return frozenset(held) if len(held) <= FEW else frozenset()

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


def _demanded(asked: Alternative, index: Index, within: Filters) -> Filters:
    """What is demanded, as filters alone.

    Args:
        within: no other documents are looked at.
    """
    filters = asked.filters
    held = [_holding(phrase, index, within) for phrase in asked.phrases]
    held += [_holding(word, index, within, any_form=True) for word in asked.words]
    if held:
        excluded = frozenset[int]().union(*(_holding(term, index, within) for term in asked.exclusions))
        filters = _within(filters, frozenset.intersection(*held) - excluded)
    for group in asked.either:
        filters = _with_either(filters, [_demanded(alternative, index, within) for alternative in group])
    return filters


def _with_either(filters: Filters, group: Sequence[Filters]) -> Filters:
    """Filters with one more group, of which one is enough; documents that are listed make one list."""
    listed = [one.documents for one in group if one == Filters(documents=one.documents) and one.documents is not None]
    others = [one for one in group if one.documents is None or one != Filters(documents=one.documents)]
    documents = frozenset(i for some in listed for i in some)
    if not others:
        return _within(filters, documents)
    alternatives = (*others, Filters(documents=tuple(sorted(documents)))) if documents else tuple(others)
    return replace(filters, either=(*filters.either, alternatives))


def _within(filters: Filters, documents: frozenset[int]) -> Filters:
    if filters.documents is not None:
        documents &= frozenset(filters.documents)
    return replace(filters, documents=tuple(sorted(documents)))


def _holding(phrase: str, index: Index, filters: Filters, *, any_form: bool = False) -> frozenset[int]:
    """Documents that hold a word or phrase in a passage or in their name.

    Args:
        any_form: other forms of a word count too, as they do where words are only looked for.
    """
    terms = WordTerms.of("", phrases=(phrase,))
    if any_form and len((loose := WordTerms.of(phrase)).any) == 1:
        terms = loose
    wanted = words_of(phrase)
    pieces = [normal(phrase[word.start : word.end]) for word in wanted] or [normal(phrase)]
    if any_form:
        # No stemmer that is used here changes the first three letters.
        pieces = [piece[:3] for piece in pieces]
    named = index.holders.of_names(pieces, filters)
    held = {document for document, name in named if _says(name, wanted, any_form=any_form)}
    return frozenset(index.holders.of_terms(terms, filters) | held)


def _says(name: str, wanted: Sequence[Word], *, any_form: bool) -> bool:
    """Whether a name has these words one after the other."""
    held = [word.folded for word in words_of(name)]

    def same(word: Word, other: str) -> bool:
        if word.unspaced:
            return word.folded in other
        return same_word(word.folded, other) if any_form else word.folded == other

    starts = range(len(held) - len(wanted) + 1)
    return any(all(map(same, wanted, held[at:])) for at in starts) if wanted else True
