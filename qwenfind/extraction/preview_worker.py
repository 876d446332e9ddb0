"""What runs in a preview child: a file in, a drawn page, a picture or its text out. No database, no network."""

from __future__ import annotations

import os
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qwenfind.children import Handler, Message
from qwenfind.errors import DocumentError, SkippedError
from qwenfind.extraction.building import words
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.preview_pages import Drawn, Pages, Picture
from qwenfind.extraction.registry import extractor_for, reader_name
from qwenfind.extraction.worker import facts_of, open_regular, reason_of, to_wire
from qwenfind.records import Extract

_HEAD = 64 << 10
_KEPT_BYTES = 8 << 20
_PAGES = {"pdf:pdf": "pdf", "ebook:epub": "epub", "ebook:fictionbook": "fb2", "ebook:mobi": "mobi"}
# By the suffix, which is all that MuPDF goes by with some of them.
_PICTURES = {
    ".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".gif": "gif", ".bmp": "bmp", ".tif": "tiff", ".tiff": "tiff",
    ".jp2": "jp2", ".svg": "svg",
}  # fmt: skip
_MONOSPACE_READERS = ("code", "tables", "sheets", "structured")
_MONOSPACE_SUFFIXES = words(
    ".log .ini .cfg .conf .toml .yaml .yml .properties .env .diff .patch .reg .ldif .list .lst .srt .vtt .xml"
)
_NOTHING = {
    "image": "Pictures of this kind cannot be shown here.",
    "audio": "This is a sound recording.",
    "video": "This is a video.",
    "font": "This is a font.",
    "program": "This is a program, or a part of one.",
    "archive": "Archives of this kind cannot be looked into.",
    "database": "This is a database.",
}
_NO_KIND = "There is no preview for files of this kind."


@dataclass(frozen=True, slots=True)
class _Key:
    """What tells that a file is still the one that was opened."""

    path: str
    size: int
    mtime_ns: int
    inode: int


def handler(max_text_chars: str, max_file_mb: str) -> Handler:
    """Returns what answers the parent's requests, `{"do": "open" | "page" | "match" | "text" | "image", ...}` each."""
    desk = _Desk(Limits(max_text_chars=int(max_text_chars), max_file_bytes=int(max_file_mb) << 20))

    def answer(message: Message, _: bytes) -> tuple[Message, bytes]:
        path = Path(message["path"])
        try:
            desk.turn_to(path)
            match message["do"]:
                case "open":
                    return desk.facts()
                case "text":
                    return desk.text()
                case "image":
                    return desk.picture(int(message["number"]), int(message["width"]), int(message["height"]))
                case "match":
                    return desk.match(int(message["number"]), int(message["width"]), message["marks"])
            return desk.page(int(message["number"]), int(message["width"]), message["marks"])
        except OSError as error:
            raise reason_of(error) from error

    return answer


