"""How far indexing has come: two bars on a terminal, a line every few seconds elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from qwenfind.cli.output import duration, note, number, safe, short
from qwenfind.events import (
    DocumentsChanged,
    Event,
    FolderOffline,
    IndexProgress,
    MeaningProgress,
    Notice,
    PhaseChanged,
    ScanStarted,
    WatcherDegraded,
)
from qwenfind.records import Phase

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, TaskID

LINE_EVERY_S = 5.0
_READING = "Reading"
_MEANING = "Meaning"


class Rate:
    """Things a second over the last while, and the time left at that rate."""

    def __init__(self, clock: Callable[[], float], *, window_s: float = 30.0) -> None:
        self._clock = clock
        self._window_s = window_s
        self._points: list[tuple[float, int]] = []

    def at(self, done: int) -> float:
        """Notes how many are done now and returns the rate."""
        now = self._clock()
        if self._points and done < self._points[-1][1]:
            self._points.clear()
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[0][0] > self._window_s:
            self._points.pop(0)
        since, before = self._points[0]
        return (done - before) / (now - since) if now > since else 0.0


class ProgressLines:
    """Plain lines, for a log file or a pipe.

    Args:
        say: prints a line.
        clock: seconds that only grow.
    """

    def __init__(self, say: Callable[[str], None] = note, clock: Callable[[], float] = time.monotonic) -> None:
        self._say = say
        self._clock = clock
        self._rates = {_READING: Rate(clock), _MEANING: Rate(clock)}
        self._said = {_READING: clock(), _MEANING: clock()}
        self._complete: set[str] = set()

    def __enter__(self) -> ProgressLines:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing is left open."""

    def __call__(self, event: Event) -> None:
        """Prints what the event says, if it is time."""
        if isinstance(event, IndexProgress):
            self._progress(_READING, event.done, event.total, "files", event.current)
        elif isinstance(event, MeaningProgress):
            self._progress(_MEANING, event.done, event.total, "passages", None)
        elif (text := said(event)) is not None:
            self._say(text)

    def _progress(self, what: str, done: int, total: int, things: str, current: Path | None) -> None:
        rate = self._rates[what].at(done)
        complete = done >= total
        if (complete and what in self._complete) or (not complete and self._clock() - self._said[what] < LINE_EVERY_S):
            return
        self._said[what] = self._clock()
        (self._complete.add if complete else self._complete.discard)(what)
        left = f", about {duration((total - done) / rate)} left" if rate > 0 and done < total else ""
        file = f", {short(current)}" if current is not None and done < total else ""
        pace = f", {rate:.1f} a second" if rate > 0 else ""
        self._say(f"{what}: {done} of {total} {things}{pace}{left}{file}")


class ProgressBars:
    """Two bars that stay in place, reading and meaning.

    Args:
        console: writes to the terminal, on stderr.
        clock: seconds that only grow.
    """

    def __init__(self, console: Console, clock: Callable[[], float] = time.monotonic) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        self._rates = {_READING: Rate(clock), _MEANING: Rate(clock)}
        self._progress: Progress = Progress(
            TextColumn("{task.description:<7}"),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[counts]}"),
            TextColumn("{task.fields[current]}", style="dim"),
            console=console,
            refresh_per_second=8,
        )
        self._console = console
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> ProgressBars:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def __call__(self, event: Event) -> None:
        """Moves the bars, or prints above them."""
        if isinstance(event, IndexProgress):
            self._move(_READING, event.done, event.total, "files", event.current)
        elif isinstance(event, MeaningProgress):
            self._move(_MEANING, event.done, event.total, "passages", None)
        elif (text := said(event)) is not None:
            self._progress.console.print(safe(text))

    def _move(self, what: str, done: int, total: int, things: str, current: Path | None) -> None:
        if what not in self._tasks:
            self._tasks[what] = self._progress.add_task(what, total=total, counts="", current="")
        rate = self._rates[what].at(done)
        left = f" · about {duration((total - done) / rate)} left" if rate > 0 and done < total else ""
        pace = f" · {rate:.1f}/s" if rate > 0 else ""
        self._progress.update(
            self._tasks[what],
            completed=done,
            total=total,
            counts=f"{number(done)} of {number(total)} {things}{pace}{left}",
            current=_cut(safe(current.name), self._console.width // 3) if current is not None and done < total else "",
        )


def view(console: Console) -> ProgressBars | ProgressLines:
    """Bars on a terminal, lines elsewhere."""
    return ProgressBars(console) if console.is_terminal else ProgressLines()


def said(event: Event) -> str | None:
    """What an event that is no progress says to a person; None for nothing."""
    if isinstance(event, ScanStarted):
        return f"Looking through {short(event.folder)}"
    if isinstance(event, FolderOffline):
        return f"{short(event.folder)} is not connected; what is known of it is kept."
    if isinstance(event, WatcherDegraded):
        return f"Changes may be noticed late: {event.reason}"
    if isinstance(event, PhaseChanged) and event.phase is Phase.PAUSED:
        return f"Paused. {event.reason}"
    if isinstance(event, Notice):
        return f"{event.title} {event.hint}".strip()
    if isinstance(event, DocumentsChanged) and event.removed:
        return f"{event.removed} gone or moved away."
    return None


def _cut(name: str, width: int) -> str:
    return name if len(name) <= width else name[: max(width - 1, 1)] + "…"
