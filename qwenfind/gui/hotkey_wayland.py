"""A global shortcut under Wayland, by the desktop's portal: org.freedesktop.portal.GlobalShortcuts.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, Qt, Signal, Slot

from qwenfind.gui.hotkey import Combination, translate, unknown_key, with_toggle

log = logging.getLogger(__name__)

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST = "org.freedesktop.portal.Request"
SESSION = "org.freedesktop.portal.Session"
REGISTRY = "org.freedesktop.host.portal.Registry"
TOGGLE = "toggle"
_BUS = "org.freedesktop.DBus"

# libdbus's own deadline for an answer; the portal may have to be started first.
_ANSWER_S = 25.0
_END_S = 2.0

# Names of xkbcommon-keysyms.h, without XKB_KEY_.
_KEYSYMS = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "KP_Enter",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Backspace: "BackSpace",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "Page_Up",
    Qt.Key.Key_PageDown: "Page_Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Pause: "Pause",
    Qt.Key.Key_Print: "Print",
}
# fmt: off
_CHARACTERS = {
    "!": "exclam", '"': "quotedbl", "#": "numbersign", "$": "dollar", "%": "percent", "&": "ampersand",
    "'": "apostrophe", "(": "parenleft", ")": "parenright", "*": "asterisk", "+": "plus", ",": "comma", "-": "minus",
    ".": "period", "/": "slash", ":": "colon", ";": "semicolon", "<": "less", "=": "equal", ">": "greater",
    "?": "question", "@": "at", "[": "bracketleft", "\\": "backslash", "]": "bracketright", "^": "asciicircum",
    "_": "underscore", "`": "grave", "{": "braceleft", "|": "bar", "}": "braceright", "~": "asciitilde",
    "§": "section", "°": "degree", "²": "twosuperior", "µ": "mu", "½": "onehalf", "ß": "ssharp", "à": "agrave",
    "á": "aacute", "â": "acircumflex", "ã": "atilde", "ä": "adiaeresis", "å": "aring", "æ": "ae", "ç": "ccedilla",
    "è": "egrave", "é": "eacute", "ê": "ecircumflex", "ë": "ediaeresis", "ì": "igrave", "í": "iacute",
    "î": "icircumflex", "ï": "idiaeresis", "ð": "eth", "ñ": "ntilde", "ò": "ograve", "ó": "oacute",
    "ô": "ocircumflex", "õ": "otilde", "ö": "odiaeresis", "ø": "oslash", "ù": "ugrave", "ú": "uacute",
    "û": "ucircumflex", "ü": "udiaeresis", "ý": "yacute", "þ": "thorn",
}
# fmt: on


class WaylandHotkey(QObject):
    """Asks the desktop for the shortcut, and holds it for as long as it lives.

    The desktop may ask the person first, so a refusal can come long after `grab` has returned.

    Args:
        press: called in the GUI's thread when the shortcut is pressed.
        refuse: called in the GUI's thread, once, with the reason when the desktop does not give the shortcut.
        app_id: the name of the app's desktop entry, "" for none.
    """

    _activated = Signal()
    _refused = Signal(str)

    def __init__(self, press: Callable[[], None], refuse: Callable[[str], None], *, app_id: str) -> None:
        super().__init__()
        self._press = press
        self._refuse = refuse
        self._app_id = app_id
        self._thread: threading.Thread | None = None
        self._end: socket.socket | None = None
        self._activated.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._hear_refusal, Qt.ConnectionType.QueuedConnection)

    def grab(self, combination: Combination) -> None:
        """Asks for the shortcut.

        Raises:
            HotkeyError: there is no such key.
        """
        wanted = trigger(combination)
        self._end, ended = socket.socketpair()
        self._thread = threading.Thread(target=self._serve, args=(wanted, ended), name="hotkey-portal", daemon=True)
        self._thread.start()

    def release(self) -> None:
        """Gives it back, and ends the thread."""
        if self._thread is not None and self._end is not None:
            self._end.close()
            self._thread.join(_END_S)
            if self._thread.is_alive():
                log.warning("The session's bus does not answer; the shortcut's thread is left to itself")
        self._thread, self._end = None, None

    @Slot()
    def _hear(self) -> None:
        # What was sent before the end can arrive after it.
        if self._thread is not None:
            self._press()

    @Slot(str)
    def _hear_refusal(self, why: str) -> None:
        if self._thread is not None:
            self._refuse(why)

    def _serve(self, wanted: str, ended: socket.socket) -> None:
        """The thread: holds the shortcut until the other end of `ended` is closed."""
        with ended:
            try:
                with contextlib.closing(_Portal(_connect(), ended)) as portal:
                    portal.hold(wanted, app_id=self._app_id, press=self._activated.emit)
            except _EndedError:
                pass
            except _RefusedError as error:
                log.info("The desktop's portal does not give the shortcut: %s", error)
                self._refused.emit(with_toggle())
            # jeepney tells of a bad address or answer by each of these.
            except (OSError, ValueError, LookupError, RuntimeError, DBusErrorResponse) as error:
                log.info("The desktop's portal cannot be used: %s", error)
                self._refused.emit(with_toggle(translate("hotkey", "Programs cannot take a key for themselves here.")))


class _EndedError(Exception):
    """The shortcut is not wanted any more."""


class _RefusedError(Exception):
    """The portal is there, but does not give the shortcut."""


class _Portal:
    """One connection to the session's bus, and what the portal says on it.

    Args:
        ended: becomes readable when everything is to end.
    """

    def __init__(self, bus: DBusConnection, ended: socket.socket) -> None:
        self._bus = bus
        self._ended = ended
        self._signals: deque[Message] = deque()
        self._owner = ""
        self._session = ""
        self._request = ""
        self._waiting = selectors.DefaultSelector()
        self._waiting.register(bus.sock, selectors.EVENT_READ)
        self._waiting.register(ended, selectors.EVENT_READ)

    def close(self) -> None:
        """Closes what is open at the portal, and the connection."""
        # The bus may be what has gone.
        with contextlib.suppress(OSError):
            for path, interface in ((self._request, REQUEST), (self._session, SESSION)):
                if path:
                    message = new_method_call(DBusAddress(path, PORTAL, interface), "Close")
                    message.header.flags |= MessageFlag.no_reply_expected
                    self._bus.send(message)
        self._waiting.close()
        self._bus.close()

    def hold(self, wanted: str, *, app_id: str, press: Callable[[], None]) -> None:
        """Has the shortcut bound and calls `press` at each use; a portal that starts anew is asked anew.

        Raises:
            _EndedError: the end was asked for.
            _RefusedError: the portal does not give the shortcut, or takes it back.
            OSError, DBusErrorResponse: there is no portal, or no such interface of it.
        """
        for rule in (
            MatchRule(type="signal", sender=PORTAL, interface=REQUEST, member="Response"),
            MatchRule(type="signal", sender=PORTAL, interface=SHORTCUTS, member="Activated"),
            MatchRule(type="signal", sender=PORTAL, interface=SESSION, member="Closed"),
            _owner_changes(),
        ):
            self._call(message_bus.AddMatch(rule))
        while True:
            self._bind(wanted, app_id)
            self._listen(press)

    def _bind(self, wanted: str, app_id: str) -> None:
        if app_id:
            # Older portals have no registry, and take the app's name from how it was started.
            with contextlib.suppress(DBusErrorResponse):
                self._call(_method(REGISTRY, "Register", "sa{sv}", (app_id, {})))
        session = {"session_handle_token": ("s", _token())}
        made = self._ask("CreateSession", "a{sv}", (), session, deadline_s=_ANSWER_S)
        self._session = str(made["session_handle"][1])
        facts = {"description": ("s", translate("hotkey", "Show or hide QwenFind")), "preferred_trigger": ("s", wanted)}
        # The person may be asked, and has all the time there is.
        shortcuts = (self._session, [(TOGGLE, facts)], "")
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", shortcuts, {}, deadline_s=None)

    def _listen(self, press: Callable[[], None]) -> None:
        """Returns when the portal has gone and come again."""
        while True:
            signal = self._next_signal(None)
            member, path = signal.header.fields.get(HeaderFields.member), signal.header.fields[HeaderFields.path]
            if _owner_changes().matches(signal):
                self._session = ""
                if signal.body[2]:
                    return
            elif signal.header.fields.get(HeaderFields.sender) != self._owner:
                continue
            elif member == "Activated" and signal.body[:2] == (self._session, TOGGLE):
                press()
            elif member == "Closed" and path == self._session:
                self._session = ""
                raise _RefusedError("it closed the session")

    def _ask(
        self, method: str, signature: str, body: tuple[Any, ...], options: dict[str, Any], *, deadline_s: float | None
    ) -> dict[str, Any]:
        """Calls a method that answers by a Request, and returns the results."""
        token = _token()
        # Known from the portal's documentation, so that it can be closed before the answer is here.
        self._request = f"{PATH}/request/{self._bus.unique_name[1:].replace('.', '_')}/{token}"
        reply = self._call(_method(SHORTCUTS, method, signature, (*body, {"handle_token": ("s", token), **options})))
        self._owner = reply.header.fields[HeaderFields.sender]
        self._request = reply.body[0]
        until = None if deadline_s is None else time.monotonic() + deadline_s
        while True:
            signal = self._next_signal(until)
            if _owner_changes().matches(signal) and signal.body[1] == self._owner:
                self._request = self._session = ""
                raise _RefusedError("the portal went away")
            fields = signal.header.fields
            if (fields.get(HeaderFields.sender), fields[HeaderFields.path]) == (self._owner, self._request):
                break
        self._request = ""
        code, results = signal.body
        if code:
            raise _RefusedError(f"{method} was answered with {code}")
        return dict(results)

    def _call(self, message: Message) -> Message:
        """Sends a call and returns its answer; signals that come meanwhile are kept."""
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        until = time.monotonic() + _ANSWER_S
        while True:
            got = self._receive(until)
            if got.header.message_type is MessageType.signal:
                self._signals.append(got)
            elif got.header.fields.get(HeaderFields.reply_serial) == serial:
                if got.header.message_type is MessageType.error:
                    raise DBusErrorResponse(got)
                return got

    def _next_signal(self, until: float | None) -> Message:
        while not self._signals:
            got = self._receive(until)
            if got.header.message_type is MessageType.signal:
                self._signals.append(got)
        return self._signals.popleft()

    def _receive(self, until: float | None) -> Message:
        """The next message; TimeoutError where none comes until then."""
        while True:
            with contextlib.suppress(TimeoutError):
                return self._bus.receive(timeout=0)
            left_s = None if until is None else until - time.monotonic()
            if left_s is not None and left_s <= 0:
                raise TimeoutError("The portal does not answer")
            if any(key.fileobj is self._ended for key, _events in self._waiting.select(left_s)):
                raise _EndedError


def trigger(combination: Combination) -> str:
    """The shortcut as https://specifications.freedesktop.org/shortcuts-spec/latest writes it: "CTRL+ALT+space".

    Raises:
        HotkeyError: it has a key that we know no name of.
    """
    held = (
        ("CTRL", combination.control),
        ("ALT", combination.alt),
        ("SHIFT", combination.shift),
        ("LOGO", combination.meta),
    )
    return "+".join([*(name for name, wanted in held if wanted), _keysym(combination.key)])


def _keysym(key: Qt.Key) -> str:
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return f"F{key - Qt.Key.Key_F1 + 1}"
    # Qt has letters in upper case, a keyboard's own symbol is the lower one.
    character = chr(key).lower() if key <= 0xFF else ""
    if character.isascii() and character.isalnum():
        return character
    if character in _CHARACTERS:
        return _CHARACTERS[character]
    raise unknown_key()


def _connect() -> DBusConnection:
    # Where it is not named, it is where systemd has it.
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={os.environ['XDG_RUNTIME_DIR']}/bus"
    return open_dbus_connection(address)


def _owner_changes() -> MatchRule:
    rule = MatchRule(type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged")
    rule.add_arg_condition(0, PORTAL)
    return rule


def _method(interface: str, name: str, signature: str, body: tuple[Any, ...]) -> Message:
    return new_method_call(DBusAddress(PATH, PORTAL, interface), name, signature, body)


def _token() -> str:
    """One that no other program guesses, as the portal's documentation advises."""
    return f"qwenfind_{secrets.token_hex(8)}"
