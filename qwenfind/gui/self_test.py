"""The window as the self-test sees it: started without a screen, searched in, and its picture saved."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QLibraryInfo,
    QMessageLogContext,
    QPluginLoader,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from qwenfind.engine import SearchEngine
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.icons import app_icon
from qwenfind.gui.language import NAMES, Language
from qwenfind.gui.pauses import ShortPauses
from qwenfind.gui.theme import Theme
from qwenfind.paths import Home
from qwenfind.records import Phase
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.gui.search_window import SearchWindow

_PATIENCE_S = 60.0
_EVERYWHERE = ("iconengines/{}qsvgicon", "imageformats/{}qsvg", "platforms/{}qoffscreen")
_PLUGINS = {
    "win32": [name.format("") for name in (*_EVERYWHERE, "platforms/{}qwindows", "styles/{}qmodernwindowsstyle")],
    "darwin": [name.format("lib") for name in (*_EVERYWHERE, "platforms/{}qcocoa", "styles/{}qmacstyle")],
    "linux": [
        name.format("lib")
        for name in (
            *(*_EVERYWHERE, "platforms/{}qxcb", "platforms/{}qwayland", "platformthemes/{}qxdgdesktopportal"),
            *("platforminputcontexts/{}composeplatforminputcontextplugin", "wayland-shell-integration/{}xdg-shell"),
            *("platforminputcontexts/{}ibusplatforminputcontextplugin", "xcbglintegrations/{}qxcb-egl-integration"),
        )
    ],
}


class Rehearsal:
    """The app without its tray and shortcut, on an index that is there; offscreen where the environment says so.

    Args:
        home: with an index.
    """

    def __init__(self, home: Home) -> None:
        self._said = qInstallMessageHandler(_say)
        self._qt = QApplication.instance() or QApplication(["qwenfind"])
        assert isinstance(self._qt, QApplication)
        self._qt.setWindowIcon(app_icon())
        self._pauses = ShortPauses(self._qt)
        self._language = Language(self._qt)
        self._language.use("en")
        settings = replace(Settings.load(home.settings), welcomed=True)
        self._theme = Theme(self._qt, scheme="light")
        self._bridge = Bridge(SearchEngine(home, settings))

    def close(self) -> None:
        """Ends the engine and every child process."""
        self._bridge.close()
        self._bridge.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._language.end()
        qInstallMessageHandler(self._said)

    def languages(self) -> list[str]:
        """Languages whose translations are loaded: ours, and for all but English Qt's own."""
        found = []
        for code in NAMES:
            self._language.use(code)
            # English in any case, the language itself, and Qt's own texts.
            if self._language.files == 3:
                found.append(code)
        self._language.use("en")
        return found

    def settings_pages(self) -> list[str]:
        """Opens each page of the settings; returns their names."""
        from qwenfind.gui.settings_window import SettingsWindow

        window = SettingsWindow(self._bridge, self._theme)
        window.show()
        for name in window.names:
            window.open_page(name)
            self._wait(lambda: False, at_most_s=0.05)
        window.hide()
        window.deleteLater()
        return list(window.names)

    def picture(self, query: str, file: Path, added: Path) -> tuple[int, str]:
        """Opens the window, searches in it, and has it notice a file that is made meanwhile.

        Args:
            query: that `added`, once written, answers too.
            file: a PNG of the window with its results, to be written.
            added: in a watched folder, to be written.

        Returns:
            How many rows of results the window shows, and "" or what went wrong.
        """
        with self._window() as window:
            if not self._wait(lambda: self._bridge.engine.activity.phase is Phase.IDLE):
                return 0, "Indexing does not come to rest."
            added.write_text(f"{query}, says a file that came later.", encoding="utf-8")
            noticed = self._wait(lambda: bool(self._bridge.engine.passages(added, query)))
            window.field.set_text(query)
            shown = self._wait(lambda: (said := window.panel.response) is not None and said.final)
            self._wait(lambda: False, at_most_s=2.0)
            rows = len(window.panel.response.results) if window.panel.response else 0
            if not window.grab().save(str(file)):
                return rows, f"{file} cannot be written."
            if not noticed:
                return rows, "A new file is not noticed."
            return rows, "" if shown else "The search does not end."

    @contextmanager
    def _window(self) -> Iterator[SearchWindow]:
        from qwenfind.gui.search_window import SearchWindow

        window = SearchWindow(self._bridge, self._theme)
        window.resize(1180, 760)
        window.show()
        self._bridge.start_indexing()
        try:
            yield window
        finally:
            window.hide()
            window.deleteLater()

    def _wait(self, fact: Callable[[], bool], *, at_most_s: float = _PATIENCE_S) -> bool:
        until = time.monotonic() + at_most_s
        while not (holds := fact()) and time.monotonic() < until:
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.01)
        return holds


def broken_plugins() -> list[str]:
    """What of Qt's plugins the app needs and cannot load, with the reason: it, or a library of its own, is missing."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    broken = []
    for name in _PLUGINS.get(sys.platform, _PLUGINS["linux"]):
        loader = QPluginLoader(str(folder / name))
        if not loader.load():
            broken.append(f"{name}: {loader.errorString()}")
    return broken


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # Qt without a screen says so for every window that comes to the front.
    if "does not support raise()" not in message:
        print(message, file=sys.stderr)
