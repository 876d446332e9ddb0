"""What holds of every ranking, whatever the stages score: real files, a real index, the starter model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from unittest.mock import patch

import pytest

from qwenfind import Home, SearchEngine, SearchResponse, Settings, searchers
from qwenfind.inference.client import Embedder
from qwenfind.search.query import parse
from tests.fakes import FakeReranker

ABOUT = {
    "garden": "Roses and tulips grow in the garden behind the house; they want water every evening in summer.",
    "soup": "A soup of beans and onions simmers for two hours and is served with fresh bread.",
    "bicycle": "The chain of the bicycle is cleaned with a brush and oiled before the first ride in spring.",
    "loan": "The bank lends the money for the flat; the loan is paid back monthly over twenty years.",
    "cat": "The cat sleeps on the warm stove all day and hunts mice in the barn at night.",
    "storm": "A storm tore tiles from the roof, and rain came into the attic.",
}
RARE = {
    "zyxomma.txt": "Notes of a walk along the river. A zyxomma was seen near the bridge.",
    "fault.log": "The pump stopped at noon with ERR-4711 and was started again by hand.",
    "code.py": "def parse_frame_header(stream):\n    return stream.read(12)\n",
    "umlaut.txt": "Der Vertrag mit Frau Müllerschön wurde gestern unterschrieben.",
    "budget.txt": "会議の議事録。数据库の予算は来月に決まる。",
}
NAMED = {
    "Annual Review (final).txt": "Nothing of note.",
    "loan.txt": "A list of colours: red, green, blue.",
    "loan.txt.bak.md": "Older colours: red and green.",
    "CamelCaseName.md": "Plain words.",
    "v1.2 - plan_B.txt": "Plain words again.",
    "Überblick.txt": "Short words.",
    "Rent contract Berlin 2023.txt": "Between the owner and the tenant, as agreed.",
    **{f"trip {n}.txt": f"Berlin in spring: {n} days in Berlin, by train to Berlin." for n in range(8)},
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    folder = tmp_path_factory.mktemp("documents")
    for name, text in ABOUT.items():
        for number in range(6):
            (folder / f"{name} {number}.txt").write_text(f"{text} Part {number} of the notes about the {name}.\n")
    for name, text in (RARE | NAMED).items():
        (folder / name).write_text(text, encoding="utf-8")
    with SearchEngine(Home.at(tmp_path_factory.mktemp("home")), Settings()) as engine:
        engine.index([folder])
        yield engine


def names(response: SearchResponse) -> list[str]:
    return [result.name for result in response.results]


def asked(engine: SearchEngine, text: str, *, reranker: FakeReranker | None = None) -> SearchResponse:
    """A hybrid search, judged by a stand-in for a reranker if any."""

    def searcher_for(*arguments: Any, **named: Any) -> tuple[object, Sequence[str]]:
        searcher, notes = searchers.searcher_for(*arguments, **named)
        if reranker is not None:
            searcher._tools = type(searcher._tools)(
                **{slot: getattr(searcher._tools, slot) for slot in searcher._tools.__slots__}
                | {"reranker": reranker.as_reranker()}
            )
        return searcher, notes

    with patch("qwenfind.engine.searcher_for", searcher_for):
        return engine.search(parse(text), sentences_s=0.0)


PERVERSE = {
    "zyxomma": 0.0,
    "ERR-4711": 0.0,
    "parse_frame": 0.0,
    "Müllerschön": 0.0,
    "数据库": 0.0,
    "colours": 0.0,
    " ": 0.9,
}


@pytest.mark.parametrize("reranker", [None, FakeReranker(PERVERSE)], ids=["fused", "a reranker against it"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zyxomma", "zyxomma.txt"),
        ("ZYXOMMA", "zyxomma.txt"),
        ("the zyxomma", "zyxomma.txt"),
        ("ERR-4711", "fault.log"),
        ("4711", "fault.log"),
        ("parse_frame_header", "code.py"),
        ("Müllerschön", "umlaut.txt"),
        ("mullerschon", "umlaut.txt"),
        ("数据库", "budget.txt"),
    ],
)
def test_a_term_that_few_documents_hold_puts_them_first(
    engine: SearchEngine, text: str, expected: str, reranker: FakeReranker | None
) -> None:
    assert names(asked(engine, text, reranker=reranker))[0] == expected


@pytest.mark.parametrize("reranker", [None, FakeReranker(PERVERSE)], ids=["fused", "a reranker against it"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Annual Review (final).txt", "Annual Review (final).txt"),
        ("annual review (final)", "Annual Review (final).txt"),
        ("ANNUAL REVIEW final", "Annual Review (final).txt"),
        ("loan.txt", "loan.txt"),
        ("LOAN", "loan.txt"),
        ("loan.txt.bak", "loan.txt.bak.md"),
        ("camelcasename", "CamelCaseName.md"),
        ("CamelCaseName.MD", "CamelCaseName.md"),
        ("v1.2 - plan_b.txt", "v1.2 - plan_B.txt"),
        ("v1.2 - plan_B", "v1.2 - plan_B.txt"),
        ("überblick", "Überblick.txt"),
        ("UBERBLICK.TXT", "Überblick.txt"),
        ("garden 3", "garden 3.txt"),
    ],
)
def test_an_exact_name_is_first(engine: SearchEngine, text: str, expected: str, reranker: FakeReranker | None) -> None:
    assert names(asked(engine, text, reranker=reranker))[0] == expected


@pytest.mark.parametrize(
    "text", ["berlin 2023", "rent contract berlin", "the rent contract of berlin", "contract 2023", "berlin rent"]
)
def test_a_name_that_holds_all_words_is_first(engine: SearchEngine, text: str) -> None:
    assert names(asked(engine, text))[0] == "Rent contract Berlin 2023.txt"


@pytest.mark.parametrize(
    ("text", "holding"),
    [
        ('"tiles from the roof"', "storm"),
        ('"TILES from the Roof" garden', "storm"),
        ('soup "paid back monthly"', "loan"),
        ("“cleaned with a brush”", "bicycle"),
    ],
)
def test_a_quoted_phrase_is_obeyed(engine: SearchEngine, text: str, holding: str) -> None:
    found = names(asked(engine, text))

    assert len(found) == 6
    assert all(name.startswith(holding) for name in found)


def test_a_phrase_that_nothing_holds_finds_nothing(engine: SearchEngine) -> None:
    assert names(asked(engine, '"roof from the tiles"')) == []


@pytest.mark.parametrize(
    ("text", "meant", "expected"),
    [
        ("кот спит на печи", "the cat sleeps on the stove", "cat"),
        ("自転車のチェーンを掃除する", "cleaning the chain of a bicycle", "bicycle"),
        ("δάνειο για διαμέρισμα", "a loan for a flat", "loan"),
        ("花园里的 roses", "roses in the garden", "garden"),
    ],
)
def test_another_script_finds_by_meaning(engine: SearchEngine, text: str, meant: str, expected: str) -> None:
    """The starter knows English alone: what a multilingual model makes of the query, its English stands for."""
    embed = Embedder.embed_query

    def translated(self: Embedder, query: str, **named: Any) -> Any:
        return embed(self, meant if query == text else query, **named)

    with patch.object(Embedder, "embed_query", translated):
        found = asked(engine, text)

    assert all(name.startswith(expected) for name in names(found)[:3])
    assert not found.no_close_match


@pytest.mark.parametrize("text", ["xqzvbk", "wfgh jklp qqrt", "zzxcv mnbvx lkjhg poiuy", "ѣѫѭ ѯѱѳ", "asdfgh 99887766"])
def test_gibberish_has_no_close_match(engine: SearchEngine, text: str) -> None:
    found = asked(engine, text)

    assert found.no_close_match or not found.results


def test_meaning_finds_what_no_word_says(engine: SearchEngine) -> None:
    assert names(asked(engine, "mortgage for an apartment"))[0].startswith("loan ")
