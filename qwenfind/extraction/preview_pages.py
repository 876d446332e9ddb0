"""Pages and pictures drawn by MuPDF, and where sentences stand on them."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qwenfind.errors import DocumentError, FailedError, SkippedError
from qwenfind.extraction.ebook import check_epub_is_open, check_mobi_is_open
from qwenfind.extraction.limits import Limits, SafeZip
from qwenfind.extraction.marking import Folded, Found
from qwenfind.extraction.pdf import mupdf
from qwenfind.extraction.preview import MAX_PIXELS, Rectangle

# Smaller files are read whole, so that their owner can move or delete them while they are shown (Windows).
_READ_WHOLE_BYTES = 64 << 20
_WIDTHS = (16, 8000)
_MAX_HEIGHT = 30_000
_MAX_IMAGE_PIXELS = 100_000_000
# A page of a book in points: some 80 letters a line, as books have at most.
_BOOK_PAGE = {"width": 560, "height": 790, "fontsize": 12}
_BOOKS = ("epub", "fb2", "mobi")
_FIND_S = 3.0
_MAX_CHARS = 60_000
_MAX_PIECES = 200
_LOOSE_WORDS = 2
# From a letter's base line, in heights of the font, where its own box is of no use.
_ABOVE, _BELOW = 0.88, 0.26


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn page, and pixels for each of its points."""

    png: bytes
    scale: float


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a mark stands on a page, in points: a rectangle for each line, and the left edge of the text around it."""

    lines: list[Rectangle]
    edges: list[float]


@dataclass(slots=True)
class _Letters:
    """A page's text, and where each of its characters stands; those that part lines stand nowhere.

    Attributes:
        lines: for each character the number of its line.
        edges: for each line the left edge of its block.
    """

    text: str
    boxes: list[Rectangle | None]
    lines: list[int]
    edges: list[float]
    folded: Folded = field(init=False)

    def __post_init__(self) -> None:
        self.folded = Folded(self.text)

    def mark(self, places: Sequence[Found]) -> Mark:
        """The lines that finds run through."""
        lines: list[Rectangle] = []
        edges: list[float] = []
        for place in places:
            joined = self._joined(place)
            lines += joined.values()
            edges += (min(self.edges[line], box[0]) for line, box in joined.items())
        return Mark(lines, edges)

    def _joined(self, found: Found) -> dict[int, Rectangle]:
        joined: dict[int, Rectangle] = {}
        for at in range(found.start, found.end):
            box = self.boxes[at]
            if box is not None:
                line = self.lines[at]
                joined[line] = _around(joined[line], box) if line in joined else box
        return joined


class Pages:
    """A document with pages, open.

    Args:
        kind: "pdf", "xps", "epub", "fb2", "mobi" or "cbz".

    Raises:
        SkippedError: it is encrypted, or too large when unpacked.
        FailedError: it is damaged.
    """

    def __init__(self, path: Path, kind: str, limits: Limits) -> None:
        if kind in ("epub", "xps", "cbz"):
            _check_archive(path, kind, limits)
        if kind == "mobi":
            check_mobi_is_open(path)
        with _mupdf_errors():
            self._document = _opened(path, kind)
            if self._document.needs_pass and not self._document.authenticate(""):
                raise SkippedError("encrypted")
            if kind in _BOOKS:
                self._document.layout(**_BOOK_PAGE)
            self.count = int(self._document.page_count)
            self._chapters = int(self._document.chapter_count) if kind in _BOOKS else 0
        if self.count < 1:
            raise FailedError("damaged: it has no pages")
        self._letters: tuple[int, _Letters] | None = None
        self.title = ""
        with contextlib.suppress(DocumentError), _mupdf_errors():
            self.title = str((self._document.metadata or {}).get("title") or "").strip()

    def close(self) -> None:
        """Lets go of it."""
        self._document.close()

    def draw(self, number: int, width: int) -> Drawn:
        """Draws a page so many pixels wide, or less where it would be too many."""
        with _mupdf_errors():
            page = self._document.load_page(number - 1)
            scale = _scale(page.rect, width, _MAX_HEIGHT)
            pixels = page.get_pixmap(matrix=mupdf().Matrix(scale, scale), alpha=False)
            return Drawn(pixels.tobytes("png"), scale)

    def marks(self, number: int, marks: Sequence[str]) -> list[Mark]:
        """Where each mark stands on a page: a sentence once, one or two words wherever they stand."""
        if not any(marks):
            return [Mark([], []) for _ in marks]
        try:
            letters = self._read(number)
        except DocumentError:
            # A page that can be drawn is worth showing though its letters cannot be read.
            return [Mark([], []) for _ in marks]
        found: list[Mark] = []
        for mark in marks:
            wanted = Folded(mark)
            if len(wanted.words) > _LOOSE_WORDS:
                places = [letters.folded.find(wanted)]
            else:
                places = [*letters.folded.find_all(mark, limit=_MAX_PIECES)]
            found.append(letters.mark([place for place in places if place is not None]))
        return found

    def find(self, unit: int, mark: str) -> int:
        """The page near a page or chapter that holds most of a mark; that of the unit where none does."""
        first = self._first_page(unit)
        wanted = Folded(mark)
        best, best_share = first, 0.0
        until = time.monotonic() + _FIND_S
        for number in self._around(unit, first) if wanted.letters else ():
            with contextlib.suppress(DocumentError):
                found = self._read(number).folded.find(wanted)
                if found is not None and found.share > best_share:
                    best, best_share = number, found.share
            if best_share == 1.0 or time.monotonic() > until:
                break
        return best

    def _first_page(self, unit: int) -> int:
        if self._chapters <= 1:
            return 1 if self._chapters else min(max(1, unit), self.count)
        chapter = min(max(0, unit - 1), self._chapters - 1)
        with contextlib.suppress(DocumentError), _mupdf_errors():
            return int(self._document.page_number_from_location((chapter, 0))) + 1
        return 1

    def _around(self, unit: int, first: int) -> Iterator[int]:
        """Pages in the order in which they are looked at: a page's next ones hold a passage that runs on."""
        if not self._chapters:
            yield from (number for number in (first, first + 1, first - 1, first + 2) if 1 <= number <= self.count)
            return
        # A book's chapters may be counted otherwise here than where its text was read: the near ones first, then all.
        last = self._first_page(unit + 1)
        near = range(first, last) if last > first else range(first, self.count + 1)
        yield from near
        yield from (number for number in range(first - 1, 0, -1))
        yield from range(near.stop, self.count + 1)

    def _read(self, number: int) -> _Letters:
        if self._letters is None or self._letters[0] != number:
            with _mupdf_errors():
                self._letters = number, _letters(self._document.load_page(number - 1))
        return self._letters[1]


