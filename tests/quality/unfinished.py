"""What is found while the last word is typed: `python -m tests.quality.unfinished [--work WORK] SET_DIR ...`.

Asks each query of a set by words alone, its last word (of five letters or more) whole, without its last letter, and cut
to five and to three; each as a finished query, and as the window asks while a person types. Prints nDCG@10.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from qwenfind import Home, Mode, SearchEngine, Settings
from qwenfind.search.query import parse
from tests.quality.measures import by_query, interval
from tests.quality.sets import Indexed, QualitySet, write_files

_QUERIES: Final = 150
_LETTERS_AT_LEAST: Final = 5
_CUTS: Final[Mapping[str, slice]] = {
    "whole": slice(None),
    "one letter short": slice(-1),
    "five letters": slice(5),
    "three letters": slice(3),
}


def main() -> None:
    """Prints a table for each set."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.unfinished")
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET_DIR")
    parser.add_argument("--work", type=Path, help="keeps files and indexes here for the next run")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        for folder in arguments.sets:
            for line in _measured(QualitySet.of(folder).sample(_QUERIES), arguments.work or Path(temporary)):
                print(line, flush=True)


def _measured(asked: QualitySet, work: Path) -> Iterator[str]:
    queries = {query: text.rstrip(" .?!") for query, text in asked.queries.items()}
    queries = {query: text for query, text in queries.items() if len(text.split()[-1]) >= _LETTERS_AT_LEAST}
    qrels = {query: asked.qrels[query] for query in queries}
    files, ids = write_files(asked.corpus, work)
    indexed = Indexed(work / f"{asked.corpus.name}-home", ids)
    yield f"{asked.name}, {len(queries)} queries: {', '.join(_CUTS)}"
    with SearchEngine(Home.at(indexed.home), Settings(folders=(str(files),))) as engine:
        engine.index(meaning=False)
        for typing in (False, True):
            means = []
            for cut in _CUTS.values():
                found = {query: _found(engine, indexed, _cut(text, cut), typing) for query, text in queries.items()}
                means.append(interval(by_query(found, qrels)["ndcg10"]).mean)
            yield f"{'typing' if typing else 'exact':8}" + " ".join(f"{mean:.3f}" for mean in means)


def _cut(text: str, cut: slice) -> str:
    begins, blank, last = text.rpartition(" ")
    return f"{begins}{blank}{last[cut]}"


def _found(engine: SearchEngine, indexed: Indexed, text: str, typing: bool) -> list[str]:
    response = engine.search(parse(text, mode=Mode.WORDS, typing=typing))
    return [indexed.id_of(result.path) for result in response.results]


if __name__ == "__main__":
    main()
