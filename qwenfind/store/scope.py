"""Filters as SQL, and how paths are kept so that filters are quick."""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qwenfind.records import Filters
from qwenfind.store.database import Database, Value, looked_up
from qwenfind.store.tokens import normal

NARROW: Final = 4000
"""So many documents are listed one by one; more are a condition that each candidate is held against."""

LISTED_AT_MOST: Final = 20_000
"""A list of documents up to here is a list in SQL, and so are its texts; a longer one is asked about each candidate."""

_SEPARATOR: Final = os.sep.encode()
_AFTER_SEPARATOR: Final = bytes([_SEPARATOR[0] + 1])
_EXACT_CASE: Final = sys.platform not in ("win32", "darwin")
_INTEGER_END: Final = 1 << 63
LAST: Final = "\U0010ffff"
_WILDCARD: Final = re.compile(r"([*?])")
_AT_ONCE: Final = 100
_GLOB_SIGN: Final = re.compile(r"[*?\[]")


def shown(text: str) -> str:
    """A path or name as a person reads it and as the names index takes it: composed, without surrogates."""
    if text.isascii():
        return text.replace("\0", "\ufffd")
    plain = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").replace("\0", "\ufffd")
    return unicodedata.normalize("NFC", plain)


def place_key(folder: Path) -> str:
    """A folder as "/home/me/docs/", folded, whatever the platform's own separator."""
    parts = [part.strip("\\/") for part in folder.parts]
    return "/" + "".join(f"{_folded(part)}/" for part in parts if part)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", shown(text).casefold())


def type_of(path: Path) -> str:
    """The suffix in lower case without its dot, "" for none."""
    return shown(path.suffix[1:]).lower()


def subtree(path: Path) -> tuple[bytes, bytes]:
    """The half-open range of stored paths below a folder."""
    start = os.fsencode(path).rstrip(_SEPARATOR)
    return start + _SEPARATOR, start + _AFTER_SEPARATOR


@dataclass(frozen=True, slots=True)
class Scope:
    """The documents that filters leave.

    Attributes:
        condition: SQL over a `documents` table called `d`; "" where everything is left.
        values: its parameters.
        documents: the documents themselves where they are few, else None.
    """

    condition: str = ""
    values: tuple[Value, ...] = ()
    documents: tuple[int, ...] | None = None

    def __bool__(self) -> bool:
        return bool(self.condition)

    @property
    def narrow(self) -> bool:
        """Whether the documents are few and known."""
        return self.documents is not None

    @property
    def listed(self) -> bool:
        """Whether the condition holds a list of documents in SQL."""
        return "json_each(" in self.condition

    @property
    def looks_up(self) -> bool:
        """Whether the condition asks for each document whether it is in a long list."""
        return "among(" in self.condition

    @classmethod
    def of(cls, filters: Filters, database: Database) -> Scope:
        """The scope of some filters, with its documents where they are few."""
        if not filters:
            return cls()
        condition, values = _condition(filters)
        # Stops at the first document too many, so that wide filters cost nothing here.
        rows = database.execute(f"SELECT d.id FROM documents d WHERE {condition} LIMIT {NARROW + 1}", values)
        if len(rows) > NARROW:
            return cls(condition, values)
        documents = tuple(row[0] for row in rows)
        return cls("d.id IN (SELECT value FROM json_each(?))", (json.dumps(documents),), documents)

    def texts(self, column: str) -> tuple[str, tuple[Value, ...]]:
        """SQL that holds for the ids of texts in the scope, made to be tried on each of a few candidates."""
        if self.listed:
            # SQLite would read a list of documents anew for each candidate; so the texts are listed, once.
            condition, values = self.text_ids()
            return f"+{column} IN ({condition})", values
        return (
            # CROSS keeps SQLite from walking all documents of the scope for each candidate.
            "EXISTS (SELECT 1 FROM passages p CROSS JOIN documents d ON d.id = p.document_id"
            f" WHERE p.text_id = {column} AND {self.condition})",
            self.values,
        )

    def text_ids(self) -> tuple[str, tuple[Value, ...]]:
        """SQL that lists the ids of all texts in the scope."""
        return (
            "SELECT p.text_id FROM passages p WHERE p.document_id IN"
            f" (SELECT d.id FROM documents d WHERE {self.condition})",
            self.values,
        )


