"""Events summed up: the phase, the counts, the time left, and how often that is told."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from qwenfind.events import (
    ActivityChanged,
    DocumentsChanged,
    Event,
    IndexProgress,
    MeaningProgress,
    PhaseChanged,
    ScanStarted,
    WatcherDegraded,
    WatcherRecovered,
)
from qwenfind.indexing.activity import MEASURED_S, TELL_EVERY_S, ActivityTracker, Rate
from qwenfind.records import Activity, Phase
from tests.helpers import wait_until

FILE = Path("/a.txt")


class Told:
    """A tracker whose clock and timers the test moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.told: list[tuple[float, Activity]] = []
        self.due: list[tuple[float, Callable[[], None]]] = []
        self.tracker = ActivityTracker(self._publish, clock=lambda: self.now, after=self._after)

    def _publish(self, event: Event) -> None:
        assert isinstance(event, ActivityChanged)
        self.told.append((self.now, event.activity))

    def _after(self, wait_s: float, function: Callable[[], None]) -> Callable[[], None]:
        timer = (self.now + wait_s, function)
        self.due.append(timer)
        return lambda: self.due.remove(timer)

    def later(self, s: float) -> None:
        self.now += s
        due, self.due = self.due, []
        for at, function in due:
            assert at <= self.now
            function()

    def hear(self, event: Event, *, after_s: float = 1.0) -> Activity:
        self.later(after_s)
        self.tracker.hear(event)
        return self.tracker.activity


@pytest.fixture
def told() -> Told:
    return Told()


def test_the_phase_follows_the_work(told: Told) -> None:
    phases = [
        told.hear(event).phase
        for event in (
            PhaseChanged(Phase.IDLE),
            ScanStarted(FILE.parent),
            IndexProgress(0, 10),
            MeaningProgress("m", 0, 100),
            DocumentsChanged(1, 0),
            PhaseChanged(Phase.IDLE),
        )
    ]

    assert phases == [Phase.IDLE, Phase.SCANNING, Phase.READING, Phase.EMBEDDING, Phase.EMBEDDING, Phase.IDLE]


def test_a_damaged_index_is_told_until_work_begins(told: Told) -> None:
    now = told.hear(PhaseChanged(Phase.STOPPED, "The index is damaged.", "Make it anew.", damaged=True))
    assert (now.reason, now.hint, now.damaged) == ("The index is damaged.", "Make it anew.", True)

    assert told.hear(PhaseChanged(Phase.IDLE)) == Activity(phase=Phase.IDLE)


def test_at_first_nothing_keeps_the_index_fresh(told: Told) -> None:
    assert told.tracker.activity == Activity(phase=Phase.STOPPED)


def test_what_ends_during_a_pause_does_not_end_the_pause(told: Told) -> None:
    told.hear(PhaseChanged(Phase.PAUSED, "You paused it."))
    now = told.hear(IndexProgress(3, 10, FILE))

    assert (now.phase, now.reason) == (Phase.PAUSED, "You paused it.")
    assert (now.files_done, now.files_total, now.current) == (3, 10, FILE)


def test_at_rest_no_run_is_counted(told: Told) -> None:
    told.hear(PhaseChanged(Phase.IDLE))
    told.hear(IndexProgress(10, 10, FILE))
    told.hear(MeaningProgress("m", 40, 100))
    now = told.hear(PhaseChanged(Phase.IDLE))

    assert (now.files_done, now.files_total, now.current) == (0, 0, None)
    assert (now.meaning_done, now.meaning_total) == (40, 100)


def test_a_degraded_watcher_is_told_until_it_recovers(told: Told) -> None:
    assert told.hear(WatcherDegraded("No watches left.")).watcher == "No watches left."
    assert told.hear(PhaseChanged(Phase.IDLE)).watcher == "No watches left."
    assert told.hear(WatcherRecovered()).watcher == ""


