"""Keeps which file was right for a search, so that a person can measure searching by their own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.chosen_row import ChosenRow
from qwenfind.gui.results_panel import ResultsPanel
from qwenfind.records import SearchResult


class Judging(QObject):
    """Hears which results of the search on screen are opened, and which are said to be right.

    Signals:
        said(text): a short word that it was kept, or why not.
    """

    said = Signal(str)

    def __init__(self, bridge: Bridge, panel: ResultsPanel, chosen: ChosenRow, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._panel = panel
        chosen.used.connect(self._note_used)
        chosen.rightSaid.connect(self._note_right)

    @Slot(object)
    def _note_used(self, result: SearchResult) -> None:
        if (query := self._query()) and self._bridge.settings.keep_judged:
            path = result.path
            self._bridge.task(lambda engine: engine.judged.opened(query, path))

    @Slot(object)
    def _note_right(self, result: SearchResult) -> None:
        if not self._bridge.settings.keep_judged:
            self.said.emit(self.tr("Not kept: you turned that off in the settings"))
        elif query := self._query():
            path = result.path
            self._bridge.task(lambda engine: (engine.judged.said(query, path), path.name), self._tell)

    @Slot(object)
    def _tell(self, answer: tuple[bool, str]) -> None:
        kept, name = answer
        if kept:
            self.said.emit(self.tr("Kept: {} was the right file").format(words.shown(name)))
        else:
            self.said.emit(self.tr("This cannot be kept"))

    def _query(self) -> str:
        """The search on screen; "" where there is none, or one that looks for no words."""
        response = self._panel.response
        if response is None or not response.query.words or response.query.like is not None:
            return ""
        return response.query.text
