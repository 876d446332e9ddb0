from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from qwenfind.records import Filters
from qwenfind.store.index import Index
from tests.unit.store_helpers import Filled, unit_vectors


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    yield filled
    assert filled.index.verify() == []
    filled.index.close()


def fill(filled: Filled, number: int, dimensions: int, *, folder: str = "") -> tuple[int, list[int]]:
    """A space and that many texts, each in a file of its own, without vectors."""
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=dimensions)
    with filled.index.atomic():
        documents = [
            filled.add(f"{folder}{i}.{'md' if i % 10 else 'txt'}", f"{folder} text {i}") for i in range(number)
        ]
    return space.id, [filled.text_ids(document)[0] for document in documents]


def test_the_nearest_are_those_of_an_exact_scan(filled: Filled) -> None:
    space, texts = fill(filled, 300, 16)
    vectors = unit_vectors(300, 16)
    filled.index.vectors.add(space, texts, vectors * 3)  # lengths do not matter
    query = unit_vectors(1, 16, seed=9)[0]
    exact = vectors @ query
    order = np.argsort(-exact)[:20]
    found = filled.index.vectors.nearest(space, query, k=20, filters=Filters())

    assert [texts[i] for i in order] == [text for text, _ in found]
    assert np.allclose([cosine for _, cosine in found], exact[order], atol=1e-5)


@pytest.mark.parametrize("narrow", [4000, 5])
@pytest.mark.parametrize("kind", ["txt", "md"])
def test_filtered_neighbours_are_exact(filled: Filled, monkeypatch: pytest.MonkeyPatch, narrow: int, kind: str) -> None:
    monkeypatch.setattr("qwenfind.store.scope.NARROW", narrow)
    space, texts = fill(filled, 300, 16)
    vectors = unit_vectors(300, 16)
    filled.index.vectors.add(space, texts, vectors)
    query = unit_vectors(1, 16, seed=9)[0]
    allowed = [i for i in range(300) if ("md" if i % 10 else "txt") == kind]
    expected = sorted(allowed, key=lambda i: -float(vectors[i] @ query))[:25]
    found = filled.index.vectors.nearest(space, query, k=25, filters=Filters(types=(kind,)))

    assert [texts[i] for i in expected] == [text for text, _ in found]


def test_what_is_no_vector_is_never_stored(filled: Filled) -> None:
    space, texts = fill(filled, 2, 4)
    good = np.ones((2, 4), dtype=np.float32)
    for bad in (np.nan, np.inf, -np.inf):
        wrong = good.copy()
        wrong[1, 2] = bad
        with pytest.raises(ValueError, match="finite"):
            filled.index.vectors.add(space, texts, wrong)
    with pytest.raises(ValueError, match="direction"):
        filled.index.vectors.add(space, texts, np.zeros((2, 4), dtype=np.float32))
    for shape in ((2, 5), (1, 4), (2, 4, 1)):
        with pytest.raises(ValueError, match="due"):
            filled.index.vectors.add(space, texts, np.ones(shape, dtype=np.float32))
    with pytest.raises(KeyError):
        filled.index.vectors.add(99, texts, good)

    assert filled.index.vectors.coverage(space) == (0, 2)


def test_vectors_of_texts_that_are_gone_are_left_out(filled: Filled) -> None:
    space, texts = fill(filled, 2, 4)
    filled.index.documents.forget([1])
    filled.index.vectors.add(space, texts, unit_vectors(2, 4))

    assert filled.index.vectors.coverage(space) == (1, 1)


def test_a_newer_vector_takes_the_older_one_s_place(filled: Filled) -> None:
    space, texts = fill(filled, 1, 4)
    filled.index.vectors.add(space, texts, unit_vectors(1, 4, seed=1))
    filled.index.vectors.add(space, texts, unit_vectors(1, 4, seed=2))
    stored = filled.index.vectors.vector_of(space, texts[0])

    assert stored is not None
    assert np.allclose(stored, unit_vectors(1, 4, seed=2)[0], atol=1e-6)
    assert filled.index.vectors.coverage(space) == (1, 1)


