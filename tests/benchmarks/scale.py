"""A large home: 230,000 files and 1.5 million passages, built by `scale_build` out of real text.

Where it is built, and what is measured by whom:

1. the index is built in parts by a process of its own, which is ended by kill -9 in the middle of each step; then what
   is there is held against what there should be
2. 200 searches (`scale_queries`) are run by one fresh process through the app's own searcher: by names, by words, and
   hybrid without rerank, each once before it is timed. The goals of names and words are those of the stage that finds
   them, evidence apart. The queries' vectors are known beforehand, because the goal is what comes beyond embedding
3. each of some searches is also the first one of a fresh connection to a file that the system has put out of its memory
4. the app itself is started on that index with a search, and its processes' memory is added up
5. the size of each part of the index

`QWENFIND_BENCH_DIR` names a folder to keep what is built, so that another run goes on with it (7 GB; half an hour alone
on two cores). The files beyond the first 10,000 are in the index alone: no reader has read them, and the vectors of
all are real ones with noise, see `scale_build`.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import psutil
from numpy.typing import NDArray

from qwenfind.engine import SearchEngine
from qwenfind.records import Mode, Space
from qwenfind.search.query import parse
from qwenfind.search.searcher import Searcher
from qwenfind.store.index import Index
from tests.benchmarks.collection import Collection, data_folder
from tests.benchmarks.scale_build import ANCHORS, Place, passages_of, read_facts
from tests.benchmarks.scale_queries import Typed, queries

Row = tuple[str, float, str, float | None]
Floats = NDArray[np.float32]

FILES, TRUE_FILES = 230_000, 10_000
QUICK_FILES, QUICK_TRUE_FILES = 5_000, 400
ROOM: Final = 32_000  # bytes of disk a file, index and log
GOALS_MS: Final = {Mode.NAMES: 30.0, Mode.WORDS: 80.0, Mode.HYBRID: 300.0}
MEMORY_MB: Final = 600.0
_COLD = 10
_KEPT = "QWENFIND_BENCH_DIR"


def measure(*, quick: bool) -> list[Row]:
    """Every figure of a large index: name, value, unit, and the goal where there is one."""
    files, true = (QUICK_FILES, QUICK_TRUE_FILES) if quick else (FILES, TRUE_FILES)
    if kept := os.environ.get(_KEPT):
        folder = Path(kept) / f"scale-{files}"
        folder.mkdir(parents=True, exist_ok=True)
        # By its real name, which the paths in the index have.
        return _measured(folder.resolve(), files, true)
    with tempfile.TemporaryDirectory(prefix="qwenfind-bench-") as temporary:
        return _measured(Path(temporary), files, true)


def _measured(root: Path, files: int, true: int) -> list[Row]:
    if not Place(root).home.index.exists() and shutil.disk_usage(root).free < ROOM * files:
        raise SystemExit(f"{ROOM * files / 1e9:.1f} GB of disk are needed in {root}.")
    rows = _built(root, files, true)
    typed = queries(data_folder(), Collection(data_folder()), files)
    vectors = _embedded(Place(root), [one.text for one in typed])
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as fresh:
        rows += fresh.submit(_searched, root, typed, vectors).result()
    rows += _cold(root, typed, vectors)
    rows += _memory(root)
    return rows + _sizes(root)


# Building


def _built(root: Path, files: int, true: int) -> list[Row]:
    place = Place(root)
    killed = 0
    for step in ("true", "rest", "vectors", "") if not _is_whole(place, files) else ():
        killed += _go_on(root, files, true, kill_in=step)
    took: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for fact in read_facts(place):
        took[str(fact["what"])].append((float(str(fact["number"])), float(str(fact["took_s"]))))
    rate = {what: sum(n for n, _ in some) / sum(s for _, s in some) for what, some in took.items()}
    with np.load(place.anchors) as anchors:
        embedding = ANCHORS / float(anchors["took"])
    index = Index.open_reader(place.home.index)
    try:
        total, passages = index.documents.total(), index.documents.passages_total()
        held, texts = index.vectors.coverage(index.vectors.spaces()[0].id)
        wrong = _wrong(index, place, true, files)
    finally:
        index.close()
    return [
        ("files", float(total), "", None),
        ("passages", float(passages), "", None),
        ("distinct texts", float(texts), "", None),
        ("files a second, read by `qwenfind index`", rate["true"], "", None),
        ("files a second, recorded alone", rate["rest"], "", None),
        ("vectors a second, stored", rate["vectors"], "", None),
        ("passages a second, were the starter to embed them", embedding, "", None),
        ("kill -9 while building", float(killed), "", None),
        ("files lost or doubled", float(abs(total - files)), "", 0.0),
        ("texts without a vector", float(texts - held), "", 0.0),
        ("files with other passages than they should have", float(wrong), "", 0.0),
    ]


def _is_whole(place: Place, files: int) -> bool:
    if not place.home.index.exists():
        return False
    index = Index.open_reader(place.home.index)
    try:
        spaces = index.vectors.spaces()
        held, texts = index.vectors.coverage(spaces[0].id) if spaces else (0, 1)
        return index.documents.total() == files and held == texts
    finally:
        index.close()


def _go_on(root: Path, files: int, true: int, *, kill_in: str) -> int:
    """Builds on, to the end or until a step has begun; returns how often it was killed."""
    command = [sys.executable, "-m", "tests.benchmarks.scale_build", str(root), str(files), str(true)]
    # In a session of its own, so that its children are killed with it.
    builder = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    assert builder.stdout is not None
    for line in builder.stdout:
        wanted = {"true": "written", "rest": "rest", "vectors": "vectors"}.get(kill_in)
        done = line.split()[1]
        if line.split()[0] == wanted and done != str(files):
            time.sleep(2.0 if kill_in == "true" else 0.05)
            os.killpg(builder.pid, signal.SIGKILL)
            builder.wait()
            return 1
    if builder.wait():
        raise SystemExit("The index could not be built.")
    return 0


def _wrong(index: Index, place: Place, true: int, files: int) -> int:
    """Of some of the files that were recorded alone, how many do not have exactly the passages that they should."""
    collection = Collection(data_folder())
    wrong = 0
    for number in range(true, files, max(1, files // 1000)):
        made = collection.file(number)
        document = index.documents.by_path(place.rest / made.path)
        expected = [passage.text for passage in passages_of(made)[1]]
        found = [] if document is None else [passage.text for passage in index.documents.passages_of(document.id)]
        wrong += expected != found
    return wrong


# Searching


def _embedded(place: Place, texts: Sequence[str]) -> dict[str, Floats]:
    """The starter's own vector of each search's words."""
    with SearchEngine(place.home) as engine:
        embedder = engine.embedder()
        words = {parse(text).words for text in texts}
        return {some: embedder.embed_query(some) for some in sorted(words) if some}


class _Known:
    """Stands for the embedder: every query's vector is known."""

    def __init__(self, vectors: dict[str, Floats]) -> None:
        self._vectors = vectors

    def embed_query(self, text: str, *, instruction: str | None = None) -> Floats:
        """What was embedded before."""
        del instruction
        return self._vectors[text]


