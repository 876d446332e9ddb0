"""Readers of web pages, XML, books and mail."""

from __future__ import annotations

import plistlib
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.ebook import epub, fictionbook
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.mail import mailbox, message, saved_page
from qwenfind.extraction.web import web, webarchive
from qwenfind.extraction.xmltext import xml
from qwenfind.records import BlockKind, Extract

LIMITS = Limits()


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def said(extract: Extract, kind: BlockKind | None = None) -> list[str]:
    return [extract.text[block.start : block.end] for block in extract.blocks if kind in (None, block.kind)]


def test_a_page_gives_what_it_shows(tmp_path: Path) -> None:
    page = """<!doctype html><html lang="de-AT"><head><title>A  page</title><style>x{}</style></head><body>
    <script>var hidden = 1;</script><h2>Head</h2><p>one <b>t</b>wo<br>three</p><div style="display:none">hidden</div>
    <p hidden>hidden</p><ol><li>first<ul><li>inner</li></ul></li><li><p>second</p></li></ol>
    <pre>  x = 1
  y</pre><img alt="a cat"></body></html>"""
    extract = web(write(tmp_path, "a.html", page), LIMITS)

    assert (extract.title, extract.language) == ("A page", "de")
    assert said(extract) == [
        "Head",
        "one two\nthree",
        "1. first",
        "inner",
        "2. second",
        "  x = 1\n  y",
        "a cat",
    ]
    assert "hidden" not in extract.text


def test_a_spanning_cell_speaks_for_each_of_its_rows(tmp_path: Path) -> None:
    page = (
        "<table><tr><th rowspan=2>Berlin</th><td>2023</td></tr><tr><td>2024</td></tr><tr><td>Rome</td><td>x</td></tr>"
        "<tr><td colspan=2>all</td></tr></table>"
    )
    extract = web(write(tmp_path, "a.html", page), LIMITS)

    assert said(extract, BlockKind.TABLE_ROW) == ["Berlin\t2023", "Berlin\t2024", "Rome\tx", "all\tall"]


@pytest.mark.parametrize(
    "head",
    ["<meta charset=windows-1251>", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
)
def test_a_page_is_decoded_as_it_declares(tmp_path: Path, head: str) -> None:
    extract = web(write(tmp_path, "a.html", f"<html><head>{head}</head><body>Да".encode("cp1251")), LIMITS)

    assert extract.text == "Да"


@pytest.mark.parametrize("piece", ["<div>", "<table><tr><td>", "<ul><li>", "<b>", "<!--", "<pre><p>"])
def test_endless_nesting_is_read_in_time(tmp_path: Path, piece: str) -> None:
    started = time.monotonic()
    web(write(tmp_path, "a.html", piece * 20_000 + "x"), LIMITS)

    assert time.monotonic() - started < 20


def test_saved_pages_are_read(tmp_path: Path) -> None:
    resource = {"WebResourceData": b"<title>T</title><p>from Safari", "WebResourceTextEncodingName": "UTF-8"}
    archive = write(tmp_path, "a.webarchive", plistlib.dumps({"WebMainResource": resource}, fmt=plistlib.FMT_BINARY))
    mhtml = write(
        tmp_path,
        "a.mhtml",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; "
        "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>from Chrome =C3=BC</p>\r\n--b--\r\n",
    )

    assert webarchive(archive, LIMITS).text == "from Safari"
    assert saved_page(mhtml, LIMITS).text == "from Chrome ü"
    with pytest.raises(FailedError):
        webarchive(write(tmp_path, "b.webarchive", b"bplist00 nothing"), LIMITS)


ARTICLE = """<?xml version="1.0"?>
<!DOCTYPE article [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
<article xml:lang="en"><front><article-title>On <i>cats</i></article-title></front>
<body><sec><title>Methods</title><p>We &secret;&b; looked at <b>cats</b> &mdash; often.</p>
<table><tr><td>a</td><td>b</td></tr></table><sec><title>Deeper</title></sec></sec></body></article>"""


def test_an_article_gives_titles_sections_and_rows(tmp_path: Path) -> None:
    extract = xml(write(tmp_path, "a.xml", ARTICLE), LIMITS)

    assert (extract.title, extract.language) == ("On cats", "en")
    assert said(extract, BlockKind.HEADING) == ["On cats", "Methods", "Deeper"]
    assert "looked at cats — often." in extract.text
    assert said(extract, BlockKind.TABLE_ROW) == ["a\tb"]


def test_entities_of_a_file_are_never_read(tmp_path: Path) -> None:
    extract = xml(write(tmp_path, "a.xml", ARTICLE), LIMITS)

    assert "root:" not in extract.text
    assert "aaaa" not in extract.text


def test_records_and_telling_attributes_are_read(tmp_path: Path) -> None:
    source = '<list><person note="likes long walks" id="x1"><name>Ada</name><town>Paris</town></person></list>'
    extract = xml(write(tmp_path, "a.xml", source), LIMITS)

    assert extract.text == "likes long walks\nAda\nParis"


def test_damaged_xml_is_partial(tmp_path: Path) -> None:
    extract = xml(write(tmp_path, "a.xml", "<a><p>kept</p><b></a>"), LIMITS)

    assert extract.text == "kept"
    assert "damaged" in extract.partial


def book(path: Path, *, encrypted: bool = False) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml", '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>'
        )
        archive.writestr(
            "O/b.opf",
            '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Book</dc:title>'
            "<dc:language>fr-FR</dc:language><dc:creator>Ada</dc:creator></metadata><manifest>"
            '<item id="2" href="c%202.xhtml"/><item id="1" href="c1.xhtml"/></manifest>'
            '<spine><itemref idref="1"/><itemref idref="2"/></spine></package>',
        )
        archive.writestr("O/c1.xhtml", "<html><body><h1>One</h1><p>first</p></body></html>")
        archive.writestr("O/c 2.xhtml", "<html><body><p>second</p></body></html>")
        if encrypted:
            archive.writestr("META-INF/encryption.xml", '<encryption><CipherReference URI="O/c1.xhtml"/></encryption>')
    return path


