"""An engine without index or models. A test gives it answers, or a subclass more to say."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from qwenfind.events import ActivityChanged, Event
from qwenfind.gui.bridge import _Task
from qwenfind.records import Activity, Closeness, Query, SearchResponse, SearchResult
from qwenfind.settings import Settings


def tasks_are_over() -> bool:
    """Whether every task that a bridge was given has been answered; each belongs to the application until then."""
    app = QCoreApplication.instance()
    assert app is not None
    return not app.findChildren(_Task)


def result(rank: int, path: str, **more: Any) -> SearchResult:
    """A result of one file with evidence, unless told otherwise."""
    facts: dict[str, Any] = {
        "snippet": "We would like to raise the monthly rent by 6 % starting in April, in line with section 4.",
        "highlights": ((32, 36),),
        "sentence": (0, 64),
        "closeness": Closeness.STRONG,
        "mtime_ns": 1_710_200_000_000_000_000,
        "ordinal": 0,
        "start": 0,
        "end": 88,
    }
    return SearchResult(rank=rank, path=Path(path), name=Path(path).name, **(facts | more))


class FakeJudged:
    """Notes what was judged."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, str, Path]] = []
        self.cleared = 0

    def opened(self, query: str, path: Path) -> bool:
        self.kept.append(("opened", query, path))
        return True

    def said(self, query: str, path: Path) -> bool:
        self.kept.append(("said", query, path))
        return True

    def clear(self) -> None:
        self.cleared += 1


class FakeEngine:
    """Answers searches with what the test put into `answers`: for each search the responses of its stages."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(welcomed=True, folders=("/home/me/Documents",))
        self.activity = Activity()
        self.answers: list[Sequence[SearchResponse]] = []
        self.asked: list[Query] = []
        self.judged_per_s: float | None = None
        self.changed: list[Settings] = []
        self.models_asked: list[str] = []
        self.judged = FakeJudged()
        self._callbacks: list[Callable[[Event], None]] = []

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def publish(self, event: Event) -> None:
        for callback in tuple(self._callbacks):
            callback(event)

    def does(self, **facts: Any) -> None:
        """Announces what indexing does."""
        self.activity = Activity(**facts)
        self.publish(ActivityChanged(self.activity))

    def ask_models(self, names: Sequence[str] = ()) -> None:
        self.models_asked += names

    def search(
        self,
        query: Query,
        announce: Callable[[SearchResponse], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> SearchResponse:
        self.asked.append(query)
        stages = self.answers.pop(0) if self.answers else [SearchResponse(query, (), ("names", "words"))]
        for stage in stages[:-1]:
            if announce is not None:
                announce(stage)
        return stages[-1]

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings
        self.changed.append(settings)

    def judged_within(self, budget_s: float) -> int | None:
        return int(budget_s * self.judged_per_s) if self.judged_per_s is not None else None

    def keep_watching(self, stop: threading.Event) -> None:
        stop.wait()

    def close(self) -> None:
        self._callbacks.clear()