def _searcher(index: Index, vectors: dict[str, Floats]) -> Searcher:
    space: Space = index.vectors.spaces()[0]
    return Searcher(index, embedders=[(space, _Known(vectors))], sentences_s=0.0)  # type: ignore[list-item]


def _searched(root: Path, typed: Sequence[Typed], vectors: dict[str, Floats]) -> list[Row]:
    """Every search in every mode, in a process that does nothing else."""
    process = psutil.Process(os.getpid())
    before = process.memory_info().rss
    index = Index.open_reader(Place(root).home.index)
    searcher = _searcher(index, vectors)
    rows: list[Row] = []
    for mode, goal in GOALS_MS.items():
        took, stages = _times(searcher, typed, mode)
        _tell(mode, typed, took, stages)
        stage = [some.get(mode.value, 0.0) for some in stages]
        if mode is not Mode.HYBRID:
            rows += [
                (f"{mode}, the stage, p50", float(np.percentile(stage, 50)), "ms", None),
                (f"{mode}, the stage, p95", float(np.percentile(stage, 95)), "ms", goal),
            ]
        rows += [
            (f"{mode}, whole search, p50", float(np.percentile(took, 50)), "ms", None),
            (f"{mode}, whole search, p95", float(np.percentile(took, 95)), "ms", goal if mode is Mode.HYBRID else None),
            (f"{mode}, whole search, slowest", max(took), "ms", None),
        ]
    index.close()
    return [*rows, ("memory that searching took", (process.memory_info().rss - before) / 1e6, "MB", None)]


