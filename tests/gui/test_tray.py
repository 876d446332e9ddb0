"""The icon in the tray shows what is going on, and leads back to the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from qwenfind.gui import tray as tray_module
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.tray import Tray, TrayState, drawn, progress, state_of, told
from tests.gui.fakes import FakeEngine


class Doing:
    """What indexing does."""

    def __init__(self, phase: str, **facts: object) -> None:
        self.phase = phase
        self.reason = ""
        self.files_done = self.files_total = self.meaning_done = self.meaning_total = 0
        self.seconds_left: float | None = None
        self.__dict__.update(facts)


class PausingEngine(FakeEngine):
    def __init__(self) -> None:
        super().__init__()
        self.did: list[str] = []

    def pause(self) -> None:
        self.did.append("pause")

    def resume(self) -> None:
        self.did.append("resume")


@pytest.fixture
def engine() -> PausingEngine:
    return PausingEngine()


@pytest.fixture
def available(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    def set_available(is_there: bool) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: is_there))

    set_available(True)
    return set_available


@pytest.fixture
def tray(bridge: Bridge, available: Callable[[bool], None]) -> Tray:
    return Tray(bridge)


def entry(tray: Tray, text: str) -> QAction:
    assert tray.menu is not None
    return next(action for action in tray.menu.actions() if action.text() == text)


def test_the_menu_does_what_it_says(qtbot: QtBot, tray: Tray, engine: PausingEngine, bridge: Bridge) -> None:
    tray.start(wait=False)
    assert tray.menu is not None
    texts = [action.text() for action in tray.menu.actions() if action.text()]
    assert texts == ["Open QwenFind", "Pause indexing", "Settings", "Quit"]

    for text, signal in (
        ("Open QwenFind", tray.openRequested),
        ("Settings", tray.settingsRequested),
        ("Quit", tray.quitRequested),
    ):
        with qtbot.waitSignal(signal):
            entry(tray, text).trigger()
    entry(tray, "Pause indexing").trigger()
    qtbot.waitUntil(lambda: engine.did == ["pause"])
    bridge.activityChanged.emit(Doing("paused", reason="Paused until you resume it."))
    entry(tray, "Resume indexing").trigger()
    qtbot.waitUntil(lambda: engine.did == ["pause", "resume"])


@pytest.mark.parametrize(
    ("doing", "state", "said"),
    [
        (Doing("idle"), TrayState.IDLE, "Everything is indexed"),
        (Doing("scanning"), TrayState.BUSY, "Looking for changes"),
        (
            Doing("reading", files_done=120, files_total=480, seconds_left=840.0),
            TrayState.BUSY,
            "Reading files: 120 of 480, about 14 min left",
        ),
        (
            Doing("embedding", meaning_done=82, meaning_total=100),
            TrayState.BUSY,
            "Understanding your files: 82 %",
        ),
        (Doing("paused", reason="The machine runs on its battery."), TrayState.PAUSED, "The machine runs on its"),
        (Doing("disk_full", reason="The disk is full."), TrayState.PROBLEM, "The disk is full."),
        (Doing("stopped", reason="The index is damaged."), TrayState.PROBLEM, "The index is damaged."),
        (Doing("stopped"), TrayState.IDLE, "Indexing rests"),
    ],
    ids=lambda value: getattr(value, "phase", None),
)
def test_the_icon_and_its_tooltip_tell_what_indexing_does(
    tray: Tray, bridge: Bridge, doing: Doing, state: TrayState, said: str
) -> None:
    tray.start(wait=False)
    bridge.activityChanged.emit(doing)

    assert tray.state is state
    assert said in tray.tooltip
    assert len(tray.tooltip.splitlines()) == 2


def test_the_states_can_be_told_apart_without_colour() -> None:
    pictures = [drawn(state, 8).pixmap(32, 32).toImage() for state in TrayState]
    shapes = {bytes(picture.convertToFormat(QImage.Format.Format_Alpha8).constBits()) for picture in pictures}

    assert len(shapes) == len(TrayState)


def test_the_ring_comes_round_with_progress() -> None:
    half = Doing("reading", files_done=50, files_total=100)
    assert progress(half) == 50  # type: ignore[arg-type] # it has what is looked at
    assert state_of(None) is TrayState.IDLE
    assert told(None) == "QwenFind"
    start, middle, end = (drawn(TrayState.BUSY, step).pixmap(32, 32).toImage() for step in (0, 8, 16))

    # At three o'clock the ring is there after a quarter, at nine only after three.
    assert start.pixelColor(30, 16).alpha() < middle.pixelColor(30, 16).alpha()
    assert middle.pixelColor(1, 16).alpha() < end.pixelColor(1, 16).alpha()


def test_progress_draws_the_icon_only_when_it_looks_different(
    tray: Tray, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray.start(wait=False)
    asked: list[tuple[TrayState, int]] = []

    def draw(state: TrayState, step: int) -> QIcon:
        asked.append((state, step))
        return drawn(state, step)

    monkeypatch.setattr(tray_module, "drawn", draw)
    for done in range(1000):
        bridge.activityChanged.emit(Doing("reading", files_done=done, files_total=1000))

    assert len(asked) == len(set(asked)) <= 17


def test_staying_in_the_tray_is_explained_once(qtbot: QtBot, tray: Tray, bridge: Bridge, engine: PausingEngine) -> None:
    tray.start(wait=False)
    with qtbot.waitSignal(bridge.settingsChanged):
        tray.explain()
    assert engine.settings.tray_explained
    tray.explain()
    qtbot.wait(0)

    assert len(engine.changed) == 1


def test_without_a_tray_a_hidden_start_is_told_so(
    qtbot: QtBot, tray: Tray, available: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    available(False)
    monkeypatch.setattr(tray_module, "_LOOKS", 2)
    tray._look.setInterval(5)
    with qtbot.waitSignal(tray.missing):
        tray.start(wait=True)

    assert not tray.available


def test_a_tray_that_comes_later_is_used(qtbot: QtBot, tray: Tray, available: Callable[[bool], None]) -> None:
    available(False)
    tray._look.setInterval(5)
    tray.start(wait=True)
    available(True)

    with qtbot.assertNotEmitted(tray.missing):
        qtbot.waitUntil(lambda: tray.available)


def test_an_ended_tray_is_gone(tray: Tray) -> None:
    tray.start(wait=False)
    assert tray.available
    tray.end()

    assert not tray.available
