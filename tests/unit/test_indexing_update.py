"""One pass of the indexer over an index in memory."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qwenfind.errors import ChildError, DiskFullError, FailedError, ModelError
from qwenfind.events import DocumentsChanged, FolderOffline, IndexProgress, MeaningProgress, Notice
from qwenfind.indexing import reading, reconcile, scan
from qwenfind.indexing.changes import IN_CLOUD
from qwenfind.indexing.meaning import FIRST_CHARS
from qwenfind.inference.batches import PassageError
from qwenfind.records import Document, State
from qwenfind.settings import Settings
from tests.indexing_fakes import FakeEmbedder, FakeExtractor, House, write


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_every_file_ends_in_a_state(house: House) -> None:
    for name, text in {
        "good.txt": "words here",
        "empty.txt": " ",
        "half.txt": "partial too long",
        "locked.pdf": "skip encrypted",
        "broken.pdf": "fail damaged",
    }.items():
        write(house.root / name, text)

    house.update()

    assert house.index.states() == {
        "good.txt": "indexed",
        "empty.txt": "indexed",
        "half.txt": "partial",
        "locked.pdf": "skipped",
        "broken.pdf": "failed",
    }
    reasons = {row.name: row.reason for row in house.index.documents.rows.values()}
    assert reasons == {
        "good.txt": "",
        "empty.txt": "empty",
        "half.txt": "too long",
        "locked.pdf": "encrypted",
        "broken.pdf": "damaged",
    }
    assert sorted(house.embedder.texts) == ["partial too long", "words here"]
    assert house.events.of(IndexProgress)[-1].done == 5
    assert house.events.of(MeaningProgress)[-1] == MeaningProgress("fake", 2, 2)


def test_the_extractor_hears_how_many_files_are_coming(house: House) -> None:
    for n in range(3):
        write(house.root / f"{n}.txt", f"text number {n}")
    house.update()
    house.update()
    write(house.root / "3.txt", "one more")

    house.update()

    assert list(filter(None, house.extractor.prepared)) == [3, 1]


def test_a_second_pass_does_nothing(house: House) -> None:
    for n in range(50):
        write(house.root / f"{n % 7}" / f"{n}.txt", f"text number {n}")
    house.update()

    house.update()

    assert house.nothing_done
    assert not house.events.of(DocumentsChanged)


def test_the_newest_files_are_read_first(house: House) -> None:
    for age in (3, 1, 2):
        write(house.root / f"{age}.txt", "x", mtime=1_000_000 - age)

    house.update()

    assert [path.name for path in house.extractor.read] == ["1.txt", "2.txt", "3.txt"]


def test_an_edit_reads_that_file_only(house: House) -> None:
    write(house.root / "a.txt", "first", mtime=1000)
    write(house.root / "b.txt", "other", mtime=1000)
    house.update()

    write(house.root / "a.txt", "second")
    house.update()

    assert house.extractor.read == [house.root / "a.txt"]
    assert house.embedder.texts == ["second"]


def test_a_renamed_folder_is_read_and_embedded_not_at_all(house: House) -> None:
    for n in range(30):
        write(house.root / "old" / "deep" / f"{n}.txt", f"text number {n}")
    house.update()
    ids = {row.name: row.id for row in house.index.documents.rows.values()}

    (house.root / "old").rename(house.root / "new")
    house.update()

    assert not house.extractor.read
    assert not house.embedder.texts
    assert {row.name: row.id for row in house.index.documents.rows.values()} == ids
    assert all((house.root / "new") in row.path.parents for row in house.index.documents.rows.values())
    assert house.events.of(DocumentsChanged) == [DocumentsChanged(changed=30, removed=0)]


def test_a_move_between_folders_keeps_the_document(tmp_path: Path, house: House) -> None:
    other = tmp_path / "other"
    other.mkdir()
    second = house.index.add(other)
    file = write(house.root / "a.txt", "text")
    house.update()
    (before,) = house.index.documents.rows.values()

    file.rename(other / "b.txt")
    house.update()

    (after,) = house.index.documents.rows.values()
    assert (after.id, after.path, after.folder_id) == (before.id, other / "b.txt", second.id)
    assert not house.extractor.read


def test_a_file_moved_and_edited_is_read_again(house: House) -> None:
    write(house.root / "a.txt", "text").rename(house.root / "c.txt")
    house.update()

    (house.root / "c.txt").rename(house.root / "d.txt")
    write(house.root / "d.txt", "other text")
    house.update()

    assert house.index.states() == {"d.txt": "indexed"}
    assert house.embedder.texts == ["other text"]


def test_a_hard_link_is_a_document_of_its_own(house: House) -> None:
    file = write(house.root / "a.txt", "text")
    house.update()

    os.link(file, house.root / "b.txt")
    house.update()

    assert house.index.states() == {"a.txt": "indexed", "b.txt": "indexed"}
    assert not house.embedder.texts


def test_rotated_logs_move_along(house: House) -> None:
    log, first, second = (house.root / name for name in ("log.txt", "log1.txt", "log2.txt"))
    write(log, "today", mtime=3000)
    write(first, "yesterday", mtime=2000)
    house.update()

    first.rename(second)
    log.rename(first)
    write(log, "tomorrow", mtime=4000)
    house.update()

    assert house.extractor.read == [log]
    assert house.embedder.texts == ["tomorrow"]
    assert house.index.states() == {"log.txt": "indexed", "log1.txt": "indexed", "log2.txt": "indexed"}


def test_a_deleted_file_is_forgotten(house: House) -> None:
    write(house.root / "a.txt", "one")
    file = write(house.root / "b.txt", "other")
    house.update()

    file.unlink()
    house.update()

    assert house.index.states() == {"a.txt": "indexed"}
    assert house.events.of(DocumentsChanged) == [DocumentsChanged(changed=0, removed=1)]


def test_cut_and_paste_to_another_volume_embeds_nothing(house: House) -> None:
    """There the file has a new identity; only its text is the same."""
    write(house.root / "sub" / "a.txt", "the very same text")
    house.update()

    shutil.copy2(house.root / "sub" / "a.txt", house.root / "a.txt")
    (house.root / "sub" / "a.txt").unlink()
    house.update()

    assert [row.path for row in house.index.documents.rows.values()] == [house.root / "a.txt"]
    assert house.extractor.read == [house.root / "a.txt"]
    assert not house.embedder.texts


def test_a_missing_root_is_offline_and_returns(house: House) -> None:
    write(house.root / "a.txt", "text")
    house.update()

    house.root.rename(house.root.with_name("away"))
    house.update()

    assert house.index.documents.roots[1].offline
    assert house.index.states() == {"a.txt": "indexed"}
    assert house.events.of(FolderOffline) == [FolderOffline(house.root)]

    house.root.with_name("away").rename(house.root)
    house.update()

    assert not house.index.documents.roots[1].offline
    assert not house.extractor.read
    assert not house.embedder.texts


def test_an_empty_folder_where_another_was_is_an_unmounted_drive(house: House) -> None:
    write(house.root / "a.txt", "text")
    house.update()

    house.root.rename(house.root.with_name("drive"))
    house.root.mkdir()
    house.update()

    assert house.index.documents.roots[1].offline
    assert house.index.states() == {"a.txt": "indexed"}


def test_a_folder_that_was_emptied_is_empty(house: House) -> None:
    write(house.root / "a.txt", "text")
    house.update()

    (house.root / "a.txt").unlink()
    house.update()

    assert house.index.states() == {}
    assert not house.index.documents.roots[1].offline


def test_a_drive_mounted_anew_is_not_read_again(house: House) -> None:
    """Its number changes, its files' numbers stay."""
    write(house.root / "a.txt", "text")
    house.update()
    (row,) = house.index.documents.rows.values()
    house.index.documents.rows[row.id] = replace(row, device=row.device + 1)

    house.update()

    assert not house.extractor.read
    assert house.index.documents.rows[row.id] == row


