"""The first start: which folders, how well to understand them, and off."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.left_out import LeftOut
from qwenfind.gui.theme import Theme
from qwenfind.gui.welcome_folders import FolderChoice
from qwenfind.gui.welcome_models import ModelChoice
from qwenfind.gui.widgets import announce, button, column, label, restyle, row

# The designs' width; below the other one the two questions stand below each other.
_WIDEST = 1152
_TWO_COLUMNS_FROM = 760


class Welcome(QWidget):
    """Shown until the person has chosen.

    Signals:
        finished(): folders are chosen and searched from now on.
        modelsRequested(): all models are wanted.
    """

    finished = Signal()
    modelsRequested = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._starting = False
        self._stops: tuple[QWidget, ...] = ()
        # Why it could not be started, and with which folders: true until others are chosen.
        self._refused: tuple[str, tuple[Path, ...]] = ("", ())
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Welcome"))
        self.folders = FolderChoice(bridge, theme)
        self.models = ModelChoice(bridge, theme)
        self.start = button(self.tr("Start searching"), "primary")
        self._import = button(self.tr("Import a model from a folder"))
        self._note = label("", "muted", wraps=True)
        self._build()
        self.folders.changed.connect(self._judge)
        self.models.changed.connect(self._judge)
        self.start.clicked.connect(self._start)
        self._import.clicked.connect(self.models.import_folder)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._start_by_key)
        bridge.settingsChanged.connect(self._settled)
        theme.changed.connect(self._fit)
        self._judge()

    @property
    def note(self) -> str:
        """What is said beside the button."""
        return self._note.text()

    def _build(self) -> None:
        see = button(self.tr("See the whole list"), "link", says=self.tr("See the whole list of what is left out"))
        self._see = see
        see.clicked.connect(self._show_left_out)
        told = self.tr("Left out: hidden and system folders, passwords and keys, browser data, caches.")
        more = button(self.tr("All models"), "link")
        more.clicked.connect(self.modelsRequested)
        self._more = more
        first = column(
            label(self.tr("1  Which folders?"), "heading"), self.folders, label(told, "muted", wraps=True), spacing=10
        )
        first.addLayout(row(see, 1))
        first.addStretch(1)
        second = column(label(self.tr("2  How well should it understand?"), "heading"), self.models, spacing=10)
        second.addLayout(row(more, 1))
        second.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(20)
        self._columns.addLayout(first, 1)
        self._columns.addLayout(second, 1)

        self._content = QWidget()
        body = QVBoxLayout(self._content)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        body.addWidget(label(self.tr("Find anything on this computer by what it means"), "title", wraps=True))
        promise = self.tr(
            "QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets "
            "better while it reads."
        )
        body.addWidget(label(promise, "muted", wraps=True))
        body.addSpacing(14)
        body.addLayout(self._columns)

        self._area = _Area(self._content)
        self._bottom = QWidget()
        bottom = row(spacing=10, margins=(2, 0, 12, 0))
        bottom.addWidget(self._note, 1)
        bottom.addWidget(self._import)
        bottom.addWidget(self.start)
        self._bottom.setLayout(bottom)
        self._bottom.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._middle = QWidget()
        middle = column(self._area, self._bottom, 1, spacing=16)
        self._middle.setLayout(middle)
        whole = row(margins=(40, 32, 28, 24))
        whole.addStretch(1)
        whole.addWidget(self._middle, 1000)
        whole.addStretch(1)
        self.setLayout(whole)
        self._fit()

    # How it fits

    @Slot()
    def _fit(self) -> None:
        self._middle.setMaximumWidth(self._theme.px(_WIDEST))
        narrow = self.width() < self._theme.px(_TWO_COLUMNS_FROM)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the questions side by side, or below each other."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """It may have been hidden before, if only while it was put into its window."""
        super().showEvent(event)
        self.folders.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves wants no counting any more."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.folders.stop()

    # What is chosen

    @Slot()
    def _judge(self) -> None:
        """Whether it can start, and what the person should know first."""
        self._order()
        card = self.models.chosen
        self.start.setEnabled(bool(self.folders.chosen) and not self._starting)
        kind = "muted"
        if self._starting:
            told = self.tr("Starting…")
        elif self._refused[0] and self._refused[1] == self.folders.chosen:
            told, kind = self._refused[0], "bad"
        elif not self.folders.chosen:
            told, kind = self.tr("Choose at least one folder, then start."), "warn"
        elif card is not None and not card.ready:
            told = self.tr("Search starts at once. {} is downloaded in the background.").format(card.title)
        else:
            told = self.tr("Nothing leaves this computer. The only connection is the model download that you start.")
        self._note.setText(told)
        restyle(self._note, kind)
        self.start.setAccessibleDescription(told)

    def _order(self) -> None:
        """The Tab key goes as the eye does, also to what was added later."""
        stops = (*self.folders.stops, self._see, *self.models.stops, self._more, self._import, self.start)
        if stops != self._stops:
            self._stops = stops
            for one, other in pairwise(stops):
                QWidget.setTabOrder(one, other)

    @Slot()
    def _start_by_key(self) -> None:
        if self.start.isEnabled():
            self._start()

    @Slot()
    def _start(self) -> None:
        self._starting, self._refused = True, ("", ())
        self._judge()
        settings, card = self._bridge.settings, self.models.chosen
        shown = {str(one.path) for one in self.folders.cards}
        # One on a drive that is not connected has no card, and stays.
        away = [folder for folder in settings.folders if folder not in shown]
        choices: dict[str, Any] = {
            "folders": tuple(dict.fromkeys((*away, *map(str, outermost(self.folders.chosen))))),
            "welcomed": True,
        }
        # Another one, whose download was begun and then thought better of, must not take its place later.
        self.models.put_to_use(card)
        if card is not None and card.ready:
            choices["model"] = card.names[0]
            if len(card.names) > 1:
                choices["reranker"] = card.names[1]
        elif card is not None:
            card.start()
        self._bridge.change(self._not_started, **choices)

    @Slot(object)
    def _settled(self, settings: Any) -> None:
        if self._starting and settings.welcomed:
            self._starting = False
            if (card := self.models.chosen) is not None:
                card.hand_over()
            self.finished.emit()

    @Slot(str, str)
    def _not_started(self, title: str, hint: str) -> None:
        self._starting = False
        self._refused = (f"{title} {hint}".strip(), self.folders.chosen)
        self._judge()
        announce(self, self.note)

    @Slot()
    def _show_left_out(self) -> None:
        LeftOut(self._bridge, self._theme, self.folders.surveys.values(), self).open()

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder may be dropped anywhere."""
        if self.folders.takes(event.mimeData()):
            self.folders.set_dropping(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went away again."""
        self.folders.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """It is added and chosen."""
        self.folders.set_dropping(False)
        self.folders.take(event.mimeData())
        event.acceptProposedAction()


class _Inside(QWidget):
    """Says only how high it is at its width; lines that wrap make the layout's own least height far too high."""

    def minimumSizeHint(self) -> QSize:
        """None."""
        return QSize(0, 0)


class _Area(QScrollArea):
    """As high as what is in it; where there is less room it scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        around = _Inside()
        self._inside = column(content, 1, margins=(2, 0, 12, 2))
        around.setLayout(self._inside)
        self.setWidget(around)
        self.viewport().setAutoFillBackground(False)
        around.setAutoFillBackground(False)
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hears that what is in it wants another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """The height of what is in it at this width."""
        width = max(200, self.viewport().width())
        return QSize(self._inside.sizeHint().width(), self._inside.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Enough to see that it scrolls."""
        return QSize(200, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def outermost(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Folders without those that lie in another of them."""
    return tuple(folder for folder in folders if not any(other in folder.parents for other in folders))
