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
from qwenfind.events import (
    Event,
    IndexProgress,
    MeaningProgress,
    Notice,
    PhaseChanged,
    ScanStarted,
    WatcherDegraded,
    WatcherRecovered,
)
from qwenfind.indexing.changes import DirtyPaths
from qwenfind.indexing.meaning import Embedder, MeaningFiller
from qwenfind.indexing.reading import Extractor, PendingReader, try_again
from qwenfind.indexing.reconcile import Findings, Reconciler
from qwenfind.indexing.throttle import Throttle
from qwenfind.indexing.watcher import Watcher
from qwenfind.paths import Home
from qwenfind.records import Document, Folder, Phase
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
MOST_PROCESSES = 8
# How the reasons begin that a higher limit may do away with.
TOO_LONG = ("larger than ", "very long: ", "only the first ")


class Indexer:
    """The only writer of the index. Its thread is the caller's: one of `update` or `run` at a time.

    Args:
        extractor: reads files in child processes.
        embedder: gives meaning, or None for names and words only.
        publish: receives what happens, on the indexer's thread.
        throttle: holds `run` up; nothing does unless told otherwise. `update` is what a person waits for.
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
        throttle: Throttle | None = None,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        make_watcher: Callable[..., Watcher] = Watcher,
    ) -> None:
        self._index = index
        self._settings = settings
        self._publish_event = publish
        self._throttle = throttle or Throttle(clock=clock)
        self._clock = clock
        self._wall = wall
        self._make_watcher = make_watcher
        self._dirty = DirtyPaths(settle_s=settings.settle_s)
        self._reader = PendingReader(
            index, extractor, publish=self._publish, processes=reading_processes(settings), clock=clock
        )
        self._reconciler = Reconciler(
            index, home=home, settings=settings, publish=self._publish, wall=wall, coming=self._reader.prepare
        )
        self._meaning = MeaningFiller(
            index, embedder, publish=self._publish, clock=clock, whole_documents=settings.whole_documents
        )
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]]] = queue.SimpleQueue()
        self._lost: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._told_losses: set[str] = set()
        self._later: list[Document] = []
        self._later_since = 0.0
        self._stop = threading.Event()
        self._rescan = threading.Event()
        self._try_now = threading.Event()
        self._watcher: Watcher | None = None
        self._scan_at = self._scanned_at = self._folders_at = self._tidy_at = self._drift = 0.0
        self._unread = self._unembedded = True
        self._ended = self._cut_short = self._was_held = self._was_full = False
        self._embedded: int | None = None
        self._said: PhaseChanged | None = None

    def update(self, *, meaning: bool = True, stop: threading.Event | None = None) -> None:
        """Brings the index up to date once: all folders looked at, all pending files read, all texts embedded.

        Raises:
            StoreError: the index cannot be written; DiskFullError where there is no room.
        """
        self._stop = stop or threading.Event()
        self._cut_short = False
        self._note(self._visit(self._reconciler.refresh(), cancelled=self._stop.is_set))
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
        self._said = None
        self._say(Phase.IDLE)
        self._watcher = self._make_watcher(mark=self._mark, skip=self._reconciler.skips, lost=self._lost.put)
        try:
            while not stop.is_set():
                try:
                    self._turn()
                    self._there_is_room()
                except DiskFullError as error:
                    self._wait_for_room(error)
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

    def obey(self, settings: Settings, extractor: Extractor) -> None:
        """Works by other settings from now on. Only by way of `call` while `run` is at work.

        Args:
            extractor: reads what is begun from now on.
        """
        before, self._settings = self._settings, settings
        self._dirty.settle_within(settings.settle_s)
        self._meaning.embed_wholes(settings.whole_documents)
        self._reader.use(extractor, processes=reading_processes(settings))
        if self._reconciler.obey(settings) and self._watcher is not None:
            self._watcher.forget()
        if settings.max_file_mb > before.max_file_mb or settings.max_text_chars > before.max_text_chars:
            try_again(self._index, lambda document: document.reason.startswith(TOO_LONG))

    def embed_with(self, embedder: Embedder | None) -> None:
        """Gives meaning with another model from now on. Only by way of `call` while `run` is at work."""
        self._meaning.use(embedder)

    def try_again(self, wanted: Callable[[Document], bool]) -> int:
        """Has documents that are not wholly in the index read anew; returns how many. As `obey`."""
        self._meaning.try_again()
        return try_again(self._index, wanted)

    def try_now(self) -> None:
        """Ends the wait for room on the disk. Any thread may call it."""
        self._try_now.set()

    def _cancel_calls(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._calls.get_nowait()[1].cancel()

    def _mark(self, path: Path, gone: bool) -> None:
        self._dirty.mark(path, now=self._clock(), gone=gone)

    def _turn(self) -> None:
        """One round of `run`: what is new on the disk, then words, then meaning."""
        if self._is_held():
            self._unread = self._answer_calls() or self._unread
            return
        if self._hear():
            self._unread = True
        if self._unread or self._unembedded:
            self._tidy_at = max(self._tidy_at, self._clock() + TIDY_AFTER_S)
        if self._unread:
            self._go_on()
            self._unread, self._unembedded = not self._read(between=self._hear, held=self._is_held), True
        if self._unembedded and not self._unread:
            self._embed()
        if not self._unread and not self._unembedded:
            self._say(Phase.IDLE)
        if self._tidy_at <= self._clock() and not self._has_news():
            self._tidy_at = self._clock() + TIDY_EVERY_S
            self._tidy()

    def _embed(self) -> None:
        if reason := self._throttle.holds_meaning():
            if self._meaning.is_complete:
                self._unembedded = False
            elif not self._is_held():
                self._say(Phase.PAUSED, reason)
            return
        self._go_on()
        news = False

        def has_news() -> bool:
            nonlocal news
            news = self._has_news() or bool(self._throttle.holds_meaning())
            return news

        finished = self._meaning.fill(stopped=has_news)
        # Where a model is missing or fails, new text or the next scan tries again.
        self._unembedded = news and not finished

    def _is_held(self) -> bool:
        """Whether nothing may go on now; says so, and when it may again."""
        reason = self._throttle.holds_all()
        if reason:
            self._say(Phase.PAUSED, reason)
        elif self._was_held:
            self._say(Phase.IDLE)
        self._was_held = bool(reason)
        return self._was_held

    def _go_on(self) -> None:
        if self._said is not None and self._said.phase is Phase.PAUSED:
            self._say(Phase.IDLE)

    def _wait_for_room(self, error: DiskFullError) -> None:
        hint = error.hint or "Free some room."
        if not self._was_full:
            self._publish(Notice(f"Indexing is paused. {error.title}", hint, Phase.DISK_FULL))
        self._was_full = True
        self._say(Phase.DISK_FULL, error.title, hint)
        until = self._clock() + DISK_RETRY_S
        self._try_now.clear()
        while self._clock() < until and not self._try_now.is_set() and not self._stop.wait(min(TICK_S, DISK_RETRY_S)):
            self._answer_calls()
        self._scan_at = self._clock()
        self._unread = True
        self._embedded = None

    def _there_is_room(self) -> None:
        """What was full is so no longer; before that was seen, another try would only seem to be the end of it."""
        self._was_full = False
        if self._said is not None and self._said.phase is Phase.DISK_FULL:
            self._say(Phase.IDLE)

    def _has_written(self, event: Event) -> bool:
        """Whether an event tells that something came to be written since the disk was full."""
        if isinstance(event, MeaningProgress):
            first = self._embedded = event.done if self._embedded is None else min(self._embedded, event.done)
            return event.done > first
        return isinstance(event, IndexProgress) and event.done > 0

    def _say(self, phase: Phase, reason: str = "", hint: str = "") -> None:
        event = PhaseChanged(phase, reason, hint)
        if event != self._said:
            self._said = event
            self._publish_event(event)

    def _publish(self, event: Event) -> None:
        if self._was_full and self._has_written(event):
            self._there_is_room()
        if isinstance(event, (ScanStarted, IndexProgress, MeaningProgress)) and self._said == PhaseChanged(Phase.IDLE):
            self._said = None  # it is not idle any more, and must be said to be when it is again
        self._publish_event(event)

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
        answered = self._answer_calls()
        self._cut_short = False
        drift = self._wall() - now
        if abs(drift - self._drift) > CLOCK_JUMP_S or self._rescan.is_set() or self._dirty.take_flood():
            self._scan_at = now
        self._drift = drift
        self._hear_losses(now)
        if self._scan_at <= now:
            to_visit = self._begin_scan()
        elif self._folders_at <= now:
            to_visit = self._watch_folders()
        findings = self._visit(to_visit, cancelled=self._has_to_wait)
        if to_visit:
            self._reconciler.refresh()
        if self._dirty.is_due(now) and (dirty := self._dirty.take(now)):
            findings.add(self._reconciler.look(dirty, is_busy=self._dirty.is_waiting, cancelled=self._has_to_wait))
        self._note(findings)
        if self._cut_short:
            self._scan_at = self._clock()
        if self._later and now - self._later_since > KEEP_GONE_S:
            self._forget_later()
        # One that moved may be waiting to be read, under the name it had.
        return findings.changed > 0 or answered

    def _has_to_wait(self) -> bool:
        """Whether a look at the disk is to be broken off; once it is, all of it is done again later."""
        self._cut_short = self._cut_short or not self._calls.empty() or bool(self._throttle.holds_all())
        return self._cut_short or self._stop.is_set()

    def _answer_calls(self) -> bool:
        """Does what was asked by `call`; says whether there was anything, after which files may have to be read."""
        answered = False
        while not self._calls.empty():
            function, future = self._calls.get()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(function())
            except Exception as error:  # the caller's to handle
                future.set_exception(error)
            self._scan_at = self._clock()
            answered = True
        return answered

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
            if self._told_losses:
                self._told_losses.clear()
                self._publish(WatcherRecovered())
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

    def _visit(self, folders: Sequence[Folder], *, cancelled: Callable[[], bool]) -> Findings:
        findings = Findings()
        for folder in folders:
            if not cancelled():
                findings.add(self._reconciler.visit(folder, cancelled=cancelled))
        return findings

    def _note(self, findings: Findings) -> None:
        if not self._later:
            self._later_since = self._clock()
        if not self._stop.is_set() and not self._cut_short:
            self._later += self._reconciler.conclude(findings)
        for path in findings.unsure:
            self._mark(path, True)

    def _read(self, *, between: Callable[[], bool], held: Callable[[], bool] = lambda: False) -> bool:
        """Reads what is pending; says whether it came to its end."""
        broken_off = False

        def is_held() -> bool:
            nonlocal broken_off
            broken_off = held()
            return broken_off

        self._reader.read(stopped=self._stop.is_set, between=between, held=is_held)
        self._later += self._reader.take_missing()
        if broken_off or self._stop.is_set():
            return False
        self._forget_later()
        return True

    def _forget_later(self) -> None:
        later, self._later = self._later, []
        self._reconciler.forget(later)


def reading_processes(settings: Settings) -> int:
    """How many files are read at the same time. The thread that writes waits for them about as often as they for it."""
    return settings.extraction_processes or min(max(os.cpu_count() or 2, 2), MOST_PROCESSES)
