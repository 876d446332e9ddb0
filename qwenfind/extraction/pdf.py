"""PDF and XPS by MuPDF: pages, annotations, form fields, outline headings; dehyphenated."""

from __future__ import annotations

import collections
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.records import Extract

_MAX_PAGES = 20_000
# An image that covers less of its page than this is decoration, not a scan.
_SCAN_SHARE = 0.1
_MAX_ATTACHED = 50
_FULL_LINE_CHARS = 45
_HEADING_SIZE = 1.15
_HEADING_CHARS = 160
_SAMPLED_PAGES = 12
_HYPHEN_END = re.compile(r"(\w+)[-\u2010\u00ad]$")
_WORD_BEGIN = re.compile(r"([^\W\d_]+)")
_WORDS = re.compile(r"\w+(?:-\w+)*")
_BULLET = re.compile(r"^(?:[•‣◦▪●○■□–∙·\uf0b7\uf0a7]|\(?\d{1,2}[.)]|[a-z][.)])\s+\S")
_EMPTY_TITLES = re.compile(
    r"^(?:untitled|unknown|document\d*|no title|title|microsoft word - .*|.*\.(?:docx?|tex|dvi|indd|qxd|pdf))$", re.I
)


@dataclass(slots=True)
class _Line:
    """One line of a block."""

    text: str
    size: float
    top: float
    bottom: float
    left: float
    right: float

    def beside(self, other: _Line) -> bool:
        """Whether the two stand on one line: cells, or words set apart."""
        size = max(self.size, other.size)
        return abs(self.top - other.top) < 0.3 * size and abs(self.bottom - other.bottom) < 0.5 * size


def pdf(path: Path, limits: Limits) -> Extract:
    """Read a PDF or XPS file.

    Raises:
        SkippedError: it is encrypted, or its pages are pictures that need OCR.
        FailedError: it is damaged beyond repair.
    """
    limits.check_size(path)
    with path.open("rb") as file:
        zipped = file.read(2) == b"PK"
    return read_pdf(path, limits, kind="xps" if zipped else "pdf")


def read_pdf(source: Path | bytes, limits: Limits, *, kind: str = "pdf", depth: int = 0) -> Extract:
    """Read a PDF (or `kind` "xps") from a file or from memory; raises as `pdf` does.

    Args:
        depth: how many documents lie around it.
    """
    pymupdf = mupdf()
    # PyMuPDF asserts where a format lacks a feature, and raises whatever its glue meets in a damaged file.
    errors = (
        RuntimeError, ValueError, TypeError, IndexError, KeyError, AttributeError, AssertionError,
        pymupdf.mupdf.FzErrorBase,
    )  # fmt: skip
    try:
        document = (
            pymupdf.open(source, filetype=kind)
            if isinstance(source, Path)
            else pymupdf.open(stream=source, filetype=kind)
        )
        if document.needs_pass and not document.authenticate(""):
            raise SkippedError("encrypted")
        count = document.page_count
    except errors as error:
        raise FailedError("damaged: the file cannot be opened") from error
    with document:
        return _Pages(document, count, limits, errors, depth).read()


def mupdf() -> Any:
    """Return PyMuPDF's module, its messages turned off."""
    import pymupdf

    module: Any = pymupdf
    module.TOOLS.mupdf_display_errors(False)
    module.TOOLS.mupdf_display_warnings(False)
    return module


