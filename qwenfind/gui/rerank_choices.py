"""What is chosen for reranking besides a model: none of them, and how long it may take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from qwenfind.gui import words
from qwenfind.gui.widgets import Card, button, label, row

_BUDGETS_S = (1.0, 2.0, 3.0, 5.0, 10.0)


class NoneCard(Card):
    """The choice of no reranker.

    Signals:
        used(): it was chosen.
    """

    used = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._badge = label("", "badge-accent")
        self.use = button(self.tr("Use"), says=self.tr("Use no reranker"))
        self.use.clicked.connect(self.used)
        name = label(self.tr("None"), "name")
        self.setAccessibleName(self.tr("No reranker"))
        self.body.setSpacing(6)
        top = row(name, spacing=8)
        top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self.use)
        self.body.addLayout(top)
        self.body.addWidget(label(self.tr("Names, words and meaning only; fastest."), "muted", wraps=True))

    def show_state(self, *, in_use: bool, recommended: bool) -> None:
        """Shows whether it is chosen, or would be best here."""
        had_focus = self.use.hasFocus()
        self.set_chosen(in_use)
        self._badge.setText(self.tr("in use") if in_use else self.tr("recommended here"))
        self._badge.setVisible(in_use or recommended)
        self.use.setVisible(not in_use)
        if had_focus and in_use:
            self.focusNextChild()


class BudgetButton(QPushButton):
    """How long a search may rerank, as a button with a menu.

    Signals:
        chosen(seconds): another time was picked.
    """

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._menu.triggered.connect(self._picked)
        self.setMenu(self._menu)

    def show_value(self, seconds: float, *, judged_s: float | None = None) -> None:
        """Shows the time that is set.

        Args:
            judged_s: seconds that the reranker was measured to take for one result here, or None.
        """
        text = self.tr("Time for reranking: {} s").format(_number(seconds))
        self.setText(f"{text}  ▾")
        self.setAccessibleName(text)
        self._menu.clear()
        for value in sorted({*_BUDGETS_S, seconds}):
            told = self.tr("{} s").format(_number(value))
            if judged_s:
                told = f"{told} · {self.tr('about %n result(s)', '', int(value / judged_s))}"
            action = QAction(told, self._group)
            action.setCheckable(True)
            action.setChecked(value == seconds)
            action.setData(value)
            self._menu.addAction(action)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.chosen.emit(float(action.data()))


def _number(value: float) -> str:
    return words.count(int(value)) if value == int(value) else f"{value:g}"
