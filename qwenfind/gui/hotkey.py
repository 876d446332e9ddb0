"""A shortcut that shows the app from anywhere. Each system has its own way; where there is none, that is said."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

# pyside6-lupdate finds calls of this name.
translate = QCoreApplication.translate


class HotkeyError(Exception):
    """The system does not give us this shortcut; the text says why, for a person."""


@dataclass(frozen=True, slots=True)
class Combination:
    """Modifiers and one key.

    Attributes:
        text: in Qt's portable writing.
    """

    key: Qt.Key
    control: bool
    alt: bool
    shift: bool
    meta: bool
    text: str


class Backend(Protocol):
    """One system's way to a global shortcut."""

    def grab(self, combination: Combination) -> None:
        """Takes the shortcut for us.

        Raises:
            HotkeyError: it cannot be had.
        """

    def release(self) -> None:
        """Lets go of it, and of all that was needed for it."""


class Hotkey(QObject):
    """The one global shortcut of the app.

    Signals:
        pressed(): the shortcut was pressed, in whatever program.
        failed(title, hint): it cannot be had.
    """

    pressed = Signal()
    failed = Signal(str, str)

    def __init__(self, parent: QObject | None = None, *, platform: str = "") -> None:
        super().__init__(parent)
        self._platform = platform
        self._backend: Backend | None = None
        self.active = ""

    def set(self, text: str) -> None:
        """Uses another shortcut from now on, "" for none."""
        self.end()
        if not text:
            return
        try:
            combination = read(text)
            backend = _backend_of(self._platform or _platform(os.environ), self._press, self._refuse)
            try:
                backend.grab(combination)
            except HotkeyError:
                backend.release()
                raise
        except HotkeyError as error:
            self._say(text, str(error))
        else:
            self._backend, self.active = backend, combination.text

    def end(self) -> None:
        """Lets go of the shortcut."""
        if self._backend is not None:
            self._backend.release()
        self._backend, self.active = None, ""

    def _press(self) -> None:
        self.pressed.emit()

    def _refuse(self, why: str) -> None:
        """Some systems say no only when a person has been asked."""
        text = self.active
        self.end()
        self._say(text, why)

    def _say(self, text: str, why: str) -> None:
        self.failed.emit(translate("hotkey", "{} cannot be used as a shortcut for QwenFind.").format(text), why)


def read(text: str) -> Combination:
    """Reads "Ctrl+Alt+Space".

    Raises:
        HotkeyError: it is no single key, or would take a key away that people type with.
    """
    sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        raise _no_key()
    chosen: QKeyCombination = sequence[0]  # type: ignore[index] # the stubs leave this out
    key, modifiers = chosen.key(), chosen.keyboardModifiers()
    if key in (Qt.Key.Key_unknown, Qt.Key(0)):
        raise _no_key()
    made = Combination(
        key,
        control=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        meta=bool(modifiers & Qt.KeyboardModifier.MetaModifier),
        text=sequence.toString(QKeySequence.SequenceFormat.PortableText),
    )
    if not (made.control or made.alt or made.meta) and not Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        raise HotkeyError(
            translate("hotkey", "It needs Ctrl, Alt or the Windows key, or else no program could type it.")
        )
    return made


def _no_key() -> HotkeyError:
    return HotkeyError(translate("hotkey", "It is not one key. Write it as in Ctrl+Alt+Space."))


def _platform(environment: Mapping[str, str]) -> str:
    if not sys.platform.startswith("linux"):
        return sys.platform
    name = QGuiApplication.platformName()
    # Under Wayland, X hears only of what is typed into its own windows.
    return "wayland" if name == "xcb" and environment.get("WAYLAND_DISPLAY") else name


def _backend_of(platform: str, press: Callable[[], None], refuse: Callable[[str], None]) -> Backend:
    if platform.startswith("wayland"):
        from qwenfind.gui.hotkey_wayland import WaylandHotkey

        return WaylandHotkey(press, refuse, app_id=QGuiApplication.desktopFileName())
    if platform == "xcb":
        from qwenfind.gui.hotkey_x11 import X11Hotkey

        return X11Hotkey(press)
    if platform == "win32":
        from qwenfind.gui.hotkey_windows import WindowsHotkey

        return WindowsHotkey(press)
    if platform == "darwin":
        from qwenfind.gui.hotkey_macos import MacHotkey

        return MacHotkey(press)
    raise HotkeyError(with_toggle(translate("hotkey", "Programs cannot take a key for themselves here.")))


def with_toggle(why: str = "") -> str:
    """A reason where there is one to tell, and the way that works everywhere."""
    way = translate("hotkey", "In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle")
    return f"{why} {way}".lstrip()


def taken() -> HotkeyError:
    """Another program has the shortcut."""
    return HotkeyError(translate("hotkey", "Another program uses it. Choose another one."))


def unknown_key() -> HotkeyError:
    """The keyboard has no such key."""
    return HotkeyError(translate("hotkey", "This keyboard has no such key."))
