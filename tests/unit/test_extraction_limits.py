"""Archives are measured before and while they are unpacked; builders keep spans true."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits, SafeZip, numbered
from qwenfind.records import BlockKind

MIB = 1024 * 1024


def packed(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def test_a_member_is_found_whatever_its_case_and_slashes() -> None:
    with SafeZip(packed({"word\\Document.XML": b"<x/>"}), Limits()) as archive:
        assert "word/document.xml" in archive
        assert archive.read("/WORD/document.xml") == b"<x/>"


def test_a_member_over_the_limit_is_refused_before_it_is_unpacked() -> None:
    data = packed({"a.xml": bytes(3 * MIB)})

    with SafeZip(data, Limits(max_member_bytes=2 * MIB)) as archive, pytest.raises(FailedError, match="too large"):
        archive.open("a.xml")


def test_a_member_that_is_too_dense_is_refused() -> None:
    data = packed({"a.xml": bytes(8 * MIB)})

    with SafeZip(data, Limits()) as archive, pytest.raises(FailedError, match="too large when unpacked"):
        archive.read("a.xml")


def test_a_member_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(packed({"a.xml": bytes(3 * MIB)}))
    directory = data.rfind(b"PK\x01\x02")
    data[directory + 24 : directory + 28] = (100).to_bytes(4, "little")

    with SafeZip(bytes(data), Limits()) as archive, pytest.raises(FailedError, match="damaged"):
        archive.read("a.xml")


def test_the_sum_of_all_members_has_a_limit() -> None:
    data = packed({f"{number}.xml": bytes(MIB) for number in range(4)})

    limits = Limits(max_total_unpacked_bytes=2 * MIB)
    with SafeZip(data, limits) as archive, pytest.raises(FailedError, match="too large when unpacked"):
        archive.check()


def test_too_many_members_are_refused() -> None:
    data = packed({f"{number}.xml": b"" for number in range(6)})

    with pytest.raises(FailedError, match="more than 5 members"):
        SafeZip(data, Limits(max_members=5))


def test_an_archive_cut_short_gives_the_members_before_the_cut() -> None:
    whole = packed({"a.xml": b"first " * 100, "b.xml": bytes(range(256)) * 400})

    with SafeZip(whole[: whole.index(b"b.xml") + 60], Limits()) as archive:
        assert archive.damage
        assert archive.read("a.xml") == b"first " * 100


def test_a_bomb_cut_short_is_refused_too() -> None:
    whole = packed({"a.xml": bytes(64 * MIB)})

    with pytest.raises(FailedError, match="too large when unpacked"):
        SafeZip(whole[:-30], Limits(max_member_bytes=32 * MIB))


def test_what_is_no_archive_is_said_to_be_damaged() -> None:
    with pytest.raises(FailedError, match="not a zip archive"):
        SafeZip(b"plain text", Limits())


def test_an_encrypted_member_is_skipped() -> None:
    data = bytearray(packed({"a.xml": b"secret"}))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1

    with SafeZip(bytes(data), Limits()) as archive, pytest.raises(SkippedError, match="encrypted"):
        archive.read("a.xml")


def test_a_file_over_the_limit_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "large.docx"
    path.write_bytes(bytes(100))

    with pytest.raises(SkippedError, match="larger than"):
        Limits(max_file_bytes=99).check_size(path)


def test_numbered_members_come_in_number_order() -> None:
    names = ["ppt/slides/slide10.xml", "ppt/slides/slide2.xml", "ppt/slides/_rels/slide2.xml.rels"]

    assert [number for number, _ in numbered(names, r"ppt/slides/slide(\d+)\.xml")] == [2, 10]


def test_every_span_points_at_its_text() -> None:
    builder = Builder(Limits())
    with builder.unit("slide", 1, "Intro"):
        builder.heading("A  wide\nheading", 2)
        builder.list_item("item\r\nwith a second line", 1)
        builder.row(["a", "", "b\nc"])
    with builder.unit("slide", 2):
        builder.code("    indented\n")
    extract = builder.build(title=" The\ttitle ", language="de-AT")

    texts = [extract.text[block.start : block.end] for block in extract.blocks]
    assert texts == ["A wide heading", "item\nwith a second line", "a\t\tb c", "    indented"]
    assert [(0, texts[0]), (len(extract.text), texts[-1])] == [
        (extract.units[0].start, extract.text[: len(texts[0])]),
        (extract.units[1].end, extract.text[extract.units[1].start :]),
    ]
    assert (extract.title, extract.language, extract.pages, extract.partial) == ("The title", "de", 2, "")


def test_text_is_free_of_characters_that_no_index_wants() -> None:
    builder = Builder(Limits())
    builder.paragraph("a\0b\x0bc\ud800d inter\xadnational \ufeffe\u2028f")

    assert builder.build().text == "ab\ncd international e\nf"


def test_text_beyond_the_limit_is_left_out_and_said() -> None:
    builder = Builder(Limits(max_text_chars=10))
    builder.paragraph("12345")
    builder.paragraph("67890abc")
    extract = builder.build()

    assert extract.text == "12345\n\n678"
    assert extract.partial == "only the first 10 characters were read"
    assert builder.full


def test_an_included_document_keeps_its_blocks() -> None:
    inner = Builder(Limits())
    inner.heading("Inside", 1)
    inner.row(["x", "y"])
    outer = Builder(Limits())
    outer.paragraph("Outside")
    outer.include(inner.build())
    extract = outer.build()

    kinds = [BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TABLE_ROW]
    assert kinds == [block.kind for block in extract.blocks]
    assert extract.text == "Outside\n\nInside\n\nx\ty"
