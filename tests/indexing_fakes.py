"""Stand-ins for the index, the extractor and the embedder, and a way to wait: what tests of indexing share."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from qwenfind.errors import DiskFullError, FailedError, SkippedError
from qwenfind.events import Event
from qwenfind.extraction.pool import Reading
from qwenfind.indexing.indexer import Indexer
from qwenfind.paths import Home
from qwenfind.records import Document, Extract, FileFacts, Folder, Passage, Space, State
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.store.index import Index


@dataclass(frozen=True)
class FakeSpaceFacts:
    fingerprint: str = "fake"
    model: str = "fake"
    dimensions: int = 4


class FakeEmbedder:
    """Embeds by hashing; keeps what it was given."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.wholes: list[str] = []
        self.whole_tokens = 32_768
        self.reads = 1_000_000
        self.between: Callable[[Callable[[], bool]], None] = lambda stopped: None
        self.before: Callable[[Sequence[str]], None] = lambda texts: None

    def space(self, rule: str) -> FakeSpaceFacts:
        return FakeSpaceFacts(fingerprint=f"fake-{rule}")

    def cuts(self, space: Space, rule: str) -> bool:
        return False

    def embed_whole(self, text: str, *, stopped: Callable[[], bool]) -> tuple[NDArray[np.float32], int]:
        self.wholes.append(text)
        self.between(stopped)
        return self.embed_passages([text]), min(len(text), self.reads)

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.before(texts)
        self.texts += texts
        rows = [np.frombuffer(hashlib.blake2b(text.encode(), digest_size=4).digest(), np.uint8) for text in texts]
        vectors = np.array(rows, dtype=np.float32) + 1
        return cast("NDArray[np.float32]", vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


class FakeExtractor:
    """Reads plain text at once; a file's first line may ask for trouble."""

    def __init__(self) -> None:
        self.read: list[Path] = []
        self.held: list[tuple[Path, Future[Reading]]] = []
        self.hold = False
        self.prepared: list[int] = []

    def prepare(self, files: int) -> None:
        self.prepared.append(files)

    def submit(self, path: Path) -> Future[Reading]:
        future: Future[Reading] = Future()
        self.read.append(path)
        if self.hold:
            self.held.append((path, future))
        else:
            self.finish(path, future)
        return future

    def finish(self, path: Path, future: Future[Reading]) -> None:
        content = path.read_bytes()
        text = content.decode("utf-8", "replace")
        if text.startswith("skip "):
            future.set_exception(SkippedError(text[5:].strip()))
        elif text.startswith("fail "):
            future.set_exception(FailedError(text[5:].strip()))
        else:
            partial = text[8:].strip() if text.startswith("partial ") else ""
            digest = hashlib.blake2b(content, digest_size=16).digest()
            future.set_result(Reading(Extract(text=text, partial=partial), digest))


@dataclass
class FakeDocuments:
    """The agreed behaviour of `store.documents.Documents`, in memory."""

    index: FakeIndex
    rows: dict[int, Document] = field(default_factory=dict)
    passages: dict[int, tuple[Passage, ...]] = field(default_factory=dict)
    roots: dict[int, Folder] = field(default_factory=dict)
    writes: list[str] = field(default_factory=list)
    broken: Callable[[str], None] = lambda name: None

    def _write(self, name: str) -> None:
        self.broken(name)
        self.writes.append(name)

    def add_folder(self, path: Path, *, device: int, inode: int) -> Folder:
        known = next((folder for folder in self.roots.values() if folder.path == path), None)
        folder = (
            replace(known, device=device, inode=inode) if known else Folder(len(self.roots) + 1, path, device, inode)
        )
        self.roots[folder.id] = folder
        return folder

    def folders(self) -> list[Folder]:
        return list(self.roots.values())

    def set_offline(self, folder_id: int, offline: bool) -> None:
        self._write("set_offline")
        self.roots[folder_id] = replace(self.roots[folder_id], offline=offline)

    def set_scanned(self, folder_id: int, when: float) -> None:
        self._write("set_scanned")
        self.roots[folder_id] = replace(self.roots[folder_id], last_scan=when)

    def known(self, folder_id: int) -> Iterator[Document]:
        return iter([row for row in self.rows.values() if row.folder_id == folder_id])

    def by_path(self, path: Path) -> Document | None:
        return next((row for row in self.rows.values() if row.path == path), None)

    def by_id(self, document_id: int) -> Document | None:
        return self.rows.get(document_id)

    def by_ids(self, ids: Iterable[int]) -> dict[int, Document]:
        return {identity: self.rows[identity] for identity in ids if identity in self.rows}

    def by_identity(self, device: int, inode: int) -> list[Document]:
        return [row for row in self.rows.values() if (row.device, row.inode) == (device, inode)]

    def under(self, path: Path) -> list[Document]:
        return [row for row in self.rows.values() if row.path == path or path in row.path.parents]

    def mark_pending(self, folder_id: int, facts: FileFacts, *, reason: str = "", anew: bool = False) -> int:
        self._write("mark_pending")
        known = self.by_path(facts.path)
        row_id = known.id if known else max(self.rows, default=0) + 1
        row = Document(
            row_id, folder_id, facts.path, facts.size, facts.mtime_ns, facts.device, facts.inode, State.PENDING, reason
        )
        same = known and not anew and (known.size, known.mtime_ns, known.inode) == (row.size, row.mtime_ns, row.inode)
        self.rows[row_id] = replace(row, attempts=known.attempts if known and same else 0)
        return row_id

    def begin_attempt(self, document_id: int) -> int:
        self._write("begin_attempt")
        row = self.rows[document_id]
        self.rows[document_id] = replace(row, attempts=row.attempts + 1)
        return row.attempts + 1

    def move(self, document_id: int, facts: FileFacts, *, folder_id: int) -> None:
        self._write("move")
        assert self.by_path(facts.path) in (None, self.rows[document_id])
        self._refresh(document_id, facts, folder_id=folder_id)

    def record(
        self,
        document_id: int,
        facts: FileFacts,
        extract: Extract,
        passages: Sequence[Passage],
        *,
        content_hash: bytes,
        state: State,
        reason: str = "",
    ) -> None:
        self._write("record")
        self._refresh(document_id, facts, state=state, reason=reason, attempts=0, content_hash=content_hash)
        self.passages[document_id] = tuple(passages)
        self._sweep()

    def record_outcome(
        self, document_id: int, facts: FileFacts, *, state: State, reason: str, content_hash: bytes = b""
    ) -> None:
        self._write("record_outcome")
        attempts = self.rows[document_id].attempts if state is State.FAILED else 0
        self._refresh(document_id, facts, state=state, reason=reason, attempts=attempts, content_hash=content_hash)
        self.passages.pop(document_id, None)
        self._sweep()

    def forget(self, document_ids: Iterable[int]) -> None:
        self._write("forget")
        for document_id in list(document_ids):
            del self.rows[document_id]
            self.passages.pop(document_id, None)
        self._sweep()

    def pending(self, limit: int) -> list[Document]:
        rows = [row for row in self.rows.values() if row.state is State.PENDING]
        return sorted(rows, key=lambda row: -row.mtime_ns)[:limit]

    def problems(self) -> list[Document]:
        rows = [row for row in self.rows.values() if row.state in (State.PARTIAL, State.SKIPPED, State.FAILED)]
        return sorted(rows, key=lambda row: row.path)

    def counts(self) -> dict[State, int]:
        return {state: sum(row.state is state for row in list(self.rows.values())) for state in State}

    def total(self) -> int:
        return len(self.rows)

    def _refresh(self, document_id: int, facts: FileFacts, **values: Any) -> None:
        self.rows[document_id] = replace(
            self.rows[document_id],
            path=facts.path,
            size=facts.size,
            mtime_ns=facts.mtime_ns,
            device=facts.device,
            inode=facts.inode,
            **values,
        )

    def _sweep(self) -> None:
        live = {passage.embedded_text for passages in self.passages.values() for passage in passages}
        for text in [text for text in self.index.vectors.texts if text not in live]:
            self.index.vectors.stored.pop(self.index.vectors.texts.pop(text), None)
        for text in live:
            self.index.vectors.texts.setdefault(text, next(self.index.vectors.ids))


@dataclass
class FakeVectors:
    """The agreed behaviour of `store.vectors.Vectors`, for one space."""

    texts: dict[str, int] = field(default_factory=dict)
    stored: dict[int, NDArray[np.float32]] = field(default_factory=dict)
    ids: Iterator[int] = field(default_factory=lambda: iter(range(1, 1 << 30)))

    def ensure_space(self, fingerprint: str, *, model: str, dimensions: int) -> Space:
        return Space(1, fingerprint, model, dimensions)

    def spaces(self) -> list[Space]:
        return []

    def missing(self, space_id: int, limit: int) -> list[tuple[int, str]]:
        return [(text_id, text) for text, text_id in self.texts.items() if text_id not in self.stored][:limit]

    def add(self, space_id: int, text_ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        assert np.isfinite(vectors).all()
        assert len(text_ids) == len(vectors)
        self.stored.update(zip(text_ids, vectors, strict=True))

    def coverage(self, space_id: int) -> tuple[int, int]:
        return len(self.stored), len(self.texts)


class FakeWholes:
    """No document is embedded as a whole."""

    def remove(self) -> int:
        return 0

    def differ(self, wanted: bool) -> bool:
        return False


class FakeIndex:
    """An index in memory."""

    def __init__(self) -> None:
        self.vectors = FakeVectors()
        self.documents = FakeDocuments(self)
        self.wholes = FakeWholes()
        self.wants_compacting = False

    def compact(self) -> None:
        self.wants_compacting = False

    @contextmanager
    def atomic(self) -> Iterator[None]:
        yield

    def typed(self) -> Index:
        """Itself, as what it stands for."""
        return cast("Index", self)

    def add(self, root: Path) -> Folder:
        """Watches a folder."""
        facts = root.stat()
        return self.documents.add_folder(root, device=facts.st_dev, inode=facts.st_ino)

    def states(self) -> dict[str, str]:
        """Every document's file name and state."""
        return {row.name: str(row.state) for row in list(self.documents.rows.values())}


class Events(list[Event]):
    """Receives events; tells which kinds came."""

    def of(self, kind: type) -> list[Any]:
        return [event for event in self if isinstance(event, kind)]


class FullDisk:
    """Refuses an index's writes until a test says that there is room.

    Args:
        write: only writes of this name are refused; all of them for "".

    Attributes:
        tries: how often it was asked to take one of them.
    """

    def __init__(self, index: FakeIndex, *, write: str = "") -> None:
        self._write = write
        self.is_full = True
        self.tries = 0
        index.documents.broken = self._take

    def _take(self, write: str) -> None:
        if self._write in ("", write):
            self.tries += 1
            if self.is_full:
                raise DiskFullError("The disk is full.", "Free 1 GB.")


class House:
    """An indexer over a folder, with everything around it in memory."""

    def __init__(self, tmp_path: Path, *, settings: Settings | None = None, **others: Any) -> None:
        self.root = tmp_path / "root"
        self.root.mkdir(exist_ok=True)
        self.index = FakeIndex()
        self.extractor = FakeExtractor()
        self.embedder = FakeEmbedder()
        self.events = Events()
        self.indexer = Indexer(
            self.index.typed(),
            home=Home.at(tmp_path / "home"),
            settings=settings or Settings(extraction_processes=1, settle_s=0.1),
            extractor=self.extractor,
            embedder=self.embedder,
            publish=self.events.append,
            **others,
        )
        self.folder = self.index.add(self.root)

    def update(self, *, meaning: bool = True) -> None:
        """Runs a pass and starts counting anew."""
        self.extractor.read.clear()
        self.embedder.texts.clear()
        self.index.documents.writes.clear()
        self.events.clear()
        self.indexer.update(meaning=meaning, stop=threading.Event())

    def has(self, **states: str) -> bool:
        """Whether just these files are known, by name without ".txt", in these states (asked while others write)."""
        return self.index.states() == {f"{name}.txt": state for name, state in states.items()}

    @property
    def nothing_done(self) -> bool:
        """Whether the last pass read, embedded and wrote nothing."""
        return not (self.extractor.read or self.embedder.texts or self.index.documents.writes)


def write(path: Path, text: str, *, mtime: float | None = None) -> Path:
    """Writes a file and its folders, at a time of modification where one is given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    if mtime is not None:
        os.utime(path, (mtime, mtime))
    return path


@contextmanager
def running(target: Callable[[threading.Event], None]) -> Iterator[threading.Event]:
    """Runs something on a thread until the block ends; raises what it raised."""
    stop = threading.Event()
    raised: list[BaseException] = []

    def body() -> None:
        try:
            target(stop)
        except BaseException as error:  # told below, on the test's thread
            raised.append(error)

    thread = threading.Thread(target=body, name="under-test")
    thread.start()
    try:
        yield stop
    finally:
        stop.set()
        thread.join(15)
    assert not thread.is_alive()
    if raised:
        raise raised[0]
