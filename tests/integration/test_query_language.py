"""Every operator of the query language, by what an engine answers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from qwenfind import Home, Mode, Query, SearchEngine, SearchResponse, Settings, UsageError
from qwenfind.records import Filters
from qwenfind.search.query import parse

NOW = datetime.now()
FILES: dict[str, tuple[str, datetime]] = {
    "Letters/offer.txt": ("The offer of the roofer for the new roof of the house.", datetime(2020, 6, 1)),
    "Letters/my report.md": ("A letter about the gutter and its tiles.", datetime(2021, 6, 1)),
    "Letters/angebot.md": ("Das Angebot des Dachdeckers für das neue Dach des Hauses.", datetime(2022, 6, 1)),
    "Work/report-2023.txt": ("The roofs of the village and every gutter in it.", datetime(2023, 3, 10)),
    "Work/report_draft.txt": ("A draft on chimneys that nobody has read.", datetime(2023, 7, 1)),
    "Work/run.py": ("print('chimney and stove')\n" + "# soot\n" * 400, datetime(2024, 1, 31)),
    "Work/Fotos/haus.jpg": ("", datetime(2024, 2, 1)),
    "Work/見積書.txt": ("屋根の見積もりです。", NOW - timedelta(days=1)),
    "today [1].log": ("The log of the stove.", NOW),
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    folder = tmp_path_factory.mktemp("documents")
    for name, (text, changed) in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (changed.timestamp(), changed.timestamp()))
    with SearchEngine(Home.at(tmp_path_factory.mktemp("home")), Settings()) as engine:
        engine.index([folder], meaning=False)
        yield engine


def found(response: SearchResponse) -> set[str]:
    return {result.name for result in response.results}


OPERATORS = [
    # words and phrases
    ('"new roof"', {"offer.txt"}),
    ('gutter "new roof"', {"offer.txt"}),
    ("“its tiles”", {"my report.md"}),
    ("gutter -tiles", {"report-2023.txt"}),
    ('gutter -"in it"', {"my report.md"}),
    ('words:"type:py"', set()),
    ("words:chimneys", {"report_draft.txt", "run.py"}),
    # OR
    ("offer OR stove", {"offer.txt", "run.py", "today [1].log"}),
    ("roof OR gutter -tiles", {"offer.txt", "report-2023.txt"}),
    ("roof OR gutter OR soot", {"offer.txt", "report-2023.txt", "my report.md", "run.py"}),
    ('"new roof" OR "its tiles"', {"offer.txt", "my report.md"}),
    ("(roof village) OR (gutter tiles)", {"report-2023.txt", "my report.md"}),
    ("(gutter -tiles) OR soot", {"report-2023.txt", "run.py"}),
    ("(roof OR stove) in:Work", {"report-2023.txt", "run.py"}),
    ("type:md OR type:py", {"my report.md", "angebot.md", "run.py"}),
    ("type:md OR stove", {"my report.md", "angebot.md", "run.py", "today [1].log"}),
    ("(in:Letters roof) OR (in:Work stove)", {"offer.txt", "run.py"}),
    ("屋根 OR gutter", {"見積書.txt", "my report.md", "report-2023.txt"}),
    ("run OR zebra", {"run.py"}),
    ("zebra OR unicorn", set()),
    # lower case joins nothing
    ("zebra or unicorn", set()),
    # type
    ("type:md", {"my report.md", "angebot.md"}),
    ("ext:.MD", {"my report.md", "angebot.md"}),
    ("filetype:py,jpg", {"run.py", "haus.jpg"}),
    ("type:image", {"haus.jpg"}),
    ("gutter -type:md", {"report-2023.txt"}),
    # in
    ("in:Fotos", {"haus.jpg"}),
    ("folder:work roof", {"report-2023.txt"}),
    ("gutter -in:Letters", {"report-2023.txt"}),
    # name
    ("name:report", {"my report.md", "report-2023.txt", "report_draft.txt"}),
    ('name:"my report"', {"my report.md"}),
    ("name:REPORT -name:draft -type:md", {"report-2023.txt"}),
    ("name:report*", {"report-2023.txt", "report_draft.txt"}),
    ("filename:*.py", {"run.py"}),
    ("name:r?n.py", {"run.py"}),
    ("name:repor?", set()),
    ("name:[1]", {"today [1].log"}),
    ("name:*[1]*", {"today [1].log"}),
    ("name:見積", {"見積書.txt"}),
    ("gutter name:report -name:my", {"report-2023.txt"}),
    ("name:offer OR name:haus", {"offer.txt", "haus.jpg"}),
    # dates
    ("date:2023", {"report-2023.txt", "report_draft.txt"}),
    ("date:2023-03", {"report-2023.txt"}),
    ("date:march 2023", {"report-2023.txt"}),
    ("date:31.1.2024", {"run.py"}),
    ("date:2020..2021", {"offer.txt", "my report.md"}),
    ("date:..2020", {"offer.txt"}),
    ("date:yesterday", {"見積書.txt"}),
    ("date:today", {"today [1].log"}),
    ("after:yesterday", {"見積書.txt", "today [1].log"}),
    ("since:2024 before:2025", {"run.py", "haus.jpg"}),
    ("until:2021", {"offer.txt"}),
    ("-date:2021..2099", {"offer.txt"}),
    ('gutter after:"march 2023"', {"report-2023.txt"}),
    ('gutter before:"1 march 2023"', {"my report.md"}),
    # sizes
    ("size:>1kb", {"run.py"}),
    ("larger:1kb", {"run.py"}),
    ("-size:<1kb", {"run.py"}),
    ("size:<1b", {"haus.jpg"}),
    ("size:0-1", {"haus.jpg"}),
    # languages
    ("lang:de", {"angebot.md"}),
    ("language:german OR haus", {"angebot.md", "haus.jpg"}),
    # what is none of these
    ("foo:bar", set()),
]


@pytest.mark.parametrize(("text", "expected"), OPERATORS)
def test_an_operator_leaves_what_it_says(engine: SearchEngine, text: str, expected: set[str]) -> None:
    assert expected == found(engine.search(text))


@pytest.mark.parametrize(("text", "expected"), OPERATORS)
def test_an_operator_leaves_the_same_of_very_many_files(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch, text: str, expected: set[str]
) -> None:
    """What is listed for few documents is asked about each candidate where a list would be too long."""
    monkeypatch.setattr("qwenfind.store.scope.NARROW", 0)
    monkeypatch.setattr("qwenfind.store.scope.LISTED_AT_MOST", 0)
    monkeypatch.setattr("qwenfind.search.retrieval._MANY", 0)

    assert expected == found(engine.search(text))


PLAIN = [
    ("photos from 2024", {"haus.jpg"}, "type:image"),
    ("documents from yesterday", {"見積書.txt"}, "date:yesterday"),
    ("files since yesterday about the stove", {"today [1].log"}, "after:yesterday"),
    ("text files from march 2023 about the roof", {"report-2023.txt"}, 'date:"march 2023"'),
    ("昨日のファイル", {"見積書.txt"}, "date:昨日"),
]


@pytest.mark.parametrize(("text", "expected", "said"), PLAIN)
def test_plain_language_narrows_and_says_so(engine: SearchEngine, text: str, expected: set[str], said: str) -> None:
    response = engine.search(text)

    assert expected == found(response)
    assert any(note.startswith("Read as filters: “") and said in note for note in response.notes)


def test_plain_language_that_leaves_nothing_narrows_nothing(engine: SearchEngine) -> None:
    response = engine.search("pdfs from 2023 about the gutter")

    assert {"report-2023.txt", "my report.md"} <= found(response)
    assert "leaves nothing" in " ".join(response.notes)
    assert response.query.otherwise is None
    assert not response.query.filters


def test_words_after_all_are_searched_for_as_was_asked(engine: SearchEngine) -> None:
    asked = replace(
        parse("pdfs from 2023 about the gutter"), limit=1, rerank=False, fold=False, stages=("names", "words")
    )
    response = engine.search(asked)

    assert len(response.results) == 1
    assert response.query == replace(asked, words=response.query.words, filters=Filters(), otherwise=None)


def test_plain_language_is_a_name_where_a_file_has_it(engine: SearchEngine, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "Photos from 2023.txt").write_text("A list.")
    (folder / "a.jpg").write_text("")
    os.utime(folder / "a.jpg", (datetime(2023, 5, 1).timestamp(),) * 2)
    with SearchEngine(Home.at(tmp_path / "home"), Settings()) as other:
        other.index([folder], meaning=False)
        response = other.search("photos from 2023")

    assert response.results[0].name == "Photos from 2023.txt"
    assert "A file has this name" in " ".join(response.notes)


def test_why_tells_of_the_search_that_was_made(engine: SearchEngine) -> None:
    place = next(r.path for r in engine.search("name:report-2023").results)

    assert engine.why(place, "pdfs from 2023 about the gutter").rank is not None
    assert engine.why(place, "documents from 2024 about the stove").rank is None


def test_what_either_side_of_an_or_says_is_a_match(engine: SearchEngine) -> None:
    """The other side's words are not missed."""
    assert not engine.search("soot OR unicorn").no_close_match


