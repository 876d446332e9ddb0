"""More like this: a file, a page, a passage, or a text that was pasted."""

from __future__ import annotations

from pathlib import Path

import pytest

from qwenfind.errors import UsageError
from qwenfind.records import Filters, SearchResponse
from qwenfind.search.chips import chips_of, with_filter
from qwenfind.search.query import parse
from qwenfind.search.searcher import Searcher
from qwenfind.search.typed import PROSE
from tests.fakes import SPACE, FakeEmbedder, FakeIndex

PASTED = (
    'He said: "the rent is due", -5 % at most (heating OR water), see type:pdf and in:Letters for more; size:big. '
    "The landlord wrote that the roof is to be repaired before winter, and that nobody pays for it but him. "
) * 3


@pytest.fixture
def index() -> FakeIndex:
    made = FakeIndex()
    made.add("/a/rent.txt", "The rent.", vectors=[(1, 0, 0)])
    made.add("/a/roof.txt", "The roof.", vectors=[(0, 1, 0)])
    return made


def like(index: FakeIndex, text: str) -> SearchResponse:
    return Searcher(index.as_index(), embedders=[(SPACE, FakeEmbedder().as_embedder())]).search(parse(text))


def first(index: FakeIndex, text: str) -> str:
    return like(index, text).results[0].name


def bare(text: str) -> str:
    """Quotes at words are no part of them."""
    return " ".join(text.replace('"', "").split())


def test_a_passage_or_page_stands_for_itself_alone(index: FakeIndex) -> None:
    index.add("/b/two things.txt", "About rent.", "About roofs.", vectors=[(1, 0.1, 0), (0.1, 1, 0)])
    index.add("/b/paged.pdf", "About roofs.", vectors=[(0, 1, 0.1)], page=3)

    assert first(index, 'like:"/b/two things.txt#passage=0" -in:b') == "rent.txt"
    assert first(index, 'like:"/b/two things.txt#passage=1" -in:b') == "roof.txt"
    assert first(index, "like:/b/paged.pdf#page=3 -in:b") == "roof.txt"
    assert "two things.txt" not in [r.name for r in like(index, 'like:"/b/two things.txt#passage=1"').results]


@pytest.mark.parametrize("part", ["#passage=9", "#page=4"])
def test_a_part_that_is_not_there_any_more_is_said(index: FakeIndex, part: str) -> None:
    with pytest.raises(UsageError, match="is not in the index"):
        like(index, f"like:/a/rent.txt{part}")


def test_a_file_may_be_called_like_a_part(index: FakeIndex) -> None:
    index.add("/b/odd#page=1", "Odd.", vectors=[(0, 1, 0)])

    assert first(index, "like:/b/odd#page=1") == "roof.txt"


@pytest.mark.parametrize(
    "pasted",
    [PASTED, f"{PASTED} see type:pdf.", '- first: what\n-second type:pdf\n(third) OR "so\n', PASTED.replace(" ", "\n")],
)
def test_what_was_pasted_is_words_whatever_it_says(pasted: str) -> None:
    query = parse(pasted)

    assert bare(query.words) == bare(pasted)
    assert (query.phrases, query.exclusions, query.filters, query.like) == ((), (), Filters(), None)
    assert chips_of(pasted) == ()


def test_filters_may_stand_at_the_ends_of_what_was_pasted() -> None:
    query = parse(with_filter(f"lang:en {PASTED}", "type", "pdf"))

    assert query.filters == Filters(types=("pdf",), languages=("en",))
    assert bare(query.words) == bare(PASTED)
    assert [chip.key for chip in chips_of(f"lang:en {PASTED} type:pdf")] == ["lang", "type"]


def test_a_long_query_of_filters_is_no_text() -> None:
    folder = "/home/me/" + "a very long name " * 30
    assert parse(f'rent in:"{folder}"').filters.inside == (folder.strip(),)


def test_what_was_pasted_finds_the_file_that_it_came_from(index: FakeIndex) -> None:
    """Also the words stage takes five thousand characters."""
    index.add("/b/letter.txt", PASTED[:200])
    text = (PASTED * 10)[:5000]
    found = Searcher(index.as_index()).search(parse(text))

    assert found.results[0].name == "letter.txt"
    assert not found.no_close_match
    assert "names" not in found.stages
    assert len(text) > PROSE
    assert Path("/b") == found.results[0].path.parent
