"""Whole documents on their way through the model: which there are to be, and what is embedded next."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.store.index import Index
    from qwenfind.store.wholes import Whole

# More than a tokenizer makes one token of, on average over a long text.
_CHARS_PER_TOKEN = 8


class WholeEmbedder(Protocol):
    """What embedding whole documents needs of `inference.client.Embedder`."""

    @property
    def whole_tokens(self) -> int:
        """How much of a document it reads, in tokens; 0 for a model that reads too little."""

    def embed_whole(self, text: str, *, stopped: Callable[[], bool]) -> tuple[NDArray[np.float32], int]:
        """One vector, shape (1, dimensions), and how many characters were read; LeftError once it is stopped."""


class WholeDocuments:
    """Has the index hold what the person wants of whole documents.

    Attributes:
        wanted: whether long documents are embedded as a whole.
    """

    def __init__(self, index: Index, *, wanted: bool) -> None:
        self.wanted = wanted
        self._index = index
        self._leave = threading.Event()

    def arrange(self, embedder: WholeEmbedder, stopped: Callable[[], bool]) -> None:
        """Adds the wholes that are missing, or removes all with their vectors; what is cut short is done later."""
        step = self._index.wholes.add if self._are_made(embedder) else self._index.wholes.remove
        while not stopped() and step():
            pass

    def is_behind(self, embedder: WholeEmbedder, space_id: int, set_aside: Collection[int]) -> bool:
        """Whether some are not embedded yet, or are there though they are not wanted."""
        wholes, made = self._index.wholes, self._are_made(embedder)
        if wholes.differ(made):
            return True
        return made and wholes.missing(space_id, without=set_aside) is not None

    def next(self, embedder: WholeEmbedder, space_id: int, set_aside: Collection[int]) -> Whole | None:
        """The next to be embedded, of the newest document."""
        if not self._are_made(embedder):
            return None
        document_id = self._index.wholes.missing(space_id, without=set_aside)
        if document_id is None:
            return None
        return self._index.wholes.of(document_id, at_most=embedder.whole_tokens * _CHARS_PER_TOKEN)

    def embed(self, embedder: WholeEmbedder, whole: Whole) -> tuple[NDArray[np.float32], int]:
        """Embeds one, on any thread, unless `leave` is called meanwhile."""
        return embedder.embed_whole(whole.text, stopped=self._leave.is_set)

    def leave(self) -> None:
        """Breaks off what is being embedded; what was done of it is kept while the model is in memory."""
        self._leave.set()

    def stay(self) -> None:
        """What is begun from now on is not broken off."""
        self._leave.clear()

    def _are_made(self, embedder: WholeEmbedder) -> bool:
        return self.wanted and embedder.whole_tokens > 0
