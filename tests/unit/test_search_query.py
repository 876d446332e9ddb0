"""The query grammar."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.errors import UsageError
from qwenfind.records import Filters, Mode, Query
from qwenfind.search.query import MAX_CHARACTERS, notes, parse, says_nothing


def test_words_stay_in_their_order() -> None:
    assert parse("tax  return\t2023").words == "tax return 2023"


def test_a_phrase_is_searched_for_and_demanded() -> None:
    query = parse('letter "annual  report" bank')

    assert query.phrases == ("annual report",)
    assert query.words == "letter annual report bank"


@pytest.mark.parametrize(
    "typed", ["“two words”", "„two words“", "„two words”", "«two words»", "»two words«", "「two words」"]
)
def test_typographic_quotes_make_phrases(typed: str) -> None:
    assert parse(typed).phrases == ("two words",)


def test_an_unclosed_quote_is_still_being_typed() -> None:
    query = parse('find "annual rep')

    assert query.phrases == ()
    assert query.words == "find annual rep"


def test_a_minus_excludes_words_and_phrases() -> None:
    query = parse('budget -draft -"old version" -„alte Fassung“')

    assert query.exclusions == ("draft", "old version", "alte Fassung")
    assert query.words == "budget"


@pytest.mark.parametrize("word", ["--force", "-", "e-mail", "well-known", "-)", "->"])
def test_other_dashes_are_words(word: str) -> None:
    query = parse(f"git {word}")

    assert f"git {word}" == query.words
    assert query.exclusions == ()


def test_type_takes_suffixes_lists_and_aliases() -> None:
    assert parse("x type:pdf").filters == Filters(types=("pdf",))
    assert parse("x Type:.PDF,docx").filters == Filters(types=("pdf", "docx"))
    assert parse("x -type:md type:txt").filters == Filters(types=("txt",), not_types=("md",))
    assert set(parse("x type:word").filters.types) >= {"docx", "doc", "odt", "rtf"}
    for alias, suffix in [("excel", "xlsx"), ("sheet", "ods"), ("slides", "pptx"), ("code", "py"), ("mail", "eml")]:
        assert suffix in parse(f"x type:{alias}").filters.types
    assert "jpg" in parse("x type:image").filters.types


def test_in_takes_folders_with_spaces() -> None:
    query = parse('rent in:Letters -in:"Old Docs" in:/home/me/')

    assert query.filters == Filters(inside=("Letters", "/home/me"), not_inside=("Old Docs",))
    assert query.words == "rent"


def test_in_knows_the_home_folder() -> None:
    assert (str(Path.home() / "Letters"),) == parse("rent in:~/Letters").filters.inside


@pytest.mark.parametrize(
    "word", ["http://example.org/a?b=c", "12:30", "c++", "foo:bar", "C:\\Users", "::", "type", "in", "a:type:b"]
)
def test_what_is_no_filter_stays_a_word(word: str) -> None:
    query = parse(word)

    assert word == query.words
    assert not query.filters


def test_filters_of_the_future_are_words_and_said() -> None:
    query = parse("report after:2023-01-01")

    assert query.words == "report after:2023-01-01"
    assert list(notes(query)) == ["after: is not a filter yet; it was searched for as a word."]
    assert notes(parse("thereafter: nothing")) == ()


@pytest.mark.parametrize(
    "text", ["a type:", "a type: pdf", "a type:,", "a type:pdf,", "a type:???", "a in:", 'a in:""', "a -in:"]
)
def test_a_filter_without_a_usable_value_is_a_usage_error(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(text)

    assert caught.value.hint


@pytest.mark.parametrize("text", ["", "   ", "\x00\n", '""', "type:pdf", "type:pdf -word", "in:Letters -draft"])
def test_nothing_to_search_for_is_a_usage_error(text: str) -> None:
    with pytest.raises(UsageError):
        parse(text)


@pytest.mark.parametrize("limit", [0, -1, 1001])
def test_a_limit_out_of_range_is_a_usage_error(limit: int) -> None:
    with pytest.raises(UsageError):
        parse("word", limit=limit)


def test_choices_travel_with_the_query() -> None:
    expected = Query(text="a", words="a", limit=3, mode=Mode.WORDS, rerank=False, instruction="Find code")

    assert expected == parse("a", limit=3, mode=Mode.WORDS, rerank=False, instruction="Find code")


def test_accents_are_composed_and_control_characters_dropped() -> None:
    assert parse("cafe\u0301\x00bar\x1b[31m").words == "café bar [31m"


def test_lone_surrogates_can_be_encoded() -> None:
    assert parse("a\udc80b").words.encode() == "a\ufffdb".encode()


def test_a_huge_query_is_cut_and_said() -> None:
    query = parse("word " * 10_000)

    assert len(query.words) <= MAX_CHARACTERS
    assert notes(query)


@given(st.text())
def test_no_text_raises_anything_but_a_usage_error(text: str) -> None:
    try:
        query = parse(text)
    except UsageError:
        return
    assert query.words
    query.words.encode()


@given(
    st.lists(
        st.sampled_from(['"', "-", "type:", "in:", "“", "„", "«", "»", " ", "a", ",", "/", "\\", "~", "b c"]),
        max_size=12,
    )
)
def test_no_mixture_of_the_grammars_signs_raises_anything_but_a_usage_error(pieces: list[str]) -> None:
    try:
        query = parse("".join(pieces))
    except UsageError:
        return
    assert query.words


def test_a_query_that_only_excludes_is_read_as_words() -> None:
    query = parse('-1 -"old version"')

    assert (query.words, query.phrases, query.exclusions) == ("1 old version", ("old version",), ())
    assert notes(query) == ("A query cannot only exclude; it was searched for as words.",)
    assert notes(parse("rent -draft")) == ()


def test_only_what_has_no_word_and_no_filter_says_nothing() -> None:
    assert all(map(says_nothing, ("", " \x00\n", '"', '""', "\x80")))
    assert not any(map(says_nothing, ("a", "-1", "-", "type:pdf", "in:work")))
