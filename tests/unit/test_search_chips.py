"""Filters as chips, and text with one more or one less."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.errors import UsageError
from qwenfind.search.chips import EITHER, Chip, chips_of, with_filter, without
from qwenfind.search.query import parse

GRAMMAR = st.lists(
    st.sampled_from(
        [
            *('"', "-", "“", "„", " ", "a", ",", "e\u0301", "\n", "\ud800", "last week", "march", "2024", ">1mb", "de"),
            *("type:", "in:", "after:", "before:", "size:", "lang:", "like:", "name:", "date:", "ext:", "words:"),
            *(" OR ", "(", ")", "roof"),
        ]
    ),
    max_size=12,
).map("".join)


def test_a_chip_is_a_filter_with_its_place() -> None:
    text = 'rent in:"My Letters" -type:pdf'

    assert chips_of(text) == (
        Chip("in", "My Letters", False, 5, 20),
        Chip("type", "pdf", True, 21, 30),
    )


@pytest.mark.parametrize(
    "text", ["after:", "type: pdf", 'in:"My Let', 'lang:""', "12:30", "thereafter:2024", '"type:pdf"']
)
def test_what_is_still_being_typed_or_no_filter_is_no_chip(text: str) -> None:
    assert chips_of(text) == ()


def test_a_chip_that_is_taken_away_leaves_no_gap() -> None:
    text = "old  type:pdf  rent -in:Work"
    first, second = chips_of(text)

    assert without(text, first) == "old rent -in:Work"
    assert without(text, second) == "old  type:pdf  rent"
    assert without("type:pdf", chips_of("type:pdf")[0]) == ""


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("new roof OR gutter cost", "new roof gutter cost"),
        ('a (roof OR "old gutter") b', "a roof old gutter b"),
        ("(new roof) OR type:pdf", "new roof"),
        ("type:pdf OR type:docx rent", "rent"),
        ('"type:pdf" OR roof', 'words:"type:pdf roof"'),
        ("roof -tiles OR gutter", "roof gutter"),
    ],
)
def test_what_stood_beside_or_becomes_words(text: str, left: str) -> None:
    (chip,) = chips_of(text)

    assert chip.key == EITHER
    assert without(text, chip) == left


def test_the_names_of_other_programs_are_the_same_filters() -> None:
    text = "ext:pdf folder:Work filename:a since:2024 until:2025 language:de larger:1mb"

    assert [(chip.key, chip.value) for chip in chips_of(text)] == [
        *(("type", "pdf"), ("in", "Work"), ("name", "a"), ("after", "2024"), ("before", "2025"), ("lang", "de")),
        ("size", ">1mb"),
    ]
    assert with_filter("ext:pdf rent", "type", "docx") == "type:docx rent"


def test_a_filter_is_added_at_the_end() -> None:
    assert with_filter("rent ", "after", "last week") == 'rent after:"last week"'
    assert with_filter("", "type", "pdf") == "type:pdf"


def test_a_filter_takes_the_place_of_the_one_before() -> None:
    assert with_filter("type:pdf rent type:md", "type", "docx") == "type:docx rent"
    assert with_filter('rent in:"My Letters" bank', "in", "Work") == "rent in:Work bank"
    assert with_filter("rent -type:pdf", "type", "pdf") == "rent -type:pdf type:pdf"


def test_a_date_in_words_does_not_take_in_what_follows() -> None:
    text = with_filter("after:2023 2024 report", "after", "march")

    assert text == 'after:"march" 2024 report'
    assert parse(text).words == "2024 report"


def test_exclusions_add_up_and_stand_once() -> None:
    assert with_filter("rent -in:Work", "-in", "Old Docs") == 'rent -in:Work -in:"Old Docs"'
    assert with_filter("rent -in:Work", "-in", "Work") == "rent -in:Work"


def test_no_value_takes_the_filter_away() -> None:
    assert with_filter("rent type:pdf type:md bank", "type", "") == "rent bank"
    assert with_filter("rent", "type", "") == "rent"


def test_a_value_with_quotes_takes_others() -> None:
    text = with_filter("", "like", '/home/me/the "best" one.pdf')

    assert [chip.value for chip in chips_of(text)] == ['/home/me/the "best" one.pdf']
    with pytest.raises(ValueError, match="quote"):
        with_filter("", "like", 'a "“”„«»「」『』 b')
    with pytest.raises(ValueError, match="nonsense"):
        with_filter("", "nonsense", "a")


@given(GRAMMAR)
def test_chips_never_raise_and_can_all_be_taken_away(text: str) -> None:
    while chips := chips_of(text):
        for chip in chips:
            typed = text[chip.start : chip.end].lower()
            assert chip.key == EITHER or typed.startswith("-" if chip.negated else (chip.key, "ext"))
        text = without(text, chips[0])
        assert len(chips_of(text)) < len(chips)


@given(GRAMMAR)
def test_chips_stand_in_their_order_and_apart(text: str) -> None:
    """What is between them and they themselves make up the text."""
    at, pieces = 0, []
    for chip in chips_of(text):
        assert chip.start < chip.end
        pieces += [text[at : chip.start], text[chip.start : chip.end]]
        at = chip.end
    assert "".join([*pieces, text[at:]]) == text


@given(GRAMMAR, st.text(min_size=1).filter(lambda value: any(map(str.isalnum, value))))
def test_what_is_added_can_be_read_again(text: str, folder: str) -> None:
    try:
        new = with_filter(text, "in", folder)
    except ValueError:
        return
    # In text that ends within an open quote a filter is a part of what is quoted.
    found = [chip.value for chip in chips_of(new) if chip.key == "in" and not chip.negated]
    if not any(quote in text for quote in '"“„'):
        assert found == [folder.strip()]


@given(GRAMMAR)
def test_no_mixture_of_filters_raises_anything_but_a_usage_error(text: str) -> None:
    try:
        query = parse(text)
    except UsageError:
        return
    assert query.words or query.filters or query.like
    query.words.encode()
