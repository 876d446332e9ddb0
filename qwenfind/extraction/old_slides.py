"""PowerPoint presentations before 2007 (MS-PPT)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.ole import MAGIC, OleFile, summary_title
from qwenfind.records import Extract

# Record types of MS-PPT 2.13.24.
_SLIDE, _NOTES, _MASTER = 1006, 1008, 1016
_SLIDE_ATOM, _NOTES_ATOM, _PERSIST_ATOM = 1007, 1009, 1011
_TEXT_HEADER, _TEXT_CHARACTERS, _TEXT_BYTES, _STRING = 3999, 4000, 4008, 4026
_SLIDE_LIST, _HEADERS_FOOTERS, _COMMENT = 4080, 4057, 12000
_USER_EDIT, _PERSIST_DIRECTORY, _PLACEHOLDER = 4085, 6002, 3011
_TITLES = {0, 6}
_ENCRYPTED_TOKEN = 0xF3D1C4DF
_MAX_DEPTH = 30
_MAX_EDITS = 10_000
# Placeholders of masters hold "Click to edit Master title style" and the like.
_Record = tuple[int, int, bytes]


def extract(path: Path, limits: Limits) -> Extract:
    """Read a .ppt file, a unit a slide.

    Raises:
        SkippedError: it is encrypted or larger than the limit.
        FailedError: it is damaged, or no presentation.
    """
    limits.check_size(path)
    data = path.read_bytes()
    if data.startswith(b"PK\x03\x04"):
        from qwenfind.extraction.office import extract_slides

        return extract_slides(path, limits)
    if not data.startswith(MAGIC):
        raise FailedError("damaged: not a presentation")
    ole = OleFile(data)
    stream, user = ole.read("PowerPoint Document"), ole.read("Current User")
    if len(user) < 20 or not stream:
        raise FailedError("damaged: not a presentation")
    token, edit = struct.unpack_from("<LL", user, 12)
    if token == _ENCRYPTED_TOKEN:
        raise SkippedError("encrypted", "Save it without a password to have its text found.")
    builder = Builder(limits)
    title = _add_presentation(builder, stream, edit)
    return builder.build(title=summary_title(ole) or title)


def _add_presentation(builder: Builder, stream: bytes, edit: int) -> str:
    offsets, document_id = _directory(stream, edit)
    document = _record_at(stream, offsets.get(document_id, -1))
    if document is None:
        raise FailedError("damaged: the presentation's directory is missing")
    slides = list(_listed(document, 0))
    notes = dict(_notes(stream, offsets, document))
    first_title = ""
    for number, (persist, slide_id, outline) in enumerate(slides, 1):
        slide = _record_at(stream, offsets.get(persist, -1)) or b""
        texts = [*outline, *_texts(slide)]
        title = next((" ".join(text.split()) for kind, text in texts if kind in _TITLES and text.strip()), "")
        first_title = first_title or title
        with builder.unit("slide", number, title):
            for kind, text in texts:
                for line in text.split("\r"):
                    if kind in _TITLES:
                        builder.heading(line, 1)
                    else:
                        builder.paragraph(line)
            for text in (*notes.get(slide_id, ()), *_comments(slide)):
                for line in text.split("\r"):
                    builder.paragraph(line)
        if builder.full:
            return first_title
    fixed: dict[str, None] = {}
    for persist, _, _ in _listed(document, 1):
        fixed.update(dict.fromkeys(_fixed_texts(_record_at(stream, offsets.get(persist, -1)) or b"")))
    fixed.update(dict.fromkeys(_footers(document)))
    for text in fixed:
        builder.paragraph(text.replace("\r", "\n"))
    return first_title


def _records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield (type, instance, content); containers are told by version 15 and are not entered."""
    at = 0
    while at + 8 <= len(data):
        head, kind, size = struct.unpack_from("<HHL", data, at)
        yield kind, head, data[at + 8 : at + 8 + size]
        at += 8 + size


def _walk(data: bytes, depth: int = 0) -> Iterator[_Record]:
    """Yield all records below a container, in order."""
    for kind, head, content in _records(data):
        yield kind, head, content
        if head & 0xF == 0xF and depth < _MAX_DEPTH:
            yield from _walk(content, depth + 1)


