"""The first start: folders, a model, and off; by mouse, by keyboard, and while things go wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from qwenfind.advice import ModelAdvice
from qwenfind.engine import SearchEngine
from qwenfind.errors import ModelError, UsageError
from qwenfind.gui import welcome_folders
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.downloads import Downloads
from qwenfind.gui.left_out import LeftOut
from qwenfind.gui.theme import Theme
from qwenfind.gui.welcome import Welcome, outermost
from qwenfind.gui.welcome_folders import Suggestion, suggestions
from qwenfind.indexing.exclusions import built_in_rules
from qwenfind.indexing.survey import Survey
from qwenfind.inference.catalogue import ModelKind, known
from qwenfind.paths import Home
from qwenfind.records import Mode, Query, State
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine

SIZE = 1_191_586_416


def advice(name: str, **facts: Any) -> ModelAdvice:
    entry = known(name)
    known_facts: dict[str, Any] = {
        "title": entry.title if entry else name,
        "reranks": entry is not None and entry.kind is ModelKind.RERANK,
        "licence": "Apache-2.0",
        "languages": "over 100 languages",
        "size": SIZE,
        "dimensions": 1024,
        "parameters": 600_000_000,
        "work": 440_000_000,
        "memory_bytes": 3_000_000_000,
    }
    return ModelAdvice(name=name, **(known_facts | facts))


STARTER = advice(
    "starter", installed=True, included=True, in_use=True, languages="English", size=90_868_376, estimate_s=180.0
)
SMALL = advice("qwen3-embedding-0.6b", recommended=True, estimate_s=7200.0)
RERANKER = advice("qwen3-reranker-0.6b", recommended=True)
LARGE = advice("qwen3-embedding-4b", fits=False, why="Needs a graphics card with 12 GB; this computer has none.")


class Hub:
    """Models that come in steps that the test allows."""

    def __init__(self) -> None:
        self.here = ["starter"]
        self.steps = threading.Semaphore(0)
        self.fails: Exception | None = None
        self.discarded: list[str] = []
        self.imported: list[Path] = []

    def installed(self) -> list[Any]:
        return [SimpleNamespace(name=name) for name in self.here]

    def download(self, name: str, progress: Callable[[int, int], None], *, stop: threading.Event) -> None:
        for step in range(1, 5):
            while not self.steps.acquire(timeout=0.01):
                if stop.is_set():
                    raise ModelError("The download was stopped.")
            if self.fails is not None:
                raise self.fails
            progress(SIZE * step // 4, SIZE)
        self.here.append(name)

    def discard(self, name: str) -> None:
        self.discarded.append(name)

    def import_folder(self, path: Path) -> Any:
        if self.fails is not None:
            raise self.fails
        self.imported.append(path)
        self.here.append("my-model")
        return SimpleNamespace(name="my-model")


class Engine(FakeEngine):
    """A machine on which a small model can be recommended."""

    def __init__(self) -> None:
        super().__init__(Settings())
        self.models = Hub()
        self.told: tuple[ModelAdvice, ...] = (STARTER, SMALL, RERANKER, LARGE)
        self.measured: tuple[ModelAdvice, ...] | None = None
        self.may_measure = threading.Event()
        self.may_measure.set()
        self.used: list[str] = []
        self.surveyed: list[Path] = []
        self.surveys_wait = threading.Event()
        self.surveys_wait.set()
        self.stopped = threading.Event()
        self.refuses: Exception | None = None

    def advice(self) -> tuple[ModelAdvice, ...]:
        return self.told

    def measure(self) -> float:
        assert self.may_measure.wait(20)
        self.told = self.measured or self.told
        return 1000.0

    def left_out_rules(self) -> dict[str, tuple[str, ...]]:
        return built_in_rules()

    def survey(
        self, folder: Path, *, stop: threading.Event, progress: Callable[[Survey], None] | None = None
    ) -> Survey:
        self.surveyed.append(folder)
        if progress is not None:
            progress(Survey(files=7, bytes=1000))
        while not self.surveys_wait.wait(0.01):
            if stop.is_set():
                self.stopped.set()
                return Survey()
        return Survey(
            files=9_214,
            bytes=4_100_000_000,
            left_out=(("a cache", 12),),
            examples={"a cache": (folder / ".cache",)},
            complete=True,
        )

    def forget_models(self) -> None:
        pass

    def use_model(self, name: str) -> None:
        self.used.append(name)

    def change_settings(self, settings: Settings) -> None:
        if self.refuses is not None:
            raise self.refuses
        super().change_settings(settings)


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.surveys_wait.set()


@pytest.fixture(autouse=True)
def suggested(monkeypatch: pytest.MonkeyPatch) -> list[Suggestion]:
    found = [
        Suggestion(Path("/home/me/Documents"), chosen=True),
        Suggestion(Path("/home/me/Desktop"), chosen=True),
        Suggestion(Path("/home/me/Downloads")),
    ]
    monkeypatch.setattr(welcome_folders, "_suggest", lambda _: found)
    return found


@pytest.fixture
def welcome(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Welcome:
    made = Welcome(bridge, theme)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: len(made.folders.cards) >= 1 and len(made.models.cards) == 3)
    return made


def dropped(path: str) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.kept = data  # type: ignore[attr-defined] # Qt does not keep it alive
    return event


def test_folders_are_suggested_and_counted(qtbot: QtBot, welcome: Welcome) -> None:
    cards = welcome.folders.cards
    assert [card.name for card in cards] == ["Documents", "Desktop", "Downloads"]
    assert [card.isChecked() for card in cards] == [True, True, False]
    qtbot.waitUntil(lambda: all(card.count == "9214 file(s) · 4.1 GB" for card in cards))

    said = QAccessible.queryAccessibleInterface(cards[0])
    assert said.role() == QAccessible.Role.CheckBox
    assert said.text(QAccessible.Text.Name) == "Documents"
    assert said.text(QAccessible.Text.Description) == "/home/me/Documents. 9214 file(s) · 4.1 GB"


def test_counts_are_shown_while_they_grow(qtbot: QtBot, engine: Engine, bridge: Bridge, theme: Theme) -> None:
    engine.surveys_wait.clear()
    welcome = Welcome(bridge, theme)
    qtbot.addWidget(welcome)
    qtbot.waitUntil(lambda: bool(welcome.folders.cards))
    qtbot.waitUntil(lambda: welcome.folders.cards[0].count == "7 file(s) · 1.0 KB…")
    engine.surveys_wait.set()
    qtbot.waitUntil(lambda: welcome.folders.cards[0].count == "9214 file(s) · 4.1 GB")


def test_leaving_ends_the_counting(qtbot: QtBot, engine: Engine, bridge: Bridge, theme: Theme) -> None:
    engine.surveys_wait.clear()
    welcome = Welcome(bridge, theme)
    qtbot.addWidget(welcome)
    welcome.show()
    qtbot.waitUntil(lambda: bool(engine.surveyed))
    welcome.hide()
    qtbot.waitUntil(engine.stopped.is_set)

    assert len(engine.surveyed) == 1


def test_without_a_folder_it_cannot_start_and_says_why(welcome: Welcome) -> None:
    assert welcome.start.isEnabled()
    for card in welcome.folders.cards[:2]:
        card.click()

    assert not welcome.start.isEnabled()
    assert welcome.note == "Choose at least one folder, then start."
    assert welcome.start.accessibleDescription() == welcome.note


def test_a_dropped_folder_is_added_and_chosen(qtbot: QtBot, welcome: Welcome, tmp_path: Path) -> None:
    folder = tmp_path / "Thesis"
    folder.mkdir()
    welcome.dropEvent(dropped(str(folder)))
    qtbot.waitUntil(lambda: folder in welcome.folders.chosen)
    qtbot.waitUntil(lambda: welcome.folders.cards[-1].count == "9214 file(s) · 4.1 GB")

    assert welcome.folders.cards[-1].name == "Thesis"


def test_a_dropped_file_is_refused_in_words(qtbot: QtBot, welcome: Welcome, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    welcome.dropEvent(dropped(str(tmp_path / "a.txt")))
    qtbot.waitUntil(lambda: welcome.folders.note == "a.txt is a file. Add the folder that holds it.")


def test_a_folder_in_a_chosen_one_is_not_added_twice(welcome: Welcome) -> None:
    welcome.folders.add(Path("/home/me/Documents/Letters"))
    assert welcome.folders.note == "Letters lies in Documents, which is chosen already."
    welcome.folders.add(Path("/home/me/Downloads"))

    assert len(welcome.folders.cards) == 3
    assert welcome.folders.cards[2].isChecked()


def test_models_are_told_by_what_this_machine_can_bear(welcome: Welcome) -> None:
    starter, small, large = welcome.models.cards
    assert [card.title for card in welcome.models.cards] == ["Starter", "Qwen3 0.6B", "Qwen3 4B"]
    assert [card.badge for card in welcome.models.cards] == ["included", "recommended here", "1.2 GB download"]
    assert "with a reranker. 2.4 GB to download. About 2 hour(s) for your files" in small._told.text()
    assert not large.radio.isEnabled()
    assert "this computer has none." in large._told.text()
    # Nothing is downloaded that nobody asked for.
    assert starter.radio.isChecked()
    role = QAccessible.queryAccessibleInterface(small.radio).role()
    assert role == QAccessible.Role.RadioButton


def test_measuring_tells_what_is_recommended_and_takes_nothing_away(
    qtbot: QtBot, engine: Engine, bridge: Bridge, theme: Theme
) -> None:
    unmeasured = (replace(STARTER, recommended=True), replace(SMALL, recommended=False), LARGE)
    engine.told, engine.measured = unmeasured, (STARTER, SMALL, RERANKER, LARGE)
    engine.may_measure.clear()
    welcome = Welcome(bridge, theme)
    qtbot.addWidget(welcome)
    welcome.show()
    qtbot.waitUntil(lambda: len(welcome.models.cards) == 3)
    assert welcome.models.note == "Measuring how fast this computer is…"
    welcome.models.cards[1].get.click()
    engine.may_measure.set()
    qtbot.waitUntil(lambda: len(welcome.models.cards[1].offer.names) == 2)
    chosen = welcome.models.chosen
    engine.models.steps.release(1)

    assert chosen is welcome.models.cards[1]
    assert chosen.pause.isVisibleTo(chosen), "its download is followed still"
    assert chosen.names == ("qwen3-embedding-0.6b",)
    assert welcome.models.note == ""


def test_a_stopped_download_can_go_on_another_day(qtbot: QtBot, engine: Engine, bridge: Bridge, theme: Theme) -> None:
    engine.told = (STARTER, replace(SMALL, partial_bytes=500_000_000))
    welcome = Welcome(bridge, theme)
    qtbot.addWidget(welcome)
    qtbot.waitUntil(lambda: len(welcome.models.cards) == 2)

    assert welcome.models.cards[1].get.text() == "Go on downloading, 500 MB of 1.2 GB are here"


def test_it_starts_with_what_is_here(qtbot: QtBot, welcome: Welcome, bridge: Bridge, engine: Engine) -> None:
    with qtbot.waitSignal(welcome.finished):
        welcome.start.click()

    assert engine.settings.folders == ("/home/me/Documents", "/home/me/Desktop")
    assert engine.settings.welcomed
    assert engine.settings.model == "starter"
    assert bridge._indexing is None, "the app begins to index when it hears of the new settings"


def test_it_starts_at_once_and_the_download_goes_on(qtbot: QtBot, bridge: Bridge, theme: Theme, engine: Engine) -> None:
    welcome = Welcome(bridge, theme)
    welcome.show()
    qtbot.waitUntil(lambda: len(welcome.folders.cards) == 3 and len(welcome.models.cards) == 3)
    welcome.models.cards[1].radio.click()
    assert welcome.note == "Search starts at once. Qwen3 0.6B is downloaded in the background."
    with qtbot.waitSignal(welcome.finished):
        welcome.start.click()
    welcome.deleteLater()
    qtbot.waitUntil(lambda: not isValid(welcome))
    download = Downloads.of(bridge).find(("qwen3-embedding-0.6b", "qwen3-reranker-0.6b"))
    assert download is not None
    engine.models.steps.release(8)
    with qtbot.waitSignal(bridge.settingsChanged, timeout=10_000):
        pass

    assert engine.used == ["qwen3-embedding-0.6b", "qwen3-reranker-0.6b"]
    assert engine.settings.model == "starter", "it is the engine that puts another to use"


def test_a_download_does_not_take_the_place_of_what_was_chosen_since(
    qtbot: QtBot, bridge: Bridge, welcome: Welcome, engine: Engine
) -> None:
    starter, small, _ = welcome.models.cards
    small.get.click()
    starter.radio.click()
    with qtbot.waitSignal(welcome.finished):
        welcome.start.click()
    engine.models.steps.release(8)
    qtbot.waitUntil(lambda: small.ready)

    assert engine.models.here == ["starter", "qwen3-embedding-0.6b", "qwen3-reranker-0.6b"]
    assert engine.used == []
    assert engine.settings.model == "starter"


def test_a_download_of_the_models_page_is_put_to_use_where_it_is_chosen(
    qtbot: QtBot, bridge: Bridge, welcome: Welcome, engine: Engine
) -> None:
    small = welcome.models.cards[1]
    names = small.offer.names
    Downloads.of(bridge).begin(names, small.offer.missing, use=False)
    small.radio.click()
    with qtbot.waitSignal(welcome.finished):
        welcome.start.click()
    engine.models.steps.release(8)
    qtbot.waitUntil(lambda: engine.used == list(names))


def test_a_download_is_shown_paused_resumed_and_cancelled(qtbot: QtBot, welcome: Welcome, engine: Engine) -> None:
    card = welcome.models.cards[1]
    card.get.click()
    engine.models.steps.release(2)
    qtbot.waitUntil(lambda: card._bar.value() == 250)
    assert card.told.startswith("1.2 GB of 2.4 GB") or card.told.startswith("596 MB of 2.4 GB")
    assert card.radio.isChecked()
    card.pause.click()
    assert card.told.endswith("paused")
    assert card.pause.text() == "Resume"
    card.pause.click()
    qtbot.waitUntil(lambda: card.pause.text() == "Pause")
    card.cancel.click()
    qtbot.waitUntil(lambda: engine.models.discarded == ["qwen3-embedding-0.6b", "qwen3-reranker-0.6b"])

    assert card.get.isVisible()
    assert not card.pause.isVisible()


def test_a_download_that_fails_says_why_and_can_go_on(qtbot: QtBot, welcome: Welcome, engine: Engine) -> None:
    card = welcome.models.cards[1]
    engine.models.fails = ModelError("Nothing came for 30 seconds.", "Check the connection. What has come is kept.")
    card.get.click()
    engine.models.steps.release()
    qtbot.waitUntil(lambda: card.told == "Nothing came for 30 seconds. Check the connection. What has come is kept.")
    assert card.get.text() == "Try again"
    engine.models.fails = None
    card.get.click()
    engine.models.steps.release(8)
    qtbot.waitUntil(lambda: card.ready)

    assert engine.used == ["qwen3-embedding-0.6b", "qwen3-reranker-0.6b"]
    assert card.badge == "ready"


def test_a_download_that_fails_while_the_welcome_goes_is_told_by_the_window(
    qtbot: QtBot, welcome: Welcome, engine: Engine, bridge: Bridge
) -> None:
    card = welcome.models.cards[1]
    engine.models.fails = ModelError("Nothing came for 30 seconds.", "Check the connection.")
    card.get.click()
    engine.models.steps.release()
    qtbot.waitUntil(lambda: card.get.text() == "Try again")
    welcome._starting = True
    with qtbot.waitSignal(Downloads.of(bridge).failed) as caught:
        bridge.change(welcomed=True)

    assert caught.args == ["qwen3-embedding-0.6b", "Nothing came for 30 seconds. Check the connection.", ""]


def test_a_model_is_imported_from_a_folder_and_chosen(qtbot: QtBot, welcome: Welcome, engine: Engine) -> None:
    engine.told = (STARTER, advice("my-model", installed=True, languages=""), SMALL)
    welcome.models.take_folder("/models/mine")
    qtbot.waitUntil(lambda: welcome.models.chosen is not None and welcome.models.chosen.title == "my-model")

    assert engine.models.imported == [Path("/models/mine")]


def test_an_import_that_fails_is_said(qtbot: QtBot, welcome: Welcome, engine: Engine) -> None:
    engine.models.fails = ModelError("The folder holds no model.", "Choose another.")
    welcome.models.take_folder("/models/none")
    qtbot.waitUntil(lambda: welcome.models.note == "The folder holds no model. Choose another.")


def test_a_start_that_fails_says_why_and_can_be_tried_again(qtbot: QtBot, welcome: Welcome, engine: Engine) -> None:
    engine.refuses = UsageError("There is no folder /home/me/Desktop.", "Check its name.")
    welcome.start.click()
    qtbot.waitUntil(lambda: welcome.note == "There is no folder /home/me/Desktop. Check its name.")
    assert welcome.start.isEnabled()
    engine.refuses = None
    with qtbot.waitSignal(welcome.finished):
        welcome.start.click()


def test_the_keyboard_is_enough(qtbot: QtBot, welcome: Welcome, engine: Engine) -> None:
    first = welcome.folders.cards[0]
    assert welcome.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert not first.isChecked()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert welcome.focusWidget() is welcome.folders.cards[1]
    reached: list[QWidget] = []
    widget: QWidget | None = welcome.focusWidget()
    while widget is not None and widget is not welcome.start and len(reached) < 40:
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = welcome.focusWidget()
        assert widget is not None
        reached.append(widget)
    assert widget is welcome.start
    assert welcome.models.cards[0].radio in reached
    with qtbot.waitSignal(welcome.finished):
        QTest.keyClick(welcome.start, Qt.Key.Key_Space)

    assert engine.settings.folders == ("/home/me/Desktop",)


def test_the_whole_list_tells_what_is_left_out_and_was_met(qtbot: QtBot, welcome: Welcome) -> None:
    qtbot.waitUntil(lambda: len(welcome.folders.surveys) == 3)
    qtbot.waitUntil(lambda: all(card.count.endswith("GB") for card in welcome.folders.cards))
    welcome._show_left_out()
    dialog = welcome.findChild(LeftOut)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog._rows.count() > 5)
    told = [one.text() for one in dialog.findChildren(QLabel)]

    assert "Passwords, keys and other secrets" in told
    assert "36 met in your folders" in told
    dialog.accept()


@pytest.mark.parametrize("size", [QSize(860, 600), QSize(560, 480), QSize(1920, 1200)])
def test_it_fits_and_the_button_is_always_seen(qtbot: QtBot, welcome: Welcome, size: QSize) -> None:
    welcome.resize(size)
    qtbot.wait(1)
    place = welcome.start.mapTo(welcome, welcome.start.rect().bottomRight())

    assert place.x() < size.width()
    assert place.y() < size.height()
    assert welcome.minimumSizeHint().width() <= 560
    area, inside = welcome._area, welcome._area.widget()
    assert inside is not None
    if size.height() == 1200:
        assert area.verticalScrollBar().maximum() == 0
    for card in welcome.models.cards:
        assert card.mapTo(inside, card.rect().topRight()).x() <= area.viewport().width()


def test_suggestions_are_folders_that_are_there(tmp_path: Path) -> None:
    for name in ("Documents", "Notes", "Dropbox"):
        (tmp_path / name).mkdir()
    (tmp_path / "Projects").write_text("a file")
    named = [tmp_path / "Documents", tmp_path, tmp_path / "Downloads"]

    assert suggestions(tmp_path, named) == [
        Suggestion(tmp_path / "Documents", chosen=True),
        Suggestion(tmp_path / "Notes"),
        Suggestion(tmp_path / "Dropbox"),
    ]
    assert suggestions(tmp_path, named, [tmp_path / "Notes"])[0] == Suggestion(tmp_path / "Notes", chosen=True)


def test_folders_in_folders_are_given_once() -> None:
    assert outermost([Path("/a/b"), Path("/a"), Path("/c")]) == (Path("/a"), Path("/c"))


def test_a_real_start_makes_files_found(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    folder = tmp_path / "Letters"
    folder.mkdir()
    (folder / "roof.txt").write_text("The roof was mended in May.")
    (folder / ".hidden").write_text("not this")
    engine = SearchEngine(Home.at(tmp_path / "home"))
    bridge = Bridge(engine)
    welcome = Welcome(bridge, theme)
    qtbot.addWidget(welcome)
    # As the app does it.
    welcome.finished.connect(bridge.start_indexing)
    welcome.show()
    qtbot.waitUntil(lambda: len(welcome.folders.cards) == 3)
    for card in welcome.folders.cards:
        card.setChecked(False)
    welcome.folders.add(folder)
    qtbot.waitUntil(lambda: welcome.folders.cards[-1].count.startswith("1 file(s)"), timeout=20_000)
    assert dict(welcome.folders.surveys[folder].left_out) == {"hidden": 1}
    with qtbot.waitSignal(welcome.finished, timeout=20_000):
        welcome.start.click()
    qtbot.waitUntil(lambda: engine.status().states[State.INDEXED] == 1, timeout=30_000)
    found = engine.search(Query("roof mended", mode=Mode.WORDS))
    bridge.close()

    assert Settings.load(engine.home.settings).folders == (str(folder),)
    assert [result.name for result in found.results] == ["roof.txt"]


def test_counting_outlives_the_way_into_the_window(qtbot: QtBot, engine: Engine, bridge: Bridge, theme: Theme) -> None:
    """A stack hides what it is given, and shows it when it is its turn."""
    window = QStackedWidget()
    qtbot.addWidget(window)
    window.addWidget(QWidget())
    made = Welcome(bridge, theme)
    made.show()
    window.addWidget(made)
    window.setCurrentWidget(made)
    window.show()

    qtbot.waitUntil(lambda: bool(made.folders.cards) and all("file" in card.count for card in made.folders.cards))
