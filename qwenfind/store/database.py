"""One connection to the index file: opened with care, spoken to in SQL, its errors told in our words."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

import apsw
import sqlite_vec

from qwenfind import errors
from qwenfind.courtesy import give_way
from qwenfind.store import migrations, tokens, volumes

Value: TypeAlias = int | float | str | bytes | None
Row: TypeAlias = tuple[Any, ...]
Parameters: TypeAlias = Sequence[Value] | Mapping[str, Value]

APPLICATION_ID: Final = 0x51776E46  # "QwnF", so that no other SQLite file is taken for an index
_BUSY_TIMEOUT_MS: Final = 5000
_PAGE_BYTES: Final = 8192  # vectors lie in blobs of megabytes: 30 % faster to scan than in pages of 4096

_REBUILD: Final = "The index holds nothing that your files do not: move it away, and the next indexing makes a new one."


class Database:
    """A connection. Statements from several threads wait for each other; a transaction belongs to one thread."""

    def __init__(self, connection: apsw.Connection, file: Path) -> None:
        self.file = file
        self._connection = connection
        self._turn = threading.RLock()
        self._depth = 0

    @classmethod
    def open_writer(cls, file: Path) -> Database:
        """Opens the index to write, making it where there is none and bringing an older one up to date."""
        volumes.refuse_network(file.parent)
        try:
            with contextlib.suppress(FileExistsError):
                # Made before SQLite opens it: the files it puts beside it take over its mode.
                os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError as error:
            raise _unopenable(file, error) from error
        database = cls._open(file, apsw.SQLITE_OPEN_READWRITE, uri=str(file))
        try:
            database._begin_writing()
        except BaseException:
            database.close()
            raise
        with contextlib.suppress(OSError):
            file.chmod(0o600)
        return database

    @classmethod
    def open_reader(cls, file: Path) -> Database:
        """Opens the index to read, whether or not a writer is at work."""
        try:
            if not file.stat().st_size:
                raise errors.IndexMissingError("Nothing is indexed yet.", "Add a folder: qwenfind index FOLDER.")
        except FileNotFoundError as error:
            raise errors.IndexMissingError("Nothing is indexed yet.", "Add a folder: qwenfind index FOLDER.") from error
        except OSError as error:
            raise _unopenable(file, error) from error
        volumes.refuse_network(file.parent)
        flags = apsw.SQLITE_OPEN_READONLY
        try:
            database = cls._open(file, flags, uri=str(file))
        except _UnwritableFolder:
            log = Path(f"{file}-wal")
            if log.exists() and log.stat().st_size:
                raise
            # Nobody can be writing, and there is no log to take account of: the file is all there is.
            database = cls._open(file, flags | apsw.SQLITE_OPEN_URI, uri=f"{file.as_uri()}?immutable=1")
        try:
            version = database._checked_version()
            if version == 0:
                raise errors.IndexMissingError("Nothing is indexed yet.", "Add a folder: qwenfind index FOLDER.")
            if version < migrations.VERSION:
                raise errors.IndexTooOldError(
                    "The index was made by an older version of QwenFind.", "Bring it up to date: qwenfind index."
                )
            # A view of the words index, in no file: afterwards nothing can be made.
            database.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, row)")
            database.execute("PRAGMA query_only = ON")
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def _open(cls, file: Path, flags: int, *, uri: str) -> Database:
        try:
            connection = apsw.Connection(uri, flags=flags)
        except apsw.CantOpenError as error:
            raise _UnwritableFolder(f"The index {file} cannot be opened.", "Check who may read its folder.") from error
        except apsw.Error as error:
            raise _translated(error, file) from error
        database = cls(connection, file)
        try:
            connection.set_busy_timeout(_BUSY_TIMEOUT_MS)
            connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
            connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
            # Reads the file for the first time: what is no database is told here, by its own name.
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
            connection.enable_load_extension(True)
            connection.load_extension(sqlite_vec.loadable_path())
            connection.enable_load_extension(False)
            connection.register_fts5_tokenizer("qwenfind", _tokenizer)
            connection.create_scalar_function("among", _among, 2, deterministic=True)
            connection.execute("PRAGMA cell_size_check = ON")
        except (apsw.CantOpenError, apsw.ReadOnlyError) as error:
            connection.close()
            raise _UnwritableFolder(f"The index {file} cannot be opened.", "Check who may read its folder.") from error
        except apsw.Error as error:
            connection.close()
            raise _translated(error, file) from error
        return database

    def _checked_version(self) -> int:
        """The layout's version; refuses what is newer or no index of ours. Changes nothing."""
        version = int(self.value("PRAGMA user_version"))
        if self.value("PRAGMA application_id") != APPLICATION_ID:
            if version == 0 and not self.value("SELECT count(*) FROM sqlite_schema"):
                return 0
            raise errors.IndexDamagedError(f"{self.file} is not an index of QwenFind.", _REBUILD)
        if version > migrations.VERSION:
            raise errors.IndexTooNewError(
                "The index was made by a newer version of QwenFind.", "Update QwenFind, or use another --home."
            )
        return version

    def _begin_writing(self) -> None:
        if self._checked_version() == 0:
            # These three can only be chosen while the file is empty.
            self.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            self.execute("PRAGMA auto_vacuum = INCREMENTAL")
            self.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self.execute("PRAGMA journal_mode = WAL")
        self.execute("PRAGMA synchronous = NORMAL")
        self.execute("PRAGMA foreign_keys = ON")
        self.execute("PRAGMA secure_delete = ON")
        self.execute("PRAGMA journal_size_limit = 67108864")
        self.execute("PRAGMA wal_autocheckpoint = 1000")
        migrations.migrate(self)

    def execute(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Runs a statement to its end and returns its rows."""
        give_way()
        with self._turn:
            try:
                return self._connection.execute(sql, parameters).fetchall()
            except apsw.Error as error:
                raise _translated(error, self.file) from error

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Runs a statement that returns nothing once for each row of parameters."""
        give_way()
        with self._turn:
            try:
                self._connection.executemany(sql, rows)
            except apsw.Error as error:
                raise _translated(error, self.file) from error

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or None where there is no row."""
        rows = self.execute(sql, parameters)
        return rows[0][0] if rows else None

    def insert(self, sql: str, parameters: Parameters) -> int:
        """Runs an INSERT and returns the new row's id."""
        with self._turn:
            self.execute(sql, parameters)
            return self._connection.last_insert_rowid()

    def pieces(self, table: str, column: str, places: Sequence[tuple[int, int]], size: int) -> bytearray:
        """Bytes from inside large values, `size` from each place (row, offset), in order and without the rest."""
        found = bytearray(len(places) * size)
        view = memoryview(found)
        # In order of the file, because within one value the way to an offset is remembered.
        order = sorted(range(len(places)), key=places.__getitem__)
        with self._turn:
            blob = None
            try:
                for number in order:
                    row, offset = places[number]
                    if blob is None:
                        blob, opened = self._connection.blob_open("main", table, column, row, False), row
                    elif row != opened:
                        blob.reopen(row)
                        opened = row
                    blob.seek(offset)
                    blob.read_into(view[number * size : (number + 1) * size])
            except apsw.Error as error:
                raise _translated(error, self.file) from error
            finally:
                if blob is not None:
                    blob.close(True)
        return found

    @contextlib.contextmanager
    def atomic(self) -> Iterator[None]:
        """All or nothing: one transaction, or a part of the one that is open. On a reader, one unchanging view."""
        with self._turn:
            outermost = self._depth == 0
            name = f"level_{self._depth}"
            writes = not self._connection.readonly("main")
            begin = ("BEGIN IMMEDIATE" if writes else "BEGIN") if outermost else f"SAVEPOINT {name}"
            self.execute(begin)
            self._depth += 1
            try:
                yield
                self.execute("COMMIT" if outermost else f"RELEASE {name}")
            except BaseException:
                # After some faults (disk full) SQLite has rolled back by itself.
                if not self._connection.get_autocommit():
                    with contextlib.suppress(errors.StoreError):
                        self.execute("ROLLBACK" if outermost else f"ROLLBACK TO {name}")
                        if not outermost:
                            self.execute(f"RELEASE {name}")
                raise
            finally:
                self._depth -= 1

    @contextlib.contextmanager
    def joined(self) -> Iterator[None]:
        """As `atomic`; inside a transaction a part of it that is not taken back alone: who began it must take all back.

        A savepoint has FTS5 write out the words that it holds in memory: for each file that costs more than the file.
        """
        with self._turn, contextlib.nullcontext() if self._depth else self.atomic():
            yield

    def interrupt(self) -> None:
        """Stops the running statement, from any thread; it raises IndexInterruptedError."""
        with contextlib.suppress(apsw.ConnectionClosedError):
            self._connection.interrupt()

    def close(self) -> None:
        """Closes the connection; what was committed stays."""
        with self._turn:
            try:
                self._connection.close()
            except apsw.Error as error:
                raise _translated(error, self.file) from error


class _UnwritableFolder(errors.StoreError):
    """SQLite could not make the files that it wants beside the index."""


def looked_up(ids: Iterable[int]) -> Value:
    """Numbers as one parameter of the SQL function `among(numbers, number)`.

    Of many it is quicker than an SQL list, which each statement writes down anew.
    """
    return cast(Value, apsw.pyobject(frozenset(ids)))


def _among(*asked: Any) -> bool:
    ids, number = asked
    return number in ids


def _tokenizer(connection: apsw.Connection, arguments: list[str]) -> apsw.Tokenizer:
    del connection, arguments

    # Byte offsets are left out: only FTS5's own snippets would use them, and `search/evidence` makes ours.
    def cut(utf8: bytes, flags: int, locale: str | None) -> apsw.TokenizerResult:
        give_way()
        del locale
        text = utf8.decode("utf-8", "replace")
        return tokens.match_terms(text) if flags & apsw.FTS5_TOKENIZE_QUERY else tokens.index_terms(text)

    return cut


def _unopenable(file: Path, error: OSError) -> errors.StoreError:
    return errors.StoreError(f"The index {file} cannot be opened: {error.strerror}.", "Check who may use its folder.")


def _translated(error: apsw.Error, file: Path) -> errors.StoreError:
    """What went wrong, for a person."""
    if isinstance(error, apsw.FullError):
        return errors.DiskFullError(
            f"The disk that holds {file.parent} is full.", "Free some space; indexing goes on where it stopped."
        )
    if isinstance(error, (apsw.CorruptError, apsw.NotADBError)):
        return errors.IndexDamagedError(f"The index {file} is damaged.", _REBUILD)
    if isinstance(error, (apsw.BusyError, apsw.LockedError)):
        return errors.IndexBusyError("Another program keeps the index busy.", "Try again in a moment.")
    if isinstance(error, apsw.InterruptError):
        return errors.IndexInterruptedError("The search was stopped.")
    return errors.StoreError(f"The index cannot be used: {error}.", "Check it: qwenfind verify.")
