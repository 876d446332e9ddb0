"""Downloads of models: they go on when the window that began them is gone."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from qwenfind.engine import SearchEngine
from qwenfind.errors import ModelError
from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge, Tell

# The speed of the last seconds is what a person wants to know.
_SPEED_OVER_S = 8.0

RUNNING, PAUSED, CANCELLED, FAILED, DONE = "running", "paused", "cancelled", "failed", "done"


class Download(QObject):
    """One or more models on their way, one after the other, and then put to use where that is wanted.

    Signals:
        changed(): it went on, stopped, failed, or ended.
        begun(): it started, or goes on.
        failed(name, title, hint): it broke off; the name is its first model's.
        over(): it is done with: all is here, or all that came is deleted.

    Args:
        names: the models, in the order in which they come.
        sizes: the bytes of each, as far as known.
        use: whether they are put to use when they are here.

    Attributes:
        state: what it does.
        done_bytes: that have come.
        problem: why it broke off, or "".
    """

    changed = Signal()
    begun = Signal()
    failed = Signal(str, str, str)
    over = Signal()

    def __init__(self, bridge: Bridge, names: Sequence[str], sizes: Sequence[int], *, use: bool = True) -> None:
        super().__init__(bridge)
        self._wanted = threading.Event()
        self.put_to_use(use)
        self._bridge = bridge
        self.names = tuple(names)
        self._sizes = list(sizes)
        self._at = 0
        self._stop = threading.Event()
        self._working = self._dropped = False
        self._heard: deque[tuple[float, int]] = deque()
        self.state = PAUSED
        self.done_bytes = 0
        self.problem = ""

    @property
    def total_bytes(self) -> int:
        """Of all its models."""
        return sum(self._sizes)

    def put_to_use(self, use: bool) -> None:
        """Says whether its models are put to use when they are here; until they are that may change."""
        if use:
            self._wanted.set()
        else:
            self._wanted.clear()

    def start(self) -> None:
        """Begins, or goes on from where it stopped."""
        if self.state in (RUNNING, DONE):
            return
        self.state, self.problem, self._dropped = RUNNING, "", False
        self._heard.clear()
        # One that was stopped a moment ago ends first; `_ended` starts the next.
        if not self._working:
            self._launch()
        self.begun.emit()
        self.changed.emit()

    def pause(self) -> None:
        """Stops; what has come is kept."""
        if self.state == RUNNING:
            self._stop.set()
            self.state = PAUSED
            self.changed.emit()

    def cancel(self) -> None:
        """Stops, and deletes what has come."""
        self._stop.set()
        self.state, self.problem, self.done_bytes = CANCELLED, "", 0
        if self._working:
            self._dropped = True
        else:
            self._discard()
        self.changed.emit()

    def _launch(self) -> None:
        self._stop = stop = threading.Event()
        self._working = True
        names, wanted = self.names, self._wanted

        def fetch(engine: SearchEngine, tell: Tell) -> bool:
            whole = _fetch(engine, names, stop, tell)
            if whole and wanted.is_set():
                _use(engine, names)
            return whole

        self._bridge.task(fetch, self._ended, self._failed, heard=self._note, own_thread=True)

    @property
    def speed(self) -> float:
        """Bytes a second, 0 where it is not known yet."""
        if len(self._heard) < 2:
            return 0.0
        (first, before), (last, now) = self._heard[0], self._heard[-1]
        return (now - before) / (last - first) if last > first else 0.0

    def told(self) -> str:
        """How far it is: "0.9 of 2.4 GB · 18 MB/s · about 2 min left"."""
        how_far = self.tr("{} of {}").format(words.size(self.done_bytes), words.size(self.total_bytes))
        if self.state != RUNNING:
            return self.tr("{}, paused").format(how_far) if self.state == PAUSED else how_far
        if self.speed <= 0:
            return how_far
        left = words.time_left((self.total_bytes - self.done_bytes) / self.speed)
        return " · ".join((how_far, self.tr("{}/s").format(words.size(self.speed)), left))

    @Slot(tuple)
    def _note(self, said: tuple[int, int, int]) -> None:
        if self.state != RUNNING:
            return
        at, done, total = said
        self._sizes[at] = total
        self.done_bytes = sum(self._sizes[:at]) + done
        now = time.monotonic()
        self._heard.append((now, self.done_bytes))
        while now - self._heard[0][0] > _SPEED_OVER_S:
            self._heard.popleft()
        self.changed.emit()

    @Slot(object)
    def _ended(self, whole: bool) -> None:
        self._working = False
        if whole:
            self.state, self.done_bytes = DONE, self.total_bytes
            self._bridge.announce_settings()
            self.over.emit()
        elif self._dropped:
            self._discard()
        elif self.state == RUNNING:
            self._launch()
        self.changed.emit()

    @Slot(str, str)
    def _failed(self, title: str, hint: str) -> None:
        self._working = False
        if self._dropped:
            self._discard()
        else:
            self.state, self.problem = FAILED, f"{title} {hint}".strip()
            self.failed.emit(self.names[0], title, hint)
        self.changed.emit()

    def _discard(self) -> None:
        self._dropped = False
        self._bridge.task(lambda engine: _discard(engine, self.names), self._discarded)

    @Slot(object)
    def _discarded(self, _nothing: None) -> None:
        self.over.emit()


class Downloads(QObject):
    """The downloads of this run of the app.

    Signals:
        changed(): one began, goes on, or ended.
        failed(name, title, hint): one broke off, known by its first model.
    """

    changed = Signal()
    failed = Signal(str, str, str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._all: dict[str, Download] = {}
        bridge.closing.connect(self._pause_all)

    @classmethod
    def of(cls, bridge: Bridge) -> Downloads:
        """Those that belong to a bridge; whoever asks gets the same."""
        found = bridge.findChild(cls)
        return found if found is not None else cls(bridge)

    def find(self, names: Sequence[str]) -> Download | None:
        """The download that began with the first of these models, or None."""
        return self._all.get(names[0])

    def holding(self, name: str) -> Download | None:
        """The download that a model is part of and that has not ended, or None."""
        return next(
            (one for one in self._all.values() if name in one.names and one.state not in (DONE, CANCELLED)), None
        )

    def begin(self, names: Sequence[str], sizes: Sequence[int], *, use: bool = True) -> Download:
        """Starts one, or goes on with it; models that came earlier and were removed come anew."""
        found = self._all.get(names[0])
        if found is None or found.state == DONE:
            found = self._all[names[0]] = Download(self._bridge, names, sizes, use=use)
            found.begun.connect(self.changed)
            found.over.connect(self.changed)
            found.failed.connect(self.failed)
        found.start()
        return found

    def choose(self, names: Sequence[str]) -> None:
        """Has those be put to use that the person chose, and no others."""
        for first, one in self._all.items():
            one.put_to_use(first in names[:1])

    @Slot()
    def _pause_all(self) -> None:
        for one in self._all.values():
            one.pause()


def _fetch(engine: SearchEngine, names: Sequence[str], stop: threading.Event, tell: Tell) -> bool:
    """Brings what is missing; False where it was stopped. On a thread of its own."""
    models = engine.models
    for at, name in enumerate(names):
        if any(model.name == name for model in models.installed()):
            continue
        try:
            models.download(name, partial(tell, at), stop=stop)
        except ModelError:
            if stop.is_set():
                return False
            raise
        engine.forget_models()
        engine.ask_models((name,))
    return True


def _use(engine: SearchEngine, names: Sequence[str]) -> None:
    for name in names:
        engine.use_model(name)


def _discard(engine: SearchEngine, names: Sequence[str]) -> None:
    for name in names:
        engine.models.discard(name)
