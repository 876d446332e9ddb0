"""The page of the keys: those of the app, and one that works everywhere."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QWidget

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.settings_parts import CONTROL_WIDTH, Page, SettingRow
from qwenfind.gui.shortcuts import SHORTCUTS, translate
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, label, row
from qwenfind.settings import Settings

# Without one of these a key would be taken from whatever else the person writes.
_NEEDED = ("Ctrl+", "Alt+", "Meta+")


class ShortcutsPage(Page):
    """Every key and what it does; and the global one."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self.head(self.tr("Shortcuts"), self.tr("Everything in QwenFind can be done without a mouse."))
        section = self.section(self.tr("From anywhere"))
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(False)
        self.keys.setFixedWidth(CONTROL_WIDTH)
        self.none = button(self.tr("None"), says=self.tr("No shortcut from anywhere"))
        holder = QWidget()
        holder.setLayout(row(self.keys, self.none))
        self.hotkey = SettingRow(
            self.tr("Show QwenFind"),
            self.tr(
                "Off by default. Click the field and press the keys. Where your desktop does not allow it, bind "
                "the command “qwenfind --toggle” in the desktop's own settings."
            ),
            holder,
            buddy=self.keys,
        )
        inner = self.keys.findChild(QLineEdit)
        if inner is not None:
            inner.setAccessibleName(self.tr("Shortcut that shows QwenFind"))
        section.add(self.hotkey)
        self.keys.editingFinished.connect(self._chosen)
        self.none.clicked.connect(self._off)
        self.shows(self._show)
        for group in dict.fromkeys(shortcut.group for shortcut in SHORTCUTS):
            self._list(group)
        self.end()

    def _list(self, group: str) -> None:
        section = self.section(translate("shortcuts", group))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 10, 0, 10)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for number, shortcut in enumerate(one for one in SHORTCUTS if one.group == group):
            does = translate("shortcuts", shortcut.does)
            caps = row(spacing=6)
            for keys in shortcut.shown:
                cap = label(keys, "badge")
                cap.setAccessibleName(f"{keys}: {does}")
                caps.addWidget(cap)
            grid.addWidget(label(does, wraps=True), number, 0)
            grid.addLayout(caps, number, 1, Qt.AlignmentFlag.AlignRight)
        section.add(table)

    def _show(self, settings: Settings) -> None:
        if not self.keys.hasFocus():
            with QSignalBlocker(self.keys):
                self.keys.setKeySequence(QKeySequence(settings.hotkey))
        self.none.setEnabled(bool(settings.hotkey))

    @Slot()
    def _chosen(self) -> None:
        written = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if written == self.bridge.settings.hotkey:
            return
        if written and not any(key in written for key in _NEEDED):
            with QSignalBlocker(self.keys):
                self.keys.setKeySequence(QKeySequence(self.bridge.settings.hotkey))
            self.hotkey.say(self.tr("Use it together with Ctrl, Alt or the system key."))
            return
        self.change(self.hotkey, hotkey=written)

    @Slot()
    def _off(self) -> None:
        self.keys.clear()
        self.change(self.hotkey, hotkey="")
