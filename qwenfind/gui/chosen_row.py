"""What keys, buttons and the menu do with the row that is chosen in the list of results."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.result_actions import ResultActions
from qwenfind.gui.result_list import ResultList
from qwenfind.gui.results import Row
from qwenfind.gui.shortcuts import shown_keys


class ChosenRow(ResultActions):
    """The actions on a result, applied to the chosen one; without one they do nothing.

    Signals:
        opened(): a file is opened, so the search was meant.
        used(SearchResult): a result was opened, or shown in its folder.
        rightSaid(SearchResult): the person says that this was the right file.
    """

    opened = Signal()
    used = Signal(object)
    rightSaid = Signal(object)

    def __init__(self, bridge: Bridge, rows: ResultList, window: QWidget) -> None:
        super().__init__(bridge, window)
        self._rows = rows
        rows.opened.connect(self.open_row)
        rows.revealed.connect(self.reveal_row)
        rows.menuWanted.connect(self.show_menu)

    @Slot(object)
    def open_row(self, row: Row) -> None:
        """Opens a row's file, at the page of the passage where the row is one."""
        if row.result is not None:
            page = row.match.passage.unit if row.match and row.match.passage.unit_kind == "page" else None
            self.opened.emit()
            self.open(row.result, page=page)
            self.used.emit(row.result)

    @Slot()
    def open_chosen(self) -> None:
        """Opens the chosen row's file."""
        if (row := self._rows.row) is not None:
            self.open_row(row)

    @Slot(object)
    def reveal_row(self, row: Row) -> None:
        """Shows a row's file in the file manager."""
        if row.result is not None:
            self.reveal(row.result.path)
            self.used.emit(row.result)

    @Slot()
    def reveal_chosen(self) -> None:
        """Shows the chosen file in the file manager."""
        if (row := self._rows.row) is not None:
            self.reveal_row(row)

    @Slot()
    def copy_chosen(self) -> None:
        """Copies the evidence with its source."""
        row = self._rows.row
        if row is not None and row.result is not None:
            self.copy_citation(row.result, row.match)

    @Slot()
    def copy_chosen_path(self) -> None:
        """Copies where the chosen file is."""
        if (result := self._rows.result) is not None:
            self.copy_path(result.path)

    @Slot()
    def like_chosen(self) -> None:
        """Looks for files like the chosen one, or like the chosen passage."""
        row = self._rows.row
        if row is not None and row.result is not None:
            self.like(row.result, row.match)

    @Slot()
    def say_right(self) -> None:
        """Says that the chosen file was the right one for the search."""
        if (result := self._rows.result) is not None:
            self.rightSaid.emit(result)

    @Slot()
    def why_chosen(self) -> None:
        """Shows why the chosen file is here."""
        if (result := self._rows.result) is not None:
            self.why(result)

    @Slot()
    def exclude_chosen(self) -> None:
        """Leaves the chosen file's folder out, after a question."""
        if (result := self._rows.result) is not None:
            self.exclude_folder(result.path.parent)

    @Slot(object, QPoint)
    def show_menu(self, row: Row, where: QPoint) -> None:
        """Offers all of this for a row, which is the chosen one."""
        if row.result is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, keys, slot in (
            (self.tr("Open"), "Return", self.open_chosen),
            (self.tr("Show in folder"), "Ctrl+Return", self.reveal_chosen),
            (self.tr("Copy text with source"), "Ctrl+C", self.copy_chosen),
            (self.tr("Copy path"), "Ctrl+Shift+C", self.copy_chosen_path),
            (self.tr("More like this"), "Ctrl+M", self.like_chosen),
            (self.tr("Why is this here?"), "Ctrl+I", self.why_chosen),
            (self.tr("This was the right file"), "Ctrl+J", self.say_right),
            (self.tr("Leave this folder out…"), "", self.exclude_chosen),
        ):
            action = menu.addAction(text, slot)
            if keys:
                # Shown only: the window has the key itself.
                action.setText(f"{text}\t{shown_keys(keys)}")
        menu.popup(where)
