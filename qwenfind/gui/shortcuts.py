"""The keys of the app: one table, shown as a sheet (F1) and as a page of the settings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import label

translate = QCoreApplication.translate
_SHOWN_KEYS = 4


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One thing that keys do.

    Attributes:
        keys: in Qt's portable writing; several where any of them does it.
        does: what, untranslated.
        group: where or for what, untranslated.
    """

    keys: tuple[str, ...]
    does: str
    group: str

    @property
    def shown(self) -> tuple[str, ...]:
        """The keys as this system writes them; the first and the last of many."""
        shown = tuple(map(shown_keys, self.keys))
        return shown if len(shown) <= _SHOWN_KEYS else (shown[0], "…", shown[-1])


def shown_keys(keys: str) -> str:
    """Keys in Qt's portable writing, as this system and language write them."""
    # The key that people call Enter; Qt calls it Return, and has a name of its own for it in every language.
    return QKeySequence(keys.replace("Return", "Enter")).toString(QKeySequence.SequenceFormat.NativeText)


_SEARCH = QT_TRANSLATE_NOOP("shortcuts", "Searching")
_RESULTS = QT_TRANSLATE_NOOP("shortcuts", "In the list")
_PREVIEW = QT_TRANSLATE_NOOP("shortcuts", "Preview")
_SETTINGS = QT_TRANSLATE_NOOP("shortcuts", "In the settings")
_APP = QT_TRANSLATE_NOOP("shortcuts", "QwenFind")


def _keys(keys: tuple[str, ...], does: object, group: object) -> Shortcut:
    # QT_TRANSLATE_NOOP gives back its text; to a type checker it is any object.
    return Shortcut(keys, str(does), str(group))


