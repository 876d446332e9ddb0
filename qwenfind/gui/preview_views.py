"""The two faces of the preview: pages and pictures, and text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QTextEdit, QWidget

from qwenfind.gui import words
from qwenfind.gui.preview_jobs import BAR, Reading, Sheet
from qwenfind.gui.theme import Theme

MARGIN = 24
_SHADOW = 6
_WIDEST = 820
_WIDEST_TEXT = 780
# Less than this above the evidence is not worth cutting off the page's top.
_SNAP = 90
# Text is put into the control in pieces, because the whole of a long one would hold up the window.
_PIECE_CHARS = 24_000


class Place(Enum):
    """Where a page is scrolled to when it is shown."""

    TOP = "top"
    EVIDENCE = "evidence"
    KEPT = "kept"


class Paper(QWidget):
    """A page or picture with its shadow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sheet: Sheet | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the sheet, scaled while a sharper one is under way."""
        if self.sheet is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        shadow = QColor("#000000")
        shadow.setAlphaF(0.014)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shadow)
        for grown in range(1, _SHADOW):
            painter.drawRoundedRect(page.adjusted(-grown, 1 - grown, grown, grown + 1), grown, grown)
        painter.drawImage(page, self.sheet.image)


class PageView(QScrollArea):
    """Shows one page or picture at a time.

    Signals:
        turned(int): the wheel or a key went past the page's end (1) or its beginning (-1).
        resized(): there is another width to fit.
    """

    turned = Signal(int)
    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._paper = Paper(theme)
        self._zoom = 1.0
        self._from_end = False
        self._is_picture = False
        self.setWidget(self._paper)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Room above the page, which the scroll area itself has no word for.
        self.setViewportMargins(0, MARGIN - _SHADOW, 0, 0)
        self.viewport().setAutoFillBackground(False)
        self._paper.setAutoFillBackground(False)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._paper.sheet

    def fitting_width(self) -> int:
        """Device-independent pixels that a page is wide at 100 %."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(120, min(_WIDEST, self.width() - bar - 2 * MARGIN))

    def fitting_height(self) -> int:
        """Device-independent pixels that a picture is high at 100 %."""
        return max(120, self.height() - 2 * MARGIN)

    def show_sheet(self, sheet: Sheet, *, zoom: float, is_picture: bool, place: Place) -> None:
        """Shows a page at a place of it, or at its end where one has turned back to it."""
        self._zoom = zoom
        self._is_picture = is_picture
        before = self._share()
        self._paper.sheet = sheet
        self._fit()
        self._paper.update()
        vertical = self.verticalScrollBar()
        if place is Place.KEPT:
            vertical.setValue(round(before * vertical.maximum()))
        elif self._from_end:
            vertical.setValue(vertical.maximum())
        elif place is Place.EVIDENCE and sheet.marked is not None:
            scale = (self._paper.width() - 2 * _SHADOW) / sheet.image.width()
            above = round(sheet.marked.top() * scale - self.viewport().height() / 3)
            vertical.setValue(above if above > _SNAP else 0)
            side = sheet.marked.center().x() * scale - self.viewport().width() / 2
            self.horizontalScrollBar().setValue(round(side) if zoom > 1 else 0)
        else:
            vertical.setValue(0)
        self._from_end = False

    def take_away(self) -> None:
        """Shows nothing."""
        self._paper.sheet = None
        self._paper.resize(0, 0)

    def _share(self) -> float:
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def _fit(self) -> None:
        sheet = self._paper.sheet
        if sheet is None or sheet.image.isNull():
            return
        own = sheet.image.size()
        if self._is_picture:
            ratio = self.devicePixelRatioF()
            width, height = own.width() / ratio, own.height() / ratio
            fit = min(1.0, self.fitting_width() * self._zoom / width, self.fitting_height() * self._zoom / height)
            width, height = width * fit, height * fit
        else:
            width = self.fitting_width() * self._zoom
            height = width * own.height() / own.width()
        edge = 2 * _SHADOW
        self._paper.resize(round(width) + edge, round(height) + edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the page anew; a sharper one is asked for."""
        super().resizeEvent(event)
        self._fit()
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; past the end turns the page."""
        step = event.angleDelta().y()
        bar = self.verticalScrollBar()
        at_end = bar.value() == (bar.minimum() if step > 0 else bar.maximum())
        if step and at_end and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn(-1 if step > 0 else 1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys scroll by screens, and turn the page at its ends."""
        bar = self.verticalScrollBar()
        key = event.key()
        if key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self._turn(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self._turn(-1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            step = round(bar.pageStep() * 0.9)
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_PageDown else -step))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + (48 if key == Qt.Key.Key_Down else -48))
        else:
            event.ignore()

    def _turn(self, step: int) -> None:
        self._from_end = step < 0
        self.turned.emit(step)

    def forget_turn(self) -> None:
        """The page that the last turn asked for does not come."""
        self._from_end = False


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

    def _mark(self) -> None:
        """Washes the evidence and marks words."""
        if self._reading is None:
            return
        tokens = self._theme.tokens
        chosen = []
        for spans, color in ((self._reading.spans, "evidence"), (self._reading.words, "mark")):
            for start, end in spans:
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
        side = max(0, (self.width() - self._theme.px(_WIDEST_TEXT)) // 2) if prose else 0
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
