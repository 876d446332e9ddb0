"""The indexer while it is held up, and while its settings change under it."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from qwenfind.errors import DiskFullError
from qwenfind.events import Event, IndexProgress, Notice, PhaseChanged, ScanStarted
from qwenfind.indexing import indexer
from qwenfind.indexing.reading import AHEAD
from qwenfind.indexing.throttle import BY_PERSON, Throttle
from qwenfind.records import Phase, State
from qwenfind.settings import Settings
from tests.helpers import wait_until
from tests.indexing_fakes import FakeEmbedder, FakeExtractor, FullDisk, House, running, write

SETTINGS = Settings(extraction_processes=1, settle_s=0.1)


class NightThrottle(Throttle):
    """Holds meaning until the test opens the hours."""

    def __init__(self) -> None:
        super().__init__()
        self.open = False

    def holds_meaning(self) -> str:
        return self.holds_all() or ("" if self.open else "Later.")


def phases(house: House) -> list[Phase]:
    return [event.phase for event in house.events.of(PhaseChanged)]


def test_changes_pile_up_in_a_pause_and_are_followed_after_it(tmp_path: Path) -> None:
    throttle = Throttle()
    house = House(tmp_path, throttle=throttle)
    write(house.root / "a.txt", "one")
    write(house.root / "b.txt", "two")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="indexed", b="indexed") and len(house.embedder.texts) == 2)
        assert wait_until(lambda: phases(house)[-1] is Phase.IDLE)
        throttle.pause()
        assert wait_until(lambda: house.events[-1] == PhaseChanged(Phase.PAUSED, BY_PERSON))
        house.index.documents.writes.clear()

        write(house.root / "c.txt", "three")
        write(house.root / "a.txt", "one, edited")
        (house.root / "b.txt").unlink()
        assert wait_until(lambda: len(house.indexer._dirty) >= 3)
        assert house.index.documents.writes == []
        assert house.embedder.texts == ["one", "two"] or house.embedder.texts == ["two", "one"]

        throttle.resume()
        assert wait_until(lambda: house.has(a="indexed", c="indexed"))
        assert wait_until(lambda: "one, edited" in house.embedder.texts)
        assert wait_until(lambda: phases(house)[-1] is Phase.IDLE)


def test_reading_stops_within_a_second_and_goes_on_where_it_was(tmp_path: Path) -> None:
    throttle = Throttle()
    house = House(tmp_path, throttle=throttle)
    for n in range(2 * AHEAD):
        write(house.root / f"{n}.txt", f"text {n}")
    house.extractor.hold = True
    with running(house.indexer.run):
        assert wait_until(lambda: len(house.extractor.held) == AHEAD)
        (first, begun), *_, (_, waiting) = house.extractor.held
        begun.set_running_or_notify_cancel()
        throttle.pause()
        # Those that no child has yet are given back, the other is recorded when it is done.
        assert wait_until(waiting.cancelled)
        house.extractor.finish(first, begun)
        assert wait_until(lambda: house.index.documents.counts()[State.INDEXED] == 1)
        assert wait_until(lambda: phases(house)[-1] is Phase.PAUSED)
        assert len(house.extractor.read) == AHEAD
        assert house.index.documents.counts()[State.PENDING] == 2 * AHEAD - 1
        assert not any(row.attempts for row in house.index.documents.rows.values())

        house.extractor.hold = False
        throttle.resume()
        assert wait_until(lambda: house.index.documents.counts()[State.INDEXED] == 2 * AHEAD)
        assert phases(house).count(Phase.PAUSED) == 1


def test_embedding_stops_after_the_batch_under_way(tmp_path: Path) -> None:
    throttle = Throttle()
    house = House(tmp_path, throttle=throttle)
    for n in range(300):
        write(house.root / f"{n}.txt", f"text {n}")
    begun, go_on = threading.Event(), threading.Event()

    def slowly(texts: Sequence[str]) -> None:
        begun.set()
        assert go_on.wait(20)

    house.embedder.before = slowly
    with running(house.indexer.run):
        assert begun.wait(10)
        throttle.pause()
        assert wait_until(lambda: phases(house)[-1] is Phase.PAUSED)
        go_on.set()
        assert wait_until(lambda: bool(house.embedder.texts))
        assert not house.index.vectors.stored

        embedded = len(house.embedder.texts)
        throttle.resume()
        assert wait_until(lambda: len(house.index.vectors.stored) == 300)
        assert embedded < 300
        assert len(house.embedder.texts) == 300


def test_a_scan_is_broken_off_by_a_pause_and_done_again_after_it(tmp_path: Path) -> None:
    throttle = Throttle()
    house = House(tmp_path, throttle=throttle)
    for n in range(20):
        write(house.root / str(n) / "a.txt", f"text {n}")

    def pause_at_once(event: Event) -> None:
        house.events.append(event)
        if len(house.events.of(ScanStarted)) == 1:
            throttle.pause()

    house.indexer._reconciler._publish = pause_at_once
    with running(house.indexer.run):
        assert wait_until(lambda: Phase.PAUSED in phases(house))
        assert house.index.states() == {}
        throttle.resume()
        assert wait_until(lambda: house.index.documents.counts()[State.INDEXED] == 20)


def test_a_pause_from_the_start_reads_nothing_and_answers_calls(tmp_path: Path) -> None:
    throttle = Throttle()
    throttle.pause()
    house = House(tmp_path, throttle=throttle)
    write(house.root / "a.txt", "one")
    with running(house.indexer.run):
        assert wait_until(lambda: phases(house) == [Phase.IDLE, Phase.PAUSED])
        assert house.indexer.call(lambda: "here").result(timeout=5) == "here"
        assert house.index.states() == {}
        throttle.resume()
        assert wait_until(lambda: house.has(a="indexed"))


def test_quiet_hours_let_files_be_read_and_meaning_wait(tmp_path: Path) -> None:
    throttle = NightThrottle()
    house = House(tmp_path, throttle=throttle)
    write(house.root / "a.txt", "one")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="indexed"))
        assert wait_until(lambda: house.events[-1] == PhaseChanged(Phase.PAUSED, "Later."))
        write(house.root / "b.txt", "two")
        assert wait_until(lambda: house.has(a="indexed", b="indexed"))
        assert wait_until(lambda: house.events[-1] == PhaseChanged(Phase.PAUSED, "Later."))
        assert house.embedder.texts == []

        throttle.open = True
        assert wait_until(lambda: len(house.index.vectors.stored) == 2)
        assert wait_until(lambda: phases(house)[-1] is Phase.IDLE)


def test_quiet_hours_hold_up_nothing_where_nothing_is_missing(tmp_path: Path) -> None:
    throttle = NightThrottle()
    throttle.open = True
    house = House(tmp_path, throttle=throttle)
    write(house.root / "a.txt", "one")
    with running(house.indexer.run):
        assert wait_until(lambda: len(house.index.vectors.stored) == 1 and phases(house)[-1] is Phase.IDLE)
        throttle.open = False
        house.events.clear()
        house.indexer.rescan()
        assert wait_until(lambda: bool(house.events.of(ScanStarted)) and house.events[-1] == PhaseChanged(Phase.IDLE))
        assert Phase.PAUSED not in phases(house)


def test_an_update_that_a_person_asked_for_is_not_held_up(tmp_path: Path) -> None:
    throttle = Throttle()
    throttle.pause()
    house = House(tmp_path, throttle=throttle)
    write(house.root / "a.txt", "one")
    house.update()

    assert house.has(a="indexed")
    assert house.embedder.texts == ["one"]


def test_reading_tells_how_much_there_is_before_the_first_file_is_done(tmp_path: Path) -> None:
    house = House(tmp_path)
    for n in range(5):
        write(house.root / f"{n}.txt", f"text {n}")
    house.update()

    assert house.events.of(IndexProgress)[0] == IndexProgress(0, 5)


def test_a_full_disk_is_a_phase_told_once_in_which_calls_are_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexer, "DISK_RETRY_S", 0.3)
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    disk = FullDisk(house.index)
    with running(house.indexer.run):
        assert wait_until(lambda: disk.tries >= 3)
        assert phases(house) == [Phase.IDLE, Phase.DISK_FULL]
        assert PhaseChanged(Phase.DISK_FULL, "The disk is full.", "Free 1 GB.") in house.events
        assert len(house.events.of(Notice)) == 1
        assert house.indexer.call(lambda: "here").result(timeout=5) == "here"
        disk.is_full = False
        assert wait_until(lambda: house.has(a="indexed") and phases(house)[-1] is Phase.IDLE)


def test_a_full_disk_is_over_once_something_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not at the end of all reading, which may take hours; nor while only what is small finds room."""
    monkeypatch.setattr(indexer, "DISK_RETRY_S", 0.2)
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    write(house.root / "b.txt", "two")
    disk = FullDisk(house.index, write="record")
    begun, go_on = threading.Event(), threading.Event()

    def slowly(texts: Sequence[str]) -> None:
        begun.set()
        assert go_on.wait(20)

    house.embedder.before = slowly
    with running(house.indexer.run):
        assert wait_until(lambda: disk.tries >= 3)
        assert phases(house) == [Phase.IDLE, Phase.DISK_FULL]
        disk.is_full = False
        assert begun.wait(20)
        assert phases(house) == [Phase.IDLE, Phase.DISK_FULL, Phase.IDLE]
        told = house.events.index(PhaseChanged(Phase.IDLE), house.events.index(house.events.of(PhaseChanged)[1]))
        assert isinstance(house.events[told + 1], IndexProgress)
        go_on.set()
        assert wait_until(lambda: len(house.index.vectors.stored) == 2)


