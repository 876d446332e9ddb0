"""The one large field: what is searched for, how it is to be understood, and a hairline while work goes on."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRectF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QMenu, QWidget

from qwenfind.gui import icons, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.filter_bar import search_label
from qwenfind.gui.icons import IconOf
from qwenfind.gui.theme import FIELD_RADIUS, Theme
from qwenfind.gui.widgets import button
from qwenfind.search.typed import MAX_CHARACTERS

_SWEEP_MS = 1100
MOST_RECENT = 20


class SearchField(QWidget):
    """Signals:
    edited(text): the text is another now, by key or otherwise.
    entered(): Enter was pressed.
    stepped(int): Down (+1) was pressed, to go into the list.
    pageWanted(str): a page of the settings is wanted.
    instructionChosen(): the task of the search is another now.
    """

    edited = Signal(str)
    entered = Signal()
    stepped = Signal(int)
    pageWanted = Signal(str)
    instructionChosen = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._typed = False
        self._own_task: str | None = None
        self._last_task = bridge.settings.task
        self.recent: tuple[str, ...] = ()
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setPlaceholderText(self.tr("Search your files by name, word or meaning"))
        self.line.setAccessibleName(self.tr("Search"))
        self.line.setAccessibleDescription(self.tr("Results appear below while you type. Down goes into the list."))
        self.line.setMaxLength(MAX_CHARACTERS)
        self.line.textEdited.connect(self._note_typing)
        self.line.textChanged.connect(self.edited)
        self.line.installEventFilter(self)
        self.recent_button = button("", "link", says=self.tr("Recent searches"))
        IconOf(self.recent_button, "history", theme, "muted")
        self.recent_button.setToolTip(self.tr("Recent searches (Alt+Down)"))
        self._recent_menu = QMenu(self.recent_button)
        self._recent_menu.setToolTipsVisible(True)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self.recent_button.setMenu(self._recent_menu)
        self.task_button = button("", "chip-on", says=self.tr("How to understand the search"))
        self._task_menu = QMenu(self.task_button)
        self._task_menu.aboutToShow.connect(self._fill_tasks)
        self.task_button.setMenu(self._task_menu)
        layout = QHBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.recent_button)
        layout.addWidget(self.task_button)
        self._sweep = QVariantAnimation(self)
        self._sweep.setStartValue(0.0)
        self._sweep.setEndValue(1.0)
        self._sweep.setDuration(_SWEEP_MS)
        self._sweep.setLoopCount(-1)
        self._sweep.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._sweep.valueChanged.connect(self._redraw)
        self._busy = False
        self._restyle()
        self._show_task()
        theme.changed.connect(self._restyle)
        bridge.settingsChanged.connect(self._show_task)

    # Text

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.line.text()

    @property
    def typing(self) -> bool:
        """Whether a person is at the end of the text, and did not take it from elsewhere."""
        return self._typed and self.line.cursorPosition() == len(self.text)

    @Slot()
    def _note_typing(self) -> None:
        # Told before the text is.
        self._typed = True

    def set_text(self, text: str) -> None:
        """Puts another text there, the cursor at its end."""
        self._typed = False
        self.line.setText(text)
        self.line.setCursorPosition(len(text))

    def take_focus(self) -> None:
        """Puts the cursor here and chooses what stands, so that typing replaces it."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    # The task

    @property
    def task(self) -> str | None:
        """What the model is told of this search; None for its own."""
        return self._own_task or self._bridge.settings.task

    @Slot()
    def _show_task(self) -> None:
        name = self.tr("Own") if self._own_task else self._bridge.settings.instruction
        self.task_button.setText(f"{words.shown(name)} ▾")
        self.task_button.setToolTip(words.tooltip(self.task or self.tr("The model's own way to understand a search.")))
        self.task_button.setAccessibleDescription(words.shown(name))
        before, self._last_task = self._last_task, self.task
        if before != self.task:
            self.instructionChosen.emit()

    @Slot()
    def _fill_tasks(self) -> None:
        menu = self._task_menu
        menu.clear()
        group = QActionGroup(menu)
        for instruction in self._bridge.settings.instructions:
            name, _, task = instruction.partition(": ")
            action = menu.addAction(words.shown(name).replace("&", "&&"))
            action.setToolTip(words.tooltip(task))
            action.setProperty("name", name)
            action.setCheckable(True)
            action.setChecked(not self._own_task and name == self._bridge.settings.instruction)
            action.setActionGroup(group)
            action.triggered.connect(self._choose)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        menu.addAction(self.tr("In my own words, for this search…"), self._ask_task)
        menu.addAction(self.tr("Edit these…"), self._edit_tasks)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._own_task = None
        self._bridge.change(instruction=action.property("name"))

    @Slot()
    def _ask_task(self) -> None:
        task, agreed = QInputDialog.getMultiLineText(
            self,
            self.tr("How to understand this search"),
            self.tr("Say in a sentence what you want found. Qwen3 models follow it; the starter does not."),
            self.task or "",
        )
        if agreed:
            self._own_task = " ".join(task.split()) or None
            self._show_task()

    @Slot()
    def _edit_tasks(self) -> None:
        self.pageWanted.emit("search")

    # Recent searches

    @Slot()
    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for text in self.recent[:MOST_RECENT]:
            action = self._recent_menu.addAction(search_label(text, longest=70).replace("&", "&&"))
            action.setToolTip(words.tooltip(text))
            action.setProperty("search", text)
            action.triggered.connect(self._use_recent)
        if self._recent_menu.isEmpty():
            self._recent_menu.addAction(self.tr("No searches yet")).setEnabled(False)

    @Slot()
    def _use_recent(self) -> None:
        self.set_text(self.sender().property("search"))

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down leave the field; Up and Down never move the cursor in one line."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.recent_button.showMenu()
                return True
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self.entered.emit()
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) and plain:
                self.stepped.emit(1)
                return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    # Looks

    def set_busy(self, busy: bool) -> None:
        """Shows by a moving hairline that a search goes on."""
        if busy == self._busy:
            return
        self._busy = busy
        if busy and not self._theme.reduced_motion:
            self._sweep.start()
        else:
            self._sweep.stop()
        self.update()

    @Slot()
    def _redraw(self) -> None:
        self.update(0, self.height() - 4, self.width(), 4)

    @Slot()
    def _restyle(self) -> None:
        self.line.setFont(self._theme.font("field"))
        self.line.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 0; }")
        self.setMinimumHeight(self._theme.px(52))
        if (layout := self.layout()) is not None:
            # Beside the magnifying glass that is painted.
            layout.setContentsMargins(28 + self._theme.px(20), 8, 14, 8)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rounded ground, the lens, and the hairline."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focused = self.line.hasFocus()
        painter.setBrush(tokens.color("panel"))
        painter.setPen(QPen(tokens.color("accent" if focused else "line"), 1.6 if focused else 1.0))
        painter.drawRoundedRect(box, FIELD_RADIUS, FIELD_RADIUS)
        edge = self._theme.px(20)
        icons.paint(painter, "search", tokens.muted, QRectF(18, (self.height() - edge) / 2, edge, edge))
        if self._busy:
            width = box.width() - 2 * FIELD_RADIUS
            if self._theme.reduced_motion:
                left, length = box.left() + FIELD_RADIUS, width
            else:
                length = width * 0.35
                left = box.left() + FIELD_RADIUS + (width - length) * float(self._sweep.currentValue() or 0.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent"))
            painter.drawRoundedRect(QRectF(left, box.bottom() - 2.5, length, 2.5), 1.2, 1.2)
