"""What was searched for, for the person alone: a file that is written only when they want it."""

from __future__ import annotations

import contextlib
import json
import logging
from pathlib import Path

from qwenfind.files import write_whole
from qwenfind.search.typed import QUOTES

KEPT = 200

log = logging.getLogger(__name__)


class History:
    """Past searches, the newest first, each once. Methods that touch the disk say so; call them off the GUI thread."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.searches: tuple[str, ...] = ()

    def read(self) -> tuple[str, ...]:
        """Reads the file; one that is missing or broken holds nothing. Touches the disk."""
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            found = []
        texts = [text for text in found if isinstance(text, str)] if isinstance(found, list) else []
        self.searches = tuple(dict.fromkeys((*self.searches, *texts)))[:KEPT]
        return self.searches

    def add(self, text: str) -> bool:
        """Puts a search first; says whether anything changed."""
        # A path in quotes is another with a space less.
        text = text.strip() if any(quote in text for quote in QUOTES) else " ".join(text.split())
        if not text or self.searches[:1] == (text,):
            return False
        self.searches = tuple(dict.fromkeys((text, *self.searches)))[:KEPT]
        return True

    def write(self) -> None:
        """Saves the searches for their owner alone, whole or not at all. Touches the disk.

        Raises:
            OSError: the file cannot be written.
        """
        write_whole(self._file, json.dumps(self.searches, ensure_ascii=False).encode())

    def write_if_possible(self) -> None:
        """Saves the searches where that can be done: a full disk has a message of its own. Touches the disk."""
        try:
            self.write()
        except OSError as error:
            log.warning("The search history could not be saved: %s", type(error).__name__)

    def clear(self) -> None:
        """Forgets every search. Touches the disk."""
        self.searches = ()
        with contextlib.suppress(FileNotFoundError):
            self._file.unlink()
