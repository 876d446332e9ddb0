"""The queue to the inference child, with a child that does as it is told."""

from __future__ import annotations

import importlib.util
import itertools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from qwenfind.children import Message
from qwenfind.errors import ChildError, ModelError
from qwenfind.inference.batches import LeftError, PassageError
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.client import Embedder, Inference
from qwenfind.inference.layout import InstalledModel, Layout
from qwenfind.inference.loadable import Running
from qwenfind.inference.pace import BATCH_S, Pace
from qwenfind.inference.relevance import probability
from tests.helpers import wait_until


def _layout(kind: ModelKind) -> Layout:
    return Layout(
        kind=kind,
        model_type="qwen3",
        max_tokens=512,
        vocabulary=1000,
        lower=False,
        pooling=("lasttoken",),
        dense=(),
        dimensions=2 if kind is ModelKind.EMBED else 0,
        query_prompt="",
        document_prompt="",
        causal=True,
        tied=True,
        weights=("model.safetensors",),
        parameters=1_000_000,
        files=("config.json", "model.safetensors"),
    )


def _model(kind: ModelKind = ModelKind.EMBED, **changes: Any) -> InstalledModel:
    facts: dict[str, Any] = {"name": "tiny", "folder": Path("/nowhere"), "identity": "abc", "layout": _layout(kind)}
    return InstalledModel(**{**facts, **changes})


class _FakeChild:
    """Answers as the real child would; the vector of "text 7" points the way of (7, 1)."""

    def __init__(self) -> None:
        self.requests: list[Message] = []
        self.pid: int | None = None
        self.starts = 0
        self.stops = 0
        self.deadly: Callable[[Message], bool] = lambda _message: False
        self.gate: Callable[[Message], None] = lambda _message: None
        self.judging_s = 0.1
        # How often a request has to be made until it is done.
        self.parts = 1
        self._parts_done: dict[str, int] = {}
        self._pids = itertools.count(100)

    @property
    def alive(self) -> bool:
        return self.pid is not None

    @property
    def work(self) -> list[Message]:
        return [message for message in self.requests if message["op"] != "load"]

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        if self.pid is None:
            self.pid = next(self._pids)
            self.starts += 1
        self.requests.append(message)
        self.gate(message)
        if self.deadly(message):
            self.kill()
            raise ChildError("The inference process ended unexpectedly (SIGSEGV).")
        if "for_s" in message:
            key = repr(message)
            self._parts_done[key] = self._parts_done.get(key, 0) + 1
            if self._parts_done[key] % self.parts:
                return {"unfinished": True, "elapsed_s": 0.01}, b""
        if message["op"] == "embed":
            failed = [i for i, text in enumerate(message["texts"]) if "nan" in text]
            rows = [_vector(text) for text in message["texts"] if "nan" not in text]
            return {"failed": failed, "elapsed_s": 0.1}, np.array(rows, dtype="<f4").tobytes()
        if message["op"] == "embed_query":
            return {"elapsed_s": 0.01}, _vector(message["text"]).astype("<f4").tobytes()
        if message["op"] == "rerank":
            logits = [float(passage.split()[-1]) for passage in message["passages"]]
            return {"failed": [], "elapsed_s": self.judging_s}, np.array(logits, dtype="<f4").tobytes()
        return {"elapsed_s": 0.1}, b""

    def kill(self) -> None:
        self.pid = None

    def stop(self, *, grace_s: float = 2.0) -> None:
        self.stops += 1
        self.pid = None


def _vector(text: str) -> np.ndarray[Any, np.dtype[np.float32]]:
    number = float(text.split()[-1])
    raw = np.array([number, 1.0], dtype=np.float32)
    return raw / np.float32(np.linalg.norm(raw))


@pytest.fixture
def child() -> _FakeChild:
    return _FakeChild()


@pytest.fixture
def inference(child: _FakeChild, monkeypatch: pytest.MonkeyPatch) -> Iterator[Inference]:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    inference = Inference(threads=1, idle_exit_s=60, worker=child)
    yield inference
    inference.close()


@pytest.fixture
def embedder(inference: Inference) -> Embedder:
    return inference.embedder(_model())


