"""A plausible person's papers, in real formats, written for the pictures."""

from __future__ import annotations

import os
import shutil
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

LEASE = {
    1: (
        "Lease of 14 Linden Street",
        "This lease is made between Margaret Hale, the landlord, and Thomas Okafor, the tenant, for the flat on the "
        "second floor of 14 Linden Street, with one cellar room and the use of the garden.",
        "The lease begins on 1 May 2023 and runs until it is ended by either side in writing.",
    ),
    2: (
        "§ 2 Use of the flat",
        "The flat may be used as a dwelling only. Subletting a room needs the landlord's written consent, which she "
        "may not refuse without good reason.",
        "Small animals may be kept. Dogs need the consent of the house community.",
    ),
    3: (
        "§ 3 Repairs",
        "The landlord keeps the roof, the walls, the heating and the pipes in good order. The tenant pays for small "
        "repairs up to 110 pounds each, and not more than 6 % of the yearly rent in all.",
    ),
    4: (
        "§ 4 Rent and its increase",
        "The monthly rent is 940 pounds, to be paid by the third working day of each month. Running costs are settled "
        "separately once a year.",
        "The landlord may raise the rent no sooner than fifteen months after the last increase, and must give her "
        "reasons in writing.",
        "An increase may not go beyond what is usual in the neighbourhood. The tenant may object within two months of "
        "the notice.",
    ),
    5: (
        "§ 5 Deposit",
        "The tenant pays a deposit of three months' rent in three parts. It is kept in an account of its own and earns "
        "interest for the tenant.",
        "When the lease ends the deposit is paid back within six months, less what is owed.",
    ),
    6: (
        "§ 6 Moving out",
        "The flat is given back clean and with all keys. Walls painted in strong colours are painted white again.",
    ),
}
LETTERS = {
    "Letters/Letter to the tenants’ association.docx": (
        "Question about a rent increase",
        "Dear Ms Varga,",
        "I have lived at 14 Linden Street since May 2023. In February my landlady wrote that she would raise the rent "
        "by six per cent from April.",
        "I am writing to ask whether an increase of this size is allowed when the last one was only eleven months ago. "
        "The lease speaks of fifteen months.",
        "With many thanks for your advice, Thomas Okafor",
    ),
    "Letters/Roof repair offer.docx": (
        "Offer: new roof for the garden house",
        "We offer to take off the old felt, to lay new boards and to cover the roof with slate, for 4,380 pounds "
        "including scaffolding and waste.",
        "Work can begin in the second week of September and takes four dry days.",
    ),
}
MAILS = (
    ("Mail/Landlord/Re new rent from April.eml", "Re: new rent from April", "Margaret Hale <m.hale@example.org>",
     "Dear Mr Okafor,\n\nWe would like to raise the monthly rent by 6 % starting in April, in line with the index "
     "agreed in section 4. The new rent will be 996.40 pounds.\n\nKind regards,\nMargaret Hale\n"),
    ("Mail/Landlord/Heating in the bathroom.eml", "Heating in the bathroom", "Thomas Okafor <t.okafor@example.org>",
     "Dear Ms Hale,\n\nthe radiator in the bathroom has been cold since Sunday. Could you send someone this week?\n\n"
     "Kind regards,\nThomas Okafor\n"),
    ("Mail/Family/Christmas at ours.eml", "Christmas at ours?", "Ada Okafor <ada@example.org>",
     "Hi Tom,\n\nshall we have everyone at ours on the 25th? I would do the goose if you bring the pudding.\n\nAda\n"),
)  # fmt: skip
NOTES = {
    "Notes/Home/moving-checklist.md": "# Moving checklist\n\n- Ask for the deposit back, read the meters, hand over "
    "all keys to the landlord.\n- Tell the bank, the doctor and the library the new address.\n- Defrost the freezer.\n",
    "Notes/Home/boiler.md": "# Boiler\n\nPressure should stand between 1.2 and 1.6 bar when cold. To top it up open "
    "the two black valves under the front panel until the needle reaches 1.5.\n\nIts plumber: Mr Ferris.\n",
    "Notes/Reading/bees.md": "# What bees see\n\nBees see ultraviolet, which flowers use as landing marks. Red looks "
    "black to them. They learn a colour in three visits and remember it for life.\n",
    "Notes/Recipes/rye bread.md": "# Rye bread\n\nFeed the sourdough the evening before. 500 g rye flour, 400 g water, "
    "10 g salt. Bake at 250 °C for ten minutes, then fifty at 200 °C.\n",
    "Projects/flat-finder/ranking.py": '"""Ranks flats by rent, distance and light."""\n\n\ndef score(rent: float, '
    'minutes: float, windows: int) -> float:\n    """Higher is better; a flat above the limit scores zero."""\n    if '
    "rent > 1100:\n        return 0.0\n    return 10 * windows - 0.01 * rent - 0.3 * minutes\n",
}  # fmt: skip
SHEET = (
    ("Month", "Cold rent", "Heating", "Note"),
    ("03/2025", "940.00", "88.10", ""),
    ("04/2025", "996.40", "71.90", "rent raised, objection sent"),
    ("05/2025", "940.00", "40.20", "paid the old rent while the objection is open"),
)


