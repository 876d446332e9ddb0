"""OpenDocument files, built here part by part."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.odf import extract_flat, extract_zipped
from qwenfind.records import BlockKind, Extract

NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
        ("presentation", "presentation"), ("manifest", "manifest"), ("meta", "meta"), ("svg", "svg-compatible"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def odf(path: Path, body: str, automatic: str = "", **parts: str) -> Path:
    content = (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body>{body}</office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", content)
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", text)
    return path


def text(folder: Path, body: str, automatic: str = "", **parts: str) -> Extract:
    return extract_zipped(odf(folder / "a.odt", f"<office:text>{body}</office:text>", automatic, **parts), Limits())


def blocks(extract: Extract) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.level, extract.text[block.start : block.end]) for block in extract.blocks]


def test_headings_lists_and_tables_are_told_apart(tmp_path: Path) -> None:
    body = (
        '<text:h text:outline-level="2">A heading</text:h><text:p text:style-name="P1">The title</text:p>'
        "<text:list><text:list-item><text:p>outer</text:p><text:list><text:list-item><text:p>inner</text:p>"
        "</text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell>"
        "<text:p>one</text:p></table:table-cell><table:table-cell><text:p>two</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    styles = (
        f"<office:document-styles {NAMESPACES}><office:styles>"
        '<style:style style:name="Title" style:family="paragraph"/></office:styles></office:document-styles>'
    )

    assert blocks(text(tmp_path, body, automatic, styles=styles)) == [
        (BlockKind.HEADING, 2, "A heading"),
        (BlockKind.HEADING, 1, "The title"),
        (BlockKind.LIST_ITEM, 0, "outer"),
        (BlockKind.LIST_ITEM, 1, "inner"),
        (BlockKind.TABLE_ROW, 0, "one\ttwo"),
    ]


def test_white_space_notes_and_deletions_are_read_as_meant(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        '</text:changed-region></text:tracked-changes><text:p>a  \n b<text:s text:c="3"/>c<text:tab/>d<text:note>'
        "<text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note>"
        "<text:line-break/>e<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>"
    )

    assert [found for _, _, found in blocks(text(tmp_path, body))] == ["a b   c\td\ne", "A note", "boxed"]


def test_headers_macros_and_the_title_are_read(tmp_path: Path) -> None:
    styles = (
        f"<office:document-styles {NAMESPACES}><office:master-styles><style:master-page><style:header><text:p>Draft"
        "</text:p></style:header><style:footer><text:p>Draft</text:p></style:footer></style:master-page>"
        "</office:master-styles></office:document-styles>"
    )
    meta = f"<office:document-meta {NAMESPACES}><office:meta><dc:title>Plan</dc:title></office:meta>"
    meta += "</office:document-meta>"
    module = '<script:module xmlns:script="urn:script">Sub Main\n  Beep\nEnd Sub</script:module>'
    extract = text(tmp_path, "<text:p>Body</text:p>", styles=styles, meta=meta, Basic__Standard__Module1=module)

    assert extract.text == "Body\n\nSub Main\n  Beep\nEnd Sub\n\nDraft"
    assert extract.title == "Plan"


def test_sheets_are_units_and_repeats_are_not_written_out(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value="0.5"><text:p>50%</text:p></table:table-cell>'
    empty = '<table:table-cell table:number-columns-repeated="16000"/>'
    body = (
        f'<office:spreadsheet><table:table table:name="Budget"><table:table-row>{cell}{empty}</table:table-row>'
        f'<table:table-row table:number-rows-repeated="1048576">{empty}</table:table-row></table:table>'
        '<table:table table:name="Notes"><table:table-row><table:table-cell><office:annotation><text:p>remark</text:p>'
        "</office:annotation><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>"
    )
    extract = extract_zipped(odf(tmp_path / "a.ods", body), Limits())

    assert [(unit.kind, unit.number, unit.label) for unit in extract.units] == [
        ("sheet", 1, "Budget"),
        ("sheet", 2, "Notes"),
    ]
    assert extract.text == "Budget\n\n50%\n\nNotes\n\nx\n\nremark"


def test_slides_are_units_and_notes_belong_to_them(tmp_path: Path) -> None:
    body = (
        '<office:presentation><draw:page draw:name="page1"><draw:frame presentation:class="title"><draw:text-box>'
        "<text:p>Welcome</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>"
        'Smile</text:p></draw:text-box></draw:frame></presentation:notes></draw:page><draw:page draw:name="End">'
        "<draw:frame><draw:text-box><text:p>Bye</text:p></draw:text-box></draw:frame></draw:page></office:presentation>"
    )
    extract = extract_zipped(odf(tmp_path / "a.odp", body), Limits())

    spans = [(unit.label, extract.text[unit.start : unit.end]) for unit in extract.units]
    assert spans == [("", "Welcome\n\nSmile"), ("End", "Bye")]
    assert (extract.title, extract.pages) == ("Welcome", 2)


def test_a_flat_file_is_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "a.fodt"
    path.write_text(
        f"<office:document {NAMESPACES}><office:meta><dc:title>Flat</dc:title></office:meta><office:master-styles>"
        "<style:master-page><style:footer><text:p>Foot</text:p></style:footer></style:master-page>"
        "</office:master-styles><office:body><office:text><text:p>Text</text:p></office:text></office:body>"
        "</office:document>"
    )
    extract = extract_flat(path, Limits())

    assert (extract.text, extract.title) == ("Text\n\nFoot", "Flat")


def test_an_encrypted_file_is_skipped(tmp_path: Path) -> None:
    manifest = (
        f"<manifest:manifest {NAMESPACES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
        "</manifest:manifest>"
    )
    path = odf(tmp_path / "a.odt", "", **{"META-INF__manifest": manifest})

    with pytest.raises(SkippedError, match="encrypted"):
        extract_zipped(path, Limits())


def test_damage_after_some_text_makes_it_partial(tmp_path: Path) -> None:
    path = tmp_path / "a.fodt"
    path.write_text(f"<office:document {NAMESPACES}><office:body><office:text><text:p>whole</text:p><text:p>br")

    extract = extract_flat(path, Limits())
    assert (extract.text, extract.partial) == ("whole", "damaged: the XML inside is not well formed")


def test_a_file_without_content_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")

    with pytest.raises(FailedError, match="main part is missing"):
        extract_zipped(path, Limits())
