"""Keeps Python from stopping the GUI thread, and its collector of garbage from running on another."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from qwenfind import courtesy

# A thread that computes in Python hands over after this time. One event of the window asks for its turn many times.
SWITCH_INTERVAL_S = 0.0002
_LOOK_EVERY_MS = 100
# Objects made since the last look: from the first number on they are looked through, some milliseconds' work. Above the
# second, as after a walk through many files, that would take 10 ms and more, as measured: they are left to the sweep.
_YOUNG, _TOO_MANY = 2_000, 8_000
# Looking through every object stops all threads for 20 to 80 ms, as measured with a hundred thousand of them.
_SWEEP_EVERY_MS = 10 * 60_000


class ShortPauses(QObject):
    """In force from when it is made until `end`.

    Objects that hold each other in a circle are freed by Python's collector, on whichever thread happens to make the
    next object. A widget among them would die on that thread, which crashes Qt. So it is called here alone, on the
    GUI thread: often for what is young, and for all when nobody looks at the window.

    While events are handled, background threads give way (`courtesy`).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        gc.disable()
        self._app = QApplication.instance()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._wait)
        for interval, act in ((_LOOK_EVERY_MS, self._collect_young), (_SWEEP_EVERY_MS, self._collect_all)):
            timer = QTimer(self, interval=interval, timerType=Qt.TimerType.CoarseTimer)
            timer.timeout.connect(act)
            timer.start()

    def end(self) -> None:
        """Leaves it to Python again."""
        sys.setswitchinterval(self._before)
        gc.unfreeze()
        gc.enable()
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._wait)
        self._listen(on=False)
        courtesy.end()
        self.deleteLater()

    @Slot()
    def _wait(self) -> None:
        courtesy.end()
        self._listen(on=True)

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:  # noqa: D102 - Qt's name
        # The first of the events that come together. Asked for each, it would itself take as long as they do.
        courtesy.begin()
        self._listen(on=False)
        return False

    def _listen(self, *, on: bool) -> None:
        if self._app is not None:
            (self._app.installEventFilter if on else self._app.removeEventFilter)(self)

    @Slot()
    def _collect_young(self) -> None:
        young = gc.get_count()[0]
        if young > _TOO_MANY:
            gc.freeze()
        elif young > _YOUNG:
            gc.collect(1)

    @Slot()
    def _collect_all(self) -> None:
        if QApplication.activeWindow() is None:
            gc.unfreeze()
            gc.collect()
