"""Binary Excel 2007 workbooks (MS-XLSB): what calamine leaves out, and rows where it cannot be used."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from qwenfind.extraction.opc import Package
from qwenfind.extraction.sheet_facts import MAX_FORMATTED_CELLS, SheetFacts, WorkbookFacts, header_text
from qwenfind.extraction.sheet_formats import code_of
from qwenfind.extraction.sheet_xlsx import add_connections, add_related

# Record numbers of MS-XLSB 2.3.2.
_ROW, _FIRST_CELL, _LAST_CELL = 0, 1, 11
_FORMAT, _XF, _XFS_BEGIN, _XFS_END = 44, 47, 617, 618
_RK, _BOOLEAN, _REAL, _TEXT, _SHARED_TEXT = 2, 4, 5, 6, 7
_FORMULA_TEXT, _FORMULA_NUMBER, _FORMULA_BOOLEAN, _STRING_ITEM = 8, 9, 10, 19
_SHEET, _HEADERS, _COMMENT = 156, 479, 637
_WORKBOOK_PROPERTIES = 153
_HEADER_TEXTS = 6


def workbook_facts(package: Package, main: str) -> WorkbookFacts:
    """Look through a workbook's parts for what stands beside the cells."""
    facts = WorkbookFacts()
    facts.rows = lambda sheet: _rows(package, facts, sheet)
    package.zip.check()
    targets = package.relationships(main)
    for kind, data in _records(package.zip.read(main)):
        if kind == _SHEET:
            id, at = _string(data, 8)
            if id not in targets:  # early writers put four bytes more before it
                id, at = _string(data, 12)
            name, _ = _string(data, at)
            target = targets.get(id)
            facts.sheets.append(SheetFacts(name, target.target if target else ""))
        elif kind == _WORKBOOK_PROPERTIES and data:
            facts.since_1904 = bool(data[0] & 1)
    styles = next(package.related(main, "styles"), "xl/styles.bin")
    facts.codes = _codes(package.zip.read(styles)) if styles in package else []
    for sheet in facts.sheets:
        if sheet.part in package and sheet.part.endswith(".bin"):
            _scan(package.zip.read(sheet.part), sheet, facts.codes)
        for part in package.related(sheet.part, "comments"):
            for kind, data in _records(package.zip.read(part)) if part.endswith(".bin") else ():
                if kind == _COMMENT:
                    sheet.texts.append(_string(data, 1)[0])
        add_related(package, sheet)
    add_connections(package, facts)
    return facts


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (record number, content); both number and size are written in 7-bit groups."""
    at = 0
    while at < len(data):
        kind, at = _varied(data, at, 2)
        size, at = _varied(data, at, 4)
        yield kind, data[at : at + size]
        at += size


def _varied(data: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for place in range(most):
        byte = data[at] if at < len(data) else 0
        at += 1
        value |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            break
    return value, at


def _string(data: bytes, at: int) -> tuple[str, int]:
    """Return a counted UTF-16 string and the place after it; "" where there is none."""
    if at + 4 > len(data):
        return "", len(data)
    (length,) = struct.unpack_from("<L", data, at)
    if length == 0xFFFFFFFF:
        return "", at + 4
    return data[at + 4 : at + 4 + 2 * length].decode("utf-16-le", "replace"), at + 4 + 2 * length


def _codes(data: bytes) -> list[str]:
    custom: dict[int, str] = {}
    ids: list[int] = []
    in_cells = False
    for kind, content in _records(data):
        if kind == _FORMAT and len(content) > 2:
            custom[struct.unpack_from("<H", content)[0]] = _string(content, 2)[0]
        elif kind in {_XFS_BEGIN, _XFS_END}:
            in_cells = kind == _XFS_BEGIN
        elif kind == _XF and in_cells and len(content) >= 4:
            ids.append(struct.unpack_from("<H", content, 2)[0])
    return [code_of(id, custom) for id in ids]


def _scan(data: bytes, sheet: SheetFacts, codes: list[str]) -> None:
    row = rows = columns = 0
    for kind, content in _records(data):
        if kind == _ROW and len(content) >= 4:
            (row,) = struct.unpack_from("<L", content)
        elif _FIRST_CELL <= kind <= _LAST_CELL and len(content) >= 8:
            column, style = struct.unpack_from("<LL", content)
            style &= 0xFFFFFF
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            if style < len(codes) and codes[style] and len(sheet.formats) < MAX_FORMATTED_CELLS:
                sheet.formats[row, column] = codes[style]
        elif kind == _HEADERS:
            at = 2
            for _ in range(_HEADER_TEXTS):
                text, at = _string(content, at)
                if text := header_text(text):
                    sheet.texts.append(text)
    sheet.cells = rows * columns


def _rows(package: Package, facts: WorkbookFacts, sheet: SheetFacts) -> Iterator[list[str]]:
    """Yield a sheet's rows of cells that hold something, one after another, however far apart they stand."""
    if sheet.part not in package:
        return
    table = "xl/sharedStrings.bin"
    records = _records(package.zip.read(table)) if table in package else iter(())
    strings = [_string(content, 1)[0] for kind, content in records if kind == _STRING_ITEM]
    row: list[str] = []
    for kind, content in _records(package.zip.read(sheet.part)):
        if kind == _ROW and row:
            yield row
            row = []
        elif _FIRST_CELL < kind < _LAST_CELL and len(content) > 8:
            row.append(_cell_text(kind, content, facts, strings))
    yield row


def _cell_text(kind: int, content: bytes, facts: WorkbookFacts, strings: list[str]) -> str:
    style = int.from_bytes(content[4:7], "little")
    if kind in {_TEXT, _FORMULA_TEXT}:
        return _string(content, 8)[0]
    if kind in {_BOOLEAN, _FORMULA_BOOLEAN}:
        return "TRUE" if content[8] else "FALSE"
    if kind == _SHARED_TEXT and len(content) >= 12:
        (index,) = struct.unpack_from("<L", content, 8)
        return strings[index] if index < len(strings) else ""
    if kind in {_REAL, _FORMULA_NUMBER} and len(content) >= 16:
        return facts.cell(struct.unpack_from("<d", content, 8)[0], style)
    if kind == _RK and len(content) >= 12:
        return facts.cell(_compact_number(struct.unpack_from("<L", content, 8)[0]), style)
    return ""


def _compact_number(packed: int) -> float:
    """Return an RkNumber: 30 bits of an integer or of a double, perhaps times 100 (MS-XLSB 2.5.123)."""
    if packed & 2:
        value = float(packed >> 2 if packed < 1 << 31 else (packed >> 2) - (1 << 30))
    else:
        (value,) = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))
    return value / 100 if packed & 1 else value