def test_vectors_that_are_stored_end_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "DISK_RETRY_S", 0.2)
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    tries = 0
    add = house.index.vectors.add

    def full_at_first(space_id: int, text_ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise DiskFullError("The disk is full.", "Free 1 GB.")
        add(space_id, text_ids, vectors)

    monkeypatch.setattr(house.index.vectors, "add", full_at_first)
    with running(house.indexer.run):
        assert wait_until(lambda: len(house.index.vectors.stored) == 1 and phases(house)[-1] is Phase.IDLE)

    assert phases(house).count(Phase.DISK_FULL) == 1


def test_a_person_who_made_room_need_not_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    disk = FullDisk(house.index)
    with running(house.indexer.run):
        assert wait_until(lambda: phases(house)[-1:] == [Phase.DISK_FULL])
        disk.is_full = False
        house.indexer.try_now()
        assert wait_until(lambda: house.has(a="indexed"))


def test_what_is_left_out_from_now_on_is_forgotten_even_in_a_pause(tmp_path: Path) -> None:
    throttle = Throttle()
    house = House(tmp_path, settings=SETTINGS, throttle=throttle)
    write(house.root / "a.txt", "one")
    write(house.root / "drafts" / "b.txt", "two")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="indexed", b="indexed"))
        throttle.pause()
        fewer = replace(SETTINGS, exclude=("drafts/",))
        house.indexer.call(lambda: house.indexer.obey(fewer, house.extractor)).result(timeout=5)
        assert house.has(a="indexed")

        throttle.resume()
        write(house.root / "drafts" / "c.txt", "three")
        write(house.root / "d.txt", "four")
        assert wait_until(lambda: house.has(a="indexed", d="indexed"))
        house.indexer.call(lambda: house.indexer.obey(SETTINGS, house.extractor)).result(timeout=5)
        assert wait_until(lambda: house.has(a="indexed", b="indexed", c="indexed", d="indexed"))
        # Its folder is watched again, not only scanned once.
        write(house.root / "drafts" / "e.txt", "five")
        assert wait_until(lambda: "e.txt" in house.index.states())


