"""The face of extraction: child processes that read files, each within a deadline and a memory cap."""

from __future__ import annotations

import contextlib
import queue
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Protocol, TypeAlias

from qwenfind.children import Child, Message, rebuilt
from qwenfind.errors import ChildError, DocumentError, FailedError, QwenFindError
from qwenfind.extraction.worker import from_wire
from qwenfind.records import Extract

NICE = 10
MAX_FILES_PER_CHILD = 10_000
MAX_GROWTH_MB = 600
_TOGETHER = 16  # files of one request
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


_Job: TypeAlias = tuple[Path, Future[Reading]]


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
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
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

    def _put_back(self, jobs: list[_Job]) -> bool:
        """Has jobs wait again, if anyone will come for them."""
        with self._lock:
            if self._closed:
                return False
            self._waiting += len(jobs)
            for job in jobs:
                self._jobs.put(job)
            return True

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
    """A thread that keeps one child, and gives it files, several together where many wait.

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
            jobs = [job, *self._more()]
            rest = self._serve_together(jobs) if len(jobs) > 1 else jobs
            for path, future in rest:
                if future.set_running_or_notify_cancel():
                    self._serve(path, future)
            with pool._lock:
                pool._waiting -= len(jobs)
        self._retire()

    def _more(self) -> list[_Job]:
        """This lane's share of what else waits: to ask for each file alone takes as long as to read a small one."""
        jobs = self._pool._jobs
        more: list[_Job] = []
        with contextlib.suppress(queue.Empty):
            for _ in range(min(_TOGETHER - 1, jobs.qsize() // len(self._pool._lanes))):
                if (job := jobs.get_nowait()) is None:
                    jobs.put(None)
                    break
                more.append(job)
        return more

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
            _settle(future, self._read(path))
        except BaseException as error:
            future.set_exception(error)

    def _serve_together(self, jobs: list[_Job]) -> list[_Job]:
        """Serves as many as go together, and returns those that this lane must serve alone."""
        answers = self._together([path for path, _ in jobs])
        for (_, future), answer in zip(jobs, answers, strict=False):
            if future.set_running_or_notify_cancel():
                _settle(future, answer)
        rest = jobs[len(answers) :]
        # Files that take their time are anyone's: they wait no longer than others do, and can still be taken back.
        return [] if answers and self._pool._put_back(rest) else rest

    def _together(self, paths: list[Path]) -> list[Reading | DocumentError]:
        """What came of the first of some files; of none, where only each alone will tell which one is at fault."""
        try:
            answers = self._ask(paths, max(map(self._deadline_s, paths)))
        except QwenFindError:
            self._discard()
            return []
        return list(takewhile(lambda answer: not _is_out_of_memory(answer), answers))

    def _read(self, path: Path) -> Reading:
        deadline_s = self._deadline_s(path)
        while True:
            fresh = self._served == 0
            started = time.monotonic()
            try:
                (answer,) = self._ask([path], deadline_s)
                if isinstance(answer, DocumentError):
                    raise answer
                return answer
            except ChildError as error:
                fault = _fault(error, hung=time.monotonic() - started >= deadline_s, deadline_s=deadline_s)
                self._discard()
                if self._abandoned:
                    raise ChildError("Reading was stopped.") from error
                if fresh:
                    raise fault from error
            except DocumentError as error:
                if not _is_out_of_memory(error):
                    raise
                self._discard()
                if fresh:
                    raise FailedError(_OUT_OF_MEMORY) from error
            # The child had read other files before: the fault may be theirs, so a fresh one tries once more.

    def _deadline_s(self, path: Path) -> float:
        try:
            size = path.lstat().st_size
        except (OSError, ValueError):
            size = 0  # the child says why
        return self._pool._deadline_s(size)

    def _ask(self, paths: list[Path], deadline_s: float) -> list[Reading | DocumentError]:
        """What came of the first of some files, at least one."""
        if self._child is None:
            self._child = self._pool._make()
            self._served = 0
        child = self._child
        if self._abandoned:
            raise ChildError("Reading was stopped.")
        self._served += 1
        reply, data = child.request({"paths": [str(path) for path in paths]}, deadline_s=deadline_s)
        try:
            answers = list(_answers(reply["answers"], data))
            rss_mb = int(reply["rss_mb"])
        except (AttributeError, KeyError, IndexError, TypeError, ValueError) as error:
            raise ChildError("The reader answered nonsense.") from error
        if not 1 <= len(answers) <= len(paths):
            raise ChildError("The reader answered nonsense.")
        if self._served == 1:
            self._first_rss_mb = rss_mb
        self._served += len(answers) - 1
        if self._served >= MAX_FILES_PER_CHILD or rss_mb - self._first_rss_mb > MAX_GROWTH_MB:
            self._retire()
        return answers

    def _retire(self) -> None:
        child, self._child, self._served = self._child, None, 0
        if child is not None:
            child.stop()

    def _discard(self) -> None:
        child, self._child, self._served = self._child, None, 0
        if child is not None:
            child.kill()


def _answers(answers: list[Message], data: bytes) -> Iterator[Reading | DocumentError]:
    at = 0
    for answer in answers:
        if "error" in answer:
            error = rebuilt(answer)
            if not isinstance(error, DocumentError):
                raise ValueError(answer["error"])
            yield error
            continue
        text = data[at : at + int(answer["bytes"])]
        at += len(text)
        yield Reading(from_wire(answer, text), bytes.fromhex(answer["hash"]))


def _settle(future: Future[Reading], answer: Reading | DocumentError) -> None:
    if isinstance(answer, DocumentError):
        future.set_exception(answer)
    else:
        future.set_result(answer)


def _is_out_of_memory(answer: object) -> bool:
    return isinstance(answer, DocumentError) and _OUT_OF_MEMORY in answer.reason


def _fault(error: ChildError, *, hung: bool, deadline_s: float) -> FailedError:
    if hung:
        return FailedError(f"took longer than {deadline_s:.0f} s")
    if "memory" in error.title:
        return FailedError(_OUT_OF_MEMORY)
    if "nonsense" in error.title:
        return FailedError("the reader answered nonsense")
    ending = re.search(r"\(([^)]*)\)", error.title)
    return FailedError(f"crashed the reader ({ending[1]})" if ending else "crashed the reader")
