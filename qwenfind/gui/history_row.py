"""The setting that forgets past searches; it stands on the pages of searching and of privacy."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from qwenfind.gui.history import History
from qwenfind.gui.questions import ask
from qwenfind.gui.settings_parts import Page, SettingRow
from qwenfind.gui.widgets import button
from qwenfind.gui.words import translate


class HistoryRow(SettingRow):
    """Asks, then deletes the file of past searches.

    Signals:
        cleared(): it is gone.
    """

    cleared = Signal()

    def __init__(self, page: Page) -> None:
        title = translate("HistoryRow", "Clear the search history")
        self.clear = button(translate("HistoryRow", "Clear…"), "danger", says=title)
        super().__init__(title, translate("HistoryRow", "Forgets every search that was remembered."), self.clear)
        self._page = page
        self.clear.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        ask(
            self._page,
            self.tr("Clear the search history?"),
            self.tr("The searches that were remembered are deleted. Your files and the index stay as they are."),
            self.tr("Clear"),
            self._clear,
        )

    def _clear(self) -> None:
        self._page.bridge.task(lambda engine: History(engine.home.history).clear(), self._tell, self._page.fail)

    @Slot(object)
    def _tell(self, _nothing: object) -> None:
        self.explain(self.tr("The history is empty now."))
        self.cleared.emit()
