"""The one writer of the index: opened when needed, stopped from anywhere, and asked for changes while it watches."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, TypeVar

from qwenfind import libraries
from qwenfind.errors import IndexBusyError, IndexTooOldError
from qwenfind.events import Event, MeaningProgress, PhaseChanged
from qwenfind.live_models import LiveModels
from qwenfind.paths import Home
from qwenfind.records import Document, Phase
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.extraction.pool import ExtractorPool
    from qwenfind.indexing.indexer import Indexer
    from qwenfind.indexing.throttle import Throttle
    from qwenfind.inference.client import Embedder
    from qwenfind.store.index import Index

_CLOSE_S = 4.0
_CALL_S = 60.0
_START_S = 10.0
_LOOK_S = 0.1
_OLDER_S = 3.0

T = TypeVar("T")


class Writer:
    """Opens the index to write, one thread at a time. Its threads are the callers'.

    Args:
        live: the models in use.
        throttle: holds watching up.
        publish: receives what happens, on the thread that indexes.
    """

    def __init__(self, home: Home, live: LiveModels, *, throttle: Throttle, publish: Callable[[Event], None]) -> None:
        self._home = home
        self._live = live
        self._throttle = throttle
        self._publish = publish
        self._opening = threading.Lock()
        self._idle = threading.Event()
        self._idle.set()
        self._halt: _Halt | None = None
        self._pools: list[ExtractorPool] = []
        self._watching: _Watching | None = None
        # Cleared from when an index is opened to be watched until it is.
        self._settled = threading.Event()
        self._settled.set()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether `stop` was called."""
        return self._closed

    @contextlib.contextmanager
    def open(self, stop: threading.Event | None, *, to_watch: bool = False) -> Iterator[tuple[Index, threading.Event]]:
        """Opens the index to write it, and lets `close` stop what writes.

        Yields the index and the event that stops the work.

        Args:
            to_watch: `watch` comes next, so that `change` is worth waiting for it.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
            StoreError: the index cannot be opened.
        """
        libraries.load()
        from qwenfind.store.index import Index

        if to_watch:
            self._settled.clear()
        try:
            with self._opening:
                self._require_idle()
                self._home.prepare()
                index = Index.open_writer(self._home.index, self._home.lock)
                self._halt = halt = _Halt(stop)
                self._idle.clear()
            try:
                yield index, halt
            finally:
                try:
                    index.close()
                finally:
                    self._halt = None
                    self._idle.set()
        finally:
            if to_watch:
                self._settled.set()

    def reader(self) -> Index:
        """Opens the index to read alone. What an older version left is brought up to date first.

        Raises:
            IndexBusyError: an older QwenFind goes on writing it.
            StoreError: it cannot be read, or not be brought up to date.
        """
        from qwenfind.store.index import Index

        until = time.monotonic() + _OLDER_S
        while True:
            try:
                return Index.open_reader(self._home.index)
            except IndexTooOldError as error:
                if time.monotonic() > until:
                    raise IndexBusyError(error.title, "Quit the older QwenFind that runs, and try again.") from error
            # Not waited for: what opens it to write in this process does the same first, and then may need long.
            if self._opening.acquire(blocking=False):
                try:
                    if self._idle.is_set():
                        Index.bring_up_to_date(self._home.index, self._home.lock)
                        continue
                except IndexBusyError:
                    pass
                finally:
                    self._opening.release()
            time.sleep(_LOOK_S)

    def _require_idle(self) -> None:
        if self._closed:
            raise IndexBusyError("The engine is closed.", "Make a new one.")
        if not self._idle.is_set():
            raise IndexBusyError("This program is indexing already.", "Wait until it is done.")

    def update(self, index: Index, settings: Settings, embedder: Embedder | None, stop: threading.Event) -> None:
        """Brings the index up to date once; without an embedder by names and words only."""
        with self._indexer(index, settings, embedder, self._publish) as indexer:
            indexer.update(meaning=embedder is not None, stop=stop)
        if embedder is not None:
            self._live.drop_old_spaces(index, settings.model)

    def watch(self, index: Index, settings: Settings, embedder: Embedder | None, stop: threading.Event) -> None:
        """Keeps the index up to date until `stop` is set."""
        watching: _Watching

        def publish(event: Event) -> None:
            self._publish(event)
            if isinstance(event, MeaningProgress) and event.done >= event.total and watching.old_spaces:
                watching.old_spaces = False
                watching.indexer.call(lambda: self._live.drop_old_spaces(index, watching.model))

        with self._indexer(index, settings, embedder, publish) as indexer:
            watching = self._watching = _Watching(indexer, index, self._pools[-1], settings.model)
            watching.look_for_old_spaces(self._live)
            self._settled.set()
            try:
                indexer.run(stop)
            finally:
                self._watching = None

    def change(self, change: Callable[[Index], T]) -> T:
        """Changes the index here, or on the thread that watches, which then is its one writer.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
        """
        self._settled.wait(_START_S)
        watching = self._watching
        if watching is None:
            with self.open(None) as (index, _):
                return change(index)
        return self._call(watching, lambda: change(watching.index))

    def obey(self, settings: Settings, before: Settings) -> None:
        """Has what watches work by other settings from now on; where nothing does, only leaves out what they say.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
        """
        if _concerns(settings) == _concerns(before):
            return  # a walk through every folder follows whatever is asked of an indexer
        self._settled.wait(_START_S)
        watching = self._watching
        if watching is not None:
            same = _reading(settings) == _reading(before)
            pool = watching.pool if same else self._new_pool(settings)

            def obey() -> None:
                watching.indexer.obey(settings, pool)
                if pool is not watching.pool:
                    watching.pool.retire()
                    watching.pool = pool

            self._call(watching, obey)
        elif (settings.exclude, settings.include_hidden) != (before.exclude, before.include_hidden):
            self._leave_out(settings)

    def embed_with(self, embedder: Callable[[], Embedder | None], model: str) -> None:
        """Has what watches fill another model's space from now on.

        Args:
            embedder: asked only where something watches.

        Raises:
            IndexBusyError: the index is busy.
        """
        self._settled.wait(_START_S)
        watching = self._watching
        if watching is None:
            return
        chosen = embedder()

        def take() -> None:
            watching.indexer.embed_with(chosen)
            watching.model = model
            watching.look_for_old_spaces(self._live)

        self._call(watching, take)

    def try_now(self) -> None:
        """Has what waits for room on the disk go on at once."""
        if (watching := self._watching) is not None:
            watching.indexer.try_now()

    def try_again(self, wanted: Callable[[Document], bool]) -> int:
        """Has documents that are not wholly in the index read anew, now or at the next indexing; returns how many.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
        """
        from qwenfind.indexing.reading import try_again

        def again(index: Index) -> int:
            watching = self._watching
            return watching.indexer.try_again(wanted) if watching is not None else try_again(index, wanted)

        return self.change(again)

    def delete(self) -> None:
        """Removes the index, once nothing in this process writes it any more.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
            StoreError: it cannot be removed.
        """
        from qwenfind.store.index import Index

        with self._opening:
            self._idle.wait(_CLOSE_S)
            self._require_idle()
            Index.delete(self._home.index, self._home.lock)

    def halt(self) -> None:
        """Ends what writes, and waits until it has ended.

        Raises:
            IndexBusyError: it does not end.
        """
        if (halt := self._halt) is not None:
            halt.set()
        if not self._ends_within(_CLOSE_S):
            raise IndexBusyError("The index is busy.", "Try again in a minute.")

    def wait_until_idle(self, timeout_s: float) -> bool:
        """Waits until nothing in this process writes; says whether that came."""
        return self._idle.wait(timeout_s)

    def stop(self) -> None:
        """Asks whatever writes to stop; nothing can be opened any more."""
        self._closed = True
        if (halt := self._halt) is not None:
            halt.set()

    def close(self) -> None:
        """Waits until nothing writes; a reading process that does not end by itself is ended."""
        self.stop()
        self._ends_within(_CLOSE_S)

    def _ends_within(self, limit_s: float) -> bool:
        if self._idle.wait(limit_s / 2):
            return True
        for pool in tuple(self._pools):
            pool.close(grace_s=0.5)
        return self._idle.wait(limit_s / 2)

    def _call(self, watching: _Watching, function: Callable[[], T]) -> T:
        future = watching.indexer.call(function)
        try:
            try:
                answer: T = future.result(timeout=_CALL_S)
            except TimeoutError:
                if future.cancel():
                    raise IndexBusyError("The index is busy.", "Try again in a minute.") from None
                answer = future.result()  # begun already: it must not be done behind the caller's back
        except CancelledError as error:
            raise IndexBusyError("The index is busy.", "Try again in a minute.") from error
        return answer

    def _leave_out(self, settings: Settings) -> None:
        from qwenfind.indexing.reconcile import Reconciler

        def leave_out(index: Index) -> None:
            reconciler = Reconciler(index, home=self._home, settings=settings, publish=self._publish, wall=time.time)
            reconciler.refresh()
            reconciler.forget_excluded()

        if self._home.index.exists():
            self.change(leave_out)

    @contextlib.contextmanager
    def _indexer(
        self, index: Index, settings: Settings, embedder: Embedder | None, publish: Callable[[Event], None]
    ) -> Iterator[Indexer]:
        from qwenfind.indexing.indexer import Indexer

        try:
            yield Indexer(
                index,
                home=self._home,
                settings=settings,
                extractor=self._new_pool(settings),
                embedder=embedder,
                publish=publish,
                throttle=self._throttle,
            )
        finally:
            for pool in self._pools:
                pool.close()
            self._pools.clear()
            self._publish(PhaseChanged(Phase.STOPPED))

    def _new_pool(self, settings: Settings) -> ExtractorPool:
        from qwenfind.extraction.pool import ExtractorPool
        from qwenfind.indexing.indexer import reading_processes

        pool = ExtractorPool(
            processes=reading_processes(settings),
            max_text_chars=settings.max_text_chars,
            max_file_mb=settings.max_file_mb,
        )
        self._pools.append(pool)
        return pool


