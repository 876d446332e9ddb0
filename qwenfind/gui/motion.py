"""Whether the person asked the system for less motion. Qt does not tell; each system is asked in its own way."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_WITHIN_S = 3.0
# SystemParametersInfo's "animations inside windows": learn.microsoft.com/windows/win32/api/winuser
_SPI_GETCLIENTAREAANIMATION = 0x1042

Answer = Callable[[Sequence[str]], str]


def is_unwanted() -> bool:
    """Whether nothing is to be animated. May start a program of the system: not for the GUI thread."""
    if sys.platform == "win32":
        return _unwanted_on_windows()
    if sys.platform == "darwin":
        return unwanted_on_macos(_answer)
    return unwanted_on_linux(os.environ, Path.home(), _answer)


def unwanted_on_macos(answer: Answer) -> bool:
    """System Settings, Accessibility, Motion: Reduce motion."""
    return answer(("defaults", "read", "com.apple.universalaccess", "reduceMotion")).strip() == "1"


def unwanted_on_linux(environment: Mapping[str, str], home: Path, answer: Answer) -> bool:
    """Plasma's speed of animation set to "instant", or GNOME's animations switched off; other desktops use GNOME's."""
    if "KDE" in environment.get("XDG_CURRENT_DESKTOP", "").split(":"):
        config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
        try:
            written = (config / "kdeglobals").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        return kde_is_still(written)
    return answer(("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")).strip() == "false"


def kde_is_still(kdeglobals: str) -> bool:
    """Whether Plasma's settings give animations no time."""
    found = configparser.RawConfigParser(strict=False, allow_no_value=True, delimiters=("=",))
    try:
        found.read_string(kdeglobals)
        return float(found.get("KDE", "AnimationDurationFactor", fallback="1") or "1") == 0.0
    except (configparser.Error, ValueError):
        return False


def _unwanted_on_windows() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    wanted = ctypes.c_int(1)
    asked = ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(wanted), 0)
    return bool(asked) and not wanted.value


def _answer(command: Sequence[str]) -> str:
    """What a program of the system prints; "" where it is not there, or does not know."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=_WITHIN_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""
