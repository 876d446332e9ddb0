"""Paints the rows of the result list: text by QTextLayout, never as markup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qwenfind.gui import file_icons, words
from qwenfind.gui.results import EXPANDED, MARKS, ROW, Index, Row, RowKind, name_of, versions_of
from qwenfind.gui.theme import Theme
from qwenfind.records import Closeness, SearchResult

Spans = Sequence[tuple[int, int]]

ROW_HEIGHT = 88
COMPACT_HEIGHT = 70
PASSAGE_HEIGHT = 52
COPY_HEIGHT = 34
DIVIDER_HEIGHT = 36
_LEFT = 24
# A name that is longer than this part of its line is shortened before what stands beside it is left out.
_NAME_SHARE = 0.75
_ICON = (34.0, 40.0)
_TEXT_LEFT = 72
_RIGHT = 20
_ELLIPSIS = "…"


class ResultDelegate(QStyledItemDelegate):
    """Signals: expanderClicked(QModelIndex), a badge that opens a file's other passages and versions was clicked."""

    expanderClicked = Signal(object)

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._expanders: dict[int, list[QRectF]] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of a kind are of one height, so that scrolling is even."""
        row = index.data(ROW)
        height = ROW_HEIGHT
        if isinstance(row, Row):
            height = {
                RowKind.DIVIDER: DIVIDER_HEIGHT,
                RowKind.PASSAGE: PASSAGE_HEIGHT,
                RowKind.COPY: COPY_HEIGHT,
                RowKind.RESULT: COMPACT_HEIGHT if self._theme.compact else ROW_HEIGHT,
            }[row.kind]
        return QSize(200, self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        if row.kind is RowKind.DIVIDER:
            self._paint_divider(painter, box)
        else:
            self._paint_ground(painter, box, state)
            if row.match is not None:
                self._paint_passage(painter, box, row)
            elif row.face is not None and row.result is not None:
                self._paint_copy(painter, box, row.result)
            elif row.result is not None:
                self._paint_result(painter, box, row.result, index)
        painter.restore()

    def editorEvent(self, event: QEvent, _model: object, _option: QStyleOptionViewItem, index: Index) -> bool:
        """Hears clicks on the badges of further passages and versions."""
        if event.type() is not QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        badges = self._expanders.get(index.row(), ())
        if not any(badge.contains(event.position()) for badge in badges):
            return False
        self.expanderClicked.emit(index)
        return True

    # Pieces

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, tokens.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            hover = tokens.color("selection")
            hover.setAlphaF(0.5)
            painter.fillRect(box, hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens.color("line"))
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))

    def _paint_divider(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setFont(self._theme.font("muted"))
        painter.setPen(tokens.color("muted"))
        text = self.tr("Only loosely related")
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.drawText(box.adjusted(_LEFT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.fillRect(
            QRectF(_LEFT + width + 12, box.center().y(), box.width() - _LEFT - width - 32, 1), tokens.color("line")
        )

    def _paint_result(self, painter: QPainter, box: QRectF, result: SearchResult, index: Index) -> None:
        theme, tokens = self._theme, self._theme.tokens
        top = box.top() + theme.px(5 if theme.compact else 9)
        self._paint_closeness(painter, box, result.closeness)
        icon = QRectF(_LEFT, top + 1, theme.px(_ICON[0]), theme.px(_ICON[1]))
        file_icons.paint(painter, icon, result.path.suffix[1:], faded=result.offline)
        left = icon.right() + theme.px(14)
        right = box.right() - _RIGHT
        # The first line: name, badges, date.
        date = words.day(result.mtime_ns / 1e9) if result.mtime_ns else ""
        painter.setFont(theme.font("muted"))
        date_width = QFontMetricsF(painter.font()).horizontalAdvance(date)
        line = theme.px(19)
        painter.setPen(tokens.color("muted"))
        painter.drawText(QRectF(right - date_width, top, date_width + 1, line), Qt.AlignmentFlag.AlignVCenter, date)
        name_font = theme.font("name", bold=True)
        metrics = QFontMetricsF(name_font)
        whole = right - date_width - 16 - left
        wanted = min(metrics.horizontalAdvance(name_of(result)) + 1, _NAME_SHARE * whole)
        badges = self._badges(result, whole - wanted)
        room = whole - sum(self._badge_width(text) + 8 for text in badges)
        name = metrics.elidedText(name_of(result), Qt.TextElideMode.ElideMiddle, max(60.0, room))
        painter.setFont(name_font)
        painter.setPen(tokens.color("muted" if result.offline else "text"))
        if name == name_of(result):
            self._paint_marks(painter, QRectF(left, top, room, line), name, index.data(MARKS) or (), metrics)
        painter.drawText(QRectF(left, top, max(60.0, room), line), Qt.AlignmentFlag.AlignVCenter, name)
        at = left + metrics.horizontalAdvance(name) + 10.0
        self._expanders[index.row()] = []
        for text in badges:
            width = self._badge_width(text)
            badge = QRectF(at, top + 1, width, line - 2)
            if at + width < right - date_width - 8:
                opens = text in (self._more(result), versions_of(result))
                self._paint_badge(painter, badge, text, chosen=opens and bool(index.data(EXPANDED)))
                if opens:
                    self._expanders[index.row()].append(badge)
            at += width + 8
        # The second: its folder.
        painter.setFont(theme.font("muted"))
        painter.setPen(tokens.color("muted"))
        folder = QFontMetricsF(painter.font()).elidedText(
            words.place(result.path.parent), Qt.TextElideMode.ElideMiddle, right - left
        )
        painter.drawText(QRectF(left, top + line, right - left, theme.px(16)), Qt.AlignmentFlag.AlignVCenter, folder)
        # Two more, or one where rows are low: the evidence.
        self._paint_evidence(
            painter,
            QRectF(left, top + line + theme.px(17), right - left, box.bottom() - top),
            words.shown(result.snippet),
            result.highlights,
            result.sentence,
            lines=1 if theme.compact else 2,
        )

    def _paint_marks(self, painter: QPainter, box: QRectF, name: str, marks: Spans, metrics: QFontMetricsF) -> None:
        for start, end in marks:
            left = box.left() + metrics.horizontalAdvance(name[:start])
            width = metrics.horizontalAdvance(name[:end]) - (left - box.left())
            painter.fillRect(QRectF(left, box.top() + 1, width, box.height() - 2), self._theme.tokens.color("mark"))

    def _paint_passage(self, painter: QPainter, box: QRectF, row: Row) -> None:
        assert row.match is not None
        theme = self._theme
        left: float = _LEFT + theme.px(_ICON[0]) + theme.px(14)
        where = words.unit(row.match.passage.unit_kind, row.match.passage.unit)
        top = box.top() + theme.px(8)
        if where:
            width = self._badge_width(where)
            self._paint_badge(painter, QRectF(left, top, width, theme.px(17)), where)
            left += width + 10
        self._paint_evidence(
            painter,
            QRectF(left, top, box.right() - _RIGHT - left, box.height()),
            words.shown(row.match.snippet),
            row.match.highlights,
            row.match.sentence,
            lines=2,
        )

    def _paint_copy(self, painter: QPainter, box: QRectF, copy: SearchResult) -> None:
        theme, tokens = self._theme, self._theme.tokens
        icon = QRectF(0, 0, theme.px(15), theme.px(18))
        icon.moveCenter(QPointF(_LEFT + theme.px(_ICON[0]) + theme.px(14) + icon.width() / 2, box.center().y()))
        file_icons.paint(painter, icon, copy.path.suffix[1:], faded=copy.offline)
        left, right = icon.right() + theme.px(8), box.right() - _RIGHT
        place = box.adjusted(0, 0, 0, -1)
        painter.setPen(tokens.color("muted"))
        painter.setFont(theme.font("muted"))
        metrics = QFontMetricsF(painter.font())
        date = words.day(copy.mtime_ns / 1e9) if copy.mtime_ns else ""
        width = metrics.horizontalAdvance(date)
        _in_line(painter, place, right - width, date)
        right -= width + 16
        if copy.identical:
            text = self.tr("identical")
            badge = QRectF(0, 0, self._badge_width(text), theme.px(17))
            badge.moveCenter(QPointF(right - badge.width() / 2, place.center().y()))
            self._paint_badge(painter, badge, text)
            right = badge.left() - 12
            painter.setFont(theme.font("muted"))
        painter.setPen(tokens.color("muted" if copy.offline else "text"))
        name = metrics.elidedText(name_of(copy), Qt.TextElideMode.ElideMiddle, (right - left) * 0.6)
        _in_line(painter, place, left, name)
        left += metrics.horizontalAdvance(name) + 12
        painter.setPen(tokens.color("muted"))
        folder = metrics.elidedText(words.place(copy.path.parent), Qt.TextElideMode.ElideMiddle, max(0.0, right - left))
        _in_line(painter, place, left, folder)

    def _paint_closeness(self, painter: QPainter, box: QRectF, closeness: Closeness) -> None:
        color = self._theme.tokens.color("line" if closeness is Closeness.LOOSE else "accent")
        if closeness is Closeness.GOOD:
            color.setAlphaF(0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(9, box.top() + 10, 4, box.height() - 20), 2, 2)

    def _badges(self, result: SearchResult, room: float) -> list[str]:
        """What is said beside the name; the language first gives way to it, then how many passages and versions."""
        language, more, versions = result.language.upper(), self._more(result), versions_of(result)
        away = self.tr("not connected") if result.offline else ""
        badges = [
            badge for badge in (words.unit(result.unit_kind, result.page), language, away, more, versions) if badge
        ]
        for spare in (language, more, versions):
            if spare and sum(self._badge_width(text) + 8 for text in badges) > room:
                badges.remove(spare)
        return badges

    def _more(self, result: SearchResult) -> str:
        return self.tr("+%n passage(s)", "", result.more) if result.more else ""

    def _badge_width(self, text: str) -> float:
        return QFontMetricsF(self._badge_font()).horizontalAdvance(text) + 12

    def _badge_font(self) -> QFont:
        font = self._theme.font("muted")
        font.setPixelSize(max(8, font.pixelSize() - 1))
        return font

    def _paint_badge(self, painter: QPainter, box: QRectF, text: str, *, chosen: bool = False) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(tokens.color("accent" if chosen else "line"), 1))
        painter.setBrush(tokens.color("accent_wash") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._badge_font())
        painter.setPen(tokens.color("accent" if chosen else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_evidence(
        self, painter: QPainter, box: QRectF, text: str, marks: Spans, sentence: tuple[int, int], *, lines: int
    ) -> None:
        if not text:
            return
        tokens = self._theme.tokens
        font = self._theme.font("evidence")
        text, shift = _around(text, sentence, QFontMetricsF(font), box.width() * lines)
        layout = QTextLayout(text, font)
        layout.setFormats(_formats(text, marks, sentence, shift, tokens.color("evidence"), tokens.color("mark")))
        painter.setPen(tokens.color("text"))
        _draw(painter, layout, box, lines, QFontMetricsF(font))


def _in_line(painter: QPainter, box: QRectF, left: float, text: str) -> None:
    painter.drawText(QRectF(left, box.top(), box.right() - left, box.height()), Qt.AlignmentFlag.AlignVCenter, text)


def _around(text: str, sentence: tuple[int, int], metrics: QFontMetricsF, room: float) -> tuple[str, int]:
    """The text from a word on that lets the sentence be seen in this much room, and how far it was shifted."""
    start, end = sentence
    if end <= start or metrics.horizontalAdvance(text[:end]) <= room * 0.92:
        return text, 0
    cut = start
    # Some words before it, where there is room for them.
    while cut > 0 and metrics.horizontalAdvance(text[cut - 1 : end]) < room * 0.6:
        cut -= 1
    space = text.find(" ", cut, start)
    cut = space + 1 if cut > 0 and space >= 0 else cut if cut == 0 else start
    return (_ELLIPSIS + text[cut:], cut - 1) if cut > 0 else (text, 0)


def _formats(
    text: str, marks: Spans, sentence: tuple[int, int], shift: int, wash: QColor, mark: QColor
) -> list[QTextLayout.FormatRange]:
    formats = []
    for spans, color, bold in (((sentence,), wash, False), (marks, mark, True)):
        for start, end in spans:
            first, last = max(0, start - shift), min(len(text), end - shift)
            if last > first:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length = _utf16(text, first), _utf16(text, last) - _utf16(text, first)
                style = QTextCharFormat()
                style.setBackground(color)
                if bold:
                    style.setFontWeight(QFont.Weight.DemiBold)
                piece.format = style
                formats.append(piece)
    return formats


def _utf16(text: str, at: int) -> int:
    """Qt counts UTF-16 units, Python characters."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _draw(painter: QPainter, layout: QTextLayout, box: QRectF, lines: int, metrics: QFontMetricsF) -> None:
    """At most so many lines; the last ends at a word, with an ellipsis where there is more."""
    layout.beginLayout()
    height = metrics.height() + 2
    drawn: list[QTextLine] = []
    while len(drawn) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        drawn.append(line)
    layout.endLayout()
    total = len(layout.text())
    for at, line in enumerate(drawn):
        place = QPointF(box.left(), box.top() + at * height)
        ends = at == len(drawn) - 1 and line.textStart() + line.textLength() < total
        if ends:
            width = _word_end(line, layout.text(), box.width() - metrics.horizontalAdvance(_ELLIPSIS))
            painter.save()
            painter.setClipRect(QRectF(place.x(), place.y(), width, height))
            line.draw(painter, place)
            painter.restore()
            painter.setFont(layout.font())
            painter.drawText(QPointF(place.x() + width, place.y() + metrics.ascent()), _ELLIPSIS)
        else:
            line.draw(painter, place)


def _word_end(line: QTextLine, text: str, room: float) -> float:
    """Where the last word ends that fits into this much room; the room itself where not even one does."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    if line.naturalTextWidth() <= room:
        return float(line.naturalTextWidth())
    units = text.encode("utf-16-le", "surrogatepass")
    for at in range(end - 1, start, -1):
        if units[2 * at : 2 * at + 2] == b" \0":
            found: Any = line.cursorToX(at)
            # PySide gives the place back beside its x.
            x = float(found[0] if isinstance(found, tuple) else found)
            if x <= room:
                return x
    return room
