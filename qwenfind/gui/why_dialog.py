""" "Why is this here?": what each stage found in a file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLayout, QVBoxLayout, QWidget

from qwenfind.gui import reasons, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.widgets import label, line
from qwenfind.records import SearchResult
from qwenfind.reports import Explanation

_WIDTH = 460


class WhyDialog(QDialog):
    """Shows a result's scores, stage by stage, and what the index knows of its file."""

    def __init__(self, bridge: Bridge, result: SearchResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Why is this here?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._result = result
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(24, 20, 24, 16)
        self._body.setSpacing(10)
        self._body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._body.addWidget(label(words.shown(result.name), "heading", wraps=True))
        self._body.addWidget(label(words.place(result.path.parent), "muted", wraps=True))
        self._body.addWidget(line())
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(20)
        self._table.setVerticalSpacing(8)
        self._table.setColumnStretch(1, 1)
        self._body.addLayout(self._table)
        self._verdict = label(self.tr("Looking…"), "muted", wraps=True)
        self._body.addWidget(line())
        self._body.addWidget(self._verdict)
        self._body.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._body.addWidget(buttons)
        self._fill()
        self._fit()
        path = result.path
        bridge.task(lambda engine: engine.why(path), self._explained, self._failed)

    def _fill(self) -> None:
        scores = self._result.scores
        rows = (
            ("names", self.tr("Name"), self.tr("How much of the search its name holds, of 1.")),
            (
                "words",
                self.tr("Words"),
                self.tr("The weight of the search's words in it; rare words weigh more."),
            ),
            ("meaning", self.tr("Meaning"), self.tr("How near its best passage is to the search: 1 is the same.")),
            ("rerank", self.tr("Reranked"), self.tr("The judge's own estimate that the passage answers, of 1.")),
            (
                "fused",
                self.tr("Together"),
                self.tr("Name, words and meaning in one: the order before reranking."),
            ),
        )
        for at, (key, name, explained) in enumerate(rows):
            missing = self.tr("not asked") if key == "rerank" else self.tr("not found by this")
            value = f"{scores[key]:.2f}" if key in scores else missing
            self._table.addWidget(label(name, "name"), 2 * at, 0)
            self._table.addWidget(label(value), 2 * at, 1)
            self._table.addWidget(label(explained, "small", wraps=True), 2 * at + 1, 0, 1, 2)

    def _fit(self) -> None:
        # Qt's own size allows for lines as short as their words; these are as wide as the dialog.
        width = max(self.width(), _WIDTH) if self.isVisible() else _WIDTH
        self.resize(width, self._body.totalHeightForWidth(width))

    @Slot(object)
    def _explained(self, explanation: Explanation) -> None:
        self._verdict.setText("\n".join(words.shown(said) for said in reasons.verdict(explanation)))
        self._fit()

    @Slot(str, str)
    def _failed(self, title: str, hint: str) -> None:
        self._verdict.setText(f"{title} {hint}".strip())
        self._fit()
