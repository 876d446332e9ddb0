"""Writes SHA256SUMS for a folder of artefacts, as `sha256sum --check` reads it: `checksums.py FOLDER`."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def main(folder: Path) -> None:
    """Writes it into the folder.

    Raises:
        SystemExit: there is nothing in it.
    """
    lines = []
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.name != NAME:
            with file.open("rb") as stream:
                lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
    if not lines:
        raise SystemExit(f"There is nothing in {folder}.")
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
