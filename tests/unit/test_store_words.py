from __future__ import annotations

import json
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from qwenfind.records import Filters
from qwenfind.store import migrations
from qwenfind.store import words as words_module
from qwenfind.store.database import Database
from qwenfind.store.index import Index
from qwenfind.store.scope import Scope
from qwenfind.store.tokens import WordTerms, index_terms
from tests.helpers import shared_data
from tests.unit.store_helpers import ROOT, Filled, names_found


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    yield filled
    filled.index.close()


def found(
    filled: Filled,
    words: str,
    *,
    phrases: tuple[str, ...] = (),
    exclusions: tuple[str, ...] = (),
    filters: Filters | None = None,
) -> list[str]:
    filters = filters or Filters()
    terms = WordTerms.of(words, phrases=phrases, exclusions=exclusions)
    best = filled.index.words.search(terms, filters, 50)
    return [hit.document.name for hit in filled.index.documents.hits([text for text, _ in best], filters)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("我们的数据库预算已经批准", "数据库"),
        ("我们的数据库预算已经批准", "库预"),
        ("我们的数据库预算已经批准", "数据库预算"),
        ("東京都のデータベース設計", "データ"),
        ("東京都のデータベース設計", "京都"),
        ("ﾃﾞｰﾀﾍﾞｰｽ", "データベース"),
        ("데이터를 저장합니다", "데이터"),
        ("데이터를 저장합니다", "저장"),
        ("ฉันกินข้าวที่บ้าน", "ข้าว"),
        ("Grüße aus München", "grusse munchen"),
        ("Grüße aus München", "GRÜSSE"),
        ("un café crème", "cafe"),
        ("e\u0301te\u0301 indien", "été"),
        ("Ёлка и ёж", "елка"),
        ("the dogs were running", "run dog"),
        ("written in C++ today", "c++"),
        ("call foo_bar now", "foo_bar"),
        ("call foo_bar now", "bar"),
        ("call getUserName()", "username"[4:]),
        ("call getUserName()", "getusername"),
        ("call getUserName()", "get_user_name"),
        ("release v1.2 is out", "v1.2"),
        ("built on node.js", "node.js"),
        ("encoded as UTF-8", "utf-8"),
    ],
)
def test_words_are_found(filled: Filled, text: str, query: str) -> None:
    filled.add("hit.txt", text)
    filled.add("miss.txt", "nothing of the kind: c, foo, 1, 2")

    assert found(filled, query) == ["hit.txt"]


def test_a_word_finds_its_inflected_forms(filled: Filled) -> None:
    filled.add("stem.txt", "he runs every day")
    filled.add("exact.txt", "he is running daily")
    filled.add("other.txt", "he sleeps")

    assert sorted(found(filled, "running")) == ["exact.txt", "stem.txt"]


def test_more_words_rank_higher(filled: Filled) -> None:
    filled.add("one.txt", "alpha only here")
    filled.add("two.txt", "alpha and beta here")
    filled.add("none.txt", "gamma")

    assert found(filled, "alpha beta") == ["two.txt", "one.txt"]


def test_a_phrase_must_stand_as_it_is(filled: Filled) -> None:
    filled.add("yes.txt", "in New York city")
    filled.add("no.txt", "York is not new; a city")

    assert found(filled, "city", phrases=("new york",)) == ["yes.txt"]
    assert found(filled, "absent", phrases=("new york",)) == ["yes.txt"]


def test_an_excluded_word_or_phrase_may_not_stand(filled: Filled) -> None:
    filled.add("a.txt", "alpha beta")
    filled.add("b.txt", "alpha gamma")
    filled.add("c.txt", "alpha c++")

    assert found(filled, "alpha", exclusions=("beta", "c++")) == ["b.txt"]
    assert found(filled, "", exclusions=("beta",)) == []


