"""What is said in plain language, and what is not."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.records import Mode
from qwenfind.search.chips import chips_of, with_filter, without
from qwenfind.search.query import notes, parse
from qwenfind.search.typed import tokens

NOW = datetime(2026, 11, 23, 12, 0)  # a Monday

SAID = [
    ("pdfs from last March about roofs", "type:pdf date:2026-03", "roofs"),
    ("photos from 2023", "type:image date:2023", ""),
    ("emails since monday", "type:mail after:2026-11-16", ""),
    ("word documents from last year about tax", "type:word date:2025", "tax"),
    ("PDFs about the roof from last month", "type:pdf date:2026-10", "the roof"),
    ("find all my photos of the kitchen from 2023", "type:image date:2023", "the kitchen"),
    ("excel files regarding the budget", "type:excel", "the budget"),
    ("spreadsheets from this year", "type:excel date:2026", ""),
    ("files from yesterday", "date:2026-11-22", ""),
    ("documents last week about rent", "date:last week", "rent"),
    ("csv files from march 2024", "type:csv date:2024-03", ""),
    ("emails in may", "type:mail date:2026-05", ""),
    ("photos between 2019 and 2021 about Rome", "type:image date:2019..2021", "Rome"),
    ("photos from 2020 to 2022", "type:image date:2020..2022", ""),
    ("photos before 2020", "type:image before:2020", ""),
    ("report from last week", "date:last week", "report"),
    ("invoices from last month about the roof", "date:2026-10", "invoices the roof"),
    ("pdfs from last March about roofs in:Work -tiles", "type:pdf date:2026-03 in:Work -tiles", "roofs"),
    ('emails since monday about "new roof"', "type:mail after:2026-11-16", "new roof"),
    ("in:Work pdfs from 2024", "in:Work type:pdf date:2024", ""),
    ("PDFs vom letzten März über Dächer", "type:pdf date:2026-03", "Dächer"),
    ("E-Mails seit Montag", "type:mail after:2026-11-16", ""),
    ("Dateien von letzter Woche", "date:last week", ""),
    ("photos de 2023", "type:image date:2023", ""),
    ("documents de la semaine dernière sur les toits", "date:last week", "les toits"),
    ("fotos del año pasado", "type:image date:2025", ""),
    ("fotos do mês passado", "type:image date:2026-10", ""),
    ("2023年の写真", "date:2023 type:image", ""),
    ("先週のPDF 屋根", "date:last week type:pdf", "屋根"),
    ("上周的邮件", "date:last week type:mail", ""),
]

NOT_SAID = [
    *("the may report", "word count", "march of the penguins", "excel at chess", "may", "pdf", "pdfs", "photos"),
    *("tax return 2023", "roof pdf", "pdf with python", "python files", "budget in 2023", "reports from 2019"),
    *("emails from May", "emails from April about rent", "letters from 1998", "photos from the 2023 trip"),
    *("photos from 2023 trip", "word of the year 2023", "picture of dorian gray", "the day before yesterday"),
    *("two weeks from today", "yesterday", "unused vacation from last year", "image processing since 2019 methods"),
    *("what happened last week", "files", "open files about", "mail merge from excel", "pictures at an exhibition"),
    *("photos from 1850", "documents from 99 march", "emails from last", "march 2024 invoice", "second march"),
    *("pdfs about", "excel formulas from last year about tax", "presentations about roofs", "電子メールの設定"),
    *(
        '"photos from 2023"',
        'photos from "2023"',
        "words:photos from 2023",
        "photos OR pdfs from 2023",
        "-pdfs from 2023",
    ),
]


@pytest.mark.parametrize(("text", "filters", "words"), SAID)
def test_plain_language_is_the_same_as_filters(text: str, filters: str, words: str) -> None:
    query = parse(text, now=NOW)
    same = parse(f"{words} {filters}", now=NOW)

    assert (query.words, query.filters, query.exclusions) == (words, same.filters, same.exclusions)


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_is_doubtful_stays_words(text: str) -> None:
    query = parse(text, now=NOW)

    assert not query.filters
    assert query.otherwise is None
    assert not any(chip.plain for chip in chips_of(text))


@pytest.mark.parametrize("text", [text for text, _, _ in SAID])
def test_it_is_said_how_it_was_read_and_what_it_is_otherwise(text: str) -> None:
    query = parse(text, now=NOW)

    (note,) = notes(query)
    assert note.startswith("Read as filters: “")
    assert query.otherwise is not None
    assert query.otherwise == parse(without_plain(text), now=NOW) or query.otherwise.words
    assert all(word in query.otherwise.words for word in query.words.split())


def without_plain(text: str) -> str:
    return f"words:“{text}”"


def test_a_time_that_may_be_meant_is_named_in_a_note() -> None:
    assert notes(parse("contract from 2019")) == (
        "“from 2019” was searched for as words. To narrow to it, write date:2019.",
    )


def test_names_are_not_sentences() -> None:
    query = parse("photos from 2023", mode=Mode.NAMES)

    assert (query.words, query.otherwise) == ("photos from 2023", None)


def test_filters_beside_it_are_obeyed_before_it() -> None:
    """What is said in plain language never makes a query wrong."""
    query = parse("photos from 2023 after:2024")

    assert query.words == "photos from 2023"


@pytest.mark.parametrize(
    ("text", "at", "left"),
    [
        ("pdfs from last March about roofs", 0, 'words:pdfs date:"last March" roofs'),
        ("pdfs from last March about roofs", 1, 'type:pdf words:"from last March" roofs'),
        ("photos from 2023", 0, "words:photos date:2023"),
        ("report from last week", 0, 'report words:"from last week"'),
        ("先週のPDF 屋根", 1, "date:先週 words:PDF 屋根"),
    ],
)
def test_without_its_chip_it_is_words(text: str, at: int, left: str) -> None:
    assert without(text, chips_of(text)[at]) == left


@pytest.mark.parametrize("text", [text for text, _, _ in SAID])
def test_a_chip_goes_alone(text: str) -> None:
    for chip in chips_of(text):
        new = without(text, chip)
        others = [(one.key, one.value, one.negated) for one in chips_of(text) if one != chip]

        assert others == [(one.key, one.value, one.negated) for one in chips_of(new)]
        assert all(token.text in parse(new).words for token in tokens(text[chip.start : chip.end]) if chip.plain)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("pdfs date:2024 about roofs", "words:pdfs about roofs"),
        ("pdfs about OR roofs", "words:pdfs about roofs"),
        ("pdfs about roofs type:md", "pdfs about roofs"),
    ],
)
def test_words_that_come_together_without_a_chip_make_no_other(text: str, left: str) -> None:
    assert without(text, next(chip for chip in reversed(chips_of(text)) if not chip.plain)) == left


def test_a_filter_takes_the_place_of_what_was_said() -> None:
    assert with_filter("photos from 2023", "after", "last week") == 'type:image after:"last week"'
    assert with_filter("pdfs about roofs", "type", "md") == "roofs type:md"


@given(
    st.lists(
        st.sampled_from(
            [
                *("pdfs", "photos", "files", "report", "word", "documents", "about", "from", "since", "last", "March"),
                *(
                    "2023",
                    "monday",
                    "of",
                    "the",
                    "in",
                    "week",
                    "between",
                    "and",
                    "OR",
                    "-x",
                    "type:md",
                    '"',
                    "写真",
                    "roof",
                ),
            ]
        ),
        max_size=9,
    ).map(" ".join)
)
def test_every_chip_of_any_sentence_can_be_taken_away(text: str) -> None:
    while chips := chips_of(text):
        assert [chip.start for chip in chips] == sorted(chip.start for chip in chips)
        text = without(text, chips[-1])
        assert len(chips_of(text)) < len(chips)
