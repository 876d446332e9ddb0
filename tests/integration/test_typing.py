"""A query whose last word is still being typed, through the real engine: what is found, comes first and is marked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind import Home, Mode, SearchEngine, Settings
from qwenfind.records import Closeness, SearchResponse
from qwenfind.search.query import parse
from qwenfind.store import words as words_module

FILES = {
    "renovation.txt": "The renovation of the kitchen will take six weeks.",
    "bath.txt": "We renovated the bathroom in spring.",
    "car.txt": "The car stands outside. A car is dear.",
    "carpet.txt": "The carpet is red; the carpenter laid the carpet.",
    "kitchen.txt": "A kitchen without a floor.",
    "kitchen_carpet.txt": "A carpet for the kitchen.",
    "lodz.txt": "Od lat mieszka w Łodzi, przy ulicy Piotrkowskiej.",
    "code.py": "def readUserConfig(self):\n    return self.max_retry_count\n",
    "paths.txt": "See readme.markdown and main-navigation for it.",
    "zh.txt": "我们在北京大学的图书馆里学习中文。",
    "numbers.txt": "Order 4711 of 2024-03-15, number 20240699.",
    "gutter.txt": "A gutter and a gully.",
    "roof.txt": "New roof tiles.",
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("files")
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    with SearchEngine(Home.at(home), Settings(folders=(str(folder),))) as engine:
        engine.index(meaning=False)
        yield engine


def asked(engine: SearchEngine, text: str, *, typing: bool = True, mode: Mode = Mode.WORDS) -> SearchResponse:
    return engine.search(parse(text, mode=mode, typing=typing))


def found(engine: SearchEngine, text: str, *, typing: bool = True) -> list[str]:
    return [Path(result.path).name for result in asked(engine, text, typing=typing).results]


@pytest.mark.parametrize(
    ("typed", "files"),
    [
        ("renov", {"renovation.txt", "bath.txt"}),
        ("renovatio", {"renovation.txt"}),
        ("Reno", {"renovation.txt", "bath.txt"}),
        ("łod", {"lodz.txt"}),
        ("lod", {"lodz.txt"}),
        ("piotrk", {"lodz.txt"}),
        # Identifiers, whole and by their parts
        ("readUserCon", {"code.py"}),
        ("readusercon", {"code.py"}),
        ("read_user_con", {"code.py"}),
        ("readU", {"code.py"}),
        ("retry_cou", {"code.py"}),
        ("max_re", {"code.py"}),
        ("readme.mar", {"paths.txt"}),
        ("main-navi", {"paths.txt"}),
        # Numbers
        ("471", {"numbers.txt"}),
        ("2024069", {"numbers.txt"}),
        # Scripts without blanks find every part of a run anyway.
        ("图书", {"zh.txt"}),
        ("北", {"zh.txt"}),
        # A quote that is still open
        ('"renov', {"renovation.txt", "bath.txt"}),
        ('"new roo', {"roof.txt"}),
        # With filters and exclusions
        ("type:txt renov", {"renovation.txt", "bath.txt"}),
        ("name:bath renov", {"bath.txt"}),
        ("-kitchen renov", {"bath.txt"}),
        ('"the kitchen" renov', {"renovation.txt", "kitchen_carpet.txt"}),
    ],
)
def test_words_that_begin_so_are_found(engine: SearchEngine, typed: str, files: set[str]) -> None:
    assert set(found(engine, typed)) == files


@pytest.mark.parametrize(
    "text",
    [
        "renov ",  # a blank ends a word
        '"renov"',
        "-renov kitch ",
        "name:renov",
        "renov.",
        "r",
        "ga",
        "2024-03-1",
        "roof OR gutt",
        "renov OR (gutter ki)",
        "图书bread",
    ],
)
def test_what_is_ended_or_says_otherwise_is_exact(engine: SearchEngine, text: str) -> None:
    assert found(engine, text) == found(engine, text, typing=False)


@pytest.mark.parametrize(("text", "files"), [("carpe", []), ("readUserCon", []), ("car", ["car.txt"])])
def test_nothing_goes_on_where_nobody_types(engine: SearchEngine, text: str, files: list[str]) -> None:
    assert found(engine, text, typing=False) == files


def test_whole_words_come_first(engine: SearchEngine) -> None:
    assert found(engine, "car") == ["car.txt", "carpet.txt", "kitchen_carpet.txt"]


def test_other_words_count_as_ever(engine: SearchEngine) -> None:
    assert found(engine, "kitchen carp")[0] == "kitchen_carpet.txt"


@pytest.mark.parametrize(
    ("word", "file"),
    [
        ("kitchen", "kitchen.txt"),
        ("carpenter", "carpet.txt"),
        ("Łodzi", "lodz.txt"),
        ("readUserConfig", "code.py"),
        ("bathroom", "bath.txt"),
    ],
)
def test_a_result_stays_while_its_word_is_typed(engine: SearchEngine, word: str, file: str) -> None:
    results = [found(engine, word[:letters]) for letters in range(2, len(word) + 1)]

    assert all(file in some for some in results)
    assert len(results[0]) >= len(results[-1])


def test_what_goes_on_is_marked_and_counts(engine: SearchEngine) -> None:
    response = asked(engine, "kitchen renov")
    best = response.results[0]

    marked = {best.snippet[start:end] for start, end in best.highlights}
    assert (best.name, marked) == ("renovation.txt", {"renovation", "kitchen"})
    assert best.closeness is Closeness.STRONG
    assert not response.no_close_match


def test_the_passages_of_a_file_are_found_so_too(engine: SearchEngine) -> None:
    response = asked(engine, "renov")
    matches = engine.passages(response.results[0].path, response.query)

    assert [match.passage.ordinal for match in matches] == [0]


def test_nothing_else_is_suggested_for_half_a_word(engine: SearchEngine) -> None:
    assert asked(engine, "bathroo", typing=False).suggestion == "bathroom"
    assert asked(engine, "bathroo").suggestion == ""
    assert asked(engine, "bathrom").suggestion == "bathroom"


def test_in_a_large_index_of_too_many_words_the_commonest_are_found(
    engine: SearchEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words_module, "_SMALL", 0)
    assert set(found(engine, "renov")) == {"renovation.txt", "bath.txt"}

    monkeypatch.setattr("qwenfind.store.beginnings.WALKED_AT_MOST", 1)
    monkeypatch.setattr("qwenfind.store.beginnings._COMMONEST", 1)
    assert set(found(engine, "car")) == {"car.txt", "carpet.txt", "kitchen_carpet.txt"}
    assert set(found(engine, "g")) == set()
    assert found(engine, "gutt") == ["gutter.txt"]
