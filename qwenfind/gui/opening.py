"""Opens a file where it answers, and shows it in its folder, with the programs of each system.

Every path reaches a program as one argument, never through a shell.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from qwenfind.errors import UsageError

# How PDF viewers are told a page. Okular, Evince, Atril, Xreader, Papers, MuPDF, Zathura, qpdfview: their manual pages;
# SumatraPDF: sumatrapdfreader.org/docs/Command-line-arguments; Skim and Preview cannot be told from outside.
_AT_PAGE: Mapping[str, tuple[str, ...]] = {
    "okular": ("okular", "--page", "{page}", "{path}"),
    "evince": ("evince", "--page-label={page}", "{path}"),
    "papers": ("papers", "--page-label={page}", "{path}"),
    "atril": ("atril", "--page-label={page}", "{path}"),
    "xreader": ("xreader", "--page-label={page}", "{path}"),
    "mupdf": ("mupdf", "{path}", "{page}"),
    "zathura": ("zathura", "--page={page}", "{path}"),
    "qpdfview": ("qpdfview", "{path}#{page}"),
    "sumatrapdf": ("SumatraPDF", "-page", "{page}", "{path}"),
    "acrord32": ("AcroRd32", "/A", "page={page}", "{path}"),
    "acrobat": ("Acrobat", "/A", "page={page}", "{path}"),
}
# Opening these runs them.
_PROGRAMS = frozenset(
    (
        *(
            "appimage",
            "apk",
            "app",
            "bat",
            "bin",
            "cmd",
            "com",
            "command",
            "cpl",
            "deb",
            "desktop",
            "dll",
            "dmg",
            "exe",
            "gadget",
            "hta",
        ),
        *(
            "inf",
            "jar",
            "js",
            "jse",
            "lnk",
            "msc",
            "msi",
            "msp",
            "pif",
            "pkg",
            "ps1",
            "reg",
            "rpm",
            "run",
            "scf",
            "scr",
        ),
        *("sh", "bash", "zsh", "fish", "csh", "url", "vb", "vbe", "vbs", "ws", "wsf", "wsh", "workflow"),
    )
)
# What a frozen program changed for itself, and must not hand on.
_OURS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "PYTHONHOME")


def runs_when_opened(path: Path) -> bool:
    """Whether opening a file would run it as a program."""
    if path.suffix[1:].lower() in _PROGRAMS:
        return True
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not path.suffix and stat.S_ISREG(mode) and bool(mode & 0o111) and sys.platform != "win32"


def require_there(path: Path, roots: Sequence[Path]) -> None:
    """Looks before anything is opened.

    Raises:
        UsageError: the file is gone, or it lies in no watched folder.
    """
    if not any(root == path or root in path.parents for root in roots):
        raise UsageError(f"{path.name} lies in none of your folders any more.", "Search again.")
    if not os.path.lexists(path):
        raise UsageError(
            f"{path.name} is not there any more.", "It was moved or deleted, or its drive is not connected."
        )


def command_at_page(viewer: str, path: Path, page: int) -> list[str] | None:
    """How to open a PDF at a page, in the viewer that has this desktop entry or program name; None for others."""
    name = viewer.lower().removesuffix(".desktop").removesuffix(".exe").rpartition(".")[2]
    parts = _AT_PAGE.get(name)
    if parts is None:
        return None
    return [part.format(page=page, path=path) for part in parts]


def open_at_page(path: Path, page: int) -> bool:
    """Opens a PDF at a page where its usual viewer allows that; says whether it did. Blocks for a moment."""
    if path.suffix.lower() != ".pdf":
        return False
    command = command_at_page(_usual_pdf_viewer(), path, page)
    if command is None or shutil.which(command[0]) is None:
        return False
    start(command)
    return True


def start(command: Sequence[str]) -> None:
    """Starts a program on its own; it outlives this one.

    Raises:
        UsageError: it cannot be started.
    """
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        for name in _OURS:
            environment.remove(name)
    process.setProcessEnvironment(environment)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    if not process.startDetached():
        raise UsageError(f"{command[0]} cannot be started: {process.errorString()}.", "Open the file by hand.")


def reveal_command(path: Path, platform: str = sys.platform) -> list[str] | str | None:
    """What shows a file in its folder; None where the desktop is asked over D-Bus instead."""
    if platform == "win32":
        # One string: Explorer reads its own quotes (github.com/microsoft/vscode does the same).
        return f'explorer /select,"{path}"'
    if platform == "darwin":
        return ["open", "-R", str(path)]
    return None


def _usual_pdf_viewer() -> str:
    """The desktop entry that opens PDFs on Linux, "" elsewhere or where nobody knows."""
    if not sys.platform.startswith("linux") or shutil.which("xdg-mime") is None:
        return ""
    try:
        answer = subprocess.run(
            ["xdg-mime", "query", "default", "application/pdf"], capture_output=True, text=True, timeout=3, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip()
