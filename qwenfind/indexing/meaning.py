"""Embeds the texts that have no vector yet. What is missing is the queue."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from qwenfind.errors import ChildError, ModelError
from qwenfind.events import Event, MeaningProgress, Notice
from qwenfind.indexing.passages import RULE
from qwenfind.indexing.whole_documents import WholeDocuments, WholeEmbedder
from qwenfind.records import Space

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.store.index import Index
    from qwenfind.store.wholes import Whole

MOST_TEXTS = 256
# Characters, because what a batch costs goes with its length, not with the number of its texts.
FIRST_CHARS, MOST_CHARS = 8_000, 256_000  # the first fills a batch of the model's
# A batch that was begun takes the processor from the reading of new files for so long. Queries interrupt it.
BATCH_TARGET_S = 4.0
QUICK_S = 0.3
LOOK_EVERY_S = 0.05
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


class Embedder(WholeEmbedder, Protocol):
    """What filling a space needs of `inference.client.Embedder`."""

    def space(self, rule: str) -> SpaceFacts:
        """The space that its vectors lie in, for texts cut by this rule."""

    def cuts(self, space: Space, rule: str) -> bool:
        """Whether its vectors are those of a space, cut shorter."""

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One vector for each text, in order."""


@dataclass(frozen=True, slots=True)
class _Flight:
    """A batch, or a whole document, on its way through the model.

    `landed` holds its vectors and how many seconds they took, or how many characters of the document were read.
    """

    space_id: int
    rows: Sequence[tuple[int, str]]
    landed: Future[tuple[NDArray[np.float32], float]]
    whole: Whole | None = None


class _Progress:
    """Tells how far a space is, not too often."""

    def __init__(
        self,
        model: str,
        coverage: Callable[[], tuple[int, int]],
        publish: Callable[[Event], None],
        clock: Callable[[], float],
    ) -> None:
        self._model = model
        self._coverage = coverage
        self._publish = publish
        self._clock = clock
        self._done = self._total = -1
        self._told_at = 0.0

    def begin(self) -> None:
        """Tells where it stands, once."""
        if self._total < 0:
            self._done, self._total = self._coverage()
            self._tell()

    def add(self, count: int) -> None:
        """So many more texts have a vector."""
        self._done += count
        if self._clock() - self._told_at >= PROGRESS_EVERY_S:
            self._tell()

    def end(self) -> None:
        """Nothing is missing any more."""
        if self._total >= 0:
            self._done, self._total = self._coverage()
            self._tell()

    def _tell(self) -> None:
        self._told_at = self._clock()
        self._publish(MeaningProgress(self._model, self._done, max(self._done, self._total)))


