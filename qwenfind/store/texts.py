"""The distinct texts of all passages: each is stored, indexed and embedded once, and lives while a passage needs it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

from qwenfind.records import Passage
from qwenfind.store.coarse import codes_following
from qwenfind.store.database import Database

T = TypeVar("T")
_UNSTORABLE: Final = re.compile("[\0\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with each character that no UTF-8 file can hold replaced by one that it can."""
    if text.isascii() and "\0" not in text:
        return text
    return _UNSTORABLE.sub("\ufffd", text)


def text_hash(context: str, text: str) -> bytes:
    """What makes two texts the same: 16 bytes of BLAKE2b over what the embedder reads."""
    embedded = f"{context}\n{text}" if context else text
    return hashlib.blake2b(embedded.encode(), digest_size=16).digest()


def whole_hash(database: Database, document_id: int) -> bytes:
    """What makes the wholes of two documents the same: 16 bytes of BLAKE2b over their passages' texts and spans."""
    digest = hashlib.blake2b(digest_size=16, person=b"whole")
    for start, end, text in database.execute(
        'SELECT p.start, p."end", t.hash FROM passages p JOIN texts t ON t.id = p.text_id'
        " WHERE p.document_id = ? AND p.ordinal >= 0 ORDER BY p.ordinal",
        (document_id,),
    ):
        digest.update(f"{start}-{end}:".encode() + text)
    return digest.digest()


def split_again(context: str, text: str, length: int) -> tuple[str, str]:
    """Context and text of a passage of a known length, from a stored text that reads the same for the embedder.

    "A" before "B" and "A\\nB" without context are one text; only the passage knows which of the two it is.
    """
    if len(text) == length:
        return context, text
    whole = f"{context}\n{text}" if context else text
    if length == len(whole):
        return "", whole
    cut = len(whole) - length - 1
    return (whole[:cut], whole[cut + 1 :]) if cut >= 0 and whole[cut] == "\n" else (context, text)


@contextlib.contextmanager
def removing_many(database: Database) -> Iterator[None]:
    """Inside it the words and names indexes only mark what goes, eight times as fast; later merges wipe it out."""
    switch = "INSERT INTO {0}({0}, rank) VALUES ('secure-delete', {1})"
    for index in ("words", "names"):
        database.execute(switch.format(index, 0))
    yield
    for index in ("words", "names"):
        database.execute(switch.format(index, 1))


class Texts:
    """The texts table with what hangs on it: words and vectors."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, passages: Sequence[Passage]) -> list[int]:
        """The ids of the passages' texts, in order; those not seen before are stored and their words indexed."""
        wanted = [(storable(passage.context), storable(passage.text)) for passage in passages]
        hashes = [text_hash(context, text) for context, text in wanted]
        known = self._known(hashes)
        added = 0
        for digest, (context, text) in zip(hashes, wanted, strict=True):
            if digest in known:
                continue
            known[digest] = identity = self._database.insert(
                "INSERT INTO texts(hash, context, text) VALUES (?, ?, ?)", (digest, context, text)
            )
            self._database.execute(
                "INSERT INTO words(rowid, context, text) VALUES (?, ?, ?)", (identity, context, text)
            )
            added += 1
        self._count(added)
        return [known[digest] for digest in hashes]

    def keep_whole(self, digest: bytes) -> int:
        """The id of the text that stands for a whole document; it is stored empty, because its passages hold it."""
        if known := self._known([digest]):
            return known[digest]
        identity = self._database.insert("INSERT INTO texts(hash, context, text) VALUES (?, '', '')", (digest,))
        self._database.execute("INSERT INTO words(rowid, context, text) VALUES (?, '', '')", (identity,))
        self._count(1)
        return identity

    def free(self, text_ids: Iterable[int]) -> None:
        """Removes those texts that no passage needs any more, with their words and their vectors in every space."""
        spaces = self._database.execute("SELECT id FROM spaces")
        for some in slices(sorted(set(text_ids)), 500):
            gone = self._database.execute(
                "SELECT t.id, t.context, t.text FROM texts t WHERE t.id IN (SELECT value FROM json_each(?))"
                " AND NOT EXISTS (SELECT 1 FROM passages p WHERE p.text_id = t.id)",
                (json.dumps([int(identity) for identity in some]),),
            )
            # An index over content kept elsewhere forgets a row only when told the words it held.
            self._database.execute_many(
                "INSERT INTO words(words, rowid, context, text) VALUES ('delete', ?, ?, ?)", gone
            )
            ids = [(row[0],) for row in gone]
            self._database.execute_many("DELETE FROM texts WHERE id = ?", ids)
            self._count(-len(gone))
            for (space,) in spaces:
                self._forget_vectors(space, ids)

    def _forget_vectors(self, space: int, ids: Sequence[tuple[int]]) -> None:
        held = self._database.execute(
            f"SELECT rowid FROM vectors_{space}_rowids WHERE rowid IN (SELECT value FROM json_each(?))",
            (json.dumps([identity for (identity,) in ids]),),
        )
        with codes_following(self._database, space, [row[0] for row in held]):
            self._database.execute_many(f"DELETE FROM vectors_{space} WHERE rowid = ?", held)
        self._database.execute("UPDATE spaces SET held = held - ? WHERE id = ?", (len(held), space))

    def total(self) -> int:
        """How many distinct texts there are; kept, not counted, because there may be millions."""
        return int(self._database.value("SELECT value FROM meta WHERE key = 'texts'"))

    def _known(self, hashes: Sequence[bytes]) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for some in slices(hashes, 500):
            marks = ", ".join("?" * len(some))
            found.update(self._database.execute(f"SELECT hash, id FROM texts WHERE hash IN ({marks})", some))
        return found

    def _count(self, added: int) -> None:
        if added:
            self._database.execute("UPDATE meta SET value = value + ? WHERE key = 'texts'", (added,))


def slices(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """A sequence in pieces of at most some size."""
    return (items[start : start + size] for start in range(0, len(items), size))
