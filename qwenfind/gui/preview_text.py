"""Shows the text of a document, washed where it answers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from qwenfind.gui import words
from qwenfind.gui.preview_jobs import BAR, Reading
from qwenfind.gui.theme import Theme

_WIDEST = 780
# Text is put into the control in pieces, because the whole of a long one would hold up the window.
_PIECE_CHARS = 16_000


@dataclass(frozen=True, slots=True)
class _Inserted:
    """A line that the view puts between two units: where in the text, and how long it is."""

    at: int
    length: int


class TextView(QPlainTextEdit):
    """Shows a text as it is indexed, washed where it answers; long ones piece by piece as they are scrolled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._reading: Reading | None = None
        self._from = self._to = 0
        self._inserted: list[_Inserted] = []
        self._wide: list[int] = []
        self._now = 0
        self._zoom = 1.0
        self._filling = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("class", "preview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(20)
        self.verticalScrollBar().valueChanged.connect(self._move_on)
        theme.changed.connect(self._restyle)

    def show_text(self, reading: Reading, *, now: int, zoom: float) -> None:
        """Shows a text at one of its targets."""
        self._reading = reading
        self._zoom = zoom
        start, _ = self._span(now)
        self._now = now
        self._take_piece_around(max(0, start))
        self._go_to(start)

    def take_marks(self, reading: Reading, *, now: int) -> None:
        """Takes other targets of the text that is shown, and stays where it is."""
        self._reading, self._now = reading, now
        self._mark()

    def show_target(self, now: int) -> None:
        """Goes to another target of the same text."""
        if self._reading is None:
            return
        start, end = self._span(now)
        if start >= 0 and not (self._from <= start and end <= self._to):
            self.show_text(self._reading, now=now, zoom=self._zoom)
            return
        self._now = now
        self._mark()
        self._go_to(start)

    def set_zoom(self, zoom: float) -> None:
        """Makes letters larger or smaller."""
        self._zoom = zoom
        self._set_font()
        self._mark()

    def unit_at_top(self) -> int:
        """The index of the unit at the upper edge of the view, or -1."""
        if self._reading is None:
            return -1
        at = self.cursorForPosition(QPoint(24, 24)).position()
        offset = self._offset(at)
        starts = [unit.start for unit in self._reading.text.units]
        return bisect_right(starts, offset) - 1

    def go_to_unit(self, index: int) -> None:
        """Shows the beginning of a unit."""
        if self._reading is None or not 0 <= index < len(self._reading.text.units):
            return
        start = self._reading.text.units[index].start
        if not self._from <= start < self._to:
            self._take_piece_around(start)
        self._put_at_top(start)

    def _span(self, index: int) -> tuple[int, int]:
        spans = self._reading.spans if self._reading is not None else ()
        return spans[index] if 0 <= index < len(spans) else (-1, -1)

    def _line_start(self, at: int) -> int:
        assert self._reading is not None
        return max(self._reading.shown.rfind("\n", max(0, at - 4000), at) + 1, at - 4000, 0) if at else 0

    def _line_end(self, at: int) -> int:
        assert self._reading is not None
        end = self._reading.shown.find("\n", at, at + 4000)
        return end if end >= 0 else min(len(self._reading.shown), at + 4000)

    def _fill(self) -> None:
        """Puts the piece from `_from` to `_to` into the control, a quiet line before each unit."""
        assert self._reading is not None
        text, pieces, at = self._reading.shown, [], self._from
        self._inserted = []
        units = [unit for unit in self._reading.text.units if self._from <= unit.start < self._to]
        named = [unit for unit in units if unit.label or len(self._reading.text.units) > 1]
        for unit in named:
            # A slide whose heading is its label says it itself.
            repeats = text.startswith(unit.label, unit.start)
            line = f"{self._named(unit.kind, unit.number, '' if repeats else unit.label)}\n"
            pieces += [text[at : unit.start], line]
            self._inserted.append(_Inserted(unit.start, len(line)))
            at = unit.start
        pieces.append(text[at : self._to])
        whole = "".join(pieces)
        # Qt counts in UTF-16: letters beyond its first plane take two.
        self._wide = [] if whole.isascii() else [i for i, c in enumerate(whole) if c > "\uffff"]
        self._filling = True
        self._fit_column()
        # Qt gives a new text the format that the cursor stood in, such as a heading's.
        self.setCurrentCharFormat(QTextCharFormat())
        self.setPlainText(whole)
        self._set_font()
        self._format()
        self._mark()
        self._filling = False

    def _named(self, kind: str, number: int, label: str) -> str:
        name = {
            "page": self.tr("Page {}"), "slide": self.tr("Slide {}"), "sheet": self.tr("Sheet {}"),
            "chapter": self.tr("Chapter {}"), "message": self.tr("Message {}"), "cell": self.tr("Cell {}"),
        }.get(kind, "{}").format(number)  # fmt: skip
        return f"{name}{words.SEPARATOR}{words.shown(label)}" if label and label != str(number) else name

    def _position(self, offset: int) -> int:
        """Where a character of the text stands in the control."""
        at = offset - self._from + sum(one.length for one in self._inserted if one.at <= offset)
        return at + bisect_right(self._wide, at - 1)

    def _offset(self, position: int) -> int:
        """The character of the text that stands at a place of the control."""
        at = position
        if self._wide:
            at -= sum(1 for i, wide in enumerate(self._wide) if wide + i < position)
        for one in self._inserted:
            if one.at - self._from < at:
                at -= min(one.length, at - (one.at - self._from))
        return at + self._from

    def _set_font(self) -> None:
        size = self._theme.font("body").pixelSize() * self._zoom
        if self._reading is not None and self._reading.text.monospace:
            font = QFont("monospace")
            font.setStyleHint(QFont.StyleHint.Monospace)
            size *= 0.95
        else:
            font = self._theme.font("body")
        font.setPixelSize(max(6, round(size)))
        self.document().setDefaultFont(font)
        self.setFont(font)
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance("0") * 12)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def _format(self) -> None:
        """Headings stand out, the lines between units stand back."""
        assert self._reading is not None
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        for start, end, level in self._reading.text.headings:
            if self._from <= start and end <= self._to:
                if not self._reading.text.monospace and level <= 2:
                    strong.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 3 - level)
                cursor.setPosition(self._position(start))
                cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(strong)
                strong.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        quiet = QTextCharFormat()
        quiet.setForeground(self._theme.tokens.color("muted"))
        quiet.setProperty(QTextCharFormat.Property.FontSizeAdjustment, -1)
        for one in self._inserted:
            end = self._position(one.at)
            cursor.setPosition(end - one.length)
            cursor.setPosition(end - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(quiet)
        cursor.endEditBlock()

    def _mark(self) -> None:
        """Washes the evidence and marks words."""
        if self._reading is None:
            return
        tokens = self._theme.tokens
        chosen = []
        for spans, color in ((self._reading.spans, "evidence"), (self._reading.words, "mark")):
            for whole in spans:
                # A wash over a line's end would go on to the edge of the view.
                for start, end in _lines(self._reading.shown, *whole):
                    if self._from <= start < end <= self._to:
                        chosen.append(self._selection(start, end, tokens.color(color)))
        self.setExtraSelections(chosen)
        self.viewport().update()

    def _selection(self, start: int, end: int, color: QColor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(self._position(start))
        made.cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        made.format.setBackground(color)
        return made

    def _go_to(self, start: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(start) if start >= 0 else 0)
        self.setTextCursor(cursor)
        if start >= 0:
            self.centerCursor()
        else:
            self.verticalScrollBar().setValue(0)

    def _move_on(self, value: int) -> None:
        """Puts another piece of a long text into the control where the end of this one comes into view."""
        bar = self.verticalScrollBar()
        if self._reading is None or self._filling:
            return
        ends = value >= bar.maximum() - bar.pageStep() and self._to < len(self._reading.shown)
        begins = value <= bar.pageStep() and self._from > 0
        if not (ends or begins):
            return
        top = self.cursorForPosition(QPoint(24, 24))
        offset, above = self._offset(top.position()), self.cursorRect(top).top()
        self._take_piece_around(offset)
        self._filling = True
        self._put_at_top(offset, above)
        self._filling = False

    def _take_piece_around(self, offset: int) -> None:
        assert self._reading is not None
        self._from = self._line_start(max(0, offset - _PIECE_CHARS // 2))
        self._to = self._line_end(min(len(self._reading.shown), self._from + _PIECE_CHARS))
        self._fill()

    def _put_at_top(self, offset: int, above: int = 0) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(offset))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        lines = (self.cursorRect().top() - above) / max(1, self.fontMetrics().lineSpacing())
        bar.setValue(bar.value() + round(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps lines short enough to read where there is much room."""
        self._fit_column()
        super().resizeEvent(event)

    def _fit_column(self) -> None:
        prose = self._reading is None or not self._reading.text.monospace
        side = max(0, (self.width() - self._theme.px(_WIDEST)) // 2) if prose else 0
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def _restyle(self) -> None:
        self._set_font()
        if self._reading is not None:
            self._format()
            self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the text, and a bar beside the evidence that is looked at."""
        super().paintEvent(event)
        start, end = self._span(self._now)
        if not self._from <= start < end <= self._to:
            return
        first, last = QTextCursor(self.document()), QTextCursor(self.document())
        first.setPosition(self._position(start))
        last.setPosition(self._position(end))
        above, below = self.cursorRect(first), self.cursorRect(last)
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(QPoint(8, above.top()), QPoint(10, below.bottom())), BAR)
        painter.end()


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span's lines, each without its end."""
    while 0 <= start < end:
        at = text.find("\n", start, end)
        if at < 0:
            at = end
        if at > start:
            yield start, at
        start = at + 1
