"""Walks a folder and tells what files are there: the truth that events only hint at."""
# ruff: noqa: PTH116, PTH118 - paths stay strings here: this runs for every file of a scan

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from qwenfind.courtesy import give_way
from qwenfind.indexing.exclusions import CACHEDIR_SIGNATURE, MARKERS, Exclusions, why_opted_out
from qwenfind.paths import is_placeholder
from qwenfind.records import FileFacts

MAX_DEPTH = 64
PART = "part of another folder"
_WINDOWS_HIDDEN = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
# IO_REPARSE_TAG_MOUNT_POINT and _SYMLINK of the same.
_WINDOWS_LINKS = (0xA0000003, 0xA000000C)


class Entry(Protocol):
    """What the walk needs of an `os.DirEntry`."""

    @property
    def name(self) -> str:
        """The entry's name."""

    @property
    def path(self) -> str:
        """Its folder's path and its name."""

    def stat(self, *, follow_symlinks: bool) -> os.stat_result:
        """What the file system says of it."""


Scandir = Callable[[str], AbstractContextManager[Iterator[Entry]]]


class Scan:
    """One walk below one root. Symbolic links and junctions are never followed.

    Args:
        exclusions: rules of the root.
        apart: paths of other roots; what lies below them is theirs.
        cancelled: asked before each folder; the walk ends early once it is true.
        left_out: told of each file or folder that is left out, and why.

    Attributes:
        unreadable: folders and files that the system did not let us look at; what the index knows there is kept.
        complete: whether the walk came to its end.
    """

    def __init__(
        self,
        exclusions: Exclusions,
        *,
        apart: Iterable[Path] = (),
        cancelled: Callable[[], bool] = lambda: False,
        scandir: Scandir = os.scandir,
        left_out: Callable[[str, str], object] = lambda *_: None,
    ) -> None:
        self.root = exclusions.root
        self.unreadable: list[str] = []
        self.complete = True
        self._exclusions = exclusions
        self._apart = frozenset(os.fspath(path) for path in apart)
        self._cancelled = cancelled
        self._scandir = scandir
        self._left_out = left_out
        self._opted_out: dict[str, str] = {}
        self._device: int | None = None

    def everything(self) -> Iterator[FileFacts]:
        """Yields the facts of every file of the root that is not left out."""
        return self._walk(os.fspath(self.root), depth=0)

    def below(self, path: Path) -> Iterator[FileFacts]:
        """Yields the same for one path and what lies below it: a file, a folder or nothing."""
        facts = self._look(os.fspath(path))
        if facts is None or self.why_excluded(path, is_dir=stat.S_ISDIR(facts.st_mode), hidden=_is_hidden(facts)):
            return
        if stat.S_ISDIR(facts.st_mode):
            depth = len(path.parts) - len(self.root.parts)
            yield from self._walk(os.fspath(path), depth=depth)
        elif stat.S_ISREG(facts.st_mode) and facts.st_dev == self._root_device():
            yield file_facts(path, facts)

    def why_excluded(self, path: Path, *, is_dir: bool, hidden: bool = False) -> str:
        """As `Exclusions.why_excluded`, and asks the folders on the way whether they want to be left out."""
        if reason := self._exclusions.why_excluded(path, is_dir=is_dir, hidden=hidden):
            return reason
        for folder in (path, *path.parents) if is_dir else path.parents:
            if folder == self.root or self.root not in folder.parents:
                break
            if os.fspath(folder) in self._apart:
                return PART
            if reason := self._why_opted_out(os.fspath(folder)):
                return reason
        return ""

    def covers(self, path: str) -> bool:
        """Whether the walk could see the path, so that its absence means that it is gone."""
        return not any(path == place or path.startswith(os.path.join(place, "")) for place in self.unreadable)

    def _walk(self, top: str, *, depth: int) -> Iterator[FileFacts]:
        if reason := self._exclusions.why_root_excluded():
            self._left_out(top, reason)
            return
        device = self._root_device()
        visited: set[tuple[int, int]] = set()
        waiting = [(top, depth)]
        while waiting:
            if self._cancelled():
                self.complete = False
                return
            folder, depth = waiting.pop()
            listing = self._list(folder)
            if folder != os.fspath(self.root) and (reason := _wants_out(folder, {entry.name for entry in listing})):
                self._left_out(folder, reason)
                continue
            for entry in listing:
                give_way()
                path = entry.path
                facts = self._stat(entry)
                if facts is None or stat.S_ISLNK(facts.st_mode):
                    continue
                is_dir = stat.S_ISDIR(facts.st_mode)
                if not is_dir and not stat.S_ISREG(facts.st_mode):
                    continue
                if reason := self._exclusions.why_entry_excluded(path, is_dir=is_dir, hidden=_is_hidden(facts)):
                    self._left_out(path, reason)
                    continue
                if not is_dir:
                    yield file_facts(Path(path), facts)
                elif not (
                    depth + 1 >= MAX_DEPTH
                    or path in self._apart
                    or _is_junction(facts)
                    or (facts.st_dev, facts.st_ino) in visited
                    or (device is not None and facts.st_dev != device)
                ):
                    if facts.st_ino:
                        visited.add((facts.st_dev, facts.st_ino))
                    waiting.append((path, depth + 1))

    def _list(self, folder: str) -> list[Entry]:
        try:
            with self._scandir(folder) as entries:
                return list(entries)
        except (FileNotFoundError, NotADirectoryError):
            if folder == os.fspath(self.root):
                self.unreadable.append(folder)
        except OSError:
            self.unreadable.append(folder)
        return []

    def _stat(self, entry: Entry) -> os.stat_result | None:
        try:
            facts = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            return None
        except OSError:
            self.unreadable.append(entry.path)
            return None
        # Windows lists folders without the files' identities.
        return facts if facts.st_ino else self._look(entry.path)

    def _look(self, path: str) -> os.stat_result | None:
        try:
            return os.stat(path, follow_symlinks=False)
        except (FileNotFoundError, NotADirectoryError, ValueError):
            return None
        except OSError:
            self.unreadable.append(path)
            return None

    def _root_device(self) -> int | None:
        if self._device is None:
            try:
                self._device = os.stat(self.root).st_dev  # the root alone may be a link
            except OSError:
                return None
        return self._device

    def _why_opted_out(self, folder: str) -> str:
        if folder not in self._opted_out:
            names = {name for name in MARKERS if os.path.lexists(os.path.join(folder, name))}
            self._opted_out[folder] = _wants_out(folder, names)
        return self._opted_out[folder]


