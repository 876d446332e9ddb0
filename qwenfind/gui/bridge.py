"""The one thing that joins Qt and the engine: work leaves the GUI thread here, and answers come back as signals."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance, Slot

from qwenfind.engine import SearchEngine
from qwenfind.errors import IndexDamagedError, QwenFindError
from qwenfind.events import DocumentsChanged, Event, Notice
from qwenfind.gui import words
from qwenfind.gui.engine_words import told
from qwenfind.records import SearchResponse
from qwenfind.settings import Settings

T = TypeVar("T")
Then = Callable[[Any], None]
Failed = Callable[[str, str], None]
Tell = Callable[..., None]

log = logging.getLogger(__name__)

# Names and words are looked up for every letter; meaning waits until the person pauses so long.
PAUSE_S = 0.12

# What is under way when the app is quit gets so long to end; it is then left to the end of the process.
_ENDING_S = 3.0


class Bridge(QObject):
    """Holds the engine. Every method returns at once; nothing here waits on the GUI thread.

    What the engine says goes on in the language of the app: every title and hint below.

    Signals (all arrive on the GUI thread):
        searchStage(ticket, SearchResponse): a search reached its next stage; `final` tells the last.
        searchFailed(ticket, title, hint): a search cannot be answered.
        engineEvent(Event): what the engine announced.
        activityChanged(Activity): what indexing is doing.
        documentsChanged(): files became searchable, moved, or are gone.
        noticed(title, hint): something a person should know that stops nothing.
        troubled(QwenFindError): a search met a damaged index.
        settingsChanged(Settings): the settings are others now.
        closing(): what takes long is to stop now.
    """

    searchStage = Signal(int, object)
    searchFailed = Signal(int, str, str)
    engineEvent = Signal(object)
    activityChanged = Signal(object)
    documentsChanged = Signal()
    noticed = Signal(str, str)
    troubled = Signal(object)
    settingsChanged = Signal(object)
    closing = Signal()
    _answered = Signal(int, str, tuple)

    def __init__(self, engine: SearchEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self._search_thread = ThreadPoolExecutor(1, thread_name_prefix="search")
        # Two, so that a long task (a download has its own thread) does not hold up a status.
        self._workers = ThreadPoolExecutor(2, thread_name_prefix="task")
        self._tasks: dict[int, _Task] = {}
        self._works: dict[int, Callable[[SearchEngine], Any]] = {}
        self._numbers = itertools.count()
        self._under_way: set[Future[None]] = set()
        self._answered.connect(self._pass_on)
        self._ticket = 0
        self._overtaken = threading.Event()
        self._choices: deque[dict[str, Any]] = deque()
        self._changing = threading.Lock()
        self._stop = threading.Event()
        self._indexing: threading.Thread | None = None
        self._closed = False
        self._unsubscribe = engine.subscribe(self._hear)

    # Searching

    def search(
        self, text: str, *, limit: int, instruction: str | None = None, rerank: bool = True, typing: bool = False
    ) -> int:
        """Searches; returns the ticket that the answers bear. An older search is cancelled, its answers dropped.

        Args:
            typing: a person is at the end of the text, so that its last word may not be all typed.
        """
        how = {"limit": limit, "instruction": instruction, "rerank": rerank, "typing": typing}
        self.cancel_search()
        self._overtaken = overtaken = threading.Event()
        if not self._closed:
            searching = partial(self._search, self._ticket, overtaken, text, how)
            self._follow(self._search_thread.submit(searching))
        return self._ticket

    def cancel_search(self) -> None:
        """Drops the search under way."""
        self._ticket += 1
        self._overtaken.set()

    def _search(self, ticket: int, overtaken: threading.Event, text: str, how: dict[str, Any]) -> None:
        cancelled = overtaken.is_set

        def announce(response: SearchResponse) -> None:
            # The last one is told below, with its notes.
            if cancelled() or response.final:
                return
            self.searchStage.emit(ticket, response)
            if response.stages[-1:] == ("words",):
                overtaken.wait(PAUSE_S)

        if cancelled():
            return
        try:
            query = self._parse(text, how)
            response = self.engine.search(query, announce, cancelled)
        except QwenFindError as error:
            if not cancelled():
                self.searchFailed.emit(ticket, told(error.title), told(error.hint))
                if isinstance(error, IndexDamagedError):
                    self.troubled.emit(error)
        except Exception as error:  # a search that breaks costs one answer
            log.exception("A search broke")
            if not cancelled():
                self.searchFailed.emit(ticket, self.tr("The search broke off: {}").format(error), "")
        else:
            if not cancelled():
                self.searchStage.emit(ticket, response)

    @staticmethod
    def _parse(text: str, how: dict[str, Any]) -> Any:
        from qwenfind.search.query import parse

        return parse(text, **how)

    # Everything else

    def task(
        self,
        work: Callable[..., T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        heard: Callable[..., None] | None = None,
        own_thread: bool = False,
    ) -> None:
        """Has `work` done with the engine on another thread, then `then(answer)` or `failed(title, hint)` on this one.

        Args:
            work: called with the engine; with the engine and `tell` where there is `heard`.
            then: a bound method of a QObject; not called when that object is gone.
            failed: the same; where it is None the failure is announced by `noticed`.
            heard: the same; called with one tuple of what the work said by `tell(...)`.
            own_thread: for work of minutes, such as a download.
        """
        if self._closed:
            return
        number = next(self._numbers)
        self._tasks[number] = _Task(then, failed if failed is not None else self.noticed, heard)
        self._works[number] = work if heard is None else partial(work, tell=partial(self._tell, number))
        if own_thread:
            ended: Future[None] = Future()
            self._follow(ended)
            threading.Thread(target=self._run_alone, args=(number, ended), name="long-task", daemon=True).start()
        else:
            self._follow(self._workers.submit(self._run, number))

    def _follow(self, future: Future[None]) -> None:
        self._under_way.add(future)
        future.add_done_callback(self._under_way.discard)

    def _run_alone(self, number: int, ended: Future[None]) -> None:
        self._run(number)
        ended.set_result(None)

    def _run(self, number: int) -> None:
        """On another thread, which must let go first of what the work holds: a widget must not die there."""
        work = self._works.get(number)
        if work is None:
            return
        kind = "failed"
        said: tuple[Any, ...]
        try:
            kind, said = "done", (work(self.engine),)
        except QwenFindError as error:
            said = told(error.title), told(error.hint)
        except Exception as error:  # said, instead of a window that never answers
            log.exception("A task broke")
            said = words.shown(f"{type(error).__name__}: {error}"), ""
        del work
        self._answered.emit(number, kind, said)

    def _tell(self, number: int, *said: Any) -> None:
        """On another thread."""
        self._answered.emit(number, "heard", said)

    @Slot(int, str, tuple)
    def _pass_on(self, number: int, kind: str, said: tuple[Any, ...]) -> None:
        if kind == "heard":
            task = self._tasks.get(number)
            if task is not None:
                task.heard.emit(said)
        else:
            task = self._tasks.pop(number, None)
            self._works.pop(number, None)
            if task is not None:
                (task.done if kind == "done" else task.failed).emit(*said)
                task.deleteLater()

    @property
    def settings(self) -> Settings:
        """What the user chose."""
        return self.engine.settings

    def change(self, failed: Failed | None = None, /, **choices: Any) -> None:
        """Saves and applies settings, one change after the other: `bridge.change(theme="dark")`."""
        self._choices.append(choices)
        self.task(self._change, self._changed, failed)

    def _change(self, engine: SearchEngine) -> None:
        # Two workers that each write what they read would lose one of two quick changes, or swap them.
        with self._changing:
            engine.change_settings(replace(engine.settings, **self._choices.popleft()))

    @Slot(object)
    def _changed(self, _nothing: None) -> None:
        self.announce_settings()

    def announce_settings(self) -> None:
        """Tells everyone that the settings are others now; for those who had the engine change them otherwise."""
        self.settingsChanged.emit(self.settings)

    def start_indexing(self) -> None:
        """Begins to keep the index fresh, for as long as the app runs; again where that ended."""
        if not self._closed and (self._indexing is None or not self._indexing.is_alive()):
            self._indexing = threading.Thread(target=self._keep_watching, name="indexer", daemon=True)
            self._indexing.start()

    def _keep_watching(self) -> None:
        try:
            # What the engine itself knows how to tell is told by its activity.
            self.engine.keep_watching(self._stop)
        except Exception as error:  # the window must go on answering
            log.exception("Indexing broke off")
            self.noticed.emit(self.tr("Indexing broke off: {}").format(error), self.tr("Start QwenFind again."))

    def close(self) -> None:
        """Ends everything: threads, children, the index. Blocks for seconds at most; the window is hidden then."""
        if self._closed:
            return
        self._closed = True
        deadline = time.monotonic() + _ENDING_S
        self.cancel_search()
        self.closing.emit()
        self._unsubscribe()
        self._stop.set()
        self.engine.close()
        self._search_thread.shutdown(wait=False, cancel_futures=True)
        self._workers.shutdown(wait=False, cancel_futures=True)
        busy = bool(wait(tuple(self._under_way), timeout=max(0.0, deadline - time.monotonic())).not_done)
        if self._indexing is not None:
            self._indexing.join(max(0.0, deadline - time.monotonic()))
            busy = busy or self._indexing.is_alive()
        for task in self._tasks.values():
            task.deleteLater()
        self._tasks.clear()
        self._works.clear()
        if busy:
            # A thread that does not end still holds this one, and a QObject must not die on another thread.
            self.setParent(QCoreApplication.instance())

    def _hear(self, event: Event) -> None:
        """Called on the engine's threads."""
        from qwenfind.events import ActivityChanged, SearchStage

        if self._closed or isinstance(event, SearchStage):
            return
        if isinstance(event, ActivityChanged):
            self.activityChanged.emit(event.activity)
        elif isinstance(event, DocumentsChanged):
            self.documentsChanged.emit()
        elif isinstance(event, Notice):
            # A phase has a message of its own.
            if event.phase is None:
                self.noticed.emit(told(event.title), told(event.hint))
        else:
            self.engineEvent.emit(event)


class _Task(QObject):
    """Who waits for one piece of work; Qt forgets those that are gone. It never leaves the GUI thread."""

    done = Signal(object)
    failed = Signal(str, str)
    heard = Signal(tuple)

    def __init__(
        self, then: Callable[[Any], None] | None, failed: Failed | SignalInstance, heard: Callable[..., None] | None
    ) -> None:
        super().__init__(QCoreApplication.instance())
        self.failed.connect(failed)
        if then is not None:
            self.done.connect(then)
        if heard is not None:
            self.heard.connect(heard)
