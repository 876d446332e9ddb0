"""What tests of several rooms share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def shared_data(part: str) -> Path:
    """A part of the shared test data, or the test is skipped, saying so."""
    folder = Path(
        os.environ.get("QWENFIND_SHARED_DATA") or Path(__file__).resolve().parents[1].parent / "shared" / "data"
    )
    if not (folder / part).exists():
        pytest.skip(f"the shared test data lacks {part}")
    return folder / part
