"""Libraries whose parts import each other, loaded by one thread at a time."""

from __future__ import annotations

import importlib
import threading

_TANGLED = ("numpy", "pathspec", "psutil")
_LOCK = threading.Lock()


def load() -> None:
    """Loads them, or waits until another thread has; costs nothing after that.

    Python breaks the deadlock of two threads that import such a library at the same moment by showing one of them a
    half-made module ("cannot import name ... from partially initialized module").
    """
    with _LOCK:
        for name in _TANGLED:
            importlib.import_module(name)
