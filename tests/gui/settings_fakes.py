"""An engine as the settings' pages know it: folders, places, and what it was asked to do."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from qwenfind.errors import UsageError
from qwenfind.paths import Home
from qwenfind.records import Document, Folder
from qwenfind.reports import Status
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine

DOCUMENTS = Path("/home/me/Documents")
PROJECTS = Path("/media/me/Archive/Projects")


T = TypeVar("T", bound=QObject)


def last(parent: QObject, kind: type[T]) -> T:
    """The child of a kind that was made last."""
    return parent.findChildren(kind)[-1]


@dataclass
class Place:
    """Where something lies, and how big it is."""

    name: str
    path: Path
    bytes: int


@dataclass
class Asked:
    """What the pages had the engine do."""

    added: list[Path] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    tested: list[tuple[tuple[str, ...], str]] = field(default_factory=list)
    deleted: int = 0


def dropped(*paths: str) -> tuple[QDropEvent, QMimeData]:
    """What a widget hears when files are dropped on it; the second must live as long as the first."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    no = Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, no), data


class SettingsEngine(FakeEngine):
    """Two folders, one of them on a drive that is not connected."""

    def __init__(self, home: Path, settings: Settings | None = None) -> None:
        super().__init__(settings or Settings(folders=(str(DOCUMENTS), str(PROJECTS)), exclude=("*.bak", "Drafts/")))
        self.home = Home.at(home)
        self.asked_for = Asked()
        self.connections = 0
        self.known = [
            Folder(1, DOCUMENTS, last_scan=time.time() - 6 * 60),
            Folder(2, PROJECTS, offline=True, last_scan=time.time() - 3 * 86_400),
        ]

    def folders(self) -> tuple[Folder, ...]:
        return tuple(self.known)

    def facets(self) -> SimpleNamespace:
        return SimpleNamespace(types=(), languages=(), folders=((DOCUMENTS, 12_745), (PROJECTS, 1257)))

    def add_folder(self, path: Path) -> Folder:
        if path.name == "missing":
            raise UsageError(f"There is no folder {path}.", "Check its name, or connect its drive.")
        holder = next((known for known in self.known if known.path in path.parents), None)
        if holder is not None:
            return holder
        self.asked_for.added.append(path)
        self.known.append(Folder(len(self.known) + 1, path))
        self._keep_folders()
        return self.known[-1]

    def remove_folder(self, path: Path) -> None:
        self.asked_for.removed.append(path)
        self.known = [known for known in self.known if known.path != path]
        self._keep_folders()

    def _keep_folders(self) -> None:
        self.settings = replace(self.settings, folders=tuple(str(known.path) for known in self.known))

    def left_out(self, patterns: tuple[str, ...], path: str | Path) -> str:
        self.asked_for.tested.append((tuple(patterns), str(path)))
        path = Path(path)
        hit = next((one for one in patterns if fnmatch(path.name, one)), "")
        return hit or ("hidden" if path.name.startswith(".") else "")

    def places(self) -> tuple[Place, ...]:
        return (
            Place("Index", self.home.index, 1_100_000_000),
            Place("Models", self.home.models, 1_291_000_000),
            Place("Settings", self.home.settings, 1_204),
            Place("Search history", self.home.history, 3_811),
            Place("Logs", self.home.logs, 52_000),
        )

    def delete_index(self) -> None:
        self.asked_for.deleted += 1

    def problems(self) -> list[Document]:
        return []

    def status(self) -> Status:
        return Status(files=14_002, passages=120_331, index_bytes=1_100_000_000)
