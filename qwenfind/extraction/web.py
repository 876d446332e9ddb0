"""Web pages: HTML, saved pages (MHTML, Safari's web archives) and the HTML inside other formats."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.errors import FailedError
from qwenfind.extraction.building import Builder, words
from qwenfind.extraction.decoding import decode
from qwenfind.extraction.limits import Limits
from qwenfind.records import Extract

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# The parsed tree takes some ten times the page's size.
_MAX_HTML_BYTES = 32 << 20
_HIDDEN = words(
    "script style template noscript head iframe object embed svg canvas audio video source track map area datalist "
    "frameset link meta base param"
)
_BLOCKS = words(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form frame header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table "
    "caption tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6 button select textarea"
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(("ul", "ol", "dl", "menu", "dir"))
_ITEMS = frozenset(("li", "dt", "dd"))
_MAX_REPEATED_CHARS = 80
_CODE = frozenset(("pre", "listing", "xmp", "plaintext"))
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\n\r\f]+")


def web(path: Path, limits: Limits) -> Extract:
    """Read an HTML or XHTML file."""
    size = limits.check_size(path)
    with path.open("rb") as file:
        data = file.read(_MAX_HTML_BYTES)
    builder = Builder(limits)
    if size > len(data):
        builder.note_partial("very long: only its beginning was read")
    title, language = html_text(html_decoded(data), builder)
    return builder.build(title=title, language=language)


def webarchive(path: Path, limits: Limits) -> Extract:
    """Read a page that Safari saved."""
    import plistlib

    limits.check_size(path)
    try:
        main = plistlib.loads(path.read_bytes())["WebMainResource"]
        data, encoding = main["WebResourceData"], str(main.get("WebResourceTextEncodingName", ""))
    except Exception as error:  # plistlib raises whatever its parsers do
        raise FailedError("damaged: no web archive") from error
    builder = Builder(limits)
    title, language = html_text(decode(bytes(data), encoding), builder)
    return builder.build(title=title, language=language)


def html_decoded(data: bytes, declared: str = "") -> str:
    """Return a page's text by its byte order mark, envelope, own declaration, or likelihood."""
    if not declared and (found := _CHARSET.search(data[:4096])):
        declared = found[1].decode("ascii", "replace")
    return decode(data, declared)


def html_text(content: str, builder: Builder) -> tuple[str, str]:
    """Append a page's visible text; returns its title and language, or "" for each."""
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError

    try:
        parsed = LexborHTMLParser(content.replace("\0", ""))
    except (SelectolaxError, UnicodeEncodeError) as error:
        raise FailedError("damaged: no HTML") from error
    root = parsed.root
    if root is None:
        return "", ""
    title_node = parsed.css_first("head title")
    title = _SPACES.sub(" ", title_node.text()).strip() if title_node else ""
    if parsed.body is not None:
        _Walk(builder).walk(parsed.body)
    elif frames := parsed.css("noframes"):
        _Walk(builder).walk(frames[0])
    if not title and (heading := parsed.css_first("h1")):
        title = _SPACES.sub(" ", heading.text()).strip()
    language = root.attributes.get("lang") or root.attributes.get("xml:lang") or ""
    return title, language


