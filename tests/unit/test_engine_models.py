"""Which spaces answer, and when an old one goes."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from qwenfind.errors import ModelError
from qwenfind.live_models import LiveModels
from qwenfind.records import Space

if TYPE_CHECKING:
    from qwenfind.inference.client import Embedder, Inference
    from qwenfind.store.index import Index

OLD = Space(1, "print-of-old", "old", 3)
NEW = Space(2, "print-of-new", "new", 3)


@dataclass
class Vectors:
    """Spaces, each with how many passages of 10 have a vector."""

    done: dict[Space, int] = field(default_factory=dict)

    def spaces(self) -> list[Space]:
        return list(self.done)

    def coverage(self, space_id: int) -> tuple[int, int]:
        return next(done for space, done in self.done.items() if space.id == space_id), 10

    def drop_space(self, space_id: int) -> None:
        self.done = {space: done for space, done in self.done.items() if space.id != space_id}

    @property
    def vectors(self) -> Vectors:
        return self

    def as_index(self) -> Index:
        return cast("Index", self)


@dataclass
class Facts:
    fingerprint: str


class Known(LiveModels):
    """Embedders by name, without any model."""

    def __init__(self, home: Path, prints: dict[str, str]) -> None:
        super().__init__(home, threads=1, idle_exit_s=1)
        self.prints = prints

    def embedder(self, name: str) -> Embedder:
        if name not in self.prints:
            raise ModelError("It is not here.")
        print_ = self.prints[name]

        class Fake:
            def space(self, rule: str) -> Facts:
                assert rule
                return Facts(print_)

        return cast("Embedder", Fake())


def live(models: LiveModels, vectors: Vectors, chosen: str) -> Sequence[Space]:
    return [space for space, _ in models.live(vectors.as_index(), chosen)]


@pytest.fixture
def both(tmp_path: Path) -> Known:
    return Known(tmp_path, {"old": "print-of-old", "new": "print-of-new"})


def test_the_chosen_models_space_comes_first(both: Known) -> None:
    vectors = Vectors({OLD: 10, NEW: 4})

    assert live(both, vectors, "new") == [NEW, OLD]
    assert live(both, vectors, "old") == [OLD, NEW]


def test_a_space_without_vectors_answers_nothing_yet(both: Known) -> None:
    assert live(both, Vectors({OLD: 10, NEW: 0}), "new") == [OLD]


def test_a_space_without_its_model_is_not_live(tmp_path: Path) -> None:
    assert live(Known(tmp_path, {"new": "print-of-new"}), Vectors({OLD: 10, NEW: 4}), "new") == [NEW]


def test_a_space_of_another_make_of_the_model_is_not_live(tmp_path: Path) -> None:
    assert live(Known(tmp_path, {"old": "other-print"}), Vectors({OLD: 10}), "old") == []


def test_the_old_space_answers_until_the_new_one_is_complete(both: Known) -> None:
    vectors = Vectors({OLD: 10, NEW: 9})
    both.drop_old_spaces(vectors.as_index(), "new")
    assert vectors.spaces() == [OLD, NEW]

    vectors.done[NEW] = 10
    both.drop_old_spaces(vectors.as_index(), "new")
    assert vectors.spaces() == [NEW]


def test_no_space_is_dropped_for_a_model_that_has_none(both: Known, tmp_path: Path) -> None:
    vectors = Vectors({OLD: 10})
    both.drop_old_spaces(vectors.as_index(), "new")
    Known(tmp_path, {}).drop_old_spaces(vectors.as_index(), "new")

    assert vectors.spaces() == [OLD]


def test_what_still_runs_when_models_are_closed_is_not_kept_waiting(tmp_path: Path) -> None:
    """Closing waits for the queue's thread, which may tell just then that a model runs in another way."""
    models = LiveModels(tmp_path, threads=1, idle_exit_s=1)
    told: list[bool] = []

    class Closing:
        def close(self) -> None:
            telling = threading.Thread(target=models.ask, args=(("tiny",),), daemon=True)
            telling.start()
            telling.join(10)
            told.append(not telling.is_alive())

    models._inference = cast("Inference", Closing())
    models.close()

    assert told == [True]