def test_headings_are_searched_too(filled: Filled) -> None:
    filled.add("a.txt", "plain text", context="Quarterly Zebra")

    assert found(filled, "zebra") == ["a.txt"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(types=("md",)), {"a.md"}),
        (Filters(types=("MD", ".txt")), {"a.md", "b.txt", "c.txt"}),
        (Filters(not_types=("txt", "md")), {"noext"}),
        (Filters(inside=("Work",)), {"a.md", "c.txt"}),
        (Filters(inside=("work/taxes",)), {"c.txt"}),
        (Filters(inside=("work", "taxes")), {"c.txt"}),
        (Filters(inside=(str(ROOT / "work"),)), {"a.md", "c.txt"}),
        (Filters(inside=(str(ROOT / "wor"),)), set()),
        (Filters(inside=("wor",)), set()),
        (Filters(inside=("%",)), set()),
        (Filters(not_inside=("work",)), {"b.txt", "noext"}),
        (Filters(not_inside=(str(ROOT / "home"), "taxes")), {"a.md", "noext"}),
        (Filters(documents=(1, 3)), {"a.md", "c.txt"}),
        (Filters(documents=()), set()),
    ],
)
@pytest.mark.parametrize(("narrow", "listed"), [(4000, 20_000), (0, 20_000), (0, 0)])
def test_filters_apply_inside_the_search(
    filled: Filled, monkeypatch: pytest.MonkeyPatch, filters: Filters, expected: set[str], narrow: int, listed: int
) -> None:
    """Few documents are listed, many are a condition, or looked up; all find the same, by words and by names."""
    monkeypatch.setattr("qwenfind.store.scope.NARROW", narrow)
    monkeypatch.setattr("qwenfind.store.scope.LISTED_AT_MOST", listed)
    filled.add("work/a.md", "alpha one")
    filled.add("home/b.txt", "alpha two")
    filled.add("Work/Taxes/c.txt" if expected else "work/taxes/c.txt", "alpha three")
    filled.add("noext", "alpha four")
    if any(folder.startswith("/") for folder in filters.inside):
        filled.index.documents.move(3, filled.facts("work/Taxes/c.txt"), folder_id=filled.folder.id)

    assert set(found(filled, "alpha", filters=filters)) == expected
    assert set(names_found(filled, filled.index.words.names("e", filters, 9))) == expected & {"noext"}
    assert set(names_found(filled, filled.index.words.names("home", filters, 9))) == expected


def test_a_wide_filter_is_tried_on_each_candidate(filled: Filled) -> None:
    """From the candidate's passages to their documents, never the other way round, which would walk them all."""
    condition, values = Scope("d.type IN (?)", ("md",)).texts("words.rowid")
    plan = filled.sql(f"EXPLAIN QUERY PLAN SELECT rowid FROM words WHERE words MATCH 'a' AND {condition}", *values)
    steps = [str(row[3]) for row in plan]

    assert [step.split()[1] for step in steps if step.startswith("SEARCH")] == ["p", "d"]


def test_no_naughty_string_breaks_a_search(filled: Filled) -> None:
    strings = json.loads((shared_data("hostile/naughty-strings") / "blns.json").read_text())
    for number, text in enumerate(strings):
        filled.add(f"{number}.txt", text)
    for text in strings:
        found(filled, text, phrases=(text,), exclusions=(f"never {text}",))
        filled.index.words.names(text, Filters(inside=(text.replace("/", " "),)), 10)
        filled.index.words.names(text, Filters(), 10)

    assert filled.index.verify() == []


def test_a_naughty_string_is_found_by_itself(filled: Filled) -> None:
    strings = json.loads((shared_data("hostile/naughty-strings") / "blns.json").read_text())
    texts = [text for text in strings if list(index_terms(text))]
    for number, text in enumerate(texts):
        filled.add(f"{number}.txt", text)
    lost = [text for text in texts if not found(filled, text)]

    assert lost == []


def test_common_words_are_left_out_where_rarer_ones_are(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_module, "_SMALL", 10)
    with filled.index.atomic():
        for number in range(40):
            filled.add(f"{number}.txt", f"the common text {number}" + (" zebra" if number == 7 else ""))

    assert found(filled, "the zebra") == ["7.txt"]
    assert len(found(filled, "the common")) == 40
    assert found(filled, "the absent zebra") == ["7.txt"]


def test_an_index_of_older_rules_is_made_anew(filled: Filled) -> None:
    filled.add("a.txt", "alpha")
    filled.add("Łódź.txt", "beta")
    filled.sql("UPDATE documents SET name_key = 'łodz.txt' WHERE name_key = 'lodz.txt'")
    filled.sql("UPDATE meta SET value = 'older' WHERE key = 'tokenizer'")
    filled.sql("INSERT INTO words(words) VALUES ('delete-all')")
    assert found(filled, "alpha") == []
    filled.index.close()
    filled.index = Index.open_writer(filled.file, filled.lock)

    assert found(filled, "alpha") == ["a.txt"]
    assert filled.sql("SELECT name_key FROM documents ORDER BY id") == [("a.txt",), ("lodz.txt",)]
    assert names_found(filled, filled.index.words.names("lodz", Filters(), 5)) == ["Łódź.txt"]
    assert filled.index.verify() == []


