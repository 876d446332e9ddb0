"""OpenDocument text, slides, sheets and drawings, zipped and flat."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits, SafeZip
from qwenfind.extraction.markup import attribute, events, forget, local, tree
from qwenfind.records import BlockKind, Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

# A repeat count fills a sheet's rest with nothing; text repeated oftener than this says no more.
_MAX_REPEAT = 100
_MAX_CELL_CHARS = 1000
_MAX_CHAIN = 20
_TITLE_STYLES = {"Title": 1, "Subtitle": 2}
_CHARACTERS = {"tab": "\t", "line-break": "\n"}
# Left out: tracked deletions, bookkeeping, phonetic guides and pictures' bytes.
_UNREAD = frozenset(
    {"tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms", "ruby-text", "binary-data"}
    | {"event-listeners", "note-citation", "settings", "font-face-decls", "content-validations", "page-number"}
)
# Blocks that are read as soon as their end is seen, wherever they stand.
_FLUSHED = frozenset({"p", "h", "table-row", "list", "module", "source-code", "math"})
# Inline elements whose text is a block of its own.
_ANCHORED = frozenset({"note", "annotation", "frame", "custom-shape", "text-box", "rect", "ellipse", "g"})
_MAX_OBJECTS = 200


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block of text ready to be appended."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


class _Styles:
    """Which paragraph styles are headings, gathered as they are met."""

    def __init__(self) -> None:
        self._levels: dict[str, int] = {}
        self._parents: dict[str, str] = {}

    def add(self, style: _Element) -> None:
        """Take note of a style:style element."""
        if attribute(style, "family") != "paragraph":
            return
        name = attribute(style, "name")
        level = attribute(style, "default-outline-level")
        if level.isdigit() and level != "0":
            self._levels[name] = int(level)
        elif name in _TITLE_STYLES:
            self._levels[name] = _TITLE_STYLES[name]
        self._parents[name] = attribute(style, "parent-style-name")

    def level(self, name: str) -> int:
        """Return the heading level of a paragraph style, 0 for none."""
        for _ in range(_MAX_CHAIN):
            if not name or name in self._levels:
                break
            name = self._parents.get(name, "")
        return self._levels.get(name, 0)


class _Content:
    """Reads the streams of one OpenDocument file into a builder."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._styles = _Styles()
        self._sheets = self._slides = 0
        self._printed: dict[str, None] = {}
        self.first_title = ""
        self.facts: dict[str, str] = {}

    def read(self, stream: BinaryIO) -> None:
        """Append a stream block by block, forgetting each once read; sheets and slides become units."""
        with ExitStack() as unit:
            unit_level = depth = level = 0
            for event, element in events(stream):
                begins, name = event == "start", local(element)
                level += 1 if begins else -1
                if begins and not depth and not unit_level and self._begins_unit(element):
                    unit.enter_context(self._unit(element))
                    unit_level = level
                    if name == "table":
                        self._builder.heading(attribute(element, "name"), 1)
                if name in _FLUSHED:
                    depth += 1 if begins else -1
                    if not begins and depth == 0:
                        around = {local(ancestor) for ancestor in element.iterancestors()}
                        if "master-styles" in around:
                            self._keep_printed(element)
                        elif around.isdisjoint(_UNREAD):
                            self._append(element)
                        forget(element)
                elif not begins and not depth:
                    self._note(element, name)
                if not begins and level < unit_level:
                    unit.close()
                    unit_level = 0
                    forget(element)
                if self._builder.full:
                    return

    def read_styles(self, stream: BinaryIO) -> None:
        """Append what page styles print on every page, each text once, and take note of heading styles."""
        root = tree(stream)
        for item in root.iter() if root is not None else ():
            if local(item) == "style":
                self._styles.add(item)
            elif local(item) in {"p", "h"}:
                self._keep_printed(item)

    def add_printed(self) -> None:
        """Append the headers and footers that `read_styles` found."""
        for text in self._printed:
            self._builder.paragraph(text)

    def _keep_printed(self, element: _Element) -> None:
        """Keep a page style's paragraph if it is a text of its own, not the hint in an empty placeholder."""
        around = {local(item): item for item in element.iterancestors()}
        frame = around.get("frame")
        own = frame is None or attribute(frame, "class") in {"", "footer", "header"}
        if own and "master-styles" in around and "notes" not in around:
            self._printed.update(dict.fromkeys(piece.text for piece in self._blocks(element)))

    def _begins_unit(self, element: _Element) -> bool:
        parent = element.getparent()
        holder = local(parent) if parent is not None else ""
        name = local(element)
        return (name == "page" and holder in {"presentation", "drawing"}) or (
            name == "table" and holder == "spreadsheet"
        )

    def _unit(self, element: _Element) -> AbstractContextManager[None]:
        label = attribute(element, "name")
        if local(element) == "table":
            self._sheets += 1
            return self._builder.unit("sheet", self._sheets, label)
        self._slides += 1
        # "page1" is what writers call a slide that nobody named.
        return self._builder.unit("slide", self._slides, "" if re.fullmatch(r"\D{1,8}\d+", label) else label)

    def _note(self, element: _Element, name: str) -> None:
        """Keep what stands outside blocks: styles, the document's title, a drawing's description, a slide's footer."""
        if name == "style":
            self._styles.add(element)
        elif name in {"title", "language"} and "purl.org/dc" in str(element.tag):
            self.facts.setdefault(name, _all_text(element))
        elif name in {"title", "desc"} or (name in {"footer-decl", "header-decl"} and not self._sheets):
            self._builder.paragraph(_all_text(element))

    def _append(self, element: _Element) -> None:
        frame = next((item for item in element.iterancestors() if local(item) == "frame"), None)
        title = frame is not None and attribute(frame, "class") == "title"
        for piece in self._blocks(element):
            if title:
                self.first_title = self.first_title or piece.text
                self._builder.heading(piece.text, 1)
            else:
                self._add(piece)

    def _add(self, piece: _Piece) -> None:
        if piece.kind is BlockKind.HEADING:
            self._builder.heading(piece.text, piece.level)
        elif piece.kind is BlockKind.LIST_ITEM:
            self._builder.list_item(piece.text, piece.level)
        elif piece.kind is BlockKind.TABLE_ROW:
            self._builder.row(piece.text.split("\t"))
        elif piece.kind is BlockKind.CODE:
            self._builder.code(piece.text)
        else:
            self._builder.paragraph(piece.text)

    def _blocks(self, element: _Element, depth: int = -1) -> Iterator[_Piece]:
        """Yield the pieces of a block-level element; `depth` is that of the list around it, -1 for none."""
        name = local(element)
        if name in {"p", "h"}:
            yield from self._paragraph(element, depth)
        elif name == "table-row":
            yield from self._row(element)
        elif name in {"module", "source-code"}:
            yield _Piece(_all_text(element), BlockKind.CODE)
        elif name == "math":
            # LibreOffice keeps the formula as its author typed it beside the MathML.
            typed = next((item for item in element.iter() if local(item) == "annotation"), element)
            yield _Piece(re.sub(r"\s+", " ", _all_text(typed)))
        elif name == "list":
            yield from self._inside(element, min(depth + 1, 9))
        elif name not in _UNREAD:
            yield from self._inside(element, depth)

    def _inside(self, element: _Element, depth: int = -1) -> Iterator[_Piece]:
        for item in element:
            yield from self._blocks(item, depth)

    def _paragraph(self, element: _Element, depth: int) -> Iterator[_Piece]:
        pieces: list[str] = []
        nested: list[_Element] = []
        self._gather(element, pieces, nested)
        text = "".join(pieces)
        level = self._level(element)
        if text.strip():
            if level:
                yield _Piece(text, BlockKind.HEADING, level)
            elif depth >= 0:
                yield _Piece(text, BlockKind.LIST_ITEM, depth)
            else:
                yield _Piece(text)
        for item in nested:
            yield from self._inside(item)

    def _level(self, element: _Element) -> int:
        if local(element) == "h":
            level = attribute(element, "outline-level")
            return int(level) if level.isdigit() and level != "0" else 1
        return self._styles.level(attribute(element, "style-name"))

    def _gather(self, element: _Element, pieces: list[str], nested: list[_Element]) -> None:
        """Collect the text of an inline element; notes, comments and text boxes are kept for afterwards."""
        pieces.append(_collapsed(element.text))
        for item in element:
            name = local(item)
            if name in _CHARACTERS:
                pieces.append(_CHARACTERS[name])
            elif name == "s":
                count = attribute(item, "c")
                pieces.append(" " * min(int(count) if count.isdigit() else 1, 100))
            elif name in _ANCHORED:
                nested.append(item)
                pieces.append(_described(item))
            elif name not in _UNREAD:
                self._gather(item, pieces, nested)
            pieces.append(_collapsed(item.tail))

    def _row(self, element: _Element) -> Iterator[_Piece]:
        cells: list[list[_Piece]] = []
        notes: list[_Piece] = []
        for cell in element:
            if local(cell) not in {"table-cell", "covered-table-cell"}:
                continue
            content: list[_Piece] = []
            for item in cell:
                if local(item) in {"annotation", "frame", "custom-shape", "g", "shapes"}:
                    notes.extend(self._inside(item))
                else:
                    content.extend(self._blocks(item))
            repeat = attribute(cell, "number-columns-repeated")
            times = min(int(repeat), _MAX_REPEAT) if repeat.isdigit() else 1
            cells.extend([content or _value(cell)] * times)
        filled = [cell for cell in cells if cell]
        texts = [" ".join(piece.text for piece in cell).replace("\t", " ") for cell in cells]
        running = any(len(cell) > 1 or cell[0].kind is not BlockKind.PARAGRAPH for cell in filled)
        if (len(filled) == 1 and running) or any(len(text) > _MAX_CELL_CHARS for text in texts):
            for pieces in filled:
                yield from pieces
        elif filled:
            yield _Piece("\t".join(texts).rstrip("\t"), BlockKind.TABLE_ROW)
        yield from notes


