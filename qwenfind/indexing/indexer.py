"""Keeps the index true to the folders: looks at the disk, reads what changed, embeds what is missing."""

from __future__ import annotations

import contextlib
import os
import queue
import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qwenfind.errors import DiskFullError
from qwenfind.events import Event, Notice, WatcherDegraded
from qwenfind.indexing.changes import DirtyPaths
from qwenfind.indexing.meaning import Embedder, MeaningFiller
from qwenfind.indexing.reading import Extractor, PendingReader
from qwenfind.indexing.reconcile import Findings, Reconciler
from qwenfind.indexing.watcher import Watcher
from qwenfind.paths import Home
from qwenfind.records import Document, Folder
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.store.index import Index

# Syncthing's interval; the chance keeps many folders from being walked at once.
SCAN_EVERY_S = 3600.0
SCAN_JITTER = 0.25
DEGRADED_SCAN_EVERY_S = 300.0
# After lost events a scan follows, but not one scan upon the other while the flood lasts.
SCAN_PAUSE_S = 10.0
FOLDERS_EVERY_S = 5.0
# The wall clock gains on the monotonic one while the machine sleeps.
CLOCK_JUMP_S = 120.0
DISK_RETRY_S = 60.0
TICK_S = 0.25
# A gone file's texts wait so long at most for a new file that holds them too.
KEEP_GONE_S = 60.0
# The file is tidied after so long without work, and not again before the longer time has passed.
TIDY_AFTER_S = 60.0
TIDY_EVERY_S = 3600.0


