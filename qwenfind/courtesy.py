"""Lets the window's thread go first where Python runs one thread at a time.

Whatever the window does for an event, it lets go of Python's lock in each call of Qt, and has to win it back from
threads that compute. While an event lasts, threads that work in the background wait at the places where they call
`give_way`, so that it meets none of them more than once.
"""

from __future__ import annotations

import threading

# An event that lasts longer than this is no reason to stand still.
_LONGEST_S = 0.05
_free = threading.Event()
_free.set()


def begin() -> None:
    """The window has something to do now."""
    _free.clear()


def end() -> None:
    """The window waits for what comes next."""
    _free.set()


def give_way() -> None:
    """Waits while the window is busy; for whatever works in the background, often, and never on the window's thread."""
    if not _free.is_set():
        _free.wait(_LONGEST_S)
