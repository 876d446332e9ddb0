"""Reads pending documents through the extraction pool and records what came of it."""

from __future__ import annotations

import contextlib
import queue
import stat
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

from qwenfind.errors import ChildError, DocumentError, FailedError, StoreError
from qwenfind.events import DocumentsChanged, Event, IndexProgress, Notice
from qwenfind.indexing.changes import IN_CLOUD
from qwenfind.indexing.passages import split
from qwenfind.indexing.scan import file_facts
from qwenfind.records import Document, Extract, FileFacts, Passage, State

if TYPE_CHECKING:
    from pathlib import Path

    from qwenfind.extraction.pool import Reading
    from qwenfind.store.index import Index

CHUNK = 1000
# Files that each process has in hand and before it: none waits while others' texts are recorded.
AHEAD = 128
# Of larger files there are fewer, because their texts wait in memory.
BYTES_AHEAD = 64 << 20
# Recorded together: so many files, characters or seconds, whichever comes first. Every transaction has its price.
RECORDS_AT_ONCE = 100
CHARACTERS_AT_ONCE = 1 << 20
RECORD_EVERY_S = 0.5
PROGRESS_EVERY_S = 0.1
# A file that crashed its reader this often is left alone until it changes.
CRASHES_ALLOWED = 2
# So is one whose reading this program did not survive so often.
DEATHS_ALLOWED = 3


