"""The page about searching: what models are told of a search, how much is shown, what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.forget_rows import HistoryRow
from qwenfind.gui.instruction_dialog import InstructionDialog
from qwenfind.gui.questions import ask
from qwenfind.gui.settings_fields import Choice, NumberField
from qwenfind.gui.settings_parts import CONTROL_WIDTH, Page, Section, SettingRow, quiet_timer
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, column, row
from qwenfind.records import STAGES
from qwenfind.settings import INSTRUCTIONS, Settings

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine


def _judged(engine: SearchEngine) -> int | None:
    """About how many results the reranker judges in its time; None where that is not known."""
    return engine.judged_within(engine.settings.rerank_budget_s)


class SearchPage(Page):
    """Instructions, results, reranking and the history.

    Signals:
        historyCleared(): the remembered searches are gone.
    """

    historyCleared = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.head(self.tr("Search"), self.tr("What a search is told, how much it shows, and whether it is remembered."))
        self.dialog: InstructionDialog | None = None
        section = self.section(self.tr("Results"))
        self.number(
            section,
            "results",
            self.tr("Files shown"),
            self.tr("A search shows so many files, the best ones first."),
            NumberField(1, 500, step=10),
        )
        self._closer_look = self.tr(
            "A reranker, if one is chosen under Models, reads the best results again for so long. 0: never."
        )
        self.closer_look = self.number(
            section,
            "rerank_budget_s",
            self.tr("Time for a closer look"),
            self._closer_look,
            NumberField(0, 600, step=0.5, decimals=1, suffix=self.tr(" s")),
        )
        self._add_stages(section)
        self._instructions()
        section = self.section(self.tr("History"))
        self.switch(
            section,
            "keep_history",
            self.tr("Remember searches"),
            self.tr("They are offered again when you type. They stay on this computer."),
        )
        self.switch(
            section,
            "keep_judged",
            self.tr("Keep which files were right"),
            self.tr(
                "What you open after a search, or say to be right, stays on this computer, to measure searching by: "
                "qwenfind bench --mine."
            ),
        )
        bridge.settingsChanged.connect(self._reload)
        self.history = HistoryRow(self)
        self.history.cleared.connect(self.historyCleared)
        section.add(self.history)
        self.end()

    def load(self) -> None:
        """Asks how many results the reranker judges in its time here."""
        self.bridge.task(_judged, self._show_judged, self._say_nothing)

    def _add_stages(self, section: Section) -> None:
        self.stages = Choice()
        for text, stages in (
            (self.tr("All that there are models for"), STAGES),
            (self.tr("Without reranking"), ("names", "words", "meaning")),
            (self.tr("Names and words"), ("names", "words")),
            (self.tr("Names and meaning"), ("names", "meaning")),
        ):
            self.stages.addItem(text, " ".join(stages))
        self.stages.setMinimumWidth(CONTROL_WIDTH)
        self._stages_row = SettingRow(
            self.tr("What a search looks at"),
            self.tr("qwenfind bench --mine --choose finds out which is best for your own searches."),
            self.stages,
        )
        section.add(self._stages_row)
        self.stages.currentIndexChanged.connect(self._choose_stages)
        self.shows(self._show_stages)

    @Slot(int)
    def _choose_stages(self, _at: int) -> None:
        self.change(self._stages_row, stages=tuple(str(self.stages.currentData()).split()))

    def _show_stages(self, settings: Settings) -> None:
        self.stages.show_value(" ".join(stage for stage in STAGES if stage in settings.stages))

    @Slot()
    def _reload(self) -> None:
        if self.isVisible():
            self.load()

    @Slot(object)
    def _show_judged(self, count: int | None) -> None:
        measured = "" if count is None else self.tr("Measured here: about %n result(s) in this time.", "", count)
        told = f"{self._closer_look} {measured}".rstrip()
        if told != self.closer_look.explanation:
            self.closer_look.explain(told)

    @Slot(str, str)
    def _say_nothing(self, _title: str, _hint: str) -> None:
        """Without a usable reranker there is nothing to tell here; the page of models says what is wrong."""

    # Instructions

    def _instructions(self) -> None:
        section = self.section(self.tr("Kinds of search"))
        self.in_use = Choice()
        self.choice(
            section,
            "instruction",
            self.tr("Kind of search in use"),
            self.tr("It can be changed for each search beside the search field."),
            self.in_use,
        )
        self.table = QTableWidget(0, 2)
        self.table.setProperty("class", "table")
        self.table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("What the model is told")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        # After the layout has settled; rows measured while columns still move are too high.
        self._refit = quiet_timer(self, self._fit_table, 0)
        header.sectionResized.connect(self._refit.start)
        self.add = button(self.tr("Add…"), says=self.tr("Add a kind of search"))
        self.edit = button(self.tr("Edit…"), says=self.tr("Edit the chosen kind of search"))
        self.delete = button(self.tr("Delete"), says=self.tr("Delete the chosen kind of search"))
        self.restore = button(self.tr("Restore the defaults"), "link")
        holder = QWidget()
        inside = column(self.table, spacing=8)
        inside.addLayout(row(self.add, self.edit, self.delete, 1, self.restore))
        holder.setLayout(inside)
        self.kinds = SettingRow(
            self.tr("Instructions"),
            self.tr("Qwen3 models look for what the instruction says. The starter model does not read it."),
            holder,
            buddy=self.table,
            wide=True,
        )
        section.add(self.kinds)
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.restore.clicked.connect(self._restore)
        self.table.cellActivated.connect(self._edit)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.shows(self._show_instructions)

    def _show_instructions(self, settings: Settings) -> None:
        pairs = [tuple(text.split(": ", 1)) for text in settings.instructions]
        at = self.table.currentRow()
        with QSignalBlocker(self.table), QSignalBlocker(self.in_use):
            self.table.setRowCount(len(pairs))
            self.in_use.clear()
            for number, pair in enumerate(pairs):
                for place, text in enumerate(pair):
                    self.table.setItem(number, place, QTableWidgetItem(text))
                self.in_use.addItem(pair[0], pair[0])
            self.table.setCurrentCell(min(max(at, 0), len(pairs) - 1), 0)
            self.in_use.show_value(settings.instruction)
        self._chosen()
        self._refit.start()

    @Slot()
    def _fit_table(self) -> None:
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(at) for at in range(self.table.rowCount()))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + 2)

    @Slot()
    def _chosen(self) -> None:
        self.edit.setEnabled(self.table.currentRow() >= 0)
        self.delete.setEnabled(self.table.currentRow() >= 0 and self.table.rowCount() > 1)
        self.restore.setEnabled(self.bridge.settings.instructions != INSTRUCTIONS)

    @Slot()
    def _add(self) -> None:
        self._open("", "", self._added)

    @Slot()
    def _edit(self) -> None:
        at = self.table.currentRow()
        if at >= 0:
            name, task = self.bridge.settings.instructions[at].split(": ", 1)
            self._open(name, task, self._edited)

    def _open(self, name: str, task: str, then: Callable[[], None]) -> None:
        taken = [text.split(": ", 1)[0] for text in self.bridge.settings.instructions]
        self.dialog = InstructionDialog(self, name, task, taken=[other for other in taken if other != name])
        self.dialog.accepted.connect(then)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    @Slot()
    def _added(self) -> None:
        assert self.dialog is not None, "only a dialog is accepted"
        self._save((*self.bridge.settings.instructions, self.dialog.instruction))

    @Slot()
    def _edited(self) -> None:
        assert self.dialog is not None, "only a dialog is accepted"
        old = self.dialog.old_name
        kept = [
            self.dialog.instruction if text.startswith(f"{old}: ") else text
            for text in self.bridge.settings.instructions
        ]
        self._save(tuple(kept), renamed=(old, self.dialog.instruction.split(": ", 1)[0]))

    @Slot()
    def _delete(self) -> None:
        at = self.table.currentRow()
        texts = self.bridge.settings.instructions
        if len(texts) > 1 and at >= 0:
            self._save(texts[:at] + texts[at + 1 :])

    @Slot()
    def _restore(self) -> None:
        ask(
            self,
            self.tr("Restore the defaults?"),
            self.tr("Kinds of search that you added or changed are lost."),
            self.tr("Restore"),
            self._restored,
        )

    @Slot()
    def _restored(self) -> None:
        self._save(INSTRUCTIONS)

    def _save(self, texts: tuple[str, ...], *, renamed: tuple[str, str] = ("", "")) -> None:
        names = [text.split(": ", 1)[0] for text in texts]
        used = self.bridge.settings.instruction
        used = renamed[1] if used == renamed[0] else used
        self.change(self.kinds, instructions=texts, instruction=used if used in names else names[0])