def test_another_extractor_reads_from_now_on_and_the_old_one_ends_what_it_began(tmp_path: Path) -> None:
    house = House(tmp_path, settings=SETTINGS)
    write(house.root / "a.txt", "one")
    house.extractor.hold = True
    other = FakeExtractor()
    with running(house.indexer.run):
        assert wait_until(lambda: bool(house.extractor.held))
        more = replace(SETTINGS, extraction_processes=3)
        house.indexer.call(lambda: house.indexer.obey(more, other)).result(timeout=5)
        house.extractor.finish(*house.extractor.held[0])
        assert wait_until(lambda: house.has(a="indexed"))
        write(house.root / "b.txt", "two")
        assert wait_until(lambda: house.has(a="indexed", b="indexed"))

    assert house.indexer._reader._processes == 3
    assert [path.name for path in house.extractor.read] == ["a.txt"]
    assert [path.name for path in other.read] == ["b.txt"]


def test_files_over_a_limit_are_read_once_it_is_raised(tmp_path: Path) -> None:
    house = House(tmp_path, settings=replace(SETTINGS, max_file_mb=1))
    large = write(house.root / "a.txt", "skip larger than 1 MB")
    write(house.root / "b.txt", "skip encrypted")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="skipped", b="skipped"))
        known = large.stat()
        large.write_text("now it is read  long")
        os.utime(large, ns=(known.st_atime_ns, known.st_mtime_ns))
        house.extractor.read.clear()
        raised = replace(SETTINGS, max_file_mb=10)
        house.indexer.call(lambda: house.indexer.obey(raised, house.extractor)).result(timeout=5)
        assert wait_until(lambda: house.has(a="indexed", b="skipped"))

    assert [path.name for path in house.extractor.read] == ["a.txt"]


