"""What a person can do with a result: open, show, copy, find alike, leave out, ask why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from qwenfind.engine import SearchEngine
from qwenfind.gui import opening, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.places import show_in_folder
from qwenfind.gui.questions import ask
from qwenfind.gui.why_dialog import WhyDialog
from qwenfind.records import PassageMatch, SearchResult
from qwenfind.search.likeness import PASSAGE


class ResultActions(QObject):
    """Does it, and says so.

    Signals:
        said(text): a short word that something was done.
        likeWanted(Path): results like this file, or this passage of it, are wanted.
        folderExcluded(): a folder was left out.
    """

    said = Signal(str)
    likeWanted = Signal(object)
    folderExcluded = Signal()

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window

    def open(self, result: SearchResult, *, page: int | None = None) -> None:
        """Opens a file, at a page where its viewer allows it. One that would run is asked about first."""
        wanted = page or (result.page if result.unit_kind == "page" else None)
        path = result.path
        self._bridge.task(lambda engine: _prepare(engine, path, wanted), self._opened)

    @Slot(object)
    def _opened(self, found: tuple[Path, bool, bool]) -> None:
        path, was_opened, runs = found
        if was_opened:
            return
        if runs:
            ask(
                self._window,
                self.tr("Run this program?"),
                self.tr("{} is a program or a script. Opening it runs it.").format(words.shown(path.name)),
                self.tr("Run it"),
                partial(self._open_by_system, path),
            )
        else:
            self._open_by_system(path)

    def _open_by_system(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._bridge.noticed.emit(
                self.tr("No program here opens {}.").format(words.shown(path.name)),
                self.tr("Show it in its folder and choose one."),
            )

    def reveal(self, path: Path) -> None:
        """Shows a file in the file manager."""
        self._bridge.task(lambda engine: _there(engine, path), self._reveal)

    @Slot(object)
    def _reveal(self, path: Path) -> None:
        show_in_folder(self._bridge, path)

    def copy_path(self, path: Path) -> None:
        """Puts the path onto the clipboard."""
        QGuiApplication.clipboard().setText(words.whole(str(path)))
        self.said.emit(self.tr("Path copied"))

    def copy_citation(self, result: SearchResult, match: PassageMatch | None = None) -> None:
        """Puts the evidence onto the clipboard, with its file and page."""
        QGuiApplication.clipboard().setText(citation(result, match))
        self.said.emit(self.tr("Text copied with its source"))

    def like(self, result: SearchResult, match: PassageMatch | None = None) -> None:
        """Looks for files that are like this one, or like one passage of it."""
        part = f"#{PASSAGE}={match.passage.ordinal}" if match is not None else ""
        self.likeWanted.emit(Path(f"{result.path}{part}"))

    def exclude_folder(self, folder: Path) -> None:
        """Leaves a folder out from now on, after a question."""
        ask(
            self._window,
            self.tr("Leave this folder out?"),
            self.tr("{} and all below it will not be found any more. Nothing in it is deleted.").format(
                words.place(folder)
            ),
            self.tr("Leave it out"),
            partial(self._exclude, folder),
        )

    def _exclude(self, folder: Path) -> None:
        self._bridge.task(lambda engine: engine.exclude(folder), self._excluded)

    @Slot(object)
    def _excluded(self, _answer: object) -> None:
        self._bridge.announce_settings()
        self.folderExcluded.emit()
        self.said.emit(self.tr("The folder is left out from now on"))

    def why(self, result: SearchResult) -> None:
        """Shows, stage by stage, why a result is here."""
        WhyDialog(self._bridge, result, self._window).open()


def citation(result: SearchResult, match: PassageMatch | None = None) -> str:
    """The evidence, then where it stands: “...” (Contract.pdf, p. 7)."""
    if match is not None:
        text, number, kind = match.snippet, match.passage.unit, match.passage.unit_kind
    else:
        text, number, kind = result.snippet, result.page or 0, result.unit_kind
    source = ", ".join(filter(None, (words.shown(result.name), words.unit(kind, number))))
    text = words.shown(text).strip()
    return f"“{text}” ({source})" if text else source


def _prepare(engine: SearchEngine, path: Path, page: int | None) -> tuple[Path, bool, bool]:
    """Looks that the file is there; opens it at its page where that can be done from here."""
    opening.require_there(path, _roots(engine))
    if opening.runs_when_opened(path):
        return path, False, True
    return path, bool(page and opening.open_at_page(path, page)), False


def _there(engine: SearchEngine, path: Path) -> Path:
    opening.require_there(path, _roots(engine))
    return path


def _roots(engine: SearchEngine) -> Sequence[Path]:
    return [folder.path for folder in engine.folders()]
