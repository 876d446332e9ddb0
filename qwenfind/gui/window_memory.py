"""Remembers how the windows stood, from one start of the app to the next."""

from __future__ import annotations

import contextlib
import json
import logging
import threading
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSize

from qwenfind.engine import SearchEngine
from qwenfind.files import write_whole
from qwenfind.gui.bridge import Bridge

Kept = QByteArray | QSize

log = logging.getLogger(__name__)

_writing = threading.Lock()


def remembered(bridge: Bridge, key: str) -> Any:
    """What was kept under a key, a QByteArray or QSize, or None where nothing is that we wrote."""
    value: Any = _read(bridge.engine.home.window).get(key)
    if isinstance(value, str):
        return QByteArray.fromBase64(value.encode("ascii", "replace"))
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        width, height = value
        return QSize(width, height)
    return None


def remember(bridge: Bridge, values: Mapping[str, Kept]) -> None:
    """Keeps values, each under its key; they are written on another thread.

    Not by QSettings: it waits for the disk while it holds Python's lock, 10 to 40 ms while files are indexed, and the
    window with it.
    """
    plain = {key: _plain(value) for key, value in values.items()}
    # A thread of its own: what only waits for one is dropped when the app quits.
    bridge.task(partial(_write, plain), own_thread=True)


def _plain(value: Kept) -> str | list[int]:
    return [value.width(), value.height()] if isinstance(value, QSize) else value.toBase64().toStdString()


def _read(file: Path) -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def _write(values: Mapping[str, str | list[int]], engine: SearchEngine) -> None:
    file = engine.home.window
    with _writing:
        try:
            write_whole(file, json.dumps({**_read(file), **values}).encode())
        except OSError as error:
            # The windows stand as usual at the next start; nothing else is lost.
            log.info("How the windows stand was not kept: %s", error)
