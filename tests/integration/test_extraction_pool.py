"""The pool of extraction children: one bad file costs that file."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qwenfind.children import Child, Message
from qwenfind.errors import ChildError, FailedError, SkippedError
from qwenfind.extraction.pool import ExtractorPool, Reader, deadline_for
from tests.helpers import shared_data


@pytest.fixture
def pool() -> Iterator[ExtractorPool]:
    made = ExtractorPool(processes=2, max_text_chars=1_000_000, max_file_mb=50)
    yield made
    made.close()


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_file_comes_back_with_its_text_and_hash(pool: ExtractorPool, tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", "# Title\n\nZwölf Boxkämpfer 🥊 jagen.\n")
    reading = pool.submit(path).result(timeout=60)

    assert reading.extract.text == "Title\n\nZwölf Boxkämpfer 🥊 jagen."
    assert reading.content_hash == hashlib.blake2b(path.read_bytes(), digest_size=16).digest()
    block = reading.extract.blocks[1]
    assert reading.extract.text[block.start : block.end] == "Zwölf Boxkämpfer 🥊 jagen."


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep names as Unicode")
def test_a_name_that_is_no_utf8_is_read(pool: ExtractorPool, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("inside")

    assert pool.submit(path).result(timeout=60).extract.text == "inside"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_does_not_hang(pool: ExtractorPool, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")

    with pytest.raises(SkippedError, match="not a regular file"):
        pool.submit(tmp_path / "pipe.txt").result(timeout=15)


def test_what_cannot_be_opened_says_why(pool: ExtractorPool, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(write(tmp_path, "a.txt", "x"))
    reasons = []
    for path in (tmp_path / "none.txt", link, tmp_path):
        with pytest.raises((SkippedError, FailedError)) as caught:
            pool.submit(path).result(timeout=60)
        reasons.append(caught.value.reason)

    assert reasons == ["gone while being read", "a symbolic link", "not a regular file"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(pool: ExtractorPool, tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "x")
    path.chmod(0)

    with pytest.raises(FailedError, match="no permission"):
        pool.submit(path).result(timeout=60)


def test_a_file_over_the_limit_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(2 << 20)
    pool = ExtractorPool(processes=1, max_text_chars=1000, max_file_mb=1)
    try:
        with pytest.raises(SkippedError, match="larger than 1 MB"):
            pool.submit(path).result(timeout=60)
    finally:
        pool.close()


def test_deadlines_grow_with_size_up_to_two_minutes() -> None:
    assert [deadline_for(0), deadline_for(10 << 20), deadline_for(1 << 40)] == [20.0, 30.0, 120.0]


def test_children_start_early_where_many_files_are_coming(tmp_path: Path) -> None:
    asked: list[Message] = []
    ready = threading.Event()

    class EarlyChild(Child):
        def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
            reply = super().request(message, blob, deadline_s=deadline_s)
            asked.append(message)
            ready.set()
            return reply

    pool = ExtractorPool(
        processes=1,
        max_text_chars=1000,
        max_file_mb=1,
        child_factory=lambda: EarlyChild("extraction", arguments=("1000", "1"), memory_mb=1500),
    )
    try:
        pool.prepare(3)
        assert pool._lanes == []
        pool.prepare(100_000)
        assert ready.wait(30)
        path = write(tmp_path, "a.txt", "inside")
        assert pool.submit(path).result(timeout=60).extract.text == "inside"
    finally:
        pool.close()

    assert asked == [{"prepare": True}, {"paths": [str(path)]}]


class FaultyChild:
    """A real child that fails in a chosen way at files whose names ask for it."""

    def __init__(self, made: list[FaultyChild]) -> None:
        self._child = Child("extraction", arguments=("1000000", "50"), memory_mb=1500)
        self.served = 0
        self.asked: list[list[str]] = []
        made.append(self)

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        self.served += 1
        self.asked.append([Path(path).name for path in message["paths"]])
        name = next((name for name in self.asked[-1] if not name.startswith("good")), "")
        if name.startswith("crash") or (name.startswith("tired") and self.served > 1):
            # Stopped first, so that it has surely not answered when it dies.
            self._child.start()
            pid = self._child.pid
            assert pid is not None
            os.kill(pid, signal.SIGSTOP)
            threading.Timer(0.2, die, (pid,)).start()
        if name.startswith("nonsense"):
            return {"answers": [{"blocks": [5, 1, 0, 0]}]}, b"x"
        return self._child.request(message, blob, deadline_s=deadline_s)

    def kill(self) -> None:
        self._child.kill()

    def stop(self, *, grace_s: float = 2.0) -> None:
        self._child.stop(grace_s=grace_s)


def die(pid: int) -> None:
    for dying in (signal.SIGSEGV, signal.SIGCONT):
        os.kill(pid, dying)


class DeafChild(FaultyChild):
    """A real child that is stopped, as one that hangs is, at files whose names ask for it."""

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        if Path(message["paths"][0]).name.startswith("hang"):
            self._child.start()
            assert self._child.pid is not None
            os.kill(self._child.pid, signal.SIGSTOP)
        return self._child.request(message, blob, deadline_s=deadline_s)


def faulty_pool(
    kind: type[FaultyChild], made: list[FaultyChild], deadline_s: Callable[[int], float] = deadline_for
) -> ExtractorPool:
    def child() -> Reader:
        return kind(made)

    return ExtractorPool(processes=1, max_text_chars=1000, max_file_mb=50, child_factory=child, deadline_s=deadline_s)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_a_child_that_dies_costs_one_file(tmp_path: Path) -> None:
    made: list[FaultyChild] = []
    pool = faulty_pool(FaultyChild, made)
    try:
        futures = [pool.submit(write(tmp_path, name, "words")) for name in ("crash.txt", "good.txt")]
        error = futures[0].exception(timeout=60)

        assert isinstance(error, FailedError)
        assert error.reason == "crashed the reader (SIGSEGV)"
        assert futures[1].result(timeout=60).extract.text == "words"
    finally:
        pool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_a_file_is_tried_again_where_the_child_was_old(tmp_path: Path) -> None:
    made: list[FaultyChild] = []
    pool = faulty_pool(FaultyChild, made)
    try:
        for name in ("good.txt", "tired.txt"):
            assert pool.submit(write(tmp_path, name, "words")).result(timeout=60).extract.text == "words"
        assert [child.served for child in made] == [2, 1]
    finally:
        pool.close()


class HeldChild(FaultyChild):
    """A real child that answers its first request once it may."""

    may_answer: threading.Event

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        if not self.asked:
            self.may_answer.wait(30)
        return super().request(message, blob, deadline_s=deadline_s)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    event = threading.Event()
    monkeypatch.setattr(HeldChild, "may_answer", event, raising=False)
    return event


def test_files_that_wait_are_asked_for_together(tmp_path: Path, held: threading.Event) -> None:
    made: list[FaultyChild] = []
    pool = faulty_pool(HeldChild, made)
    try:
        names = [f"good{n}.txt" for n in range(5)]
        futures = {name: pool.submit(write(tmp_path, name, f"words of {name}")) for name in names}
        missing = pool.submit(tmp_path / "good.none")
        last = pool.submit(write(tmp_path, "good.txt", "last"))
        held.set()

        assert [futures[name].result(timeout=60).extract.text for name in names] == [f"words of {n}" for n in names]
        assert isinstance(missing.exception(timeout=60), FailedError)
        assert last.result(timeout=60).extract.text == "last"
        assert made[0].asked[1:] == [[*names[1:], "good.none", "good.txt"]]
    finally:
        pool.close()


def test_of_files_that_take_their_time_each_is_answered_when_it_is_read(tmp_path: Path, held: threading.Event) -> None:
    made: list[FaultyChild] = []
    pool = faulty_pool(HeldChild, made)
    try:
        # Each holds as much text as one answer may.
        names = [f"good{n}.txt" for n in range(4)]
        futures = [pool.submit(write(tmp_path, name, "wörds " * 300_000)) for name in names]
        held.set()

        assert {future.result(timeout=60).extract.text[:5] for future in futures} == {"wörds"}
        assert made[0].asked[1:] == [names[1:], names[2:], names[3:]]
    finally:
        pool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize(("name", "fault"), [("crash.txt", "crashed the reader"), ("nonsense.txt", "nonsense")])
def test_a_fault_among_files_that_are_asked_for_together_costs_one_file(
    tmp_path: Path, held: threading.Event, name: str, fault: str
) -> None:
    made: list[FaultyChild] = []
    pool = faulty_pool(HeldChild, made)
    try:
        names = ["good0.txt", "good1.txt", name, "good2.txt"]
        futures = [pool.submit(write(tmp_path, each, "words")) for each in names]
        held.set()
        errors = [future.exception(timeout=60) for future in futures]

        assert [error is None for error in errors] == [True, True, False, True]
        assert isinstance(errors[2], FailedError)
        assert fault in errors[2].reason
    finally:
        pool.close()


def test_a_file_is_taken_back_while_others_are_asked_for_with_it(tmp_path: Path, held: threading.Event) -> None:
    pool = faulty_pool(HeldChild, [])
    try:
        futures = [pool.submit(write(tmp_path, f"good{n}.txt", "words")) for n in range(4)]
        assert futures[2].cancel()
        held.set()

        assert [futures[n].result(timeout=60).extract.text for n in (0, 1, 3)] == ["words"] * 3
    finally:
        pool.close()


def test_a_child_that_answers_nonsense_costs_one_file(tmp_path: Path) -> None:
    pool = faulty_pool(FaultyChild, [])
    try:
        with pytest.raises(FailedError, match="nonsense"):
            pool.submit(write(tmp_path, "nonsense.txt", "x")).result(timeout=60)
        assert pool.submit(write(tmp_path, "good.txt", "words")).result(timeout=60).extract.text == "words"
    finally:
        pool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_a_child_that_hangs_costs_one_file_and_its_deadline(tmp_path: Path) -> None:
    pool = faulty_pool(DeafChild, [], deadline_s=lambda _: 2.0)
    try:
        futures = [pool.submit(write(tmp_path, name, "words")) for name in ("hang.txt", "good.txt")]

        with pytest.raises(FailedError, match="took longer than 2 s"):
            futures[0].result(timeout=30)
        assert futures[1].exception(timeout=30) is None
    finally:
        pool.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the cap on address space is Linux's")
def test_a_file_that_needs_too_much_memory_costs_one_file(tmp_path: Path) -> None:
    hungry = write(tmp_path, "a.json", "[" + "[0]," * 8_000_000 + "0]")
    pool = ExtractorPool(processes=1, memory_mb=400, max_text_chars=50_000_000, max_file_mb=100)
    try:
        futures = [pool.submit(path) for path in (hungry, write(tmp_path, "good.txt", "words"))]

        with pytest.raises(FailedError, match=r"memory|crashed"):
            futures[0].result(timeout=120)
        assert futures[1].result(timeout=60).extract.text == "words"
    finally:
        pool.close()


def test_an_idle_child_ends_and_a_later_file_is_still_read(tmp_path: Path) -> None:
    made: list[FaultyChild] = []
    pool = ExtractorPool(
        processes=1, max_text_chars=1000, max_file_mb=50, idle_s=0.1, child_factory=lambda: FaultyChild(made)
    )
    path = write(tmp_path, "a.txt", "words")
    try:
        assert pool.submit(path).result(timeout=60).extract.text == "words"
        until = time.monotonic() + 20
        while made[0]._child.alive and time.monotonic() < until:
            threading.Event().wait(0.02)
        assert not made[0]._child.alive
        assert pool.submit(path).result(timeout=60).extract.text == "words"
        assert len(made) == 2
    finally:
        pool.close()


def test_a_child_is_replaced_after_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qwenfind.extraction.pool.MAX_FILES_PER_CHILD", 2)
    made: list[FaultyChild] = []
    pool = faulty_pool(FaultyChild, made)
    try:
        for _ in range(5):
            pool.submit(write(tmp_path, "a.txt", "words")).result(timeout=60)
        assert [child.served for child in made] == [2, 2, 1]
    finally:
        pool.close()


def test_closing_ends_what_runs_and_cancels_what_waits(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("needs POSIX signals")
    made: list[FaultyChild] = []
    pool = faulty_pool(DeafChild, made)
    running = pool.submit(write(tmp_path, "hang.txt", "x"))
    waiting = pool.submit(write(tmp_path, "good.txt", "x"))
    until = time.monotonic() + 20
    while not running.running() and time.monotonic() < until:
        threading.Event().wait(0.01)
    started = time.monotonic()
    pool.close(grace_s=0.2)

    assert time.monotonic() - started < 6
    assert isinstance(running.exception(timeout=5), ChildError)
    assert waiting.cancelled()
    assert not any(child._child.alive for child in made)
    with pytest.raises(RuntimeError):
        pool.submit(tmp_path)


def test_every_hostile_file_is_survived() -> None:
    files = sorted(path for path in shared_data("hostile").rglob("*") if path.is_file())
    pool = ExtractorPool(processes=2, max_text_chars=1_000_000, max_file_mb=50)
    try:
        futures = {path: pool.submit(path) for path in files}
        endings = {path: future.exception(timeout=600) for path, future in futures.items()}
    finally:
        pool.close()

    assert len(endings) > 900
    strange = {path.name: error for path, error in endings.items() if not isinstance(error, (type(None), SkippedError))}
    assert not [name for name, error in strange.items() if not isinstance(error, FailedError)]
    assert not [name for name, error in strange.items() if "crashed" in str(error) or "took longer" in str(error)]


def test_a_retired_pool_reads_what_it_was_given_and_ends_its_children(tmp_path: Path) -> None:
    pool = ExtractorPool(processes=1, max_text_chars=1000, max_file_mb=50)
    futures = [pool.submit(write(tmp_path, f"{n}.txt", f"text {n}")) for n in range(5)]
    pool.retire()

    assert [future.result(timeout=60).extract.text for future in futures] == [f"text {n}" for n in range(5)]
    with pytest.raises(RuntimeError):
        pool.submit(tmp_path / "0.txt")
    for lane in pool._lanes:
        lane.join(20)
        assert not lane.is_alive()
        assert lane._child is None
    pool.close()


def test_a_retired_pool_that_is_closed_drops_what_waits(tmp_path: Path) -> None:
    held = threading.Event()

    class Slow:
        def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
            held.wait(20)
            raise ChildError("killed")

        def kill(self) -> None:
            held.set()

        def stop(self, *, grace_s: float = 2.0) -> None:
            held.set()

    pool = ExtractorPool(processes=1, max_text_chars=1000, max_file_mb=50, child_factory=Slow)
    futures = [pool.submit(tmp_path / f"{n}.txt") for n in range(3)]
    pool.retire()
    pool.close(grace_s=0.1)

    assert isinstance(futures[0].exception(timeout=10), ChildError)
    assert [future.cancelled() for future in futures[1:]] == [True, True]
