"""The indexer at work while files change."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from qwenfind.events import DocumentsChanged, FolderOffline, Notice, ScanStarted, WatcherDegraded, WatcherRecovered
from qwenfind.indexing import indexer, reading
from qwenfind.indexing.reading import AHEAD
from qwenfind.indexing.watcher import Watcher
from qwenfind.records import Phase
from qwenfind.settings import Settings
from tests.helpers import wait_until
from tests.indexing_fakes import FullDisk, House, running, write

FILES = AHEAD + 8  # more than are read at the same time


class DeafWatcher(Watcher):
    """Hears nothing; says what the test wants said."""

    instances: list[DeafWatcher]

    def __init__(self, *, mark: Callable[[Path, bool], None], skip: Any, lost: Callable[[str], None]) -> None:
        super().__init__(mark=mark, skip=skip, lost=lost)
        self.lost = lost
        self.troubles: tuple[str, ...] = ()

    @property
    def faults(self) -> tuple[str, ...]:
        return self.troubles

    def watch(self, roots: Sequence[Path]) -> list[Path]:
        return []


class Deaf:
    """Makes a deaf watcher and keeps it."""

    def __call__(self, **arguments: Any) -> DeafWatcher:
        self.watcher = DeafWatcher(**arguments)
        return self.watcher


def test_edits_renames_and_deletes_are_followed(tmp_path: Path) -> None:
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="indexed") and house.embedder.texts == ["one"])

        write(house.root / "b.txt", "two")
        assert wait_until(lambda: house.has(a="indexed", b="indexed"))
        write(house.root / "a.txt", "one, edited")
        assert wait_until(lambda: "one, edited" in house.embedder.texts)
        (house.root / "b.txt").rename(house.root / "c.txt")
        assert wait_until(lambda: house.has(a="indexed", c="indexed"))
        (house.root / "a.txt").unlink()
        assert wait_until(lambda: house.has(c="indexed"))

    assert house.embedder.texts == ["one", "two", "one, edited"]


def test_a_save_by_renaming_is_an_edit_never_a_delete(tmp_path: Path) -> None:
    house = House(tmp_path)
    file = write(house.root / "a.txt", "one")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="indexed"))
        (known,) = house.index.documents.rows

        write(house.root / "a.txt.tmp", "two").rename(file)
        assert wait_until(lambda: "two" in house.embedder.texts)
        file.rename(house.root / "a.txt~")
        write(file, "three")
        (house.root / "a.txt~").unlink()
        assert wait_until(lambda: "three" in house.embedder.texts)

    assert "forget" not in house.index.documents.writes
    assert list(house.index.documents.rows) == [known]


def test_a_renamed_folder_costs_nothing(tmp_path: Path) -> None:
    house = House(tmp_path)
    for n in range(100):
        write(house.root / "old" / f"{n}.txt", f"text {n}")
    with running(house.indexer.run):
        assert wait_until(lambda: len(house.embedder.texts) == 100)
        house.extractor.read.clear()

        (house.root / "old").rename(house.root / "new")
        rows = house.index.documents.rows
        assert wait_until(lambda: all("new" in row.path.parts for row in list(rows.values())))

    assert len(rows) == 100
    assert not house.extractor.read
    assert len(house.embedder.texts) == 100


def test_a_root_that_vanishes_is_offline_until_it_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "FOLDERS_EVERY_S", 0.1)
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="indexed"))

        house.root.rename(tmp_path / "away")
        assert wait_until(lambda: house.index.documents.roots[1].offline)
        assert house.has(a="indexed")
        (tmp_path / "away").rename(house.root)
        assert wait_until(lambda: not house.index.documents.roots[1].offline)
        write(house.root / "b.txt", "two")
        assert wait_until(lambda: house.has(a="indexed", b="indexed"))

    assert FolderOffline(house.root) in house.events
    assert house.embedder.texts == ["one", "two"]


def test_new_files_do_not_wait_for_the_model(tmp_path: Path) -> None:
    """A batch under way, be the model still loading or slow, holds up no words, and is stored in the end."""
    house = House(tmp_path)
    write(house.root / "old.txt", "one")
    begun, go_on = threading.Event(), threading.Event()

    def slowly(texts: Sequence[str]) -> None:
        begun.set()
        assert go_on.wait(20)

    house.embedder.before = slowly
    with running(house.indexer.run):
        assert begun.wait(10)
        write(house.root / "new.txt", "brand new")
        assert wait_until(lambda: house.has(old="indexed", new="indexed"))
        assert house.index.vectors.stored == {}
        go_on.set()
        assert wait_until(lambda: len(house.index.vectors.stored) == 2)

    assert house.embedder.texts == ["one", "brand new"]


def test_the_file_is_tidied_once_nothing_is_left_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "TIDY_AFTER_S", 0.1)
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    house.index.wants_compacting = True
    with running(house.indexer.run):
        assert wait_until(lambda: not house.index.wants_compacting)
        assert house.has(a="indexed")
        assert house.index.vectors.stored


def test_of_large_files_fewer_are_read_ahead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BYTES_AHEAD", 100)
    house = House(tmp_path, settings=Settings(extraction_processes=2))
    for n in range(9):
        write(house.root / f"{n}.txt", str(n) * (30 if n < 6 else 90), mtime=1_700_000_000 - n)
    house.extractor.hold = True
    with running(house.indexer.run):
        for names in ("012", "345", "67", "8"):
            assert wait_until(lambda: bool(house.extractor.held))
            time.sleep(0.1)
            held, house.extractor.held = house.extractor.held, []
            assert [path.stem for path, _ in held] == list(names)
            for path, future in held:
                house.extractor.finish(path, future)
        assert wait_until(lambda: house.has(**{str(n): "indexed" for n in range(9)}))


def test_a_folder_renamed_while_its_files_are_read_is_read_to_the_end(tmp_path: Path) -> None:
    house = House(tmp_path)
    for n in range(FILES):
        write(house.root / "old" / f"{n}.txt", f"text {n}")
    house.extractor.hold = True
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.extractor.held))
        (house.root / "old").rename(house.root / "new")
        house.extractor.hold = False
        for path, future in list(house.extractor.held):
            house.extractor.finish(house.root / "new" / path.name, future)

        assert wait_until(lambda: house.has(**{str(n): "indexed" for n in range(FILES)}))
        assert {row.path.parent.name for row in list(house.index.documents.rows.values())} == {"new"}


def test_a_folder_forgotten_while_its_files_are_read_ends_nothing(tmp_path: Path) -> None:
    house = House(tmp_path)
    for n in range(FILES):
        write(house.root / f"{n}.txt", f"text {n}")
    house.extractor.hold = True
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.extractor.held))
        documents = house.index.documents

        def forget() -> None:
            documents.forget(list(documents.rows))
            del documents.roots[house.folder.id]

        house.indexer.call(forget).result(timeout=5)
        house.extractor.hold = False
        for path, future in list(house.extractor.held):
            house.extractor.finish(path, future)
        (tmp_path / "other").mkdir()
        house.indexer.call(lambda: house.index.add(tmp_path / "other")).result(timeout=5)
        write(tmp_path / "other" / "kept.txt", "kept")

        assert wait_until(lambda: house.has(kept="indexed"))


def test_many_files_that_went_meanwhile_do_not_end_the_reading_of_the_others(tmp_path: Path) -> None:
    house = House(tmp_path)
    write(house.root / "oldest.txt", "here", mtime=1_600_000_000)
    for n in range(FILES):
        write(house.root / f"{n}.txt", f"text {n}", mtime=1_700_000_000 + n)

    def vanish(event: object) -> None:
        if isinstance(event, DocumentsChanged):
            for n in range(FILES):
                (house.root / f"{n}.txt").unlink(missing_ok=True)

    house.indexer._reconciler._publish = vanish
    house.update()

    assert house.has(oldest="indexed")


def test_what_is_asked_of_an_indexer_that_stops_is_not_waited_for(tmp_path: Path) -> None:
    house = House(tmp_path)
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.events.of(ScanStarted)))
    late = house.indexer.call(lambda: None)

    assert late.cancelled()


def test_words_are_there_within_three_seconds_of_the_last_write(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.indexer._dirty._settle_s = 1.0
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.events.of(ScanStarted)))
        write(house.root / "a.txt", "one")
        began = time.monotonic()
        assert wait_until(lambda: house.has(a="indexed"))

    assert time.monotonic() - began < 3


def test_stopping_is_quick_while_reading_and_embedding(tmp_path: Path) -> None:
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    house.extractor.hold = True
    with running(house.indexer.run) as stop:
        assert wait_until(lambda: bool(house.extractor.held))
        began = time.monotonic()
        stop.set()
    assert time.monotonic() - began < 1

    house.extractor.hold = False
    for n in range(500):
        write(house.root / f"{n}.txt", f"text {n}")
    house.embedder.before = lambda texts: time.sleep(0.02 * len(texts))
    with running(house.indexer.run) as stop:
        assert wait_until(lambda: bool(house.embedder.texts))
        began = time.monotonic()
        stop.set()
    assert time.monotonic() - began < 1.5


def test_lost_events_are_told_and_a_scan_finds_what_was_missed(tmp_path: Path) -> None:
    make = Deaf()
    house = House(tmp_path, make_watcher=make)
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.events.of(ScanStarted)))
        write(house.root / "a.txt", "one")
        house.indexer._scanned_at -= indexer.SCAN_PAUSE_S
        make.watcher.lost("events were lost")
        assert wait_until(lambda: house.has(a="indexed") and bool(house.events.of(WatcherRecovered)))

    assert house.events.of(WatcherDegraded) == [WatcherDegraded("events were lost")]
    assert house.events.of(WatcherRecovered) == [WatcherRecovered()]


def test_while_watching_is_degraded_scans_come_more_often(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "DEGRADED_SCAN_EVERY_S", 0.2)
    make = Deaf()
    house = House(tmp_path, make_watcher=make)
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.events.of(ScanStarted)))
        make.watcher.troubles = ("no watches left",)
        house.indexer.rescan()
        assert wait_until(lambda: len(house.events.of(ScanStarted)) >= 2)
        write(house.root / "a.txt", "one")
        assert wait_until(lambda: house.has(a="indexed"))


def test_waking_from_sleep_brings_a_scan(tmp_path: Path) -> None:
    """Asleep, the wall clock went on and the monotonic one did not."""
    asleep_s = 0.0
    house = House(tmp_path, make_watcher=Deaf(), wall=lambda: time.time() + asleep_s)
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.events.of(ScanStarted)))
        write(house.root / "a.txt", "one")
        asleep_s = 600.0
        assert wait_until(lambda: house.has(a="indexed"))


def test_a_full_disk_pauses_until_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "DISK_RETRY_S", 0.05)
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    disk = FullDisk(house.index)
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.events.of(Notice)))
        assert house.index.states() == {}
        disk.is_full = False
        assert wait_until(lambda: house.has(a="indexed"))

    assert house.events.of(Notice)[0] == Notice("Indexing is paused. The disk is full.", "Free 1 GB.", Phase.DISK_FULL)


def test_others_may_write_on_the_indexer_s_thread_only(tmp_path: Path) -> None:
    house = House(tmp_path, make_watcher=Deaf())
    other = tmp_path / "other"
    write(other / "b.txt", "two")
    with running(house.indexer.run):
        thread = house.indexer.call(lambda: (house.index.add(other), threading.current_thread().name)[1])
        assert thread.result(timeout=10) == "under-test"
        assert wait_until(lambda: house.has(b="indexed"))
        failing = house.indexer.call(lambda: 1 // 0)
        assert isinstance(failing.exception(timeout=10), ZeroDivisionError)