def test_the_time_left_is_told_once_it_was_measured(told: Told) -> None:
    told.hear(PhaseChanged(Phase.IDLE))
    told.hear(IndexProgress(0, 1000))
    assert told.hear(IndexProgress(10, 1000), after_s=1.0).seconds_left is None
    left = told.hear(IndexProgress(30, 1000), after_s=2.0).seconds_left

    assert left == pytest.approx(970 / 10)


def test_a_pause_does_not_slow_the_rate(told: Told) -> None:
    told.hear(PhaseChanged(Phase.IDLE))
    for done in range(0, 50, 10):
        told.hear(MeaningProgress("m", done, 100))
    assert told.tracker.activity.seconds_left == pytest.approx(6.0)

    assert told.hear(PhaseChanged(Phase.PAUSED, "You paused it.")).seconds_left is None
    told.hear(PhaseChanged(Phase.IDLE), after_s=3600)
    told.hear(MeaningProgress("m", 40, 100), after_s=0.5)
    assert told.hear(MeaningProgress("m", 50, 100)).seconds_left == pytest.approx(5.0)


def test_another_model_is_measured_anew(told: Told) -> None:
    told.hear(PhaseChanged(Phase.IDLE))
    for done in range(0, 50, 10):
        told.hear(MeaningProgress("fast", done, 100))
    told.hear(MeaningProgress("slow", 0, 100))

    assert told.hear(MeaningProgress("slow", 1, 100)).seconds_left is None


def test_the_rate_follows_the_latest_work() -> None:
    rate = Rate()
    for second in range(100):
        rate.note(second * 10, float(second))
    for second in range(100, 200):
        rate.note(1000 + (second - 100), float(second))

    left = rate.seconds_for(100)
    assert left is not None
    assert 70 < left <= 100


def test_counting_that_begins_anew_is_no_step_back() -> None:
    rate = Rate()
    rate.note(0, 0.0)
    rate.note(50, MEASURED_S + 2)
    rate.note(0, 6.0)
    rate.note(10, 7.0)

    assert rate.seconds_for(60) == pytest.approx(6.0, rel=0.01)


def test_it_is_told_at_most_five_times_a_second_and_the_last_always(told: Told) -> None:
    told.tracker.hear(PhaseChanged(Phase.IDLE))
    for step in range(1, 101):
        told.now += 0.01
        for timer in [timer for timer in told.due if timer[0] <= told.now]:
            told.due.remove(timer)
            timer[1]()
        told.tracker.hear(IndexProgress(step, 100))
    told.later(1.0)

    times = [at for at, _ in told.told]
    assert all(late - early >= TELL_EVERY_S - 1e-9 for early, late in itertools.pairwise(times))
    assert len(times) <= 7
    assert told.told[-1][1].files_done == 100
    assert not told.due


def test_what_changes_nothing_is_not_told(told: Told) -> None:
    told.hear(PhaseChanged(Phase.IDLE))
    told.hear(PhaseChanged(Phase.IDLE))
    told.hear(DocumentsChanged(1, 1))

    assert len(told.told) == 1


def test_closing_tells_what_is_owed_and_then_nothing(told: Told) -> None:
    told.tracker.hear(PhaseChanged(Phase.IDLE))
    told.tracker.hear(PhaseChanged(Phase.STOPPED, "The index is damaged."))
    assert len(told.told) == 1

    told.tracker.close()
    told.tracker.hear(PhaseChanged(Phase.IDLE))
    assert [activity.phase for _, activity in told.told] == [Phase.IDLE, Phase.STOPPED]
    assert not told.due


def test_the_last_told_is_the_last_that_was_though_many_threads_speak() -> None:
    """With the real timer."""
    told: list[Activity] = []

    def publish(event: Event) -> None:
        assert isinstance(event, ActivityChanged)
        told.append(event.activity)

    tracker = ActivityTracker(publish)

    def speak(number: int) -> None:
        for step in range(300):
            tracker.hear(IndexProgress(step, 1000 + number))

    tracker.hear(PhaseChanged(Phase.IDLE))
    threads = [threading.Thread(target=speak, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert wait_until(lambda: told[-1] == tracker.activity)
    tracker.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "activity" and not thread.daemon]
