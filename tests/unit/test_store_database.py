from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest

from qwenfind import errors
from qwenfind.store import migrations, volumes
from qwenfind.store.database import Database
from qwenfind.store.index import Index
from qwenfind.store.lock import WriterLock
from tests.unit.store_helpers import Filled

HOLD_THE_LOCK = """
import sys
from pathlib import Path
from qwenfind.store.lock import WriterLock
WriterLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    yield filled
    filled.index.close()


def test_a_new_index_is_whole_and_empty(filled: Filled) -> None:
    assert filled.index.verify() == []
    assert filled.index.documents.total() == 0


def test_an_index_keeps_what_was_written(tmp_path: Path) -> None:
    filled = Filled(tmp_path)
    document = filled.add("a.txt", "alpha")
    filled.index.close()
    again = Index.open_writer(filled.file, filled.lock)

    assert [passage.text for passage in again.documents.passages_of(document)] == ["alpha"]
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_the_index(tmp_path: Path) -> None:
    """The log and its index are as private as the file, whatever the umask."""
    before = os.umask(0)
    try:
        filled = Filled(tmp_path)
        filled.add("a.txt", "alpha")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(before)

    assert dict.fromkeys(["index.sqlite", "index.sqlite-wal", "index.sqlite-shm", "index.lock"], 0o600) == modes
    filled.index.close()


def test_a_newer_index_is_refused_unharmed(tmp_path: Path) -> None:
    filled = Filled(tmp_path)
    filled.add("a.txt", "alpha")
    filled.sql(f"PRAGMA user_version = {migrations.VERSION + 1}")
    filled.index.close()
    before = filled.file.read_bytes()
    with pytest.raises(errors.IndexTooNewError):
        Index.open_writer(filled.file, filled.lock)
    with pytest.raises(errors.IndexTooNewError):
        Index.open_reader(filled.file)

    assert before == filled.file.read_bytes()


def test_a_half_run_migration_leaves_nothing(tmp_path: Path) -> None:
    """A step and the version it leads to are one transaction."""

    def good(database: Database) -> None:
        database.execute("CREATE TABLE extra (x)")

    def bad(database: Database) -> None:
        database.execute("CREATE TABLE half (x)")
        database.execute("INSERT INTO nowhere VALUES (1)")

    database = Database.open_writer(tmp_path / "index.sqlite")
    with pytest.raises(errors.StoreError):
        migrations.migrate(database, [*migrations.MIGRATIONS, good, bad])

    assert database.value("PRAGMA user_version") == migrations.VERSION + 1
    assert database.execute("SELECT name FROM sqlite_schema WHERE name IN ('extra', 'half')") == [("extra",)]
    database.close()


def test_another_program_s_file_is_no_index(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    connection = apsw.Connection(str(other))
    connection.execute("CREATE TABLE t (x); PRAGMA user_version = 1")
    connection.close()
    before = other.read_bytes()
    with pytest.raises(errors.IndexDamagedError):
        Index.open_writer(other, tmp_path / "lock")
    with pytest.raises(errors.IndexDamagedError):
        Index.open_reader(other)

    assert before == other.read_bytes()


def test_a_file_of_rubbish_is_a_damaged_index(tmp_path: Path) -> None:
    rubbish = tmp_path / "index.sqlite"
    rubbish.write_bytes(b"rubbish " * 1000)
    with pytest.raises(errors.IndexDamagedError) as caught:
        Index.open_writer(rubbish, tmp_path / "lock")

    assert caught.value.hint


def test_a_torn_page_is_told_as_damage(tmp_path: Path) -> None:
    filled = Filled(tmp_path)
    for number in range(300):
        filled.add(f"{number}.txt", f"text {number} " * 50)
    filled.index.close()
    content = bytearray(filled.file.read_bytes())
    content[8192 * 3 :] = b"\xff" * (len(content) - 8192 * 3)
    filled.file.write_bytes(content)
    reader = Index.open_reader(filled.file)

    assert reader.verify()
    with pytest.raises(errors.IndexDamagedError):
        [list(reader.documents.passages_of(number)) for number in range(1, 301)]
    reader.close()


def test_reading_nothing_says_that_nothing_is_indexed(tmp_path: Path) -> None:
    with pytest.raises(errors.IndexMissingError):
        Index.open_reader(tmp_path / "index.sqlite")
    (tmp_path / "index.sqlite").touch()
    with pytest.raises(errors.IndexMissingError):
        Index.open_reader(tmp_path / "index.sqlite")


def test_a_second_writer_is_told_who_the_first_is(filled: Filled) -> None:
    with pytest.raises(errors.IndexBusyError, match=str(os.getpid())):
        Index.open_writer(filled.file, filled.lock)


def test_a_closed_writer_leaves_the_lock_to_the_next(tmp_path: Path) -> None:
    Filled(tmp_path).index.close()
    filled = Filled(tmp_path)

    assert filled.lock.read_text().strip() == str(os.getpid())
    filled.index.close()


def test_a_killed_writer_leaves_no_lock(tmp_path: Path) -> None:
    lock = tmp_path / "index.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_THE_LOCK, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(errors.IndexBusyError, match=f"process {holder.pid}"):
            WriterLock(lock).acquire()
        holder.kill()
        holder.wait()
    again = WriterLock(lock)
    again.acquire()

    assert lock.read_text().strip() == str(os.getpid())
    again.release()


def test_a_failed_opening_gives_the_lock_back(tmp_path: Path) -> None:
    rubbish = tmp_path / "index.sqlite"
    rubbish.write_bytes(b"rubbish " * 1000)
    for _ in range(2):
        with pytest.raises(errors.IndexDamagedError):
            Index.open_writer(rubbish, tmp_path / "lock")


def test_a_reader_sees_what_is_committed_alone(filled: Filled) -> None:
    reader = Index.open_reader(filled.file)
    with filled.index.atomic():
        document = filled.add("a.txt", "alpha")
        assert reader.documents.by_id(document) is None
    found = reader.documents.by_id(document)

    assert found is not None
    reader.close()


def test_a_reader_s_atomic_is_one_unchanging_view(filled: Filled) -> None:
    reader = Index.open_reader(filled.file)
    with reader.atomic():
        before = reader.documents.total()
        filled.add("a.txt", "alpha")
        assert before == reader.documents.total()

    assert reader.documents.total() == before + 1
    reader.close()


def test_a_reader_works_when_no_writer_does(tmp_path: Path) -> None:
    filled = Filled(tmp_path)
    filled.add("a.txt", "alpha")
    filled.index.close()
    reader = Index.open_reader(filled.file)

    assert reader.documents.total() == 1
    assert reader.verify() == []
    reader.close()


def test_a_reader_cannot_write(filled: Filled) -> None:
    reader = Index.open_reader(filled.file)
    with pytest.raises(errors.StoreError):
        reader.documents.set_offline(filled.folder.id, True)
    reader.close()


def test_an_extension_cannot_be_loaded_by_sql(filled: Filled) -> None:
    with pytest.raises(errors.StoreError, match="not authorized"):
        filled.sql("SELECT load_extension('x')")


def test_what_lies_under_a_table_cannot_be_written(filled: Filled) -> None:
    with pytest.raises(errors.StoreError, match="may not be modified"):
        filled.sql("DELETE FROM words_data")


READ_ONCE = """
import os, sys
from pathlib import Path
from qwenfind.store.index import Index
Index.open_reader(Path(sys.argv[2])).close()  # loads all code while it can still be read
if os.geteuid() == 0:  # the superuser may write everywhere: become somebody else
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
assert not os.access(Path(sys.argv[1]).parent, os.W_OK)
reader = Index.open_reader(Path(sys.argv[1]))
print(reader.documents.total())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_reader_works_in_a_folder_that_it_cannot_write(tmp_path: Path) -> None:
    for name in ("locked", "other"):
        (tmp_path / name).mkdir()
        filled = Filled(tmp_path / name)
        filled.add("a.txt", "alpha")
        filled.index.close()
        filled.file.chmod(0o444)
    for folder in tmp_path.parents[:3]:
        folder.chmod(folder.stat().st_mode | 0o055)
    tmp_path.chmod(0o755)
    (tmp_path / "locked").chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", READ_ONCE, tmp_path / "locked/index.sqlite", tmp_path / "other/index.sqlite"],
        capture_output=True,
        text=True,
        check=False,
    )
    (tmp_path / "locked").chmod(0o755)

    assert (done.stdout, done.stderr) == ("1\n", "")


