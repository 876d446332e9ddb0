"""Copies, exports and versions as one result."""

from __future__ import annotations

import pytest

from qwenfind.records import SearchResponse, SearchResult
from qwenfind.search.query import parse
from qwenfind.search.searcher import Searcher
from qwenfind.search.versions import Kinship, is_version, kinship, may_be_version, wording_of
from tests.fakes import SPACE, FakeEmbedder, FakeIndex

BODY = (
    "The roof of the house at the river was repaired by a firm from Lyon. The offer covers new tiles, gutters and the "
    "work of three people for nine days. Scaffolding is put up by the owner. Payment is due within thirty days after "
    "the work is done, and the firm answers for faults for five years from that day on. "
)


def asked(index: FakeIndex, text: str, *, limit: int = 10) -> SearchResponse:
    return Searcher(index.as_index()).search(parse(text, limit=limit))


def family(result: SearchResult) -> list[str]:
    return [result.name, *(copy.name for copy in result.copies)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("report v1.docx", "report v2.docx", Kinship.VERSION),
        ("report_v2_final.docx", "Report.pdf", Kinship.VERSION),
        ("Angebot Entwurf.odt", "Angebot endfassung.pdf", Kinship.VERSION),
        ("Copy of plan.txt", "plan.txt", Kinship.VERSION),
        ("plan - Copy (2).txt", "plan.txt", Kinship.VERSION),
        ("plan-1.2.txt", "plan-1.3.txt", Kinship.NONE),
        ("plan rev. 3.txt", "plan.txt", Kinship.VERSION),
        ("report.docx", "report.pdf", Kinship.EXPORT),
        ("report.pdf", "report.pdf", Kinship.SAME),
        ("invoice (1).pdf", "invoice (2).pdf", Kinship.SAME),
        ("invoice 2024-01.pdf", "invoice 2024-02.pdf", Kinship.NONE),
        ("final.txt", "draft.txt", Kinship.NONE),
        ("weekly report 12.txt", "weekly report 13.txt", Kinship.NONE),
        ("newsletter.txt", "letter.txt", Kinship.NONE),
    ],
)
def test_names_tell_versions_exports_and_neither(one: str, other: str, expected: Kinship) -> None:
    assert expected == kinship(one, other)


@pytest.mark.parametrize(
    ("one", "other", "other_text", "expected"),
    [
        ("a.txt", "b.txt", BODY, True),
        ("offer v1.txt", "offer v2.txt", BODY.replace("nine days", "eleven days or less"), True),
        ("offer.docx", "offer.pdf", f"{BODY} 1 2", True),
        ("offer.txt", "offer.txt", f"{BODY} Weekends are free.", True),
        ("offer.txt", "offer.txt", BODY.replace("Lyon", "Porto"), False),
        (
            "offer.txt",
            "offer.txt",
            "Something else is told here that has nothing to do with the other at all, ever.",
            False,
        ),
        ("offer v1.txt", "offer v2.txt", "Nothing of it. " * 20, False),
        ("offer meyer.txt", "offer novak.txt", BODY.replace("Lyon", "Porto"), False),
    ],
)
def test_versions_are_told_from_other_sheets_of_a_form(one: str, other: str, other_text: str, expected: bool) -> None:
    assert expected == is_version(one, wording_of(BODY), other, wording_of(other_text))


def test_texts_of_very_different_length_need_not_be_read() -> None:
    assert may_be_version("offer v1.txt", 4000, "offer v2.txt", 8000)
    assert not may_be_version("offer.txt", 4000, "offer.txt", 8000)
    assert not may_be_version("offer.txt", 0, "offer.txt", 0)


def test_short_texts_are_one_only_where_their_words_are_equal() -> None:
    assert is_version("a v1.txt", wording_of("Milk, bread, 2 eggs"), "a v2.txt", wording_of("Milk; bread: 2 eggs"))
    assert not is_version("a v1.txt", wording_of("Milk, bread, 2 eggs"), "a v2.txt", wording_of("Milk, bread, 3 eggs"))


