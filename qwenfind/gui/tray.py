"""The icon in the system's tray: what is going on at a glance, and the way back to the window."""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from qwenfind.engine import SearchEngine
from qwenfind.gui import engine_words, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.icons import app_icon, paint

if TYPE_CHECKING:
    from qwenfind.records import Activity

# Seen on light and dark panels alike: a panel does not tell its colour.
_COLOR = "#7F7DF0"
_BAD = "#D9534F"
_SIZES = (16, 22, 24, 32, 44, 64)
_STEPS = 16
# At the start of a session the tray may come after us.
_LOOK_EVERY_MS = 500
_LOOKS = 20


class TrayState(StrEnum):
    """What the icon shows."""

    IDLE = "idle"
    BUSY = "busy"
    PAUSED = "paused"
    PROBLEM = "problem"


class Tray(QObject):
    """The icon and its menu; where the desktop has no tray, nothing.

    Signals:
        openRequested(), toggleRequested(), quitRequested(), settingsRequested(): what was chosen.
        missing(): there is no tray, after all the waiting that a start in the background allows.

    Attributes:
        state: what the icon shows.
    """

    openRequested = Signal()
    toggleRequested = Signal()
    settingsRequested = Signal()
    quitRequested = Signal()
    missing = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._activity: Activity | None = None
        self._drawn: tuple[TrayState, int] | None = None
        self._looks = 0
        self._ended = self._awaited = False
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_for_it)
        self.state = TrayState.IDLE
        bridge.activityChanged.connect(self._take_activity)

    @property
    def available(self) -> bool:
        """Whether the icon is there, so that a hidden window can be brought back."""
        return self._icon is not None and self._icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu | None:
        """The menu, once the icon is there."""
        return self._menu

    @property
    def tooltip(self) -> str:
        """What is said when the mouse rests on the icon."""
        return self._icon.toolTip() if self._icon is not None else ""

    def start(self, *, wait: bool) -> None:
        """Shows the icon where there is a tray; `wait` tells by `missing` where none comes within seconds."""
        if self._ended or self._icon is not None:
            return
        self._looks = _LOOKS
        if not self._show_if_possible():
            self._awaited = self._awaited or wait
            self._look.start()

    def end(self) -> None:
        """Takes the icon away."""
        self._ended = True
        self._look.stop()
        if self._icon is not None:
            self._icon.hide()

    def explain(self) -> None:
        """Says once that the app stays in the tray."""
        if self._icon is None or self._bridge.settings.tray_explained:
            return
        self._icon.showMessage(
            self.tr("QwenFind stays here"),
            self.tr(
                "It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this."
            ),
            app_icon(),
            8_000,
        )
        self._bridge.change(tray_explained=True)

    def speak(self) -> None:
        """Makes the menu anew, after the language has changed."""
        if self._icon is not None:
            self._make_menu(self._icon)
            self._show_activity()

    # Making

    @Slot()
    def _look_for_it(self) -> None:
        self._looks -= 1
        if self._show_if_possible():
            self._look.stop()
        elif self._looks <= 0:
            self._look.stop()
            if self._awaited:
                self.missing.emit()

    def _show_if_possible(self) -> bool:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        icon = QSystemTrayIcon(self)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self._open)
        self._icon = icon
        self._make_menu(icon)
        self._show_activity()
        icon.show()
        return True

    def _make_menu(self, icon: QSystemTrayIcon) -> None:
        menu = QMenu()
        menu.addAction(self.tr("Open QwenFind")).triggered.connect(self._open)
        self._pause = menu.addAction("")
        self._pause.triggered.connect(self._turn)
        menu.addAction(self.tr("Settings")).triggered.connect(self._settings)
        menu.addSeparator()
        menu.addAction(self.tr("Quit")).triggered.connect(self._quit)
        icon.setContextMenu(menu)
        self._menu = menu

    # What is heard

    @Slot(object)
    def _take_activity(self, activity: Activity) -> None:
        self._activity = activity
        if self._icon is not None:
            self._show_activity()

    @Slot()
    def _open(self) -> None:
        self.openRequested.emit()

    @Slot()
    def _settings(self) -> None:
        self.settingsRequested.emit()

    @Slot()
    def _quit(self) -> None:
        self.quitRequested.emit()

    @Slot()
    def _turn(self) -> None:
        self._bridge.task(_resume if self.state is TrayState.PAUSED else _pause)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click opens the menu, and must do nothing else.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.toggleRequested.emit()

    def _show_activity(self) -> None:
        assert self._icon is not None
        activity = self._activity
        self.state = state_of(activity)
        self._pause.setText(self.tr("Resume indexing") if self.state is TrayState.PAUSED else self.tr("Pause indexing"))
        self._icon.setToolTip(told(activity))
        step = round(_STEPS * progress(activity) / 100) if self.state is TrayState.BUSY else 0
        if self._drawn != (self.state, step):
            self._drawn = (self.state, step)
            self._icon.setIcon(drawn(self.state, step))


