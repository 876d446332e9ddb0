"""Checks that the index is whole: what SQLite can tell, and what only we know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from qwenfind import errors
from qwenfind.store.coarse import encoded_chunk
from qwenfind.store.database import Database
from qwenfind.store.texts import text_hash, whole_hash

# Each finds what must not be; the sentence takes the number found.
_FAULTS: Final = (
    (
        "SELECT count(*) FROM passages p WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.id = p.text_id)",
        "{} passages have lost their text.",
    ),
    (
        "SELECT count(*) FROM passages p WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = p.document_id)",
        "{} passages belong to no document.",
    ),
    (
        "SELECT count(*) FROM texts t WHERE NOT EXISTS (SELECT 1 FROM passages p WHERE p.text_id = t.id)",
        "{} texts belong to no passage.",
    ),
    (
        "SELECT count(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM folders f WHERE f.id = d.folder_id)",
        "{} documents belong to no folder.",
    ),
    (
        "SELECT count(*) FROM (SELECT 1 FROM passages GROUP BY document_id, ordinal HAVING count(*) > 1)",
        "{} passages stand in the place of another.",
    ),
    (
        "SELECT count(*) FROM (SELECT 1 FROM passages WHERE ordinal >= 0 GROUP BY document_id"
        " HAVING min(ordinal) <> 0 OR max(ordinal) <> count(DISTINCT ordinal) - 1)",
        "{} documents lack passages in between.",
    ),
    (
        "SELECT count(*) FROM documents WHERE state NOT IN ('pending', 'indexed', 'partial', 'skipped', 'failed')",
        "{} documents are in no known state.",
    ),
    (
        "SELECT count(*) FROM documents d WHERE d.state IN ('skipped', 'failed')"
        " AND EXISTS (SELECT 1 FROM passages p WHERE p.document_id = d.id)",
        "{} documents that were not read have passages.",
    ),
    (
        # The embedder's text, and where in it the passage begins: at its very start or behind a line's end.
        'WITH spans AS (SELECT p.start, p."end" - p.start AS span,'
        " CASE t.context WHEN '' THEN t.text ELSE t.context || char(10) || t.text END AS whole"
        " FROM passages p JOIN texts t ON t.id = p.text_id WHERE p.ordinal >= 0)"
        " SELECT count(*) FROM spans WHERE start < 0 OR span < 0 OR NOT"
        " (span = length(whole) OR substr(whole, length(whole) - span, 1) = char(10) AND span < length(whole))",
        "{} passages are not the text of their span.",
    ),
    (
        "SELECT count(*) FROM meta WHERE key = 'texts' AND value <> (SELECT count(*) FROM texts)",
        "The number of texts is kept wrongly.",
    ),
)


def verify(database: Database) -> list[str]:
    """What is wrong, in plain sentences; empty for a sound index. Reads the whole file; repairs nothing."""
    found: list[str] = []
    try:
        with database.atomic():
            for fault in _faults(database):
                found.append(fault)
    except errors.IndexDamagedError as error:
        # Past this nothing more can be read.
        found.append(str(error))
    return found


def _faults(database: Database) -> Iterator[str]:
    for (answer,) in database.execute("PRAGMA integrity_check(20)"):
        if answer != "ok":
            yield f"SQLite finds: {answer}."
    for sql, sentence in _FAULTS:
        if number := database.value(sql):
            yield sentence.format(number)
    if number := _changed_texts(database):
        yield f"{number} texts are not what was stored."
    if number := sum(
        digest != whole_hash(database, document_id)
        for document_id, digest in database.execute(
            "SELECT p.document_id, t.hash FROM passages p JOIN texts t ON t.id = p.text_id WHERE p.ordinal < 0"
        )
    ):
        yield f"{number} documents are not what stands for them as a whole."
    for space_id, model, held in database.execute("SELECT id, model, held FROM spaces"):
        yield from _space_faults(database, space_id, model, held)
        if number := _wrong_codes(database, space_id):
            yield f"{number} vectors of {model} have a code that is not theirs."


def _changed_texts(database: Database) -> int:
    changed = 0
    after = 0
    while rows := database.execute(
        "SELECT id, hash, context, text FROM texts WHERE id > ? AND id NOT IN"
        " (SELECT text_id FROM passages WHERE ordinal < 0) ORDER BY id LIMIT 1000",
        (after,),
    ):
        changed += sum(digest != text_hash(context, text) for _, digest, context, text in rows)
        after = rows[-1][0]
    return changed


def _space_faults(database: Database, space_id: int, model: str, held: int) -> Iterator[str]:
    table = f"vectors_{space_id:d}"
    if number := database.value(
        f"SELECT count(*) FROM {table}_rowids r WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.id = r.rowid)"
    ):
        yield f"{number} vectors of {model} belong to no text."
    rows = database.value(f"SELECT count(*) FROM {table}_rowids")
    if held != rows:
        yield f"The number of vectors of {model} is kept wrongly."
    slots = database.execute(f"SELECT validity FROM {table}_chunks")
    if rows != sum(int.from_bytes(validity, "little").bit_count() for (validity,) in slots):
        yield f"Vectors of {model} are lost or doubled."


def _wrong_codes(database: Database, space_id: int) -> int:
    """How many codes are not those of their vectors, or stand where no vector is. Missing ones are no fault."""
    import numpy as np

    from qwenfind.store.codes import SLOTS

    wrong = 0
    dimensions = database.value("SELECT dimensions FROM spaces WHERE id = ?", (space_id,))
    chunks = {chunk for (chunk,) in database.execute(f"SELECT chunk_id FROM vectors_{space_id:d}_chunks")}
    for (chunk,) in database.execute("SELECT chunk_id FROM codes WHERE space_id = ?", (space_id,)):
        if chunk not in chunks:
            wrong += SLOTS
            continue
        used, expected = encoded_chunk(database, space_id, chunk, dimensions)
        blob = database.value("SELECT codes FROM codes WHERE space_id = ? AND chunk_id = ?", (space_id, chunk))
        if len(blob) != expected.nbytes:
            wrong += SLOTS
            continue
        stored = np.frombuffer(blob, dtype=np.uint8).reshape(expected.shape)
        differing = np.bitwise_count(stored ^ expected).sum(axis=1, dtype=np.int64)
        # Another processor may round a number next to 0 to the other side of it.
        wrong += int((differing > np.where(used, dimensions // 64, 0)).sum())
    return wrong


def index_faults(database: Database) -> list[str]:
    """What is wrong with the words and names indexes; needs the writer, because SQLite asks by an INSERT."""
    found: list[str] = []
    for index, sentence in (
        ("words", "The words index does not agree with the texts."),
        ("names", "The names index does not agree with the documents."),
    ):
        try:
            # Rank 1 compares with the content too, which lies in a table of ours.
            database.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")
        except errors.IndexDamagedError:
            found.append(sentence)
    return found
