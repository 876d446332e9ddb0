"""Indexes and settings as older versions left them, made by those versions themselves.

    python -m tests.samples COMMIT

runs the QwenFind of a commit on a few documents and keeps what it leaves. Before the layout of the index is changed, a
sample of the layout that goes is made; `tests/integration/test_upgrades.py` sees to it.
"""

from __future__ import annotations

import lzma
from pathlib import Path

HERE = Path(__file__).parent
DOCUMENTS = Path("/tmp/qwenfind-samples/Documents")
"""Where the documents lay; they are in no later place."""


def versions() -> list[int]:
    """The layouts of which there is a sample."""
    return sorted(int(file.name.split(".")[0].removeprefix("index_")) for file in HERE.glob("index_*.sqlite.xz"))


def lay_out(version: int, home: Path) -> None:
    """Puts the index of a layout into a home, and the settings that were beside it."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "index.sqlite").write_bytes(lzma.decompress((HERE / f"index_{version}.sqlite.xz").read_bytes()))
    (home / "settings.toml").write_bytes((HERE / f"settings_{version}.toml").read_bytes())
