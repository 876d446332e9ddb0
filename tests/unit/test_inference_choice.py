"""How models are run on a machine that is made up: its memory, its cards, and how fast and right each is."""

from __future__ import annotations

import importlib.util
import itertools
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import psutil
import pytest

from qwenfind.children import Message
from qwenfind.errors import ChildError, FailedError, TooLargeError
from qwenfind.events import Event, Notice
from qwenfind.inference import precision
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.choice import Precisions
from qwenfind.inference.client import Inference
from qwenfind.inference.layout import InstalledModel
from qwenfind.inference.loadable import Running
from qwenfind.inference.precision import PASSAGES, Card
from tests.helpers import wait_until
from tests.unit.test_inference_precision import LAYOUT

GIB = 1 << 30
PARAMETERS = 1_000_000_000
FLOAT32, BFLOAT16, INT8 = Running(), Running(dtype="bfloat16"), Running(dtype="int8")
ON_CARD = Running("cuda", "bfloat16")
CARD = Card("cuda", "A card", 8 * GIB, 8 * GIB, ("bfloat16",), "13.0")
SPEEDS = {FLOAT32: 0.4, BFLOAT16: 0.3, INT8: 0.2, ON_CARD: 0.01}


@dataclass
class Machine:
    """A child process on a machine with so much memory.

    Attributes:
        wrong: ways of running whose answers are not those of float32.
        fault: raised by what runs in a way, or None.
    """

    free: int = 24 * GIB
    cards: tuple[Card, ...] = ()
    wrong: tuple[Running, ...] = ()
    fault: Callable[[Running, Message], Exception | None] = lambda _running, _message: None
    requests: list[tuple[str, Running]] = field(default_factory=list)
    pid: int | None = None
    stops: int = 0
    pids: Iterator[int] = field(default_factory=lambda: itertools.count(100))

    @property
    def alive(self) -> bool:
        return self.pid is not None

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        self.pid = self.pid or next(self.pids)
        if message["op"] == "devices":
            return {"cards": [asdict(card) for card in self.cards]}, b""
        running = Running(message["model"]["device"], message["model"]["dtype"])
        self.requests.append((message["op"], running))
        if (error := self.fault(running, message)) is not None:
            if isinstance(error, ChildError):
                self.pid = None
            raise error
        texts = message.get("texts") or message.get("passages") or [message.get("text", "")]
        rows = [self._row(running, text, reranks="passages" in message) for text in texts]
        elapsed_s = SPEEDS[running] * len(texts)
        return {"failed": [], "elapsed_s": elapsed_s}, np.array(rows, dtype="<f4").tobytes()

    def _row(self, running: Running, text: str, *, reranks: bool) -> list[float]:
        turn = sum(text.encode()) % 7 + (1 if running in self.wrong else 0)
        return [float(turn)] if reranks else [np.cos(turn), np.sin(turn)]

    def kill(self) -> None:
        self.pid = None

    def stop(self, *, grace_s: float = 2.0) -> None:
        self.stops += 1
        self.pid = None

    def ran(self, op: str) -> list[Running]:
        return [running for asked, running in self.requests if asked == op]


class House:
    """An engine's inference on such a machine, and what it says."""

    def __init__(self, machine: Machine, file: Path) -> None:
        self.machine = machine
        self.said: list[Event] = []
        self.changed: list[str] = []
        self.inference = Inference(
            threads=1,
            idle_exit_s=60,
            worker=machine,
            precisions=Precisions(file),
            publish=self.said.append,
            changed=self.changed.append,
        )
        layout = replace(LAYOUT, parameters=PARAMETERS)
        self.model = InstalledModel("tiny", Path("/nowhere"), identity="abc", layout=layout)
        judge = replace(layout, kind=ModelKind.RERANK, dimensions=0)
        self.embedder = self.inference.embedder(self.model)
        self.reranker = self.inference.reranker(replace(self.model, name="judge", identity="def", layout=judge))


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., House]]:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    made = []

    def build(**facts: object) -> House:
        machine = Machine(**facts)  # type: ignore[arg-type] # each by its name
        monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=machine.free))
        made.append(House(machine, tmp_path / "precision.json"))
        return made[-1]

    yield build
    for one in made:
        one.inference.close()


@pytest.mark.parametrize(
    ("facts", "expected", "said"),
    [
        ({}, INT8, "int8 on cpu"),
        ({"wrong": (INT8,)}, BFLOAT16, "bfloat16 on cpu"),
        ({"cards": (CARD,)}, ON_CARD, "bfloat16 on cuda"),
        (
            {"cards": (CARD,), "wrong": (ON_CARD,)},
            INT8,
            "int8 on cpu; not bfloat16 on cuda: it does not run there, or answers otherwise",
        ),
        (
            {"cards": (replace(CARD, free_bytes=2 * GIB),)},
            INT8,
            "int8 on cpu; not bfloat16 on cuda: it needs 2.9 GB of the card's memory, 2.0 GB are free",
        ),
        ({"free": 3 * GIB}, INT8, "int8 on cpu; held against bfloat16 on cpu"),
        ({"free": 2 * GIB}, INT8, "int8 on cpu; held against int8 on cpu"),
        ({"free": 2 * GIB, "cards": (CARD,)}, ON_CARD, "bfloat16 on cuda; held against bfloat16 on cuda"),
    ],
    ids=[
        "the fastest",
        "the fastest that is right",
        "a card",
        "a card that is wrong",
        "a card that is full",
        "no room for float32",
        "room for eight bits alone",
        "room on the card alone",
    ],
)
def test_the_best_way_that_fits_is_found_and_told(
    house: Callable[..., House], facts: dict[str, object], expected: Running, said: str
) -> None:
    one = house(**facts)

    one.embedder.embed_passages(["a", "b"])

    assert one.embedder.running == expected
    assert one.machine.requests[-1] == ("embed", expected)
    assert one.embedder.account() == said
    assert one.changed[-1:] == ([] if expected == FLOAT32 else ["tiny"])