@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("Łódź.pdf", ["lodz", "Łódź", "łódź", "LODZ.PDF", "lodź", "ło", "lo"]),
        ("Smørrebrød & Ærø.txt", ["smorrebrod", "smørrebrød", "aero", "Ærø", "Smörrebröd"]),
        ("Straße.txt", ["strasse", "Straße", "STRASSE"]),
        ("œuvre Þór Đakovo.txt", ["oeuvre", "thor", "dakovo", "Ðakovo"]),
        ("Кёльн.txt", ["кельн", "Кёльн"]),
        ("ガス.txt", ["ガス", "ｶﾞｽ"]),
        ("Zürich/Müller.txt", ["zurich", "Zürich", "zurich muller", "zü muller"]),
    ],
)
def test_names_are_found_without_accents_and_special_letters(filled: Filled, name: str, queries: list[str]) -> None:
    filled.pending(name)
    filled.pending("other.txt")

    for query in queries:
        assert len(filled.index.words.names(query, Filters(), 5)) == 1, query


def test_kana_keep_their_voicing_in_names(filled: Filled) -> None:
    filled.pending("ガス.txt")

    assert filled.index.words.names("カス.", Filters(), 5) == []


def test_names_in_an_older_index_are_folded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = migrations.MIGRATIONS.index(migrations.folded_names)
    older = partial(migrations.migrate, steps=migrations.MIGRATIONS[:before])
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "migrate", older)
        database = Database.open_writer(tmp_path / "index.sqlite")
    database.execute("INSERT INTO folders(id, path, device, inode) VALUES (1, ?, 1, 1)", (b"/home/me",))
    for name in ("Łódź.pdf", "Plan.pdf"):
        database.execute(
            "INSERT INTO documents(folder_id, path, name, shown, name_key, parents, type, size, mtime_ns, device,"
            " inode, state) VALUES (1, ?, ?, ?, ?, '/home/me/', 'pdf', 1, 1, 1, 1, 'pending')",
            (f"/home/me/{name}".encode(), name, f"/home/me/{name}", name.lower()),
        )
    database.execute("INSERT INTO names(names) VALUES ('rebuild')")
    assert database.value("PRAGMA user_version") == before
    database.close()
    filled = Filled(tmp_path)

    for query, name in {"lodz": "Łódź.pdf", "łódź": "Łódź.pdf", "plan": "Plan.pdf", "lodz home": "Łódź.pdf"}.items():
        assert names_found(filled, filled.index.words.names(query, Filters(), 5)) == [name]
    assert filled.index.verify() == []
    filled.index.documents.forget([1])
    assert filled.index.words.names("lodz", Filters(), 5) == []
    assert filled.index.verify() == []
    filled.index.close()


def test_better_names_come_first(filled: Filled) -> None:
    names = ["report/other.txt", "myreport.txt", "Annual Report.txt", "report-2024.txt", "report.pdf", "report"]
    for name in names:
        filled.pending(name if "/" in name else f"x/{name}")

    assert [name.split("/")[-1] for name in reversed(names)] == names_found(
        filled, filled.index.words.names("report", Filters(), 10)
    )


def test_every_word_must_stand_in_name_or_path(filled: Filled) -> None:
    for name in ("taxes/budget 2024.xlsx", "taxes/budget 2023.xlsx", "budget.txt"):
        filled.pending(name)
    search = filled.index.words.names

    assert names_found(filled, search("taxes 2024 budget", Filters(), 5)) == ["budget 2024.xlsx"]
    assert names_found(filled, search("taxes 24", Filters(), 5)) == ["budget 2024.xlsx"]
    assert names_found(filled, search("2024 unknown", Filters(), 5)) == ["budget 2024.xlsx"]


@pytest.mark.parametrize("query", ["预算", "ü", "%", "_", "c+", "SUM", "Übersicht", "ubersicht", "年度预算表"])
def test_names_of_every_script_and_length_are_found(filled: Filled, query: str) -> None:
    filled.pending("年度预算表.xlsx")
    filled.pending("Übersicht_100%_c++ summe.txt")

    assert len(filled.index.words.names(query, Filters(), 5)) == 1


def test_thousands_of_passages_are_cut_in_a_second() -> None:
    """A floor far below what is measured (over 6,000 passages of 1,500 characters), for a machine busy with others."""
    lines = (shared_data("ir/scifact_train") / "corpus.jsonl").read_text().splitlines()[:800]
    texts = [json.loads(line)["text"][:1500] for line in lines]
    start = time.perf_counter()
    cut = sum(len(list(index_terms(text))) for text in texts)
    taken_s = time.perf_counter() - start

    assert cut > 100_000
    assert len(texts) / taken_s > 500
