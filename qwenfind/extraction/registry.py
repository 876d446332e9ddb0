"""Which reader reads which file: by suffix, checked against what the file begins with."""

from __future__ import annotations

import importlib
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from qwenfind.errors import SkippedError
from qwenfind.extraction.code import SUFFIXES as _CODE_SUFFIXES
from qwenfind.extraction.decoding import is_text
from qwenfind.extraction.limits import Limits
from qwenfind.records import Extract

Extractor = Callable[[Path, Limits], Extract]


def _each(suffixes: str, reader: str) -> dict[str, str]:
    return dict.fromkeys(("." + suffix for suffix in suffixes.split()), reader)


# Readers by suffix, as "module:function" within this package, so that a child imports only what it meets.
_READERS: dict[str, str] = {
    **dict.fromkeys(_CODE_SUFFIXES, "code:code"),
    **_each("pdf xps oxps ai", "pdf:pdf"),
    **_each("docx docm dotx dotm", "office:extract_word"),
    **_each("pptx pptm ppsx ppsm potx potm", "office:extract_slides"),
    **_each("xlsx xlsm xltx xltm xlsb xls xlt xla xlam", "sheets:extract"),
    **_each("odt ott odm odp otp ods ots odg otg odf", "odf:extract_zipped"),
    **_each("fodt fodp fods fodg", "odf:extract_flat"),
    **_each("rtf", "rtf:extract"),
    **_each("doc dot", "old_word:extract"),
    **_each("ppt pps pot", "old_slides:extract"),
    **_each("msg oft", "old_mail:extract"),
    **_each("hwp", "old_hwp:extract"),
    **_each("pages numbers key", "legacy:extract"),
    **_each("epub", "ebook:epub"),
    **_each("fb2 fbz", "ebook:fictionbook"),
    **_each("mobi azw azw3 prc", "ebook:mobi"),
    **_each("html htm xhtml xht shtml", "web:web"),
    **_each("webarchive", "web:webarchive"),
    **_each("mht mhtml", "mail:saved_page"),
    **_each("eml emlx mail", "mail:message"),
    **_each("mbox mbx", "mail:mailbox"),
    **_each("md markdown mdown mkd mdx rmd qmd", "markdown:markdown"),
    **_each("rst rest", "lightmarkup:restructured"),
    **_each("adoc asciidoc asc", "lightmarkup:asciidoc"),
    **_each("org", "lightmarkup:org"),
    **_each("tex ltx latex sty cls", "lightmarkup:tex"),
    **_each("csv tsv tab psv", "tables:table"),
    **_each("json geojson webmanifest", "structured:json_file"),
    **_each("jsonl ndjson", "structured:json_lines"),
    **_each("xml nxml rss atom xsd xsl xslt svg tmx xlf xliff dbk docbook opml gpx kml xmp plist resx ttml dita mml "
            "musicxml wsdl iso19139 xul rdf owl", "xmltext:xml"),
    **_each("vtt srt sbv", "subtitles:subtitles"),
    **_each("ipynb", "notebook:notebook"),
    **_each("zip jar war apk cbz xpi whl crx", "archive:zipped"),
    **_each("tar tgz tbz tbz2 txz", "archive:tarred"),
    **_each("gz bz2 xz lzma svgz", "archive:packed"),
    **_each("ar a", "archive:ar"),
    **_each("txt text log ini cfg conf toml yaml yml properties env rtx nfo diz me readme changes diff patch "
            "ics vcf bib po strings afm dif ldif reg list lst", "text:text"),
}  # fmt: skip
_BARE_NAMES = {
    "dockerfile": "code:code", "makefile": "code:code", "gnumakefile": "code:code", "cmakelists.txt": "code:code",
    "rakefile": "code:code", "gemfile": "code:code", "jenkinsfile": "code:code", "vagrantfile": "code:code",
}  # fmt: skip
_MEDIA = {
    "image": "jpg jpeg png gif bmp tif tiff webp heic heif avif ico psd xcf raw cr2 nef arw dng jp2 jxl emf wmf",
    "audio": "mp3 wav flac ogg oga opus m4a aac wma aiff mid midi",
    "video": "mp4 m4v mkv avi mov wmv webm flv mpg mpeg 3gp",
    "font": "ttf otf woff woff2 eot pfb",
    "program": "exe dll so dylib o obj class pyc pyo wasm lib deb rpm msi dmg iso img bin",
    "archive": "7z rar lz4 zst br sz arc cab arj lzh",
}
_NO_TEXT = {"." + suffix: kind for kind, suffixes in _MEDIA.items() for suffix in suffixes.split()}
_MAGIC_MEDIA = (
    (b"\x89PNG", "image"), (b"\xff\xd8\xff", "image"), (b"GIF8", "image"), (b"II*\0", "image"), (b"MM\0*", "image"),
    (b"BM", ""), (b"ID3", "audio"), (b"fLaC", "audio"), (b"OggS", "audio"), (b"\x1aE\xdf\xa3", "video"),
    (b"7z\xbc\xaf", "archive"), (b"Rar!", "archive"), (b"\x7fELF", "program"), (b"MZ\x90", "program"),
    (b"\xfe\xed\xfa", "program"), (b"\xcf\xfa\xed\xfe", "program"), (b"SQLite format 3\0", "database"),
    (b"\x28\xb5\x2f\xfd", "archive"), (b"\x04\x22\x4d\x18", "archive"),
)  # fmt: skip
# What a reader's file must begin with; where it does not, the content decides.
_CONTAINERS = {
    "pdf": ("pdf", "zip"), "office": ("zip",), "sheets": ("zip", "ole"), "rtf": ("rtf",), "old_word": ("ole", ""),
    "old_slides": ("ole",), "old_mail": ("ole",), "old_hwp": ("ole",), "legacy": ("zip", ""), "archive": None,
    "odf": ("zip", "xml", "text"),
}  # fmt: skip
_HEAD = re.compile(rb"(?:[\w-]{2,40}:[ \t][^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*){2,}", re.ASCII)
_MAIL_HEADS = re.compile(
    rb"^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type):", re.I | re.M
)
_MAILBOX = re.compile(rb"From \S.*\d{1,2}:\d{2}.*\r?\n[\w-]+:")
_OLE_PARTS = (
    ("WordDocument", "old_word:extract"),
    ("PowerPoint Document", "old_slides:extract"),
    ("Workbook", "sheets:extract"),
    ("Book", "sheets:extract"),
    ("__substg1.0_", "old_mail:extract"),
    ("HwpSummaryInformation", "old_hwp:extract"),
)
_ZIP_PARTS = (
    ("word/", "office:extract_word"),
    ("ppt/", "office:extract_slides"),
    ("xl/", "sheets:extract"),
    ("FixedDocSeq.fdseq", "pdf:pdf"),
    ("FixedDocumentSequence.fdseq", "pdf:pdf"),
)


