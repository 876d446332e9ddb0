"""Every error that a person meets is one clear message with a way on."""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from qwenfind.engine import SearchEngine
from qwenfind.errors import IndexDamagedError, ModelError, StoreError
from qwenfind.events import FolderOffline, Notice, ScanStarted
from qwenfind.gui import messages
from qwenfind.gui import troubles as troubles_module
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.downloads import Download, Downloads
from qwenfind.gui.messages import Action, Banner, Kind, Message
from qwenfind.gui.theme import Theme
from qwenfind.gui.troubles import Troubles
from qwenfind.paths import Home
from qwenfind.records import Activity, Mode, Phase, Query
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine, tasks_are_over
from tests.gui.model_fakes import QWEN3, FakeModels


class TroubledEngine(FakeEngine):
    """An engine whose model may be missing, and which keeps what it was asked for."""

    def __init__(self) -> None:
        super().__init__(Settings(welcomed=True, folders=("/media/stick",)))
        self.model_error: ModelError | None = None
        self.models = FakeModels()
        self.did: list[str] = []
        self.watching = threading.Event()

    def embedder(self) -> object:
        if self.model_error is not None:
            raise self.model_error
        return object()

    def keep_watching(self, stop: threading.Event) -> None:
        self.did.append("watch")
        self.watching.set()
        stop.wait()

    def resume(self) -> None:
        self.did.append("resume")

    def forget_models(self) -> None:
        self.did.append("forget models")

    def delete_index(self) -> None:
        self.did.append("delete")


