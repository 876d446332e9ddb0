"""Hearing of changes, and saying so when that fails."""

from __future__ import annotations

import errno
import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qwenfind.indexing.watcher import Watcher
from tests.helpers import wait_until
from tests.indexing_fakes import write


class Heard:
    """A watcher and what it said."""

    def __init__(self) -> None:
        self.marks: list[tuple[Path, bool]] = []
        self.losses: list[str] = []
        self.watcher = Watcher(
            mark=lambda path, gone: self.marks.append((path, gone)),
            skip=lambda path, is_dir: "node_modules" in path,
            lost=self.losses.append,
        )

    def hears(self, path: Path, *, gone: bool = False) -> bool:
        return wait_until(lambda: (path, gone) in self.marks)


@pytest.fixture
def heard() -> Iterator[Heard]:
    heard = Heard()
    yield heard
    heard.watcher.close()


def test_every_change_of_a_file_is_heard(heard: Heard, tmp_path: Path) -> None:
    assert heard.watcher.watch([tmp_path]) == [tmp_path]
    assert heard.watcher.watch([tmp_path]) == []

    file = write(tmp_path / "new" / "deep" / "a.txt", "one")
    assert heard.hears(file)
    heard.marks.clear()
    write(file, "two")
    assert heard.hears(file)
    file.rename(tmp_path / "new" / "b.txt")
    assert heard.hears(file, gone=True)
    assert heard.hears(tmp_path / "new" / "b.txt")
    (tmp_path / "new" / "b.txt").unlink()
    assert heard.hears(tmp_path / "new" / "b.txt", gone=True)
    assert not heard.watcher.faults


def test_a_renamed_folder_is_heard_at_both_ends(heard: Heard, tmp_path: Path) -> None:
    write(tmp_path / "old" / "a.txt", "one")
    heard.watcher.watch([tmp_path])

    (tmp_path / "old").rename(tmp_path / "new")

    assert heard.hears(tmp_path / "old", gone=True)
    assert heard.hears(tmp_path / "new")
    heard.marks.clear()
    write(tmp_path / "new" / "a.txt", "edited there")
    assert heard.hears(tmp_path / "new" / "a.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="an open folder cannot be moved on Windows")
def test_a_folder_moved_out_and_in_again_is_heard(heard: Heard, tmp_path: Path) -> None:
    root = tmp_path / "root"
    write(root / "sub" / "a.txt", "one")
    heard.watcher.watch([root])

    (root / "sub").rename(tmp_path / "outside")
    assert heard.hears(root / "sub", gone=True)
    (tmp_path / "outside").rename(root / "again")
    assert heard.hears(root / "again")
    write(root / "again" / "b.txt", "two")

    assert heard.hears(root / "again" / "b.txt")


def test_what_is_left_out_makes_no_marks(heard: Heard, tmp_path: Path) -> None:
    write(tmp_path / "node_modules" / "x" / "a.js", "x")
    heard.watcher.watch([tmp_path])

    write(tmp_path / "node_modules" / "x" / "b.js", "x")
    write(tmp_path / "later" / "node_modules" / "y" / "c.js", "x")
    write(tmp_path / "seen.txt", "x")

    assert heard.hears(tmp_path / "seen.txt")
    assert not [path for path, _ in heard.marks if "node_modules" in path.parts]


def test_lost_events_are_known_from_the_log_alone(heard: Heard, tmp_path: Path) -> None:
    heard.watcher.watch([tmp_path])

    logging.getLogger("watchdog.observers.inotify_c").warning("Inotify queue overflowed; filesystem events were lost")

    assert heard.losses == ["Too many files changed at once; some events were lost."]
    assert not heard.watcher.faults


@pytest.mark.skipif(sys.platform != "linux", reason="only inotify has such a limit")
@pytest.mark.parametrize("name", ["", "deep"])
def test_a_spent_limit_of_watches_is_told(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """At the root, watchdog raises; below it, it says nothing by itself."""
    from watchdog.observers.inotify_c import InotifyFD

    (tmp_path / "deep").mkdir()
    full = str(tmp_path / name).rstrip("/").encode()
    add = InotifyFD.add_callback

    def add_callback(self: InotifyFD, path: bytes, *others: Any) -> Any:
        if path == full:
            raise OSError(errno.ENOSPC, "inotify watch limit reached")
        return add(self, path, *others)

    with monkeypatch.context() as patch:
        patch.setattr(InotifyFD, "add_callback", add_callback)
        watched = heard.watcher.watch([tmp_path])

    assert watched == ([tmp_path] if name else [])
    assert heard.losses == ["The system's limit of watched folders is reached (fs.inotify.max_user_watches)."]
    assert heard.watcher.faults == tuple(heard.losses)

    heard.watcher.renew()
    assert heard.watcher.watch([tmp_path]) == [tmp_path]
    assert not heard.watcher.faults
    assert heard.hears(write(tmp_path / "deep" / "a.txt", "x"))


def test_no_watcher_at_all_is_told_and_tried_again(tmp_path: Path) -> None:
    losses: list[str] = []

    def no_observer(*arguments: object) -> Any:
        raise OSError(errno.EMFILE, "inotify instance limit reached")

    watcher = Watcher(
        mark=lambda path, gone: None, skip=lambda path, is_dir: False, lost=losses.append, make_observer=no_observer
    )

    assert watcher.watch([tmp_path]) == []
    assert watcher.watch([tmp_path]) == []
    assert losses == ["The system's limit of watchers is reached (fs.inotify.max_user_instances)."]
    assert watcher.faults == tuple(losses)
    watcher.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a watched folder cannot be removed on Windows")
def test_a_root_that_goes_and_returns_is_watched_anew(heard: Heard, tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    heard.watcher.watch([root])

    root.rmdir()
    assert heard.hears(root, gone=True)
    assert heard.watcher.watch([root]) == []
    root.mkdir()

    assert wait_until(lambda: heard.watcher.watch([root]) == [root])
    assert heard.hears(write(root / "a.txt", "x"))


def test_a_folder_no_longer_wanted_is_not_watched(heard: Heard, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    heard.watcher.watch([one, two])

    heard.watcher.watch([two])
    write(one / "a.txt", "x")
    write(two / "b.txt", "x")

    assert heard.hears(two / "b.txt")
    assert not [path for path, _ in heard.marks if one in path.parents]
