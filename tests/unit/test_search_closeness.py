"""Strong, good or loose."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.records import Closeness
from qwenfind.search.closeness import Exact, closeness, coverage, floor_of, nearness, telling_words

RANKS = [Closeness.LOOSE, Closeness.GOOD, Closeness.STRONG]


def word(*, near: float | None = None, relevance: float | None = None, **exact: float) -> Closeness:
    return closeness(Exact(**exact), near=near, relevance=relevance)  # type: ignore[arg-type] # words is whole


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("rent of the flat", "The flat, and what it costs: rents rise.", 1.0),
        ("rent flat", "a flat roof", 0.5),
        ("rent", "nothing of the kind", 0.0),
        ("GRÖSSE", "die Grösse", 1.0),
        ("数据库预算", "这个数据库的价格", 0.5),
        ("the of", "the best of all", 1.0),
        ("...", "...", 0.0),
    ],
)
def test_coverage_is_the_share_of_telling_letters(query: str, text: str, expected: float) -> None:
    assert coverage(query, text) == pytest.approx(expected)


@pytest.mark.parametrize(("query", "expected"), [("the rent of the rent", 1), ("rent flat", 2), ("数据库", 2), ("", 0)])
def test_telling_words_are_counted_once(query: str, expected: int) -> None:
    assert telling_words(query) == expected


def test_the_floor_is_what_most_passages_reach() -> None:
    cosines = np.linspace(0.3, 0.7, 1001, dtype=np.float32)

    assert floor_of(cosines) == pytest.approx(0.34, abs=0.01)


def test_a_small_index_is_not_believed_alone() -> None:
    """Where all there is lies near the query, the nearest of it is near nevertheless."""
    lone = np.array([0.8], dtype=np.float32)

    assert nearness(0.8, floor_of(lone)) > 0.7
    assert floor_of(np.zeros(0, dtype=np.float32)) == pytest.approx(0.1)


def test_nearness_does_not_depend_on_where_a_space_puts_strangers() -> None:
    wide = np.linspace(-0.1, 0.2, 2000, dtype=np.float32)
    # The same passages in a space that keeps everything in a narrow cone.
    narrow = 0.7 + 0.3 * wide

    assert nearness(0.6, floor_of(wide)) == pytest.approx(nearness(0.7 + 0.3 * 0.6, floor_of(narrow)), abs=0.1)


@pytest.mark.parametrize(
    ("relevance", "expected"), [(0.9, Closeness.STRONG), (0.3, Closeness.GOOD), (0.02, Closeness.LOOSE)]
)
def test_the_reranker_decides_where_it_judged(relevance: float, expected: Closeness) -> None:
    assert word(near=0.3, coverage=0.4, relevance=relevance) is expected


def test_nearness_and_words_add_up() -> None:
    assert word(near=0.85) is Closeness.STRONG
    assert word(near=0.6) is Closeness.GOOD
    assert word(near=0.3) is Closeness.LOOSE
    assert word(near=0.3, coverage=0.5) is Closeness.GOOD
    assert word(near=0.45, coverage=0.75) is Closeness.STRONG


def test_an_exact_name_is_strong_whatever_a_model_says() -> None:
    assert word(name=1.0, relevance=0.001) is Closeness.STRONG


def test_a_rare_exact_word_is_never_loose() -> None:
    assert word(near=0.0, coverage=1.0, words=1) is Closeness.GOOD
    assert word(coverage=1.0, words=1, relevance=0.001) is Closeness.GOOD
    assert word(near=0.0, name=0.6) is Closeness.GOOD


def test_a_phrase_that_was_asked_for_lifts_by_one() -> None:
    assert closeness(Exact(phrases=True), near=0.1, relevance=None) is Closeness.GOOD
    assert closeness(Exact(phrases=True), near=0.6, relevance=None) is Closeness.STRONG


def test_before_meaning_words_decide() -> None:
    assert word(coverage=1.0, words=2) is Closeness.STRONG
    assert word(coverage=1.0, words=1) is Closeness.GOOD
    assert word(coverage=0.5, words=2) is Closeness.GOOD
    assert word(coverage=0.3, words=3) is Closeness.LOOSE


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_nearer_or_more_words_is_never_called_worse(near: float, more: float, held: float, further: float) -> None:
    low = closeness(Exact(coverage=min(held, further)), near=min(near, more), relevance=None)
    high = closeness(Exact(coverage=max(held, further)), near=max(near, more), relevance=None)

    assert RANKS.index(low) <= RANKS.index(high)
