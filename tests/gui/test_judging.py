"""What is opened, or said to be right, is kept for the search on screen, unless the person turned that off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.chosen_row import ChosenRow
from qwenfind.gui.pages_privacy import PrivacyPage
from qwenfind.gui.pages_search import SearchPage
from qwenfind.gui.questions import Question
from qwenfind.gui.search_window import SearchWindow
from qwenfind.gui.theme import Theme
from qwenfind.records import STAGES
from tests.gui.settings_fakes import SettingsEngine, last
from tests.gui.test_search_window import WindowEngine


@pytest.fixture
def engine(tmp_path: Path) -> WindowEngine:
    (tmp_path / "docs").mkdir()
    for name in ("lease.pdf", "rent.eml"):
        (tmp_path / "docs" / name).touch()
    return WindowEngine(tmp_path)


@pytest.fixture
def window(
    qtbot: QtBot, bridge: Bridge, theme: Theme, monkeypatch: pytest.MonkeyPatch, engine: WindowEngine
) -> SearchWindow:
    monkeypatch.setattr(ChosenRow, "open", lambda *_, **__: None)
    monkeypatch.setattr(ChosenRow, "reveal", lambda *_: None)
    made = SearchWindow(bridge, theme)
    qtbot.addWidget(made)
    made.show()
    made.field.set_text("who pays the rent")
    qtbot.waitUntil(lambda: made.panel.model.rowCount() == 2)
    return made


def test_what_is_opened_and_shown_in_its_folder_is_kept(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    window.chosen.open_chosen()
    qtbot.waitUntil(lambda: len(engine.judged.kept) == 1)
    window.chosen.reveal_chosen()
    qtbot.waitUntil(lambda: len(engine.judged.kept) == 2)

    assert engine.judged.kept == 2 * [("opened", "who pays the rent", engine.root / "lease.pdf")]


def test_the_right_file_is_said_by_key_and_menu(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    window.panel.list.setFocus()
    QTest.keyClick(window.panel.list, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: engine.judged.kept == [("said", "who pays the rent", engine.root / "lease.pdf")])
    qtbot.waitUntil(lambda: window.panel.stages.text() == "Kept: lease.pdf was the right file")

    row = window.panel.list.row
    assert row is not None
    window.chosen.show_menu(row, window.pos())
    menu = window.findChildren(QMenu)[-1]
    action = next(action for action in menu.actions() if action.text().startswith("This was the right file"))
    action.trigger()
    menu.close()

    qtbot.waitUntil(lambda: len(engine.judged.kept) == 2)


def test_nothing_is_kept_where_that_is_turned_off(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    engine.settings = replace(engine.settings, keep_judged=False)

    window.chosen.open_chosen()
    window.chosen.say_right()

    qtbot.waitUntil(lambda: window.panel.stages.text().startswith("Not kept"))
    assert engine.judged.kept == []


def test_a_list_of_files_without_words_is_nothing_to_judge(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    window.field.set_text("type:pdf")
    qtbot.waitUntil(lambda: window.panel.response is not None and not window.panel.response.query.words)

    window.chosen.say_right()
    window.chosen.open_chosen()

    assert engine.judged.kept == []


def test_it_is_forgotten_on_the_privacy_page(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    engine = SettingsEngine(tmp_path)
    bridge = Bridge(engine)  # type: ignore[arg-type] # it answers what the page asks
    page = PrivacyPage(bridge, theme)
    qtbot.addWidget(page)
    page.show()

    page.judged.clear.click()
    last(page, Question).refrain.click()
    assert engine.judged.cleared == 0
    page.judged.clear.click()
    last(page, Question).confirm.click()

    qtbot.waitUntil(lambda: engine.judged.cleared == 1)
    bridge.close()


def test_stages_are_shown_and_chosen_in_the_settings(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    engine = SettingsEngine(tmp_path)
    bridge = Bridge(engine)  # type: ignore[arg-type] # it answers what the page asks
    page = SearchPage(bridge, theme)
    qtbot.addWidget(page)
    assert page.stages.currentText() == "All that there are models for"

    with qtbot.waitSignal(bridge.settingsChanged):
        page.stages.setCurrentIndex(page.stages.findText("Names and words"))
    assert engine.settings.stages == ("names", "words")

    with qtbot.waitSignal(bridge.settingsChanged):
        bridge.change(page.fail, stages=STAGES)
    assert page.stages.currentText() == "All that there are models for"
    bridge.close()