class Picture:
    """A picture, open.

    Raises:
        SkippedError: it has too many pixels.
        FailedError: it is damaged.
    """

    def __init__(self, path: Path, kind: str) -> None:
        self._shapes = kind == "svg"
        with _mupdf_errors():
            self._longest_px = 0 if self._shapes else self._measured(path)
            self._document = _opened(path, kind)
            self.count = int(self._document.page_count)
            if self.count < 1:
                raise FailedError("damaged: no picture inside")

    def _measured(self, path: Path) -> int:
        """Pixels of the longer side, by the picture's header alone."""
        image = mupdf().mupdf.fz_new_image_from_file(str(path))
        width, height = int(image.w()), int(image.h())
        if width * height > _MAX_IMAGE_PIXELS:
            raise SkippedError("too large: it has too many pixels")
        return max(width, height)

    def close(self) -> None:
        """Lets go of it."""
        self._document.close()

    def draw(self, number: int, width: int, height: int) -> bytes:
        """Draws it into a box."""
        with _mupdf_errors():
            page = self._document.load_page(number - 1)
            scale = _scale(page.rect, width, max(1, height))
            if not self._shapes:
                # Longest sides, because a picture may lie on its side and be turned when drawn.
                scale = min(scale, self._longest_px / max(page.rect.width, page.rect.height))
            pixels = page.get_pixmap(matrix=mupdf().Matrix(scale, scale), alpha=False)
            png: bytes = pixels.tobytes("png")
            return png


