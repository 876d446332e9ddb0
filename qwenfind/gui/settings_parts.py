"""What settings pages are made of: a page, sections of rows, and fields that say plainly what they refuse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QShowEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from qwenfind.errors import SettingsError
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.icons import pixmap
from qwenfind.gui.places import show_in_folder
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, announce, button, column, label, line, row
from qwenfind.settings import Settings

# The designs' width of a page; longer lines are hard to read.
PAGE_WIDTH = 860
CONTROL_WIDTH = 190
# A style sheet's padding does not reach the text of a field with arrows.
_TEXT_MARGINS = (8, 0, 0, 0)


class Switch(QCheckBox):
    """A check box drawn as a switch; what it is for stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        height = max(24, round(self.fontMetrics().height() * 1.5))
        return QSize(round(height * 1.8), height)

    minimumSizeHint = sizeHint

    def hitButton(self, pos: Any) -> bool:  # noqa: D102 - Qt's name
        return bool(self.rect().contains(pos))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = QPalette.ColorRole
        palette = self.palette()
        on = self.isChecked()
        ink = palette.color(roles.Highlight if on else roles.PlaceholderText)
        if not self.isEnabled():
            ink = palette.color(roles.Mid)
        area = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        knob = area.height() - 6
        at_right = on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        x = area.right() - knob - 3 if at_right else area.left() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(roles.Base) if on else ink)
        painter.drawEllipse(QRectF(x, area.top() + 3, knob, knob))
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(roles.WindowText), 1))
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


class Choice(QComboBox):
    """One of a few values, each shown by a word. The wheel scrolls the page unless the field has the focus."""

    def __init__(self, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, word in options:
            self.addItem(word, value)

    def show_value(self, value: str) -> None:
        """Chooses an option without telling anyone."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        _chevron(self, QRectF(arrow), upwards=False)


class NumberField(QDoubleSpinBox):
    """A number; one out of range is refused in words, and the old one stays.

    Signals:
        refused(text): why what was typed is not taken; "" when typing begins anew.
    """

    refused = Signal(str)

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float = 1,
        decimals: int = 0,
        suffix: str = "",
        automatic: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setSuffix(suffix)
        self.setSpecialValueText(automatic)
        self.lineEdit().textEdited.connect(self._typing)
        self.lineEdit().setTextMargins(*_TEXT_MARGINS)

    def show_value(self, value: float) -> None:
        """Shows a number without telling anyone; one that is being typed stays."""
        if not (self.hasFocus() and self.lineEdit().isModified()):
            with QSignalBlocker(self):
                self.setValue(value)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: D102 - Qt's name
        state, text, pos = super().validate(text, pos)
        # Let it be typed, so that it can be refused in words instead of keys that do nothing.
        return (QValidator.State.Intermediate if state is QValidator.State.Invalid else state), text, pos

    def fixup(self, text: str) -> str:  # noqa: D102 - Qt's name
        if not self.isVisible():
            # A window that goes takes the focus away; nobody reads it then.
            return text
        low, high = (self.locale().toString(edge, "g") for edge in (self.minimum(), self.maximum()))
        self.refused.emit(self.tr("Write a number between {} and {}.").format(low, high))
        return text

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        _chevrons(self, option)

    @Slot()
    def _typing(self) -> None:
        self.refused.emit("")


class TimeField(QTimeEdit):
    """A time of day; the wheel scrolls the page unless the field has the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(*_TEXT_MARGINS)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102 - Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        _chevrons(self, option)


class Segments(QFrame):
    """A few choices side by side, one of them on.

    Signals:
        chosen(value): the person picked another.
    """

    chosen = Signal(str)

    def __init__(self, title: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "segments")
        self.setAccessibleName(title)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        inside = row(spacing=2, margins=(2, 2, 2, 2))
        for value, word in options:
            one = QRadioButton(word)
            one.setProperty("class", "segment")
            one.setAccessibleName(word)
            one.setAccessibleDescription(title)
            one.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(one)
            self._buttons[value] = one
            inside.addWidget(one)
        self.setLayout(inside)
        self._group.buttonClicked.connect(self._clicked)
        # Arrow keys check without a click.
        self._group.buttonToggled.connect(self._toggled)
        self._shown = ""

    def show_value(self, value: str) -> None:
        """Turns a choice on without telling anyone."""
        self._shown = value
        self._buttons[value].setChecked(True)

    @Slot()
    def _clicked(self) -> None:
        self._tell()

    @Slot()
    def _toggled(self) -> None:
        self._tell()

    def _tell(self) -> None:
        value = next((name for name, one in self._buttons.items() if one.isChecked()), self._shown)
        if value != self._shown:
            self._shown = value
            self.chosen.emit(value)


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
    """

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
                at.say(error.hint or error.title)
            else:
                self.fail(error.title, error.hint)
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
        self._content.setMaximumWidth(self.theme.px(PAGE_WIDTH))


class _Around(QWidget):
    """What a page scrolls. Lines wrap, so its height follows from its width and is not asked of it alone."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Question(QDialog):
    """Asks before something is lost. The safe answer has the focus."""

    def __init__(self, parent: QWidget, question: str, explanation: str, action: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setAccessibleDescription(explanation)
        self.setMinimumWidth(420)
        self.confirm = button(action, "danger")
        self.refrain = button(self.tr("Cancel"))
        self.refrain.setDefault(True)
        self.confirm.clicked.connect(self.accept)
        self.refrain.clicked.connect(self.reject)
        inside = column(
            label(question, "heading", wraps=True), label(explanation, "", wraps=True), spacing=8, margins=(24,) * 4
        )
        inside.addSpacing(8)
        inside.addLayout(row(1, self.refrain, self.confirm))
        self.setLayout(inside)
        self.refrain.setFocus()


def ask(parent: QWidget, question: str, explanation: str, action: str, then: Callable[[], None]) -> Question:
    """Opens a `Question`; `then` is called when the person agrees."""
    made = Question(parent, question, explanation, action)
    made.accepted.connect(then)
    made.open()
    return made


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


def _chevrons(box: QWidget, option: QStyleOptionSpinBox) -> None:
    for control, upwards in ((QStyle.SubControl.SC_SpinBoxUp, True), (QStyle.SubControl.SC_SpinBoxDown, False)):
        area = box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, control, box)
        _chevron(box, QRectF(area), upwards=upwards)


def _chevron(widget: QWidget, area: QRectF, *, upwards: bool) -> None:
    """Paints what the style sheet cannot colour without an image."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = widget.palette().color(QPalette.ColorRole.PlaceholderText if widget.isEnabled() else QPalette.ColorRole.Mid)
    painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    middle = area.center()
    away = -2 if upwards else 2
    tip, start, end = QPointF(0, away), QPointF(-3.5, -away), QPointF(3.5, -away)
    painter.drawPolyline([middle + start, middle + tip, middle + end])