def test_what_is_missing_is_the_queue_newest_files_first(filled: Filled) -> None:
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=4).id
    filled.add("old.txt", "old one", "old two", mtime_ns=10)
    filled.add("new.txt", "new one", "shared", context="Title", mtime_ns=30)
    filled.add("middle.txt", "middle", mtime_ns=20)

    assert [text for _, text in filled.index.vectors.missing(space, 3)] == ["Title\nnew one", "Title\nshared", "middle"]
    seen = []
    while batch := filled.index.vectors.missing(space, 2):
        seen += [text for _, text in batch]
        filled.index.vectors.add(space, [text_id for text_id, _ in batch], unit_vectors(len(batch), 4))
    assert seen == ["Title\nnew one", "Title\nshared", "middle", "old one", "old two"]


def test_a_file_that_comes_later_is_not_overlooked(filled: Filled) -> None:
    """Neither a newer one, nor an older one, nor an edit of one that was done."""
    space, texts = fill(filled, 5, 4)
    vectors = filled.index.vectors
    vectors.missing(space, 1)
    vectors.add(space, texts, unit_vectors(5, 4))
    for name, mtime_ns in (("newer", 10**15), ("older", 3), ("0.txt", 10**14)):
        filled.add(name, f"text of {name}", mtime_ns=mtime_ns)
        missing = vectors.missing(space, 10)
        assert [text for _, text in missing] == [f"text of {name}"]
        vectors.add(space, [missing[0][0]], unit_vectors(1, 4))

    assert vectors.missing(space, 10) == []


def test_texts_that_failed_can_be_left_out(filled: Filled) -> None:
    space, texts = fill(filled, 3, 4)

    assert [text for text, _ in filled.index.vectors.missing(space, 10, without=texts[1:])] == texts[:1]
    assert len(filled.index.vectors.missing(space, 10)) == 3


def test_finding_what_is_missing_needs_no_sorting(filled: Filled) -> None:
    """It walks two indexes in order, or a million passages would be sorted for each batch."""
    space, _ = fill(filled, 3, 4)
    plan = filled.sql(
        "EXPLAIN QUERY PLAN SELECT p.text_id FROM documents d CROSS JOIN passages p ON p.document_id = d.id"
        " WHERE (d.mtime_ns, d.id) <= (5, 5)"
        f" AND NOT EXISTS (SELECT 1 FROM vectors_{space}_rowids r WHERE r.rowid = p.text_id)"
        " ORDER BY d.mtime_ns DESC, d.id DESC, p.ordinal LIMIT 5"
    )
    steps = " | ".join(str(row[3]) for row in plan)

    assert "TEMP B-TREE" not in steps
    assert "INDEX documents_by_time (mtime_ns" in steps


def test_spaces_live_side_by_side(filled: Filled) -> None:
    small, texts = fill(filled, 2, 4)
    large = filled.index.vectors.ensure_space("g", model="n", dimensions=8)
    filled.index.vectors.add(small, texts, unit_vectors(2, 4))
    filled.index.vectors.add(large.id, texts[:1], unit_vectors(1, 8))
    assert filled.index.vectors.ensure_space("g", model="n", dimensions=8) == large
    assert filled.index.vectors.coverage(large.id) == (1, 2)
    filled.index.vectors.drop_space(small)
    filled.index.vectors.drop_space(small)

    assert filled.index.vectors.spaces() == [large]
    assert filled.sql("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'vectors_1%'") == [(0,)]