SHORTCUTS = (
    _keys(("Ctrl+K", "Ctrl+L", "Ctrl+F"), QT_TRANSLATE_NOOP("shortcuts", "Go to the search field"), _SEARCH),
    _keys(("Down",), QT_TRANSLATE_NOOP("shortcuts", "Go into the list"), _SEARCH),
    _keys(("Alt+Down",), QT_TRANSLATE_NOOP("shortcuts", "Earlier searches"), _SEARCH),
    _keys(("Esc",), QT_TRANSLATE_NOOP("shortcuts", "Clear the field, then hide the window"), _SEARCH),
    _keys(("Return",), QT_TRANSLATE_NOOP("shortcuts", "Open the file, at the page where that can be done"), _RESULTS),
    _keys(("Ctrl+Return",), QT_TRANSLATE_NOOP("shortcuts", "Show it in its folder"), _RESULTS),
    _keys(("Right",), QT_TRANSLATE_NOOP("shortcuts", "Show the file's other passages"), _RESULTS),
    _keys(("Left",), QT_TRANSLATE_NOOP("shortcuts", "Hide them again"), _RESULTS),
    _keys(("Ctrl+C",), QT_TRANSLATE_NOOP("shortcuts", "Copy the text with its file and page"), _RESULTS),
    _keys(("Ctrl+Shift+C",), QT_TRANSLATE_NOOP("shortcuts", "Copy the path"), _RESULTS),
    _keys(("Ctrl+M",), QT_TRANSLATE_NOOP("shortcuts", "More like this"), _RESULTS),
    _keys(("Ctrl+I",), QT_TRANSLATE_NOOP("shortcuts", "Why is this here?"), _RESULTS),
    _keys(
        ("Ctrl+J",), QT_TRANSLATE_NOOP("shortcuts", "This was the right file: kept, to measure searching by"), _RESULTS
    ),
    _keys(("Ctrl+R",), QT_TRANSLATE_NOOP("shortcuts", "Take in better results that came later"), _RESULTS),
    _keys(("Menu",), QT_TRANSLATE_NOOP("shortcuts", "All that can be done with the file"), _RESULTS),
    _keys(("Space", "Ctrl+P"), QT_TRANSLATE_NOOP("shortcuts", "Preview large, and back"), _PREVIEW),
    _keys(("F3", "N"), QT_TRANSLATE_NOOP("shortcuts", "Next match"), _PREVIEW),
    _keys(("Shift+F3", "P"), QT_TRANSLATE_NOOP("shortcuts", "Previous match"), _PREVIEW),
    _keys(("Right",), QT_TRANSLATE_NOOP("shortcuts", "Next page"), _PREVIEW),
    _keys(("Left",), QT_TRANSLATE_NOOP("shortcuts", "Previous page"), _PREVIEW),
    _keys(("Home",), QT_TRANSLATE_NOOP("shortcuts", "First page"), _PREVIEW),
    _keys(("End",), QT_TRANSLATE_NOOP("shortcuts", "Last page"), _PREVIEW),
    _keys(("Up", "Down", "PgUp", "PgDown"), QT_TRANSLATE_NOOP("shortcuts", "Move over the page"), _PREVIEW),
    _keys(("+",), QT_TRANSLATE_NOOP("shortcuts", "Larger"), _PREVIEW),
    _keys(("-",), QT_TRANSLATE_NOOP("shortcuts", "Smaller"), _PREVIEW),
    _keys(("0",), QT_TRANSLATE_NOOP("shortcuts", "Fit the width"), _PREVIEW),
    _keys(tuple(f"Ctrl+{n}" for n in range(1, 10)), QT_TRANSLATE_NOOP("shortcuts", "Go to a page"), _SETTINGS),
    _keys(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("shortcuts", "Move over the page"), _SETTINGS),
    _keys(("Del",), QT_TRANSLATE_NOOP("shortcuts", "Take the chosen pattern out of the list"), _SETTINGS),
    _keys(("Esc",), QT_TRANSLATE_NOOP("shortcuts", "Close the settings"), _SETTINGS),
    _keys(("F1",), QT_TRANSLATE_NOOP("shortcuts", "This sheet"), _APP),
    _keys(("Ctrl+,",), QT_TRANSLATE_NOOP("shortcuts", "Settings"), _APP),
    _keys(("Ctrl+H",), QT_TRANSLATE_NOOP("shortcuts", "Health: what is indexed, and what is not"), _APP),
    _keys(("Ctrl+W",), QT_TRANSLATE_NOOP("shortcuts", "Close the window"), _APP),
    _keys(("Ctrl+Q",), QT_TRANSLATE_NOOP("shortcuts", "Quit"), _APP),
)


class ShortcutsTable(QWidget):
    """The table as it is read: groups, keys, what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        group = ""
        row = 0
        for shortcut in SHORTCUTS:
            if shortcut.group != group:
                group = shortcut.group
                heading = label(translate("shortcuts", group), "heading")
                heading.setContentsMargins(0, theme.px(14) if row else 0, 0, theme.px(4))
                grid.addWidget(heading, row, 0, 1, 2)
                row += 1
            does = translate("shortcuts", shortcut.does)
            grid.addWidget(_caps(shortcut, does), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(does, wraps=True), row, 1)
            row += 1


class ShortcutsSheet(QDialog):
    """The table in a window of its own; Escape closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        from qwenfind.gui.query_help import QueryHelp

        table = QWidget()
        parts = QVBoxLayout(table)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.addWidget(ShortcutsTable(theme))
        parts.addWidget(QueryHelp(theme))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(table)
        scroll.setAccessibleName(self.tr("What the keys do, and what can be typed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 12, 20)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Keys"), "title"))
        column.addWidget(scroll)
        # All of it where the screen has the room.
        wanted = table.sizeHint().height() + theme.px(110)
        self.resize(theme.px(600), min(wanted, round(self.screen().availableGeometry().height() * 0.9)))


def _caps(shortcut: Shortcut, does: str) -> QWidget:
    """The keys side by side, each as a cap."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for keys in shortcut.shown:
        cap = label(keys, "badge")
        cap.setAccessibleName(f"{keys}: {does}")
        row.addWidget(cap)
    row.addStretch(1)
    return made
