"""A dialog for one kind of search: its name and what models are told."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from qwenfind.gui.widgets import announce, button, column, label, row


class InstructionDialog(QDialog):
    """Asks for a name and an instruction; what cannot be is said beside the fields.

    Args:
        name: of the kind that is edited, "" for a new one.
        taken: names of the others.
    """

    def __init__(self, parent: QWidget, name: str, task: str, *, taken: Collection[str]) -> None:
        super().__init__(parent)
        self.old_name = name
        self._taken = taken
        self.setWindowTitle(self.tr("Edit a kind of search") if name else self.tr("Add a kind of search"))
        self.setMinimumWidth(480)
        self.name = QLineEdit(name)
        self.name.setMaxLength(40)
        self.task = QPlainTextEdit(task)
        self.task.setTabChangesFocus(True)
        self.task.document().setDocumentMargin(8)
        self.task.setFixedHeight(self.task.fontMetrics().lineSpacing() * 4 + 16)
        self.task.setPlaceholderText(self.tr("Given a question about recipes, retrieve recipes that fit it"))
        named = label(self.tr("Name"), "name")
        told = label(self.tr("What the model is told"), "name")
        how = label(self.tr("One sentence, in English, works best: what is asked, and what to look for."), "muted")
        how.setWordWrap(True)
        named.setBuddy(self.name)
        told.setBuddy(self.task)
        self.name.setAccessibleName(named.text())
        self.task.setAccessibleName(told.text())
        self.task.setAccessibleDescription(how.text())
        self.problem = label("", "bad", wraps=True)
        self.problem.hide()
        self.save = button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        refrain = button(self.tr("Cancel"))
        self.save.clicked.connect(self._check)
        refrain.clicked.connect(self.reject)
        inside = column(named, self.name, spacing=6, margins=(24,) * 4)
        inside.addSpacing(8)
        for widget in (told, how, self.task, self.problem):
            inside.addWidget(widget)
        inside.addSpacing(8)
        inside.addLayout(row(1, refrain, self.save))
        self.setLayout(inside)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)

    @property
    def instruction(self) -> str:
        """What was written, as the settings keep it: "Name: task"."""
        return f"{self._name()}: {' '.join(self.task.toPlainText().split())}"

    def _name(self) -> str:
        return " ".join(self.name.text().split())

    @Slot()
    def _check(self) -> None:
        name = self._name()
        where: QWidget = self.name
        if not name:
            said = self.tr("Give it a name.")
        elif name in self._taken:
            said = self.tr("Another kind of search has this name.")
        elif ":" in name:
            said = self.tr("A name cannot hold a colon.")
        elif not self.task.toPlainText().strip():
            said, where = self.tr("Write what the model is told."), self.task
        else:
            self.accept()
            return
        self.problem.setText(said)
        self.problem.show()
        announce(self.problem, said)
        where.setFocus()
