"""Keeps the codes of vectors in the index file, and in the memory of whoever searches them.

A chunk of vectors has its codes in one row, written in the transaction that writes the vectors, with the number of the
change that touched them last. A space tells its own last change: who has codes in memory reads one number to know that
they are fresh, and those chunks alone that are not.
"""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from qwenfind.store.database import Database, Row

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.store.codes import Codes

IDLE_S: Final = 600.0
"""Seconds that codes stay in memory after a search."""

_FLOAT_BYTES: Final = 4


@contextlib.contextmanager
def codes_following(
    database: Database, space_id: int, text_ids: Sequence[int], vectors: NDArray[np.float32] | None = None
) -> Iterator[None]:
    """Keeps codes in step with what happens inside to the vectors of some texts, in the transaction that is open.

    Args:
        vectors: those that the texts have afterwards, one row each; None where they have none.
    """
    before = places_of(database, space_id, text_ids)
    yield
    edits: dict[int, dict[int, bytes]] = defaultdict(dict)
    for chunk, offset in before.values():
        edits[chunk][offset] = b""
    if vectors is not None and len(vectors):
        from qwenfind.store.codes import encoded

        codes = dict(zip(text_ids, encoded(vectors), strict=True))
        for text_id, (chunk, offset) in places_of(database, space_id, text_ids).items():
            edits[chunk][offset] = codes[text_id].tobytes()
    if edits:
        _edit(database, space_id, edits)


def _edit(database: Database, space_id: int, edits: dict[int, dict[int, bytes]]) -> None:
    from qwenfind.store.codes import SLOTS, width_of

    dimensions = database.value("SELECT dimensions FROM spaces WHERE id = ?", (space_id,))
    width = width_of(dimensions)
    change = _next_change(database, space_id)
    for chunk, codes in edits.items():
        of_chunk = (space_id, chunk)
        if not database.value(f"SELECT count(*) FROM vectors_{space_id:d}_chunks WHERE chunk_id = ?", (chunk,)):
            database.execute("DELETE FROM codes WHERE space_id = ? AND chunk_id = ?", of_chunk)
            continue
        old = database.value("SELECT codes FROM codes WHERE space_id = ? AND chunk_id = ?", of_chunk)
        held = bytearray(old or SLOTS * width)
        for offset, code in codes.items():
            held[offset * width : (offset + 1) * width] = code or bytes(width)
        # Of a row that keeps its size SQLite writes the pages alone that differ.
        sql = "UPDATE codes SET change = ?, codes = ? WHERE space_id = ? AND chunk_id = ?"
        if old is None:
            sql = "INSERT INTO codes(change, codes, space_id, chunk_id) VALUES (?, ?, ?, ?)"
        database.execute(sql, (change, bytes(held), *of_chunk))


def _next_change(database: Database, space_id: int) -> int:
    """A number greater than every one before. By the clock, so that one that was taken back does not come again."""
    last = database.value("SELECT change FROM spaces WHERE id = ?", (space_id,))
    change = max(int(last) + 1, time.time_ns())
    database.execute("UPDATE spaces SET change = ? WHERE id = ?", (change, space_id))
    return change


def complete_codes(database: Database) -> None:
    """Makes the codes of vectors that an older version stored without, or a fault cut short, chunk by chunk."""
    for space_id, dimensions in database.execute("SELECT id, dimensions FROM spaces"):
        whole = {chunk for chunk, _ in _coded(database, space_id, dimensions)}
        for (chunk,) in database.execute(f"SELECT chunk_id FROM vectors_{space_id:d}_chunks"):
            if chunk in whole:
                continue
            with database.atomic():
                _, codes = encoded_chunk(database, space_id, chunk, dimensions)
                database.execute(
                    "INSERT OR REPLACE INTO codes(change, codes, space_id, chunk_id) VALUES (?, ?, ?, ?)",
                    (_next_change(database, space_id), codes.tobytes(), space_id, chunk),
                )


def _coded(database: Database, space_id: int, dimensions: int) -> list[Row]:
    """The chunks whose codes are there and whole, in order, each with its last change."""
    from qwenfind.store.codes import SLOTS, width_of

    return database.execute(
        "SELECT chunk_id, change FROM codes WHERE space_id = ? AND length(codes) = ? ORDER BY chunk_id",
        (space_id, SLOTS * width_of(dimensions)),
    )


def encoded_chunk(
    database: Database, space_id: int, chunk: int, dimensions: int
) -> tuple[NDArray[np.bool_], NDArray[np.uint8]]:
    """Which slots of a chunk are used, and the codes of all its slots, shape (slots, bytes); 0 for the unused."""
    import numpy as np

    from qwenfind.store.codes import SLOTS, encoded

    (validity,) = database.execute(f"SELECT validity FROM vectors_{space_id:d}_chunks WHERE chunk_id = ?", (chunk,))[0]
    size = SLOTS * dimensions * _FLOAT_BYTES
    blob = database.pieces(_vectors_table(space_id), "vectors", [(chunk, 0)], size)
    used = np.unpackbits(np.frombuffer(validity, dtype=np.uint8), bitorder="little").astype(bool)
    codes = encoded(np.frombuffer(blob, dtype="<f4").reshape(SLOTS, dimensions))
    codes[~used] = 0
    return used, codes


