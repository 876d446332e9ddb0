"""Electronic books: EPUB chapter by chapter, FictionBook, and Mobipocket by MuPDF."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits, SafeZip
from qwenfind.extraction.markup import attribute, local, tree
from qwenfind.extraction.pdf import mupdf
from qwenfind.extraction.web import html_decoded, html_text
from qwenfind.records import Extract

if TYPE_CHECKING:
    from lxml.etree import _Element

_PAGES = re.compile(r"\.(?:x?html?|xml)$", re.IGNORECASE)


def epub(path: Path, limits: Limits) -> Extract:
    """Read an EPUB; its chapters, in reading order, are the units.

    Raises:
        SkippedError: its text is encrypted (DRM).
        FailedError: it is damaged.
    """
    limits.check_size(path)
    with SafeZip(path, limits) as archive:
        builder = Builder(limits)
        if archive.damage:
            builder.note_partial(archive.damage)
        names, facts = _chapters(archive)
        _check_is_open(archive, names)
        labels = _labels(archive)
        for number, name in enumerate(names, 1):
            if builder.full:
                break
            try:
                content = html_decoded(archive.read(name))
            except (KeyError, FailedError):
                builder.note_partial("a chapter is missing or damaged")
                continue
            with builder.unit("chapter", number, labels.get(name.lower(), "")):
                html_text(content, builder)
        creators = facts.get("creator", "")
        builder.paragraph("\n".join(filter(None, (creators and f"Author: {creators}", facts.get("description", "")))))
    return builder.build(title=facts.get("title", ""), language=facts.get("language", ""))


def check_epub_is_open(archive: SafeZip) -> None:
    """Raise SkippedError where a book's chapters are encrypted."""
    _check_is_open(archive, _chapters(archive)[0])


def _check_is_open(archive: SafeZip, names: list[str]) -> None:
    if "META-INF/encryption.xml" in archive and _encrypted(archive, names):
        raise SkippedError("encrypted")


def _chapters(archive: SafeZip) -> tuple[list[str], dict[str, str]]:
    """Names of the chapters in reading order, and what the book says of itself."""
    package = _package(archive)
    names, facts = _reading_order(archive, package) if package else ([], {})
    return names or [name for name in archive.names() if _PAGES.search(name) and "META-INF" not in name], facts


def _package(archive: SafeZip) -> str:
    if "META-INF/container.xml" in archive:
        with archive.open("META-INF/container.xml") as stream:
            root = tree(stream)
        for element in root.iter() if root is not None else ():
            if local(element) == "rootfile" and attribute(element, "full-path") in archive:
                return attribute(element, "full-path")
    return next((name for name in archive.names() if name.lower().endswith(".opf")), "")


def _reading_order(archive: SafeZip, package: str) -> tuple[list[str], dict[str, str]]:
    with archive.open(package) as stream:
        root = tree(stream)
    if root is None:
        return [], {}
    items: dict[str, str] = {}
    order: list[str] = []
    facts: dict[str, list[str]] = {}
    for element in root.iter():
        name = local(element)
        if name == "item":
            items[attribute(element, "id")] = _joined(package, attribute(element, "href"))
        elif name == "itemref":
            order.append(attribute(element, "idref"))
        elif name in ("title", "language", "creator", "description") and element.text:
            facts.setdefault(name, []).append(element.text.strip())
    listed = [items[key] for key in order if key in items]
    return (
        list(dict.fromkeys(name for name in listed if name in archive)),
        {key: values[0] if key in ("title", "language") else ", ".join(values) for key, values in facts.items()},
    )


def _joined(base: str, href: str) -> str:
    # A label inside the archive only: it never names a file on disk.
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(href.partition("#")[0]))).lstrip("/")


def _labels(archive: SafeZip) -> dict[str, str]:
    """Names of chapters by the navigation (EPUB 2 or 3), keyed by lower-case member name."""
    labels: dict[str, str] = {}
    for name in archive.names():
        if not name.lower().endswith(".ncx"):
            continue
        with archive.open(name) as stream:
            root = tree(stream)
        for point in root.iter() if root is not None else ():
            if local(point) != "navPoint":
                continue
            text, source = "", ""
            for child in point:
                if local(child) == "navLabel":
                    text = "".join(str(piece) for piece in child.itertext()).strip()
                elif local(child) == "content":
                    source = _joined(name, attribute(child, "src"))
            labels.setdefault(source.lower(), text)
    return labels


