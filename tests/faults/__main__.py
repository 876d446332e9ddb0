"""The fault matrix, row by row, against the real command line.

    python -m tests.faults [ROW ...] [--quick]

Rows: `kill` - kill -9 at a random moment of `qwenfind index`, 25 times, each on an index of its own; then the next run
must finish, `qwenfind verify` must find the index whole, and it must hold the passages and vectors of a clean run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from qwenfind.paths import Home
from qwenfind.store.index import Index

FILES = 60
ROOT = Path(__file__).parents[2]
Content = dict[str, tuple[str, list[tuple[str, bool]]]]


def command(home: Path, *arguments: str) -> list[str]:
    """The command line under a home of its own."""
    return [sys.executable, "-m", "qwenfind", "--home", str(home), *arguments]


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs it to the end."""
    return subprocess.run(command(home, *arguments), cwd=ROOT, capture_output=True, text=True, check=False)


def write_documents(folder: Path, chance: random.Random) -> None:
    """Files of several formats with text of their own, some of it shared between them."""
    vocabulary = [f"{chance.choice('bdfglmnprst')}{chance.choice('aeiou')}{n:x}" for n in range(3000)]
    shared = [" ".join(chance.choices(vocabulary, k=150)) + "." for _ in range(5)]
    for n in range(FILES):
        own = [" ".join(chance.choices(vocabulary, k=chance.randrange(20, 200))) + "." for _ in range(3)]
        body = "\n\n".join([*own, chance.choice(shared)])
        target = folder / f"{n % 5}" / (f"{n}.md" if n % 2 else f"{n}.txt")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"# Note {n}\n\n{body}\n" if n % 2 else body, encoding="utf-8")


def content(home: Path) -> Content:
    """State and passages of every document, and whether each passage has its vector."""
    index = Index.open_reader(Home.at(home).index)
    try:
        spaces = [space.id for space in index.vectors.spaces()]
        found: Content = {}
        for folder in index.documents.folders():
            for document in index.documents.known(folder.id):
                passages = index.documents.passages_of(document.id)
                texts = index.documents.text_ids_of(document.id)
                held = {t for t in texts if all(index.vectors.vector_of(s, t) is not None for s in spaces)}
                whole = bool(spaces) and held == set(texts)
                found[str(document.path)] = (str(document.state), [(p.embedded_text, whole) for p in passages])
        return found
    finally:
        index.close()


def kill(rounds: int) -> dict[str, float]:
    """kill -9 anywhere in indexing."""
    chance = random.Random(int(time.time()))
    seen = {"rounds": 0, "killed": 0, "finished": 0, "whole": 0, "equal": 0}
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        documents = work / "documents"
        write_documents(documents, chance)
        started = time.monotonic()
        run(work / "clean", "index", str(documents)).check_returncode()
        lasts = time.monotonic() - started
        clean = content(work / "clean")
        for number in range(rounds):
            home = work / f"home{number}"
            process = subprocess.Popen(
                command(home, "index", str(documents)), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            after = chance.uniform(0.1, lasts)
            try:
                process.wait(timeout=after)
            except subprocess.TimeoutExpired:
                os.kill(process.pid, signal.SIGKILL)
                process.wait()
                seen["killed"] += 1
            ended = run(home, "index", str(documents))
            sound = run(home, "verify")
            equal = content(home) == clean
            seen["rounds"] += 1
            seen["finished"] += ended.returncode == 0
            seen["whole"] += sound.returncode == 0
            seen["equal"] += equal
            words = "whole" if sound.returncode == 0 else f"NOT WHOLE: {sound.stdout}{sound.stderr}"
            print(
                f"{number + 1:3} killed after {after:5.2f} s; {words}; {'equal' if equal else 'NOT EQUAL'}", flush=True
            )
            shutil.rmtree(home)
    return {name: float(value) for name, value in seen.items()}


def holds(seen: dict[str, float]) -> bool:
    """Every round ended well, and most were killed."""
    rounds = seen["rounds"]
    return seen["finished"] == seen["whole"] == seen["equal"] == rounds and seen["killed"] >= rounds / 2


ROWS: dict[str, Callable[[int], dict[str, float]]] = {"kill": kill}


def main() -> int:
    """Prints each row, then one JSON object; 0 when all hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("rows", nargs="*", choices=[*ROWS, []], default=list(ROWS))
    parser.add_argument("--quick", action="store_true", help="3 rounds in place of 25")
    asked = parser.parse_args()
    figures = {row: ROWS[row](3 if asked.quick else 25) for row in asked.rows}
    good = all(holds(seen) for seen in figures.values())
    print(
        json.dumps({"name": "faults", "figures": figures, "goals": dict.fromkeys(figures, "all rounds"), "holds": good})
    )
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
