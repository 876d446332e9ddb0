"""The desktop app: the only room that knows Qt. It reaches the engine through `bridge` alone."""

from __future__ import annotations

import ctypes
import sys


def _pin_constants() -> None:
    """Lets None, True and False outlive references that are dropped without having been taken."""
    # WORKAROUND for PySide6 6.12.0: it returns them as if they were immortal, which they are from Python 3.12 on.
    # On 3.11 a thousand signals use their counts up, and the interpreter ends with "deallocating None".
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        plenty = 1 << (40 if sys.maxsize > 1 << 32 else 28)
        for constant in (None, True, False, NotImplemented, Ellipsis):
            ctypes.c_ssize_t.from_address(id(constant)).value += plenty


_pin_constants()
