"""What commands share: opening the engine, and stopping cleanly."""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from qwenfind.paths import Home

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine

Add = Callable[..., argparse.ArgumentParser]
Group = Callable[[argparse.ArgumentParser], Callable[..., argparse.ArgumentParser]]


def place(text: str) -> Path:
    """A path that is an argument. An empty one, as an unset variable of a shell gives, is not the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a path is empty")
    return Path(text)


def home_of(arguments: argparse.Namespace) -> Home:
    """Where everything lies: `--home`, else QWENFIND_HOME, else the platform's own folders."""
    folder = getattr(arguments, "home", None)
    return Home.at(folder) if folder else Home.default()


def engine_of(arguments: argparse.Namespace) -> SearchEngine:
    """The engine that the arguments ask for; use it in a `with`."""
    from qwenfind.engine import SearchEngine

    return SearchEngine(home_of(arguments))


@contextlib.contextmanager
def stopping(say: Callable[[], None]) -> Iterator[tuple[threading.Event, list[int]]]:
    """Turns the first Ctrl-C, or a request to end, into an event; a second Ctrl-C interrupts at once.

    Yields the event and the signals that came.
    """
    stop = threading.Event()
    came: list[int] = []

    def handle(number: int, _frame: FrameType | None) -> None:
        came.append(number)
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        say()

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop, came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