class _Watching:
    """What watches now.

    Attributes:
        pool: reads what is begun from now on.
        model: the chosen model.
        old_spaces: whether there may be other spaces, which go once the chosen model's is complete.
    """

    def __init__(self, indexer: Indexer, index: Index, pool: ExtractorPool, model: str) -> None:
        self.indexer = indexer
        self.index = index
        self.pool = pool
        self.model = model
        self.old_spaces = False

    def look_for_old_spaces(self, live: LiveModels) -> None:
        """Drops them at once where they have nothing left to do. Only on the thread that writes."""
        live.drop_old_spaces(self.index, self.model)
        self.old_spaces = bool(self.index.vectors.spaces())


class _Halt(threading.Event):
    """Set by itself or by the caller's event."""

    def __init__(self, other: threading.Event | None) -> None:
        super().__init__()
        self._other = other or threading.Event()

    def is_set(self) -> bool:
        """Whether either is set."""
        return super().is_set() or self._other.is_set()

    def wait(self, timeout: float | None = None) -> bool:
        """Waits for either."""
        until = None if timeout is None else time.monotonic() + timeout
        while not self.is_set():
            left_s = _LOOK_S if until is None else min(_LOOK_S, until - time.monotonic())
            if left_s <= 0:
                break
            super().wait(left_s)
        return self.is_set()


def _concerns(settings: Settings) -> tuple[object, ...]:
    """What an indexer goes by."""
    return settings.exclude, settings.include_hidden, settings.settle_s, _reading(settings)


def _reading(settings: Settings) -> tuple[int, int, int]:
    return settings.extraction_processes, settings.max_text_chars, settings.max_file_mb
