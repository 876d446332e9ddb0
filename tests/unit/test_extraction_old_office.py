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
from qwenfind.selftest.compound import compound, message, presentation, word_document

SECTOR = 512


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


def test_an_old_presentation_is_read_slide_by_slide(tmp_path: Path) -> None:
    path = tmp_path / "a.ppt"
    path.write_bytes(presentation("Überschrift", b"one\rtwo"))
    found = extract_slides(path, Limits())

    assert found.text == "Überschrift\n\none\n\ntwo"
    assert [(unit.kind, unit.number, unit.label) for unit in found.units] == [("slide", 1, "Überschrift")]
    assert found.title == "Überschrift"


def test_an_outlook_message_is_read(tmp_path: Path) -> None:
    wide = {"0037": "Offer", "0C1A": "Ada", "0C1F": "ada@example.org", "0E04": "Bob", "1000": "Hello\r\n\r\nBob"}
    path = tmp_path / "a.msg"
    path.write_bytes(message(wide))
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
