"""The models in use: which are installed, what they are loaded for, and which spaces they can answer."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind import libraries
from qwenfind.errors import ModelError, QwenFindError
from qwenfind.events import Event, ModelAsked
from qwenfind.inference.ledger import Speeds
from qwenfind.records import Space

if TYPE_CHECKING:
    from qwenfind.inference.choice import Precisions
    from qwenfind.inference.client import Embedder, Inference
    from qwenfind.inference.layout import InstalledModel
    from qwenfind.inference.loadable import Running
    from qwenfind.inference.relevance import Reranker
    from qwenfind.inference.weights import Models
    from qwenfind.store.index import Index

# The window, and the thread that writes the index, go before models; reading files comes after them.
_NICE = 5
# It ends once the inference process has; it is only reading small files then.
_ASKING_ENDS_S = 2.0


class LiveModels:
    """Embedders and rerankers by name, made when first asked for. Any thread may ask.

    Args:
        folder: where models lie.
        threads: processor threads of the inference process; 0 lets it decide.
        idle_exit_s: seconds without work after which that process ends.
        dimensions: length that vectors are cut to, for models made for it; 0 for the models' own.
        publish: told what was found when a model was asked in the background.
    """

    def __init__(
        self,
        folder: Path,
        *,
        threads: int,
        idle_exit_s: float,
        dimensions: int = 0,
        publish: Callable[[Event], None] = lambda _event: None,
    ) -> None:
        self._folder = folder
        self._threads = threads
        self._idle_exit_s = idle_exit_s
        self._dimensions = dimensions
        self._lock = threading.RLock()
        self._inference: Inference | None = None
        self._models: Models | None = None
        self._embedders: dict[str, Embedder] = {}
        # Of spaces whose vectors are longer or shorter than is wanted now, by their fingerprints.
        self._others: dict[str, Embedder] = {}
        self._rerankers: dict[str, Reranker] = {}
        self._speeds: dict[str, float] = {}
        self._remembered = Speeds(folder / ".speeds.json")
        self._publish = publish
        self._to_ask: list[str] = []
        self._asking: threading.Thread | None = None
        self._closed = False

    @property
    def models(self) -> Models:
        """The models on this machine, and those that can be had."""
        with self._lock:
            if self._models is None:
                from qwenfind.inference.weights import Models

                self._models = Models(self._folder, running=self._running)
            return self._models

    def embedder(self, name: str) -> Embedder:
        """The embedder of that name; nothing is loaded before its first use.

        Raises:
            ModelError: it is not installed, is no embedder, or torch is missing.
        """
        with self._lock:
            if name not in self._embedders:
                model = self.models.find(name)
                self._embedders[name] = self._inferring().embedder(model, dimensions=_cut_to(model, self._dimensions))
            return self._embedders[name]

    def _embedder_of(self, space: Space) -> Embedder:
        """The embedder of a space's model, for vectors as long as they are there."""
        from qwenfind.indexing.passages import RULE

        embedder = self.embedder(space.model)
        if embedder.space(RULE).fingerprint == space.fingerprint:
            return embedder
        with self._lock:
            if space.fingerprint not in self._others:
                model = self.models.find(space.model)
                self._others[space.fingerprint] = self._inferring().embedder(model, dimensions=space.dimensions)
            return self._others[space.fingerprint]

    def reranker(self, name: str) -> Reranker:
        """The reranker of that name; nothing is loaded before its first use.

        Raises:
            ModelError: it is not installed, is no reranker, or torch is missing.
        """
        with self._lock:
            if name not in self._rerankers:
                model = self.models.find(name)
                self._rerankers[name] = self._inferring().reranker(
                    model, tokens_per_s=self._remembered.of(self._place(model))
                )
            return self._rerankers[name]

    def measure_reranker(self, name: str) -> str:
        """Finds out how a reranker runs best here and how fast that is, unless it is known; tells how, in words.

        Raises:
            ModelError: it is not installed, is no reranker, or cannot run.
            ChildError: the program is closing.
        """
        reranker = self.reranker(name)
        reranker.measure()
        return reranker.account()

    def judged_within(self, name: str, budget_s: float) -> int | None:
        """About how many passages a reranker judges in a time here, as measured; None before it was at work."""
        try:
            return self.reranker(name).within(budget_s)
        except ModelError:
            return None

    def rerank_speeds(self) -> dict[str, float]:
        """Tokens a second that installed rerankers read on this machine, by name, as far as they were at work."""
        with self._lock:
            found = {}
            for model in self.models.installed():
                at_work = self._rerankers.get(model.name)
                speed = at_work.tokens_per_s if at_work is not None else self._remembered.of(self._place(model))
                if speed is not None:
                    found[model.name] = speed
            return found

    def warm(self, model: str, reranker: str) -> None:
        """Has the models of these names loaded, "" for none; returns before they are. One that cannot be is left."""
        with contextlib.suppress(ModelError):
            self.embedder(model).warm()
        if reranker:
            with contextlib.suppress(ModelError):
                self.reranker(reranker).warm()

    def ask(self, names: Iterable[str]) -> None:
        """Has models of these names asked what their makers published, unless they were as they run here now.

        Returns at once; each is told by a `ModelAsked`. One that cannot be asked now is left for the next time.
        """
        with self._lock:
            self._to_ask += [name for name in dict.fromkeys(names) if name and name not in self._to_ask]
            if self._to_ask and not self._closed and self._asking is None:
                self._asking = threading.Thread(target=self._ask_all, name="models-asked", daemon=True)
                self._asking.start()

    def _ask_all(self) -> None:
        while True:
            with self._lock:
                if not self._to_ask or self._closed:
                    self._asking = None
                    return
                name = self._to_ask.pop(0)
            # One that cannot be asked now is asked when it is used next, or at the next start.
            with contextlib.suppress(QwenFindError, OSError):
                if name in self.models.verdicts():
                    continue
                with self._lock:
                    inference = self._inferring()
                faults = self.models.ask(name, inference)
                if not self._closed:
                    self._publish(ModelAsked(name, tuple(faults)))

    def speeds(self) -> dict[str, float]:
        """Tokens a second that models embedded here, by name, as far as their work told since the start."""
        with self._lock:
            for name, embedder in self._embedders.items():
                if (found := embedder.tokens_per_s) is not None:
                    self._speeds[name] = found
            return dict(self._speeds)

    def measure(self, name: str) -> float:
        """Tokens a second that a model embeds here; tried for about a second where its work has not told.

        Raises:
            ModelError: it is not installed, is no embedder, or cannot run.
            ChildError: the program is closing.
        """
        return self.speeds().get(name) or self.embedder(name).measure()

    def live(self, index: Index, chosen: str) -> list[tuple[Space, Embedder]]:
        """Spaces that hold vectors and whose model is here unchanged, that of the chosen model first."""
        from qwenfind.indexing.passages import RULE

        live = []
        for space in sorted(index.vectors.spaces(), key=lambda space: space.model != chosen):
            with contextlib.suppress(ModelError):
                embedder = self._embedder_of(space)
                if embedder.space(RULE).fingerprint == space.fingerprint and index.vectors.coverage(space.id)[0]:
                    live.append((space, embedder))
        return live

    def drop_old_spaces(self, index: Index, chosen: str) -> None:
        """Drops the spaces of earlier models once the chosen model's is complete."""
        from qwenfind.indexing.passages import RULE

        with contextlib.suppress(ModelError):
            wanted = self.embedder(chosen).space(RULE).fingerprint
            spaces = index.vectors.spaces()
            mine = next((space for space in spaces if space.fingerprint == wanted), None)
            if mine is None:
                return
            done, total = index.vectors.coverage(mine.id)
            if done < total:
                return
            for space in spaces:
                if space.id != mine.id:
                    index.vectors.drop_space(space.id)

    def configure(self, *, threads: int, idle_exit_s: float, dimensions: int) -> None:
        """Changes what the inference process may take, from its next start on, and how long vectors are."""
        with self._lock:
            if dimensions != self._dimensions:
                self._dimensions = dimensions
                self._embedders.clear()
            changed = (threads, idle_exit_s) != (self._threads, self._idle_exit_s)
            self._threads, self._idle_exit_s = threads, idle_exit_s
            if changed and self._inference is not None:
                self._inference.configure(threads=threads, idle_exit_s=idle_exit_s)

    @property
    def connections(self) -> int:
        """How often this process used the network: downloads of models that the person asked for."""
        with self._lock:
            return 0 if self._models is None else self._models.downloads_started

    def forget(self) -> None:
        """Looks at the installed models anew, after one came or went."""
        with self._lock:
            self.speeds()
            self._remember()
            self._embedders.clear()
            self._others.clear()
            self._rerankers.clear()

    def close(self) -> None:
        """Ends the inference process; whoever waits for it gets a ChildError."""
        with self._lock:
            self._closed = True
            self._remember()
            asking, inference = self._asking, self._inference
        # Without the lock, which what still runs there may want.
        if inference is not None:
            inference.close()
        if asking is not None and asking is not threading.current_thread():
            asking.join(_ASKING_ENDS_S)

    def _remember(self) -> None:
        for reranker in self._rerankers.values():
            if (speed := reranker.tokens_per_s) is not None:
                self._remembered.note(self._place(reranker.model), speed)

    def _place(self, model: InstalledModel) -> str:
        """What a speed was measured of: this model, unchanged, on so many threads."""
        return f"{model.name}:{model.identity[:16]}:{self._threads or os.cpu_count()}"

    def _inferring(self) -> Inference:
        if self._closed:
            raise ModelError("The program is closing.")
        if self._inference is None:
            libraries.load()
            from qwenfind.inference.client import Inference

            self._inference = Inference(
                threads=self._threads,
                idle_exit_s=self._idle_exit_s,
                nice=_NICE,
                precisions=self._precisions(),
                compiled=self._folder / ".compiled",
                publish=self._publish,
                changed=lambda name: self.ask((name,)),
            )
        return self._inference

    def _running(self, model: InstalledModel) -> Running:
        """How a model runs now, or would as far as is known."""
        from qwenfind.inference.loadable import usual_running

        at_work = self._embedders.get(model.name) or self._rerankers.get(model.name)
        if at_work is not None:
            return at_work.running
        known = self._precisions().known(model.identity)
        return known.sound[0] if known else usual_running(model)

    def _precisions(self) -> Precisions:
        from qwenfind.inference.choice import Precisions

        return Precisions(self._folder / ".precision.json")


def _cut_to(model: InstalledModel, dimensions: int) -> int:
    """How long a model's vectors are to be; 0 for its own length, as for every model that is not made to be cut."""
    known = model.known
    if known is None or not 0 < known.smallest_dimensions < known.dimensions:
        return 0
    return min(max(dimensions, known.smallest_dimensions), known.dimensions) if dimensions else 0
