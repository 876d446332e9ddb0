"""Excel 2007 workbooks in XML: what calamine leaves out, and rows where it cannot be used."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from qwenfind.errors import FailedError
from qwenfind.extraction.drawing import child, descendants
from qwenfind.extraction.limits import numbered
from qwenfind.extraction.markup import attribute, events, forget, local
from qwenfind.extraction.opc import Package
from qwenfind.extraction.sheet_facts import MAX_FORMATTED_CELLS, SheetFacts, WorkbookFacts, header_text
from qwenfind.extraction.sheet_formats import code_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHUNK_BYTES = 1 << 20
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)>")
_REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_STYLE = re.compile(rb'\bs="(\d+)"')
# A password belongs in no index.
_PASSWORD = re.compile(r"\b(?:password|pwd)\s*=[^;\n]*;?", re.IGNORECASE)
_HEADER = re.compile(rb"<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)\b[^>]*>([^<]+)<")


def workbook_facts(package: Package, main: str) -> WorkbookFacts:
    """Look through a workbook's parts for what stands beside the cells."""
    facts = WorkbookFacts()
    facts.rows = lambda sheet: _rows(package, facts, sheet)
    root = package.tree(main)
    targets = package.relationships(main)
    properties = child(root, "workbookPr") if root is not None else None
    if properties is not None:
        facts.since_1904 = attribute(properties, "date1904") in {"1", "true"}
    for node in descendants(root, "sheet") if root is not None else ():
        target = targets.get(_relationship_id(node))
        facts.sheets.append(SheetFacts(attribute(node, "name"), target.target if target else ""))
    if not facts.sheets:
        parts = numbered(package.zip.names(), r"xl/worksheets/sheet(\d+)\.xml")
        facts.sheets = [SheetFacts(f"Sheet{number}", part) for number, part in parts]
    facts.codes = _codes(package, main)
    for sheet in facts.sheets:
        if sheet.part in package:
            with package.open(sheet.part) as stream:
                _scan(stream, sheet, facts.codes)
        add_related(package, sheet)
    add_connections(package, facts)
    # What calamine reads by itself has been measured here first.
    package.zip.check(r"^xl/(sharedStrings|styles|workbook|tables/[^/]*|metadata)\.(xml|bin)$")
    return facts


def _relationship_id(node: _Element) -> str:
    return next((str(value) for key, value in node.attrib.items() if str(key).endswith("}id")), "")


def _codes(package: Package, main: str) -> list[str]:
    part = next(package.related(main, "styles"), "xl/styles.xml")
    root = package.tree(part)
    if root is None:
        return []
    custom = {
        _whole(attribute(node, "numFmtId")): attribute(node, "formatCode") for node in descendants(root, "numFmt")
    }
    styles = child(root, "cellXfs")
    return [code_of(_whole(attribute(node, "numFmtId")), custom) for node in styles] if styles is not None else []


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else 0


def _scan(stream: BinaryIO, sheet: SheetFacts, codes: list[str]) -> None:
    """Note the formats of cells, the rectangle they fill, and page headers, without building a tree."""
    wanted = {str(style).encode(): code for style, code in enumerate(codes) if code}
    rows = columns = 0
    waiting = b""
    while piece := stream.read(_CHUNK_BYTES):
        data = waiting + piece
        cut = data.rfind(b"<")
        waiting = data[cut:] if cut >= 0 and len(data) - cut < _CHUNK_BYTES else b""
        data = data[: len(data) - len(waiting)]
        for match in _CELL.finditer(data):
            found = _REFERENCE.search(match.group(1))
            if found is None:
                continue
            row, column = int(found.group(2)), _column(found.group(1))
            rows, columns = max(rows, row), max(columns, column)
            style = _STYLE.search(match.group(1)) if wanted else None
            if style and style.group(1) in wanted and len(sheet.formats) < MAX_FORMATTED_CELLS:
                sheet.formats[row - 1, column - 1] = wanted[style.group(1)]
        _note_headers(data, sheet)
    _note_headers(waiting, sheet)
    sheet.cells = rows * columns


