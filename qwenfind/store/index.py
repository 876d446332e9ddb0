"""The index: one file, its lock, and what can be asked of it."""

from __future__ import annotations

import contextlib
import shutil
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Final

from qwenfind.errors import StoreError
from qwenfind.store import soundness
from qwenfind.store.coarse import complete_codes
from qwenfind.store.database import Database
from qwenfind.store.documents import Documents
from qwenfind.store.frontier import Frontier
from qwenfind.store.holders import Holders
from qwenfind.store.lock import WriterLock
from qwenfind.store.spelling import Spelling
from qwenfind.store.tallies import Tallies
from qwenfind.store.texts import Texts
from qwenfind.store.vectors import Vectors
from qwenfind.store.wholes import Wholes
from qwenfind.store.words import Words

_FREE_BYTES: Final = 16 << 20  # unused space in the file that is not worth giving back
_FREE_SHARE: Final = 0.2
_VACUUM_PAGES: Final = 2048
_VACUUM_ROOM: Final = 2.2  # times the file: one copy among the temporary files and one in the log
_MERGED_PAGES: Final = 500


class Index:
    """The index as one connection sees it. A writer's changes are seen by readers once they are committed.

    Attributes:
        documents: folders, documents and passages.
        words: search by words and by names.
        spelling: puts misspelt words right by those that the index holds.
        holders: every document that holds a word or a name, unranked.
        vectors: spaces and search by meaning.
        wholes: documents that are also embedded as a whole.
        tallies: how many files there are of each type, language and folder.
    """

    def __init__(self, database: Database, lock: WriterLock | None = None) -> None:
        self._database = database
        self._lock = lock
        frontier = Frontier()
        texts = Texts(database)
        self.documents = Documents(database, texts, frontier)
        self.words = Words(database, texts)
        self.spelling = Spelling(database)
        self.holders = Holders(database)
        self.vectors = Vectors(database, texts, frontier)
        self.wholes = Wholes(database, texts, self.documents)
        self.tallies = Tallies(database)

    @classmethod
    def open_writer(cls, file: Path, lock: Path) -> Index:
        """Opens the index to write and read, making it where there is none.

        Raises:
            IndexBusyError: another process writes it.
            IndexTooNewError: a newer QwenFind made it; it is left as it is.
            IndexDamagedError: it is no sound index.
        """
        held = WriterLock(lock)
        held.acquire()
        try:
            database = Database.open_writer(file)
            try:
                index = cls(database, held)
                index.words.bring_up_to_date()
                complete_codes(database)
                index.documents.finish_removals()
            except BaseException:
                database.close()
                raise
        except BaseException:
            held.release()
            raise
        return index

    @classmethod
    def open_reader(cls, file: Path) -> Index:
        """Opens the index to read alone; any number of processes may.

        Raises:
            IndexMissingError: nothing is indexed yet.
            IndexTooNewError: a newer QwenFind made it.
            IndexTooOldError: an older QwenFind made it.
            IndexDamagedError: it is no sound index.
        """
        return cls(Database.open_reader(file))

    @classmethod
    def bring_up_to_date(cls, file: Path, lock: Path) -> None:
        """Gives an index that an older version left the layout that can be read; the rest is the writer's.

        Raises:
            IndexBusyError: a process writes it.
            StoreError: it cannot be written.
        """
        held = WriterLock(lock)
        held.acquire()
        try:
            Database.open_writer(file).close()
        finally:
            held.release()

    @classmethod
    def delete(cls, file: Path, lock: Path) -> None:
        """Removes the index with all that it knows; where there is none, nothing happens.

        Raises:
            IndexBusyError: a process writes it.
            StoreError: it cannot be removed.
        """
        if not lock.parent.exists():
            return
        held = WriterLock(lock)
        held.acquire()
        try:
            # The log first: left beside a new index, it would be taken for that one's.
            for name in (f"{file}-wal", f"{file}-shm", f"{file}-journal", file):
                Path(name).unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(
                f"The index {file} cannot be deleted: {error.strerror}.", "Close other programs that search it."
            ) from error
        finally:
            held.release()

    def atomic(self) -> AbstractContextManager[None]:
        """All or nothing of what happens inside; on a reader, one unchanging view."""
        return self._database.atomic()

    def interrupt(self) -> None:
        """Stops what another thread is asking; it gets IndexInterruptedError."""
        self._database.interrupt()

    def verify(self) -> list[str]:
        """What is wrong with the index, in plain sentences; empty for a sound one.

        Only the writer can hold the words and names indexes against their content.
        """
        found = soundness.verify(self._database)
        if self._lock is not None:
            found += soundness.index_faults(self._database)
        return found

    @property
    def wants_compacting(self) -> bool:
        """Whether a folder was forgotten, or much of the file is unused."""
        return bool(self._database.value("SELECT value FROM meta WHERE key = 'purge'")) or self._free_pages() > 0

    def compact(self) -> None:
        """Gives unused space back and wipes out what was forgotten. Meant for idle minutes.

        After a folder was forgotten the whole file is written anew. That needs twice its room for a while; where the
        disk has less, it is put off to the next time.
        """
        database = self._database
        self.vectors.tidy()
        purge = bool(database.value("SELECT value FROM meta WHERE key = 'purge'"))
        for index in ("words", "names"):
            if purge:
                database.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
            else:
                database.execute(f"INSERT INTO {index}({index}, rank) VALUES ('merge', {_MERGED_PAGES})")
        wiped = purge and shutil.disk_usage(database.file.parent).free > _VACUUM_ROOM * self.size_bytes()
        if wiped:
            # Deleting wipes rows but not the copies that moving them between pages leaves behind: writing anew does.
            database.execute("VACUUM")
        else:
            self._give_back()
        blocked, *_ = database.execute("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        if wiped and not blocked:
            database.execute("UPDATE meta SET value = 0 WHERE key = 'purge'")

    def _give_back(self) -> None:
        for _ in range(0, self._free_pages(), _VACUUM_PAGES):
            self._database.execute(f"PRAGMA incremental_vacuum({_VACUUM_PAGES})")

    def _free_pages(self) -> int:
        """How many pages of the file are unused; 0 where that is not worth giving back."""
        database = self._database
        free = int(database.value("PRAGMA freelist_count"))
        pages = int(database.value("PRAGMA page_count"))
        worth_it = free * int(database.value("PRAGMA page_size")) >= _FREE_BYTES and free >= _FREE_SHARE * pages
        return free if worth_it else 0

    def size_bytes(self) -> int:
        """The room that the index takes on the disk."""
        total = 0
        for suffix in ("", "-wal"):
            with contextlib.suppress(FileNotFoundError):
                total += Path(f"{self._database.file}{suffix}").stat().st_size
        return total

    def close(self) -> None:
        """Closes the index and gives the lock back."""
        self.vectors.rest()
        try:
            self._database.close()
        finally:
            if self._lock is not None:
                self._lock.release()
