"""Rich Text Format, read by its grammar: groups, control words, code pages and Unicode (RTF 1.9.1)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from qwenfind.errors import FailedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.opc import is_address
from qwenfind.extraction.word_styles import heading_level
from qwenfind.records import BlockKind, Extract

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|\\'?"
)
_BODY, _SKIP = "body", "skip"
# Groups that hold no text of the document. A group that begins with "\*" is left out unless named further down.
_UNREAD = frozenset(
    {"colortbl", "pict", "objdata", "listtable", "listoverridetable", "rsidtbl", "generator", "filetbl", "revtbl"}
    | {"ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "bkmkstart", "bkmkend", "nonshppict", "sp"}
    | {"shprslt", "nonesttables", "xe", "tc", "tcn", "rxe", "objclass", "objname", "atnid", "atnauthor", "comment"}
    | {
        "author",
        "operator",
        "company",
        "subject",
        "keywords",
        "doccomm",
        "manager",
        "category",
        "hlinkbase",
        "template",
    }
    | {"buptim", "creatim", "revtim", "printim", "mmathPr", "mctrlPr", "datafield", "ffname", "ffdeftext", "ffhelptext"}
)
_STARRED = frozenset({"shpinst", "shptxt", "annotation", "ud", "fldinst", "moMath", "moMathPara", "pntext", "listtext"})
_PROPERTIES_OF_MATH = re.compile(r"m[a-zA-Z]+Pr")
_PAGE_TEXT = frozenset(f"{kind}{side}" for kind in ("header", "footer") for side in ("", "l", "r", "f"))
_NOTES = frozenset({"footnote", "annotation", "shptxt"})
_PLAIN_DESTINATIONS = frozenset({"fonttbl", "stylesheet", "info", "fldinst"})
_SYMBOLS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n", "page": "\n", "column": "\n", "nestcell": "\t",
    "nestrow": "\n", "emdash": "—", "endash": "–", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "zwj": "\u200d",
    "zwnj": "\u200c",
}  # fmt: skip
_ESCAPES = {b"~": "\xa0", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}", b"\t": "\t"}
# Windows character sets of \fcharset, and the code page that each stands for.
_CHARSETS = {
    77: "mac-roman", 78: "shift_jis", 80: "gb2312", 81: "big5", 85: "mac-greek", 86: "mac-turkish", 88: "mac-latin2",
    89: "mac-cyrillic", 128: "cp932", 129: "cp949", 130: "johab", 134: "cp936", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_BULLET = re.compile(r"[\W_\uf000-\uf0ff]*|o")
_LINK = re.compile(r'HYPERLINK\s+"([^"]+)"')


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits from the one around it."""

    destination: str = _BODY
    outer: str = _BODY
    codec: str = ""
    fallback_chars: int = 1
    deleted: bool = False
    story: str = ""


@dataclass(slots=True)
class _Story:
    """A stream of paragraphs: the body, a header, a note, a text box."""

    text: list[str] = field(default_factory=list)
    label: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    blocks: list[tuple[BlockKind, str, int]] = field(default_factory=list)
    waiting: list[tuple[BlockKind, str, int]] = field(default_factory=list)
    heading: int = 0
    listed: bool = False
    depth: int = 0
    in_table: bool = False

    def reset(self) -> None:
        """Forget the paragraph's properties, as \\pard does."""
        self.heading, self.listed, self.depth, self.in_table = 0, False, 0, False

    def end_paragraph(self) -> None:
        """Close a paragraph; inside a table it is a line of its cell."""
        if self.in_table:
            self.text.append("\n")
            return
        self.end_row()
        text, label = "".join(self.text).strip(), "".join(self.label).strip()
        if text:
            text = text if _BULLET.fullmatch(label) else f"{label} {text}"
            if self.heading:
                self.blocks.append((BlockKind.HEADING, text, self.heading))
            elif self.listed or label:
                self.blocks.append((BlockKind.LIST_ITEM, text, self.depth))
            else:
                self.blocks.append((BlockKind.PARAGRAPH, text, 0))
        self._start_anew()

    def end_cell(self) -> None:
        """Close a cell of a table."""
        self.cells.append(f"{''.join(self.label)} {''.join(self.text)}".strip())
        self.text.clear()
        self.label.clear()

    def end_row(self) -> None:
        """Close a table row; one that has a single filled cell is a frame around running text."""
        filled = [cell for cell in self.cells if cell]
        if len(filled) == 1:
            self.blocks.extend((BlockKind.PARAGRAPH, line, 0) for line in filled[0].split("\n") if line.strip())
        elif filled:
            cells = (cell.replace("\t", " ") for cell in self.cells)
            self.blocks.append((BlockKind.TABLE_ROW, "\t".join(cells), 0))
        if self.cells:
            self.cells.clear()
            self.blocks += self.waiting
            self.waiting.clear()

    def finish(self) -> list[tuple[BlockKind, str, int]]:
        """Close what is open and return all blocks."""
        if self.cells and "".join(self.text).strip():
            self.end_cell()
        self.in_table = False
        self.end_paragraph()
        return self.blocks

    def _start_anew(self) -> None:
        self.text.clear()
        self.label.clear()
        self.blocks += self.waiting
        self.waiting.clear()


