"""The search on screen: begun when a person types, and looked up again, quietly, when files change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qwenfind.gui.bridge import Bridge
from qwenfind.records import SearchResponse

# Files come in hundreds while folders are read; not every one is worth a search.
_FRESHEN_MS = 1500


class Searching(QObject):
    """Runs one search at a time.

    A search that only looks again because files changed never gets in the way of one that a person began: it waits
    until that is over, and of its own stages only the last is shown.

    Signals:
        staged(SearchResponse): a search that a person began reached its next stage.
        refreshed(SearchResponse): it was looked up again, and this is the whole answer.
        failed(title, hint): it cannot be answered.
        busyChanged(bool): whether a person waits for an answer.
    """

    staged = Signal(object)
    refreshed = Signal(object)
    failed = Signal(str, str)
    busyChanged = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._text = ""
        self._instruction: str | None = None
        self._typing = False
        self._ticket = 0
        self._runs = self._refreshes = self._due = False
        self._pause = QTimer(self, singleShot=True, interval=_FRESHEN_MS)
        self._pause.timeout.connect(self._refresh)
        bridge.searchStage.connect(self._hear_stage)
        bridge.searchFailed.connect(self._hear_failure)

    @property
    def text(self) -> str:
        """What is searched for, "" for nothing."""
        return self._text

    @property
    def typing(self) -> bool:
        """Whether the last word of it may not be all typed."""
        return self._typing

    def begin(self, text: str, instruction: str | None, *, typing: bool = False) -> None:
        """Searches for something new.

        Args:
            typing: the last word may not be all typed.
        """
        self._text, self._instruction, self._typing = text, instruction, typing
        self._pause.stop()
        self._due = False
        self._start(refreshes=False)

    def end(self) -> None:
        """Nothing is searched for any more."""
        self._text = ""
        self._pause.stop()
        self._runs = self._due = False
        self._bridge.cancel_search()
        self.busyChanged.emit(False)

    @Slot()
    def files_changed(self) -> None:
        """New files may belong to the answer on screen."""
        if not self._text:
            return
        if self._runs:
            self._due = True
        elif not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _refresh(self) -> None:
        if self._text and not self._runs:
            self._start(refreshes=True)

    def _start(self, *, refreshes: bool) -> None:
        self._runs, self._refreshes = True, refreshes
        if not refreshes:
            self.busyChanged.emit(True)
        limit = self._bridge.settings.results
        self._ticket = self._bridge.search(self._text, limit=limit, instruction=self._instruction, typing=self._typing)

    @Slot(int, object)
    def _hear_stage(self, ticket: int, response: SearchResponse) -> None:
        if ticket != self._ticket or not self._text:
            return
        refreshes = self._refreshes
        if response.final:
            self._over()
        if not refreshes:
            self.staged.emit(response)
        elif response.final:
            self.refreshed.emit(response)

    @Slot(int, str, str)
    def _hear_failure(self, ticket: int, title: str, hint: str) -> None:
        if ticket != self._ticket or not self._text:
            return
        refreshes = self._refreshes
        self._over()
        if not refreshes:
            self.failed.emit(title, hint)

    def _over(self) -> None:
        self._runs = False
        if not self._refreshes:
            self.busyChanged.emit(False)
        if self._due:
            self._due = False
            self._pause.start()
