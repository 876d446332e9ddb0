"""How each model runs here: chosen once by measuring, remembered, and given up where memory does not allow it."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from qwenfind.children import Message
from qwenfind.errors import ChildError, FailedError, ModelError, TooLargeError
from qwenfind.inference import precision
from qwenfind.inference.jobs import Priority, Worker
from qwenfind.inference.layout import InstalledModel, Layout
from qwenfind.inference.ledger import read_entries, write_entries
from qwenfind.inference.loadable import PROCESSOR, Loadable, Running, usual_running
from qwenfind.inference.memory import ITEM_BYTES, card_memory_needed, gigabytes
from qwenfind.inference.precision import PANELS, Answers, Card, Panel, Trial

if TYPE_CHECKING:
    from qwenfind.inference.client import Inference

# One request of the panel, which a hundred tokens or fewer make.
_PANEL_S = 600.0
# The same batch on a processor, once a card was given up; later ones are cut to its speed.
_PROCESSOR_SLOWER = 20
# The child imports torch first.
_CARDS_S = 120.0
_CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Measured:
    """What is known of a model on this machine.

    Attributes:
        sound: the ways of running whose answers agree, the fastest first; never none.
        reference: the way that they were held against.
        untried: ways that did not fit into memory when it was measured.
    """

    sound: tuple[Running, ...]
    reference: Running
    untried: tuple[Running, ...] = ()


class Precisions:
    """Remembers what was measured of each model on this machine, with these graphics cards.

    Args:
        file: JSON, made when first needed.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def see(self, cards: Sequence[Card]) -> None:
        """Takes note of the cards that are here; what was measured with others is not known any more."""
        facts = [[card.kind, card.name, card.memory_bytes, card.runtime] for card in cards]
        entries = read_entries(self._file)
        if entries.get(_CARDS, []) != facts:
            write_entries(self._file, {**entries, _CARDS: facts})

    def known(self, identity: str) -> Measured | None:
        """What was measured of a model of that identity, or None where nothing was on this machine."""
        entries = read_entries(self._file)
        found = entries.get(_key(identity, entries))
        if not isinstance(found, Mapping):
            return None
        sound, reference, untried = (_ways(found.get(name)) for name in ("sound", "reference", "untried"))
        return Measured(sound, reference[0], untried) if sound and reference else None

    def note(self, identity: str, trials: Sequence[Trial], panel: Panel, *, untried: Sequence[Running] = ()) -> None:
        """Remembers what trials tell; nothing where there are none.

        Args:
            trials: the widest first.
            untried: ways that did not fit into memory.
        """
        if not trials:
            return
        entry = {
            "sound": [[way.device, way.dtype] for way in precision.ranked(trials, panel.agree)],
            "reference": [[trials[0].running.device, trials[0].running.dtype]],
            "untried": [[way.device, way.dtype] for way in untried],
            "seconds": {str(trial.running): round(trial.elapsed_s, 4) for trial in trials},
        }
        entries = read_entries(self._file)
        write_entries(self._file, {**entries, _key(identity, entries): entry})


def _key(identity: str, entries: Mapping[str, object]) -> str:
    cards = entries.get(_CARDS)
    told = hashlib.sha256(json.dumps(cards).encode()).hexdigest()[:16] if cards else ""
    return f"{identity}:{precision.this_processor()}{told}"


def _ways(found: object) -> tuple[Running, ...]:
    if not isinstance(found, list):
        return ()
    return tuple(Running(*map(str, way)) for way in found if isinstance(way, list) and len(way) == 2)


