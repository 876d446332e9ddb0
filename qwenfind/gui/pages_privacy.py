"""The page about what is stored, where, and how to be rid of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.forget_rows import HistoryRow, JudgedRow
from qwenfind.gui.pages_folders import ask_to_forget
from qwenfind.gui.questions import ask
from qwenfind.gui.settings_parts import Page, SettingRow
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, label, row

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.reports import Place


class PrivacyPage(Page):
    """Where everything lies and how big it is, connections, and forgetting.

    Signals:
        historyCleared(): the remembered searches are gone.
    """

    historyCleared = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.head(
            self.tr("Privacy"),
            self.tr(
                "Everything stays on this computer: the names and text of your files, so that they can be searched, "
                "and nothing is sent anywhere."
            ),
        )
        section = self.section(self.tr("Connections"))
        self.connections = label("", "setting")
        self._connections_row = SettingRow(
            self.tr("Connections made"),
            self.tr("Since QwenFind started. It connects only when you download a model."),
            self.connections,
        )
        section.add(self._connections_row)
        self._places = self.section(self.tr("Where it lies"))
        self._to_forget: Path | None = None
        self._forgetting()
        self._shown_places: tuple[tuple[str, Path, int], ...] = ()
        self.end()

    def _forgetting(self) -> None:
        section = self.section(self.tr("Forget"))
        self.forget = button(self.tr("Choose a folder…"), says=self.tr("Choose a folder to forget"))
        self._menu = QMenu(self.forget)
        self.forget.setMenu(self._menu)
        section.add(
            SettingRow(
                self.tr("Forget a folder"),
                self.tr("Deletes all that is known of its files. The files themselves stay."),
                self.forget,
            )
        )
        self.history = HistoryRow(self)
        self.history.cleared.connect(self.historyCleared)
        self.history.cleared.connect(self.load)
        section.add(self.history)
        self.judged = JudgedRow(self)
        self.judged.cleared.connect(self.load)
        section.add(self.judged)
        self.delete = button(self.tr("Delete…"), "danger", says=self.tr("Delete the index"))
        self._delete_row = SettingRow(
            self.tr("Delete the index"),
            self.tr("Your folders are then read anew from the beginning, which can take hours."),
            self.delete,
        )
        section.add(self._delete_row)
        self.delete.clicked.connect(self._ask_to_delete)

    def load(self) -> None:
        """Asks where everything lies, and for the folders."""
        self.bridge.task(_facts, self._show_facts, self.fail)

    @Slot(object)
    def _show_facts(self, facts: tuple[int, Sequence[Place], Sequence[Path]]) -> None:
        connections, places, folders = facts
        self.connections.setText(words.count(connections))
        self._connections_row.setAccessibleName(self.tr("Connections made: {}").format(words.count(connections)))
        self._show_places(tuple((place.name, place.path, place.bytes) for place in places))
        self._menu.clear()
        for folder in folders:
            # An ampersand would underline the next letter.
            name = words.shown(str(folder)).replace("&", "&&")
            self._menu.addAction(name).triggered.connect(partial(self._ask_to_forget, folder))
        self.forget.setEnabled(bool(folders))

    def _show_places(self, places: tuple[tuple[str, Path, int], ...]) -> None:
        if places == self._shown_places:
            return
        self._shown_places = places
        while (item := self._places.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, path, size in places:
            title = self._title(name)
            show = button(self.tr("Show"), says=self.tr("Show where it lies: {}").format(title))
            show.clicked.connect(partial(self.show_place, path))
            holder = QWidget()
            holder.setLayout(row(label(words.size(size), "muted"), show, spacing=16))
            self._places.add(SettingRow(title, words.shown(str(path)), holder, buddy=show))

    def _title(self, name: str) -> str:
        return {
            "index": self.tr("Index"),
            "models": self.tr("Models"),
            "settings": self.tr("Settings"),
            "history": self.tr("Search history"),
            "search history": self.tr("Search history"),
            "judged searches": self.tr("Which files were right"),
            "logs": self.tr("Logs"),
        }.get(name.lower(), words.shown(name))

    # Forgetting

    def _ask_to_forget(self, folder: Path) -> None:
        self._to_forget = folder
        ask_to_forget(self, folder, self._forget)

    @Slot()
    def _forget(self) -> None:
        if (folder := self._to_forget) is not None:
            self.bridge.task(lambda engine: engine.remove_folder(folder), self._forgotten, self.fail)

    @Slot()
    def _ask_to_delete(self) -> None:
        ask(
            self,
            self.tr("Delete the index?"),
            self.tr(
                "Lost: all that is known of your files, by name, word and meaning; nothing is found until they are "
                "read again. Which files were right for your searches is forgotten too.\n\n"
                "Kept: your files, the list of folders, your settings, the models and the history."
            ),
            self.tr("Delete the index"),
            self._delete,
        )

    @Slot()
    def _delete(self) -> None:
        self._delete_row.explain(self.tr("The index is being deleted…"))
        self.delete.setEnabled(False)
        self.bridge.task(lambda engine: engine.delete_index(), self._deleted, self._not_deleted, own_thread=True)

    @Slot(object)
    def _deleted(self, _: object) -> None:
        self.delete.setEnabled(True)
        self._delete_row.explain(self.tr("The index was deleted. Your folders are read anew."))
        self.load()

    @Slot(str, str)
    def _not_deleted(self, title: str, hint: str) -> None:
        self.delete.setEnabled(True)
        self._delete_row.explain(self.tr("The index is still there."))
        self._delete_row.say(f"{title} {hint}".strip())

    @Slot(object)
    def _forgotten(self, _: object) -> None:
        self.bridge.announce_settings()
        self.load()


def _facts(engine: SearchEngine) -> tuple[int, Sequence[Place], list[Path]]:
    return engine.connections, engine.places(), [folder.path for folder in engine.folders()]
