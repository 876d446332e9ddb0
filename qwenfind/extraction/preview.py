"""Shows a document without opening it here: pages, text and pictures come from a child process."""

from __future__ import annotations

import contextlib
import stat
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qwenfind.children import Child, Message
from qwenfind.errors import ChildError, DocumentError, FailedError, QwenFindError, SkippedError
from qwenfind.extraction.marking import Folded
from qwenfind.extraction.pool import Reader
from qwenfind.extraction.worker import from_wire
from qwenfind.paths import is_placeholder
from qwenfind.records import BlockKind, Unit

MAX_PIXELS = 16_000_000
MAX_TEXT_CHARS = 2_000_000
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_KINDS = ("pages", "text", "image", "none")
_MAX_RECTANGLES = 5000
# A sentence that is not in its passage is looked for so far into the whole text.
_SEARCHED_CHARS = 300_000
_OWN_PROGRAM = "Open it in its own program."

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Preview:
    """What can be shown of a file.

    Attributes:
        kind: "pages", "text", "image" or "none".
        pages: pages or pictures in the file, 0 for text.
        title: the document's own title, or "".
        reason: why nothing can be shown, in words for a person, or "".
        size: of the file, in bytes.
        units: pages, slides, sheets or messages of a text, as spans in it; empty for pages and pictures.
    """

    kind: str
    pages: int = 0
    title: str = ""
    reason: str = ""
    size: int = 0
    units: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page or a picture, drawn.

    Attributes:
        png: the picture.
        width, height: of the picture, in pixels.
        number: which page it is, from 1.
        pages: how many there are.
        marks: for each mark asked for, in its order, rectangles (left, top, right, bottom) in pixels of the picture,
            one a line; empty where it is not on this page.
        edges: for each of those rectangles, where the text around it begins at the left.
    """

    png: bytes
    width: int
    height: int
    number: int = 1
    pages: int = 1
    marks: tuple[tuple[Rectangle, ...], ...] = ()
    edges: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class TextMark:
    """A sentence to be found in a text.

    Attributes:
        text: the sentence, as a snippet shows it.
        start, end: the passage that it comes from, as a span in the document's text.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PreviewText:
    """A document as text.

    Attributes:
        units: pages, slides, sheets or messages, as spans in the text.
        headings: spans of headings, with their level from 1 to 6.
        monospace: whether it is made for letters of one width: code, tables, logs.
        partial: why this is not the whole text, or "".
        marks: for each mark asked for, its span in the text, or (-1, -1) where it is not in it.
    """

    text: str
    units: tuple[Unit, ...] = ()
    headings: tuple[tuple[int, int, int], ...] = ()
    monospace: bool = False
    partial: str = ""
    marks: tuple[tuple[int, int], ...] = ()


