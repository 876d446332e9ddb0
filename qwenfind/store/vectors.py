"""Vectors of texts, one for each space, and the nearest of them.

sqlite-vec keeps them and compares all of a small space. In a large one codes of a bit a dimension, in memory, tell
which few hundred are compared exactly; where filters leave few texts, those are.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from qwenfind.records import Filters, Space
from qwenfind.store.coarse import CodesInMemory, codes_following, places_of, vectors_at
from qwenfind.store.database import Database, Value
from qwenfind.store.frontier import Frontier
from qwenfind.store.scope import Scope
from qwenfind.store.texts import Texts, slices

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.store.codes import Codes, Slots

NEAREST_AT_MOST: Final = 4096
"""The most neighbours that sqlite-vec 0.1.9 finds at once."""

USED_AT_LEAST: Final = 0.6
"""Part of the slots in use, below which vectors are moved together: sqlite-vec frees a chunk only once it is empty."""

_WASTE: Final = 4096  # slots that may stay empty: four chunks
_SAMPLE: Final = 600  # vectors: the deviation of so many cosines is known to 3 %
_OUTDATED: Final = 0.1  # part of a space's vectors that may come or go before a new sample is taken
_OVERFETCH: Final = 4

EXACT: Final = 8192
"""So many vectors, of a small space or left by filters, are all compared exactly."""

# Compared exactly for k neighbours: 3·k and these, and more where a code has fewer bits than 1024. Of clustered
# vectors, 300 held 0.988 of the nearest 50 of a million of 1024 numbers, and 800 held 0.992 of 250,000 of 384.
_COMPARED = 150
_BITS: Final = 1024
_SHORTLIST: Final = 5  # times as many are taken by bits alone
_TRIED: Final = (1, 6)  # times the shortlist that filters are tried on before what they leave is listed
_PASSED: Final = 2  # times as many as are compared must pass, or they were not the nearest


class Vectors:
    """The spaces and their vectors.

    Vectors are kept normalised and compared by Euclidean distance, whose order is that of the cosine:
    distance² = 2 - 2·cosine.
    """

    def __init__(self, database: Database, texts: Texts, frontier: Frontier) -> None:
        self._database = database
        self._texts = texts
        self._frontier = frontier
        self._samples: dict[int, tuple[int, NDArray[np.float32]]] = {}
        self._codes = CodesInMemory(database)

    def ensure_space(self, fingerprint: str, *, model: str, dimensions: int) -> Space:
        """The space with a fingerprint, made where it is new."""
        if dimensions < 1:
            raise ValueError("a space has at least one dimension")
        with self._database.atomic():
            for space in self.spaces():
                if space.fingerprint == fingerprint:
                    return space
            space_id = self._database.insert(
                "INSERT INTO spaces(fingerprint, model, dimensions) VALUES (?, ?, ?)", (fingerprint, model, dimensions)
            )
            self._database.execute(f"CREATE VIRTUAL TABLE vectors_{space_id} USING vec0(vector float[{dimensions:d}])")
        return Space(space_id, fingerprint, model, dimensions)

    def spaces(self) -> list[Space]:
        """All spaces, the oldest first."""
        rows = self._database.execute("SELECT id, fingerprint, model, dimensions FROM spaces ORDER BY id")
        return [Space(*row) for row in rows]

    def drop_space(self, space_id: int) -> None:
        """Removes a space with its vectors; one that is gone already is no error."""
        with self._database.atomic():
            if self._dimensions(space_id):
                self._database.execute(f"DROP TABLE vectors_{space_id:d}")
                self._database.execute("DELETE FROM codes WHERE space_id = ?", (space_id,))
                self._database.execute("DELETE FROM spaces WHERE id = ?", (space_id,))
        self._frontier.forget(space_id)
        self._codes.forget(space_id)

    def missing(self, space_id: int, limit: int, *, without: Collection[int] = ()) -> list[tuple[int, str]]:
        """Texts that have no vector yet as (text id, what the embedder reads), those of the newest files first.

        Without whole documents, which `Wholes.missing` tells.

        Args:
            without: texts to leave out, because embedding them has failed.
        """
        if not self._dimensions(space_id):
            raise KeyError(space_id)
        held, total = self.coverage(space_id)
        held_wholes, wholes = self._wholes(space_id)
        if held - held_wholes >= total - wholes or limit <= 0:
            return []
        place = self._frontier.of(space_id)
        found = self._missing(space_id, limit, without)
        if not found and place is not None:
            # Never trust the hint for the last word.
            self._frontier.forget(space_id)
            found = self._missing(space_id, limit, without)
        return found

    def _missing(self, space_id: int, limit: int, without: Collection[int]) -> list[tuple[int, str]]:
        place = self._frontier.of(space_id)
        start: tuple[Value, ...] = () if place is None else place
        rows = self._database.execute(
            "SELECT p.text_id, d.mtime_ns, d.id"
            " FROM documents d CROSS JOIN passages p ON p.document_id = d.id"
            f" WHERE {'(d.mtime_ns, d.id) <= (?, ?) AND' if start else ''}"
            f" p.ordinal >= 0 AND NOT EXISTS (SELECT 1 FROM vectors_{space_id}_rowids r WHERE r.rowid = p.text_id)"
            " AND p.text_id NOT IN (SELECT value FROM json_each(?))"
            " ORDER BY d.mtime_ns DESC, d.id DESC, p.ordinal LIMIT ?",
            (*start, json.dumps([int(text_id) for text_id in without]), limit),
        )
        if not rows:
            return []
        if not without:
            self._frontier.reach(space_id, rows[0][1:])
        ids = list(dict.fromkeys(row[0] for row in rows))
        texts: dict[int, str] = dict(
            self._database.execute(
                "SELECT id, CASE context WHEN '' THEN text ELSE context || char(10) || text END FROM texts"
                " WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(ids),),
            )
        )
        return [(text_id, texts[text_id]) for text_id in ids]

    def add(self, space_id: int, text_ids: Sequence[int], vectors: NDArray[np.float32]) -> None:
        """Stores vectors, replacing older ones; those of texts that are gone meanwhile are left out.

        Args:
            vectors: one row for each text, of the space's dimensions.

        Raises:
            ValueError: the shape is wrong, or a vector is not finite or has no direction. Nothing is stored then.
            KeyError: there is no such space.
        """
        import numpy as np

        dimensions = self._dimensions(space_id)
        if not dimensions:
            raise KeyError(space_id)
        if vectors.shape != (len(text_ids), dimensions):
            raise ValueError(f"{len(text_ids)} vectors of {dimensions} numbers were due, not {vectors.shape}")
        exact = vectors.astype(np.float64)
        lengths = np.linalg.norm(exact, axis=1, keepdims=True)
        if not (np.isfinite(exact).all() and np.isfinite(lengths).all() and (lengths > 0).all()):
            raise ValueError("a vector is not finite or has no direction")
        unit = (exact / lengths).astype("<f4")
        rows = {int(text_id): vector.tobytes() for text_id, vector in zip(text_ids, unit, strict=True)}
        for some in slices(list(rows), 500):
            with self._database.atomic():
                these = (json.dumps(some),)
                alive = self._database.execute(
                    "SELECT id FROM texts WHERE id IN (SELECT value FROM json_each(?))", these
                )
                # sqlite-vec 0.1.9 knows no INSERT OR REPLACE.
                old = self._database.execute(
                    f"SELECT rowid FROM vectors_{space_id}_rowids WHERE rowid IN (SELECT value FROM json_each(?))",
                    these,
                )
                vectors_of_some = np.frombuffer(b"".join(rows[text_id] for text_id in some), dtype="<f4")
                with codes_following(self._database, space_id, some, vectors_of_some.reshape(len(some), dimensions)):
                    self._database.execute_many(f"DELETE FROM vectors_{space_id} WHERE rowid = ?", old)
                    self._database.execute_many(
                        f"INSERT INTO vectors_{space_id}(rowid, vector) VALUES (?, ?)",
                        ((text_id, rows[text_id]) for (text_id,) in alive),
                    )
                self._database.execute(
                    "UPDATE spaces SET held = held + ? WHERE id = ?", (len(alive) - len(old), space_id)
                )
        self._tidy_step(space_id, used_at_least=USED_AT_LEAST, waste=_WASTE)

    def nearest(
        self, space_id: int, query: NDArray[np.float32], *, k: int, filters: Filters
    ) -> list[tuple[int, float]]:
        """The nearest texts of all that the filters leave, as (text id, cosine), the nearest first.

        Raises:
            ValueError: the query is not finite, has no direction or not the space's dimensions.
            KeyError: there is no such space.
        """
        import numpy as np

        dimensions = self._dimensions(space_id)
        if not dimensions:
            raise KeyError(space_id)
        length = float(np.linalg.norm(query.astype(np.float64)))
        if query.shape != (dimensions,) or not math.isfinite(length) or length == 0:
            raise ValueError(f"a query vector of {dimensions} finite numbers was due")
        k = min(k, NEAREST_AT_MOST)
        if k < 1:
            return []
        unit = (query.astype(np.float64) / length).astype("<f4")
        # One view, or the codes, their places and the vectors might be of different moments.
        with self._database.atomic():
            return self._nearest(space_id, unit, k, Scope.of(filters, self._database))

    def _nearest(self, space_id: int, unit: NDArray[np.float32], k: int, scope: Scope) -> list[tuple[int, float]]:
        if self.coverage(space_id)[0] <= EXACT:
            return self._of_all(space_id, unit, k, scope)
        few = self._listed(scope, EXACT) if scope.narrow else None
        if few is not None:
            places = places_of(self._database, space_id, few)
            return self._compared(space_id, unit, list(places), list(places.values()), k)
        codes = self._codes.of(space_id, len(unit))
        if codes is None:
            return self._of_all(space_id, unit, k, scope)
        number = round((3 * k + _COMPARED) * max(1.0, _BITS / len(unit)))
        slots = codes.likeliest(self._shortlist(codes, unit, number, scope), unit, number)
        return self._compared(space_id, unit, codes.texts(slots).tolist(), codes.where(slots), k)

    def _shortlist(self, codes: Codes, unit: NDArray[np.float32], number: int, scope: Scope) -> Slots:
        """The nearest by bits that are in the scope, several times as many as are to be compared."""
        distances = codes.distances(unit)
        if not scope:
            return codes.nearest(distances, _SHORTLIST * number)
        for times in _TRIED if not scope.narrow else ():
            slots = codes.nearest(distances, times * _SHORTLIST * number)
            left = slots[self._left(codes, slots, scope)]
            if len(left) >= _PASSED * number:
                return left[: _SHORTLIST * number]
        return codes.nearest(codes.among(distances, self._listed(scope) or ()), _SHORTLIST * number)

    def _left(self, codes: Codes, slots: Slots, scope: Scope) -> NDArray[np.bool_]:
        """Which slots' texts are in the scope."""
        import numpy as np

        texts = codes.texts(slots)
        condition, values = scope.texts("t.value")
        rows = self._database.execute(
            f"SELECT t.value FROM json_each(?) t WHERE {condition}", (json.dumps(texts.tolist()), *values)
        )
        return np.isin(texts, np.fromiter((row[0] for row in rows), dtype=np.int64))

    def _listed(self, scope: Scope, at_most: int | None = None) -> list[int] | None:
        """The ids of all texts in the scope, or None where they are too many."""
        condition, values = scope.text_ids()
        if at_most is None:
            return [row[0] for row in self._database.execute(condition, values)]
        rows = self._database.execute(f"SELECT DISTINCT text_id FROM ({condition}) LIMIT ?", (*values, at_most + 1))
        return [row[0] for row in rows] if len(rows) <= at_most else None

    def _compared(
        self,
        space_id: int,
        unit: NDArray[np.float32],
        texts: Sequence[int],
        places: Sequence[tuple[int, int]],
        k: int,
    ) -> list[tuple[int, float]]:
        """The nearest of some texts, by their vectors themselves."""
        from qwenfind.store.codes import products

        cosines = products(vectors_at(self._database, space_id, places, len(unit)), unit)
        return sorted(zip(texts, cosines.tolist(), strict=True), key=lambda found: -found[1])[:k]

    def _of_all(self, space_id: int, unit: NDArray[np.float32], k: int, scope: Scope) -> list[tuple[int, float]]:
        """The nearest by sqlite-vec's own scan of every vector."""
        vector = unit.tobytes()
        if scope and not scope.narrow:
            wider = min(_OVERFETCH * k, NEAREST_AT_MOST)
            condition, values = scope.texts("v.rowid")
            rows = self._database.execute(
                "WITH v AS MATERIALIZED ("
                f"SELECT rowid, distance FROM vectors_{space_id} WHERE vector MATCH ? AND k = ?)"
                f" SELECT v.rowid, v.distance FROM v WHERE {condition} ORDER BY v.distance LIMIT ?",
                (vector, wider, *values, k),
            )
            if len(rows) == k:
                return _cosines(rows)
        condition, values = scope.text_ids() if scope else ("", ())
        rows = self._database.execute(
            f"SELECT rowid, distance FROM vectors_{space_id} WHERE vector MATCH ? AND k = ?"
            f"{f' AND rowid IN ({condition})' if scope else ''} ORDER BY distance",
            (vector, k, *values),
        )
        return _cosines(rows)

    def rest(self) -> None:
        """Gives the memory back that searching took; the next search takes it again."""
        self._codes.rest()

    def coverage(self, space_id: int) -> tuple[int, int]:
        """How many texts have a vector in a space, and how many texts there are."""
        held = self._database.value("SELECT held FROM spaces WHERE id = ?", (space_id,))
        if held is None:
            raise KeyError(space_id)
        return int(held), self._texts.total()

    def _wholes(self, space_id: int) -> tuple[int, int]:
        """How many whole documents have a vector in a space, and how many there are; equal ones count once."""
        held, total = self._database.execute(
            "WITH wholes AS (SELECT DISTINCT text_id FROM passages WHERE ordinal < 0) SELECT"
            f" (SELECT count(*) FROM wholes w JOIN vectors_{space_id:d}_rowids r ON r.rowid = w.text_id),"
            " (SELECT count(*) FROM wholes)"
        )[0]
        return held, total

    def vector_of(self, space_id: int, text_id: int) -> NDArray[np.float32] | None:
        """A text's vector, of length 1, or None where it has none."""
        import numpy as np

        if not self._dimensions(space_id):
            raise KeyError(space_id)
        blob = self._database.value(f"SELECT vector FROM vectors_{space_id:d} WHERE rowid = ?", (int(text_id),))
        return None if blob is None else np.frombuffer(blob, dtype="<f4").astype(np.float32)

    def background(self, space_id: int) -> NDArray[np.float32]:
        """Some hundred vectors from all over a space, shape (n, dimensions): what is usual there. Kept in memory."""
        import numpy as np

        held, _ = self.coverage(space_id)
        taken_at, sample = self._samples.get(space_id, (-1, None))
        if sample is not None and abs(held - taken_at) <= _OUTDATED * taken_at:
            return sample
        rowids = f"SELECT {{}} FROM vectors_{space_id:d}_rowids"
        first, last = self._database.execute(rowids.format("min(rowid), max(rowid)"))[0]
        found: set[int] = set()
        if first is not None:
            # Ids count upward in the order of reading, so even steps reach every folder.
            for place in {first + (last - first) * step // (_SAMPLE - 1) for step in range(_SAMPLE)}:
                found.add(self._database.value(f"{rowids.format('min(rowid)')} WHERE rowid >= ?", (place,)))
        blobs = [
            self._database.value(f"SELECT vector FROM vectors_{space_id:d} WHERE rowid = ?", (rowid,))
            for rowid in sorted(found)
        ]
        sample = np.frombuffer(b"".join(blobs), dtype="<f4").astype(np.float32)
        sample = sample.reshape(len(blobs), self._dimensions(space_id))
        self._samples[space_id] = (held, sample)
        return sample

    def tidy(self) -> None:
        """Moves vectors together until few slots are empty, in small transactions."""
        for space in self.spaces():
            while self._tidy_step(space.id, used_at_least=0.9, waste=1024):
                pass

    def _tidy_step(self, space_id: int, *, used_at_least: float, waste: int) -> bool:
        """Empties the emptiest chunk, should too many slots be unused, and says whether it did."""
        import numpy as np

        chunks = self._database.execute(
            f"SELECT chunk_id, size, validity FROM vectors_{space_id}_chunks ORDER BY chunk_id"
        )
        # New vectors go into the last chunk, so it is never the one to be emptied.
        used = {chunk_id: int.from_bytes(validity, "little").bit_count() for chunk_id, _, validity in chunks[:-1]}
        slots = sum(size for _, size, _ in chunks[:-1])
        if not slots or sum(used.values()) >= used_at_least * slots or slots - sum(used.values()) < waste:
            return False
        emptiest = min(used, key=lambda chunk_id: used[chunk_id])
        with self._database.atomic():
            validity, rowids = self._database.execute(
                f"SELECT validity, rowids FROM vectors_{space_id}_chunks WHERE chunk_id = ?", (emptiest,)
            )[0]
            valid = np.unpackbits(np.frombuffer(validity, dtype=np.uint8), bitorder="little").astype(bool)
            moved = np.frombuffer(rowids, dtype="<i8")[valid].tolist()
            rows = [
                (text_id, self._database.value(f"SELECT vector FROM vectors_{space_id} WHERE rowid = ?", (text_id,)))
                for text_id in moved
            ]
            vectors = np.frombuffer(b"".join(vector for _, vector in rows), dtype="<f4")
            dimensions = self._dimensions(space_id)
            with codes_following(self._database, space_id, moved, vectors.reshape(len(rows), dimensions)):
                self._database.execute_many(
                    f"DELETE FROM vectors_{space_id} WHERE rowid = ?", ((text_id,) for text_id in moved)
                )
                self._database.execute_many(f"INSERT INTO vectors_{space_id}(rowid, vector) VALUES (?, ?)", rows)
        return True

    def _dimensions(self, space_id: int) -> int:
        """The length of a space's vectors, 0 for no such space."""
        return int(self._database.value("SELECT dimensions FROM spaces WHERE id = ?", (int(space_id),)) or 0)


def _cosines(rows: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    return [(text_id, 1.0 - distance * distance / 2.0) for text_id, distance in rows]
