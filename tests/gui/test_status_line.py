"""The bottom line tells what indexing does, pauses it, and fits into any window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from qwenfind.engine import SearchEngine
from qwenfind.errors import IndexDamagedError
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.model_words import short_title
from qwenfind.gui.status_line import StatusLine, _seconds_to_tomorrow
from qwenfind.gui.theme import Theme
from qwenfind.paths import Home
from qwenfind.records import Activity, Folder, Phase, State
from qwenfind.reports import SpaceStatus, Status
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine

FOLDERS = tuple(Folder(at, Path(f"/home/me/{at}"), last_scan=1.0) for at in range(1, 5))
STATUS = Status(
    files=14_002,
    states={**dict.fromkeys(State, 0), State.INDEXED: 13_592, State.PENDING: 410},
    folders=FOLDERS,
    spaces=(SpaceStatus("starter", 384, 1000, 1000, live=True),),
)


class Engine(FakeEngine):
    """Is watching."""

    def __init__(self) -> None:
        super().__init__()
        self.reports: list[Status | Exception] = [STATUS]
        self.activity = Activity(phase=Phase.IDLE)
        self.asked_for: list[Any] = []

    def status(self) -> Status:
        self.asked_for.append("status")
        found = self.reports[0] if len(self.reports) == 1 else self.reports.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    def pause(self, *, for_s: float | None = None) -> None:
        self.asked_for.append(("pause", for_s))

    def resume(self) -> None:
        self.asked_for.append("resume")


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def status_line(qtbot: QtBot, bridge: Bridge, theme: Theme) -> StatusLine:
    made = StatusLine(bridge, theme)
    qtbot.addWidget(made)
    made.resize(1200, 40)
    made.show()
    qtbot.waitUntil(lambda: bool(made._words.text()))
    return made


def shown(line: StatusLine) -> list[str]:
    return [part.text() for part in line._parts if part.isVisible()]


def test_it_tells_what_is_watched_and_how_far_it_is(status_line: StatusLine) -> None:
    assert shown(status_line) == [
        "Watching 4 folder(s)",
        "14002 file(s)",
        "words 97 %",
        "meaning",
        "100 %",
        "Pause",
        "Starter · no reranker",
    ]
    assert status_line._dot.tone == "good"
    assert not status_line._bar.isVisible()


def test_the_meaning_has_a_bar_and_the_time_that_is_left(qtbot: QtBot, status_line: StatusLine, engine: Engine) -> None:
    engine.does(phase=Phase.EMBEDDING, meaning_done=820, meaning_total=1000, seconds_left=840.0)
    qtbot.waitUntil(lambda: "82 %" in status_line._left.text())

    assert status_line._left.text() == "82 %, about 14 min left"
    assert status_line._bar.value() == 82
    assert status_line._bar.isVisible()


@pytest.mark.parametrize(
    ("facts", "lead", "tone"),
    [
        ({"phase": Phase.SCANNING}, "Looking through 4 folder(s)", "good"),
        ({"phase": Phase.IDLE, "watcher": "Events are lost."}, "Watching 4 folder(s), some now and then", "warn"),
        ({"phase": Phase.PAUSED, "reason": "You paused it."}, "Paused", "warn"),
        ({"phase": Phase.BUSY_ELSEWHERE, "reason": "x"}, "Another program keeps the index fresh", "warn"),
        ({"phase": Phase.DISK_FULL, "reason": "x"}, "The disk is full", "bad"),
        ({"phase": Phase.STOPPED, "reason": "x"}, "Indexing has stopped", "bad"),
    ],
)
def test_each_state_is_said_in_words_and_colour(
    qtbot: QtBot, status_line: StatusLine, engine: Engine, facts: dict[str, Any], lead: str, tone: str
) -> None:
    engine.does(**facts)
    qtbot.waitUntil(lambda: status_line._lead.text() == lead)

    assert status_line._dot.tone == tone


def test_a_folder_that_is_not_connected_is_said(qtbot: QtBot, engine: Engine, bridge: Bridge, theme: Theme) -> None:
    engine.reports = [Status(files=3, folders=(Folder(1, Path("/mnt/nas"), offline=True),))]
    line = StatusLine(bridge, theme)
    qtbot.addWidget(line)
    qtbot.waitUntil(lambda: line._lead.text() == "1 folder(s) not connected")


def test_an_index_that_cannot_be_read_is_said(qtbot: QtBot, engine: Engine, bridge: Bridge, theme: Theme) -> None:
    engine.reports = [IndexDamagedError("The index is damaged.", "Delete it.")]
    line = StatusLine(bridge, theme)
    qtbot.addWidget(line)
    qtbot.waitUntil(lambda: line._lead.text() == "The index cannot be read")

    assert line._lead.toolTip() == "The index is damaged. Delete it."
    assert line._dot.tone == "bad"


def test_it_pauses_for_as_long_as_is_chosen(qtbot: QtBot, status_line: StatusLine, engine: Engine) -> None:
    hour, tomorrow, until_resumed = status_line._menu.actions()
    for action in (hour, until_resumed, tomorrow):
        action.trigger()
    qtbot.waitUntil(lambda: len([ask for ask in engine.asked_for if ask[0] == "pause"]) == 3)

    lengths = [ask[1] for ask in engine.asked_for if ask[0] == "pause"]
    assert {3600.0, None} < set(lengths)
    assert any(length and length > 6 * 3600 for length in lengths)


def test_until_tomorrow_ends_in_the_morning() -> None:
    assert _seconds_to_tomorrow(datetime(2026, 3, 1, 23, 0)) == 7 * 3600
    assert _seconds_to_tomorrow(datetime(2026, 3, 1, 9, 0)) == 21 * 3600


def test_it_resumes(qtbot: QtBot, status_line: StatusLine, engine: Engine) -> None:
    engine.does(phase=Phase.PAUSED, reason="You paused it.")
    qtbot.waitUntil(lambda: status_line._pause.text() == "Resume")
    status_line._pause.click()
    qtbot.waitUntil(lambda: "resume" in engine.asked_for)


def test_what_the_battery_paused_cannot_be_resumed_by_hand(
    qtbot: QtBot, status_line: StatusLine, engine: Engine
) -> None:
    engine.does(phase=Phase.PAUSED, reason="The computer runs on its battery.")
    qtbot.waitUntil(lambda: status_line._lead.text() == "Paused")

    assert not status_line._pause.isVisible()
    assert status_line._lead.toolTip() == "The computer runs on its battery."
    with qtbot.waitSignal(status_line.pageRequested) as caught:
        status_line._lead.click()
    assert caught.args == ["performance"]


def test_parts_open_the_pages_that_tell_more(qtbot: QtBot, status_line: StatusLine, engine: Engine) -> None:
    opened: list[str] = []
    status_line.pageRequested.connect(opened.append)
    for part in (status_line._lead, status_line._files, status_line._models):
        part.click()
    engine.does(phase=Phase.DISK_FULL, reason="The disk is full.")
    qtbot.waitUntil(lambda: status_line._dot.tone == "bad")
    status_line._lead.click()

    assert opened == ["folders", "health", "models", "health"]


@pytest.mark.parametrize("width", [1200, 760, 560, 380, 240])
def test_what_is_shown_fits(qtbot: QtBot, status_line: StatusLine, engine: Engine, width: int) -> None:
    engine.does(phase=Phase.EMBEDDING, meaning_done=820, meaning_total=1000, seconds_left=840.0)
    qtbot.waitUntil(lambda: "82 %" in status_line._left.text())
    status_line.resize(width, 40)
    qtbot.wait(1)

    seen = [part for part in status_line._parts if part.isVisible()]
    assert all(part.geometry().right() <= width for part in seen)
    assert all(part.width() >= part.sizeHint().width() for part in seen)
    assert status_line._lead in seen


def test_numbers_that_run_are_shown_a_few_times_a_second(
    qtbot: QtBot, status_line: StatusLine, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    monkeypatch.setattr(status_line, "_render", lambda: drawn.append(1))
    for done in range(100):
        engine.does(phase=Phase.EMBEDDING, meaning_done=done, meaning_total=1000)
    qtbot.waitUntil(lambda: not status_line._rendering.isActive(), timeout=3000)

    assert 1 <= len(drawn) <= 3


def test_a_burst_of_changes_asks_for_one_status(qtbot: QtBot, status_line: StatusLine, engine: Engine) -> None:
    before = engine.asked_for.count("status")
    for _ in range(50):
        status_line._expect_status()
    qtbot.waitUntil(lambda: engine.asked_for.count("status") > before, timeout=5000)
    qtbot.waitUntil(lambda: not status_line._asking)

    assert engine.asked_for.count("status") == before + 1


def described(line: StatusLine) -> str:
    return QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Description)


def test_a_screen_reader_finds_what_is_shown(qtbot: QtBot, status_line: StatusLine, engine: Engine) -> None:
    for done, left_s, left in ((821, 840.0, "82 %, about 14 min left"), (825, 600.0, "82 %, about 10 min left")):
        engine.does(phase=Phase.EMBEDDING, meaning_done=done, meaning_total=1000, seconds_left=left_s)
        qtbot.waitUntil(lambda left=left: status_line._left.text() == left)  # type: ignore[misc] # bound now

        assert described(status_line) == (
            f"Watching 4 folder(s). 14002 file(s). words 97 %. meaning {left}. Starter · no reranker"
        )


def test_a_screen_reader_finds_what_became_of_the_files(
    qtbot: QtBot, status_line: StatusLine, engine: Engine, bridge: Bridge
) -> None:
    engine.reports = [replace(STATUS, files=14_010)]
    status_line._asked_at = 0.0
    bridge.documentsChanged.emit()
    qtbot.waitUntil(lambda: status_line._files.text() == "14010 file(s)")
    assert "14010 file(s)" in described(status_line)

    engine.does(phase=Phase.PAUSED, reason="The computer runs on its battery.")
    qtbot.waitUntil(lambda: status_line._lead.text() == "Paused")
    assert described(status_line).startswith("Paused. The computer runs on its battery. 14010 file(s). ")


def test_every_part_of_it_has_a_name(status_line: StatusLine) -> None:
    interface = QAccessible.queryAccessibleInterface(status_line._pause)
    assert interface.text(QAccessible.Text.Name) == "Pause indexing"
    assert all(part.accessibleName() for part in status_line._parts)


def test_models_are_named_shortly(qtbot: QtBot, status_line: StatusLine, engine: Engine, bridge: Bridge) -> None:
    bridge.change(model="qwen3-embedding-0.6b", reranker="qwen3-reranker-0.6b")
    qtbot.waitUntil(lambda: status_line._models.text() == "Qwen3 0.6B · reranker on")

    assert short_title("starter") == "Starter"
    assert short_title("my-own") == "my-own"


def test_without_folders_it_says_so(qtbot: QtBot, theme: Theme) -> None:
    engine = Engine()
    engine.settings = Settings()
    engine.reports = [Status()]
    bridge = Bridge(engine)  # type: ignore[arg-type] # it answers what the test asks of an engine
    line = StatusLine(bridge, theme)
    qtbot.addWidget(line)
    qtbot.waitUntil(lambda: line._lead.text() == "No folder yet")
    with qtbot.waitSignal(line.pageRequested) as caught:
        line._lead.click()
    bridge.close()

    assert caught.args == ["folders"]


def test_a_real_engine_is_told_of(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "roof.txt").write_text("The roof was mended in May.")
    home = Home.at(tmp_path / "home")
    bridge = Bridge(SearchEngine(home, Settings(folders=(str(folder),), welcomed=True, pause_on_battery=False)))
    line = StatusLine(bridge, theme)
    qtbot.addWidget(line)
    line.resize(1200, 40)
    line.show()
    bridge.start_indexing()
    qtbot.waitUntil(lambda: line._words.text() == "words 100 %", timeout=30_000)
    qtbot.waitUntil(lambda: line._lead.text() == "Watching 1 folder(s)", timeout=30_000)
    line._menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: line._lead.text() == "Paused", timeout=30_000)
    line._pause.click()
    qtbot.waitUntil(lambda: line._lead.text() != "Paused", timeout=30_000)
    shown_files = line._files.text()
    bridge.close()

    assert shown_files == "1 file(s)"
