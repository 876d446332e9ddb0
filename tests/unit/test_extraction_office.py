"""Word and PowerPoint files, built here part by part."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.office import SUFFIXES, extract_slides, extract_word
from qwenfind.records import BlockKind, Extract

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)


def relationships(*items: tuple[str, str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{id}" Type="{R}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if "://" in target else "/>")
        for id, kind, target in items
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def package(path: Path, main: str, parts: dict[str, str]) -> Path:
    root = relationships(("rId1", "officeDocument", main), ("rId2", "core-properties", "docProps/core.xml"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"_rels/.rels": root, **parts}.items():
            archive.writestr(name, content)
    return path


def word(folder: Path, body: str, **parts: str) -> Extract:
    links = [(f"r{name}", name, f"{name}.xml") for name in parts if name in {"styles", "numbering", "footnotes"}]
    links += [("rHead", "header", "header1.xml"), ("rComments", "comments", "comments.xml")]
    links += [("rChart", "chart", "charts/chart1.xml")]
    links += [("rLink", "hyperlink", "https://example.org/deep")] if "header1" in parts else []
    document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    others = {f"word/{name.replace('__', '/')}.xml": text for name, text in parts.items()}
    rels = {"word/_rels/document.xml.rels": relationships(*links)}
    return extract_word(
        package(folder / "a.docx", "word/document.xml", {"word/document.xml": document, **rels, **others}), Limits()
    )


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def blocks(extract: Extract) -> list[tuple[BlockKind, int, str]]:
    return [(block.kind, block.level, extract.text[block.start : block.end]) for block in extract.blocks]


STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Outline"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
</w:styles>"""


def test_headings_follow_style_names_ancestors_and_outline_levels(tmp_path: Path) -> None:
    body = "".join(paragraph(style, f'<w:pStyle w:val="{style}"/>') for style in ("berschrift1", "Mine", "Outline"))
    body += paragraph("direct", '<w:outlineLvl w:val="1"/>') + paragraph("loop", '<w:pStyle w:val="Loop"/>')

    heading, plain = BlockKind.HEADING, BlockKind.PARAGRAPH
    expected = [(heading, 1, "berschrift1"), (heading, 1, "Mine"), (heading, 3, "Outline"), (heading, 2, "direct")]
    assert [*expected, (plain, 0, "loop")] == blocks(word(tmp_path, body, styles=STYLES))


def test_list_items_carry_the_number_that_a_reader_sees(tmp_path: Path) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for level, form, text in ((0, "decimal", "%1."), (1, "lowerLetter", "%1.%2)"), (2, "bullet", "·"))
    )
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
    )
    body = "".join(
        paragraph(f"item {level}", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="3"/></w:numPr>')
        for level in (0, 1, 1, 2, 0, 1)
    )

    expected = ["1. item 0", "1.a) item 1", "1.b) item 1", "item 2", "2. item 0", "2.a) item 1"]
    found = blocks(word(tmp_path, body, numbering=numbering))
    assert expected == [text for _, _, text in found]
    assert [(BlockKind.LIST_ITEM, level) for level in (0, 1, 1, 2, 0, 1)] == [(kind, level) for kind, level, _ in found]


def test_a_table_gives_a_row_a_line_and_a_frame_gives_its_paragraphs(tmp_path: Path) -> None:
    cell = "<w:tc>{}</w:tc>"
    table = "<w:tbl><w:tr>" + cell.format(paragraph("one")) + cell.format(paragraph("two")) + "</w:tr>"
    frame = "<w:tr>" + cell.format(paragraph("first") + paragraph("second")) + "</w:tr></w:tbl>"

    plain = BlockKind.PARAGRAPH
    expected = [(BlockKind.TABLE_ROW, 0, "one\ttwo"), (plain, 0, "first"), (plain, 0, "second")]
    assert expected == blocks(word(tmp_path, table + frame))


def test_deletions_field_codes_and_fallbacks_are_not_read(tmp_path: Path) -> None:
    body = (
        '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve">kept </w:t>'
        '</w:r></w:ins><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>result</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>'
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>"
        + paragraph("in a box")
        + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
        + paragraph("in a box")
        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )

    assert [text for _, _, text in blocks(word(tmp_path, body))] == ["kept result", "in a box"]


def test_a_field_that_never_ends_hides_nothing_after_its_paragraph(tmp_path: Path) -> None:
    body = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' + paragraph("still here")

    assert word(tmp_path, body).text == "still here"


def test_what_stands_outside_the_body_is_read_once(tmp_path: Path) -> None:
    chart = (
        f"<c:chartSpace {NAMESPACES}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Growth</a:t></a:r></a:p></c:rich>"
        "</c:tx></c:title><c:ser><c:tx><c:strRef><c:strCache><c:pt><c:v>Ducks</c:v></c:pt></c:strCache></c:strRef>"
        "</c:tx><c:cat><c:strRef><c:strCache><c:pt><c:v>May</c:v></c:pt><c:pt><c:v>June</c:v></c:pt></c:strCache>"
        "</c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt><c:v>4.2999999999999998</c:v></c:pt>"
        "<c:pt><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chart></c:chartSpace>"
    )
    body = paragraph("Body") + '<w:p><w:r><w:drawing><c:chart r:id="rChart"/></w:drawing></w:r></w:p>'
    footnotes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="1">{paragraph("A footnote")}</w:footnote></w:footnotes>'
    )
    comments = f'<w:comments xmlns:w="{W}"><w:comment w:author="Ada">{paragraph("Why?")}</w:comment></w:comments>'
    header = f'<w:hdr xmlns:w="{W}">{paragraph("Draft")}</w:hdr>'
    extract = word(tmp_path, body, footnotes=footnotes, comments=comments, header1=header, charts__chart1=chart)

    expected = ["Body", "Growth", "\tMay\tJune".strip(), "Ducks\t4.3\t5", "A footnote", "Ada: Why?", "Draft"]
    assert [*expected, "https://example.org/deep"] == [text for _, _, text in blocks(extract)]


