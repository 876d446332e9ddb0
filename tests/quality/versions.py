"""Which files are taken for versions of one text: `python -m tests.quality.versions FOLDER [FOLDER_OF_LICENCES ...]`.

Makes versions of the folder's own texts (1 to 10 % of the words deleted, put in or replaced in runs of up to eight;
exports as PDF, ODT, HTML and text) and forms that are none (invoices, contracts, weekly reports, each filled in by
other facts), reads all of them through the extractors, and counts which pairs are taken for one text. Files of the same
name in the further folders, such as licences, are counted as other texts unless their words are the same.
"""

from __future__ import annotations

import itertools
import os
import random
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from qwenfind.errors import DocumentError
from qwenfind.extraction.pool import ExtractorPool
from qwenfind.search import versions

_DOCUMENTS = 60
_TAILS = (".md", ".txt", ".html", ".rst")
_FIRST = (
    "Anna",
    "Boris",
    "Clara",
    "David",
    "Elena",
    "Farid",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Karin",
    "Luis",
    "Mira",
    "Nils",
    "Olga",
    "Paul",
)
_LAST = (
    "Meyer",
    "Novak",
    "Okafor",
    "Petrov",
    "Quist",
    "Rossi",
    "Schmidt",
    "Tanaka",
    "Ulrich",
    "Varga",
    "Weber",
    "Yilmaz",
    "Zander",
    "Brandt",
)
_CITY = ("Lyon", "Bremen", "Porto", "Krakow", "Graz", "Turin", "Malmo", "Ghent", "Basel", "Leeds")


def edited(text: str, share: float, foreign: list[str], chance: random.Random) -> str:
    """The text with about this share of its words changed, in runs of one to eight; what is new comes from another."""
    pieces = re.findall(r"\S+\s*", text)
    left = max(1, int(share * len(pieces)))
    while left > 0:
        run = min(left, chance.randint(1, 8))
        at = chance.randrange(max(1, len(pieces) - run))
        begin = chance.randrange(max(1, len(foreign) - run))
        fresh = foreign[begin : begin + run]
        match chance.choice(("delete", "insert", "replace")):
            case "delete":
                del pieces[at : at + run]
            case "insert":
                pieces[at:at] = fresh
            case _:
                pieces[at : at + run] = fresh
        left -= run
    return "".join(pieces)


def exported(text: str, folder: Path, stem: str) -> list[Path]:
    """A text as PDF with page numbers of its own, ODT, HTML and plain text."""
    from PySide6.QtGui import QPdfWriter, QTextDocument, QTextDocumentWriter

    document = QTextDocument(text[:200_000])
    document.print_(writer := QPdfWriter(str(folder / f"{stem}.pdf")))
    del writer
    QTextDocumentWriter(str(folder / f"{stem}.odt"), b"ODF").write(document)
    (folder / f"{stem}.html").write_text(document.toHtml(), encoding="utf-8")
    (folder / f"{stem}.txt").write_text(text[:200_000], encoding="utf-8")
    return [folder / f"{stem}.{suffix}" for suffix in ("pdf", "odt", "html", "txt")]


def invoice(chance: random.Random) -> str:
    """One month's invoice of a form."""
    lines = [
        f"{name}\t{(n := chance.randint(1, 9))}\t{(p := chance.randint(900, 9900)) / 100:.2f}\t{n * p / 100:.2f}"
        for name in chance.sample(("Hosting", "Support", "Backup", "Domain", "Mailboxes", "Licence", "Training"), 3)
    ]
    return (
        f"Northwind Services Ltd, 12 Harbour Road, Bristol\n\nInvoice no. {chance.randint(10000, 99999)}\nDate: "
        f"{chance.randint(1, 28)}.{chance.randint(1, 12)}.2024\nCustomer: Meyer & Sons, Bremen\n\n"
        "Item\tQuantity\tPrice\tSum\n" + "\n".join(lines) + f"\nTotal\t{chance.randint(100, 9999)}.00\n\n"
        "Please pay within 14 days to our account at Harbour Bank, sort code 20-11-08, account 55512345, and state the "
        "number of the invoice. Goods remain our property until they are paid in full. Late payments bear interest at "
        "the statutory rate. Our terms of business of January 2022 apply; they can be read on our pages and are sent "
        "on request. Thank you for your trust in our work; we look forward to the next month with you."
    )


