"""Whole documents: long ones that have one more passage, of all their text, beside those that they are cut into.

Its ordinal is `records.WHOLE`, and its text is stored empty: what the embedder reads is put together from the other
passages. So words, counts and spans know nothing of it, and filters, copies and forgetting treat it as any passage.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from qwenfind.records import WHOLE, Document
from qwenfind.store.database import Database, Row
from qwenfind.store.documents import Documents
from qwenfind.store.texts import Texts, whole_hash

_SOME: Final = 1000


@dataclass(frozen=True, slots=True)
class Whole:
    """All text of a document, as an embedder reads it.

    Attributes:
        text_id: of the text that stands for it.
        text: its passages one after the other, what they repeat left out.
        starts: where each passage begins in `text`, and where that is in the document.
    """

    text_id: int
    text: str
    starts: tuple[tuple[int, int], ...]

    def place(self, at: int) -> int:
        """Where in the document a place in `text` is."""
        begin, place = self.starts[max(0, bisect_right(self.starts, at, key=lambda start: start[0]) - 1)]
        return place + max(0, at - begin)


class Wholes:
    """The documents that are also embedded as a whole."""

    def __init__(self, database: Database, texts: Texts, documents: Documents) -> None:
        self._database = database
        self._texts = texts
        self._documents = documents

    def add(self) -> int:
        """Has some more of the documents that are longer than one passage embedded as a whole; returns how many."""
        with self._database.atomic():
            rows = self._lacking(_SOME)
            for (document_id,) in rows:
                text_id = self._texts.keep_whole(whole_hash(self._database, document_id))
                # Of a copy, as much has been read.
                read = self._database.value(
                    'SELECT "end" FROM passages WHERE text_id = ? AND ordinal < 0 LIMIT 1', (text_id,)
                )
                self._database.execute(
                    "INSERT INTO passages VALUES (?, ?, 0, ?, '', 0, '', ?)",
                    (document_id, WHOLE, self._extent(document_id) if read is None else read, text_id),
                )
        return len(rows)

    def remove(self) -> int:
        """Forgets some of the wholes with their vectors; returns how many."""
        with self._database.atomic():
            rows = self._database.execute(
                "SELECT document_id, text_id FROM passages WHERE ordinal < 0 LIMIT ?", (_SOME,)
            )
            self._database.execute_many(
                "DELETE FROM passages WHERE document_id = ? AND ordinal < 0", ((row[0],) for row in rows)
            )
            self._texts.free(row[1] for row in rows)
        return len(rows)

    def differ(self, wanted: bool) -> bool:
        """Whether some are to be added yet, or to be removed."""
        if wanted:
            return bool(self._lacking(1))
        return self._database.value("SELECT 1 FROM passages WHERE ordinal < 0 LIMIT 1") is not None

    def _lacking(self, limit: int) -> list[Row]:
        return self._database.execute(
            "SELECT d.id FROM documents d"
            " WHERE EXISTS (SELECT 1 FROM passages p WHERE p.document_id = d.id AND p.ordinal = 1)"
            " AND NOT EXISTS (SELECT 1 FROM passages p WHERE p.document_id = d.id AND p.ordinal = ?) LIMIT ?",
            (WHOLE, limit),
        )

    def missing(self, space_id: int, *, without: Collection[int] = ()) -> int | None:
        """A document whose whole has no vector yet, the newest first; None where every one has.

        Args:
            without: texts to leave out, because embedding them has failed.
        """
        found = self._database.value(
            "SELECT p.document_id FROM passages p JOIN documents d ON d.id = p.document_id WHERE p.ordinal < 0"
            f" AND NOT EXISTS (SELECT 1 FROM vectors_{space_id:d}_rowids r WHERE r.rowid = p.text_id)"
            " AND p.text_id NOT IN (SELECT value FROM json_each(?)) ORDER BY d.mtime_ns DESC, d.id DESC LIMIT 1",
            (json.dumps([int(text_id) for text_id in without]),),
        )
        return None if found is None else int(found)

    def of(self, document_id: int, *, at_most: int) -> Whole | None:
        """A document's whole, of its text the first characters; None where it has none.

        Args:
            at_most: characters that are certainly more than is read of them.
        """
        text_id = self._text_id(document_id)
        if text_id is None:
            return None
        pieces: list[str] = []
        starts: list[tuple[int, int]] = []
        size = reached = 0
        for passage in self._documents.passages_of(document_id):
            if size > at_most:
                break
            piece = passage.text[max(0, reached - passage.start) :]
            # Title and headings stand before the first alone.
            before = "\n" if passage.start > reached and pieces else ""
            if not pieces and passage.context:
                before = f"{passage.context}\n"
            starts.append((size + len(before), max(reached, passage.start)))
            pieces.append(before + piece)
            size += len(before) + len(piece)
            reached = max(reached, passage.end)
        return Whole(text_id, "".join(pieces), tuple(starts))

    def note_read(self, whole: Whole, characters: int) -> None:
        """How much of a whole's text the model has read; what is longer than its input it has not."""
        rows = self._database.execute(
            "SELECT document_id FROM passages WHERE text_id = ? AND ordinal < 0", (whole.text_id,)
        )
        for (document_id,) in rows:
            extent = self._extent(document_id)
            read = min(extent, whole.place(characters)) if characters < len(whole.text) else extent
            self._database.execute(
                'UPDATE passages SET "end" = ? WHERE document_id = ? AND ordinal < 0', (read, document_id)
            )

    def read_of(self, document: Document) -> tuple[int, int, int] | None:
        """A whole's text id, how many characters of the document are read for it, and how many it has."""
        rows = self._database.execute(
            'SELECT text_id, "end" FROM passages WHERE document_id = ? AND ordinal = ?', (document.id, WHOLE)
        )
        return (*rows[0], self._extent(document.id)) if rows else None

    def _text_id(self, document_id: int) -> int | None:
        found = self._database.value(
            "SELECT text_id FROM passages WHERE document_id = ? AND ordinal = ?", (document_id, WHOLE)
        )
        return None if found is None else int(found)

    def _extent(self, document_id: int) -> int:
        sql = 'SELECT max("end") FROM passages WHERE document_id = ? AND ordinal >= 0'
        return int(self._database.value(sql, (document_id,)))
