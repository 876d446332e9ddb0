"""How much one file may cost to read, and zip archives read within it."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from qwenfind.errors import FailedError, SkippedError

MIB = 1024 * 1024
TOO_LARGE = "too large when unpacked"

# Small members compress arbitrarily well without harm, so their ratio says nothing.
_RATIO_FLOOR_BYTES = 4 * MIB
_CHUNK_BYTES = 256 * 1024
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")
# Errors that zipfile raises on damaged archives, beyond BadZipFile.
_ZIP_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, struct.error, ValueError)


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may cost.

    Attributes:
        max_text_chars: text beyond this is left out and the extract marked partial.
        max_file_bytes: larger files are skipped.
        max_member_bytes: the largest unpacked size of one member of an archive.
        max_ratio: the largest unpacked size divided by packed size, for members over 4 MiB.
        max_total_unpacked_bytes: the largest sum of all members read from one archive.
        max_members: the most members that an archive may list.
    """

    max_text_chars: int = 5_000_000
    max_file_bytes: int = 200 * MIB
    max_member_bytes: int = 100 * MIB
    max_ratio: float = 200.0
    max_total_unpacked_bytes: int = 400 * MIB
    max_members: int = 50_000

    def check_size(self, path: Path) -> int:
        """Return the file's size in bytes, or raise SkippedError where it is over the limit."""
        size = path.stat().st_size
        if size > self.max_file_bytes:
            raise SkippedError(f"larger than {self.max_file_bytes // MIB} MB")
        return size


