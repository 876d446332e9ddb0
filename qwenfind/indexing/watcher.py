"""Hears from the operating system that files changed. Events are hints: what is lost is found by the next scan."""

from __future__ import annotations

import errno
import logging
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers.api import BaseObserver, ObservedWatch

# File systems that change without this machine's kernel knowing.
_REMOTE = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.rclone", "davfs", "fuse.s3fs")
)
_OVERFLOW_LOGGER = "watchdog.observers.inotify_c"

Skip = Callable[[str, bool], bool]


class Watcher:
    """Watches folders and marks what changed. Its threads own nothing; nothing here raises for want of watches.

    Args:
        mark: called with a path and whether it seems gone, on the watcher's threads; must not block.
        skip: whether a path (and whether it is a folder) is left out, so that no watch is spent on it.
        lost: called with a reason when events may have been lost, on any thread.
        make_observer: makes watchdog's observer for this system.
    """

    def __init__(
        self,
        *,
        mark: Callable[[Path, bool], None],
        skip: Skip,
        lost: Callable[[str], None],
        make_observer: Callable[[Skip, Callable[[str], None]], BaseObserver] | None = None,
    ) -> None:
        self._mark = mark
        self._skip = skip
        self._lost = lost
        self._make_observer = make_observer or _observer
        self._observer: BaseObserver | None = None
        self._overflows = _Overflows(lost)
        self._watches: dict[Path, tuple[ObservedWatch, int]] = {}
        self._faults: dict[Path | None, str] = {}

    @property
    def faults(self) -> tuple[str, ...]:
        """Why some changes may not be heard; empty where all is well."""
        return tuple(dict.fromkeys(self._faults.values()))

    def watch(self, roots: Sequence[Path]) -> list[Path]:
        """Watches these folders and no others; called again, mends what broke.

        Returns:
            The folders newly watched, which must be scanned for what happened before.
        """
        if not self._start():
            return []
        for root in [root for root in self._watches if root not in roots]:
            self._drop(root)
        for root in [root for root in self._faults if root is not None and root not in roots]:
            del self._faults[root]
        return [root for root in roots if not self._is_watched(root) and self._add(root)]

    def renew(self) -> None:
        """Forgets watches that may be incomplete, so that `watch` makes them anew."""
        if self._faults.pop(None, None):
            for root in list(self._watches):
                self._drop(root)

    def forget(self) -> None:
        """Forgets every watch, because other folders are left out now; `watch` makes them anew."""
        for root in list(self._watches):
            self._drop(root)

    def close(self) -> None:
        """Ends every thread of the watcher."""
        logging.getLogger(_OVERFLOW_LOGGER).removeHandler(self._overflows)
        observer, self._observer = self._observer, None
        self._watches.clear()
        if observer is not None and observer.is_alive():
            observer.stop()
            observer.join(5)

    def _start(self) -> bool:
        if self._observer is not None and self._observer.is_alive():
            return True
        if self._observer is not None:
            self._lost("The watcher had stopped.")
            self.close()
        # A folder moved out and in again is watched twice for a moment; watchdog says so and goes on.
        warnings.filterwarnings("ignore", message="Callback with id", category=RuntimeWarning)
        logging.getLogger(_OVERFLOW_LOGGER).addHandler(self._overflows)
        try:
            self._observer = self._make_observer(self._skip, self._fail_somewhere)
            self._observer.start()
        except OSError as error:
            self.close()
            self._fail(None, _plain(error))
            return False
        self._faults.pop(None, None)
        return True

    def _is_watched(self, root: Path) -> bool:
        found = self._watches.get(root)
        if found is None or self._observer is None:
            return False
        watch, inode = found
        alive = any(emitter.watch == watch and emitter.is_alive() for emitter in self._observer.emitters)
        if alive and _inode(root) == inode:
            return True
        self._drop(root)
        return False

    def _add(self, root: Path) -> bool:
        assert self._observer is not None
        inode = _inode(root)
        if not inode:
            return False
        self._faults.pop(root, None)
        try:
            handler = _handler(self._mark, self._skip)
            watch = self._observer.schedule(handler, os.fspath(root), recursive=True, event_filter=_wanted())
        except OSError as error:
            self._fail(root, _plain(error))
            return False
        self._watches[root] = (watch, inode)
        if (kind := _file_system(root)) in _REMOTE:
            self._fail(root, f"{root} lies on a network drive ({kind}), which does not tell of changes made elsewhere.")
        return True

    def _drop(self, root: Path) -> None:
        watch, _ = self._watches.pop(root)
        if self._observer is not None:
            try:
                self._observer.unschedule(watch)
            except (KeyError, OSError):
                return  # its thread ended with the folder

    def _fail_somewhere(self, reason: str) -> None:
        self._fail(None, reason)

    def _fail(self, root: Path | None, reason: str) -> None:
        if self._faults.get(root) != reason:
            self._faults[root] = reason
            self._lost(reason)


