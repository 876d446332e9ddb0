"""On which device and in which number type a model computes here: the fastest whose answers are those of float32.

Each candidate answers a fixed panel once, on the processor text by text, so that a query waits for one text at most.
Answers of different number types are used together: one is adopted only where it agrees with float32 on the processor,
or with the widest that fits into this machine.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from qwenfind.children import Message
from qwenfind.errors import ChildError, FailedError, ModelError
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.layout import Layout
from qwenfind.inference.loadable import PROCESSOR, Running

LEAST_COSINE = 0.99
# Texts whose similarity differs by less than this in float32 may change places.
_TIE = 0.005
MOST_SHIFT = 0.02
"""How far a probability may lie off: a percentage that a person reads changes by two at most."""
# Passages whose log-odds differ by less than this in float32 may change places. The makers' own answers are compared
# within the same (`catalogue.Reference.tolerance`).
_CLOSE_CALL = 0.5
# A narrower type, or a card, must be worth its rounding.
_WORTHWHILE = 1.1

QUERIES = (
    "when is the rent due",
    "Wie hoch war die Rechnung für das neue Dach?",
    "parse a date from a string in Python",
    "東京の天気",
)
PASSAGES = (
    "The tenant pays the rent on the third working day of each month. Heating and water are settled once a year, and "
    "what was paid too much is returned within four weeks of the statement.",
    "Rechnung Nr. 2041: Neueindeckung des Daches einschließlich Dämmung, Gerüst und Entsorgung der alten Ziegel. "
    "Gesamtbetrag 18.450,00 EUR, zahlbar innerhalb von 14 Tagen ohne Abzug.",
    "def parse(text: str) -> datetime.date:\n    for form in ('%Y-%m-%d', '%d.%m.%Y'):\n        try:\n"
    "            return datetime.datetime.strptime(text, form).date()\n        except ValueError:\n            pass\n",
    "明日の東京は晴れのち曇り、最高気温は二十五度の予想です。夕方からは風が強まるでしょう。",
    "Gravity is a force that attracts two bodies towards each other. It gives weight to physical objects and is "
    "responsible for the movement of planets around the sun.",
    "Ingredients: 200 g flour, 3 eggs, 1/2 l milk, a pinch of salt. Stir, rest for 20 minutes, fry thin in butter.",
    "id,name,amount,currency,date\n17,Miller,230.10,EUR,2024-03-01\n18,Sanchez,99.00,USD,2024-03-02\n19,Ito,12000,JPY,",
    "Re: Re: meeting on Thursday -- fine with me, could we start at ten instead of nine? I have to bring the children "
    "to school first. Best, Ann",
)


Answers = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Card:
    """A graphics card that models can compute on.

    Attributes:
        kind: "cuda", "xpu" or "mps", torch's word for it.
        memory_bytes: that models can have there.
        free_bytes: that they could have now.
        dtypes: number types to try on it, the likelier first.
        runtime: what drives it, with its version.
    """

    kind: str
    name: str
    memory_bytes: int
    free_bytes: int
    dtypes: tuple[str, ...]
    runtime: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """What a model is asked to find out how it runs best, and when two answers are the same.

    Attributes:
        singly: requests of one text each.
        together: the same with many texts each, for cards, whose speed one text does not show.
        untimed: how many of the first requests only warm the model up, as to speed.
        agree: from the answers of the reference and of another to whether they are the same.
    """

    singly: tuple[Message, ...]
    together: tuple[Message, ...]
    untimed: int
    agree: Callable[[Answers, Answers], bool]

    def requests(self, running: Running) -> tuple[Message, ...]:
        """What is asked of a model that runs in that way."""
        return self.singly if running.device == PROCESSOR else self.together


@dataclass(frozen=True, slots=True)
class Trial:
    """What one way of running gave.

    Attributes:
        answers: to the panel.
        elapsed_s: what an answer took, of those whose time counts.
    """

    running: Running
    answers: Answers
    elapsed_s: float


def agrees(reference: Answers, vectors: Answers) -> bool:
    """Whether vectors of the panel are those of the reference: near each, and with the same first results.

    Args:
        reference: of `QUERIES` and `PASSAGES` in that order, shape (texts, dimensions), each of length 1.
        vectors: of the same.
    """
    if vectors.shape != reference.shape or not np.isfinite(vectors).all():
        return False
    if float((reference * vectors).sum(axis=1).min()) < LEAST_COSINE:
        return False
    count = len(QUERIES)
    wanted, found = reference[:count] @ reference[count:].T, vectors[:count] @ vectors[count:].T
    first = wanted[np.arange(count), found.argmax(axis=1)]
    return bool((first >= wanted.max(axis=1) - _TIE).all())


def agrees_in_relevance(reference: Answers, logits: Answers) -> bool:
    """Whether a reranker's log-odds are those of the reference: near as probabilities, and in the same order.

    Args:
        reference: of the panel's pairs, one number each.
        logits: of the same.
    """
    wanted, found = reference.reshape(-1), logits.reshape(-1)
    if wanted.shape != found.shape or not np.isfinite(found).all():
        return False
    if float(np.abs(_probabilities(wanted) - _probabilities(found)).max()) > MOST_SHIFT:
        return False
    clearly = wanted[:, None] - wanted[None] > _CLOSE_CALL
    return bool((found[:, None] > found[None])[clearly].all())


def _probabilities(logits: Answers) -> NDArray[np.float64]:
    wide = np.asarray(logits, dtype=np.float64)
    return np.asarray(1 / (1 + np.exp(-np.clip(wide, -500, 500))))


def _judged(query: str, passages: Sequence[str]) -> Message:
    return {"op": "rerank", "query": query, "instruction": None, "passages": list(passages)}


def _reranking_panel() -> Panel:
    # Each query with its own passage and two others.
    asked = [(query, [PASSAGES[(at + far) % len(PASSAGES)] for far in (0, 2, 5)]) for at, query in enumerate(QUERIES)]
    return Panel(
        singly=tuple(_judged(query, [passage]) for query, passages in asked for passage in passages),
        together=tuple(_judged(query, passages) for query, passages in asked),
        untimed=1,
        agree=agrees_in_relevance,
    )


def _embedding_panel() -> Panel:
    queries = tuple({"op": "embed_query", "text": text, "instruction": None} for text in QUERIES)
    return Panel(
        singly=(*queries, *({"op": "embed", "texts": [text]} for text in PASSAGES)),
        together=(*queries, {"op": "embed", "texts": list(PASSAGES)}),
        untimed=len(QUERIES),
        agree=agrees,
    )


PANELS = {ModelKind.EMBED: _embedding_panel(), ModelKind.RERANK: _reranking_panel()}


def candidates(layout: Layout, cards: Sequence[Card] = ()) -> tuple[Running, ...]:
    """The ways of running to try, those with the widest numbers first.

    Not float16 on processors, which widen it. Eight bits need a network of our own, and a processor.
    """
    narrow = (Running(dtype="int8"),) if layout.model_type == "qwen3" else ()
    on_cards = (Running(card.kind, dtype) for card in cards for dtype in card.dtypes)
    return (Running(dtype="float32"), Running(dtype="bfloat16"), *on_cards, *narrow)


def ranked(trials: Sequence[Trial], agree: Callable[[Answers, Answers], bool]) -> tuple[Running, ...]:
    """The ways whose answers are those of the first trial, and that itself, the fastest first."""
    if not trials:
        return ()
    reference = trials[0]
    costs = {trial.running: trial.elapsed_s for trial in trials[1:] if agree(reference.answers, trial.answers)}
    costs[reference.running] = reference.elapsed_s / _WORTHWHILE
    return tuple(sorted(costs, key=lambda running: costs[running]))


def try_out(
    ways: Sequence[Running], attempt: Callable[[Running], Trial], drop: Callable[[Running], None]
) -> list[Trial]:
    """Tries ways of running one after the other; what cannot be loaded or run here is left out.

    Args:
        attempt: has the panel answered in one way.
        drop: lets that way's network go from memory.
    """
    trials = []
    for running in ways:
        with contextlib.suppress(ModelError, ChildError, FailedError):
            trials.append(attempt(running))
        with contextlib.suppress(ModelError, ChildError, FailedError):
            drop(running)
    return trials


@functools.cache
def this_processor() -> str:
    """A short hash of what decides how fast number types are on the processor: its kind, its cores, and torch."""
    try:
        torch = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        torch = ""
    facts = [platform.machine(), platform.processor(), _processor_name(), os.cpu_count(), torch]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def _processor_name() -> str:
    # On Linux platform.processor() says nothing; model and flags together tell processors apart.
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
        return "|".join(sorted({line for line in lines if line.startswith(("model", "flags", "Features"))}))
    return ""
