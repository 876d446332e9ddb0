"""One small file of every family of formats that QwenFind reads, made here."""

from __future__ import annotations

import io
import json
import struct
import tarfile
import zipfile
import zlib
from pathlib import Path

from qwenfind.selftest.compound import compound, message, presentation, word_document

WORD = "boiler"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def write_all(folder: Path) -> list[Path]:
    """Writes them into a folder, and returns them. Each says `WORD` in its text, an archive in a member's name."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for suffix, content in {**_texts(), **_packages(), **_old()}.items():
        file = folder / f"note.{suffix}"
        file.write_bytes(content)
        written.append(file)
    pdf = folder / "note.pdf"
    pdf.write_bytes(_pdf(_said("pdf")))
    return [*written, pdf]


def _said(kind: str) -> str:
    # Unlike enough to be no versions of one text.
    return f"The {kind} says that the {WORD} in the {kind} cellar was mended, and {kind} is what it was written in."


def _texts() -> dict[str, bytes]:
    notebook = {"cells": [{"cell_type": "markdown", "metadata": {}, "source": [_said("notebook")]}], "nbformat": 4}
    mail = f"From: Ada <ada@example.org>\r\nTo: Bob\r\nSubject: Heating\r\n\r\n{_said('mail')}\r\n"
    texts = {
        "txt": _said("plain text"),
        "md": f"# Heating\n\n{_said('markdown')}\n",
        "tex": f"\\documentclass{{article}}\\begin{{document}}{_said('tex')}\\end{{document}}",
        "py": f'"""{_said("code")}"""\n\n\ndef heat() -> None:\n    ...\n',
        "csv": f"what,said\nheating,{_said('table').replace(',', ';')}\n",
        "json": json.dumps({"said": _said("json")}),
        "xml": f"<notes><note>{_said('xml')}</note></notes>",
        "srt": f"1\n00:00:01,000 --> 00:00:02,000\n{_said('subtitle')}\n",
        "ipynb": json.dumps({**notebook, "nbformat_minor": 5, "metadata": {}}),
        "rtf": rf"{{\rtf1\ansi {_said('rich text')}\par}}",
        "html": f"<html><head><title>Heating</title></head><body><p>{_said('web page')}</p></body></html>",
        "fb2": '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><body><section>'
        f"<p>{_said('fiction book')}</p></section></body></FictionBook>",
        "eml": mail,
        "mbox": f"From ada@example.org Mon Jan  1 10:00:00 2024\n{mail}\n",
    }
    return {suffix: text.encode() for suffix, text in texts.items()}


def _packages() -> dict[str, bytes]:
    word = (
        f'<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>{_said("docx")}</w:t></w:r></w:p></w:body></w:document>'
    )
    book = (
        f'<workbook xmlns="{_SHEET}" xmlns:r="{_LINKS}"><sheets><sheet name="Heating" sheetId="1" r:id="r0"/></sheets>'
        "</workbook>"
    )
    cell = f'<c t="inlineStr"><is><t>{_said("xlsx")}</t></is></c>'
    sheet = f'<worksheet xmlns="{_SHEET}"><sheetData><row>{cell}</row></sheetData></worksheet>'
    show = (
        f'<p:presentation xmlns:p="{_SLIDE}" xmlns:r="{_LINKS}"><p:sldIdLst><p:sldId id="256" r:id="r0"/></p:sldIdLst>'
    )
    shape = f"<p:sp><p:txBody><a:p><a:r><a:t>{_said('pptx')}</a:t></a:r></a:p></p:txBody></p:sp>"
    slide = f'<p:sld xmlns:p="{_SLIDE}" xmlns:a="{_DRAWING}"><p:cSld><p:spTree>{shape}</p:spTree></p:cSld></p:sld>'
    text = (
        f'<office:document-content xmlns:office="{_OFFICE}:office:1.0" xmlns:text="{_OFFICE}:text:1.0"><office:body>'
        f"<office:text><text:p>{_said('odt')}</text:p></office:text></office:body></office:document-content>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
        '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{_said("epub")}</p></body></html>'
    return {
        "docx": _office("word/document.xml", {"word/document.xml": word}),
        "xlsx": _office(
            "xl/workbook.xml",
            {
                "xl/workbook.xml": book,
                "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml": sheet,
            },
        ),
        "pptx": _office(
            "ppt/presentation.xml",
            {
                "ppt/presentation.xml": f"{show}</p:presentation>",
                "ppt/_rels/presentation.xml.rels": _relation("slide", "slides/slide1.xml"),
                "ppt/slides/slide1.xml": slide,
            },
        ),
        "odt": _zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": text}),
        "epub": _zip(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": container,
                "book.opf": opf,
                "a.xhtml": chapter,
            }
        ),
        "zip": _zip({f"{WORD}.txt": _said("member")}),
        "tar": _tar(),
    }


def _old() -> dict[str, bytes]:
    words = _said("hangul").encode("utf-16-le")
    section = zlib.compressobj(wbits=-15)
    packed = section.compress(struct.pack("<L", 67 | len(words) << 20) + words) + section.flush()
    header = b"HWP Document File".ljust(36, b"\0") + struct.pack("<L", 1)
    return {
        "doc": word_document(f"{_said('doc')}\r"),
        "ppt": presentation("Heating", _said("ppt").encode("ascii")),
        "msg": message({"0037": "Heating", "0C1A": "Ada", "0E04": "Bob", "1000": _said("msg")}),
        "hwp": compound({"FileHeader": header, "BodyText/Section0": packed}),
        "mobi": _mobi(f"<html><body><p>{_said('mobi')}</p></body></html>".encode("ascii")),
    }


def _pdf(text: str) -> bytes:
    drawn = f"BT /F1 11 Tf 60 720 Td ({text}) Tj ET"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 640 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(drawn)}>>\nstream\n{drawn}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    made, starts = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        starts.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    count = len(objects) + 1
    end = f"trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{len(made)}\n%%EOF\n"
    return f"{made}xref\n0 {count}\n0000000000 65535 f \n{table}{end}".encode("ascii")


def _mobi(html: bytes) -> bytes:
    """A Mobipocket book of one uncompressed record: a Palm database, a PalmDOC header and a MOBI header."""
    title = b"Heating"
    mobi = b"MOBI" + struct.pack(">5L", 232, 2, 65001, 1, 6) + b"\xff" * 40
    mobi += struct.pack(">5L", 2, 16 + 232, len(title), 9, 0) + bytes(4) + struct.pack(">2L", 6, 2)
    first = struct.pack(">HHLHHHH", 1, 0, len(html), 1, 4096, 0, 0) + mobi.ljust(232, b"\0") + title + bytes(4)
    records = (first, html, b"\xe9\x8e\r\n")
    start = 78 + 8 * len(records) + 2
    head = b"note".ljust(32, b"\0") + struct.pack(">HHLLLLLL", 0, 0, 0, 0, 0, 0, 0, 0) + b"BOOKMOBI"
    head += struct.pack(">LLH", 0, 0, len(records))
    for number, one in enumerate(records):
        head += struct.pack(">LL", start, number)
        start += len(one)
    return head + bytes(2) + b"".join(records)


def _office(main: str, parts: dict[str, str]) -> bytes:
    types = f'<Types xmlns="{_PARTS}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
    return _zip({"[Content_Types].xml": types, "_rels/.rels": _relation("officeDocument", main), **parts})


def _relation(kind: str, target: str) -> str:
    row = f'<Relationship Id="r0" Type="{_LINKS}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{_PARTS}/relationships">{row}</Relationships>'


def _zip(members: dict[str, str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def _tar() -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:xz") as archive:
        archive.addfile(tarfile.TarInfo(f"{WORD}.txt"), io.BytesIO())
    return made.getvalue()
