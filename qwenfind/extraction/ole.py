"""OLE compound files, the container of Office before 2007 and of embedded objects (MS-CFB)."""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator

from qwenfind.errors import FailedError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END = 0xFFFFFFFA  # this and above mark the end of a chain or a sector that holds none
_ENTRY_BYTES = 128
_MINI_CUTOFF = 4096


class OleFile:
    """The streams of a compound file, read from memory.

    Raises:
        FailedError: it is no sound compound file.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) < 512 or not data.startswith(MAGIC):
            raise FailedError("damaged: not an OLE file")
        self._data = data
        shift, mini_shift = struct.unpack_from("<2H", data, 30)
        if shift not in {9, 12} or mini_shift != 6:
            raise FailedError("damaged: not an OLE file")
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        first_directory, _, _, first_mini, _, first_difat = struct.unpack_from("<6L", data, 48)
        self._table = self._allocation(first_difat)
        directory = self._chain(first_directory)
        self._entries = [directory[at : at + _ENTRY_BYTES] for at in range(0, len(directory), _ENTRY_BYTES)]
        self._mini_table = _words(self._chain(first_mini))
        root = self._entries[0] if self._entries else bytes(_ENTRY_BYTES)
        self._mini = self._chain(struct.unpack_from("<L", root, 116)[0]) if len(root) == _ENTRY_BYTES else b""
        self._streams = dict(self._walk())

    def names(self) -> list[str]:
        """Return the streams' paths, storages parted by "/"."""
        return list(self._streams)

    def read(self, path: str) -> bytes:
        """Return a stream's bytes, or b"" where there is none of that path; case is ignored."""
        at = next((index for name, index in self._streams.items() if name.lower() == path.lower()), None)
        if at is None:
            return b""
        start, size = struct.unpack_from("<LL", self._entries[at], 116)
        if size >= _MINI_CUTOFF:
            return self._chain(start)[:size]
        pieces = []
        for sector in _follow(self._mini_table, start):
            pieces.append(self._mini[sector * self._mini_size : (sector + 1) * self._mini_size])
        return b"".join(pieces)[:size]

    def _allocation(self, difat: int) -> list[int]:
        sectors = list(struct.unpack_from("<109L", self._data, 76))
        seen: set[int] = set()
        while difat < _END and difat not in seen:
            seen.add(difat)
            words = _words(self._sector(difat))
            if not words:
                break
            sectors += words[:-1]
            difat = words[-1]
        known = (sector for sector in dict.fromkeys(sectors) if sector < _END)
        return [word for sector in known for word in _words(self._sector(sector))]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _chain(self, start: int) -> bytes:
        return b"".join(self._sector(sector) for sector in _follow(self._table, start))

    def _walk(self) -> Iterator[tuple[str, int]]:
        """Yield (path, entry) of each stream, following the directory's trees without visiting an entry twice."""
        if not self._entries or len(self._entries[0]) < _ENTRY_BYTES:
            return
        seen = {0}
        waiting = [(struct.unpack_from("<L", self._entries[0], 76)[0], "")]
        while waiting:
            index, folder = waiting.pop()
            if index >= len(self._entries) or index in seen or len(self._entries[index]) < _ENTRY_BYTES:
                continue
            seen.add(index)
            entry = self._entries[index]
            length, kind = struct.unpack_from("<HB", entry, 64)
            left, right, child = struct.unpack_from("<3L", entry, 68)
            name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            waiting += [(left, folder), (right, folder)]
            if kind == 1:
                waiting.append((child, f"{folder}{name}/"))
            elif kind == 2:
                yield folder + name, index


def _words(data: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(data) // 4}L", data[: len(data) // 4 * 4]))


def _follow(table: list[int], start: int) -> Iterator[int]:
    """Yield the sectors of a chain; one that runs in a circle ends where it meets itself."""
    seen: set[int] = set()
    while start < len(table) and start not in seen:
        seen.add(start)
        yield start
        start = table[start]


def embedded_file(data: bytes) -> tuple[str, bytes] | None:
    """Return the label and content of the file that an OLE object wraps, or None where it wraps none."""
    if not data.startswith(MAGIC):
        return None
    ole = OleFile(data)
    for name in ("Package", "CONTENTS"):
        if content := ole.read(name):
            return "", content
    native = ole.read("\x01Ole10Native")
    if not native:
        return None
    # MS-OLEDS 2.3.6 as the packager fills it: size, flags, label, path, two words, path again, size, content.
    try:
        label, rest = native[6:].split(b"\0", 1)
        _, rest = rest.split(b"\0", 1)
        (path_bytes,) = struct.unpack_from("<L", rest, 4)
        (size,) = struct.unpack_from("<L", rest, 8 + path_bytes)
    except (ValueError, struct.error):
        return None
    start = 12 + path_bytes
    return label.decode("cp1252", "replace"), rest[start : start + size]


def codec_of(page: int) -> str:
    """Return Python's name of a Windows code page, that of Western Europe where it is not known."""
    name = {1200: "utf-16-le", 10000: "mac-roman", 32768: "mac-roman", 32769: "cp1252"}.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def summary_title(ole: OleFile, stream: str = "\x05SummaryInformation") -> str:
    """Return the title in an OLE file's summary information (MS-OLEPS), or ""."""
    data = ole.read(stream)
    try:
        (start,) = struct.unpack_from("<L", data, 44)
        (count,) = struct.unpack_from("<L", data, start + 4)
        page = "cp1252"
        for index in range(min(count, 100)):
            id, offset = struct.unpack_from("<2L", data, start + 8 + 8 * index)
            kind, size = struct.unpack_from("<2L", data, start + offset)
            if id == 1 and kind == 2:
                page = "utf-8" if size & 0xFFFF == 65001 else codec_of(size & 0xFFFF)
            elif id == 2 and kind in {30, 31}:
                width, codec = (1, page) if kind == 30 else (2, "utf-16-le")
                at = start + offset + 8
                return data[at : at + width * size].decode(codec, "replace").rstrip("\0")
    except struct.error:
        return ""
    return ""
