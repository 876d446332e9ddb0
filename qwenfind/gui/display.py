"""Whether there is a screen to show windows on, told before Qt is asked: Qt ends the program where there is none."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from qwenfind.errors import QwenFindError


class DisplayError(QwenFindError):
    """The app cannot show a window here."""


_WITHOUT = "The command line works without a screen: qwenfind search QUERY, qwenfind --help."


@contextlib.contextmanager
def display(environment: Mapping[str, str], *, platform: str = sys.platform) -> Iterator[None]:
    """Says why no window can be shown, where that is so; within it, Qt can be started.

    Raises:
        DisplayError: there is no display, it cannot be reached, or a system library is missing.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in ("win32", "darwin") or chosen not in ("", "xcb") or (not chosen and _wayland_socket(environment)):
        yield
        return
    if not environment.get("DISPLAY"):
        raise DisplayError("There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.", _WITHOUT)
    with _x11(environment["DISPLAY"]):
        _try_plugin()
        yield


def _wayland_socket(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(environment.get("XDG_RUNTIME_DIR", "/nowhere")) / name).exists()


@contextlib.contextmanager
def _x11(name: str) -> Iterator[None]:
    """Keeps a connection open. A bare server begins anew when its last client goes, and refuses Qt meanwhile."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise _missing(error) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name.encode(), None))
    try:
        if xcb.xcb_connection_has_error(connection):
            raise DisplayError(f"The display {name!r} cannot be reached.", _WITHOUT)
        yield
    finally:
        xcb.xcb_disconnect(connection)


def _try_plugin() -> None:
    """Loads what Qt will load, because only the loader knows which system library is missing."""
    from PySide6.QtCore import QLibraryInfo

    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    if plugin.exists():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise _missing(error) from error


def _missing(error: OSError) -> DisplayError:
    library = str(error).split(":")[0]
    return DisplayError(
        f"The system library {library} is missing, so no window can be shown.",
        "On Debian and Ubuntu: "
        "sudo apt install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1",
    )
