"""The reranker as the rest of the program sees it: the relevance of passages to a query, within a time."""

from __future__ import annotations

import hashlib
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Future, wait
from typing import TYPE_CHECKING

import numpy as np

from qwenfind.errors import ChildError, FailedError
from qwenfind.inference.choice import Choice
from qwenfind.inference.jobs import Priority, Worker
from qwenfind.inference.layout import InstalledModel, Layout
from qwenfind.inference.loadable import Running, goes_in_steps
from qwenfind.inference.pace import BATCH_S, SAMPLE, Pace

if TYPE_CHECKING:
    from qwenfind.inference.client import Inference

USUAL_TOKENS = 200
"""A passage of usual length (`indexing.passages` cuts between 150 and 230) with the end of its prompt."""

_TEMPLATE_TOKENS = 60  # the system's part of the prompt, the default instruction and the labels
_END_TOKENS = 9
_USUAL_QUERY_TOKENS = 10
# 24 bytes each, and what Python adds.
_REMEMBERED = 20_000
# Batches begin small, so that the first ones tell little.
_TELLING_BATCHES = 4
_LOOK_S = 0.05
# The first batch is the smallest, so that something is seen at once; each later one is as much longer as passages are
# read faster together: of 0.6B shape on two cores 275 tokens a second one by one, 311 two together, 360 eight in
# float32; 508, 628, 656 in bfloat16; 458, 622, 744 in int8.
_LONGER, _LONGEST_S = 2.0, 1.0
_WARM = "anything"
_MEASURE_S = 600.0
_MOST_SAMPLES = 8

Relevances = Mapping[int, float]


