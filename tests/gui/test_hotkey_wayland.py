"""Under Wayland the desktop's portal is asked for the shortcut; here a stand-in answers, on a bus of its own."""

from __future__ import annotations

import queue
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

from qwenfind.gui import hotkey as hotkey_module
from qwenfind.gui.hotkey import Hotkey, HotkeyError, read
from qwenfind.gui.hotkey_wayland import PATH, PORTAL, REGISTRY, REQUEST, SESSION, SHORTCUTS, TOGGLE, trigger

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Ctrl+Alt+Space", "CTRL+ALT+space"),
        ("Meta+K", "LOGO+k"),
        ("Ctrl+Shift+F5", "CTRL+SHIFT+F5"),
        ("F24", "F24"),
        ("Alt+7", "ALT+7"),
        ("Ctrl+.", "CTRL+period"),
        ("Ctrl++", "CTRL+plus"),
        ("Ctrl+Ö", "CTRL+odiaeresis"),
        ("Meta+PgUp", "LOGO+Page_Up"),
        ("Ctrl+Alt+Shift+Meta+Backspace", "CTRL+ALT+SHIFT+LOGO+BackSpace"),
    ],
)
def test_a_shortcut_is_written_as_portals_read_it(text: str, written: str) -> None:
    """From the shortcuts specification of freedesktop.org, and xkbcommon-keysyms.h."""
    assert trigger(read(text)) == written


def test_a_key_without_a_name_is_refused() -> None:
    with pytest.raises(HotkeyError):
        trigger(read("Ctrl+Calculator"))


def test_x_programs_under_wayland_ask_the_portal_too(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")

    assert hotkey_module._platform({"WAYLAND_DISPLAY": "wayland-0"}) == "wayland"
    assert hotkey_module._platform({}) == "xcb"


class StandIn:
    """A portal that answers as xdg-desktop-portal does, and notes what it was asked.

    Attributes:
        codes: what each method's Response says; None for none at all.
        early: whether the Response comes before the answer to the call.
    """

    def __init__(
        self,
        address: str,
        *,
        codes: dict[str, int | None] | None = None,
        interfaces: tuple[str, ...] = (REGISTRY, SHORTCUTS, SESSION, REQUEST),
        early: bool = False,
    ) -> None:
        self.codes = codes or {}
        self.early = early
        self.calls: queue.Queue[tuple[str, str, tuple[Any, ...]]] = queue.Queue()
        self.session = self.client = ""
        self._interfaces = interfaces
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(PORTAL), timeout=10)
        self._thread = threading.Thread(target=self._serve, name="stand-in portal")
        self._thread.start()

    def stop(self) -> None:
        if self._thread.is_alive():
            self._bus.sock.shutdown(socket.SHUT_RDWR)
            self._thread.join()
            self._bus.close()

    def called(self, method: str) -> tuple[str, tuple[Any, ...]]:
        """The next call of this method: its path and what it was given; others are passed over."""
        while True:
            name, path, body = self.calls.get(timeout=10)
            if name == method:
                return path, body

    def emit(self, path: str, interface: str, name: str, signature: str, body: tuple[Any, ...]) -> None:
        message = new_signal(DBusAddress(path, interface=interface), name, signature, body)
        message.header.fields[HeaderFields.destination] = self.client
        self._bus.send(message)

    def activate(self, *, session: str = "", shortcut: str = TOGGLE) -> None:
        self.emit(PATH, SHORTCUTS, "Activated", "osta{sv}", (session or self.session, shortcut, 1, {}))

    def _serve(self) -> None:
        while True:
            try:
                call = self._bus.receive()
            except OSError:
                return
            if call.header.message_type is MessageType.method_call:
                self._answer(call)

    def _answer(self, call: Message) -> None:
        fields = call.header.fields
        name, path = fields[HeaderFields.member], fields[HeaderFields.path]
        if fields[HeaderFields.interface] not in self._interfaces:
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        self.client = fields[HeaderFields.sender]
        sender = self.client[1:].replace(".", "_")
        if name not in ("CreateSession", "BindShortcuts"):
            self._bus.send(new_method_return(call))
            self.calls.put((name, path, call.body))
            return
        options, results = call.body[-1], {}
        if name == "CreateSession":
            self.session = f"{PATH}/session/{sender}/{options['session_handle_token'][1]}"
            results = {"session_handle": ("s", self.session)}
        request = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        steps: list[Callable[[], None]] = [lambda: self._bus.send(new_method_return(call, "o", (request,)))]
        code = self.codes.get(name, 0)
        if code is not None:
            steps.append(lambda: self.emit(request, REQUEST, "Response", "ua{sv}", (code, results)))
        for step in reversed(steps) if self.early else steps:
            step()
        self.calls.put((name, path, call.body))


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    configuration = tmp_path / "bus.conf"
    configuration.write_text(_CONFIGURATION, encoding="utf-8")
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"], stdout=subprocess.PIPE
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().decode().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.fixture
def stand_in(bus: str) -> Iterator[Callable[..., StandIn]]:
    made: list[StandIn] = []

    def make(**answers: Any) -> StandIn:
        made.append(StandIn(bus, **answers))
        return made[-1]

    yield make
    for portal in made:
        portal.stop()


