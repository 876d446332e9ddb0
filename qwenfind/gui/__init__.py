"""The desktop app: the only room that knows Qt. It reaches the engine through `bridge` alone."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # WORKAROUND for PySide6 6.12 (6.11 is well): built for the immortal objects of Python 3.12 (PEP 683), it gives back
    # a reference too many with every emitted signal and every method that returns nothing. Under 3.11 that ends the
    # process after some thousand calls: "deallocating True or False". So they get more references than can be lost.
    for _single in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_single)).value += 1 << 48
