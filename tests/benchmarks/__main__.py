"""Measurements, each as ratios or limits of one run.

    python -m tests.benchmarks [NAME ...] [--quick]

Names: `app` - how quickly the app can be used, whether its window stutters while files are indexed, and what it takes
when idle; `embedding` - passages of ~200 tokens with the 0.6B shape on the processor, against what else is installed;
`recoll` - names and words beside Recoll; `rerank` - reranking with the 0.6B shape beside the makers' own example;
`scale` - 230,000 files and 1.5 million passages: how quickly they are searched, and the memory and disk they take (an
hour, and 7 GB; what is built is kept in the folder that `QWENFIND_BENCH_DIR` names); `vectors` - how quickly, how truly
and in how much memory the nearest of a million passages are found (a quarter of an hour, and 6 GB of disk). Prints a
table, and as its last line one JSON object; exit code 0 where every goal holds.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured.

    Attributes:
        value: in `unit`.
        goal: the greatest value that is good, or None where nothing is promised.
        at_least: the least value that is good, or None.
    """

    name: str
    value: float
    unit: str
    goal: float | None = None
    at_least: float | None = None

    @property
    def holds(self) -> bool:
        """Whether it is as good as promised."""
        return (self.goal is None or self.value <= self.goal) and (self.at_least is None or self.value >= self.at_least)


def _app(quick: bool) -> list[Figure]:
    from tests.benchmarks.app import measure

    return [Figure(*row) for row in measure(quick=quick)]


def _embedding(quick: bool) -> list[Figure]:
    from tests.benchmarks.embedding import measure

    return [Figure(name, value, unit, at_least=least) for name, value, unit, least in measure(quick=quick)]


def _recoll(quick: bool) -> list[Figure]:
    from tests.benchmarks.recoll import measure

    return [Figure(*row) for row in measure(quick=quick)]


def _rerank(quick: bool) -> list[Figure]:
    from tests.benchmarks.rerank import measure

    return [Figure(*row) for row in measure(quick=quick)]


def _scale(quick: bool) -> list[Figure]:
    from tests.benchmarks.scale import measure

    return [Figure(*row) for row in measure(quick=quick)]


def _vectors(quick: bool) -> list[Figure]:
    from tests.benchmarks.vectors import measure

    return [Figure(*row) for row in measure(quick=quick)]


BENCHMARKS: Mapping[str, Callable[[bool], list[Figure]]] = {
    "app": _app,
    "embedding": _embedding,
    "recoll": _recoll,
    "rerank": _rerank,
    "scale": _scale,
    "vectors": _vectors,
}


def main() -> int:
    """Runs the benchmarks named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHMARKS)}; all where none is named")
    parser.add_argument("--quick", action="store_true", help="the short form")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(BENCHMARKS):
        parser.error(f"no benchmark is called {', '.join(sorted(unknown))}")
    figures: dict[str, float] = {}
    goals: dict[str, bool] = {}
    for name in arguments.names or BENCHMARKS:
        print(f"{name:52} {'value':>10} {'goal':>10}")
        for figure in BENCHMARKS[name](arguments.quick):
            goal = "" if figure.goal is None else f"{figure.goal:g}"
            goal = goal if figure.at_least is None else f">= {figure.at_least:g}"
            print(
                f"  {figure.name:50} {figure.value:10.2f} {goal:>10} {figure.unit}{'' if figure.holds else '  MISSED'}"
            )
            figures[f"{name}: {figure.name}"] = round(figure.value, 2)
            if figure.goal is not None or figure.at_least is not None:
                goals[f"{name}: {figure.name}"] = figure.holds
    print(json.dumps({"name": "benchmarks", "figures": figures, "goals": goals, "holds": all(goals.values())}))
    return 0 if all(goals.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
