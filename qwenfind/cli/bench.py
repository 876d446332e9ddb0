"""`bench`: how quick QwenFind is on this computer, with the user's own index."""

from __future__ import annotations

import argparse
import contextlib
import math
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qwenfind.cli import judging
from qwenfind.cli.common import Add, engine_of
from qwenfind.cli.exits import FOUND, INDEX
from qwenfind.cli.output import console, note, table
from qwenfind.errors import DocumentError, ModelError, UsageError
from qwenfind.records import Mode

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine

QUERIES = 30
FILES = 40
READING_S = 20.0


def register(add: Add) -> None:
    """Adds the command to the parser."""
    made = add("bench", bench, "measure searching and reading on this computer, with your own index")
    wanted = made.add_mutually_exclusive_group()
    wanted.add_argument("--mine", action="store_true", help="how often your own judged searches find the right file")
    wanted.add_argument("--all-stages", action="store_true", help="have searches run every stage again")
    made.add_argument("--choose", action="store_true", help="with --mine: search the way that is best, beyond chance")
    made.add_argument("--json", action="store_true", help="with --mine: as JSON on stdout")


def bench(arguments: argparse.Namespace) -> int:
    """Measures and prints a table."""
    if (arguments.choose or arguments.json) and not arguments.mine:
        raise UsageError("--choose and --json go with --mine.", "Add --mine.")
    if arguments.mine:
        return judging.mine(arguments)
    if arguments.all_stages:
        return judging.all_stages(arguments)
    with engine_of(arguments) as engine:
        queries = engine.sample_queries(QUERIES)
        if not queries:
            note("Nothing is indexed yet. Begin with: qwenfind index FOLDER")
            return INDEX
        shown = table("what", "p50", "p95", "of")
        try:
            rows = [_embedding(engine, queries)]
            modes = list(Mode)
        except ModelError as error:
            note(f"Meaning is not measured. {error}")
            rows, modes = [], [Mode.NAMES, Mode.WORDS]
        if not any(space.live and space.done for space in engine.status().spaces):
            modes = [mode for mode in modes if mode is not Mode.MEANING]
        rows = [_searching(engine, queries, mode) for mode in modes] + rows
        for row in rows:
            shown.add_row(*row)
        console().print(shown)
        print(_reading(engine))
    return FOUND


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def _searching(engine: SearchEngine, queries: Sequence[str], mode: Mode) -> tuple[str, str, str, str]:
    from qwenfind.search.query import parse

    spent = []
    for text in queries:
        query = parse(text, mode=mode, rerank=False)
        began = time.perf_counter()
        engine.search(query, sentences_s=0.0)
        spent.append(time.perf_counter() - began)
    return _row(f"search, {mode.value}", spent)


def _embedding(engine: SearchEngine, queries: Sequence[str]) -> tuple[str, str, str, str]:
    embedder = engine.embedder()
    # The first one loads the model.
    embedder.embed_query("warm up")
    spent = []
    for text in queries:
        began = time.perf_counter()
        # Unlike the searches' own, so that none is remembered.
        embedder.embed_query(f"{text} ?")
        spent.append(time.perf_counter() - began)
    return _row("a query's meaning", spent)


def _row(what: str, spent: Sequence[float]) -> tuple[str, str, str, str]:
    p50, p95 = (f"{percentile(spent, share) * 1000:.1f} ms" for share in (0.5, 0.95))
    return what, p50, p95, str(len(spent))


def _reading(engine: SearchEngine) -> str:
    """Reads some indexed files anew, and writes nothing."""
    from qwenfind.extraction.pool import ExtractorPool

    settings = engine.settings
    pool = ExtractorPool(processes=1, max_text_chars=settings.max_text_chars, max_file_mb=settings.max_file_mb)
    done = count = 0
    try:
        began = time.perf_counter()
        for path in engine.sample_files(FILES):
            if time.perf_counter() - began > READING_S:
                break
            with contextlib.suppress(DocumentError, OSError):
                pool.submit(path).result()
                count += 1
                done += path.stat().st_size
        spent = time.perf_counter() - began
    finally:
        pool.close()
    return f"reading in one process: {count / spent:.1f} files a second, {done / spent / 1e6:.2f} MB a second"