def file_facts(path: Path, facts: os.stat_result) -> FileFacts:
    """Turns what the file system says into the index's terms."""
    return FileFacts(
        path=path,
        size=facts.st_size,
        mtime_ns=facts.st_mtime_ns,
        device=facts.st_dev,
        inode=facts.st_ino,
        placeholder=is_placeholder(facts),
    )


def _is_hidden(facts: os.stat_result) -> bool:
    attributes: int = getattr(facts, "st_file_attributes", 0)
    flags: int = getattr(facts, "st_flags", 0)
    return bool(attributes & _WINDOWS_HIDDEN or flags & stat.UF_HIDDEN)


def _is_junction(facts: os.stat_result) -> bool:
    attributes: int = getattr(facts, "st_file_attributes", 0)
    # A cloud folder is a reparse point too; only links to elsewhere are left alone.
    tag: int = getattr(facts, "st_reparse_tag", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT) and tag in _WINDOWS_LINKS


def _wants_out(folder: str, names: Container[str]) -> str:
    return why_opted_out(names, lambda: _is_signed(folder))


def _is_signed(folder: str) -> bool:
    try:
        with open(os.path.join(folder, "CACHEDIR.TAG"), "rb") as file:
            return file.read(len(CACHEDIR_SIGNATURE)) == CACHEDIR_SIGNATURE
    except OSError:
        return False
