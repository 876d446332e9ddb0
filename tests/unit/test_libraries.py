"""Whoever comes first, nobody sees a half-made library."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import importlib, sys, threading
from qwenfind import libraries

start, broken = threading.Barrier(8), []

def use(entry):
    start.wait()
    try:
        libraries.load()
        broken.extend(name for name in libraries._TANGLED if name not in sys.modules)
        importlib.import_module(entry)
    except Exception as error:
        broken.append(repr(error))

threads = [threading.Thread(target=use, args=(entry,)) for entry in 4 * ["numpy.typing", "numpy.linalg"]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(broken)
"""


def test_threads_that_load_at_the_same_moment_all_get_whole_libraries() -> None:
    """Without the lock one of eight threads fails now and then."""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)

        assert done.stdout.strip() == "[]"
