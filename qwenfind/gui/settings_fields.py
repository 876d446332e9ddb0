"""Fields of the settings: they apply what is chosen, and say plainly what they refuse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTimeEdit,
    QWidget,
)

from qwenfind.gui.widgets import row

if TYPE_CHECKING:
    _Widget = QWidget
    _AbstractSpinBox = QAbstractSpinBox
else:
    # What fields share stands beside their Qt class, not above it.
    _Widget = _AbstractSpinBox = object

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


class _LeavesWheel(_Widget):
    """The wheel scrolls the page unless the field has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _SpinBox(_LeavesWheel, _AbstractSpinBox):
    """A field with arrows in the palette's colours."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        for control, upwards in ((QStyle.SubControl.SC_SpinBoxUp, True), (QStyle.SubControl.SC_SpinBoxDown, False)):
            area = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, control, self)
            _chevron(self, QRectF(area), upwards=upwards)


class Choice(_LeavesWheel, QComboBox):
    """One of a few values, each shown by a word."""

    def __init__(self, options: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, word in options:
            self.addItem(word, value)

    def show_value(self, value: str) -> None:
        """Chooses an option without telling anyone."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(value)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt's name
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        _chevron(self, QRectF(arrow), upwards=False)


class NumberField(_SpinBox, QDoubleSpinBox):
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

    @Slot()
    def _typing(self) -> None:
        self.refused.emit("")


class TimeField(_SpinBox, QTimeEdit):
    """A time of day."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(*_TEXT_MARGINS)


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
