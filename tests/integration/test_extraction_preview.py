"""Previews by the real child, of documents made here and of real ones."""

from __future__ import annotations

import os
import signal
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qwenfind import Home, SearchEngine, Settings
from qwenfind.children import Child
from qwenfind.errors import ChildError, DocumentError, FailedError, SkippedError
from qwenfind.extraction.pdf import mupdf
from qwenfind.extraction.preview import MAX_PIXELS, PageImage, Previewer, Rectangle, TextMark
from tests.helpers import shared_data, wait_until

MUPDF = mupdf()
SENTENCE = "The landlord may raise the rent fifteen months after the last increase at the earliest."


@pytest.fixture(scope="module")
def previewer() -> Iterator[Previewer]:
    made = Previewer(deadline_s=60)
    yield made
    made.close()


def pdf(path: Path, *pages: str, **more: Any) -> Path:
    document = MUPDF.open()
    for text in pages:
        page = document.new_page(width=420, height=595)
        page.insert_textbox(MUPDF.Rect(60, 60, 360, 560), text, fontsize=12)
    document.save(path, **more)
    return path


def darkness(image: PageImage, box: Rectangle) -> float:
    """The share of dark pixels in a rectangle of a drawn page."""
    pixels = MUPDF.Pixmap(image.png)
    assert (pixels.width, pixels.height) == (image.width, image.height)
    left, top, right, bottom = (round(side) for side in box)
    dark = sum(pixels.pixel(x, y)[0] < 128 for x in range(left, right) for y in range(top, bottom))
    return float(dark / max(1, (right - left) * (bottom - top)))


def test_a_page_is_drawn_with_its_sentence_and_words_marked(previewer: Previewer, tmp_path: Path) -> None:
    path = pdf(tmp_path / "lease.pdf", "Nothing here.", f"§ 4 Rent\n\n{SENTENCE} The rent is due monthly.")
    assert (previewer.open(path).kind, previewer.open(path).pages) == ("pages", 2)
    shown = previewer.page(path, 2, width_px=840, marks=[SENTENCE, "rent", "zebra"])

    assert (shown.width, shown.height) == (840, 1190)
    sentence, words, nothing = shown.marks
    assert len(sentence) == 2, "a rectangle for each line"
    assert len(words) == 3
    assert nothing == ()
    assert all(darkness(shown, box) > 0.05 for box in (*sentence, *words))
    below = (120.0, 800.0, 700.0, 850.0)
    assert darkness(shown, below) == 0


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_marks_follow_pages_that_are_turned_and_cut(previewer: Previewer, tmp_path: Path, turn: int) -> None:
    document = MUPDF.open()
    page = document.new_page(width=400, height=600)
    page.insert_text((100, 200), "Only these four words", fontsize=20)
    page.set_cropbox(MUPDF.Rect(50, 100, 380, 500))
    page.set_rotation(turn)
    path = tmp_path / f"turned{turn}.pdf"
    document.save(path)
    shown = previewer.page(path, 1, width_px=600, marks=["Only these four words"])

    ((box,),) = shown.marks
    assert darkness(shown, box) > 0.08
    wide = box[2] - box[0] > box[3] - box[1]
    assert wide == (turn % 180 == 0)


def test_a_sentence_that_runs_on_is_found_on_the_next_page(previewer: Previewer, tmp_path: Path) -> None:
    path = pdf(tmp_path / "long.pdf", "One.", "Two.", f"Three. {SENTENCE}", "Four.")
    shown = previewer.match(path, 2, width_px=300, marks=[SENTENCE])

    assert shown.number == 3
    assert shown.marks[0]
    assert previewer.match(path, 2, width_px=300, marks=["Not in this document at all"]).number == 2
    assert previewer.match(path, 99, width_px=300, marks=[]).number == 4


def test_a_page_that_is_huge_is_drawn_with_few_pixels(previewer: Previewer, tmp_path: Path) -> None:
    document = MUPDF.open()
    document.new_page(width=14_400, height=14_400)
    document.new_page(width=1, height=14_400)
    document.save(tmp_path / "huge.pdf")
    shown = previewer.page(tmp_path / "huge.pdf", 1, width_px=1_000_000)

    assert 0.9 * MAX_PIXELS < shown.width * shown.height <= MAX_PIXELS * 1.01
    assert previewer.page(tmp_path / "huge.pdf", 2, width_px=400).width >= 1


