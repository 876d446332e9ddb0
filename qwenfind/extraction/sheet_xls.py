"""Excel workbooks before 2007 (MS-XLS): what calamine leaves out."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from qwenfind.errors import SkippedError
from qwenfind.extraction.ole import OleFile, codec_of, summary_title
from qwenfind.extraction.sheet_facts import MAX_FORMATTED_CELLS, SheetFacts, WorkbookFacts, header_text
from qwenfind.extraction.sheet_formats import code_of

# Record numbers of MS-XLS 2.3.2.
_BOF, _EOF, _CONTINUE = 0x809, 0x0A, 0x3C
_PASSWORD = 0x2F
_BOUNDSHEET, _FORMAT, _XF, _DATE_1904, _CODEPAGE = 0x85, 0x41E, 0xE0, 0x22, 0x42
_HEADER, _FOOTER, _HEADER_FOOTER = 0x14, 0x15, 0x89C
_TEXT_OBJECT, _NOTE, _SERIES_TEXT = 0x1B6, 0x1C, 0x100D
_NUMBER, _RK, _MULTIPLE_RK, _FORMULA = 0x203, 0x27E, 0xBD, 0x06
_BIFF8 = 0x600


def workbook_facts(ole: OleFile) -> WorkbookFacts:
    """Look through a workbook's records for what stands beside the cells."""
    data = ole.read("Workbook") or ole.read("Book")
    facts = WorkbookFacts(title=summary_title(ole))
    custom: dict[int, str] = {}
    ids: list[int] = []
    offsets: dict[int, SheetFacts] = {}
    sheet: SheetFacts | None = None
    depth, wide, codec = 0, True, "cp1252"
    waiting = 0
    for at, kind, content in _records(data):
        if kind == _PASSWORD and sheet is None:
            raise SkippedError("encrypted", "Save it without a password to have its text found.")
        if kind == _BOF:
            depth += 1
            if depth == 1:
                wide = len(content) >= 2 and struct.unpack_from("<H", content)[0] == _BIFF8
                sheet = offsets.get(at)
        elif kind == _EOF:
            depth -= 1
        elif kind == _CODEPAGE and len(content) >= 2:
            codec = codec_of(struct.unpack_from("<H", content)[0])
        elif kind == _DATE_1904 and len(content) >= 2:
            facts.since_1904 = content[0] == 1
        elif kind == _FORMAT and len(content) >= 3:
            custom[struct.unpack_from("<H", content)[0]] = _text(content, 2, codec, wide=wide, counter=2 if wide else 1)
        elif kind == _XF and len(content) >= 4:
            ids.append(struct.unpack_from("<H", content, 2)[0])
        elif kind == _BOUNDSHEET and len(content) >= 8:
            found = SheetFacts(_text(content, 6, codec, wide=wide, counter=1))
            facts.sheets.append(found)
            offsets[struct.unpack_from("<L", content)[0]] = found
        elif sheet is not None:
            if kind == _TEXT_OBJECT and len(content) >= 12:
                (waiting,) = struct.unpack_from("<H", content, 10)
            elif kind == _CONTINUE and waiting:
                piece = _characters(content)[:waiting]
                waiting -= len(piece)
                sheet.texts.append(piece)
            else:
                waiting = 0
                if not facts.codes:
                    facts.codes = [code_of(id, custom) for id in ids]
                _note(sheet, kind, content, facts.codes, codec, wide=wide)
    return facts


def _note(sheet: SheetFacts, kind: int, content: bytes, codes: list[str], codec: str, *, wide: bool) -> None:
    """Take from one record of a sheet, or of a chart on it, what calamine leaves out."""
    text = ""
    if kind in {_HEADER, _FOOTER} and content:
        text = header_text(_text(content, 0, codec, wide=wide, counter=2 if wide else 1))
    elif kind == _SERIES_TEXT and len(content) > 3:
        text = _text(content, 2, codec, wide=wide, counter=1)
    elif kind == _NOTE and not wide and len(content) > 6:  # BIFF8 keeps a note's text in its text box
        text = content[6:].decode(codec, "replace")
    elif kind in {_NUMBER, _RK, _FORMULA} and len(content) >= 6:
        row, column, style = struct.unpack_from("<3H", content)
        _note_format(sheet, row, column, style, codes)
    elif kind == _MULTIPLE_RK and len(content) >= 6:
        row, column = struct.unpack_from("<2H", content)
        for place, at in enumerate(range(4, len(content) - 7, 6)):
            _note_format(sheet, row, column + place, struct.unpack_from("<H", content, at)[0], codes)
    if text.strip():
        sheet.texts.append(text)


def _note_format(sheet: SheetFacts, row: int, column: int, style: int, codes: list[str]) -> None:
    if style < len(codes) and codes[style] and len(sheet.formats) < MAX_FORMATTED_CELLS:
        sheet.formats[row, column] = codes[style]


def _records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield (offset, record number, content)."""
    at = 0
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<2H", data, at)
        yield at, kind, data[at + 4 : at + 4 + size]
        at += 4 + size


def _text(content: bytes, at: int, codec: str, *, wide: bool, counter: int) -> str:
    """Return a counted string, of BIFF8's two widths or of the workbook's code page."""
    if at + counter > len(content):
        return ""
    length = int.from_bytes(content[at : at + counter], "little")
    at += counter
    if not wide:
        return content[at : at + length].decode(codec, "replace")
    return _characters(content[at:])[:length]


def _characters(content: bytes) -> str:
    """Return the characters after a byte whose lowest bit says whether each takes two bytes."""
    if not content:
        return ""
    return content[1:].decode("utf-16-le", "replace") if content[0] & 1 else content[1:].decode("latin-1")
