"""reStructuredText, AsciiDoc, Org and TeX: headings, lists, tables and code by their lightest marks."""

from __future__ import annotations

import re
from pathlib import Path

from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import read_text
from qwenfind.records import Extract

_RST_RULE = re.compile(r"^([=\-~^\"'`#*+.:_<>])\1{2,}\s*$")
_RST_DIRECTIVE = re.compile(r"^(\s*)\.\. (?:([\w:-]+)::\s*(.*)|(.*))$")
_ITEM = re.compile(r"^([ \t]*)(?:[-*+•]|\d{1,3}[.)]|#\.|\([a-z\d]\))\s+(.*)$")
_ADOC_HEADING = re.compile(r"^(={1,6}|#{1,6})\s+(\S.*?)(?:\s+=+)?$")
_ADOC_FENCE = re.compile(r"^(-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|/{4,}|```.*|--)\s*$")
_ADOC_ATTRIBUTE = re.compile(r"^(?::[\w!-]+:.*|\[[^\]]*\]|//.*|include::.*|<<<|'{3,}|toc::.*)$")
_ADOC_ITEM = re.compile(r"^\s*(\*{1,5}|\.{1,5}|-|\d+\.)\s+(.*)$")
_ORG_HEADING = re.compile(r"^(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?:\[#.\]\s+)?(.*?)(?:\s+:[\w@:]+:)?\s*$")
_ORG_KEYWORD = re.compile(r"^\s*#\+(\w+):?\s*(.*)$")


def restructured(path: Path, limits: Limits) -> Extract:
    """Read reStructuredText."""
    return _read(path, limits, _Rst)


def asciidoc(path: Path, limits: Limits) -> Extract:
    """Read AsciiDoc."""
    return _read(path, limits, _AsciiDoc)


def org(path: Path, limits: Limits) -> Extract:
    """Read an Org file."""
    return _read(path, limits, _Org)


def tex(path: Path, limits: Limits) -> Extract:
    """Read TeX or LaTeX: what would be printed, as far as that shows without running it."""
    return _read(path, limits, _Tex)


def _read(path: Path, limits: Limits, kind: type[_Reader]) -> Extract:
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    reader = kind(builder)
    reader.read(content)
    return builder.build(title=reader.title)


