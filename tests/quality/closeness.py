"""Whether "strong", "good" and "loose" are true: `python -m tests.quality.closeness SET_DIR SET_DIR ... [--work DIR]`.

Each set (BEIR form) is indexed by itself and asked, in each mode, with its own queries, with queries of the sets of
other corpora, and with words that are none. Counts what the first results are called, where they are judged relevant
and where they cannot be. "reranked" needs a reranker in use under the set's home
(see `python -m tests.quality --reranker`).
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from qwenfind import Home, SearchEngine
from qwenfind.records import Closeness, Mode
from qwenfind.search.query import parse
from tests.quality.asking import RERANKED
from tests.quality.sets import Indexed, QualitySet, prepare

TRUE_AT_LEAST_GOOD = 0.85
FOREIGN_STRONG = 0.05
NONSENSE = 30
MODES = ("words", "meaning", "hybrid", RERANKED)
Counts = collections.Counter[Closeness]


def nonsense(count: int, chance: random.Random) -> Iterator[str]:
    """Words that no language has, one to four a query."""
    for _ in range(count):
        yield " ".join(
            "".join(chance.choice("bcdfghjklmnpqrstvwxz" if at % 3 else "aeiou") for at in range(chance.randint(4, 9)))
            for _ in range(chance.randint(1, 4))
        )


def first(engine: SearchEngine, text: str, mode: str) -> tuple[Path, Closeness] | None:
    """The first result and what it is called; None where nothing is found."""
    stages = Mode.HYBRID if mode == RERANKED else Mode(mode)
    response = engine.search(parse(text, mode=stages, rerank=mode == RERANKED), sentences_s=0.0)
    if not response.results:
        return None
    return response.results[0].path, response.results[0].closeness


def own(engine: SearchEngine, quality_set: QualitySet, indexed: Indexed, mode: str) -> Counts:
    """What first results are called that are judged relevant."""
    called = Counts()
    for query, text in quality_set.queries.items():
        found = first(engine, text, mode)
        if found is not None and indexed.id_of(found[0]) in quality_set.qrels[query]:
            called[found[1]] += 1
    return called


def others(engine: SearchEngine, texts: Sequence[str], mode: str) -> Counts:
    """What first results are called that cannot be relevant; where nothing is found, that counts as loose."""
    found = (first(engine, text, mode) for text in texts)
    return Counts(result[1] if result is not None else Closeness.LOOSE for result in found)


def share(counts: Counts, *words: Closeness) -> float:
    """Which part of the results has one of these names."""
    return sum(counts[word] for word in words) / max(counts.total(), 1)


def row(name: str, mode: str, true: Counts, foreign: Counts, gibberish: Counts) -> str:
    """A line of the table."""
    called = Closeness.GOOD, Closeness.STRONG
    figures = f"{share(true, *called):10.3f}{share(foreign, Closeness.STRONG):10.3f}{share(foreign, *called):10.3f}"
    return f"{name:18}{mode:10}{true.total():7}{foreign.total():9}{figures}{share(gibberish, *called):10.3f}"


def main() -> int:
    """Prints the table and one JSON object; 0 when both goals hold for each mode over all sets."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.closeness")
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET_DIR")
    parser.add_argument("--modes", default="hybrid", help=",".join(MODES))
    parser.add_argument("--queries", type=int, default=150, metavar="N", help="of each set's own")
    parser.add_argument("--foreign", type=int, default=30, metavar="N", help="of each other set's")
    parser.add_argument("--work", type=Path, help="keeps files and indexes here for the next run")
    asked = parser.parse_args()
    sets = [QualitySet.of(folder) for folder in asked.sets]
    modes = asked.modes.split(",")
    chance = random.Random(1)
    words = list(nonsense(NONSENSE, chance))
    totals = {mode: (Counts(), Counts(), Counts()) for mode in modes}
    print(f"{'':44}{'true':>10}{'foreign':>10}{'foreign':>10}{'nonsense':>10}")
    print(
        f"{'index':18}{'mode':10}{'true':>7}{'foreign':>9}{'>= good':>10}{'strong':>10}{'>= good':>10}{'>= good':>10}"
    )
    with tempfile.TemporaryDirectory() as temporary:
        work: Path = asked.work or Path(temporary)
        for quality_set in sets:
            indexed = prepare(quality_set.corpus, work)
            strangers = [other.sample(asked.foreign) for other in sets if other.corpus != quality_set.corpus]
            texts = [text for other in strangers for text in other.queries.values()]
            with SearchEngine(Home.at(indexed.home)) as engine:
                for mode in modes:
                    if mode == RERANKED and not engine.settings.reranker:
                        print(f"{quality_set.name:18}{mode:10} not measured: no reranker is in use")
                        continue
                    counts = (
                        own(engine, quality_set.sample(asked.queries), indexed, mode),
                        others(engine, texts, mode),
                        others(engine, words, mode),
                    )
                    for total, found in zip(totals[mode], counts, strict=True):
                        total.update(found)
                    print(row(quality_set.name, mode, *counts), flush=True)
    goals: dict[str, bool] = {}
    for mode, (true, foreign, gibberish) in totals.items():
        if foreign:
            print(row("all", mode, true, foreign, gibberish))
            good = share(true, Closeness.GOOD, Closeness.STRONG)
            goals[f"{mode}: true at least good >= {TRUE_AT_LEAST_GOOD}"] = good >= TRUE_AT_LEAST_GOOD
            goals[f"{mode}: foreign strong <= {FOREIGN_STRONG}"] = share(foreign, Closeness.STRONG) <= FOREIGN_STRONG
    figures = {mode: [dict(counts) for counts in found] for mode, found in totals.items()}
    holds = bool(goals) and all(goals.values())
    print(json.dumps({"name": "closeness", "figures": figures, "goals": goals, "holds": holds}))
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
