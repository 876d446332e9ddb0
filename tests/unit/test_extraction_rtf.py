"""Rich Text Format by its grammar."""

from __future__ import annotations

from pathlib import Path

import pytest

from qwenfind.errors import FailedError
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.rtf import extract
from qwenfind.records import BlockKind, Extract


def rtf(folder: Path, body: bytes) -> Extract:
    path = folder / "a.rtf"
    path.write_bytes(rb"{\rtf1\ansi\ansicpg1252 " + body + b"}")
    return extract(path, Limits())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (rb"caf\'e9 na\'efve", "café naïve"),
        (rb"{\fonttbl{\f1\fcharset238 X;}}\f1 \'e8l\'e1nek", "článek"),
        (rb"{\fonttbl{\f1\fcharset128 X;}}\f1 \'83e\'83\'58\'83g", "テスト"),
        (rb"\uc1\u8364?\u-3913 ?", "€\uf0b7"),
        (rb"\u55348\'3f\u57138?", "\U0001d332"),
        (rb"\uc2\u233\'c3\'a9x", "éx"),
        (rb"hi \u55348? there", "hi \ufffd there"),
        (rb"\{a\\b\}\~c\emdash\lquote d\rquote", "{a\\b}\xa0c—‘d’"),
        (b"wo\r\nrd", "word"),
        (rb"{\*\unknown hidden}shown{\deleted gone}", "shown"),
        (rb"{\pict\bin4 {}{}0102}after", "after"),
        (rb"{\upr{ansi}{\*\ud unicode}}", "unicode"),
    ],
)
def test_characters_are_decoded(tmp_path: Path, body: bytes, expected: str) -> None:
    assert rtf(tmp_path, body).text == expected


def test_headings_lists_rows_and_notes_are_told_apart(tmp_path: Path) -> None:
    found = rtf(
        tmp_path,
        rb"{\stylesheet{\s1 heading 1;}{\s2\outlinelevel1 Other;}}{\info{\title The \'e9tude}}"
        rb"{\header\pard Draft\par}{\footer Draft\par}\pard\s1 One\par\pard\s2 Two\par"
        rb"\pard\ls1{\listtext\'b7\tab}dotted\par\pard\ls1\ilvl1{\listtext 2.\tab}numbered\par"
        rb"\trowd\pard\intbl a\cell b\par c\cell\row\pard text{\footnote A note}\par"
        rb'{\field{\*\fldinst HYPERLINK "https://example.org/x"}{\fldrslt link}}',
    )

    assert [(block.kind, block.level, found.text[block.start : block.end]) for block in found.blocks] == [
        (BlockKind.HEADING, 1, "One"),
        (BlockKind.HEADING, 2, "Two"),
        (BlockKind.LIST_ITEM, 0, "dotted"),
        (BlockKind.LIST_ITEM, 1, "2. numbered"),
        (BlockKind.TABLE_ROW, 0, "a\tb c"),
        (BlockKind.PARAGRAPH, 0, "text"),
        (BlockKind.PARAGRAPH, 0, "A note"),
        (BlockKind.PARAGRAPH, 0, "link"),
        (BlockKind.PARAGRAPH, 0, "Draft"),
        (BlockKind.PARAGRAPH, 0, "https://example.org/x"),
    ]
    assert found.title == "The étude"


def test_a_file_cut_short_or_closed_too_often_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    for body in (rb"{\rtf1{\b bold", rb"{\rtf1 bold}}}}", rb"{\rtf1 {\footnote bold"):
        path.write_bytes(body)
        assert extract(path, Limits()).text == "bold"


def test_deep_nesting_costs_no_recursion(tmp_path: Path) -> None:
    assert rtf(tmp_path, b"{" * 100_000 + b"deep").text == "deep"


def test_too_much_text_is_cut_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1 " + rb"words\par " * 1000 + b"}")
    found = extract(path, Limits(max_text_chars=100))

    assert len(found.text) <= 100
    assert found.partial == "only the first 100 characters were read"


def test_what_is_no_rtf_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(b"plain text")

    with pytest.raises(FailedError, match="not an RTF file"):
        extract(path, Limits())
