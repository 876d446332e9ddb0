"""Which row stands where: rows keep their place once the person has moved. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
    fresh = {result.path: result for result in wanted}
    kept = [fresh.get(result.path, result) for result in shown]
    present = {result.path for result in shown}
    rows = (*kept, *(result for result in wanted if result.path not in present))
    return Arrangement(rows, better=_better(shown, wanted, current))


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
    order = [result.path for result in wanted]
    places = [result.path for result in shown]
    at = places.index(current) if current in places else len(places)
    above = set(places[: at + 1])
    limit = order.index(current) if current in order else 0
    return sum(path not in above for path in order[:limit])
