"""Walking a folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from qwenfind.indexing import scan as scanning
from qwenfind.indexing.exclusions import CACHEDIR_SIGNATURE, Exclusions
from qwenfind.indexing.scan import Entry, Scan
from qwenfind.paths import is_placeholder
from tests.indexing_fakes import write


def names(scan: Scan) -> list[str]:
    return sorted(str(facts.path.relative_to(scan.root)) for facts in scan.everything())


def test_every_regular_file_is_seen_with_its_facts(tmp_path: Path) -> None:
    file = write(tmp_path / "a" / "b.txt", "hello")
    facts = file.stat()

    (found,) = Scan(Exclusions(tmp_path)).everything()

    assert (file, 5, facts.st_mtime_ns) == (found.path, found.size, found.mtime_ns)
    assert (facts.st_dev, facts.st_ino, False) == (found.device, found.inode, found.placeholder)


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links and FIFOs need rights on Windows")
def test_links_and_pipes_are_not_followed_nor_seen(tmp_path: Path) -> None:
    write(tmp_path / "root" / "a.txt", "a")
    write(tmp_path / "outside.txt", "b")
    (tmp_path / "root" / "loop").symlink_to(tmp_path / "root")
    (tmp_path / "root" / "link.txt").symlink_to(tmp_path / "outside.txt")
    os.mkfifo(tmp_path / "root" / "pipe.txt")

    assert names(Scan(Exclusions(tmp_path / "root"))) == ["a.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_a_root_may_itself_be_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real" / "deep" / "a.txt", "a")
    (tmp_path / "link").symlink_to(tmp_path / "real")

    assert names(Scan(Exclusions(tmp_path / "link"))) == ["deep/a.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes as a name")
def test_names_that_are_not_utf_8_survive(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb"):
        pass

    (found,) = Scan(Exclusions(tmp_path)).everything()

    assert path == os.fsencode(found.path)


def test_what_is_left_out_is_not_walked(tmp_path: Path) -> None:
    for name in ("keep.txt", "node_modules/x.txt", ".git/config", "marked/.noindex", "marked/deep/a.txt"):
        write(tmp_path / name, "x")
    write(tmp_path / "cache" / "CACHEDIR.TAG", CACHEDIR_SIGNATURE.decode() + "\n")
    write(tmp_path / "cache" / "a.txt", "x")
    write(tmp_path / "no cache" / "CACHEDIR.TAG", "hello")

    assert names(Scan(Exclusions(tmp_path))) == ["keep.txt", "no cache/CACHEDIR.TAG"]


def test_a_marked_root_is_walked_because_the_user_chose_it(tmp_path: Path) -> None:
    write(tmp_path / "CACHEDIR.TAG", CACHEDIR_SIGNATURE.decode())

    assert names(Scan(Exclusions(tmp_path))) == ["CACHEDIR.TAG"]


def test_another_root_inside_is_left_to_its_own_walk(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "x")
    write(tmp_path / "inner" / "b.txt", "x")

    assert names(Scan(Exclusions(tmp_path), apart=[tmp_path / "inner"])) == ["a.txt"]


def test_depth_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "MAX_DEPTH", 3)
    write(tmp_path / "1" / "2" / "a.txt", "x")
    write(tmp_path / "1" / "2" / "3" / "b.txt", "x")

    assert names(Scan(Exclusions(tmp_path))) == ["1/2/a.txt"]


def refusing(folder: Path, error: OSError) -> scanning.Scandir:
    def scandir(path: str) -> AbstractContextManager[Iterator[Entry]]:
        if path == str(folder):
            raise error
        return os.scandir(path)

    return scandir


def test_a_folder_that_may_not_be_read_is_told_and_protected(tmp_path: Path) -> None:
    write(tmp_path / "locked" / "a.txt", "x")
    write(tmp_path / "open.txt", "x")

    scan = Scan(Exclusions(tmp_path), scandir=refusing(tmp_path / "locked", PermissionError()))

    assert names(scan) == ["open.txt"]
    assert [str(tmp_path / "locked")] == scan.unreadable
    assert not scan.covers(str(tmp_path / "locked" / "a.txt"))
    assert scan.covers(str(tmp_path / "locked too.txt"))
    assert scan.covers(str(tmp_path / "gone.txt"))


def test_a_folder_that_vanishes_meanwhile_is_simply_gone(tmp_path: Path) -> None:
    write(tmp_path / "brief" / "a.txt", "x")

    scan = Scan(Exclusions(tmp_path), scandir=refusing(tmp_path / "brief", FileNotFoundError()))

    assert names(scan) == []
    assert scan.covers(str(tmp_path / "brief" / "a.txt"))


def test_a_root_that_vanishes_meanwhile_proves_nothing(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "x")

    scan = Scan(Exclusions(tmp_path), scandir=refusing(tmp_path, FileNotFoundError()))

    assert names(scan) == []
    assert not scan.covers(str(tmp_path / "a.txt"))


class OtherDrive:
    """An entry that says it lies on another device."""

    def __init__(self, entry: os.DirEntry[str]) -> None:
        self.name, self.path, self._entry = entry.name, entry.path, entry

    def stat(self, *, follow_symlinks: bool) -> os.stat_result:
        values = list(self._entry.stat(follow_symlinks=follow_symlinks))
        values[2] += 1
        return os.stat_result(values)


def test_other_file_systems_are_skipped(tmp_path: Path) -> None:
    write(tmp_path / "mounted" / "a.txt", "x")
    write(tmp_path / "here" / "b.txt", "x")

    def scandir(path: str) -> AbstractContextManager[Iterator[Entry]]:
        entries = [OtherDrive(entry) if entry.name == "mounted" else entry for entry in os.scandir(path)]
        return nullcontext(iter(entries))

    assert names(Scan(Exclusions(tmp_path), scandir=scandir)) == ["here/b.txt"]


def test_the_same_folder_is_walked_once(tmp_path: Path) -> None:
    """A bind mount shows one folder at two places."""
    write(tmp_path / "one" / "a.txt", "x")
    (tmp_path / "two").mkdir()
    twin = (tmp_path / "one").stat()

    class Twin(OtherDrive):
        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            return twin

    def scandir(path: str) -> AbstractContextManager[Iterator[Entry]]:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
        return nullcontext(iter([Twin(entry) if entry.name == "two" else entry for entry in entries]))

    scan = Scan(Exclusions(tmp_path), scandir=scandir)

    assert names(scan) == ["one/a.txt"]


@pytest.mark.parametrize(
    ("facts", "placeholder"),
    [
        ({}, False),
        ({"st_file_attributes": 0x20}, False),
        ({"st_file_attributes": 0x400000}, True),
        ({"st_file_attributes": 0x40000}, True),
        ({"st_file_attributes": 0x1000}, True),
        ({"st_flags": 0x40000000}, True),
        ({"st_flags": 0x20}, False),
    ],
)
def test_a_file_in_the_cloud_is_known_by_its_flags(facts: dict[str, int], placeholder: bool) -> None:
    assert placeholder is is_placeholder(cast("os.stat_result", SimpleNamespace(**facts)))


def test_a_walk_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "x")

    scan = Scan(Exclusions(tmp_path), cancelled=lambda: True)

    assert names(scan) == []
    assert not scan.complete


def test_single_paths_obey_the_same_rules(tmp_path: Path) -> None:
    for name in ("a.txt", "sub/b.txt", "node_modules/c.txt", "marked/.noindex", "marked/deep/d.txt"):
        write(tmp_path / name, "x")
    scan = Scan(Exclusions(tmp_path))

    def below(name: str) -> list[str]:
        return sorted(str(facts.path.relative_to(tmp_path)) for facts in scan.below(tmp_path / name))

    assert below("a.txt") == ["a.txt"]
    assert below("sub") == ["sub/b.txt"]
    assert below("node_modules/c.txt") == []
    assert below("marked/deep/d.txt") == []
    assert below("marked/deep") == []
    assert below("nothing") == []
