"""The results and a look into the chosen one: side by side, or alone where there is no room or Space asked for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from qwenfind.gui.preview import PreviewPane
from qwenfind.gui.results import Row
from qwenfind.gui.results_panel import ResultsPanel
from qwenfind.gui.searching import Searching
from qwenfind.records import PassageMatch, SearchResult

NARROW = 860
_PREVIEW_DELAY_MS = 60


class SideBySide(QSplitter):
    """Shows the chosen result in the preview, once the choice has stood for a moment.

    Attributes:
        alone: whether the preview is shown in the place of the results.
    """

    def __init__(self, panel: ResultsPanel, preview: PreviewPane, searching: Searching) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.alone = False
        self._panel = panel
        self._preview = preview
        self._searching = searching
        self._previewed: SearchResult | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        panel.setMinimumWidth(300)
        preview.setMinimumWidth(320)
        self.addWidget(panel)
        self.addWidget(preview)
        self.setStretchFactor(0, 42)
        self.setStretchFactor(1, 58)
        self.setSizes([560, 760])
        self._look_in = QTimer(self, singleShot=True, interval=_PREVIEW_DELAY_MS)
        self._look_in.timeout.connect(self._preview_chosen)
        panel.matchesCame.connect(self._take_matches)
        panel.list.rowChanged.connect(self._row_changed)
        # A later stage of the search may find a better sentence.
        panel.model.dataChanged.connect(self._look_again)
        panel.list.previewed.connect(self.toggle)
        preview.leaveRequested.connect(self.toggle)

    def clear(self) -> None:
        """Empties the preview."""
        self._preview.clear()
        self._previewed = None

    @Slot()
    def toggle(self) -> None:
        """Shows the preview alone, or goes back to the list."""
        if self.alone:
            self.leave()
        elif self._panel.list.result is not None:
            self.alone = True
            self._panel.hide()
            self._preview.show()
            self._preview_chosen()
            self._preview.setFocus()

    def leave(self) -> None:
        """Goes back to the list where the preview is alone."""
        if self.alone:
            self.alone = False
            self._panel.show()
            self._preview.setVisible(self._has_room())
            self._panel.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below `NARROW` pixels the list has the room to itself."""
        super().resizeEvent(event)
        if not self.alone:
            was = self._preview.isVisibleTo(self)
            self._preview.setVisible(self._has_room())
            if not was and self._has_room():
                self._look_in.start()

    def _has_room(self) -> bool:
        return self.width() >= NARROW

    @Slot(object)
    def _row_changed(self, row: Row | None) -> None:
        if row is not None and row.result is not None:
            self._look_in.start()

    @Slot()
    def _look_again(self) -> None:
        if self._previewed is not None:
            self._look_in.start()

    @Slot()
    def _preview_chosen(self) -> None:
        row = self._panel.list.row
        if row is None or row.result is None or not (self.alone or self._has_room()):
            return
        result, text = row.result, self._searching.text
        known = self._panel.model.matches(result)
        if row.match is not None:
            self._preview.show_result(result, (row.match, *(m for m in known if m != row.match)), text)
        elif known or self._panel.response is None:
            self._preview.show_result(result, _own_first(result, known), text)
        else:
            if self._previewed is None or self._previewed.path != result.path:
                self._preview.show_result(result, (), text)
            self._panel.ask_matches(result)
        self._previewed = result

    @Slot(object, object)
    def _take_matches(self, result: SearchResult, matches: Sequence[PassageMatch]) -> None:
        if self._previewed is not None and self._previewed.path == result.path:
            chosen = self._panel.list.result
            now = chosen if chosen is not None and chosen.path == result.path else result
            self._preview.show_result(now, _own_first(now, matches), self._searching.text)


def _own_first(result: SearchResult, matches: Sequence[PassageMatch]) -> tuple[PassageMatch, ...]:
    """The passages that match, the one that the list shows before the others."""
    return tuple(sorted(matches, key=lambda match: match.passage.ordinal != result.ordinal))