class _Overflows(logging.Handler):
    """Hears watchdog say, in its log alone, that the kernel dropped events."""

    def __init__(self, lost: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._lost = lost

    def emit(self, record: logging.LogRecord) -> None:
        """Called by the logger."""
        if "overflow" in str(record.msg):
            self._lost("Too many files changed at once; some events were lost.")


def _wanted() -> list[type[FileSystemEvent]]:
    """Events that may mean another content, name or permission.

    Not that a file was opened: a program that reads a whole tree would flood the queue. Nor that a folder was modified:
    the entry that was has an event of its own.
    """
    from watchdog import events

    return [
        events.FileCreatedEvent,
        events.FileModifiedEvent,
        events.FileClosedEvent,
        events.FileAttribEvent,
        events.FileMovedEvent,
        events.FileDeletedEvent,
        events.DirCreatedEvent,
        events.DirAttribEvent,
        events.DirMovedEvent,
        events.DirDeletedEvent,
    ]


def _handler(mark: Callable[[Path, bool], None], skip: Skip) -> FileSystemEventHandler:
    from watchdog import events

    gone = (events.EVENT_TYPE_DELETED, events.EVENT_TYPE_MOVED)

    class Handler(events.FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            kind, is_dir = event.event_type, event.is_directory
            self._note(os.fsdecode(event.src_path), is_dir, kind in gone)
            if event.dest_path:
                self._note(os.fsdecode(event.dest_path), is_dir, False)

        def _note(self, path: str, is_dir: bool, is_gone: bool) -> None:
            # An end of a move may be left out while the other is not (an editor's temporary file).
            if path and not skip(path, is_dir):
                mark(Path(path), is_gone)

    return Handler()


def _observer(skip: Skip, failed: Callable[[str], None]) -> BaseObserver:
    if sys.platform == "linux":
        return _inotify_observer(skip, failed)
    from watchdog.observers import Observer

    return Observer()


def _inotify_observer(skip: Skip, failed: Callable[[str], None]) -> BaseObserver:
    """An observer that spends no watch on folders that are left out, and says when watches run out.

    watchdog watches whole trees, and is silent where a folder below the root gets no watch.
    """
    from watchdog.observers.inotify import InotifyEmitter, InotifyObserver, InotifyWatchGroup

    class WatchGroup(InotifyWatchGroup):
        def _add_all_callbacks(self, path: bytes) -> None:
            self._add_callback(path)
            if not self.is_recursive:
                return
            for folder, names, _ in os.walk(path):
                names[:] = [name for name in names if self._is_wanted(os.path.join(folder, name))]  # noqa: PTH118 - bytes
                for name in names:
                    self._add_callback(os.path.join(folder, name))  # noqa: PTH118 - bytes

        def _is_wanted(self, path: bytes) -> bool:
            return not os.path.islink(path) and not skip(os.fsdecode(path), True)  # noqa: PTH114 - bytes

        def _add_callback(self, path: bytes) -> None:
            if path != self.path and not self._is_wanted(path):
                return
            try:
                watch = self._inotify_fd.add_callback(path, self.event_mask, self._callback, self._id)
            except OSError as error:
                if path == self.path:
                    raise
                if error.errno in (errno.ENOSPC, errno.EMFILE):
                    failed(_plain(error))
                return
            self._active_callbacks_by_path[path] = watch
            self._active_callbacks_by_watch[watch] = path

    class Emitter(InotifyEmitter):
        def on_thread_start(self) -> None:
            self._inotify = WatchGroup(
                self._inotify_fd,
                os.fsencode(self.watch.path),
                is_recursive=True,
                event_mask=self.get_event_mask_from_filter(),
            )

    class Observer(InotifyObserver):
        def __init__(self) -> None:
            super().__init__()
            self._emitter_class = Emitter

    return Observer()


def _plain(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "The system's limit of watched folders is reached (fs.inotify.max_user_watches)."
    if error.errno == errno.EMFILE:
        return "The system's limit of watchers is reached (fs.inotify.max_user_instances)."
    return f"Changes cannot be watched: {error.strerror or error}."


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _file_system(path: Path) -> str:
    """The type of the file system that holds a path, or "" where it is not known."""
    best, kind = "", ""
    try:
        with open("/proc/self/mounts", encoding="utf-8", errors="surrogateescape") as mounts:
            for line in mounts:
                _, place, fs_type, *_ = line.split(" ")
                place = place.replace("\\040", " ")
                inside = place == "/" or os.fspath(path) == place or os.fspath(path).startswith(place + "/")
                if inside and len(place) >= len(best):
                    best, kind = place, fs_type
    except (OSError, ValueError):
        return ""
    return kind
