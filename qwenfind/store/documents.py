"""Folders, documents and their passages: what is known of each file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qwenfind.records import Document, Extract, FileFacts, Filters, Folder, Passage, State
from qwenfind.store import tokens
from qwenfind.store.database import Database, Row, Value
from qwenfind.store.frontier import Frontier
from qwenfind.store.scope import Scope, place_key, shown, subtree, type_of
from qwenfind.store.texts import Texts, removing_many, slices, split_again, storable, whole_hash

_COLUMNS: Final = (
    "d.id, d.folder_id, d.path, d.size, d.mtime_ns, d.device, d.inode, d.state, d.reason, d.attempts,"
    " d.title, d.language, d.pages, d.content_hash, f.offline"
)
_FROM: Final = "FROM documents d JOIN folders f ON f.id = d.folder_id"
_PASSAGE: Final = 'p.ordinal, p.start, p."end", p.heading, p.unit, p.unit_kind, t.context, t.text'
_PASSAGE_COLUMNS: Final = 8
_NAME_KEYS: Final = "name_key, path_key"
_BATCH: Final = 500
_MANY: Final = 20  # documents; so many removed at once are wiped out of the words by `compact`
_INTEGER_END: Final = 1 << 63


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that was found, in one of the documents that hold it."""

    text_id: int
    document: Document
    passage: Passage


