"""The app's log: what went wrong and where in the program, never what a file says or a person looks for."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from qwenfind.paths import Home

_MAX_BYTES = 1_000_000
_KEPT = 3
_MAX_CAUSES = 5

log = logging.getLogger("qwenfind")


class _Formatter(logging.Formatter):
    """Writes an exception as its kind and its place; its message may hold text of a file or a query."""

    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(_lines_of(error)) if isinstance(error, BaseException) else ""


class _File(RotatingFileHandler):
    """Loses what cannot be written, as on a full disk; telling of it would only be noise in a terminal."""

    def handleError(self, record: logging.LogRecord) -> None:
        pass


def _lines_of(error: BaseException | None) -> list[str]:
    lines: list[str] = []
    for _ in range(_MAX_CAUSES):
        if error is None:
            break
        lines.append(f"  {type(error).__name__}")
        for frame in traceback.extract_tb(error.__traceback__)[-20:]:
            lines.append(f"    {Path(frame.filename).name}:{frame.lineno} {frame.name}")
        error = error.__cause__ or error.__context__
    return lines


def keep_log(home: Home) -> RotatingFileHandler | None:
    """Logs to a file from now on, a few megabytes at most; None where that place cannot be written."""
    try:
        home.logs.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _File(home.logs / "app.log", maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False)
    except OSError:
        return None
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    return handler


def end_log(handler: RotatingFileHandler | None) -> None:
    """Closes what `keep_log` opened."""
    if handler is not None:
        log.removeHandler(handler)
        log.propagate = True
        handler.close()


class Unforeseen:
    """Has errors that nothing else caught logged, and the first of them told.

    Args:
        tell: called once, with the error, on the thread where it happened.
    """

    def __init__(self, tell: Callable[[BaseException], None]) -> None:
        self._tell = tell
        self._told = False
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def restore(self) -> None:
        """Puts back what was there before."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._before[0](kind, error, trace)
            return
        log.error("Something unforeseen happened", exc_info=(kind, error, trace))
        if not self._told:
            self._told = True
            self._tell(error)

    def _caught_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._caught(found.exc_type, found.exc_value, found.exc_traceback)
