"""Small widgets that pages are made of. Whatever they show of files is plain text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

L = TypeVar("L", QHBoxLayout, QVBoxLayout)


def label(text: str = "", kind: str = "", *, wraps: bool = False) -> QLabel:
    """A label of plain text; `kind` is a class of the style sheet (title, heading, name, muted, small, badge ...)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("class", kind)
    made.setWordWrap(wraps)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def button(text: str, kind: str = "", *, says: str = "") -> QPushButton:
    """A button; `kind` is "", "primary", "danger", "link", "chip" or "chip-on", `says` what a screen reader hears."""
    made = QPushButton(text)
    set_kind(made, kind)
    if says:
        made.setAccessibleName(says)
    return made


def set_kind(button: QPushButton, kind: str) -> None:
    """Has a new button look and behave as one of a kind, as in `button`."""
    button.setProperty("class", kind)
    button.setAutoDefault(False)
    if kind == "link":
        button.setCursor(Qt.CursorShape.PointingHandCursor)


def restyle(widget: QWidget, kind: str) -> None:
    """Gives a widget another class of the style sheet."""
    if widget.property("class") != kind:
        widget.setProperty("class", kind)
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say what appeared without the focus moving there."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def line() -> QFrame:
    """A hairline across."""
    made = QFrame()
    made.setProperty("class", "line")
    made.setFixedHeight(1)
    return made


def row(*items: QWidget | int, spacing: int = 8, margins: Sequence[int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch."""
    made = QHBoxLayout()
    return _filled(made, items, spacing, margins)


def column(*items: QWidget | int, spacing: int = 8, margins: Sequence[int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Widgets below each other; a number is a stretch."""
    made = QVBoxLayout()
    return _filled(made, items, spacing, margins)


class Card(QFrame):
    """A rounded panel. Its `body` is a column to fill."""

    def __init__(self, *, chosen: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "card-chosen" if chosen else "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(8)

    def set_chosen(self, chosen: bool) -> None:
        """Draws it as the one that is chosen, or not."""
        restyle(self, "card-chosen" if chosen else "card")


def _filled(layout: L, items: Sequence[QWidget | int], spacing: int, margins: Sequence[int]) -> L:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        else:
            layout.addWidget(item)
    return layout
