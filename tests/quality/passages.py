"""How well passages hold answers: `python -m tests.quality.passages SET_DIR [--work DIR]`, spans.jsonl and corpora/.

The set's long documents are indexed by the app, once as they are and once cut into a file for each window of 200
tokens; then its questions are asked. Reports, over all questions, the share of the answer's characters that the best k
passages of all documents cover (recall), and the share of what they hold that is answer (precision), by mode.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from qwenfind import Home, SearchEngine
from qwenfind.indexing.passages import _TOKEN
from qwenfind.records import Mode
from qwenfind.search.candidates import Candidate, Candidates
from qwenfind.search.query import parse
from tests.quality.sets import index, read_lines

Span = tuple[str, int, int]
"""A document's name, and a run of its characters."""

DEPTHS = (1, 3, 5, 10)
MODES = ("words", "meaning", "hybrid")
WINDOW = 200
_DEPTH = 50


def windows(text: str) -> Iterator[tuple[int, int]]:
    """Runs of so many tokens, wherever they end."""
    spans = [match.span() for match in _TOKEN.finditer(text)]
    for first in range(0, len(spans), WINDOW):
        yield spans[first][0], spans[min(first + WINDOW, len(spans)) - 1][1]


def as_they_are(documents: Mapping[str, str], folder: Path) -> dict[str, Span]:
    """Writes each document as a file; says what part of a document a file holds."""
    held: dict[str, Span] = {}
    for name, text in documents.items():
        file = folder / f"{name}.txt"
        file.write_text(text, encoding="utf-8", newline="")
        held[str(file.resolve())] = name, 0, len(text)
    return held


def as_windows(documents: Mapping[str, str], folder: Path) -> dict[str, Span]:
    """Writes each window as a file; says what part of a document a file holds."""
    held: dict[str, Span] = {}
    for name, text in documents.items():
        for number, (start, end) in enumerate(windows(text)):
            # A number alone: a name that says more would be searched too.
            file = folder / name / f"{number}.txt"
            file.parent.mkdir(exist_ok=True)
            file.write_text(text[start:end], encoding="utf-8", newline="")
            held[str(file.resolve())] = name, start, end
    return held


def best_passages(engine: SearchEngine, question: str, mode: str, held: Mapping[str, Span]) -> list[Span]:
    """The passages that the app's search found, by its own score, whatever their document."""
    last: list[Candidates] = []
    ordered = Candidates.ordered

    def seen(candidates: Candidates) -> list[Candidate]:
        last[:] = [candidates]
        return ordered(candidates)

    with patch.object(Candidates, "ordered", seen):
        engine.search(parse(question, mode=Mode(mode), limit=_DEPTH, rerank=False), sentences_s=0.0)
    worth = last[0].passages()
    hits = {hit.text_id: hit for candidate in ordered(last[0]) for hit in candidate.order}
    best = []
    for text_id in sorted(hits, key=lambda text_id: -worth[text_id])[: max(DEPTHS)]:
        name, start, end = held[str(hits[text_id].document.path.resolve())]
        passage = hits[text_id].passage
        best.append((name, start + passage.start, min(start + passage.end, end)))
    return best


def covered(best: Sequence[Span], question: Mapping[str, Any]) -> tuple[float, float]:
    """Recall and precision of the characters of a question's answers."""
    found = wanted = 0
    for reference in question["references"]:
        start, end = reference["start_index"], reference["end_index"]
        mark = np.zeros(end - start, dtype=bool)
        for name, first, last in best:
            if name == question["doc"]:
                mark[max(0, first - start) : max(0, last - start)] = True
        found += int(mark.sum())
        wanted += end - start
    return found / wanted, found / max(1, sum(last - first for _, first, last in best))


def measure(
    home: Path, held: Mapping[str, Span], questions: Sequence[Mapping[str, Any]], mode: str
) -> dict[int, tuple[float, float]]:
    """Recall and precision by depth."""
    with SearchEngine(Home.at(home)) as engine:
        answers = [best_passages(engine, question["question"], mode, held) for question in questions]
    found = {}
    for depth in DEPTHS:
        pairs = [covered(best[:depth], question) for best, question in zip(answers, questions, strict=True)]
        recall, precision = np.mean(pairs, axis=0)
        found[depth] = float(recall), float(precision)
    return found


def main() -> int:
    """Prints the table and one JSON object; 0 when the app's passages beat windows of 200 tokens at recall@5."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.passages")
    parser.add_argument("folder", type=Path, metavar="SET_DIR")
    parser.add_argument("--modes", default="hybrid", help=",".join(MODES))
    parser.add_argument("--queries", type=int, metavar="N", help="at most so many, evenly spread")
    parser.add_argument("--work", type=Path, help="keeps files and indexes here for the next run")
    asked = parser.parse_args()
    documents = {f.stem: f.read_bytes().decode() for f in sorted((asked.folder / "corpora").iterdir())}
    questions: list[Any] = read_lines(asked.folder / "spans.jsonl")
    questions = questions[:: max(1, -(-len(questions) // asked.queries))] if asked.queries else questions
    figures: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        print(f"{'cut':22}{'mode':9}" + "".join(f"   recall@{k:<3}prec." for k in DEPTHS))
        for cut, write in (("windows of 200", as_windows), ("as QwenFind cuts", as_they_are)):
            folder = (asked.work or Path(temporary)) / f"spans-{write.__name__}"
            folder.mkdir(parents=True, exist_ok=True)
            held = write(documents, folder)
            index(folder.with_name(f"{folder.name}-home"), folder)
            for mode in asked.modes.split(","):
                found = measure(folder.with_name(f"{folder.name}-home"), held, questions, mode)
                figures[f"{cut}, {mode}"] = {f"recall@{k}": round(found[k][0], 4) for k in DEPTHS}
                print(f"{cut:22}{mode:9}" + "".join(f"{r:12.3f}{p:8.3f}" for r, p in found.values()), flush=True)
    good = all(
        figures[f"as QwenFind cuts, {mode}"]["recall@5"] > figures[f"windows of 200, {mode}"]["recall@5"]
        for mode in asked.modes.split(",")
    )
    print(json.dumps({"name": "passages", "figures": figures, "goals": {"recall@5": "above windows"}, "holds": good}))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