def contract(chance: random.Random, *, length: int) -> str:
    """One tenant's contract of a form: nothing but the facts of the parties differs."""
    who = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    body = (
        "The landlord lets the flat to the tenant for an unlimited time. The tenant pays the rent on the third day of "
        "each month. Repairs up to a small sum are borne by the tenant, all others by the landlord. Pets need consent. "
        "Heating and water are billed once a year by consumption. Either side may end the contract with three months' "
        "notice in writing. On leaving, the flat is handed back swept and with all keys. "
    )
    paragraphs = "\n\n".join(f"Section {n}. {body}" for n in range(1, length + 1))
    return (
        f"Contract of lease\n\nbetween Harbour Homes Ltd and {who}, {chance.choice(_CITY)}.\n\n"
        f"Rent: {chance.randint(400, 1900)} euros. Flat no. {chance.randint(1, 90)}. Begins on {chance.randint(1, 28)} "
        f"March {chance.randint(2015, 2024)}.\n\n{paragraphs}\n\nSigned: {who}"
    )


def filled(text: str, chance: random.Random) -> str:
    """A real text as a form: parties at its head and foot, and a few numbers among it."""
    who, where = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}", f"{chance.choice(_CITY)}"
    paragraphs = text.split("\n\n")
    for _ in range(3):
        at = chance.randrange(len(paragraphs))
        paragraphs[at] += f"\n\nNo. {chance.randint(1000, 9999)}"
    return f"For {who}, {where}, {chance.randint(1, 28)}.{chance.randint(1, 12)}.\n\n" + "\n\n".join(paragraphs) + who


def weekly(chance: random.Random) -> str:
    """One week's report: headings stay, half of the sentences come again each week."""
    said = [
        f"{chance.choice(_FIRST)} {verb} the {thing} in {chance.choice(_CITY)}."
        for verb, thing in itertools.product(
            ("repaired", "tested", "ordered", "cleaned"), ("pump", "boiler", "roof", "lift", "gate", "meter")
        )
    ]
    usual = "The team met on Monday. All sites were visited. No accidents were reported. Stock was counted. "
    return (
        f"Weekly report, week {chance.randint(1, 52)}\n\nDone\n{usual}{' '.join(chance.sample(said, 6))}\n\nOpen\n"
        f"{usual}{' '.join(chance.sample(said, 3))}\n\nCosts: {chance.randint(100, 9000)} euros."
    )


