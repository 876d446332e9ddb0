"""Searches of this person with the file that was the right one: kept on this machine alone, for measuring.

One line of JSON each, in a file for its owner alone, the oldest first; at most `KEPT` of them. Nothing but the words of
the search, the file's path, how it is known, and when.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from qwenfind.errors import StoreError
from qwenfind.files import write_whole

KEPT: Final = 2000
"""Judgements; the oldest make room."""

CORRECTED_S: Final = 30.0
"""Who opens another result of the same search so soon did not find it in the one before."""

_LONGEST: Final = 1000  # characters of a search

log = logging.getLogger(__name__)


class How(StrEnum):
    """How it is known which file was the right one."""

    SAID = "said"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A search, and a file that was right for it.

    Attributes:
        when_s: seconds since the epoch.
    """

    query: str
    path: str
    how: How
    when_s: float


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """A search with every file that was right for it: those that were said to be, else those that were opened."""

    query: str
    paths: tuple[Path, ...]


class JudgedQueries:
    """The file of judgements. Every method touches the disk; any thread may call it.

    Args:
        file: need not be there.
        wanted: whether anything may be kept of a file.
        clock: seconds since the epoch.
    """

    def __init__(self, file: Path, *, wanted: Callable[[Path], bool], clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self._wanted = wanted
        self._clock = clock
        self._turn = threading.Lock()

    def opened(self, query: str, path: Path) -> bool:
        """A result was opened; one of the same search that was opened just before counts no more.

        Returns whether it was kept: not where it is not wanted, or cannot be written, which stops nobody.
        """
        try:
            return self._add(query, path, How.OPENED)
        except StoreError as error:
            log.warning("What was opened could not be kept: %s", type(error.__cause__).__name__)
            return False

    def said(self, query: str, path: Path) -> bool:
        """The person said that this was the right file; returns whether it was kept.

        Raises:
            StoreError: it cannot be written.
        """
        return self._add(query, path, How.SAID)

    def _add(self, query: str, path: Path, how: How) -> bool:
        text = " ".join(query.split())[:_LONGEST]
        # A name that is no UTF-8 cannot be told apart from another once it is written down.
        if not text or not _is_writable(str(path)) or not self._wanted(path):
            return False
        new = Judgement(text, str(path), how, self._clock())
        with self._turn:
            kept = [one for one in self._read() if not _replaces(new, one)]
            self._write([*kept, new][-KEPT:])
        return True

    def all(self) -> tuple[Judgement, ...]:
        """Every judgement, the oldest first."""
        with self._turn:
            return tuple(self._read())

    def queries(self) -> tuple[JudgedQuery, ...]:
        """The searches with their right files, in the order in which they were first judged."""
        by_query: dict[str, list[Judgement]] = {}
        for one in self.all():
            by_query.setdefault(one.query, []).append(one)
        found = []
        for query, some in by_query.items():
            counted = [one for one in some if one.how is How.SAID] or some
            found.append(JudgedQuery(query, tuple(dict.fromkeys(Path(one.path) for one in counted))))
        return tuple(found)

    def forget(self, gone: Callable[[Path], bool]) -> None:
        """Forgets what is known of some files.

        Raises:
            StoreError: the file cannot be written.
        """
        with self._turn:
            before = self._read()
            kept = [one for one in before if not gone(Path(one.path))]
            if len(kept) < len(before):
                self._write(kept)

    def clear(self) -> None:
        """Forgets everything.

        Raises:
            StoreError: the file cannot be deleted.
        """
        with self._turn:
            self._write([])

    def _read(self) -> list[Judgement]:
        try:
            lines = self._file.read_text(encoding="utf-8").split("\n")
        except (OSError, ValueError):
            return []
        return [one for one in map(_judgement, lines) if one is not None][-KEPT:]

    def _write(self, judgements: Sequence[Judgement]) -> None:
        lines = "".join(f"{json.dumps(asdict(one), ensure_ascii=False)}\n" for one in judgements)
        try:
            if lines:
                write_whole(self._file, lines.encode())
            else:
                self._file.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(
                f"The judged searches in {self._file} cannot be written: {error.strerror}.",
                "Check who may write there.",
            ) from error


def below(folders: Iterable[Path]) -> Callable[[Path], bool]:
    """Whether a path lies in one of some folders, or is one."""
    places = set(folders)
    return lambda path: path in places or not places.isdisjoint(path.parents)


def _replaces(new: Judgement, old: Judgement) -> bool:
    if new.query != old.query or new.how is not old.how:
        return False
    if new.path == old.path:
        return True
    return new.how is How.OPENED and 0 <= new.when_s - old.when_s <= CORRECTED_S


def _is_writable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _judgement(line: str) -> Judgement | None:
    """What a line says; None where it is not one of ours."""
    try:
        found = json.loads(line)
        return Judgement(str(found["query"]), str(found["path"]), How(found["how"]), float(found["when_s"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
