"""The layout of the index file, as the steps that lead to it.

Each step runs in one transaction with the version it leads to. The index is derived data: a step that would alter
texts or vectors empties what it concerns, and indexing fills it again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from qwenfind.store.database import Database

Migration: TypeAlias = "Callable[[Database], None]"


def first_layout(database: Database) -> None:
    """Folders, documents, passages, their distinct texts, the names and words indexes, and spaces."""
    for statement in _FIRST_LAYOUT.split(";\n"):
        if statement.strip():
            database.execute(statement)


# `ANY` keeps whole numbers past 64 bits (file identities on Windows, times past 2262) as text, exactly.
_FIRST_LAYOUT: Final = """
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('texts', 0), ('tokenizer', ''), ('purge', 0);

CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    device ANY NOT NULL,
    inode ANY NOT NULL,
    offline INTEGER NOT NULL DEFAULT 0,
    last_scan REAL NOT NULL DEFAULT 0,
    leaving INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    folder_id INTEGER NOT NULL REFERENCES folders(id),
    path BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    shown TEXT NOT NULL,
    name_key TEXT NOT NULL,
    parents TEXT NOT NULL,
    type TEXT NOT NULL,
    size ANY NOT NULL,
    mtime_ns ANY NOT NULL,
    device ANY NOT NULL,
    inode ANY NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'indexed', 'partial', 'skipped', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    pages INTEGER NOT NULL DEFAULT 0,
    content_hash BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE INDEX documents_by_state ON documents(folder_id, state);
CREATE INDEX documents_by_identity ON documents(inode, device);
CREATE INDEX documents_by_time ON documents(mtime_ns, id);
CREATE INDEX documents_pending ON documents(mtime_ns) WHERE state = 'pending';
CREATE INDEX documents_troubled ON documents(state) WHERE state IN ('partial', 'skipped', 'failed');
CREATE INDEX documents_by_place ON documents(parents, type);
CREATE INDEX documents_by_type ON documents(type);
CREATE INDEX documents_by_name ON documents(name_key);

CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash BLOB NOT NULL UNIQUE,
    context TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE passages (
    document_id INTEGER NOT NULL REFERENCES documents(id),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    heading TEXT NOT NULL,
    unit INTEGER NOT NULL,
    unit_kind TEXT NOT NULL,
    text_id INTEGER NOT NULL REFERENCES texts(id),
    PRIMARY KEY (document_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX passages_by_text ON passages(text_id);

CREATE VIRTUAL TABLE words USING fts5(
    context, text, content='texts', content_rowid='id', tokenize='qwenfind'
);
INSERT INTO words(words, rank) VALUES ('secure-delete', 1);

CREATE VIRTUAL TABLE names USING fts5(
    name, shown, content='documents', content_rowid='id', tokenize='trigram remove_diacritics 1'
);
INSERT INTO names(names, rank) VALUES ('secure-delete', 1);

CREATE TABLE spaces (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL UNIQUE,
    model TEXT NOT NULL,
    dimensions INTEGER NOT NULL,
    held INTEGER NOT NULL DEFAULT 0
) STRICT;
"""


def sizes_and_languages(database: Database) -> None:
    """Indexes for filters by size and by language; times have had theirs."""
    database.execute("CREATE INDEX documents_by_size ON documents(size)")
    database.execute("CREATE INDEX documents_by_language ON documents(language)")


def codes_of_vectors(database: Database) -> None:
    """A code beside each vector; opening the index to write makes those of vectors that are there already."""
    database.execute("ALTER TABLE spaces ADD COLUMN change INTEGER NOT NULL DEFAULT 0")
    # What changes stands before what is large, so that it is read without it.
    database.execute(
        "CREATE TABLE codes (space_id INTEGER NOT NULL, chunk_id INTEGER NOT NULL, change INTEGER NOT NULL,"
        " codes BLOB NOT NULL, PRIMARY KEY (space_id, chunk_id)) STRICT"
    )


def whole_documents(database: Database) -> None:
    """An index of the passages that stand for whole documents, by their texts."""
    database.execute("CREATE INDEX passages_whole ON passages(text_id) WHERE ordinal < 0")


def folded_names(database: Database) -> None:
    """Names and paths are looked for in the form in which terms are compared: `lodz` is Łódź."""
    from qwenfind.store.tokens import normal

    database.execute("DROP TABLE names")
    database.execute("ALTER TABLE documents RENAME COLUMN shown TO path_key")
    database.execute("UPDATE documents SET path_key = lower(path_key) WHERE path_key NOT GLOB '*[^ -~]*'")
    others = database.execute("SELECT path_key, name, id FROM documents WHERE path_key GLOB '*[^ -~]*'")
    database.execute_many(
        "UPDATE documents SET path_key = ?, name_key = ? WHERE id = ?",
        ((normal(path), normal(name), identity) for path, name, identity in others),
    )
    # Both sides are folded already.
    database.execute(
        "CREATE VIRTUAL TABLE names USING fts5(name_key, path_key, content='documents', content_rowid='id',"
        " tokenize='trigram case_sensitive 1')"
    )
    database.execute("INSERT INTO names(names, rank) VALUES ('secure-delete', 1)")
    database.execute("INSERT INTO names(names) VALUES ('rebuild')")


MIGRATIONS: Final[tuple[Migration, ...]] = (
    first_layout,
    sizes_and_languages,
    codes_of_vectors,
    whole_documents,
    folded_names,
)
VERSION: Final = len(MIGRATIONS)


def migrate(database: Database, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Runs the steps that the index has not had yet."""
    done = int(database.value("PRAGMA user_version"))
    # A reader that looks in while a new index is made must not take it for an old one.
    with contextlib.nullcontext() if done else database.atomic():
        for version, step in enumerate(steps[done:], done + 1):
            with database.atomic():
                step(database)
                database.execute(f"PRAGMA user_version = {version}")
