"""Rankings into one ranking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.search.ranking import fuse, min_max, name_match, rrf, strongest

scored = st.lists(st.tuples(st.integers(0, 20), st.floats(-100, 100)), max_size=20)


def test_rrf_gives_the_sum_of_reciprocal_ranks() -> None:
    assert rrf([[1, 2], [2, 3]]) == [(2, 1 / 62 + 1 / 61), (1, 1 / 61), (3, 1 / 62)]


def test_rrf_counts_an_item_once_in_a_ranking() -> None:
    assert rrf([[1, 1, 2]]) == [(1, 1 / 61), (2, 1 / 62)]


def test_min_max_spans_zero_to_one() -> None:
    assert min_max([(1, 8.0), (2, 4.0), (3, 6.0)]) == {1: 1.0, 2: 0.0, 3: 0.5}


def test_min_max_measures_from_a_known_floor() -> None:
    assert min_max([(1, 8.0), (2, 4.0)], scale=(0.0, None)) == {1: 1.0, 2: 0.5}


def test_equal_scores_are_all_the_best() -> None:
    assert min_max([(1, 3.0), (2, 3.0)]) == {1: 1.0, 2: 1.0}
    assert min_max([]) == {}


def test_fusing_prefers_what_two_stages_found() -> None:
    stages = {"words": [(1, 9.0), (2, 8.0)], "meaning": [(3, 0.7), (2, 0.65), (4, 0.1)]}
    fused = fuse(stages, {"words": 1, "meaning": 1}, scales={"words": (0.0, None)})

    assert fused[0][0] == 2


def test_a_stage_that_found_nothing_takes_no_share() -> None:
    assert fuse({"words": [], "meaning": [(1, 0.5)]}, {"words": 0.9, "meaning": 0.1}, scales={}) == [(1, 1.0)]


def test_ties_are_broken_the_same_way_every_time() -> None:
    assert fuse({"words": [(7, 2.0), (3, 2.0)]}) == [(3, 1.0), (7, 1.0)]


@given(scored, scored)
def test_fused_scores_lie_between_zero_and_one_and_lose_nobody(
    one: list[tuple[int, float]], two: list[tuple[int, float]]
) -> None:
    fused = fuse({"words": one, "meaning": two})

    assert {item for item, _ in one + two} == {item for item, _ in fused}
    assert all(-1e-9 <= score <= 1 + 1e-9 for _, score in fused)
    assert [score for _, score in fused] == sorted((score for _, score in fused), reverse=True)


def test_a_document_counts_by_the_space_that_likes_it_most() -> None:
    assert strongest([[(1, 0.9), (3, 0.5)], [(2, 0.6), (1, 0.2)]]) == [(1, 1.0), (2, 1.0), (3, 0.0)]


@pytest.mark.parametrize(
    "name", ["Tax return 2023.pdf", "tax return 2023", "Tax_Return-2023.docx", "TÁX RETURN 2023.txt"]
)
def test_the_whole_name_typed_is_an_exact_match(name: str) -> None:
    assert name_match("tax return 2023", name) == 1.0


def test_a_name_typed_with_its_suffix_is_an_exact_match() -> None:
    assert name_match("report.final.pdf", "report.final.pdf") == 1.0


def test_a_name_that_says_more_matches_less() -> None:
    close = name_match("tax return", "tax return 2023.pdf")
    loose = name_match("tax return", "list of everything that I had to return to the shop.pdf")

    assert 1 > close > loose > 0


def test_function_words_do_not_make_a_match() -> None:
    assert name_match("what is the capital of France", "the list of what is due.txt") == 0


def test_an_unrelated_name_does_not_match() -> None:
    assert name_match("quarterly budget", "holiday.jpg") == 0


def test_small_differences_of_cosine_are_not_blown_up() -> None:
    (_, first), (_, second) = strongest([[(1, 0.71), (2, 0.70)]])

    assert first - second < 0.1
