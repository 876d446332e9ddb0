"""Remembers how the windows stood, from one start of the app to the next."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSettings

from qwenfind.engine import SearchEngine
from qwenfind.gui.bridge import Bridge


def remembered(bridge: Bridge, key: str) -> Any:
    """What was kept under a key, of any type: not all that stands in the file need be written by us."""
    return _file(bridge.engine).value(key)


def remember(bridge: Bridge, values: Mapping[str, Any]) -> None:
    """Keeps values of Qt's types, each under its key. They are written on another thread.

    Qt waits until the disk has them, which takes long while files are indexed.
    """
    # A thread of its own: what only waits for one is dropped when the app quits.
    bridge.task(partial(_write, values), own_thread=True)


def _write(values: Mapping[str, Any], engine: SearchEngine) -> None:
    file = _file(engine)
    for key, value in values.items():
        file.setValue(key, value)
    file.sync()


def _file(engine: SearchEngine) -> QSettings:
    return QSettings(str(engine.home.window), QSettings.Format.IniFormat)
