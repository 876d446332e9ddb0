"""The query grammar."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.errors import UsageError
from qwenfind.records import Filters, Mode, Query
from qwenfind.search.query import notes, parse, says_nothing
from qwenfind.search.typed import MAX_CHARACTERS, begun


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


@pytest.mark.parametrize(
    "typed", ['in:"My Le', 'before:"last we', 'lang:"ger', "type:„", 'like:"/home/me/a', '-in:"My']
)
def test_a_filter_whose_quote_is_open_waits_and_that_is_said(typed: str) -> None:
    query = parse(f"rent {typed}")

    key = typed.removeprefix("-").partition(":")[0]
    assert (query.words, query.filters, query.like) == ("rent", Filters(), None)
    assert notes(query) == (f"The quote after {key}: is not closed, so that filter is not used.",)
    with pytest.raises(UsageError, match="not closed"):
        parse(typed)


@pytest.mark.parametrize("typed", ["in:", "-type:", 'in:"', "like:“", '"', "„", "ext:", "words:"])
def test_what_has_no_value_yet_is_not_begun(typed: str) -> None:
    assert begun(f"rent {typed}") == "rent "
    assert begun(typed) == ""


@pytest.mark.parametrize("typed", ["roof OR", "roof OR  "])
def test_an_or_before_its_other_side_is_not_begun(typed: str) -> None:
    assert begun(typed) == "roof "


@pytest.mark.parametrize("typed", ["", "OR", "in: ", 'in:""', 'in:"a', "in:a", '""', "-", 'b"', "rent"])
def test_what_says_something_is_searched_for_as_it_is(typed: str) -> None:
    assert begun(typed) == typed


def test_what_is_excluded_in_an_open_quote_is_not_looked_for() -> None:
    for typed in ('-"old ver', '-"old version'):
        query = parse(f"budget {typed}")

        assert (query.words, query.exclusions) == ("budget", (typed[2:],))
    assert parse('budget -"').exclusions == ()


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


NOW = datetime(2024, 3, 15, 14, 30)


def at(*when: int) -> int:
    return int(datetime(*when).timestamp()) * 10**9  # type: ignore[arg-type] # year, month, day


def test_a_date_bounds_from_its_first_moment_or_up_to_it() -> None:
    assert parse("rent after:2023").filters == Filters(after_ns=at(2023, 1, 1))
    assert parse("rent before:2023").filters == Filters(before_ns=at(2023, 1, 1))
    assert parse('rent after:"last month"', now=NOW).filters == Filters(after_ns=at(2024, 2, 1))


def test_a_date_of_several_words_needs_no_quotes() -> None:
    for text in ("a after:last week b", "a after:march 4 2024 b", "a after:4 march 2024 b", "a after:11 days ago b"):
        query = parse(text, now=NOW)
        assert query.filters == Filters(after_ns=at(2024, 3, 4)), text
        assert query.words == "a b"
    assert parse("after:today report", now=NOW).words == "report"


def test_what_is_not_after_a_moment_is_before_it() -> None:
    assert parse("a -after:2023").filters == parse("a before:2023").filters
    assert parse("a -before:2023").filters == parse("a after:2023").filters


def test_of_several_bounds_the_tightest_counts() -> None:
    query = parse("after:2020 after:2021 before:2023 before:2022 size:>1kb size:>2kb size:<9kb size:<8kb")

    assert query.filters == Filters(after_ns=at(2021, 1, 1), before_ns=at(2022, 1, 1), min_bytes=2001, max_bytes=7999)


def test_sizes_and_languages_narrow_too() -> None:
    assert parse("a size:1mb-5mb").filters == Filters(min_bytes=1_000_000, max_bytes=5_000_000)
    assert parse("a -size:>1mb").filters == Filters(max_bytes=1_000_000)
    assert parse("a lang:german -lang:fr").filters == Filters(languages=("de",), not_languages=("fr",))


def test_like_names_a_file() -> None:
    query = parse('like:"/home/me/My Letters/rent.pdf"')

    assert (query.like, query.words, query.filters) == (Path("/home/me/My Letters/rent.pdf"), "", Filters())
    assert parse("like:~/a.txt").like == Path.home() / "a.txt"
    assert parse("like:a.txt").like == Path.cwd() / "a.txt"


def test_the_name_of_a_file_stays_as_it_is() -> None:
    """Neither composed, nor without its surrogates, nor trimmed."""

    assert parse('like:"/a/cafe\u0301 \udcff.txt "').like == Path("/a/cafe\u0301 \udcff.txt ")


@pytest.mark.parametrize("mode", [Mode.NAMES, Mode.WORDS])
def test_like_needs_meaning(mode: Mode) -> None:
    with pytest.raises(UsageError):
        parse("like:/a.txt", mode=mode)


@pytest.mark.parametrize("text", ["type:pdf", "type:pdf -word", "in:Letters -draft", "after:2024", "size:>1mb lang:de"])
def test_filters_may_stand_alone(text: str) -> None:
    query = parse(text)

    assert query.words == ""
    assert query.filters
    assert notes(query) == ()


@pytest.mark.parametrize(
    "text",
    [
        *("a type:", "a type: pdf", "a type:,", "a type:pdf,", "a type:???", "a in:", 'a in:""', "a -in:"),
        *("after:", "a before:soon", "a size:", "a size:big", "a lang:", "a lang:klingon", "like:", '-like:"/a"'),
        *('in:"My Let', 'after:"last', "like:/a like:/b", "after:2024 before:2023", "-size:1mb-2mb", 'like:"  "'),
    ],
)
def test_a_filter_without_a_usable_value_is_a_usage_error(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(text)

    assert caught.value.hint


@pytest.mark.parametrize("text", ["", "   ", "\x00\n", '""'])
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
    assert query.words or query.filters or query.like
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
    assert query.words or query.filters


def test_a_query_that_only_excludes_is_read_as_words() -> None:
    query = parse('-1 -"old version"')

    assert (query.words, query.phrases, query.exclusions) == ("1 old version", ("old version",), ())
    assert notes(query) == ("A query cannot only exclude; it was searched for as words.",)
    assert notes(parse("rent -draft")) == ()


def test_only_what_has_no_word_and_no_filter_says_nothing() -> None:
    assert all(map(says_nothing, ("", " \x00\n", '"', '""', "\x80")))
    assert not any(map(says_nothing, ("a", "-1", "-", "type:pdf", "in:work", "like:a.txt")))


@pytest.mark.parametrize(
    ("text", "unfinished"),
    [
        ("new roo", "roo"),
        ("roo", "roo"),
        ("-tiles roo", "roo"),
        ("type:pdf roo", "roo"),
        ('"new roo', "roo"),
        ("main-navi", "main-navi"),
        ("new roo ", ""),
        ('"new roo"', ""),
        ('new "', ""),
        ("new -roo", ""),
        ("new type:pd", ""),
        ("roof OR gutt", ""),
        ("(new roof) OR (old gutt", "gutt"),
        ("pdfs from last year", ""),
        ("word " * 100, ""),
    ],
)
def test_the_last_word_may_go_on_while_it_is_typed(text: str, unfinished: str) -> None:
    assert parse(text, typing=True).unfinished == unfinished
    assert parse(text).unfinished == ""