def test_a_books_chapters_are_units_in_reading_order(tmp_path: Path) -> None:
    extract = epub(book(tmp_path / "a.epub"), LIMITS)

    assert (extract.title, extract.language) == ("Book", "fr")
    assert said(extract)[:3] == ["One", "first", "second"]
    assert [extract.text[unit.start : unit.end] for unit in extract.units] == ["One\n\nfirst", "second"]


def test_an_encrypted_book_is_skipped(tmp_path: Path) -> None:
    with pytest.raises(SkippedError, match="encrypted"):
        epub(book(tmp_path / "a.epub", encrypted=True), LIMITS)


def test_a_fictionbook_is_read_by_sections(tmp_path: Path) -> None:
    source = (
        '<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><description><title-info>'
        "<book-title>Book</book-title><lang>ru</lang></title-info></description><body><section><title><p>One</p>"
        "</title><p>text</p></section></body><binary>AAAA</binary></FictionBook>"
    )
    extract = fictionbook(write(tmp_path, "a.fb2", source), LIMITS)

    assert (extract.title, extract.language) == ("Book", "ru")
    assert extract.text == "One\n\ntext"
    assert extract.units[0].label == "One"


def letter(subject: str, body: str) -> EmailMessage:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = subject, "Ada <ada@example.org>", "b@example.org"
    mail["Date"] = "Tue, 1 Oct 2024 10:00:00 +0200"
    mail.set_content(body)
    return mail


def test_a_message_gives_heads_body_and_attachments(tmp_path: Path) -> None:
    mail = letter("Grüße aus Köln", "Hällo\n\nzweitens")
    mail.add_alternative("<p>the same as a page</p>", subtype="html")
    mail.add_attachment("words inside".encode("utf-16"), maintype="application", subtype="x", filename="nötiz.txt")
    mail.add_attachment(letter("Inner", "inner body"))
    mail.add_attachment(b"\x00\x01" * 50, maintype="image", subtype="png", filename="cat.png")
    extract = message(write(tmp_path, "a.eml", mail.as_bytes()), LIMITS)

    assert extract.title == "Grüße aus Köln"
    assert extract.text.startswith("Subject: Grüße aus Köln\nFrom: Ada <ada@example.org>\nTo: b@example.org\nDate: Tue")
    for expected in ("Hällo", "Attachment: nötiz.txt", "words inside", "Subject: Inner", "inner body", "cat.png"):
        assert expected in extract.text
    assert "the same as a page" not in extract.text


def test_a_message_of_html_only_is_read(tmp_path: Path) -> None:
    mail = letter("Page", "")
    mail.set_content("<p>only <b>HTML</b></p>", subtype="html")
    extract = message(write(tmp_path, "a.eml", mail.as_bytes()), LIMITS)

    assert extract.text.endswith("only HTML")


@pytest.mark.parametrize(
    "head",
    [
        b"Subject: =?utf-8?q?=C3=BCber?=\n",
        "Subject: über\n".encode(),
        "Subject: über\n".encode("cp1252"),
        b"Subject: =?no-such?q?=C3=BCber?=\n",
        b"Subject: =?utf-8?b?w7xiZXI?=\n",
    ],
)
def test_subjects_are_decoded_however_they_were_written(tmp_path: Path, head: bytes) -> None:
    extract = message(write(tmp_path, "a.eml", head + b"From: a@b.c\n\nbody"), LIMITS)

    assert extract.title == "über"


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Type: text/plain; charset=no-such\n",
        b"Content-Type: text/plain; charset*=x''%ff\n",
        b"Content-Type: multipart/mixed\n",
        b'Content-Type: multipart/mixed; boundary="\n',
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Type: message/rfc822\n",
        b'Content-Disposition: attachment; filename*0="a\n',
    ],
)
def test_senseless_heads_do_not_stop_a_message(tmp_path: Path, head: bytes) -> None:
    extract = message(write(tmp_path, "a.eml", b"Subject: kept\nFrom: a@b.c\n" + head + b"\nbody \xff\n"), LIMITS)

    assert extract.title == "kept"


def test_messages_nested_without_end_are_partial(tmp_path: Path) -> None:
    data = b"".join(b"Subject: s%d\nContent-Type: message/rfc822\n\n" % number for number in range(60)) + b"end"
    extract = message(write(tmp_path, "a.eml", data), LIMITS)

    assert "Subject: s0" in extract.text
    assert "nested too deeply" in extract.partial


def test_a_mailboxs_messages_are_units(tmp_path: Path) -> None:
    data = b"".join(
        b"From a@b.c Tue Oct  1 10:00:00 2024\n" + letter(f"Nr {number}", "body\n\n>From here").as_bytes() + b"\n"
        for number in range(3)
    )
    extract = mailbox(write(tmp_path, "a.mbox", data), LIMITS)

    assert [unit.label for unit in extract.units] == ["Nr 0", "Nr 1", "Nr 2"]
    assert extract.text.count("From here") == 3
