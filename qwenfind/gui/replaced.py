"""Notices that the program's own file was replaced while it runs, as an upgrade does, and starts what lies there now.

A frozen program reads its parts when it needs them first; those of another version do not fit to what it has in memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from qwenfind.gui import autostart
from qwenfind.gui.opening import environment_of_others
from qwenfind.paths import Home

_LOOK_MS = 5_000


class Replaced(QObject):
    """Looks at a file every few seconds.

    Args:
        program: the file.

    Signals:
        seen(): it is another file than at first, and is not being written any more. Comes once.
    """

    seen = Signal()

    def __init__(self, program: Path, parent: QObject | None = None, *, every_ms: int = _LOOK_MS) -> None:
        super().__init__(parent)
        self._program = program
        self._first = self._last = _identity(program)
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        before, self._last = self._last, _identity(self._program)
        if self._last is not None and self._last != self._first and self._last == before:
            self._timer.stop()
            self.seen.emit()


def _identity(file: Path) -> tuple[int, int, int] | None:
    try:
        facts = file.stat()
    except OSError:
        return None
    return facts.st_ino, facts.st_size, facts.st_mtime_ns


def own_program(home: Home, environment: Mapping[str, str]) -> Path:
    """The file that an upgrade replaces."""
    return Path(autostart.command(home, environment)[0])


def start_anew(home: Home, environment: Mapping[str, str], *, visible: bool, query: str) -> bool:
    """Starts the program that lies there now; it waits until this one has ended. Says whether it could be started."""
    program, *arguments, _background = autostart.command(home, environment)
    arguments += [f"--search={query}"] if visible else ["--background"]
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    fresh = environment_of_others()
    # https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html#independent-subprocess-spawned-from-a-frozen-app
    fresh.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")
    process.setProcessEnvironment(fresh)
    return bool(process.startDetached())