class _Desk:
    """The one document that lies open, until another is asked for or it changes."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._key: _Key | None = None
        self._path = Path()
        self._reader = ""
        self._reason = ""
        self._pages: Pages | None = None
        self._image: Picture | None = None
        self._extract: Extract | None = None
        self._drawn: OrderedDict[tuple[int, int], Drawn] = OrderedDict()

    def turn_to(self, path: Path) -> None:
        """Opens a file unless it lies open."""
        facts = facts_of(path)
        key = _Key(str(path), facts.st_size, facts.st_mtime_ns, facts.st_ino)
        if key == self._key:
            return
        self._put_away()
        with os.fdopen(open_regular(path), "rb") as file:
            head = file.read(_HEAD)
        self._path = path
        self._open(path, head)
        self._key = key

    def _put_away(self) -> None:
        for open_one in (self._pages, self._image):
            if open_one is not None:
                open_one.close()
        self._key = self._pages = self._image = self._extract = None
        self._reader = self._reason = ""
        self._drawn.clear()

    def _open(self, path: Path, head: bytes) -> None:
        suffix = path.suffix.lower()
        try:
            self._reader = reader_name(path, head)
        except SkippedError as error:
            kind = error.reason.removeprefix("no text (").rstrip(")")
            self._reason = _NOTHING.get(kind, _NO_KIND)
        if self._reader in _PAGES:
            try:
                self._pages = Pages(path, _kind_of_pages(self._reader, head), self._limits)
            except DocumentError:
                # MuPDF refuses some books that can be read, such as those with scrambled fonts: those show as text.
                if self._reader == "pdf:pdf":
                    raise
        elif suffix == ".cbz" and self._reader == "archive:zipped":
            self._pages = Pages(path, "cbz", self._limits)
        elif suffix in _PICTURES and (not self._reader or suffix == ".svg"):
            self._image = Picture(path, _PICTURES[suffix])
        elif not self._reader:
            self._reason = self._reason or _NO_KIND

    def facts(self) -> tuple[Message, bytes]:
        """What can be shown."""
        shown: dict[str, Any] = {"kind": "none", "pages": 0, "title": "", "reason": self._reason}
        if self._pages is not None:
            return {**shown, "kind": "pages", "pages": self._pages.count, "title": self._pages.title}, b""
        if self._image is not None:
            return {**shown, "kind": "image", "pages": self._image.count}, b""
        if not self._reader:
            return shown, b""
        extract, data = to_wire(self._extracted())
        return {**shown, "kind": "text", "title": extract["title"], "extract": extract}, data

    def text(self) -> tuple[Message, bytes]:
        """The text, as it is indexed."""
        extract, data = to_wire(self._extracted())
        monospace = (
            self._reader.partition(":")[0] in _MONOSPACE_READERS or self._path.suffix.lower() in _MONOSPACE_SUFFIXES
        )
        return {"extract": extract, "monospace": monospace}, data

    def _extracted(self) -> Extract:
        if self._extract is None:
            with os.fdopen(open_regular(self._path), "rb") as file:
                head = file.read(_HEAD)
            extractor = extractor_for(self._path, head)
            if extractor is None:
                raise SkippedError(self._reason or _NO_KIND)
            self._extract = extractor(self._path, self._limits)
        return self._extract

    def page(self, number: int, width: int, marks: list[str]) -> tuple[Message, bytes]:
        """One page with its marks."""
        pages = self._opened()
        number = min(max(1, number), pages.count)
        drawn = self._drawn.get((number, width))
        if drawn is None:
            drawn = self._drawn[number, width] = pages.draw(number, width)
            while len(self._drawn) > 1 and sum(len(one.png) for one in self._drawn.values()) > _KEPT_BYTES:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end((number, width))
        found = pages.marks(number, marks)
        marks_px = [[[round(side * drawn.scale, 1) for side in line] for line in mark.lines] for mark in found]
        edges_px = [[round(edge * drawn.scale, 1) for edge in mark.edges] for mark in found]
        return {"number": number, "pages": pages.count, "marks": marks_px, "edges": edges_px}, drawn.png

    def match(self, unit: int, width: int, marks: list[str]) -> tuple[Message, bytes]:
        """The page near a page or chapter that holds the first mark."""
        return self.page(self._opened().find(unit, marks[0] if marks else ""), width, marks)

    def _opened(self) -> Pages:
        if self._pages is None:
            raise SkippedError("This file has no pages.")
        return self._pages

    def picture(self, number: int, width: int, height: int) -> tuple[Message, bytes]:
        """The picture, fitted into a box."""
        if self._image is None:
            raise SkippedError("This file is no picture.")
        number = min(max(1, number), self._image.count)
        return {"number": number, "pages": self._image.count, "marks": [], "edges": []}, self._image.draw(
            number, width, height
        )


def _kind_of_pages(reader: str, head: bytes) -> str:
    return "xps" if reader == "pdf:pdf" and head.startswith(b"PK") else _PAGES[reader]
