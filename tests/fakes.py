"""Small stand-ins for an index and models, slow and obvious."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from qwenfind.records import WHOLE, Document, Filters, Folder, Passage, Space, State
from qwenfind.store.tokens import WordTerms, tokenize

if TYPE_CHECKING:
    from qwenfind.inference.client import Embedder
    from qwenfind.inference.relevance import Reranker
    from qwenfind.store.index import Index

SPACE = Space(id=1, fingerprint="f", model="fake", dimensions=3)


@dataclass(frozen=True)
class FakeHit:
    """As the store's."""

    text_id: int
    document: Document
    passage: Passage


class FakeIndex:
    """Documents in a list; every search looks at all of them."""

    def __init__(self) -> None:
        self.hits_of_all: list[FakeHit] = []
        self.all: list[Document] = []
        self.stored: dict[tuple[int, int], NDArray[np.float32]] = {}
        self.asked: list[tuple[str, int]] = []
        self.nearest_at_most = 1_000_000
        self.documents = self.words = self.vectors = self.holders = self.spelling = self

    def add(
        self, path: str, *texts: str, vectors: Sequence[Sequence[float]] = (), page: int = 0, mtime_ns: int = 1
    ) -> Document:
        """A file with one passage a text."""
        document = Document(
            id=len(self.all) + 1,
            folder_id=1,
            path=Path(path),
            size=1,
            mtime_ns=mtime_ns,
            device=1,
            inode=len(self.all),
            state=State.INDEXED,
        )
        self.all.append(document)
        for ordinal, text in enumerate(texts):
            text_id = len(self.hits_of_all) + 1
            passage = Passage(
                ordinal, ordinal * 100, ordinal * 100 + len(text), text, unit=page, unit_kind="page" if page else ""
            )
            self.hits_of_all.append(FakeHit(text_id, document, passage))
            if ordinal < len(vectors):
                self.stored[SPACE.id, text_id] = np.asarray(vectors[ordinal], dtype=np.float32)
        return document

    def add_whole(self, document: Document, vector: Sequence[float]) -> None:
        """Has a file embedded as a whole."""
        text_id = len(self.hits_of_all) + 1
        self.hits_of_all.append(FakeHit(text_id, document, Passage(WHOLE, 0, 100, "")))
        self.stored[SPACE.id, text_id] = np.asarray(vector, dtype=np.float32)

    def replace(self, document: Document, **facts: Any) -> None:
        """Changes what is known of a file."""
        changed = dataclasses.replace(document, **facts)
        self.all[self.all.index(document)] = changed
        self.hits_of_all = [
            dataclasses.replace(hit, document=changed) if hit.document.id == document.id else hit
            for hit in self.hits_of_all
        ]

    def as_index(self) -> Index:
        return cast("Index", self)

    # spelling

    def right(self, word: str, finds: Callable[[WordTerms], bool]) -> str:
        return ""

    # documents

    def length_of(self, document_id: int) -> int:
        return len(self.text_of(document_id, 1_000_000))

    def text_of(self, document_id: int, characters: int) -> str:
        return "\n".join(h.passage.text for h in self.hits_of_all if h.document.id == document_id)[:characters]

    def by_id(self, document_id: int) -> Document | None:
        return next((d for d in self.all if d.id == document_id), None)

    def by_path(self, path: Path) -> Document | None:
        return next((d for d in self.all if d.path == path), None)

    def text_ids_of(self, document_id: int, ordinals: Sequence[int] = ()) -> list[int]:
        hits = [hit for hit in self.hits_of_all if hit.document.id == document_id]
        return [hit.text_id for hit in hits if not ordinals or hit.passage.ordinal in ordinals]

    def passages_of(self, document_id: int) -> list[Passage]:
        return [hit.passage for hit in self.hits_of_all if hit.document.id == document_id]

    def newest(self, filters: Filters, limit: int) -> list[Document]:
        self.asked.append(("filters", limit))
        return sorted((d for d in self.all if _passes(d, filters)), key=lambda d: -d.mtime_ns)[:limit]

    def folders(self) -> list[Folder]:
        return [Folder(1, Path("/home"))]

    def ids(self) -> list[int]:
        return [document.id for document in self.all]

    def known(self, folder_id: int) -> Iterator[Document]:
        return iter(self.all)

    def hits(self, text_ids: Sequence[int], filters: Filters, *, documents_per_text: int = 20) -> list[FakeHit]:
        return [h for h in self.hits_of_all if h.text_id in text_ids and _passes(h.document, filters)]

    # words

    def search(self, terms: WordTerms, filters: Filters, limit: int) -> list[tuple[int, float]]:
        self.asked.append(("words", limit))
        found = []
        for hit in self.hits_of_all:
            text = _flat(hit.passage.text)
            stems = f" {' '.join(pieces[-1] for _, _, pieces in tokenize(hit.passage.text, query=False))} "
            held = sum(
                any(f" {' '.join(form)} " in cut for form in term.forms for cut in (text, stems)) for term in terms.any
            )
            if not _passes(hit.document, filters) or any(f" {' '.join(p)} " in text for p in terms.exclusions):
                continue
            if all(f" {' '.join(p)} " in text for p in terms.phrases) and (held or terms.phrases):
                found.append((hit.text_id, float(held + 2 * len(terms.phrases))))
        return sorted(found, key=lambda pair: -pair[1])[:limit]

    def names(self, text: str, filters: Filters, limit: int) -> list[tuple[int, float]]:
        self.asked.append(("names", limit))
        words = text.casefold().split()
        found = [
            (d.id, float(score))
            for d in self.all
            if _passes(d, filters) and (score := sum(word in str(d.path).casefold() for word in words))
        ]
        return sorted(found, key=lambda pair: -pair[1])[:limit]

    # holders

    def narrowed(self, filters: Filters) -> Filters:
        return filters

    def left(self, filters: Filters) -> set[int]:
        return {document.id for document in self.all if _passes(document, filters)}

    def of_terms(self, terms: WordTerms, filters: Filters) -> set[int]:
        texts = {text_id for text_id, _ in self.search(terms, filters, len(self.hits_of_all))}
        return {hit.document.id for hit in self.hits_of_all if hit.text_id in texts}

    def of_names(self, pieces: Sequence[str], filters: Filters) -> list[tuple[int, str]]:
        return [
            (d.id, d.name)
            for d in self.all
            if _passes(d, filters) and all(piece in d.name.casefold() for piece in pieces)
        ]

    # vectors

    def nearest(
        self, space_id: int, query: NDArray[np.float32], *, k: int, filters: Filters
    ) -> list[tuple[int, float]]:
        self.asked.append(("meaning", k))
        documents = {h.text_id: h.document for h in self.hits_of_all}
        found = [
            (text_id, float(vector @ query))
            for (space, text_id), vector in self.stored.items()
            if space == space_id and _passes(documents[text_id], filters)
        ]
        return sorted(found, key=lambda pair: -pair[1])[: min(k, self.nearest_at_most)]

    def background(self, space_id: int) -> NDArray[np.float32]:
        found = [vector for (space, _), vector in self.stored.items() if space == space_id]
        return np.asarray(found, dtype=np.float32).reshape(len(found), SPACE.dimensions)

    def vector_of(self, space_id: int, text_id: int) -> NDArray[np.float32] | None:
        return self.stored.get((space_id, text_id))