class MeaningFiller:
    """Gives every text a vector in the embedder's space, those of the newest documents first.

    One batch at a time is embedded on a thread of its own, so that a model that loads or is slow holds up nothing
    else; vectors are stored on the caller's thread.

    A space of shorter vectors is filled from one that holds them whole, where there is such a one, and only what that
    lacks is embedded.

    A text that the model cannot embed is set aside until the program starts anew; it stays findable by its words.

    Args:
        clock: seconds that only grow.
        whole_documents: whether long documents are embedded as a whole too, once all passages are.
    """

    def __init__(
        self,
        index: Index,
        embedder: Embedder | None,
        *,
        publish: Callable[[Event], None],
        clock: Callable[[], float],
        whole_documents: bool = False,
    ) -> None:
        self._index = index
        self._embedder = embedder
        self._wholes = WholeDocuments(index, wanted=whole_documents)
        self._publish = publish
        self._clock = clock
        self._chars_at_once = FIRST_CHARS
        self._flight: _Flight | None = None
        self._set_aside: set[int] = set()
        self._told: set[str] = set()

    def use(self, embedder: Embedder | None) -> None:
        """Fills another embedder's space from now on."""
        self._embedder = embedder
        self.try_again()

    def embed_wholes(self, wanted: bool) -> None:
        """Whether long documents are embedded as a whole too, from now on."""
        self._wholes.wanted = wanted

    def try_again(self) -> None:
        """Gives texts that could not be embedded another chance, and says again what is amiss."""
        self._set_aside.clear()
        self._told.clear()

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left that could be embedded."""
        if self._embedder is None:
            return True
        try:
            facts = self._embedder.space(RULE)
        except (ModelError, ChildError):
            return True
        vectors = self._index.vectors
        space = vectors.ensure_space(facts.fingerprint, model=facts.model, dimensions=facts.dimensions)
        return not self._missing(space.id) and not self._wholes.is_behind(self._embedder, space.id, self._set_aside)

    def fill(self, *, stopped: Callable[[], bool]) -> bool:
        """Embeds until nothing is missing; returns False where it was stopped or no model can do it.

        A batch that is under way when it is stopped goes on, and is stored by the next call. A whole document is left,
        and gone on with by the next call.

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
        progress = _Progress(facts.model, lambda: vectors.coverage(space.id), self._publish, self._clock)
        if self._flight is not None and self._flight.space_id != space.id:
            self._flight = None
        self._wholes.arrange(embedder, stopped)
        self._wholes.stay()
        longer = next((other for other in vectors.spaces() if embedder.cuts(other, RULE)), None)
        while not stopped():
            if self._flight is None:
                missing, whole = self._missing(space.id), None
                if not missing:
                    whole = self._wholes.next(embedder, space.id, self._set_aside)
                    if whole is None:
                        progress.end()
                        return True
                    missing = [(whole.text_id, whole.text)]
                if longer is not None and (cut := self._cut(space, longer, missing)):
                    progress.begin()
                    progress.add(cut)
                    continue
                self._flight = self._begin(embedder, space.id, self._batch(missing), whole)
            progress.begin()
            while not self._flight.landed.done():
                if stopped():
                    self._wholes.leave()
                    return False
                wait([self._flight.landed], timeout=LOOK_EVERY_S)
            flight, self._flight = self._flight, None
            progress.add(self._land(flight))
        return False

    def _cut(self, space: Space, whole: Space, rows: Sequence[tuple[int, str]]) -> int:
        """Stores what another space holds of these texts, cut; returns how many that were.

        First cut, then normalised, as models made for it (Matryoshka, arXiv:2205.13147) do it themselves.
        """
        import numpy as np

        vectors = self._index.vectors
        found = [(text_id, vectors.vector_of(whole.id, text_id)) for text_id, _ in rows]
        held = [(text_id, vector[: space.dimensions]) for text_id, vector in found if vector is not None]
        if held:
            vectors.add(space.id, [text_id for text_id, _ in held], np.stack([vector for _, vector in held]))
        return len(held)

    def _missing(self, space_id: int) -> list[tuple[int, str]]:
        rows = self._index.vectors.missing(space_id, MOST_TEXTS + len(self._set_aside))
        return [row for row in rows if row[0] not in self._set_aside][:MOST_TEXTS]

    def _batch(self, rows: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
        """The first texts, as many as are embedded at once."""
        chars = 0
        for at, (_, text) in enumerate(rows):
            chars += len(text)
            if at and chars > self._chars_at_once:
                return rows[:at]
        return rows

    def _begin(
        self, embedder: Embedder, space_id: int, rows: Sequence[tuple[int, str]], whole: Whole | None
    ) -> _Flight:
        landed: Future[tuple[NDArray[np.float32], float]] = Future()

        def embed() -> None:
            began = self._clock()
            try:
                if whole is not None:
                    landed.set_result(self._wholes.embed(embedder, whole))
                else:
                    landed.set_result((embedder.embed_passages([text for _, text in rows]), self._clock() - began))
            except BaseException as error:  # raised where it lands
                landed.set_exception(error)

        # A daemon: at the program's end the model's process is ended, and with it what waits for it here.
        threading.Thread(target=embed, name="meaning-batch", daemon=True).start()
        return _Flight(space_id, rows, landed, whole)

    def _land(self, flight: _Flight) -> int:
        """Stores what was embedded; returns how many texts got a vector."""
        from qwenfind.inference.batches import LeftError, PassageError

        rows = flight.rows
        try:
            vectors, fact = flight.landed.result()
        except LeftError:
            return 0
        except PassageError as error:
            if not error.done and len(rows) > FAULTS_ALLOWED:
                raise
            for at in error.failed:
                self._put_aside(rows[at][0])
            return self._store(flight.space_id, [rows[at][0] for at in error.done], error.vectors)
        if flight.whole is not None:
            self._index.wholes.note_read(flight.whole, int(fact))
        else:
            self._adapt(sum(len(text) for _, text in rows), fact)
        return self._store(flight.space_id, [text_id for text_id, _ in rows], vectors)

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

    def _adapt(self, chars: int, took_s: float) -> None:
        if took_s > 1.5 * BATCH_TARGET_S:
            self._chars_at_once = max(1, int(chars * BATCH_TARGET_S / took_s))
        elif took_s < QUICK_S and 2 * chars > self._chars_at_once:
            self._chars_at_once = min(MOST_CHARS, 2 * self._chars_at_once)

    def _tell(self, title: str, hint: str) -> None:
        if title not in self._told:
            self._told.add(title)
            self._publish(Notice(title, hint))
