"""Writes the manifests for Windows' package manager: `python packaging/release/winget.py INSTALLER URL FOLDER`.

Three files, as microsoft/winget-pkgs wants them (schema 1.6.0), with the installer's hash.
"""

from __future__ import annotations

import datetime
import hashlib
import sys
from pathlib import Path

from steps import ROOT, version

IDENTIFIER = "QwenFind.QwenFind"
TEMPLATES = ROOT / "packaging" / "windows" / "winget"


def manifests(installer: Path, url: str, *, day: datetime.date) -> dict[str, str]:
    """The files by name.

    Args:
        url: where the installer can be had.
        day: of the release.

    Raises:
        SystemExit: the address is none, or is not that of this file.
    """
    if not url.startswith("https://") or not url.endswith(f"/{installer.name}"):
        raise SystemExit(f"{url} is no https address of {installer.name}.")
    values = {
        "version": version(),
        "url": url,
        "sha256": hashlib.sha256(installer.read_bytes()).hexdigest().upper(),
        "day": day.isoformat(),
    }
    return {
        f"{IDENTIFIER}{template.name.removeprefix('template')}": template.read_text(encoding="utf-8").format(**values)
        for template in TEMPLATES.glob("template*.yaml")
    }


def main(installer: str, url: str, folder: str) -> None:
    """Writes them into a folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in manifests(Path(installer), url, day=datetime.date.today()).items():
        (Path(folder) / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
