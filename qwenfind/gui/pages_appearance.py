"""The page about how the app looks, which language it speaks, and how it starts."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QSlider, QVBoxLayout, QWidget

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.language import NAMES
from qwenfind.gui.settings_fields import Choice
from qwenfind.gui.settings_parts import CONTROL_WIDTH, Page, Section, SettingRow, quiet_timer
from qwenfind.gui.theme import SIZES, Theme
from qwenfind.gui.widgets import label, row
from qwenfind.settings import Settings

SMALLEST, LARGEST, STEP = 70, 200, 5
# After the slider was moved by keys; the whole app is drawn anew then.
APPLY_MS = 250


class AppearancePage(Page):
    """Theme, text size, density and language; and the start."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.head(self.tr("Appearance and start"), self.tr("How QwenFind looks, and what it does when you log in."))
        section = self.section(self.tr("Appearance"))
        self.scheme = self.segments(
            section,
            "theme",
            self.tr("Theme"),
            self.tr("System follows what your computer shows."),
            (("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
        )
        self._text_size(section)
        self.density = self.segments(
            section,
            "density",
            self.tr("Density"),
            self.tr("Compact shows more results at once."),
            (("comfortable", self.tr("Comfortable")), ("compact", self.tr("Compact"))),
        )
        self.language = Choice((("", self.tr("System")), *NAMES.items()))
        self.choice(
            section,
            "language",
            self.tr("Language"),
            self.tr("Of the app; it changes at once. Files are searched in every language."),
            self.language,
        )
        section = self.section(self.tr("Start"))
        self.switch(
            section,
            "autostart",
            self.tr("Start when I log in"),
            self.tr("QwenFind starts hidden, so that the index is fresh when you need it."),
        )
        self.switch(
            section,
            "close_to_tray",
            self.tr("Stay in the tray when the window is closed"),
            self.tr("Files keep being indexed. Where there is no tray, closing the window ends QwenFind."),
        )
        self.end()

    def _text_size(self, section: Section) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST // STEP, LARGEST // STEP)
        self.slider.setPageStep(2)
        self.slider.setFixedWidth(CONTROL_WIDTH)
        self.percent = label("", "muted")
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("200 %") + 4)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        holder = QWidget()
        holder.setLayout(row(self.slider, self.percent, spacing=12))
        self._size_row = SettingRow(
            self.tr("Text size"), self.tr("Of all text in QwenFind."), holder, buddy=self.slider
        )
        section.add(self._size_row)
        self.sample = _Sample(self.theme)
        section.body.addWidget(self.sample)
        section.body.addSpacing(12)
        self._apply = quiet_timer(self, self._apply_size, APPLY_MS)
        self.slider.valueChanged.connect(self._size_moved)
        self.slider.sliderReleased.connect(self._apply_size)
        self.shows(self._show_size)

    @Slot()
    def _size_moved(self) -> None:
        self._preview(self.slider.value() * STEP)
        if self.slider.isSliderDown():
            # Under the pointer nothing but the sample moves, least of all the slider itself.
            self._apply.stop()
        else:
            self._apply.start()

    @Slot()
    def _apply_size(self) -> None:
        self._apply.stop()
        size = self.slider.value() * STEP
        if size != self.bridge.settings.text_size:
            self.change(self._size_row, text_size=size)

    def _show_size(self, settings: Settings) -> None:
        if not self.slider.isSliderDown() and not self._apply.isActive():
            with QSignalBlocker(self.slider):
                self.slider.setValue(round(settings.text_size / STEP))
            self._preview(settings.text_size)

    def _preview(self, per_cent: int) -> None:
        said = self.tr("{} %").format(per_cent)
        self.percent.setText(said)
        self.slider.setAccessibleDescription(said)
        self.sample.scale(per_cent / 100)


class _Sample(QFrame):
    """A result as it looks at a size of text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "sample")
        self._theme = theme
        self._lines = (
            ("name", label(self.tr("Lease and rent letters.pdf"))),
            ("muted", label(self.tr("Documents › Flat  ·  12 Mar 2024"), "muted")),
            ("evidence", label(self.tr("We would like to raise the monthly rent by 6 % starting in April."))),
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(4)
        for _, one in self._lines:
            one.setWordWrap(True)
            inside.addWidget(one)

    def scale(self, factor: float) -> None:
        """Shows the sample so many times the designs' own size."""
        for size, one in self._lines:
            weight = QFont.Weight.DemiBold if size == "name" else QFont.Weight.Normal
            one.setStyleSheet(f"font-size: {max(8, round(SIZES[size] * factor))}px; font-weight: {int(weight)};")