class Choice:
    """How one model runs, now and when it is loaded next.

    Args:
        dimensions: length of its vectors, 0 for a reranker.
        fixed: the one way that is wanted; None to measure which is best, where `inference` remembers that.
    """

    def __init__(
        self,
        inference: Inference,
        model: InstalledModel,
        layout: Layout,
        *,
        dimensions: int = 0,
        fixed: Running | None = None,
    ) -> None:
        self._inference = inference
        self._model, self._layout, self._dimensions = model, layout, dimensions
        self._fixed = fixed
        self._loadable: Loadable | None = None
        self._told = self.running
        self._measuring = threading.Lock()
        self._was_measured = fixed is not None or inference.precisions is None

    @property
    def running(self) -> Running:
        """How it runs, or would as far as is known."""
        if self._fixed is not None:
            return self._fixed
        if (loaded := self._loadable) is not None:
            return loaded.running
        return next(way for way in self._ways(()) if way.device not in self._inference.given_up)

    def account(self) -> str:
        """How it would run now and why, for a person. Waits in the child's queue, and loads nothing.

        Raises:
            ChildError: the program is closing.
        """
        now, cards = self._inference.submit(
            lambda worker: (self._now(worker).running, self._cards(worker)), Priority.BACKGROUND
        ).result()
        known = self._known()
        held = [f"held against {known.reference}"] if known and known.reference != Running() else []
        return "; ".join([str(now), *self._reasons(now, cards, known), *held])

    def _reasons(self, now: Running, cards: Sequence[Card], known: Measured | None) -> Iterator[str]:
        """Why it does not run in a way that would be better, or on a card that is here."""
        ways = self._ways(cards)
        better = ways[: ways.index(now)] if now in ways else ()
        on_cards = [
            way for way in precision.candidates(self._layout, cards) if way.device not in (PROCESSOR, now.device)
        ]
        for way in dict.fromkeys((*better, *on_cards)):
            if why := self._fault(way, cards):
                yield f"not {way}: {why}"
            elif known is None or way in known.untried:
                yield f"not {way}: not measured yet"
            else:
                slower = way in known.sound
                yield f"not {way}: {'slower' if slower else 'it does not run there, or answers otherwise'}"

    def ask(self, worker: Worker, message: Message, *, deadline_s: float) -> tuple[Message, bytes]:
        """Sends a request to the model; what a card cannot do, the processor does. Runs on the queue's thread.

        Raises:
            ModelError: the model cannot be loaded.
            ChildError: the child died of the request.
        """
        loadable = self._now(worker)
        try:
            return self._inference.ask(worker, loadable, message, deadline_s=deadline_s)
        except (TooLargeError, ChildError) as error:
            if self._inference.closed or self._fixed is not None or loadable.running.device == PROCESSOR:
                raise
            self._inference.give_up(worker, loadable.running.device, error.title)
        return self.ask(worker, message, deadline_s=deadline_s * _PROCESSOR_SLOWER)

    def measure(self) -> None:
        """Has the panel answered in every way that fits here, once, and takes the best. Waits in the child's queue.

        Raises:
            ChildError: the program is closing.
        """
        with self._measuring:
            if self._was_measured or self._inference.precisions is None:
                return
            self._was_measured = True
            self._measure(self._inference.precisions)

    def measure_soon(self) -> None:
        """As `measure`, on a thread of its own. Returns at once."""
        if not self._was_measured:
            threading.Thread(target=self._measure_quietly, name="ways-of-running", daemon=True).start()

    def _measure_quietly(self) -> None:
        with contextlib.suppress(ModelError, ChildError, FailedError):
            self.measure()

    def _measure(self, precisions: Precisions) -> None:
        cards = self._inference.submit(self._cards, Priority.BACKGROUND).result()
        known = self._known()
        if known is not None and not any(self._fault(way, cards) == "" for way in known.untried):
            return
        untried: list[Running] = []

        def attempt(running: Running) -> Trial:
            if why := self._inference.submit(functools.partial(self._look, running), Priority.BACKGROUND).result():
                untried.append(running)
                raise TooLargeError(why)
            return self._attempt(running)

        ways = precision.candidates(self._layout, cards)
        trials = precision.try_out(ways, attempt, self._drop)
        if self._inference.closed:
            raise ChildError("The program is closing.")
        precisions.note(self._model.identity, trials, PANELS[self._layout.kind], untried=untried)
        self._loadable = None
        self._tell()

    def _look(self, running: Running, worker: Worker) -> str:
        """Why a way cannot be tried now; "" where it can."""
        if self._inference.holds(worker, self._loadable_for(running)):
            return ""
        return self._fault(running, self._cards(worker))

    def _attempt(self, running: Running) -> Trial:
        panel = PANELS[self._layout.kind]
        requests = panel.requests(running)
        if running.device != PROCESSOR:
            # A card gets its programs when it first needs them.
            for message in requests:
                self._try(running, message)
        answers, seconds = zip(*(self._try(running, message) for message in requests), strict=True)
        timed = sum(len(rows) for rows in answers[panel.untimed :])
        return Trial(running, np.concatenate(answers), sum(seconds[panel.untimed :]) / timed)

    def _try(self, running: Running, message: Message) -> tuple[Answers, float]:
        """One request of the panel: its answers, one row a text, and how many seconds they took."""
        loadable = self._loadable_for(running)

        def job(worker: Worker) -> tuple[Message, bytes]:
            try:
                return self._inference.ask(worker, loadable, message, deadline_s=_PANEL_S)
            except ChildError:
                # After a fault of its own, a card may answer nothing more in this process.
                worker.stop()
                raise

        reply, blob = self._inference.submit(job, Priority.BACKGROUND).result()
        if reply.get("failed"):
            raise FailedError("no numbers")
        rows = np.frombuffer(blob, dtype="<f4").reshape(-1, self._dimensions or 1)
        return rows, float(reply["elapsed_s"]) - float(reply.get("head_s", 0.0))

    def _drop(self, running: Running) -> None:
        loadable = self._loadable_for(running)
        self._inference.submit(lambda worker: self._inference.drop(worker, loadable), Priority.BACKGROUND).result()

    def _now(self, worker: Worker) -> Loadable:
        """The way to take: the first of those known to be sound that fits now. It is kept while it is loaded."""
        if self._fixed is not None:
            return self._loadable_for(self._fixed)
        loaded = self._loadable
        if loaded is not None and self._inference.holds(worker, loaded):
            return loaded
        cards = self._cards(worker)
        ways = self._ways(cards)
        for way in ways:
            if not self._fault(way, cards):
                return self._use(way)
        # None fits: loading the one that needs least says how much that is.
        return self._use(min((way for way in ways if way.device == PROCESSOR), key=lambda way: ITEM_BYTES[way.dtype]))

    def _ways(self, cards: Sequence[Card]) -> tuple[Running, ...]:
        """The ways to run in, the best first; at least one on the processor."""
        known = self._known()
        if known is None:
            usual = usual_running(self._model)
            return tuple(dict.fromkeys((usual, *precision.candidates(self._layout, cards))))
        return tuple(dict.fromkeys((*known.sound, *known.untried, usual_running(self._model))))

    def _use(self, way: Running) -> Loadable:
        self._loadable = chosen = self._loadable_for(way)
        self._tell()
        return chosen

    def _tell(self) -> None:
        if self.running != self._told:
            self._told = self.running
            self._inference.changed(self._model.name)

    def _cards(self, worker: Worker) -> tuple[Card, ...]:
        """The graphics cards that models can run on, as they are now."""
        precisions = self._inference.precisions
        if precisions is None:
            return ()
        try:
            reply, _ = worker.request({"op": "devices"}, deadline_s=_CARDS_S)
        except (ChildError, FailedError):
            if self._inference.closed:
                raise
            return ()
        cards = tuple(Card(**{**card, "dtypes": tuple(card["dtypes"])}) for card in reply.get("cards", ()))
        precisions.see(cards)
        return cards

    def _fault(self, way: Running, cards: Sequence[Card]) -> str:
        """Why a model cannot run in a way now; "" where it can."""
        if way.device in self._inference.given_up:
            return self._inference.given_up[way.device]
        if way.device == PROCESSOR:
            try:
                self._loadable_for(way).require_memory()
            except TooLargeError as error:
                return error.title
            return ""
        card = next((card for card in cards if card.kind == way.device and way.dtype in card.dtypes), None)
        if card is None:
            return "the card is not there"
        needed = card_memory_needed(self._layout.parameters, way.dtype)
        if needed <= card.free_bytes:
            return ""
        return f"it needs {gigabytes(needed)} of the card's memory, {gigabytes(card.free_bytes)} are free"

    def _loadable_for(self, running: Running) -> Loadable:
        return Loadable(self._model, self._layout, running=running, dimensions=self._dimensions)

    def _known(self) -> Measured | None:
        return self._inference.precisions.known(self._model.identity) if self._inference.precisions else None
