"""What can be typed into the search field, with examples: a part of the sheet that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import label

translate = QCoreApplication.translate

# What is typed, which is the same in every language, and what it does.
EXAMPLES: tuple[tuple[str, object], ...] = (
    ('"new roof"', QT_TRANSLATE_NOOP("query_help", "These words together, as they are")),
    ("-draft", QT_TRANSLATE_NOOP("query_help", "Without this word")),
    ("roof OR gutter", QT_TRANSLATE_NOOP("query_help", "One or the other must be there; OR in capitals")),
    ("type:pdf", QT_TRANSLATE_NOOP("query_help", "Of this type, or of a kind such as image, mail or word")),
    ("in:Letters", QT_TRANSLATE_NOOP("query_help", "In this folder")),
    ("name:report  name:*.bak", QT_TRANSLATE_NOOP("query_help", "With this in the name; with * it is the whole name")),
    (
        'date:2024  after:"last week"',
        QT_TRANSLATE_NOOP("query_help", "Changed then, since then, or before: then"),
    ),
    ("size:>1mb", QT_TRANSLATE_NOOP("query_help", "Larger than this")),
    ("lang:de", QT_TRANSLATE_NOOP("query_help", "In this language")),
    ("-type:mail", QT_TRANSLATE_NOOP("query_help", "A minus turns a filter around")),
    (
        "photos from 2023",
        QT_TRANSLATE_NOOP("query_help", "A kind of file and a time, in your own words, become filters too"),
    ),
    ('words:"from 2023"', QT_TRANSLATE_NOOP("query_help", "Only words, never a filter")),
)


class QueryHelp(QWidget):
    """The examples as they are read: what is typed, what it does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(14), 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        heading = label(self.tr("In the search field"), "heading")
        heading.setContentsMargins(0, 0, 0, theme.px(4))
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (typed, does) in enumerate(EXAMPLES, 1):
            said = translate("query_help", str(does))
            shown = label(typed, "badge")
            shown.setAccessibleName(f"{typed}: {said}")
            grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            does_what = label(said, wraps=True)
            # Else Qt asks for the height that it would take in a narrow column.
            does_what.setMinimumWidth(theme.px(300))
            grid.addWidget(does_what, row, 1)
        grid.setRowStretch(len(EXAMPLES) + 1, 1)
