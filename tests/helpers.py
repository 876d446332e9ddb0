"""What several tests share."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest


def shared_root() -> Path:
    """Where the shared data should lie: `QWENFIND_SHARED_DATA`, or beside the repository."""
    return Path(os.environ.get("QWENFIND_SHARED_DATA") or Path(__file__).resolve().parents[2] / "shared/data")


def shared_data(part: str) -> Path:
    """A folder of the shared test data; skips the test where it is not there."""
    folder = shared_root() / part
    if not folder.exists():
        pytest.skip(f"{folder} is not there; set QWENFIND_SHARED_DATA")
    return folder


def wait_until(fact: Callable[[], bool], *, deadline_s: float = 10.0) -> bool:
    """Looks again and again until a fact holds or the time is up; says whether it holds."""
    until = time.monotonic() + deadline_s
    while not fact():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True
