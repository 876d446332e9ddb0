"""The reader of PDF, with files made here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.pdf import mupdf, pdf
from qwenfind.records import BlockKind, Extract

LIMITS = Limits()
PARAGRAPH = "Running text fills the page so that its size is the usual one."


def said(extract: Extract, kind: BlockKind | None = None) -> list[str]:
    return [extract.text[block.start : block.end] for block in extract.blocks if kind in (None, block.kind)]


def page(document: Any, *lines: str, top: float = 72, size: float = 11) -> Any:
    made = document.new_page()
    for number, line in enumerate(lines):
        made.insert_text((72, top + number * size * 1.2), line, fontsize=size)
    return made


def picture(module: Any) -> bytes:
    pixmap = module.Pixmap(module.csGRAY, module.IRect(0, 0, 50, 50), False)
    pixmap.clear_with(200)
    return bytes(pixmap.tobytes("png"))


def test_pages_are_units_with_their_labels_and_headings(tmp_path: Path) -> None:
    document = mupdf().open()
    made = page(document, *[PARAGRAPH] * 5, top=140)
    made.insert_text((72, 90), "Great Chapter", fontsize=24)
    page(document, "Second page.")
    document.set_page_labels([{"startpage": 0, "prefix": "", "style": "r", "firstpagenum": 1}])
    document.set_metadata({"title": "My report", "author": "Ada"})
    document.save(tmp_path / "a.pdf")
    extract = pdf(tmp_path / "a.pdf", LIMITS)

    assert (extract.title, extract.pages) == ("My report", 2)
    assert [(unit.kind, unit.number, unit.label) for unit in extract.units] == [("page", 1, "i"), ("page", 2, "ii")]
    assert "Great Chapter" in said(extract, BlockKind.HEADING)
    assert extract.text[extract.units[1].start : extract.units[1].end] == "Second page."
    assert "Author: Ada" in extract.text


def test_words_parted_at_line_ends_are_made_whole_where_that_is_safe(tmp_path: Path) -> None:
    document = mupdf().open()
    page(document, "We saw a com-", "puter and a well-", "known author, well-known", "to all.", "Anglo-", "American")
    document.save(tmp_path / "a.pdf")
    text = pdf(tmp_path / "a.pdf", LIMITS).text

    assert "a computer and" in text
    assert "a well-known author" in text
    assert "AngloAmerican" not in text


def test_notes_fields_and_attachments_are_read(tmp_path: Path) -> None:
    module = mupdf()
    document = module.open()
    made = page(document, "Body.")
    made.add_text_annot((100, 100), "a sticky note")
    field = module.Widget()
    field.field_name, field.field_type, field.field_value = "Town", module.PDF_WIDGET_TYPE_TEXT, "Paris"
    field.rect = module.Rect(100, 200, 200, 220)
    made.add_widget(field)
    document.embfile_add("notes.txt", b"words in the attachment")
    document.save(tmp_path / "a.pdf")
    text = pdf(tmp_path / "a.pdf", LIMITS).text

    for expected in ("a sticky note", "Paris", "Attachment: notes.txt", "words in the attachment"):
        assert expected in text


def test_an_encrypted_file_is_skipped(tmp_path: Path) -> None:
    module = mupdf()
    document = module.open()
    page(document, "Secret.")
    document.save(tmp_path / "a.pdf", encryption=module.PDF_ENCRYPT_AES_256, user_pw="x", owner_pw="y")

    with pytest.raises(SkippedError, match="encrypted"):
        pdf(tmp_path / "a.pdf", LIMITS)


def test_a_file_that_only_forbids_changes_is_read(tmp_path: Path) -> None:
    module = mupdf()
    document = module.open()
    page(document, "Open to all.")
    document.save(tmp_path / "a.pdf", encryption=module.PDF_ENCRYPT_AES_256, owner_pw="y")

    assert "Open to all." in pdf(tmp_path / "a.pdf", LIMITS).text


def test_scans_need_ocr(tmp_path: Path) -> None:
    module = mupdf()
    document = module.open()
    document.new_page().insert_image(module.Rect(50, 50, 500, 700), stream=picture(module))
    document.save(tmp_path / "a.pdf")
    page(document, PARAGRAPH)
    document.save(tmp_path / "b.pdf")

    with pytest.raises(SkippedError, match="needs OCR"):
        pdf(tmp_path / "a.pdf", LIMITS)
    assert pdf(tmp_path / "b.pdf", LIMITS).partial == "1 of 2 pages need OCR"


def test_an_empty_page_is_no_scan(tmp_path: Path) -> None:
    document = mupdf().open()
    document.new_page()
    document.save(tmp_path / "a.pdf")

    assert pdf(tmp_path / "a.pdf", LIMITS).text == ""


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(range(256)) * 30])
def test_a_damaged_file_has_failed(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)

    with pytest.raises(FailedError, match="damaged"):
        pdf(tmp_path / "a.pdf", LIMITS)


def test_a_long_file_stops_at_the_limit(tmp_path: Path) -> None:
    document = mupdf().open()
    for _ in range(30):
        page(document, *[PARAGRAPH] * 20)
    document.save(tmp_path / "a.pdf")
    extract = pdf(tmp_path / "a.pdf", Limits(max_text_chars=3_000))

    assert len(extract.text) <= 3_000
    assert extract.partial