class _Walk:
    """Goes through a tree without recursion, since hostile pages nest without end, and emits a block at a time."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._inline: list[str] = []
        self._heading = 0
        self._code = 0
        self._lists: list[int | None] = []
        self._item: int | None = None
        self._tables: list[dict[int, tuple[str, int]]] = []

    def walk(self, root: LexborNode) -> None:
        # By identity: comparing two nodes compares their markup, which takes as long as the page.
        top = root.mem_id
        node: LexborNode | None = root
        while node is not None and not self._builder.full:
            into = self._enter(node)
            below = node.child if into else None
            if below is not None:
                node = below
                continue
            if into:
                self._leave(node)
            while node is not None and node.mem_id != top and node.next is None:
                node = node.parent
                if node is not None:
                    self._leave(node)
            if node is None or node.mem_id == top:
                break
            node = node.next
        self._flush()

    def _enter(self, node: LexborNode) -> bool:
        """Begin a node; returns whether its children are to be visited."""
        tag = node.tag or ""
        if tag == "-text":
            self._inline.append(node.text_content or "")
            return False
        if tag in _HIDDEN or tag.startswith(("-", "!", "_")):
            return False
        attributes = node.attributes
        if "hidden" in attributes or _INVISIBLE.search(attributes.get("style") or ""):
            return False
        if tag == "br":
            self._inline.append("\n" if self._code else "\x0b")
        elif tag == "img" or tag == "input":
            self._replaced(tag, attributes)
        elif tag == "tr" and self._is_data(node):
            self._flush()
            self._row(node)
            return False
        elif tag in _BLOCKS or tag in _CODE:
            self._begin(tag, attributes)
        return True

    def _replaced(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag == "input" and (attributes.get("type") or "text") not in ("text", "submit", "button", "search"):
            return
        said = attributes.get("alt" if tag == "img" else "value") or attributes.get("placeholder") or ""
        self._inline.append(f" {said} ")

    def _begin(self, tag: str, attributes: dict[str, str | None]) -> None:
        self._flush()
        if tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in _CODE:
            self._code += 1
        elif tag in _LISTS:
            self._lists.append(_whole(attributes.get("start"), 1) if tag == "ol" else None)
        elif tag in _ITEMS:
            self._begin_item(tag, attributes)
        elif tag == "table":
            self._tables.append({})

    def _begin_item(self, tag: str, attributes: dict[str, str | None]) -> None:
        self._item = max(len(self._lists) - 1, 0)
        number = self._lists[-1] if self._lists and tag == "li" else None
        if number is not None:
            # A browser shows the number, and people look for "step 3".
            number = _whole(attributes.get("value"), number)
            self._inline.append(f"{number}. ")
            self._lists[-1] = number + 1

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag not in _BLOCKS and tag not in _CODE:
            return
        self._flush()
        if tag in _HEADINGS:
            self._heading = 0
        elif tag in _CODE:
            self._code -= 1
        elif tag in _LISTS:
            if self._lists:
                self._lists.pop()
            self._item = None
        elif tag in _ITEMS:
            self._item = None
        elif tag == "table" and self._tables:
            self._tables.pop()

    def _flush(self) -> None:
        if not self._inline:
            return
        text = "".join(self._inline)
        if self._item is not None and re.fullmatch(r"\d+\. \s*", text):
            return  # an item's number waits for its words, which may stand in a paragraph of their own
        self._inline = []
        if self._code:
            self._builder.code(text)
            return
        text = _squeezed(text)
        if self._heading:
            self._builder.heading(text, self._heading)
        elif self._item is not None:
            self._builder.list_item(text, self._item)
        else:
            self._builder.paragraph(text)

    def _is_data(self, row: LexborNode) -> bool:
        """Whether a table row holds data; tables that lay a page out hold tables, headings or long texts."""
        return row.css_first("table, h1, h2, h3, h4, ul, ol, pre, p + p, div + div") is None

    def _row(self, row: LexborNode) -> None:
        spans = self._tables[-1] if self._tables else {}
        cells: list[str] = []
        cell = row.child
        while cell is not None:
            if cell.tag in ("td", "th"):
                self._fill(cells, spans)
                inner = _Cell()
                inner.walk(cell)
                text, attributes = inner.text, cell.attributes
                down = min(_whole(attributes.get("rowspan"), 1), 100)
                # A cell over several rows or columns speaks for each of them, as long as it is short.
                across = min(_whole(attributes.get("colspan"), 1), 20) if len(text) <= _MAX_REPEATED_CHARS else 1
                for _ in range(max(across, 1)):
                    if down > 1:
                        spans[len(cells)] = (text[:_MAX_REPEATED_CHARS], down - 1)
                    cells.append(text)
            cell = cell.next
        self._fill(cells, spans)
        self._builder.row(cells)

    @staticmethod
    def _fill(cells: list[str], spans: dict[int, tuple[str, int]]) -> None:
        """Append the cells of earlier rows that reach into this one."""
        waiting: dict[int, tuple[str, int]] = {}
        while (column := len(cells)) in spans:
            text, down = spans.pop(column)
            cells.append(text)
            if down > 1:
                waiting[column] = (text, down - 1)
        spans.update(waiting)


class _Cell(_Walk):
    """Gathers a table cell's text."""

    def __init__(self) -> None:
        super().__init__(Builder(Limits(max_text_chars=100_000)))

    @property
    def text(self) -> str:
        return self._builder.build().text

    def _is_data(self, row: LexborNode) -> bool:  # noqa: ARG002 - a cell's own rows are words like others
        return False


def _whole(value: str | None, otherwise: int) -> int:
    return int(value) if value and re.fullmatch(r"\d{1,6}", value.strip()) else otherwise


def _squeezed(text: str) -> str:
    """White space as a browser shows it: single blanks, and line breaks where the page asks for them."""
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\x0b"))
    return "\n".join(lines).strip()
