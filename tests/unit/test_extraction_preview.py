"""What previews do when the child hangs, dies, lies or is not needed any more."""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qwenfind.children import Message
from qwenfind.errors import ChildError, DocumentError, FailedError, SkippedError
from qwenfind.extraction import preview
from qwenfind.extraction.preview import Previewer, TextMark
from qwenfind.extraction.worker import to_wire
from qwenfind.records import Block, BlockKind, Extract, Unit
from tests.helpers import wait_until

Answer = Callable[[Message], tuple[Message, bytes]]


class FakeChild:
    """A child that answers as it is told; `kill` has a hanging answer raise."""

    def __init__(self) -> None:
        self.answer: Answer = lambda message: ({}, b"")
        self.asked: list[Message] = []
        self.killed = threading.Event()
        self.stopped = threading.Event()
        self.deadline_s = 0.0

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        self.asked.append(message)
        self.deadline_s = deadline_s
        return self.answer(message)

    def hang(self, message: Message) -> tuple[Message, bytes]:
        assert self.killed.wait(20)
        raise ChildError("The preview process ended unexpectedly (SIGKILL).")

    def kill(self) -> None:
        self.killed.set()

    def stop(self, *, grace_s: float = 2.0) -> None:
        self.stopped.set()


@pytest.fixture
def child() -> FakeChild:
    return FakeChild()


@pytest.fixture
def previewer(child: FakeChild) -> Iterator[Previewer]:
    made = Previewer(child_factory=lambda: child, patience_s=0.05, max_file_mb=1)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4")
    return path


def png(width: int = 100, height: int = 200) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack("!II", width, height) + b"\x08\x02\0\0\0"


def page(**changes: Any) -> Message:
    reply = {"number": 1, "pages": 3, "marks": [[[1, 2, 3, 4]], []], **changes}
    return {"edges": [[1.0] * len(mark) for mark in reply["marks"]], **reply}


def test_a_page_comes_with_its_marks(previewer: Previewer, child: FakeChild, file: Path) -> None:
    child.answer = lambda _: (page(), png())
    shown = previewer.page(file, 1, width_px=100, marks=["a sentence", "word"])

    assert (shown.width, shown.height, shown.number, shown.pages) == (100, 200, 1, 3)
    assert shown.marks == (((1.0, 2.0, 3.0, 4.0),), ())
    assert shown.edges == ((1.0,), ())
    assert child.asked == [
        {"do": "page", "number": 1, "width": 100, "marks": ["a sentence", "word"], "path": str(file)}
    ]


@pytest.mark.parametrize(
    ("reply", "data"),
    [
        (page(), b"no picture"),
        (page(), png(100_000, 100_000)),
        (page(), png(0, 0)),
        (page(number=9), png()),
        (page(marks=[]), png()),
        (page(marks=[[[3, 2, 1, 4]], []]), png()),
        (page(marks=[[[1, 2, float("nan"), 4]], []]), png()),
        (page(marks=[[[1, 2]], []]), png()),
        (page(marks=[[[1, 2, 3, 4]] * 9000, []]), png()),
        (page(edges=[[1.0, 2.0], []]), png()),
        (page(edges=[[float("inf")], []]), png()),
        ({}, png()),
    ],
)
def test_an_answer_that_makes_no_sense_is_refused(
    previewer: Previewer, child: FakeChild, file: Path, reply: Message, data: bytes
) -> None:
    child.answer = lambda _: (reply, data)

    with pytest.raises(FailedError, match="cannot be shown"):
        previewer.page(file, 1, width_px=100, marks=["a", "b"])


def test_kinds_that_are_unknown_are_refused(previewer: Previewer, child: FakeChild, file: Path) -> None:
    child.answer = lambda _: ({"kind": "program", "pages": 1, "title": "", "reason": ""}, b"")

    with pytest.raises(FailedError, match="cannot be shown"):
        previewer.open(file)


def test_a_text_comes_with_the_places_of_its_marks(previewer: Previewer, child: FakeChild, file: Path) -> None:
    extract = Extract(
        "Head\n\nThe rent is due. The roof leaks.",
        (Block(0, 4, BlockKind.HEADING, 1), Block(6, 38, BlockKind.PARAGRAPH)),
        (Unit(0, 38, "sheet", 1, "Flat"),),
        partial="too long",
    )
    message, data = to_wire(extract)
    child.answer = lambda _: ({"extract": message, "monospace": True}, data)
    shown = previewer.text(
        file, marks=[TextMark("The roof leaks.", 6, 38), TextMark("the rent is", 30, 900), TextMark("zebra", 0, 4)]
    )

    assert [shown.text[start:end] for start, end in shown.marks[:2]] == ["The roof leaks", "The rent is"]
    assert shown.marks[2] == (-1, -1)
    assert shown.headings == ((0, 4, 1),)
    assert shown.units == extract.units
    assert shown.monospace
    assert shown.partial == "too long"


