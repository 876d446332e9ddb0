"""The right reader is found by suffix and content."""

from __future__ import annotations

import importlib
import zipfile
from pathlib import Path

import pytest

from qwenfind.errors import SkippedError
from qwenfind.extraction import registry
from qwenfind.extraction.registry import reader_name, supported_suffixes

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize("reader", sorted(set(registry._READERS.values())))
def test_every_reader_in_the_table_exists(reader: str) -> None:
    module, _, function = reader.partition(":")

    assert callable(getattr(importlib.import_module(f"qwenfind.extraction.{module}"), function))


@pytest.mark.parametrize(
    ("name", "head", "reader"),
    [
        ("a.pdf", b"%PDF-1.7", "pdf:pdf"),
        ("a", b"\n\n%PDF-1.7", "pdf:pdf"),
        ("a.docx", b"%PDF-1.7", "pdf:pdf"),
        ("a.doc", b"{\\rtf1 x}", "rtf:extract"),
        ("a.xls", b"<html><table>", "web:web"),
        ("a.txt", b"%PDF-1.7", "pdf:pdf"),
        ("a.txt", b"words", "text:text"),
        ("a.md", b"# words", "markdown:markdown"),
        ("README", b"words", "text:text"),
        ("Makefile", b"all:\n\techo", "code:code"),
        ("a.unknown", "größer".encode("cp1252"), "text:text"),
        ("a.unknown", b"<?xml version='1.0'?><a/>", "xmltext:xml"),
        ("a.unknown", b"<!DOCTYPE html><p>", "web:web"),
        ("1234", b"From: a@b.c\r\nSubject: x\r\nDate: now\r\n\r\nbody", "mail:message"),
        ("inbox", b"From a@b.c Tue Oct  1 10:00:00 2024\nFrom: a@b.c\n", "mail:mailbox"),
        ("a.py", b"From: x\nSubject: y\n", "code:code"),
        ("a.log", b"\x1f\x8b\x08\x00", "archive:packed"),
        ("a.json", b"", "text:text"),
        ("a.bin", bytes(100), ""),
    ],
)
def test_suffix_and_content_choose_the_reader(tmp_path: Path, name: str, head: bytes, reader: str) -> None:
    if reader:
        assert reader_name(tmp_path / name, head) == reader
    else:
        with pytest.raises(SkippedError, match="no text"):
            reader_name(tmp_path / name, head)


@pytest.mark.parametrize(
    ("members", "reader"),
    [
        (["[Content_Types].xml", "word/document.xml"], "office:extract_word"),
        (["[Content_Types].xml", "ppt/presentation.xml"], "office:extract_slides"),
        (["[Content_Types].xml", "xl/workbook.xml"], "sheets:extract"),
        (["META-INF/container.xml"], "ebook:epub"),
        (["notes.txt"], "archive:zipped"),
    ],
)
def test_a_zip_without_a_telling_suffix_is_looked_into(tmp_path: Path, members: list[str], reader: str) -> None:
    path = tmp_path / "download"
    with zipfile.ZipFile(path, "w") as archive:
        for member in members:
            archive.writestr(member, "x")

    assert reader_name(path, path.read_bytes()) == reader


def test_a_compound_file_is_told_by_its_parts(tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_bytes(OLE + "WordDocument".encode("utf-16-le"))

    assert reader_name(path, path.read_bytes()) == "old_word:extract"


@pytest.mark.parametrize(
    ("name", "head", "reason"),
    [
        ("a.jpg", b"\xff\xd8\xff\xe0", "image"),
        ("photo", b"\x89PNG\r\n\x1a\n" + bytes(50), "image"),
        ("a.mp3", b"ID3" + bytes(50), "audio"),
        ("a.mp4", bytes(50), "video"),
        ("a.exe", b"MZ\x90" + bytes(50), "program"),
        ("a.7z", b"7z\xbc\xaf" + bytes(50), "archive"),
    ],
)
def test_what_holds_no_text_is_skipped_saying_what_it_is(tmp_path: Path, name: str, head: bytes, reason: str) -> None:
    with pytest.raises(SkippedError, match=reason):
        reader_name(tmp_path / name, head)


def test_common_suffixes_are_supported() -> None:
    names = "pdf docx xlsx pptx odt txt md html eml epub csv json xml py ipynb rtf doc zip"
    wanted = {f".{name}" for name in names.split()}

    assert wanted <= supported_suffixes()
