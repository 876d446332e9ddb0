"""Child processes end with their parent, whatever both are doing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.helpers import wait_until

ROOT = Path(__file__).resolve().parents[2]
# A role whose work is one long match: C code that never gives up the interpreter's lock.
STUCK = """
import re
def handler():
    def answer(message, blob):
        re.match("(a+)+$", "a" * 60 + "b")
        return {}, b""
    return answer
"""
START = """
import sys
from qwenfind import children
children.ROLES["stuck"] = "stuck"
if "--child" in sys.argv:
    sys.exit(children.run(sys.argv[2:]))
children._program = lambda: [sys.executable, __file__]
child = children.Child("stuck")
child.start()
print(child.pid, flush=True)
child.request({}, deadline_s=60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere such a child ends at its deadline")
def test_a_child_stuck_in_c_code_ends_with_its_killed_parent(tmp_path: Path) -> None:
    (tmp_path / "stuck.py").write_text(STUCK)
    (tmp_path / "start.py").write_text(START)
    parent = subprocess.Popen(
        [sys.executable, str(tmp_path / "start.py")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    try:
        assert wait_until(lambda: child.cpu_times().user > 1, deadline_s=30)

        parent.send_signal(signal.SIGKILL)
        parent.wait()

        assert wait_until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE, deadline_s=2)
    finally:
        parent.kill()
        parent.communicate()
        if child.is_running():
            child.kill()
