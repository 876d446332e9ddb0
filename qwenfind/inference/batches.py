"""Passages through the inference child, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from qwenfind.children import Message
from qwenfind.errors import ChildError, FailedError, ModelError
from qwenfind.inference.pace import BATCH_S, Pace


class PassageError(ModelError):
    """Some passages have no vector: alone they crash the model, or it answers no numbers for them.

    Attributes:
        failed: their indices in the texts that were given.
        done: the indices of all others.
        vectors: the vectors of `done`, in that order; nothing is lost.
    """

    def __init__(self, failed: Sequence[int], done: Sequence[int], vectors: NDArray[np.float32]) -> None:
        super().__init__(f"The model gives no vector for {len(failed)} passages.", "They are found by words only.")
        self.failed = tuple(failed)
        self.done = tuple(done)
        self.vectors = vectors


class LeftError(Exception):
    """Embedding was stopped. The child keeps what was done of the batch under way: the same passages go on there."""


class Asking(Protocol):
    """Sends a request to the child and waits for its answer."""

    def __call__(self, message: Message, *, deadline_s: float) -> tuple[Message, bytes]:
        """The answer and its bytes."""
        ...


class Passages:
    """Embeds texts, equal ones once.

    A batch that kills the child is tried again in halves, a text that does so alone once more.

    Args:
        ask: goes behind everything more urgent.
        pace: how much makes a batch; learns from it.
        dimensions: length of a vector.
        gone: whether the program is closing.
        stopped: asked between the parts of a batch, each of about `pace.BATCH_S`.

    Attributes:
        read: about how many characters the model has read of the texts of the last batch together.
    """

    def __init__(
        self, ask: Asking, pace: Pace, *, dimensions: int, gone: Callable[[], bool], stopped: Callable[[], bool]
    ) -> None:
        self._ask = ask
        self._pace = pace
        self._dimensions = dimensions
        self._gone = gone
        self._stopped = stopped
        self.read = 0

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The vectors in the order of the texts, shape (n, dimensions).

        Raises:
            PassageError: some texts have no vector.
            LeftError: it was stopped.
            ModelError: the model cannot be loaded.
            ChildError: the program is closing.
        """
        first: dict[str, int] = {}
        alike = [first.setdefault(text, index) for index, text in enumerate(texts)]
        vectors = np.zeros((len(texts), self._dimensions), dtype=np.float32)
        failed: set[int] = set()
        deaths: set[int] = set()
        costs = [self._pace.tokens_in(text) for text in texts]
        waiting = sorted(first.values(), key=lambda index: costs[index])
        retries: list[list[int]] = []
        while waiting or retries:
            batch = retries.pop() if retries else self._pace.take(waiting, costs)
            try:
                reply, blob = self._batch([texts[index] for index in batch], [costs[index] for index in batch])
            except (ChildError, FailedError):
                if self._gone():
                    raise
                if len(batch) > 1:
                    retries += [batch[: len(batch) // 2], batch[len(batch) // 2 :]]
                elif batch[0] in deaths:
                    failed.add(batch[0])
                else:
                    # Once may have been bad luck: somebody may have ended the child.
                    deaths.add(batch[0])
                    retries.append(batch)
                continue
            bad = {batch[position] for position in reply["failed"]}
            failed |= bad
            good = [index for index in batch if index not in bad]
            vectors[good] = np.frombuffer(blob, dtype="<f4").reshape(len(good), self._dimensions)
        if failed:
            done = [index for index, same in enumerate(alike) if same not in failed]
            raise PassageError(
                [index for index, same in enumerate(alike) if same in failed], done, vectors[[alike[i] for i in done]]
            )
        return vectors[alike]

    def _batch(self, texts: Sequence[str], costs: Sequence[float]) -> tuple[Message, bytes]:
        """What the child answers for one batch, which more urgent requests interrupt."""
        message = {"op": "embed", "texts": list(texts), "for_s": BATCH_S}
        spent_s = 0.0
        while True:
            reply, blob = self._ask(message, deadline_s=self._pace.deadline_s(costs))
            spent_s += float(reply["elapsed_s"])
            if not reply.get("unfinished"):
                self._pace.learn(sum(costs), spent_s)
                self.read = int(reply.get("read", sum(map(len, texts))))
                return reply, blob
            if self._stopped():
                raise LeftError
