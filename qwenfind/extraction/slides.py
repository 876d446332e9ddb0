"""PowerPoint presentations: slides, notes, comments and the fixed text of masters."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qwenfind.extraction.building import Builder
from qwenfind.extraction.drawing import add_graphics, alternative, child, descendants, paragraph_text, paragraphs
from qwenfind.extraction.limits import numbered
from qwenfind.extraction.markup import attribute, local
from qwenfind.extraction.opc import Package

if TYPE_CHECKING:
    from lxml.etree import _Element

_TITLES = {"title", "ctrTitle"}
_IDLE = {"dt", "sldNum", "sldImg"}
_SHARED = {"ftr", "hdr"}


@dataclass(slots=True)
class _Slides:
    """What is gathered while slides are read."""

    builder: Builder
    package: Package
    first_title: str = ""
    shared: dict[str, None] = field(default_factory=dict)
    layouts: dict[str, None] = field(default_factory=dict)


def add_presentation(builder: Builder, package: Package) -> str:
    """Append a presentation slide by slide and return the first slide's title."""
    main = package.main_part("ppt/presentation.xml")
    reading = _Slides(builder, package)
    parts = _slide_parts(package, main)
    for number, part in enumerate(parts, 1):
        root = package.tree(part)
        if root is None:
            builder.note_partial("damaged: a slide cannot be read")
            continue
        title = _title(root)
        reading.first_title = reading.first_title or title
        with builder.unit("slide", number, title):
            _add_shapes(reading, part, root, title)
            _add_notes(reading, part)
            _add_comments(reading, part)
        reading.layouts.update(dict.fromkeys(package.related(part, "slideLayout")))
        if builder.full:
            break
    _add_fixed_text(reading)
    for address in package.outside_addresses(parts):
        builder.paragraph(address)
    return reading.first_title


def _slide_parts(package: Package, main: str) -> list[str]:
    root = package.tree(main)
    targets = package.relationships(main)
    ids = [attribute(item, "id") for item in descendants(root, "sldId")] if root is not None else []
    # r:id and the plain id share their local name: the relationship's own is the one with a namespace.
    if root is not None:
        ids = [
            next((str(value) for key, value in item.attrib.items() if str(key).endswith("}id")), "")
            for item in descendants(root, "sldId")
        ]
    found = [targets[id].target for id in ids if id in targets and targets[id].target in package]
    return found or [name for _, name in numbered(package.zip.names(), r"ppt/slides/slide(\d+)\.xml")]


def _placeholder(shape: _Element) -> str | None:
    """Return a shape's placeholder type ("obj" where it names none), or None where it is no placeholder."""
    properties = next((item for item in shape if local(item).startswith("nv")), None)
    found = child(properties, "nvPr", "ph") if properties is not None else None
    return (attribute(found, "type") or "obj") if found is not None else None


def _title(root: _Element) -> str:
    for shape in descendants(root, "sp"):
        if _placeholder(shape) in _TITLES:
            text = " ".join(paragraphs(shape)).strip()
            if text:
                return text
    return ""


def _add_shapes(reading: _Slides, part: str, root: _Element, title: str) -> None:
    reading.builder.heading(title, 1)
    shapes = child(root, "cSld", "spTree")
    if shapes is not None:
        _add_tree(reading, part, shapes, title_shown=bool(title))


def _add_tree(reading: _Slides, part: str, shapes: _Element, *, title_shown: bool) -> None:
    for shape in shapes:
        name = local(shape)
        if name == "AlternateContent":
            chosen = alternative(shape)
            if chosen is not None:
                _add_tree(reading, part, chosen, title_shown=title_shown)
        elif name == "grpSp":
            _add_tree(reading, part, shape, title_shown=title_shown)
        elif name in {"sp", "cxnSp"}:
            _add_shape(reading, shape, title_shown=title_shown)
        elif name in {"graphicFrame", "pic", "contentPart"}:
            _add_description(reading, shape)
            for row in descendants(shape, "tr"):
                reading.builder.row("\n".join(paragraphs(cell)) for cell in row if local(cell) == "tc")
            add_graphics(reading.builder, reading.package, part, shape)


def _add_description(reading: _Slides, shape: _Element) -> None:
    properties = next((item for item in shape if local(item).startswith("nv")), None)
    found = child(properties, "cNvPr") if properties is not None else None
    if found is not None:
        texts = dict.fromkeys((attribute(found, "title"), attribute(found, "descr")))
        reading.builder.paragraph("\n".join(text for text in texts if text))


def _add_shape(reading: _Slides, shape: _Element, *, title_shown: bool) -> None:
    kind = _placeholder(shape)
    if kind in _IDLE or (kind in _TITLES and title_shown):
        return
    body = child(shape, "txBody")
    texts = list(descendants(body, "p")) if body is not None else []
    for paragraph in texts:
        text = paragraph_text(paragraph)
        properties = child(paragraph, "pPr")
        depth = attribute(properties, "lvl") if properties is not None else ""
        if kind in _SHARED:
            reading.shared.setdefault(text)
        elif kind in {"body", "obj"}:
            reading.builder.list_item(text, int(depth) if depth.isdigit() else 0)
        else:
            reading.builder.paragraph(text)
    if not texts:
        _add_description(reading, shape)


def _add_notes(reading: _Slides, part: str) -> None:
    for notes in reading.package.related(part, "notesSlide"):
        root = reading.package.tree(notes)
        shapes = child(root, "cSld", "spTree") if root is not None else None
        for shape in descendants(shapes, "sp") if shapes is not None else ():
            kind = _placeholder(shape)
            if kind in _SHARED:
                for text in paragraphs(shape):
                    reading.shared.setdefault(text)
            elif kind not in _IDLE:
                for text in paragraphs(shape):
                    reading.builder.paragraph(text)


def _add_comments(reading: _Slides, part: str) -> None:
    for comments in reading.package.related(part, "comments"):
        root = reading.package.tree(comments)
        for comment in descendants(root, "cm", "reply") if root is not None else ():
            plain = child(comment, "text")
            body = child(comment, "txBody")
            if plain is not None:
                reading.builder.paragraph(plain.text or "")
            elif body is not None:
                reading.builder.paragraph("\n".join(paragraphs(body)))


def _add_fixed_text(reading: _Slides) -> None:
    """Append once what layouts and masters print on slides, and the footers that slides share."""
    package = reading.package
    masters = dict.fromkeys(name for layout in reading.layouts for name in package.related(layout, "slideMaster"))
    for part in (*reading.layouts, *masters):
        root = package.tree(part)
        for shape in descendants(root, "sp") if root is not None else ():
            if _placeholder(shape) is None:
                reading.shared.update(dict.fromkeys(paragraphs(shape)))
    for text in reading.shared:
        reading.builder.paragraph(text)