def test_equations_are_written_out(tmp_path: Path) -> None:
    script = "<m:sSup><m:e><m:r><m:t>{}</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
    fraction = "<m:f><m:num><m:r><m:t>π</m:t></m:r></m:num><m:den><m:r><m:t>n</m:t></m:r></m:den></m:f>"
    body = f"<w:p><m:oMath>{script.format('a')}<m:r><m:t>=</m:t></m:r>{fraction}</m:oMath></w:p>"

    assert word(tmp_path, body).text == r"a^{2}=\frac{\pi}{n}"


def test_strict_documents_and_titles_are_read(tmp_path: Path) -> None:
    core = (
        '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The plan</dc:title>'
        "<dc:language>fr-FR</dc:language></cp:coreProperties>"
    )
    document = f'<w:document xmlns:w="{W_STRICT}"><w:body>{paragraph("Strict text")}</w:body></w:document>'
    path = package(tmp_path / "a.docx", "word/document.xml", {"word/document.xml": document, "docProps/core.xml": core})
    extract = extract_word(path, Limits())

    assert (extract.text, extract.title, extract.language) == ("Strict text", "The plan", "fr")


def test_a_document_inside_a_document_is_read(tmp_path: Path) -> None:
    inner = tmp_path / "inner.docx"
    text = f'<w:document xmlns:w="{W}"><w:body>{paragraph("Inside")}</w:body></w:document>'
    package(inner, "word/document.xml", {"word/document.xml": text})
    outer = tmp_path / "outer.docx"
    package(outer, "word/document.xml", {"word/document.xml": text.replace("Inside", "Outside")})
    with zipfile.ZipFile(outer, "a") as archive:
        archive.write(inner, "word/embeddings/other.docx")

    assert extract_word(outer, Limits()).text == "Outside\n\nInside"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no getrusage")
