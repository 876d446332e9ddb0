"""Shows a file in the system's file manager."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from qwenfind.gui import opening
from qwenfind.gui.bridge import Bridge


def show_in_folder(bridge: Bridge, path: Path) -> None:
    """Shows a file, or a folder, chosen in the folder that holds it."""
    command = opening.reveal_command(path)
    if command is not None:
        bridge.task(lambda _: opening.start([command] if isinstance(command, str) else command))
    elif not _asked_desktop(path):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _asked_desktop(path: Path) -> bool:
    """Asks the file manager over D-Bus to show a file (freedesktop.org, FileManager1); says whether one heard."""
    if not sys.platform.startswith("linux"):
        return False
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    name = "org.freedesktop.FileManager1"
    if not bus.interface().isServiceRegistered(name).value():
        known = bus.interface().activatableServiceNames().value()
        if name not in (known or ()):
            return False
    message = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    link = QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    message.setArguments([[link], ""])
    return bool(bus.send(message))