def _described(element: _Element) -> str:
    texts = [_all_text(item) for item in element if local(item) in {"title", "desc"}]
    return "".join(f"\n{text}\n" for text in dict.fromkeys(texts) if text.strip())


def _value(cell: _Element) -> list[_Piece]:
    """Return a cell's stored value where no text of it is shown."""
    for name in ("string-value", "date-value", "time-value", "boolean-value", "value"):
        if text := attribute(cell, name):
            return [_Piece(text)]
    return []


def _collapsed(text: str | None) -> str:
    """Return character data with white space folded, as OpenDocument prescribes (part 3, 6.1.2)."""
    return re.sub(r"\s+", " ", text) if text else ""


def _all_text(element: _Element) -> str:
    return "".join(str(text) for text in element.itertext())


def extract_zipped(path: Path, limits: Limits) -> Extract:
    """Read an OpenDocument file of any kind.

    Raises:
        SkippedError: it is encrypted or larger than the limit.
        FailedError: it is damaged, or too large when unpacked.
    """
    limits.check_size(path)
    builder = Builder(limits)
    content = _Content(builder)
    with SafeZip(path, limits) as archive:
        builder.note_partial(archive.damage)
        _refuse_encrypted(archive)
        if "content.xml" not in archive:
            raise FailedError("damaged: the main part is missing")
        if "styles.xml" in archive:
            with archive.open("styles.xml") as stream:
                content.read_styles(stream)
        objects = [name for name in archive.names() if re.fullmatch(r"(.+/)?Object [^/]+/content\.xml", name)]
        macros = [name for name in archive.names() if re.fullmatch(r"Basic/.+/(?!script-l[bc])[^/]+\.xml", name)]
        for name in ("content.xml", *objects[:_MAX_OBJECTS], *macros[:_MAX_OBJECTS]):
            _read_or_note(builder, content, archive, name)
        content.add_printed()
        meta = {}
        if "meta.xml" in archive:
            with archive.open("meta.xml") as stream:
                meta = _facts(tree(stream))
    return builder.build(title=meta.get("title", "") or content.first_title, language=meta.get("language", ""))


