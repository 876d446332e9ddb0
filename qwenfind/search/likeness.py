"""The file whose like is wanted, as a direction in each embedding space; `#page=3` or `#passage=12` names a part."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.errors import UsageError
from qwenfind.records import Document, Space, State

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.store.index import Index

# Passages of one file that are looked at, evenly spread: the mean of so many hardly moves with more.
_PASSAGES = 400
PAGE, PASSAGE = "page", "passage"
_PART = re.compile(r"(?P<path>.+)#(?P<kind>page|passage)=(?P<number>\d{1,9})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Likeness:
    """A file and where it lies.

    Attributes:
        document: the file.
        vectors: the mean of its passages' vectors, or of those that are meant, in each space that has some, by space
            id; of length 1.
    """

    document: Document
    vectors: Mapping[int, NDArray[np.float32]]

    @property
    def itself(self) -> tuple[int, ...]:
        """The id of the file, which is not to be found."""
        return (self.document.id,)

    @classmethod
    def of(cls, path: Path, index: Index, spaces: Sequence[Space]) -> Likeness:
        """Looks a file up.

        Raises:
            UsageError: it is not in the index, or has no meaning there to compare by.
        """
        document, ordinals = _found(path, index)
        if document is None:
            raise UsageError(
                f"{path.name or path} is not in the index.",
                "Only files of watched folders can be compared: add its folder, or wait until it is indexed.",
            )
        texts = index.documents.text_ids_of(document.id, ordinals)
        if not texts and ordinals:
            raise UsageError(
                f"{path.name} is not in the index.", f"{document.name} was read anew; search for it again."
            )
        if not texts:
            waits = document.state is State.PENDING
            reason = f" ({document.reason})" if document.reason else ""
            raise UsageError(
                f"{path.name} {'waits to be read' if waits else 'has no text to compare by'}{reason}.",
                "Try again when it is indexed." if waits else "Search by words that describe it.",
            )
        step = max(1, -(-len(texts) // _PASSAGES))
        vectors = {space.id: mean for space in spaces if (mean := _mean(space.id, texts[::step], index)) is not None}
        if not vectors:
            raise UsageError(f"The meaning of {path.name} is not known yet.", "Try again when it is indexed.")
        return cls(document, vectors)

    def towards(self, space_id: int, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """Half-way between the file and a query, where both count the same."""
        direction = _direction(self.vectors[space_id] + vector / max(float(_length(vector)), 1e-12))
        return vector if direction is None else direction


def part_of(like: str) -> tuple[str, str, int]:
    """The file that `like:` names, and "page" or "passage" with its number where only that is meant, else "" and 0."""
    part = _PART.fullmatch(like)
    return (part["path"], part["kind"], int(part["number"])) if part else (like, "", 0)


def _found(path: Path, index: Index) -> tuple[Document | None, tuple[int, ...]]:
    """The file, and which of its passages are meant: all of them where none is named."""
    document = index.documents.by_path(path)
    # A file may be called like a part of one.
    if document is not None:
        return document, ()
    file, kind, number = part_of(str(path))
    document = index.documents.by_path(Path(file)) if kind else None
    if document is None or kind == PASSAGE:
        return document, (number,)
    on_page = tuple(p.ordinal for p in index.documents.passages_of(document.id) if p.unit == number)
    return document, on_page or (-1,)


def _mean(space_id: int, text_ids: Sequence[int], index: Index) -> NDArray[np.float32] | None:
    import numpy as np

    stored = [index.vectors.vector_of(space_id, text_id) for text_id in text_ids]
    known = [vector for vector in stored if vector is not None]
    return _direction(np.mean(known, axis=0)) if known else None


def _direction(vector: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """The vector at length 1; None where it points nowhere."""
    length = _length(vector)
    return None if length < 1e-6 else (vector / length).astype("float32")


def _length(vector: NDArray[np.float32]) -> float:
    import numpy as np

    return float(np.linalg.norm(vector))
