"""What runs in an extraction child: one file in, its text with positions out. No database, no network."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import time
from pathlib import Path
from typing import Any

from qwenfind.children import Handler, Message, told
from qwenfind.errors import DocumentError, FailedError, SkippedError
from qwenfind.extraction.language import load_model, with_language
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.registry import extractor_for
from qwenfind.records import Block, BlockKind, Extract, Unit

HASH_BYTES = 16
_KINDS = tuple(BlockKind)
_CHUNK = 1 << 20
_HEAD = 64 << 10
# An answer is given once it took so long, or is so large, though more files were asked for.
_ENOUGH_S = 0.1
_ENOUGH_BYTES = 1 << 20


def handler(max_text_chars: str, max_file_mb: str) -> Handler:
    """Returns what answers the parent's requests, `{"paths": [...]}` each; the first may be `{"prepare": true}`.

    Of the files that are asked for, the first ones are answered, at least one.
    """
    # A thread of numpy's for each core would take much of the memory that the child may have.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    limits = Limits(max_text_chars=int(max_text_chars), max_file_bytes=int(max_file_mb) << 20)

    def answer(message: Message, _: bytes) -> tuple[Message, bytes]:
        if message.get("prepare"):
            load_model()
            return {}, b""
        answers, texts = _read_several(message["paths"], limits)
        return {"answers": answers, "rss_mb": _resident_mb()}, texts

    return answer


def _read_several(paths: list[str], limits: Limits) -> tuple[list[Message], bytes]:
    answers: list[Message] = []
    texts = bytearray()
    began = time.monotonic()
    for path in paths:
        try:
            extract, content_hash = read(Path(path), limits)
        except DocumentError as error:
            answers.append(told(error))
        else:
            answer, text = to_wire(extract)
            answers.append({**answer, "hash": content_hash.hex(), "bytes": len(text)})
            texts += text
        if time.monotonic() - began >= _ENOUGH_S or len(texts) >= _ENOUGH_BYTES:
            break
    return answers, bytes(texts)


def read(path: Path, limits: Limits) -> tuple[Extract, bytes]:
    """Reads one regular file: its extract, and the BLAKE2b hash (16 bytes) of its bytes.

    Raises:
        SkippedError: it has no text, needs OCR, is encrypted or too large.
        FailedError: it is damaged, unreadable, or changed meanwhile.
    """
    before = facts_of(path)
    if before.st_size > limits.max_file_bytes:
        raise SkippedError(f"larger than {limits.max_file_bytes >> 20} MB")
    content_hash, head = _hash(path)
    try:
        extractor = extractor_for(path, head)
        if extractor is None:
            raise SkippedError("no text format")
        extract = with_language(extractor(path, limits), path, reader=extractor.__module__.rpartition(".")[2])
    except OSError as error:
        raise reason_of(error) from error
    after = facts_of(path)
    if (before.st_size, before.st_mtime_ns, before.st_ino) != (after.st_size, after.st_mtime_ns, after.st_ino):
        raise FailedError("changed while being read")
    return extract, content_hash


def open_regular(path: Path) -> int:
    """Opens a file for reading without following a link or waiting for a writer; raises why it cannot."""
    # O_NONBLOCK: opening a FIFO must not wait for a writer. O_NOFOLLOW: a link put there meanwhile is not followed.
    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    try:
        return os.open(path, flags)
    except OSError as error:
        raise reason_of(error) from error


def facts_of(path: Path) -> os.stat_result:
    """What the system says of a regular file; raises as `read` does."""
    handle = open_regular(path)
    try:
        facts = os.fstat(handle)
    finally:
        os.close(handle)
    if not stat.S_ISREG(facts.st_mode):
        raise SkippedError("not a regular file")
    return facts


def _hash(path: Path) -> tuple[bytes, bytes]:
    digest = hashlib.blake2b(digest_size=HASH_BYTES)
    head = b""
    with os.fdopen(open_regular(path), "rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                head = head or chunk[:_HEAD]
                digest.update(chunk)
        except OSError as error:
            raise reason_of(error) from error
    return digest.digest(), head


def reason_of(error: OSError) -> FailedError | SkippedError:
    """Why the system refused a file, as an error of that file."""
    if isinstance(error, PermissionError):
        return FailedError("no permission to read it", "Change the file's permissions.")
    if isinstance(error, FileNotFoundError):
        return FailedError("gone while being read")
    if error.errno == errno.ELOOP:
        return SkippedError("a symbolic link")
    if error.errno in (errno.ENXIO, errno.ENODEV, errno.EOPNOTSUPP, errno.EISDIR):
        return SkippedError("not a regular file")
    return FailedError(f"cannot be read: {error.strerror or error}"[:200])


def _resident_mb() -> int:
    # psutil asks the same, and takes longer for it than reading a small file does.
    with contextlib.suppress(OSError), open("/proc/self/statm", "rb", buffering=0) as file:
        return int(file.read(100).split()[1]) * os.sysconf("SC_PAGE_SIZE") >> 20
    import psutil

    return int(psutil.Process().memory_info().rss) >> 20


def to_wire(extract: Extract) -> tuple[dict[str, Any], bytes]:
    """Writes an extract as a JSON object and its text's UTF-8 bytes."""
    blocks: list[int] = []
    for block in extract.blocks:
        blocks += (block.start, block.end, _KINDS.index(block.kind), block.level)
    units = [[unit.start, unit.end, unit.kind, unit.number, unit.label] for unit in extract.units]
    message = {
        "title": extract.title,
        "language": extract.language,
        "pages": extract.pages,
        "partial": extract.partial,
        "blocks": blocks,
        "units": units,
    }
    return message, extract.text.encode("utf-8", "replace")


def from_wire(message: dict[str, Any], data: bytes) -> Extract:
    """Rebuilds an extract. A child that read a hostile file is not trusted: spans must be in order and in bounds.

    Raises:
        ValueError: it is none.
    """
    text = data.decode("utf-8")
    numbers = message["blocks"]
    if len(numbers) % 4 or not all(type(number) is int for number in numbers):
        raise ValueError("blocks")
    blocks = tuple(
        Block(numbers[i], numbers[i + 1], _KINDS[numbers[i + 2]], numbers[i + 3]) for i in range(0, len(numbers), 4)
    )
    units = tuple(
        Unit(int(start), int(end), str(kind), int(number), str(label))
        for start, end, kind, number, label in message["units"]
    )
    for spans in (blocks, units):
        at = 0
        for span in spans:
            if not at <= span.start <= span.end <= len(text):
                raise ValueError("spans")
            at = span.end
    return Extract(
        text=text,
        blocks=blocks,
        units=units,
        title=str(message["title"]),
        language=str(message["language"]),
        pages=int(message["pages"]),
        partial=str(message["partial"]),
    )