def test_unreadable_folders_keep_their_documents(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    write(house.root / "locked" / "a.txt", "text")
    write(house.root / "b.txt", "other")
    house.update()

    def scandir(path: str) -> AbstractContextManager[Iterator[scan.Entry]]:
        if str(path).endswith("locked"):
            raise PermissionError
        return os.scandir(path)

    monkeypatch.setattr(reconcile, "Scan", lambda *args, **kwargs: scan.Scan(*args, **kwargs, scandir=scandir))
    house.update()

    assert house.index.states() == {"a.txt": "indexed", "b.txt": "indexed"}
    assert "could not be looked at" in house.events.of(Notice)[0].title


def test_what_comes_to_be_left_out_is_forgotten(tmp_path: Path) -> None:
    house = House(tmp_path)
    write(house.root / "a.log", "text")
    house.update()

    strict = House(tmp_path, settings=Settings(exclude=("*.log",)))
    strict.index.documents.rows.update(house.index.documents.rows)
    strict.update()

    assert strict.index.states() == {}


def test_a_file_in_the_cloud_is_known_by_name_only(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    write(house.root / "a.txt", "text")
    in_cloud = True
    monkeypatch.setattr(scan, "is_placeholder", lambda facts: in_cloud)
    house.update()

    (row,) = house.index.documents.rows.values()
    assert (row.state, row.reason) == (State.SKIPPED, IN_CLOUD)
    assert not house.extractor.read

    house.update()
    assert house.nothing_done

    in_cloud = False
    house.update()
    assert house.index.states() == {"a.txt": "indexed"}


def test_nested_roots_share_no_document(house: House) -> None:
    write(house.root / "a.txt", "one")
    write(house.root / "inner" / "b.txt", "two")
    house.update()

    inner = house.index.add(house.root / "inner")
    house.update()

    rows = {row.name: row.folder_id for row in house.index.documents.rows.values()}
    assert rows == {"a.txt": house.folder.id, "b.txt": inner.id}
    assert not house.extractor.read
    house.update()
    assert house.nothing_done


def test_a_folder_that_holds_another_root_may_be_renamed(house: House) -> None:
    write(house.root / "sub" / "b.txt", "two")
    inner = house.index.add(house.root / "sub")
    house.update()

    (house.root / "sub").rename(house.root / "new")
    house.indexer._mark(house.root / "sub", True)
    house.indexer._mark(house.root / "new", False)
    house.indexer._reconciler.refresh()
    dirty = house.indexer._dirty.take(float("inf"))
    look = house.indexer._reconciler.look(dirty, is_busy=lambda path: False, cancelled=lambda: False)
    house.indexer._reconciler.conclude(look)

    (row,) = house.index.documents.rows.values()
    assert (row.path, row.folder_id) == (house.root / "new" / "b.txt", house.folder.id)
    assert house.index.documents.roots[inner.id].offline


def test_a_file_that_crashes_its_reader_twice_is_left_alone_until_it_changes(house: House) -> None:
    write(house.root / "evil.pdf", "fail crashed the reader (SIGSEGV)", mtime=1000)
    house.update()

    assert len(house.extractor.read) == 2
    assert house.index.states() == {"evil.pdf": "failed"}
    house.update()
    assert house.nothing_done

    write(house.root / "evil.pdf", "mended")
    house.update()
    assert house.index.states() == {"evil.pdf": "indexed"}


def test_a_file_whose_reading_we_never_survive_is_left_alone(house: House) -> None:
    write(house.root / "a.txt", "text")
    (row,) = scanned_only(house)
    house.index.documents.rows[row.id] = replace(row, attempts=3)
    house.update()

    (row,) = house.index.documents.rows.values()
    assert (row.state, row.reason) == (State.FAILED, "reading it ended QwenFind 3 times")
    assert not house.extractor.read


def test_suspects_are_read_last_and_alone(house: House) -> None:
    for n in range(6):
        write(house.root / f"{n}.txt", f"text {n}", mtime=9000 - n)
    for row in scanned_only(house):
        if row.name in ("0.txt", "2.txt"):
            house.index.documents.rows[row.id] = replace(row, attempts=2 if row.name == "0.txt" else 1)
    house.update()

    assert [path.name for path in house.extractor.read] == [f"{n}.txt" for n in (1, 3, 4, 5, 2, 0)]


def test_suspects_do_not_hide_the_others(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though they are the newest, and more than are asked for at once."""
    monkeypatch.setattr(reading, "CHUNK", 2)
    for n in range(9):
        write(house.root / f"{n}.txt", f"text {n}", mtime=9000 - n)
    for row in scanned_only(house):
        if row.name < "5.txt":
            house.index.documents.rows[row.id] = replace(row, attempts=1)
    house.update()

    assert [path.name for path in house.extractor.read] == [f"{n}.txt" for n in (5, 6, 7, 8, 0, 1, 2, 3, 4)]


def test_stopping_counts_against_no_file(house: House) -> None:
    write(house.root / "slow.pdf", "text")
    house.extractor.hold = True
    stop = threading.Event()
    for _ in range(4):
        stop.clear()
        timer = threading.Timer(0.2, stop.set)
        timer.start()
        house.indexer.update(stop=stop)
        timer.join()

    (row,) = house.index.documents.rows.values()
    assert (row.state, row.attempts) == (State.PENDING, 0)
    house.extractor.hold = False
    house.update()
    assert house.index.states() == {"slow.pdf": "indexed"}


def test_a_file_marked_anew_while_it_was_read_is_read_again(house: House) -> None:
    file = write(house.root / "a.txt", "old", mtime=1000)
    finish = house.extractor.finish

    def edited_meanwhile(path: Path, future: object) -> None:
        if path.read_text() == "old":
            write(path, "brand new", mtime=2000)
            facts = scan.file_facts(path, path.stat())
            house.index.documents.mark_pending(house.folder.id, facts)
        finish(path, future)  # type: ignore[arg-type]  # passed on as it came

    house.extractor.finish = edited_meanwhile  # type: ignore[method-assign]  # the test's edit comes between
    house.update()

    (row,) = house.index.documents.rows.values()
    assert (row.size, row.mtime_ns) == (file.stat().st_size, file.stat().st_mtime_ns)
    assert [len(house.extractor.read), house.embedder.texts] == [2, ["brand new"]]


def test_a_text_that_cannot_be_stored_costs_that_file_only(house: House) -> None:
    write(house.root / "good.txt", "good", mtime=1000)
    write(house.root / "odd.txt", "odd", mtime=2000)
    record = house.index.documents.record

    def picky(document_id: int, *args: object, **kwargs: object) -> None:
        if house.index.documents.rows[document_id].name == "odd.txt":
            raise ValueError("surrogates not allowed")
        record(document_id, *args, **kwargs)  # type: ignore[arg-type]  # passed on as they came

    house.index.documents.record = picky  # type: ignore[method-assign]  # the store refuses
    house.update()

    assert house.index.states() == {"good.txt": "indexed", "odd.txt": "failed"}


def test_a_full_disk_ends_an_update_with_its_error(house: House) -> None:
    write(house.root / "a.txt", "text")

    def full(name: str) -> None:
        if name == "record":
            raise DiskFullError("The disk is full.")

    house.index.documents.broken = full
    with pytest.raises(DiskFullError):
        house.update()

    house.index.documents.broken = lambda name: None
    house.update()
    assert house.index.states() == {"a.txt": "indexed"}


def test_a_reader_that_cannot_start_leaves_the_file_pending(house: House) -> None:
    write(house.root / "a.txt", "text")

    class Broken(FakeExtractor):
        def finish(self, path: Path, future: object) -> None:
            future.set_exception(ChildError("Reading was stopped."))  # type: ignore[attr-defined]  # a future

    house.indexer._reader._extractor = Broken()
    house.update()

    assert house.index.states() == {"a.txt": "pending"}
    assert "could not be read now" in house.events.of(Notice)[0].title


def test_without_a_model_words_stay_and_a_notice_says_so(house: House) -> None:
    write(house.root / "a.txt", "text")

    def missing(texts: Sequence[str]) -> None:
        raise ModelError("The model is damaged.", "Download it again.")

    house.embedder.before = missing
    house.update()

    assert house.index.states() == {"a.txt": "indexed"}
    assert Notice("Meaning is paused. The model is damaged.", "Download it again.") in house.events


def test_a_text_that_the_model_cannot_embed_is_set_aside(house: House) -> None:
    for n in range(40):
        write(house.root / f"{n}.txt", f"text {n}")

    def picky(texts: Sequence[str]) -> None:
        failed = [at for at, text in enumerate(texts) if text == "text 7"]
        if failed:
            done = [at for at in range(len(texts)) if at not in failed]
            vectors = FakeEmbedder().embed_passages([texts[at] for at in done])
            raise PassageError(failed, done, np.reshape(vectors, (len(done), 4)))

    house.embedder.before = picky
    house.update()

    assert house.index.vectors.coverage(1) == (39, 40)
    assert len(house.events.of(Notice)) == 1
    assert not house.index.vectors.stored.keys() - set(house.index.vectors.texts.values())


def test_vectors_that_are_no_numbers_are_never_stored(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    write(house.root / "a.txt", "text")
    write(house.root / "b.txt", "nonsense")
    embed = house.embedder.embed_passages

    def odd(texts: Sequence[str]) -> object:
        vectors = embed(texts).copy()
        vectors[[text == "nonsense" for text in texts]] = np.nan
        return vectors

    monkeypatch.setattr(house.embedder, "embed_passages", odd)
    house.update()

    assert house.index.vectors.coverage(1) == (1, 2)


def test_a_batch_is_as_long_as_its_texts_allow(house: House) -> None:
    """What the model takes goes with the characters: many short texts say nothing of a batch of long ones."""
    batches: list[int] = []
    house.embedder.before = lambda texts: batches.append(sum(map(len, texts)))
    for n in range(60):
        write(house.root / f"{n}.txt", f"{n} " + "word " * 180)
    house.update()

    assert house.index.vectors.coverage(1) == (60, 60)
    assert batches[0] <= FIRST_CHARS
    assert len(batches) > 2


def test_own_data_is_never_indexed(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.root = tmp_path
    house.index.documents.roots.clear()
    house.folder = house.index.add(tmp_path)
    write(tmp_path / "home" / "index.sqlite", "secret")
    write(tmp_path / "a.txt", "text")

    house.update()

    assert house.index.states() == {"a.txt": "indexed"}


def test_a_file_gone_before_it_is_read_is_forgotten(house: House) -> None:
    file = write(house.root / "a.txt", "text")
    scanned_only(house)

    file.unlink()
    house.indexer._read(between=lambda: False)

    assert house.index.states() == {}


def test_a_drive_pulled_out_before_its_files_are_read_loses_none(house: House) -> None:
    write(house.root / "a.txt", "text")
    scanned_only(house)

    house.root.rename(house.root.with_name("away"))
    house.indexer._read(between=lambda: False)

    assert house.index.states() == {"a.txt": "pending"}


def test_a_drive_pulled_out_in_the_middle_of_a_scan_loses_none(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    write(house.root / "sub" / "a.txt", "text")
    house.update()

    def scandir(path: str) -> AbstractContextManager[Iterator[scan.Entry]]:
        if path.endswith("sub"):
            house.root.rename(house.root.with_name("away"))
        return os.scandir(path)

    monkeypatch.setattr(reconcile, "Scan", lambda *args, **kwargs: scan.Scan(*args, **kwargs, scandir=scandir))
    house.update()

    assert house.index.states() == {"a.txt": "indexed"}


def test_readings_are_recorded_as_failed_when_damaged(house: House) -> None:
    """A reader's error is the file's reason, word for word."""
    write(house.root / "a.txt", "text")

    class Damaged(FakeExtractor):
        def finish(self, path: Path, future: object) -> None:
            future.set_exception(FailedError("needs too much memory"))  # type: ignore[attr-defined]  # a future

    house.indexer._reader._extractor = Damaged()
    house.update()

    (row,) = house.index.documents.rows.values()
    assert (row.state, row.reason) == (State.FAILED, "needs too much memory")


def scanned_only(house: House) -> list[Document]:
    """Looks at the disk and reads nothing."""
    house.indexer._reconciler.refresh()
    house.indexer._reconciler.visit(house.folder, cancelled=lambda: False)
    return list(house.index.documents.rows.values())
