"""Text of DrawingML as Word, PowerPoint and Excel share it: paragraphs, charts, diagrams and equations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qwenfind.extraction.building import Builder
from qwenfind.extraction.equations import equation_text
from qwenfind.extraction.markup import attribute, local
from qwenfind.extraction.opc import Package

if TYPE_CHECKING:
    from lxml.etree import _Element

# A chart's cache is a copy for display; beyond this many points it is data, not something to read.
_MAX_POINTS = 2000
# Fields whose text changes from slide to slide or day to day and says nothing of the content.
_IDLE_FIELDS = re.compile(r"slidenum|datetime", re.IGNORECASE)


def child(element: _Element, *path: str) -> _Element | None:
    """Return the first descendant along a path of local names, or None."""
    found: _Element | None = element
    for name in path:
        found = next((item for item in found if local(item) == name), None) if found is not None else None
    return found


def descendants(element: _Element, *names: str) -> Iterator[_Element]:
    """Yield descendants of these local names in document order; one alternative of each AlternateContent."""
    for item in element:
        name = local(item)
        if name == "AlternateContent":
            chosen = alternative(item)
            if chosen is not None:
                yield from descendants(chosen, *names)
            continue
        if name in names:
            yield item
        yield from descendants(item, *names)


def alternative(element: _Element) -> _Element | None:
    """Return the one branch of mc:AlternateContent that is read: a choice that holds something, else the fallback."""
    choices = [item for item in element if local(item) == "Choice"]
    fallback = next((item for item in element if local(item) == "Fallback"), None)
    telling = (item for item in choices if any(local(inner) in _TELLING for inner in item.iter()))
    return next(telling, fallback if fallback is not None else next(iter(choices), None))


_TELLING = frozenset({"t", "chart", "relIds", "txbxContent", "oMath", "pic", "graphicFrame"})


def paragraph_text(paragraph: _Element) -> str:
    """Return the text of an a:p, equations included."""
    pieces: list[str] = []
    for item in descendants(paragraph, "t", "br", "oMath"):
        if local(item) == "oMath":
            pieces.append(f" {equation_text(item)} ")
        elif "/math" in str(item.tag):  # said by its equation already
            continue
        elif local(item) == "t":
            parent = item.getparent()
            idle = parent is not None and local(parent) == "fld" and _IDLE_FIELDS.search(attribute(parent, "type"))
            if not idle:
                pieces.append(item.text or "")
        else:
            pieces.append("\n")
    return "".join(pieces)


def paragraphs(element: _Element) -> Iterator[str]:
    """Yield the text of each a:p below an element that has any."""
    for item in descendants(element, "p"):
        text = paragraph_text(item)
        if text.strip():
            yield text


def add_chart(builder: Builder, package: Package, part: str) -> None:
    """Append a chart's titles, and its cached categories and values as a table of one row a series."""
    root = package.tree(part)
    if root is None:
        return
    for title in descendants(root, "title"):
        texts = list(paragraphs(title)) or [_cached_text(title)]
        builder.paragraph("\n".join(texts))
    if local(root) == "chartSpace" and "chartex" in str(root.tag):
        _add_extended_chart(builder, root)
        return
    shown: list[str] = []
    for series in descendants(root, "ser"):
        categories = _points(series, "cat") or _points(series, "xVal")
        if categories and categories != shown:
            builder.row(["", *categories])
            shown = categories
        name = child(series, "tx")
        values = _points(series, "val") or _points(series, "yVal")
        builder.row([_cached_text(name) if name is not None else "", *values, *_points(series, "bubbleSize")])
        if builder.full:
            return
    for inner in descendants(root, "userShapes"):
        target = package.relationships(part).get(attribute(inner, "id"))
        shapes = package.tree(target.target) if target else None
        if shapes is not None:
            for text in paragraphs(shapes):
                builder.paragraph(text)


def _add_extended_chart(builder: Builder, root: _Element) -> None:
    for dimension in descendants(root, "strDim", "numDim"):
        builder.row([number(item.text or "") for item in descendants(dimension, "pt")][:_MAX_POINTS])
    for data in descendants(root, "txData"):
        builder.paragraph(" ".join(item.text or "" for item in descendants(data, "v")))


def _cached_text(element: _Element) -> str:
    return " ".join(item.text or "" for item in descendants(element, "v", "t") if item.text)


def _points(series: _Element, name: str) -> list[str]:
    holder = child(series, name)
    if holder is None:
        return []
    # Of several levels of categories the innermost comes first in the file and last for a reader.
    levels = list(descendants(holder, "lvl")) or [holder]
    columns = [[number(_cached_text(point)) for point in descendants(level, "pt")][:_MAX_POINTS] for level in levels]
    return [text for column in columns for text in column]


def number(text: str) -> str:
    """Return a stored number without the digits that binary fractions add, other text as it is."""
    if not re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", text):
        return text
    value = float(text)
    if value.is_integer() and abs(value) < 1e15:
        return text if re.fullmatch(r"-?\d+", text) else str(int(value))
    return format(value, ".15g")


def add_diagram(builder: Builder, package: Package, part: str) -> None:
    """Append the text of a SmartArt diagram's data, node by node."""
    root = package.tree(part)
    if root is None:
        return
    for point in descendants(root, "pt"):
        if attribute(point, "type") not in {"pres", "parTrans", "sibTrans"}:
            text = "\n".join(paragraphs(point))
            builder.list_item(text)


def add_graphics(builder: Builder, package: Package, part: str, element: _Element) -> None:
    """Append the charts and diagrams that an element of `part` shows."""
    targets = package.relationships(part)
    for item in descendants(element, "chart", "relIds"):
        id = attribute(item, "dm") if local(item) == "relIds" else attribute(item, "id")
        target = targets.get(id)
        if target is None or target.external:
            continue
        if local(item) == "chart":
            add_chart(builder, package, target.target)
        else:
            add_diagram(builder, package, target.target)