def made(folder: Path, out: Path, chance: random.Random) -> Iterator[tuple[str, bool, Path, Path]]:
    """Kinds of pairs, whether they are one text, and the two files."""
    files = sorted(f for f in folder.rglob("*") if f.suffix in _TAILS and 2000 < f.stat().st_size < 150_000)
    for number, file in enumerate(chance.sample(files, min(len(files), _DOCUMENTS))):
        text = file.read_text(encoding="utf-8", errors="replace")
        foreign = chance.choice(files).read_text(encoding="utf-8", errors="replace").split(" ")
        foreign = [f"{word} " for word in foreign]
        place = out / f"d{number}"
        for sub in ("a", "b", "c"):
            (place / sub).mkdir(parents=True)
        stem = f"{file.stem}"
        first = place / "a" / f"{stem}.txt"
        first.write_text(text, encoding="utf-8")
        for share in (0.01, 0.02, 0.05, 0.1):
            other = edited(text, share, foreign, chance)
            for kind, name in (("named v2", f"{stem} v2"), ("same name", stem), ("other name", f"letter {number}")):
                version = place / "b" / f"{share}" / f"{name}.txt"
                version.parent.mkdir(exist_ok=True)
                version.write_text(other, encoding="utf-8")
                yield f"{share:.0%} edited, {kind}", True, first, version
        for export in exported(text, place / "c", stem)[:3]:
            yield f"exported as {export.suffix[1:]}", True, first, export
        for name, sub in (("form", "e"), ("form", "f")):
            (place / sub).mkdir()
            (place / sub / f"{name}.txt").write_text(filled(text, chance), encoding="utf-8")
        yield "real texts filled in, same name", False, place / "e" / "form.txt", place / "f" / "form.txt"
    makers = {
        "invoices": invoice,
        "short contracts": lambda c: contract(c, length=2),
        "long contracts": lambda c: contract(c, length=40),
        "weekly reports": weekly,
    }
    for kind, make in makers.items():
        paths = []
        for number in range(24):
            path = out / kind / f"{number}" / f"{kind}.txt"
            path.parent.mkdir(parents=True)
            path.write_text(make(chance), encoding="utf-8")
            paths.append(path)
        for one, another in itertools.combinations(paths, 2):
            yield f"{kind}, same name", False, one, another


def named_alike(folder: Path, chance: random.Random) -> Iterator[tuple[str, bool, Path, Path]]:
    """Pairs of files of the same name in a folder."""
    by_name: dict[str, list[Path]] = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink() and 200 < file.stat().st_size < 200_000:
            by_name.setdefault(file.name.lower(), []).append(file)
    pairs = [pair for files in by_name.values() for pair in itertools.islice(itertools.combinations(files, 2), 3000)]
    for one, other in chance.sample(pairs, min(len(pairs), 3000)):
        words = [re.findall(r"\w+", f.read_text(encoding="utf-8", errors="replace")) for f in (one, other)]
        yield f"of one name in {folder.name}", words[0] == words[1], one, other


def main(argv: list[str]) -> int:
    """Prints what is taken for one text, by kind; 0 where no form is."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])
    chance = random.Random(11)
    with tempfile.TemporaryDirectory() as temporary:
        pairs = list(made(Path(argv[0]), Path(temporary), chance))
        for folder in map(Path, argv[1:]):
            pairs += named_alike(folder, chance)
        wordings: dict[Path, versions.Wording] = {}
        pool = ExtractorPool(processes=2, max_text_chars=500_000, max_file_mb=20)
        files = sorted({path for _, _, *two in pairs for path in two})
        for path, future in [(path, pool.submit(path)) for path in files]:
            try:
                wordings[path] = versions.wording_of(future.result().extract.text)
            except DocumentError:
                continue
        pool.close()
    del app
    return report([pair for pair in pairs if pair[2] in wordings and pair[3] in wordings], wordings)


def report(pairs: list[tuple[str, bool, Path, Path]], wordings: dict[Path, versions.Wording]) -> int:
    """Prints shares by kind, then precision and recall."""
    taken: dict[tuple[str, bool], list[bool]] = {}
    for kind, is_one, one, other in pairs:
        found = versions.is_version(one.name, wordings[one], other.name, wordings[other])
        taken.setdefault((kind, is_one), []).append(found)
        if found and not is_one:
            print(f"wrongly: {one} {other} ({versions.resemblance(wordings[one], wordings[other]):.2f})")
    for (kind, is_one), some in taken.items():
        what = "one text" if is_one else "other texts"
        print(f"{kind}: {len(some)} pairs of {what}, taken for one {sum(some) / len(some):.3f}")
    true = sum(sum(some) for (_, is_one), some in taken.items() if is_one)
    false = sum(sum(some) for (_, is_one), some in taken.items() if not is_one)
    print(f"taken for one text: {true} rightly, {false} wrongly, precision {true / max(1, true + false):.4f}")
    return 0 if not false else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
