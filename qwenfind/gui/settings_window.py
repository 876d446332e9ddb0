"""The settings window: pages at the left, the chosen one at the right, each made when it is first shown."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.shortcuts import ShortcutsSheet
from qwenfind.gui.theme import Theme
from qwenfind.gui.window_memory import remember, remembered

# Each page's module and class. It is imported when it is first shown: opening the window costs one page, not nine.
_PAGES = {
    "folders": ("pages_folders", "FoldersPage"),
    "models": ("models_page", "ModelsPage"),
    "search": ("pages_search", "SearchPage"),
    "performance": ("pages_performance", "PerformancePage"),
    "appearance": ("pages_appearance", "AppearancePage"),
    "shortcuts": ("pages_shortcuts", "ShortcutsPage"),
    "privacy": ("pages_privacy", "PrivacyPage"),
    "health": ("health_page", "HealthPage"),
    "about": ("pages_about", "AboutPage"),
}
NAV_WIDTH = 190
# What the style sheet and the style put around a page's name, and the border of the chosen one.
_NAV_MARGINS = 2 * (10 + 12 + 1 + 3) + 4
SIZE = QSize(1120, 760)
SMALLEST = QSize(760, 480)
SIZE_KEY = "settings/size"


class SettingsWindow(QWidget):
    """Everything that can be chosen, and what is known of the index. Changes apply at once.

    Signals:
        historyCleared(): the searches that were remembered are gone; whoever holds them forgets them too.
        quitRequested(): the app is to end.
    """

    historyCleared = Signal()
    quitRequested = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._bridge = bridge
        self._theme = theme
        self._pages: dict[str, QWidget] = {}
        self._list = QListWidget()
        self._list.setProperty("class", "pages")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._list.currentItemChanged.connect(self._show_chosen)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._list)
        inside.addWidget(self._stack, 1)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda at=number - 1: self._list.setCurrentRow(at))
        QShortcut(QKeySequence("F1"), self, self._show_keys)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.quitRequested.emit)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.setWindowTitle(self.tr("Settings"))
        self._list.setAccessibleName(self.tr("Pages of the settings"))
        self._table = self._titles()
        self._fill()
        self._fit()
        theme.changed.connect(self._fit)
        self.setMinimumSize(SMALLEST)
        size = remembered(bridge, SIZE_KEY)
        self.resize(size if isinstance(size, QSize) else SIZE)

    def open_page(self, name: str) -> None:
        """Shows the window with one of its pages: folders, models, search, performance, appearance, shortcuts,
        privacy, health or about; another name shows the one that was shown last.
        """
        self._choose(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    @property
    def names(self) -> tuple[str, ...]:
        """The pages' names, in their order."""
        return tuple(self._list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self._list.count()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and isinstance(page := self.page, QScrollArea):
            bar = page.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() * (1 if event.key() == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's name
        super().showEvent(event)
        # The first page was chosen, and the list laid out for it, before the style sheet reached it.
        self._list.doItemsLayout()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's name
        # Also what happens when the app quits, or the window is made anew in another language.
        if not event.spontaneous():
            remember(self._bridge, {SIZE_KEY: self.size()})
        super().hideEvent(event)

    @Slot()
    def _show_keys(self) -> None:
        ShortcutsSheet(self._theme, self).open()

    def _fill(self) -> None:
        self._list.blockSignals(True)
        for name, title in self._table.items():
            item = QListWidgetItem(title, self._list)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self._list.blockSignals(False)

    def _choose(self, name: str) -> None:
        if name in self.names:
            self._list.setCurrentRow(self.names.index(name))
        elif self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    @Slot()
    def _show_chosen(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        name = item.data(Qt.ItemDataRole.UserRole)
        if name not in self._pages:
            module, page_class = _PAGES[name]
            page = getattr(importlib.import_module(f"qwenfind.gui.{module}"), page_class)(self._bridge, self._theme)
            if (cleared := getattr(page, "historyCleared", None)) is not None:
                cleared.connect(self.historyCleared)
            self._pages[name] = page
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._pages[name])
        self._fit()

    def _titles(self) -> dict[str, str]:
        return {
            "folders": self.tr("Folders"),
            "models": self.tr("Models"),
            "search": self.tr("Search"),
            "performance": self.tr("Performance"),
            "appearance": self.tr("Appearance and start"),
            "shortcuts": self.tr("Shortcuts"),
            "privacy": self.tr("Privacy"),
            "health": self.tr("Health"),
            "about": self.tr("About"),
        }

    @Slot()
    def _fit(self) -> None:
        bold = QFontMetrics(self._theme.font(bold=True))
        widest = max(bold.horizontalAdvance(title) for title in self._table.values())
        self._list.setFixedWidth(max(self._theme.px(NAV_WIDTH), widest + _NAV_MARGINS))
        for at in range(self._list.count()):
            # A style sheet cannot make one item bold.
            self._list.item(at).setFont(self._theme.font(bold=at == self._list.currentRow()))