class SafeZip:
    """A zip archive whose members are measured before and while they are unpacked, in memory only.

    Member names are labels: nothing is ever written to disk under them. Look-ups ignore case and take "\\" for "/".
    An archive without a sound directory is read member by member from its start as far as it goes; `damage` then
    says so.

    Raises:
        FailedError: the file is no zip archive, or lists more members than allowed.
    """

    def __init__(self, source: Path | bytes, limits: Limits) -> None:
        self._limits = limits
        self._spent_bytes = 0
        self._archive: zipfile.ZipFile | None = None
        self._salvaged: dict[str, bytes] = {}
        self._members: dict[str, zipfile.ZipInfo] = {}
        self.damage = ""
        self._source: BinaryIO = source.open("rb") if isinstance(source, Path) else io.BytesIO(source)
        try:
            self._open()
        except BaseException:
            self._source.close()
            raise

    def _open(self) -> None:
        try:
            archive = zipfile.ZipFile(self._source)
        except _ZIP_ERRORS as error:
            self._source.seek(0)
            if self._source.read(4) != b"PK\x03\x04":
                raise FailedError("damaged: not a zip archive") from error
            self._salvage()
            if not self._salvaged:
                raise FailedError("damaged: the zip archive is cut short") from error
            self.damage = "damaged: the zip archive is cut short"
            return
        infos = archive.infolist()
        if len(infos) > self._limits.max_members:
            raise FailedError(f"more than {self._limits.max_members} members in the archive")
        self._archive = archive
        for info in infos:
            self._members.setdefault(_key(info.filename), info)

    def __enter__(self) -> SafeZip:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._archive is not None:
            self._archive.close()
        self._source.close()

    def names(self) -> list[str]:
        """Return the members' names as the archive spells them, folders left out."""
        if self._archive is None:
            return list(self._salvaged)
        return [info.filename for info in self._members.values() if not info.is_dir()]

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._members or self._salvaged_name(name) is not None

    def size(self, name: str) -> int:
        """Return the unpacked size that the archive declares for a member, or 0 where it has none of that name."""
        if info := self._members.get(_key(name)):
            return info.file_size
        found = self._salvaged_name(name)
        return len(self._salvaged[found]) if found is not None else 0

    def open(self, name: str) -> BinaryIO:
        """Open a member as a stream that raises FailedError once it passes a limit or turns out damaged.

        Raises:
            KeyError: there is no such member.
            FailedError: it is too large when unpacked.
            SkippedError: it is encrypted.
        """
        if self._archive is None:
            found = self._salvaged_name(name)
            if found is None:
                raise KeyError(name)
            return io.BytesIO(self._salvaged[found])
        info = self._members[_key(name)]
        if info.flag_bits & 0x1:
            raise SkippedError("encrypted")
        self._check_declared(info)
        try:
            raw = self._archive.open(info)
        except _ZIP_ERRORS as error:
            raise FailedError("damaged: a part of the zip archive cannot be read") from error
        return io.BufferedReader(_Measured(raw, self, info), _CHUNK_BYTES)

    def read(self, name: str) -> bytes:
        """Return a whole member; raises as `open` does."""
        with self.open(name) as stream:
            return stream.read()

    def check(self, pattern: str = r"\.(xml|rels|vml|bin|x?html?|ncx|opf)$") -> None:
        """Unpack and discard every member whose name matches, for parsers that do not measure for themselves."""
        for name in self.names():
            if re.search(pattern, name, re.IGNORECASE):
                with self.open(name) as stream:
                    while stream.read(_CHUNK_BYTES):
                        pass

    def spend(self, size_bytes: int) -> None:
        """Count unpacked bytes against the archive's total; raises FailedError past the limit."""
        self._spent_bytes += size_bytes
        if self._spent_bytes > self._limits.max_total_unpacked_bytes:
            raise FailedError(TOO_LARGE)

    def _check_declared(self, info: zipfile.ZipInfo) -> None:
        limits = self._limits
        if (
            info.file_size > limits.max_member_bytes
            or self._spent_bytes + info.file_size > limits.max_total_unpacked_bytes
            or self.too_dense(info.file_size, info.compress_size)
        ):
            raise FailedError(TOO_LARGE)

    def too_dense(self, unpacked_bytes: int, packed_bytes: int) -> bool:
        """Return whether so much comes out of so little that it can only be meant to fill memory."""
        return unpacked_bytes > _RATIO_FLOOR_BYTES and unpacked_bytes > self._limits.max_ratio * max(packed_bytes, 1)

    def _salvaged_name(self, name: str) -> str | None:
        key = _key(name)
        return next((known for known in self._salvaged if _key(known) == key), None)

    def _salvage(self) -> None:
        """Read members from their local headers on, as far as the file goes; the last may be a fragment."""
        data = self._source
        data.seek(0)
        packed = data.read(self._limits.max_file_bytes)
        at = 0
        while len(self._salvaged) < self._limits.max_members:
            at = packed.find(b"PK\x03\x04", at)
            if at < 0 or at + _LOCAL_HEADER.size > len(packed):
                return
            _, _, flags, method, _, _, _, packed_size, _, name_size, extra_size = _LOCAL_HEADER.unpack_from(packed, at)
            start = at + _LOCAL_HEADER.size + name_size + extra_size
            name = packed[at + _LOCAL_HEADER.size : start - extra_size].decode("utf-8", "replace")
            at += 4
            if flags & 0x1:
                raise SkippedError("encrypted")
            if method == zipfile.ZIP_DEFLATED:
                content, used = self._inflate(memoryview(packed)[start:])
                at = max(at, start + used)
            elif method == zipfile.ZIP_STORED and packed_size:
                content = packed[start : start + packed_size]
                self.spend(len(content))
                at = max(at, start + len(content))
            else:
                continue
            if content:
                self._salvaged.setdefault(name, content)

    def _inflate(self, packed: memoryview) -> tuple[bytes, int]:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        content, used = bytearray(), 0
        try:
            while not inflater.eof and used < len(packed):
                piece = packed[used : used + _CHUNK_BYTES]
                used += len(piece)
                waiting: bytes | memoryview = piece
                while waiting and not inflater.eof:
                    fresh = inflater.decompress(waiting, _CHUNK_BYTES)
                    self.spend(len(fresh))
                    content += fresh
                    if len(content) > self._limits.max_member_bytes or self.too_dense(len(content), used):
                        raise FailedError(TOO_LARGE)
                    waiting = inflater.unconsumed_tail
        except zlib.error:
            pass  # the fragment before the damage is still worth reading
        return bytes(content), used - len(inflater.unused_data)


class _Measured(io.RawIOBase):
    """A member's stream that counts what comes out of it."""

    def __init__(self, raw: object, archive: SafeZip, info: zipfile.ZipInfo) -> None:
        self._raw: zipfile.ZipExtFile = raw  # type: ignore[assignment]  # zipfile types open() as IO[bytes]
        self._archive = archive
        self._info = info
        self._seen_bytes = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]  # any writable buffer
        try:
            data = self._raw.read(len(view))
        except _ZIP_ERRORS as error:
            raise FailedError("damaged: a part of the zip archive cannot be read") from error
        self._seen_bytes += len(data)
        self._archive.spend(len(data))
        if self._archive.too_dense(self._seen_bytes, self._info.compress_size):
            raise FailedError(TOO_LARGE)
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._raw.close()
        super().close()


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def numbered(names: list[str], pattern: str) -> Iterator[tuple[int, str]]:
    """Yield (number, name) in number order for names that match, the number being the pattern's first group."""
    found = ((re.fullmatch(pattern, name, re.IGNORECASE), name) for name in names)
    yield from sorted((int(match.group(1)), name) for match, name in found if match)
