"""Whether "strong", "good" and "loose" are true: `python -m tests.quality.closeness SET_DIR SET_DIR ... [--work DIR]`.

Each set (BEIR form) is indexed by itself and asked with its own queries, with queries of the other sets, and with words
that are none. Counts what the first results are called, where it is judged relevant and where it cannot be.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from qwenfind import Home, SearchEngine
from qwenfind.records import Closeness, Mode
from qwenfind.search.query import parse
from tests.quality.__main__ import prepare, read_lines, read_qrels

OWN, FOREIGN, NONSENSE = 150, 60, 60
TRUE_AT_LEAST_GOOD = 0.85
FOREIGN_STRONG = 0.05
Counts = collections.Counter[Closeness]


def nonsense(count: int, chance: random.Random) -> Iterator[str]:
    """Words that no language has, one to four a query."""
    for _ in range(count):
        yield " ".join(
            "".join(chance.choice("bcdfghjklmnpqrstvwxz" if at % 3 else "aeiou") for at in range(chance.randint(4, 9)))
            for _ in range(chance.randint(1, 4))
        )


def ask(engine: SearchEngine, text: str, mode: Mode) -> tuple[Path, Closeness, bool] | None:
    """The first result, what it is called, and whether nothing is close; None where nothing is found."""
    response = engine.search(parse(text, mode=mode), sentences_s=0.0)
    if not response.results:
        return None
    first = response.results[0]
    return first.path, first.closeness, response.no_close_match


def row(name: str, counts: Mapping[Closeness, int], no_match: int, queries: int) -> str:
    """A line of the table, in shares."""
    found = max(sum(counts.values()), 1)
    shares = "".join(f"{counts[word] / found:9.3f}" for word in Closeness)
    return f"{name:44}{queries:8}{shares}{no_match / max(queries, 1):10.3f}"


def measure(
    name: str, engine: SearchEngine, queries: Sequence[str], judged: Sequence[frozenset[Path]], mode: Mode
) -> tuple[Counts, Counts]:
    """What first results are called: those that are judged relevant, and all others."""
    true, other = Counts(), Counts()
    none = dict.fromkeys(("true", "other"), 0)
    for text, relevant in zip(queries, judged, strict=True):
        answer = ask(engine, text, mode)
        if answer is None:
            none["other"] += 1
            continue
        path, word, no_match = answer
        (true if path in relevant else other)[word] += 1
        none["true" if path in relevant else "other"] += no_match
    if true:
        print(row(f"{name}, relevant", true, none["true"], true.total()), flush=True)
    print(
        row(name + (", not judged so" if true else ""), other, none["other"], len(queries) - true.total()), flush=True
    )
    return true, other


def main() -> int:
    """Prints the table and one JSON object; 0 when both goals hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.closeness")
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET_DIR")
    parser.add_argument("--mode", choices=[Mode.HYBRID.value, Mode.WORDS.value, Mode.MEANING.value], default="hybrid")
    parser.add_argument("--work", type=Path, help="keeps files and indexes here for the next run")
    asked = parser.parse_args()
    mode = Mode(asked.mode)
    chance = random.Random(1)
    sets = [folder.resolve() for folder in asked.sets]
    texts = {folder.name: read_lines(folder / "queries.jsonl") for folder in sets}
    for queries in texts.values():
        chance.shuffle(queries)
    true, foreign, gibberish = Counts(), Counts(), Counts()
    print(f"{'index, queries':44}{'queries':>8}" + "".join(f"{word:>9}" for word in Closeness) + f"{'no match':>10}")
    with tempfile.TemporaryDirectory() as temporary:
        work: Path = asked.work or Path(temporary)
        for folder in sets:
            _, home, ids = prepare(folder, work, None)
            qrels = read_qrels(folder / "qrels.tsv")
            with SearchEngine(Home.at(home)) as engine:
                for name, queries in texts.items():
                    own = name == folder.name
                    some = queries[: OWN if own else FOREIGN]
                    wanted = [
                        frozenset(Path(path) for path, document in ids.items() if document in qrels.get(q["_id"], ()))
                        if own
                        else frozenset[Path]()
                        for q in some
                    ]
                    found, other = measure(f"{folder.name}, {name}", engine, [q["text"] for q in some], wanted, mode)
                    true += found
                    foreign += Counts() if own else other
                words = list(nonsense(NONSENSE, chance))
                gibberish += measure(f"{folder.name}, nonsense", engine, words, [frozenset()] * NONSENSE, mode)[1]
    figures = {
        "true first results at least good": round(1 - true[Closeness.LOOSE] / max(true.total(), 1), 4),
        "foreign queries strong": round(foreign[Closeness.STRONG] / max(foreign.total(), 1), 4),
        "foreign queries at least good": round(1 - foreign[Closeness.LOOSE] / max(foreign.total(), 1), 4),
        "nonsense at least good": round((gibberish.total() - gibberish[Closeness.LOOSE]) / (NONSENSE * len(sets)), 4),
    }
    goals = {
        f"true first results at least good >= {TRUE_AT_LEAST_GOOD}": true.total() > 0
        and figures["true first results at least good"] >= TRUE_AT_LEAST_GOOD,
        f"foreign queries strong <= {FOREIGN_STRONG}": foreign.total() > 0
        and figures["foreign queries strong"] <= FOREIGN_STRONG,
    }
    holds = all(goals.values())
    print(json.dumps({"name": "closeness", "figures": figures, "goals": goals, "holds": holds}))
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
