"""Which number type a model multiplies in on this machine: the fastest whose answers are those of float32.

Each candidate embeds a fixed panel of texts once, text by text, so that a query waits for one text at most. Vectors of
different number types share a space: a candidate is adopted only where every text's vector lies within a cosine of
`LEAST_COSINE` of float32's and the same texts come first, so that what was embedded in one type and what is asked in
another compare as if both had been made in float32, up to differences that change no result of the panel.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import json
import os
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from qwenfind.errors import ChildError, FailedError, ModelError
from qwenfind.inference.layout import Layout
from qwenfind.inference.ledger import read_entries, write_entries

LEAST_COSINE = 0.99
# Texts whose similarity differs by less than this in float32 may change places.
_TIE = 0.005
# A narrower type must be worth its rounding.
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


@dataclass(frozen=True, slots=True)
class Trial:
    """What one number type gave.

    Attributes:
        vectors: of `QUERIES` and `PASSAGES` in that order, shape (texts, dimensions), each of length 1.
        elapsed_s: what the passages took.
    """

    precision: str
    vectors: NDArray[np.float32]
    elapsed_s: float


def candidates(layout: Layout) -> tuple[str, ...]:
    """The number types to try on a processor, float32 first, which the others are held against.

    Not float16, which processors widen. Eight bits need a network of our own.
    """
    return ("float32", "bfloat16", "int8") if layout.model_type == "qwen3" else ("float32", "bfloat16")


def fastest(trials: Sequence[Trial]) -> str | None:
    """The number type to use, or None where float32 was not tried: nothing is known then."""
    reference = next((trial for trial in trials if trial.precision == "float32"), None)
    if reference is None:
        return None
    sound = [trial for trial in trials if trial is not reference and agrees(reference.vectors, trial.vectors)]
    best = min(sound, key=lambda trial: trial.elapsed_s, default=reference)
    return best.precision if best.elapsed_s * _WORTHWHILE <= reference.elapsed_s else "float32"


def agrees(reference: NDArray[np.float32], vectors: NDArray[np.float32]) -> bool:
    """Whether vectors of the panel are those of float32: near each, and with the same first result for each query."""
    if vectors.shape != reference.shape or not np.isfinite(vectors).all():
        return False
    if float((reference * vectors).sum(axis=1).min()) < LEAST_COSINE:
        return False
    count = len(QUERIES)
    wanted, found = reference[:count] @ reference[count:].T, vectors[:count] @ vectors[count:].T
    first = wanted[np.arange(count), found.argmax(axis=1)]
    return bool((first >= wanted.max(axis=1) - _TIE).all())


def try_out(
    names: Sequence[str],
    embed: Callable[[str, str, str], tuple[NDArray[np.float32], float]],
    drop: Callable[[str], None],
) -> list[Trial]:
    """Tries number types one after the other; what cannot be loaded or run here is left out.

    Args:
        names: of the number types.
        embed: from a number type, "query" or "passage" and a text to a vector and the seconds it took.
        drop: lets a number type's network go from memory.
    """
    trials = []
    for name in names:
        with contextlib.suppress(ModelError, ChildError, FailedError):
            vectors = [embed(name, "query", text)[0] for text in QUERIES]
            answers = [embed(name, "passage", text) for text in PASSAGES]
            vectors += [vector for vector, _ in answers]
            trials.append(Trial(name, np.stack(vectors), sum(elapsed_s for _, elapsed_s in answers)))
        with contextlib.suppress(ModelError, ChildError, FailedError):
            drop(name)
        if not trials:
            # Without float32 there is nothing to hold the others against.
            break
    return trials


class Precisions:
    """Remembers which number type was chosen for a model on this machine.

    Args:
        file: JSON, made when first needed.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def known(self, identity: str) -> str | None:
        """The number type chosen for a model of that identity, or None where none was on this machine."""
        found = read_entries(self._file).get(f"{identity}:{this_processor()}")
        precision = found.get("precision") if isinstance(found, Mapping) else None
        return precision if precision in ("float32", "bfloat16", "int8") else None

    def note(self, identity: str, trials: Sequence[Trial]) -> str | None:
        """Chooses from trials and remembers it; None where they tell nothing."""
        precision = fastest(trials)
        if precision is not None:
            seconds = {trial.precision: round(trial.elapsed_s, 4) for trial in trials}
            entry = {"precision": precision, "seconds": seconds}
            write_entries(self._file, {**read_entries(self._file), f"{identity}:{this_processor()}": entry})
        return precision


@functools.cache
def this_processor() -> str:
    """A short hash of what decides how fast number types are here: the processor, its cores, and torch."""
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