def test_another_model_is_used_without_a_restart(tmp_path: Path) -> None:
    house = House(tmp_path)
    write(house.root / "a.txt", "one")
    other = FakeEmbedder()
    with running(house.indexer.run):
        assert wait_until(lambda: len(house.index.vectors.stored) == 1 and phases(house)[-1] is Phase.IDLE)
        house.index.vectors.stored.clear()  # the other's space is empty
        house.indexer.call(lambda: house.indexer.embed_with(other)).result(timeout=5)
        assert wait_until(lambda: other.texts == ["one"])
        house.indexer.call(lambda: house.indexer.embed_with(None)).result(timeout=5)
        write(house.root / "b.txt", "two")
        assert wait_until(lambda: house.has(a="indexed", b="indexed"))

    assert house.embedder.texts == ["one"]


def test_problems_are_tried_again_while_it_watches(tmp_path: Path) -> None:
    house = House(tmp_path)
    write(house.root / "a.txt", "fail damaged")
    write(house.root / "b.txt", "partial cut short")
    write(house.root / "c.txt", "fine")
    with running(house.indexer.run):
        assert wait_until(lambda: house.has(a="failed", b="partial", c="indexed"))
        house.extractor.read.clear()
        again = house.indexer.call(lambda: house.indexer.try_again(lambda document: document.name == "a.txt"))
        assert again.result(timeout=5) == 1
        assert wait_until(lambda: [path.name for path in house.extractor.read] == ["a.txt"])
        assert house.indexer.call(lambda: house.indexer.try_again(lambda _: True)).result(timeout=5) == 2
        assert wait_until(lambda: sorted(path.name for path in house.extractor.read) == ["a.txt", "a.txt", "b.txt"])


def test_a_pause_comes_in_the_midst_of_many_files(tmp_path: Path) -> None:
    throttle = Throttle()
    house = House(tmp_path, throttle=throttle)
    for n in range(2000):
        write(house.root / f"{n}.txt", f"text {n}")
    with running(house.indexer.run):
        assert wait_until(lambda: house.index.documents.counts()[State.INDEXED] > 10)
        throttle.pause()
        assert wait_until(lambda: phases(house)[-1] is Phase.PAUSED)
        assert house.index.documents.counts()[State.INDEXED] < 2000
