"""What the preview has done on other threads: asking the engine, decoding, painting marks over a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter

from qwenfind.engine import SearchEngine
from qwenfind.errors import QwenFindError
from qwenfind.extraction.marking import Folded
from qwenfind.extraction.preview import PageImage, Preview, PreviewText, Rectangle, TextMark
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.engine_words import told
from qwenfind.gui.theme import LIGHT
from qwenfind.gui.words import shown_lines
from qwenfind.records import PassageMatch, SearchResult

# Paper stays white in either scheme, so what is drawn on it keeps its colours too.
EVIDENCE = QColor("#FFF1C8")
OTHER_EVIDENCE = QColor(LIGHT.evidence)
WORD = QColor(LIGHT.mark)
BAR = QColor("#DDA63A")
_PAGE_KINDS = ("page", "chapter")
_MAX_WORDS = 12
# A request that has taken so long is overtaken by the next, which ends a child that hangs.
_IMPATIENT_MS = 1000
# Words are marked so far around each passage of a text.
_AROUND_CHARS = 400
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Target:
    """A place in a document that answers the search.

    Attributes:
        ordinal: the passage, or -1.
        unit: page or chapter to begin looking at, or 0.
        sentence: what is marked there, or "".
        words: words of the query that stand in it.
        start, end: the passage's span in the document's text; -1 where there is none.
    """

    ordinal: int = -1
    unit: int = 0
    unit_kind: str = ""
    sentence: str = ""
    words: tuple[str, ...] = ()
    start: int = -1
    end: int = -1

    @property
    def page(self) -> int:
        """Where to begin looking, for documents that are shown as pages."""
        return max(1, self.unit) if self.unit_kind in _PAGE_KINDS else 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page or picture, ready to be painted.

    Attributes:
        image: with its marks.
        marked: the rectangle around the evidence in pixels of the image, or None.
    """

    image: QImage
    number: int
    pages: int
    marked: QRectF | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, ready to be shown.

    Attributes:
        shown: the whole text, fit for a control, of the same length.
        spans: for each target its span, or (-1, -1).
        words: spans of the query's words near the targets.
    """

    shown: str
    text: PreviewText
    spans: tuple[tuple[int, int], ...]
    words: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of one request; `problem` is (what happened, what to do)."""

    ticket: int
    opened: Preview | None = None
    sheet: Sheet | None = None
    reading: Reading | None = None
    target: int | None = None
    problem: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One request to the engine's previewer, done by calling it on another thread.

    Attributes:
        kind: what the file is known to be shown as; "" where it is not opened yet.
        page: the page wanted, or None for that of the target.
        index: which of the targets is looked for.
        width, height: pixels of the picture.
    """

    path: Path
    kind: str
    targets: tuple[Target, ...]
    index: int
    width: int
    height: int
    page: int | None = None
    ticket: int = 0

    def __call__(self, engine: SearchEngine) -> Reply:
        """Does it."""
        try:
            return self._answer(engine)
        except QwenFindError as error:
            return Reply(self.ticket, problem=(told(error.title), told(error.hint)))

    def _answer(self, engine: SearchEngine) -> Reply:
        opened = None
        kind = self.kind
        if not kind:
            opened = engine.preview.open(self.path)
            kind = opened.kind
        reply = Reply(self.ticket, opened, target=self.index if self.page is None else None)
        if kind == "pages":
            return replace(reply, sheet=self._sheet(engine))
        if kind == "image":
            picture = engine.preview.image(self.path, width_px=self.width, height_px=self.height, number=self.page or 1)
            return replace(reply, sheet=Sheet(_decoded(picture), picture.number, picture.pages))
        if kind == "text":
            marks = [TextMark(target.sentence, target.start, target.end) for target in self.targets]
            return replace(reply, reading=reading_of(engine.preview.text(self.path, marks=marks), self.targets))
        return reply

    def _sheet(self, engine: SearchEngine) -> Sheet:
        now = self.targets[self.index] if self.targets else Target()
        others = [target.sentence for target in self.targets if target.sentence not in ("", now.sentence)]
        words = tuple(dict.fromkeys(word for target in self.targets for word in target.words))[:_MAX_WORDS]
        marks = [now.sentence, *others, *words]
        if self.page is None:
            image = engine.preview.match(self.path, now.page, width_px=self.width, marks=marks)
        else:
            image = engine.preview.page(self.path, self.page, width_px=self.width, marks=marks)
        return painted(image, sentences=1 + len(others))


class Asker(QObject):
    """Has one request done at a time; of those that come meanwhile only the last is done.

    Signals:
        answered(Reply): the answer to the last request; earlier ones are dropped.
        broke(str, str): it failed in a way that nobody foresaw.
    """

    answered = Signal(object)
    broke = Signal(str, str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket = 0
        self._open = False
        self._waiting: Ask | None = None
        self.running = 0
        self._impatience = QTimer(self, singleShot=True, interval=_IMPATIENT_MS)
        self._impatience.timeout.connect(self._send)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is to come."""
        return self._open

    def ask(self, request: Ask) -> None:
        """Has a request done; what came before it is not wanted any more."""
        self.drop()
        self._open = True
        self._waiting = replace(request, ticket=self._ticket)
        if self.running:
            self._impatience.start()
        else:
            self._send()

    def drop(self) -> None:
        """Wants no answer to what was asked."""
        self._ticket += 1
        self._open = False
        self._waiting = None

    @Slot()
    def _send(self) -> None:
        request, self._waiting = self._waiting, None
        if request is not None:
            self.running += 1
            self._bridge.task(request, self._take, self._fail, own_thread=True)

    @Slot(object)
    def _take(self, reply: Reply) -> None:
        self._end_one()
        if reply.ticket == self._ticket:
            self._open = False
            self.answered.emit(reply)

    @Slot(str, str)
    def _fail(self, title: str, hint: str) -> None:
        wanted = self._waiting is None
        self._end_one()
        if wanted and self._open:
            self._open = False
            self.broke.emit(title, hint)

    def _end_one(self) -> None:
        self.running -= 1
        if not self.running:
            self._send()


