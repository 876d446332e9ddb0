"""Documents inside other documents: what is attached to a message or a PDF."""

from __future__ import annotations

from qwenfind.errors import DocumentError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.decoding import is_text
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import paragraphs, text_of
from qwenfind.records import Extract

_MAX_DEPTH = 3
_MAX_ATTACHED_BYTES = 32 << 20
_SNIFF = 64 << 10


def append_attached(builder: Builder, name: str, data: bytes, limits: Limits, *, depth: int) -> None:
    """Append an attachment's name, and its text where it can be read from memory; else it is passed over.

    Args:
        depth: how many documents lie around it.
    """
    if name:
        builder.paragraph(f"Attachment: {name}")
    if not data or len(data) > _MAX_ATTACHED_BYTES or depth > _MAX_DEPTH or builder.full:
        return
    try:
        if extract := _read(data, limits, depth):
            builder.include(extract)
        elif is_text(data[:_SNIFF]):
            _words(builder, name, data, limits)
    except DocumentError:
        return


def _read(data: bytes, limits: Limits, depth: int) -> Extract | None:
    if data.startswith(b"%PDF-"):
        from qwenfind.extraction.pdf import read_pdf

        return read_pdf(data, limits, depth=depth + 1)
    if not data.startswith(b"PK\x03\x04"):
        return None
    from qwenfind.extraction.office import read_slides, read_word
    from qwenfind.extraction.sheets import read_workbook

    for marker, read in ((b"word/", read_word), (b"ppt/", read_slides), (b"xl/", read_workbook)):
        if marker in data:
            return read(data, limits, depth=depth + 1)
    return None


def _words(builder: Builder, name: str, data: bytes, limits: Limits) -> None:
    from qwenfind.extraction.web import html_decoded, html_text

    if name.lower().endswith((".html", ".htm", ".xhtml")) or data[:200].lstrip().lower().startswith(b"<!doctype html"):
        html_text(html_decoded(data), builder)
    elif not data.startswith((b"{\\rtf", b"%!PS")):
        paragraphs(text_of(data, limits)[0], builder)
