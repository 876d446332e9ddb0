"""Excel workbooks built here, and numbers as their formats show them."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest

from qwenfind.errors import FailedError
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.sheet_facts import header_text
from qwenfind.extraction.sheet_formats import cell_text, code_of, is_date, shown_text
from qwenfind.extraction.sheets import extract

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = (
    f'<styleSheet xmlns="{S}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00\\ [$€-407]"/></numFmts>'
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="15"/></cellXfs>'
    "</styleSheet>"
)


def workbook(path: Path, rows: str, tail: str = "", **parts: str) -> Path:
    def links(*items: tuple[str, str]) -> str:
        found = "".join(f'<Relationship Id="r{n}" Type="{R}/{k}" Target="{t}"/>' for n, (k, t) in enumerate(items, 1))
        return f'<Relationships xmlns="{P}">{found}</Relationships>'

    all_parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": links(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{S}" xmlns:r="{R}"><sheets><sheet name="Costs" sheetId="1" r:id="r1"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": links(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")),
        "xl/styles.xml": STYLES,
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{S}"><sheetData>{rows}</sheetData>{tail}</worksheet>',
        "xl/worksheets/_rels/sheet1.xml.rels": links(("comments", "../comments1.xml")),
        **{f"xl/{name}.xml": text for name, text in parts.items()},
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in all_parts.items():
            archive.writestr(name, text)
    return path


def test_cells_are_shown_as_in_the_sheet_and_stay_findable(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="C1"><v>0.1</v></c></row>'
        '<row r="2"><c r="A2" s="1"><v>0.025</v></c><c r="B2" s="2"><v>1599.5</v></c>'
        '<c r="C2" s="3"><v>39219</v></c></row>'
    )
    found = extract(workbook(tmp_path / "a.xlsx", rows), Limits())

    assert found.text == "Costs\n\nName\t\t0.1\n2.50%\t1,599.50 € (1599.5)\t17-May-07 (2007-05-17)"
    assert [(unit.kind, unit.number, unit.label) for unit in found.units] == [("sheet", 1, "Costs")]


def test_comments_and_page_headers_are_read(tmp_path: Path) -> None:
    coded = '&amp;L&amp;"Arial,Bold"&amp;12Left&amp;CR&amp;&amp;D&amp;RPage &amp;P'
    tail = f"<headerFooter><oddHeader>{coded}</oddHeader></headerFooter>"
    comments = (
        f'<comments xmlns="{S}"><commentList><comment><text><r><t>Check </t></r><r><t>this</t></r></text></comment>'
    )
    comments += "</commentList></comments>"
    found = extract(workbook(tmp_path / "a.xlsx", "", tail, comments1=comments), Limits())

    assert found.text == "Costs\n\nLeft\tR&D\tPage\n\nCheck this"


def test_a_far_cell_costs_no_memory(tmp_path: Path) -> None:
    """A rectangle around A1 and XFD1048576 would hold 17 billion cells."""
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"><v>0.5</v></c></row>'
    found = extract(workbook(tmp_path / "a.xlsx", rows), Limits())

    assert found.text == "Costs\n\n1\n50.00%"


def test_an_archive_cut_short_gives_what_is_left(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", '<row r="1"><c r="A1" t="inlineStr"><is><t>kept</t></is></c></row>')
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.rindex(b"xl/worksheets/_rels", 0, whole.index(b"PK\x01\x02"))])
    found = extract(path, Limits())

    assert "kept" in found.text
    assert found.partial.startswith("damaged")


def test_a_sheet_too_large_when_unpacked_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", "<row/>" * 3_000_000)

    with pytest.raises(FailedError, match="too large when unpacked"):
        extract(path, Limits())


@pytest.mark.parametrize(
    ("value", "code", "expected"),
    [
        (0.45, "0%", "45%"),
        (1599.99, "$#,##0.00", "$1,599.99 (1599.99)"),
        (-5.0, "$#,##0.00;($#,##0.00)", "($5.00)"),
        (12.0, '0.0" kg"', "12.0 kg"),
        (2.5, "0.00", "2.50"),
        (3.14159, "0.00", "3.14159"),
        (198333000.0, "0.00E+00", "1.98E+08"),
        (7.0, "00000", "00007"),
        (0.5, "# ?/?", "0.5"),
        (5.0, '[>3]"big";"small"', "5"),
        (1234567.0, '0.0,,"M"', "1.2M"),
        (True, "0.00", "TRUE"),
        (date(2024, 3, 1), "dd/mm/yyyy", "01/03/2024 (2024-03-01)"),
        (datetime(2024, 3, 1, 18, 5), 'd" of "mmmm yyyy h:mm AM/PM', "1 of March 2024 6:05 PM (2024-03-01 18:05:00)"),
        (datetime(2024, 3, 1), "yyyy-mm-dd", "2024-03-01"),
        (time(6, 15), "h:mm", "6:15"),
    ],
)
def test_a_value_is_shown_by_its_format(value: object, code: str, expected: str) -> None:
    assert shown_text(value, code) == expected


def test_plain_values_have_no_digits_of_binary_fractions() -> None:
    assert [cell_text(value) for value in (123456789012345.0, 0.1 + 0.2, 1e300, False, None, "x")] == [
        "123456789012345", "0.3", "1e+300", "FALSE", "", "x",
    ]  # fmt: skip


def test_formats_are_dates_by_their_letters_alone() -> None:
    dates = ("d-mmm-yy", "[h]:mm", "[$-409]yyyy", "mm:ss.0")
    others = ("General", "0.00", '"days" 0', "[Red]0", "[$€-407]0", "\\d0")

    assert [is_date(code) for code in dates + others] == [True] * len(dates) + [False] * len(others)
    codes = [code_of(0, {}), code_of(9, {}), code_of(14, {}), code_of(170, {170: "x0"})]
    assert codes == ["", "0%", "yyyy-mm-dd", "x0"]


def test_header_codes_are_taken_out() -> None:
    assert header_text('&L&"Arial"&14&K01+000Left && right&C&P/&N&RMe') == "Left & right\t/\tMe"
