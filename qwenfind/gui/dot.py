"""A round sign in the colour of how things are."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from qwenfind.gui.theme import Theme


class Dot(QWidget):
    """What it says is said in words beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = "faint"
        self.setFixedSize(10, 10)

    @property
    def tone(self) -> str:
        """The token of its colour."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Takes another colour: "good", "warn", "bad" or "faint"."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.color(self._tone))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), 4.5, 4.5)
