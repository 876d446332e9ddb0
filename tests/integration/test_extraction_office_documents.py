"""Office documents that nobody here wrote, against what other extractors' authors expect of them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path

import pytest

from qwenfind.errors import DocumentError
from qwenfind.extraction import odf, office, old_office, rtf, sheets
from qwenfind.extraction.limits import Limits
from qwenfind.records import Extract
from tests.helpers import shared_data

READERS: dict[str, Callable[[Path, Limits], Extract]] = {
    **office.SUFFIXES,
    **odf.SUFFIXES,
    **sheets.SUFFIXES,
    **rtf.SUFFIXES,
}
OLD_READERS = old_office.SUFFIXES


def plain(text: str) -> str:
    quotes = str.maketrans("\u2019\u2018\u201c\u201d\xa0", "''\"\" ")
    return re.sub(r"\s+", " ", text.translate(quotes)).strip().lower()


def read(path: Path) -> str:
    try:
        return {**READERS, **OLD_READERS}[path.suffix.lower()](path, Limits()).text
    except DocumentError:
        return ""


def records(root: Path, readers: Collection[str] = READERS) -> list[dict[str, object]]:
    lines = (root / "_expected" / "expected.jsonl").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    return [record for record in found if Path(record["file"]).suffix.lower() in readers]


def test_at_least_95_percent_of_the_words_of_whole_texts_are_read() -> None:
    root = shared_data("docs")
    shares = []
    for record in records(root):
        if record["kind"] != "full_text":
            continue
        reference = Counter(re.findall(r"\w+", (root / str(record["text"])).read_text(encoding="utf-8").lower()))
        got = Counter(re.findall(r"\w+", read(root / str(record["file"])).lower()))
        if reference:
            shares.append((reference & got).total() / reference.total())

    assert len(shares) > 30
    assert sum(shares) / len(shares) >= 0.97


def test_nine_tenths_of_the_strings_that_must_be_there_are() -> None:
    root = shared_data("docs")
    shares = []
    for record in records(root):
        strings = record.get("strings")
        if isinstance(strings, list):
            text = plain(read(root / str(record["file"])))
            shares.append(sum(plain(string) in text for string in strings) / len(strings))

    assert len(shares) > 40
    assert sum(shares) / len(shares) >= 0.88


def test_most_strings_of_older_formats_are_read() -> None:
    """List numbers of .doc files, which this reader leaves out, are most of what is missing."""
    root = shared_data("docs")
    shares = []
    for record in records(root, OLD_READERS):
        strings = record.get("strings")
        if isinstance(strings, list):
            text = plain(read(root / str(record["file"])))
            shares.append(sum(plain(string) in text for string in strings) / len(strings))

    assert len(shares) > 12
    assert sum(shares) / len(shares) >= 0.65


@pytest.mark.parametrize("suffix", sorted({**READERS, **OLD_READERS}))
def test_bytes_of_no_format_fail_in_plain_words(tmp_path: Path, suffix: str) -> None:
    """Whatever is under a known suffix ends in text or in an error for people, never in another exception."""
    path = tmp_path / f"a{suffix}"
    for content in (b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 200, b"{\\rtf1", b"<office/>"):
        path.write_bytes(content)
        assert isinstance(read(path), str)


def test_whole_documents_cut_anywhere_never_raise_another_error(tmp_path: Path) -> None:
    root = shared_data("docs")
    names = ("testWORD_various.docx", "testPPT_various.pptx", "testEXCEL.xls", "testODFwithOOo3.odt", "testRTF.rtf")
    old_names = ("testWORD_various.doc", "testPPT.ppt", "testMSG_chinese.msg", "testHWP_5.0.hwp")
    for name in names + old_names:
        content = (root / "tika" / name).read_bytes()
        path = tmp_path / name
        for tenth in range(1, 10):
            path.write_bytes(content[: len(content) * tenth // 10])
            assert isinstance(read(path), str)
