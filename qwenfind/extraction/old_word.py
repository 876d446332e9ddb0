"""Word documents before 2007 (MS-DOC), and those of Word 6 and 95."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from pathlib import Path

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.ole import MAGIC, OleFile, summary_title
from qwenfind.records import Extract

_WORD_97, _WORD_95 = 0xA5EC, 0xA5DC
_COMPLEX, _ENCRYPTED, _SECOND_TABLE = 0x0004, 0x0100, 0x0200
# Where the file information block keeps counts of characters: body, footnotes, headers, macros, comments,
# endnotes, text boxes, text boxes of headers (MS-DOC 2.5.4).
_COUNTS_AT, _COUNTS = 0x4C, 8
_PIECES_AT = 0x01A2
_PARAGRAPH, _CELL, _PAGE = "\r", "\x07", "\x0c"
_FIELD_BEGIN, _FIELD_SEPARATOR, _FIELD_END = "\x13", "\x14", "\x15"
_CHARACTERS = {0x0B: "\n", 0x0E: "\n", 0x1E: "\u2011", 0x1F: "", 0xA0: " "}
_UNSEEN = re.compile("[\x00-\x06\x08\x0f-\x12\x16-\x1d]")


def extract(path: Path, limits: Limits) -> Extract:
    """Read a .doc file.

    Raises:
        SkippedError: it is encrypted or larger than the limit.
        FailedError: it is damaged, or no Word document.
    """
    limits.check_size(path)
    data = path.read_bytes()
    if not data.startswith(MAGIC):
        return _extract_disguised(path, data, limits)
    ole = OleFile(data)
    document = ole.read("WordDocument")
    if len(document) < 0x60:
        raise FailedError("damaged: not a Word document")
    magic, flags = struct.unpack_from("<H8xH", document)
    if flags & _ENCRYPTED:
        raise SkippedError("encrypted", "Save it without a password to have its text found.")
    builder = Builder(limits)
    if magic == _WORD_97:
        _add_97(builder, document, ole.read("1Table" if flags & _SECOND_TABLE else "0Table"))
    elif magic == _WORD_95 and not flags & _COMPLEX:
        first, last = struct.unpack_from("<LL", document, 0x18)
        _add_text(builder, document[first:last].decode("cp1252", "replace"), set())
    else:
        raise FailedError("damaged: not a Word document that can be read")
    return builder.build(title=summary_title(ole))


def _extract_disguised(path: Path, data: bytes, limits: Limits) -> Extract:
    """Read what other programs save under the name of a Word document."""
    if data.startswith(b"PK\x03\x04"):
        from qwenfind.extraction.office import extract_word

        return extract_word(path, limits)
    if data.lstrip().startswith(b"{\\rtf"):
        from qwenfind.extraction.rtf import extract as extract_rtf

        return extract_rtf(path, limits)
    raise FailedError("damaged: not a Word document")


def _add_97(builder: Builder, document: bytes, table: bytes) -> None:
    if len(document) < _PIECES_AT + 8:
        raise FailedError("damaged: the Word document is cut short")
    counts = struct.unpack_from(f"<{_COUNTS}L", document, _COUNTS_AT)
    start, size = struct.unpack_from("<LL", document, _PIECES_AT)
    text = b"".join(_pieces(document, table[start : start + size]))
    if not text:
        raise FailedError("damaged: the Word document's text is missing")
    at, seen = 0, set[str]()
    for part, count in enumerate(counts):
        # The body is told whole; what is printed on every page, or noted twice, is told once.
        _add_text(builder, text[at : at + 2 * count].decode("utf-16-le", "replace"), seen if part else set())
        at += 2 * count


def _pieces(document: bytes, table: bytes) -> Iterator[bytes]:
    """Yield the text in UTF-16, which its counts are of, piece by piece as it is read (MS-DOC 2.4.1)."""
    at = 0
    while at + 5 <= len(table) and table[at] == 1:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if at + 5 > len(table) or table[at] != 2:
        return
    (size,) = struct.unpack_from("<L", table, at + 1)
    pieces = table[at + 5 : at + 5 + size]
    count = (len(pieces) - 4) // 12
    if count <= 0:
        return
    ends = struct.unpack_from(f"<{count + 1}L", pieces)
    for index in range(count):
        (offset,) = struct.unpack_from("<L", pieces, 4 * (count + 1) + 8 * index + 2)
        length = max(0, ends[index + 1] - ends[index])
        if offset & 0x40000000:
            offset = (offset & 0x3FFFFFFF) // 2
            yield document[offset : offset + length].decode("cp1252", "replace").encode("utf-16-le")
        else:
            yield document[offset : offset + 2 * length]


def _add_text(builder: Builder, text: str, seen: set[str]) -> None:
    """Append a part of the document: paragraphs end with \\r, cells with \\x07, a row with an empty cell."""
    cells: list[str] = []
    for piece, end in _split(_without_field_codes(text)):
        line = _UNSEEN.sub("", piece.translate(_CHARACTERS)).strip()
        if end == _CELL and (line or not cells):
            cells.append(line)
        elif end == _CELL:
            if any(cells):
                builder.row(cells)
            cells = []
        elif line and line not in seen:
            builder.paragraph(line)
        seen.add(line)
        if builder.full:
            return
    builder.row(cells)


def _split(text: str) -> Iterator[tuple[str, str]]:
    """Yield (text, the mark that ends it)."""
    start = 0
    for match in re.finditer("[\r\x07\x0c]", text):
        yield text[start : match.start()], match.group()
        start = match.end()
    yield text[start:], _PARAGRAPH


def _without_field_codes(text: str) -> str:
    """Return the text without what stands between a field's beginning and its separator."""
    pieces: list[str] = []
    open_fields: list[bool] = []
    for part in re.split("([\x13-\x15])", text):
        if part == _FIELD_BEGIN:
            open_fields.append(True)
        elif part == _FIELD_SEPARATOR and open_fields:
            open_fields[-1] = False
        elif part == _FIELD_END and open_fields:
            open_fields.pop()
        elif part not in {_FIELD_SEPARATOR, _FIELD_END} and not any(open_fields):
            pieces.append(part)
    return "".join(pieces)
