"""Finding a sentence again where it is set differently."""

from __future__ import annotations

import pytest

from qwenfind.extraction.marking import Folded

PAGE = """Chapter 4
The land-
lord may raise the rent by a ﬁxed amount
after fif\u00adteen months, and must give “written reasons”.
Parents differ; a tenant can object.
12"""


def held(text: str, mark: str) -> str | None:
    found = Folded(text).find(mark)
    return None if found is None else text[found.start : found.end]


def test_a_sentence_is_found_over_line_ends_hyphens_and_ligatures() -> None:
    sentence = (
        'The landlord may raise the rent by a fixed amount after fifteen months, and must give "written reasons".'
    )

    assert held(PAGE, sentence) == PAGE[PAGE.index("The land") : PAGE.index("”")]
    found = Folded(PAGE).find(sentence)
    assert found is not None
    assert found.share == 1.0


def test_a_hyphen_that_belongs_to_a_word_does_not_hide_it() -> None:
    assert held("a well-\nknown fact here", "a well-known fact") == "a well-\nknown fact"
    assert held("a well-known fact here", "a wellknown fact") == "a well-known fact"


def test_a_sentence_with_other_words_in_between_is_found_by_most_of_it() -> None:
    page = "Before it. The heating 7 costs are due footnote monthly in advance. After it all ends."

    assert held(page, "The heating costs are due monthly in advance") == page[page.index("The") : page.index(". After")]


def test_other_text_is_not_taken_for_the_sentence() -> None:
    page = "The tenant of the house and the owner of the house are the parties to the contract."

    assert held(page, "The heating costs are due monthly in advance of the year") is None


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "Much before. The deposit of three rents is paid back within\n17",
            "The deposit of three rents is paid back within",
        ),
        ("17\nsix months after the end of the lease. And more.", "six months after the end of the lease"),
    ],
)
def test_the_part_of_a_sentence_on_one_of_two_pages_is_found(page: str, expected: str) -> None:
    sentence = "The deposit of three rents is paid back within six months after the end of the lease."

    assert held(page, sentence) == expected
    found = Folded(page).find(sentence)
    assert found is not None
    assert found.share < 1.0


def test_a_single_word_is_found_whole_and_everywhere() -> None:
    text = "Rent, parent, RENT; the rents and apparent rent."

    assert [text[one.start : one.end] for one in Folded(text).find_all("rent")] == ["Rent", "RENT", "rent"]
    assert len(Folded(text).find_all("rent", limit=2)) == 2
    assert Folded(text).find_all("") == []


def test_accents_and_case_do_not_matter() -> None:
    assert held("die KÜCHE im Haus", "Ku\u0308che") == "KÜCHE"
    assert held("in the Strasse", "straße") == "Strasse"


def test_scripts_without_spaces_are_found_by_their_letters() -> None:
    page = "契約書\n家賃は毎月二十五日までに\n支払うものとする。更新は"

    assert held(page, "家賃は毎月二十五日までに支払うものとする。") == "家賃は毎月二十五日までに\n支払うものとする"
    assert held(page, "家賃は 毎月二十八日までに支払うものとします") is not None


def test_combining_vowels_stay_in_their_word() -> None:
    assert Folded("हिन्दी भाषा").words == [word for word in Folded("हिन्दी भाषा").words if word]
    assert len(Folded("हिन्दी भाषा").words) == 2


@pytest.mark.parametrize("mark", ["", " ", "—", "…", "\u00ad"])
def test_a_mark_without_letters_is_nowhere(mark: str) -> None:
    assert Folded(PAGE).find(mark) is None
    assert Folded("").find("anything at all here") is None