@pytest.fixture
def engine() -> TroubledEngine:
    return TroubledEngine()


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is waited for comes within moments here."""
    monkeypatch.setattr(troubles_module, "_OVER_AFTER_MS", 50)
    monkeypatch.setattr(troubles_module, "_TRIED_AFTER_MS", 300)


@pytest.fixture
def troubles(bridge: Bridge, banner: Banner) -> Troubles:
    return Troubles(bridge, banner)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleAnnouncementEvent]:
    heard: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    return heard


def texts(banner: Banner) -> list[str]:
    if banner.isHidden():
        return []
    return [found.text() for found in banner.findChildren(QLabel) if found.isVisibleTo(banner) and found.text()]


def ways(banner: Banner) -> list[str]:
    if banner.isHidden():
        return []
    return [found.text() for found in banner.findChildren(QPushButton) if found.isVisibleTo(banner)]


def press(banner: Banner, text: str) -> None:
    next(found for found in banner.findChildren(QPushButton) if found.text() == text).click()


def test_a_message_is_shown_with_its_ways_on(qtbot: QtBot, banner: Banner) -> None:
    banner.show_message(Message("x", "The disk is full.", "Free some.", Kind.BAD, (Action("resume", "Try now"),)))

    assert not banner.isHidden()
    assert texts(banner) == ["The disk is full.", "Free some."]
    with qtbot.waitSignal(banner.chosen) as caught:
        press(banner, "Try now")
    assert caught.args == ["x", "resume"]
    assert banner.isHidden()


def test_the_gravest_comes_first_and_the_others_wait(banner: Banner) -> None:
    banner.show_message(Message("a", "Small"))
    banner.show_message(Message("b", "Grave", kind=Kind.BAD))
    banner.show_message(Message("c", "Middling", kind=Kind.WARN))

    assert banner.message is not None
    assert banner.message.title == "Grave"
    assert "2 more" in texts(banner)
    seen = []
    while banner.message is not None:
        seen.append(banner.message.title)
        banner.dismiss()
    assert seen == ["Grave", "Middling", "Small"]
    assert banner.isHidden()


def test_a_newer_message_takes_the_place_of_its_like(banner: Banner) -> None:
    banner.show_message(Message("disk", "Full"))
    banner.show_message(Message("disk", "Still full"))

    assert texts(banner) == ["Still full"]


def test_a_message_is_taken_back_when_it_is_no_longer_so(banner: Banner) -> None:
    banner.show_message(Message("disk", "Full"))
    banner.withdraw("disk")

    assert banner.isHidden()
    banner.withdraw("disk")


def test_a_screen_reader_hears_it_once(banner: Banner, announced: list[QAccessibleAnnouncementEvent]) -> None:
    banner.show_message(Message("x", "The disk is full.", "Free some.", Kind.BAD))
    banner.show_message(Message("x", "The disk is full.", "Free some.", Kind.BAD))

    assert [event.message() for event in announced] == ["The disk is full. Free some."]
    assert announced[0].politeness() is QAccessible.AnnouncementPoliteness.Assertive


def test_the_banner_can_be_read_and_dismissed_by_keys(qtbot: QtBot, banner: Banner) -> None:
    banner.show_message(Message("x", "One", actions=(Action("a", "Go on"),)))
    interface = QAccessible.queryAccessibleInterface(banner)
    assert interface.text(QAccessible.Text.Name) == "One"
    names = [
        QAccessible.queryAccessibleInterface(found).text(QAccessible.Text.Name)
        for found in banner.findChildren(QPushButton)
    ]
    assert names == ["Go on"]

    QTest.keyClick(banner, Qt.Key.Key_Escape)
    assert banner.isHidden()


def test_a_name_of_a_file_is_never_markup(banner: Banner) -> None:
    banner.show_message(messages.folder_gone("<b>Photos</b>\n\u202egnp"))

    assert all(found.textFormat() is Qt.TextFormat.PlainText for found in banner.findChildren(QLabel) if found.text())
    assert "\u202e" not in texts(banner)[0]


ALL = [
    messages.folder_gone("Documents › Flat"),
    messages.disk_full(),
    messages.model_missing("No model is installed.", "Choose one."),
    messages.busy_elsewhere(),
    messages.index_damaged("The index is damaged."),
    messages.stopped("The index was made by a newer version.", ""),
    messages.download_failed("qwen3", "Qwen3", "No connection.", ""),
    messages.no_tray(),
]


@pytest.mark.parametrize("message", ALL, ids=lambda message: message.key)
def test_each_says_what_happened_what_to_do_and_a_way_on(message: Message) -> None:
    assert message.title
    assert message.hint
    assert message.actions
    assert not re.search(r"embedding|chunk|vector|SQLite", f"{message.title} {message.hint}")


# What the engine says, as messages


def test_a_folder_that_vanished_is_said_once_until_it_was_back(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    stick = Path("/media/stick")
    engine.publish(FolderOffline(stick))
    qtbot.waitUntil(lambda: banner.message is not None)
    assert "stick" in texts(banner)[0]
    banner.dismiss()
    engine.publish(FolderOffline(stick))
    engine.publish(ScanStarted(stick))
    engine.publish(Notice("Later", ""))
    qtbot.waitUntil(lambda: banner.message is not None)
    assert texts(banner)[0] == "Later"

    engine.publish(FolderOffline(stick))
    qtbot.waitUntil(lambda: "1 more" in texts(banner))


def test_a_folder_that_is_back_takes_its_message_along(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    engine.publish(FolderOffline(Path("/media/stick")))
    qtbot.waitUntil(lambda: not banner.isHidden())

    engine.publish(ScanStarted(Path("/media/stick")))
    qtbot.waitUntil(banner.isHidden)


def test_a_forgotten_folder_is_no_longer_missed(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    engine.publish(FolderOffline(Path("/media/stick")))
    qtbot.waitUntil(lambda: not banner.isHidden())

    bridge.change(folders=())
    qtbot.waitUntil(banner.isHidden)


def test_a_full_disk_is_said_until_indexing_goes_on(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    engine.does(phase=Phase.DISK_FULL, reason="No room.", hint="Free 1 GB.")
    qtbot.waitUntil(lambda: texts(banner) == [messages.disk_full().title, "Free 1 GB."])

    engine.does(phase=Phase.READING)
    qtbot.waitUntil(banner.isHidden)


@pytest.mark.usefixtures("troubles")
def test_another_try_neither_ends_a_message_nor_says_it_anew(
    bridge: Bridge, banner: Banner, announced: list[QAccessibleAnnouncementEvent]
) -> None:
    full = Activity(phase=Phase.DISK_FULL, reason="No room.")
    for activity in (full, Activity(phase=Phase.IDLE), full):
        bridge.activityChanged.emit(activity)
        assert not banner.isHidden()
    banner.dismiss()
    for activity in (Activity(phase=Phase.IDLE), full):
        bridge.activityChanged.emit(activity)

    assert banner.isHidden()
    assert len(announced) == 1


def test_a_person_who_made_room_hears_whether_it_was_enough(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    engine.does(phase=Phase.DISK_FULL, reason="No room.")
    qtbot.waitUntil(lambda: not banner.isHidden())
    press(banner, "Try now")
    assert banner.isHidden()

    qtbot.waitUntil(lambda: not banner.isHidden())
    engine.activity = Activity(phase=Phase.READING)
    press(banner, "Try now")
    qtbot.waitUntil(lambda: engine.did.count("resume") == 2 and not troubles._tried.isActive())
    assert banner.isHidden()


def test_a_locked_index_is_said_until_it_is_free(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    engine.does(phase=Phase.BUSY_ELSEWHERE, reason="Another process writes it.")
    qtbot.waitUntil(lambda: texts(banner) == [messages.busy_elsewhere().title, messages.busy_elsewhere().hint])

    engine.does(phase=Phase.IDLE)
    qtbot.waitUntil(banner.isHidden)


def test_a_missing_model_leads_to_the_models(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    engine.model_error = ModelError("The starter model is not installed.", "Download one.")
    troubles.look()
    qtbot.waitUntil(lambda: not banner.isHidden())
    assert "The starter model is not installed." in texts(banner)[1]

    with qtbot.waitSignal(troubles.pageRequested) as caught:
        press(banner, "Choose a model")
    assert caught.args == ["models"]


def test_a_model_that_came_takes_the_message_along(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    engine.model_error = ModelError("It is not installed.")
    troubles.look()
    qtbot.waitUntil(lambda: not banner.isHidden())

    engine.model_error = None
    bridge.change(model="other")
    qtbot.waitUntil(banner.isHidden)


def failing_download(engine: TroubledEngine, bridge: Bridge) -> Download:
    engine.models.steps = [ModelError("Nothing came for 30 seconds.", "Check the connection.")]
    return Downloads.of(bridge).begin((QWEN3,), (1_000,), use=False)


def test_a_model_that_is_not_downloaded_is_said_until_it_goes_on(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    download = failing_download(engine, bridge)
    qtbot.waitUntil(lambda: not banner.isHidden())
    assert texts(banner) == ["Qwen3 0.6B was not downloaded: Nothing came for 30 seconds.", "Check the connection."]

    download.start()
    assert banner.isHidden()
    engine.models.steps = [ModelError("Nothing came for 30 seconds.")]
    qtbot.waitUntil(lambda: not banner.isHidden())
    with qtbot.waitSignal(troubles.pageRequested) as caught:
        press(banner, "Models")
    assert caught.args == ["models"]


@pytest.mark.usefixtures("troubles")
def test_a_download_that_fails_in_the_welcome_is_said_there_alone(
    qtbot: QtBot,
    engine: TroubledEngine,
    bridge: Bridge,
    banner: Banner,
    announced: list[QAccessibleAnnouncementEvent],
) -> None:
    engine.settings = replace(engine.settings, welcomed=False)
    download = failing_download(engine, bridge)
    qtbot.waitUntil(lambda: download.problem != "")
    bridge.change(welcomed=True)
    qtbot.waitUntil(tasks_are_over)

    assert banner.isHidden()
    assert announced == []


def test_a_download_given_up_takes_its_message_along(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    download = failing_download(engine, bridge)
    qtbot.waitUntil(lambda: not banner.isHidden())

    download.cancel()
    qtbot.waitUntil(banner.isHidden)


def test_a_search_that_meets_a_damaged_index_says_so(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    bridge.troubled.emit(IndexDamagedError("The index is damaged."))
    assert ways(banner) == ["Make it anew", "Health"]

    press(banner, "Make it anew")
    qtbot.waitUntil(engine.watching.is_set)
    assert engine.did == ["delete", "watch"]


def test_indexing_that_stopped_is_said_with_its_reason(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    engine.does(phase=Phase.STOPPED, reason="The index was made by a newer version.", hint="Update QwenFind.")
    qtbot.waitUntil(lambda: not banner.isHidden())
    assert texts(banner) == ["The index was made by a newer version.", "Update QwenFind."]
    assert ways(banner) == ["Try again", "Health"]

    press(banner, "Try again")
    qtbot.waitUntil(lambda: "resume" in engine.did)
    engine.does(phase=Phase.STOPPED, reason="The index is damaged.", damaged=True)
    qtbot.waitUntil(lambda: ways(banner) == ["Make it anew", "Health"])


def test_indexing_that_ended_for_no_fault_is_no_trouble(bridge: Bridge, banner: Banner, troubles: Troubles) -> None:
    bridge.activityChanged.emit(Activity(phase=Phase.STOPPED))

    assert banner.isHidden()


def test_what_stopped_before_the_window_was_made_is_said(
    qtbot: QtBot, engine: TroubledEngine, banner: Banner, troubles: Troubles
) -> None:
    engine.activity = Activity(phase=Phase.STOPPED, reason="The index is damaged.", damaged=True)
    troubles.look()

    assert ways(banner) == ["Make it anew", "Health"]


@pytest.fixture
def real(tmp_path: Path) -> Iterator[SearchEngine]:
    """A real engine with an index of one file."""
    folder = tmp_path / "Letters"
    folder.mkdir()
    (folder / "roof.txt").write_text("The roof was mended in May.")
    settings = Settings(folders=(str(folder),), welcomed=True, model="none", extraction_processes=1, settle_s=0.1)
    engine = SearchEngine(Home.at(tmp_path / "home"), settings)
    engine.index(meaning=False)
    yield engine
    engine.close()


@pytest.fixture
def real_bridge(qapp: QApplication, real: SearchEngine) -> Iterator[Bridge]:
    made = Bridge(real)
    yield made
    made.close()


def finds(engine: SearchEngine) -> bool:
    try:
        return bool(engine.search(Query("roof", mode=Mode.WORDS)).results)
    except StoreError:
        return False


def rests(banner: Banner) -> bool:
    """Whether no more is said than that no model is there."""
    return banner.message is None or banner.message.kind is Kind.WARN


def test_a_really_damaged_index_is_made_anew(
    qtbot: QtBot, real: SearchEngine, real_bridge: Bridge, banner: Banner
) -> None:
    troubles = Troubles(real_bridge, banner)
    for end in ("-wal", "-shm"):
        Path(f"{real.home.index}{end}").unlink(missing_ok=True)
    real.home.index.write_bytes(b"no index at all " * 1000)
    real_bridge.start_indexing()
    qtbot.waitUntil(lambda: ways(banner) == ["Make it anew", "Health"], timeout=20_000)

    press(banner, "Make it anew")
    qtbot.waitUntil(lambda: finds(real), timeout=20_000)
    qtbot.waitUntil(lambda: real.activity.phase is Phase.IDLE and not troubles._tried.isActive(), timeout=20_000)
    qtbot.waitUntil(lambda: rests(banner))


def test_an_index_that_was_too_new_is_really_tried_again(
    qtbot: QtBot, real: SearchEngine, real_bridge: Bridge, banner: Banner
) -> None:
    troubles = Troubles(real_bridge, banner)

    def set_version(version: int) -> int:
        with closing(sqlite3.connect(real.home.index)) as file:
            before: int = file.execute("PRAGMA user_version").fetchone()[0]
            file.execute(f"PRAGMA user_version = {version}")
        return before

    version = set_version(9_999)
    real_bridge.start_indexing()
    qtbot.waitUntil(lambda: ways(banner) == ["Try again", "Health"], timeout=20_000)
    assert "newer version" in texts(banner)[0]

    press(banner, "Try again")
    qtbot.waitUntil(lambda: ways(banner) == ["Try again", "Health"], timeout=20_000)
    set_version(version)
    press(banner, "Try again")
    qtbot.waitUntil(lambda: real.activity.phase is Phase.IDLE, timeout=20_000)
    qtbot.waitUntil(lambda: not troubles._tried.isActive() and rests(banner))
