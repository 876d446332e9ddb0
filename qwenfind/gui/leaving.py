"""Takes away what QwenFind wrote for a person. Uninstallers ask what of it, and leave the rest to the next install."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from qwenfind.errors import QwenFindError
from qwenfind.gui import autostart
from qwenfind.paths import Home
from qwenfind.store.index import Index

EXTENTS = ("start", "index", "models", "all")
"""What can go: the entry that starts it with the session, alone; with it the index and whatever else tells of the
person's files and choices; with it the models; everything."""


def remove(home: Home, extent: str, *, environment: Mapping[str, str] | None = None) -> None:
    """Takes it away; what is not there is gone already. Only files of ours are touched, by their names.

    Args:
        extent: one of `EXTENTS`.

    Raises:
        IndexBusyError: QwenFind runs.
        QwenFindError: something cannot be removed.
    """
    autostart.apply(False, home=home, environment=environment)
    try:
        if extent in ("index", "all"):
            Index.delete(home.index, home.lock)
            for own in (home.lock, home.history, home.judged, home.window, home.settings, home.data / "CACHEDIR.TAG"):
                own.unlink(missing_ok=True)
            home.settings.with_suffix(".toml.unreadable").unlink(missing_ok=True)
            for log in home.logs.glob("app.log*"):
                log.unlink()
        if extent in ("models", "all") and home.models.exists():
            shutil.rmtree(home.models)
    except OSError as error:
        raise QwenFindError(
            f"{error.filename} cannot be removed: {error.strerror}.", "Quit QwenFind: qwenfind --quit"
        ) from error
    for folder in sorted(home.own_folders, key=_depth, reverse=True):
        with contextlib.suppress(OSError):  # it holds something else
            folder.rmdir()


def _depth(folder: Path) -> int:
    return len(os.fspath(folder))