def write(folder: Path, *, shared: Path | None) -> None:
    """Writes the papers, and copies real documents beside them where the shared test data is there."""
    _pdf(folder / "Documents/Flat/Lease 14 Linden Street.pdf")
    _scan(folder / "Documents/Flat/Scan_0031.pdf")
    _locked(folder / "Documents/Bank/Statement 2019.pdf")
    (folder / "Documents/Bank/Statement 2018.pdf").write_bytes(b"%PDF-1.4\nbroken")
    for name, paragraphs in LETTERS.items():
        _docx(folder / "Documents" / name, paragraphs)
    _xlsx(folder / "Documents/Money/Household 2025.xlsx")
    for name, subject, sender, text in MAILS:
        message = EmailMessage()
        message["Subject"], message["From"], message["To"] = subject, sender, "t.okafor@example.org"
        message["Date"] = "Mon, 03 Feb 2025 09:12:00 +0000"
        message.set_content(text)
        _file(folder / name).write_bytes(bytes(message))
    for name, text in NOTES.items():
        _file(folder / name).write_text(text, encoding="utf-8")
    if shared is not None:
        for part in ("Documents/Meetings", "Dokumente/Gesetze", "Books"):
            shutil.copytree(shared / part, folder / part, dirs_exist_ok=True)
    now = time.time()
    for age, file in enumerate(sorted(path for path in folder.rglob("*") if path.is_file())):
        then = now - 86_400 * (1 + age * 9 % 900)
        os.utime(file, (then, then))


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _pymupdf() -> Any:
    import pymupdf  # its types are incomplete

    return pymupdf


def _pdf(path: Path) -> None:
    pymupdf = _pymupdf()
    with pymupdf.open() as document:
        for paragraphs in LEASE.values():
            page = document.new_page(width=595, height=842)
            y = 96.0
            for at, text in enumerate(paragraphs):
                size = 15 if at == 0 else 11.5
                box = pymupdf.Rect(72, y, 523, y + 140)
                left = page.insert_textbox(
                    box, text, fontsize=size, fontname="tibo" if at == 0 else "tiro", lineheight=1.35
                )
                y += 140 - left + 14
        document.set_metadata({"title": "Lease of 14 Linden Street"})
        document.save(_file(path))


def _scan(path: Path) -> None:
    pymupdf = _pymupdf()
    with pymupdf.open() as document:
        page = document.new_page()
        picture = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 300, 400))
        picture.clear_with(230)
        page.insert_image(page.rect, pixmap=picture)
        document.save(_file(path))


def _locked(path: Path) -> None:
    pymupdf = _pymupdf()
    with pymupdf.open() as document:
        document.new_page().insert_text((72, 72), "Closing balance")
        document.save(_file(path), encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="secret", owner_pw="secret")


def _docx(path: Path, paragraphs: tuple[str, ...]) -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in paragraphs)
    _package(
        path,
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        {"word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>'},
    )


def _xlsx(path: Path) -> None:
    sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    rows = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row) + "</row>"
        for row in SHEET
    )
    _package(
        path,
        "xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        {
            "xl/workbook.xml": f'<workbook xmlns="{sheet}" xmlns:r="{links}"><sheets>'
            '<sheet name="Flat" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": _relations("r1", f"{links}/worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{sheet}"><sheetData>{rows}</sheetData></worksheet>',
        },
    )


def _package(path: Path, main: str, content_type: str, parts: dict[str, str]) -> None:
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    with zipfile.ZipFile(_file(path), "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{main}" ContentType="{content_type}"/></Types>',
        )
        package.writestr("_rels/.rels", _relations("r0", f"{links}/officeDocument", main))
        for name, text in parts.items():
            package.writestr(name, text)


def _relations(name: str, kind: str, target: str) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}"><Relationship Id="{name}" Type="{kind}" Target="{target}"/></Relationships>'
