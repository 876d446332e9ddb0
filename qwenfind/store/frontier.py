"""Up to where, newest first, everything has its vector: spares the search for what is missing a walk over all texts."""

from __future__ import annotations

import threading
from typing import TypeAlias

Place: TypeAlias = tuple[int | str, int]
"""A document's time of modification as stored, and its id."""


class Frontier:
    """For each space, the newest document that may still have texts without a vector.

    Only a hint kept in memory: lost with the process, it costs one walk.
    """

    def __init__(self) -> None:
        self._places: dict[int, Place] = {}
        self._turn = threading.Lock()

    def of(self, space_id: int) -> Place | None:
        """The document to begin with, or None for the newest of all."""
        with self._turn:
            return self._places.get(space_id)

    def reach(self, space_id: int, place: Place) -> None:
        """Everything newer has its vector."""
        with self._turn:
            self._places[space_id] = place

    def touch(self, mtime_ns: int | str, document_id: int) -> None:
        """A document may have got texts without a vector."""
        with self._turn:
            for space_id, place in list(self._places.items()):
                if _order((mtime_ns, document_id)) > _order(place):
                    self._places[space_id] = (mtime_ns, document_id)

    def forget(self, space_id: int) -> None:
        """Begin with the newest again."""
        with self._turn:
            self._places.pop(space_id, None)


def _order(place: Place) -> tuple[bool, int | str, int]:
    # As SQLite orders them: every number before every text.
    return isinstance(place[0], str), place[0], place[1]
