"""The lock that makes one process the writer."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from qwenfind import errors

_LOCKED_BYTE = 1 << 30  # far behind the text, which stays readable while it is held on Windows


class WriterLock:
    """Holds a lock file until it is released or the process ends, however it ends.

    The operating system keeps the lock, so a killed writer leaves none behind; the file itself stays, because
    removing it would let two processes hold locks on two files of one name.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._handle: int | None = None

    def acquire(self) -> None:
        """Takes the lock or raises IndexBusyError with the holder's process number."""
        try:
            handle = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise errors.StoreError(
                f"The lock {self.file} cannot be opened: {error.strerror}.", "Check who may use its folder."
            ) from error
        try:
            _lock(handle)
        except OSError as error:
            holder = _text(handle)
            os.close(handle)
            raise errors.IndexBusyError(
                f"Another QwenFind (process {holder or 'unknown'}) is writing the index.",
                "Searching works meanwhile. Wait until it is done, or close it.",
            ) from error
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, f"{os.getpid()}\n".encode("ascii"))
        self._handle = handle

    def release(self) -> None:
        """Gives the lock back; without one, nothing happens."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        with contextlib.suppress(OSError):
            os.ftruncate(handle, 0)
        with contextlib.suppress(OSError):
            _unlock(handle)
        os.close(handle)


def _text(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    text = os.read(handle, 32).decode("ascii", "replace").strip()
    return text if text.isdigit() else ""


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _unlock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        # flock, not lockf: closing any other handle on the file would let lockf's lock go.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
