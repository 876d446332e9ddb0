"""Plain text in any encoding, and what its readers share: decoding a file within the limits."""

from __future__ import annotations

import re
from pathlib import Path

from qwenfind.errors import SkippedError
from qwenfind.extraction.building import Builder, clean
from qwenfind.extraction.decoding import decode, detect, is_text
from qwenfind.extraction.limits import Limits
from qwenfind.records import Extract

# Of a text that is too long, its end is kept too: that is where a log says what went wrong.
_TAIL_SHARE = 0.2
_PARAGRAPH_END = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SNIFF = 64 << 10


def read_text(path: Path, limits: Limits) -> tuple[str, str]:
    """Return a file's text, and why it is not the whole, or "".

    Raises:
        SkippedError: the file is no text.
    """
    size = limits.check_size(path)
    # Four bytes a character at most, in any encoding.
    room = 4 * limits.max_text_chars
    with path.open("rb") as file:
        if size <= room:
            return text_of(file.read(), limits)
        head = file.read(int(room * (1 - _TAIL_SHARE)))
        # A multiple of four keeps UTF-16 and UTF-32 in step.
        file.seek(size - int(room * _TAIL_SHARE) // 4 * 4 + (-size % 4 and 4 - size % 4))
        tail = file.read(room)
    if not is_text(head[:_SNIFF]):
        raise SkippedError("no text format")
    encoding, skip = detect(head)
    return shortened(head[skip:].decode(encoding, "replace"), tail.decode(encoding, "replace"), limits)


def text_of(data: bytes, limits: Limits, declared: str = "") -> tuple[str, str]:
    """Return the text of a whole file's bytes, and why it is not all, or "".

    Raises:
        SkippedError: the bytes are no text.
    """
    if not is_text(data[:_SNIFF]):
        raise SkippedError("no text format")
    text = decode(data, declared)
    if len(text) <= limits.max_text_chars:
        return clean(text), ""
    return shortened(text, text, limits)


def shortened(head: str, tail: str, limits: Limits) -> tuple[str, str]:
    """Return the beginning of one text and the end of another, cut at lines, and a sentence that says so."""
    tail_chars = int(limits.max_text_chars * _TAIL_SHARE)
    # Room for the blank lines that part paragraphs in the extract.
    head_chars = limits.max_text_chars - tail_chars
    first, last = clean(head[:head_chars]), clean(tail[-tail_chars:])
    first = first[: first.rfind("\n") + 1] or first
    last = last[last.find("\n") + 1 :] or last
    return f"{first}\n\n{last}", "very long: only its beginning and end were read"


def text(path: Path, limits: Limits) -> Extract:
    """Read a text file: paragraphs are what blank lines part."""
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    paragraphs(content, builder)
    return builder.build()


def paragraphs(content: str, builder: Builder) -> None:
    """Append running text, parted at blank lines."""
    for piece in _PARAGRAPH_END.split(content):
        builder.paragraph(piece)