@pytest.fixture
def hotkey(qapp: QApplication) -> Iterator[Hotkey]:
    before = qapp.desktopFileName()
    qapp.setDesktopFileName("qwenfind")
    made = Hotkey(platform="wayland")
    yield made
    made.end()
    qapp.setDesktopFileName(before)
    assert threads() == []


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "hotkey-portal"]


def bound(hotkey: Hotkey, portal: StandIn) -> tuple[Any, ...]:
    """Sets the shortcut, and returns what the portal was given when it was asked to bind it."""
    hotkey.set("Ctrl+Alt+Space")
    return portal.called("BindShortcuts")[1]


def hears(qtbot: QtBot, hotkey: Hotkey, portal: StandIn) -> bool:
    with qtbot.waitSignal(hotkey.pressed, timeout=10_000, raising=False) as heard:
        portal.activate()
    return bool(heard.signal_triggered)


def refusal(qtbot: QtBot, hotkey: Hotkey) -> str:
    """Sets the shortcut, and returns why it cannot be had, which names the other way."""
    with qtbot.waitSignal(hotkey.failed, timeout=10_000) as caught:
        hotkey.set("Ctrl+Alt+Space")
    assert hotkey.active == ""
    title, why = caught.args
    assert "Ctrl+Alt+Space" in title
    assert "qwenfind --toggle" in why
    return str(why)


@pytest.mark.parametrize("early", [False, True])
def test_the_shortcut_is_heard(qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn], early: bool) -> None:
    portal = stand_in(early=early)
    hotkey.set("Ctrl+Alt+Space")
    assert portal.called("Register")[1] == ("qwenfind", {})
    session, shortcuts, window, _options = portal.called("BindShortcuts")[1]
    assert (session, window) == (portal.session, "")
    assert [(name, facts["preferred_trigger"]) for name, facts in shortcuts] == [(TOGGLE, ("s", "CTRL+ALT+space"))]

    assert hears(qtbot, hotkey, portal)
    assert hotkey.active == "Ctrl+Alt+Space"

    # What is meant for others makes no difference: only the last of these is heard.
    heard: list[int] = []
    hotkey.pressed.connect(lambda: heard.append(1))
    with qtbot.waitSignal(hotkey.pressed, timeout=10_000):
        portal.activate(session=f"{PATH}/session/another/one")
        portal.activate(shortcut="another")
        portal.activate()
    assert heard == [1]


@pytest.mark.parametrize("method", ["CreateSession", "BindShortcuts"])
@pytest.mark.parametrize("code", [1, 2])
def test_a_refusal_is_said_with_the_other_way(
    qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn], method: str, code: int
) -> None:
    portal = stand_in(codes={method: code})

    assert refusal(qtbot, hotkey).startswith("In your desktop")
    if method == "BindShortcuts":
        assert portal.called("Close")[0] == portal.session


def test_a_shortcut_that_is_taken_back_is_said(qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn]) -> None:
    portal = stand_in()
    bound(hotkey, portal)

    with qtbot.waitSignal(hotkey.failed, timeout=10_000):
        portal.emit(portal.session, SESSION, "Closed", "a{sv}", ({},))
    assert hotkey.active == ""


def test_without_a_portal_the_other_way_is_named(qtbot: QtBot, hotkey: Hotkey, bus: str) -> None:
    assert refusal(qtbot, hotkey).startswith("Programs cannot take a key")


def test_a_portal_without_shortcuts_is_none(qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn]) -> None:
    stand_in(interfaces=())

    assert refusal(qtbot, hotkey).startswith("Programs cannot take a key")


def test_a_portal_without_a_registry_will_do(qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn]) -> None:
    portal = stand_in(interfaces=(SHORTCUTS, SESSION))
    bound(hotkey, portal)

    assert hears(qtbot, hotkey, portal)


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense"])
def test_without_a_bus_the_other_way_is_named(
    qtbot: QtBot, hotkey: Hotkey, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    assert refusal(qtbot, hotkey)


def test_ending_closes_the_session_and_the_thread(
    qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn]
) -> None:
    portal = stand_in()
    bound(hotkey, portal)
    assert hears(qtbot, hotkey, portal)
    assert threads() == ["hotkey-portal"]

    hotkey.end()
    assert threads() == []
    assert portal.called("Close")[0] == portal.session


def test_ending_while_the_person_is_asked_takes_the_question_away(
    qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn]
) -> None:
    portal = stand_in(codes={"BindShortcuts": None})
    with qtbot.assertNotEmitted(hotkey.failed):
        *_given, options = bound(hotkey, portal)
        hotkey.end()

    assert threads() == []
    assert portal.called("Close")[0].endswith(f"/{options['handle_token'][1]}")
    assert portal.called("Close")[0] == portal.session


def test_a_portal_that_starts_anew_is_asked_anew(
    qtbot: QtBot, hotkey: Hotkey, stand_in: Callable[..., StandIn]
) -> None:
    first = stand_in()
    bound(hotkey, first)
    assert hears(qtbot, hotkey, first)
    first.stop()
    second = stand_in()
    second.called("BindShortcuts")

    assert hears(qtbot, hotkey, second)
