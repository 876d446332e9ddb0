"""The app may run for months."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel


class Speaker(QObject):
    said = Signal()


def test_signals_and_widgets_can_be_used_without_end(qapp: QApplication) -> None:
    """A build of PySide for newer Pythons loses a reference to None with each call, and the process ends."""
    speaker, shown = Speaker(), QLabel()
    speaker.said.connect(shown.update)
    before = sys.getrefcount(None)

    for _ in range(100_000):
        speaker.said.emit()
        shown.setText("")

    assert sys.getrefcount(None) > before - 1000
