"""Opens a file where it answers, and shows it in its folder, with the programs of each system.

Every path reaches a program as one argument, never through a shell.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from PySide6.QtCore import QProcess, QProcessEnvironment

from qwenfind.errors import UsageError
from qwenfind.gui.words import shown, translate

# How PDF viewers are told a page, counted from the file's first as the index counts it: a page's own label ("iv") may
# differ. Okular, Evince, Atril, Xreader, Papers, MuPDF, Zathura, qpdfview: their manual pages;
# SumatraPDF: sumatrapdfreader.org/docs/Command-line-arguments; Skim and Preview cannot be told from outside.
_AT_PAGE: Mapping[str, tuple[str, ...]] = {
    "okular": ("okular", "--page", "{page}", "{path}"),
    "evince": ("evince", "--page-index={page}", "{path}"),
    "papers": ("papers", "--page-index={page}", "{path}"),
    "atril": ("atril", "--page-index={page}", "{path}"),
    "xreader": ("xreader", "--page-index={page}", "{path}"),
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
        *("sh", "bash", "zsh", "fish", "csh", "url", "vb", "vbe", "vbs", "ws", "wsc", "wsf", "wsh", "workflow"),
        *("py", "pyw", "pyz", "pyzw", "msix", "msixbundle", "appx", "appxbundle", "scpt", "scptd", "terminal"),
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
        raise UsageError(
            translate("opening", "{} lies in none of your folders any more.").format(shown(path.name)),
            translate("opening", "Search again."),
        )
    if not os.path.lexists(path):
        raise UsageError(
            translate("opening", "{} is not there any more.").format(shown(path.name)),
            translate("opening", "It was moved or deleted, or its drive is not connected."),
        )


def command_at_page(viewer: str, path: Path, page: int) -> list[str] | None:
    """How to open a PDF at a page; None where its viewer cannot be told.

    Args:
        viewer: a desktop entry ("org.kde.okular.desktop"), or where a program of Windows lies.
    """
    own = PureWindowsPath(viewer).name.lower()
    parts = _AT_PAGE.get(own.removesuffix(".desktop").removesuffix(".exe").rpartition(".")[2])
    if parts is None:
        return None
    # On Windows viewers are seldom on the path.
    program = viewer if own.endswith(".exe") else parts[0]
    return [program, *(part.format(page=page, path=path) for part in parts[1:])]


def open_at_page(path: Path, page: int) -> bool:
    """Opens a PDF at a page where its usual viewer allows that; says whether it did. Blocks for a moment."""
    if path.suffix.lower() != ".pdf":
        return False
    command = command_at_page(_usual_pdf_viewer(), path, page)
    if command is None or shutil.which(command[0]) is None:
        return False
    start(command)
    return True


def start(command: Sequence[str], *, native: str = "") -> None:
    """Starts a program on its own; it outlives this one.

    Args:
        native: on Windows, the rest of the command line, for a program that reads quotes in a way of its own.

    Raises:
        UsageError: it cannot be started.
    """
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    if native:
        # Only there on Windows.
        getattr(process, "setNativeArguments")(native)  # noqa: B009 - other systems' stubs do not know it
    process.setProcessEnvironment(environment_of_others())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    if not process.startDetached():
        raise UsageError(
            translate("opening", "{} cannot be started: {}.").format(command[0], process.errorString()),
            translate("opening", "Open the file by hand."),
        )


def environment_of_others() -> QProcessEnvironment:
    """The environment for other programs: as it was before a frozen program changed it for itself."""
    environment = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        for name in _OURS:
            before = environment.value(f"{name}_ORIG")
            environment.remove(f"{name}_ORIG")
            if before:
                environment.insert(name, before)
            else:
                environment.remove(name)
    return environment


@dataclass(frozen=True, slots=True)
class Command:
    """A program to be started.

    Attributes:
        words: the program and its arguments.
        native: the rest of the command line, on Windows, exactly as the program is to read it.
    """

    words: tuple[str, ...]
    native: str = ""


def reveal_command(path: Path, platform: str = sys.platform) -> Command | None:
    """What shows a file in its folder; None where the desktop is asked over D-Bus instead."""
    if platform == "win32":
        # Explorer wants quotes round the path alone; Qt would put them round the whole argument. No name holds one.
        return Command(("explorer.exe",), native=f'/select,"{path}"')
    if platform == "darwin":
        return Command(("open", "-R", str(path)))
    return None


def windows_viewer(value_of: Callable[[str, str, str], str], suffix: str = ".pdf") -> str:
    """The program that opens files of a kind on Windows, by what its registry says; "" where it does not.

    Args:
        value_of: the value of a root ("HKCU", "HKCR"), a key and a name, with its variables filled in; "" for none.
    """
    # learn.microsoft.com/windows/win32/shell/fa-file-types; what a person chose stands in UserChoice.
    choice = rf"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\{suffix}\UserChoice"
    kind = value_of("HKCU", choice, "ProgId") or value_of("HKCR", suffix, "")
    return program_in(value_of("HKCR", rf"{kind}\shell\open\command", "")) if kind else ""


def program_in(command: str) -> str:
    """The program of a command line of Windows: what stands in quotes, or goes up to the first ".exe"."""
    command = command.strip()
    if command.startswith('"'):
        return command[1:].partition('"')[0]
    end = command.lower().find(".exe")
    return command[: end + 4] if end >= 0 else ""


def _registry(root: str, key: str, name: str) -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    roots = {"HKCU": winreg.HKEY_CURRENT_USER, "HKCR": winreg.HKEY_CLASSES_ROOT}
    try:
        with winreg.OpenKey(roots[root], key) as opened:
            value, _ = winreg.QueryValueEx(opened, name)
        return winreg.ExpandEnvironmentStrings(value) if isinstance(value, str) else ""
    except OSError:
        return ""


def _usual_pdf_viewer() -> str:
    """The program that opens PDFs on Windows, the desktop entry that does on Linux; "" where nobody knows."""
    if sys.platform == "win32":
        return windows_viewer(_registry)
    if not sys.platform.startswith("linux") or shutil.which("xdg-mime") is None:
        return ""
    try:
        answer = subprocess.run(
            ["xdg-mime", "query", "default", "application/pdf"], capture_output=True, text=True, timeout=3, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip()