def _directory(stream: bytes, edit: int) -> tuple[dict[int, int], int]:
    """Return where each persistent object lies, the last save first, and the document's number."""
    offsets: dict[int, int] = {}
    document = 0
    seen: set[int] = set()
    while edit not in seen and len(seen) < _MAX_EDITS and edit + 36 <= len(stream):
        seen.add(edit)
        _, kind, _ = struct.unpack_from("<HHL", stream, edit)
        if kind != _USER_EDIT:
            break
        earlier, directory, number = struct.unpack_from("<LLL", stream, edit + 16)
        document = document or number
        for id, offset in _entries(_record_at(stream, directory) or b""):
            offsets.setdefault(id, offset)
        if not earlier:
            break
        edit = earlier
    return offsets, document


def _entries(directory: bytes) -> Iterator[tuple[int, int]]:
    words = struct.unpack(f"<{len(directory) // 4}L", directory[: len(directory) // 4 * 4])
    at = 0
    while at < len(words):
        first, count = words[at] & 0xFFFFF, words[at] >> 20
        yield from enumerate(words[at + 1 : at + 1 + count], first)
        at += 1 + count


def _record_at(stream: bytes, offset: int) -> bytes | None:
    if not 0 <= offset <= len(stream) - 8:
        return None
    (size,) = struct.unpack_from("<L", stream, offset + 4)
    return stream[offset + 8 : offset + 8 + size]


def _listed(document: bytes, instance: int) -> Iterator[tuple[int, int, list[tuple[int, str]]]]:
    """Yield (persistent number, slide id, outline texts) of the slides (0), masters (1) or notes (2)."""
    for kind, head, content in _records(document):
        if kind != _SLIDE_LIST or head >> 4 != instance:
            continue
        current: tuple[int, int, list[tuple[int, str]]] | None = None
        waiting: list[_Record] = []
        for record in _records(content):
            if record[0] == _PERSIST_ATOM and len(record[2]) >= 16:
                if current is not None:
                    current[2].extend(_texts_of(waiting))
                    yield current
                persist, _, _, slide_id = struct.unpack_from("<4L", record[2])
                current, waiting = (persist, slide_id, []), []
            else:
                waiting.append(record)
        if current is not None:
            current[2].extend(_texts_of(waiting))
            yield current


def _texts(container: bytes) -> Iterator[tuple[int, str]]:
    return _texts_of(_walk(container))


def _texts_of(records: Iterator[_Record] | list[_Record]) -> Iterator[tuple[int, str]]:
    """Yield (text type, text); the type stands in the header before a text."""
    current = 4
    for kind, _, content in records:
        if kind == _TEXT_HEADER and len(content) >= 4:
            (current,) = struct.unpack_from("<L", content)
        elif kind in {_TEXT_CHARACTERS, _TEXT_BYTES}:
            yield current, _decoded(kind, content)


def _decoded(kind: int, content: bytes) -> str:
    codec = "latin-1" if kind == _TEXT_BYTES else "utf-16-le"
    return content.decode(codec, "replace").replace("\x0b", "\n")


def _notes(stream: bytes, offsets: dict[int, int], document: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield (slide id, texts) of each notes page."""
    for persist, _, outline in _listed(document, 2):
        page = _record_at(stream, offsets.get(persist, -1)) or b""
        owner = next((content for kind, _, content in _records(page) if kind == _NOTES_ATOM), b"")
        if len(owner) >= 4:
            # The page's number is a placeholder that shows as "*".
            texts = [text for _, text in (*outline, *_texts(page)) if text.strip() not in {"", "*"}]
            yield struct.unpack_from("<L", owner)[0], texts


def _comments(slide: bytes) -> Iterator[str]:
    for kind, _, content in _walk(slide):
        if kind == _COMMENT:
            strings = [text.decode("utf-16-le", "replace") for inner, _, text in _records(content) if inner == _STRING]
            yield ": ".join(text for text in strings[:2] if text)


def _fixed_texts(master: bytes) -> Iterator[str]:
    """Yield the texts of a master's shapes that are no placeholders."""
    for kind, _, shape in _walk(master):
        if kind == 0xF004 and not any(inner == _PLACEHOLDER for inner, _, _ in _walk(shape)):
            yield from (text for _, text in _texts(shape) if text.strip() not in {"", "*"})


def _footers(document: bytes) -> Iterator[str]:
    for kind, _, content in _records(document):
        if kind == _HEADERS_FOOTERS:
            for inner, head, text in _records(content):
                if inner == _STRING and head >> 4 in {1, 2}:
                    yield text.decode("utf-16-le", "replace")
