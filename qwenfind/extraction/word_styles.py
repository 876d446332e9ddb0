"""Word's styles and list numbering: what is a heading, what is a list item, and the number before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qwenfind.extraction.drawing import child
from qwenfind.extraction.markup import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

# Word stores built-in names in English whatever its language; other writers store what they show.
_HEADING_NAME = re.compile(
    r"(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|başlık"
    r"|заголовок|標題|标题|見出し|제목)\s*([1-9])",
    re.IGNORECASE,
)
_TITLE_NAMES = {"title": 1, "titel": 1, "subtitle": 2}
_MAX_CHAIN = 20
_LEVELS = 9
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class _Style:
    based_on: str
    level: int | None
    numbering: str
    list_level: int | None


@dataclass(frozen=True, slots=True)
class ParagraphFacts:
    """What a paragraph's properties and its style's say.

    Attributes:
        heading: 1 to 6 for a heading, else 0.
        numbering: id of the list it belongs to, or "".
        list_level: depth in that list, from 0.
    """

    heading: int
    numbering: str
    list_level: int


class Styles:
    """The paragraph styles of one document."""

    def __init__(self, root: _Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        self._default = ""
        for node in root if root is not None else ():
            if local(node) != "style" or attribute(node, "type") not in {"paragraph", ""}:
                continue
            id = attribute(node, "styleId")
            properties = child(node, "pPr")
            numbering, list_level = _numbering(properties)
            self._styles[id] = _Style(
                _value(node, "basedOn"), _level_of(_value(node, "name"), properties), numbering, list_level
            )
            if attribute(node, "default") in {"1", "true", "on"}:
                self._default = id

    def facts(self, properties: _Element | None) -> ParagraphFacts:
        """Return what a paragraph with these direct properties is."""
        chain = list(self._chain(_value(properties, "pStyle") or self._default))
        level = _outline(properties)
        if level is None:
            level = next((style.level for style in chain if style.level is not None), None)
        numbering, list_level = _numbering(properties)
        if not numbering:
            numbering = next((style.numbering for style in chain if style.numbering), "")
        if list_level is None:
            list_level = next((style.list_level for style in chain if style.list_level is not None), 0)
        heading = min(level + 1, 6) if level is not None and level < _BODY_LEVEL else 0
        return ParagraphFacts(heading, "" if numbering == "0" else numbering, min(max(list_level, 0), _LEVELS - 1))

    def _chain(self, id: str) -> Iterator[_Style]:
        for _ in range(_MAX_CHAIN):
            style = self._styles.get(id)
            if style is None:
                return
            yield style
            id = style.based_on


def heading_level(name: str) -> int:
    """Return the level, from 1, of the heading that a style of this name makes, or 0 for none."""
    if match := _HEADING_NAME.fullmatch(name.strip()):
        return int(match.group(1))
    return _TITLE_NAMES.get(name.strip().lower(), 0)


def _level_of(name: str, properties: _Element | None) -> int | None:
    """Return a style's outline level from 0, from its name where its properties say nothing."""
    level = _outline(properties)
    if level is not None:
        return level
    known = heading_level(name)
    return known - 1 if known else None


def _value(element: _Element | None, *path: str) -> str:
    found = child(element, *path) if element is not None else None
    return attribute(found, "val") if found is not None else ""


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        return None


def _outline(properties: _Element | None) -> int | None:
    return _whole(_value(properties, "outlineLvl"))


def _numbering(properties: _Element | None) -> tuple[str, int | None]:
    return _value(properties, "numPr", "numId"), _whole(_value(properties, "numPr", "ilvl"))


@dataclass(slots=True)
class _Level:
    text: str = ""
    form: str = "decimal"
    start: int = 0
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class _List:
    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    counts: dict[int, int] = field(default_factory=dict)
    begun: set[int] = field(default_factory=set)