def places_of(database: Database, space_id: int, text_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Chunk and offset of the vectors of texts; those that have none are left out."""
    rows = database.execute(
        f"SELECT rowid, chunk_id, chunk_offset FROM vectors_{space_id:d}_rowids"
        " WHERE rowid IN (SELECT value FROM json_each(?))",
        (json.dumps([int(text_id) for text_id in text_ids]),),
    )
    return {text_id: (chunk, offset) for text_id, chunk, offset in rows}


def vectors_at(
    database: Database, space_id: int, places: Sequence[tuple[int, int]], dimensions: int
) -> NDArray[np.float32]:
    """The vectors at some places, shape (n, dimensions).

    Read out of sqlite-vec's own blobs: 6 µs each, where a query of it takes 20 to 30.
    """
    import numpy as np

    size = dimensions * _FLOAT_BYTES
    blob = database.pieces(
        _vectors_table(space_id), "vectors", [(chunk, offset * size) for chunk, offset in places], size
    )
    return np.frombuffer(blob, dtype="<f4").astype(np.float32, copy=False).reshape(len(places), dimensions)


def _vectors_table(space_id: int) -> str:
    return f"vectors_{space_id:d}_vector_chunks00"


class CodesInMemory:
    """The codes of the spaces that were searched, until nobody searches for a while.

    Args:
        idle_s: seconds without a search after which the memory is given back.
    """

    def __init__(self, database: Database, *, idle_s: float = IDLE_S) -> None:
        self._database = database
        self._idle_s = idle_s
        self._spaces: dict[int, Codes] = {}
        self._turn = threading.Lock()
        self._used_at = 0.0
        self._timer: threading.Timer | None = None

    @property
    def size_bytes(self) -> int:
        """The memory that they take."""
        return sum(codes.size_bytes for codes in list(self._spaces.values()))

    def of(self, space_id: int, dimensions: int) -> Codes | None:
        """The codes of a space as they are in the view that is open; None where some are missing or not whole."""
        from qwenfind.store.codes import Codes

        change = self._database.value("SELECT change FROM spaces WHERE id = ?", (space_id,))
        codes = self._spaces.get(space_id)
        if codes is None or codes.change > change:
            # Read in a transaction that was taken back, or never.
            codes = Codes(dimensions)
        if codes.change != change:
            chunks = self._database.execute(f"SELECT chunk_id FROM vectors_{space_id:d}_chunks ORDER BY chunk_id")
            coded = _coded(self._database, space_id, dimensions)
            if [row[0] for row in chunks] != [row[0] for row in coded]:
                return None
            for gone in codes.chunks.difference(row[0] for row in chunks):
                codes.remove(gone)
            for chunk, changed in coded:
                if changed > codes.change:
                    self._take_up(codes, space_id, chunk)
            codes.change = change
            self._spaces[space_id] = codes
        self._used()
        return codes

    def _take_up(self, codes: Codes, space_id: int, chunk: int) -> None:
        import numpy as np

        of_chunk, validity, rowids = self._database.execute(
            f"SELECT c.codes, v.validity, v.rowids FROM codes c JOIN vectors_{space_id:d}_chunks v USING (chunk_id)"
            " WHERE c.space_id = ? AND c.chunk_id = ?",
            (space_id, chunk),
        )[0]
        used = np.unpackbits(np.frombuffer(validity, dtype=np.uint8), bitorder="little").astype(bool)
        codes.put(chunk, of_chunk, np.where(used, np.frombuffer(rowids, dtype="<i8"), 0))

    def forget(self, space_id: int) -> None:
        """Gives the memory of one space back."""
        self._spaces.pop(space_id, None)

    def rest(self) -> None:
        """Gives all memory back; the next search reads the codes anew, a million in about half a second."""
        with self._turn:
            self._spaces.clear()
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    def _used(self) -> None:
        with self._turn:
            self._used_at = time.monotonic()
            if self._timer is None:
                self._look_in(self._idle_s)

    def _look_in(self, wait_s: float) -> None:
        self._timer = threading.Timer(wait_s, self._rest_when_idle)
        self._timer.name = "codes-idle"
        self._timer.daemon = True
        self._timer.start()

    def _rest_when_idle(self) -> None:
        with self._turn:
            if self._timer is None:
                return
            wait_s = self._used_at + self._idle_s - time.monotonic()
            if wait_s > 0:
                self._look_in(wait_s)
                return
            self._timer = None
            self._spaces.clear()
