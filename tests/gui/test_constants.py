"""The process outlives many signals, on every Python that is supported."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
import qwenfind.gui
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Ear(QObject):
    told = Signal(bool)
    def hear(self, on): pass

app = QCoreApplication([])
ear = Ear()
ear.told.connect(ear.hear)
for _ in range(100_000):
    ear.told.emit(True)
    ear.blockSignals(False)
print("alive", None, True, False)
"""


def test_a_hundred_thousand_signals_end_no_process() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, env=os.environ)

    assert done.stdout.strip() == "alive None True False", done.stderr
    assert done.returncode == 0
