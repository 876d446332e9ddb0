"""A global shortcut under Windows, by RegisterHotKey."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, Qt

from qwenfind.gui.hotkey import Combination, taken, unknown_key

# winuser.h
_MOD_ALT, _MOD_CONTROL, _MOD_SHIFT, _MOD_WIN, _MOD_NOREPEAT = 1, 2, 4, 8, 0x4000
_WM_HOTKEY = 0x0312
_ID = 1
_F1 = 0x70

_VIRTUAL_KEYS = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Escape: 0x1B,
    Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Pause: 0x13,
    Qt.Key.Key_Print: 0x2C,
}


class WindowsHotkey(QAbstractNativeEventFilter):
    """Holds the shortcut for as long as it lives."""

    def __init__(self, press: Callable[[], None]) -> None:
        super().__init__()
        self._press = press
        self._held = False

    def grab(self, combination: Combination) -> None:
        """Takes the shortcut for us.

        Raises:
            HotkeyError: another program has it, or there is no such key.
        """
        key, mask = virtual_key(combination.key), modifiers(combination)
        if sys.platform == "win32":
            if not ctypes.windll.user32.RegisterHotKey(None, _ID, mask | _MOD_NOREPEAT, key):
                raise taken()
            self._held = True
            application = QCoreApplication.instance()
            assert application is not None
            application.installNativeEventFilter(self)

    def release(self) -> None:
        """Lets go of it."""
        if sys.platform == "win32" and self._held:
            self._held = False
            ctypes.windll.user32.UnregisterHotKey(None, _ID)
            application = QCoreApplication.instance()
            if application is not None:
                application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Sees every message of the thread."""
        if QByteArray(kind) == b"windows_generic_MSG" and message:
            found = wintypes.MSG.from_address(int(message))
            if found.message == _WM_HOTKEY and found.wParam == _ID:
                self._press()
                return True, 0
        return False, 0


def virtual_key(key: Qt.Key) -> int:
    """Windows' number of a key.

    Raises:
        HotkeyError: it is none that we know.
    """
    if key in _VIRTUAL_KEYS:
        return _VIRTUAL_KEYS[key]
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return _F1 + key - Qt.Key.Key_F1
    if chr(key).isascii() and chr(key).isalnum():
        return int(key)
    raise unknown_key()


def modifiers(combination: Combination) -> int:
    """Windows' mask of the modifiers."""
    return (
        (_MOD_CONTROL if combination.control else 0)
        | (_MOD_ALT if combination.alt else 0)
        | (_MOD_SHIFT if combination.shift else 0)
        | (_MOD_WIN if combination.meta else 0)
    )
