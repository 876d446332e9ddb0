"""The index stays whole through kills, and says so when it is not."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind.store.index import Index
from tests.unit.store_helpers import Filled, unit_vectors

WORK_UNTIL_KILLED = """
import random, sys
from pathlib import Path
from tests.unit.store_helpers import Filled, unit_vectors
filled = Filled(Path(sys.argv[1]))
chance = random.Random(int(sys.argv[2]))
space = filled.index.vectors.ensure_space("f", model="m", dimensions=32).id
print("ready", flush=True)
while True:
    name = f"{chance.randrange(60)}.txt"
    match chance.randrange(6):
        case 0:
            documents = [document.id for document in filled.index.documents.known(filled.folder.id)]
            filled.index.documents.forget(chance.sample(documents, min(len(documents), chance.choice([1, 30]))))
        case 1:
            filled.index.compact()
        case 2:
            filled.pending(name)
        case 3:
            missing = filled.index.vectors.missing(space, 50)
            filled.index.vectors.add(space, [text for text, _ in missing], unit_vectors(len(missing), 32))
        case _:
            filled.add(name, *(f"words {chance.randrange(200)} of text" for _ in range(chance.randrange(8))))
"""


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=4).id
    document = filled.add("a.txt", "alpha", "beta", "gamma")
    filled.add("b.txt", "delta")
    filled.index.vectors.add(space, filled.text_ids(document), unit_vectors(3, 4))
    yield filled
    filled.index.close()


def test_a_kill_at_any_moment_leaves_a_whole_index(tmp_path: Path) -> None:
    for seed in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", WORK_UNTIL_KILLED, str(tmp_path), str(seed)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "ready\n"
            with pytest.raises(subprocess.TimeoutExpired):
                writer.wait(random.Random(seed).uniform(0.05, 0.5))
            writer.kill()
            writer.wait()
        index = Index.open_writer(tmp_path / "index.sqlite", tmp_path / "index.lock")

        assert index.verify() == []
        assert sum(index.documents.counts().values()) == index.documents.total()
        index.close()


def test_a_whole_index_has_no_faults(filled: Filled) -> None:
    assert filled.index.verify() == []


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("DELETE FROM texts WHERE id = 1", "1 passages have lost their text."),
        ("DELETE FROM documents WHERE id = 2", "1 passages belong to no document."),
        ("DELETE FROM passages WHERE document_id = 2", "1 texts belong to no passage."),
        ("DELETE FROM folders", "2 documents belong to no folder."),
        ("DELETE FROM passages WHERE ordinal = 1", "1 documents lack passages in between."),
        ("UPDATE passages SET ordinal = 7 WHERE ordinal = 2", "1 documents lack passages in between."),
        ("UPDATE documents SET state = 'lost' WHERE id = 1", "1 documents are in no known state."),
        ("UPDATE documents SET state = 'failed' WHERE id = 1", "1 documents that were not read have passages."),
        ('UPDATE passages SET "end" = "end" + 1 WHERE ordinal = 1', "1 passages are not the text of their span."),
        ('UPDATE passages SET start = -1, "end" = 4 WHERE ordinal = 0', "2 passages are not the text of their span."),
        ("UPDATE meta SET value = 77 WHERE key = 'texts'", "The number of texts is kept wrongly."),
        ("UPDATE texts SET text = 'alphb' WHERE id = 1", "1 texts are not what was stored."),
        ("UPDATE texts SET text = 'alphb' WHERE id = 1", "The words index does not agree with the texts."),
        ("UPDATE documents SET name_key = 'z' WHERE id = 1", "The names index does not agree with the documents."),
        ("DELETE FROM texts WHERE id = 1", "1 vectors of m belong to no text."),
        ("UPDATE spaces SET held = 9", "The number of vectors of m is kept wrongly."),
        ("DELETE FROM vectors_1_rowids WHERE rowid = 1", "Vectors of m are lost or doubled."),
        ("UPDATE codes SET codes = randomblob(length(codes))", "1024 vectors of m have a code that is not theirs."),
        ("UPDATE codes SET chunk_id = 7", "1024 vectors of m have a code that is not theirs."),
        ("UPDATE documents SET state = 'lost' WHERE id = 1", "SQLite finds: CHECK constraint failed in documents."),
    ],
)
def test_each_fault_is_found(filled: Filled, fault: str, sentence: str) -> None:
    """Faults are made with every guard down."""
    break_it(filled, fault)

    assert [found for found in filled.index.verify() if found.startswith(sentence)]


def test_a_doubled_passage_is_found(filled: Filled) -> None:
    """The key forbids it, so the table is made anew without one."""
    break_it(
        filled,
        "CREATE TABLE loose AS SELECT * FROM passages; INSERT INTO loose SELECT * FROM passages WHERE ordinal = 1;"
        "DROP TABLE passages; ALTER TABLE loose RENAME TO passages",
    )

    assert "1 passages stand in the place of another." in filled.index.verify()


def break_it(filled: Filled, fault: str) -> None:
    import apsw

    from qwenfind.store.database import Database

    filled.index.close()
    writer = Database.open_writer(filled.file)
    writer._connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    writer.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    writer.execute(fault)
    writer.close()
    filled.index = Index.open_writer(filled.file, filled.lock)


def test_a_check_ends_in_time_on_a_busy_index(filled: Filled) -> None:
    """A reader may verify while the writer works; it sees one moment of the index."""
    reader = Index.open_reader(filled.file)
    start = time.monotonic()
    with filled.index.atomic():
        filled.add("c.txt", "epsilon")
        assert reader.verify() == []

    assert time.monotonic() - start < 30
    reader.close()
