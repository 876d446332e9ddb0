"""Documents of Hangul Word Processor, version 5."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import TOO_LARGE, Limits, numbered
from qwenfind.extraction.ole import OleFile, summary_title
from qwenfind.records import Extract

_SIGNATURE = b"HWP Document File"
_COMPRESSED, _PASSWORD = 1, 2
_PARAGRAPH_TEXT = 67
# Control characters that stand for themselves; every other below 32 is followed by seven units of data
# (Hangul document file format 5.0, revision 1.3, table 6).
_SINGLE = frozenset({0, 10, 13, *range(24, 32)})


def extract(path: Path, limits: Limits) -> Extract:
    """Read a .hwp file.

    Raises:
        SkippedError: it is encrypted or larger than the limit.
        FailedError: it is damaged, of another version, or too large when unpacked.
    """
    limits.check_size(path)
    ole = OleFile(path.read_bytes())
    header = ole.read("FileHeader")
    if not header.startswith(_SIGNATURE) or len(header) < 40:
        raise FailedError("damaged: not a Hangul document of version 5")
    (flags,) = struct.unpack_from("<L", header, 36)
    if flags & _PASSWORD:
        raise SkippedError("encrypted", "Save it without a password to have its text found.")
    builder = Builder(limits)
    for _, name in numbered(ole.names(), r"BodyText/Section(\d+)"):
        data = ole.read(name)
        for text in _paragraphs(_inflated(data, limits) if flags & _COMPRESSED else data):
            builder.paragraph(text)
            if builder.full:
                break
    return builder.build(title=summary_title(ole, "\x05HwpSummaryInformation"))


def _inflated(data: bytes, limits: Limits) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(data, limits.max_member_bytes)
    except zlib.error as error:
        raise FailedError("damaged: a section cannot be unpacked") from error
    if inflater.unconsumed_tail:
        raise FailedError(TOO_LARGE)
    return content


def _paragraphs(data: bytes) -> Iterator[str]:
    at = 0
    while at + 4 <= len(data):
        (head,) = struct.unpack_from("<L", data, at)
        at += 4
        size = head >> 20
        if size == 0xFFF and at + 4 <= len(data):
            (size,) = struct.unpack_from("<L", data, at)
            at += 4
        if head & 0x3FF == _PARAGRAPH_TEXT:
            yield _text(data[at : at + size])
        at += size


def _text(data: bytes) -> str:
    units = struct.unpack(f"<{len(data) // 2}H", data[: len(data) // 2 * 2])
    kept: list[int] = []
    at = 0
    while at < len(units):
        unit = units[at]
        if unit >= 32:
            kept.append(unit)
        elif unit == 9:
            kept.append(9)
        elif unit in {10, 13}:
            kept.append(10)
        at += 1 if unit >= 32 or unit in _SINGLE else 8
    return struct.pack(f"<{len(kept)}H", *kept).decode("utf-16-le", "replace")
