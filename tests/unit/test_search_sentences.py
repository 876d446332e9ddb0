"""The sentence that answers, by meaning."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from qwenfind.search.evidence import sentences_of
from qwenfind.search.sentences import judged_sentences, nearest_sentences
from tests.fakes import FakeEmbedder

QUERY = np.array([1.0, 0.0, 0.0], dtype=np.float32)
HOUSE = "The house was built in 1911 by nobody. Water came in from above for years. The garden was laid out later on."
CAT = "A cat slept on the mat all day. Nobody was ever seen to feed it. It lived to be twenty-two years old."


def found(texts: list[str], embedder: FakeEmbedder) -> list[tuple[int, int]]:
    nearest = nearest_sentences(texts, QUERY, embedder.as_embedder(), budget_s=1.0)
    return [(at, sentences[0]) for at, sentences in nearest]


def test_the_nearest_sentence_of_each_text_is_chosen() -> None:
    embedder = FakeEmbedder()
    embedder.near = {"Water": 0.6, "garden": 0.2, "twenty": 0.5, "house": -0.2}

    assert found([HOUSE, CAT], embedder) == [(0, 1), (1, 2)]


def test_sentences_too_short_to_say_anything_are_left_out() -> None:
    embedder = FakeEmbedder()
    embedder.near = {"Roof": 0.9, "Water": 0.6}

    assert found([f"Roof. {HOUSE}"], embedder) == [(0, 2)]
    assert "Roof." not in embedder.sentences


def test_a_text_of_one_sentence_costs_nothing() -> None:
    embedder = FakeEmbedder()

    assert found(["There is only this one sentence here."], embedder) == []
    assert embedder.sentences == []


def test_a_text_that_the_time_did_not_reach_to_its_end_is_left() -> None:
    embedder = FakeEmbedder()
    embedder.at_most = len(sentences_of(HOUSE)) + 1
    embedder.near = {"Water": 0.6}

    assert found([HOUSE, CAT], embedder) == [(0, 1)]
    embedder.at_most = 2
    assert found([HOUSE], embedder) == []


def test_a_sentence_without_a_vector_does_not_stop_the_others() -> None:
    embedder = FakeEmbedder()
    embedder.without = {"Water"}
    embedder.near = {"garden": 0.4}

    assert found([HOUSE, CAT], embedder)[0] == (0, 2)


def test_the_nearest_come_first() -> None:
    embedder = FakeEmbedder()
    embedder.near = {"Water": 0.6, "garden": 0.2, "house": -0.2}

    assert list(nearest_sentences([HOUSE], QUERY, embedder.as_embedder(), budget_s=1.0)) == [(0, (1, 2, 0))]


def test_the_reranker_chooses_among_the_nearest() -> None:
    asked: list[str] = []

    def judge(sentences: Sequence[str]) -> list[tuple[int, float]]:
        asked.extend(sentences)
        return [(at, 0.9 if "garden" in text or "twenty" in text else 0.2) for at, text in enumerate(sentences)]

    assert list(judged_sentences([(HOUSE, (1, 2)), (CAT, (0, 1, 2))], judge)) == [(0, 2), (1, 2)]
    assert not any("1911" in sentence for sentence in asked)


def test_a_text_that_was_not_judged_to_its_end_keeps_its_sentence() -> None:
    def judge(sentences: Sequence[str]) -> list[tuple[int, float]]:
        return [(at, 0.5) for at in range(len(sentences) - 1)]

    assert list(judged_sentences([(HOUSE, (1, 2)), (CAT, (0, 1))], judge)) == [(0, 1)]
