"""Shows a file in the system's file manager."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from qwenfind.gui import opening
from qwenfind.gui.bridge import Bridge

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_MANAGER = "org.freedesktop.FileManager1"
_BUS = "org.freedesktop.DBus"
_BUS_WAITS_MS = 2000


def show_in_folder(bridge: Bridge, path: Path) -> None:
    """Shows a file, or a folder, chosen in the folder that holds it."""
    _Showing(bridge, path)


class _Showing(QObject):
    """One file on its way into the file manager."""

    def __init__(self, bridge: Bridge, path: Path) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._folder = path.parent
        bridge.task(lambda _: _shown(path), self._done, self._failed)

    @Slot(object)
    def _done(self, shown: bool) -> None:
        if not shown:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        self.deleteLater()

    @Slot(str, str)
    def _failed(self, title: str, hint: str) -> None:
        self._bridge.noticed.emit(title, hint)
        self.deleteLater()


def _shown(path: Path) -> bool:
    """Shows a file by the system's own way; says whether there is one. Blocks for a moment."""
    command = opening.reveal_command(path)
    if command is None:
        return _asked_desktop(path)
    opening.start(command.words, native=command.native)
    return True


def _asked_desktop(path: Path) -> bool:
    """Asks the file manager over D-Bus to show a file (freedesktop.org, FileManager1); says whether one heard."""
    if not sys.platform.startswith("linux"):
        return False
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    # A connection of its own: this is not the thread of the windows.
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "qwenfind-files")
    if not bus.isConnected() or not (
        _ask_bus(bus, "NameHasOwner", _MANAGER) or _MANAGER in (_ask_bus(bus, "ListActivatableNames") or ())
    ):
        return False
    message = QDBusMessage.createMethodCall(_MANAGER, "/org/freedesktop/FileManager1", _MANAGER, "ShowItems")
    link = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    message.setArguments([[link], ""])
    return bool(bus.send(message))


def _ask_bus(bus: QDBusConnection, method: str, *arguments: str) -> Any:
    """What the bus itself answers; None where it does not in time."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    message = QDBusMessage.createMethodCall(_BUS, "/org/freedesktop/DBus", _BUS, method)
    message.setArguments(list(arguments))
    answer = bus.call(message, QDBus.CallMode.Block, _BUS_WAITS_MS)
    return answer.arguments()[0] if answer.type() is QDBusMessage.MessageType.ReplyMessage else None