class Reranker:
    """Relevance of passages to a query. Made by `Inference.reranker`; any thread may call it.

    What was judged once is remembered, also where nobody waited for it any more.

    Args:
        tokens_per_s: what it reranked with here when it was last used, or None.
    """

    def __init__(
        self,
        inference: Inference,
        model: InstalledModel,
        layout: Layout,
        *,
        running: Running | None = None,
        tokens_per_s: float | None = None,
    ) -> None:
        self.model = model
        self._inference = inference
        self._choice = Choice(inference, model, layout, fixed=running)
        self._goes_in_steps = goes_in_steps(layout)
        self._pace = Pace(parameters=layout.parameters, max_tokens=layout.max_tokens, tokens_per_s=tokens_per_s)
        self._was_told = tokens_per_s is not None
        self._lock = threading.Lock()
        self._known: OrderedDict[bytes, float] = OrderedDict()

    def rerank(
        self,
        query: str,
        passages: Sequence[str],
        *,
        instruction: str | None = None,
        budget_s: float,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[tuple[int, float]]:
        """Yields (index, P(yes)), first what is known already, then batch by batch in the given order.

        Ends when all are done, the time is up or the caller no longer wants it: stop iterating, or have `cancelled`
        say so, which is asked while a batch runs. At most that one batch still runs then, and what it tells is
        remembered. A batch that is known to take longer than what is left is not begun, except for the first. Equal
        passages are judged once; one that the model cannot judge is left out. Where the time is up before the model is
        loaded, loading goes on for the next search.

        Raises:
            ModelError: the model cannot be loaded.
            ChildError: the program is closing.
        """
        until = time.monotonic() + budget_s
        known = self._recall(query, instruction, passages)
        yield from sorted(known.items())
        alike: dict[str, list[int]] = {}
        for index, passage in enumerate(passages):
            alike.setdefault(passage, []).append(index)
        waiting = [same[0] for same in alike.values() if same[0] not in known][::-1]
        costs = [self._cost(passage) for passage in passages]
        retries: list[list[int]] = []
        began, for_s = False, BATCH_S
        while (waiting or retries) and time.monotonic() < until and not cancelled():
            left_s = until - time.monotonic()
            batch = retries.pop() if retries else self._pace.take(waiting, costs, for_s=min(for_s, left_s))
            for_s = min(for_s * _LONGER, _LONGEST_S) if self._goes_in_steps else BATCH_S
            spent = sum(costs[index] for index in batch)
            if began and spent / max(self._pace.tokens_per_s, self.tokens_per_s or 0) > until - time.monotonic():
                return
            began = True
            future = self._submit(query, instruction, {index: passages[index] for index in batch}, costs)
            try:
                found = _wait(future, until, cancelled)
            except (ChildError, FailedError):
                if self._inference.closed:
                    raise
                if len(batch) > 1:
                    retries += [[index] for index in reversed(batch)]
                continue
            if found is None:
                return
            for index, p in found.items():
                yield from ((same, p) for same in alike[passages[index]])

    def affordable(
        self, query: str, passages: Sequence[str], *, instruction: str | None = None, budget_s: float
    ) -> int | None:
        """How many of the first passages can be judged in a time; None where nothing is known of this machine yet.

        At least one: that it was once slow must not keep it from being tried.
        """
        if self.tokens_per_s is None:
            return None
        known = self._recall(query, instruction, passages)
        left = budget_s * self.tokens_per_s - self._head_cost(query, instruction)
        for index, passage in enumerate(passages):
            if index not in known:
                left -= self._cost(passage)
            if left < 0:
                return max(index, 1)
        return len(passages)

    def within(self, budget_s: float) -> int | None:
        """About how many passages of usual length it judges in a time here; None before its work has told."""
        if self.tokens_per_s is None:
            return None
        tokens = budget_s * self.tokens_per_s - _TEMPLATE_TOKENS - _USUAL_QUERY_TOKENS
        return max(0, int(tokens / USUAL_TOKENS))

    @property
    def tokens_per_s(self) -> float | None:
        """How fast it reads passages on this machine, as far as its work has told, now or when it was last used."""
        told = self._was_told or self._pace.batches >= _TELLING_BATCHES
        return self._pace.usual_tokens_per_s if told else None

    def measure(self) -> None:
        """Finds out how it runs best and how fast that is, by a panel and passages of usual length, unless it is known.

        Raises:
            ModelError: the model cannot be loaded.
            ChildError: the program is closing.
        """
        self._choice.measure()
        number = 0
        while self.tokens_per_s is None and number < _MOST_SAMPLES:
            number += 1
            if not list(self.rerank(_WARM, [f"{SAMPLE}{number}"], budget_s=_MEASURE_S)):
                return

    @property
    def running(self) -> Running:
        """On what it computes, and in which number type."""
        return self._choice.running

    def account(self) -> str:
        """How it would run now and why, for a person. Waits in the child's queue, and loads nothing."""
        return self._choice.account()

    def warm(self) -> None:
        """Has the model loaded before it is needed. Returns at once and never raises."""
        message = {"op": "rerank", "query": _WARM, "instruction": None, "passages": [_WARM]}
        self._inference.warm(self._choice, message)

    def _submit(
        self, query: str, instruction: str | None, passages: Mapping[int, str], costs: Sequence[float]
    ) -> Future[Relevances]:
        message = {
            "op": "rerank",
            "query": query,
            "instruction": instruction,
            "passages": list(passages.values()),
            "for_s": BATCH_S,
        }
        spent = sum(costs[index] for index in passages)
        deadline_s = self._pace.deadline_s([spent, self._head_cost(query, instruction)])

        spent_s = 0.0

        def judge(worker: Worker) -> Relevances | None:
            nonlocal spent_s
            reply, blob = self._choice.ask(worker, message, deadline_s=deadline_s)
            # The query's own part is computed once, before the first passage.
            spent_s += float(reply["elapsed_s"]) - float(reply.get("head_s", 0.0))
            if reply.get("unfinished"):
                return None
            self._pace.learn(spent, spent_s)
            logits = np.frombuffer(blob, dtype="<f4")
            found = {
                index: probability(float(logits[position]))
                for position, index in enumerate(passages)
                if position not in reply["failed"]
            }
            # Now nobody waits for it.
            self._choice.measure_soon()
            self._remember(query, instruction, {passages[index]: p for index, p in found.items()})
            return found

        return self._inference.submit_in_parts(judge, Priority.RERANK)

    def _cost(self, passage: str) -> float:
        return _END_TOKENS + self._pace.tokens_in(passage)

    def _head_cost(self, query: str, instruction: str | None) -> float:
        return _TEMPLATE_TOKENS + self._pace.tokens_in(query) + self._pace.tokens_in(instruction or "")

    def _recall(self, query: str, instruction: str | None, passages: Sequence[str]) -> Relevances:
        with self._lock:
            found = {}
            for index, passage in enumerate(passages):
                key = _key(query, instruction, passage)
                if key in self._known:
                    self._known.move_to_end(key)
                    found[index] = self._known[key]
            return found

    def _remember(self, query: str, instruction: str | None, relevances: Mapping[str, float]) -> None:
        with self._lock:
            for passage, p in relevances.items():
                self._known[_key(query, instruction, passage)] = p
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)


def probability(logit: float) -> float:
    """The logistic function, without overflow."""
    if logit >= 0:
        return 1 / (1 + math.exp(-logit))
    return math.exp(logit) / (1 + math.exp(logit))


def _wait(future: Future[Relevances], until: float, cancelled: Callable[[], bool]) -> Relevances | None:
    """What a batch tells, or None where its time is up or nobody wants it any more."""
    while not future.done():
        left = until - time.monotonic()
        if left <= 0 or cancelled():
            future.cancel()
            return None
        wait([future], timeout=min(left, _LOOK_S))
    try:
        return future.result()
    except CancelledError:
        return None


def _key(*parts: str | None) -> bytes:
    """A digest of texts, which may be long: 16 bytes of BLAKE2 tell any two apart."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        written = b"" if part is None else part.encode("utf-8", "surrogatepass")
        digest.update(f"{'n' if part is None else len(written)}:".encode() + written)
    return digest.digest()
