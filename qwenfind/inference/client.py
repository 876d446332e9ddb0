"""Embedders and rerankers as the rest of the program sees them. The work is done in one child process."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from qwenfind.children import Child, Message
from qwenfind.errors import ChildError, FailedError, ModelError
from qwenfind.events import Event, Notice
from qwenfind.inference.batches import Passages
from qwenfind.inference.catalogue import ModelKind
from qwenfind.inference.choice import Choice, Precisions
from qwenfind.inference.jobs import Priority, Queue, Worker
from qwenfind.inference.layout import InstalledModel, Layout
from qwenfind.inference.loadable import PROCESSOR, Loadable, Running, goes_in_steps
from qwenfind.inference.pace import FULL_BATCH, SAMPLE, Pace
from qwenfind.inference.relevance import Reranker

if TYPE_CHECKING:
    from qwenfind.records import Space

T = TypeVar("T")

_NEEDED = ("torch", "transformers", "tokenizers", "safetensors")
_CACHED_QUERIES = 256
_CACHED_SENTENCES = 1000
_WARM = "anything"
_MEASURE_S = 1.0
_MOST_SAMPLES = 64
# Tokens. What reads less tells of a whole document little more than its first passages do.
_LONG = 4096
# Batches begin small, so that the first ones tell little.
_TELLING_BATCHES = 6
# Changes when the same text begins to reach the network as other tokens.
_TEXT_RULE = "1"
# Vectors of all number types compare: a narrow one is used only where it agrees (`precision`).
_DTYPE_CLASS = "float"
# Generous: it ends a child that hangs, not one that is slow.
_QUERY_DEADLINE_S = 120.0
_LESS_ON_CARD = "Close programs that use the graphics card."


@dataclass(frozen=True, slots=True)
class SpaceFacts:
    """What must agree for two vectors to be comparable.

    Attributes:
        fingerprint: hash over model, prompts, pooling, dimensions, longest input, passage rule and number type.
        model: the model's name.
        dimensions: length of a vector.
    """

    fingerprint: str
    model: str
    dimensions: int


class Inference:
    """Models at work in one child process, which starts when needed and ends when idle.

    Args:
        threads: processor threads of the child; 0 lets torch decide.
        idle_exit_s: seconds without work after which the child ends.
        nice: added to the child's scheduling niceness.
        worker: the child; another one in tests.
        precisions: where it is remembered how each model runs best, once it was measured; None to measure nothing.
        compiled: the folder where the child keeps what it compiled for this processor; None to keep nothing.
        publish: told once of each graphics card that is given up.
        changed: told the name of a model that runs in another way from now on.

    Attributes:
        given_up: graphics cards that failed in this process's life, and why.
    """

    def __init__(
        self,
        *,
        threads: int,
        idle_exit_s: float,
        nice: int = 0,
        worker: Worker | None = None,
        precisions: Precisions | None = None,
        compiled: Path | None = None,
        publish: Callable[[Event], None] = lambda _event: None,
        changed: Callable[[str], None] = lambda _name: None,
    ) -> None:
        self.precisions = precisions
        self.changed = changed
        self.given_up: dict[str, str] = {}
        self._publish = publish
        self._compiled = str(compiled or "")
        self._child = Child("inference", arguments=(str(threads), self._compiled), nice=nice)
        self._worker = worker or self._child
        self._queue = Queue(self._worker, idle_exit_s=idle_exit_s)
        self._loaded: set[str] = set()
        self._loaded_in: int | None = None

    @property
    def running(self) -> bool:
        """Whether the child process runs at the moment."""
        return self._worker.alive

    def embedder(self, model: InstalledModel, *, dimensions: int = 0, running: Running | None = None) -> Embedder:
        """An embedder; nothing is loaded before its first use.

        Args:
            model: as `Models.find` gives it.
            dimensions: vectors are cut to this length, for models made for it; 0 for the model's own.
            running: the one way to run in; None to find the best.

        Raises:
            ModelError: torch is not installed, or the model is no embedder.
        """
        layout = _usable(model, ModelKind.EMBED)
        if not 0 <= dimensions <= layout.dimensions:
            raise ModelError(f"{model.name} has no {dimensions} dimensions.", f"It has {layout.dimensions}.")
        return Embedder(self, model, layout, dimensions=dimensions or layout.dimensions, running=running)

    def reranker(
        self, model: InstalledModel, *, running: Running | None = None, tokens_per_s: float | None = None
    ) -> Reranker:
        """A reranker; nothing is loaded before its first use.

        Args:
            running: the one way to run in; None to find the best.
            tokens_per_s: what it reranked with here when it was last used, or None.

        Raises:
            ModelError: torch is not installed, or the model is no reranker.
        """
        return Reranker(self, model, _usable(model, ModelKind.RERANK), running=running, tokens_per_s=tokens_per_s)

    def configure(self, *, threads: int, idle_exit_s: float) -> None:
        """Changes what the child may take. One that runs ends after its present batch, and starts anew when needed."""
        self._queue.exit_when_idle(idle_exit_s)
        self._child.arguments = (str(threads), self._compiled)
        if self.running and not self.closed:
            with contextlib.suppress(ChildError):  # closed meanwhile
                self._queue.submit(lambda worker: worker.stop(), Priority.QUERY)

    def close(self) -> None:
        """Ends the child and fails whatever waits for it with a ChildError."""
        self._queue.close()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._queue.closed

    def submit(self, job: Callable[[Worker], T], priority: Priority) -> Future[T]:
        """Puts a job in the child's queue."""
        return self._queue.submit(job, priority)

    def submit_in_parts(self, part: Callable[[Worker], T | None], priority: Priority) -> Future[T]:
        """Puts a job in the child's queue that gives way after each part."""
        return self._queue.submit_in_parts(part, priority)

    def ask(self, worker: Worker, model: Loadable, message: Message, *, deadline_s: float) -> tuple[Message, bytes]:
        """Sends a request about a model, which is loaded first where needed. Runs on the queue's thread.

        Raises:
            ModelError: the model cannot be loaded.
            ChildError: the child died of the request itself.
        """
        if self.closed:
            raise ChildError("The program is closing.")
        if not worker.alive or worker.pid != self._loaded_in:
            self._loaded.clear()
        if model.key not in self._loaded:
            model.require_memory()
            try:
                worker.request({"op": "load", "model": model.message}, deadline_s=model.load_deadline_s)
            except (ChildError, FailedError) as error:
                if self.closed or (model.running.device != PROCESSOR and isinstance(error, ChildError)):
                    raise
                raise ModelError(
                    f"{model.name} could not be loaded: {error.title}", "A smaller model needs less memory."
                ) from error
            self._loaded_in = worker.pid
            self._loaded.add(model.key)
        if self.closed:
            raise ChildError("The program is closing.")
        return worker.request({**message, "model": model.message}, deadline_s=deadline_s)

    def holds(self, worker: Worker, model: Loadable) -> bool:
        """Whether the child that runs has loaded a model."""
        return worker.alive and worker.pid == self._loaded_in and model.key in self._loaded

    def give_up(self, worker: Worker, device: str, title: str) -> None:
        """Leaves a graphics card alone from now on, and says so once. Runs on the queue's thread."""
        # Its memory returns, and whatever state it is in is left.
        worker.stop()
        if device not in self.given_up:
            self.given_up[device] = title
            self._publish(Notice(f"Models run on the processor until the next start. {title}", _LESS_ON_CARD))

    def drop(self, worker: Worker, model: Loadable) -> None:
        """Lets a model go from the child's memory. Runs on the queue's thread."""
        if self.holds(worker, model):
            self._loaded.discard(model.key)
            worker.request({"op": "unload", "model": model.message}, deadline_s=_QUERY_DEADLINE_S)

    def ask_until(
        self, choice: Choice, message: Message, *, deadline_s: float, until: float
    ) -> tuple[Message, bytes] | None:
        """Sends a request that a person watches, and waits for it until a time of `time.monotonic`; None after it."""
        future = self.submit(lambda worker: choice.ask(worker, message, deadline_s=deadline_s), Priority.RERANK)
        try:
            return future.result(timeout=max(until - time.monotonic(), 0))
        except (FutureTimeoutError, CancelledError):
            future.cancel()
            return None

    def warm(self, choice: Choice, message: Message) -> None:
        """Has a model loaded and tried with a request, before anybody waits for it. Returns at once."""
        with contextlib.suppress(ChildError):
            self.submit(lambda worker: choice.ask(worker, message, deadline_s=_QUERY_DEADLINE_S), Priority.RERANK)


