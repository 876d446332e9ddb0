"""The app: starts, wires its parts together, and ends them."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from qwenfind.engine import SearchEngine
from qwenfind.gui import autostart, motion
from qwenfind.gui.application import Application
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.display import display
from qwenfind.gui.hotkey import Hotkey
from qwenfind.gui.icons import app_icon
from qwenfind.gui.language import Language
from qwenfind.gui.logs import Unforeseen, end_log, keep_log
from qwenfind.gui.messages import no_tray
from qwenfind.gui.pauses import ShortPauses
from qwenfind.gui.replaced import Replaced, own_program, start_anew
from qwenfind.gui.signals import EndSignals
from qwenfind.gui.single_instance import SingleInstance, Wish
from qwenfind.gui.starting import Ending, FirstPaint, settings_of
from qwenfind.gui.theme import Theme
from qwenfind.gui.tray import Tray
from qwenfind.paths import Home

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager

    from qwenfind.gui.search_window import SearchWindow
    from qwenfind.gui.settings_window import SettingsWindow
    from qwenfind.settings import Settings

APP_ID = "qwenfind"
# Whatever has not ended by then is ended.
_QUIT_WITHIN_S = 4.5

log = logging.getLogger(__name__)


def run(home: Home, *, command: str = "show", query: str = "", report_start: bool = False) -> int:
    """Starts the app, or tells the one that runs what is wanted; returns the exit code once it has ended.

    Args:
        command: "show", "toggle" (hides the window where it is in front), "stay" (starts hidden) or "quit".
        query: to be searched for at once, or "".
        report_start: print one line of JSON once the window can be used, for measurements.

    Raises:
        QwenFindError: there is no screen, or the app that runs does not answer.
    """
    home.prepare()
    instance = SingleInstance(home)
    wish = Wish(command, query, os.environ.pop("XDG_ACTIVATION_TOKEN", ""))
    if not instance.claim(wish):
        return 0
    try:
        if command == "quit":
            return 0
        with display(os.environ):
            qt = Application([APP_ID])
        handler = keep_log(home)
        try:
            return _first(qt, home, instance, wish, report_start)
        finally:
            end_log(handler)
    finally:
        instance.release()


def _first(qt: Application, home: Home, instance: SingleInstance, wish: Wish, report_start: bool) -> int:
    ShortPauses(qt)
    qt.setApplicationName(APP_ID)
    qt.setApplicationDisplayName("QwenFind")
    qt.setOrganizationName(APP_ID)
    qt.setDesktopFileName(APP_ID)
    qt.setWindowIcon(app_icon())
    qt.setQuitOnLastWindowClosed(False)
    language = Language(qt)
    language.use("")
    settings = settings_of(home)
    if settings is None:
        return 0
    language.use(settings.language)
    theme = Theme(qt, scheme=settings.theme, text_size=settings.text_size, density=settings.density)
    bridge = Bridge(SearchEngine(home, settings))
    app = App(qt, bridge, theme, instance, language)
    qt.linked.connect(app.show_window)
    code = app.run(wish, report_start=report_start)
    # While Python still lives: widgets that outlive it are taken down in no order.
    app.deleteLater()
    bridge.deleteLater()
    qt.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return code


def _end_late() -> None:
    Ending(_QUIT_WITHIN_S).start()


class App(QObject):
    """The parts of the app and how they meet. The windows are made anew when the language changes.

    Args:
        make_window: makes the search window.
        end_late: called when the app begins to quit; sees to it that it ends.

    Attributes:
        bridge: the way to the engine.
        window: the search window.
        tray: the icon in the system's tray, where there is one.
    """

    def __init__(
        self,
        qt: QApplication,
        bridge: Bridge,
        theme: Theme,
        instance: SingleInstance,
        language: Language,
        *,
        make_window: Callable[[Bridge, Theme], SearchWindow] | None = None,
        end_late: Callable[[], None] = _end_late,
    ) -> None:
        super().__init__()
        self._qt = qt
        self.bridge = bridge
        self._theme = theme
        self._instance = instance
        self._language = language
        self._make_search_window = make_window or _search_window
        self._end_late = end_late
        self._settings = bridge.settings
        self._report_start = False
        self._settings_window: SettingsWindow | None = None
        self._session_ends = False
        self._quitting = False
        self._unforeseen = Unforeseen(self._tell_unforeseen)
        self._end_signals = EndSignals(self)
        self._end_signals.asked.connect(self.quit)
        self.tray = Tray(self.bridge, self)
        self.tray.openRequested.connect(self.show_window)
        self.tray.toggleRequested.connect(self.toggle)
        self.tray.settingsRequested.connect(self.open_settings)
        self.tray.quitRequested.connect(self.quit)
        self.tray.missing.connect(self._no_tray)
        self.hotkey = Hotkey(self)
        self.hotkey.pressed.connect(self.toggle)
        self.hotkey.failed.connect(self.bridge.noticed)
        self.bridge.settingsChanged.connect(self._settings_changed)
        instance.wished.connect(self.obey)
        qt.commitDataRequest.connect(self._session_ending)
        qt.applicationStateChanged.connect(self._state_changed)
        self.window = self._make_window()

    def run(self, wish: Wish, *, report_start: bool = False) -> int:
        """Shows the window, or stays hidden, until the person quits; returns the exit code."""
        self._report_start = report_start
        if problem := self._instance.listen():
            log.warning("Later starts cannot be heard: %s", problem)
        if wish.command == "stay":
            QTimer.singleShot(0, self._settle_in)
            self.tray.start(wait=True)
        else:
            first_paint = FirstPaint(self.window, self)
            first_paint.seen.connect(self._settle_in)
            self.obey(wish)
        code = self._qt.exec()
        self._end_signals.restore()
        self._unforeseen.restore()
        return code

    # What is asked of the app

    @Slot(object)
    def obey(self, wish: Wish) -> None:
        """Does what another start of the program asks."""
        if wish.token:
            # Qt's Wayland platform looks for it there when a window asks for the focus.
            os.environ["XDG_ACTIVATION_TOKEN"] = wish.token
        if wish.command == "quit":
            self.quit()
        elif wish.command == "toggle" and not wish.query:
            self.toggle()
        elif wish.command != "stay" or wish.query:
            self.show_window(wish.query)

    @Slot()
    @Slot(str)
    def show_window(self, query: str = "") -> None:
        """Shows the search window with the focus in its field."""
        if not self._quitting:
            self.window.show_and_focus(query)

    @Slot()
    def toggle(self) -> None:
        """Hides the window where it is in front, else shows it."""
        if self.window.isVisible() and not self.window.isMinimized() and self._qt.activeWindow() is not None:
            self.put_away()
        else:
            self.show_window()

    @Slot()
    def put_away(self) -> None:
        """Hides the windows into the tray; where there is none, into the task bar, so that they can be had again."""
        if self._settings_window is not None:
            self._settings_window.hide()
        if self.tray.available or sys.platform == "darwin":
            self.window.hide()
        else:
            self.window.showMinimized()

    @Slot()
    @Slot(str)
    def open_settings(self, page: str = "folders") -> None:
        """Shows the settings at one of their pages."""
        if self._settings_window is None:
            from qwenfind.gui.settings_window import SettingsWindow

            self._settings_window = SettingsWindow(self.bridge, self._theme)
            self._settings_window.historyCleared.connect(self._forget_history)
            self._settings_window.quitRequested.connect(self.quit)
        self._settings_window.open_page(page)
        self._settings_window.show()
        self._settings_window.raise_()
        self._settings_window.activateWindow()

    @Slot()
    def _forget_history(self) -> None:
        self.window.beginnings.forget()

    @Slot()
    def quit(self) -> None:
        """Ends everything. The windows go at once; what does not end within seconds is ended."""
        if self._quitting:
            return
        self._quitting = True
        self._end_late()
        for widget in self._qt.topLevelWidgets():
            widget.hide()
        self.tray.end()
        self.hotkey.end()
        self._instance.stop_listening()
        # One turn of the loop, so that the windows are gone from the screen before what takes long.
        QTimer.singleShot(0, self._close)

    @Slot()
    def _close(self) -> None:
        self.bridge.close()
        self._qt.exit(0)

    # What happens

    @Slot()
    def _settle_in(self) -> None:
        """All that can wait until the person sees the window."""
        if self._quitting:
            return
        if self._report_start:
            print(json.dumps({"usable": True, "at": time.time()}), flush=True)
        self.tray.start(wait=False)
        settings = self.bridge.settings
        self.hotkey.set(settings.hotkey)
        self.bridge.task(_less_motion, self._theme.set_reduced_motion)
        if settings.welcomed:
            self._begin()
        if getattr(sys, "frozen", False):
            Replaced(own_program(self.bridge.engine.home, os.environ), self).seen.connect(self._start_anew)
        if settings.autostart:
            # The program may have moved since.
            self.bridge.task(_keep_autostart)

    def _begin(self) -> None:
        self.bridge.start_indexing()

    @Slot()
    def _start_anew(self) -> None:
        """The program was replaced by another version: that takes over, and shows what this one showed."""
        visible = self.window.isVisible()
        if start_anew(self.bridge.engine.home, os.environ, visible=visible, query=self.window.query):
            self.quit()

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._theme.set(scheme=settings.theme, text_size=settings.text_size, density=settings.density)
        if settings.hotkey != before.hotkey:
            self.hotkey.set(settings.hotkey)
        if settings.autostart != before.autostart:
            self.bridge.task(_keep_autostart)
        if settings.welcomed:
            self._begin()
        if settings.language != before.language:
            # Not from within a slot of the window that goes.
            QTimer.singleShot(0, self._speak_otherwise)

    @Slot()
    def _speak_otherwise(self) -> None:
        """Makes the windows anew in the language chosen."""
        self._language.use(self.bridge.settings.language)
        old, settings = self.window, self._settings_window
        geometry, visible = old.saveGeometry(), old.isVisible()
        self.window, self._settings_window = self._make_window(), None
        self.window.restoreGeometry(geometry)
        self.tray.speak()
        if visible:
            self.window.show_and_focus(old.query)
        for window in filter(None, (old, settings)):
            window.removeEventFilter(self)
            window.hide()
            window.deleteLater()
        if settings is not None:
            self.open_settings("appearance")
            assert self._settings_window is not None
            self._settings_window.resize(settings.size())

    def _make_window(self) -> SearchWindow:
        window = self._make_search_window(self.bridge, self._theme)
        window.settingsRequested.connect(self.open_settings)
        window.hideRequested.connect(self.put_away)
        window.quitRequested.connect(self.quit)
        window.installEventFilter(self)
        return window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decides what closing the search window means."""
        if watched is not self.window or self._quitting:
            return False
        if event.type() is QEvent.Type.Close:
            event.ignore()
            if self._session_ends:
                self.quit()
            elif self.bridge.settings.close_to_tray and self.tray.available:
                self.put_away()
                self.tray.explain()
            elif sys.platform == "darwin":
                self.window.hide()
            else:
                self.quit()
            return True
        if event.type() is QEvent.Type.Hide and not event.spontaneous() and not self._reachable():
            # Never hidden where nothing could bring it back.
            QTimer.singleShot(0, self.window.showMinimized)
        return False

    def _reachable(self) -> bool:
        return self.tray.available or sys.platform == "darwin" or self.window.isMinimized()

    @Slot()
    def _no_tray(self) -> None:
        """A start into the background where there is no tray: the window waits in the task bar."""
        if not self.window.isVisible() and not self._quitting:
            self.window.showMinimized()
            self.window.banner.show_message(no_tray())

    @Slot(object)
    def _session_ending(self, _manager: QSessionManager) -> None:
        self._session_ends = True

    @Slot(Qt.ApplicationState)
    def _state_changed(self, state: Qt.ApplicationState) -> None:
        # macOS: a click on the icon in the Dock brings back a window that was closed.
        if sys.platform == "darwin" and state is Qt.ApplicationState.ApplicationActive and not self.window.isVisible():
            self.show_window()

    def _tell_unforeseen(self, error: BaseException) -> None:
        """Called on any thread."""
        self.bridge.noticed.emit(
            self.tr("Something went wrong ({}).").format(type(error).__name__),
            self.tr("QwenFind goes on. Where it happened stands in {}.").format(
                self.bridge.engine.home.logs / "app.log"
            ),
        )


def _search_window(bridge: Bridge, theme: Theme) -> SearchWindow:
    from qwenfind.gui.search_window import SearchWindow

    return SearchWindow(bridge, theme)


def _less_motion(_engine: SearchEngine) -> bool:
    return motion.is_unwanted()


def _keep_autostart(engine: SearchEngine) -> None:
    autostart.apply(engine.settings.autostart, home=engine.home)
