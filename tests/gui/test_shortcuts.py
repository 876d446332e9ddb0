"""The sheet of keys says what the keys do."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qwenfind.gui.shortcuts import SHORTCUTS, ShortcutsSheet
from qwenfind.gui.theme import Theme


def test_no_key_does_two_things_in_one_place() -> None:
    keys = [(shortcut.group, key) for shortcut in SHORTCUTS for key in shortcut.keys]

    assert len(keys) == len(set(keys))


def test_every_key_is_one_that_qt_knows() -> None:
    for shortcut in SHORTCUTS:
        for key in shortcut.keys:
            sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
            assert sequence.toString(QKeySequence.SequenceFormat.PortableText) == key


def test_the_sheet_shows_every_key_under_its_group(qtbot: QtBot, theme: Theme) -> None:
    sheet = ShortcutsSheet(theme)
    qtbot.addWidget(sheet)
    texts = [found.text() for found in sheet.findChildren(QLabel)]

    for shortcut in SHORTCUTS:
        assert shortcut.does in texts
        assert shortcut.group in texts
        assert set(shortcut.shown) <= set(texts)


def test_of_many_keys_the_first_and_the_last_are_shown() -> None:
    shown = {shortcut.does: shortcut.shown for shortcut in SHORTCUTS}

    assert shown["Go to a page"] == ("Ctrl+1", "…", "Ctrl+9")


def test_the_preview_keys_stand_in_the_sheet() -> None:
    listed = {key for shortcut in SHORTCUTS if shortcut.group == "Preview" for key in shortcut.keys}

    assert {"N", "P", "+", "-", "0", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"} <= listed


def test_a_screen_reader_hears_a_key_with_what_it_does(qtbot: QtBot, theme: Theme) -> None:
    sheet = ShortcutsSheet(theme)
    qtbot.addWidget(sheet)

    names = [found.accessibleName() for found in sheet.findChildren(QLabel)]
    assert "F1: This sheet" in names
