"""Answers reach the GUI thread, in order, and those of an older search do not."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qwenfind.errors import UsageError
from qwenfind.gui.bridge import Bridge, Tell
from qwenfind.records import Query, SearchResponse
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine, result, tasks_are_over


class Ear(QObject):
    """Keeps what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def hear(self, answer: object) -> None:
        self.heard.append(answer)
        self.threads.append(QThread.currentThread())

    @Slot(str, str)
    def fail(self, title: str, hint: str) -> None:
        self.heard.append((title, hint))


def test_every_stage_of_a_search_arrives_in_order(qtbot: QtBot, bridge: Bridge, engine: FakeEngine) -> None:
    query = Query("rent")
    stages = [
        SearchResponse(query, (), ("names",), final=False),
        SearchResponse(query, (result(1, "/a.txt"),), ("names", "words")),
    ]
    engine.answers = [stages]
    seen: list[tuple[int, SearchResponse]] = []
    bridge.searchStage.connect(lambda ticket, response: seen.append((ticket, response)))

    ticket = bridge.search("rent", limit=5)
    qtbot.waitUntil(lambda: len(seen) == 2)

    assert [(ticket, stages[0]), (ticket, stages[1])] == seen
    assert engine.asked[0].words == "rent"
    assert engine.asked[0].limit == 5


def test_a_task_answers_on_the_gui_thread(qtbot: QtBot, bridge: Bridge) -> None:
    ear = Ear()
    worked_on: list[str] = []

    def work(engine: object) -> int:
        worked_on.append(threading.current_thread().name)
        return 42

    bridge.task(work, ear.hear)
    qtbot.waitUntil(lambda: bool(ear.heard))

    assert ear.heard == [42]
    assert [ear.thread()] == ear.threads
    assert worked_on[0].startswith("task")


def test_what_goes_wrong_reaches_the_one_who_asked(qtbot: QtBot, bridge: Bridge) -> None:
    ear = Ear()

    def work(engine: object) -> None:
        raise UsageError("No such folder.", "Name another.")

    bridge.task(work, ear.hear, ear.fail)
    qtbot.waitUntil(lambda: bool(ear.heard))

    assert ear.heard == [("No such folder.", "Name another.")]


def test_a_query_that_cannot_be_read_is_said(qtbot: QtBot, bridge: Bridge) -> None:
    with qtbot.waitSignal(bridge.searchFailed) as caught:
        ticket = bridge.search("type:", limit=5)

    assert ticket == caught.args[0]
    assert "type:" in caught.args[1]


def test_settings_are_changed_off_the_gui_thread_and_announced(
    qtbot: QtBot, bridge: Bridge, engine: FakeEngine
) -> None:
    with qtbot.waitSignal(bridge.settingsChanged) as caught:
        bridge.change(theme="dark")

    assert caught.args[0].theme == "dark"
    assert engine.changed[0].theme == "dark"


def test_what_was_changed_otherwise_is_announced(qtbot: QtBot, bridge: Bridge, engine: FakeEngine) -> None:
    engine.settings = Settings(folders=("/home/me/Letters",))

    with qtbot.waitSignal(bridge.settingsChanged) as caught:
        bridge.announce_settings()

    assert caught.args == [engine.settings]


def test_quick_changes_are_all_kept_in_their_order(qtbot: QtBot, bridge: Bridge, engine: FakeEngine) -> None:
    for size in (110, 120, 130):
        bridge.change(text_size=size)
    bridge.change(theme="dark")
    qtbot.waitUntil(lambda: len(engine.changed) == 4)

    assert [settings.text_size for settings in engine.changed] == [110, 120, 130, 130]
    assert engine.settings.theme == "dark"


def test_a_change_that_cannot_be_saved_reaches_the_one_who_asked(
    qtbot: QtBot, bridge: Bridge, engine: FakeEngine
) -> None:
    ear = Ear()

    bridge.change(ear.fail, text_size=1000)
    qtbot.waitUntil(lambda: bool(ear.heard))

    assert "text_size" in ear.heard[0][0]
    assert engine.changed == []


def test_a_task_tells_how_far_it_is_before_it_answers(qtbot: QtBot, bridge: Bridge) -> None:
    ear = Ear()

    def work(_engine: object, tell: Tell) -> str:
        tell(1, "of 2")
        tell(2, "of 2")
        return "done"

    bridge.task(work, ear.hear, heard=ear.hear)

    qtbot.waitUntil(lambda: len(ear.heard) == 3)
    assert ear.heard == [(1, "of 2"), (2, "of 2"), "done"]
    assert set(ear.threads) == {QThread.currentThread()}


def test_what_a_task_holds_dies_on_the_gui_thread(qtbot: QtBot, bridge: Bridge) -> None:
    died_on: list[str] = []

    class Held:
        def __del__(self) -> None:
            died_on.append(threading.current_thread().name)

    bridge.task(partial(lambda _engine, _held: None, _held=Held()), own_thread=True)
    bridge.task(partial(lambda _engine, _held: None, _held=Held()))

    qtbot.waitUntil(lambda: len(died_on) == 2)
    assert set(died_on) == {threading.main_thread().name}


def test_nobody_who_is_gone_is_answered(qtbot: QtBot, bridge: Bridge) -> None:
    ear, other = Ear(), Ear()
    heard = ear.heard
    may_end = threading.Event()

    bridge.task(lambda _engine: may_end.wait(10), ear.hear)
    ear.deleteLater()
    del ear
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    may_end.set()
    bridge.task(lambda _engine: "other", other.hear)

    qtbot.waitUntil(tasks_are_over)
    assert (heard, other.heard) == ([], ["other"])


def test_closing_stops_what_takes_long_and_waits_for_it(qtbot: QtBot, qapp: QApplication, engine: FakeEngine) -> None:
    bridge = Bridge(engine)  # type: ignore[arg-type] # it answers what the test asks of an engine
    stop, ended = threading.Event(), threading.Event()
    bridge.closing.connect(stop.set)

    def work(_engine: object) -> None:
        assert stop.wait(20)
        ended.set()

    bridge.task(work, own_thread=True)
    bridge.close()

    assert ended.is_set()
    qtbot.waitUntil(tasks_are_over)
    assert bridge.parent() is None


def test_a_thread_that_does_not_end_is_not_left_without_its_bridge(
    qapp: QApplication, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qwenfind.gui.bridge._ENDING_S", 0.05)
    bridge = Bridge(engine)  # type: ignore[arg-type] # it answers what the test asks of an engine
    may_end, ended = threading.Event(), threading.Event()

    def work(_engine: object) -> None:
        may_end.wait(20)
        ended.set()

    bridge.task(work, own_thread=True)
    bridge.close()

    assert bridge.parent() is qapp
    may_end.set()
    assert ended.wait(10)
