"""Hears what indexing announces and sums it up: what is done now, how far it is, and how long it will take."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from qwenfind.events import (
    ActivityChanged,
    Event,
    IndexProgress,
    MeaningProgress,
    PhaseChanged,
    ScanStarted,
    WatcherDegraded,
    WatcherRecovered,
)
from qwenfind.records import Activity, Phase

TELL_EVERY_S = 0.2
# Work done so long ago counts half in the rate: a long file or a slow batch must not make the time left jump.
HALF_LIFE_S = 20.0
# Seconds of work before its rate is worth telling.
MEASURED_S = 3.0
# Only `PhaseChanged` ends these: what was under way when they began still announces its end.
_HELD = (Phase.PAUSED, Phase.BUSY_ELSEWHERE, Phase.DISK_FULL, Phase.STOPPED)

After = Callable[[float, Callable[[], None]], Callable[[], None]]


class Rate:
    """Things a second while work goes on, the latest counting most."""

    def __init__(self) -> None:
        self._things = self._seconds = self._measured_s = 0.0
        self._last: tuple[float, int] | None = None

    def note(self, done: int, now: float) -> None:
        """So many are done now; fewer than before means that counting began anew."""
        if self._last is not None and done >= self._last[1]:
            passed = now - self._last[0]
            kept = 0.5 ** (passed / HALF_LIFE_S)
            self._things = self._things * kept + done - self._last[1]
            self._seconds = self._seconds * kept + passed
            self._measured_s += passed
        self._last = (now, done)

    def rest(self) -> None:
        """Work is broken off: the time until the next note does not count."""
        self._last = None

    def seconds_for(self, things: int) -> float | None:
        """How long so many will take; None before it was measured long enough."""
        if self._measured_s < MEASURED_S or self._things <= 0:
            return None
        return things * self._seconds / self._things


class ActivityTracker:
    """Keeps the one `Activity` of an engine. Any thread may tell it of events, one after the other.

    Args:
        publish: receives each `ActivityChanged`, on the thread of the event or on a timer's.
        clock: seconds that only grow.
        after: has something called after so many seconds on another thread; returns what cancels it.
    """

    def __init__(
        self,
        publish: Callable[[Event], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        after: After | None = None,
    ) -> None:
        self._publish = publish
        self._clock = clock
        self._after = after or _after
        self._lock = threading.Lock()
        self._now = Activity()
        self._model = ""
        self._reading, self._meaning = Rate(), Rate()
        self._told = self._now
        self._told_at = -TELL_EVERY_S
        self._cancel: Callable[[], None] | None = None
        self._telling = self._again = self._closed = False

    @property
    def activity(self) -> Activity:
        """What indexing is doing."""
        return self._now

    def hear(self, event: Event) -> None:
        """Takes in what happened; events of other kinds change nothing."""
        with self._lock:
            self._now = self._after_event(event)
            if self._now == self._told or self._cancel is not None or self._closed:
                return
            wait_s = self._told_at + TELL_EVERY_S - self._clock()
            if wait_s > 0:
                self._cancel = self._after(wait_s, self._tell)
                return
        self._tell()

    def close(self) -> None:
        """Tells the last state, where it is owed, and nothing more."""
        with self._lock:
            self._closed = True
            owed, self._cancel = self._cancel, None
        if owed is not None:
            owed()
            self._tell()

    def _tell(self) -> None:
        with self._lock:
            self._cancel = None
            if self._telling:
                # Another thread is at it: it tells this one too, so that the last told is the last that was.
                self._again = True
                return
            self._telling = True
        while True:
            with self._lock:
                self._told, self._told_at, self._again = self._now, self._clock(), False
                told = self._told
            try:
                self._publish(ActivityChanged(told))
            except BaseException:
                self._telling = False
                raise
            with self._lock:
                if not self._again:
                    self._telling = False
                    return

    def _after_event(self, event: Event) -> Activity:
        now = self._now
        held = now.phase in _HELD
        if isinstance(event, PhaseChanged):
            return self._enter(event)
        if isinstance(event, WatcherDegraded):
            return replace(now, watcher=event.reason)
        if isinstance(event, WatcherRecovered):
            return replace(now, watcher="")
        if isinstance(event, ScanStarted) and not held:
            self._rest()
            return replace(now, phase=Phase.SCANNING, seconds_left=None)
        if isinstance(event, IndexProgress):
            now = replace(now, files_done=event.done, files_total=event.total, current=event.current)
            if not held:
                self._meaning.rest()
                self._reading.note(event.done, self._clock())
                now = replace(now, phase=Phase.READING, seconds_left=_left(self._reading, event))
        elif isinstance(event, MeaningProgress):
            if event.model != self._model:
                self._model, self._meaning = event.model, Rate()
            now = replace(now, meaning_done=event.done, meaning_total=event.total)
            if not held:
                self._reading.rest()
                self._meaning.note(event.done, self._clock())
                now = replace(now, phase=Phase.EMBEDDING, seconds_left=_left(self._meaning, event))
        return now

    def _enter(self, event: PhaseChanged) -> Activity:
        self._rest()
        now = replace(
            self._now,
            phase=event.phase,
            reason=event.reason,
            hint=event.hint,
            damaged=event.damaged,
            seconds_left=None,
        )
        if event.phase in (Phase.IDLE, Phase.STOPPED):
            now = replace(now, files_done=0, files_total=0, current=None)
        return replace(now, watcher="") if event.phase is Phase.STOPPED else now

    def _rest(self) -> None:
        self._reading.rest()
        self._meaning.rest()


def _left(rate: Rate, progress: IndexProgress | MeaningProgress) -> float | None:
    return rate.seconds_for(progress.total - progress.done) if progress.done < progress.total else None


def _after(wait_s: float, function: Callable[[], None]) -> Callable[[], None]:
    timer = threading.Timer(wait_s, function)
    timer.name, timer.daemon = "activity", True
    timer.start()

    def cancel() -> None:
        timer.cancel()
        timer.join(1)

    return cancel
