"""Rankings into one ranking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.search.ranking import exactness, fused, name_match, says_all, weight_of_meaning, weight_of_words

shares = st.floats(0, 1)


def test_words_are_worth_most_where_one_document_says_it_all() -> None:
    sure = weight_of_words([30.0, *[3.0] * 20], 1.0)
    flat = weight_of_words([30.0, *[28.0] * 20], 1.0)

    assert sure > 3 * flat > 0


def test_words_are_worth_less_where_the_best_holds_little_of_the_query() -> None:
    assert weight_of_words([30.0, *[3.0] * 20], 0.3) == pytest.approx(0.3 * weight_of_words([30.0, *[3.0] * 20], 1.0))


def test_few_documents_stand_out_from_none() -> None:
    assert weight_of_words([30.0, 29.0], 1.0) == weight_of_words([1.0], 1.0) > 0
    assert weight_of_words([], 1.0) == weight_of_words([0.0], 1.0) == 0


def test_meaning_is_worth_more_the_farther_its_best_stands_out() -> None:
    assert weight_of_meaning(0.7, 0.3) > 2 * weight_of_meaning(0.5, 0.3) > 0
    assert weight_of_meaning(0.2, 0.3) == weight_of_meaning(0.3, 0.3) > 0


@given(shares, shares, shares)
def test_fused_scores_lie_between_zero_and_one(near: float, words: float, name: float) -> None:
    weight = weight_of_words([1.0], 1.0)

    assert 0 <= fused(near * weight_of_meaning(near, 0.0), words * weight, name) <= 1


@given(shares, shares, shares, shares)
def test_whoever_is_better_in_a_stage_and_equal_in_others_is_better(
    a: float, b: float, near: float, name: float
) -> None:
    low, high = sorted((a, b))

    assert fused(near, low, name) <= fused(near, high, name)
    assert fused(low, near, name) <= fused(high, near, name)


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("Rent Report.pdf", "rent report.PDF", 3),
        ("rent report", "Rent Report.pdf", 2),
        ("rent report", "Rent_Report-.pdf", 1),
        ("rent_report.pdf", "Rent report.pdf", 1),
        ("rent", "Rent Report.pdf", 0),
        ("report.pdf", "report.pdf.txt", 2),
        ("GROSSE", "Größe.txt", 2),
    ],
)
def test_a_name_is_exact_by_degrees(typed: str, name: str, expected: int) -> None:
    assert exactness(typed, name) == expected


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


@pytest.mark.parametrize(
    ("query", "name", "expected"),
    [
        ("berlin 2023", "Rent contract Berlin 2023.txt", True),
        ("the rent contract in Berlin", "Rent_contract-Berlin 2023.txt", True),
        ("rent contracts", "Rent contract Berlin 2023.txt", True),
        ("lodz flat", "Łódź flat.txt", True),
        ("berlin 2024", "Rent contract Berlin 2023.txt", False),
        ("berlin", "Rent contract Berlin 2023.txt", False),
        ("the berlin", "Rent contract Berlin 2023.txt", False),
        ("berlin berlin", "Rent contract Berlin 2023.txt", False),
    ],
)
def test_a_name_says_all(query: str, name: str, expected: bool) -> None:
    assert says_all(query, name) is expected


@given(shares, shares)
def test_a_name_that_says_all_is_worth_what_words_are_at_their_best(meaning: float, name: float) -> None:
    best = weight_of_words([1.0], 1.0)

    assert fused(meaning, 0.0, name, named=True) == fused(meaning, best, name, named=True) == fused(meaning, best, name)
