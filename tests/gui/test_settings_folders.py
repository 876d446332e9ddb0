"""The folders' page: cards, adding, forgetting, and the rules of what is left out, tried as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from qwenfind.errors import SettingsError
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.pages_folders import FolderCard, FoldersPage, since, state_of
from qwenfind.gui.questions import Question
from qwenfind.gui.theme import Theme
from qwenfind.records import Folder
from qwenfind.settings import Settings
from tests.gui.fakes import tasks_are_over
from tests.gui.settings_fakes import DOCUMENTS, PROJECTS, SettingsEngine, dropped, last

# A Wednesday, noon.
NOW = 1_710_331_200.0
DAY = 86_400


@pytest.fixture
def engine(tmp_path: Path) -> SettingsEngine:
    return SettingsEngine(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> FoldersPage:
    made = FoldersPage(bridge, theme)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    qtbot.waitUntil(lambda: len(cards(made)) == 2)
    return made


def cards(page: FoldersPage) -> list[FolderCard]:
    return [card for card in page.findChildren(FolderCard) if card.isVisible()]


def texts(card: FolderCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_a_folder_tells_its_files_and_when_it_was_checked(page: FoldersPage) -> None:
    shown = texts(cards(page)[0])

    assert "Documents" in shown
    assert "12745 file" in shown.replace(",", "")
    assert "checked 6 minute" in shown


def test_a_folder_that_is_not_there_says_so_plainly() -> None:
    friday = NOW - 5 * DAY

    said = state_of(Folder(1, PROJECTS, offline=True, last_scan=friday), 12, now=NOW)

    assert "The drive is not connected since Friday." in said
    assert state_of(Folder(1, PROJECTS, offline=True), None, now=NOW) == "The drive is not connected."


def test_days_are_said_as_one_says_them() -> None:
    assert since(NOW - 60, now=NOW) == "today"
    assert since(NOW - DAY, now=NOW) == "yesterday"
    assert since(NOW - 3 * DAY, now=NOW) == "Sunday"
    assert since(NOW - 20 * DAY, now=NOW) == "22 Feb 2024"


def test_a_folder_never_looked_at_says_so() -> None:
    assert state_of(Folder(0, DOCUMENTS), None) == "not looked at yet"


def test_a_folder_is_added_by_the_dialog(
    qtbot: QtBot, page: FoldersPage, engine: SettingsEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: "/home/me/Letters")

    page.drop.add.click()

    qtbot.waitUntil(lambda: len(cards(page)) == 3)
    assert engine.asked_for.added == [Path("/home/me/Letters")]


def test_a_dialog_that_is_left_adds_nothing(
    page: FoldersPage, engine: SettingsEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *arguments: "")

    page.drop.add.click()

    assert engine.asked_for.added == []


def test_a_folder_is_added_by_dropping_it(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    event, data = dropped("/home/me/Letters")

    page.dropEvent(event)

    qtbot.waitUntil(lambda: len(cards(page)) == 3)
    assert engine.asked_for.added == [Path("/home/me/Letters")]
    assert data.hasUrls()


def test_who_adds_or_forgets_a_folder_tells_everyone(
    qtbot: QtBot, page: FoldersPage, bridge: Bridge, engine: SettingsEngine
) -> None:
    with qtbot.waitSignal(bridge.settingsChanged) as caught:
        page.add(Path("/home/me/Letters"))
    assert caught.args[0].folders == (str(DOCUMENTS), str(PROJECTS), "/home/me/Letters")

    page.forget(PROJECTS)
    with qtbot.waitSignal(bridge.settingsChanged) as caught:
        last(page, Question).confirm.click()
    assert caught.args[0].folders == (str(DOCUMENTS), "/home/me/Letters")


def test_a_click_is_not_lost_while_files_are_read(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    card, away = cards(page)
    QTest.mousePress(card.forget_it, Qt.MouseButton.LeftButton)
    engine.known = [
        Folder(1, DOCUMENTS, last_scan=1.0),
        Folder(3, DOCUMENTS.parent / "Letters"),
        Folder(2, PROJECTS, last_scan=2.0),
    ]
    page.load()
    qtbot.waitUntil(lambda: len(cards(page)) == 3)
    QTest.mouseRelease(card.forget_it, Qt.MouseButton.LeftButton)

    assert last(page, Question).windowTitle() == "Forget Documents?"
    assert [shown.path for shown in sorted(cards(page), key=lambda shown: shown.y())] == [
        DOCUMENTS,
        DOCUMENTS.parent / "Letters",
        PROJECTS,
    ]
    assert {card, away} < set(cards(page))
    assert "The drive is not connected" not in away.state
    assert away.show_it.isEnabled()
    assert away.state in [label.text() for label in away.findChildren(QLabel) if label.isVisible()]


def test_a_folder_that_cannot_be_added_is_said(qtbot: QtBot, page: FoldersPage) -> None:
    page.add(Path("/nowhere/missing"))

    qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.text() == ("There is no folder /nowhere/missing. Check its name, or connect its drive.")


def test_a_folder_within_another_is_said_to_be_searched_already(qtbot: QtBot, page: FoldersPage) -> None:
    page.add(DOCUMENTS / "Flat")

    qtbot.waitUntil(page.notice.isVisible)
    assert "searched already" in page.notice.text()


def test_a_folder_is_forgotten_only_when_the_person_agrees(
    qtbot: QtBot, page: FoldersPage, engine: SettingsEngine
) -> None:
    cards(page)[1].forget_it.click()
    question = last(page, Question)
    assert question.windowTitle() == "Forget Projects?"
    question.refrain.click()
    assert engine.asked_for.removed == []

    cards(page)[1].forget_it.click()
    last(page, Question).confirm.click()

    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    assert engine.asked_for.removed == [PROJECTS]


def test_a_card_names_its_folder_in_every_button(page: FoldersPage) -> None:
    card = cards(page)[0]

    assert card.forget_it.accessibleName() == "Forget Documents"
    assert card.show_it.accessibleName() == "Show Documents in the file manager"


def test_names_of_folders_are_plain_text(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    page.add(Path("/home/me/<b>bold</b>\u202e"))

    qtbot.waitUntil(lambda: len(cards(page)) == 3)
    name = cards(page)[2].findChildren(QLabel)[0]
    assert name.textFormat() is Qt.TextFormat.PlainText
    assert "<b>bold<" in texts(cards(page)[2]) or "b>" in name.text()
    assert "\u202e" not in texts(cards(page)[2])


def test_no_folder_yet_says_what_to_do(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    engine.known = []

    page.load()

    qtbot.waitUntil(lambda: not cards(page))
    said = last(page.drop, QLabel)
    qtbot.waitUntil(lambda: "No folder is searched yet" in said.text())


def test_a_pattern_is_added_and_applies_at_once(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    editor = page.exclusions

    QTest.keyClicks(editor.field, "*.old")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: engine.settings.exclude == ("*.bak", "Drafts/", "*.old"))
    qtbot.waitUntil(lambda: editor.patterns == ("*.bak", "Drafts/", "*.old"))
    assert editor.field.text() == ""


def test_a_pattern_is_removed_with_the_delete_key(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    editor = page.exclusions
    with qtbot.waitActive(page):
        page.activateWindow()
    editor.list.setFocus()
    editor.list.setCurrentRow(0)

    QTest.keyClick(editor.list, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: engine.settings.exclude == ("Drafts/",))


def test_a_pattern_is_edited_in_the_list(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    page.exclusions.list.item(0).setText("  *.tmp2 ")

    qtbot.waitUntil(lambda: engine.settings.exclude == ("*.tmp2", "Drafts/"))


def test_a_pattern_that_is_there_already_is_refused_in_words(page: FoldersPage, engine: SettingsEngine) -> None:
    page.exclusions.field.setText("*.bak")

    page.exclusions.add.click()

    assert page.exclusions.row.problem == "This pattern is in the list already."
    assert engine.changed == []


def test_a_pattern_that_is_none_is_said_beside_the_field(
    qtbot: QtBot, page: FoldersPage, engine: SettingsEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(settings: Settings) -> None:
        raise SettingsError("A pattern to leave out is wrong.", "Write it as in a .gitignore file.")

    monkeypatch.setattr(engine, "change_settings", refuse)
    page.exclusions.field.setText("!")

    page.exclusions.add.click()

    qtbot.waitUntil(lambda: "wrong" in page.exclusions.row.problem)
    assert page.exclusions.patterns == ("*.bak", "Drafts/")


def test_hidden_files_are_taken_in_by_a_switch(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    from qwenfind.gui.settings_fields import Switch

    last(page, Switch).click()

    qtbot.waitUntil(lambda: engine.settings.include_hidden)


@pytest.mark.parametrize(
    ("path", "verdict"),
    [
        ("/home/me/Documents/a.bak", "Left out by the pattern *.bak"),
        ("/home/me/Documents/.secret", "Left out: hidden files and folders"),
        ("/home/me/Documents/a.txt", "It would be searched."),
        ("~nobody-of-this-name/a.bak", "Left out by the pattern *.bak"),
    ],
)
def test_a_path_is_tried_as_it_is_typed(qtbot: QtBot, page: FoldersPage, path: str, verdict: str) -> None:
    QTest.keyClicks(page.exclusions.path, path)

    qtbot.waitUntil(lambda: page.exclusions.verdict.text == verdict)


def test_the_pattern_being_typed_is_tried_too(qtbot: QtBot, page: FoldersPage, engine: SettingsEngine) -> None:
    page.exclusions.path.setText("/home/me/Documents/a.txt")
    qtbot.waitUntil(lambda: page.exclusions.verdict.text == "It would be searched.")

    QTest.keyClicks(page.exclusions.field, "*.txt")

    qtbot.waitUntil(lambda: page.exclusions.verdict.text == "Left out by the pattern *.txt")
    assert engine.changed == []


def test_a_file_dropped_on_the_line_is_tried(qtbot: QtBot, page: FoldersPage) -> None:
    event, data = dropped("/home/me/Documents/a.bak")

    page.exclusions.path.dropEvent(event)

    qtbot.waitUntil(lambda: page.exclusions.verdict.text == "Left out by the pattern *.bak")
    assert data.hasUrls()


def test_an_empty_line_says_nothing(qtbot: QtBot, page: FoldersPage) -> None:
    page.exclusions.path.setText("/x/a.bak")
    qtbot.waitUntil(lambda: page.exclusions.verdict.text != "")

    page.exclusions.path.clear()

    qtbot.waitUntil(lambda: page.exclusions.verdict.text == "")


def test_only_the_page_is_a_window(qtbot: QtBot, page: FoldersPage) -> None:
    """A part that is shown before it has a place in the page would flash up as a window."""
    page.load()
    qtbot.waitUntil(tasks_are_over)

    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [page]
