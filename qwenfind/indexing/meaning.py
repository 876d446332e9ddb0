"""Embeds the texts that have no vector yet. What is missing is the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from qwenfind.errors import ChildError, ModelError
from qwenfind.events import Event, MeaningProgress, Notice
from qwenfind.indexing.passages import RULE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.store.index import Index

SMALLEST, LARGEST = 1, 256
FIRST = 16
# One batch holds up stopping and new files for so long.
BATCH_TARGET_S = 0.6
# More texts than these failing together are the model's fault, not theirs.
FAULTS_ALLOWED = 3
PROGRESS_EVERY_S = 0.2


class SpaceFacts(Protocol):
    """What `inference.client.SpaceFacts` tells."""

    @property
    def fingerprint(self) -> str:
        """Everything that must agree for two vectors to be comparable."""

    @property
    def model(self) -> str:
        """The model's name."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""


class Embedder(Protocol):
    """What filling a space needs of `inference.client.Embedder`."""

    def space(self, rule: str) -> SpaceFacts:
        """The space that its vectors lie in, for texts cut by this rule."""

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One vector for each text, in order."""


class MeaningFiller:
    """Gives every text a vector in the embedder's space, those of the newest documents first.

    A text that the model cannot embed is set aside until the program starts anew; it stays findable by its words.

    Args:
        clock: seconds that only grow.
    """

    def __init__(
        self,
        index: Index,
        embedder: Embedder | None,
        *,
        publish: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._index = index
        self._embedder = embedder
        self._publish = publish
        self._clock = clock
        self._at_once = FIRST
        self._set_aside: set[int] = set()
        self._told: set[str] = set()

    def fill(self, *, stopped: Callable[[], bool]) -> bool:
        """Embeds until nothing is missing; returns False where it was stopped or no model can do it.

        Raises:
            StoreError: the index cannot be written.
        """
        if self._embedder is None:
            self._tell("No model is installed: files are found by names and words only.", "See 'qwenfind models'.")
            return False
        try:
            return self._fill(self._embedder, stopped)
        except (ModelError, ChildError) as error:
            self._tell(f"Meaning is paused. {error.title}", error.hint or "Names and words stay searchable.")
            return False

    def _fill(self, embedder: Embedder, stopped: Callable[[], bool]) -> bool:
        facts = embedder.space(RULE)
        vectors = self._index.vectors
        space = vectors.ensure_space(facts.fingerprint, model=facts.model, dimensions=facts.dimensions)
        done = total = -1
        told_at = 0.0
        while not stopped():
            missing = self._missing(space.id)
            if not missing:
                if total >= 0:
                    self._publish(MeaningProgress(facts.model, *vectors.coverage(space.id)))
                return True
            if total < 0:
                done, total = vectors.coverage(space.id)
            done += self._embed(embedder, space.id, missing)
            now = self._clock()
            if now - told_at >= PROGRESS_EVERY_S:
                told_at = now
                self._publish(MeaningProgress(facts.model, done, max(done, total)))
        return False

    def _missing(self, space_id: int) -> list[tuple[int, str]]:
        rows = self._index.vectors.missing(space_id, self._at_once + len(self._set_aside))
        return [row for row in rows if row[0] not in self._set_aside][: self._at_once]

    def _embed(self, embedder: Embedder, space_id: int, rows: Sequence[tuple[int, str]]) -> int:
        """Embeds and stores these texts; returns how many got a vector."""
        from qwenfind.inference.client import PassageError

        began = self._clock()
        try:
            vectors = embedder.embed_passages([text for _, text in rows])
        except PassageError as error:
            if not error.done and len(rows) > FAULTS_ALLOWED:
                raise
            for at in error.failed:
                self._put_aside(rows[at][0])
            return self._store(space_id, [rows[at][0] for at in error.done], error.vectors)
        self._adapt(len(rows), self._clock() - began)
        return self._store(space_id, [text_id for text_id, _ in rows], vectors)

    def _store(self, space_id: int, text_ids: Sequence[int], vectors: NDArray[np.float32]) -> int:
        import numpy as np

        good = np.isfinite(vectors).all(axis=1)
        for at in np.flatnonzero(~good):
            self._put_aside(text_ids[int(at)])
        kept = [text_ids[int(at)] for at in np.flatnonzero(good)]
        if kept:
            self._index.vectors.add(space_id, kept, vectors[good])
        return len(kept)

    def _put_aside(self, text_id: int) -> None:
        self._set_aside.add(text_id)
        self._tell("The model could not embed some passages.", "They are found by their words.")

    def _adapt(self, texts: int, took_s: float) -> None:
        if took_s > 2 * BATCH_TARGET_S:
            self._at_once = max(SMALLEST, texts // 2)
        elif took_s < BATCH_TARGET_S / 2 and texts == self._at_once:
            self._at_once = min(LARGEST, 2 * self._at_once)

    def _tell(self, title: str, hint: str) -> None:
        if title not in self._told:
            self._told.add(title)
            self._publish(Notice(title, hint))
