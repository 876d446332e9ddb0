"""XML of any vocabulary: titles, paragraphs, tables and records as far as the markup shows them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.errors import FailedError
from qwenfind.extraction.building import Builder, words
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.markup import local
from qwenfind.records import Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

# The parsed tree takes some ten times the file's size.
_MAX_XML_BYTES = 64 << 20
_SECTIONS = words(
    "sec section sect1 sect2 sect3 sect4 sect5 chapter part appendix article book subsection div refsect1 topic "
    "ref-list ack app"
)
_TITLES = words(
    "title article-title book-title heading head subtitle invention-title bridgehead doctitle booktitle "
    "title-of-invention headline"
)
_MAIN_TITLES = words("article-title invention-title title-of-invention book-title booktitle doctitle")
_PARAGRAPHS = words(
    "p para simpara paragraph caption abstract-text claim-text li listitem item description summary mixed-citation "
    "element-citation citation nlm-citation seg source target note cue speech line verse dd dt term def tuv"
)
_ITEMS = words("li listitem item list-item")
_ROWS = words("tr row")
_CODE = words("code programlisting preformat pre screen codeblock")
_SILENT = words("script style binary base64 object-id")
_PHRASE = re.compile(r"[^\W\d_]{2,}[,;:.]? (?:[^\W_]+[ ,.]?)+|[^\W\d_]{2,} [^\W\d_]{2,}")
_TELLING = words("title label alt desc description caption summary text comment displayname tooltip")
_STYLED = re.compile(r"[\w-]+\s*:\s*[^;]+;|https?://|^[MmLl]\s?[\d.-]")


def xml(path: Path, limits: Limits) -> Extract:
    """Read an XML file; entities are not resolved, and nothing is fetched.

    Raises:
        FailedError: nothing in it is XML.
    """
    from lxml import etree

    size = limits.check_size(path)
    with path.open("rb") as file:
        data = file.read(_MAX_XML_BYTES)
    builder = Builder(limits)
    if size > len(data):
        builder.note_partial("very long: only its beginning was read")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_pis=True,
        remove_comments=True,
    )  # fmt: skip
    data = data.lstrip(b"\r\n\t \x00") if not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0")) else data
    documents = _documents(data)
    title = language = ""
    for document in documents:
        try:
            root = etree.fromstring(document, parser)
        except (etree.XMLSyntaxError, ValueError):
            root = None
        if root is None:
            if len(documents) == 1:
                return _as_text(data, limits)
            builder.note_partial("damaged: a part is not well formed")
            continue
        # An entity that a separate definition declares is no damage.
        faults = [fault for fault in parser.error_log if "ENTITY" not in fault.type_name]
        if faults and size == len(data):
            builder.note_partial("damaged: not well formed")
        reader = _Walk(builder)
        reader.walk(root)
        title = title or reader.title
        language = language or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("lang") or ""
    return builder.build(title=title, language=language)


def _documents(data: bytes) -> list[bytes]:
    """Patent offices publish many documents one after another in a file."""
    pieces = re.split(rb"(?=<\?xml[ \t])", data)
    return [piece for piece in pieces if piece.strip()] if len(pieces) > 2 else [data]


def _as_text(data: bytes, limits: Limits) -> Extract:
    from qwenfind.extraction.decoding import decode, is_text
    from qwenfind.extraction.web import html_text

    if not is_text(data[:65536]):
        raise FailedError("damaged: no XML")
    builder = Builder(limits)
    title, language = html_text(decode(data), builder)
    if builder.empty:
        raise FailedError("damaged: no XML")
    builder.note_partial("damaged: not well formed")
    return builder.build(title=title, language=language)


class _Walk:
    """Goes through the tree without recursion and gathers the words of elements that hold nothing else."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._leaves: list[str] = []
        self.title = ""
        self._main = False

    def walk(self, root: _Element) -> None:
        """Append all text below an element."""
        waiting: list[tuple[_Element | None, int]] = [(root, 0)]
        while waiting and not self._builder.full:
            element, depth = waiting.pop()
            if element is None:
                self._flush()
                continue
            name = local(element).lower()
            if not name:
                self._leaf(_entity(element))
                continue
            if name in _SILENT:
                continue
            self._attributes(element)
            if self._take(element, name, depth):
                continue
            inner = depth + 1 if name in _SECTIONS else depth
            children = list(element)
            self._leaf(element.text or "")
            if children:
                waiting.append((None, 0))
                waiting.extend((child, inner) for child in reversed(children))
        self._flush()

    def _take(self, element: _Element, name: str, depth: int) -> bool:
        """Append an element as one block where it is one; else its children come one by one."""
        if name in _TITLES and len(element) <= 20 and not self._holds_blocks(element):
            text = _text(element)
            if text and len(text) <= 300:
                self._flush()
                if name in _MAIN_TITLES and not self._main:
                    self.title, self._main = text, True
                self.title = self.title or text
                self._builder.heading(text, max(depth, 1))
                return True
        if name in _ROWS and len(element):
            self._flush()
            self._builder.row(_text(cell) for cell in element)
            return True
        if name in _CODE:
            self._flush()
            self._builder.code(_words(element))
            return True
        mixed = len(element) and ((element.text or "").strip() or any((child.tail or "").strip() for child in element))
        if (name in _PARAGRAPHS or mixed) and not self._holds_blocks(element):
            self._flush()
            text = _text(element)
            if name in _ITEMS:
                self._builder.list_item(text)
            else:
                self._builder.paragraph(_from_html(text))
            return True
        if mixed:
            # Text around blocks: each run of it is a paragraph, the blocks follow in place.
            self._mixed(element)
            return True
        return False

    def _mixed(self, element: _Element) -> None:
        self._flush()
        run = [element.text or ""]
        for child in element:
            if local(child).lower() in _PARAGRAPHS | _TITLES | _SECTIONS | _ROWS or self._holds_blocks(child):
                self._builder.paragraph(" ".join("".join(run).split()))
                run = []
                inner = _Walk(self._builder)
                if _depth_of(child) < 100:
                    inner.walk(child)
                else:
                    self._builder.paragraph(_text(child))
            else:
                run.append(_words(child))
            run.append(child.tail or "")
        self._builder.paragraph(" ".join("".join(run).split()))

    def _holds_blocks(self, element: _Element) -> bool:
        blocks = _PARAGRAPHS | _TITLES | _ROWS | _SECTIONS
        return any(local(child).lower() in blocks for child in element.iter() if child is not element)

    def _attributes(self, element: _Element) -> None:
        for key, value in element.attrib.items():
            key, value = str(key).rpartition("}")[2].lower(), str(value)
            if len(value) < 5000 and not _STYLED.search(value) and (key in _TELLING or _PHRASE.search(value)):
                self._leaf(value)

    def _leaf(self, text: str) -> None:
        text = " ".join(text.split()) if "<" not in text else _from_html(text)
        if text:
            self._leaves.append(text)

    def _flush(self) -> None:
        self._builder.paragraph("\n".join(self._leaves))
        self._leaves = []


def _depth_of(element: _Element) -> int:
    return sum(1 for _ in element.iterancestors())


def _text(element: _Element) -> str:
    return " ".join(_words(element).split())


def _words(element: _Element) -> str:
    """All text inside an element; entities stay unresolved in the tree, and only HTML's names are known here."""
    from lxml import etree

    if not isinstance(element.tag, str):
        return _entity(element)
    pieces: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            pieces.append(str(inner.text or "") if isinstance(inner.tag, str) else _entity(inner))
        elif inner is not element:
            pieces.append(str(inner.tail or ""))
    return "".join(pieces)


def _entity(element: _Element) -> str:
    import html

    name = str(element.text or "")
    known = html.unescape(name)
    return known if name.startswith("&") and known != name else ""


def _from_html(text: str) -> str:
    """Feeds carry HTML as text; its words are wanted, not its marks."""
    if not re.search(r"</?[a-zA-Z][^<>]*>", text):
        return text.strip()
    from qwenfind.extraction.web import html_text

    inner = Builder(Limits(max_text_chars=1_000_000))
    html_text(text, inner)
    return inner.build().text