@pytest.mark.parametrize("cards", [(), (CARD,)])
def test_a_reranker_finds_its_best_way_once_it_has_answered(
    house: Callable[..., House], cards: tuple[Card, ...]
) -> None:
    one = house(cards=cards)
    best = ON_CARD if cards else INT8

    assert dict(one.reranker.rerank("q", ["passage"], budget_s=60))
    assert wait_until(lambda: one.reranker.running == best)
    assert one.machine.requests[1] == ("rerank", FLOAT32)
    dict(one.reranker.rerank("q", ["another"], budget_s=60))
    assert one.machine.requests[-1] == ("rerank", best)


def test_a_reranker_whose_order_is_another_is_not_run_so(house: Callable[..., House]) -> None:
    one = house(wrong=(INT8,))

    one.reranker.measure()

    assert one.reranker.running == BFLOAT16


def test_what_was_found_is_remembered_for_this_machine_and_its_cards(
    house: Callable[..., House], monkeypatch: pytest.MonkeyPatch
) -> None:
    house(cards=(CARD,)).embedder.embed_passages(["a"])

    again = house(cards=(CARD,))
    assert again.embedder.running == ON_CARD
    again.embedder.embed_passages(["a"])
    assert again.machine.requests == [("load", ON_CARD), ("embed", ON_CARD)]

    without = house()
    without.embedder.embed_passages(["a"])
    assert without.embedder.running == INT8

    monkeypatch.setattr(precision, "this_processor", lambda: "another machine")
    assert house(cards=(CARD,)).embedder.running == FLOAT32


def test_a_card_that_is_full_later_is_skipped_and_the_reason_told(house: Callable[..., House]) -> None:
    house(cards=(CARD,)).embedder.embed_passages(["a"])

    later = house(cards=(replace(CARD, free_bytes=GIB),))
    later.embedder.embed_passages(["a"])

    assert later.embedder.running == INT8
    assert later.embedder.account() == (
        "int8 on cpu; not bfloat16 on cuda: it needs 2.9 GB of the card's memory, 1.0 GB are free"
    )
    assert later.changed == ["tiny"]


def test_a_card_that_was_full_is_tried_when_it_no_longer_is(house: Callable[..., House]) -> None:
    house(cards=(replace(CARD, free_bytes=GIB),)).embedder.embed_passages(["a"])

    later = house(cards=(CARD,))
    later.embedder.embed_passages(["a"])

    assert later.embedder.running == ON_CARD


@pytest.mark.parametrize(
    "error",
    [TooLargeError("The memory of the graphics card is not enough."), ChildError("The graphics card failed: 719.")],
)
@pytest.mark.parametrize("op", ["load", "embed"])
def test_a_card_that_fails_is_given_up_with_one_notice_and_nothing_is_lost(
    house: Callable[..., House], error: Exception, op: str
) -> None:
    house(cards=(CARD,)).embedder.embed_passages(["a"])
    one = house(cards=(CARD,))
    one.machine.fault = lambda running, message: error if running == ON_CARD and message["op"] == op else None

    assert one.embedder.embed_passages(["a", "b", "c"]).shape == (3, 2)
    assert one.embedder.embed_query("a").shape == (2,)

    title = f"Models run on the processor until the next start. {error}"
    assert one.said == [Notice(title, "Close programs that use the graphics card.")]
    assert one.machine.ran("load") == [ON_CARD, INT8]
    assert str(error) in one.embedder.account()


def test_what_a_text_does_is_no_fault_of_the_card(house: Callable[..., House]) -> None:
    house(cards=(CARD,)).embedder.embed_passages(["a"])
    one = house(cards=(CARD,))
    faults = iter([FailedError("TypeError: no text")])
    one.machine.fault = lambda _running, message: next(faults, None) if message["op"] == "embed" else None

    assert one.embedder.embed_passages(["a"]).shape == (1, 2)
    assert (one.embedder.running, one.said) == (ON_CARD, [])


def test_what_fits_in_no_way_is_refused_with_what_it_needs_at_the_least(house: Callable[..., House]) -> None:
    one = house(free=GIB)

    with pytest.raises(TooLargeError, match=r"tiny needs 1\.5 GB of memory in int8, 1\.0 GB are free"):
        one.embedder.embed_query("a")
    assert one.machine.requests == []


def test_a_card_that_runs_out_while_it_is_tried_is_only_left_out(house: Callable[..., House]) -> None:
    full = TooLargeError("The memory of the graphics card is not enough.")
    one = house(cards=(CARD,), fault=lambda running, _message: full if running == ON_CARD else None)

    one.embedder.embed_passages(["a"])

    assert (one.embedder.running, one.said) == (INT8, [])


def test_the_panel_is_answered_once_a_process(house: Callable[..., House]) -> None:
    one = house()
    one.embedder.embed_passages(["a"])
    asked = len(one.machine.requests)

    one.embedder.embed_passages(["b"])

    assert asked > 3 * len(PASSAGES)
    assert len(one.machine.requests) == asked + 1
