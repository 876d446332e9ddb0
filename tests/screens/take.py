"""Takes the pictures of one theme at one scale: `python -m tests.screens.take HOME OUT THEME SCALE [NAME ...]`."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from qwenfind.engine import SearchEngine
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.language import Language
from qwenfind.gui.pauses import ShortPauses
from qwenfind.gui.search_window import SearchWindow
from qwenfind.gui.theme import Theme
from qwenfind.paths import Home
from qwenfind.records import Phase
from qwenfind.settings import Settings

QUESTION = "how soon can my landlord put up the rent again?"
PAGES = ("folders", "models", "search", "performance", "appearance", "shortcuts", "privacy", "health", "about")
_PATIENCE_S = 30.0


class Photographer:
    """Makes the windows, waits until they show what they should, and saves their pictures."""

    def __init__(self, app: QApplication, home: Path, out: Path, theme: str, scale: str) -> None:
        self._app = app
        ShortPauses(app)
        self._out = out
        self._suffix = f"{theme}@{scale}x"
        place = Home.at(home)
        self._settings = replace(Settings.load(place.settings), welcomed=True, theme=theme)
        self._theme = Theme(app, scheme=theme)
        self.bridge = Bridge(SearchEngine(place, self._settings))
        self.bridge.start_indexing()
        self.wait(lambda: self.bridge.engine.activity.phase is Phase.IDLE)
        # The times on screen are those of every search but the first, which loads the model.
        self.bridge.engine.search("what is loaded at the first search")

    def wait(self, fact: Callable[[], bool] = lambda: False, *, at_most_s: float = _PATIENCE_S) -> None:
        """Runs the event loop until a fact holds, and a moment longer."""
        until = time.monotonic() + at_most_s
        while not fact() and time.monotonic() < until:
            QTest.qWait(20)
        QTest.qWait(150)

    def save(self, widget: QWidget, name: str) -> None:
        """Saves what a widget shows now."""
        path = self._out / f"{name}-{self._suffix}.png"
        if not widget.grab().save(str(path)):
            raise SystemExit(f"{path} cannot be written")
        print(path, flush=True)

    def window(self, *, width: int = 1372, height: int = 882) -> SearchWindow:
        """A search window, shown."""
        window = SearchWindow(self.bridge, self._theme)
        window.resize(width, height)
        window.show_and_focus()
        window.activateWindow()
        self.wait(at_most_s=0.5)
        return window

    def ask(self, window: SearchWindow, text: str) -> None:
        """Types a search and waits for its last stage and its preview."""
        finals: list[bool] = []

        def hear(_ticket: int, response: object) -> None:
            finals.append(bool(getattr(response, "final", False)))

        self.bridge.searchStage.connect(hear)
        window.field.set_text(text)
        self.wait(lambda: bool(finals) and finals[-1])
        self.bridge.searchStage.disconnect(hear)
        self.wait(at_most_s=2.5)

    # The pictures

    def search(self) -> None:
        window = self.window()
        self.ask(window, QUESTION)
        self.save(window, "search")
        window.close()

    def filters(self) -> None:
        window = self.window()
        self.ask(window, "rent type:pdf,docx after:2020")
        QTest.keyClick(window.panel.list, Qt.Key.Key_Right)
        self.wait(at_most_s=1)
        self.save(window, "filters")
        self.ask(window, "documents from this year about rent -name:draft")
        self.save(window, "filters-plain")
        self.ask(window, "(landlord OR deposit) name:lease rent")
        self.save(window, "filters-or")

    def meeting(self) -> None:
        window = self.window()
        self.ask(window, "who decides when a release is delayed")
        self.save(window, "meeting")

    def nothing(self) -> None:
        window = self.window()
        self.ask(window, "qwxz vbnmk plorf zzyx")
        self.save(window, "no-close-match")

    def start(self) -> None:
        window = self.window()
        self.wait(at_most_s=3)
        self.save(window, "start")

    def narrow(self) -> None:
        window = self.window(width=640, height=760)
        self.ask(window, QUESTION)
        self.save(window, "narrow")

    def large(self) -> None:
        window = self.window()
        self.ask(window, QUESTION)
        window.sides.toggle()
        self.wait(at_most_s=2)
        self.save(window, "preview")

    def compact(self) -> None:
        self._theme.set(scheme=self._settings.theme, text_size=100, density="compact")
        window = self.window()
        self.ask(window, QUESTION)
        self.save(window, "compact")
        self._theme.set(scheme=self._settings.theme, text_size=100, density="comfortable")

    def message(self) -> None:
        from qwenfind.gui import messages

        window = self.window()
        window.banner.show_message(messages.folder_gone("Projects › NAS"))
        window.banner.show_message(messages.disk_full())
        self.ask(window, QUESTION)
        self.save(window, "message")

    def keys(self) -> None:
        from qwenfind.gui.shortcuts import ShortcutsSheet

        sheet = ShortcutsSheet(self._theme)
        sheet.show()
        self.wait(at_most_s=0.3)
        self.save(sheet, "keys")
        scroll = sheet.findChild(QScrollArea)
        assert scroll is not None
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
        self.save(sheet, "keys-search-field")

    def why(self) -> None:
        from qwenfind.gui.why_dialog import WhyDialog

        window = self.window()
        self.ask(window, QUESTION)
        result = window.panel.list.result
        assert result is not None
        dialog = WhyDialog(self.bridge, result, window)
        dialog.show()
        self.wait(at_most_s=5)
        self.save(dialog, "why")

    def welcome(self) -> None:
        from qwenfind.gui.welcome import Welcome

        page = Welcome(self.bridge, self._theme)
        page.resize(1372, 882)
        page.show()
        self.wait(at_most_s=6)
        self.save(page, "welcome")

    def settings(self) -> None:
        from qwenfind.gui.settings_window import SettingsWindow

        window = SettingsWindow(self.bridge, self._theme)
        window.resize(1372, 882)
        window.show()
        for page in PAGES:
            window.open_page(page)
            self.wait(at_most_s=2.5)
            self.save(window, f"settings-{page}")

    ALL = (
        *("search", "filters", "meeting", "nothing", "start", "narrow", "large", "compact", "message", "keys", "why"),
        *("welcome", "settings"),
    )


def main(arguments: Sequence[str]) -> int:
    """Takes the pictures named, or all."""
    home, out, theme, scale, *only = arguments
    app = QApplication(["qwenfind"])
    app.setFont("Inter")
    QLocale.setDefault(QLocale("en_GB"))
    language = Language(app)
    language.use("en")
    photographer = Photographer(app, Path(home), Path(out), theme, scale)
    try:
        for name in only or Photographer.ALL:
            getattr(photographer, name)()
            for widget in app.topLevelWidgets():
                widget.hide()
    finally:
        photographer.bridge.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