def extract_flat(path: Path, limits: Limits) -> Extract:
    """Read a flat OpenDocument file, one XML without a zip around it; raises as `extract_zipped` does."""
    limits.check_size(path)
    builder = Builder(limits)
    content = _Content(builder)
    with path.open("rb") as stream:
        try:
            content.read(stream)
        except FailedError as error:
            if builder.empty:
                raise
            builder.note_partial(error.reason)
    content.add_printed()
    title = content.facts.get("title", "") or content.first_title
    return builder.build(title=title, language=content.facts.get("language", ""))


def _read_or_note(builder: Builder, content: _Content, archive: SafeZip, name: str) -> None:
    """Append one part; damage after the first text makes the extract partial instead of failing it."""
    try:
        with archive.open(name) as stream:
            content.read(stream)
    except FailedError as error:
        if builder.empty:
            raise
        builder.note_partial(error.reason)


def _refuse_encrypted(archive: SafeZip) -> None:
    if "META-INF/manifest.xml" not in archive:
        return
    with archive.open("META-INF/manifest.xml") as stream:
        root = tree(stream)
    if root is not None and any(local(item) == "encryption-data" for item in root.iter()):
        raise SkippedError("encrypted", "Save it without a password to have its text found.")


def _facts(root: _Element | None) -> dict[str, str]:
    """Return a document's own title and language."""
    found: dict[str, str] = {}
    for item in root.iter() if root is not None else ():
        if local(item) in {"title", "language"} and "purl.org/dc" in str(item.tag):
            found.setdefault(local(item), _all_text(item))
    return found


SUFFIXES: dict[str, Callable[[Path, Limits], Extract]] = {
    **dict.fromkeys((".odt", ".ott", ".odm", ".odp", ".otp", ".ods", ".ots", ".odg", ".otg", ".odf"), extract_zipped),
    **dict.fromkeys((".fodt", ".fodp", ".fods", ".fodg"), extract_flat),
}
