"""What a ranking is worth, query by query, and how sure that is. Pure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from qwenfind.meter import bootstrap

Qrels = Mapping[str, Mapping[str, int]]
"""Judgements: query id -> document id -> grade above 0."""

Rankings = Mapping[str, Sequence[str]]
"""Document ids, the best first, by query id."""

MEASURES: Final = ("ndcg10", "mrr10", "recall10", "recall100")


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and its 95 % interval."""

    mean: float
    low: float
    high: float


def by_query(rankings: Rankings, qrels: Qrels) -> dict[str, list[float]]:
    """Each measure of each judged query, in the order of `qrels`; nDCG with linear gain, as trec_eval has it."""
    found: dict[str, list[float]] = {measure: [] for measure in MEASURES}
    for query, judged in qrels.items():
        ranking = list(rankings.get(query, ()))
        gain = sum(judged.get(d, 0) / math.log2(i + 2) for i, d in enumerate(ranking[:10]))
        ideal = sum(g / math.log2(i + 2) for i, g in enumerate(sorted(judged.values(), reverse=True)[:10]))
        found["ndcg10"].append(gain / ideal)
        found["mrr10"].append(next((1 / (i + 1) for i, d in enumerate(ranking[:10]) if d in judged), 0.0))
        found["recall10"].append(len(judged.keys() & ranking[:10]) / len(judged))
        found["recall100"].append(len(judged.keys() & ranking[:100]) / len(judged))
    return found


def interval(values: Sequence[float]) -> Interval:
    """The mean, and where 95 % of the means of resampled queries lie (percentile bootstrap)."""
    return Interval(float(np.mean(values)), *bootstrap(values))


def difference(new: Sequence[float], old: Sequence[float]) -> Interval:
    """How much better `new` is, query against the same query (paired bootstrap)."""
    return interval([a - b for a, b in zip(new, old, strict=True)])


def percentiles(milliseconds: Sequence[float]) -> tuple[float, float]:
    """The median and what 95 % of the queries stay below."""
    p50, p95 = np.percentile(np.asarray(milliseconds, dtype=np.float64), (50, 95))
    return float(p50), float(p95)