def test_a_changed_file_is_opened_anew(previewer: Previewer, tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", "One.")
    assert previewer.open(path).pages == 1
    pdf(path, "One.", "Two.", "Three.")

    assert previewer.open(path).pages == 3


def test_encrypted_and_damaged_files_are_told_apart(previewer: Previewer, tmp_path: Path) -> None:
    locked = pdf(tmp_path / "locked.pdf", "x", encryption=MUPDF.PDF_ENCRYPT_AES_256, user_pw="u", owner_pw="o")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\n" + b"nonsense " * 100)

    with pytest.raises(SkippedError, match="password"):
        previewer.open(locked)
    with pytest.raises(FailedError, match="damaged"):
        previewer.page(tmp_path / "broken.pdf", 1, width_px=100)


def test_a_text_is_shown_as_it_is_indexed(previewer: Previewer, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"# Lease\n\nFirst.\n\n{SENTENCE} More.\n")
    opened = previewer.open(path)
    shown = previewer.text(path, marks=[TextMark(SENTENCE, 7, 200)])

    assert opened.kind == "text"
    assert shown.text.startswith("Lease\n\nFirst.")
    ((start, end),) = shown.marks
    assert shown.text[start:end] == SENTENCE.rstrip(".")
    assert [shown.text[start:end] for start, end, _ in shown.headings] == ["Lease"]
    assert not shown.monospace


def test_code_tables_and_logs_are_for_letters_of_one_width(previewer: Previewer, tmp_path: Path) -> None:
    for name in ("a.py", "a.csv", "a.log"):
        (tmp_path / name).write_text("one,two\n1,2\n")
        assert previewer.text(tmp_path / name).monospace


def test_a_long_text_is_shown_in_part(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("many words " * 2000)
    previewer = Previewer(max_text_chars=5000, deadline_s=60)
    shown = previewer.text(path)
    previewer.close()

    assert len(shown.text) <= 5000
    assert shown.partial


def picture(path: Path, width: int, height: int) -> Path:
    pixels = MUPDF.Pixmap(MUPDF.csRGB, MUPDF.IRect(0, 0, width, height), False)
    pixels.clear_with(200)
    pixels.save(path)
    return path


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.b.png"])
def test_a_picture_is_fitted_into_its_box(previewer: Previewer, tmp_path: Path, name: str) -> None:
    path = picture(tmp_path / name, 600, 300)
    assert previewer.open(path).kind == "image"
    small = previewer.image(path, width_px=200, height_px=200)
    large = previewer.image(path, width_px=2000, height_px=2000)

    assert (small.width, small.height) == (200, 100)
    assert (large.width, large.height) == (600, 300), "never larger than it is"


def test_a_picture_made_of_shapes_fills_its_box(previewer: Previewer, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="30" height="40"/></svg>'
    )

    assert previewer.open(path).kind == "image"
    assert previewer.image(path, width_px=600, height_px=900).width == 600


@pytest.mark.parametrize("side", [11_000, 60_000])
def test_a_picture_with_too_many_pixels_is_refused_by_its_header(
    previewer: Previewer, tmp_path: Path, side: int
) -> None:
    path = picture(tmp_path / "bomb.png", 100, 100)
    data = bytearray(path.read_bytes())
    data[16:24] = struct.pack("!II", side, side)
    data[29:33] = struct.pack("!I", zlib.crc32(data[12:29]))
    path.write_bytes(data)

    with pytest.raises(SkippedError, match="too large"):
        previewer.open(path)


def test_what_cannot_be_shown_is_said_by_kind(previewer: Previewer, tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"ID3" + bytes(500))
    (tmp_path / "a.webp").write_bytes(b"RIFF\x24\0\0\0WEBPVP8 " + bytes(24))
    (tmp_path / "a.xyz").write_bytes(bytes(range(256)))

    assert previewer.open(tmp_path / "a.mp3").reason == "This is a sound recording."
    assert previewer.open(tmp_path / "a.webp").reason == "Pictures of this kind cannot be shown here."
    assert previewer.open(tmp_path / "a.xyz").reason == "There is no preview for files of this kind."


def epub(path: Path, *chapters: str, extra: tuple[tuple[str, str], ...] = ()) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
            '<rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        items = "".join(
            f'<item id="c{i}" href="c{i}.xhtml" media-type="application/xhtml+xml"/>' for i in range(len(chapters))
        )
        spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
        book.writestr(
            "c.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>Book</dc:title></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
        )
        for number, text in enumerate(chapters):
            body = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{text}</body></html>'
            book.writestr(f"c{number}.xhtml", body)
        for name, content in extra:
            book.writestr(name, content)
    return path


def test_a_chapter_leads_to_its_page_and_the_sentence_in_it(previewer: Previewer, tmp_path: Path) -> None:
    filler = "".join(f"<p>Paragraph {number} fills the page with words that mean nothing.</p>" for number in range(80))
    path = epub(tmp_path / "book.epub", filler, f"<h1>Two</h1>{filler}<p>{SENTENCE}</p>", "<p>End.</p>")
    opened = previewer.open(path)
    first = previewer.match(path, 2, width_px=400, marks=[])
    found = previewer.match(path, 2, width_px=400, marks=[SENTENCE])

    assert (opened.kind, opened.title) == ("pages", "Book")
    assert first.number > 2
    assert found.number > first.number
    assert found.marks[0]
    assert previewer.match(path, 1, width_px=400, marks=[SENTENCE]).number == found.number, "in another chapter too"


def test_a_book_with_scrambled_fonts_is_shown_though_not_drawn(previewer: Previewer, tmp_path: Path) -> None:
    scrambled = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData '
        'xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="font.otf"/></CipherData>'
        "</EncryptedData></encryption>"
    )
    path = epub(tmp_path / "book.epub", f"<p>{SENTENCE}</p>", extra=(("META-INF/encryption.xml", scrambled),))

    assert previewer.open(path).kind in ("pages", "text")
    locked = epub(
        tmp_path / "drm.epub",
        f"<p>{SENTENCE}</p>",
        extra=(("META-INF/encryption.xml", scrambled.replace("font.otf", "c0.xhtml")),),
    )
    with pytest.raises(SkippedError, match="password"):
        previewer.open(locked)


