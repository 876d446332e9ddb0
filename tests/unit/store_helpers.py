"""An index in a folder of its own, filled in a line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from qwenfind.records import Extract, FileFacts, Folder, Passage, State
from qwenfind.store.index import Index

ROOT = Path("/home/me")


class Filled:
    """A writer's index and short ways to fill it."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "index.sqlite"
        self.lock = folder / "index.lock"
        self.index = Index.open_writer(self.file, self.lock)
        self.folder: Folder = self.index.documents.add_folder(ROOT, device=1, inode=1)
        self._clock = 1_000

    def facts(self, name: str, *, inode: int | None = None, mtime_ns: int | None = None) -> FileFacts:
        self._clock += 1
        return FileFacts(ROOT / name, size=10, mtime_ns=mtime_ns or self._clock, device=1, inode=inode or self._clock)

    def pending(self, name: str, *, mtime_ns: int | None = None) -> int:
        return self.index.documents.mark_pending(self.folder.id, self.facts(name, mtime_ns=mtime_ns))

    def add(self, name: str, *texts: str, context: str = "", mtime_ns: int | None = None) -> int:
        """A file of that name with a passage for each text; the document's id."""
        facts = self.facts(name, mtime_ns=mtime_ns)
        document = self.index.documents.mark_pending(self.folder.id, facts)
        self.index.documents.record(
            document,
            facts,
            Extract("\n".join(texts)),
            passages_of(*texts, context=context),
            content_hash=b"h" * 16,
            state=State.INDEXED,
        )
        return document

    def text_ids(self, document: int) -> list[int]:
        rows = self.index._database.execute(
            "SELECT text_id FROM passages WHERE document_id = ? ORDER BY ordinal", (document,)
        )
        return [row[0] for row in rows]

    def sql(self, statement: str, *values: str | float | bytes | None) -> list[tuple[object, ...]]:
        return list(self.index._database.execute(statement, values))


def passages_of(*texts: str, context: str = "") -> list[Passage]:
    passages = []
    start = 0
    for ordinal, text in enumerate(texts):
        passages.append(Passage(ordinal, start, start + len(text), text, context, heading=context))
        start += len(text) + 1
    return passages


def unit_vectors(number: int, dimensions: int, *, seed: int = 0) -> NDArray[np.float32]:
    vectors = np.random.default_rng(seed).standard_normal((number, dimensions)).astype(np.float32)
    unit: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit


def names_found(filled: Filled, hits: Sequence[tuple[int, float]]) -> list[str]:
    found = [filled.index.documents.by_id(document) for document, _ in hits]
    return [document.name for document in found if document]
