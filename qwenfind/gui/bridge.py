"""The one thing that joins Qt and the engine: work leaves the GUI thread here, and answers come back as signals."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from qwenfind.engine import SearchEngine
from qwenfind.errors import IndexDamagedError, QwenFindError
from qwenfind.events import DocumentsChanged, Event, Notice
from qwenfind.records import SearchResponse
from qwenfind.settings import Settings

T = TypeVar("T")
Then = Callable[[Any], None]
Failed = Callable[[str, str], None]

log = logging.getLogger(__name__)

# Names and words are looked up for every letter; meaning waits until the person pauses so long.
PAUSE_S = 0.12


class Bridge(QObject):
    """Holds the engine. Every method returns at once; nothing here waits on the GUI thread.

    Signals (all arrive on the GUI thread):
        searchStage(ticket, SearchResponse): a search reached its next stage; `final` tells the last.
        searchFailed(ticket, title, hint): a search cannot be answered.
        engineEvent(Event): what the engine announced.
        activityChanged(Activity): what indexing is doing.
        documentsChanged(): files became searchable, moved, or are gone.
        noticed(title, hint): something a person should know that stops nothing.
        troubled(QwenFindError): a search met a damaged index.
        settingsChanged(Settings): the settings are others now.
    """

    searchStage = Signal(int, object)
    searchFailed = Signal(int, str, str)
    engineEvent = Signal(object)
    activityChanged = Signal(object)
    documentsChanged = Signal()
    noticed = Signal(str, str)
    troubled = Signal(object)
    settingsChanged = Signal(object)

    def __init__(self, engine: SearchEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self._search_thread = ThreadPoolExecutor(1, thread_name_prefix="search")
        # Two, so that a long task (a download has its own thread) does not hold up a status.
        self._workers = ThreadPoolExecutor(2, thread_name_prefix="task")
        self._ticket = 0
        self._overtaken = threading.Event()
        self._under_way = 0
        self._choices: deque[dict[str, Any]] = deque()
        self._changing = threading.Lock()
        self._stop = threading.Event()
        self._indexing: threading.Thread | None = None
        self._closed = False
        self._unsubscribe = engine.subscribe(self._hear)

    # Searching

    def search(self, text: str, *, limit: int, instruction: str | None = None, rerank: bool = True) -> int:
        """Searches; returns the ticket that the answers bear. An older search is cancelled, its answers dropped."""
        self.cancel_search()
        self._overtaken = overtaken = threading.Event()
        if not self._closed:
            self._search_thread.submit(self._search, self._ticket, overtaken, text, limit, instruction, rerank)
        return self._ticket

    def cancel_search(self) -> None:
        """Drops the search under way."""
        self._ticket += 1
        self._overtaken.set()

    def _search(
        self, ticket: int, overtaken: threading.Event, text: str, limit: int, instruction: str | None, rerank: bool
    ) -> None:
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
            query = self._parse(text, limit, instruction, rerank)
            response = self.engine.search(query, announce, cancelled)
        except QwenFindError as error:
            if not cancelled():
                self.searchFailed.emit(ticket, error.title, error.hint)
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
    def _parse(text: str, limit: int, instruction: str | None, rerank: bool) -> Any:
        from qwenfind.search.query import parse

        return parse(text, limit=limit, instruction=instruction, rerank=rerank)

    # Everything else

    def task(
        self,
        work: Callable[[SearchEngine], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        *,
        own_thread: bool = False,
    ) -> None:
        """Has `work` done with the engine on another thread, then `then(answer)` or `failed(title, hint)` on this one.

        Args:
            then: a bound method of a QObject; not called when that object is gone.
            failed: the same; where it is None the failure is announced by `noticed`.
            own_thread: for work of minutes, such as a download.
        """
        if self._closed:
            return
        task = _Task(work, self.engine)
        task.failed.connect(failed if failed is not None else self.noticed)
        if then is not None:
            task.done.connect(then)
        self._under_way += 1
        task.over.connect(self._one_over, Qt.ConnectionType.QueuedConnection)
        if own_thread:
            threading.Thread(target=task.run, name="long-task", daemon=True).start()
        else:
            self._workers.submit(task.run)

    @Slot()
    def _one_over(self) -> None:
        self._under_way -= 1

    @property
    def is_busy(self) -> bool:
        """Whether a task is under way."""
        return self._under_way > 0

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
        self.cancel_search()
        self._unsubscribe()
        self._stop.set()
        self.engine.close()
        self._search_thread.shutdown(wait=False, cancel_futures=True)
        self._workers.shutdown(wait=False, cancel_futures=True)
        if self._indexing is not None:
            self._indexing.join(timeout=3.0)

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
                self.noticed.emit(event.title, event.hint)
        else:
            self.engineEvent.emit(event)


class _Task(QObject):
    """One piece of work on its way through another thread.

    It belongs to the application and is deleted by it, on the GUI thread: Python lets go of it on whichever thread had
    it last, and a QObject must not die on another thread than its own, nor while a signal of it is on its way.
    """

    done = Signal(object)
    failed = Signal(str, str)
    over = Signal()

    def __init__(self, work: Callable[[SearchEngine], Any], engine: SearchEngine) -> None:
        super().__init__(QCoreApplication.instance())
        self._work = work
        self._engine = engine
        self.over.connect(self.deleteLater, Qt.ConnectionType.QueuedConnection)

    def run(self) -> None:
        # Where the application is gone meanwhile, nobody waits for the answer.
        with contextlib.suppress(RuntimeError):
            try:
                answer = self._work(self._engine)
            except QwenFindError as error:
                self.failed.emit(error.title, error.hint)
            except Exception as error:  # said, instead of a window that never answers
                log.exception("A task broke")
                self.failed.emit(f"{type(error).__name__}: {error}", "")
            else:
                self.done.emit(answer)
            finally:
                self.over.emit()