class Indexer:
    """The only writer of the index. Its thread is the caller's: one of `update` or `run` at a time.

    Args:
        extractor: reads files in child processes.
        embedder: gives meaning, or None for names and words only.
        publish: receives what happens, on the indexer's thread.
        clock: seconds that only grow.
        wall: seconds since the epoch.
        make_watcher: makes the watcher of `run`.
    """

    def __init__(
        self,
        index: Index,
        *,
        home: Home,
        settings: Settings,
        extractor: Extractor,
        embedder: Embedder | None,
        publish: Callable[[Event], None],
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        make_watcher: Callable[..., Watcher] = Watcher,
    ) -> None:
        self._index = index
        self._publish = publish
        self._clock = clock
        self._wall = wall
        self._make_watcher = make_watcher
        self._dirty = DirtyPaths(settle_s=settings.settle_s)
        self._reconciler = Reconciler(index, home=home, settings=settings, publish=publish, wall=wall)
        processes = settings.extraction_processes or os.cpu_count() or 2
        self._reader = PendingReader(index, extractor, publish=publish, window=2 * processes, clock=clock)
        self._meaning = MeaningFiller(index, embedder, publish=publish, clock=clock)
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]]] = queue.SimpleQueue()
        self._lost: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._told_losses: set[str] = set()
        self._later: list[Document] = []
        self._later_since = 0.0
        self._stop = threading.Event()
        self._rescan = threading.Event()
        self._watcher: Watcher | None = None
        self._scan_at = self._scanned_at = self._folders_at = self._tidy_at = self._drift = 0.0
        self._unread = self._unembedded = True
        self._ended = False

    def update(self, *, meaning: bool = True, stop: threading.Event | None = None) -> None:
        """Brings the index up to date once: all folders looked at, all pending files read, all texts embedded.

        Raises:
            StoreError: the index cannot be written; DiskFullError where there is no room.
        """
        self._stop = stop or threading.Event()
        self._note(self._visit(self._reconciler.refresh()))
        self._read(between=lambda: False)
        if meaning and not self._stop.is_set():
            self._meaning.fill(stopped=self._stop.is_set)
        if not self._stop.is_set():
            self._tidy()

    def run(self, stop: threading.Event) -> None:
        """Keeps the index up to date until `stop` is set, hearing of changes from the operating system.

        Raises:
            StoreError: the index cannot be written for another reason than a full disk.
        """
        self._stop = stop
        self._ended = False
        self._scan_at = self._clock()
        self._folders_at = self._clock()
        self._tidy_at = self._clock() + TIDY_AFTER_S
        self._drift = self._wall() - self._clock()
        self._watcher = self._make_watcher(mark=self._mark, skip=self._reconciler.skips, lost=self._lost.put)
        try:
            while not stop.is_set():
                try:
                    self._turn()
                except DiskFullError as error:
                    self._publish(Notice(f"Indexing is paused. {error.title}", error.hint or "Free some room."))
                    self._scan_at = self._clock()
                    stop.wait(DISK_RETRY_S)
                stop.wait(TICK_S)
        finally:
            self._ended = True
            self._cancel_calls()
            watcher, self._watcher = self._watcher, None
            watcher.close()

    def rescan(self) -> None:
        """Asks `run` to walk every folder soon (any thread)."""
        self._rescan.set()

    def call(self, function: Callable[[], Any]) -> Future[Any]:
        """Has `run` call a function on its thread, where the index may be written, then walk all (any thread).

        What `run` did not come to before it ended is cancelled.
        """
        future: Future[Any] = Future()
        self._calls.put((function, future))
        if self._ended:
            self._cancel_calls()
        return future

    def _cancel_calls(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._calls.get_nowait()[1].cancel()

    def _mark(self, path: Path, gone: bool) -> None:
        self._dirty.mark(path, now=self._clock(), gone=gone)

    def _turn(self) -> None:
        """One round of `run`: what is new on the disk, then words, then meaning."""
        if self._hear():
            self._unread = True
        if self._unread or self._unembedded:
            self._tidy_at = max(self._tidy_at, self._clock() + TIDY_AFTER_S)
        if self._unread:
            self._read(between=self._hear)
            self._unread, self._unembedded = self._stop.is_set(), True
        if self._unembedded and not self._stop.is_set():
            news = False

            def has_news() -> bool:
                nonlocal news
                news = self._has_news()
                return news

            finished = self._meaning.fill(stopped=has_news)
            # Where a model is missing or fails, new text or the next scan tries again.
            self._unembedded = news and not finished
        if self._tidy_at <= self._clock() and not self._has_news():
            self._tidy_at = self._clock() + TIDY_EVERY_S
            self._tidy()

    def _tidy(self) -> None:
        # Where the disk has no room to write the file anew, it stays as it is until next time.
        with contextlib.suppress(DiskFullError):
            if self._index.wants_compacting:
                self._index.compact()

    def _has_news(self) -> bool:
        now = self._clock()
        return (
            self._stop.is_set()
            or self._dirty.is_due(now)
            or self._scan_at <= now
            or self._rescan.is_set()
            or not self._calls.empty()
        )

    def _hear(self) -> bool:
        """Takes in everything that came up since the last time; says whether files may have to be read."""
        now = self._clock()
        to_visit: list[Folder] = []
        self._answer_calls()
        drift = self._wall() - now
        if abs(drift - self._drift) > CLOCK_JUMP_S or self._rescan.is_set() or self._dirty.take_flood():
            self._scan_at = now
        self._drift = drift
        self._hear_losses(now)
        if self._scan_at <= now:
            to_visit = self._begin_scan()
        elif self._folders_at <= now:
            to_visit = self._watch_folders()
        findings = self._visit(to_visit)
        if to_visit:
            self._reconciler.refresh()
        if self._dirty.is_due(now) and (dirty := self._dirty.take(now)):
            findings.add(self._reconciler.look(dirty, is_busy=self._dirty.is_waiting, cancelled=self._stop.is_set))
        self._note(findings)
        if self._later and now - self._later_since > KEEP_GONE_S:
            self._forget_later()
        # One that moved may be waiting to be read, under the name it had.
        return findings.changed > 0

    def _answer_calls(self) -> None:
        while not self._calls.empty():
            function, future = self._calls.get()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(function())
            except Exception as error:  # the caller's to handle
                future.set_exception(error)
            self._scan_at = self._clock()

    def _hear_losses(self, now: float) -> None:
        while not self._lost.empty():
            reason = self._lost.get()
            is_new = reason not in self._told_losses
            if is_new:
                self._told_losses.add(reason)
                self._publish(WatcherDegraded(reason))
            # A fault that lasts is said again at each scan, and must not bring the next one on.
            if is_new or self._watcher is None or reason not in self._watcher.faults:
                self._scan_at = min(self._scan_at, max(now, self._scanned_at + SCAN_PAUSE_S))

    def _begin_scan(self) -> list[Folder]:
        """Watches before it walks, so that nothing falls between."""
        assert self._watcher is not None
        self._rescan.clear()
        if self._watcher.faults:
            self._watcher.renew()
        self._watch_folders()
        now = self._clock()
        if self._watcher.faults:
            self._scan_at = now + DEGRADED_SCAN_EVERY_S
        else:
            self._scan_at = now + SCAN_EVERY_S * random.uniform(1 - SCAN_JITTER, 1 + SCAN_JITTER)
            self._told_losses.clear()
        self._scanned_at = now
        self._unembedded = True
        return list(self._reconciler.folders)

    def _watch_folders(self) -> list[Folder]:
        """Mends the watches; returns the folders that must be walked because they came, went or were not watched."""
        assert self._watcher is not None
        self._folders_at = self._clock() + FOLDERS_EVERY_S
        folders = self._reconciler.refresh()
        new = set(self._watcher.watch([folder.path for folder in folders]))
        return [folder for folder in folders if folder.path in new or folder.path.is_dir() is folder.offline]

    def _visit(self, folders: Sequence[Folder]) -> Findings:
        findings = Findings()
        for folder in folders:
            if not self._stop.is_set():
                findings.add(self._reconciler.visit(folder, cancelled=self._stop.is_set))
        return findings

    def _note(self, findings: Findings) -> None:
        if not self._later:
            self._later_since = self._clock()
        if not self._stop.is_set():
            self._later += self._reconciler.conclude(findings)
        for path in findings.unsure:
            self._mark(path, True)

    def _read(self, *, between: Callable[[], bool]) -> None:
        self._reader.read(stopped=self._stop.is_set, between=between)
        self._later += self._reader.take_missing()
        if not self._stop.is_set():
            self._forget_later()

    def _forget_later(self) -> None:
        later, self._later = self._later, []
        self._reconciler.forget(later)
