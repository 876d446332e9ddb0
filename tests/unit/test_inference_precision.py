"""The choice of a number type, on networks that are made up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from qwenfind.errors import ModelError
from qwenfind.inference import precision
from qwenfind.inference.precision import PASSAGES, QUERIES, Precisions, Trial, agrees, fastest, try_out

TEXTS = (*QUERIES, *PASSAGES)
RIGHT = np.eye(len(TEXTS), 64, dtype=np.float32)
# Each query's own passage is the one of its number.
RIGHT[: len(QUERIES)] = 0.6 * RIGHT[: len(QUERIES)] + 0.8 * RIGHT[len(QUERIES) : 2 * len(QUERIES)]


def _noisy(size: float) -> NDArray[np.float32]:
    noise = np.random.default_rng(3).normal(size=RIGHT.shape).astype(np.float32) / 8
    vectors = RIGHT + size * noise
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / lengths, dtype=np.float32)


def _trial(name: str, elapsed_s: float, vectors: NDArray[np.float32] = RIGHT) -> Trial:
    return Trial(name, vectors, elapsed_s)


def test_the_fastest_that_agrees_is_taken() -> None:
    trials = [_trial("float32", 3.0), _trial("bfloat16", 2.0, _noisy(0.01)), _trial("int8", 1.0, _noisy(0.05))]

    assert fastest(trials) == "int8"


def test_one_that_does_not_agree_is_not_taken_however_fast() -> None:
    trials = [_trial("float32", 3.0), _trial("bfloat16", 2.0, _noisy(0.01)), _trial("int8", 0.1, _noisy(0.5))]

    assert fastest(trials) == "bfloat16"


def test_float32_stays_where_nothing_is_clearly_faster() -> None:
    assert fastest([_trial("float32", 3.0), _trial("bfloat16", 2.9), _trial("int8", 5.0)]) == "float32"


def test_nothing_is_chosen_without_float32_to_hold_against() -> None:
    assert fastest([_trial("bfloat16", 1.0)]) is None


def test_another_first_result_is_no_agreement_though_every_vector_is_near() -> None:
    own, rival = len(QUERIES), len(QUERIES) + 1
    reference, vectors = RIGHT.copy(), RIGHT.copy()
    reference[rival] = _towards(own, 0.992, 50)
    vectors[rival], vectors[own] = _towards(own, 0.998, 50), _towards(own, 0.9955, 51)

    assert float((reference * vectors).sum(axis=1).min()) > precision.LEAST_COSINE
    assert agrees(reference, reference)
    assert not agrees(reference, vectors)


def _towards(number: int, share: float, other: int) -> NDArray[np.float32]:
    vector = np.zeros(RIGHT.shape[1], dtype=np.float32)
    vector[number], vector[other] = share, (1 - share**2) ** 0.5
    return vector


@pytest.mark.parametrize("broken", [np.full_like(RIGHT, np.nan), RIGHT[:, :32], RIGHT[::-1]])
def test_broken_vectors_never_agree(broken: NDArray[np.float32]) -> None:
    assert not agrees(RIGHT, broken)


class _Networks:
    def __init__(self, *, lacking: str = "") -> None:
        self.lacking = lacking
        self.held: list[str] = []
        self.most = 0

    def embed(self, name: str, kind: str, text: str) -> tuple[NDArray[np.float32], float]:
        if name == self.lacking:
            raise ModelError("Too little memory.", "Close other programs.")
        self.held = sorted({*self.held, name})
        self.most = max(self.most, len(self.held))
        assert kind == ("query" if text in QUERIES else "passage")
        return RIGHT[TEXTS.index(text)], {"float32": 0.3, "bfloat16": 0.2, "int8": 0.1}[name]

    def drop(self, name: str) -> None:
        self.held = [held for held in self.held if held != name]


def test_one_network_is_in_memory_at_a_time_and_none_afterwards() -> None:
    networks = _Networks()

    trials = try_out(("float32", "bfloat16", "int8"), networks.embed, networks.drop)

    assert [trial.precision for trial in trials] == ["float32", "bfloat16", "int8"]
    assert trials[0].elapsed_s == pytest.approx(0.3 * len(PASSAGES))
    assert (networks.most, networks.held) == (1, [])


def test_what_does_not_fit_into_memory_is_left_out() -> None:
    networks = _Networks(lacking="bfloat16")

    assert [t.precision for t in try_out(("float32", "bfloat16", "int8"), networks.embed, networks.drop)] == [
        "float32",
        "int8",
    ]


def test_nothing_is_tried_where_float32_does_not_fit() -> None:
    networks = _Networks(lacking="float32")

    assert try_out(("float32", "bfloat16"), networks.embed, networks.drop) == []


def test_a_choice_is_remembered_for_a_model_and_a_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "precision.json"
    Precisions(file).note("abc", [_trial("float32", 3.0), _trial("int8", 1.0)])

    assert Precisions(file).known("abc") == "int8"
    assert Precisions(file).known("another model") is None
    monkeypatch.setattr(precision, "this_processor", lambda: "another machine")
    assert Precisions(file).known("abc") is None


def test_what_tells_nothing_is_not_remembered(tmp_path: Path) -> None:
    precisions = Precisions(tmp_path / "precision.json")

    assert precisions.note("abc", []) is None
    assert precisions.known("abc") is None
