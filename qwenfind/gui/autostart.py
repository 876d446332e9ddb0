"""Whether the app starts, hidden, with the session: what each system wants to have written, and the writing of it."""

from __future__ import annotations

import contextlib
import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from qwenfind.errors import QwenFindError
from qwenfind.files import write_whole
from qwenfind.gui.words import translate
from qwenfind.paths import Home

NAME = "QwenFind"
LABEL = "io.github.qwenfind"
# https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys
_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class AutostartError(QwenFindError):
    """The system's list of programs to start cannot be written."""


def command(home: Home, environment: Mapping[str, str]) -> list[str]:
    """The command that starts this very program hidden, with this very home."""
    if "APPIMAGE" in environment:
        # The program itself lies in a folder that is gone with the process.
        program = [environment["APPIMAGE"]]
    elif getattr(sys, "frozen", False):
        program = [_windowless(sys.executable)]
    else:
        program = [_windowless(sys.executable), "-P", "-m", "qwenfind"]
    own = [] if home == Home.default() and not environment.get("QWENFIND_HOME") else ["--home", str(home.data)]
    return [*program, *own, "--background"]


def _windowless(program: str) -> str:
    """On Windows the Python, or the installed program, that opens no console."""
    quiet = Path(program).with_name("QwenFind.exe" if getattr(sys, "frozen", False) else "pythonw.exe")
    return str(quiet) if sys.platform == "win32" and quiet.exists() else program


def desktop_entry(arguments: Sequence[str]) -> str:
    """The file for ~/.config/autostart.

    Source: Desktop Application Autostart Specification 0.5 and Desktop Entry Specification 1.5.
    """
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.5",
            f"Name={NAME}",
            "Comment=Finds any file by what it means",
            # After QwenFind was removed, the entry is passed over.
            "TryExec=" + arguments[0].replace("\\", "\\\\"),
            f"Exec={exec_line(arguments)}",
            "Icon=qwenfind",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
    )


def exec_line(arguments: Sequence[str]) -> str:
    """Arguments as the Exec key of a desktop entry wants them.

    An argument with a reserved character stands in double quotes, in which ", `, $ and backslash are escaped by a
    backslash; a percent sign is doubled; then the general rule for strings escapes every backslash once more
    ("The Exec key", Desktop Entry Specification).

    Raises:
        AutostartError: an argument has a line break, which cannot be written.
    """
    return " ".join(_exec_argument(argument) for argument in arguments).replace("\\", "\\\\")


def _exec_argument(argument: str) -> str:
    if any(character in argument for character in "\n\r\0"):
        raise AutostartError(
            translate("autostart", "The program's path has a line break in it."),
            translate("autostart", "Move QwenFind to another folder."),
        )
    escaped = argument.replace("%", "%%")
    if argument and not set(argument) & set(" \t\"'\\><~|&;$*?#()`"):
        return escaped
    for character in '\\"`$':
        escaped = escaped.replace(character, f"\\{character}")
    return f'"{escaped}"'


def run_value(arguments: Sequence[str]) -> str:
    """The value for Windows' Run key: one command line, quoted as its C runtime reads it."""
    return subprocess.list2cmdline(arguments)


def launch_agent(arguments: Sequence[str]) -> bytes:
    """The property list for ~/Library/LaunchAgents (launchd.plist(5))."""
    return plistlib.dumps(
        {
            "Label": LABEL,
            "ProgramArguments": list(arguments),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
            # Under whose name the system's list of login items shows it (launchd.plist(5)).
            "AssociatedBundleIdentifiers": [LABEL],
        }
    )


def place(environment: Mapping[str, str], *, platform: str = sys.platform, own: Path | None = None) -> Path | None:
    """The file that starts the app, or None on Windows, which has a registry for it."""
    folder = own or Path.home()
    if platform == "win32":
        return None
    if platform == "darwin":
        return folder / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    config = environment.get("XDG_CONFIG_HOME", "")
    # The specification has relative paths ignored.
    base = Path(config) if Path(config).is_absolute() else folder / ".config"
    return base / "autostart" / "qwenfind.desktop"


def apply(wanted: bool, *, home: Home, environment: Mapping[str, str] | None = None) -> None:
    """Has the app start with the session, or no longer. Doing it again changes nothing.

    Raises:
        AutostartError: the system's list cannot be written.
    """
    surroundings = os.environ if environment is None else environment
    arguments = command(home, surroundings)
    try:
        file = place(surroundings)
        if file is None:
            _write_registry(run_value(arguments) if wanted else None)
        elif wanted:
            content = launch_agent(arguments) if file.suffix == ".plist" else desktop_entry(arguments).encode()
            _write(file, content)
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise AutostartError(
            translate("autostart", "Whether QwenFind starts with the session cannot be changed."),
            f"{error.strerror or error}",
        ) from error


def _write(file: Path, content: bytes) -> None:
    with contextlib.suppress(FileNotFoundError):
        if file.read_bytes() == content:
            return
    write_whole(file, content)


def _write_registry(value: str | None) -> None:
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if value is not None:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, value)
            else:
                with contextlib.suppress(FileNotFoundError):
                    winreg.DeleteValue(key, NAME)
