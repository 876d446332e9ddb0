"""The page of the watched folders, and of what is left out of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.exclusions_editor import ExclusionsEditor
from qwenfind.gui.questions import ask
from qwenfind.gui.settings_parts import Page, Sign, quiet_timer
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, button, column, label, restyle, row
from qwenfind.gui.words import translate
from qwenfind.records import Folder

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine

# Files come in bursts while indexing; the cards need not follow each.
RELOAD_MS = 1000


class FoldersPage(Page):
    """Folders as cards, a place to drop more on, and the rules of what is left out."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.head(
            self.tr("Folders"),
            self.tr("Everything in these folders can be found. QwenFind only reads; it never changes your files."),
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.body.addLayout(self._cards)
        self.drop = _DropZone(self)
        self.drop.add.clicked.connect(self._choose)
        self.body.addWidget(self.drop)
        self.setAcceptDrops(True)
        self._to_forget: Path | None = None
        self._adding: Path | None = None
        section = self.section(
            self.tr("Left out"),
            self.tr("Secrets, caches, the trash, and what programs install are always left out. Here you add to that."),
        )
        self.exclusions = ExclusionsEditor(self, section)
        self._reload = quiet_timer(self, self.load, RELOAD_MS)
        bridge.documentsChanged.connect(self._files_changed)
        bridge.settingsChanged.connect(self._files_changed)
        self.end()

    def load(self) -> None:
        """Asks for the folders and how many files each has."""
        self.bridge.task(_folders, self._show_folders, self.fail)

    # Adding

    @Slot()
    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to search"), str(Path.home()))
        if chosen:
            self.add(Path(chosen))

    def add(self, path: Path) -> None:
        """Has a folder watched from now on."""
        self.notice.hide()
        self._adding = path
        self.bridge.task(lambda engine: engine.add_folder(path), self._added, self.fail)

    @Slot(object)
    def _added(self, folder: Folder) -> None:
        asked = self._adding
        if asked is not None and folder.path != asked and folder.path in asked.parents:
            self.fail(
                self.tr("{} lies in {}, which is searched already.").format(
                    words.shown(asked.name), words.place(folder.path)
                ),
                "",
            )
        self.load()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's name
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            restyle(self.drop, "drop-over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002, D102 - Qt's name
        restyle(self.drop, "drop")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's name
        restyle(self.drop, "drop")
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add(Path(url.toLocalFile()))
        event.acceptProposedAction()

    # Forgetting

    def forget(self, path: Path) -> None:
        """Asks whether a folder should be forgotten."""
        self._to_forget = path
        ask_to_forget(self, path, self._forget)

    @Slot()
    def _forget(self) -> None:
        if (path := self._to_forget) is not None:
            self.bridge.task(lambda engine: engine.remove_folder(path), self._forgotten, self.fail)

    @Slot(object)
    def _forgotten(self, _: object) -> None:
        self.load()

    # Showing

    @Slot()
    def _files_changed(self) -> None:
        if self.isVisible() and not self._reload.isActive():
            self._reload.start()

    @Slot(object)
    def _show_folders(self, answer: tuple[tuple[Folder, ...], Mapping[Path, int]]) -> None:
        folders, counts = answer
        had = self.focusWidget()
        focused = had.property("folder") if had is not None else None
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for folder in folders:
            card = FolderCard(folder, counts.get(folder.path), self.theme)
            card.show_it.clicked.connect(partial(self.show_place, folder.path))
            card.forget_it.clicked.connect(partial(self.forget, folder.path))
            self._cards.addWidget(card)
            if focused == str(folder.path):
                card.forget_it.setFocus()
        self.drop.say(
            self.tr("Drop a folder here, or")
            if folders
            else self.tr("No folder is searched yet. Drop one here, for example your Documents, or")
        )


class FolderCard(Card):
    """One watched folder: where it is, how many files it has, and when it was last looked at."""

    def __init__(self, folder: Folder, files: int | None, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        name = words.shown(folder.path.name or str(folder.path))
        self.show_it = button(self.tr("Show"), says=self.tr("Show {} in the file manager").format(name))
        self.forget_it = button(self.tr("Forget…"), "danger", says=self.tr("Forget {}").format(name))
        self.forget_it.setProperty("folder", str(folder.path))
        self.show_it.setEnabled(not folder.offline)
        heads = column(label(name, "name"), label(words.place(folder.path.parent), "muted", wraps=True), spacing=2)
        self.state = state_of(folder, files)
        if folder.offline:
            sign = Sign(theme)
            sign.say(self.state, "offline", "warn")
            heads.addWidget(sign)
        else:
            heads.addWidget(label(self.state, "muted", wraps=True))
        inside = QHBoxLayout()
        inside.setSpacing(8)
        inside.addLayout(heads, 1)
        inside.addWidget(self.show_it)
        inside.addWidget(self.forget_it)
        self.body.addLayout(inside)
        self.setAccessibleName(f"{name}, {self.state}")


class _DropZone(QFrame):
    """Where folders are dropped, with a button for those who do not drag."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "drop")
        self._words = label("", "muted", wraps=False)
        self.add = button(self.tr("Add a folder…"))
        self.setLayout(row(self._words, self.add, 1, spacing=12, margins=(18, 12, 18, 12)))

    def say(self, text: str) -> None:
        self._words.setText(text)


def ask_to_forget(page: Page, path: Path, then: Callable[[], None]) -> None:
    """Asks before a folder is forgotten; `then` is called when the person agrees."""
    ask(
        page,
        translate("page", "Forget {}?").format(words.shown(path.name or str(path))),
        words.translate(
            "page", "Its files are no longer found, and all that is known of them is deleted. The files stay."
        ),
        translate("page", "Forget"),
        then,
    )


def state_of(folder: Folder, files: int | None, *, now: float | None = None) -> str:
    """How a folder fares, in one line."""
    said = []
    if files is not None:
        said.append(words.files(files))
    if folder.offline and folder.last_scan:
        said.append(
            words.translate("folders", "The drive is not connected since {}. Its files stay findable.").format(
                since(folder.last_scan, now=now)
            )
        )
    elif folder.offline:
        said.append(words.translate("folders", "The drive is not connected."))
    elif folder.last_scan:
        said.append(words.translate("folders", "checked {}").format(words.ago(folder.last_scan, now=now)))
    else:
        said.append(words.translate("folders", "not looked at yet"))
    return words.SEPARATOR.join(said)


def since(seconds: float, *, now: float | None = None) -> str:
    """A day as one says it: "today", "yesterday", "Friday", or its date."""
    days = ((time.time() if now is None else now) - seconds) / 86_400
    then = datetime.fromtimestamp(seconds)
    said = words.day(seconds, now=now)
    if 2 <= days < 6.5:
        return str(QLocale().toString(QDate(then.year, then.month, then.day), "dddd"))
    return said


def _folders(engine: SearchEngine) -> tuple[tuple[Folder, ...], dict[Path, int]]:
    return engine.folders(), dict(engine.facets().folders)
