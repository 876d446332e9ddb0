"""Whole documents through the embedder, over a real index."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qwenfind.events import Event, MeaningProgress
from qwenfind.indexing.meaning import MeaningFiller
from qwenfind.inference.batches import LeftError, PassageError
from tests.indexing_fakes import FakeEmbedder
from tests.unit.store_helpers import Filled

TEXTS = ("first part", "second part")


class _House:
    def __init__(self, folder: Path) -> None:
        self.filled = Filled(folder)
        self.embedder = FakeEmbedder()
        self.events: list[Event] = []
        self.filler = MeaningFiller(
            self.filled.index, self.embedder, publish=self.events.append, clock=lambda: 0.0, whole_documents=True
        )

    def fill(self) -> bool:
        return self.filler.fill(stopped=lambda: False)

    @property
    def coverage(self) -> tuple[int, int]:
        (space,) = self.filled.index.vectors.spaces()
        return self.filled.index.vectors.coverage(space.id)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[_House]:
    house = _House(tmp_path)
    yield house
    assert house.filled.index.verify() == []
    house.filled.index.close()


def test_a_long_document_is_embedded_as_a_whole_after_all_passages(house: _House) -> None:
    house.filled.add("long.txt", *TEXTS)
    house.filled.add("short.txt", "alone")

    assert house.fill()

    assert house.embedder.texts == ["alone", *TEXTS, "first part\nsecond part"]
    assert house.coverage == (4, 4)
    assert house.events[-1] == MeaningProgress("fake", 4, 4)
    assert house.filler.is_complete


def test_turned_off_their_vectors_alone_go_and_turned_on_they_alone_come(house: _House) -> None:
    house.filled.add("long.txt", *TEXTS)
    house.fill()
    house.embedder.texts.clear()

    house.filler.embed_wholes(False)
    assert not house.filler.is_complete
    assert house.fill()
    assert (house.coverage, house.embedder.texts) == ((2, 2), [])

    house.filler.embed_wholes(True)
    assert not house.filler.is_complete
    assert house.fill()
    assert (house.coverage, house.embedder.texts) == ((3, 3), ["first part\nsecond part"])


def test_a_model_that_reads_little_embeds_no_wholes(house: _House) -> None:
    house.filled.add("long.txt", *TEXTS)
    house.embedder.whole_tokens = 0

    assert house.fill()

    assert house.coverage == (2, 2)
    assert house.filler.is_complete


def test_a_whole_under_way_is_left_when_something_comes_up_and_gone_on_with_later(house: _House) -> None:
    house.filled.add("long.txt", *TEXTS)
    begun, left = False, threading.Event()

    def between(stopped: Callable[[], bool]) -> None:
        nonlocal begun
        if not begun:
            begun = True
            while not stopped():
                pass
            left.set()
            raise LeftError

    house.embedder.between = between

    assert not house.filler.fill(stopped=lambda: begun)
    assert left.wait(20)
    assert house.coverage == (2, 3)
    assert house.fill()

    assert house.embedder.wholes == ["first part\nsecond part"] * 2
    assert house.coverage == (3, 3)


def test_how_far_the_model_read_is_known(house: _House) -> None:
    document = house.filled.add("long.txt", *TEXTS)
    house.embedder.reads = 14

    house.fill()

    row = house.filled.index.documents.by_id(document)
    assert row is not None
    found = house.filled.index.wholes.read_of(row)
    assert found is not None
    assert found[1:] == (14, 22)


def test_a_whole_without_a_vector_is_set_aside(house: _House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.filled.add("long.txt", *TEXTS)
    monkeypatch.setattr(house.embedder, "embed_whole", _none)

    assert house.fill()

    assert house.coverage == (2, 3)
    assert house.filler.is_complete


def _none(text: str, *, stopped: Callable[[], bool]) -> None:
    raise PassageError([0], [], FakeEmbedder().embed_passages([text])[:0])
