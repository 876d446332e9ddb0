"""Qt's application, and the links that macOS hands to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from qwenfind.links import is_link, query_of


class Application(QApplication):
    """Hears of links that are opened while it runs; other systems start the program anew with them.

    Signals:
        linked(str): the query of a link, as it was opened.
    """

    linked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Takes links."""
        if isinstance(event, QFileOpenEvent) and is_link(link := event.url().toString()):
            self.linked.emit(query_of(link))
            return True
        return super().event(event)
