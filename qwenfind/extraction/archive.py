"""Archives: the names of what is inside, as labels only; a single packed text is read through."""

from __future__ import annotations

import contextlib
import re
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import TOO_LARGE, Limits, SafeZip
from qwenfind.extraction.text import paragraphs, text_of
from qwenfind.records import Extract

_MAX_NAMES = 20_000
_LARGE_BYTES = 4 << 20


def zipped(path: Path, limits: Limits) -> Extract:
    """Read a zip archive's directory."""
    limits.check_size(path)
    with SafeZip(path, limits) as archive:
        builder = _names(archive.names(), limits)
        if archive.damage:
            builder.note_partial(archive.damage)
    return builder.build()


def tarred(path: Path, limits: Limits) -> Extract:
    """Read a tar archive's directory, packed or not; unpacking stops at the limit."""
    limits.check_size(path)
    builder = Builder(limits)
    names: list[str] = []
    try:
        with _unpacked(path) as stream:
            measured: Any = _Measured(stream, limits.max_total_unpacked_bytes)
            with tarfile.open(fileobj=measured, mode="r|") as archive:
                for member in archive:
                    if member.isfile():
                        names.append(member.name)
                    if len(names) >= _MAX_NAMES:
                        break
    except (tarfile.TarError, EOFError, OSError, ValueError, _UnpackError) as error:
        if not names:
            raise FailedError("damaged: no tar archive") from error
        builder.note_partial("damaged: the archive is cut short")
    except FailedError as error:
        builder.note_partial(error.reason)
    _append(names, builder)
    return builder.build()


class _UnpackError(Exception):
    """Packed data cannot be unpacked."""


def packed(path: Path, limits: Limits) -> Extract:
    """Read the text inside a .gz, .bz2 or .xz file, or the names inside a packed tar.

    Raises:
        SkippedError: what is inside is no text.
        FailedError: it is damaged, or too large when unpacked.
    """
    size = limits.check_size(path)
    allowed = min(limits.max_member_bytes, max(_LARGE_BYTES, int(size * limits.max_ratio)))
    pieces: list[bytes] = []
    spent, damaged = 0, False
    try:
        with _unpacked(path) as stream:
            while spent <= allowed and (piece := stream.read(256 << 10)):
                pieces.append(piece)
                spent += len(piece)
    except (EOFError, OSError, ValueError, _UnpackError) as error:
        if not pieces:
            raise FailedError("damaged: it cannot be unpacked") from error
        damaged = True
    if spent > allowed:
        raise FailedError(TOO_LARGE)
    data = b"".join(pieces)
    if data[257:262] == b"ustar":
        return tarred(path, limits)
    return _inside(path, data, limits, damaged=damaged)


def _inside(path: Path, data: bytes, limits: Limits, *, damaged: bool) -> Extract:
    """Read unpacked bytes by the name without the packing's suffix."""
    builder = Builder(limits)
    if re.match(rb"\s*(?:<\?xml|<svg|<!DOCTYPE|<html)", data[:200], re.IGNORECASE):
        from qwenfind.extraction.web import html_decoded, html_text

        title, language = html_text(_without_prolog(html_decoded(data)), builder)
    else:
        try:
            content, partial = text_of(data, limits)
        except SkippedError:
            raise SkippedError(f"no text format inside ({path.suffix})") from None
        title = language = ""
        if partial:
            builder.note_partial(partial)
        paragraphs(content, builder)
    if damaged:
        builder.note_partial("damaged: it is cut short")
    return builder.build(title=title, language=language)


def _without_prolog(content: str) -> str:
    # HTML has no XML declaration, and takes an SVG's text for a picture.
    content = re.sub(r"<\?xml.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>", "", content, flags=re.DOTALL)
    return re.sub(r"(</?)(?:svg:)?(?:svg|text)\b", r"\1div", content)


def ar(path: Path, limits: Limits) -> Extract:
    """Read a Unix archive: member names, and the members that are text."""
    limits.check_size(path)
    data = path.read_bytes()
    builder = Builder(limits)
    at = 8
    while at + 60 <= len(data):
        head = data[at : at + 60]
        if head[58:60] != b"`\n" or not head[48:58].strip().isdigit():
            break
        size = int(head[48:58])
        member = data[at + 60 : at + 60 + size]
        builder.heading(head[:16].decode("latin-1").strip(" /"), 2)
        with contextlib.suppress(SkippedError):
            paragraphs(text_of(member, limits)[0], builder)
        at += 60 + size + size % 2
    if builder.empty:
        raise SkippedError("no text format (archive)")
    return builder.build()


def _unpacked(path: Path) -> IO[bytes]:
    """Open by what the first bytes say, for suffixes lie."""
    import bz2
    import gzip
    import lzma

    with path.open("rb") as file:
        head = file.read(6)
    opens: dict[bytes, Callable[[Path], Any]] = {
        b"\x1f\x8b": gzip.open,
        b"BZh": bz2.open,
        b"\xfd7zXZ": lzma.open,
        b"]\x00\x00": lzma.open,
    }
    for magic, opened in opens.items():
        if head.startswith(magic):
            return _Guarded(opened(path), (lzma.LZMAError, gzip.BadGzipFile))  # type: ignore[return-value]  # reads as one
    return path.open("rb")


class _Guarded:
    """A packed stream whose errors are all of one kind."""

    def __init__(self, stream: Any, errors: tuple[type[Exception], ...]) -> None:
        import zlib

        self._stream = stream
        self._errors: tuple[type[Exception], ...] = (*errors, zlib.error)

    def read(self, size: int = -1) -> bytes:
        try:
            return bytes(self._stream.read(size))
        except self._errors as error:
            raise _UnpackError from error

    def __enter__(self) -> _Guarded:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()


class _Measured:
    """A stream that raises FailedError once more than allowed came out of it."""

    def __init__(self, stream: Any, allowed: int) -> None:
        self._stream = stream
        self._left = allowed

    def read(self, size: int = -1) -> bytes:
        data = bytes(self._stream.read(size))
        self._left -= len(data)
        if self._left < 0:
            raise FailedError(TOO_LARGE)
        return data


def _names(names: list[str], limits: Limits) -> Builder:
    builder = Builder(limits)
    _append(names, builder)
    return builder


def _append(names: list[str], builder: Builder) -> None:
    for name in names[:_MAX_NAMES]:
        builder.list_item(name)
    if len(names) > _MAX_NAMES:
        builder.note_partial(f"only the first {_MAX_NAMES} names were read")