def test_a_family_is_one_result_newest_first() -> None:
    index = FakeIndex()
    index.add("/old/offer v1.txt", BODY, mtime_ns=1)
    index.add("/new/offer final.txt", f"{BODY} Weekends are free.", mtime_ns=3)
    index.add("/mid/offer v2.txt", f"{BODY} Sundays are free.", mtime_ns=2)
    index.add("/else/pump.txt", "The pump in the roof was repaired too.", mtime_ns=9)

    found = asked(index, "roof repaired")
    assert sorted(map(family, found.results)) == [["offer final.txt", "offer v2.txt", "offer v1.txt"], ["pump.txt"]]
    assert [result.rank for result in found.results] == [1, 2]


def test_equal_bytes_are_one_whatever_their_names_and_are_called_so() -> None:
    index = FakeIndex()
    for number, name in enumerate(("scan_001.txt", "roof offer lyon.txt")):
        index.replace(index.add(f"/home/{number}/{name}", BODY, mtime_ns=number), content_hash=b"same")
    index.add("/home/3/scan_001.pdf", BODY, mtime_ns=0)

    (result,) = asked(index, "gutters").results
    assert family(result) == ["roof offer lyon.txt", "scan_001.txt", "scan_001.pdf"]
    assert [copy.identical for copy in result.copies] == [True, False]


def test_the_version_that_holds_what_was_asked_is_shown() -> None:
    index = FakeIndex()
    index.add("/home/offer v1.txt", f"{BODY} The chimney is swept.", mtime_ns=1)
    index.add("/home/offer v2.txt", BODY, mtime_ns=2)

    assert [family(r) for r in asked(index, "roof tiles chimney").results] == [["offer v1.txt", "offer v2.txt"]]
    assert [family(r) for r in asked(index, "roof tiles").results] == [["offer v2.txt", "offer v1.txt"]]
    assert [family(r) for r in asked(index, '"chimney is swept"').results] == [["offer v1.txt"]]


def test_an_exact_name_is_shown_though_a_newer_version_is_there() -> None:
    index = FakeIndex()
    index.add("/home/offer v1.txt", BODY, mtime_ns=1)
    index.add("/home/offer v2.txt", BODY, mtime_ns=2)

    assert [family(r) for r in asked(index, "offer v1").results] == [["offer v1.txt", "offer v2.txt"]]


def test_filters_leave_out_before_folding() -> None:
    index = FakeIndex()
    index.add("/home/old/offer.txt", BODY, mtime_ns=1)
    index.add("/home/new/offer.txt", BODY, mtime_ns=2)

    assert [family(r) for r in asked(index, "roof in:old").results] == [["offer.txt"]]
    assert asked(index, "roof in:old").results[0].mtime_ns == 1
    assert len(asked(index, "in:home").results) == 2


def test_copies_take_no_places_from_others() -> None:
    index = FakeIndex()
    for number in range(6):
        index.add(f"/home/{number}/roof.txt", BODY, mtime_ns=number)
    index.add("/home/attic.txt", "Water came through the roof again.")

    found = asked(index, "roof tiles", limit=2)
    assert [len(family(result)) for result in found.results] == [6, 1]


def test_a_search_may_ask_not_to_fold() -> None:
    from dataclasses import replace

    index = FakeIndex()
    index.add("/home/old/offer.txt", BODY)
    index.add("/home/new/offer.txt", BODY)

    found = Searcher(index.as_index()).search(replace(parse("roof"), fold=False))
    assert [family(result) for result in found.results] == [["offer.txt"], ["offer.txt"]]


def test_a_family_by_meaning_shows_the_newest_of_the_near() -> None:
    index = FakeIndex()
    index.add("/home/offer v1.txt", BODY, vectors=[(0.9, 0.1, 0)], mtime_ns=1)
    index.add("/home/offer v2.txt", f"{BODY} Well.", vectors=[(0.89, 0.1, 0)], mtime_ns=2)
    searcher = Searcher(index.as_index(), embedders=[(SPACE, FakeEmbedder().as_embedder())])

    assert [family(r) for r in searcher.search(parse("leaking ceiling")).results] == [["offer v2.txt", "offer v1.txt"]]