def facts_of(result: SearchResult) -> tuple[object, ...]:
    """What tells that a result is of the same file, unchanged."""
    return result.path, result.mtime_ns, result.size


def targets_of(result: SearchResult, matches: Sequence[PassageMatch]) -> tuple[Target, ...]:
    """Where to look in a file: its matching passages, or the result's own evidence while those are not known.

    What the result says of its own passage is what the list shows, so it is what is marked.
    """
    own = Target(
        result.ordinal,
        result.page or 0,
        result.unit_kind,
        _sentence(result.snippet, result.sentence),
        _words(result.snippet, result.highlights),
        result.start,
        result.end,
    )
    if not matches:
        return () if result.ordinal < 0 else (own,)
    return tuple(
        own
        if match.passage.ordinal == result.ordinal
        else Target(
            match.passage.ordinal,
            match.passage.unit,
            match.passage.unit_kind,
            _sentence(match.snippet, match.sentence),
            _words(match.snippet, match.highlights),
            match.passage.start,
            match.passage.end,
        )
        for match in matches
    )


def _sentence(snippet: str, span: tuple[int, int]) -> str:
    start, end = span
    return (snippet[start:end] if end > start else snippet).strip(f"{_ELLIPSIS} ")


def _words(snippet: str, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    found = {snippet[start:end].casefold(): snippet[start:end] for start, end in spans}
    return tuple(found.values())[:_MAX_WORDS]


def reading_of(text: PreviewText, targets: Sequence[Target]) -> Reading:
    """Readies a text for the screen, with the words of the query found around each target."""
    words: set[tuple[int, int]] = set()
    for (start, end), target in zip(text.marks, targets, strict=False):
        if start < 0:
            continue
        begin = max(0, start - _AROUND_CHARS)
        near = Folded(text.text[begin : end + _AROUND_CHARS])
        for word in target.words:
            words.update((begin + one.start, begin + one.end) for one in near.find_all(word))
    return Reading(shown_lines(text.text), text, text.marks, tuple(sorted(words)))


def painted(page: PageImage, *, sentences: int) -> Sheet:
    """Washes a page's evidence and marks its words, as ink on paper would: what is dark stays dark.

    Args:
        sentences: how many of the page's marks are sentences; the first is the one that was asked for.
    """
    image = _decoded(page)
    unit = image.width() / 100
    marked = None
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for index, lines in enumerate(page.marks):
        is_sentence = index < sentences
        color = WORD if not is_sentence else EVIDENCE if index == 0 else OTHER_EVIDENCE
        side = unit * (0.4 if is_sentence else 0.15)
        for box in _joined(lines) if is_sentence else [QRectF(*_sides(line)) for line in lines]:
            painter.fillRect(box.adjusted(-side, 0, side, 0), color)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    if page.marks and page.marks[0]:
        for column, edge in _columns(page.marks[0], page.edges[0]):
            left = edge - unit * 1.4
            painter.fillRect(QRectF(left, column.top(), max(2.0, unit * 0.5), column.height()), BAR)
            marked = column if marked is None else marked.united(column)
    painter.end()
    return Sheet(image, page.number, page.pages, marked)


def _decoded(page: PageImage) -> QImage:
    image = QImage.fromData(page.png)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _sides(line: Rectangle) -> tuple[float, float, float, float]:
    left, top, right, bottom = line
    return left, top, right - left, bottom - top


def _columns(lines: Sequence[Rectangle], edges: Sequence[float]) -> list[tuple[QRectF, float]]:
    """Lines that stand below each other as one block, with its left edge; those of another column or cell apart."""
    blocks: list[tuple[QRectF, float]] = []
    for line, edge in zip(lines, edges, strict=True):
        box = QRectF(*_sides(line))
        if blocks and _follows(box, blocks[-1][0]):
            blocks[-1] = blocks[-1][0].united(box), min(blocks[-1][1], edge)
        else:
            blocks.append((box, edge))
    return blocks


def _follows(box: QRectF, above: QRectF) -> bool:
    """Whether a line stands right below another."""
    return -0.5 * box.height() <= box.top() - above.bottom() <= box.height()


def _joined(lines: Sequence[Rectangle]) -> list[QRectF]:
    """The lines themselves, those of one block without gaps or overlaps between them."""
    boxes: list[QRectF] = []
    for line in lines:
        box = QRectF(*_sides(line))
        if boxes and _follows(box, boxes[-1]):
            box.setTop(boxes[-1].bottom())
        boxes.append(box)
    return boxes