class Documents:
    """The documents table and its neighbours.

    Args:
        frontier: told of each document that may have got texts to embed.
    """

    def __init__(self, database: Database, texts: Texts, frontier: Frontier) -> None:
        self._database = database
        self._texts = texts
        self._frontier = frontier

    # Folders

    def add_folder(self, path: Path, *, device: int, inode: int) -> Folder:
        """Watches a folder; one that is watched already takes the new identity."""
        self._database.execute(
            "INSERT INTO folders(path, device, inode) VALUES (?, ?, ?)"
            " ON CONFLICT(path) DO UPDATE SET device = excluded.device, inode = excluded.inode, leaving = 0",
            (os.fsencode(path), _stored(device), _stored(inode)),
        )
        return next(folder for folder in self.folders() if folder.path == path)

    def folders(self) -> list[Folder]:
        """The watched folders, by path."""
        rows = self._database.execute(
            "SELECT id, path, device, inode, offline, last_scan FROM folders WHERE NOT leaving ORDER BY path"
        )
        return [
            Folder(identity, Path(os.fsdecode(path)), int(device), int(inode), bool(offline), last_scan)
            for identity, path, device, inode, offline, last_scan in rows
        ]

    def remove_folder(self, folder_id: int) -> None:
        """Forgets a folder and all its documents, in steps that a crash may come between."""
        self._database.execute("UPDATE folders SET leaving = 1 WHERE id = ?", (folder_id,))
        self.finish_removals()

    def finish_removals(self) -> None:
        """Ends what `remove_folder` began, should a crash have come between."""
        for (folder_id,) in self._database.execute("SELECT id FROM folders WHERE leaving"):
            while some := self._database.execute(
                "SELECT id FROM documents WHERE folder_id = ? LIMIT ?", (folder_id, _BATCH)
            ):
                self.forget(row[0] for row in some)
            with self._database.atomic():
                self._database.execute("UPDATE meta SET value = 1 WHERE key = 'purge'")
                self._database.execute("DELETE FROM folders WHERE id = ?", (folder_id,))

    def set_offline(self, folder_id: int, offline: bool) -> None:
        """Whether the folder could be looked into. Its documents keep their states underneath."""
        self._database.execute("UPDATE folders SET offline = ? WHERE id = ?", (offline, folder_id))

    def set_scanned(self, folder_id: int, when: float) -> None:
        """When the last whole scan ended, in seconds since the epoch."""
        self._database.execute("UPDATE folders SET last_scan = ? WHERE id = ?", (when, folder_id))

    # Looking up

    def known(self, folder_id: int) -> Iterator[Document]:
        """Every document of a folder, by path. Holds no lock between two of them."""
        after = b""
        while some := self._select("d.folder_id = ? AND d.path > ? ORDER BY d.path LIMIT ?", folder_id, after, _BATCH):
            yield from some
            after = os.fsencode(some[-1].path)

    def ids(self) -> list[int]:
        """The ids of all documents."""
        return [row[0] for row in self._database.execute("SELECT id FROM documents ORDER BY id")]

    def by_path(self, path: Path) -> Document | None:
        """The document at a path."""
        return next(iter(self._select("d.path = ?", os.fsencode(path))), None)

    def by_id(self, document_id: int) -> Document | None:
        """The document with an id."""
        return next(iter(self._select("d.id = ?", document_id)), None)

    def by_ids(self, ids: Iterable[int]) -> dict[int, Document]:
        """The documents with some ids, by id; those that are gone are left out."""
        found: dict[int, Document] = {}
        for some in slices(list(ids), _BATCH):
            rows = self._select("d.id IN (SELECT value FROM json_each(?))", json.dumps(some))
            found.update((document.id, document) for document in rows)
        return found

    def by_identity(self, device: int, inode: int) -> list[Document]:
        """The documents last seen with a volume's and a file's identity: one after a move, several for hard links."""
        return self._select("d.inode = ? AND d.device = ? ORDER BY d.path", _stored(inode), _stored(device))

    def under(self, path: Path) -> list[Document]:
        """The document at a path and all below it."""
        start, end = subtree(path)
        return self._select("d.path = ? OR (d.path >= ? AND d.path < ?) ORDER BY d.path", os.fsencode(path), start, end)

    def pending(self, limit: int) -> list[Document]:
        """What waits to be read, the newest files first."""
        return self._select("d.state = 'pending' AND NOT f.offline ORDER BY d.mtime_ns DESC LIMIT ?", limit)

    def newest(self, filters: Filters, limit: int) -> list[Document]:
        """What the filters leave, the newest files first."""
        scope = Scope.of(filters, self._database)
        condition = f"NOT f.leaving AND {scope.condition or '1'} ORDER BY d.mtime_ns DESC, d.id DESC LIMIT ?"
        return self._select(condition, *scope.values, limit)

    def problems(self) -> list[Document]:
        """What is not wholly searchable, by path."""
        return self._select("d.state IN ('partial', 'skipped', 'failed') AND NOT f.offline ORDER BY d.path")

    def counts(self) -> dict[State, int]:
        """How many documents are in each state; the numbers add up to `total()`."""
        found = dict.fromkeys(State, 0)
        for state, offline, number in self._database.execute(
            f"SELECT d.state, f.offline, count(*) {_FROM} GROUP BY d.folder_id, d.state"
        ):
            found[State.OFFLINE if offline else State(state)] += number
        return found

    def total(self) -> int:
        """How many documents there are."""
        return int(self._database.value("SELECT count(*) FROM documents"))

    def passages_total(self) -> int:
        """How many passages there are, a text in several documents counted in each."""
        return int(self._database.value("SELECT count(*) FROM passages WHERE ordinal >= 0"))

    def text_ids_of(self, document_id: int, ordinals: Sequence[int] = ()) -> list[int]:
        """The ids of a document's texts, or of those of some of its passages, each once, in order."""
        rows = self._database.execute(
            "SELECT text_id FROM passages WHERE document_id = ?1 AND ordinal >= 0"
            " AND (?2 = '[]' OR ordinal IN (SELECT value FROM json_each(?2)))"
            " GROUP BY text_id ORDER BY min(ordinal)",
            (document_id, json.dumps(list(ordinals))),
        )
        return [row[0] for row in rows]

    def passages_of(self, document_id: int) -> list[Passage]:
        """A document's passages, in order."""
        rows = self._database.execute(
            f"SELECT {_PASSAGE} FROM passages p JOIN texts t ON t.id = p.text_id"
            " WHERE p.document_id = ? AND p.ordinal >= 0 ORDER BY p.ordinal",
            (document_id,),
        )
        return [_passage(row) for row in rows]

    def length_of(self, document_id: int) -> int:
        """How many characters a document's text has, about; 0 where it has none."""
        found = self._database.value(
            'SELECT "end" FROM passages WHERE document_id = ? AND ordinal >= 0 ORDER BY ordinal DESC LIMIT 1',
            (document_id,),
        )
        return int(found or 0)

    def text_of(self, document_id: int, characters: int) -> str:
        """About so many characters of a document's text, from its beginning, as its passages hold it."""
        pieces: list[str] = []
        end = 0
        for passage in self.passages_of(document_id):
            # Passages may repeat a sentence of the one before.
            pieces.append(passage.text[max(0, end - passage.start) :])
            end = passage.end
            if end >= characters:
                break
        return "\n".join(pieces)[:characters]

    def hits(self, text_ids: Sequence[int], filters: Filters, *, documents_per_text: int = 20) -> list[Hit]:
        """Where texts stand, in the order given; of a text in many documents, the newest that the filters leave."""
        scope = Scope.of(filters, self._database)
        # All in one statement: what the scope lists is looked up once, not for each text anew.
        rows = self._database.execute(
            "WITH standing AS MATERIALIZED ("
            "SELECT i.key AS place, p.document_id, p.ordinal, row_number() OVER ("
            "PARTITION BY i.key ORDER BY d.mtime_ns DESC, d.id DESC, p.ordinal) AS turn"
            " FROM json_each(?) i CROSS JOIN passages p ON p.text_id = i.value"
            " CROSS JOIN documents d ON d.id = p.document_id CROSS JOIN folders f ON f.id = d.folder_id"
            f" WHERE NOT f.leaving AND {scope.condition or '1'})"
            f" SELECT p.text_id, {_PASSAGE}, {_COLUMNS} FROM standing s"
            " CROSS JOIN passages p ON p.document_id = s.document_id AND p.ordinal = s.ordinal"
            " CROSS JOIN texts t ON t.id = p.text_id CROSS JOIN documents d ON d.id = p.document_id"
            " CROSS JOIN folders f ON f.id = d.folder_id WHERE s.turn <= ? ORDER BY s.place, s.turn",
            (json.dumps([int(text_id) for text_id in text_ids]), *scope.values, documents_per_text),
        )
        end = 1 + _PASSAGE_COLUMNS
        return [Hit(row[0], _document(row[end:]), _passage(row[1:end])) for row in rows]

    # Changing

    def mark_pending(self, folder_id: int, facts: FileFacts, *, reason: str = "", anew: bool = False) -> int:
        """Notes a new or changed file and returns its id.

        Its name is findable at once; passages of before stay until it has been read again.

        Args:
            anew: no attempt to read it counts any more; else those count that were made since it changed.
        """
        with self._database.joined():
            if (new_id := self._insert(folder_id, facts, reason)) is not None:
                return new_id
            (known,) = self._select("d.path = ?", os.fsencode(facts.path))
            changed = (known.size, known.mtime_ns, known.inode) != (facts.size, facts.mtime_ns, facts.inode)
            self._set_facts(known.id, facts)
            self._database.execute(
                "UPDATE documents SET folder_id = ?, state = 'pending', reason = ?, attempts = ? WHERE id = ?",
                (folder_id, storable(reason), 0 if anew or changed else known.attempts, known.id),
            )
            return known.id

    def begin_attempt(self, document_id: int) -> int:
        """Notes, before a file is read, that it is about to be; returns how often that was so since it changed.

        Committed at once, so that a file that brings the whole program down is known afterwards.
        """
        rows = self._database.execute(
            "UPDATE documents SET attempts = attempts + 1 WHERE id = ? RETURNING attempts", (document_id,)
        )
        if not rows:
            raise KeyError(document_id)
        return int(rows[0][0])

    def move(self, document_id: int, facts: FileFacts, *, folder_id: int) -> None:
        """The file has a new path; state, passages and vectors go with it."""
        with self._database.atomic():
            taken = self.by_path(facts.path)
            if taken is not None and taken.id != document_id:
                self.forget([taken.id])
            old = self._named(document_id)
            self._unname(document_id, old)
            names = _names(facts.path)
            self._database.execute(
                "UPDATE documents SET folder_id = ?, path = ?, name = ?, name_key = ?, path_key = ?, parents = ?,"
                " type = ? WHERE id = ?",
                (folder_id, os.fsencode(facts.path), *names, document_id),
            )
            self._name(document_id, names)
            self._set_facts(document_id, facts)

    def record(
        self,
        document_id: int,
        facts: FileFacts,
        extract: Extract,
        passages: Sequence[Passage],
        *,
        content_hash: bytes,
        state: State,
        reason: str = "",
    ) -> None:
        """A file has been read. Passages whose text stood here before keep its words and its vectors.

        Raises:
            ValueError: the state is neither indexed nor partial, or a passage is not as long as its span.
            KeyError: there is no such document.
        """
        if state not in (State.INDEXED, State.PARTIAL):
            raise ValueError(f"a document that was read cannot be {state}")
        for passage in passages:
            if passage.end - passage.start != len(passage.text) or passage.start < 0:
                raise ValueError(f"passage {passage.ordinal} is not the text of its span")
        with self._database.joined():
            said = (storable(extract.title), storable(extract.language), extract.pages)
            self._outcome(document_id, facts, said, state=state, reason=reason, content_hash=content_hash)
            self._replace_passages(document_id, passages)

    def record_outcome(
        self, document_id: int, facts: FileFacts, *, state: State, reason: str, content_hash: bytes = b""
    ) -> None:
        """A file could not be read, or is not to be. Its passages go; its name stays findable."""
        if state not in (State.SKIPPED, State.FAILED):
            raise ValueError(f"a document that was not read cannot be {state}")
        with self._database.joined():
            self._outcome(document_id, facts, ("", "", 0), state=state, reason=reason, content_hash=content_hash)
            self._replace_passages(document_id, ())

    def forget(self, document_ids: Iterable[int]) -> None:
        """Removes documents, their names, their passages, and every text that nobody else holds."""
        for some in slices([int(identity) for identity in document_ids], _BATCH):
            with self._database.atomic():
                if len(some) < _MANY:
                    self._forget(some)
                else:
                    with removing_many(self._database):
                        self._forget(some)

    def _forget(self, document_ids: Sequence[int]) -> None:
        these = (json.dumps(document_ids),)
        listed = "IN (SELECT value FROM json_each(?))"
        texts = self._database.execute(f"SELECT DISTINCT text_id FROM passages WHERE document_id {listed}", these)
        self._database.execute(f"DELETE FROM passages WHERE document_id {listed}", these)
        self._texts.free(row[0] for row in texts)
        for identity, *old in self._database.execute(
            f"SELECT id, {_NAME_KEYS} FROM documents WHERE id {listed}", these
        ):
            self._unname(identity, old)
        self._database.execute(f"DELETE FROM documents WHERE id {listed}", these)

    def _outcome(
        self,
        document_id: int,
        facts: FileFacts,
        said: tuple[str, str, int],
        *,
        state: State,
        reason: str,
        content_hash: bytes,
    ) -> None:
        known = self._database.execute(
            "SELECT path, language, size, mtime_ns, device, inode FROM documents WHERE id = ?", (document_id,)
        )
        if not known:
            raise KeyError(document_id)
        path, language, *numbers = known[0]
        if path != os.fsencode(facts.path):
            raise ValueError("a document changes its path by `move` alone")
        self._set_facts(document_id, facts, numbers)
        # A column that is set is written to each index over it, though it is as it was.
        of_language = ", language = ?" if language != said[1] else ""
        self._database.execute(
            "UPDATE documents SET state = ?, reason = ?, content_hash = ?, attempts = CASE ? WHEN 'failed'"
            f" THEN attempts ELSE 0 END, title = ?, pages = ?{of_language} WHERE id = ?",
            (
                state.value,
                storable(reason),
                content_hash,
                state.value,
                said[0],
                said[2],
                *([said[1]] if of_language else []),
                document_id,
            ),
        )

    def _replace_passages(self, document_id: int, passages: Sequence[Passage]) -> None:
        before = self._database.execute("SELECT text_id FROM passages WHERE document_id = ?", (document_id,))
        texts = self._texts.keep(passages)
        if before:
            self._database.execute("DELETE FROM passages WHERE document_id = ? AND ordinal >= 0", (document_id,))
        self._database.execute_many(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (document_id, p.ordinal, p.start, p.end, storable(p.heading), p.unit, storable(p.unit_kind), text_id)
                for p, text_id in zip(passages, texts, strict=True)
            ),
        )
        if before:
            self._texts.free({row[0] for row in before} - {*texts, *self._same_whole(document_id)})

    def _same_whole(self, document_id: int) -> list[int]:
        """The text that stands for all of a document, if it still does; else it stands for it no more."""
        rows = self._database.execute(
            "SELECT p.text_id, t.hash FROM passages p JOIN texts t ON t.id = p.text_id"
            " WHERE p.document_id = ? AND p.ordinal < 0",
            (document_id,),
        )
        if rows and rows[0][1] == whole_hash(self._database, document_id):
            return [rows[0][0]]
        self._database.execute("DELETE FROM passages WHERE document_id = ? AND ordinal < 0", (document_id,))
        return []

    def _insert(self, folder_id: int, facts: FileFacts, reason: str) -> int | None:
        """The id of a document that is new, or None where there is one of that path."""
        names = _names(facts.path)
        rows = self._database.execute(
            "INSERT INTO documents(folder_id, path, name, name_key, path_key, parents, type,"
            " size, mtime_ns, device, inode, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?)"
            " ON CONFLICT(path) DO NOTHING RETURNING id",
            (folder_id, os.fsencode(facts.path), *names, *_numbers(facts), storable(reason)),
        )
        if not rows:
            return None
        self._name(rows[0][0], names)
        return int(rows[0][0])

    def _set_facts(self, document_id: int, facts: FileFacts, known: Sequence[Value] = ()) -> None:
        numbers = _numbers(facts)
        if tuple(known) != numbers:
            self._database.execute(
                "UPDATE documents SET size = ?, mtime_ns = ?, device = ?, inode = ? WHERE id = ?",
                (*numbers, document_id),
            )
        self._frontier.touch(numbers[1], document_id)

    def _named(self, document_id: int) -> Sequence[Value]:
        rows = self._database.execute(f"SELECT {_NAME_KEYS} FROM documents WHERE id = ?", (document_id,))
        if not rows:
            raise KeyError(document_id)
        return rows[0]

    def _name(self, document_id: int, names: Sequence[Value]) -> None:
        self._database.execute(f"INSERT INTO names(rowid, {_NAME_KEYS}) VALUES (?, ?, ?)", (document_id, *names[1:3]))

    def _unname(self, document_id: int, old: Sequence[Value]) -> None:
        self._database.execute(
            f"INSERT INTO names(names, rowid, {_NAME_KEYS}) VALUES ('delete', ?, ?, ?)", (document_id, *old)
        )

    def _select(self, condition: str, *values: Value) -> list[Document]:
        rows = self._database.execute(f"SELECT {_COLUMNS} {_FROM} WHERE {condition}", values)
        return [_document(row) for row in rows]


