"""A desktop of its own for the real app: a screen, keys, and the eyes of a screen reader.

Keys come from xdotool, as from a keyboard. What the app shows is read over AT-SPI, the interface of screen readers, so
that nothing in the app exists for its tests alone, and what a test sees a blind person can hear.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool", "dbus-daemon")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
# From AT-SPI's AtspiStateType, in atspi-constants.h.
_STATES = {4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 23: "selected", 25: "showing", 30: "visible"}
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> str:
    """What this computer lacks for a desktop of its own, or ""."""
    if not sys.platform.startswith("linux"):
        return "Xvfb is for Linux"
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if not any(Path(launcher).exists() for launcher in _LAUNCHERS):
        lacking.append("at-spi2-core")
    return f"{', '.join(lacking)} is not installed" if lacking else ""


@dataclass(frozen=True, slots=True)
class Thing:
    """What a screen reader is told of one widget, row or cell.

    Attributes:
        text: what a field or a text holds.
        area: left, top, width and height on the screen of a row, else nothing.
    """

    role: str
    name: str
    description: str
    states: frozenset[str]
    text: str = ""
    area: tuple[int, ...] = ()
    children: tuple[Thing, ...] = ()

    def walk(self) -> Iterator[Thing]:
        """Itself and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def __str__(self) -> str:
        return "\n".join(_lines(self, 0))


def _lines(thing: Thing, depth: int) -> Iterator[str]:
    said = [thing.role, repr(thing.name)]
    if thing.text:
        said.append(f"text={thing.text!r}")
    if thing.description:
        said.append(f"({thing.description!r})")
    yield "  " * depth + " ".join((*said, *sorted(thing.states - {"enabled", "focusable", "visible", "showing"})))
    for child in thing.children:
        yield from _lines(child, depth + 1)


class Reader:
    """Asks an app what it shows, as a screen reader does.

    Args:
        bus: the address of the session's bus.
    """

    def __init__(self, bus: str) -> None:
        with contextlib.closing(open_dbus_connection(bus)) as session:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            (address,) = session.send_and_get_reply(asked, timeout=20).body
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Ends the connection."""
        self._bus.close()

    def windows(self, process: int) -> list[Thing]:
        """The windows of a process that can be seen now, each with all that can be seen in it."""
        registry = DBusAddress("/org/a11y/atspi/accessible/root", "org.a11y.atspi.Registry", _ACCESSIBLE)
        for name, path in self._ask(registry, "GetChildren") or []:
            if self._process_of(name) == process:
                app = DBusAddress(path, name, _ACCESSIBLE)
                seen = (self._look(DBusAddress(at, of, _ACCESSIBLE)) for of, at in self._ask(app, "GetChildren") or [])
                return [window for window in seen if window is not None]
        return []

    def _process_of(self, name: str) -> int:
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        return int(self._ask(bus, "GetConnectionUnixProcessID", "s", (name,)) or 0)

    def _look(self, at: DBusAddress) -> Thing | None:
        """None for what is not shown, or has gone while it was looked at."""
        low, high = self._ask(at, "GetState") or (0, 0)
        bits = low | high << 32
        states = frozenset(word for bit, word in _STATES.items() if bits >> bit & 1)
        if "showing" not in states:
            return None
        role = str(self._ask(at, "GetRoleName") or "")
        below = (
            self._look(DBusAddress(path, name, _ACCESSIBLE))
            for name, path in self._ask(at, "GetChildren") or []
            if name == at.bus_name
        )
        return Thing(
            role,
            self._property(at, "Name"),
            self._property(at, "Description"),
            states,
            self._text(at) if role == "text" else "",
            self._area(at) if role == "list item" else (),
            tuple(thing for thing in below if thing is not None),
        )

    def _text(self, at: DBusAddress) -> str:
        text = DBusAddress(at.object_path, at.bus_name, "org.a11y.atspi.Text")
        return str(self._ask(text, "GetText", "ii", (0, -1)) or "")

    def _area(self, at: DBusAddress) -> tuple[int, ...]:
        component = DBusAddress(at.object_path, at.bus_name, "org.a11y.atspi.Component")
        return tuple(self._ask(component, "GetExtents", "u", (0,)) or ())

    def _property(self, at: DBusAddress, name: str) -> str:
        _type, value = self._reply(Properties(at).get(name)) or ("s", "")
        return str(value)

    def _ask(self, at: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        return self._reply(new_method_call(at, method, signature, body))

    def _reply(self, message: Any) -> Any:
        """The answer, or None where there is none: what was asked about may be gone."""
        try:
            reply = self._bus.send_and_get_reply(message, timeout=10)
        except TimeoutError:
            return None
        if reply.header.message_type is MessageType.error:
            return None
        return reply.body[0] if reply.body else None


@dataclass
class Desktop:
    """A screen with a window manager where one is installed, and a session bus; nothing of the person's own session."""

    folder: Path
    size: tuple[int, int] = (1440, 900)
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)
    environment: dict[str, str] = field(default_factory=dict)

    def start(self) -> None:
        """Starts the screen; where it fails, what was started is ended by `stop`."""
        home, runtime = self.folder / "person", Path(tempfile.mkdtemp(dir=self.folder, prefix="run"))
        home.mkdir(exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "VIRTUAL_ENV") if name in os.environ}
        self.environment = {
            **kept,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT),
            # A reader that asks for what has just gone is told so, and the app says it too.
            "QT_LOGGING_RULES": "qt.accessibility.atspi=false",
            "PYTHONWARNINGS": "default",
        }
        self.environment["DISPLAY"] = ":" + self._told(
            "Xvfb", "-displayfd", "1", "-screen", "0", "{}x{}x24".format(*self.size), "-nolisten", "tcp", "-noreset"
        )
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            "dbus-daemon", "--session", "--nofork", "--print-address"
        )
        if shutil.which("openbox"):
            self._begin("openbox")

    def stop(self) -> None:
        """Ends what was started, the last first."""
        if "reader" in self.__dict__:
            self.reader.close()
        for process in reversed(self._running):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()

    @property
    def managed(self) -> bool:
        """Whether a window manager runs: without one nothing is minimised."""
        return shutil.which("openbox") is not None

    @cached_property
    def reader(self) -> Reader:
        """The screen reader."""
        return Reader(self.environment["DBUS_SESSION_BUS_ADDRESS"])

    def press(self, *keys: str) -> None:
        """Presses keys one after the other, by their X11 names: "Tab", "ctrl+q"."""
        self._run("xdotool", "key", "--delay", "30", *keys)

    def type(self, text: str, *, delay_ms: int = 25) -> None:
        """Types a text into whatever has the focus."""
        self._run("xdotool", "type", "--delay", str(delay_ms), text)

    def visible(self, process: int) -> int:
        """How many windows of a process the screen shows: none where they are hidden or minimised."""
        found = self._run("xdotool", "search", "--onlyvisible", "--pid", str(process), check=False)
        return len(found.stdout.split())

    def _run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, env=self.environment, check=check, capture_output=True, text=True, timeout=60)

    def _begin(self, *command: str, told: bool = False) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.PIPE if told else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(process)
        return process

    def _told(self, *command: str) -> str:
        """Starts a program that says its address on one line."""
        process = self._begin(*command, told=True)
        assert process.stdout is not None
        said = process.stdout.readline().decode().strip()
        if not said:
            raise RuntimeError(f"{command[0]} did not start")
        return said


@contextlib.contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """A desktop for as long as it is needed."""
    made = Desktop(folder)
    try:
        made.start()
        yield made
    finally:
        made.stop()
