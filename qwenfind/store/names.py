"""Finds documents by their names and paths, whatever their format and state."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Final

from qwenfind.records import Filters
from qwenfind.store.database import Database, Row, Value
from qwenfind.store.scope import LAST, Scope, shown
from qwenfind.store.tokens import normal

_TRIGRAM: Final = 3  # the index knows no shorter pieces
_WORDS: Final = 16
_CANDIDATES: Final = 300
_PATH_CANDIDATES: Final = 2000
_FEW: Final = 3  # words
_MATCHED: Final = 5000  # names that are looked at: of more, the newest, and all that begin with what is typed
_MATCHED_BY_SOME: Final = 1500  # where some words are enough
_WORD_START: Final = re.compile(r"(?<![^\W_])[^\W_]|(?<=[^\W\d_])\d|(?<=\d)[^\W\d_]")
_CAMEL_START: Final = re.compile(r"(?<=[a-z0-9])[A-Z]")

# What a match is worth, of the whole search or of one of its words.
_WHOLE_NAME: Final = 1.0
_WHOLE_STEM: Final = 0.95
_NAME_BEGINS: Final = 0.85
_WORD_BEGINS: Final = 0.75
_NAME_HOLDS: Final = 0.65
_EACH_WORD: Final = 0.6  # all words stand in the name, but apart
_PATH_HOLDS: Final = 0.25
_BEING_SHORT: Final = 0.04  # how much a name gains that has little else in it


def search(database: Database, text: str, filters: Filters, limit: int) -> list[tuple[int, float]]:
    """The best documents as (document id, score between 0 and 1), the best first.

    Every word must stand in the name or the path; where no document has them all, those with some are found.
    """
    keys = [key for key in dict.fromkeys(normal(shown(word)) for word in text.split()) if key][:_WORDS]
    if not keys or limit <= 0:
        return []
    scope = Scope.of(filters, database)
    whole = normal(shown(" ".join(text.split())))
    long = [key for key in keys if len(key) >= _TRIGRAM]
    short = [key for key in keys if len(key) < _TRIGRAM]
    at_least = max(_CANDIDATES, 4 * limit)
    if not long:
        found = _short_named(database, short, scope, whole, at_least)
    else:
        quoted = [_quoted(key) for key in long]
        all_words = " AND ".join(quoted)
        in_name = f"{{name_key}} : ({all_words})"
        # What stands nowhere as a whole, as a question does, stands in no name.
        anywhere = _anywhere(database, all_words, short, scope) if len(long) > _FEW else None
        found = _named(database, in_name, short, scope, whole, keys, at_least) if anywhere != [] else []
        if found and not scope and not short and _count(database, in_name, _MATCHED) >= _MATCHED:
            found += _beginning(database, whole, at_least)
        if len(found) < limit:
            found += anywhere if anywhere is not None else _anywhere(database, all_words, short, scope)
        if not found and len(quoted) > 1:
            any_word = " OR ".join(_rarest(database, quoted))
            found = _named(database, f"{{name_key}} : ({any_word})", (), scope, whole, keys, at_least)
    scores = {row[0]: _score(row, whole, keys) for row in found}
    best = sorted(scores.items(), key=lambda item: (-item[1], -item[0]))
    return [(document_id, score) for document_id, score in best if score > 0][:limit]


def fold_anew(database: Database) -> None:
    """Brings names and paths into the form in which terms are compared now; plain ones have one for ever."""
    rows = database.execute("SELECT name, path, id FROM documents WHERE CAST(path AS TEXT) GLOB '*[^ -~]*'")
    database.execute_many(
        "UPDATE documents SET name_key = ?, path_key = ? WHERE id = ?",
        ((normal(name), normal(shown(os.fsdecode(path))), identity) for name, path, identity in rows),
    )
    database.execute("INSERT INTO names(names) VALUES ('rebuild')")


def _rarest(database: Database, quoted: Sequence[str]) -> list[str]:
    """The words that the fewest names hold, as many as there is time to look at."""
    counts = {word: _count(database, f"{{name_key}} : {word}", _MATCHED_BY_SOME) for word in quoted}
    kept: list[str] = []
    names = 0
    for word in sorted(quoted, key=counts.__getitem__):
        names += counts[word]
        if kept and names > _MATCHED_BY_SOME:
            break
        kept.append(word)
    return kept


def _count(database: Database, expression: str, at_most: int) -> int:
    """How many names match, counted no further than some number."""
    return int(
        database.value("SELECT count(*) FROM (SELECT 1 FROM names WHERE names MATCH ? LIMIT ?)", (expression, at_most))
    )


def _beginning(database: Database, whole: str, limit: int) -> list[Row]:
    """Documents whose name begins with all that is typed, the shortest names first."""
    return database.execute(
        "SELECT d.id, d.name, d.name_key, d.path_key FROM documents d WHERE d.id IN ("
        "SELECT d.id FROM documents d WHERE d.name_key >= ? AND d.name_key < ? ORDER BY length(d.name_key), d.id DESC"
        " LIMIT ?)",
        (whole, whole + LAST, limit),
    )


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _and(scope: Scope) -> str:
    return f" AND {scope.condition}" if scope else ""


def _short_named(database: Database, short: Sequence[str], scope: Scope, whole: str, limit: int) -> list[Row]:
    holds = " AND ".join("d.name_key LIKE ? ESCAPE '\\'" for _ in short)
    return database.execute(
        f"SELECT d.id, d.name, d.name_key, d.path_key FROM documents d WHERE d.id IN ("
        f"SELECT d.id FROM documents d WHERE {holds}{_and(scope)}"
        " ORDER BY instr(d.name_key, ?) = 1 DESC, length(d.name_key) LIMIT ?)",
        (*(f"%{_escaped(key)}%" for key in short), *scope.values, whole, limit),
    )


def _escaped(key: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", key)


def _named(
    database: Database,
    expression: str,
    short: Sequence[str],
    scope: Scope,
    whole: str,
    keys: Sequence[str],
    limit: int,
) -> list[Row]:
    """Documents by name, the likeliest to be meant first, because there may be too many to score them all."""
    holds, values = _holds(short)
    worth = " + ".join("(instr(d.name_key, ?) > 0)" for _ in keys)
    # What a condition leaves of them is not known before all are looked at.
    newest = "" if holds or scope else f" ORDER BY rowid DESC LIMIT {_MATCHED}"
    return database.execute(
        "SELECT d.id, d.name, d.name_key, d.path_key"
        f" FROM (SELECT rowid FROM names WHERE names MATCH ?{newest}) n CROSS JOIN documents d ON d.id = n.rowid"
        f" WHERE 1{holds}{_and(scope)}"
        f" ORDER BY d.name_key = ? DESC, {worth} DESC, instr(d.name_key, ?) = 1 DESC, length(d.name_key), d.id DESC"
        " LIMIT ?",
        (expression, *values, *scope.values, whole, *keys, whole, limit),
    )


def _anywhere(database: Database, expression: str, short: Sequence[str], scope: Scope) -> list[Row]:
    """Documents by name or path. Every file below a folder of that name is one, so the first must do."""
    holds, values = _holds(short)
    return database.execute(
        "SELECT d.id, d.name, d.name_key, d.path_key FROM names CROSS JOIN documents d ON d.id = names.rowid"
        f" WHERE names MATCH ?{holds}{_and(scope)} LIMIT ?",
        (expression, *values, *scope.values, _PATH_CANDIDATES),
    )


def _holds(short: Sequence[str]) -> tuple[str, list[Value]]:
    return " AND instr(d.path_key, ?) > 0" * len(short), list(short)


def _score(row: Row, whole: str, keys: Sequence[str]) -> float:
    _, name, key, path = row
    stem = key.rpartition(".")[0] or key
    short = _BEING_SHORT * len(whole) / max(len(key), len(whole), 1)
    if key == whole:
        return _WHOLE_NAME
    if stem == whole:
        return _WHOLE_STEM
    if (worth := _worth(whole, name, key)) > 0:
        return worth + short
    each = [_worth(word, name, key) * _EACH_WORD or (_PATH_HOLDS if word in path else 0.0) for word in keys]
    return sum(each) / len(each) + short * any(each)


def _worth(word: str, name: str, key: str) -> float:
    place = key.find(word)
    if place < 0:
        return 0.0
    if place == 0:
        return _NAME_BEGINS
    starts = {match.start() for match in _WORD_START.finditer(key)}
    if len(name) == len(key):
        starts |= {match.start() for match in _CAMEL_START.finditer(name)}
    while place >= 0:
        if place in starts:
            return _WORD_BEGINS
        place = key.find(word, place + 1)
    return _NAME_HOLDS
