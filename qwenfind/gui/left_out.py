"""The whole list of what is left out and why, with what was met of it in the folders at hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from qwenfind.gui import reasons, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, label, line, row

_EXAMPLES = 3


class LeftOut(QDialog):
    """Each reason: what it covers, and how often it was met.

    Args:
        surveys: what counting the chosen folders found so far.
    """

    def __init__(self, bridge: Bridge, theme: Theme, surveys: Iterable[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surveys = tuple(surveys)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is left out"))
        self.resize(theme.px(620), theme.px(620))
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(10)
        area = QScrollArea()
        area.setWidget(self._list)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What is left out"))
        area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(10)
        whole.addWidget(label(self.tr("What is left out"), "heading"))
        explained = self.tr("None of this is read or found. You can leave out more in the settings, page Folders.")
        whole.addWidget(label(explained, "muted", wraps=True))
        whole.addWidget(area, 1)
        whole.addLayout(row(1, close))
        close.setFocus()
        bridge.task(lambda engine: engine.left_out_rules(), self._show)

    @Slot(object)
    def _show(self, rules: Mapping[str, tuple[str, ...]]) -> None:
        found: Counter[str] = Counter()
        examples: dict[str, list[Path]] = {}
        for survey in self._surveys:
            for reason, number in survey.left_out:
                found[reason] += number
                examples.setdefault(reason, []).extend(survey.examples.get(reason, ()))
        for reason in dict.fromkeys((*rules, *found)):
            if self._rows.count():
                self._rows.addWidget(line())
            self._rows.addWidget(self._entry(reason, rules.get(reason, ()), found[reason], examples.get(reason, [])))
        self._rows.addStretch(1)

    def _entry(self, reason: str, patterns: Iterable[str], number: int, examples: list[Path]) -> QWidget:
        entry = QWidget()
        name = reasons.left_out(reason)
        name = name[:1].upper() + name[1:]
        inside = QVBoxLayout(entry)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3)
        count = self.tr("%n met in your folders", None, number) if number else ""
        inside.addLayout(row(label(name, "name"), 1, label(count, "small")))
        if told := "   ".join(words.shown(pattern) for pattern in patterns):
            inside.addWidget(label(told, "small", wraps=True))
        if examples:
            told = self.tr("For example {}").format(", ".join(words.place(path) for path in examples[:_EXAMPLES]))
            inside.addWidget(label(told, "muted", wraps=True))
        entry.setAccessibleName(". ".join(part for part in (name, count) if part))
        return entry
