"""What is chosen in the settings applies at once; what cannot be is said, and the old value stays."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from qwenfind.errors import SettingsError
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.instruction_dialog import InstructionDialog
from qwenfind.gui.pages_appearance import AppearancePage
from qwenfind.gui.pages_performance import PerformancePage
from qwenfind.gui.pages_search import SearchPage
from qwenfind.gui.pages_shortcuts import ShortcutsPage
from qwenfind.gui.questions import Question
from qwenfind.gui.settings_fields import NumberField, Switch
from qwenfind.gui.settings_parts import Page, SettingRow
from qwenfind.gui.shortcuts import SHORTCUTS
from qwenfind.gui.theme import Theme
from qwenfind.settings import INSTRUCTIONS, Settings
from tests.gui.settings_fakes import SettingsEngine, last

P = TypeVar("P", bound=Page)


@pytest.fixture
def engine(tmp_path: Path) -> SettingsEngine:
    return SettingsEngine(tmp_path)


class Shower:
    """Makes pages and shows them."""

    def __init__(self, qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
        self._qtbot = qtbot
        self._bridge = bridge
        self._theme = theme

    def __call__(self, kind: type[P]) -> P:
        page = kind(self._bridge, self._theme)
        self._qtbot.addWidget(page)
        page.resize(900, 700)
        with self._qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page


@pytest.fixture
def show(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Shower:
    return Shower(qtbot, bridge, theme)


def row_of(page: Page, title: str) -> SettingRow:
    return next(row for row in page.findChildren(SettingRow) if row.findChildren(QLabel)[0].text() == title)


def field_of(page: Page, title: str) -> NumberField:
    control = row_of(page, title).control
    assert isinstance(control, NumberField)
    return control


def type_number(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_number_applies_when_it_is_typed(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(SearchPage)

    type_number(qtbot, field_of(page, "Files shown"), "120")

    qtbot.waitUntil(lambda: engine.settings.results == 120)


def test_a_number_keeps_its_kind(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    """The settings file refuses 3.0 where it wants 3."""
    page = show(PerformancePage)

    type_number(qtbot, field_of(page, "Largest file that is read"), "350")
    type_number(qtbot, field_of(page, "Free the model's memory after"), "90")

    qtbot.waitUntil(lambda: engine.settings.idle_exit_s == 90)
    assert isinstance(engine.settings.max_file_mb, int)
    assert isinstance(engine.settings.idle_exit_s, float)


def test_the_length_of_vectors_is_chosen_and_one_of_its_own_is_shown(
    qtbot: QtBot, show: Shower, engine: SettingsEngine
) -> None:
    page = show(PerformancePage)
    page.length.setCurrentIndex(page.length.findData(512))
    qtbot.waitUntil(lambda: engine.settings.dimensions == 512)

    page.bridge.change(dimensions=384)

    qtbot.waitUntil(lambda: page.length.currentText() == "384 dimensions")


def test_a_number_out_of_range_is_refused_in_words(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(SearchPage)
    row = row_of(page, "Files shown")
    field = field_of(page, "Files shown")

    type_number(qtbot, field, "9000")

    assert row.problem == "Write a number between 1 and 500."
    assert field.value() == 50
    assert engine.changed == []

    type_number(qtbot, field, "60")
    assert row.problem == ""
    qtbot.waitUntil(lambda: engine.settings.results == 60)


def test_how_many_results_the_reranker_judges_is_told_once_it_is_known(
    qtbot: QtBot, show: Shower, engine: SettingsEngine
) -> None:
    page = show(SearchPage)
    assert page.closer_look.explanation.endswith("0: never.")

    engine.judged_per_s = 12.0
    type_number(qtbot, field_of(page, "Time for a closer look"), "2")

    qtbot.waitUntil(lambda: page.closer_look.explanation.endswith("Measured here: about 24 result(s) in this time."))


def test_the_wheel_over_a_number_scrolls_the_page(qtbot: QtBot, show: Shower) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    page = show(SearchPage)
    field = field_of(page, "Files shown")
    last(page, Switch).setFocus()
    where = QPointF(5, 5)
    turn = QWheelEvent(
        where,
        field.mapToGlobal(where),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(field, turn)

    assert field.value() == 50


def test_a_switch_applies_by_the_space_key(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(PerformancePage)
    switch = row_of(page, "Pause while I work").control

    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: engine.settings.pause_while_working)


def test_a_switch_applies_by_a_click(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(PerformancePage)
    switch = row_of(page, "Pause on battery").control

    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not engine.settings.pause_on_battery)


def test_quiet_hours_are_on_by_the_switch_and_follow_the_times(
    qtbot: QtBot, show: Shower, engine: SettingsEngine
) -> None:
    page = show(PerformancePage)
    assert not page.start.isEnabled()

    QTest.mouseClick(page.quiet, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.settings.quiet_hours == "22:00-07:00")
    page.start.setTime(QTime(23, 30))
    page.start.editingFinished.emit()
    qtbot.waitUntil(lambda: engine.settings.quiet_hours == "23:30-07:00")
    QTest.mouseClick(page.quiet, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: engine.settings.quiet_hours == "")


def test_quiet_hours_need_two_different_times(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(PerformancePage)
    QTest.mouseClick(page.quiet, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.settings.quiet_hours == "22:00-07:00")

    page.stop.setTime(QTime(22, 0))
    page.stop.editingFinished.emit()

    assert row_of(page, "The hours").problem == "Choose two different times."
    assert page.stop.time() == QTime(7, 0)
    assert engine.settings.quiet_hours == "22:00-07:00"


def test_the_theme_is_chosen_with_arrows(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(AppearancePage)
    chosen = next(one for one in page.scheme.findChildren(QRadioButton) if one.isChecked())

    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Right)

    qtbot.waitUntil(lambda: engine.settings.theme == "light")


def test_the_density_is_chosen_with_a_click(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(AppearancePage)
    compact = next(one for one in page.density.findChildren(QRadioButton) if one.text() == "Compact")

    compact.click()

    qtbot.waitUntil(lambda: engine.settings.density == "compact")


def test_the_size_of_text_is_shown_while_it_is_chosen(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(AppearancePage)
    before = page.sample.sizeHint().height()

    page.slider.setValue(30)

    assert page.percent.text() == "150 %"
    assert page.sample.sizeHint().height() > before
    qtbot.waitUntil(lambda: engine.settings.text_size == 150)


def test_the_app_is_not_drawn_anew_while_the_slider_is_held(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(AppearancePage)

    page.slider.setSliderDown(True)
    page.slider.setValue(26)
    page.slider.setValue(28)
    assert page.percent.text() == "140 %"
    page.slider.setSliderDown(False)

    qtbot.waitUntil(lambda: bool(engine.changed))
    assert [settings.text_size for settings in engine.changed] == [140]


def test_a_language_is_chosen(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(AppearancePage)
    words = [page.language.itemText(at) for at in range(page.language.count())]

    assert words[0] == "System"
    assert {"English", "Deutsch", "Français", "Español", "日本語", "中文", "Português"} == set(words[1:])
    page.language.setCurrentIndex(page.language.findData("de"))
    qtbot.waitUntil(lambda: engine.settings.language == "de")


def test_a_page_shows_what_was_changed_elsewhere(qtbot: QtBot, show: Shower, bridge: Bridge) -> None:
    page = show(SearchPage)

    bridge.change(results=77)

    qtbot.waitUntil(lambda: field_of(page, "Files shown").value() == 77)


def test_a_change_that_cannot_be_saved_is_said_and_taken_back(
    qtbot: QtBot, show: Shower, engine: SettingsEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(settings: Settings) -> None:
        raise SettingsError("The disk is full.", "Free some room.")

    page = show(PerformancePage)
    monkeypatch.setattr(engine, "change_settings", refuse)
    switch = row_of(page, "Pause on battery").control
    assert isinstance(switch, Switch)

    switch.click()

    qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.text() == "The disk is full. Free some room."
    assert switch.isChecked()


def test_a_dialog_goes_with_its_closing(qtbot: QtBot, show: Shower) -> None:
    page = show(SearchPage)
    for _ in range(2):
        page.add.click()
        assert page.dialog is not None
        page.dialog.reject()

    qtbot.waitUntil(lambda: not page.findChildren(InstructionDialog))


def test_a_kind_of_search_is_added(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(SearchPage)

    page.add.click()
    dialog = page.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.name, "Recipes")
    QTest.keyClicks(dialog.task, "Given a dish, retrieve recipes for it")
    dialog.save.click()

    added = "Recipes: Given a dish, retrieve recipes for it"
    qtbot.waitUntil(lambda: engine.settings.instructions == (*INSTRUCTIONS, added))
    qtbot.waitUntil(lambda: page.table.rowCount() == len(INSTRUCTIONS) + 1)
    assert page.in_use.findData("Recipes") >= 0


@pytest.mark.parametrize(
    ("name", "task", "said"),
    [
        ("", "Something", "Give it a name."),
        ("Legal", "Something", "Another kind of search has this name."),
        ("a: b", "Something", "A name cannot hold a colon."),
        ("Recipes", "", "Write what the model is told."),
    ],
)
def test_a_kind_of_search_that_cannot_be_is_refused_in_words(
    show: Shower, engine: SettingsEngine, name: str, task: str, said: str
) -> None:
    page = show(SearchPage)
    page.add.click()
    dialog = page.dialog
    assert dialog is not None

    dialog.name.setText(name)
    dialog.task.setPlainText(task)
    dialog.save.click()

    assert dialog.isVisible()
    assert dialog.problem.text() == said
    assert engine.changed == []
    dialog.reject()


def test_renaming_the_kind_in_use_keeps_it_in_use(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(SearchPage)
    page.table.setCurrentCell(0, 0)

    page.edit.click()
    dialog = page.dialog
    assert dialog is not None
    dialog.name.setText("Everything")
    dialog.save.click()

    qtbot.waitUntil(lambda: engine.settings.instruction == "Everything")
    assert engine.settings.task is not None


def test_deleting_the_kind_in_use_leaves_another_in_use(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(SearchPage)
    page.table.setCurrentCell(0, 0)

    page.delete.click()

    qtbot.waitUntil(lambda: engine.settings.instruction == "Research")
    assert engine.settings.instructions == INSTRUCTIONS[1:]


def test_the_defaults_come_back_when_the_person_agrees(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(SearchPage)
    page.delete.click()
    qtbot.waitUntil(lambda: page.restore.isEnabled())

    page.restore.click()
    last(page, Question).confirm.click()

    qtbot.waitUntil(lambda: engine.settings.instructions == INSTRUCTIONS)


def test_the_history_is_cleared_when_the_person_agrees(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    engine.home.history.write_text('["rent"]', encoding="utf-8")
    page = show(SearchPage)

    page.history.clear.click()
    last(page, Question).refrain.click()
    assert engine.home.history.exists()
    page.history.clear.click()
    with qtbot.waitSignal(page.historyCleared):
        last(page, Question).confirm.click()

    assert not engine.home.history.exists()


def test_a_question_has_the_focus_on_the_safe_answer(qtbot: QtBot, show: Shower) -> None:
    page = show(SearchPage)

    page.history.clear.click()

    question = last(page, Question)
    qtbot.waitUntil(question.refrain.hasFocus)
    QTest.keyClick(question, Qt.Key.Key_Escape)


def test_every_shortcut_is_listed(show: Shower) -> None:
    page = show(ShortcutsPage)

    said = {label.text() for label in page.findChildren(QLabel)}

    assert {shortcut.does for shortcut in SHORTCUTS} <= said


def test_the_shortcut_from_anywhere_is_set_and_taken_off(qtbot: QtBot, show: Shower, engine: SettingsEngine) -> None:
    page = show(ShortcutsPage)
    assert not page.none.isEnabled()

    page.keys.setKeySequence(QKeySequence("Ctrl+Alt+Space"))
    page.keys.editingFinished.emit()
    qtbot.waitUntil(lambda: engine.settings.hotkey == "Ctrl+Alt+Space")
    qtbot.waitUntil(page.none.isEnabled)
    page.none.click()

    qtbot.waitUntil(lambda: engine.settings.hotkey == "")


def test_a_bare_key_is_no_shortcut_from_anywhere(show: Shower, engine: SettingsEngine) -> None:
    page = show(ShortcutsPage)

    page.keys.setKeySequence(QKeySequence("A"))
    page.keys.editingFinished.emit()

    assert "Ctrl" in page.hotkey.problem
    assert page.keys.keySequence().isEmpty()
    assert engine.changed == []


def test_nothing_the_pages_show_is_rich_text(show: Shower) -> None:
    for kind in (SearchPage, PerformancePage, AppearancePage, ShortcutsPage):
        page: QWidget = show(kind)
        # Labels of Qt's own, as in a drop-down, hold no file data.
        formats = {label.textFormat() for label in page.findChildren(QLabel)}
        assert formats == {Qt.TextFormat.PlainText}
