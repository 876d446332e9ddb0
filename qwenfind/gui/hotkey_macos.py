"""A global shortcut under macOS, by Carbon's RegisterEventHotKey, which needs no permission."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable

from PySide6.QtCore import Qt

from qwenfind.gui.hotkey import Combination, HotkeyError, taken, translate, unknown_key, with_toggle

# Carbon's Events.h and CarbonEvents.h
_COMMAND, _SHIFT, _OPTION, _CONTROL = 0x100, 0x200, 0x800, 0x1000
_CLASS_KEYBOARD = int.from_bytes(b"keyb", "big")
_HOT_KEY_PRESSED = 5
_SIGNATURE = int.from_bytes(b"QWFD", "big")

# Where keys lie on an ANSI keyboard (kVK_ANSI_...), by their code; two codes belong to other keys.
_LETTERS = dict(
    zip(
        "ASDFHGZXCV.BQWERYT123465=97-80]OU[IP.LJ'K;\\,/NM.",
        range(48),
        strict=True,
    )
)
_KEY_CODES = {
    Qt.Key.Key_Space: 0x31,
    Qt.Key.Key_Tab: 0x30,
    Qt.Key.Key_Return: 0x24,
    Qt.Key.Key_Escape: 0x35,
    Qt.Key.Key_Backspace: 0x33,
    Qt.Key.Key_Delete: 0x75,
    Qt.Key.Key_Home: 0x73,
    Qt.Key.Key_End: 0x77,
    Qt.Key.Key_PageUp: 0x74,
    Qt.Key.Key_PageDown: 0x79,
    Qt.Key.Key_Left: 0x7B,
    Qt.Key.Key_Right: 0x7C,
    Qt.Key.Key_Down: 0x7D,
    Qt.Key.Key_Up: 0x7E,
}
_FUNCTION_KEYS = (0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D, 0x67, 0x6F, 0x69, 0x6B, 0x71, 0x6A, 0x40)


class _HotKeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


class _EventType(ctypes.Structure):
    _fields_ = (("event_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacHotkey:
    """Holds the shortcut for as long as it lives."""

    def __init__(self, press: Callable[[], None]) -> None:
        self._press = press
        self._key = ctypes.c_void_p()
        self._installed = ctypes.c_void_p()
        # Carbon keeps no reference to it.
        self._handler = _Handler(self._hear)
        library = ctypes.util.find_library("Carbon")
        if library is None:
            raise HotkeyError(with_toggle(translate("hotkey", "Carbon is missing.")))
        self._carbon = ctypes.CDLL(library)
        self._carbon.GetApplicationEventTarget.restype = ctypes.c_void_p

    def grab(self, combination: Combination) -> None:
        """Takes the shortcut for us.

        Raises:
            HotkeyError: another program has it, or there is no such key.
        """
        code, mask = key_code(combination.key), modifiers(combination)
        target = ctypes.c_void_p(self._carbon.GetApplicationEventTarget())
        kind = _EventType(_CLASS_KEYBOARD, _HOT_KEY_PRESSED)
        self._carbon.InstallEventHandler(
            target, self._handler, 1, ctypes.byref(kind), None, ctypes.byref(self._installed)
        )
        named = _HotKeyId(_SIGNATURE, 1)
        if self._carbon.RegisterEventHotKey(code, mask, named, target, 0, ctypes.byref(self._key)):
            raise taken()

    def release(self) -> None:
        """Lets go of it."""
        if self._key:
            self._carbon.UnregisterEventHotKey(self._key)
            self._key = ctypes.c_void_p()
        if self._installed:
            self._carbon.RemoveEventHandler(self._installed)
            self._installed = ctypes.c_void_p()

    def _hear(self, _call: int, _event: int, _data: int) -> int:
        self._press()
        return 0


def key_code(key: Qt.Key) -> int:
    """Carbon's number of a key, by where it lies on an ANSI keyboard.

    Raises:
        HotkeyError: it is none that we know.
    """
    if key in _KEY_CODES:
        return _KEY_CODES[key]
    number = key - Qt.Key.Key_F1
    if 0 <= number < len(_FUNCTION_KEYS):
        return _FUNCTION_KEYS[number]
    if 0x21 <= key <= 0x7E and chr(key) in _LETTERS:
        return _LETTERS[chr(key)]
    raise unknown_key()


def modifiers(combination: Combination) -> int:
    """Carbon's mask of the modifiers. Qt's Ctrl is the Command key there, its Meta the Control key."""
    return (
        (_COMMAND if combination.control else 0)
        | (_OPTION if combination.alt else 0)
        | (_SHIFT if combination.shift else 0)
        | (_CONTROL if combination.meta else 0)
    )
