"""Links that come as events, as macOS sends them; in a process of its own, because there is one application in each."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SENT = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from qwenfind.gui.application import Application
app = Application(["test"])
app.linked.connect(lambda query: print(f"<{query}>"))
for link in ("qwenfind:search?q=the+roof%20cost", "file:///etc/passwd", "qwenfind:delete?q=all", "https://example.org"):
    app.sendEvent(app, QFileOpenEvent(QUrl(link)))
"""


def test_a_link_is_heard_and_nothing_else() -> None:
    result = subprocess.run([sys.executable, "-c", SENT], cwd=ROOT, capture_output=True, text=True, timeout=60)

    assert (result.stdout.splitlines(), result.returncode) == (["<the roof cost>", "<>"], 0)