def _texts(count: int) -> list[str]:
    # Long enough that a batch of the first, cautious size holds a few.
    return ["word " * 400 + f"text {number}" for number in range(count)]


def test_vectors_come_in_the_order_of_the_texts(embedder: Embedder, child: _FakeChild) -> None:
    texts = [f"{'x' * (number * 37 % 11 * 50)} text {number}" for number in range(30)]

    vectors = embedder.embed_passages(texts)

    assert np.abs(vectors - np.array([_vector(text) for text in texts])).max() < 1e-6
    assert embedder.embed_passages([]).shape == (0, 2)


def test_a_query_overtakes_indexing(embedder: Embedder, child: _FakeChild) -> None:
    """A query waits for at most one batch."""
    running, go_on = threading.Event(), threading.Event()

    def gate(message: Message) -> None:
        if message["op"] == "embed" and not running.is_set():
            running.set()
            go_on.wait(10)

    child.gate = gate
    threads = [threading.Thread(target=embedder.embed_passages, args=(_texts(200),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    assert running.wait(10)
    query = threading.Thread(target=embedder.embed_query, args=("text 1",))
    query.start()
    assert wait_until(lambda: any(job[0] == 0 for job in embedder._inference._queue._jobs))
    go_on.set()
    for thread in (query, *threads):
        thread.join(10)

    assert [message["op"] for message in child.work][:2] == ["embed", "embed_query"]
    assert len(child.work) > 10


def test_a_query_waits_for_a_part_of_a_batch_only(embedder: Embedder, child: _FakeChild) -> None:
    child.parts = 5
    running, go_on = threading.Event(), threading.Event()

    def gate(message: Message) -> None:
        if message["op"] == "embed" and not running.is_set():
            running.set()
            go_on.wait(10)

    child.gate = gate
    background = threading.Thread(target=embedder.embed_passages, args=(_texts(2),))
    background.start()
    assert running.wait(10)
    query = threading.Thread(target=embedder.embed_query, args=("text 1",))
    query.start()
    assert wait_until(lambda: any(job[0] == 0 for job in embedder._inference._queue._jobs))
    go_on.set()
    for thread in (query, background):
        thread.join(10)

    assert [message["op"] for message in child.work] == ["embed", "embed_query", *["embed"] * 4]


def test_a_batch_is_filled_where_it_can_be_left(embedder: Embedder, child: _FakeChild) -> None:
    embedder._pace.tokens_per_s = 1.0

    embedder.embed_passages([f"{'word ' * 160} {number}" for number in range(16)])

    assert [len(message["texts"]) for message in child.work] == [7, 7, 2]


def test_equal_passages_are_embedded_once(embedder: Embedder, child: _FakeChild) -> None:
    vectors = embedder.embed_passages(["text 1", "text 2", "text 1"])

    assert np.abs(vectors - np.array([_vector(text) for text in ("1", "2", "1")])).max() < 1e-6
    assert sorted(text for message in child.work for text in message["texts"]) == ["text 1", "text 2"]
    with pytest.raises(PassageError) as caught:
        embedder.embed_passages(["nan", "text 1", "nan", "text 1"])
    assert (caught.value.failed, caught.value.done) == ((0, 2), (1, 3))
    assert np.abs(caught.value.vectors - _vector("1")).max() < 1e-6


def test_a_whole_document_can_be_left_between_its_parts(embedder: Embedder, child: _FakeChild) -> None:
    child.parts = 4
    asked = iter([False, True])

    with pytest.raises(LeftError):
        embedder.embed_whole("text 7", stopped=lambda: next(asked))
    assert len(child.work) == 2
    vectors, read = embedder.embed_whole("text 7")

    assert len(child.work) == 4
    assert np.abs(vectors - _vector("7")).max() < 1e-6
    assert read == len("text 7")


def test_only_models_that_read_much_embed_whole_documents(inference: Inference) -> None:
    import dataclasses

    layout = dataclasses.replace(_layout(ModelKind.EMBED), max_tokens=32_768)

    assert inference.embedder(_model()).whole_tokens == 0
    assert inference.embedder(_model(layout=layout)).whole_tokens == 32_768
    other = dataclasses.replace(layout, model_type="bert", causal=False)
    assert inference.embedder(_model(layout=other, name="other")).whole_tokens == 0


def test_reranking_begins_small_and_grows(inference: Inference, child: _FakeChild) -> None:
    reranker = inference.reranker(_model(ModelKind.RERANK), tokens_per_s=2000.0)
    child.judging_s = 0.2

    list(reranker.rerank("q", [f"{'word ' * 160} {n}" for n in range(24)], budget_s=60))

    sizes = [len(message["passages"]) for message in child.work]
    assert sizes[0] == 1
    assert max(sizes) > 3
    assert sum(sizes) == 24


def test_a_query_waits_for_a_part_of_a_reranked_batch_only(inference: Inference, child: _FakeChild) -> None:
    embedder, reranker = inference.embedder(_model()), inference.reranker(_model(ModelKind.RERANK, name="judge"))
    embedder.embed_query("text 0")
    child.parts = 3
    running, go_on = threading.Event(), threading.Event()

    def gate(message: Message) -> None:
        if message["op"] == "rerank" and not running.is_set():
            running.set()
            go_on.wait(10)

    child.gate = gate
    answers: list[tuple[int, float]] = []
    judge = threading.Thread(target=lambda: answers.extend(reranker.rerank("q", ["passage 1"], budget_s=60)))
    judge.start()
    assert running.wait(10)
    query = threading.Thread(target=embedder.embed_query, args=("text 9",))
    query.start()
    assert wait_until(lambda: any(job[0] == 0 for job in inference._queue._jobs))
    go_on.set()
    for thread in (query, judge):
        thread.join(10)

    assert [message["op"] for message in child.work][1:] == ["rerank", "embed_query", "rerank", "rerank"]
    assert [index for index, _ in answers] == [0]


def test_reranking_goes_before_indexing_and_after_queries(inference: Inference, child: _FakeChild) -> None:
    embedder, reranker = inference.embedder(_model()), inference.reranker(_model(ModelKind.RERANK, name="judge"))
    embedder.embed_query("text 0")
    running, go_on = threading.Event(), threading.Event()

    def gate(message: Message) -> None:
        if message["op"] == "embed" and not running.is_set():
            running.set()
            go_on.wait(10)

    child.gate = gate
    threads = [threading.Thread(target=embedder.embed_passages, args=([f"text {n}"],)) for n in range(3)]
    for thread in threads:
        thread.start()
    assert running.wait(10)
    judge = threading.Thread(target=lambda: list(reranker.rerank("q", ["passage 1"], budget_s=60)))
    query = threading.Thread(target=embedder.embed_query, args=("text 9",))
    jobs = inference._queue._jobs
    query.start()
    judge.start()
    assert wait_until(lambda: len(jobs) == 4)
    go_on.set()
    for thread in (query, judge, *threads):
        thread.join(10)

    assert [message["op"] for message in child.work][1:] == ["embed", "embed_query", "rerank", "embed", "embed"]


def test_a_batch_that_killed_the_child_is_tried_again_in_halves(embedder: Embedder, child: _FakeChild) -> None:
    child.deadly = lambda message: len(message.get("texts", ())) > 2
    texts = [f"text {number}" for number in range(9)]

    vectors = embedder.embed_passages(texts)

    assert np.abs(vectors - np.array([_vector(text) for text in texts])).max() < 1e-6
    assert child.starts > 1


def test_a_text_that_kills_the_child_costs_itself_alone(embedder: Embedder, child: _FakeChild) -> None:
    child.deadly = lambda message: any("poison" in text for text in message.get("texts", ()))
    texts = [f"text {number}" for number in range(9)]
    texts[4] = "poison 4"

    with pytest.raises(PassageError) as caught:
        embedder.embed_passages(texts)

    assert caught.value.failed == (4,)
    assert caught.value.done == (0, 1, 2, 3, 5, 6, 7, 8)
    expected = np.array([_vector(texts[index]) for index in caught.value.done])
    assert np.abs(caught.value.vectors - expected).max() < 1e-6


def test_a_child_ended_once_by_somebody_else_costs_no_text(embedder: Embedder, child: _FakeChild) -> None:
    deaths = iter([True])
    child.deadly = lambda message: message["op"] == "embed" and next(deaths, False)

    assert embedder.embed_passages(["text 1"]).shape == (1, 2)
    assert child.starts == 2


def test_a_text_without_numbers_is_an_error_and_never_a_vector(embedder: Embedder) -> None:
    with pytest.raises(PassageError) as caught:
        embedder.embed_passages(["text 1", "nan", "text 3"])

    assert (caught.value.failed, caught.value.done) == ((1,), (0, 2))
    assert np.abs(caught.value.vectors - np.array([_vector("1"), _vector("3")])).max() < 1e-6


def test_a_query_survives_one_death_of_the_child(embedder: Embedder, child: _FakeChild) -> None:
    deaths = iter([True])
    child.deadly = lambda message: message["op"] == "embed_query" and next(deaths, False)

    assert np.abs(embedder.embed_query("text 5") - _vector("5")).max() < 1e-6
    assert [message["op"] for message in child.requests] == ["load", "embed_query", "load", "embed_query"]


def test_a_model_that_kills_the_child_when_loaded_is_a_model_error(embedder: Embedder, child: _FakeChild) -> None:
    child.deadly = lambda message: message["op"] == "load"

    with pytest.raises(ModelError, match="could not be loaded"):
        embedder.embed_passages([f"text {number}" for number in range(50)])
    assert child.starts == 1


def test_a_model_larger_than_the_memory_is_not_even_loaded(inference: Inference, child: _FakeChild) -> None:
    import dataclasses

    layout = dataclasses.replace(_layout(ModelKind.EMBED), parameters=10**15)

    with pytest.raises(ModelError, match="GB of memory"):
        inference.embedder(_model(layout=layout)).embed_query("text 1")
    assert child.requests == []


def test_the_same_query_is_asked_once(embedder: Embedder, child: _FakeChild) -> None:
    first = embedder.embed_query("text 1")

    assert embedder.embed_query("text 1") is first
    assert not first.flags.writeable
    embedder.embed_query("text 1", instruction="Find code")
    assert len(child.work) == 2


def test_an_idle_child_is_stopped_and_starts_again(child: _FakeChild, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    inference = Inference(threads=1, idle_exit_s=0.01, worker=child)
    embedder = inference.embedder(_model())
    embedder.embed_query("text 1")

    assert wait_until(lambda: not inference.running)
    embedder.embed_query("text 2")

    assert child.starts == 2
    assert wait_until(lambda: child.stops == 2)
    inference.close()


def test_closing_fails_what_waits(embedder: Embedder, inference: Inference, child: _FakeChild) -> None:
    running, go_on = threading.Event(), threading.Event()

    def gate(message: Message) -> None:
        running.set()
        go_on.wait(10)
        if not child.alive:
            raise ChildError("The inference process has ended.")

    child.gate = gate
    caught: list[BaseException] = []

    def ask(text: str) -> None:
        try:
            embedder.embed_query(text)
        except ChildError as error:
            caught.append(error)

    threads = [threading.Thread(target=ask, args=(f"text {number}",)) for number in range(2)]
    for thread in threads:
        thread.start()
    assert running.wait(10)
    assert wait_until(lambda: len(inference._queue._jobs) == 1)
    closer = threading.Thread(target=inference.close)
    closer.start()
    assert wait_until(lambda: inference.closed and not child.alive)
    go_on.set()
    for thread in (closer, *threads):
        thread.join(10)

    assert len(caught) == 2
    with pytest.raises(ChildError, match="closing"):
        embedder.embed_query("text 3")


def test_reranking_streams_in_the_given_order(inference: Inference) -> None:
    reranker = inference.reranker(_model(ModelKind.RERANK))

    answers = list(reranker.rerank("q", ["p 2", "p -3", "p 40"], budget_s=60))

    assert [index for index, _ in answers] == [0, 1, 2]
    assert answers[0][1] == pytest.approx(0.880797, abs=1e-6)
    assert answers[2][1] > answers[0][1] > answers[1][1] > 0


def test_reranking_stops_with_its_caller(inference: Inference, child: _FakeChild) -> None:
    answers = inference.reranker(_model(ModelKind.RERANK)).rerank(
        "q", [f"{'word ' * 400} {n}" for n in range(50)], budget_s=60
    )

    assert next(answers)[0] == 0
    assert len(child.work) == 1


def test_reranking_stops_when_its_time_is_up(inference: Inference, child: _FakeChild) -> None:
    go_on = threading.Event()

    def gate(message: Message) -> None:
        go_on.wait(10)

    child.gate = gate

    answers = list(inference.reranker(_model(ModelKind.RERANK)).rerank("q", ["p 1"], budget_s=0.05))
    go_on.set()

    assert answers == []


def test_a_passage_that_kills_the_child_is_left_out_of_reranking(inference: Inference, child: _FakeChild) -> None:
    child.deadly = lambda message: "poison 1" in message.get("passages", ())

    answers = list(inference.reranker(_model(ModelKind.RERANK)).rerank("q", ["p 1", "poison 1", "p 3"], budget_s=60))

    assert [index for index, _ in answers] == [0, 2]


def _texts_judged(child: _FakeChild) -> list[str]:
    return [passage for message in child.work for passage in message["passages"]]


def test_what_was_judged_once_costs_nothing_again(inference: Inference, child: _FakeChild) -> None:
    reranker = inference.reranker(_model(ModelKind.RERANK))
    first = dict(reranker.rerank("q", ["p 1", "p 2"], budget_s=60))

    again = list(reranker.rerank("q", ["p 3", "p 2", "p 1"], budget_s=60))

    assert [index for index, _ in again] == [1, 2, 0]
    assert (again[0][1], again[1][1]) == (first[1], first[0])
    assert _texts_judged(child) == ["p 1", "p 2", "p 3"]


@pytest.mark.parametrize("other", [{"query": "r"}, {"instruction": "Judge"}, {"instruction": ""}])
def test_another_query_or_instruction_is_judged_anew(
    inference: Inference, child: _FakeChild, other: dict[str, str]
) -> None:
    reranker = inference.reranker(_model(ModelKind.RERANK))
    list(reranker.rerank("q", ["p 1"], budget_s=60))

    list(reranker.rerank(other.get("query", "q"), ["p 1"], instruction=other.get("instruction"), budget_s=60))

    assert _texts_judged(child) == ["p 1", "p 1"]


def test_equal_passages_are_judged_once(inference: Inference, child: _FakeChild) -> None:
    answers = list(inference.reranker(_model(ModelKind.RERANK)).rerank("q", ["p 1", "p 2", "p 1"], budget_s=60))

    assert sorted(index for index, _ in answers) == [0, 1, 2]
    assert _texts_judged(child) == ["p 1", "p 2"]


def _held_up(child: _FakeChild) -> tuple[threading.Event, threading.Event]:
    """Holds the child up in every batch that it reranks: set when it is in one, and to be set for it to go on."""
    entered, go_on = threading.Event(), threading.Event()

    def gate(message: Message) -> None:
        if message["op"] == "rerank":
            entered.set()
            go_on.wait(10)

    child.gate = gate
    return entered, go_on


def test_a_batch_that_comes_too_late_is_remembered(inference: Inference, child: _FakeChild) -> None:
    entered, go_on = _held_up(child)
    reranker = inference.reranker(_model(ModelKind.RERANK))
    assert list(reranker.rerank("q", ["p 1"], budget_s=0.2)) == []
    assert entered.wait(10)
    go_on.set()

    assert wait_until(lambda: [index for index, _ in reranker.rerank("q", ["p 1"], budget_s=0)] == [0])
    assert _texts_judged(child) == ["p 1"]


def test_a_cancelled_reranking_ends_while_its_batch_still_runs(inference: Inference, child: _FakeChild) -> None:
    """The caller is free at once; no further batch is begun."""
    entered, go_on = _held_up(child)
    cancelled = threading.Event()
    reranker = inference.reranker(_model(ModelKind.RERANK))
    texts = [f"{'word ' * 400} {n}" for n in range(50)]
    answers: list[tuple[int, float]] = []

    def ask() -> None:
        answers.extend(reranker.rerank("q", texts, budget_s=60, cancelled=cancelled.is_set))

    caller = threading.Thread(target=ask)
    caller.start()
    assert entered.wait(10)
    cancelled.set()
    caller.join(10)

    assert not caller.is_alive()
    assert answers == []
    go_on.set()
    inference.reranker(_model(ModelKind.RERANK, name="other")).warm()
    assert wait_until(lambda: child.work[-1]["query"] != "q")
    assert len(child.work) == 2


def test_a_reranker_learns_how_many_its_time_is_enough_for(inference: Inference, child: _FakeChild) -> None:
    reranker = inference.reranker(_model(ModelKind.RERANK))
    texts = [f"{'word ' * 160} {n}" for n in range(80)]
    assert reranker.within(2.0) is None
    assert reranker.affordable("q", texts, budget_s=2.0) is None

    child.judging_s = 0.5
    list(reranker.rerank("q", texts[:40], budget_s=60))

    speed = reranker.tokens_per_s
    assert speed is not None
    assert reranker.within(2.0) == int((2 * speed - 70) / 200)
    affordable = reranker.affordable("r", texts, budget_s=1000 / speed)
    assert affordable == 4
    # What is known costs nothing.
    assert reranker.affordable("q", texts, budget_s=1000 / speed) == 44
    assert reranker.affordable("r", texts, budget_s=0.0) == 1


def test_a_batch_that_its_time_is_not_enough_for_is_not_begun_but_for_the_first(
    inference: Inference, child: _FakeChild
) -> None:
    child.judging_s = 4.0
    reranker = inference.reranker(_model(ModelKind.RERANK), tokens_per_s=100.0)

    answers = list(reranker.rerank("q", [f"{'word ' * 400} {n}" for n in range(9)], budget_s=1.0))

    assert [index for index, _ in answers] == [0]
    assert len(child.work) == 1


def test_measuring_a_reranker_tells_how_many_it_can_judge(inference: Inference, child: _FakeChild) -> None:
    reranker = inference.reranker(_model(ModelKind.RERANK))

    reranker.measure()
    asked = len(child.work)
    reranker.measure()

    assert reranker.within(2.0) is not None
    assert len(child.work) == asked


def test_without_torch_the_error_says_what_to_install(child: _FakeChild, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "torch" else object())
    inference = Inference(threads=1, idle_exit_s=60, worker=child)

    with pytest.raises(ModelError, match=r"not installed here: torch.*pip install 'qwenfind\[meaning\]'"):
        inference.embedder(_model())
    assert child.starts == 0


def test_a_model_of_the_wrong_kind_is_refused(inference: Inference) -> None:
    with pytest.raises(ModelError, match="no embedding model"):
        inference.embedder(_model(ModelKind.RERANK))
    with pytest.raises(ModelError, match="no reranker"):
        inference.reranker(_model())


def test_the_fingerprint_changes_with_all_that_changes_vectors(inference: Inference, child: _FakeChild) -> None:
    import dataclasses

    layout = _layout(ModelKind.EMBED)
    other_prompt = dataclasses.replace(layout, query_prompt="query: ")
    embedders = [
        inference.embedder(_model()),
        inference.embedder(_model(identity="def")),
        inference.embedder(_model(layout=other_prompt)),
        inference.embedder(_model(layout=dataclasses.replace(layout, pooling=("mean",)))),
        inference.embedder(_model(layout=dataclasses.replace(layout, max_tokens=256))),
        inference.embedder(_model(), dimensions=1),
    ]
    spaces = [embedder.space("rule 1") for embedder in embedders] + [embedders[0].space("rule 2")]

    assert len({space.fingerprint for space in spaces}) == 7
    assert embedders[0].space("rule 1") == inference.embedder(_model(), running=Running(dtype="bfloat16")).space(
        "rule 1"
    )
    assert child.starts == 0


def test_batches_grow_until_they_take_the_time_they_may() -> None:
    pace = Pace(parameters=1_000_000_000, max_tokens=512)
    for _ in range(30):
        waiting = list(range(2000))
        batch = pace.take(waiting, [100.0] * 2000)
        pace.learn(100.0 * len(batch), 100.0 * len(batch) / 20_000)

    assert len(batch) == int(20_000 * BATCH_S / 100)
    assert batch[0] == 1999


def test_a_text_of_any_length_is_taken_and_costs_no_more_than_the_model_reads() -> None:
    pace = Pace(parameters=10**12, max_tokens=512)

    assert pace.tokens_in("x" * 10_000_000) <= 514
    assert pace.take([0, 1], [514.0, 514.0]) == [1]


@pytest.mark.parametrize(("logit", "p"), [(0, 0.5), (1000, 1.0), (-1000, 0.0), (2, 0.8807970779778823)])
def test_probability_is_the_logistic_function(logit: float, p: float) -> None:
    assert probability(logit) == pytest.approx(p)


def test_other_limits_end_the_child_after_its_batch_and_start_it_anew(
    inference: Inference, child: _FakeChild, embedder: Embedder
) -> None:
    inference.configure(threads=3, idle_exit_s=30.0)
    assert child.stops == 0  # none runs
    embedder.embed_query("query 1")
    inference.configure(threads=4, idle_exit_s=30.0)
    assert wait_until(lambda: child.stops == 1)
    embedder.embed_query("query 2")

    assert child.starts == 2
    assert [message["op"] for message in child.requests] == ["load", "embed_query", "load", "embed_query"]
    assert inference._child.arguments == ("4", "")


def test_sentences_come_in_their_order_and_are_remembered(embedder: Embedder, child: _FakeChild) -> None:
    texts = [f"text {number}" for number in range(40)]

    found = dict(embedder.embed_sentences(texts, budget_s=60))
    assert list(found) == list(range(40))
    assert all(np.allclose(found[number], _vector(texts[number])) for number in found)
    asked = len(child.work)
    assert len(list(embedder.embed_sentences(texts, budget_s=60))) == 40
    assert len(child.work) == asked


def test_sentences_that_get_no_vector_are_left_out(embedder: Embedder, child: _FakeChild) -> None:
    texts = ["text 1", "nan 2", "text 3"]

    assert [index for index, _ in embedder.embed_sentences(texts, budget_s=60)] == [0, 2]
    child.deadly = lambda message: message["op"] == "embed"
    assert list(embedder.embed_sentences(["text 4"], budget_s=60)) == []


def test_a_model_too_slow_for_one_sentence_is_not_asked(inference: Inference, child: _FakeChild) -> None:
    import dataclasses

    slow = _model(layout=dataclasses.replace(_layout(ModelKind.EMBED), parameters=8_000_000_000))

    assert list(inference.embedder(slow).embed_sentences(["text 1"], budget_s=0.3)) == []
    assert child.work == []


def test_sentences_stop_when_their_time_is_up(embedder: Embedder, child: _FakeChild) -> None:
    go_on = threading.Event()

    def gate(message: Message) -> None:
        go_on.wait(10)

    child.gate = gate

    answers = list(embedder.embed_sentences(["text 1"], budget_s=0.05))
    go_on.set()

    assert answers == []


def test_sentences_go_before_indexing_and_after_queries(embedder: Embedder, child: _FakeChild) -> None:
    entered, go_on = threading.Event(), threading.Event()

    def gate(message: Message) -> None:
        if message["op"] == "embed" and not entered.is_set():
            entered.set()
            go_on.wait(10)

    child.gate = gate
    threads = [threading.Thread(target=embedder.embed_passages, args=(["text 1"],))]
    threads[0].start()
    assert entered.wait(10)
    for work in (
        lambda: embedder.embed_passages(["text 2"]),
        lambda: list(embedder.embed_sentences(["text 3"], budget_s=60)),
        lambda: embedder.embed_query("text 4"),
    ):
        queued = len(embedder._inference._queue._jobs)
        threads.append(threading.Thread(target=work))
        threads[-1].start()
        assert wait_until(lambda queued=queued: len(embedder._inference._queue._jobs) > queued)  # type: ignore[misc]
    go_on.set()
    for thread in threads:
        thread.join(10)

    assert [message.get("text") or message["texts"][0] for message in child.work] == [
        "text 1",
        "text 4",
        "text 3",
        "text 2",
    ]


def test_warming_returns_at_once_loads_and_never_raises(inference: Inference, child: _FakeChild) -> None:
    go_on = threading.Event()
    child.gate = lambda message: (go_on.wait(10), None)[1]
    embedder, reranker = inference.embedder(_model()), inference.reranker(_model(ModelKind.RERANK, name="judge"))

    embedder.warm()
    reranker.warm()
    assert child.work == []
    go_on.set()
    assert wait_until(lambda: [message["op"] for message in child.work] == ["embed_query", "rerank"])
    inference.close()
    embedder.warm()
