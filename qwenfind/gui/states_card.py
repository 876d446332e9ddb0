"""How many files are in which state: a bar, and its legend in numbers and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qwenfind.gui import words
from qwenfind.gui.flow import Flow
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, label, row
from qwenfind.records import State
from qwenfind.reports import Status

# A few files among many thousands must still be seen.
_LEAST_WIDTH = 4.0


@dataclass(frozen=True, slots=True)
class Share:
    """So many files in one state.

    Attributes:
        key: the state, or "ocr" for those found by name that need text recognition.
        tone: the token of its colour.
        strength: how opaque the colour is, of 1.
    """

    key: str
    number: int
    word: str
    tone: str
    strength: float = 1.0


class StatesBar(QWidget):
    """One bar, each state's part of it in its colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[Share, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Draws others."""
        self._shares = tuple(share for share in shares if share.number)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the designs have it."""
        return QSize(200, self._theme.px(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the parts side by side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        round_ends = QPainterPath()
        round_ends.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setClipPath(round_ends)
        painter.fillRect(area, self._theme.tokens.color("track"))
        x = area.left()
        for share, width in zip(self._shares, self._widths(area.width()), strict=True):
            painter.fillRect(QRectF(x, area.top(), width, area.height()), tinted(self._theme, share))
            x += width

    def _widths(self, whole: float) -> list[float]:
        total = sum(share.number for share in self._shares)
        widths = [max(_LEAST_WIDTH, whole * share.number / total) for share in self._shares]
        scale = whole / sum(widths) if widths else 1.0
        return [width * scale for width in widths]


class Swatch(QWidget):
    """The colour of a legend's entry."""

    def __init__(self, theme: Theme, share: Share) -> None:
        super().__init__()
        self._theme = theme
        self._share = share
        self.setFixedSize(8, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(tinted(self._theme, self._share))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


class StatesCard(Card):
    """The bar, the numbers below it, and the size of the index."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._shares: tuple[Share, ...] = ()
        self._bar = StatesBar(theme)
        self._size = label("", "muted")
        self._legend = QWidget()
        self._flow = Flow(across=26, down=6, parent=self._legend)
        self._legend.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body.setSpacing(12)
        self.body.addWidget(self._bar)
        below = row(spacing=16)
        below.addWidget(self._legend, 1)
        below.addWidget(self._size, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(below)
        theme.changed.connect(self._bar.updateGeometry)

    @property
    def shares(self) -> tuple[Share, ...]:
        """What is shown."""
        return self._shares

    def show_status(self, status: Status, *, ocr: int) -> None:
        """Shows the state of the index.

        Args:
            ocr: how many of the files that are found by name only need text recognition.
        """
        shares = self._shares_of(status, ocr)
        size = self.tr("Index {}").format(words.size(status.index_bytes)) if status.index_bytes else ""
        self._size.setText(size)
        told = ", ".join(f"{words.count(share.number)} {share.word}" for share in shares if share.number)
        self._bar.setAccessibleName(self.tr("Files by state"))
        self._bar.setAccessibleDescription(told)
        self._bar.setToolTip(told)
        if shares == self._shares:
            return
        self._shares = shares
        self._bar.show_shares(shares)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for share in shares:
            if share.number or share.key == State.INDEXED:
                self._flow.addWidget(self._entry(share))
        self._legend.updateGeometry()

    def _entry(self, share: Share) -> QWidget:
        entry = QWidget()
        number = label(words.count(share.number), "name")
        if share.key == State.FAILED:
            number.setStyleSheet(f"color: {self._theme.tokens.bad}")
        entry.setLayout(row(Swatch(self._theme, share), number, label(share.word, "muted"), spacing=6))
        entry.setAccessibleName(f"{words.count(share.number)} {share.word}")
        return entry

    def _shares_of(self, status: Status, ocr: int) -> tuple[Share, ...]:
        states = status.states
        skipped = states.get(State.SKIPPED, 0)
        ocr = min(ocr, skipped)
        return (
            Share(State.INDEXED, states.get(State.INDEXED, 0), self.tr("indexed"), "accent"),
            Share(State.PARTIAL, states.get(State.PARTIAL, 0), self.tr("indexed in part"), "accent", 0.55),
            Share(State.PENDING, states.get(State.PENDING, 0), self.tr("waiting"), "warn"),
            Share(State.SKIPPED, skipped - ocr, self.tr("found by name only"), "faint", 0.7),
            Share("ocr", ocr, self.tr("need OCR"), "faint"),
            Share(State.OFFLINE, states.get(State.OFFLINE, 0), self.tr("on drives not connected"), "muted"),
            Share(State.FAILED, states.get(State.FAILED, 0), self.tr("failed"), "bad"),
        )


def tinted(theme: Theme, share: Share) -> QColor:
    """The colour of a state."""
    color = theme.tokens.color(share.tone)
    color.setAlphaF(share.strength)
    return color