class Numbering:
    """Counts list items as Word does, so that "1.2.3" stands before the text as a reader sees it.

    Lists that share an abstract definition share their counts, and a level begins anew after an item of a
    lesser level (ECMA-376 part 1, 17.9).
    """

    def __init__(self, root: _Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, dict[int, int]] = {}
        nodes = list(root) if root is not None else []
        abstracts = {attribute(node, "abstractNumId"): node for node in nodes if local(node) == "abstractNum"}
        self._by_style_link = {
            _value(node, "styleLink"): id for id, node in abstracts.items() if _value(node, "styleLink")
        }
        for node in nodes:
            if local(node) != "num":
                continue
            abstract = _value(node, "abstractNumId")
            definition = abstracts.get(abstract)
            if definition is not None and _value(definition, "numStyleLink"):
                abstract = self._by_style_link.get(_value(definition, "numStyleLink"), abstract)
                definition = abstracts.get(abstract)
            levels = dict(_levels(definition)) if definition is not None else {}
            starts: dict[int, int] = {}
            for override in node:
                number = _whole(attribute(override, "ilvl")) if local(override) == "lvlOverride" else None
                if number is None:
                    continue
                levels.update(_levels(override))
                start = _whole(_value(override, "startOverride"))
                if start is not None:
                    starts[number] = start
            self._lists[attribute(node, "numId")] = _List(abstract, levels, starts)

    def label(self, numbering: str, level: int) -> str:
        """Count one item of a list and return what stands before it, "" for a bullet."""
        found = self._lists.get(numbering)
        if found is None:
            return ""
        counts = self._counts.setdefault(found.abstract, {})
        definition = found.levels.get(level, _Level())
        if level in found.starts and level not in found.begun:
            counts[level] = found.starts[level]
        else:
            counts[level] = counts[level] + 1 if level in counts else definition.start
        found.begun.add(level)
        for lesser in range(level):  # a level that was skipped counts as begun
            other = found.levels.get(lesser, _Level())
            counts.setdefault(lesser, found.starts.get(lesser, other.start))
        for deeper in [key for key in counts if key > level]:
            restart = found.levels.get(deeper, _Level()).restart
            if restart is None or (restart and level < restart):
                del counts[deeper]
        if definition.form in {"bullet", "none"} and "%" not in definition.text:
            return ""

        def shown(match: re.Match[str]) -> str:
            number = int(match.group(1)) - 1
            other = found.levels.get(number, _Level())
            form = "decimal" if definition.legal and number < level else other.form
            return formatted(counts.get(number, other.start), form)

        return re.sub(r"%([1-9])", shown, definition.text).strip()


def _levels(holder: _Element) -> Iterator[tuple[int, _Level]]:
    for node in holder:
        number = _whole(attribute(node, "ilvl")) if local(node) == "lvl" else None
        if number is not None:
            start = _whole(_value(node, "start"))
            yield (
                number,
                _Level(
                    _value(node, "lvlText"),
                    _value(node, "numFmt") or "decimal",
                    start or 0,
                    _whole(_value(node, "lvlRestart")),
                    child(node, "isLgl") is not None,
                ),
            )


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def formatted(value: int, form: str) -> str:
    """Return a list number in one of Word's number formats; decimal for those not known."""
    if form in {"bullet", "none"}:
        return ""
    if form in {"lowerRoman", "upperRoman"} and 0 < value < 5000:
        return roman(value) if form == "lowerRoman" else roman(value).upper()
    if form in {"lowerLetter", "upperLetter"} and value > 0:
        # After z come aa, bb, cc: the letter is repeated.
        text = chr(ord("a") + (value - 1) % 26) * min((value - 1) // 26 + 1, 10)
        return text if form == "lowerLetter" else text.upper()
    if form == "decimalZero":
        return f"{value:02d}"
    if form == "ordinal":
        teen = value % 100 in {11, 12, 13}
        return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"
    return str(value)


def roman(value: int) -> str:
    """Return a positive number in lower-case Roman numerals."""
    pieces = []
    for worth, letters in _ROMAN:
        times, value = divmod(value, worth)
        pieces.append(letters * times)
    return "".join(pieces)
