"""Whether this installation is whole: every part of the program is used once, in a temporary folder.

What is frozen is gated by it, so whatever is left out of an installer and needed after all shows here. It needs no
network, no screen and no file but its own.
"""

from __future__ import annotations

import os
import tempfile
import warnings
from pathlib import Path


def run(picture: str = "") -> int:
    """Runs every check, prints a table, and returns the exit code: 0, or the one for a check that failed.

    Args:
        picture: where the window's picture goes; "" to look at it and throw it away. The table goes beside it as text
            too, because a windowed program of Windows has nowhere to print.
    """
    # Frozen, torch misses sources that nothing here reads, and says so for each.
    warnings.simplefilter("ignore")
    # Before Qt is loaded.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qwenfind.cli.doctor import show
    from qwenfind.selftest.checks import SelfTest

    with tempfile.TemporaryDirectory(prefix="qwenfind-self-test-", ignore_cleanup_errors=True) as folder:
        place = Path(picture).absolute() if picture else Path(folder) / "window.png"
        checks = SelfTest(Path(folder).resolve(), place).run()
    if picture:
        lines = (f"{check.holds}\t{check.name}\t{check.found}" for check in checks)
        place.with_suffix(".txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return show(checks)
