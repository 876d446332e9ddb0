"""Questions before something is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from qwenfind.gui.widgets import button, column, label, row


class Question(QDialog):
    """Asks before something is lost. The safe answer has the focus."""

    def __init__(self, parent: QWidget, question: str, explanation: str, action: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setAccessibleDescription(explanation)
        self.setMinimumWidth(420)
        self.confirm = button(action, "danger")
        self.refrain = button(self.tr("Cancel"))
        self.refrain.setDefault(True)
        self.confirm.clicked.connect(self.accept)
        self.refrain.clicked.connect(self.reject)
        inside = column(
            label(question, "heading", wraps=True), label(explanation, "", wraps=True), spacing=8, margins=(24,) * 4
        )
        inside.addSpacing(8)
        inside.addLayout(row(1, self.refrain, self.confirm))
        self.setLayout(inside)
        self.refrain.setFocus()


def ask(parent: QWidget, title: str, text: str, yes: str, then: Callable[[], None]) -> Question:
    """Opens a `Question`; `then` is called when the person agrees."""
    made = Question(parent, title, text, yes)
    made.accepted.connect(then)
    made.open()
    return made