class _Pages:
    """Reads the pages one after another."""

    def __init__(
        self, document: Any, count: int, limits: Limits, errors: tuple[type[Exception], ...], depth: int
    ) -> None:
        self._document = document
        self._count = count
        self._limits = limits
        self._depth = depth
        self._builder = Builder(limits)
        self._errors = errors
        self._vocabulary: set[str] = set()
        self._body_size = 0.0
        self._attached: list[tuple[str, bytes]] = []
        self._outline = self._outline_titles()
        self._labelled = bool(self._tried(lambda: document.get_page_labels(), []))
        self._metadata = {
            key: value for key, value in (self._tried(lambda: document.metadata, {}) or {}).items() if value
        }

    def _tried(self, get: Any, otherwise: Any) -> Any:
        # Damage in one part of a file (labels, outline, a page) must not cost the others.
        try:
            return get()
        except self._errors:
            return otherwise

    def read(self) -> Extract:
        """Return all pages' text."""
        builder, count = self._builder, min(self._count, _MAX_PAGES)
        self._body_size = self._sampled_body_size(count)
        scanned = damaged = written = 0
        for number in range(count):
            before = builder.length
            label = self._label(number)
            with builder.unit("page", number + 1, label):
                page = self._tried(lambda number=number: self._document.load_page(number), None)
                blocks = None if page is None else self._tried(lambda page=page: list(_blocks(page)), None)
                if page is None or blocks is None:
                    damaged += 1
                    continue
                self._page(blocks)
                has_text = builder.length > before
                self._annotations(page)
            written += has_text
            scanned += not has_text and self._is_scan(page)
            if builder.full:
                break
        self._notes(scanned, damaged, written)
        for name in self._tried(lambda: list(self._document.embfile_names()), [])[:_MAX_ATTACHED]:
            data = self._tried(lambda name=name: bytes(self._document.embfile_get(name)), b"")
            info = self._tried(lambda name=name: self._document.embfile_info(name), {})
            self._attach(str(info.get("filename") or name), data)
        said = [
            f"{key.title()}: {self._metadata[key]}"
            for key in ("author", "subject", "keywords")
            if key in self._metadata
        ]
        builder.paragraph("\n".join(said))
        title = self._metadata.get("title", "")
        title = re.sub(r"^Microsoft (?:Word|PowerPoint|Excel) - ", "", title)
        language = self._tried(lambda: self._document.language, "") or ""
        return builder.build(
            title="" if _EMPTY_TITLES.match(title.strip()) else title, language=str(language), pages=self._count
        )

    def _attach(self, name: str, data: bytes) -> None:
        from qwenfind.extraction.attached import append_attached

        append_attached(self._builder, name, data, self._limits, depth=self._depth)

    def _notes(self, scanned: int, damaged: int, written: int) -> None:
        if not written and self._builder.empty:
            if damaged and damaged == self._count:
                raise FailedError("damaged: no page can be read")
            if scanned:
                raise SkippedError("needs OCR")
            if not self._count:
                raise FailedError("damaged: it has no pages")
            if self._drawn():
                raise SkippedError("needs OCR")
        if scanned:
            self._builder.note_partial(f"{scanned} of {self._count} pages need OCR")
        if damaged:
            self._builder.note_partial(f"{damaged} of {self._count} pages are damaged")
        if self._count > _MAX_PAGES:
            self._builder.note_partial(f"only the first {_MAX_PAGES} pages were read")

    def _drawn(self) -> bool:
        """Whether the first page without text shows anything, such as letters drawn as shapes."""
        log = self._tried(lambda: self._document[0].get_bboxlog(), [])
        return any("image" in kind or "path" in kind for kind, *_ in log)

    def _label(self, number: int) -> str:
        if not self._labelled:
            return ""
        label = str(self._tried(lambda: self._document[number].get_label(), "") or "")
        return "" if label == str(number + 1) else label

    def _outline_titles(self) -> dict[str, int]:
        entries = self._tried(lambda: self._document.get_toc(simple=True), [])
        return {_plain(str(title)): int(level) for level, title, *_ in entries[:5000] if _plain(str(title))}

    def _sampled_body_size(self, count: int) -> float:
        sizes: collections.Counter[float] = collections.Counter()
        for number in range(0, count, max(1, count // _SAMPLED_PAGES)):
            page = self._tried(lambda number=number: self._document.load_page(number), None)
            for block in self._tried(lambda page=page: list(_blocks(page)), []) if page is not None else []:
                for line in block:
                    sizes[round(line.size * 2) / 2] += len(line.text)
        return sizes.most_common(1)[0][0] if sizes else 0.0

    def _page(self, blocks: list[list[_Line]]) -> None:
        for block in blocks:
            for line in block:
                self._vocabulary.update(word.lower() for word in _WORDS.findall(line.text))
        for block in blocks:
            lines = [line.text for line in block]
            text = " ".join(lines).strip()
            if level := self._heading_level(block, text):
                self._builder.heading(text, level)
            else:
                for part in _listed(lines):
                    joined = self._joined(part)
                    if _BULLET.match(joined):
                        self._builder.list_item(joined)
                    else:
                        self._builder.paragraph(joined)

    def _heading_level(self, block: list[_Line], text: str) -> int:
        if not text or len(text) > _HEADING_CHARS or len(block) > 3 or not re.search(r"[^\W\d_]", text):
            return 0
        if level := self._outline.get(_plain(text), 0):
            return min(level, 6)
        size = min(line.size for line in block)
        if self._body_size and size >= self._body_size * _HEADING_SIZE:
            ratio = size / self._body_size
            return 1 if ratio >= 1.6 else 2 if ratio >= 1.3 else 3
        return 0

    def _joined(self, lines: list[str]) -> str:
        """Join lines; a word parted by a hyphen at a line's end becomes whole where that is safe."""
        text = ""
        for line in lines:
            line = line.strip()
            if not text:
                text = line
                continue
            end, begin = _HYPHEN_END.search(text), _WORD_BEGIN.match(line)
            if end and begin and begin[1][0].islower() and end[1][-1].isalpha():
                whole, compound = (end[1] + begin[1]).lower(), f"{end[1]}-{begin[1]}".lower()
                keep = compound in self._vocabulary and whole not in self._vocabulary
                text = (text if keep else text[:-1]) + line
            else:
                # A short line ends where its author ended it: an address, a verse, a column.
                running = len(line) and (line[0].islower() or len(text) - text.rfind("\n") > _FULL_LINE_CHARS)
                text += (" " if running else "\n") + line
        return text

    def _annotations(self, page: Any) -> None:
        said: list[str] = []
        for annotation in self._tried(lambda: list(page.annots() or ()), []):
            if self._tried(lambda annotation=annotation: annotation.type[1], "") == "Popup":
                continue
            info = self._tried(lambda annotation=annotation: annotation.info, {})
            said.append(str(info.get("content") or ""))
            attached = self._tried(lambda annotation=annotation: annotation.file_info, {}) or {}
            if attached.get("filename") and len(self._attached) < _MAX_ATTACHED:
                data = self._tried(lambda annotation=annotation: bytes(annotation.get_file()), b"")
                self._attached.append((str(attached["filename"]), data))
        for field in self._tried(lambda: list(page.widgets() or ()), []):
            value = self._tried(lambda field=field: field.field_value, "")
            if value and value not in ("Off", "Yes", True, False):
                name = self._tried(lambda field=field: field.field_label or field.field_name, "") or ""
                said.append(f"{name}: {value}".removeprefix(": "))
        shown = "" if not any(said) else _plain(str(self._tried(page.get_text, "")))
        for text in dict.fromkeys(said):
            if text and _plain(text) not in shown:
                self._builder.paragraph(text)

    def _is_scan(self, page: Any) -> bool:
        images = self._tried(lambda: page.get_image_info(), [])
        area = abs(page.rect.width * page.rect.height) or 1.0
        covered = 0.0
        for image in images:
            left, top, right, bottom = image["bbox"]
            covered += max(0.0, right - left) * max(0.0, bottom - top)
        return covered / area >= _SCAN_SHARE


def _blocks(page: Any) -> Iterator[list[_Line]]:
    """Yield a page's blocks of text as lines."""
    pymupdf = mupdf()
    # Ligatures are expanded and pictures left out; white space is kept as the page sets it.
    flags = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP | pymupdf.TEXT_CID_FOR_UNKNOWN_UNICODE
    last: list[_Line] = []
    for block in page.get_text("dict", flags=flags)["blocks"]:
        rows: list[_Line] = []
        for line in block.get("lines", ()):
            text = "".join(span["text"] for span in line["spans"])
            if not text.strip():
                continue
            left, top, right, bottom = line["bbox"]
            piece = _Line(text, max(span["size"] for span in line["spans"]), top, bottom, left, right)
            if rows and piece.beside(rows[-1]):
                _append(rows[-1], piece)
            else:
                rows.append(piece)
        if not rows:
            continue
        # Some producers set every word or cell as a block of its own.
        if len(last) == 1 and len(rows) == 1 and rows[0].beside(last[0]) and rows[0].left >= last[0].right - 1:
            _append(last[0], rows[0])
            continue
        if last:
            yield last
        last = rows
    if last:
        yield last


def _append(line: _Line, piece: _Line) -> None:
    apart = piece.left - line.right
    close = -0.5 * line.size < apart < 0.12 * line.size and not line.text.endswith(" ")
    line.text = line.text + piece.text if close else f"{line.text.rstrip()} {piece.text.lstrip()}"
    line.right = max(line.right, piece.right)


def _listed(lines: list[str]) -> Iterator[list[str]]:
    """Part a block's lines where a list item begins."""
    part: list[str] = []
    for line in lines:
        if part and _BULLET.match(line.strip()) and not part[-1].rstrip().endswith(("-", ",")):
            yield part
            part = []
        part.append(line)
    if part:
        yield part


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip().lower()
