"""What a file's facts mean, and when a dirty path is quiet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind.indexing.changes import IN_CLOUD, DirtyPaths, Verdict, compare, is_same_file
from qwenfind.records import Document, FileFacts, State

FACTS = FileFacts(Path("/d/a.txt"), size=10, mtime_ns=1000, device=1, inode=7)
KNOWN = Document(1, 1, FACTS.path, 10, 1000, 1, 7, State.INDEXED)
CLOUD = replace(FACTS, placeholder=True)


@pytest.mark.parametrize(
    ("known", "facts", "verdict"),
    [
        (KNOWN, FACTS, Verdict.UNCHANGED),
        (KNOWN, replace(FACTS, size=11), Verdict.CHANGED),
        (KNOWN, replace(FACTS, mtime_ns=1001), Verdict.CHANGED),
        (KNOWN, replace(FACTS, mtime_ns=999), Verdict.CHANGED),
        (KNOWN, replace(FACTS, inode=8), Verdict.CHANGED),
        (KNOWN, replace(FACTS, device=2), Verdict.RENUMBERED),
        (KNOWN, replace(FACTS, device=2, inode=8), Verdict.CHANGED),
        (KNOWN, None, Verdict.GONE),
        (None, FACTS, Verdict.NEW),
        (None, None, Verdict.UNCHANGED),
        (None, CLOUD, Verdict.PLACEHOLDER),
        (KNOWN, CLOUD, Verdict.UNCHANGED),
        (KNOWN, replace(CLOUD, size=12), Verdict.PLACEHOLDER),
        (replace(KNOWN, state=State.SKIPPED, reason=IN_CLOUD), CLOUD, Verdict.UNCHANGED),
        (replace(KNOWN, state=State.SKIPPED, reason=IN_CLOUD), FACTS, Verdict.CHANGED),
        (replace(KNOWN, state=State.FAILED, reason="changed while being read"), FACTS, Verdict.CHANGED),
        (replace(KNOWN, state=State.FAILED, reason="no permission to read it"), FACTS, Verdict.CHANGED),
        (replace(KNOWN, state=State.FAILED, reason="crashed the reader (SIGSEGV)"), FACTS, Verdict.UNCHANGED),
        (replace(KNOWN, state=State.SKIPPED, reason="encrypted"), FACTS, Verdict.UNCHANGED),
        (replace(KNOWN, state=State.PENDING), FACTS, Verdict.UNCHANGED),
    ],
)
def test_the_facts_decide_what_happened(known: Document | None, facts: FileFacts | None, verdict: Verdict) -> None:
    assert verdict == compare(known, facts)


def test_what_is_left_out_is_excluded_whatever_it_is() -> None:
    assert compare(KNOWN, FACTS, excluded="hidden") is Verdict.EXCLUDED
    assert compare(None, FACTS, excluded="hidden") is Verdict.EXCLUDED


def test_a_new_path_with_a_known_identity_is_a_move() -> None:
    assert compare(None, replace(FACTS, path=Path("/d/b.txt")), moved_from=KNOWN) is Verdict.MOVED


def test_a_file_without_permission_is_left_alone_until_it_may_be_opened() -> None:
    known = replace(KNOWN, state=State.FAILED, reason="no permission to read it")

    assert compare(known, FACTS, readable=False) is Verdict.UNCHANGED


def test_an_identity_of_nought_is_none() -> None:
    """Some file systems have no file numbers."""
    assert is_same_file(KNOWN, FACTS)
    assert not is_same_file(replace(KNOWN, inode=0), replace(FACTS, inode=0))
    assert not is_same_file(KNOWN, replace(FACTS, size=11))


A, B, C = Path("/d/a"), Path("/d/b"), Path("/d/b/c")


def test_a_path_is_handed_out_once_it_is_quiet() -> None:
    dirty = DirtyPaths(settle_s=1)
    dirty.mark(A, now=0)
    dirty.mark(A, now=0.9)

    assert not dirty.is_due(1.8)
    assert dirty.is_waiting(A)
    assert dirty.take(1.8) == []
    assert dirty.take(1.9) == [(A, False)]
    assert dirty.take(100) == []


def test_a_path_that_is_never_quiet_is_handed_out_after_the_longest_wait() -> None:
    dirty = DirtyPaths(settle_s=1, at_most_s=30)
    for tick in range(60):
        dirty.mark(A, now=tick / 2)

    assert dirty.take(29.9) == []
    assert dirty.take(30) == [(A, False)]


def test_a_deleted_path_waits_half_as_long_again() -> None:
    dirty = DirtyPaths(settle_s=1)
    dirty.mark(A, now=0, gone=True)

    assert dirty.take(1.4) == []
    assert dirty.take(1.5) == [(A, True)]


def test_a_save_by_renaming_is_an_edit() -> None:
    """The editor renames the file away, then writes it anew."""
    dirty = DirtyPaths(settle_s=1)
    dirty.mark(A, now=0, gone=True)
    dirty.mark(A, now=0.1)

    assert dirty.take(1.1) == [(A, False)]


def test_a_folder_stands_for_what_is_in_it() -> None:
    dirty = DirtyPaths(settle_s=1)
    for path in (C, B, A):
        dirty.mark(path, now=0)

    assert dirty.take(1) == [(A, False), (B, False)]


def test_a_flood_is_kept_as_one_fact() -> None:
    dirty = DirtyPaths(settle_s=1, limit=3)
    for name in "abcd":
        dirty.mark(Path(name), now=0)

    assert dirty.is_due(0)
    assert dirty.take_flood()
    assert not dirty.take_flood()
    assert dirty.take(10) == []
