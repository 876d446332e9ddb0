"""The settings window: its pages by mouse, keys and screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QRadioButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.settings_parts import Page, SettingRow
from qwenfind.gui.settings_window import SettingsWindow
from qwenfind.gui.shortcuts import SHORTCUTS, ShortcutsSheet
from qwenfind.gui.theme import Theme
from tests.gui.fakes import tasks_are_over
from tests.gui.settings_fakes import SettingsEngine, last

OWN_PAGES = ("folders", "search", "performance", "appearance", "shortcuts", "privacy", "about")


@pytest.fixture
def engine(tmp_path: Path) -> SettingsEngine:
    return SettingsEngine(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Iterator[SettingsWindow]:
    made = SettingsWindow(bridge, theme)
    qtbot.addWidget(made)
    yield made
    made.close()


def controls(page: QWidget) -> list[QWidget]:
    """Whatever a person can reach with Tab and use, as it is shown now."""
    found = []
    for widget in page.findChildren(QWidget):
        inside_another = isinstance(widget, QLineEdit) and widget.focusProxy() is not None
        part_of_field = widget.objectName().startswith("qt_")
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and widget.isVisible() and widget.isEnabled() and not inside_another and not part_of_field:
            found.append(widget)
    return found


def open_and_load(qtbot: QtBot, window: SettingsWindow, name: str) -> Page:
    window.open_page(name)
    page = window.page
    assert isinstance(page, Page)
    # What the page asked for has come once a later task is answered.
    told: list[object] = []
    page.bridge.task(lambda engine: None, told.append)
    page.bridge.task(lambda engine: None, told.append)
    qtbot.waitUntil(lambda: len(told) == 2 and tasks_are_over())
    return page


def test_a_page_is_made_when_it_is_first_shown(window: SettingsWindow) -> None:
    stack = last(window, QStackedWidget)

    window.open_page("performance")
    window.open_page("performance")

    assert stack.count() == 1
    assert window.page is not None
    assert window.page.accessibleName() == "Performance"


def test_every_page_that_is_named_can_be_opened(qtbot: QtBot, window: SettingsWindow) -> None:
    for name in OWN_PAGES:
        assert name in window.names
        assert open_and_load(qtbot, window, name).title.text()


def test_a_page_nobody_knows_leaves_the_window_at_a_page(window: SettingsWindow) -> None:
    window.open_page("nonsense")

    assert window.page is not None
    assert window.isVisible()


def test_control_and_a_number_choose_a_page(qtbot: QtBot, window: SettingsWindow) -> None:
    with qtbot.waitActive(window):
        window.open_page("folders")
    at = window.names.index("performance") + 1

    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0.value + at), Qt.KeyboardModifier.ControlModifier)

    assert window.page is not None
    assert window.page.accessibleName() == "Performance"


def test_arrows_walk_the_list_of_pages(qtbot: QtBot, window: SettingsWindow) -> None:
    window.open_page("performance")
    pages = last(window, QListWidget)

    QTest.keyClick(pages, Qt.Key.Key_Down)

    assert window.page is not None
    assert window.page.accessibleName() == "Appearance and start"


def test_escape_closes_and_the_size_is_remembered(
    qtbot: QtBot, window: SettingsWindow, bridge: Bridge, theme: Theme
) -> None:
    window.open_page("about")
    window.resize(900, 640)

    QTest.keyClick(last(window, QListWidget), Qt.Key.Key_Escape)

    assert not window.isVisible()
    qtbot.waitUntil(tasks_are_over)
    again = SettingsWindow(bridge, theme)
    qtbot.addWidget(again)
    assert again.size() == QSize(900, 640)


@pytest.mark.parametrize("name", OWN_PAGES)
def test_a_screen_reader_hears_a_name_for_every_control(qtbot: QtBot, window: SettingsWindow, name: str) -> None:
    page = open_and_load(qtbot, window, name)

    found = controls(page)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in found
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]

    assert found
    assert nameless == []


@pytest.mark.parametrize("name", OWN_PAGES)
def test_every_setting_is_explained_and_its_label_leads_to_it(qtbot: QtBot, window: SettingsWindow, name: str) -> None:
    page = open_and_load(qtbot, window, name)

    rows = page.findChildren(SettingRow)

    assert rows
    for row in rows:
        title, explanation = row.findChildren(QLabel)[:2]
        assert title.buddy() is not None
        assert explanation.text().strip()
        assert title.buddy().accessibleDescription()


@pytest.mark.parametrize("name", OWN_PAGES)
def test_tab_reaches_every_control(qtbot: QtBot, window: SettingsWindow, name: str) -> None:
    """Of choices side by side Tab reaches the one that is on; arrows reach the others."""
    with qtbot.waitActive(window):
        page = open_and_load(qtbot, window, name)
    wanted = {one for one in controls(page) if not (isinstance(one, QRadioButton) and not one.isChecked())}

    reached = set()
    for _ in range(4 * len(wanted) + 8):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert wanted <= reached


def test_a_page_scrolls_only_where_it_is_too_high(qtbot: QtBot, window: SettingsWindow) -> None:
    window.resize(1120, 900)

    page = open_and_load(qtbot, window, "performance")

    assert page.verticalScrollBar().maximum() == 0


def test_page_down_scrolls(qtbot: QtBot, window: SettingsWindow) -> None:
    window.resize(800, 500)
    page = open_and_load(qtbot, window, "about")
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)

    QTest.keyClick(window, Qt.Key.Key_PageDown)

    assert page.verticalScrollBar().value() > 0


def test_the_keys_of_the_app_work_in_the_settings_too(qtbot: QtBot, window: SettingsWindow) -> None:
    window.open_page("about")
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.quitRequested):
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F1)

    (sheet,) = window.findChildren(ShortcutsSheet)
    assert sheet.isVisible()
    sheet.close()


def test_every_key_of_the_settings_stands_in_the_sheet(window: SettingsWindow) -> None:
    listed = {QKeySequence(key).toString() for shortcut in SHORTCUTS for key in shortcut.keys}

    used = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    assert {"Ctrl+1", "Ctrl+9", "F1", "Ctrl+Q"} <= used
    assert used <= listed
