"""Every error that a person meets is one clear message with a way on."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from qwenfind.errors import DiskFullError, IndexBusyError, IndexDamagedError, IndexTooNewError, ModelError, UsageError
from qwenfind.events import FolderOffline, Notice, ScanStarted
from qwenfind.gui import messages
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.messages import Action, Banner, Kind, Message
from qwenfind.gui.theme import Theme
from qwenfind.gui.troubles import Troubles, message_of
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine


class TroubledEngine(FakeEngine):
    """An engine whose model may be missing and whose indexing may end with an error."""

    def __init__(self) -> None:
        super().__init__(Settings(welcomed=True, folders=("/media/stick",)))
        self.model_error: ModelError | None = None
        self.watch_errors: list[Exception] = []
        self.did: list[str] = []
        self.watching = threading.Event()

    def embedder(self) -> object:
        if self.model_error is not None:
            raise self.model_error
        return object()

    def keep_watching(self, stop: threading.Event) -> None:
        self.did.append("watch")
        if self.watch_errors:
            raise self.watch_errors.pop(0)
        self.watching.set()
        stop.wait()

    def resume(self) -> None:
        self.did.append("resume")

    def delete_index(self) -> None:
        self.did.append("delete")


@dataclass(frozen=True)
class Doing:
    """What the engine says indexing does."""

    phase: str
    reason: str = ""
    hint: str = ""


@pytest.fixture
def engine() -> TroubledEngine:
    return TroubledEngine()


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def troubles(bridge: Bridge, banner: Banner) -> Troubles:
    return Troubles(bridge, banner)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleAnnouncementEvent]:
    heard: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    return heard


def texts(banner: Banner) -> list[str]:
    return [found.text() for found in banner.findChildren(QLabel) if found.isVisibleTo(banner) and found.text()]


def ways(banner: Banner) -> list[str]:
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
    messages.download_failed("Qwen3", "No connection.", ""),
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


def test_a_full_disk_is_said_as_long_as_it_is_full(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    bridge.activityChanged.emit(Doing("disk_full"))
    assert texts(banner)[0] == messages.disk_full().title

    press(banner, "Try now")
    qtbot.waitUntil(lambda: engine.did == ["resume"])
    bridge.activityChanged.emit(Doing("disk_full"))
    assert banner.isHidden()
    bridge.activityChanged.emit(Doing("reading"))
    bridge.activityChanged.emit(Doing("disk_full"))
    assert not banner.isHidden()
    bridge.activityChanged.emit(Doing("reading"))
    assert banner.isHidden()


def test_a_locked_index_is_said_until_it_is_free(bridge: Bridge, banner: Banner, troubles: Troubles) -> None:
    bridge.activityChanged.emit(Doing("busy_elsewhere"))
    assert texts(banner) == [messages.busy_elsewhere().title, messages.busy_elsewhere().hint]

    bridge.activityChanged.emit(Doing("idle"))
    assert banner.isHidden()


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


def test_a_damaged_index_is_made_anew(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    engine.watch_errors = [IndexDamagedError("The index is damaged.")]
    bridge.start_indexing()
    qtbot.waitUntil(lambda: not banner.isHidden())
    assert ways(banner) == ["Make it anew", "Health"]

    press(banner, "Make it anew")
    qtbot.waitUntil(engine.watching.is_set)
    assert engine.did == ["watch", "delete", "watch"]


def test_indexing_that_ended_can_be_tried_again(
    qtbot: QtBot, engine: TroubledEngine, bridge: Bridge, banner: Banner, troubles: Troubles
) -> None:
    engine.watch_errors = [IndexTooNewError("The index was made by a newer version.", "Update QwenFind.")]
    bridge.start_indexing()
    qtbot.waitUntil(lambda: not banner.isHidden())
    assert texts(banner) == ["The index was made by a newer version.", "Update QwenFind."]

    press(banner, "Try again")
    qtbot.waitUntil(engine.watching.is_set)


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (DiskFullError("Full."), "disk"),
        (IndexBusyError("Busy."), "busy"),
        (IndexDamagedError("Damaged."), "index"),
        (UsageError("No such folder."), "stopped"),
    ],
)
def test_an_error_finds_its_message(error: Exception, key: str) -> None:
    assert message_of(error).key == key  # type: ignore[arg-type] # each is one of ours
