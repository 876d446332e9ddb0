"""Says whether indexing may go on now, or why it waits: the person's wish, the battery, someone at work, the hour."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime
from datetime import time as TimeOfDay
from typing import Generic, TypeVar

from qwenfind.settings import Settings

T = TypeVar("T")

BY_PERSON = "You paused it."
ON_BATTERY = "The computer runs on its battery."
AT_WORK = "You are using the computer."
# Someone who touched nothing for so long has stopped working; pauses between two sentences are shorter.
AT_WORK_S = 60.0
BATTERY_EVERY_S = 5.0
IDLE_EVERY_S = 1.0


class Throttle:
    """What holds indexing up. Any thread may ask or change it.

    Without settings, and until `pause` is called, nothing does.

    Args:
        on_battery: whether the machine runs on its battery; None where nobody knows.
        idle_s: seconds since keyboard or mouse were touched; None where nobody knows.
        clock: seconds that only grow.
        hour: the local time of day.
    """

    def __init__(
        self,
        *,
        on_battery: Callable[[], bool | None] = lambda: None,
        idle_s: Callable[[], float | None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
        hour: Callable[[], TimeOfDay] = lambda: datetime.now().time(),
    ) -> None:
        self._clock = clock
        self._hour = hour
        self._lock = threading.Lock()
        self._on_battery = _Lasting(on_battery, BATTERY_EVERY_S, clock)
        self._idle_s = _Lasting(idle_s, IDLE_EVERY_S, clock)
        self._paused = False
        self._until: float | None = None
        self._spare_battery = self._spare_person = False
        self._hours: tuple[TimeOfDay, TimeOfDay] | None = None

    def obey(self, settings: Settings) -> None:
        """Takes over what the settings say of battery, work and hours."""
        first, _, last = settings.quiet_hours.partition("-")
        with self._lock:
            self._spare_battery = settings.pause_on_battery
            self._spare_person = settings.pause_while_working
            self._hours = (TimeOfDay.fromisoformat(first), TimeOfDay.fromisoformat(last)) if last else None

    def pause(self, *, for_s: float | None = None) -> None:
        """Holds everything until `resume`, or for so long; forgotten when the program ends."""
        with self._lock:
            self._paused = True
            self._until = None if for_s is None else self._clock() + for_s

    def resume(self) -> None:
        """Ends the person's pause; other reasons hold on."""
        with self._lock:
            self._paused = False

    @property
    def paused(self) -> bool:
        """Whether the person paused it."""
        with self._lock:
            if self._paused and self._until is not None and self._clock() >= self._until:
                self._paused = False
            return self._paused

    def holds_all(self) -> str:
        """Why nothing may go on now, one plain sentence; "" where it may."""
        if self.paused:
            return BY_PERSON
        with self._lock:
            if self._spare_battery and self._on_battery():
                return ON_BATTERY
            if self._spare_person:
                idle_s = self._idle_s()
                if idle_s is not None and idle_s < AT_WORK_S:
                    return AT_WORK
        return ""

    def holds_meaning(self) -> str:
        """Why nothing may be embedded now, though files may be read; "" where it may."""
        if reason := self.holds_all():
            return reason
        with self._lock:
            hours = self._hours
        if hours is None or _within(self._hour(), *hours):
            return ""
        return f"Search by meaning is completed from {hours[0]:%H:%M}."


class _Lasting(Generic[T]):
    """An answer that is asked for anew only after a while."""

    def __init__(self, ask: Callable[[], T], every_s: float, clock: Callable[[], float]) -> None:
        self._ask = ask
        self._every_s = every_s
        self._clock = clock
        self._answer: tuple[float, T] | None = None

    def __call__(self) -> T:
        now = self._clock()
        if self._answer is None or now - self._answer[0] >= self._every_s:
            self._answer = (now, self._ask())
        return self._answer[1]


def _within(hour: TimeOfDay, first: TimeOfDay, last: TimeOfDay) -> bool:
    """Whether a time lies in hours that may go over midnight; all day where both ends are the same."""
    if first < last:
        return first <= hour < last
    return hour >= first or hour < last
