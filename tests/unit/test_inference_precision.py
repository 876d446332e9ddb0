"""The choice of a device and number type, on answers that are made up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from qwenfind.errors import ModelError
from qwenfind.inference import precision
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.layout import Layout
from qwenfind.inference.loadable import Running
from qwenfind.inference.precision import (
    PANELS,
    PASSAGES,
    QUERIES,
    Card,
    Trial,
    agrees,
    agrees_in_relevance,
    candidates,
    ranked,
    try_out,
)

TEXTS = (*QUERIES, *PASSAGES)
RIGHT = np.eye(len(TEXTS), 64, dtype=np.float32)
# Each query's own passage is the one of its number.
RIGHT[: len(QUERIES)] = 0.6 * RIGHT[: len(QUERIES)] + 0.8 * RIGHT[len(QUERIES) : 2 * len(QUERIES)]
WIDE, HALF, EIGHT = Running(), Running(dtype="bfloat16"), Running(dtype="int8")
ON_CARD = Running("cuda", "bfloat16")
LAYOUT = Layout(
    kind=ModelKind.EMBED,
    model_type="qwen3",
    max_tokens=512,
    vocabulary=1000,
    lower=False,
    pooling=("lasttoken",),
    dense=(),
    dimensions=2,
    query_prompt="",
    document_prompt="",
    causal=True,
    tied=True,
    weights=("model.safetensors",),
    parameters=1_000_000,
    files=("config.json", "model.safetensors"),
)


def _noisy(size: float) -> NDArray[np.float32]:
    noise = np.random.default_rng(3).normal(size=RIGHT.shape).astype(np.float32) / 8
    vectors = RIGHT + size * noise
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / lengths, dtype=np.float32)


@pytest.mark.parametrize(
    ("trials", "expected"),
    [
        ([(WIDE, 3.0, 0.0), (HALF, 2.0, 0.01), (EIGHT, 1.0, 0.05)], [EIGHT, HALF, WIDE]),
        ([(WIDE, 3.0, 0.0), (HALF, 2.0, 0.01), (ON_CARD, 0.1, 0.01), (EIGHT, 1.0, 0.05)], [ON_CARD, EIGHT, HALF, WIDE]),
        ([(WIDE, 3.0, 0.0), (HALF, 2.0, 0.01), (EIGHT, 0.1, 0.5)], [HALF, WIDE]),
        ([(WIDE, 3.0, 0.0), (ON_CARD, 0.1, 0.5)], [WIDE]),
        ([(WIDE, 3.0, 0.0), (HALF, 2.9, 0.0), (EIGHT, 5.0, 0.0)], [WIDE, HALF, EIGHT]),
        ([(HALF, 3.0, 0.0), (EIGHT, 1.0, 0.05)], [EIGHT, HALF]),
        ([(EIGHT, 3.0, 0.0)], [EIGHT]),
        ([], []),
    ],
    ids=[
        "the fastest that agrees",
        "a card that agrees",
        "however fast, it must agree",
        "a card that does not agree",
        "float32 where nothing is clearly faster",
        "held against the widest that fits",
        "all that fits",
        "nothing fits",
    ],
)
def test_the_fastest_that_agrees_comes_first(
    trials: list[tuple[Running, float, float]], expected: list[Running]
) -> None:
    made = [Trial(running, _noisy(noise), elapsed_s) for running, elapsed_s, noise in trials]

    assert list(ranked(made, agrees)) == expected


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


@pytest.mark.parametrize(
    ("reference", "found", "expected"),
    [
        ([6.0, 0.0, -6.0], [6.3, 0.05, -5.8], True),
        ([6.0, 0.0, -6.0], [6.0, 0.1, -6.0], False),  # 0.525 instead of 0.5
        ([9.0, 8.0], [8.0, 9.0], False),  # both are 1.00 to a person, and trade places
        ([9.0, 8.8], [8.8, 9.0], True),  # too close to tell apart
        ([900.0, -900.0], [800.0, -800.0], True),
        ([1.0, 2.0], [1.0, np.nan], False),
        ([1.0, 2.0], [1.0], False),
    ],
)
def test_a_reranker_agrees_where_its_probabilities_and_their_order_do(
    reference: list[float], found: list[float], expected: bool
) -> None:
    assert agrees_in_relevance(np.array(reference, np.float32), np.array(found, np.float32)) is expected


@pytest.mark.parametrize(
    ("model_type", "cards", "expected"),
    [
        ("qwen3", (), [WIDE, HALF, EIGHT]),
        ("bert", (), [WIDE, HALF]),
        ("qwen3", ("bfloat16", "float16"), [WIDE, HALF, ON_CARD, Running("cuda", "float16"), EIGHT]),
        ("bert", ("float16",), [WIDE, HALF, Running("cuda", "float16")]),
    ],
)
def test_the_ways_to_try_are_those_that_the_machine_and_the_model_have(
    model_type: str, cards: tuple[str, ...], expected: list[Running]
) -> None:
    here = [Card("cuda", "A card", 8 << 30, 8 << 30, cards)] if cards else []

    assert list(candidates(replace(LAYOUT, model_type=model_type), here)) == expected


@pytest.mark.parametrize("kind", list(PANELS))
def test_a_card_is_asked_the_same_as_the_processor_in_fewer_requests(kind: ModelKind) -> None:
    panel = PANELS[kind]

    def texts(requests: Any) -> list[Any]:
        return [
            (request.get("query"), text)
            for request in requests
            for text in request.get("texts", request.get("passages", [request.get("text")]))
        ]

    assert texts(panel.requests(WIDE)) == texts(panel.requests(ON_CARD))
    assert len(panel.requests(ON_CARD)) < len(panel.requests(WIDE))


class _Networks:
    def __init__(self, *, lacking: tuple[Running, ...] = ()) -> None:
        self.lacking = lacking
        self.held: list[Running] = []
        self.most = 0

    def attempt(self, running: Running) -> Trial:
        if running in self.lacking:
            raise ModelError("Too little memory.", "Close other programs.")
        self.held.append(running)
        self.most = max(self.most, len(self.held))
        return Trial(running, RIGHT, 1.0)

    def drop(self, running: Running) -> None:
        self.held = [held for held in self.held if held != running]


@pytest.mark.parametrize(
    ("lacking", "expected"),
    [((), [WIDE, HALF, EIGHT]), ((HALF,), [WIDE, EIGHT]), ((WIDE, HALF), [EIGHT]), ((WIDE, HALF, EIGHT), [])],
)
def test_one_network_is_in_memory_at_a_time_and_what_cannot_run_is_left_out(
    lacking: tuple[Running, ...], expected: list[Running]
) -> None:
    networks = _Networks(lacking=lacking)

    trials = try_out((WIDE, HALF, EIGHT), networks.attempt, networks.drop)

    assert [trial.running for trial in trials] == expected
    assert networks.most <= 1
    assert networks.held == []