class _Reader:
    """What the four have in common: an open paragraph or list item."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._open: list[str] = []
        self._depth: int | None = None
        self.title = ""

    def read(self, content: str) -> None:
        """Append all."""
        lines = content.split("\n")
        at = 0
        while at < len(lines):
            at = self.line(lines, at)
        self._flush()

    def line(self, lines: list[str], at: int) -> int:
        """Take the line, and as many more as belong to it; returns the next."""
        raise NotImplementedError

    def inline(self, text: str) -> str:
        """Return text without marks."""
        return text

    def _flush(self) -> None:
        text = self.inline("\n".join(self._open))
        if self._depth is None:
            self._builder.paragraph(text)
        else:
            self._builder.list_item(text, self._depth)
        self._open, self._depth = [], None

    def _heading(self, text: str, level: int) -> None:
        self._flush()
        text = self.inline(text).strip()
        if level == 1 and not self.title:
            self.title = text
        self._builder.heading(text, level)

    def _item(self, text: str, depth: int) -> None:
        self._flush()
        self._open, self._depth = [text], depth

    def _until(self, lines: list[str], at: int, end: re.Pattern[str]) -> int:
        self._flush()
        stop = next((number for number in range(at, len(lines)) if end.match(lines[number])), len(lines))
        self._builder.code("\n".join(lines[at:stop]))
        return stop + 1


class _Rst(_Reader):
    def __init__(self, builder: Builder) -> None:
        super().__init__(builder)
        self._adornments: list[str] = []

    def inline(self, text: str) -> str:
        text = re.sub(r":[\w:+-]+:`([^`<]{0,300}?)\s*(?:<[^`>]{0,300}>)?`", r"\1", text)
        text = re.sub(r"`([^`<]{1,300}?)\s*<([^`>]{1,300})>`__?", r"\1 (\2)", text)
        return re.sub(r"(\*\*|\*|``|`)(?=\S)(.{1,300}?)(?<=\S)\1_?", r"\2", text)

    def line(self, lines: list[str], at: int) -> int:
        line = lines[at]
        if not line.strip():
            self._flush()
            return at + 1
        over = _RST_RULE.match(line)
        if over and at + 2 < len(lines) and lines[at + 2].rstrip() == line.rstrip() and lines[at + 1].strip():
            self._heading(lines[at + 1], self._level(over[1] * 2))
            return at + 3
        under = _RST_RULE.match(lines[at + 1]) if at + 1 < len(lines) else None
        if under and not self._open and not over and len(lines[at + 1].rstrip()) >= min(len(line.rstrip()), 3):
            self._heading(line, self._level(under[1]))
            return at + 2
        if directive := _RST_DIRECTIVE.match(line):
            return self._directive(lines, at, directive)
        if re.match(r"^\s*\+[-=+]+\+\s*$", line) or re.match(r"^\s*=+(\s+=+)+\s*$", line):
            self._flush()
            return at + 1
        if line.lstrip().startswith("|") and line.rstrip().endswith("|"):
            self._builder.row(self.inline(cell) for cell in line.strip().strip("|").split("|"))
            return at + 1
        if item := _ITEM.match(line):
            self._item(item[2], len(item[1].expandtabs(4)) // 2)
            return at + 1
        if over:
            self._flush()
            return at + 1
        self._open.append(line.strip())
        if line.rstrip().endswith("::"):
            self._open[-1] = line.strip()[:-1]
            return self._literal(lines, at + 1, len(line) - len(line.lstrip()))
        return at + 1

    def _level(self, adornment: str) -> int:
        if adornment not in self._adornments:
            self._adornments.append(adornment)
        return self._adornments.index(adornment) + 1

    def _directive(self, lines: list[str], at: int, found: re.Match[str]) -> int:
        self._flush()
        name, argument = found[2] or "", found[3] or ""
        if name in ("code", "code-block", "sourcecode", "literalinclude", "parsed-literal", "math"):
            return self._literal(lines, at + 1, len(found[1]))
        if name:
            self._builder.paragraph(argument)
            return at + 1
        text = found[4] or ""
        if not text.startswith(("_", "|", "[")):
            # A comment; what is indented below belongs to it.
            at += 1
            while at < len(lines) and lines[at].startswith((found[1] + " ", "\t")):
                at += 1
            return at
        self._builder.paragraph(text.lstrip("_|["))
        return at + 1

    def _literal(self, lines: list[str], at: int, indent: int) -> int:
        self._flush()
        body: list[str] = []
        while at < len(lines) and (not lines[at].strip() or len(lines[at]) - len(lines[at].lstrip()) > indent):
            body.append(lines[at])
            at += 1
        self._builder.code("\n".join(body))
        return at


class _AsciiDoc(_Reader):
    def inline(self, text: str) -> str:
        text = re.sub(
            r"(?:link:|image::?)?(\b\w{1,20}:[^\s\[\]]{1,500}|(?<=link:)\S{1,500}?)\[([^\]]{0,300})\]", r"\2 (\1)", text
        )
        text = re.sub(r"\bimage::?([^\s\[\]]{1,300})\[([^\]]{0,300})\]", r"\2", text)
        text = re.sub(r"<<[^,>]{0,200},\s*([^>]{0,300})>>", r"\1", text)
        return re.sub(r"(?<!\w)(\*\*|__|\*|_|``|`|\+)(?=\S)(.{1,300}?)(?<=\S)\1(?!\w)", r"\2", text)

    def line(self, lines: list[str], at: int) -> int:
        line = lines[at]
        if not line.strip() or line.strip() == "+":
            self._flush()
            return at + 1
        if heading := _ADOC_HEADING.match(line):
            self._heading(heading[2], len(heading[1]))
            return at + 1
        if line.startswith(("|===", ",===", "!===")):
            return self._table(lines, at)
        if fence := _ADOC_FENCE.match(line):
            mark = fence[1]
            if mark[0] in "-.`+" and mark != "--":
                return self._until(
                    lines, at + 1, re.compile(re.escape(mark.strip()[:3] if mark[0] == "`" else mark) + r"\s*$")
                )
            if mark[0] == "/":
                end = next((n for n in range(at + 1, len(lines)) if lines[n].strip() == mark), len(lines))
                return end + 1
            self._flush()
            return at + 1
        if _ADOC_ATTRIBUTE.match(line):
            self._flush()
            if line.startswith((":description:", ":keywords:", ":author:")):
                self._builder.paragraph(line.split(":", 2)[2])
            return at + 1
        if item := _ADOC_ITEM.match(line):
            self._item(item[2], len(item[1]) - 1 if item[1][0] in "*." else 0)
            return at + 1
        self._open.append(line.strip().removeprefix(".") if re.match(r"^\.\w", line) else line.strip())
        return at + 1

    def _table(self, lines: list[str], at: int) -> int:
        self._flush()
        end = lines[at].strip()
        at += 1
        cells: list[str] = []
        while at < len(lines) and lines[at].strip() != end:
            line = lines[at]
            if "|" in line:
                if line.count("|") > 1 and cells:
                    self._builder.row(map(self.inline, cells))
                    cells = []
                cells += re.split(r"(?:\b\d*[<^>.+*]*[aehlmdsv]?)?(?<!\\)\|", line)[1:]
            elif not line.strip():
                self._builder.row(map(self.inline, cells))
                cells = []
            elif cells:
                cells[-1] += " " + line
            at += 1
        self._builder.row(map(self.inline, cells))
        return at + 1


class _Org(_Reader):
    def inline(self, text: str) -> str:
        text = re.sub(r"\[\[([^\[\]]*)\]\[([^\[\]]*)\]\]", r"\2 (\1)", text)
        text = re.sub(r"\[\[([^\[\]]*)\]\]", r"\1", text)
        return re.sub(r"(?<!\w)([*/_=~+])(?=\S)([^*/=~+\n]{1,300}?)(?<=\S)\1(?!\w)", r"\2", text)

    def line(self, lines: list[str], at: int) -> int:
        line = lines[at]
        if not line.strip():
            self._flush()
            return at + 1
        if heading := _ORG_HEADING.match(line):
            self._heading(heading[2], len(heading[1]))
            return at + 1
        if keyword := _ORG_KEYWORD.match(line):
            return self._keyword(lines, at, keyword[1].lower(), keyword[2])
        if line.strip().startswith("|"):
            self._flush()
            if not line.strip().startswith("|-"):
                self._builder.row(self.inline(cell) for cell in line.strip().strip("|").split("|"))
            return at + 1
        if re.match(r"^\s*:(?:PROPERTIES|LOGBOOK|END):\s*$", line):
            return at + 1
        if item := _ITEM.match(line):
            self._item(item[2], len(item[1].expandtabs(4)) // 2)
            return at + 1
        self._open.append(line.strip())
        return at + 1

    def _keyword(self, lines: list[str], at: int, name: str, value: str) -> int:
        if name == "title":
            self.title = self.title or value
            self._builder.heading(value, 1)
        elif name in ("begin_src", "begin_example"):
            return self._until(lines, at + 1, re.compile(r"^\s*#\+end_", re.IGNORECASE))
        elif name in ("author", "description", "keywords", "subtitle", "caption"):
            self._builder.paragraph(value)
        return at + 1


_TEX_SECTIONS = {
    "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5, "frametitle": 2,
    "title": 1,
}  # fmt: skip
_TEX_COMMENT = re.compile(r"(?<!\\)%.*")
_TEX_HEADING = re.compile(
    r"\\(part|chapter|section|subsection|subsubsection|paragraph|frametitle|title)\*?\s*(?:\[[^\]]*\])?"
    r"\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}"
)
_TEX_DROPPED = re.compile(
    r"\\(?:usepackage|documentclass|label|ref|eqref|pageref|includegraphics|bibliographystyle|bibliography|vspace|hspace|"
    r"input|include|newcommand|renewcommand|setlength|setcounter|pagestyle|thispagestyle|hypersetup|graphicspath|"
    r"definecolor|color|RequirePackage|geometry|fontsize|selectfont|addtolength|vskip|hskip)\*?\s*(?:\[[^\]]*\])*"
    r"(?:\{[^{}]*\})*"
)
_TEX_BEGIN = re.compile(r"\\(?:begin|end)\{([\w*]+)\}(?:\[[^\]]*\])?(?:\{[lcr|@{}p.\d\w\s\\*>]*\})?")
_TEX_CODE = re.compile(r"\\begin\{(verbatim\*?|lstlisting|minted|Verbatim)\}(.*?)\\end\{\1\}", re.DOTALL)
_TEX_ACCENTS = {"`": "\u0300", "'": "\u0301", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", "c": "\u0327",
                "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a", ".": "\u0307"}  # fmt: skip
_TEX_ACCENT = re.compile(r"\\([`'^\"~=.]|[cvuHkr](?=[\s{]))\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))")
_TEX_LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "l": "ł", "L": "Ł",
    "ldots": "…", "dots": "…", "textendash": "–", "textemdash": "—", "LaTeX": "LaTeX", "TeX": "TeX", "S": "§",
    "copyright": "©", "euro": "€", "pounds": "£",
}  # fmt: skip


class _Tex(_Reader):
    def read(self, content: str) -> None:
        content = _TEX_CODE.sub(lambda found: "\n\n\\qfcode" + found[2].replace("\n", "\0") + "\n\n", content)
        content = _TEX_COMMENT.sub("", content)
        body = content.find("\\begin{document}")
        if body >= 0:
            if title := re.search(r"\\title\*?\s*(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}", content[:body]):
                self._heading(title[1], 1)
            if author := re.search(r"\\author\s*(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}", content[:body]):
                self._builder.paragraph(self.inline(author[1]))
            content = content[body + len("\\begin{document}") :].partition("\\end{document}")[0]
        content = _TEX_HEADING.sub(lambda found: f"\n\n\\qfheading{_TEX_SECTIONS[found[1]]}{found[2]}\n\n", content)
        super().read(re.sub(r"\\item\b\s*(?:\[([^\]]*)\])?", r"\n\n\\qfitem \1 ", content))

    def line(self, lines: list[str], at: int) -> int:
        line = lines[at].strip()
        if not line:
            self._flush()
        elif line.startswith("\\qfheading"):
            self._heading(line[len("\\qfheading") + 1 :], int(line[len("\\qfheading")]))
        elif line.startswith("\\qfcode"):
            self._flush()
            self._builder.code(line.removeprefix("\\qfcode").replace("\0", "\n"))
        elif line.startswith("\\qfitem"):
            self._item(line.removeprefix("\\qfitem"), 0)
        elif _TEX_BEGIN.fullmatch(line):
            self._flush()
        elif re.search(r"(?<!\\)&.*\\\\", line):
            self._flush()
            self._builder.row(self.inline(cell) for cell in re.split(r"(?<!\\)&", line.replace("\\hline", "")))
        else:
            self._open.append(line)
        return at + 1

    def inline(self, text: str) -> str:
        import unicodedata

        if "\\" not in text and "{" not in text and "~" not in text and "$" not in text:
            return text
        text = _TEX_ACCENT.sub(
            lambda found: unicodedata.normalize("NFC", (found[2] or found[3]) + _TEX_ACCENTS[found[1]]), text
        )
        text = _TEX_BEGIN.sub(" ", _TEX_DROPPED.sub("", text))
        text = re.sub(r"\\href\{([^{}]*)\}\{([^{}]*)\}", r"\2 (\1)", text)
        text = re.sub(r"\\cite\w*\*?(?:\[[^\]]*\])*\{([^{}]*)\}", r"[\1]", text)
        text = re.sub(r"\\(\w+)\b ?\{?\}?", lambda found: _TEX_LETTERS.get(found[1], found[0]), text)
        text = re.sub(r"\\\\(?:\[[^\]]*\])?|\\(?:newline|linebreak|par)\b", "\n", text)
        text = re.sub(r"\\([%&$#_{}])", r"\1", text)
        for _ in range(5):
            text, changes = re.subn(r"\\[a-zA-Z]+\*?(?:\[[^\]]*\])?\{([^{}]*)\}", r"\1", text)
            if not changes:
                break
        text = re.sub(r"\\([a-zA-Z]+)\*?", lambda found: found[1] if "$" in text else "", text)
        return re.sub(r"[ \t]+", " ", re.sub(r"[{}$]|``|''|\\[,;:! ]", " ", text.replace("~", " ")))
