"""What several tests need."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def shared_data(part: str) -> Path:
    """Return a folder of the shared test data, or skip the test where it is absent."""
    default = Path(__file__).resolve().parents[1].parent / "shared" / "data"
    folder = Path(os.environ.get("QWENFIND_SHARED_DATA", default)) / part
    if not folder.exists():
        pytest.skip(f"the shared test data is not here: {folder}")
    return folder
