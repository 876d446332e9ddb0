"""Builds the large index of `scale`, a part at a time; killed at any moment, it goes on where it was.

    python -m tests.benchmarks.scale_build DIR FILES TRUE_FILES

1. TRUE_FILES are written as files and read by `qwenfind index --no-meaning`, with its child processes
2. the others are recorded as the writer records what it has read: names, passages, texts and words, through the store
3. every text gets a vector through the store, newest files first. To embed so many takes hours: here each is one of a
   thousand real passages' own vectors in the starter's space, and noise

Each step prints how far it is, a line each second or so, for who watches or kills it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from qwenfind.engine import SearchEngine
from qwenfind.indexing.passages import RULE, split
from qwenfind.paths import Home
from qwenfind.records import Extract, FileFacts, Passage, State
from qwenfind.settings import Settings
from qwenfind.store.index import Index
from tests.benchmarks.collection import Collection, MadeFile, data_folder

ANCHORS: Final = 1000
_NOISE: Final = 0.04  # of each of 384 numbers: a cosine of 0.79 with the anchor
_TOGETHER: Final = 200  # files recorded in one transaction
_VECTORS: Final = 4000
_LENGTH: Final = 32  # bytes of a hash, standing for a file's content


@dataclass(frozen=True, slots=True)
class Place:
    """Where everything of one run lies.

    Attributes:
        true: the files that were written.
        rest: where the others would lie; there is no such folder, which is how a drive looks that is away.
    """

    root: Path

    @property
    def home(self) -> Home:
        """Settings and index."""
        return Home.at(self.root / "home")

    @property
    def true(self) -> Path:
        """The files that are there."""
        return self.root / "files"

    @property
    def rest(self) -> Path:
        """Where the others would be."""
        return self.root / "away"

    @property
    def anchors(self) -> Path:
        """The real vectors, with how long they took."""
        return self.root / "anchors.npz"

    @property
    def facts(self) -> Path:
        """How long each step took, added up over every go."""
        return self.root / "took.jsonl"


def build(root: Path, files: int, true_files: int) -> None:
    """Builds what is missing yet."""
    place = Place(root)
    place.home.prepare()
    folders = (str(place.true), str(place.rest))
    Settings(folders=folders, welcomed=True, pause_on_battery=False, close_to_tray=False).save(place.home.settings)
    collection = Collection(data_folder())
    _index_true(place, collection, true_files)
    _take_anchors(place, collection)
    index = Index.open_writer(place.home.index, place.home.lock)
    try:
        _record_rest(place, index, collection, true_files, files)
        _add_vectors(place, index)
    finally:
        index.close()


def passages_of(made: MadeFile) -> tuple[Extract, list[Passage]]:
    """What a reader makes of a file, and the writer of that."""
    extract = Extract("\n\n".join(made.paragraphs), title=made.title)
    return extract, split(extract)


def _index_true(place: Place, collection: Collection, number: int) -> None:
    if place.facts.exists() and any(took["what"] == "true" and took["ended"] for took in read_facts(place)):
        return
    collection.write(place.true, range(number))
    print(f"written {number}", flush=True)
    before, began = _read_so_far(place), time.monotonic()
    command = [sys.executable, "-m", "qwenfind", "--home", str(place.root / "home"), "index", "--no-meaning"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    _note(place, "true", number - before, time.monotonic() - began, ended=True)
    print(f"true {number}", flush=True)


def _read_so_far(place: Place) -> int:
    if not place.home.index.exists():
        return 0
    index = Index.open_reader(place.home.index)
    try:
        return index.documents.total() - index.documents.counts()[State.PENDING]
    finally:
        index.close()


def _take_anchors(place: Place, collection: Collection) -> None:
    if place.anchors.exists():
        return
    with SearchEngine(place.home) as engine:
        embedder = engine.embedder()
        facts = embedder.space(RULE)
        embedder.embed_passages(["warm"])
        began = time.monotonic()
        vectors = embedder.embed_passages([collection.paragraph(number) for number in range(ANCHORS)])
        took = time.monotonic() - began
    new = place.anchors.with_suffix(".new.npz")
    np.savez(new, vectors=vectors, took=took, fingerprint=facts.fingerprint, model=facts.model)
    new.rename(place.anchors)


def _record_rest(place: Place, index: Index, collection: Collection, first: int, files: int) -> None:
    folder = index.documents.add_folder(place.rest, device=1, inode=1)
    index.documents.set_offline(folder.id, True)
    start = _first_missing(index, place, collection, first, files)
    began = told = time.monotonic()
    for number in range(start, files, _TOGETHER):
        batch = range(number, min(number + _TOGETHER, files))
        with index.atomic():
            for one in batch:
                _record(index, folder.id, place.rest, collection.file(one), one)
        if time.monotonic() - told > 1 or batch[-1] == files - 1:
            told = time.monotonic()
            _note(place, "rest", batch[-1] + 1 - start, told - began)
            start, began = batch[-1] + 1, told
            print(f"rest {batch[-1] + 1}", flush=True)


def _record(index: Index, folder_id: int, root: Path, made: MadeFile, number: int) -> None:
    extract, passages = passages_of(made)
    path = root / made.path
    facts = FileFacts(path, len(extract.text.encode()), int(made.mtime_s * 1e9), 1, number + 2)
    identity = index.documents.mark_pending(folder_id, facts)
    index.documents.record(
        identity,
        facts,
        extract,
        passages,
        content_hash=number.to_bytes(_LENGTH, "big"),
        state=State.INDEXED,
    )


def _first_missing(index: Index, place: Place, collection: Collection, first: int, files: int) -> int:
    """The first file that is not recorded: all before it are, because they are in one order and in whole batches."""
    low, high = first, files
    while low < high:
        middle = (low + high) // 2
        if index.documents.by_path(place.rest / collection.file(middle).path) is None:
            high = middle
        else:
            low = middle + 1
    return low


def _add_vectors(place: Place, index: Index) -> None:
    with np.load(place.anchors) as known:
        anchors = known["vectors"]
        fingerprint, model = str(known["fingerprint"]), str(known["model"])
    space = index.vectors.ensure_space(fingerprint, model=model, dimensions=anchors.shape[1])
    began = time.monotonic()
    while missing := index.vectors.missing(space.id, _VECTORS):
        ids = [text_id for text_id, _ in missing]
        index.vectors.add(space.id, ids, _vectors(ids, anchors))
        held, total = index.vectors.coverage(space.id)
        now = time.monotonic()
        _note(place, "vectors", len(ids), now - began)
        began = now
        print(f"vectors {held} of {total}", flush=True)


def _vectors(text_ids: list[int], anchors: NDArray[np.float32]) -> NDArray[np.float32]:
    chance = np.random.default_rng(text_ids[0])
    chosen = anchors[chance.integers(0, len(anchors), len(text_ids))]
    noise = chance.standard_normal(chosen.shape, dtype=np.float32) * np.float32(_NOISE)
    return np.asarray(chosen + noise, dtype=np.float32)


def _note(place: Place, what: str, number: int, took_s: float, *, ended: bool = False) -> None:
    with place.facts.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"what": what, "number": number, "took_s": round(took_s, 3), "ended": ended}) + "\n")


def read_facts(place: Place) -> list[dict[str, object]]:
    """What each go of each step did, and how long that took."""
    return [json.loads(line) for line in place.facts.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