class Previewer:
    """Asks a child process for what documents look like. Any thread may call; requests wait for each other.

    Whoever asks for another file than the one that the child has been busy with for `patience_s` ends that child:
    a hanging document holds up nobody.

    Args:
        max_file_mb: larger files are not shown.
        max_text_chars: of a longer text only the beginning is shown.
        memory_mb: cap of the child.
        deadline_s: seconds that one request may take.
        idle_s: seconds without a request after which the child ends.
        child_factory: makes a child that is not yet started.
    """

    def __init__(
        self,
        *,
        max_file_mb: int = 200,
        max_text_chars: int = MAX_TEXT_CHARS,
        memory_mb: int = 1500,
        deadline_s: float = 10.0,
        idle_s: float = 60.0,
        patience_s: float = 1.0,
        child_factory: Callable[[], Reader] | None = None,
    ) -> None:
        arguments = (str(max_text_chars), str(max_file_mb))
        make = child_factory or (lambda: Child("preview", arguments=arguments, memory_mb=memory_mb))
        self._child = make()
        self._max_bytes = max_file_mb << 20
        self._deadline_s = deadline_s
        self._idle_s = idle_s
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._busy_with: Path | None = None
        self._overtaken = False
        self._used_at = 0.0
        self._idle: threading.Thread | None = None

    def open(self, path: Path) -> Preview:
        """What can be shown of a file.

        Raises:
            DocumentError: it is gone, encrypted, damaged, too large, or only in the cloud.
            ChildError: the previewer is closed, or another file was asked for meanwhile.
        """
        size = self._size(path)
        if not size:
            return Preview("none", reason="The file is empty.")
        reply, data = self._ask(path, {"do": "open"})
        with _sense():
            kind = _one_of(reply["kind"], _KINDS)
            units = from_wire(reply["extract"], data).units if kind == "text" else ()
            return Preview(kind, int(reply["pages"]), str(reply["title"]), str(reply["reason"]), size, units)

    def page(self, path: Path, number: int, *, width_px: int, marks: Sequence[str] = ()) -> PageImage:
        """One page, drawn `width_px` wide, or less where that would be too many pixels.

        Args:
            number: from 1; the nearest there is.
            marks: a sentence is found once, though its words may be set differently; one or two words everywhere.

        Raises: as `open`.
        """
        self._size(path)
        asked: Message = {"do": "page", "number": number, "width": width_px, "marks": list(marks)}
        return _page_image(*self._ask(path, asked), marks=len(marks))

    def match(self, path: Path, unit: int, *, width_px: int, marks: Sequence[str]) -> PageImage:
        """The page that holds the first of `marks`, looked for from page or chapter `unit` on; drawn as `page` does.

        Where no page near holds it, this is the first page of the unit.
        """
        self._size(path)
        asked: Message = {"do": "match", "number": unit, "width": width_px, "marks": list(marks)}
        return _page_image(*self._ask(path, asked), marks=len(marks))

    def text(self, path: Path, *, marks: Sequence[TextMark] = ()) -> PreviewText:
        """A document as text, as it is indexed.

        Raises: as `open`.
        """
        self._size(path)
        reply, data = self._ask(path, {"do": "text"})
        with _sense():
            extract = from_wire(reply["extract"], data)
            monospace = bool(reply["monospace"])
        return PreviewText(
            text=extract.text,
            units=extract.units,
            headings=tuple(
                (block.start, block.end, block.level) for block in extract.blocks if block.kind is BlockKind.HEADING
            ),
            monospace=monospace,
            partial=extract.partial,
            marks=tuple(_found(extract.text, mark) for mark in marks),
        )

    def image(self, path: Path, *, width_px: int, height_px: int, number: int = 1) -> PageImage:
        """A picture, fitted into a box; never larger than it is, unless it is made of shapes.

        Raises: as `open`.
        """
        self._size(path)
        return _page_image(
            *self._ask(path, {"do": "image", "number": number, "width": width_px, "height": height_px}), marks=0
        )

    def close(self) -> None:
        """Ends the child; whoever waits for it gets a ChildError."""
        self._closed.set()
        self._child.kill()
        idle = self._idle
        if idle is not None:
            idle.join(5.0)

    def _size(self, path: Path) -> int:
        """The size of a regular file whose content is on this machine; raises why it cannot be shown otherwise."""
        try:
            facts = path.lstat()
        except FileNotFoundError as error:
            raise FailedError("The file is no longer there.", "It was moved, renamed or deleted.") from error
        except (OSError, ValueError) as error:
            raise FailedError("The file cannot be reached.", "Connect its drive, or check its permissions.") from error
        if not stat.S_ISREG(facts.st_mode):
            raise SkippedError("This is no ordinary file.")
        if is_placeholder(facts):
            raise SkippedError("The file is only in the cloud.", "Open it once, so that it is downloaded.")
        if facts.st_size > self._max_bytes:
            raise SkippedError(f"The file is larger than {self._max_bytes >> 20} MB.", _OWN_PROGRAM)
        return facts.st_size

    def _ask(self, path: Path, message: Message) -> tuple[Message, bytes]:
        if not self._lock.acquire(timeout=self._patience_s):
            if self._busy_with != path:
                self._overtaken = True
                self._child.kill()
            self._lock.acquire()
        try:
            if self._closed.is_set():
                raise ChildError("The preview is closed.")
            self._busy_with, self._overtaken = path, False
            self._end_when_idle()
            started = time.monotonic()
            try:
                return self._child.request({**message, "path": str(path)}, deadline_s=self._deadline_s)
            except DocumentError as error:
                raise _in_plain_words(error) from error
            except ChildError as error:
                if self._overtaken or self._closed.is_set():
                    raise ChildError("Another preview was asked for.") from error
                raise _fault(error, took_s=time.monotonic() - started, deadline_s=self._deadline_s) from error
        finally:
            self._busy_with = None
            self._used_at = time.monotonic()
            self._lock.release()

    def _end_when_idle(self) -> None:
        """Sees to it that a thread watches the child; called with the lock held."""
        if self._idle is None:
            self._idle = threading.Thread(target=self._watch, name="preview-idle", daemon=True)
            self._idle.start()

    def _watch(self) -> None:
        wait_s = self._idle_s
        while not self._closed.wait(wait_s):
            with self._lock:
                wait_s = self._used_at + self._idle_s - time.monotonic()
                if wait_s <= 0:
                    self._child.stop()
                    self._idle = None
                    return


