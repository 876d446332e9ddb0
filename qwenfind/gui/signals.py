"""A request to end the program, from a terminal or the system, as a signal of Qt."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_ASKED = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


class EndSignals(QObject):
    """Hears Ctrl-C and SIGTERM while Qt's loop runs; Python alone would hear them only between two of its own lines.

    Signals:
        asked(): the program is asked to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, self._ignore) for number in _ASKED}
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def restore(self) -> None:
        """Puts back what was there before."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._read.close()
        self._write.close()

    def _hear(self) -> None:
        with contextlib.suppress(OSError):
            if set(self._read.recv(64)) & set(_ASKED):
                self.asked.emit()

    def _ignore(self, _number: int, _frame: FrameType | None) -> None:
        """The byte in the socket tells it."""
