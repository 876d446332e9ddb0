"""The vector stage: how soon, how truly and in how much memory the nearest passages of many are found.

The vectors are made as those of an embedding model lie: topics of Zipf sizes in 128 dimensions whose variance falls as
1/(n + 4), around a common mean; documents of 20 passages around a topic; passages around their document; noise in every
dimension; and channels of lognormal (sigma 0.5) loudness, because real models have loud ones. Queries lie around a
passage. In the million the nearest and the 50th have cosines of 0.83 and 0.61; the 50th of 12,000 passages of real text
embedded by MiniLM has 0.59. What is right is told by a product with every vector. Everything is searched by one fresh
process over a file that another wrote, through the app's own store; the file lies in the system's memory of the disk.
Processor time is told too, because it is the same on a busy machine.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from qwenfind.records import Filters
from qwenfind.store.index import Index

Row = tuple[str, float, str, float | None]
Floats = NDArray[np.float32]

DIMENSIONS = 1024
SIZES, QUICK_SIZES = (100_000, 1_000_000), (20_000,)
P50_MS = {100_000: 5.0, 1_000_000: 25.0}
K = 50
_QUERIES = 100
_PASSAGES = 20  # of a document
_INSERTED = 1000
_BATCH = 20_000
_LATENT = 128
_ROOM = 6.0  # bytes of disk for each byte of a vector: file and log


class Corpus:
    """Vectors as an embedding model's, in batches that come out the same every time."""

    def __init__(self, number: int, *, seed: int = 0) -> None:
        self._random = np.random.default_rng(seed)
        self._spread = (1 / np.sqrt(np.arange(_LATENT) + 4)).astype(np.float32)
        self._spread /= np.linalg.norm(self._spread)
        loudness = np.exp(0.5 * self._normal(DIMENSIONS))
        axes = self._normal(_LATENT, DIMENSIONS) * loudness
        self._axes = axes / np.linalg.norm(axes, axis=1, keepdims=True)
        self._mean = 0.6 * _unit(self._normal(DIMENSIONS) * loudness)
        topics = max(50, number // 500)
        self._topics = self._normal(topics, _LATENT) * self._spread
        weights = 1 / np.arange(1, topics + 1) ** 0.8
        self._weights = weights / weights.sum()

    def passages(self, number: int) -> Floats:
        """The next passages, normalised; documents are whole."""
        documents = -(-number // _PASSAGES)
        topics = self._topics[self._random.choice(len(self._topics), documents, p=self._weights)]
        middles = 0.75 * topics + 0.5 * self._normal(documents, _LATENT) * self._spread
        latent = np.repeat(middles, _PASSAGES, axis=0)[:number] + 0.55 * self._normal(number, _LATENT) * self._spread
        return _unit(self._mean + latent @ self._axes + self._normal(number, DIMENSIONS) * np.float32(0.3 / 32))

    def queries(self, passages: Floats) -> Floats:
        """A query near each passage."""
        away = (self._normal(len(passages), _LATENT) * self._spread) @ self._axes
        noise = self._normal(len(passages), DIMENSIONS) * np.float32(0.3 / 32)
        return _unit(passages + 0.6 * away + noise)

    def _normal(self, *shape: int) -> Floats:
        return self._random.standard_normal(shape, dtype=np.float32)


@dataclass(slots=True)
class Exact:
    """The exact nearest of those passages that a filter leaves."""

    name: str
    filters: Filters
    leaves: Callable[[NDArray[np.int64]], NDArray[np.bool_]]
    texts: NDArray[np.int64] = field(default_factory=lambda: np.zeros((_QUERIES, 0), dtype=np.int64))
    cosines: Floats = field(default_factory=lambda: np.zeros((_QUERIES, 0), dtype=np.float32))

    def see(self, texts: NDArray[np.int64], cosines: Floats) -> None:
        """Takes more passages into account; cosines are of shape (queries, passages)."""
        left = self.leaves(texts)
        these = np.broadcast_to(texts[left], (_QUERIES, int(left.sum())))
        all_texts = np.concatenate([self.texts, these], axis=1)
        all_cosines = np.concatenate([self.cosines, cosines[:, left]], axis=1)
        best = np.argsort(-all_cosines, axis=1)[:, :K]
        self.texts = np.take_along_axis(all_texts, best, axis=1)
        self.cosines = np.take_along_axis(all_cosines, best, axis=1)

    def missed(self, found: list[list[int]]) -> float:
        """Percent of the exact nearest that were not found."""
        held = sum(len(set(some) & set(exact)) for some, exact in zip(found, self.texts.tolist(), strict=True))
        return 100.0 * (1 - held / self.texts.size)


def measure(*, quick: bool) -> list[Row]:
    """Every figure of the vector stage: name, value, unit, and the goal where there is one."""
    rows: list[Row] = []
    for number in QUICK_SIZES if quick else SIZES:
        with tempfile.TemporaryDirectory(prefix="qwenfind-bench-") as folder:
            if shutil.disk_usage(folder).free < _ROOM * number * DIMENSIONS:
                raise SystemExit(f"{_ROOM * number * DIMENSIONS / 1e9:.0f} GB of disk are needed in {folder}.")
            rows += _measured(Path(folder), number)
    return rows


@dataclass(frozen=True, slots=True)
class Built:
    """A file of vectors, and what is known of them.

    Attributes:
        new: passages that are not in it yet.
        storing_s: how long storing the vectors took.
    """

    space: int
    queries: Floats
    checks: list[Exact]
    new: Floats
    storing_s: float


def _build(folder: Path, number: int) -> Built:
    corpus = Corpus(number)
    index = Index.open_writer(folder / "index.sqlite", folder / "index.lock")
    _write_documents(index, number)
    space = index.vectors.ensure_space("bench", model="bench", dimensions=DIMENSIONS).id
    checks = _checks(number)
    queries, took_s = np.zeros((0, DIMENSIONS), dtype=np.float32), 0.0
    for start in range(0, number, _BATCH):
        vectors = corpus.passages(min(_BATCH, number - start))
        texts = np.arange(start + 1, start + 1 + len(vectors))
        if not len(queries):
            queries = corpus.queries(vectors[:: len(vectors) // _QUERIES][:_QUERIES])
        for check in checks:
            check.see(texts, queries @ vectors.T)
        began = time.perf_counter()
        index.vectors.add(space, texts.tolist(), vectors)
        took_s += time.perf_counter() - began
    index.close()
    return Built(space, queries, checks, corpus.passages(_INSERTED), took_s)


def _measured(folder: Path, number: int) -> list[Row]:
    built = _build(folder, number)
    checks = built.checks
    filters = [check.filters for check in checks]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as fresh:
        told, found, after = fresh.submit(_search, folder, built.space, built.queries, filters, built.new).result()
    names = [f"{number:,}: {name}" for name in told]
    rows: list[Row] = [
        (name, value, unit, goal) for name, (value, unit, goal) in zip(names, told.values(), strict=True)
    ]
    for check, texts_found in zip(checks, found, strict=True):
        rows.append((f"{number:,}: recall@{K} lost, {check.name}", check.missed(texts_found), "%", 2.0))
    everything = checks[0]
    everything.see(np.arange(number + 1, number + 1 + _INSERTED), built.queries @ built.new.T)
    rows.append((f"{number:,}: recall@{K} lost, {_INSERTED} more", everything.missed(after), "%", 2.0))
    rows.append((f"{number:,}: storing a thousand vectors", built.storing_s / number * 1e6, "ms", None))
    return rows


Told = dict[str, tuple[float, str, float | None]]


def _search(
    folder: Path, space: int, queries: Floats, filters: list[Filters], new: Floats
) -> tuple[Told, list[list[list[int]]], list[list[int]]]:
    """Everything that is timed, in a process that does nothing else."""
    process = psutil.Process(os.getpid())
    memory = process.memory_info().rss
    began = time.perf_counter()
    index = Index.open_reader(folder / "index.sqlite")
    vectors = index.vectors
    vectors.nearest(space, queries[0], k=K, filters=Filters())
    ready_s = time.perf_counter() - began
    number, _ = vectors.coverage(space)
    goal = P50_MS.get(number)

    def times(filters: Filters) -> tuple[list[float], list[list[int]]]:
        took, found = [], []
        for query in queries:
            began = time.perf_counter()
            nearest = vectors.nearest(space, query, k=K, filters=filters)
            took.append((time.perf_counter() - began) * 1000)
            found.append([text for text, _ in nearest])
        return sorted(took), found

    began = time.process_time()
    took, everything = times(Filters())
    processor_ms = (time.process_time() - began) * 1000 / len(queries)
    told: Told = {
        "ready after opening": (ready_s, "s", 2.0),
        "search, p50": (statistics.median(took), "ms", goal),
        "search, p95": (took[int(len(took) * 0.95)], "ms", None),
        "search, processor time of all threads": (processor_ms, "ms", None),
        "memory": ((process.memory_info().rss - memory) / 1e6, "MB", 300.0),
    }
    found = [everything]
    for name, some in zip(("30 % of types", "2 % of types", "a date", "a folder"), filters[1:], strict=True):
        took, texts = times(some)
        told[f"search in {name}, p50"] = (statistics.median(took), "ms", None)
        found.append(texts)
    scans = [_timed(lambda query=query: _scan(index, space, query)) for query in queries[:3]]  # type: ignore[misc]
    told["sqlite-vec's own scan"] = (statistics.median(scans), "ms", None)
    told["search, part of that scan"] = (100 * told["search, p50"][0] / statistics.median(scans), "%", None)
    writer = Index.open_writer(folder / "index.sqlite", folder / "index.lock")
    more = _write_more(writer, len(new))
    told[f"storing {len(new)} more"] = (_timed(lambda: writer.vectors.add(space, more, new)), "ms", None)
    told["first search after that"] = (
        _timed(lambda: vectors.nearest(space, queries[0], k=K, filters=Filters())),
        "ms",
        None,
    )
    took, after = times(Filters())
    told["search after that, p50"] = (statistics.median(took), "ms", goal)
    told["memory after that"] = ((process.memory_info().rss - memory) / 1e6, "MB", 300.0)
    writer.close()
    index.close()
    return told, found, after


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _scan(index: Index, space: int, query: Floats) -> None:
    index._database.execute(
        f"SELECT rowid, distance FROM vectors_{space} WHERE vector MATCH ? AND k = ?", (query.tobytes(), K)
    )


def _checks(number: int) -> list[Exact]:
    documents = number // _PASSAGES

    def of(texts: NDArray[np.int64]) -> NDArray[np.int64]:
        return (texts - 1) // _PASSAGES + 1

    late = int(documents * 0.9)
    return [
        Exact("everything", Filters(), lambda texts: np.full(len(texts), True)),
        Exact("30 % of types", Filters(types=("pdf",)), lambda texts: np.isin(of(texts) % 10, (1, 2, 3))),
        Exact("2 % of types", Filters(types=("eml",)), lambda texts: of(texts) % 50 == 0),
        Exact("a date", Filters(after_ns=late), lambda texts: of(texts) >= late),
        Exact("a folder", Filters(inside=("/corpus/3",)), lambda texts: of(texts) // 100 == 3),
    ]


def _write_documents(index: Index, number: int) -> None:
    """Documents, passages and texts with next to no words: what filters need."""
    database = index._database
    documents = number // _PASSAGES
    with database.atomic():
        database.execute("INSERT INTO folders(path, device, inode) VALUES (?, 1, 1)", (b"/corpus",))
        database.execute_many(
            "INSERT INTO documents(folder_id, path, name, shown, name_key, parents, type, size, mtime_ns, device,"
            " inode, state) VALUES (1, ?, ?, ?, ?, ?, ?, 1, ?, 1, ?, 'indexed')",
            (
                (f"/corpus/{d // 100}/{d}".encode(), f"{d}", f"{d}", f"{d}", f"/corpus/{d // 100}/", _type(d), d, d)
                for d in range(1, documents + 1)
            ),
        )
    _write_texts(index, 1, number)


def _write_texts(index: Index, first: int, number: int) -> None:
    database = index._database
    with database.atomic():
        texts = range(first, first + number)
        database.execute_many(
            "INSERT INTO texts(id, hash, context, text) VALUES (?, ?, '', ?)",
            ((text, text.to_bytes(16, "big"), f"{text}") for text in texts),
        )
        database.execute_many(
            'INSERT INTO passages(document_id, ordinal, start, "end", heading, unit, unit_kind, text_id)'
            " VALUES (?, ?, 0, 1, '', 0, '', ?)",
            (((text - 1) // _PASSAGES + 1, (text - 1) % _PASSAGES, text) for text in texts),
        )
        database.execute("UPDATE meta SET value = value + ? WHERE key = 'texts'", (number,))


def _write_more(index: Index, number: int) -> list[int]:
    """More passages, of one more document."""
    database = index._database
    first = int(database.value("SELECT max(id) FROM texts")) + 1
    with database.atomic():
        for document in range((first - 1) // _PASSAGES + 1, (first + number - 2) // _PASSAGES + 2):
            database.execute(
                "INSERT INTO documents(id, folder_id, path, name, shown, name_key, parents, type, size, mtime_ns,"
                " device, inode, state) VALUES (?, 1, ?, 'x', 'x', 'x', '/new/', 'txt', 1, 0, 1, ?, 'indexed')",
                (document, f"/new/{document}".encode(), document),
            )
    _write_texts(index, first, number)
    return list(range(first, first + number))


def _type(document: int) -> str:
    return "eml" if document % 50 == 0 else "pdf" if document % 10 in (1, 2, 3) else "md"


def _unit(vectors: Floats) -> Floats:
    unit: Floats = (vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)).astype(np.float32)
    return unit
