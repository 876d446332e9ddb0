"""Compound files (OLE), as Office wrote them before 2007: just enough of the format to hold a few streams."""

from __future__ import annotations

import struct

_SECTOR = 512
_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(streams: dict[str, bytes]) -> bytes:
    """Return a compound file of these streams, each filled up with zeros beyond what small streams are.

    Source: [MS-CFB]. A name with a slash stands in for a storage.
    """
    chains = [content.ljust(4096, b"\0") for content in streams.values()]
    entries = [("Root Entry", 5, 1 if streams else _FREE, _FREE, _END, 0)]
    sectors: list[bytes] = []
    table: list[int] = []
    for index, (name, content) in enumerate(zip(streams, chains, strict=True), 1):
        start = len(sectors)
        padded = content.ljust(-(-len(content) // _SECTOR) * _SECTOR, b"\0")
        sectors += [padded[at : at + _SECTOR] for at in range(0, len(padded), _SECTOR)]
        table += [*range(start + 1, len(sectors)), _END]
        entries.append((name, 2, _FREE, index + 1 if index < len(streams) else _FREE, start, len(content)))
    directory = b""
    for name, kind, child, right, start, size in entries:
        wide = name.encode("utf-16-le")
        directory += wide.ljust(64, b"\0") + struct.pack("<HBB3L", len(wide) + 2, kind, 1, _FREE, right, child)
        directory += bytes(36) + struct.pack("<LLL", start, size, 0)
    directory = directory.ljust(-(-len(directory) // _SECTOR) * _SECTOR, b"\0")
    first_directory = len(sectors)
    sectors += [directory[at : at + _SECTOR] for at in range(0, len(directory), _SECTOR)]
    table += [*range(first_directory + 1, len(sectors)), _END, _TABLE]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(24, b"\0") + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6)
    header += bytes(10) + struct.pack("<9L", 1, first_directory, 0, 4096, _END, 0, _END, 0, len(sectors))
    header = header.ljust(_SECTOR, b"\xff")
    if len(table) > _SECTOR // 4:
        raise ValueError("too much for one sector of the table")
    sectors.append(struct.pack(f"<{len(table)}L", *table).ljust(_SECTOR, b"\xff"))
    return header + b"".join(sectors)


def word_document(text: str, notes: str = "", flags: int = 0x200) -> bytes:
    """A document of Word 97 ([MS-DOC]): its text, then its footnotes, as one piece of UTF-16."""
    wide = (text + notes).encode("utf-16-le")
    document = bytearray(0x400)
    struct.pack_into("<H8xH", document, 0, 0xA5EC, flags)
    struct.pack_into("<2L", document, 0x4C, len(text), len(notes))
    pieces = struct.pack("<2L", 0, len(text + notes)) + struct.pack("<HLH", 0, 0x400, 0)
    struct.pack_into("<2L", document, 0x1A2, 0, 5 + len(pieces))
    return compound({"WordDocument": bytes(document) + wide, "1Table": struct.pack("<BL", 2, len(pieces)) + pieces})


def record(kind: int, content: bytes, version: int = 0) -> bytes:
    """A record of PowerPoint 97 ([MS-PPT])."""
    return struct.pack("<HHL", version, kind, len(content)) + content


def presentation(title: str, body: bytes) -> bytes:
    """A presentation of PowerPoint 97 with one slide."""
    heading = record(3999, struct.pack("<L", 0)) + record(4000, title.encode("utf-16-le"))
    text = record(3999, struct.pack("<L", 1)) + record(4008, body)
    listed = record(4080, record(1011, struct.pack("<5L", 2, 0, 0, 256, 0)) + heading, 0xF)
    slide = record(1006, record(0xF00D, text, 0xF), 0xF)
    document = record(1000, listed, 0xF)
    directory_at = len(document) + len(slide)
    directory = record(6002, struct.pack("<3L", 1 | 2 << 20, 0, len(document)))
    edit = record(4085, struct.pack("<7L", 256, 0, 0, directory_at, 1, 3, 0))
    user = record(4086, struct.pack("<3L", 20, 0xE391C05F, directory_at + len(directory)))
    return compound({"PowerPoint Document": document + slide + directory + edit, "Current User": user})


def message(parts: dict[str, str]) -> bytes:
    """A message of Outlook ([MS-OXMSG]): its properties, by their number in hexadecimal."""
    return compound({f"__substg1.0_{number}001F": text.encode("utf-16-le") for number, text in parts.items()})
