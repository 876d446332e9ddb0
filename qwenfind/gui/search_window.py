"""The window: a field, what it finds, and a look into it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from qwenfind.gui.arranging import Sort
from qwenfind.gui.beginnings import Beginnings
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.chosen_row import ChosenRow
from qwenfind.gui.filter_bar import FilterBar
from qwenfind.gui.judging import Judging
from qwenfind.gui.messages import Banner
from qwenfind.gui.preview import PreviewPane
from qwenfind.gui.results_panel import ResultsPanel, Start
from qwenfind.gui.search_field import SearchField
from qwenfind.gui.searching import Searching
from qwenfind.gui.shortcuts import ShortcutsSheet
from qwenfind.gui.side_by_side import SideBySide
from qwenfind.gui.starting import FirstPaint
from qwenfind.gui.status_line import StatusLine
from qwenfind.gui.theme import Theme
from qwenfind.gui.troubles import Troubles
from qwenfind.gui.widgets import announce, line
from qwenfind.gui.window_memory import remember, remembered
from qwenfind.records import Activity, Phase, SearchResponse
from qwenfind.search.chips import Chip, in_words, with_filter, without
from qwenfind.search.typed import begun, clauses, unfinished

# A search that stands so long was meant, and is remembered.
_MEANT_MS = 2500
# Of the window at its first start, and of what a desktop puts around one.
_SIZE, _FRAME = QSize(1320, 860), QSize(16, 48)


class SearchWindow(QWidget):
    """Signals:
    settingsRequested(str): a page of the settings is wanted.
    hideRequested(): the window is to be out of the way, but not ended.
    quitRequested(): the app is to end.
    """

    settingsRequested = Signal(str)
    hideRequested = Signal()
    quitRequested = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._results_for = ""
        self._narrowed = True  # what the text says in plain language is in use as filters
        self._phase: Phase | None = None
        self.setWindowTitle("QwenFind")
        self.setMinimumSize(520, 380)
        self.searching = Searching(bridge, self)
        self.beginnings = Beginnings(bridge, self)
        self.field = SearchField(bridge, theme)
        self.filters = FilterBar(bridge)
        self.panel = ResultsPanel(bridge, theme)
        self.preview = PreviewPane(bridge, theme)
        self.status = StatusLine(bridge, theme)
        self.banner = Banner(theme)
        self._troubles = Troubles(bridge, self.banner)
        self.sides = SideBySide(self.panel, self.preview, self.searching)
        self.chosen = ChosenRow(bridge, self.panel.list, self)
        self._judging = Judging(bridge, self.panel, self.chosen, self)
        self._build()
        self._join()
        self._add_keys()
        self._remember = QTimer(self, singleShot=True, interval=_MEANT_MS)
        self._remember.timeout.connect(self._meant)
        self._welcome: QWidget | None = None
        self._restore()
        if not bridge.settings.welcomed:
            self._show_welcome()
        else:
            self.field.take_focus()

    # Making

    def _build(self) -> None:
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(20, 18, 20, 10)
        above.setSpacing(10)
        above.addWidget(self.field)
        above.addWidget(self.filters)
        above.addWidget(self.banner)
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(line())
        column.addWidget(self.sides, 1)
        column.addWidget(line())
        column.addWidget(self.status)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._main)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _join(self) -> None:
        self.searching.staged.connect(self._show_stage)
        self.searching.refreshed.connect(self._show_refreshed)
        self.searching.failed.connect(self._show_failure)
        self.searching.busyChanged.connect(self.field.set_busy)
        self.beginnings.changed.connect(self._show_start)
        self._troubles.pageRequested.connect(self.settingsRequested)
        self._bridge.documentsChanged.connect(self._hear_change)
        self._bridge.activityChanged.connect(self._hear_activity)
        self.field.edited.connect(self._edited)
        self.field.entered.connect(self._open_chosen)
        self.field.stepped.connect(self._enter_list)
        self.field.pageWanted.connect(self.settingsRequested)
        self.field.instructionChosen.connect(self._search_anew)
        self.chosen.folderExcluded.connect(self._search_anew)
        self.filters.filterWanted.connect(self._add_filter)
        self.filters.chipRemoved.connect(self._remove_chip)
        self.filters.sortWanted.connect(self._sort)
        self.panel.searchWanted.connect(self.field.set_text)
        self.panel.pageWanted.connect(self.settingsRequested)
        self.status.pageRequested.connect(self.settingsRequested)
        rows = self.panel.list
        rows.leftUpwards.connect(self._to_field)
        rows.typed.connect(self._type_on)
        self.preview.openRequested.connect(self.chosen.open_chosen)
        self.preview.showRequested.connect(self.chosen.reveal_chosen)
        self.preview.copyRequested.connect(self.chosen.copy_chosen)
        self.preview.likeRequested.connect(self.chosen.like_chosen)
        self.chosen.likeWanted.connect(self._search_like)
        self.chosen.said.connect(self.panel.say)
        self._judging.said.connect(self.panel.say)
        self.chosen.opened.connect(self._opened)

    def _add_keys(self) -> None:
        of_results: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+K", self._to_field),
            ("Ctrl+L", self._to_field),
            ("Ctrl+F", self._to_field),
            ("Ctrl+Return", self.chosen.reveal_chosen),
            ("Ctrl+Shift+C", self.chosen.copy_chosen_path),
            ("Ctrl+M", self.chosen.like_chosen),
            ("Ctrl+I", self.chosen.why_chosen),
            ("Ctrl+J", self.chosen.say_right),
            ("Ctrl+R", self.panel.take_better),
            ("Ctrl+P", self.sides.toggle),
            ("F3", self.preview.next_match),
            ("Shift+F3", self.preview.previous_match),
        )
        for keys, slot in of_results:
            # Only while the results can be seen: the welcome has keys of its own, and two of one kind do nothing.
            QShortcut(QKeySequence(keys), self._main, slot)
        for keys, act in (
            ("Ctrl+,", self._open_settings),
            ("Ctrl+H", self._open_health),
            ("F1", self._show_keys),
            ("Ctrl+Q", self._quit),
            ("Ctrl+W", self.close),
            ("Escape", self._escape),
        ):
            QShortcut(QKeySequence(keys), self, act)
        # Copies the evidence unless a field has text chosen, which then takes the key itself.
        self.panel.list.addAction(self._action(self.tr("Copy text with source"), "Ctrl+C", self.chosen.copy_chosen))

    def _action(self, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        return action

    # Showing

    @property
    def query(self) -> str:
        """What the field holds."""
        return self.field.text

    def show_and_focus(self, query: str = "") -> None:
        """Brings the window to the front with the field ready; a query is searched for at once."""
        if self.isVisible():
            self._look()
        else:
            # What is loaded on other threads would hold up the window's first sight, and the app that settles in then.
            FirstPaint(self, self).seen.connect(self._look, Qt.ConnectionType.QueuedConnection)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        if query:
            self.field.set_text(query)
        if self._stack.currentWidget() is self._main:
            self.field.take_focus()

    @Slot()
    def _look(self) -> None:
        self.beginnings.look()
        self.filters.refresh()

    @Slot(object)
    def _show_start(self, start: Start) -> None:
        self.field.recent = start.recent
        if not self.searching.text:
            self.panel.show_start(start)

    def _show_welcome(self) -> None:
        from qwenfind.gui.welcome import Welcome

        welcome = Welcome(self._bridge, self._theme)
        welcome.finished.connect(self._welcomed)
        welcome.modelsRequested.connect(self._open_models)
        self._welcome = welcome
        self._stack.addWidget(welcome)
        self._stack.setCurrentWidget(welcome)

    @Slot()
    def _welcomed(self) -> None:
        self._stack.setCurrentWidget(self._main)
        if self._welcome is not None:
            self._stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None
        self.panel.show_start(self.beginnings.start)
        self.field.take_focus()

    # Searching

    @Slot(str)
    def _edited(self, text: str) -> None:
        said = begun(text)
        query = said.strip()
        typing = self.field.typing and bool(unfinished(clauses(said), said))
        if (query, typing) == (self.searching.text, self.searching.typing):
            self.filters.show_text(text, plain=self._narrowed)
            return
        self._narrowed = True
        self.filters.show_text(text)
        self._remember.stop()
        if query:
            self._begin(query, typing=typing)
        else:
            self.searching.end()
            self.sides.clear()
            self.panel.show_start(self.beginnings.start)

    def _begin(self, query: str, *, typing: bool) -> None:
        self.panel.begin()
        self.searching.begin(query, self.field.task, typing=typing)

    @Slot()
    def _search_anew(self) -> None:
        """The same words, but not the same search: another instruction, other folders."""
        if self.searching.text:
            self._begin(self.searching.text, typing=self.searching.typing)

    @Slot(object)
    def _show_stage(self, response: SearchResponse) -> None:
        self._show_chips(response)
        self.panel.show_stage(response)
        self._results_for = self.searching.text if response.results else self._results_for
        if response.final:
            self._remember.start()
            announce(self.panel.list, self._told(response))
            if not response.results:
                self.sides.clear()

    @Slot(object)
    def _show_refreshed(self, response: SearchResponse) -> None:
        self._show_chips(response)
        self.panel.refresh(response)
        if not response.results:
            self.sides.clear()

    def _show_chips(self, response: SearchResponse) -> None:
        """Plain language that was searched for as words after all is no filter."""
        self._narrowed = response.query.otherwise is not None
        self.filters.show_text(self.field.text, plain=self._narrowed)

    @Slot(str, str)
    def _show_failure(self, title: str, hint: str) -> None:
        self.sides.clear()
        self.panel.show_failure(title, hint)

    def _told(self, response: SearchResponse) -> str:
        """What a screen reader says, once, when a search is over."""
        if response.no_close_match:
            return self.tr("Nothing in your files is close to this")
        return self.tr("%n result(s)", "", len(response.results))

    @Slot()
    def _hear_change(self) -> None:
        if self.isVisible():
            self.searching.files_changed()
            if not self.searching.text:
                self.beginnings.files_changed()

    @Slot(object)
    def _hear_activity(self, activity: Activity) -> None:
        """Some things are found by their meaning only now."""
        before, self._phase = self._phase, activity.phase
        if before in (Phase.READING, Phase.EMBEDDING) and activity.phase is not before:
            self.beginnings.files_read()
            self._hear_change()

    @Slot()
    def _meant(self) -> None:
        self.beginnings.add(self.searching.text)

    @Slot(str, str)
    def _add_filter(self, key: str, value: str) -> None:
        text = self.field.text if self._narrowed else in_words(self.field.text)
        self.field.set_text(with_filter(text, key, value))
        self.field.line.setFocus()

    @Slot(object)
    def _remove_chip(self, chip: Chip) -> None:
        self.field.set_text(without(self.field.text, chip))
        self.field.line.setFocus()

    @Slot(object)
    def _sort(self, sort: Sort) -> None:
        self.panel.set_sort(sort)

    @Slot(object)
    def _search_like(self, path: object) -> None:
        self.field.set_text(with_filter("", "like", str(path)))

    # The chosen row

    @Slot()
    def _open_chosen(self) -> None:
        # What is on screen may still be the answer to fewer letters.
        if self._results_for == self.searching.text:
            self.chosen.open_chosen()

    @Slot()
    def _opened(self) -> None:
        self._remember.stop()
        self._meant()

    # Moving around

    @Slot()
    def _to_field(self) -> None:
        self.sides.leave()
        self.field.take_focus()

    @Slot(int)
    def _enter_list(self, _step: int) -> None:
        if self.panel.model.rowCount():
            self.panel.list.enter()

    @Slot(str)
    def _type_on(self, letters: str) -> None:
        self.field.line.setFocus()
        self.field.line.insert(letters)

    @Slot()
    def _escape(self) -> None:
        if self._welcome is not None:
            return
        if self.banner.isAncestorOf(self.focusWidget() or self):
            self.banner.dismiss()
        elif self.sides.alone:
            self.sides.leave()
        elif self.field.text:
            self.field.set_text("")
            self.field.take_focus()
        else:
            self.hideRequested.emit()

    @Slot()
    def _open_settings(self) -> None:
        self.settingsRequested.emit("folders")

    @Slot()
    def _open_models(self) -> None:
        self.settingsRequested.emit("models")

    @Slot()
    def _open_health(self) -> None:
        self.settingsRequested.emit("health")

    @Slot()
    def _show_keys(self) -> None:
        ShortcutsSheet(self._theme, self).open()

    @Slot()
    def _quit(self) -> None:
        self.quitRequested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters belong into the field, wherever the focus is that has no use for them."""
        unmodified = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        letter = event.text().isprintable() and event.text().strip()
        if unmodified and letter and self._stack.currentWidget() is self._main:
            self.sides.leave()
            self._type_on(event.text())
        else:
            super().keyPressEvent(event)

    # Places

    def _restore(self) -> None:
        geometry = remembered(self._bridge, "search/geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            # With room for a frame: a window that is larger than the screen hides its own edges.
            self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        if isinstance(splitter := remembered(self._bridge, "search/splitter"), QByteArray):
            self.sides.restoreState(splitter)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keeps where the window stood."""
        super().hideEvent(event)
        places = {"search/geometry": self.saveGeometry(), "search/splitter": self.sides.saveState()}
        remember(self._bridge, places)
