"""The one writer of the index: opened when needed, stopped from anywhere, and asked for changes while it watches."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, TypeVar

from qwenfind.errors import IndexBusyError
from qwenfind.events import Event, MeaningProgress
from qwenfind.live_models import LiveModels
from qwenfind.paths import Home
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.extraction.pool import ExtractorPool
    from qwenfind.indexing.indexer import Indexer
    from qwenfind.inference.client import Embedder
    from qwenfind.store.index import Index

MOST_EXTRACTION_PROCESSES = 8
_CLOSE_S = 4.0
_CALL_S = 60.0

T = TypeVar("T")


class Writer:
    """Opens the index to write, one thread at a time. Its threads are the callers'.

    Args:
        live: the models in use.
        publish: receives what happens, on the thread that indexes.
    """

    def __init__(self, home: Home, live: LiveModels, *, publish: Callable[[Event], None]) -> None:
        self._home = home
        self._live = live
        self._publish = publish
        self._opening = threading.Lock()
        self._idle = threading.Event()
        self._idle.set()
        self._stop: threading.Event | None = None
        self._pool: ExtractorPool | None = None
        self._watching: tuple[Indexer, Index] | None = None
        self._closed = False

    @contextlib.contextmanager
    def open(self, stop: threading.Event | None) -> Iterator[tuple[Index, threading.Event]]:
        """Opens the index to write it, and lets `close` stop what writes.

        Yields the index and the event that stops the work.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
            StoreError: the index cannot be opened.
        """
        from qwenfind.store.index import Index

        with self._opening:
            if self._closed:
                raise IndexBusyError("The engine is closed.", "Make a new one.")
            if not self._idle.is_set():
                raise IndexBusyError("This program is indexing already.", "Wait until it is done.")
            self._home.prepare()
            index = Index.open_writer(self._home.index, self._home.lock)
            self._stop = stop or threading.Event()
            self._idle.clear()
        try:
            yield index, self._stop
        finally:
            try:
                index.close()
            finally:
                self._stop = None
                self._idle.set()

    def update(self, index: Index, settings: Settings, embedder: Embedder | None, stop: threading.Event) -> None:
        """Brings the index up to date once; without an embedder by names and words only."""
        with self._indexer(index, settings, embedder) as indexer:
            indexer.update(meaning=embedder is not None, stop=stop)
        if embedder is not None:
            self._live.drop_old_spaces(index, settings.model)

    def watch(self, index: Index, settings: Settings, embedder: Embedder | None, stop: threading.Event) -> None:
        """Keeps the index up to date until `stop` is set."""
        old_spaces = any(space.model != settings.model for space in index.vectors.spaces())

        def publish(event: Event) -> None:
            nonlocal old_spaces
            self._publish(event)
            if old_spaces and isinstance(event, MeaningProgress) and event.done >= event.total:
                old_spaces = False
                indexer.call(lambda: self._live.drop_old_spaces(index, settings.model))

        with self._indexer(index, settings, embedder, publish) as indexer:
            self._watching = (indexer, index)
            try:
                indexer.run(stop)
            finally:
                self._watching = None

    def change(self, change: Callable[[Index], T]) -> T:
        """Changes the index here, or on the thread that watches, which then is its one writer.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
        """
        watching = self._watching
        if watching is None:
            with self.open(None) as (index, _):
                return change(index)
        indexer, index = watching
        try:
            answer: T = indexer.call(lambda: change(index)).result(timeout=_CALL_S)
        except (TimeoutError, CancelledError) as error:
            raise IndexBusyError("The index is busy.", "Try again in a minute.") from error
        return answer

    def stop(self) -> None:
        """Asks whatever writes to stop; nothing can be opened any more."""
        self._closed = True
        if (stop := self._stop) is not None:
            stop.set()

    def close(self) -> None:
        """Waits until nothing writes; a reading process that does not end by itself is ended."""
        self.stop()
        if not self._idle.wait(_CLOSE_S / 2):
            if (pool := self._pool) is not None:
                pool.close(grace_s=0.5)
            self._idle.wait(_CLOSE_S / 2)

    @contextlib.contextmanager
    def _indexer(
        self,
        index: Index,
        settings: Settings,
        embedder: Embedder | None,
        publish: Callable[[Event], None] | None = None,
    ) -> Iterator[Indexer]:
        from qwenfind.extraction.pool import ExtractorPool
        from qwenfind.indexing.indexer import Indexer

        self._pool = ExtractorPool(
            processes=settings.extraction_processes or min(os.cpu_count() or 2, MOST_EXTRACTION_PROCESSES),
            max_text_chars=settings.max_text_chars,
            max_file_mb=settings.max_file_mb,
        )
        try:
            yield Indexer(
                index,
                home=self._home,
                settings=settings,
                extractor=self._pool,
                embedder=embedder,
                publish=publish or self._publish,
            )
        finally:
            self._pool.close()
            self._pool = None
