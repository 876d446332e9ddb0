"""Searches without words: by filters alone, and by a file whose like is wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind.errors import ModelError, UsageError
from qwenfind.records import Mode, SearchResponse, State
from qwenfind.search.query import parse
from qwenfind.search.searcher import Searcher
from tests.fakes import SPACE, FakeEmbedder, FakeIndex, FakeReranker


def names(response: SearchResponse) -> list[str]:
    return [result.name for result in response.results]


@pytest.fixture
def index() -> FakeIndex:
    index = FakeIndex()
    index.add("/home/a.txt", "rent due", "flat", vectors=[(1, 0, 0), (0, 1, 0)], mtime_ns=10)
    index.add("/home/b.txt", "a draft of rent", vectors=[(0.7, 0.7, 0)], mtime_ns=30)
    index.add("/home/c.txt", "far away", vectors=[(0, 0, 1)], mtime_ns=20)
    index.add("/home/d.pdf", "near a", vectors=[(1, 0, 0)], mtime_ns=40)
    index.add("/home/e.jpg", mtime_ns=50)
    return index


def searcher(index: FakeIndex, embedder: FakeEmbedder | None = None) -> Searcher:
    return Searcher(
        index.as_index(),
        embedders=[(SPACE, (embedder or FakeEmbedder()).as_embedder())],
        reranker=FakeReranker({"": 0.9}).as_reranker(),
    )


@pytest.mark.parametrize("mode", list(Mode))
def test_filters_alone_list_the_newest_files_in_every_mode(index: FakeIndex, mode: Mode) -> None:
    found = Searcher(index.as_index()).search(parse("type:txt", mode=mode))

    assert names(found) == ["b.txt", "c.txt", "a.txt"]
    assert found.stages == ("filters",)
    assert found.notes == ()
    assert found.final
    assert not found.reranked
    assert not found.no_close_match
    assert found.results[0].scores["filters"] == 1.0


def test_filters_alone_find_files_without_text(index: FakeIndex) -> None:
    assert names(Searcher(index.as_index()).search(parse("type:image"))) == ["e.jpg"]


def test_exclusions_hold_for_filters_alone(index: FakeIndex) -> None:
    found = Searcher(index.as_index()).search(parse("type:txt -draft", limit=2))

    assert names(found) == ["c.txt", "a.txt"]


def test_many_excluded_files_do_not_hide_the_others(index: FakeIndex) -> None:
    for number in range(30):
        index.add(f"/home/{number}.txt", "another draft", mtime_ns=100 + number)

    assert names(Searcher(index.as_index()).search(parse("type:txt -draft", limit=2))) == ["c.txt", "a.txt"]


def test_like_finds_what_is_near_the_file_and_not_the_file(index: FakeIndex) -> None:
    found = searcher(index).search(parse("like:/home/a.txt"))

    assert names(found)[:2] == ["b.txt", "d.pdf"]
    assert "a.txt" not in names(found)
    assert found.stages == ("meaning",)
    # (1, 0, 0) and (0, 1, 0) lie on both sides of (0.7, 0.7, 0).
    assert found.results[0].similarity == pytest.approx(0.99, abs=0.01)


def test_like_alone_asks_no_model(index: FakeIndex) -> None:
    embedder = FakeEmbedder(error=ModelError("broken", "mend it"))

    assert names(searcher(index, embedder).search(parse("like:/home/a.txt")))[0] == "b.txt"


def test_like_obeys_filters(index: FakeIndex) -> None:
    assert names(searcher(index).search(parse("like:/home/a.txt type:pdf"))) == ["d.pdf"]


def test_words_draw_what_is_like_the_file_their_way(index: FakeIndex) -> None:
    index.add("/home/f.txt", "between", vectors=[(0.6, 0.3, 0.75)])
    embedder = FakeEmbedder((0.0, 0.0, 1.0))

    assert names(searcher(index, embedder).search(parse("zebra like:/home/a.txt", rerank=False)))[0] == "f.txt"


def test_a_file_that_cannot_be_compared_is_said(index: FakeIndex) -> None:
    for path, title in [
        ("/home/none.txt", "none.txt is not in the index."),
        ("/home/e.jpg", "e.jpg has no text to compare by."),
    ]:
        with pytest.raises(UsageError) as caught:
            searcher(index).search(parse(f"like:{path}"))
        assert title == caught.value.title
        assert caught.value.hint


def test_a_file_that_waits_is_said_to_wait(index: FakeIndex) -> None:
    waiting = index.add("/home/new.txt")
    index.all[-1] = replace(waiting, state=State.PENDING)
    unread = index.add("/home/read.txt", "no vector yet")

    with pytest.raises(UsageError, match="waits to be read"):
        searcher(index).search(parse("like:/home/new.txt"))
    with pytest.raises(UsageError, match="not known yet"):
        searcher(index).search(parse(f"like:{unread.path}"))


def test_like_without_a_model_is_an_error(index: FakeIndex) -> None:
    with pytest.raises(ModelError):
        Searcher(index.as_index()).search(parse("rent like:/home/a.txt"))


def test_a_file_is_like_others_by_its_path_alone(index: FakeIndex) -> None:
    assert parse("like:/home/x/../a.txt").like == Path("/home/a.txt")