def supported_suffixes() -> frozenset[str]:
    """Suffixes, with their dots, of the files that have a reader of their own."""
    return frozenset(_READERS)


def readers() -> frozenset[str]:
    """Every reader, as "module:function" within this package."""
    return frozenset((*_READERS.values(), *_BARE_NAMES.values()))


def extractor_for(path: Path, head: bytes) -> Extractor | None:
    """Return the reader of a file, or None where it is of no known format.

    Args:
        head: the file's first bytes, some thousands.

    Raises:
        SkippedError: it is known to hold no text, such as a picture.
    """
    name = reader_name(path, head)
    if not name:
        return None
    module, _, function = name.partition(":")
    extractor: Extractor = getattr(importlib.import_module(f"qwenfind.extraction.{module}"), function)
    return extractor


def reader_name(path: Path, head: bytes) -> str:
    """Return the reader as "module:function", or ""; raises as `extractor_for` does."""
    suffix = path.suffix.lower()
    found = _BARE_NAMES.get(path.name.lower()) or _READERS.get(suffix, "")
    magic = _magic(head)
    if not head:
        return "text:text"
    if found and _fits(found, magic):
        return found
    if (sniffed := _by_content(path, head, magic)) and not (sniffed == "text:text" and found and _is_prose(found)):
        return sniffed
    if suffix in _NO_TEXT:
        raise SkippedError(f"no text ({_NO_TEXT[suffix]})")
    for start, kind in _MAGIC_MEDIA:
        if kind and head.startswith(start):
            raise SkippedError(f"no text ({kind})")
    return found if found and _is_prose(found) and is_text(head) else ""


