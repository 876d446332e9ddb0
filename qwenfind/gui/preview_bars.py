"""What stands around the preview: the file's name and actions above, moving and zooming below, a message instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qwenfind.gui import file_icons, words
from qwenfind.gui.icons import IconOf
from qwenfind.gui.shortcuts import shown_keys
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, label, row
from qwenfind.records import SearchResult

# Widths of the pane below which the header takes two lines, and below which it has two buttons less.
_TWO_LINES, _FEW_BUTTONS = 620, 420


class Elided(QLabel):
    """One line of plain text that gives way where room is short."""

    def __init__(self, kind: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("class", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._mode = mode

    def minimumSizeHint(self) -> QSize:
        """As low as its font, as narrow as need be."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        fitting = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitting)


class Header(QFrame):
    """The name and place of a file, and what can be done with it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("class", "panel")
        self.name = Elided("name")
        self.place = Elided("muted", Qt.TextElideMode.ElideLeft)
        self.like = button(self.tr("More like this"), says=self.tr("Search for more files like this one"))
        self.copy = button(self.tr("Copy"), says=self.tr("Copy the text with its source"))
        self.reveal = button(self.tr("Show"), says=self.tr("Show the file in its folder"))
        self.open = button(self.tr("Open"), "primary", says=self.tr("Open the file"))
        self.open.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.open.setIconSize(QSize(14, 14))
        IconOf(self.open, "enter", theme, "accent_text")
        self._buttons = (self.like, self.copy, self.reveal, self.open)
        for one, keys in zip(self._buttons, ("Ctrl+M", "Ctrl+C", "Ctrl+Return", "Return"), strict=True):
            one.setToolTip(f"{one.accessibleName()} ({shown_keys(keys)})")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.place)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(20, 12, 16, 12)
        self._layout.setSpacing(12)
        self._layout.addLayout(names, 1)
        self._actions = row(*self._buttons, spacing=8)
        self._layout.addLayout(self._actions)

    def show_result(self, result: SearchResult) -> None:
        """Tells of a file."""
        self.name.setText(words.shown(result.name))
        self.name.setToolTip(words.tooltip(str(result.path)))
        self.place.setText(words.place(result.path.parent))
        for one in self._buttons:
            one.setEnabled(True)

    def show_nothing(self) -> None:
        """Tells of no file."""
        self.name.clear()
        self.name.setToolTip("")
        self.place.clear()
        for one in self._buttons:
            one.setEnabled(False)

    def fit(self, width: int) -> None:
        """Puts the buttons below the name, or leaves out those that the window has keys for."""
        two = width < _TWO_LINES
        wanted = QBoxLayout.Direction.TopToBottom if two else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self._layout.setSpacing(8 if two else 12)
            self._actions.setAlignment(Qt.AlignmentFlag.AlignLeft if two else Qt.AlignmentFlag.AlignRight)
        self.like.setVisible(width >= _FEW_BUTTONS)


class Footer(QFrame):
    """Where one is: which match, which page, how large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("class", "panel")
        self.previous_match = _flat("chevron-left", self.tr("Previous match"), "Shift+F3", theme)
        self.match = label("", "muted")
        self.next_match = _flat("chevron-right", self.tr("Next match"), "F3", theme)
        self.previous_page = _flat("chevron-left", self.tr("Previous page"), "←", theme)
        self.page = label("", "muted")
        self.next_page = _flat("chevron-right", self.tr("Next page"), "→", theme)
        self.smaller = _flat("minus", self.tr("Smaller"), "-", theme)
        self.zoom = QToolButton()
        self.zoom.setProperty("class", "flat")
        self.zoom.setAutoRaise(True)
        self.zoom.setToolTip(self.tr("Fit the width (0)"))
        self.larger = _flat("plus", self.tr("Larger"), "+", theme)
        self._groups = {
            "match": _group(self.previous_match, self.match, self.next_match),
            "page": _group(self.previous_page, self.page, self.next_page),
            "zoom": _group(self.smaller, self.zoom, self.larger),
        }
        self._shown = dict.fromkeys(self._groups, True)
        self._dots = (label("·", "muted"), label("·", "muted"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(6)
        layout.addStretch(1)
        match, page, zoom = self._groups.values()
        for part in (match, self._dots[0], page, self._dots[1], zoom):
            layout.addWidget(part)
        layout.addStretch(1)
        self.setFixedHeight(theme.px(42))

    def show_nothing(self) -> None:
        """Has nothing to move in."""
        self._part(match=False, page=False, zoom=False)

    def show_matches(self, index: int, count: int) -> None:
        """Which match is looked at, counted from 0; a single one hides it."""
        self.match.setText(self.tr("match {} of {}").format(words.count(index + 1), words.count(count)))
        self._part(match=count > 1)

    def show_page(self, kind: str, number: int, count: int) -> None:
        """Which page, slide or sheet is looked at; a single one hides it."""
        self.page.setText(_counted(kind).format(words.count(number), words.count(count)))
        self.previous_page.setEnabled(number > 1)
        self.next_page.setEnabled(number < count)
        self._part(page=count > 1 and number > 0)

    def show_zoom(self, zoom: float) -> None:
        """How large, 1.0 for whole width."""
        shown = self.tr("{} %").format(words.count(round(zoom * 100)))
        self.zoom.setText(shown)
        self.zoom.setAccessibleName(self.tr("Size {}, fit the width").format(shown))
        self._part(zoom=True)

    def _part(self, **shown: bool) -> None:
        """Shows or hides groups, with a dot between those that are shown."""
        after = self._shown | shown
        if after == self._shown:
            return
        self._shown = after
        for name, group in self._groups.items():
            group.setVisible(after[name])
        self._dots[0].setVisible(after["match"] and (after["page"] or after["zoom"]))
        self._dots[1].setVisible(after["page"] and after["zoom"])


class Placard(QWidget):
    """Says in the middle why nothing is shown, or that it is under way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = _TypeIcon(theme)
        self.title = label("", "heading", wraps=True)
        self.hint = label("", "muted", wraps=True)
        self.retry = button(self.tr("Try again"))
        for one in (self.title, self.hint):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 24, 40, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addSpacing(8)
        layout.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, title: str, hint: str = "", *, retries: bool = False, suffix: str | None = None) -> None:
        """Shows a sentence or two; `suffix` has the sign of that type drawn above."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.retry.setVisible(retries)
        self._icon.show_type(suffix)
        self.setAccessibleName(f"{title} {hint}".strip())


class _TypeIcon(QWidget):
    """The sign of a type of file, large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._suffix = ""
        self.setFixedSize(theme.px(54), theme.px(64))
        self.hide()

    def show_type(self, suffix: str | None) -> None:
        """Draws the sign of a suffix, or nothing for None."""
        self._suffix = suffix or ""
        self.setVisible(suffix is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = QPainter(self)
        file_icons.paint(painter, QRectF(self.rect()), self._suffix, faded=True)


def _flat(icon: str, says: str, keys: str, theme: Theme) -> QToolButton:
    made = QToolButton()
    made.setProperty("class", "flat")
    made.setAutoRaise(True)
    made.setAccessibleName(says)
    made.setToolTip(f"{says} ({keys})")
    made.setIconSize(QSize(14, 14))
    IconOf(made, icon, theme, "muted")
    return made


def _group(*parts: QWidget) -> QWidget:
    made = QWidget()
    layout = row(*parts, spacing=4)
    made.setLayout(layout)
    return made


def _counted(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "page": translate("preview", "page {} of {}"),
        "picture": translate("preview", "picture {} of {}"),
        "slide": translate("preview", "slide {} of {}"),
        "sheet": translate("preview", "sheet {} of {}"),
        "chapter": translate("preview", "chapter {} of {}"),
        "message": translate("preview", "message {} of {}"),
        "cell": translate("preview", "cell {} of {}"),
    }.get(kind, translate("preview", "part {} of {}"))
