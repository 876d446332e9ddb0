"""What is stored is shown and can be forgotten; what is copied for support names no file."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qwenfind.errors import IndexBusyError
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.pages_about import LIBRARIES, AboutPage
from qwenfind.gui.pages_privacy import PrivacyPage
from qwenfind.gui.questions import Question
from qwenfind.gui.theme import Theme
from qwenfind.settings import Settings
from tests.gui.settings_fakes import DOCUMENTS, PROJECTS, SettingsEngine, last


@pytest.fixture
def engine(tmp_path: Path) -> SettingsEngine:
    return SettingsEngine(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> PrivacyPage:
    made = PrivacyPage(bridge, theme)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    qtbot.waitUntil(lambda: made.connections.text() != "")
    return made


def shown(page: PrivacyPage | AboutPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_places_are_shown_with_their_sizes(page: PrivacyPage, engine: SettingsEngine) -> None:
    texts = shown(page)

    assert str(engine.home.index) in texts
    assert "1.1 GB" in texts
    assert "Search history" in texts


def test_no_connection_was_made(page: PrivacyPage) -> None:
    assert page.connections.text() == "0"


def test_a_folder_is_forgotten_from_here_too(qtbot: QtBot, page: PrivacyPage, engine: SettingsEngine) -> None:
    actions = page.forget.menu().actions()
    assert [action.text() for action in actions] == [str(DOCUMENTS), str(PROJECTS)]

    actions[0].trigger()
    with qtbot.waitSignal(page.bridge.settingsChanged) as caught:
        last(page, Question).confirm.click()

    assert engine.asked_for.removed == [DOCUMENTS]
    assert caught.args[0].folders == (str(PROJECTS),)
    qtbot.waitUntil(lambda: len(page.forget.menu().actions()) == 1)


def test_the_index_is_deleted_only_when_the_person_agrees(
    qtbot: QtBot, page: PrivacyPage, engine: SettingsEngine
) -> None:
    page.delete.click()
    question = last(page, Question)
    said = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "Lost:" in said
    assert "Kept: your files" in said
    question.refrain.click()
    assert engine.asked_for.deleted == 0

    page.delete.click()
    last(page, Question).confirm.click()

    qtbot.waitUntil(lambda: engine.asked_for.deleted == 1)
    qtbot.waitUntil(lambda: "The index was deleted. Your folders are read anew." in shown(page))
    assert page.delete.isEnabled()


def test_an_index_that_cannot_be_deleted_is_said(
    qtbot: QtBot, page: PrivacyPage, engine: SettingsEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise IndexBusyError("Another program writes the index.", "Close it first.")

    monkeypatch.setattr(engine, "delete_index", refuse)

    page.delete.click()
    last(page, Question).confirm.click()

    qtbot.waitUntil(lambda: "Another program writes the index. Close it first." in shown(page))
    assert page.delete.isEnabled()


def test_the_history_is_cleared_from_here_too(qtbot: QtBot, page: PrivacyPage, engine: SettingsEngine) -> None:
    engine.home.history.write_text('["rent"]', encoding="utf-8")

    page.history.clear.click()
    with qtbot.waitSignal(page.historyCleared):
        last(page, Question).confirm.click()

    assert not engine.home.history.exists()


def test_the_report_names_no_file_and_no_search(
    qtbot: QtBot, bridge: Bridge, theme: Theme, engine: SettingsEngine
) -> None:
    engine.settings = Settings(
        folders=("/home/me/Divorce",), exclude=("Affair/",), instructions=("Secret: find the money",)
    )
    about = AboutPage(bridge, theme)
    qtbot.addWidget(about)
    about.show()
    QApplication.clipboard().clear()

    about.copy.click()
    qtbot.waitUntil(lambda: QApplication.clipboard().text() != "")

    report = QApplication.clipboard().text()
    assert "QwenFind 0.1.0" in report
    assert "files 14002" in report
    for private in ("Divorce", "Affair", "Secret", "money", str(engine.home.data), "/home"):
        assert private not in report
    qtbot.waitUntil(lambda: "Copied. Paste it where you ask for help." in shown(about))


def test_libraries_are_listed_with_their_licences(qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
    about = AboutPage(bridge, theme)
    qtbot.addWidget(about)

    about.show()

    qtbot.waitUntil(lambda: "numpy" in shown(about))
    texts = shown(about)
    assert "BSD-3-Clause" in texts
    assert "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only" in texts
    assert "" not in texts[texts.index("Built with") :]


def test_every_library_that_is_asked_for_is_listed() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["meaning"]]
    wanted += project["optional-dependencies"]["legacy"]

    names = {text.partition(">")[0].partition("=")[0].partition(";")[0].strip() for text in wanted}

    assert names <= set(LIBRARIES)
