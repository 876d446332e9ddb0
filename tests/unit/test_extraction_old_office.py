"""Files of before 2007, in compound files built here."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.old_hwp import extract as extract_hwp
from qwenfind.extraction.old_mail import extract as extract_message
from qwenfind.extraction.old_slides import extract as extract_slides
from qwenfind.extraction.old_word import extract as extract_word
from qwenfind.extraction.ole import OleFile, embedded_file

SECTOR = 512
END, FREE = 0xFFFFFFFE, 0xFFFFFFFF


def compound(streams: dict[str, bytes]) -> bytes:
    """Return a compound file of these streams, each filled up with zeros beyond what small streams are."""
    chains = [content.ljust(4096, b"\0") for content in streams.values()]
    entries = [("Root Entry", 5, 1 if streams else FREE, FREE, END, 0)]
    sectors: list[bytes] = []
    table: list[int] = []
    for index, (name, content) in enumerate(zip(streams, chains, strict=True), 1):
        start = len(sectors)
        padded = content.ljust(-(-len(content) // SECTOR) * SECTOR, b"\0")
        sectors += [padded[at : at + SECTOR] for at in range(0, len(padded), SECTOR)]
        table += [*range(start + 1, len(sectors)), END]
        entries.append((name, 2, FREE, index + 1 if index < len(streams) else FREE, start, len(content)))
    directory = b""
    for name, kind, child, right, start, size in entries:
        wide = name.encode("utf-16-le")
        directory += wide.ljust(64, b"\0") + struct.pack("<HBB3L", len(wide) + 2, kind, 1, FREE, right, child)
        directory += bytes(36) + struct.pack("<LLL", start, size, 0)
    directory = directory.ljust(-(-len(directory) // SECTOR) * SECTOR, b"\0")
    first_directory = len(sectors)
    sectors += [directory[at : at + SECTOR] for at in range(0, len(directory), SECTOR)]
    table += [*range(first_directory + 1, len(sectors)), END, 0xFFFFFFFD]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(24, b"\0") + struct.pack("<5H", 0x3E, 3, 0xFFFE, 9, 6)
    header += bytes(10) + struct.pack("<9L", 1, first_directory, 0, 4096, END, 0, END, 0, len(sectors))
    header = header.ljust(SECTOR, b"\xff")
    assert len(table) <= SECTOR // 4
    sectors.append(struct.pack(f"<{len(table)}L", *table).ljust(SECTOR, b"\xff"))
    return header + b"".join(sectors)


def word_document(text: str, notes: str = "", flags: int = 0x200) -> bytes:
    wide = (text + notes).encode("utf-16-le")
    document = bytearray(0x400)
    struct.pack_into("<H8xH", document, 0, 0xA5EC, flags)
    struct.pack_into("<2L", document, 0x4C, len(text), len(notes))
    pieces = struct.pack("<2L", 0, len(text + notes)) + struct.pack("<HLH", 0, 0x400, 0)
    struct.pack_into("<2L", document, 0x1A2, 0, 5 + len(pieces))
    return compound({"WordDocument": bytes(document) + wide, "1Table": struct.pack("<BL", 2, len(pieces)) + pieces})


def test_an_old_word_document_is_read_with_its_notes(tmp_path: Path) -> None:
    path = tmp_path / "a.doc"
    body = "First\r\x13 HYPERLINK x\x14shown\x15 link\ra\x07b\x07\x07c\x07d\x07\x07last\r"
    path.write_bytes(word_document(body, "\x02A note\r"))

    assert extract_word(path, Limits()).text == "First\n\nshown link\n\na\tb\nc\td\n\nlast\n\nA note"


def test_an_encrypted_word_document_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "a.doc"
    path.write_bytes(word_document("x", flags=0x300))

    with pytest.raises(SkippedError, match="encrypted"):
        extract_word(path, Limits())


def test_rich_text_under_the_name_of_a_word_document_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.doc"
    path.write_bytes(rb"{\rtf1 disguised}")

    assert extract_word(path, Limits()).text == "disguised"


def record(kind: int, content: bytes, version: int = 0) -> bytes:
    return struct.pack("<HHL", version, kind, len(content)) + content


def test_an_old_presentation_is_read_slide_by_slide(tmp_path: Path) -> None:
    title = record(3999, struct.pack("<L", 0)) + record(4000, "Überschrift".encode("utf-16-le"))
    body = record(3999, struct.pack("<L", 1)) + record(4008, b"one\rtwo")
    listed = record(4080, record(1011, struct.pack("<5L", 2, 0, 0, 256, 0)) + title, 0xF)
    slide = record(1006, record(0xF00D, body, 0xF), 0xF)
    document = record(1000, listed, 0xF)
    directory_at = len(document) + len(slide)
    directory = record(6002, struct.pack("<3L", 1 | 2 << 20, 0, len(document)))
    edit = record(4085, struct.pack("<7L", 256, 0, 0, directory_at, 1, 3, 0))
    stream = document + slide + directory + edit
    user = record(4086, struct.pack("<3L", 20, 0xE391C05F, directory_at + len(directory)))
    path = tmp_path / "a.ppt"
    path.write_bytes(compound({"PowerPoint Document": stream, "Current User": user}))
    found = extract_slides(path, Limits())

    assert found.text == "Überschrift\n\none\n\ntwo"
    assert [(unit.kind, unit.number, unit.label) for unit in found.units] == [("slide", 1, "Überschrift")]
    assert found.title == "Überschrift"


def test_an_outlook_message_is_read(tmp_path: Path) -> None:
    wide = {"0037": "Offer", "0C1A": "Ada", "0C1F": "ada@example.org", "0E04": "Bob", "1000": "Hello\r\n\r\nBob"}
    streams = {f"__substg1.0_{number}001F": text.encode("utf-16-le") for number, text in wide.items()}
    path = tmp_path / "a.msg"
    path.write_bytes(compound(streams))
    found = extract_message(path, Limits())

    assert found.text == "Subject: Offer\nFrom: Ada <ada@example.org>\nTo: Bob\n\nHello\n\nBob"
    assert found.title == "Offer"


def test_a_hangul_document_is_read(tmp_path: Path) -> None:
    text = "제목".encode("utf-16-le") + struct.pack("<8H", 11, 0, 0, 0, 0, 0, 0, 11) + " a".encode("utf-16-le")
    packer = zlib.compressobj(wbits=-15)
    section = packer.compress(struct.pack("<L", 67 | len(text) << 20) + text) + packer.flush()
    header = b"HWP Document File".ljust(36, b"\0") + struct.pack("<L", 1)
    path = tmp_path / "a.hwp"
    # Names with a slash stand in for a storage, which the reader's paths join alike.
    path.write_bytes(compound({"FileHeader": header, "BodyText/Section0": section}))

    assert extract_hwp(path, Limits()).text == "제목 a"


def test_an_embedded_file_is_unwrapped() -> None:
    inner = b"name.txt\0C:\\name.txt\0" + struct.pack("<LL", 0x30000, 4) + b"tmp\0" + struct.pack("<L", 5) + b"hello"

    assert embedded_file(compound({"\x01Ole10Native": bytes(6) + inner})) == ("name.txt", b"hello")
    assert embedded_file(b"plain") is None


def test_chains_that_run_in_a_circle_end() -> None:
    data = bytearray(compound({"a": b"x" * 5000}))
    table = len(data) - SECTOR
    data[table + 4 : table + 8] = (0).to_bytes(4, "little")

    assert len(OleFile(bytes(data)).read("a")) <= 5000


@pytest.mark.parametrize("extract", [extract_word, extract_slides, extract_message, extract_hwp])
def test_another_compound_file_fails_in_plain_words(tmp_path: Path, extract: object) -> None:
    path = tmp_path / "a"
    path.write_bytes(compound({"other": b"x"}))

    with pytest.raises(FailedError, match="damaged: not a"):
        extract(path, Limits())  # type: ignore[operator]  # any of the four readers
