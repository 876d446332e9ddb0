"""Shows a file in the system's file manager, and tells screen readers what happened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QWidget

from qwenfind.gui.bridge import Bridge


def show_in_folder(_bridge: Bridge, path: Path) -> None:
    """Opens the folder that holds a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say something that appeared without the focus moving there."""
    event: Any = QAccessibleAnnouncementEvent(widget, text)
    QAccessible.updateAccessibility(event)