def test_atomic_takes_everything_back(filled: Filled) -> None:
    def add_and_fail() -> None:
        with filled.index.atomic():
            filled.add("a.txt", "alpha")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        add_and_fail()

    assert filled.index.documents.total() == 0
    assert filled.index.verify() == []


def test_an_inner_atomic_takes_only_its_own_back(filled: Filled) -> None:
    def add_and_fail() -> None:
        with filled.index.atomic():
            filled.add("b.txt", "beta")
            raise RuntimeError

    with filled.index.atomic():
        filled.add("a.txt", "alpha")
        with pytest.raises(RuntimeError):
            add_and_fail()

    assert filled.index.documents.total() == 1
    assert filled.index.verify() == []


def test_a_long_statement_can_be_stopped(filled: Filled) -> None:
    forever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    stopped = threading.Event()

    def stop() -> None:
        while not stopped.wait(0.01):
            filled.index.interrupt()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(errors.IndexInterruptedError):
        filled.sql(forever)
    stopped.set()
    stopper.join()

    assert filled.index.documents.total() == 0


def test_a_full_disk_is_told_and_harms_nothing(filled: Filled) -> None:
    filled.add("a.txt", "alpha")
    pages = filled.sql("PRAGMA page_count")[0][0]
    filled.sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(errors.DiskFullError) as caught:
        filled.add("b.txt", *(f"text {number} " * 100 for number in range(100)))
    filled.sql("PRAGMA max_page_count = 1000000")

    assert caught.value.hint
    assert filled.index.verify() == []
    filled.add("b.txt", "beta")
    assert filled.index.documents.total() == 2


