"""Asks the operating system whether the machine runs on its battery and whether someone sits at it."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from functools import cache
from typing import Any


def on_battery() -> bool | None:
    """Whether the machine runs on its battery; None where it has none, or does not tell."""
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError, ValueError):  # it is missing on some systems, and odd on others
        return None
    return None if battery is None or battery.power_plugged is None else not battery.power_plugged


def idle_s() -> float | None:
    """Seconds since keyboard or mouse were touched; None where nobody tells."""
    try:
        if sys.platform == "win32":
            return _windows_idle_s()
        if sys.platform == "darwin":
            return _macos_idle_s()
        return _x11_idle_s()
    except (OSError, AttributeError):  # a library, or a function in it, is not there
        return None


class _ScreenSaverInfo(ctypes.Structure):
    # XScreenSaverInfo of X11/extensions/scrnsaver.h
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("events", ctypes.c_ulong),
    )


def _x11_idle_s() -> float | None:
    # Under Wayland, X hears only of what is typed into its own windows.
    if not os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    x11, extension = _x11_libraries()
    # Opened anew each time: Xlib ends the whole process when a connection that it holds breaks.
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        numbers = (ctypes.c_int(), ctypes.c_int())
        if not extension.XScreenSaverQueryExtension(display, *map(ctypes.byref, numbers)):
            return None
        info = _ScreenSaverInfo()
        if not extension.XScreenSaverQueryInfo(display, x11.XDefaultRootWindow(display), ctypes.byref(info)):
            return None
        return float(info.idle_ms) / 1000
    finally:
        x11.XCloseDisplay(display)


@cache
def _x11_libraries() -> tuple[Any, Any]:
    x11, extension = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    number = ctypes.POINTER(ctypes.c_int)
    extension.XScreenSaverQueryExtension.argtypes = [ctypes.c_void_p, number, number]
    extension.XScreenSaverQueryInfo.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(_ScreenSaverInfo)]
    return x11, extension


if sys.platform == "win32":

    class _LastInputInfo(ctypes.Structure):
        # LASTINPUTINFO of winuser.h
        _fields_ = (("size", ctypes.c_uint), ("at_ms", ctypes.c_uint))

    def _windows_idle_s() -> float | None:
        info = _LastInputInfo(size=ctypes.sizeof(_LastInputInfo))
        if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(info)):
            return None
        now_ms = ctypes.windll.kernel32.GetTickCount()
        # Both counters start anew after 49.7 days.
        return float((now_ms - info.at_ms) & 0xFFFFFFFF) / 1000


if sys.platform == "darwin":

    def _macos_idle_s() -> float | None:
        place = ctypes.util.find_library("ApplicationServices")
        if place is None:
            return None
        since = ctypes.CDLL(place).CGEventSourceSecondsSinceLastEventType
        since.restype = ctypes.c_double
        since.argtypes = [ctypes.c_int32, ctypes.c_uint32]
        # kCGEventSourceStateCombinedSessionState and kCGAnyInputEventType of CGEventTypes.h
        return float(since(0, 0xFFFFFFFF))