def _is_prose(reader: str) -> bool:
    return reader.partition(":")[0] not in _CONTAINERS


def _fits(reader: str, magic: str) -> bool:
    module = reader.partition(":")[0]
    if module == "archive":
        return reader != "archive:zipped" or magic == "zip"
    if wanted := _CONTAINERS.get(module):
        return magic in wanted
    if module == "ebook":
        return magic in ("zip", "") if reader.endswith("epub") else True
    if reader == "web:webarchive":
        return True
    # A reader of text: whatever has a binary beginning is not for it.
    return magic in ("", "xml", "html", "text", "mail", "mailbox")


def _magic(head: bytes) -> str:
    start = head[:1024]
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if start.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    if b"%PDF-" in start:
        return "pdf"
    bare = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if bare.startswith(b"{\\rtf"):
        return "rtf"
    for magic, name in ((b"\x1f\x8b", "packed"), (b"BZh", "packed"), (b"\xfd7zXZ", "packed"), (b"!<arch>\n", "ar")):
        if start.startswith(magic):
            return name
    if head[257:262] == b"ustar":
        return "tar"
    if head.startswith(b"bplist00"):
        return "plist"
    low = bare[:512].lower()
    if low.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    if low.startswith(b"<?xml"):
        return "html" if b"<html" in low or b"//dtd xhtml" in low else "xml"
    if _MAILBOX.match(bare):
        return "mailbox"
    if (heads := _HEAD.match(bare)) and len(_MAIL_HEADS.findall(heads[0])) >= 2:
        return "mail"
    return ""


def _by_content(path: Path, head: bytes, magic: str) -> str:
    if magic == "zip":
        return _in_zip(path)
    if magic == "ole":
        return _in_ole(path)
    simple = {
        "pdf": "pdf:pdf", "rtf": "rtf:extract", "packed": "archive:packed", "tar": "archive:tarred", "ar": "archive:ar",
        "html": "web:web", "xml": _in_xml(head), "mailbox": "mail:mailbox", "mail": "mail:message",
    }  # fmt: skip
    if magic in simple:
        return simple[magic]
    if magic == "plist" and b"WebMainResource" in head:
        return "web:webarchive"
    if head[60:68] in (b"BOOKMOBI", b"TEXtREAd"):
        return "ebook:mobi"
    if magic == "" and path.suffix.lower() not in _NO_TEXT and is_text(head):
        return "text:text"
    return ""


def _in_xml(head: bytes) -> str:
    start = head[:4096]
    if b"office:document" in start:
        return "odf:extract_flat"
    if b"<FictionBook" in start:
        return "ebook:fictionbook"
    return "xmltext:xml"


def _in_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            kind = archive.read("mimetype")[:100] if "mimetype" in names and _small(archive, "mimetype") else b""
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return "archive:zipped"
    if kind.startswith(b"application/epub"):
        return "ebook:epub"
    if kind.startswith(b"application/vnd.oasis.opendocument"):
        return "odf:extract_zipped"
    if "[Content_Types].xml" in names or any(name.endswith(".fdseq") for name in names):
        for part, reader in _ZIP_PARTS:
            if any(name.startswith(part) or name.endswith(part) for name in names):
                return reader
    if "META-INF/container.xml" in names:
        return "ebook:epub"
    return "archive:zipped"


def _small(archive: zipfile.ZipFile, name: str) -> bool:
    return archive.getinfo(name).file_size < 1000


def _in_ole(path: Path) -> str:
    """Compound files name their parts in UTF-16 in a directory that may lie anywhere."""
    with path.open("rb") as file:
        data = file.read(32 << 20)
    for part, reader in _OLE_PARTS:
        if part.encode("utf-16-le") in data:
            return reader
    return ""
