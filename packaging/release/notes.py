"""Takes a release's notes out of the changelog: `python packaging/release/notes.py TAG`, on stdout.

Refuses a tag that is not the program's version, and a version without notes.
"""

from __future__ import annotations

import re
import sys

from steps import ROOT, version

CHANGELOG = ROOT / "packaging" / "CHANGELOG.md"


def notes(tag: str, changelog: str) -> str:
    """The section of a tag such as v1.2.3.

    Raises:
        SystemExit: it is not the tag of this version, or nothing is written about it.
    """
    if tag != f"v{version()}":
        raise SystemExit(f"The tag is {tag}, the version {version()}: qwenfind/__init__.py has its one place.")
    parts = re.split(r"^## (\S+)$", changelog, flags=re.MULTILINE)
    text = dict(zip(parts[1::2], parts[2::2], strict=True)).get(version(), "").strip()
    if not text:
        raise SystemExit(f"packaging/CHANGELOG.md says nothing about {version()}.")
    return text + "\n"


if __name__ == "__main__":
    print(notes(sys.argv[1], CHANGELOG.read_text(encoding="utf-8")), end="")