def test_a_bomb_is_refused_without_memory(tmp_path: Path) -> None:
    """About 300 KB that unpack to 300 MB cost less than 30 MB."""
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("_rels/.rels", relationships(("rId1", "officeDocument", "word/document.xml")))
        with archive.open("word/document.xml", "w", force_zip64=True) as member:
            member.write(f'<w:document xmlns:w="{W}"><w:body>'.encode())
            for _ in range(300):
                member.write(b"<w:p/>" * (1024 * 1024 // 6))

    program = (
        "import resource, sys; from pathlib import Path; from lxml import etree\n"
        "from qwenfind.errors import FailedError; from qwenfind.extraction import office, word, limits\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try: office.extract_word(Path(sys.argv[1]), limits.Limits())\n"
        "except FailedError as error: print(error.reason, file=sys.stderr)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)

    assert path.stat().st_size < 500_000
    assert done.stderr == "too large when unpacked\n"
    assert int(done.stdout) * (1 if sys.platform == "darwin" else 1024) < 30_000_000


def test_nested_entities_are_not_expanded(tmp_path: Path) -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    document = f'{entities}<w:document xmlns:w="{W}"><w:body>{paragraph("before &b;&f; after")}</w:body></w:document>'
    path = package(tmp_path / "a.docx", "word/document.xml", {"word/document.xml": document})

    assert "root:" not in extract_word(path, Limits()).text


def test_a_damaged_document_gives_the_text_before_the_damage(tmp_path: Path) -> None:
    document = f'<w:document xmlns:w="{W}"><w:body>{paragraph("whole")}<w:p><w:r><w:t>br'
    path = package(tmp_path / "a.docx", "word/document.xml", {"word/document.xml": document})
    extract = extract_word(path, Limits())

    assert extract.text == "whole"
    assert extract.partial.startswith("damaged")


def test_an_encrypted_document_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))

    with pytest.raises(SkippedError, match="encrypted"):
        extract_word(path, Limits())


def test_a_file_that_is_no_archive_fails_in_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"not a document")

    with pytest.raises(FailedError, match="damaged"):
        extract_word(path, Limits())


def shape(text: str, kind: str = "", level: int = 0) -> str:
    holder = f'<p:ph type="{kind}"/>' if kind else ""
    return (
        f"<p:sp><p:nvSpPr><p:cNvPr id='1' name='x'/><p:cNvSpPr/><p:nvPr>{holder}</p:nvPr></p:nvSpPr><p:txBody><a:p>"
        f'<a:pPr lvl="{level}"/><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>'
    )


def slide(shapes: str) -> str:
    return f"<p:sld {NAMESPACES}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"


def test_a_presentation_is_read_slide_by_slide_with_notes(tmp_path: Path) -> None:
    main = f'<p:presentation {NAMESPACES}><p:sldIdLst><p:sldId id="1" r:id="b"/><p:sldId id="2" r:id="a"/></p:sldIdLst>'
    table = "<p:graphicFrame><a:tbl><a:tr><a:tc><a:p><a:r><a:t>x</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>y</a:t>"
    table += "</a:r></a:p></a:tc></a:tr></a:tbl></p:graphicFrame>"
    parts = {
        "ppt/presentation.xml": main + "</p:presentation>",
        "ppt/_rels/presentation.xml.rels": relationships(
            ("a", "slide", "slides/slide1.xml"), ("b", "slide", "/ppt/slides/slide2.xml")
        ),
        "ppt/slides/slide1.xml": slide(shape("Second title", "title") + shape("3", "sldNum") + table),
        "ppt/slides/slide2.xml": slide(shape("point", "body", 1) + f"<p:grpSp>{shape('loose')}</p:grpSp>"),
        "ppt/slides/_rels/slide1.xml.rels": relationships(("n", "notesSlide", "../notesSlides/notesSlide1.xml")),
        "ppt/notesSlides/notesSlide1.xml": slide(shape("Say this", "body"))
        .replace("p:sld ", "p:notes ")
        .replace("/p:sld>", "/p:notes>"),
    }
    extract = extract_slides(package(tmp_path / "a.pptx", "ppt/presentation.xml", parts), Limits())

    expected = [
        (BlockKind.LIST_ITEM, 1, "point"),
        (BlockKind.PARAGRAPH, 0, "loose"),
        (BlockKind.HEADING, 1, "Second title"),
        (BlockKind.TABLE_ROW, 0, "x\ty"),
        (BlockKind.PARAGRAPH, 0, "Say this"),
    ]
    assert expected == blocks(extract)
    assert [(unit.kind, unit.number, unit.label) for unit in extract.units] == [
        ("slide", 1, ""),
        ("slide", 2, "Second title"),
    ]
    assert (extract.title, extract.pages) == ("Second title", 2)


def test_the_suffixes_are_lower_case_with_a_dot() -> None:
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in SUFFIXES)