def _condition(filters: Filters) -> tuple[str, tuple[Value, ...]]:
    clauses: list[str] = []
    values: list[Value] = []

    def add(clause: str, *some: Value) -> None:
        clauses.append(clause)
        values.extend(some)

    for types, wanted in ((filters.types, True), (filters.not_types, False)):
        if types:
            marks = ", ".join("?" * len(types))
            add(f"d.type {'' if wanted else 'NOT '}IN ({marks})", *(kind.lower().lstrip(".") for kind in types))
    for folders, wanted in ((filters.inside, True), (filters.not_inside, False)):
        for folder in folders:
            clause, some = _inside(folder)
            add(clause if wanted else f"NOT ({clause})", *some)
    # Times and sizes past 64 bits are stored as text, which SQLite takes for greater than any number.
    for column, bound, sign in (
        ("mtime_ns", filters.after_ns, ">="),
        ("mtime_ns", filters.before_ns, "<"),
        ("size", filters.min_bytes, ">="),
        ("size", filters.max_bytes, "<="),
    ):
        if bound is not None:
            add(f"d.{column} {sign} ?", max(-_INTEGER_END, min(bound, _INTEGER_END - 1)))
    for languages, wanted in ((filters.languages, True), (filters.not_languages, False)):
        if languages:
            add(f"d.language {'' if wanted else 'NOT '}IN ({', '.join('?' * len(languages))})", *languages)
    for names, wanted in ((filters.names, True), (filters.not_names, False)):
        for name in names:
            clause, value = _named(name)
            add(clause if wanted else f"NOT ({clause})", value)
    for group in filters.either:
        parts = [_condition(alternative) for alternative in group]
        some = tuple(value for _, values_of_one in parts for value in values_of_one)
        add(_joined("OR", [clause or "1" for clause, _ in parts]), *some)
    if filters.documents is not None and len(filters.documents) > LISTED_AT_MOST:
        add("among(?, d.id)", looked_up(filters.documents))
    elif filters.documents is not None:
        add("d.id IN (SELECT value FROM json_each(?))", json.dumps(filters.documents))
    return _joined("AND", clauses), tuple(values)


def _joined(operator: str, clauses: Sequence[str]) -> str:
    """Clauses as one: many in groups that SQLite leaves together, since it takes no row of a thousand."""
    while len(clauses) > _AT_ONCE:
        groups = [clauses[at : at + _AT_ONCE] for at in range(0, len(clauses), _AT_ONCE)]
        clauses = [f"({_joined(operator, group)}) IS TRUE" for group in groups]
    return f" {operator} ".join(f"({clause})" for clause in clauses)


def _named(name: str) -> tuple[str, Value]:
    """A part of the name; the whole of it where there are wildcards, as file managers have it."""
    pieces = _WILDCARD.split(shown(name))
    if len(pieces) == 1:
        return "instr(d.name_key, ?) > 0", normal(pieces[0])
    # What looks like a wildcard only once it is folded, such as a full-width one, stands for itself.
    literal = [piece if at % 2 else _GLOB_SIGN.sub(r"[\g<0>]", normal(piece)) for at, piece in enumerate(pieces)]
    return "d.name_key GLOB ?", "".join(literal)


def _inside(folder: str) -> tuple[str, tuple[Value, ...]]:
    path = Path(folder)
    if not path.is_absolute():
        key = place_key(path)
        return ("instr(d.parents, ?) > 0", (key,)) if key != "/" else ("1", ())
    if _EXACT_CASE:
        return "d.path >= ? AND d.path < ?", subtree(path)
    key = place_key(path)
    return "d.parents >= ? AND d.parents < ?", (key, key + LAST)