def _times(searcher: Searcher, typed: Sequence[Typed], mode: Mode) -> tuple[list[float], list[dict[str, float]]]:
    """Milliseconds of each search, and of its stages; each is run once before, as someone who types it does."""
    took, stages = [], []
    for one in typed:
        query = replace(parse(one.text, limit=50), mode=mode, rerank=False)
        searcher.search(replace(query, limit=49))
        began = time.perf_counter()
        response = searcher.search(query)
        took.append((time.perf_counter() - began) * 1000)
        stages.append(dict(response.timings_ms))
    return took, stages


def _tell(mode: Mode, typed: Sequence[Typed], took: Sequence[float], stages: Sequence[dict[str, float]]) -> None:
    """The slowest searches of a mode, with their stages, and the median of each kind."""
    kinds: dict[str, list[float]] = defaultdict(list)
    for one, ms in zip(typed, took, strict=True):
        kinds[one.kind].append(ms)
    medians = ", ".join(f"{kind} {np.median(some):.1f}" for kind, some in sorted(kinds.items()))
    print(f"    {mode}: {medians}", flush=True)
    for at in np.argsort(took)[::-1][:8]:
        parts = ", ".join(f"{name} {ms:.0f}" for name, ms in stages[at].items() if ms >= 1)
        print(f"    {took[at]:8.1f} ms  {typed[at].kind}: {typed[at].text[:60]}  ({parts})", flush=True)


def _cold(root: Path, typed: Sequence[Typed], vectors: dict[str, Floats]) -> list[Row]:
    """First searches of a connection to a file that is not in the system's memory."""
    file = Place(root).home.index
    spent: dict[Mode, list[float]] = defaultdict(list)
    plain = [one for one in typed if one.kind in ("question", "short", "rare", "name")]
    for mode in GOALS_MS:
        for one in plain[:_COLD]:
            _put_out(file)
            began = time.perf_counter()
            index = Index.open_reader(file)
            _searcher(index, vectors).search(replace(parse(one.text, limit=50), mode=mode, rerank=False))
            spent[mode].append((time.perf_counter() - began) * 1000)
            index.close()
    return [
        (f"{mode}, the first search after a start, cold, p50", float(np.median(ms)), "ms", None)
        for mode, ms in spent.items()
    ]


def _put_out(file: Path) -> None:
    """Has the system forget what it keeps of a file, where it can be asked to."""
    if hasattr(os, "posix_fadvise"):
        for part in (file, Path(f"{file}-wal")):
            if part.exists():
                handle = os.open(part, os.O_RDONLY)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(handle)


# The app


def _memory(root: Path) -> list[Row]:
    """The app with that index, after a search: memory of all its processes but the models'."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "qwenfind", "--home", str(root / "home"), "--search", "what the new roof cost"]
    app = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    family = psutil.Process(app.pid)
    highest, models, until = 0.0, 0.0, time.monotonic() + 30
    try:
        while time.monotonic() < until:
            time.sleep(1)
            own = 0.0
            for process in (family, *family.children(recursive=True)):
                try:
                    memory = process.memory_full_info().pss
                    is_model = "inference" in process.cmdline()
                except psutil.Error:
                    continue
                own += 0.0 if is_model else memory
                models = max(models, memory if is_model else 0.0)
            highest = max(highest, own)
    finally:
        app.terminate()
        app.wait()
    return [
        ("memory of the app without models, most", highest / 1e6, "MB", MEMORY_MB),
        ("memory of the model's process", models / 1e6, "MB", None),
    ]


def _sizes(root: Path) -> list[Row]:
    """The room that each part of the index takes."""
    file = Place(root).home.index
    index = Index.open_reader(file)
    try:
        found = index._database.execute("SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE")
    finally:
        index.close()
    parts: dict[str, float] = defaultdict(float)
    for name, size in found:
        parts[_part(name)] += size
    rows: list[Row] = [("index, whole", file.stat().st_size / 1e6, "MB", None)]
    for name, size in sorted(parts.items(), key=lambda part: -part[1]):
        rows.append((f"index, {name}", size / 1e6, "MB", None))
    return rows


def _part(table: str) -> str:
    if table.startswith(("names", "documents", "sqlite_autoindex_documents")):
        return "names and documents"
    if table.startswith("words"):
        return "words"
    if table.startswith(("vectors_", "codes", "sqlite_autoindex_codes")):
        return "vectors and codes"
    return "passages and texts" if "passages" in table or "texts" in table else "else"