class FakeEmbedder:
    """Gives the same vector to every query, or raises."""

    def __init__(self, vector: Sequence[float] = (1.0, 0.0, 0.0), error: Exception | None = None) -> None:
        self.vector = np.asarray(vector, dtype=np.float32)
        self.error = error
        self.instructions: list[str | None] = []
        self.near: dict[str, float] = {}
        self.at_most = 1000
        self.without: set[str] = set()
        self.sentences: list[str] = []
        self.error_of_sentences: Exception | None = None

    def embed_query(self, text: str, *, instruction: str | None = None) -> NDArray[np.float32]:
        self.instructions.append(instruction)
        if self.error is not None:
            raise self.error
        return self.vector

    def embed_sentences(self, texts: Sequence[str], *, budget_s: float) -> Iterator[tuple[int, NDArray[np.float32]]]:
        self.sentences += texts
        for at, text in enumerate(texts[: self.at_most]):
            if any(key in text for key in self.without):
                continue
            if self.error_of_sentences is not None:
                raise self.error_of_sentences
            near = next((cosine for key, cosine in self.near.items() if key in text), 0.0)
            yield at, self.vector * np.float32(near)

    def as_embedder(self) -> Embedder:
        return cast("Embedder", self)


class FakeReranker:
    """Gives each passage the relevance of the first key that it holds, and stops after `at_most`.

    Attributes:
        affords: how many passages it says its time is enough for.
        asked: passages that it was given, a list each time.
    """

    def __init__(
        self,
        relevance: dict[str, float],
        *,
        at_most: int = 1000,
        error: Exception | None = None,
        affords: int | None = None,
    ) -> None:
        self.relevance = relevance
        self.at_most = at_most
        self.error = error
        self.affords = affords
        self.asked: list[list[str]] = []

    def affordable(
        self, query: str, passages: Sequence[str], *, instruction: str | None = None, budget_s: float
    ) -> int | None:
        return self.affords

    def rerank(
        self,
        query: str,
        passages: Sequence[str],
        *,
        instruction: str | None = None,
        budget_s: float,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[tuple[int, float]]:
        self.asked.append(list(passages))
        for at, text in enumerate(passages[: self.at_most]):
            yield at, next((p for key, p in self.relevance.items() if key in text), 0.01)
        if self.error is not None:
            raise self.error

    def as_reranker(self) -> Reranker:
        return cast("Reranker", self)


def _flat(text: str) -> str:
    return f" {' '.join(re.findall(r'[a-z0-9]+', text.casefold()))} "


def _passes(document: Document, filters: Filters) -> bool:
    suffix = document.path.suffix.removeprefix(".").casefold()
    return (
        (not filters.types or suffix in filters.types)
        and suffix not in filters.not_types
        and all(folder in document.path.parent.parts for folder in filters.inside)
        and not any(folder in document.path.parent.parts for folder in filters.not_inside)
        and (filters.documents is None or document.id in filters.documents)
    )
