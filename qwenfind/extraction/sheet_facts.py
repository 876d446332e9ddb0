"""What a workbook holds beside its cells, as the readers of each of Excel's file formats report it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qwenfind.extraction.sheet_formats import cell_text, from_serial, is_date, shown_text

if TYPE_CHECKING:
    from lxml.etree import _Element

# Formats of more cells than this would cost more memory than the display of a number is worth.
MAX_FORMATTED_CELLS = 500_000
_HEADER_CODE = re.compile(r'&(?:"[^"]*"|K[0-9A-Fa-f]{2}[0-9A-Fa-f+-][0-9A-Fa-f]{3}|\d{1,3}|[A-Za-z&])')


@dataclass(slots=True)
class SheetFacts:
    """One sheet.

    Attributes:
        part: the package part that holds it, "" outside packages.
        texts: comments, headers and footers, text boxes, titles.
        drawings: roots of drawing parts, each with its part's name.
        formats: number format codes of the cells that have one, by row and column from 0.
        cells: cells in the rectangle around all that are used, empty ones included.
    """

    name: str
    part: str = ""
    texts: list[str] = field(default_factory=list)
    drawings: list[tuple[str, _Element]] = field(default_factory=list)
    formats: dict[tuple[int, int], str] = field(default_factory=dict)
    cells: int = 0


@dataclass(slots=True)
class WorkbookFacts:
    """A whole workbook.

    Attributes:
        texts: what belongs to no sheet: data connections, links.
        codes: number format code by cell style.
        since_1904: serial dates count from 1904.
        rows: reads one sheet's filled cells row by row, for sheets that calamine cannot read; None where nothing does.
    """

    sheets: list[SheetFacts] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    title: str = ""
    since_1904: bool = False
    rows: Callable[[SheetFacts], Iterator[list[str]]] | None = None

    def cell(self, number: float, style: int) -> str:
        """Return a number as the style of its cell shows it."""
        code = self.codes[style] if style < len(self.codes) else ""
        if code and is_date(code):
            when = from_serial(number, since_1904=self.since_1904)
            return shown_text(when, code) if when else cell_text(number)
        return shown_text(number, code) if code else cell_text(number)


def header_text(coded: str) -> str:
    """Return a page header or footer without its codes, its left, centre and right parts parted by tabs."""

    def plain(match: re.Match[str]) -> str:
        code = match.group()[1:]
        return "\t" if code.upper() in {"L", "C", "R"} else "&" if code == "&" else ""

    return re.sub(r"[ \t]*\t[ \t]*", "\t", _HEADER_CODE.sub(plain, coded)).strip()
