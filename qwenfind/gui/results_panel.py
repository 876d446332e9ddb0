"""The left half of the search window: the stages, the list, and what is shown where there is no list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from qwenfind.gui import words
from qwenfind.gui.arranging import Sort, arrange, in_order, is_closer
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.engine_words import told
from qwenfind.gui.filter_bar import search_label
from qwenfind.gui.result_list import ResultList
from qwenfind.gui.results import ResultListModel, sought_in
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, label
from qwenfind.records import PassageMatch, Query, SearchResponse, SearchResult

NEAREST_MISSES = 3
_SAID_MS = 2500


@dataclass(frozen=True, slots=True)
class Start:
    """What a person can begin with."""

    recent: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    has_folders: bool = True


class ResultsPanel(QWidget):
    """Signals:
    searchWanted(text): one of the offered searches was chosen.
    pageWanted(str): a page of the settings is wanted.
    matchesCame(SearchResult, matches): the passages of a file that answer are known now.
    """

    searchWanted = Signal(str)
    pageWanted = Signal(str)
    matchesCame = Signal(object, object)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._response: SearchResponse | None = None
        self._wanted: tuple[SearchResult, ...] = ()
        self._sort = Sort.RELEVANCE
        self._is_new = True
        self.setProperty("class", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ResultListModel(self)
        self.model.expansionWanted.connect(self.ask_matches)
        self.list = ResultList(self.model, theme)
        self.stages = label("", "small")
        self.stages.setContentsMargins(20, 8, 20, 6)
        self.notes = label("", "small", wraps=True)
        self.notes.setContentsMargins(20, 0, 20, 8)
        self.better = button("", "link")
        self.better.clicked.connect(self.take_better)
        self._better_bar = QFrame()
        self._better_bar.setProperty("class", "banner")
        bar = QHBoxLayout(self._better_bar)
        bar.setContentsMargins(12, 3, 12, 3)
        bar.addWidget(self.better)
        bar.addStretch(1)
        self._no_match = label("", "heading", wraps=True)
        self._no_match.setContentsMargins(20, 4, 20, 2)
        self._no_match_hint = label("", "muted", wraps=True)
        self._no_match_hint.setContentsMargins(20, 0, 20, 10)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stages)
        column.addWidget(self.notes)
        column.addWidget(self._no_match)
        column.addWidget(self._no_match_hint)
        column.addWidget(self._better_bar)
        column.addWidget(self.list, 1)
        self._stages_said = ""
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(self._show_stages_again)
        self._words = _Words()
        self._words.chosen.connect(self.searchWanted)
        self._words.pageWanted.connect(self.pageWanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(page)
        self._page = page
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.meant = button("", "link")
        self.meant.clicked.connect(self._search_what_was_meant)
        self._meant_bar = QWidget()
        beside = QHBoxLayout(self._meant_bar)
        beside.setContentsMargins(16, 6, 16, 0)
        beside.addWidget(self.meant)
        beside.addStretch(1)
        self._meant_bar.hide()
        outer.addWidget(self._meant_bar)
        outer.addWidget(self._stack)
        self.show_start(Start())

    # What is shown

    def begin(self) -> None:
        """A new search begins: its rows may take any order until the person moves."""
        self._is_new = True
        self.list.moved = False

    def show_stage(self, response: SearchResponse) -> None:
        """Shows what is known of a search so far."""
        if not response.results and not response.final:
            # What is on screen stays until there is something to show instead.
            self._show_stages(response)
            return
        if self._response is None or self._response.query != response.query:
            self.model.forget_matches()
        self._response = response
        self.model.sought = sought_in(response.query.words)
        self._wanted = self._ordered(response)
        self._show_stages(response)
        self._show_meant(response.suggestion)
        self._show_no_match(response)
        if not response.results:
            self.model.clear()
            self._words.show_nothing(response.query.text, response.notes)
            self._stack.setCurrentWidget(self._words)
            return
        self._stack.setCurrentWidget(self._page)
        self._arrange()

    def refresh(self, response: SearchResponse) -> None:
        """Shows the answer anew after files changed. The person's row stays theirs, and no row moves under them.

        A row that nobody chose, as while the first files are read, makes way for one that answers more closely.
        """
        chosen = self.list.result
        self.show_stage(response)
        if chosen is None or self.list.result == chosen:
            return
        now = next((result for result in self.model.results if result.path == chosen.path), chosen)
        if self.list.moved or not is_closer(self.model.results[0], now):
            self.list.choose(chosen)

    def show_start(self, start: Start) -> None:
        """Nothing is typed: what to begin with."""
        self._response = None
        self._show_meant("")
        self._wanted = ()
        self.model.clear()
        self._words.show_start(start)
        self._stack.setCurrentWidget(self._words)

    def show_failure(self, title: str, hint: str) -> None:
        """A search that cannot be answered, and what to do."""
        self._response = None
        self._show_meant("")
        self.model.clear()
        self._words.show_message(title, hint)
        self._stack.setCurrentWidget(self._words)

    @Slot(str)
    def say(self, text: str) -> None:
        """Says for a moment, above the list, that something was done; a screen reader hears it too."""
        self.stages.setText(text)
        self._said.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.list, text))

    @Slot()
    def _show_stages_again(self) -> None:
        self.stages.setText(self._stages_said)

    def set_sort(self, sort: Sort) -> None:
        """Orders the rows anew, because the person asked for it."""
        self._sort = sort
        if self._response is not None:
            self._wanted = self._ordered(self._response)
            self.take_better()

    def _ordered(self, response: SearchResponse) -> tuple[SearchResult, ...]:
        results = response.results[:NEAREST_MISSES] if response.no_close_match else response.results
        return in_order(results, self._sort)

    @Slot()
    def take_better(self) -> None:
        """Takes the order that was offered; the chosen row stays chosen."""
        chosen = self.list.result
        self.model.replace(self._wanted)
        self._offer(0)
        if chosen is not None and self.model.index_of(chosen).isValid():
            self.list.choose(chosen)
            self.list.scrollToTop()
        else:
            self.list.choose_first()

    @property
    def response(self) -> SearchResponse | None:
        """The answer on screen."""
        return self._response

    def _arrange(self) -> None:
        chosen = self.list.result
        keeps = self.list.moved and not self._is_new
        arranged = arrange(
            self.model.results, self._wanted, current=chosen.path if chosen is not None else None, moved=keeps
        )
        if keeps and self.model.results:
            bar = self.list.verticalScrollBar()
            place = bar.value()
            self.model.renew(arranged.results)
            if chosen is not None and self.list.result is None:
                self.list.choose(chosen)
            bar.setValue(place)
        else:
            self.model.replace(arranged.results)
            self.list.choose_first()
        self._is_new = False
        self._offer(arranged.better)

    def _offer(self, better: int) -> None:
        self._better_bar.setVisible(better > 0)
        self.better.setText(self.tr("%n better result(s) above", "", better))
        self.better.setAccessibleName(self.tr("Show %n better result(s) above", "", better))

    def _show_stages(self, response: SearchResponse) -> None:
        parts = [words.files(len(response.results))]
        if response.no_close_match:
            parts = []
        times = response.timings_ms
        if "words" in response.stages or "names" in response.stages:
            quick = times.get("names", 0.0) + times.get("words", 0.0)
            parts.append(self.tr("names and words {} ms").format(round(quick)))
        if "meaning" in response.stages:
            parts.append(self.tr("meaning {} ms").format(round(times.get("meaning", 0.0))))
        if response.reranked:
            judged = sum(result.relevance is not None for result in response.results)
            parts.append(self.tr("reranked {} of {}").format(judged, len(response.results)))
        self._stages_said = words.SEPARATOR.join(parts)
        self._said.stop()
        self._show_stages_again()
        notes = [] if response.no_close_match else [told(note) for note in response.notes]
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))

    def _show_meant(self, text: str) -> None:
        self._meant_bar.setVisible(bool(text))
        short = search_label(text, longest=60)
        self.meant.setText(self.tr("Did you mean: {}?").format(short.replace("&", "&&")))
        self.meant.setAccessibleName(self.tr("Did you mean: {}?").format(words.shown(text)))

    @Slot()
    def _search_what_was_meant(self) -> None:
        if self._response is not None and self._response.suggestion:
            self.searchWanted.emit(self._response.suggestion)

    def _show_no_match(self, response: SearchResponse) -> None:
        shown = response.no_close_match and bool(response.results)
        self._no_match.setVisible(shown)
        self._no_match_hint.setVisible(shown)
        if shown:
            self._no_match.setText(self.tr("Nothing in your files is close to this"))
            self._no_match_hint.setText(
                self.tr("These are the nearest. Files that wait to be read are not among them: see Health.")
            )

    # A file's other passages

    @Slot(object)
    def ask_matches(self, result: SearchResult) -> None:
        """Asks which passages of a file answer the search on screen."""
        if self._response is None:
            return
        path, query = result.path, self._response.query
        self._bridge.task(lambda engine: (query, result, engine.passages(path, query)), self._take_matches)

    @Slot(object)
    def _take_matches(self, found: tuple[Query, SearchResult, Sequence[PassageMatch]]) -> None:
        query, result, matches = found
        # Not those of a search that is over.
        if self._response is not None and self._response.query == query:
            self.model.set_matches(result, matches)
            self.matchesCame.emit(result, matches)


class _Words(QScrollArea):
    """Words where there is no list: what to begin with, nothing found, or what went wrong. Large ones scroll."""

    chosen = Signal(str)
    pageWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(28, 32, 28, 24)
        self._column.setSpacing(8)
        self._start: Start | None = None

    def show_start(self, start: Start) -> None:
        if start == self._start:
            return
        self._clear()
        self._start = start
        if not start.has_folders:
            self._say(self.tr("No folder is watched yet"), self.tr("Choose the folders that are to be searched."))
            self._offer_page(self.tr("Choose folders…"), "folders")
        else:
            self._say(
                self.tr("Type what you look for"),
                self.tr("A name, a word, or a question in your own words. Nothing leaves this computer."),
            )
            self._offer_searches(self.tr("Recent"), start.recent[:6])
            self._offer_searches(self.tr("From your own files"), start.examples[:4])
        self._column.addStretch(1)

    def show_nothing(self, text: str, notes: Sequence[str]) -> None:
        self._clear()
        hint = self.tr("Nothing has this name, holds these words or is near in meaning.")
        if any(sign in text for sign in ('"', ":", " -")):
            hint += " " + self.tr("Take a filter, the quotes or an excluded word away.")
        self._say(self.tr("Nothing found"), hint)
        for note in notes:
            self._column.addWidget(label(told(note), "small", wraps=True))
        self._offer_page(self.tr("Is the file there at all? See Health…"), "health")
        self._column.addStretch(1)

    def show_message(self, title: str, hint: str) -> None:
        self._clear()
        self._say(words.shown(title), words.shown(hint))
        self._column.addStretch(1)

    def _say(self, title: str, hint: str) -> None:
        self._column.addWidget(label(title, "heading", wraps=True))
        if hint:
            self._column.addWidget(label(hint, "muted", wraps=True))

    def _offer_searches(self, title: str, texts: Sequence[str]) -> None:
        if not texts:
            return
        self._column.addSpacing(12)
        self._column.addWidget(label(title, "small"))
        for text in texts:
            made = button(
                search_label(text, longest=60).replace("&", "&&"),
                "link",
                says=self.tr("Search {}").format(search_label(text)),
            )
            made.setToolTip(words.tooltip(text))
            made.setProperty("search", text)
            made.clicked.connect(self._choose)
            self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer_page(self, text: str, page: str) -> None:
        made = button(text, "link")
        made.setProperty("page", page)
        made.clicked.connect(self._choose_page)
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("search"))

    @Slot()
    def _choose_page(self) -> None:
        self.pageWanted.emit(self.sender().property("page"))

    def _clear(self) -> None:
        self._start = None
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
