"""The sheet of keys says what the keys do."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from qwenfind.gui.shortcuts import SHORTCUTS, ShortcutsSheet
from qwenfind.gui.theme import Theme


def test_no_key_does_two_things() -> None:
    keys = [key for shortcut in SHORTCUTS for key in shortcut.keys]

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


def test_a_screen_reader_hears_a_key_with_what_it_does(qtbot: QtBot, theme: Theme) -> None:
    sheet = ShortcutsSheet(theme)
    qtbot.addWidget(sheet)

    names = [found.accessibleName() for found in sheet.findChildren(QLabel)]
    assert "F1: This sheet" in names
