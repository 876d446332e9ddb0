"""Builds an Extract piece by piece, so that spans always agree with the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from qwenfind.extraction.limits import Limits
from qwenfind.records import Block, BlockKind, Extract, Unit

_MAX_TITLE_CHARS = 300
_MAX_LABEL_CHARS = 200
# Control characters, lone surrogates, non-characters, byte order marks and soft hyphens, which split or hide words;
# tab and newline stay.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\ud800-\udfff\ufeff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")
_SPACE = re.compile(r"\s+")


class Builder:
    """Appends text and records the span of each block and unit; stops at the limit and then says partial.

    Attributes:
        full: the text has reached the limit, so that reading on is in vain.
    """

    def __init__(self, limits: Limits) -> None:
        self._room_chars = limits.max_text_chars
        self._pieces: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._units: list[Unit] = []
        self._last_kind: BlockKind | None = None
        self._unit_begun = False
        self._partial = ""
        self.full = False

    def paragraph(self, text: str) -> None:
        """Append running text."""
        self._append(text, BlockKind.PARAGRAPH, 0)

    def heading(self, text: str, level: int = 1) -> None:
        """Append a heading; levels beyond 6 count as 6."""
        self._append(_SPACE.sub(" ", text), BlockKind.HEADING, min(max(level, 1), 6))

    def list_item(self, text: str, depth: int = 0) -> None:
        """Append an item of a list; `depth` 0 is the outermost list."""
        self._append(text, BlockKind.LIST_ITEM, max(depth, 0))

    def code(self, text: str, depth: int = 0) -> None:
        """Append program text, its indentation kept."""
        self._append(text, BlockKind.CODE, max(depth, 0))

    def row(self, cells: Iterable[str]) -> None:
        """Append a table row, its cells parted by tabs; a row of empty cells is left out."""
        cleaned = [_SPACE.sub(" ", cell).strip() for cell in cells]
        if any(cleaned):
            self._append("\t".join(cleaned), BlockKind.TABLE_ROW, 0)

    def include(self, extract: Extract) -> None:
        """Append the blocks of a document that lies inside this one; its title, units and language are left out."""
        for block in extract.blocks:
            self._append(extract.text[block.start : block.end], block.kind, block.level)
        if extract.partial and not self.full:
            self.note_partial(extract.partial)

    @contextmanager
    def unit(self, kind: str, number: int, label: str = "") -> Iterator[None]:
        """Record all that is appended inside as one page, slide or sheet; units do not nest."""
        self._unit_begun = True
        start = self._length
        try:
            yield
        finally:
            self._unit_begun = False
            # The separator before the unit's first block belongs to the gap between units.
            first = next((block.start for block in reversed(self._blocks_since(start))), start)
            label = _SPACE.sub(" ", clean(label)).strip()[:_MAX_LABEL_CHARS]
            if not self.full or self._length > start:
                self._units.append(Unit(first, max(first, self._length), kind, number, label))

    def _blocks_since(self, start: int) -> list[Block]:
        found: list[Block] = []
        for block in reversed(self._blocks):
            if block.start < start:
                break
            found.append(block)
        return found

    def note_partial(self, reason: str) -> None:
        """Say why the text is not whole; the first reason is kept."""
        self._partial = self._partial or reason

    @property
    def empty(self) -> bool:
        """Whether nothing was appended yet."""
        return not self._blocks

    @property
    def length(self) -> int:
        """Characters so far."""
        return self._length

    def build(self, *, title: str = "", language: str = "", pages: int | None = None) -> Extract:
        """Return the finished extract; `pages` counts the page, slide and sheet units where it is not given."""
        if pages is None:
            pages = sum(unit.kind in {"page", "slide", "sheet"} for unit in self._units)
        return Extract(
            "".join(self._pieces),
            tuple(self._blocks),
            tuple(self._units),
            title=_SPACE.sub(" ", clean(title)).strip()[:_MAX_TITLE_CHARS],
            language=language_code(language),
            pages=pages,
            partial=self._partial,
        )

    def _append(self, text: str, kind: BlockKind, level: int) -> None:
        if self.full:
            return
        text = clean(text)
        text = text.strip("\n").rstrip() if kind is BlockKind.CODE else text.strip()
        if not text:
            return
        separator = self._separator(kind)
        room = self._room_chars - self._length - len(separator)
        if len(text) > room:
            self.full = True
            self.note_partial(f"only the first {self._room_chars} characters were read")
            text = text[: max(room, 0)].rstrip()
            if not text:
                return
        start = self._length + len(separator)
        self._pieces += (separator, text)
        self._length = start + len(text)
        self._blocks.append(Block(start, self._length, kind, level))
        self._last_kind = kind
        self._unit_begun = False

    def _separator(self, kind: BlockKind) -> str:
        if self._last_kind is None:
            return ""
        tight = kind in {BlockKind.TABLE_ROW, BlockKind.LIST_ITEM} and kind is self._last_kind
        return "\n" if tight and not self._unit_begun else "\n\n"


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set, for tables of names."""
    return frozenset(text.split())


def clean(text: str) -> str:
    """Return the text with line ends as "\\n" and without control characters, NUL and lone surrogates."""
    # Composed (NFC) first of all, so that spans count the characters that are kept.
    return unicodedata.normalize("NFC", _UNWANTED.sub("", _LINE_ENDS.sub("\n", text)))


def language_code(tag: str) -> str:
    """Return the ISO 639-1 code that a language tag such as "de-AT" begins with, or ""."""
    code = re.split(r"[-_]", tag.strip().lower(), maxsplit=1)[0]
    return code if re.fullmatch(r"[a-z]{2}", code) else ""
