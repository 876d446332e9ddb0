"""Files that say the same, folded into one row: equal bytes, equal text, exports and versions.

Only what one search found is compared, so what its filters leave out is in no family. A family stands where its best
member stands; it shows the newest of those members that answer as well as the best.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from qwenfind.search.candidates import Candidate
from qwenfind.search.versions import MOST_CHARACTERS, Wording, is_version, may_be_version, stem_of, wording_of

if TYPE_CHECKING:
    from qwenfind.records import Document
    from qwenfind.store.index import Index

# Texts are read for comparison until there were so many characters in one search: about 50 ms.
_READ_AT_MOST = 1_000_000
# A passage that many hold, such as a notice, says nothing of who is related.
_HOLDERS_AT_MOST = 30
# Of a family, so many members: one may be an export of the second, and not resemble the first.
_COMPARED = 3


class Families:
    """Tells which documents are one text; keeps what it found for one search.

    Args:
        index: where texts are read that have to be compared.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._wordings: dict[int, Wording | None] = {}
        self._lengths: dict[int, int] = {}
        self._related: dict[tuple[int, int], bool] = {}
        self._left = _READ_AT_MOST

    def fold(self, candidates: Sequence[Candidate], limit: int) -> list[list[Candidate]]:
        """The first families, each in the order given; what belongs to them is looked for among all."""
        families: list[list[Candidate]] = []
        by_bytes: dict[bytes, list[Candidate]] = {}
        by_stem: dict[str, list[list[Candidate]]] = {}
        by_text: dict[int, list[list[Candidate]]] = {}
        for candidate in candidates:
            document = candidate.document
            stem, _ = stem_of(document.name)
            family = by_bytes.get(document.content_hash) if document.content_hash else None
            if family is None:
                near = chain(by_stem.get(stem, ()), *(by_text.get(text_id, ()) for text_id in candidate.hits))
                family = next((f for f in _each_once(near) if self._belongs(document, f)), None)
            if family is None:
                if len(families) >= limit:
                    continue
                family = []
                families.append(family)
            family.append(candidate)
            by_stem.setdefault(stem, []).append(family)
            for text_id in candidate.hits:
                if len(holders := by_text.setdefault(text_id, [])) < _HOLDERS_AT_MOST:
                    holders.append(family)
            if document.content_hash:
                by_bytes.setdefault(document.content_hash, family)
        return families

    def _belongs(self, document: Document, family: Sequence[Candidate]) -> bool:
        return any(self._is_one(member.document, document) for member in family[:_COMPARED])

    def _is_one(self, one: Document, other: Document) -> bool:
        key = one.id, other.id
        if key not in self._related:
            self._related[key] = may_be_version(one.name, self._length(one), other.name, self._length(other)) and (
                self._compared(one, other)
            )
        return self._related[key]

    def _compared(self, one: Document, other: Document) -> bool:
        a, b = self._wording(one), self._wording(other)
        return a is not None and b is not None and is_version(one.name, a, other.name, b)

    def _length(self, document: Document) -> int:
        if document.id not in self._lengths:
            self._lengths[document.id] = self._index.documents.length_of(document.id)
        return self._lengths[document.id]

    def _wording(self, document: Document) -> Wording | None:
        """What is compared of a document; None where it has no text, or enough was read."""
        if document.id not in self._wordings:
            text = self._index.documents.text_of(document.id, MOST_CHARACTERS) if self._left > 0 else ""
            self._left -= len(text)
            self._wordings[document.id] = wording_of(text) if text else None
        return self._wordings[document.id]


def faced(family: Sequence[Candidate], worth: Callable[[Candidate], tuple[float, ...]]) -> list[Candidate]:
    """A family as it is shown: its newest member that answers as well as the best, then the others, newest first.

    Args:
        worth: how well a member answers in each respect that counts.
    """
    if len(family) == 1:
        return list(family)
    best = worth(family[0])
    as_good = [c for c in family if all(mine >= its for mine, its in zip(worth(c), best, strict=True))]
    newest = sorted(family, key=lambda c: (-c.document.mtime_ns, str(c.document.path)))
    face = next((c for c in newest if c in as_good), family[0])
    return [face, *(c for c in newest if c is not face)]


def _each_once(families: Iterable[list[Candidate]]) -> list[list[Candidate]]:
    return list({id(family): family for family in families}.values())
