"""The face of extraction: child processes that read files, each within a deadline and a memory cap."""

from __future__ import annotations

import contextlib
import queue
import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from qwenfind.children import Child, Message
from qwenfind.errors import ChildError, DocumentError, FailedError, QwenFindError
from qwenfind.extraction.worker import from_wire
from qwenfind.records import Extract

NICE = 10
MAX_FILES_PER_CHILD = 10_000
MAX_GROWTH_MB = 600
_MANY = 100  # files for which it is worth while to start early
_PREPARE_S = 20.0
_OUT_OF_MEMORY = "needs too much memory"


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one file.

    Attributes:
        content_hash: BLAKE2b of the file's bytes, 16 bytes long.
    """

    extract: Extract
    content_hash: bytes


class Reader(Protocol):
    """What the pool needs of a child process; `Child` is one."""

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        """Sends a request and waits for its answer."""

    def kill(self) -> None:
        """Ends the process at once."""

    def stop(self, *, grace_s: float = 2.0) -> None:
        """Lets the process end, then kills it."""


def deadline_for(size_bytes: int) -> float:
    """Seconds that a file of this size may take: 20, one more per MB, at most 120."""
    return min(20.0 + size_bytes / (1 << 20), 120.0)


class ExtractorPool:
    """Reads files in child processes. A crash, a hang or too much memory costs one file, never the pool.

    Args:
        processes: files read at the same time.
        memory_mb: cap of each child.
        max_text_chars: characters kept of one file.
        max_file_mb: larger files are skipped.
        idle_s: seconds without work after which a child ends.
        child_factory: makes a child that is not yet started.
        deadline_s: seconds for a file of so many bytes.
    """

    def __init__(
        self,
        *,
        processes: int,
        memory_mb: int = 1500,
        max_text_chars: int,
        max_file_mb: int,
        idle_s: float = 60.0,
        child_factory: Callable[[], Reader] | None = None,
        deadline_s: Callable[[int], float] = deadline_for,
    ) -> None:
        arguments = (str(max_text_chars), str(max_file_mb))
        self._make = child_factory or (lambda: Child("extraction", arguments=arguments, memory_mb=memory_mb, nice=NICE))
        self._deadline_s = deadline_s
        self._idle_s = idle_s
        self._jobs: queue.SimpleQueue[tuple[Path, Future[Reading]] | None] = queue.SimpleQueue()
        self._closed = False
        self._lock = threading.Lock()
        self._unstarted = max(1, processes)
        self._waiting = 0
        self._lanes: list[_Lane] = []

    def submit(self, path: Path) -> Future[Reading]:
        """Asks for one file; it is read once a child is free.

        The future raises:
            SkippedError, FailedError: why the file has no text.
            ChildError: the pool was closed meanwhile.
        """
        future: Future[Reading] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("The pool is closed.")
            self._waiting += 1
            self._jobs.put((path, future))
            if self._waiting > len(self._lanes) and self._unstarted:
                self._start_lane()
        return future

    def prepare(self, files: int) -> None:
        """So many files are about to come: where they are many, the children start now and load what most need."""
        with self._lock:
            while files >= _MANY and self._unstarted and not self._closed:
                self._start_lane(early=True)

    def _start_lane(self, *, early: bool = False) -> None:
        self._unstarted -= 1
        lane = _Lane(self, name=f"extraction-{len(self._lanes) + 1}", early=early)
        self._lanes.append(lane)
        lane.start()

    def retire(self) -> None:
        """Takes nothing more; what was submitted is still read, then the children end. Returns at once."""
        with self._lock:
            self._closed = True
            for _ in self._lanes:
                self._jobs.put(None)

    def close(self, *, grace_s: float = 2.0) -> None:
        """Cancels what waits and ends every child; one that is still reading is killed after `grace_s`."""
        with self._lock:
            self._closed = True
            lanes = list(self._lanes)
        with contextlib.suppress(queue.Empty):
            while True:
                if job := self._jobs.get_nowait():
                    job[1].cancel()
        for _ in lanes:
            self._jobs.put(None)
        until = time.monotonic() + grace_s
        for lane in lanes:
            lane.join(max(0.0, until - time.monotonic()))
        for lane in lanes:
            lane.abandon()
        for lane in lanes:
            lane.join(5.0)


class _Lane(threading.Thread):
    """A thread that keeps one child, and gives it one file at a time.

    Args:
        early: whether the child starts before there is a file for it.
    """

    def __init__(self, pool: ExtractorPool, *, name: str, early: bool) -> None:
        super().__init__(name=name, daemon=True)
        self._early = early
        self._pool = pool
        self._child: Reader | None = None
        self._served = 0
        self._first_rss_mb = 0
        self._abandoned = False

    def run(self) -> None:
        """Takes files until the pool closes."""
        pool = self._pool
        if self._early:
            self._prepare()
        while True:
            try:
                job = pool._jobs.get(timeout=pool._idle_s if self._child else None)
            except queue.Empty:
                self._retire()
                continue
            if job is None:
                break
            path, future = job
            if future.set_running_or_notify_cancel():
                self._serve(path, future)
            with pool._lock:
                pool._waiting -= 1
        self._retire()

    def abandon(self) -> None:
        """Kills the child whatever it does (called from another thread)."""
        self._abandoned = True
        child = self._child
        if child is not None:
            child.kill()

    def _prepare(self) -> None:
        self._child = child = self._pool._make()
        try:
            if not self._abandoned:
                child.request({"prepare": True}, deadline_s=_PREPARE_S)
        except QwenFindError:
            self._discard()  # a file will tell what is wrong

    def _serve(self, path: Path, future: Future[Reading]) -> None:
        try:
            reading = self._read(path)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(reading)

    def _read(self, path: Path) -> Reading:
        try:
            size = path.lstat().st_size
        except (OSError, ValueError):
            size = 0  # the child says why
        deadline_s = self._pool._deadline_s(size)
        while True:
            fresh = self._served == 0
            started = time.monotonic()
            try:
                return self._ask(path, deadline_s)
            except ChildError as error:
                fault = _fault(error, hung=time.monotonic() - started >= deadline_s, deadline_s=deadline_s)
                self._discard()
                if self._abandoned:
                    raise ChildError("Reading was stopped.") from error
                if fresh:
                    raise fault from error
            except DocumentError as error:
                if _OUT_OF_MEMORY not in error.reason:
                    raise
                self._discard()
                if fresh:
                    raise FailedError(_OUT_OF_MEMORY) from error
            # The child had read other files before: the fault may be theirs, so a fresh one tries once more.

    def _ask(self, path: Path, deadline_s: float) -> Reading:
        if self._child is None:
            self._child = self._pool._make()
            self._served = 0
        child = self._child
        if self._abandoned:
            raise ChildError("Reading was stopped.")
        self._served += 1
        reply, data = child.request({"path": str(path)}, deadline_s=deadline_s)
        try:
            reading = Reading(from_wire(reply, data), bytes.fromhex(reply["hash"]))
            rss_mb = int(reply["rss_mb"])
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise ChildError("The reader answered nonsense.") from error
        if self._served == 1:
            self._first_rss_mb = rss_mb
        if self._served >= MAX_FILES_PER_CHILD or rss_mb - self._first_rss_mb > MAX_GROWTH_MB:
            self._retire()
        return reading

    def _retire(self) -> None:
        child, self._child, self._served = self._child, None, 0
        if child is not None:
            child.stop()

    def _discard(self) -> None:
        child, self._child, self._served = self._child, None, 0
        if child is not None:
            child.kill()


def _fault(error: ChildError, *, hung: bool, deadline_s: float) -> FailedError:
    if hung:
        return FailedError(f"took longer than {deadline_s:.0f} s")
    if "memory" in error.title:
        return FailedError(_OUT_OF_MEMORY)
    if "nonsense" in error.title:
        return FailedError("the reader answered nonsense")
    ending = re.search(r"\(([^)]*)\)", error.title)
    return FailedError(f"crashed the reader ({ending[1]})" if ending else "crashed the reader")
