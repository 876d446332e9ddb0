"""Decides what a file's facts mean for the index, and when a path that an event named may be looked at."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from qwenfind.records import Document, FileFacts, State

IN_CLOUD = "in the cloud, not downloaded"
NO_PERMISSION = "no permission"
# Reasons of the reader that say nothing about the file's content.
_PASSING = ("changed while being read", "gone while being read")


class Verdict(StrEnum):
    """What happened to one file since the index last saw it."""

    UNCHANGED = "unchanged"
    RENUMBERED = "renumbered"
    CHANGED = "changed"
    MOVED = "moved"
    NEW = "new"
    GONE = "gone"
    PLACEHOLDER = "placeholder"
    EXCLUDED = "excluded"


def compare(
    known: Document | None,
    facts: FileFacts | None,
    *,
    excluded: str = "",
    moved_from: Document | None = None,
    readable: bool = True,
) -> Verdict:
    """Says what to do about one path.

    Args:
        known: the document at this path, or None.
        facts: what lies there now, or None.
        excluded: why the path is left out, or "".
        moved_from: a document whose file this is, whose own path is gone.
        readable: whether the file may be opened, where it is known.
    """
    if excluded:
        return Verdict.EXCLUDED
    if facts is None:
        return Verdict.GONE if known else Verdict.UNCHANGED
    if known is None:
        if moved_from is not None:
            return Verdict.MOVED
        return Verdict.PLACEHOLDER if facts.placeholder else Verdict.NEW
    if (known.size, known.mtime_ns, known.inode) != (facts.size, facts.mtime_ns, facts.inode):
        return Verdict.PLACEHOLDER if facts.placeholder else Verdict.CHANGED
    if not facts.placeholder and _is_worth_another_try(known, readable=readable):
        return Verdict.CHANGED
    # A volume's number may change when it is mounted again; its files' numbers stay.
    return Verdict.UNCHANGED if known.device == facts.device else Verdict.RENUMBERED


def _is_worth_another_try(known: Document, *, readable: bool) -> bool:
    if known.state not in (State.SKIPPED, State.FAILED):
        return False
    if known.reason == IN_CLOUD or known.reason.startswith(_PASSING):
        return True
    return known.reason.startswith(NO_PERMISSION) and readable


def is_same_file(known: Document, facts: FileFacts) -> bool:
    """Whether facts found at another path are those of this document: same identity, size and time."""
    return facts.inode != 0 and (known.device, known.inode, known.size, known.mtime_ns) == (
        facts.device,
        facts.inode,
        facts.size,
        facts.mtime_ns,
    )


@dataclass(slots=True)
class _Mark:
    first: float
    last: float
    gone: bool


class DirtyPaths:
    """Keeps paths that may differ from the index until they are quiet. Any thread may mark.

    Args:
        settle_s: quiet seconds before a path is handed out; half as long again where it seems gone, so that a save
            by renaming is seen as an edit.
        at_most_s: seconds after its first mark when a path is handed out though it is not quiet.
        limit: number of paths past which single paths are no longer kept.
    """

    def __init__(self, *, settle_s: float, at_most_s: float = 30.0, limit: int = 50_000) -> None:
        self._settle_s = settle_s
        self._at_most_s = max(at_most_s, settle_s)
        self._limit = limit
        self._marks: dict[str, _Mark] = {}
        self._flooded = False
        self._lock = threading.Lock()

    def settle_within(self, settle_s: float) -> None:
        """Changes how long a path must be quiet, for those too that are marked."""
        with self._lock:
            self._settle_s = settle_s
            self._at_most_s = max(self._at_most_s, settle_s)

    def __len__(self) -> int:
        return len(self._marks)

    def mark(self, path: Path, *, now: float, gone: bool = False) -> None:
        """Notes that something happened to a path, and whether it seems gone by it."""
        key = os.fspath(path)
        with self._lock:
            mark = self._marks.get(key)
            if mark is not None:
                mark.last = now
                mark.gone = gone
            elif len(self._marks) >= self._limit:
                self._marks.clear()
                self._flooded = True
            else:
                self._marks[key] = _Mark(first=now, last=now, gone=gone)

    def take(self, now: float) -> list[tuple[Path, bool]]:
        """Removes and returns the quiet paths, each with whether it seemed gone; a folder stands for what is in it."""
        with self._lock:
            ready = {path: mark for path, mark in self._marks.items() if self._due(mark) <= now}
            for path in ready:
                del self._marks[path]
        return [(Path(path), mark.gone) for path, mark in sorted(ready.items()) if not _has_ancestor(path, ready)]

    def take_flood(self) -> bool:
        """Whether so much was marked since the last call that only a scan can tell what happened."""
        with self._lock:
            flooded, self._flooded = self._flooded, False
        return flooded

    def is_waiting(self, path: Path) -> bool:
        """Whether the path is marked and not yet quiet."""
        return os.fspath(path) in self._marks

    def is_due(self, now: float) -> bool:
        """Whether `take` would return something, or a flood came."""
        with self._lock:
            return self._flooded or any(self._due(mark) <= now for mark in self._marks.values())

    def _due(self, mark: _Mark) -> float:
        quiet_s = self._settle_s * (1.5 if mark.gone else 1)
        return min(mark.last + quiet_s, mark.first + max(self._at_most_s, quiet_s))


def _has_ancestor(path: str, paths: dict[str, _Mark]) -> bool:
    return any(os.fspath(parent) in paths for parent in Path(path).parents)
