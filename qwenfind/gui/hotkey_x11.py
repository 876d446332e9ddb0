"""A global shortcut under X11, by XCB on a connection of its own."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Qt

from qwenfind.gui.hotkey import Combination, HotkeyError, taken, translate, unknown_key, with_toggle

# Numbers of the X11 protocol (xproto.h).
_SHIFT, _LOCK, _CONTROL, _MOD1, _MOD2, _MOD4 = 1, 2, 4, 8, 16, 64
_KEY_PRESS, _MAPPING_NOTIFY = 2, 34
_ASYNC = 1
_ANY_KEY, _ANY_MODIFIER = 0, 0x8000
# Caps Lock and Num Lock count as modifiers; the shortcut is meant whether they are on or not.
_LOCKS = (0, _LOCK, _MOD2, _LOCK | _MOD2)

# keysymdef.h, for keys whose symbol is not their character.
_KEYSYMS = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Enter: 0xFF8D,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_Print: 0xFF61,
}
_F1 = 0xFFBE


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    """xcb_screen_iterator_t; a screen begins with the number of its root window."""

    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class X11Hotkey(QObject):
    """Holds the shortcut for as long as it lives."""

    def __init__(self, press: Callable[[], None]) -> None:
        super().__init__()
        self._press = press
        self._combination: Combination | None = None
        self._root = 0
        self._codes: list[int] = []
        self._notifier: QSocketNotifier | None = None
        self._connection = ctypes.c_void_p()
        try:
            self._xcb = ctypes.CDLL("libxcb.so.1")
            self._keys = ctypes.CDLL("libxcb-keysyms.so.1")
            self._libc = ctypes.CDLL(None)
        except OSError as error:
            raise HotkeyError(
                with_toggle(translate("hotkey", "A system library is missing: libxcb-keysyms1."))
            ) from error
        _declare(self._xcb, self._keys, self._libc)

    def grab(self, combination: Combination) -> None:
        """Takes the shortcut for us.

        Raises:
            HotkeyError: another program has it, or the keyboard has no such key.
        """
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(None, None))
        if self._xcb.xcb_connection_has_error(self._connection):
            raise HotkeyError(with_toggle(translate("hotkey", "The display cannot be reached.")))
        roots = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self._root = int(roots.data[0])
        self._combination = combination
        self._grab_codes()
        self._notifier = QSocketNotifier(
            self._xcb.xcb_get_file_descriptor(self._connection), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._hear)

    def release(self) -> None:
        """Lets go of the shortcut, and of the connection."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._connection:
            if self._codes:
                self._ungrab()
            self._xcb.xcb_disconnect(self._connection)
            self._connection = ctypes.c_void_p()

    def _grab_codes(self) -> None:
        assert self._combination is not None
        self._codes = self._codes_of(keysym(self._combination.key))
        if not self._codes:
            raise unknown_key()
        mask = modifiers(self._combination)
        cookies = [
            self._xcb.xcb_grab_key_checked(self._connection, 1, self._root, mask | lock, code, _ASYNC, _ASYNC)
            for code in self._codes
            for lock in _LOCKS
        ]
        # Every answer is fetched, and freed.
        errors = [self._xcb.xcb_request_check(self._connection, cookie) for cookie in cookies]
        for error in filter(None, errors):
            self._libc.free(error)
        if any(errors):
            raise taken()

    def _codes_of(self, symbol: int) -> list[int]:
        symbols = ctypes.c_void_p(self._keys.xcb_key_symbols_alloc(self._connection))
        found = self._keys.xcb_key_symbols_get_keycode(symbols, symbol)
        codes: list[int] = []
        if found:
            while found[len(codes)]:
                codes.append(int(found[len(codes)]))
            self._libc.free(found)
        self._keys.xcb_key_symbols_free(symbols)
        return codes

    def _hear(self) -> None:
        while self._connection and (event := self._xcb.xcb_poll_for_event(self._connection)):
            kind, code = event[0] & 0x7F, event[1]
            self._libc.free(event)
            if kind == _KEY_PRESS and code in self._codes:
                self._press()
            elif kind == _MAPPING_NOTIFY:
                self._grab_anew()
        if self._connection and self._xcb.xcb_connection_has_error(self._connection):
            self.release()

    def _ungrab(self) -> None:
        """Returns when the server has done it, so that the next one can have the key."""
        cookie = self._xcb.xcb_ungrab_key_checked(self._connection, _ANY_KEY, self._root, _ANY_MODIFIER)
        self._libc.free(self._xcb.xcb_request_check(self._connection, cookie))

    def _grab_anew(self) -> None:
        """The keyboard's layout has changed; the key may lie elsewhere now."""
        self._ungrab()
        try:
            self._grab_codes()
        except HotkeyError:
            self._codes = []


def keysym(key: Qt.Key) -> int:
    """X11's number of a key.

    Raises:
        HotkeyError: it is none that we know.
    """
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return _F1 + key - Qt.Key.Key_F1
    if 0x21 <= key <= 0xFF:
        # Qt has letters in upper case, a keyboard's own symbol is the lower one.
        return ord(chr(key).lower())
    raise unknown_key()


def modifiers(combination: Combination) -> int:
    """X11's mask of the modifiers."""
    return (
        (_CONTROL if combination.control else 0)
        | (_MOD1 if combination.alt else 0)
        | (_SHIFT if combination.shift else 0)
        | (_MOD4 if combination.meta else 0)
    )


def _declare(xcb: ctypes.CDLL, keys: ctypes.CDLL, libc: ctypes.CDLL) -> None:
    pointer, code = ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint8)
    xcb.xcb_connect.restype = pointer
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, pointer)
    xcb.xcb_connection_has_error.argtypes = (pointer,)
    xcb.xcb_disconnect.argtypes = (pointer,)
    xcb.xcb_disconnect.restype = None
    xcb.xcb_get_setup.restype = pointer
    xcb.xcb_get_setup.argtypes = (pointer,)
    xcb.xcb_setup_roots_iterator.restype = _Roots
    xcb.xcb_setup_roots_iterator.argtypes = (pointer,)
    xcb.xcb_get_file_descriptor.argtypes = (pointer,)
    xcb.xcb_grab_key_checked.restype = _Cookie
    xcb.xcb_grab_key_checked.argtypes = (
        pointer,
        ctypes.c_uint8,
        ctypes.c_uint32,
        ctypes.c_uint16,
        ctypes.c_uint8,
        ctypes.c_uint8,
        ctypes.c_uint8,
    )
    xcb.xcb_ungrab_key_checked.restype = _Cookie
    xcb.xcb_ungrab_key_checked.argtypes = (pointer, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint16)
    xcb.xcb_request_check.restype = pointer
    xcb.xcb_request_check.argtypes = (pointer, _Cookie)
    xcb.xcb_poll_for_event.restype = code
    xcb.xcb_poll_for_event.argtypes = (pointer,)
    keys.xcb_key_symbols_alloc.restype = pointer
    keys.xcb_key_symbols_alloc.argtypes = (pointer,)
    keys.xcb_key_symbols_free.argtypes = (pointer,)
    keys.xcb_key_symbols_free.restype = None
    keys.xcb_key_symbols_get_keycode.restype = code
    keys.xcb_key_symbols_get_keycode.argtypes = (pointer, ctypes.c_uint32)
    libc.free.argtypes = (pointer,)
    libc.free.restype = None
