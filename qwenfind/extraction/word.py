"""Word documents: body, notes, comments, headers and footers of WordprocessingML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qwenfind.errors import FailedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.drawing import add_graphics, alternative, child
from qwenfind.extraction.equations import equation_text
from qwenfind.extraction.markup import attribute, events, forget, local
from qwenfind.extraction.opc import Package, is_address
from qwenfind.extraction.word_styles import Numbering, Styles
from qwenfind.records import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

# Cells longer than this hold a page's layout, not a table's fact: they are read as running text.
_MAX_CELL_CHARS = 1000
_FLUSHED = frozenset({"p", "tr"})
# Left out: what tracked changes removed, phonetic guides, and properties.
_UNREAD = frozenset(
    {"del", "moveFrom", "rt", "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr"}
    | {"instrText", "delText", "delInstrText", "annotationRef", "fonts", "imagedata"}
)
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph ready to be appended."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


class _Document:
    """Reads the parts of one Word document in turn."""

    def __init__(self, builder: Builder, package: Package, main: str) -> None:
        self._builder = builder
        self._package = package
        self._styles = Styles(self._definitions(main, "styles"))
        self._numbering = Numbering(self._definitions(main, "numbering"))
        # One entry a field now open: True while its code, which nobody sees, is being read.
        self._fields: list[bool] = []
        self._part = main
        self._graphics: list[_Element] = []
        self._addresses: dict[str, None] = {}

    def _definitions(self, main: str, kind: str) -> _Element | None:
        part = next(self._package.related(main, kind), f"word/{kind}.xml")
        return self._package.tree(part)

    def read(self, main: str) -> None:
        """Append the body, then what stands outside it."""
        self._read_part(main)
        extras = {
            kind: list(dict.fromkeys(self._package.related(main, kind)))
            for kind in ("footnotes", "endnotes", "comments", "header", "footer")
        }
        for parts in extras.values():
            for part in parts:
                self._read_story(part)
        parts = [main, *(part for found in extras.values() for part in found)]
        for address in dict.fromkeys((*self._addresses, *self._package.outside_addresses(parts))):
            self._builder.paragraph(address)

    def _read_part(self, part: str) -> None:
        """Append a part paragraph by paragraph and row by row, forgetting each once read."""
        self._part, depth = part, 0
        try:
            with self._package.open(part) as stream:
                for event, element in events(stream):
                    if local(element) not in _FLUSHED or not _is_word(element):
                        continue
                    depth += 1 if event == "start" else -1
                    if event == "end" and depth == 0:
                        if not _is_removed(element):
                            self._append(self._blocks(element))
                        forget(element)
                    if self._builder.full:
                        return
        except FailedError:
            if self._builder.empty:
                raise
            self._builder.note_partial("damaged: only the text before the damage was read")

    def _read_story(self, part: str) -> None:
        """Append a small part whole: notes, comments, a header or a footer."""
        root = self._package.tree(part)
        if root is None:
            return
        self._part = part
        self._fields.clear()
        notes = [item for item in root if local(item) in {"footnote", "endnote", "comment"}]
        for item in notes or [root]:
            if attribute(item, "type") in {"separator", "continuationSeparator", "continuationNotice"}:
                continue
            pieces = list(self._blocks_in(item))
            author = attribute(item, "author") if local(item) == "comment" else ""
            if author and pieces:
                pieces = [_Piece(f"{author}: " + "\n".join(piece.text for piece in pieces))]
            self._append(iter(pieces))

    def _append(self, pieces: Iterator[_Piece]) -> None:
        for piece in pieces:
            if piece.kind is BlockKind.HEADING:
                self._builder.heading(piece.text, piece.level)
            elif piece.kind is BlockKind.LIST_ITEM:
                self._builder.list_item(piece.text, piece.level)
            elif piece.kind is BlockKind.TABLE_ROW:
                self._builder.row(piece.text.split("\t"))
            else:
                self._builder.paragraph(piece.text)
        for element in self._graphics:
            add_graphics(self._builder, self._package, self._part, element)
        self._graphics.clear()

    def _blocks_in(self, container: _Element) -> Iterator[_Piece]:
        for item in container:
            yield from self._blocks(item)

    def _blocks(self, element: _Element) -> Iterator[_Piece]:
        """Yield the paragraphs and rows of a block-level element."""
        name = local(element)
        if name == "p":
            yield from self._paragraph(element)
        elif name == "tr":
            yield from self._row(element)
        elif name == "AlternateContent":
            chosen = alternative(element)
            if chosen is not None:
                yield from self._blocks_in(chosen)
        elif name not in _UNREAD:
            yield from self._blocks_in(element)

    def _paragraph(self, element: _Element) -> Iterator[_Piece]:
        pieces: list[str] = []
        boxes: list[_Element] = []
        self._gather(element, pieces, boxes)
        # A field's code ends with its paragraph at the latest, lest a damaged field hide the rest.
        self._fields = [False] * len(self._fields)
        text = "".join(pieces).strip()
        if text:
            facts = self._styles.facts(child(element, "pPr"))
            if facts.numbering:
                label = self._numbering.label(facts.numbering, facts.list_level)
                text = f"{label} {text}" if label else text
            if facts.heading:
                yield _Piece(text, BlockKind.HEADING, facts.heading)
            elif facts.numbering:
                yield _Piece(text, BlockKind.LIST_ITEM, facts.list_level)
            else:
                yield _Piece(text)
        for box in boxes:
            yield from self._blocks_in(box)

    def _gather(self, element: _Element, pieces: list[str], boxes: list[_Element]) -> None:
        """Collect the text of an inline element, and the text boxes anchored in it."""
        for item in element:
            name = local(item)
            if name == "t":
                if not any(self._fields):
                    pieces.append(item.text or "")
            elif name == "oMath":
                pieces.append(f" {equation_text(item)} ")
            elif name in _CHARACTERS:
                pieces.append(_CHARACTERS[name])
            elif name == "fldChar":
                self._turn_field(attribute(item, "fldCharType"))
            elif name == "sym":
                pieces.append(_symbol(item))
            elif name == "txbxContent":
                boxes.append(item)
            elif name == "AlternateContent":
                chosen = alternative(item)
                if chosen is not None:
                    self._gather(chosen, pieces, boxes)
            elif name in {"chart", "relIds"}:
                self._graphics.append(_holder(item))
            elif name == "docPr":
                self._describe(item, pieces)
            elif name == "sdt" and child(item, "sdtPr", "showingPlcHdr") is not None:
                continue
            elif name not in _UNREAD:
                if not name.startswith("o") and is_address(item.get("href") or ""):
                    self._addresses.setdefault(str(item.get("href")))
                if name == "textpath":  # WordArt of older writers
                    pieces.append(attribute(item, "string"))
                self._gather(item, pieces, boxes)

    def _describe(self, properties: _Element, pieces: list[str]) -> None:
        texts = dict.fromkeys((attribute(properties, "title"), attribute(properties, "descr")))
        pieces.extend(f"\n{text}\n" for text in texts if text.strip())

    def _turn_field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _row(self, element: _Element) -> Iterator[_Piece]:
        if child(element, "trPr", "del") is not None:
            return
        cells = [list(self._blocks_in(cell)) for cell in _cells(element)]
        filled = [cell for cell in cells if cell]
        texts = [" ".join(piece.text for piece in cell) for cell in cells]
        if len(filled) == 1 or any(len(text) > _MAX_CELL_CHARS for text in texts):
            for cell in filled:
                yield from cell
        elif filled:
            yield _Piece("\t".join(text.replace("\t", " ") for text in texts), BlockKind.TABLE_ROW)


def _cells(row: _Element) -> Iterator[_Element]:
    for item in row:
        name = local(item)
        if name == "tc":
            yield item
        elif name not in _UNREAD:  # content controls and custom XML wrap cells
            yield from _cells(item)


def _holder(graphic: _Element) -> _Element:
    """Return the parent, below which `add_graphics` looks for the graphic."""
    parent = graphic.getparent()
    return graphic if parent is None else parent


def _is_word(element: _Element) -> bool:
    return "wordprocessingml" in str(element.tag)


def _is_removed(element: _Element) -> bool:
    """Return whether a tracked change took the element away, or it stands in an alternative that is not read."""
    for ancestor in element.iterancestors():
        name = local(ancestor)
        if name in {"del", "moveFrom"}:
            return True
        if name == "Fallback":
            return any(local(item) == "Choice" for item in ancestor.itersiblings(preceding=True))
    return False


def _symbol(element: _Element) -> str:
    """Return the character of w:sym where it is one outside a symbol font's private area."""
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    return chr(code) if 0x20 <= code < 0xD800 else ""


def add_document(builder: Builder, package: Package) -> str:
    """Append a document and return "", since Word knows no title but the core properties' one."""
    main = package.main_part("word/document.xml")
    _Document(builder, package, main).read(main)
    return ""
