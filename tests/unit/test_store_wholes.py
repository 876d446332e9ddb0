"""Documents that are also embedded as a whole, in the index."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from qwenfind.records import WHOLE, Extract, Filters, Passage, State
from tests.unit.store_helpers import Filled, passages_of, unit_vectors


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    yield filled
    assert filled.index.verify() == []
    filled.index.close()


def _space(filled: Filled, *, dimensions: int = 4) -> int:
    return filled.index.vectors.ensure_space("f", model="m", dimensions=dimensions).id


def _embed(filled: Filled, space: int, text_ids: list[int]) -> None:
    filled.index.vectors.add(space, text_ids, unit_vectors(len(text_ids), 4, seed=text_ids[0]))


def test_what_is_longer_than_a_passage_gets_a_whole(filled: Filled) -> None:
    short = filled.add("short.txt", "one passage")
    long = filled.add("long.txt", "first part", "second part")

    assert filled.index.wholes.add() == 1
    assert filled.index.wholes.add() == 0

    assert filled.index.wholes.of(short, at_most=100) is None
    whole = filled.index.wholes.of(long, at_most=100)
    assert whole is not None
    assert whole.text == "first part\nsecond part"


def test_a_whole_is_no_passage_to_anybody_else(filled: Filled) -> None:
    long = filled.add("long.txt", "first part", "second part")
    filled.index.wholes.add()

    assert filled.index.documents.passages_total() == 2
    assert [passage.ordinal for passage in filled.index.documents.passages_of(long)] == [0, 1]
    assert len(filled.index.documents.text_ids_of(long)) == 2
    assert filled.index.vectors.coverage(_space(filled)) == (0, 3)


def test_what_passages_repeat_is_read_once_and_titles_are_read_first(filled: Filled) -> None:
    text = "Rent is due. It is paid monthly. Heating is extra."
    facts = filled.facts("a.txt")
    document = filled.index.documents.mark_pending(filled.folder.id, facts)
    passages = [
        Passage(0, 0, 32, text[:32], context="Lease"),
        Passage(1, 13, 50, text[13:50], context="Lease › Costs"),
    ]
    filled.index.documents.record(document, facts, Extract(text), passages, content_hash=b"h", state=State.INDEXED)
    filled.index.wholes.add()

    whole = filled.index.wholes.of(document, at_most=1000)

    assert whole is not None
    assert whole.text == f"Lease\n{text}"
    assert [text[whole.place(at)] for at in (6, 20, 38, 55)] == [text[at] for at in (0, 14, 32, 49)]


def test_passages_come_before_wholes_and_each_is_told_until_it_has_its_vector(filled: Filled) -> None:
    long = filled.add("long.txt", "first part", "second part")
    space = _space(filled)
    filled.index.wholes.add()

    missing = filled.index.vectors.missing(space, 10)
    assert [text for _, text in missing] == ["first part", "second part"]
    _embed(filled, space, [text_id for text_id, _ in missing])
    assert filled.index.vectors.missing(space, 10) == []

    assert filled.index.wholes.missing(space) == long
    whole = filled.index.wholes.of(long, at_most=100)
    assert whole is not None
    assert filled.index.wholes.missing(space, without=[whole.text_id]) is None
    _embed(filled, space, [whole.text_id])
    assert filled.index.wholes.missing(space) is None
    assert filled.index.vectors.coverage(space) == (3, 3)


def test_copies_share_one_whole(filled: Filled) -> None:
    one, other = (filled.add(name, "first part", "second part") for name in ("a.txt", "b.txt"))
    filled.index.wholes.add()

    wholes = [filled.index.wholes.of(document, at_most=100) for document in (one, other)]

    assert wholes[0] is not None
    assert wholes[0] == wholes[1]
    filled.index.documents.forget([one])
    assert filled.index.wholes.of(other, at_most=100) == wholes[1]


def test_removing_them_removes_their_vectors_alone(filled: Filled) -> None:
    long = filled.add("long.txt", "first part", "second part")
    space = _space(filled)
    filled.index.wholes.add()
    whole = filled.index.wholes.of(long, at_most=100)
    assert whole is not None
    _embed(filled, space, [*filled.index.documents.text_ids_of(long), whole.text_id])

    assert filled.index.wholes.differ(False)
    assert filled.index.wholes.remove() == 1

    assert not filled.index.wholes.differ(False)
    assert filled.index.vectors.coverage(space) == (2, 2)
    assert filled.index.vectors.vector_of(space, whole.text_id) is None


def test_a_whole_stays_with_its_text_and_goes_with_a_change(filled: Filled) -> None:
    def record(*texts: str) -> int:
        facts = filled.facts("a.txt")
        document = filled.index.documents.mark_pending(filled.folder.id, facts)
        filled.index.documents.record(
            document, facts, Extract(""), passages_of(*texts), content_hash=b"h", state=State.INDEXED
        )
        return document

    document = record("first part", "second part")
    space = _space(filled)
    filled.index.wholes.add()
    whole = filled.index.wholes.of(document, at_most=100)
    assert whole is not None
    _embed(filled, space, [whole.text_id])

    record("first part", "second part")
    assert filled.index.vectors.vector_of(space, whole.text_id) is not None
    record("first part", "another part")

    assert filled.index.vectors.vector_of(space, whole.text_id) is None
    assert filled.index.wholes.of(document, at_most=100) is None
    assert filled.index.wholes.differ(True)


def test_how_far_a_whole_was_read_is_kept_for_copies_too(filled: Filled) -> None:
    one = filled.add("a.txt", "first part", "second part")
    filled.index.wholes.add()
    whole = filled.index.wholes.of(one, at_most=100)
    assert whole is not None

    filled.index.wholes.note_read(whole, len("first part\nsec"))
    other = filled.add("b.txt", "first part", "second part")
    filled.index.wholes.add()

    found = filled.index.documents
    for document in (one, other):
        row = found.by_id(document)
        assert row is not None
        assert filled.index.wholes.read_of(row) == (whole.text_id, 14, 22)


def test_filters_hold_for_wholes_as_for_passages(filled: Filled) -> None:
    documents = [filled.add(name, f"{name} one", f"{name} two") for name in ("a.txt", "b.md")]
    space = _space(filled)
    filled.index.wholes.add()
    wholes = [filled.index.wholes.of(document, at_most=100) for document in documents]
    ids = [whole.text_id for whole in wholes if whole is not None]
    vectors = np.eye(4, dtype=np.float32)[:2]
    filled.index.vectors.add(space, ids, vectors)

    found = filled.index.vectors.nearest(space, vectors[0], k=10, filters=Filters(types=("md",)))

    assert [text_id for text_id, _ in found] == [ids[1]]
    hits = filled.index.documents.hits(ids, Filters())
    assert [(hit.document.name, hit.passage.ordinal) for hit in hits] == [("a.txt", WHOLE), ("b.md", WHOLE)]


def test_a_whole_that_no_longer_stands_for_its_document_is_told(tmp_path: Path) -> None:
    filled = Filled(tmp_path)
    filled.add("a.txt", "first part", "second part")
    filled.index.wholes.add()

    filled.sql("UPDATE passages SET ordinal = 5 WHERE ordinal = 1")

    assert "1 documents are not what stands for them as a whole." not in filled.index.verify()
    filled.sql("UPDATE passages SET start = 1 WHERE ordinal = 0")
    assert "1 documents are not what stands for them as a whole." in filled.index.verify()
    filled.index.close()