def _encrypted(archive: SafeZip, names: list[str]) -> bool:
    with archive.open("META-INF/encryption.xml") as stream:
        root = tree(stream)
    wanted = {name.lower() for name in names}
    # Scrambled fonts are common and harmless; encrypted chapters are not readable.
    return any(
        unquote(attribute(element, "URI")).lower() in wanted
        for element in (root.iter() if root is not None else ())
        if local(element) == "CipherReference"
    )


def fictionbook(path: Path, limits: Limits) -> Extract:
    """Read a FictionBook 2 file, zipped or not; its sections are the units."""
    limits.check_size(path)
    with path.open("rb") as file:
        if file.read(2) == b"PK":
            with SafeZip(path, limits) as archive:
                name = next((name for name in archive.names() if name.lower().endswith(".fb2")), None)
                if name is None:
                    raise FailedError("damaged: no book inside")
                with archive.open(name) as stream:
                    root = tree(stream)
        else:
            file.seek(0)
            root = tree(file)
    if root is None:
        raise FailedError("damaged: not well formed")
    builder = Builder(limits)
    facts = {
        local(element): element for element in reversed(list(root.iter())) if local(element) in ("book-title", "lang")
    }
    described = next((element for element in root.iter() if local(element) == "title-info"), None)
    for element in described if described is not None else ():
        if local(element) in ("author", "annotation", "keywords", "date", "genre"):
            builder.paragraph(" ".join(_text(element).split()))
    number = 0
    for body in (element for element in root if local(element) == "body"):
        for section in body:
            if local(section) == "section":
                number += 1
                with builder.unit("chapter", number, _title(section)):
                    _section(section, builder, 1)
            else:
                _section(section, builder, 1)
    title, language = (_text(facts[key]).strip() if key in facts else "" for key in ("book-title", "lang"))
    return builder.build(title=title, language=language)


def _section(root: _Element, builder: Builder, level: int) -> None:
    # Without recursion: a hostile file nests sections without end.
    waiting = [(root, level)]
    while waiting:
        element, depth = waiting.pop()
        name = local(element)
        if name in ("title", "subtitle"):
            builder.heading(" ".join(_text(element).split()), depth)
        elif name in ("p", "v", "text-author", "date"):
            builder.paragraph(_text(element))
        elif name == "tr":
            builder.row(_text(cell) for cell in element)
        elif name != "binary":
            inner = depth + 1 if name == "section" and element is not root else depth
            waiting.extend((child, inner) for child in reversed(element))


def _text(element: _Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def _title(section: _Element) -> str:
    return next((" ".join(_text(child).split()) for child in section if local(child) == "title"), "")


def mobi(path: Path, limits: Limits) -> Extract:
    """Read a Mobipocket or Kindle (up to KF8) book.

    Raises:
        SkippedError: it is encrypted (DRM).
        FailedError: it is damaged.
    """
    limits.check_size(path)
    check_mobi_is_open(path)
    pymupdf = mupdf()
    builder = Builder(limits)
    try:
        with pymupdf.open(path, filetype="mobi") as document:
            facts = document.metadata or {}
            for chapter in range(document.chapter_count):
                with builder.unit("chapter", chapter + 1):
                    for page in range(document.chapter_page_count(chapter)):
                        for block in document[(chapter, page)].get_text("blocks"):
                            builder.paragraph(block[4])
                        if builder.full:
                            break
    except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase) as error:
        if builder.empty:
            raise FailedError("damaged: the book cannot be read") from error
        builder.note_partial("a chapter is damaged")
        facts = {}
    if author := facts.get("author"):
        builder.paragraph(f"Author: {author}")
    return builder.build(title=facts.get("title") or "")


def check_mobi_is_open(path: Path) -> None:
    """Raise SkippedError where a Mobipocket book is encrypted, as its first record says."""
    with path.open("rb") as file:
        header = file.read(78 + 8)
        file.seek(int.from_bytes(header[78:82], "big"))
        record = file.read(16)
    if len(record) >= 14 and int.from_bytes(record[12:14], "big"):
        raise SkippedError("encrypted")
