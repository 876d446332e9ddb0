"""How the app's parts meet: windows, tray, shortcut, language, the end."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from qwenfind.gui import autostart, motion
from qwenfind.gui.app import App
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.language import Language
from qwenfind.gui.messages import Banner
from qwenfind.gui.signals import EndSignals
from qwenfind.gui.single_instance import Wish
from qwenfind.gui.starting import FirstPaint, settings_of
from qwenfind.gui.theme import Theme
from qwenfind.paths import Home
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine


class Window(QWidget):
    """A search window as far as the app knows it."""

    settingsRequested = Signal(str)
    hideRequested = Signal()
    quitRequested = Signal()

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self.banner = Banner(theme, self)
        self.queries: list[str] = []

    @property
    def query(self) -> str:
        return self.queries[-1] if self.queries else ""

    def show_and_focus(self, query: str = "") -> None:
        self.queries.append(query)
        self.showNormal()
        self.activateWindow()


class Instance(QObject):
    """Later starts of the program, played by the test."""

    wished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.listening = False
        self.deaf = False

    def listen(self) -> str:
        self.listening = True
        return ""

    def stop_listening(self) -> None:
        self.deaf = True


class IndexingEngine(FakeEngine):
    def __init__(self, home: Home) -> None:
        super().__init__(Settings(welcomed=True))
        self.home = home
        self.watching = threading.Event()
        self.closed = False

    def keep_watching(self, stop: threading.Event) -> None:
        self.watching.set()
        stop.wait()

    def close(self) -> None:
        self.closed = True
        super().close()


@pytest.fixture
def engine(tmp_path: Path) -> IndexingEngine:
    return IndexingEngine(Home.at(tmp_path / "home"))


@pytest.fixture
def tray_there(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    def set_available(is_there: bool) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: is_there))

    set_available(True)
    return set_available


@pytest.fixture
def ends() -> list[str]:
    return []


@pytest.fixture
def app(
    qapp: QApplication,
    bridge: Bridge,
    theme: Theme,
    tray_there: Callable[[bool], None],
    ends: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[App]:
    before = QLocale()
    # Quitting is seen by the loop's end; pytest needs its loop again.
    monkeypatch.setattr(QApplication, "exit", staticmethod(lambda code=0: ends.append(f"exit {code}")))
    language = Language(qapp)
    language.use("en")
    made = App(
        qapp,
        bridge,
        theme,
        Instance(),  # type: ignore[arg-type] # it has what the app asks of it
        language,
        make_window=Window,  # type: ignore[arg-type] # as above
        end_late=lambda: ends.append("watched over"),
    )
    yield made
    made._end_signals.restore()
    made._unforeseen.restore()
    made.tray.end()
    made.hotkey.end()
    language.end()
    QLocale.setDefault(before)
    made.window.deleteLater()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def close(window: QWidget) -> None:
    QApplication.sendEvent(window, QCloseEvent())


def test_indexing_begins_only_after_the_window_was_painted(
    qtbot: QtBot, app: App, engine: IndexingEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[bool] = []
    monkeypatch.setattr(app.bridge, "start_indexing", lambda: painted.append(app.window.isVisible()))
    first = FirstPaint(app.window, app)
    first.seen.connect(app._settle_in)
    app.show_window()
    assert painted == []

    qtbot.waitUntil(lambda: painted == [True])


def test_a_first_start_indexes_nothing_before_the_person_chose(qtbot: QtBot, app: App, engine: IndexingEngine) -> None:
    engine.settings = Settings(welcomed=False)
    app._settle_in()
    assert not engine.watching.is_set()

    app.bridge.change(welcomed=True)
    qtbot.waitUntil(engine.watching.is_set)


def test_the_system_is_asked_for_less_motion_off_the_gui_thread(
    qtbot: QtBot, app: App, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_on: list[threading.Thread] = []

    def is_unwanted() -> bool:
        asked_on.append(threading.current_thread())
        return True

    monkeypatch.setattr(motion, "is_unwanted", is_unwanted)
    app._settle_in()
    qtbot.waitUntil(lambda: theme.reduced_motion)

    assert len(asked_on) == 1
    assert asked_on != [threading.main_thread()]


def test_closing_the_window_with_a_tray_keeps_the_app_and_says_so_once(
    qtbot: QtBot, app: App, engine: IndexingEngine, ends: list[str]
) -> None:
    app._settle_in()
    app.show_window()
    with qtbot.waitSignal(app.bridge.settingsChanged):
        close(app.window)

    assert not app.window.isVisible()
    assert engine.settings.tray_explained
    assert ends == []


def test_closing_the_window_without_a_tray_ends_the_app(
    qtbot: QtBot, app: App, engine: IndexingEngine, tray_there: Callable[[bool], None], ends: list[str]
) -> None:
    tray_there(False)
    app._settle_in()
    app.show_window()
    close(app.window)
    qtbot.waitUntil(lambda: ends == ["watched over", "exit 0"])

    assert engine.closed
    assert not app.window.isVisible()


def test_staying_in_the_tray_can_be_turned_off(qtbot: QtBot, app: App, engine: IndexingEngine, ends: list[str]) -> None:
    engine.settings = Settings(welcomed=True, close_to_tray=False)
    app._settle_in()
    app.show_window()
    close(app.window)

    qtbot.waitUntil(lambda: ends == ["watched over", "exit 0"])


def test_the_end_of_the_session_is_not_held_up(qtbot: QtBot, app: App, ends: list[str]) -> None:
    app._settle_in()
    app.show_window()
    app._session_ending(None)  # type: ignore[arg-type] # the manager is not looked at
    close(app.window)

    qtbot.waitUntil(lambda: ends == ["watched over", "exit 0"])


def test_the_window_is_never_hidden_where_nothing_brings_it_back(
    app: App, tray_there: Callable[[bool], None], ends: list[str]
) -> None:
    tray_there(False)
    app._settle_in()
    app.show_window()
    app.window.hideRequested.emit()

    assert app.window.isMinimized()
    assert ends == []
    app.show_window()
    assert not app.window.isMinimized()


def test_a_hidden_start_without_a_tray_waits_in_the_task_bar_and_says_so(
    app: App, tray_there: Callable[[bool], None]
) -> None:
    tray_there(False)
    app.tray.missing.emit()

    assert app.window.isMinimized()
    assert app.window.banner.message is not None
    assert app.window.banner.message.key == "tray"


def test_a_second_start_shows_the_window_with_its_query(app: App) -> None:
    app._settle_in()
    app._instance.wished.emit(Wish("show", "what did the roof cost"))

    assert app.window.isVisible()
    assert app.window.queries == ["what did the roof cost"]  # type: ignore[attr-defined] # the test's own window


def test_toggle_hides_the_window_in_front_and_brings_it_back(app: App, qtbot: QtBot) -> None:
    app._settle_in()
    app.obey(Wish("toggle"))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is app.window)

    app.obey(Wish("toggle"))
    assert not app.window.isVisible()
    app.tray.toggleRequested.emit()
    assert app.window.isVisible()


def test_a_start_into_the_background_leaves_the_running_app_as_it_is(app: App) -> None:
    app._settle_in()
    app.obey(Wish("stay"))

    assert not app.window.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_app(
    qtbot: QtBot, app: App, engine: IndexingEngine, ends: list[str], number: signal.Signals
) -> None:
    app.show_window()
    os.kill(os.getpid(), number)

    qtbot.waitUntil(lambda: ends == ["watched over", "exit 0"])
    assert engine.closed


@pytest.mark.parametrize("started", [True, False])
def test_a_program_replaced_under_the_app_takes_over(app: App, monkeypatch: pytest.MonkeyPatch, started: bool) -> None:
    """With the window as it stands; where it cannot be started, the app that runs is better than none."""
    asked: list[dict[str, object]] = []

    def start(_home: Home, _environment: object, **how: object) -> bool:
        asked.append(how)
        return started

    monkeypatch.setattr("qwenfind.gui.app.start_anew", start)
    app.show_window("rent")
    app._start_anew()

    assert asked == [{"visible": True, "query": "rent"}]
    assert app._instance.deaf is started  # type: ignore[attr-defined] # the test's own


def test_quitting_twice_ends_once(qtbot: QtBot, app: App, ends: list[str]) -> None:
    app.quit()
    app.quit()
    qtbot.waitUntil(lambda: "exit 0" in ends)

    assert ends == ["watched over", "exit 0"]
    assert app._instance.deaf  # type: ignore[attr-defined] # the test's own


def test_a_new_look_is_put_on_at_once(qtbot: QtBot, app: App, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        app.bridge.change(theme="dark", text_size=120)

    assert theme.is_dark
    assert theme.scale == 1.2


def test_a_new_language_makes_the_windows_anew(qtbot: QtBot, app: App, engine: IndexingEngine) -> None:
    app._settle_in()
    app.show_window()
    before = app.window
    app.bridge.change(language="de")
    qtbot.waitUntil(lambda: app.window is not before and not isValid(before))

    assert app.window.isVisible()
    close(app.window)
    assert not app.window.isVisible()


def test_autostart_is_written_when_it_is_wanted(
    qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch, engine: IndexingEngine
) -> None:
    wanted: list[bool] = []
    monkeypatch.setattr(autostart, "apply", lambda on, *, home: wanted.append(on))
    app.bridge.change(autostart=True)
    qtbot.waitUntil(lambda: wanted == [True])
    app.bridge.change(autostart=False)
    qtbot.waitUntil(lambda: wanted == [True, False])


def test_a_shortcut_that_cannot_be_had_is_said(qtbot: QtBot, app: App) -> None:
    with qtbot.waitSignal(app.bridge.noticed) as caught:
        app.bridge.change(hotkey="Ctrl+Alt+Space")

    assert "Ctrl+Alt+Space" in caught.args[0]


def test_an_unforeseen_error_is_one_message(qtbot: QtBot, app: App) -> None:
    with qtbot.waitSignal(app.bridge.noticed) as caught:
        sys.excepthook(ValueError, ValueError("what was typed"), None)

    assert "ValueError" in caught.args[0]
    assert "typed" not in " ".join(caught.args)


def test_signals_are_given_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    EndSignals().restore()

    assert signal.getsignal(signal.SIGTERM) is before


# Settings that cannot be read


def answer(monkeypatch: pytest.MonkeyPatch, *buttons: str) -> list[str]:
    """Presses these buttons of the boxes that come, one after another; returns what the boxes say."""
    said: list[str] = []
    waiting = list(buttons)

    def press(box: QMessageBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        wanted = waiting.pop(0)
        next(button for button in box.buttons() if button.text() == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)
    return said


@pytest.fixture
def broken(tmp_path: Path) -> Home:
    home = Home.at(tmp_path)
    home.settings.write_text('theme = "pink"\n')
    return home


def test_settings_that_cannot_be_read_are_set_aside(
    qapp: QApplication, broken: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = answer(monkeypatch, "Use the defaults")

    assert settings_of(broken) == Settings()
    assert "pink" in said[0]
    assert (broken.config / "settings.toml.unreadable").read_text() == 'theme = "pink"\n'
    assert broken.settings.exists()


def test_settings_can_be_mended_and_read_again(
    qapp: QApplication, broken: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def mend(url: object) -> bool:
        opened.append(str(url))
        broken.settings.write_text('theme = "dark"\n')
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", mend)
    answer(monkeypatch, "Open the file")

    settings = settings_of(broken)
    assert settings is not None
    assert settings.theme == "dark"
    assert len(opened) == 1


def test_the_person_may_leave_it_at_that(qapp: QApplication, broken: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "Read it again", "Quit")

    assert settings_of(broken) is None