def test_a_book_that_would_fill_memory_is_refused(previewer: Previewer, tmp_path: Path) -> None:
    path = tmp_path / "bomb.cbz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.png", bytes(120 << 20))

    with pytest.raises(DocumentError, match="too large"):
        previewer.open(path)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals of this kind")
def test_a_child_that_dies_is_replaced(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", "One.")
    children: list[Child] = []

    def make() -> Child:
        children.append(Child("preview", arguments=("1000", "10")))
        return children[-1]

    previewer = Previewer(child_factory=make, deadline_s=60)
    assert previewer.open(path).pages == 1
    pid = children[0].pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    assert wait_until(lambda: not children[0].alive)

    assert previewer.open(path).pages == 1
    assert children[0].pid != pid
    previewer.close()
    assert not children[0].alive


def test_the_engine_shows_and_closes(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", SENTENCE)
    with SearchEngine(Home.at(tmp_path / "home"), Settings()) as engine:
        previewer = engine.preview
        assert previewer is engine.preview
        assert previewer.match(path, 1, width_px=200, marks=[SENTENCE]).marks[0]

    with pytest.raises(ChildError, match="closed"):
        previewer.open(path)
    with pytest.raises(ChildError, match="closed"):
        _ = engine.preview


@pytest.mark.parametrize("kind", ["hostile/pdfium", "hostile/libxml2"])
def test_no_hostile_file_ends_the_child(kind: str) -> None:
    """Each is shown, or refused in a sentence; none crashes or hangs the reader."""
    files = sorted(path for path in shared_data(kind).rglob("*") if path.is_file())[:400]
    previewer = Previewer(deadline_s=60)
    faults: list[str] = []
    shown = 0
    for path in files:
        try:
            opened = previewer.open(path)
            if opened.kind == "pages":
                previewer.page(path, 1, width_px=300, marks=["hello"])
            shown += 1
        except DocumentError as error:
            if "badly" in error.title or "longer" in error.title or error.title == "The file cannot be shown.":
                faults.append(f"{path.name}: {error} ({error.__cause__})")
    previewer.close()

    assert faults == []
    assert shown > len(files) / 3


def test_sentences_of_real_papers_are_found_on_their_pages() -> None:
    """What extraction reads on a page, with its lines joined, is found again on that page by its rectangles."""
    from qwenfind.extraction.limits import Limits
    from qwenfind.extraction.pdf import pdf as read_pdf

    previewer = Previewer(deadline_s=60)
    asked = found = 0
    for path in sorted(shared_data("docs").rglob("*.pdf")):
        try:
            extract = read_pdf(path, Limits())
        except DocumentError:
            continue
        for unit in extract.units[:3]:
            blocks = [block for block in extract.blocks if unit.start <= block.start < unit.end]
            sentences = [extract.text[block.start : block.end][:200].rsplit(" ", 1)[0] for block in blocks]
            marks = [sentence for sentence in sentences if len(sentence.split()) >= 6][:10]
            if marks:
                shown = previewer.page(path, unit.number, width_px=600, marks=marks)
                asked += len(marks)
                found += sum(bool(boxes) for boxes in shown.marks)
    previewer.close()

    assert asked > 50
    assert found / asked > 0.97