def test_the_file_does_not_grow_under_changes_without_end(filled: Filled) -> None:
    """sqlite-vec frees only empty chunks; half-empty ones are joined while vectors are added."""
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=64).id
    documents: list[int] = []
    sizes = []
    for turn in range(12):
        # Every other file of the last turns goes, so that no chunk becomes empty by itself.
        filled.index.documents.forget(documents[::2])
        documents = documents[1::2]
        with filled.index.atomic():
            new = [filled.add(f"{turn}-{number}.txt", f"text {turn} {number}") for number in range(1500)]
        documents += new
        while batch := filled.index.vectors.missing(space, 500):
            filled.index.vectors.add(space, [text for text, _ in batch], unit_vectors(len(batch), 64, seed=turn))
        filled.index.compact()
        sizes.append(filled.index.size_bytes())
    live = len(documents) * 64 * 4
    slots = filled.sql(f"SELECT sum(size) FROM vectors_{space}_chunks")[0][0]
    held, total = filled.index.vectors.coverage(space)

    assert held == total == len(documents)
    assert isinstance(slots, int)
    assert slots <= len(documents) / 0.6 + 2 * 4096
    assert max(sizes[6:]) < 1.3 * sizes[5]
    assert sizes[-1] < 8 * live


def test_moving_vectors_together_loses_none(filled: Filled) -> None:
    space, texts = fill(filled, 6000, 8)
    vectors = unit_vectors(6000, 8)
    filled.index.vectors.add(space, texts, vectors)
    filled.index.documents.forget([i + 1 for i in range(6000) if i % 4])
    chunks = filled.sql(f"SELECT count(*) FROM vectors_{space}_chunks")[0][0]
    filled.index.compact()
    left = list(range(0, 6000, 4))
    query = unit_vectors(1, 8, seed=5)[0]
    expected = sorted(left, key=lambda i: -float(vectors[i] @ query))[:10]

    assert chunks == 6
    assert filled.sql(f"SELECT count(*) <= 3 FROM vectors_{space}_chunks") == [(1,)]
    assert [texts[i] for i in expected] == [
        text for text, _ in filled.index.vectors.nearest(space, query, k=10, filters=Filters())
    ]
    assert filled.index.vectors.coverage(space) == (1500, 1500)


def test_vectors_outlive_writing_the_file_anew(filled: Filled) -> None:
    """VACUUM may renumber rows of tables without an integer key, such as those below sqlite-vec."""
    space, texts = fill(filled, 3000, 8)
    vectors = unit_vectors(3000, 8)
    filled.index.vectors.add(space, texts, vectors)
    filled.index.documents.forget(range(1, 1100))
    filled.sql("UPDATE meta SET value = 1 WHERE key = 'purge'")
    filled.index.compact()
    filled.index.close()
    filled.index = Index.open_writer(filled.file, filled.lock)

    for i in (1200, 2048, 2999):
        assert filled.index.vectors.nearest(space, vectors[i], k=1, filters=Filters())[0][0] == texts[i]


def test_the_background_is_a_sample_from_all_over_the_space(filled: Filled) -> None:
    space, texts = fill(filled, 1500, 4)
    vectors = unit_vectors(1500, 4)
    filled.index.vectors.add(space, texts, vectors)

    sample = filled.index.vectors.background(space)
    assert sample.shape == (600, 4)
    places = np.argmax(sample @ vectors.T, axis=1)
    assert np.allclose(sample, vectors[places], atol=1e-6)
    assert set(np.diff(np.sort(places))) <= {1, 2, 3, 4}


def test_a_small_space_is_its_own_background_and_an_empty_one_has_none(filled: Filled) -> None:
    space, texts = fill(filled, 3, 4)
    assert filled.index.vectors.background(space).shape == (0, 4)

    filled.index.vectors.add(space, texts, unit_vectors(3, 4))
    assert filled.index.vectors.background(space).shape == (3, 4)


def test_the_background_is_taken_anew_once_much_has_changed(filled: Filled) -> None:
    space, texts = fill(filled, 100, 4)
    filled.index.vectors.add(space, texts[:80], unit_vectors(80, 4))
    first = filled.index.vectors.background(space)

    filled.index.vectors.add(space, texts[80:84], unit_vectors(4, 4))
    assert filled.index.vectors.background(space) is first
    filled.index.vectors.add(space, texts[84:], unit_vectors(16, 4))
    assert len(filled.index.vectors.background(space)) == 100
