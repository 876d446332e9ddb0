"""Markdown: headings, lists, tables, fenced code, and the title in its front matter."""

from __future__ import annotations

import re
from pathlib import Path

from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import read_text
from qwenfind.records import Extract

_FRONT = re.compile(r"\A(?:---|\+\+\+)[ \t]*\n(.*?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FRONT_VALUE = re.compile(r"""^(\w[\w-]*)[ \t]*[:=][ \t]*["']?(.*?)["']?[ \t]*$""", re.MULTILINE)
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_FENCE = re.compile(r"[ \t>]*(```+|~~~+)(.*)$")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_ITEM = re.compile(r"([ \t]*)(?:[-*+]|(\d{1,9}[.)]))(?:[ \t]+(.*))?$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_HTML = re.compile(r" {0,3}</?(?:[a-zA-Z][\w-]*)(?:\s[^<>]*)?/?>|[ \t]*<!--")
_CELL = re.compile(r"(?<!\\)\|")
_LINK = re.compile(
    r"!?\[((?:[^\[\]]|\[[^\[\]]{0,200}\]){0,500})\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\))?)>?(?:\s+[\"'(].*?[\"')])?\s*\)"
)
_REFERENCE = re.compile(r"\[([^\[\]]{1,300})\]\[[^\[\]]{0,200}\]")
_EMPHASIS = re.compile(
    r"(\*\*\*|\*\*|(?<!\d)\*|(?<!\w)___|(?<!\w)__(?!\w+__(?!\w))|(?<!\w)_(?!_)|~~|`+)(?=\S)(.{1,300}?)(?<=\S)\1(?!(?<=_)\w)"
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def markdown(path: Path, limits: Limits) -> Extract:
    """Read a Markdown file."""
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    title, language = markdown_text(content, builder)
    return builder.build(title=title, language=language)


def markdown_text(content: str, builder: Builder) -> tuple[str, str]:
    """Append Markdown; returns the title and language that it declares, or "" for each."""
    title = language = ""
    if front := _FRONT.match(content):
        values = {key.lower(): value for key, value in _FRONT_VALUE.findall(front[1])}
        title, language = values.get("title", ""), values.get("lang", values.get("language", ""))
        said = "\n".join(f"{key}: {value}" for key, value in values.items() if value and key != "title")
        builder.paragraph(said)
        content = content[front.end() :]
    heading = _Reader(builder).read(content)
    return title or heading, language


class _Reader:
    """Goes through the lines once, keeping the paragraph, list item or block that is open."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._open: list[str] = []
        self._item_depth: int | None = None
        self._indents: list[int] = []
        self._first_heading = ""

    def read(self, content: str) -> str:
        """Append all; returns the first heading of level 1."""
        lines = content.split("\n")
        at = 0
        while at < len(lines):
            at = self._line(lines, at)
        self._flush()
        return self._first_heading

    def _line(self, lines: list[str], at: int) -> int:
        line = lines[at]
        if fence := _FENCE.match(line):
            return self._fenced(lines, at, fence[1], fence[2])
        if not line.strip():
            self._flush()
            return at + 1
        if not self._open and not self._indents and line.startswith(("    ", "\t")):
            return self._indented(lines, at)
        if heading := _HEADING.match(line):
            self._heading(heading[2] or "", len(heading[1]))
            return at + 1
        if self._open and self._item_depth is None and (under := _SETEXT.match(line)):
            text, self._open = " ".join(self._open), []
            self._heading(text, 1 if under[1][0] == "=" else 2)
            return at + 1
        if "|" in line and at + 1 < len(lines) and "-" in lines[at + 1] and _TABLE_RULE.match(lines[at + 1]):
            return self._table(lines, at)
        if _RULE.match(line):
            self._flush()
            return at + 1
        if item := _ITEM.match(line):
            self._item(item[1], f"{item[2]} {item[3] or ''}" if item[2] else item[3] or "")
            return at + 1
        if not self._open and _HTML.match(line):
            return self._html(lines, at)
        if not line.startswith((" ", "\t")) and not self._open:
            self._indents = []
        self._open.append(line.strip().lstrip("> ") if line.lstrip().startswith(">") else line.strip())
        return at + 1

    def _flush(self) -> None:
        if self._open:
            text = inline("\n".join(self._open))
            if self._item_depth is None:
                self._builder.paragraph(text)
            else:
                self._builder.list_item(text, self._item_depth)
        self._open, self._item_depth = [], None

    def _heading(self, text: str, level: int) -> None:
        self._flush()
        self._indents = []
        text = inline(text)
        if level == 1:
            self._first_heading = self._first_heading or text
        self._builder.heading(text, level)

    def _item(self, indent: str, text: str) -> None:
        self._flush()
        width = len(indent.expandtabs(4))
        while self._indents and width < self._indents[-1]:
            self._indents.pop()
        if not self._indents or width > self._indents[-1]:
            self._indents.append(width)
        self._open, self._item_depth = [text], len(self._indents) - 1

    def _fenced(self, lines: list[str], at: int, mark: str, info: str) -> int:
        if mark[0] == "`" and "`" in info:
            self._open.append(lines[at].strip())
            return at + 1
        self._flush()
        body, at = [], at + 1
        while at < len(lines):
            stripped = lines[at].strip(" \t>")
            if stripped.startswith(mark) and not stripped.strip(mark[0]):
                break
            body.append(lines[at])
            at += 1
        self._builder.code("\n".join(body))
        return at + 1

    def _indented(self, lines: list[str], at: int) -> int:
        body = []
        while at < len(lines) and (not lines[at].strip() or lines[at].startswith(("    ", "\t"))):
            body.append(lines[at].removeprefix("\t") if lines[at].startswith("\t") else lines[at][4:])
            at += 1
        self._builder.code("\n".join(body))
        return at

    def _table(self, lines: list[str], at: int) -> int:
        self._flush()
        self._builder.row(_cells(lines[at]))
        at += 2
        while at < len(lines) and "|" in lines[at] and lines[at].strip():
            self._builder.row(_cells(lines[at]))
            at += 1
        return at

    def _html(self, lines: list[str], at: int) -> int:
        from qwenfind.extraction.web import html_text

        body = []
        comment = lines[at].lstrip().startswith("<!--")
        while at < len(lines) and (lines[at].strip() or comment):
            body.append(lines[at])
            comment = comment and "-->" not in lines[at]
            at += 1
        # A block of HTML goes on after a blank line while more of it follows.
        while at + 1 < len(lines) and not lines[at].strip() and re.match(r"\s*<", lines[at + 1]):
            at += 1
            while at < len(lines) and lines[at].strip():
                body.append(lines[at])
                at += 1
        html_text("\n".join(body), self._builder)
        return at


def _cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [inline(cell.replace("\\|", "|")) for cell in _CELL.split(line)]


def inline(text: str) -> str:
    """Return text without the marks of emphasis, links and code; a link keeps its address after its words."""
    if not any(mark in text for mark in "*_`[~\\<&"):
        return text
    text = _LINK.sub(
        lambda link: link[1] if link[2] in ("", link[1]) or link[2][0] == "#" else f"{link[1]} ({link[2]})", text
    )
    text = _REFERENCE.sub(r"\1", text)
    for _ in range(3):
        text, changes = _EMPHASIS.subn(r"\2", text)
        if not changes:
            break
    text = re.sub(r"<(https?://[^<>\s]+|[^<>\s@]+@[^<>\s]+)>", r"\1", text)
    text = re.sub(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>", "", text)
    if "&" in text:
        import html

        text = html.unescape(text)
    return _ESCAPED.sub(r"\1", text)