@pytest.mark.parametrize(
    ("raised", "kind", "said"),
    [
        (SkippedError("encrypted"), SkippedError, "password"),
        (SkippedError("larger than 200 MB"), SkippedError, "too large"),
        (SkippedError("no text could be read"), SkippedError, "No text"),
        (SkippedError("needs OCR"), SkippedError, "only pictures"),
        (FailedError("damaged: no"), FailedError, "damaged"),
        (FailedError("gone while being read"), FailedError, "no longer there"),
        (FailedError("no permission to read it"), FailedError, "permission"),
        (FailedError("It needs too much memory."), FailedError, "too much memory"),
        (FailedError("TypeError: x"), FailedError, "cannot be shown"),
        (ChildError("The preview process ended unexpectedly (SIGSEGV)."), FailedError, "failed badly"),
        (ChildError("It needs too much memory."), FailedError, "too much memory"),
    ],
)
def test_every_failure_is_told_in_plain_words(
    previewer: Previewer, child: FakeChild, file: Path, raised: Exception, kind: type[DocumentError], said: str
) -> None:
    def fail(_: Message) -> tuple[Message, bytes]:
        raise raised

    child.answer = fail

    with pytest.raises(kind, match=said) as caught:
        previewer.open(file)
    assert caught.value.hint
    assert caught.value.title.endswith(".")


def test_files_that_cannot_be_shown_are_not_given_to_the_child(
    previewer: Previewer, child: FakeChild, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FailedError, match="no longer there"):
        previewer.open(tmp_path / "none.pdf")
    with pytest.raises(SkippedError, match="no ordinary file"):
        previewer.open(tmp_path)
    with pytest.raises(FailedError, match="cannot be reached"):
        previewer.open(Path("a\0b"))
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(2 << 20)
    with pytest.raises(SkippedError, match="larger than 1 MB"):
        previewer.page(large, 1, width_px=100)
    (tmp_path / "empty.txt").touch()
    assert previewer.open(tmp_path / "empty.txt").kind == "none"
    monkeypatch.setattr(preview, "is_placeholder", lambda facts: True)
    with pytest.raises(SkippedError, match="cloud"):
        previewer.text(tmp_path / "empty.txt")
    assert child.asked == []


def test_who_asks_for_another_file_ends_the_child_that_hangs(
    previewer: Previewer, child: FakeChild, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "b.pdf"
    other.write_bytes(b"%PDF-1.4")
    child.answer = lambda message: child.hang(message) if message["path"] == str(file) else (page(marks=[]), png())
    caught: list[ChildError] = []

    def first() -> None:
        try:
            previewer.page(file, 1, width_px=100)
        except ChildError as error:
            caught.append(error)

    thread = threading.Thread(target=first, name="first")
    thread.start()
    assert wait_until(lambda: bool(child.asked))

    assert previewer.page(other, 1, width_px=100).pages == 3
    thread.join(10)
    assert [error.title for error in caught] == ["Another preview was asked for."]


def test_the_same_file_is_waited_for(previewer: Previewer, child: FakeChild, file: Path) -> None:
    go = threading.Event()

    def slow(_: Message) -> tuple[Message, bytes]:
        assert go.wait(20)
        return page(marks=[]), png()

    child.answer = slow
    threads = [
        threading.Thread(target=previewer.page, args=(file, 1), kwargs={"width_px": 100}, name=f"ask-{number}")
        for number in range(2)
    ]
    for thread in threads:
        thread.start()
    assert wait_until(lambda: bool(child.asked))
    go.set()
    for thread in threads:
        thread.join(10)

    assert len(child.asked) == 2
    assert not child.killed.is_set()


def test_the_child_ends_when_idle_and_comes_back(child: FakeChild, file: Path) -> None:
    previewer = Previewer(child_factory=lambda: child, idle_s=0.02)
    child.answer = lambda _: (page(marks=[]), png())
    previewer.page(file, 1, width_px=100)
    assert child.stopped.wait(10)
    child.stopped.clear()
    previewer.page(file, 1, width_px=100)
    assert child.stopped.wait(10)

    previewer.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "preview-idle" and thread.is_alive()]


def test_closing_ends_who_waits_and_refuses_who_comes(child: FakeChild, file: Path) -> None:
    previewer = Previewer(child_factory=lambda: child)
    child.answer = child.hang
    caught: list[ChildError] = []

    def ask() -> None:
        try:
            previewer.open(file)
        except ChildError as error:
            caught.append(error)

    thread = threading.Thread(target=ask, name="ask")
    thread.start()
    assert wait_until(lambda: bool(child.asked))
    previewer.close()
    thread.join(10)

    assert len(caught) == 1
    with pytest.raises(ChildError, match="closed"):
        previewer.open(file)