@contextlib.contextmanager
def _mupdf_errors() -> Iterator[None]:
    """What MuPDF and its glue raise on a damaged file, as an error of that file."""
    try:
        yield
    except DocumentError:
        raise
    except (
        RuntimeError, ValueError, TypeError, IndexError, KeyError, AttributeError, AssertionError, OverflowError,
        mupdf().mupdf.FzErrorBase,
    ) as error:  # fmt: skip
        said = str(error).lower()
        if isinstance(error, mupdf().mupdf.FzErrorLimit):
            raise SkippedError("too large: it has too many pixels") from error
        if "drm" in said or "encrypt" in said:
            raise SkippedError("encrypted") from error
        if "alloc" in said or "malloc" in said:
            raise FailedError("needs too much memory") from error
        raise FailedError("damaged: the file cannot be drawn") from error


def _check_archive(path: Path, kind: str, limits: Limits) -> None:
    """Raises where an archive is encrypted or would fill memory; MuPDF makes the best of other damage."""
    try:
        with SafeZip(path, limits) as archive:
            archive.check(r".")
            if kind == "epub":
                check_epub_is_open(archive)
    except FailedError as error:
        if not error.reason.startswith("damaged"):
            raise


def _opened(path: Path, kind: str) -> Any:
    module = mupdf()
    # What the last document left in MuPDF's store is of no more use.
    module.TOOLS.store_shrink(100)
    if path.stat().st_size <= _READ_WHOLE_BYTES:
        return module.open(stream=path.read_bytes(), filetype=kind)
    return module.open(path, filetype=kind)


def _scale(rectangle: Any, width: int, height: int) -> float:
    """Pixels for each point, so that a page fits into a box and is not too many pixels."""
    across, down = float(rectangle.width), float(rectangle.height)
    if not (0.01 < across < 1e6 and 0.01 < down < 1e6):
        raise FailedError("damaged: a page without a size")
    least, most = _WIDTHS
    across_px = min(max(width, least), most)
    return float(min(across_px / across, height / down, (MAX_PIXELS / (across * down)) ** 0.5))


def _letters(page: Any) -> _Letters:
    module = mupdf()
    # As the extraction reads it: ligatures come apart, what lies outside the page is left out.
    flags = module.TEXT_PRESERVE_WHITESPACE | module.TEXT_MEDIABOX_CLIP | module.TEXT_CID_FOR_UNKNOWN_UNICODE
    turned = page.rotation_matrix if page.rotation else None
    text: list[str] = []
    boxes: list[Rectangle | None] = []
    lines: list[int] = []
    edges: list[float] = []
    for block in page.get_text("rawdict", flags=flags)["blocks"]:
        first = len(edges)
        for line in block.get("lines", ()):
            level = abs(line["dir"][1]) < 0.01
            for span in line["spans"]:
                size = span["size"]
                for character in span["chars"]:
                    box = character["bbox"]
                    if level:
                        base = character["origin"][1]
                        box = (box[0], base - _ABOVE * size, box[2], base + _BELOW * size)
                    if turned is not None:
                        box = tuple((module.Rect(box) * turned).normalize())
                    sides = (min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3]))
                    for piece in character["c"]:
                        text.append(piece)
                        boxes.append(sides)
                        lines.append(len(edges))
            text.append("\n")
            boxes.append(None)
            lines.append(len(edges))
            edges.append(line["bbox"][0] if turned is None else float("inf"))
            if len(text) > _MAX_CHARS:
                return _Letters("".join(text), boxes, lines, edges)
        edges[first:] = [min(edges[first:], default=0.0)] * (len(edges) - first)
    return _Letters("".join(text), boxes, lines, edges)


def _around(one: Rectangle, other: Rectangle) -> Rectangle:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])
