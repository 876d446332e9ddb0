"""What settings pages are made of: a page, sections, and rows that name, explain and say what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from qwenfind.errors import SettingsError
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.engine_words import told
from qwenfind.gui.icons import pixmap
from qwenfind.gui.places import show_in_folder
from qwenfind.gui.settings_fields import Choice, NumberField, Segments, Switch
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, announce, column, label, line, row
from qwenfind.settings import Settings

# The designs' width of a page; longer lines are hard to read.
PAGE_WIDTH = 860
CONTROL_WIDTH = 190


class SettingRow(QWidget):
    """A setting: its name, one line that explains it, its control, and a line for what is wrong with it.

    Args:
        control: stands at the right, or below where `wide`; gets the name and the line as its accessible ones.
        buddy: the widget that takes the focus, where `control` only holds it.
    """

    def __init__(
        self,
        title: str,
        explanation: str,
        control: QWidget,
        *,
        buddy: QWidget | None = None,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._name = label(title, "setting", wraps=True)
        self._explanation = label(explanation, "muted", wraps=True)
        self._problem = label("", "bad", wraps=True)
        self._problem.hide()
        focus = buddy or control
        self._name.setBuddy(focus)
        if not focus.accessibleName():
            focus.setAccessibleName(title)
        focus.setAccessibleDescription(explanation)
        words = column(self._name, spacing=2)
        if explanation:
            words.addWidget(self._explanation)
        if wide:
            words.addSpacing(8)
            words.addWidget(control)
            words.addSpacing(2)
        words.addWidget(self._problem)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 12, 0, 12)
        inside.setSpacing(24)
        inside.addLayout(words, 1)
        if not wide:
            inside.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)

    @Slot(str)
    def say(self, problem: str) -> None:
        """Shows what is wrong, or nothing for ""."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            announce(self._problem, problem)

    @property
    def problem(self) -> str:
        """What is said to be wrong now."""
        return self._problem.text()

    def explain(self, explanation: str) -> None:
        """Shows another explaining line."""
        self._explanation.setText(explanation)
        announce(self._explanation, explanation)


class Section(Card):
    """Rows in a card, with hairlines between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(20, 4, 20, 4)
        self.body.setSpacing(0)

    def add(self, widget: QWidget) -> None:
        """Puts a row below the others."""
        if self.body.count():
            self.body.addWidget(line())
        self.body.addWidget(widget)


class Sign(QWidget):
    """A line with a small coloured sign before it; the words tell the same, and keep the contrast of text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = ("", "")
        self._sign = label()
        self._words = label("", wraps=True)
        inside = row(spacing=6)
        inside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._words, 1)
        self.setLayout(inside)
        theme.changed.connect(self._draw)

    @property
    def text(self) -> str:
        """The words."""
        return self._words.text()

    def say(self, text: str, icon: str, color: str) -> None:
        """Shows words after an icon in a colour of the theme; announces them where they are seen to change."""
        self._words.setText(text)
        self._icon = (icon, color)
        self._draw()
        if self.parentWidget() is None:
            # Shown now it would be a window of its own.
            return
        self.setVisible(bool(text))
        if text and self.isVisible():
            announce(self._words, text)

    @Slot()
    def _draw(self) -> None:
        name, color = self._icon
        if name:
            edge = self._words.fontMetrics().height()
            tint = self._theme.tokens.color(color)
            self._sign.setPixmap(pixmap(name, tint, edge, ratio=self.devicePixelRatioF()))


