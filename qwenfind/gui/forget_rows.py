"""The settings that delete what is kept of a person's searches; they stand on the pages of searching and of privacy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from qwenfind.engine import SearchEngine
from qwenfind.gui.history import History
from qwenfind.gui.questions import ask
from qwenfind.gui.settings_parts import Page, SettingRow
from qwenfind.gui.widgets import button
from qwenfind.gui.words import translate


class ForgetRow(SettingRow):
    """Asks, then deletes something.

    Args:
        title: what is deleted, as a person does it.
        press: of the button.
        question: asked before, with what it `costs`; `yes` agrees.
        done: said afterwards.
        forget: deletes it.

    Signals:
        cleared(): it is gone.
    """

    cleared = Signal()

    def __init__(
        self,
        page: Page,
        *,
        title: str,
        about: str,
        press: str,
        question: str,
        costs: str,
        yes: str,
        done: str,
        forget: Callable[[SearchEngine], None],
    ) -> None:
        self.clear = button(press, "danger", says=title)
        super().__init__(title, about, self.clear)
        self._page = page
        self._question = question, costs, yes
        self._done = done
        self._forget = forget
        self.clear.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        ask(self._page, *self._question, self._clear)

    def _clear(self) -> None:
        self._page.bridge.task(self._forget, self._tell, self._page.fail)

    @Slot(object)
    def _tell(self, _nothing: object) -> None:
        self.explain(self._done)
        self.cleared.emit()


class HistoryRow(ForgetRow):
    """Deletes the file of past searches."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            title=translate("HistoryRow", "Clear the search history"),
            about=translate("HistoryRow", "Forgets every search that was remembered."),
            press=translate("HistoryRow", "Clear…"),
            question=translate("HistoryRow", "Clear the search history?"),
            costs=translate(
                "HistoryRow",
                "The searches that were remembered are deleted. Your files and the index stay as they are.",
            ),
            yes=translate("HistoryRow", "Clear"),
            done=translate("HistoryRow", "The history is empty now."),
            forget=lambda engine: History(engine.home.history).clear(),
        )


class JudgedRow(ForgetRow):
    """Deletes which files were right for past searches."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            title=translate("JudgedRow", "Forget which files were right"),
            about=translate("JudgedRow", "Your searches with the files that you opened for them."),
            press=translate("JudgedRow", "Forget…"),
            question=translate("JudgedRow", "Forget which files were right?"),
            costs=translate(
                "JudgedRow",
                "Searching cannot be measured by your own searches any more until there are new ones.",
            ),
            yes=translate("JudgedRow", "Forget"),
            done=translate("JudgedRow", "Nothing of this is kept now."),
            forget=lambda engine: engine.judged.clear(),
        )
