"""Which models a first start offers: a few, told as one choice each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qwenfind.advice import ModelAdvice
from qwenfind.gui.engine_words import told
from qwenfind.gui.model_words import languages

_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """A model to understand with, and the reranker of its size where this machine can bear both.

    Attributes:
        names: what is downloaded and put to use, in this order.
        missing: bytes of each that is not here yet.
        partial_bytes: that a stopped download left.
        why: what speaks for it or against it on this machine, or "".
        estimate_s: how long it takes for the files at hand, or None where nobody knows.
    """

    names: tuple[str, ...]
    missing: tuple[int, ...]
    partial_bytes: int
    languages: str
    in_use: bool
    fits: bool
    recommended: bool
    why: str
    estimate_s: float | None

    @property
    def installed(self) -> bool:
        """Whether nothing need be downloaded."""
        return not any(self.missing)


def offers(advice: Sequence[ModelAdvice]) -> list[Offer]:
    """What the welcome offers: the starter, what is best here, and what would be better still, the smaller first."""
    rerankers = {_family(one.name): one for one in advice if one.reranks}
    found = []
    for one in advice:
        if one.reranks:
            continue
        reranker = rerankers.get(_family(one.name))
        pair = [one, reranker] if reranker is not None and reranker.fits and reranker.recommended else [one]
        found.append(
            Offer(
                names=tuple(each.name for each in pair),
                missing=tuple(0 if each.installed else each.size for each in pair),
                partial_bytes=sum(each.partial_bytes for each in pair),
                languages=languages(one.languages),
                in_use=one.in_use,
                fits=one.fits and not one.problem,
                recommended=one.recommended,
                why=told(one.problem or one.why),
                estimate_s=one.estimate_s,
            )
        )
    best = next((at for at, offer in enumerate(found) if offer.recommended), 0)
    wanted = {0, best, *(at for at, offer in enumerate(found) if offer.in_use)}
    for at in (best + 1, *range(len(found))):
        if len(wanted) < _MOST_SHOWN and at < len(found):
            wanted.add(at)
    return [found[at] for at in sorted(wanted) if at < len(found)]


def _family(name: str) -> str:
    """What an embedding model and a reranker of one size have in common: "qwen3 0.6b"."""
    return name.replace("-embedding-", " ").replace("-reranker-", " ")
