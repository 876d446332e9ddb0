"""The meter counts what it should, and calls nothing better that may be chance."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind.judged import JudgedQuery
from qwenfind.meter import DEPTH, WAYS, Reading, Score, Way, choose, read, wilson
from qwenfind.records import STAGES, Mode, Query, SearchResponse, SearchResult
from qwenfind.search.query import parse

RIGHT = Path("/docs/right.txt")
BY_NAME = {way.name: way for way in WAYS}
HYBRID, RERANKED, WORDS = BY_NAME["hybrid"], BY_NAME["reranked"], BY_NAME["names and words"]


def answer(query: Query, rank: int) -> SearchResponse:
    """A response whose result of a rank is the right file; 0 for none."""
    paths = [RIGHT if at == rank else Path(f"/docs/{at}.txt") for at in range(1, DEPTH + 1)]
    results = tuple(SearchResult(at, path, path.name) for at, path in enumerate(paths, 1))
    return SearchResponse(query, results, ("names",))


def test_every_way_is_measured_by_the_rank_of_the_right_file() -> None:
    ranks = {("a", Mode.NAMES): 1, ("b", Mode.NAMES): 4, ("c", Mode.NAMES): 0, ("d", Mode.NAMES): 7}
    judged = [JudgedQuery(text, (RIGHT,)) for text in "abcd"]

    reading = read(
        judged,
        search=lambda query: answer(query, ranks.get((query.words, query.mode), 1)),
        parse=lambda text: Query(text, words=text),
        is_indexed=lambda path: True,
    )

    names, words = reading.scores[:2]
    assert names.ranks == (1, 4, 0, 7)
    assert (names.hit1, names.hit5) == (0.25, 0.5)
    assert names.mrr == pytest.approx((1 + 1 / 4 + 1 / 7) / 4)
    assert names.mrr_from < names.mrr < names.mrr_to
    assert words.hit1 == 1.0
    assert reading.few


def test_plain_language_is_no_filter_where_names_alone_are_searched() -> None:
    query = parse("photos from 2023")

    assert replace(BY_NAME["names"].query(query), limit=10, rerank=True) == parse("photos from 2023", mode=Mode.NAMES)
    assert HYBRID.query(query).filters == query.filters


def test_files_that_are_gone_are_left_out_and_counted() -> None:
    gone = Path("/docs/gone.txt")
    judged = [JudgedQuery("a", (gone,)), JudgedQuery("b", (gone, RIGHT)), JudgedQuery("type:", (RIGHT,))]

    reading = read(
        judged,
        search=lambda query: answer(query, 1),
        parse=lambda text: None if text == "type:" else Query(text, words=text),
        is_indexed=lambda path: path == RIGHT,
        ways=WAYS[:1],
    )

    assert (reading.searches, reading.gone, reading.unread) == (1, 1, 1)
    assert reading.lacking == tuple(way.name for way in WAYS[1:])


def test_a_file_that_stands_under_its_copy_is_found() -> None:
    copy = SearchResult(1, RIGHT, RIGHT.name)
    row = SearchResult(1, Path("/docs/other.txt"), "other.txt", copies=(copy,))

    reading = read(
        [JudgedQuery("a", (RIGHT,))],
        search=lambda query: SearchResponse(query, (row,), ("names",)),
        parse=lambda text: Query(text, words=text),
        is_indexed=lambda path: True,
        ways=WAYS[:1],
    )

    assert reading.scores[0].ranks == (1,)


def test_each_way_asks_for_its_stages_alone() -> None:
    query = Query("rent", words="rent")
    runs = {way.name: [stage for stage in STAGES if way.query(query).runs(stage)] for way in WAYS}

    assert runs == {
        "names": ["names"],
        "words": ["words"],
        "meaning": ["meaning"],
        "names and words": ["names", "words"],
        "names and meaning": ["names", "meaning"],
        "hybrid": ["names", "words", "meaning"],
        "reranked": list(STAGES),
    }


def reading_of(**ranks: Sequence[int]) -> Reading:
    ways = {"words": WORDS, "hybrid": HYBRID, "reranked": RERANKED}
    scores = tuple(Score(ways[name], tuple(some), 0, 1, 0, 1) for name, some in ranks.items())
    return Reading(len(scores[0].ranks), 0, 0, scores, ())


def test_a_way_that_is_clearly_better_is_chosen() -> None:
    choice = choose(reading_of(words=[1] * 60, hybrid=[1, 3] * 30), STAGES)

    assert choice is not None
    assert choice.now == HYBRID
    assert choice.best == WORDS
    assert choice.certain
    assert choice.gain == pytest.approx(1 / 3)
    assert choice.gain_from <= choice.gain <= choice.gain_to


def test_what_may_be_chance_is_not_chosen() -> None:
    chance = random.Random(5)
    one, other = ([chance.choice([1, 1, 2, 3, 0]) for _ in range(60)] for _ in range(2))
    choice = choose(reading_of(words=one, hybrid=other), STAGES)

    assert choice is not None
    assert not choice.certain


def test_where_all_are_equal_nothing_changes() -> None:
    choice = choose(reading_of(words=[1, 2], hybrid=[1, 2], reranked=[1, 2]), STAGES)

    assert choice is not None
    assert choice.best == choice.now == RERANKED


@pytest.mark.parametrize(
    ("hits", "number", "low", "high"), [(0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (5, 10, 0.237, 0.763)]
)
def test_the_interval_of_a_share(hits: int, number: int, low: float, high: float) -> None:
    """Against the table of Newcombe, Statistics in Medicine 1998."""
    assert wilson(hits, number) == pytest.approx((low, high), abs=0.001)


def test_a_single_stage_is_no_default() -> None:
    assert [way.name for way in WAYS if not way.default] == ["names", "words", "meaning"]
    assert Way("names", Mode.NAMES) == WAYS[0]