class Extractor(Protocol):
    """What reading needs of `ExtractorPool`."""

    def submit(self, path: Path) -> Future[Reading]:
        """Asks for one file."""

    def prepare(self, files: int) -> None:
        """So many files are about to be asked for."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    document: Document
    facts: FileFacts
    state: State
    reason: str = ""
    extract: Extract | None = None
    passages: tuple[Passage, ...] = ()
    content_hash: bytes = b""


class PendingReader:
    """Reads pending documents, the newest first, several at a time, and writes what they hold in small transactions.

    An attempt is committed before each reading. Files whose reading was begun before and never finished (a crash of
    theirs, or an end of this program) are read last and alone, so that one among them cannot cost the others theirs.

    Args:
        processes: files that the extractor reads at the same time.
        clock: seconds that only grow.
    """

    def __init__(
        self,
        index: Index,
        extractor: Extractor,
        *,
        publish: Callable[[Event], None],
        processes: int,
        clock: Callable[[], float],
    ) -> None:
        self._index = index
        self._extractor = extractor
        self._publish = publish
        self._processes = processes
        self._clock = clock
        self._reading: dict[Future[Reading], tuple[Document, FileFacts]] = {}
        self._queue: list[Document] = []
        self._all_queued = False
        self._set_aside: set[int] = set()
        self._missing: list[Document] = []
        self._finished: list[_Outcome] = []
        self._finished_characters = 0
        self._came: queue.SimpleQueue[Future[Reading]] = queue.SimpleQueue()
        self._recorded_at = 0.0
        self._told_at = 0.0
        self._done = 0
        self._total = 0

    def use(self, extractor: Extractor, *, processes: int) -> None:
        """Reads through another extractor from now on; what the old one was given is still waited for."""
        self._extractor = extractor
        self._processes = processes

    def prepare(self, files: int) -> None:
        """So many files are about to become pending."""
        self._extractor.prepare(files)

    def read(
        self,
        *,
        stopped: Callable[[], bool],
        between: Callable[[], bool] = lambda: False,
        held: Callable[[], bool] = lambda: False,
    ) -> int:
        """Reads until nothing is pending or it is stopped; returns how many documents were finished.

        Args:
            between: called often, on this thread; says whether more became pending.
            held: whether nothing may be begun for now: it ends once the files that are being read are done.

        Raises:
            StoreError: the index cannot be written.
        """
        self._done, self._told_at, self._recorded_at = 0, 0.0, self._clock()
        self._set_aside.clear()
        self._ask_anew()
        self._total = self._count_pending()
        if self._total:
            self._tell(None)
        try:
            while True:
                if between():
                    self._ask_anew()
                    self._look_again()
                    self._total = self._done + self._count_pending()
                if stopped():
                    break
                if held():
                    self._take_back()
                    if not self._reading and not self._finished:
                        break
                elif not self._top_up() and not self._reading and not self._finished:
                    break
                self._collect()
                self._record_if_due()
        finally:
            self._wind_up()
        return self._done

    def take_missing(self) -> list[Document]:
        """The documents whose files were not there to be read, since this was last asked."""
        missing, self._missing = self._missing, []
        return missing

    def _count_pending(self) -> int:
        return self._index.documents.counts()[State.PENDING]

    def _look_again(self) -> None:
        """Those that were not where they had been may have moved, as is now known."""
        for document in tuple(self._missing):
            now = self._index.documents.by_id(document.id)
            if now is not None and now.path != document.path:
                self._missing.remove(document)
                self._set_aside.discard(document.id)

    def _top_up(self) -> bool:
        """Hands more files to the extractor; returns whether there were any to look at."""
        window = AHEAD * self._processes
        room = window - len(self._reading)
        if self._reading and 2 * room < window:
            return True  # several at a time, in one transaction
        if any(document.attempts for document, _ in self._reading.values()):
            room = 0  # a suspect is read alone
        if room and not self._all_queued and sum(not document.attempts for document in self._queue) < room:
            self._queue = self._next_pending()
        batch = self._affordable([document for document in self._queue[:room] if not document.attempts])
        if not batch and room == window and self._queue:
            batch = self._queue[:1]
        if not batch:
            return False
        self._queue = self._queue[len(batch) :]
        ready: list[tuple[Document, FileFacts]] = []
        with self._index.atomic():
            now = self._index.documents.by_ids(queued.id for queued in batch)
            for queued in batch:
                document = now.get(queued.id)
                if document is None or document.state is not State.PENDING:
                    continue  # forgotten since it was queued
                facts = _facts(document)
                if facts is None:
                    self._missing.append(document)
                    self._set_aside.add(document.id)
                elif self._may_begin(document, facts):
                    self._index.documents.begin_attempt(document.id)
                    ready.append((document, facts))
        for document, facts in ready:
            future = self._extractor.submit(document.path)
            self._reading[future] = (document, facts)
            future.add_done_callback(self._came.put)
        return True

    def _affordable(self, queued: list[Document]) -> list[Document]:
        """The first of them, as many as their sizes allow; at least one for each process."""
        room_bytes = BYTES_AHEAD - sum(document.size for document, _ in self._reading.values())
        at_least = self._processes - len(self._reading)
        totals = accumulate(document.size for document in queued)
        fitting = sum(total <= room_bytes for total in totals)
        return queued[: max(at_least, fitting)]

    def _next_pending(self) -> list[Document]:
        busy = {document.id for document, _ in self._reading.values()} | self._set_aside
        busy.update(outcome.document.id for outcome in self._finished)
        limit = CHUNK + len(busy)
        while True:
            pending = self._index.documents.pending(limit)
            self._all_queued = len(pending) < limit
            queue = sorted((document for document in pending if document.id not in busy), key=lambda d: d.attempts)
            if self._all_queued or sum(not document.attempts for document in queue) >= AHEAD * self._processes:
                return queue
            limit *= 2  # suspects, which wait until nothing else is left, must not hide the others

    def _ask_anew(self) -> None:
        """What is pending changed: the queue no longer tells."""
        self._queue.clear()
        self._all_queued = False

    def _may_begin(self, document: Document, facts: FileFacts) -> bool:
        if facts.placeholder:
            self._finished.append(_Outcome(document, facts, State.SKIPPED, IN_CLOUD))
        elif document.attempts >= DEATHS_ALLOWED:
            reason = f"reading it ended QwenFind {document.attempts} times"
            self._finished.append(_Outcome(document, facts, State.FAILED, reason))
        else:
            return True
        return False

    def _collect(self) -> None:
        with contextlib.suppress(queue.Empty):
            while self._reading:
                future = self._came.get(timeout=0.1)
                if (begun := self._reading.pop(future, None)) is None:
                    continue  # taken back meanwhile
                if outcome := self._outcome(future, *begun):
                    self._finished.append(outcome)
                    self._finished_characters += len(outcome.extract.text) if outcome.extract else 0
                if self._came.empty():
                    break

    def _outcome(self, future: Future[Reading], document: Document, facts: FileFacts) -> _Outcome | None:
        """What came of one file, or None where it stays pending."""
        try:
            reading = future.result()
        except FailedError as error:
            if error.reason.startswith("crashed") and document.attempts + 1 < CRASHES_ALLOWED:
                self._ask_anew()  # it is pending with one attempt more, and comes back as a suspect
                return None
            return _Outcome(document, facts, State.FAILED, error.reason)
        except DocumentError as error:
            return _Outcome(document, facts, State.SKIPPED, error.reason)
        except (ChildError, CancelledError) as error:
            self._set_aside.add(document.id)
            why = f" {error.title}" if isinstance(error, ChildError) else ""
            self._publish(Notice(f"{document.name} could not be read now.{why}", "It is tried again later."))
            return None
        try:
            passages = tuple(split(reading.extract))
        except ValueError as error:
            return _Outcome(document, facts, State.FAILED, f"its text cannot be cut into passages: {error}"[:200])
        extract = reading.extract
        state = State.PARTIAL if extract.partial else State.INDEXED
        reason = extract.partial or ("" if passages else "empty")
        return _Outcome(document, facts, state, reason, extract, passages, reading.content_hash)

    def _record_if_due(self) -> None:
        enough = (
            len(self._finished) >= RECORDS_AT_ONCE
            or self._finished_characters >= CHARACTERS_AT_ONCE
            or self._clock() - self._recorded_at >= RECORD_EVERY_S
            or not self._reading
        )
        if self._finished and enough:
            self._record()

    def _record(self) -> None:
        finished, self._finished, self._finished_characters = self._finished, [], 0
        try:
            with self._index.atomic():
                now = self._index.documents.by_ids(outcome.document.id for outcome in finished)
                changed = sum(self._write(outcome, now.get(outcome.document.id)) for outcome in finished)
        except ValueError:
            changed = sum(self._write_alone(outcome) for outcome in finished)
        self._recorded_at = self._clock()
        self._done += len(finished)
        if changed:
            self._publish(DocumentsChanged(changed=changed, removed=0))
        self._tell(finished[-1].document.path if finished else None)

    def _write_alone(self, outcome: _Outcome) -> bool:
        try:
            with self._index.atomic():
                return self._write(outcome, self._index.documents.by_id(outcome.document.id))
        except ValueError as error:
            reason = f"its text cannot be stored: {error}"[:200]
            failed = _Outcome(outcome.document, outcome.facts, State.FAILED, reason)
            with self._index.atomic():
                return self._write(failed, self._index.documents.by_id(outcome.document.id))

    def _write(self, outcome: _Outcome, now: Document | None) -> bool:
        documents, begun = self._index.documents, outcome.document
        if now is None or (now.size, now.mtime_ns, now.inode) != (begun.size, begun.mtime_ns, begun.inode):
            self._ask_anew()
            return False  # gone, or changed and marked again while it was read
        facts = replace(outcome.facts, path=now.path)  # it may have moved meanwhile
        if outcome.extract is not None:
            documents.record(
                begun.id,
                facts,
                outcome.extract,
                outcome.passages,
                content_hash=outcome.content_hash,
                state=outcome.state,
                reason=outcome.reason,
            )
        else:
            documents.record_outcome(begun.id, facts, state=outcome.state, reason=outcome.reason)
        return True

    def _tell(self, current: Path | None) -> None:
        now = self._clock()
        if now - self._told_at >= PROGRESS_EVERY_S or not self._reading:
            self._told_at = now
            self._publish(IndexProgress(done=self._done, total=max(self._total, self._done), current=current))

    def _wind_up(self) -> None:
        """Leaves nothing half done: what was read is recorded, what was only begun counts as never begun."""
        begun = list(self._reading.values())
        for future in self._reading:
            future.cancel()
        self._reading.clear()
        # Where the index cannot be written, these files stay pending, and the error is on its way already.
        with contextlib.suppress(StoreError):
            if self._finished:
                self._record()
            self._never_began(begun)

    def _take_back(self) -> None:
        """Files that wait for a free child count as never begun."""
        waiting = [future for future in self._reading if future.cancel()]
        self._never_began([self._reading.pop(future) for future in waiting])

    def _never_began(self, begun: Sequence[tuple[Document, FileFacts]]) -> None:
        if not begun:
            return
        self._ask_anew()
        with self._index.atomic():
            for document, facts in begun:
                now = self._index.documents.by_id(document.id)
                if now is not None and now.mtime_ns == document.mtime_ns:
                    self._index.documents.mark_pending(now.folder_id, replace(facts, path=now.path), anew=True)


def try_again(index: Index, wanted: Callable[[Document], bool]) -> int:
    """Marks documents pending that are not wholly in the index, as if they were new; returns how many."""
    chosen = [
        (document, facts)
        for document in index.documents.problems()
        if wanted(document)
        if (facts := _facts(document)) is not None
    ]
    for at in range(0, len(chosen), CHUNK):
        with index.atomic():
            for document, facts in chosen[at : at + CHUNK]:
                index.documents.mark_pending(document.folder_id, facts, anew=True)
    return len(chosen)


def _facts(document: Document) -> FileFacts | None:
    try:
        facts = document.path.stat(follow_symlinks=False)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        # The reader will say what is wrong.
        return FileFacts(document.path, document.size, document.mtime_ns, document.device, document.inode)
    return file_facts(document.path, facts) if stat.S_ISREG(facts.st_mode) else None