def _names(path: Path) -> tuple[str, str, str, str, str]:
    """What the columns name, name_key, path_key, parents and type hold."""
    name = shown(path.name)
    return name, tokens.normal(name), tokens.normal(shown(str(path))), place_key(path.parent), type_of(path)


def _numbers(facts: FileFacts) -> tuple[int | str, int | str, int | str, int | str]:
    return _stored(facts.size), _stored(facts.mtime_ns), _stored(facts.device), _stored(facts.inode)


def _stored(number: int) -> int | str:
    """A whole number as SQLite can hold it without loss: past 64 bits as text."""
    return number if -_INTEGER_END <= number < _INTEGER_END else str(number)


def _document(row: Row) -> Document:
    identity, folder_id, path, size, mtime_ns, device, inode, state, *others, offline = row
    reason, attempts, title, language, pages, content_hash = others
    return Document(
        id=identity,
        folder_id=folder_id,
        path=Path(os.fsdecode(path)),
        size=int(size),
        mtime_ns=int(mtime_ns),
        device=int(device),
        inode=int(inode),
        state=State.OFFLINE if offline else State(state),
        reason=reason,
        attempts=attempts,
        title=title,
        language=language,
        pages=pages,
        content_hash=content_hash,
    )


def _passage(row: Row) -> Passage:
    ordinal, start, end, heading, unit, unit_kind, context, text = row
    context, text = split_again(context, text, end - start)
    return Passage(ordinal, start, end, text, context, heading, unit, unit_kind)
