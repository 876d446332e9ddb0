"""The page about how much of the computer QwenFind takes, and when."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTime, Slot
from PySide6.QtWidgets import QWidget

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.settings_fields import Choice, NumberField, Switch, TimeField
from qwenfind.gui.settings_parts import Page, SettingRow
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import label, row
from qwenfind.settings import Settings

# Shown when quiet hours are turned on for the first time.
FROM, UNTIL = QTime(22, 0), QTime(7, 0)
_FORM = "HH:mm"
# Qwen3-Embedding-0.6B at 512 and 256 of 1,024 numbers kept 95 and 84 of 100 of its nDCG@10 on NFCorpus, as a user
# measured (github.com/YashasviMantha/matryoshka-analysis at 54fd54e).
_LENGTHS = (1024, 512, 256)


class PerformancePage(Page):
    """When indexing works, and how much it may take."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.head(
            self.tr("Performance"),
            self.tr("Searching is always possible. This is about the work of keeping the index fresh."),
        )
        self._when()
        self._how_much()
        self.end()

    def _when(self) -> None:
        section = self.section(self.tr("When it works"))
        self.switch(
            section,
            "pause_on_battery",
            self.tr("Pause on battery"),
            self.tr("Indexing waits until the computer is plugged in again."),
        )
        self.switch(
            section,
            "pause_while_working",
            self.tr("Pause while I work"),
            self.tr("Indexing waits while keyboard and mouse are in use."),
        )
        self.quiet = Switch()
        self.start = TimeField(self.tr("Beginning of the hours"))
        self.stop = TimeField(self.tr("End of the hours"))
        section.add(
            SettingRow(
                self.tr("Only at certain hours"),
                self.tr("Files become searchable by meaning at these hours only; names and words always at once."),
                self.quiet,
            )
        )
        holder = QWidget()
        holder.setLayout(row(self.start, label(self.tr("to")), self.stop, spacing=10))
        self._hours = SettingRow(self.tr("The hours"), self.tr("They may go past midnight."), holder, buddy=self.start)
        section.add(self._hours)
        self.quiet.toggled.connect(self._hours_chosen)
        self.start.editingFinished.connect(self._hours_chosen)
        self.stop.editingFinished.connect(self._hours_chosen)
        self.shows(self._show_hours)

    def _how_much(self) -> None:
        section = self.section(self.tr("How much it takes"))
        automatic = self.tr("Automatic")
        self.number(
            section,
            "extraction_processes",
            self.tr("Files read at once"),
            self.tr("More is faster and takes more memory. Automatic suits this computer."),
            NumberField(0, 64, automatic=automatic),
        )
        self.number(
            section,
            "inference_threads",
            self.tr("Processor threads for meaning"),
            self.tr("Fewer leave more of the processor to other programs."),
            NumberField(0, 256, automatic=automatic),
        )
        self.length = Choice()
        self.length.addItem(self.tr("Full"), 0)
        self.shows(self._offer_lengths)
        self.choice(
            section,
            "dimensions",
            self.tr("Length of vectors"),
            self.tr("Shorter ones take less room and are compared faster, but tell less apart. Only for Qwen3 models."),
            self.length,
        )
        self.switch(
            section,
            "whole_documents",
            self.tr("Understand long documents as a whole too"),
            self.tr(
                "Questions about a whole document find it. Indexing takes several times as long. Only for Qwen3 models."
            ),
        )
        self.number(
            section,
            "max_file_mb",
            self.tr("Largest file that is read"),
            self.tr("Larger files are found by their names only."),
            NumberField(1, 100_000, step=50, suffix=self.tr(" MB")),
        )
        self.number(
            section,
            "idle_exit_s",
            self.tr("Free the model's memory after"),
            self.tr("After so much time without a search, the next one takes a few seconds longer."),
            NumberField(1, 86_400, step=30, suffix=self.tr(" s")),
        )

    def _offer_lengths(self, settings: Settings) -> None:
        with QSignalBlocker(self.length):
            for numbers in (*_LENGTHS, settings.dimensions):
                if self.length.findData(numbers) < 0:
                    self.length.addItem(self.tr("{} dimensions").format(words.count(numbers)), numbers)

    @Slot()
    def _hours_chosen(self) -> None:
        begin, end = self.start.time(), self.stop.time()
        if self.quiet.isChecked() and begin == end:
            self._hours.say(self.tr("Choose two different times."))
            self._show_hours(self.bridge.settings)
            return
        hours = f"{begin.toString(_FORM)}-{end.toString(_FORM)}" if self.quiet.isChecked() else ""
        self.start.setEnabled(bool(hours))
        self.stop.setEnabled(bool(hours))
        self._hours.say("")
        if hours != self.bridge.settings.quiet_hours:
            self.change(self._hours, quiet_hours=hours)

    def _show_hours(self, settings: Settings) -> None:
        begin, _, end = settings.quiet_hours.partition("-")
        with QSignalBlocker(self.quiet):
            self.quiet.setChecked(bool(settings.quiet_hours))
        for field, text, usual in ((self.start, begin, FROM), (self.stop, end, UNTIL)):
            field.setEnabled(bool(text))
            if not field.hasFocus():
                field.setTime(QTime.fromString(text, _FORM) if text else usual)
