"""Shows a page or a picture of a document."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from qwenfind.gui.preview_jobs import Sheet
from qwenfind.gui.theme import Theme

MARGIN = 24
_SHADOW = 6
_WIDEST = 820
# Less than this above the evidence is not worth cutting off the page's top.
_SNAP = 90


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