def test_both_sides_of_an_or_are_looked_for() -> None:
    query = parse('(new roof) OR "old gutter" OR type:pdf cost')

    assert query.words == "new roof old gutter cost"
    assert query.ways == ("new roof cost", "old gutter cost", "cost")
    assert query.phrases == ()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("rent after:soon", "after:soon"),
        ("rent type:??? bank", "type:???"),
        ("rent ext:???", "ext:???"),
        ('"a b" size:big', "size:big"),
        ("a OR lang:klingon", "lang:klingon"),
        ("rent -size:1mb-2mb", "-size:1mb-2mb"),
        ("roof OR -tiles", "roof OR -tiles"),
        ("after:2024 x before:2023", "before:2023"),
        ("like:/a like:/b", "like:/b"),
        ("name: report", "name:"),
        ("date:2024..2023 x", "date:2024..2023"),
        ('in:"My Let', 'in:"My Let'),
    ],
)
def test_an_error_points_at_its_place(text: str, wrong: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(text)

    assert caught.value.span is not None
    start, end = caught.value.span
    assert text[start:end] == wrong
    assert caught.value.query == text
    assert caught.value.hint


@pytest.mark.parametrize("mode", [Mode.HYBRID, Mode.NAMES, Mode.WORDS])
@pytest.mark.parametrize(
    "operator",
    [
        "type:md",
        "in:Letters -type:txt",
        "name:my*",
        "date:2021",
        "size:<50 -in:Work",
        '"its tiles"',
        "tiles OR x",
    ],
)
def test_operators_narrow_every_stage(engine: SearchEngine, mode: Mode, operator: str) -> None:
    response = engine.search(parse(f"report gutter {operator}", mode=mode))

    assert found(response) <= {"my report.md", "angebot.md"}
    assert "my report.md" in found(response)


@pytest.mark.parametrize(
    "text",
    [
        " ".join(f"-in:a{number}" for number in range(1500)),
        " ".join(f"-name:{number}x" for number in range(1500)),
        " ".join(f"-date:{year}" for year in range(1000, 2020)),
        " ".join(f"size:<{number}mb" for number in range(1, 1500)),
    ],
)
def test_a_thousand_filters_are_obeyed(engine: SearchEngine, text: str) -> None:
    assert found(engine.search(f"{text} name:offer -in:Work")) == {"offer.txt"}


def test_a_query_of_alternatives_alone_is_no_text_to_read_again(engine: SearchEngine) -> None:
    query = parse("type:md OR type:py")

    assert found(engine.search(Query("", filters=query.filters))) == {"my report.md", "angebot.md", "run.py"}
