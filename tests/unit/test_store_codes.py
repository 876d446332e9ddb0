"""Codes find what is near, and never disagree with the vectors they stand for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from qwenfind.records import Filters
from qwenfind.store import migrations
from qwenfind.store.coarse import CodesInMemory
from qwenfind.store.codes import Codes, encoded, turned, width_of
from qwenfind.store.database import Database
from qwenfind.store.index import Index
from tests.unit.store_helpers import Filled, unit_vectors


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Filled]:
    """An index whose every space counts as large."""
    monkeypatch.setattr("qwenfind.store.vectors.EXACT", 0)
    filled = Filled(tmp_path)
    yield filled
    assert filled.index.verify() == []
    filled.index.close()


def fill(
    filled: Filled, number: int, dimensions: int, vectors: NDArray[np.float32] | None = None
) -> tuple[int, list[int]]:
    """A space with that many texts, a tenth of them in .txt files, each in a file of its own."""
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=dimensions).id
    with filled.index.atomic():
        documents = [filled.add(f"{i % 7}/{i}.{'md' if i % 10 else 'txt'}", f"text {i}") for i in range(number)]
    texts = [filled.text_ids(document)[0] for document in documents]
    filled.index.vectors.add(space, texts, unit_vectors(number, dimensions) if vectors is None else vectors)
    return space, texts


def clustered(number: int, dimensions: int) -> NDArray[np.float32]:
    chance = np.random.default_rng(3)
    middles = chance.standard_normal((number // 50, dimensions))
    return (middles[np.arange(number) // 50] + 0.7 * chance.standard_normal((number, dimensions))).astype(np.float32)


@pytest.mark.parametrize("dimensions", [1, 7, 64, 384, 512, 1024, 2560, 4096])
def test_turning_changes_no_cosine(dimensions: int) -> None:
    vectors = unit_vectors(20, dimensions)

    assert np.allclose(turned(vectors) @ turned(vectors).T, vectors @ vectors.T, atol=1e-5)
    assert encoded(vectors).shape == (20, width_of(dimensions))


def test_bits_differ_as_the_angle_does() -> None:
    """Though a few loud dimensions tell all (https://doi.org/10.1145/509907.509965)."""
    vectors = unit_vectors(400, 1024)
    vectors[:, 10:] *= 0.01
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    codes = encoded(vectors)
    differing = np.bitwise_count(codes[:1] ^ codes).sum(axis=1) / 1024
    angles = np.arccos(np.clip(vectors @ vectors[0], -1, 1)) / np.pi

    assert np.abs(differing - angles)[1:].max() < 0.07
    assert np.corrcoef(differing[1:], angles[1:])[0, 1] > 0.97


@pytest.mark.parametrize("dimensions", [100, 384, 1024])
def test_distances_are_the_bits_that_differ(dimensions: int) -> None:
    """Over several pieces of memory, scanned by several threads, with places that were emptied."""
    chance = np.random.default_rng(1)
    codes = Codes(dimensions)
    stored = {}
    for chunk in range(1, 131):
        vectors = chance.standard_normal((1024, dimensions)).astype(np.float32)
        stored[chunk] = encoded(vectors)
        texts = np.arange(1024) + chunk * 1024
        texts[::3] = 0
        codes.put(chunk, stored[chunk].tobytes(), texts)
    codes.remove(17)
    codes.remove(99)
    query = chance.standard_normal(dimensions).astype(np.float32)
    slots = codes.nearest(codes.distances(query), 1 << 30)
    expected = {}
    for chunk, of_chunk in stored.items():
        differing = np.bitwise_count(of_chunk ^ encoded(query[None])).sum(axis=1)
        expected.update({chunk * 1024 + i: int(differing[i]) for i in range(1024) if i % 3 and chunk not in (17, 99)})
    found = dict(zip(codes.texts(slots).tolist(), codes.distances(query)[slots].tolist(), strict=True))

    assert found == expected
    assert codes.where(slots[:1])[0] == divmod(int(codes.texts(slots[:1])[0]), 1024)


def test_of_as_near_ones_no_more_are_taken_than_wanted() -> None:
    codes = Codes(64)
    codes.put(1, bytes(8) * 1024, np.arange(1, 1025))
    near = codes.nearest(codes.distances(-np.ones(64, dtype=np.float32)), 10)

    assert len(near) == 10


@pytest.mark.parametrize("dimensions", [384, 512, 1024, 2560, 4096])
def test_few_of_the_nearest_are_overlooked(filled: Filled, dimensions: int) -> None:
    vectors = clustered(3000, dimensions)
    space, texts = fill(filled, 3000, dimensions, vectors)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    missed = 0
    for at in range(0, 3000, 150):
        found = filled.index.vectors.nearest(space, vectors[at], k=20, filters=Filters())
        exact = vectors @ vectors[at]
        missed += len({texts[i] for i in np.argsort(-exact)[:20]} - {text for text, _ in found})
        cosines = dict(found)
        assert all(abs(cosines[texts[i]] - exact[i]) < 1e-5 for i in range(3000) if texts[i] in cosines)

    assert missed <= 0.01 * 20 * 20


@pytest.mark.parametrize("kind", ["md", "txt"])
@pytest.mark.parametrize("narrow", [4000, 5])
@pytest.mark.parametrize("exact", [0, 400])
@pytest.mark.parametrize("named", [False, True])
def test_filters_leave_as_many_as_there_are(
    filled: Filled, monkeypatch: pytest.MonkeyPatch, kind: str, narrow: int, exact: int, named: bool
) -> None:
    """Whether few or many are left, described or named, and whether those are tried, listed or all compared."""
    monkeypatch.setattr("qwenfind.store.scope.NARROW", narrow)
    monkeypatch.setattr("qwenfind.store.scope.LISTED_AT_MOST", narrow)
    monkeypatch.setattr("qwenfind.store.vectors.EXACT", exact)
    monkeypatch.setattr("qwenfind.store.vectors._SHORTLIST", 2)
    vectors = unit_vectors(2000, 256)
    space, texts = fill(filled, 2000, 256, vectors)
    query = unit_vectors(1, 256, seed=9)[0]
    allowed = [i for i in range(2000) if ("md" if i % 10 else "txt") == kind]
    expected = sorted(allowed, key=lambda i: -float(vectors[i] @ query))[:50]
    filters = Filters(types=(kind,))
    if named:
        filters = Filters(documents=tuple(filled.index.holders.left(filters)))
    found = [text for text, _ in filled.index.vectors.nearest(space, query, k=50, filters=filters)]

    assert len(found) == 50
    assert set(found) <= {texts[i] for i in allowed}
    if kind == "txt":
        assert found == [texts[i] for i in expected]


def test_a_reader_follows_every_change(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    """New vectors, newer ones of a text, forgotten files, joined chunks: what a reader finds is what there is."""
    monkeypatch.setattr("qwenfind.store.vectors._COMPARED", 10_000)
    chance = random.Random(4)
    numbers = np.random.default_rng(4)
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=40).id
    reader = Index.open_reader(filled.file)
    known: dict[int, tuple[int, NDArray[np.float32]]] = {}
    for turn in range(12):
        with filled.index.atomic():
            new = [filled.add(f"{turn}-{i}.txt", f"text {turn} {i}") for i in range(chance.choice([3, 600, 900]))]
        texts = {filled.text_ids(document)[0]: document for document in new}
        again = chance.sample(sorted(known), min(len(known), 5))
        vectors = numbers.standard_normal((len(texts) + len(again), 40)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        filled.index.vectors.add(space, [*texts, *again], vectors)
        documents = texts | {text: known[text][0] for text in again}
        known |= {text: (documents[text], vectors[at]) for at, text in enumerate([*texts, *again])}
        for text in chance.sample(sorted(known), min(len(known), chance.choice([2, 500]))):
            filled.index.documents.forget([known.pop(text)[0]])
        if turn % 4 == 3:
            filled.index.compact()
        query = numbers.standard_normal(40).astype(np.float32)
        expected = sorted(known, key=lambda text: -float(known[text][1] @ query))[:30]

        found = reader.vectors.nearest(space, query, k=30, filters=Filters())
        assert [text for text, _ in found] == expected
    assert filled.index.verify() == []
    reader.close()


def test_what_was_taken_back_is_not_found(filled: Filled) -> None:
    """Even by the connection that had seen it, and after another change in its place."""
    space, texts = fill(filled, 20, 32)
    query = unit_vectors(1, 32, seed=8)[0]
    vectors = filled.index.vectors

    def add_and_fail() -> None:
        with filled.index.atomic():
            late = filled.text_ids(filled.add("late.txt", "late"))
            vectors.add(space, late, query[None])
            assert vectors.nearest(space, query, k=1, filters=Filters())[0][0] == late[0]
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()
    assert {text for text, _ in vectors.nearest(space, query, k=50, filters=Filters())} == set(texts)
    other = filled.text_ids(filled.add("other.txt", "other"))
    vectors.add(space, other, -query[None])

    assert len(vectors.nearest(space, query, k=50, filters=Filters())) == 21
    assert vectors.nearest(space, -query, k=1, filters=Filters())[0][0] == other[0]


def test_only_what_changed_is_read_again(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    space, texts = fill(filled, 3000, 8)
    reader = Index.open_reader(filled.file)
    taken: list[int] = []
    take_up = CodesInMemory._take_up

    def counted(self: CodesInMemory, codes: Codes, space_id: int, chunk: int) -> None:
        taken.append(chunk)
        take_up(self, codes, space_id, chunk)

    monkeypatch.setattr(CodesInMemory, "_take_up", counted)
    query = unit_vectors(1, 8, seed=5)[0]
    for _ in range(2):
        reader.vectors.nearest(space, query, k=1, filters=Filters())
    assert taken == [1, 2, 3]
    filled.index.vectors.add(space, texts[2999:], unit_vectors(1, 8, seed=7))
    for _ in range(2):
        reader.vectors.nearest(space, query, k=1, filters=Filters())
    assert taken == [1, 2, 3, 3]
    reader.vectors.rest()
    reader.vectors.nearest(space, query, k=1, filters=Filters())

    assert taken == [1, 2, 3, 3, 1, 2, 3]
    reader.close()


def test_codes_of_two_spaces_are_their_own(filled: Filled) -> None:
    small, texts = fill(filled, 30, 8)
    large = filled.index.vectors.ensure_space("g", model="n", dimensions=100).id
    filled.index.vectors.add(large, texts, unit_vectors(30, 100))
    for space, dimensions in ((small, 8), (large, 100)):
        for at, vector in enumerate(unit_vectors(30, dimensions)):
            assert filled.index.vectors.nearest(space, vector, k=1, filters=Filters())[0][0] == texts[at]
    filled.index.vectors.drop_space(small)

    assert filled.sql("SELECT DISTINCT space_id FROM codes") == [(large,)]


def old_index(folder: Path, monkeypatch: pytest.MonkeyPatch, vectors: NDArray[np.float32]) -> Path:
    """An index as the version before codes left it."""
    file = folder / "index.sqlite"
    with monkeypatch.context() as before:
        before.setattr(migrations, "VERSION", 2)
        before.setattr(migrations.migrate, "__defaults__", (migrations.MIGRATIONS[:2],))
        old = Database.open_writer(file)
    old.execute("INSERT INTO spaces(fingerprint, model, dimensions, held) VALUES ('f', 'm', 48, ?)", (len(vectors),))
    old.execute("CREATE VIRTUAL TABLE vectors_1 USING vec0(vector float[48])")
    with old.atomic():
        for text, vector in enumerate(vectors, 1):
            old.execute("INSERT INTO vectors_1(rowid, vector) VALUES (?, ?)", (text, vector.tobytes()))
    old.close()
    return file


def test_an_index_without_codes_gets_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until then it is searched as before."""
    monkeypatch.setattr("qwenfind.store.vectors.EXACT", 0)
    vectors = unit_vectors(2500, 48)
    file = old_index(tmp_path, monkeypatch, vectors)
    Database.open_writer(file).close()  # the new layout, but killed before the codes were made
    reader = Index.open_reader(file)
    early = reader.vectors.nearest(1, vectors[1234], k=5, filters=Filters())
    assert reader.vectors._codes.of(1, 48) is None
    index = Index.open_writer(file, tmp_path / "index.lock")
    late = reader.vectors.nearest(1, vectors[1234], k=5, filters=Filters())

    assert reader.vectors._codes.of(1, 48) is not None
    assert [text for text, _ in early] == [text for text, _ in late]
    assert late[0][0] == 1235
    assert [fault for fault in index.verify() if "code" in fault] == []
    reader.close()
    index.close()


def test_memory_is_given_back_when_nobody_searches(filled: Filled) -> None:
    space, _ = fill(filled, 20, 8)
    codes = CodesInMemory(filled.index._database, idle_s=0.05)
    assert codes.of(space, 8) is not None
    assert codes.size_bytes > 0
    timer = codes._timer
    while timer is not None:
        timer.join()
        timer = codes._timer

    assert codes.size_bytes == 0
    assert codes.of(space, 8) is not None
    codes.rest()
    assert codes.size_bytes == 0


@pytest.mark.parametrize("damaged", [b"", b"\0" * 12, b"\0" * (8 * 1024 - 8), b"\0" * 9000])
def test_codes_that_are_not_whole_are_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damaged: bytes
) -> None:
    """Until then the vectors themselves are searched."""
    monkeypatch.setattr("qwenfind.store.vectors.EXACT", 0)
    vectors = unit_vectors(2500, 48)
    file, lock = old_index(tmp_path, monkeypatch, vectors), tmp_path / "index.lock"
    Index.open_writer(file, lock).close()
    database = Database.open_writer(file)
    database.execute("UPDATE codes SET codes = ? WHERE rowid = 2", (damaged,))
    database.close()
    reader = Index.open_reader(file)

    assert reader.vectors.nearest(1, vectors[1234], k=1, filters=Filters())[0][0] == 1235
    assert reader.vectors._codes.of(1, 48) is None
    assert "1024 vectors of m have a code that is not theirs." in reader.verify()
    Index.open_writer(file, lock).close()
    assert reader.vectors._codes.of(1, 48) is not None
    assert reader.vectors.nearest(1, vectors[1234], k=1, filters=Filters())[0][0] == 1235
    assert [fault for fault in reader.verify() if "code" in fault] == []
    reader.close()
