"""What stands at the app's beginning and at its end."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import threading
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from qwenfind.errors import SettingsError
from qwenfind.gui.engine_words import told
from qwenfind.paths import Home
from qwenfind.settings import Settings

log = logging.getLogger(__name__)
# pyside6-lupdate finds calls of this name.
translate = QCoreApplication.translate


def settings_of(home: Home) -> Settings | None:
    """The settings; where they cannot be read the person decides what happens, None for nothing."""
    while True:
        try:
            return Settings.load(home.settings)
        except SettingsError as error:
            kept = home.settings.with_suffix(".toml.unreadable")
            box = QMessageBox(QMessageBox.Icon.Warning, "QwenFind", told(error.title))
            box.setTextFormat(Qt.TextFormat.PlainText)
            hint = translate("app", "You can go on with the defaults. A copy of your file is then kept as {}.")
            box.setInformativeText(f"{told(error.hint)}\n{hint.format(kept.name)}".strip())
            defaults = box.addButton(translate("app", "Use the defaults"), QMessageBox.ButtonRole.AcceptRole)
            opens = box.addButton(translate("app", "Open the file"), QMessageBox.ButtonRole.ActionRole)
            again = box.addButton(translate("app", "Read it again"), QMessageBox.ButtonRole.ActionRole)
            box.addButton(translate("app", "Quit"), QMessageBox.ButtonRole.RejectRole)
            box.exec()
            if box.clickedButton() is defaults:
                shutil.copyfile(home.settings, kept)
                return Settings()
            if box.clickedButton() is opens:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(home.settings)))
            elif box.clickedButton() is not again:
                return None


class FirstPaint(QObject):
    """Tells once when a window has been painted and the event loop is free again."""

    seen = Signal()

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the painting."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        self.seen.emit()
        self.deleteLater()


class Ending(threading.Thread):
    """Ends the process and its children at last, in case something hangs while the app quits."""

    def __init__(self, within_s: float) -> None:
        super().__init__(name="ending", daemon=True)
        self._deadline = time.monotonic() + within_s

    def run(self) -> None:
        """Waits, then ends what is left. Where all went well the process is gone before."""
        time.sleep(max(0.0, self._deadline - time.monotonic()))
        import psutil

        log.warning("Quitting took too long; ended what was left")
        for child in psutil.Process().children(recursive=True):
            with contextlib.suppress(psutil.Error):
                child.kill()
        os._exit(0)