@dataclass
class FakeMount:
    mountpoint: str
    fstype: str
    opts: str = "rw"


def test_an_index_on_a_network_volume_is_refused(tmp_path: Path) -> None:
    mounts = [FakeMount("/", "ext4"), FakeMount(str(tmp_path), "nfs4")]
    with pytest.raises(errors.StoreError, match="network volume") as caught:
        volumes.refuse_network(tmp_path / "data", mounts=lambda: mounts)

    assert "--home" in caught.value.hint


def test_a_local_volume_inside_a_network_one_is_local(tmp_path: Path) -> None:
    mounts = [FakeMount("/", "nfs"), FakeMount(str(tmp_path.parent), "ext4")]

    assert volumes.network_type(tmp_path, mounts=lambda: mounts) == ""
    assert volumes.network_type(tmp_path, mounts=lambda: [FakeMount("/", "NTFS", "rw,remote")]) == "network drive"


def test_a_deleted_index_leaves_nothing_but_its_lock(filled: Filled) -> None:
    filled.add("a.txt", "secret words")
    with pytest.raises(errors.IndexBusyError):
        Index.delete(filled.file, filled.lock)
    assert filled.file.exists()
    filled.index.close()
    Path(f"{filled.file}-wal").write_bytes(b"left by a crash")
    Index.delete(filled.file, filled.lock)

    assert [path.name for path in filled.file.parent.iterdir()] == ["index.lock"]
    Index.delete(filled.file, filled.lock)
    with pytest.raises(errors.IndexMissingError):
        Index.open_reader(filled.file)
    filled.index = Index.open_writer(filled.file, filled.lock)
    assert filled.index.documents.total() == 0


def test_where_nothing_was_indexed_there_is_nothing_to_delete(tmp_path: Path) -> None:
    Index.delete(tmp_path / "none" / "index.sqlite", tmp_path / "none" / "index.lock")

    assert not (tmp_path / "none").exists()


def test_a_new_index_is_never_seen_half_made(tmp_path: Path) -> None:
    """A reader that comes meanwhile is told that there is none yet, not that there is an old one."""
    file = tmp_path / "index.sqlite"
    seen: list[int] = []

    def look(_database: Database) -> None:
        seen.append(int(str(apsw.Connection(str(file)).execute("PRAGMA user_version").fetchall()[0][0])))

    database = Database.open_writer(file)
    database.close()
    file.unlink()
    connection = Database._open(file, apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE, uri=str(file))
    connection.execute("PRAGMA journal_mode = WAL")
    migrations.migrate(connection, [*migrations.MIGRATIONS, look])
    look(connection)
    connection.close()

    assert seen == [0, len(migrations.MIGRATIONS) + 1]