class Embedder:
    """Texts to normalised vectors. Made by `Inference.embedder`; any thread may call it."""

    def __init__(
        self, inference: Inference, model: InstalledModel, layout: Layout, *, dimensions: int, running: Running | None
    ) -> None:
        self.model = model
        self.dimensions = dimensions
        self._inference = inference
        self._layout = layout
        self._choice = Choice(inference, model, layout, dimensions=dimensions, fixed=running)
        full = FULL_BATCH if goes_in_steps(layout) else 0
        self._pace = Pace(parameters=layout.parameters, max_tokens=layout.max_tokens, full=full)
        # A few short texts take longer for each token than a batch of passages.
        self._short_pace = Pace(parameters=layout.parameters, max_tokens=layout.max_tokens)
        self._sentences: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._cache: OrderedDict[tuple[str, str | None], NDArray[np.float32]] = OrderedDict()
        self._cache_lock = threading.Lock()

    def space(self, rule: str = "", *, dimensions: int = 0) -> SpaceFacts:
        """The space of this embedder's vectors. Starts no child.

        Args:
            rule: how passages are cut; part of the fingerprint.
            dimensions: were they cut to this length; 0 for the length that they have.
        """
        layout = self._layout
        dimensions = dimensions or self.dimensions
        facts = {
            "model": self.model.identity,
            "query_prompt": layout.query_prompt,
            "document_prompt": layout.document_prompt,
            "pooling": layout.pooling,
            "dimensions": dimensions,
            "max_tokens": layout.max_tokens,
            "dtype": _DTYPE_CLASS,
            "text_rule": _TEXT_RULE,
            "passage_rule": rule,
        }
        fingerprint = hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()
        return SpaceFacts(fingerprint, self.model.name, dimensions)

    def cuts(self, space: Space, rule: str = "") -> bool:
        """Whether this embedder's vectors are those of a space, cut: no text there has to be embedded again."""
        if not self.dimensions < space.dimensions <= self._layout.dimensions:
            return False
        return self.space(rule, dimensions=space.dimensions).fingerprint == space.fingerprint

    def embed_query(self, text: str, *, instruction: str | None = None) -> NDArray[np.float32]:
        """The query's vector, shape (dimensions,), length 1, read-only. Goes before everything else in the queue.

        Args:
            text: what is looked for.
            instruction: the task in one English sentence, for models that follow one; None for the model's own.

        Raises:
            ModelError: the model cannot be loaded or gives no vector.
            ChildError: the child died twice, or the program is closing.
        """
        key = (text, instruction)
        with self._cache_lock:
            if key in self._cache:
                self._cache.move_to_end(key)
                return self._cache[key]
        message = {"op": "embed_query", "text": text, "instruction": instruction}
        reply, blob = self._ask(message, Priority.QUERY, deadline_s=_QUERY_DEADLINE_S, tries=2)
        self._short_pace.learn(self._pace.tokens_in(self._layout.query_prompt + text), float(reply["elapsed_s"]))
        vector = np.frombuffer(blob, dtype="<f4").astype(np.float32)
        vector.setflags(write=False)
        with self._cache_lock:
            self._cache[key] = vector
            while len(self._cache) > _CACHED_QUERIES:
                self._cache.popitem(last=False)
        return vector

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The passages' vectors in their order, shape (n, dimensions), each of length 1.

        Goes to the child in batches that queries interrupt, at the latest after about `pace.BATCH_S`. A batch that
        kills the child is tried again in halves.

        Raises:
            PassageError: some texts have no vector; it holds the vectors of all others.
            ModelError: the model cannot be loaded.
            ChildError: the program is closing.
        """
        self._choice.measure()
        return self._passages(lambda: False).embed(texts)

    def embed_whole(self, text: str, *, stopped: Callable[[], bool] = lambda: False) -> tuple[NDArray[np.float32], int]:
        """One vector for a whole document, shape (1, dimensions), and how many characters of it the model has read.

        Takes minutes for a long one. Queries interrupt it, at the latest after about `pace.BATCH_S`.

        Args:
            stopped: asked as often. What was done by then is kept in the child while that runs.

        Raises:
            LeftError: it was stopped.
            PassageError: it has no vector.
            ModelError: the model cannot be loaded.
            ChildError: the program is closing.
        """
        self._choice.measure()
        passages = self._passages(stopped)
        vectors = passages.embed([text])
        return vectors, passages.read

    def _passages(self, stopped: Callable[[], bool]) -> Passages:
        return Passages(
            self._ask_behind,
            self._pace,
            dimensions=self.dimensions,
            gone=lambda: self._inference.closed,
            stopped=stopped,
        )

    def _ask_behind(self, message: Message, *, deadline_s: float) -> tuple[Message, bytes]:
        return self._ask(message, Priority.BACKGROUND, deadline_s=deadline_s)

    def embed_sentences(self, texts: Sequence[str], *, budget_s: float) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Yields (index, vector of length 1) in the given order, until all are done or the time is up.

        Goes before indexing and after queries. A batch is not begun where it is known to take longer than what is left;
        a text that the model gives no vector for is left out.

        Raises:
            ModelError: the model cannot be loaded.
            ChildError: the program is closing.
        """
        until = time.monotonic() + budget_s
        costs = [self._short_pace.tokens_in(text) for text in texts]
        waiting = list(range(len(texts)))[::-1]
        while waiting:
            with self._cache_lock:
                known = self._sentences.get(texts[waiting[-1]])
            if known is not None:
                yield waiting.pop(), known
                continue
            batch = self._short_pace.take(waiting, costs)
            spent = sum(costs[index] for index in batch)
            if spent / self._short_pace.tokens_per_s > until - time.monotonic():
                return
            message = {"op": "embed", "texts": [texts[index] for index in batch]}
            deadline_s = self._short_pace.deadline_s([costs[index] for index in batch])
            try:
                answer = self._inference.ask_until(self._choice, message, deadline_s=deadline_s, until=until)
            except (ChildError, FailedError):
                if self._inference.closed:
                    raise
                # Nothing depends on these: not worth a second try.
                continue
            if answer is None:
                return
            reply, blob = answer
            self._short_pace.learn(spent, float(reply["elapsed_s"]))
            good = [index for position, index in enumerate(batch) if position not in reply["failed"]]
            vectors = np.frombuffer(blob, dtype="<f4").reshape(len(good), self.dimensions).astype(np.float32)
            with self._cache_lock:
                self._sentences.update((texts[index], vector) for index, vector in zip(good, vectors, strict=True))
                while len(self._sentences) > _CACHED_SENTENCES:
                    self._sentences.popitem(last=False)
            yield from zip(good, vectors, strict=True)

    @property
    def whole_tokens(self) -> int:
        """How much of a whole document it reads, in tokens; 0 for models that read little, or not in steps."""
        return self._layout.max_tokens if goes_in_steps(self._layout) and self._layout.max_tokens >= _LONG else 0

    def warm(self) -> None:
        """Has the model loaded before it is needed. Returns at once and never raises."""
        self._inference.warm(self._choice, {"op": "embed_query", "text": _WARM, "instruction": None})

    @property
    def tokens_per_s(self) -> float | None:
        """How fast it embeds on this machine, as far as its work has told yet."""
        return self._pace.tokens_per_s if self._pace.batches >= _TELLING_BATCHES else None

    def measure(self) -> float:
        """Tokens a second that it embeds on this machine: what its work has told, else a try of about a second.

        Raises:
            ModelError: the model cannot be loaded, or gives no vectors.
            ChildError: the program is closing.
        """
        if self.tokens_per_s is None:
            self.embed_query(_WARM)
            began, texts = time.monotonic(), 1
            while time.monotonic() - began < _MEASURE_S:
                self.embed_passages([f"{number}. {SAMPLE}" for number in range(texts)])
                texts = min(2 * texts, _MOST_SAMPLES)
        return self._pace.tokens_per_s

    @property
    def running(self) -> Running:
        """On what it computes, and in which number type."""
        return self._choice.running

    def account(self) -> str:
        """How it would run now and why, for a person. Waits in the child's queue, and loads nothing."""
        return self._choice.account()

    def _ask(self, message: Message, priority: Priority, *, deadline_s: float, tries: int = 1) -> tuple[Message, bytes]:
        def job(worker: Worker) -> tuple[Message, bytes]:
            for attempt in range(1, tries + 1):
                try:
                    return self._choice.ask(worker, message, deadline_s=deadline_s)
                except ChildError:
                    if attempt == tries or self._inference.closed:
                        raise
            raise AssertionError("unreachable")

        return self._inference.submit(job, priority).result()


def _usable(model: InstalledModel, kind: ModelKind) -> Layout:
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise ModelError(
            f"Search by meaning needs what is not installed here: {', '.join(missing)}.",
            "Install it with: pip install 'qwenfind[meaning]'",
        )
    if model.problem or model.layout is None:
        raise ModelError(model.problem or f"{model.name} cannot be used.", "Remove it and get it again.")
    if model.layout.kind is not kind:
        wanted = "embedding model" if kind is ModelKind.EMBED else "reranker"
        raise ModelError(f"{model.name} is no {wanted}.", "Choose another model.")
    return model.layout
