"""Word and PowerPoint files of the Office Open XML family, and the files that lie inside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.errors import DocumentError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.records import Extract

if TYPE_CHECKING:
    from qwenfind.extraction.opc import Package

# Files in files in files: deeper than this nobody keeps text, and a chain may be meant to exhaust us.
_MAX_DEPTH = 3
_MAX_EMBEDDED = 50


def extract_word(path: Path, limits: Limits) -> Extract:
    """Read a Word document.

    Raises:
        SkippedError: it is encrypted or larger than the limit.
        FailedError: it is damaged, or too large when unpacked.
    """
    limits.check_size(path)
    return read_word(path, limits)


def extract_slides(path: Path, limits: Limits) -> Extract:
    """Read a PowerPoint presentation, a unit a slide; raises as `extract_word` does."""
    limits.check_size(path)
    return read_slides(path, limits)


def read_word(source: Path | bytes, limits: Limits, *, depth: int = 0) -> Extract:
    """Read a Word document from a file or from memory; `depth` counts the files around it."""
    from qwenfind.extraction.word import add_document

    return _read(source, limits, add_document, depth)


def read_slides(source: Path | bytes, limits: Limits, *, depth: int = 0) -> Extract:
    """Read a presentation from a file or from memory; `depth` counts the files around it."""
    from qwenfind.extraction.slides import add_presentation

    return _read(source, limits, add_presentation, depth)


def _read(source: Path | bytes, limits: Limits, add: Callable[[Builder, Package], str], depth: int) -> Extract:
    from qwenfind.extraction.opc import Package

    builder = Builder(limits)
    with Package(source, limits) as package:
        builder.note_partial(package.zip.damage)
        own_title = add(builder, package)
        add_embedded(builder, package, limits, depth)
        title, language = package.title_and_language()
        return builder.build(title=title.strip() or own_title, language=language)


def add_embedded(builder: Builder, package: Package, limits: Limits, depth: int) -> None:
    """Append the text of the documents that lie inside a package; one that cannot be read is passed over."""
    from qwenfind.extraction.ole import embedded_file
    from qwenfind.extraction.sheets import read_workbook

    names = package.zip.names()
    charts = [name for name in names if "/charts/" in name and name.endswith(".xml")]
    # A chart's workbook holds what the chart already shows.
    shown = {part for chart in charts for part in package.related(chart, "package", "oleObject")}
    found = [name for name in names if "/embeddings/" in name.lower() and name not in shown]
    for name in found[:_MAX_EMBEDDED] if depth < _MAX_DEPTH else ():
        if builder.full:
            return
        try:
            data = package.zip.read(name)
            label, data = embedded_file(data) or (name, data)
            if label != name:
                builder.paragraph(label)
            for marker, read in ((b"word/", read_word), (b"ppt/", read_slides), (b"xl/", read_workbook)):
                if data.startswith(b"PK\x03\x04") and marker in data:
                    builder.include(read(data, limits, depth=depth + 1))
                    break
            else:
                _add_plain(builder, data)
        except DocumentError:
            continue


def _add_plain(builder: Builder, data: bytes) -> None:
    """Append an embedded text file; whatever is not plainly UTF-8 text is passed over."""
    if b"\0" in data:
        return
    try:
        builder.paragraph(data.decode("utf-8"))
    except UnicodeDecodeError:
        return


SUFFIXES: dict[str, Callable[[Path, Limits], Extract]] = {
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), extract_word),
    **dict.fromkeys((".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"), extract_slides),
}
