"""The collector of garbage runs on the GUI thread alone, and threads hand over quickly."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qwenfind import courtesy
from qwenfind.gui import pauses
from qwenfind.gui.pauses import SWITCH_INTERVAL_S, ShortPauses

MANY = 50_000


class Circle:
    """Holds itself, and tells on which thread it dies."""

    def __init__(self, died_on: list[str]) -> None:
        self._itself = self
        self._died_on = died_on

    def __del__(self) -> None:
        self._died_on.append(threading.current_thread().name)


@pytest.fixture
def short(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShortPauses]:
    monkeypatch.setattr(pauses, "_LOOK_EVERY_MS", 10)
    monkeypatch.setattr(pauses, "_TOO_MANY", 100 * MANY)
    gc.enable()
    parent = QObject()
    made = ShortPauses(parent)
    yield made
    made.end()
    # As the fixtures of all these tests have it.
    gc.disable()


def on_another_thread(work: object) -> None:
    assert callable(work)
    thread = threading.Thread(target=work, name="worker")
    thread.start()
    thread.join()


def test_circles_die_on_the_gui_thread_whoever_makes_objects(qtbot: QtBot, short: ShortPauses) -> None:
    died_on: list[str] = []
    kept: list[list[int]] = []

    def work() -> None:
        Circle(died_on)
        kept.extend([] for _ in range(MANY))

    on_another_thread(work)
    assert died_on == []

    qtbot.waitUntil(lambda: bool(died_on))
    assert died_on == [threading.main_thread().name]


def test_what_grew_older_is_looked_through_too(qtbot: QtBot, short: ShortPauses) -> None:
    died_on: list[str] = []
    circle = Circle(died_on)
    gc.collect(0)
    del circle
    kept: list[list[int]] = []

    def make_more() -> bool:
        kept.extend([] for _ in range(MANY))
        return bool(died_on)

    qtbot.waitUntil(make_more)
    assert died_on == [threading.main_thread().name]


def test_too_many_to_look_through_at_once_are_left_to_the_sweep(
    qtbot: QtBot, short: ShortPauses, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pauses, "_TOO_MANY", MANY // 2)
    died_on: list[str] = []
    Circle(died_on)
    kept: list[list[int]] = [[] for _ in range(MANY)]

    qtbot.waitUntil(lambda: gc.get_freeze_count() > len(kept))
    assert died_on == []

    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    short._collect_all()
    assert died_on == [threading.main_thread().name]
    assert gc.get_freeze_count() == 0


def test_threads_hand_over_well_within_a_frame(short: ShortPauses) -> None:
    assert sys.getswitchinterval() == pytest.approx(SWITCH_INTERVAL_S)
    assert SWITCH_INTERVAL_S <= 0.002


def test_what_works_in_the_background_waits_while_an_event_lasts(qtbot: QtBot, short: ShortPauses) -> None:
    """It goes on as soon as the window waits for what comes next."""
    rounds, over = [0], threading.Event()

    def work() -> None:
        while not over.is_set():
            courtesy.give_way()
            rounds[0] += 1

    worker = threading.Thread(target=work)
    worker.start()
    during = []

    def slow_event() -> None:
        time.sleep(0.01)  # the worker comes to where it gives way
        before = rounds[0]
        time.sleep(0.03)  # the event goes on
        during.append(rounds[0] - before)

    QTimer.singleShot(0, slow_event)
    qtbot.waitUntil(lambda: bool(during))
    before = rounds[0]
    qtbot.waitUntil(lambda: rounds[0] > before + 1000)
    over.set()
    worker.join()

    assert during == [0]


def test_it_is_left_to_python_again(qapp: QApplication) -> None:
    parent = QObject()
    before = sys.getswitchinterval()

    ShortPauses(parent).end()

    assert gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(before)
    gc.disable()
