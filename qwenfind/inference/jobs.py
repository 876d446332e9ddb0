"""The queue to the inference child: what a person waits for goes first."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from typing import Any, Protocol, TypeVar

from qwenfind.children import Message
from qwenfind.errors import ChildError

T = TypeVar("T")


class Priority(IntEnum):
    """Who goes first; equals go in order of arrival."""

    QUERY = 0
    RERANK = 1
    BACKGROUND = 2


class Worker(Protocol):
    """What the queue needs of a child process (`qwenfind.children.Child`)."""

    @property
    def alive(self) -> bool:
        """Whether the process runs."""

    @property
    def pid(self) -> int | None:
        """The process id, or None."""

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        """Sends a request and waits for its answer."""

    def kill(self) -> None:
        """Ends the process at once."""

    def stop(self, *, grace_s: float = 2.0) -> None:
        """Lets the process end."""


class Queue:
    """Hands jobs to one worker, one at a time, the most urgent first. One thread, owned here.

    Args:
        worker: the child process; stopped when idle, started again by its next request.
        idle_exit_s: seconds without a job after which the worker is stopped, so that its memory returns.
    """

    def __init__(self, worker: Worker, *, idle_exit_s: float) -> None:
        self._worker = worker
        self._idle_exit_s = idle_exit_s
        self._changed = threading.Condition()
        self._jobs: list[tuple[int, int, Callable[[Worker], Any], Future[Any]]] = []
        self._arrivals = 0
        self._closed = False
        self._thread: threading.Thread | None = None

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    def exit_when_idle(self, idle_exit_s: float) -> None:
        """Changes after how long the worker is stopped."""
        with self._changed:
            self._idle_exit_s = idle_exit_s

    def submit(self, job: Callable[[Worker], T], priority: Priority) -> Future[T]:
        """Puts a job in line; it runs on the queue's thread. A future not yet running can be cancelled.

        Raises:
            ChildError: the queue is closed.
        """
        future: Future[T] = Future()
        with self._changed:
            if self._closed:
                raise ChildError("The program is closing.")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="inference-queue", daemon=True)
                self._thread.start()
            self._arrivals += 1
            heapq.heappush(self._jobs, (priority, self._arrivals, job, future))
            self._changed.notify()
        return future

    def submit_in_parts(self, part: Callable[[Worker], T | None], priority: Priority) -> Future[T]:
        """Puts a job in line that is done in parts: after each that answers None, what is more urgent goes first.

        Raises:
            ChildError: the queue is closed.
        """
        whole: Future[T] = Future()

        def fail(ended: Future[None]) -> None:
            if not ended.cancelled() and (error := ended.exception()) is not None and not whole.done():
                whole.set_exception(error)

        def go_on(worker: Worker) -> None:
            if not whole.running() and not whole.set_running_or_notify_cancel():
                return
            found = part(worker)
            if found is None:
                self.submit(go_on, priority).add_done_callback(fail)
            else:
                whole.set_result(found)

        self.submit(go_on, priority).add_done_callback(fail)
        return whole

    def close(self) -> None:
        """Ends the worker, breaks off what runs, and fails what waits."""
        with self._changed:
            if self._closed:
                return
            self._closed = True
            waiting, self._jobs = self._jobs, []
            self._changed.notify()
        for _, _, _, future in waiting:
            if future.set_running_or_notify_cancel():
                future.set_exception(ChildError("The program is closing."))
        self._worker.kill()
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(timeout=0.1)
            # A job between two requests may have started the worker again.
            self._worker.kill()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            job, future = work
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(job(self._worker))
            except BaseException as error:  # the caller's thread gets it, whatever it is
                future.set_exception(error)

    def _next(self) -> tuple[Callable[[Worker], Any], Future[Any]] | None:
        while True:
            with self._changed:
                waited = self._changed.wait_for(lambda: self._jobs or self._closed, timeout=self._idle_timeout())
                if self._closed:
                    return None
                if waited:
                    _, _, job, future = heapq.heappop(self._jobs)
                    return job, future
            # Outside the lock: stopping takes a moment, and a job may arrive meanwhile.
            self._worker.stop()

    def _idle_timeout(self) -> float | None:
        return self._idle_exit_s if self._worker.alive else None
