"""The app may run for months."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

import qwenfind.gui


class Speaker(QObject):
    said = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal there")
def test_signals_and_widgets_can_be_used_without_end(qapp: QApplication) -> None:
    """Without the correction in `qwenfind.gui` this ends the process: Python frees True."""
    assert qwenfind.gui.__doc__
    speaker, shown = Speaker(), QLabel()
    for _ in range(100_000):
        speaker.said.emit()
        shown.setText("")

    assert min(sys.getrefcount(single) for single in (None, True, False)) > 1 << 40
