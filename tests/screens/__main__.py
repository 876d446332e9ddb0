"""Pictures of every page, light and dark, at 1x and 2x, with real documents.

    python -m tests.screens OUT_DIR [--only NAME ...] [--themes light,dark] [--scales 1,2]

Each theme and scale runs in a process of its own, because Qt reads the scale once. Prints the pictures' paths and, as
the last line, one JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Writes the papers, indexes them, and takes the pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--scales", default="1,2")
    parser.add_argument("--work", type=Path, help="kept, and used again at the next run")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="qwenfind-screens-") as temporary:
        work = (arguments.work or Path(temporary)).resolve()
        _index(work)
        taken: list[str] = []
        for theme in arguments.themes.split(","):
            for scale in arguments.scales.split(","):
                taken += _take(work, arguments.out.resolve(), theme, scale, arguments.only)
    for picture in taken:
        print(picture)
    print(json.dumps({"name": "screens", "figures": {"pictures": len(taken)}, "goals": {}, "holds": bool(taken)}))
    return 0 if taken else 1


def _index(work: Path) -> None:
    if (work / "home" / "index.sqlite").exists():
        return
    from tests.screens import papers

    shared = ROOT.parent / "shared/data/home_small"
    person = work / "thomas"
    papers.write(person, shared=shared if shared.is_dir() else None)
    folders = [str(person / name) for name in ("Documents", "Dokumente", "Books", "Notes", "Mail", "Projects")]
    subprocess.run(
        [
            *(sys.executable, "-m", "qwenfind", "--home", str(work / "home"), "index"),
            *(folder for folder in folders if Path(folder).is_dir()),
        ],
        cwd=ROOT,
        check=True,
    )


def _take(work: Path, out: Path, theme: str, scale: str, only: list[str]) -> list[str]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
        "HOME": str(work / "thomas"),
        "LC_ALL": "C.UTF-8",
    }
    process = subprocess.run(
        [sys.executable, "-m", "tests.screens.take", str(work / "home"), str(out), theme, scale, *only],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return process.stdout.split("\n")[:-1]


if __name__ == "__main__":
    sys.exit(main())
