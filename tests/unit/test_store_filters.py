"""Filters by time, size and language inside every stage, and counts to choose filters from."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind.records import Extract, FileFacts, Filters, State
from qwenfind.search.facets import Facets, facets_of
from qwenfind.store import migrations, scope
from qwenfind.store.database import Database
from qwenfind.store.tokens import WordTerms
from tests.unit.store_helpers import ROOT, Filled, passages_of, unit_vectors

FAR = 1 << 65  # past what SQLite holds as a number


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    for name, mtime_ns, size, language in [
        ("old.txt", 100, 10, "de"),
        ("new.txt", 300, 5000, "en"),
        ("mid.pdf", 200, 300, ""),
        ("Letters/far.md", FAR, 400, "no"),
        ("Letters/In/early.md", -5, 0, "de"),
    ]:
        add(filled, name, mtime_ns=mtime_ns, size=size, language=language)
    yield filled
    filled.index.close()


def add(filled: Filled, name: str, *, mtime_ns: int, size: int = 1, language: str = "") -> None:
    facts = FileFacts(ROOT / name, size=size, mtime_ns=mtime_ns, device=1, inode=abs(hash(name)) % 10**6)
    document = filled.index.documents.mark_pending(filled.folder.id, facts)
    filled.index.documents.record(
        document,
        facts,
        Extract("a zebra here", language=language),
        passages_of(f"a zebra in {name}"),
        content_hash=b"h" * 16,
        state=State.INDEXED,
    )


def by_words(filled: Filled, filters: Filters) -> set[str]:
    found = filled.index.words.search(WordTerms.of("zebra"), filters, 1000)
    return {hit.document.name for hit in filled.index.documents.hits([text for text, _ in found], filters)}


def by_name(filled: Filled, filters: Filters) -> set[str]:
    documents = [filled.index.documents.by_id(d) for d, _ in filled.index.words.names("home", filters, 1000)]
    return {document.name for document in documents if document}


def by_meaning(filled: Filled, filters: Filters) -> set[str]:
    vectors = filled.index.vectors
    space = vectors.ensure_space("f", model="m", dimensions=8).id
    if missing := vectors.missing(space, 1000):
        vectors.add(space, [text for text, _ in missing], unit_vectors(len(missing), 8))
    found = vectors.nearest(space, unit_vectors(1, 8)[0], k=1000, filters=filters)
    return {hit.document.name for hit in filled.index.documents.hits([text for text, _ in found], filters)}


def by_time(filled: Filled, filters: Filters) -> set[str]:
    return {document.name for document in filled.index.documents.newest(filters, 1000)}


STAGES = [by_words, by_name, by_meaning, by_time]


@pytest.mark.parametrize("narrow", [4000, 0])
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(after_ns=200), {"new.txt", "mid.pdf", "far.md"}),
        (Filters(before_ns=200), {"old.txt", "early.md"}),
        (Filters(after_ns=100, before_ns=300), {"old.txt", "mid.pdf"}),
        (Filters(after_ns=1 << 70), {"far.md"}),
        (Filters(min_bytes=300), {"new.txt", "mid.pdf", "far.md"}),
        (Filters(max_bytes=300), {"old.txt", "mid.pdf", "early.md"}),
        (Filters(min_bytes=11, max_bytes=400), {"mid.pdf", "far.md"}),
        (Filters(max_bytes=-1), set()),
        (Filters(languages=("de", "nb", "no")), {"old.txt", "far.md", "early.md"}),
        (Filters(not_languages=("de",)), {"new.txt", "mid.pdf", "far.md"}),
        (Filters(languages=("de",), after_ns=0, types=("txt",)), {"old.txt"}),
    ],
)
def test_every_stage_obeys_every_filter(
    filled: Filled,
    monkeypatch: pytest.MonkeyPatch,
    stage: Callable[[Filled, Filters], set[str]],
    filters: Filters,
    expected: set[str],
    narrow: int,
) -> None:
    """Whether the documents are few and listed, or many and tried one by one."""
    monkeypatch.setattr(scope, "NARROW", narrow)

    assert expected == stage(filled, filters)


def test_the_newest_come_first(filled: Filled) -> None:
    add(filled, "same.txt", mtime_ns=300)

    names = [document.name for document in filled.index.documents.newest(Filters(), 4)]
    assert names == ["far.md", "same.txt", "new.txt", "mid.pdf"]
    assert filled.index.documents.newest(Filters(types=("none",)), 4) == []


def test_the_newest_are_found_without_sorting_all(filled: Filled) -> None:
    plan = filled.sql(
        "EXPLAIN QUERY PLAN SELECT d.id FROM documents d JOIN folders f ON f.id = d.folder_id"
        " WHERE NOT f.leaving AND d.language IN (?) ORDER BY d.mtime_ns DESC, d.id DESC LIMIT 10",
        "de",
    )

    assert not any("SCAN d" in str(step[3]) and "INDEX" not in str(step[3]) for step in plan)


def test_facets_are_counted_with_the_most_frequent_first(filled: Filled) -> None:
    add(filled, "Letters/b.docx", mtime_ns=1)
    add(filled, "noend", mtime_ns=1, language="xx")

    assert facets_of(filled.index) == Facets(
        types=(("text", 4), ("pdf", 1), ("word", 1)),
        languages=(("de", 2), ("en", 1), ("no", 1)),
        folders=((ROOT, 7), (ROOT / "Letters", 3)),
    )


def test_an_empty_index_has_no_facets(tmp_path: Path) -> None:
    filled = Filled(tmp_path)

    assert facets_of(filled.index) == Facets()
    filled.index.close()


@pytest.mark.skipif(os.sep != "/", reason="another platform's paths are folded otherwise")
def test_folders_are_told_as_a_person_writes_them(filled: Filled) -> None:
    add(filled, "ÜBUNG/Ein Satz/a.txt", mtime_ns=1)

    assert (ROOT / "ÜBUNG", 1) in facets_of(filled.index).folders


def test_an_index_of_the_first_layout_gets_the_new_indexes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "index.sqlite"
    with monkeypatch.context() as before:
        before.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:1])
        before.setattr(migrations, "VERSION", 1)
        before.setattr(migrations.migrate, "__defaults__", (migrations.MIGRATIONS,))
        Database.open_writer(file).close()
    database = Database.open_writer(file)

    indexes = {row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'index'")}
    assert {"documents_by_size", "documents_by_language"} <= indexes
    assert database.value("PRAGMA user_version") == migrations.VERSION
    database.close()


def test_no_filter_is_no_scope() -> None:
    assert not Filters()
    assert all(
        replace(Filters(), **{name: value})  # type: ignore[arg-type] # each field with a value of its kind
        for name, value in [
            ("after_ns", 0),
            ("before_ns", 0),
            ("min_bytes", 0),
            ("max_bytes", 0),
            ("languages", ("de",)),
        ]
    )
