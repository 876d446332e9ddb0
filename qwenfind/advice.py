"""Which models suit a computer, and why: how much memory each needs and how long it would take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from qwenfind.inference.memory import gigabytes, memory_needed
from qwenfind.machine import Machine
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.inference.catalogue import KnownModel
    from qwenfind.inference.layout import InstalledModel
    from qwenfind.inference.weights import Models

# The system and other programs want the rest.
_SHARE_OF_MEMORY = 0.8
# A passage is cut between 150 and 230 tokens (indexing/passages.py).
TOKENS_A_PASSAGE = 190
# Two operations a parameter and token hold for all, but large models wait for memory: Qwen3-Embedding-0.6B's shape
# computed 62 tokens a second where the starter's 6,474 let expect 159. Both measured on two cores.
_LARGE_FROM = 100_000_000
_LARGE_SLOWDOWN = 2.5
# A person waits for so long without minding.
_QUERY_TOKENS, _QUERY_S = 30, 0.5
_FILL_S = 24 * 3600.0
# A reranker that judges fewer passages than this in its time changes nothing.
_FEWEST_JUDGED = 8
# With the end of the template; what comes before the passage is computed once a search (inference/relevance.py).
_JUDGED_TOKENS = TOKENS_A_PASSAGE + 10


@dataclass(frozen=True, slots=True)
class ModelAdvice:
    """A model, and what speaks for it or against it on this computer.

    Attributes:
        name: how it is called, downloaded and chosen.
        title: what a person reads.
        reranks: it is a reranker; else it embeds.
        licence, languages: "" where unknown.
        size: bytes of its weights.
        dimensions: length of a vector, 0 for a reranker.
        parameters: how many numbers it holds.
        work: how many of them each token passes through.
        memory_bytes: that it needs to run, in 16-bit numbers.
        installed: it is on this computer, whether sound or not.
        included: it came with the program, so that it cannot be removed.
        in_use: it is the chosen one of its kind.
        verified: its answers were found to be the published ones, and its files are unchanged since.
        doubt: what was found wrong with its answers, or "".
        problem: why it cannot be used though it is here, or "".
        partial_bytes: that a stopped download left.
        fits: this computer can run it.
        recommended: it is the best of its kind that this computer runs in good time.
        why: what decides this, in plain words.
        estimate_s: about how long the passages at hand would take; None for a reranker, or where the computer was
            not measured.
        judged_s: about how long a reranker takes for one passage; None as above.
        reads_per_s: tokens a second that this very reranker read here; None before it was at work.
    """

    name: str
    title: str
    reranks: bool
    licence: str
    languages: str
    size: int
    dimensions: int
    parameters: int
    work: int
    memory_bytes: int
    installed: bool = False
    included: bool = False
    in_use: bool = False
    verified: bool = False
    doubt: str = ""
    problem: str = ""
    partial_bytes: int = 0
    fits: bool = True
    recommended: bool = False
    why: str = ""
    estimate_s: float | None = None
    judged_s: float | None = None
    reads_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class Speed:
    """What was measured on this computer.

    Attributes:
        tokens_per_s: that a model embedded.
        work: numbers of that model that each token passes through.
    """

    tokens_per_s: float
    work: int


def advice_for(
    models: Models, machine: Machine, *, speeds: Mapping[str, float], passages: int, settings: Settings
) -> tuple[ModelAdvice, ...]:
    """Which models suit a computer.

    Args:
        speeds: tokens a second that models embedded or reranked on it, by name.
        passages: of the files at hand; 0 where there are none yet.
    """
    from qwenfind.inference.catalogue import KNOWN

    installed = models.installed()
    verdicts = models.verdicts(installed)
    found = facts_of(
        KNOWN,
        installed,
        chosen=(settings.model, settings.reranker),
        verified=[model.name for model in installed if model.published and verdicts.get(model.name) == ()],
        doubts={name: " ".join(faults) for name, faults in verdicts.items()},
        partial={entry.name: models.partial(entry.name) for entry in KNOWN},
    )
    # The largest tells most about the others.
    found = [replace(one, reads_per_s=speeds.get(one.name)) if one.reranks else one for one in found]
    measured = [Speed(speeds[one.name], one.work) for one in found if one.name in speeds and not one.reranks]
    speed = max(measured, key=lambda speed: speed.work, default=None)
    return advise(found, machine, speed=speed, passages=passages, rerank_budget_s=settings.rerank_budget_s)


def facts_of(
    known: Iterable[KnownModel],
    installed: Iterable[InstalledModel],
    *,
    chosen: Sequence[str],
    verified: Sequence[str],
    partial: Mapping[str, int],
    doubts: Mapping[str, str] = MappingProxyType({}),
) -> list[ModelAdvice]:
    """Every model that is here or can be had; nothing is judged yet."""
    from qwenfind.inference.catalogue import STARTER_NAME, ModelKind

    here = {model.name: model for model in installed}
    listed = {entry.name: entry for entry in known}
    found = []
    for name in [*listed, *(name for name in here if name not in listed)]:
        model = here.get(name)
        entry = listed.get(name) or (model.known if model else None)
        layout = model.layout if model else None
        dimensions = layout.dimensions if layout else entry.dimensions if entry else 0
        parameters = entry.parameters if entry else layout.parameters if layout else 0
        table = entry.table_parameters if entry else layout.vocabulary * layout.dimensions if layout else 0
        kind = entry.kind if entry else model.kind if model else None
        found.append(
            ModelAdvice(
                name=name,
                title=entry.title if entry and name in listed else name,
                reranks=kind is ModelKind.RERANK,
                licence=entry.licence if entry else model.licence if model else "",
                languages=entry.languages if entry else "",
                size=model.size if model and model.size else entry.size if entry else 0,
                dimensions=dimensions,
                parameters=parameters,
                work=max(1, parameters - table),
                memory_bytes=memory_needed(parameters, "bfloat16"),
                installed=model is not None,
                included=name == STARTER_NAME,
                in_use=model is not None and name in chosen,
                verified=name in verified,
                doubt=doubts.get(name, ""),
                problem=model.problem if model else "",
                partial_bytes=partial.get(name, 0),
            )
        )
    return found


def advise(
    models: Sequence[ModelAdvice],
    machine: Machine,
    *,
    speed: Speed | None,
    passages: int,
    rerank_budget_s: float,
) -> tuple[ModelAdvice, ...]:
    """Says of each model whether the computer can run it and how long it would take, and recommends one of each kind.

    Args:
        models: as `facts_of` gives them.
        speed: what was measured here; without it nothing larger than the starter is recommended.
        passages: that have to be embedded; 0 where that is not known yet.
        rerank_budget_s: seconds that a search may spend reranking.
    """
    judged = [_judge(one, machine, speed=speed, passages=passages) for one in models]
    best: dict[bool, str] = {}
    # Of equals the first listed.
    for one in sorted(judged, key=lambda one: -one.work):
        if one.fits and not one.problem and _in_time(one, speed, rerank_budget_s):
            best.setdefault(one.reranks, one.name)
    return tuple(
        replace(
            one,
            recommended=best.get(one.reranks) == one.name,
            why=one.why or _why(one, speed, rerank_budget_s, is_best=best.get(one.reranks) == one.name),
        )
        for one in judged
    )


def _judge(one: ModelAdvice, machine: Machine, *, speed: Speed | None, passages: int) -> ModelAdvice:
    fits = one.memory_bytes <= machine.memory_bytes * _SHARE_OF_MEMORY
    why = (
        ""
        if fits
        else f"Needs {gigabytes(one.memory_bytes)} of memory; "
        f"this computer has {gigabytes(machine.memory_bytes)} for everything."
    )
    if one.reads_per_s is not None:
        return replace(one, fits=fits, why=why, judged_s=_JUDGED_TOKENS / one.reads_per_s)
    if speed is None:
        return replace(one, fits=fits, why=why)
    if one.reranks:
        return replace(one, fits=fits, why=why, judged_s=_JUDGED_TOKENS / _tokens_per_s(one.work, speed))
    seconds = passages * TOKENS_A_PASSAGE / _tokens_per_s(one.work, speed) if passages else None
    return replace(one, fits=fits, why=why, estimate_s=seconds)


def _tokens_per_s(work: int, speed: Speed) -> float:
    def cost(numbers: int) -> float:
        return numbers * (_LARGE_SLOWDOWN if numbers >= _LARGE_FROM else 1.0)

    return speed.tokens_per_s * cost(speed.work) / cost(work)


def _in_time(one: ModelAdvice, speed: Speed | None, rerank_budget_s: float) -> bool:
    if one.reranks:
        return one.judged_s is not None and one.judged_s * _FEWEST_JUDGED <= rerank_budget_s
    if one.included:
        return True
    if speed is None:
        return False
    waits = _QUERY_TOKENS / _tokens_per_s(one.work, speed)
    return waits <= _QUERY_S and (one.estimate_s is None or one.estimate_s <= _FILL_S)


def _why(one: ModelAdvice, speed: Speed | None, rerank_budget_s: float, *, is_best: bool) -> str:
    if one.problem:
        return ""
    if one.reranks:
        if one.judged_s is None:
            return ""
        if not _in_time(one, speed, rerank_budget_s):
            return f"Slow on this computer: about {_seconds(one.judged_s)} for each passage that it judges."
        return f"Judges about {int(rerank_budget_s / one.judged_s)} passages in the time that a search has."
    if is_best and not one.included:
        return "The best that this computer runs in good time."
    if one.included:
        return "Small and quick." if not is_best or speed is not None else "Small and quick on any computer."
    if speed is not None and not _in_time(one, speed, rerank_budget_s):
        waits = _QUERY_TOKENS / _tokens_per_s(one.work, speed)
        if waits > _QUERY_S:
            return f"Slow on this computer: each search would take about {_seconds(waits)} longer."
        return "Slow on this computer: it would take longer than a day."
    return ""


def _seconds(number: float) -> str:
    return f"{number:.1f} s" if number < 9.95 else f"{number:.0f} s"
