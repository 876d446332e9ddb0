"""Which row stands where: rows keep their place once the person has moved. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from qwenfind.records import Closeness, SearchResult


class Sort(StrEnum):
    """What the rows are ordered by."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Results in the order in which they are shown.

    Attributes:
        better: how many results would stand above the person's row, were they not kept from moving.
    """

    results: tuple[SearchResult, ...]
    better: int = 0


def in_order(results: Sequence[SearchResult], sort: Sort) -> tuple[SearchResult, ...]:
    """The results as the person wants them; those only loosely related stay below the others."""
    close = [result for result in results if result.closeness is not Closeness.LOOSE]
    loose = [result for result in results if result.closeness is Closeness.LOOSE]
    if sort is Sort.DATE:
        close.sort(key=lambda result: -result.mtime_ns)
        loose.sort(key=lambda result: -result.mtime_ns)
    return (*close, *loose)


def arrange(
    shown: Sequence[SearchResult], wanted: Sequence[SearchResult], *, current: Path | None, moved: bool
) -> Arrangement:
    """Brings new results among those shown.

    Until the person has moved, the new order is taken as it is. After that every row stays where it is and takes in
    what is new about it; results that are not shown yet come below, and a better place is only counted.

    Args:
        shown: the rows as they stand.
        wanted: the new results in their order.
        current: the person's row.
        moved: whether the person has moved, by key, wheel or mouse.
    """
    if not moved or not shown:
        return Arrangement(tuple(wanted))
    present = {result.path for result in shown}
    left = {path: result for result in wanted for path in paths_of(result)}
    kept: list[SearchResult] = []
    for result in shown:
        family = left.pop(result.path, None)
        kept.append(result if family is None else _as_shown(family, result.path, present))
        if family is not None:
            # A file of the same text that has a row of its own keeps it, alone.
            for path in paths_of(family) & left.keys():
                left[path] = _as_shown(family, path, paths_of(family))
    rows = (*kept, *(result for result in wanted if not paths_of(result) & present))
    return Arrangement(rows, better=_better(shown, wanted, current))


def paths_of(result: SearchResult) -> set[Path]:
    """The files of a result: its own, and copies and versions of it."""
    return {result.path, *(copy.path for copy in result.copies)}


def _as_shown(result: SearchResult, path: Path, elsewhere: Collection[Path]) -> SearchResult:
    """A result as the row of one of its files, without those that have rows elsewhere."""
    face = next((copy for copy in result.copies if copy.path == path), None)
    members = result.copies
    if face is not None:
        first = replace(result, copies=(), identical=face.identical)
        same = face.identical
        members = (first, *(replace(c, identical=c.identical and same) for c in members if c.path != path))
    copies = tuple(copy for copy in members if copy.path not in elsewhere)
    return replace(face or result, rank=result.rank, copies=copies, identical=False)


def is_closer(one: SearchResult, other: SearchResult) -> bool:
    """Whether a result answers more closely than another, by what is shown of that."""
    order = (Closeness.STRONG, Closeness.GOOD, Closeness.LOOSE)
    return order.index(one.closeness) < order.index(other.closeness)


def first_loose(results: Sequence[SearchResult]) -> int:
    """Where the results begin that are only loosely related, all to the end; `len(results)` where none are."""
    at = len(results)
    while at and results[at - 1].closeness is Closeness.LOOSE:
        at -= 1
    return at


def _better(shown: Sequence[SearchResult], wanted: Sequence[SearchResult], current: Path | None) -> int:
    places = [result.path for result in shown]
    order = [next((path for path in places if path in paths_of(result)), result.path) for result in wanted]
    at = places.index(current) if current in places else len(places)
    above = set(places[: at + 1])
    limit = order.index(current) if current in order else 0
    return sum(path not in above for path in order[:limit])