def state_of(activity: Activity | None) -> TrayState:
    """What the icon shows of what indexing does."""
    if activity is None:
        return TrayState.IDLE
    if activity.phase in ("scanning", "reading", "embedding"):
        return TrayState.BUSY
    if activity.phase == "paused":
        return TrayState.PAUSED
    if activity.phase == "disk_full" or (activity.phase == "stopped" and activity.reason):
        return TrayState.PROBLEM
    return TrayState.IDLE


def progress(activity: Activity | None) -> int:
    """How far the present phase has come, in per cent."""
    if activity is None:
        return 0
    if activity.phase == "embedding":
        return words.share(activity.meaning_done, activity.meaning_total)
    if activity.phase == "reading":
        return words.share(activity.files_done, activity.files_total)
    return 0


def told(activity: Activity | None) -> str:
    """What indexing does, in two lines at most."""
    translate = words.translate
    if activity is None:
        return "QwenFind"
    left = words.time_left(activity.seconds_left)
    if activity.phase == "reading":
        what = translate("tray", "Reading files: {} of {}").format(
            words.count(activity.files_done), words.count(activity.files_total)
        )
    elif activity.phase == "embedding":
        what = translate("tray", "Understanding your files: {} %").format(progress(activity))
    elif activity.phase == "scanning":
        what = translate("tray", "Looking for changes")
    elif activity.phase == "idle":
        what = translate("tray", "Everything is indexed")
    else:
        what, left = engine_words.told(activity.reason) or translate("tray", "Indexing rests"), ""
    return f"QwenFind\n{what}" + (f", {left}" if left else "")


@lru_cache(maxsize=64)
def drawn(state: TrayState, step: int) -> QIcon:
    """The icon of a state; `step` of 16 is how far the ring has come round."""
    made = QIcon()
    color = QColor(_BAD if state is TrayState.PROBLEM else _COLOR)
    # macOS tints it itself.
    if sys.platform == "darwin":
        color = QColor("black")
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, f"tray-{state}", color, QRectF(0, 0, size, size))
        if state is TrayState.BUSY:
            _paint_ring(painter, size, step, color)
        painter.end()
        made.addPixmap(picture)
    made.setIsMask(sys.platform == "darwin")
    return made


def _paint_ring(painter: QPainter, size: int, step: int, color: QColor) -> None:
    width = size / 9
    ring = QRectF(width / 2, width / 2, size - width, size - width)
    faint = QColor(color)
    faint.setAlphaF(0.35)
    painter.setPen(QPen(faint, width))
    painter.drawEllipse(ring)
    # Qt counts in sixteenths of a degree, from three o'clock against the clock.
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(ring, 90 * 16, -360 * step * 16 // _STEPS)


def _pause(engine: SearchEngine) -> None:
    engine.pause()


def _resume(engine: SearchEngine) -> None:
    engine.resume()