@contextlib.contextmanager
def _sense() -> Iterator[None]:
    """Turns an answer that makes no sense into an error: a child that read a hostile file is not trusted."""
    try:
        yield
    except (KeyError, IndexError, TypeError, ValueError, OverflowError) as error:
        raise FailedError("The file cannot be shown.", _OWN_PROGRAM) from error


def _page_image(reply: Mapping[str, Any], data: bytes, *, marks: int) -> PageImage:
    with _sense():
        # The picture's own header counts: a small claim must not hide a picture that fills memory.
        if data[: len(_PNG)] != _PNG:
            raise ValueError("png")
        width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
        rectangles = [[_rectangle(one) for one in mark] for mark in reply["marks"]]
        edges = [[float(edge) for edge in mark] for mark in reply["edges"]]
        pages, number = int(reply["pages"]), int(reply["number"])
        if not (
            0 < width * height <= MAX_PIXELS * 1.1
            and len(rectangles) == marks
            and list(map(len, edges)) == list(map(len, rectangles))
            and all(-1e6 < edge < 1e6 for mark in edges for edge in mark)
            and sum(map(len, rectangles)) <= _MAX_RECTANGLES
            and 1 <= number <= pages
        ):
            raise ValueError("page")
        return PageImage(data, width, height, number, pages, tuple(map(tuple, rectangles)), tuple(map(tuple, edges)))


def _rectangle(numbers: Sequence[Any]) -> Rectangle:
    left, top, right, bottom = (float(number) for number in numbers)
    if not -1e6 < left <= right < 1e6 or not -1e6 < top <= bottom < 1e6:
        raise ValueError("rectangle")
    return left, top, right, bottom


def _one_of(value: Any, known: Sequence[str]) -> str:
    return known[known.index(value)]


def _found(text: str, mark: TextMark) -> tuple[int, int]:
    start, end = max(0, mark.start), min(len(text), mark.end)
    if 0 <= start < end and (found := Folded(text[start:end]).find(mark.text)):
        return start + found.start, start + found.end
    # The file may have changed since it was indexed.
    if (found := Folded(text[:_SEARCHED_CHARS]).find(mark.text)) and found.share == 1.0:
        return found.start, found.end
    return -1, -1


def _fault(error: ChildError, *, took_s: float, deadline_s: float) -> QwenFindError:
    if took_s >= deadline_s:
        return FailedError(f"It took longer than {deadline_s:.0f} seconds to show.", _OWN_PROGRAM)
    if "memory" in error.title:
        return FailedError("It needs too much memory to show.", _OWN_PROGRAM)
    return FailedError("The file could not be shown: reading it failed badly.", _OWN_PROGRAM)


def _in_plain_words(error: DocumentError) -> DocumentError:
    """What a reader says for a list of problems, as a sentence with a way on."""
    reason = error.reason
    if "encrypted" in reason:
        return SkippedError("The file is protected with a password.", _OWN_PROGRAM)
    if reason.startswith("gone"):
        return FailedError("The file is no longer there.", "It was moved, renamed or deleted.")
    if "permission" in reason:
        return FailedError("You have no permission to read this file.", "Change the file's permissions.")
    if "memory" in reason:
        return FailedError("It needs too much memory to show.", _OWN_PROGRAM)
    if reason.startswith(("larger", "too large", "more than")):
        return SkippedError("The file is too large to show.", _OWN_PROGRAM)
    if reason.startswith("damaged"):
        return FailedError("The file is damaged.", "Its own program may still open it.")
    if reason.startswith("no text"):
        return SkippedError("No text can be read in this file.", _OWN_PROGRAM)
    if reason == "needs OCR":
        return SkippedError("There is no text in this file, only pictures of it.", _OWN_PROGRAM)
    if reason.endswith("."):
        return error
    return type(error)("The file cannot be shown.", _OWN_PROGRAM)