def _note_headers(data: bytes, sheet: SheetFacts) -> None:
    for match in _HEADER.finditer(data):
        text = header_text(html.unescape(match.group(1).decode("utf-8", "replace")))
        if text:
            sheet.texts.append(text)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def add_related(package: Package, sheet: SheetFacts) -> None:
    """Note a sheet's comments, drawings and the addresses that it links to."""
    for part in package.related(sheet.part, "comments", "threadedComment"):
        root = package.tree(part) if not part.endswith(".bin") else None
        for node in descendants(root, "comment", "threadedComment") if root is not None else ():
            text = "".join(item.text or "" for item in descendants(node, "t", "text"))
            if "[Threaded comment]" not in text:
                sheet.texts.append(text)
    for part in package.related(sheet.part, "drawing"):
        root = package.tree(part)
        if root is not None:
            sheet.drawings.append((part, root))
            sheet.texts.extend(_descriptions(root))
    if not sheet.drawings:
        for part in package.related(sheet.part, "vmlDrawing"):
            root = package.tree(part)
            sheet.texts.extend(_vml_texts(root) if root is not None else ())
    sheet.texts.extend(package.outside_addresses([sheet.part, *(part for part, _ in sheet.drawings)]))


def _descriptions(root: _Element) -> Iterator[str]:
    for node in descendants(root, "cNvPr"):
        texts = dict.fromkeys((attribute(node, "title"), attribute(node, "descr")))
        yield from (text for text in texts if text)


def _vml_texts(root: _Element) -> Iterator[str]:
    """Yield the text of old-style shapes that are not comments' boxes."""
    for shape in descendants(root, "shape"):
        data = child(shape, "ClientData")
        box = child(shape, "textbox")
        if box is not None and (data is None or attribute(data, "ObjectType") != "Note"):
            yield " ".join(str(text).strip() for text in box.itertext()).strip()


def add_connections(package: Package, facts: WorkbookFacts) -> None:
    """Note where a workbook gets data from: connections, DDE links and the text of query tables."""
    root = package.tree("xl/connections.xml")
    for node in descendants(root, "connection", "webPr", "dbPr", "textPr") if root is not None else ():
        names = ("name", "description", "url", "connection", "command", "sourceFile")
        lines = dict.fromkeys(text for name in names if (text := attribute(node, name)))
        facts.texts.append(_PASSWORD.sub("", "\n".join(lines)))
    links = [name for name in package.zip.names() if re.fullmatch(r"xl/externalLinks/[^/]+\.xml", name)]
    for part in links:
        root = package.tree(part)
        for node in descendants(root, "ddeLink") if root is not None else ():
            facts.texts.append(f"{attribute(node, 'ddeService')}|{attribute(node, 'ddeTopic')}")
    facts.texts.extend(package.outside_addresses([*links, "xl/workbook.xml"]))


def _rows(package: Package, facts: WorkbookFacts, sheet: SheetFacts) -> Iterator[list[str]]:
    """Yield a sheet's rows of cells that hold something, one after another, however far apart they stand."""
    if sheet.part not in package:
        return
    strings = list(_shared_strings(package))
    with package.open(sheet.part) as stream:
        for event, element in events(stream):
            if event == "end" and local(element) == "row":
                yield [_cell_text(cell, facts, strings) for cell in element if local(cell) == "c"]
                forget(element)


def _shared_strings(package: Package) -> Iterator[str]:
    if "xl/sharedStrings.xml" not in package:
        return
    try:
        with package.open("xl/sharedStrings.xml") as stream:
            for event, element in events(stream):
                if event == "end" and local(element) == "si":
                    yield _string(element)
                    forget(element)
    except FailedError:
        return  # of a damaged table the strings before the damage are used


def _string(element: _Element) -> str:
    """Return a string item's text, phonetic guides left out."""
    return "".join(
        node.text or ""
        for node in descendants(element, "t")
        if (parent := node.getparent()) is None or local(parent) != "rPh"
    )


def _cell_text(cell: _Element, facts: WorkbookFacts, strings: list[str]) -> str:
    kind = attribute(cell, "t")
    if kind == "inlineStr":
        return _string(cell)
    value = child(cell, "v")
    text = value.text or "" if value is not None else ""
    if kind == "s":
        index = _whole(text)
        return strings[index] if index < len(strings) else ""
    if kind == "b":
        return "TRUE" if text == "1" else "FALSE"
    if kind in {"str", "e", "d"} or not text:
        return text
    try:
        number = float(text)
    except ValueError:
        return text
    return facts.cell(number, _whole(attribute(cell, "s")))