class Page(QScrollArea):
    """One page of the settings: title, one line below it, and sections. It shows what the bridge's settings say.

    A page that loads something does so in `load`, which is called whenever the page is shown.

    Attributes:
        widest: pixels of the designs that it is at most wide.
    """

    widest = PAGE_WIDTH

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.theme = theme
        self._showers: list[Callable[[Settings], None]] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = label("", "title")
        self.subtitle = label("", "muted", wraps=True)
        self.notice = label("", "bad", wraps=True)
        self.notice.hide()
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addLayout(column(self.title, self.subtitle, self.notice, spacing=6))
        self.body.addSpacing(8)
        around = _Around()
        beside = QHBoxLayout(around)
        beside.setContentsMargins(40, 28, 40, 32)
        beside.addWidget(self._content, 1000)
        beside.addStretch(1)
        self.setWidget(around)
        self.viewport().setAutoFillBackground(False)
        around.setAutoFillBackground(False)
        self._fit()
        theme.changed.connect(self._fit)
        bridge.settingsChanged.connect(self._show_settings)

    # Building

    def head(self, title: str, subtitle: str) -> None:
        """Says what the page is, and one line about it."""
        self.setAccessibleName(title)
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def section(self, heading: str = "", about: str = "") -> Section:
        """A new section, below the others, with a line about it."""
        if heading:
            if self.body.count() > 2:
                self.body.addSpacing(8)
            self.body.addWidget(label(heading, "heading"))
        if about:
            self.body.addWidget(label(about, "muted", wraps=True))
        made = Section()
        self.body.addWidget(made)
        return made

    def end(self) -> None:
        """Called when all is built: shows the settings, and leaves what room is over at the bottom."""
        self.body.addStretch(1)
        self._show_settings(self.bridge.settings)

    def shows(self, shower: Callable[[Settings], None]) -> None:
        """Has something shown whenever the settings are others."""
        self._showers.append(shower)

    def switch(self, section: Section, name: str, title: str, explanation: str) -> Switch:
        """A row with a switch for the setting `name`."""
        made = Switch()
        found = SettingRow(title, explanation, made)
        section.add(found)
        made.toggled.connect(lambda on: self.change(found, **{name: on}))
        self.shows(lambda settings: _check_silently(made, getattr(settings, name)))
        return made

    def number(self, section: Section, name: str, title: str, explanation: str, field: NumberField) -> SettingRow:
        """A row with a number for the setting `name`."""
        field.setMinimumWidth(CONTROL_WIDTH)
        found = SettingRow(title, explanation, field)
        section.add(found)
        kind = type(getattr(self.bridge.settings, name))
        field.refused.connect(found.say)
        field.valueChanged.connect(lambda value: self.change(found, **{name: kind(value)}))
        self.shows(lambda settings: field.show_value(getattr(settings, name)))
        return found

    def choice(self, section: Section, name: str, title: str, explanation: str, field: Choice) -> SettingRow:
        """A row with a list of values for the setting `name`."""
        field.setMinimumWidth(CONTROL_WIDTH)
        found = SettingRow(title, explanation, field)
        section.add(found)
        field.currentIndexChanged.connect(lambda _: self.change(found, **{name: field.currentData()}))
        self.shows(lambda settings: field.show_value(getattr(settings, name)))
        return found

    def segments(
        self, section: Section, name: str, title: str, explanation: str, options: Sequence[tuple[str, str]]
    ) -> Segments:
        """A row with a few values side by side for the setting `name`."""
        made = Segments(title, options)
        found = SettingRow(title, explanation, made)
        section.add(found)
        made.chosen.connect(lambda value: self.change(found, **{name: value}))
        self.shows(lambda settings: made.show_value(getattr(settings, name)))
        return made

    # Changing

    def change(self, at: SettingRow | None = None, /, **choices: Any) -> bool:
        """Has settings changed; what cannot be is said beside the row, and the old value stays."""
        try:
            replace(self.bridge.settings, **choices)
        except SettingsError as error:
            if at is not None:
                at.say(told(error.hint or error.title))
            else:
                self.fail(told(error.title), told(error.hint))
            self._show_settings(self.bridge.settings)
            return False
        if at is not None:
            at.say("")
        self.notice.hide()
        self.bridge.change(self.fail, **choices)
        return True

    @Slot(str, str)
    def fail(self, title: str, hint: str) -> None:
        """Says at the top of the page what went wrong, and shows what is true."""
        self.notice.setText(f"{title} {hint}".strip())
        self.notice.show()
        announce(self.notice, self.notice.text())
        self.ensureVisible(0, 0)
        self._show_settings(self.bridge.settings)

    def show_place(self, path: Path) -> None:
        """Shows a file or folder in the file manager."""
        show_in_folder(self.bridge, path)

    def load(self) -> None:
        """Asks the engine for what the page shows beside the settings."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's name
        super().showEvent(event)
        self.notice.hide()
        self.load()

    @Slot(object)
    def _show_settings(self, settings: Settings) -> None:
        for shower in self._showers:
            shower(settings)

    @Slot()
    def _fit(self) -> None:
        self._content.setMaximumWidth(self.theme.px(self.widest))


class _Around(QWidget):
    """What a page scrolls. Lines wrap, so its height follows from its width and is not asked of it alone."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def quiet_timer(parent: QWidget, then: Callable[[], None], milliseconds: int) -> QTimer:
    """A timer that fires once, so long after its last start: for what is typed."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(then)
    return made


def _check_silently(box: QCheckBox, on: bool) -> None:
    with QSignalBlocker(box):
        box.setChecked(on)