class _Reader:
    """Walks the tokens of one file.

    Attributes:
        title: the document's own title.
        addresses: what its hyperlinks lead to.
        printed: texts of headers and footers, each once.
    """

    def __init__(self, data: bytes, max_chars: int) -> None:
        self._data, self._room_chars = data, max_chars
        self._ansi, self._fonts, self._default_font = "cp1252", dict[int, str](), -1
        self._styles: dict[int, int] = {}
        self._state, self._stack = _State(), list[_State]()
        self._stories = [_Story()]
        self._pending, self._high, self._to_skip, self._starred = bytearray(), 0, 0, False
        self._font = self._style = self._style_level = 0
        self._aside: list[str] = []
        self.title, self.addresses, self.printed = "", dict[str, None](), dict[str, None]()

    def read(self) -> list[tuple[BlockKind, str, int]]:
        """Return the body's blocks; groups left open at the end of the file are closed."""
        at = 0
        while match := _TOKEN.match(self._data, at):
            at = match.end()
            word, number, pair, escape, brace, plain = match.groups()
            if plain is not None:
                self._bytes(plain)
            elif pair is not None:
                self._bytes(bytes([int(pair, 16)]))
            elif word is not None:
                self._flush()
                if word == b"bin":
                    at += max(int(number or 0), 0)
                elif not self._skips_one():
                    self._control(word.decode("ascii"), int(number) if number else None)
                self._starred = False
            elif brace is not None:
                self._flush()
                self._to_skip = 0
                if brace == b"{":
                    self._stack.append(self._state)
                else:
                    self._end_group()
                self._starred = False
            elif escape is not None:
                self._flush()
                self._escape(escape)
            if self._room_chars < 0:
                break
        self._flush()
        while self._stack:
            self._end_group()
        return self._stories[0].finish()

    @property
    def cut(self) -> bool:
        """Whether reading stopped because there was too much text."""
        return self._room_chars < 0

    def _end_group(self) -> None:
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        if ended.story != self._state.story:
            blocks = self._stories.pop().finish()
            if ended.story.startswith("page"):
                self.printed.update(dict.fromkeys(text for _, text, _ in blocks))
            else:
                self._stories[-1].waiting += blocks
        if ended.destination == "stylesheet" and self._aside:
            name = "".join(self._aside).strip().rstrip(";")
            self._styles[self._style] = self._style_level or heading_level(name)
            self._style = self._style_level = 0
            self._aside.clear()
        elif ended.destination != self._state.destination and ended.destination in {"title", "fldinst"}:
            text = "".join(self._aside).strip()
            self._aside.clear()
            if ended.destination == "title":
                self.title = self.title or text
            elif (link := _LINK.search(text)) and is_address(link.group(1)):
                self.addresses.setdefault(link.group(1))

    def _skips_one(self) -> bool:
        """Return whether this token stands for a character that \\u has already given."""
        if self._to_skip:
            self._to_skip -= 1
            return True
        return False

    def _bytes(self, data: bytes) -> None:
        if self._to_skip:
            count = min(self._to_skip, len(data))
            self._to_skip -= count
            data = data[count:]
        if self._state.destination != _SKIP:
            self._pending += data

    def _flush(self) -> None:
        """Decode the bytes gathered so far: both bytes of a character may come in different tokens."""
        if self._pending:
            text = self._pending.decode(self._state.codec or self._ansi, "replace")
            self._pending.clear()
            self._emit(text)

    def _emit(self, text: str) -> None:
        if self._high:
            text, self._high = "\ufffd" + text, 0
        destination = self._state.destination
        if self._state.deleted:
            return
        if destination == _BODY:
            self._room_chars -= len(text)
            self._stories[-1].text.append(text)
        elif destination == "label":
            self._stories[-1].label.append(text)
        elif destination in {"stylesheet", "title", "fldinst"}:
            self._aside.append(text)

    def _unicode(self, code: int) -> None:
        """Take a UTF-16 unit; halves of a pair that do not meet become the replacement character."""
        code &= 0xFFFF
        self._to_skip = self._state.fallback_chars
        if 0xD800 <= code < 0xDC00:
            if self._high:
                self._emit("")
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            high, self._high = self._high, 0
            self._emit(chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00) if high else "\ufffd")
        else:
            self._emit(chr(code))

    def _escape(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
        elif not self._skips_one():
            if symbol in {b"\n", b"\r"}:
                self._control("par", None)
            elif symbol in _ESCAPES:
                self._emit(_ESCAPES[symbol])

    def _control(self, word: str, number: int | None) -> None:
        state = self._state
        if word == "ud":  # the Unicode twin of the text before it
            self._state = replace(state, destination=state.outer)
        elif (self._starred and word not in _STARRED) or word in _UNREAD or _PROPERTIES_OF_MATH.fullmatch(word):
            self._state = replace(state, destination=_SKIP)
        elif word == "upr":
            self._state = replace(state, destination=_SKIP, outer=state.destination)
        elif state.destination == _SKIP and word != "shptxt":
            return
        elif word in _PLAIN_DESTINATIONS:
            self._state = replace(state, destination=word)
            self._aside.clear()
        elif word in {"listtext", "pntext"}:
            self._state = replace(state, destination="label")
        elif word in _PAGE_TEXT or word in _NOTES:
            kind = "page" if word in _PAGE_TEXT else "note"
            self._stories.append(_Story())
            self._state = replace(state, destination=_BODY, story=f"{kind}{len(self._stack)}")
        elif state.destination == "info":
            if word == "title":
                self._state = replace(state, destination="title")
        elif state.destination in {"fonttbl", "stylesheet"}:
            self._define(word, number or 0)
        else:
            self._format(word, number)

    def _define(self, word: str, number: int) -> None:
        """Take a control word of the font table or of the style sheet."""
        if word == "f":
            self._font = number
        elif word == "fcharset":
            self._fonts[self._font] = _CHARSETS.get(number, "")
        elif word == "cpg":
            self._fonts[self._font] = _codec(number)
        elif word == "s":
            self._style = number
        elif word == "outlinelevel":
            self._style_level = number + 1 if number < 9 else 0
        elif word == "u":
            self._unicode(number)

    def _format(self, word: str, number: int | None) -> None:
        """Take a control word of running text."""
        story, state = self._stories[-1], self._state
        if word == "u":
            self._unicode(number or 0)
        elif word in _SYMBOLS:
            self._emit(_SYMBOLS[word])
        elif word in {"par", "sect"}:
            self._emit("")
            story.end_paragraph()
        elif word == "cell":
            story.end_cell()
        elif word == "row":
            story.end_row()
        elif word == "pard":
            story.reset()
        elif word == "intbl":
            story.in_table = True
        elif word == "s":
            story.heading = min(self._styles.get(number or 0, 0), 6)
        elif word == "outlinelevel" and number is not None:
            story.heading = min(number + 1, 6) if number < 9 else 0
        elif word in {"ls", "ilvl"}:
            story.listed = story.listed or word == "ls"
            story.depth = number or 0 if word == "ilvl" else story.depth
        elif word == "f":
            self._state = replace(state, codec=self._fonts.get(number or 0, ""))
        elif word == "plain":
            self._state = replace(state, codec=self._fonts.get(self._default_font, ""), deleted=False)
        elif word == "deleted":
            self._state = replace(state, deleted=number != 0)
        elif word == "uc":
            self._state = replace(state, fallback_chars=max(number or 0, 0) if number is not None else 1)
        elif word == "deff":
            self._default_font = number or 0
        elif word == "ansicpg":
            self._ansi = _codec(number or 1252)
        elif word in {"mac", "pc", "pca"}:
            self._ansi = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}[word]


def _codec(page: int) -> str:
    name = {0: "cp1252", 65001: "utf-8", 10000: "mac-roman", 1361: "johab"}.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def extract(path: Path, limits: Limits) -> Extract:
    """Read an RTF file.

    Raises:
        SkippedError: it is larger than the limit.
        FailedError: it is no RTF file.
    """
    limits.check_size(path)
    data = path.read_bytes()
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t\0").startswith(b"{\\rtf"):
        raise FailedError("damaged: not an RTF file")
    reader = _Reader(data, limits.max_text_chars)
    builder = Builder(limits)
    for kind, text, level in reader.read():
        if kind is BlockKind.HEADING:
            builder.heading(text, level)
        elif kind is BlockKind.LIST_ITEM:
            builder.list_item(text, level)
        elif kind is BlockKind.TABLE_ROW:
            builder.row(text.split("\t"))
        else:
            builder.paragraph(text)
    if reader.cut:
        builder.note_partial(f"only the first {limits.max_text_chars} characters were read")
    for text in (*reader.printed, *reader.addresses):
        builder.paragraph(text)
    return builder.build(title=reader.title)


SUFFIXES: dict[str, Callable[[Path, Limits], Extract]] = {".rtf": extract}
