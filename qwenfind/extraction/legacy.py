"""Apple's office formats, which the optional kreuzberg reads; without it they are found by name only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits, SafeZip
from qwenfind.records import Extract

HINT = "Install it with: pip install 'qwenfind[legacy]'"
# Only these: for other types kreuzberg may fetch grammars from the network or guess encodings wrongly.
_TYPES = {
    ".pages": "application/x-iwork-pages-sffpages",
    ".numbers": "application/x-iwork-numbers-sffnumbers",
    ".key": "application/x-iwork-keynote-sffkey",
}
_ENCRYPTED_WORDS = ("encrypted", "password")


def extract(path: Path, limits: Limits) -> Extract:
    """Read a file by kreuzberg: nothing cached, no OCR, no network.

    Raises:
        SkippedError: kreuzberg is not installed, the file is encrypted, or it holds no text that can be read.
        FailedError: it is damaged, or too large when unpacked.
    """
    limits.check_size(path)
    try:
        import kreuzberg
    except ImportError as error:
        raise SkippedError("needs the optional reader of older formats", HINT) from error
    kind = _TYPES.get(path.suffix.lower())
    if kind is None:
        raise SkippedError("no text format")
    with path.open("rb") as stream:
        zipped = stream.read(4) == b"PK\x03\x04"
    if zipped:
        with SafeZip(path, limits) as archive:
            archive.check(r"\.(iwa|xml|apxl|gz)$")
    # By default it would keep the plain text of every file readable under ~/.cache.
    options: dict[str, Any] = {"use_cache": False, "disable_ocr": True}
    try:
        result = kreuzberg.extract_file_sync(str(path), kind, kreuzberg.ExtractionConfig(**options))
    except (kreuzberg.KreuzbergError, OSError, ValueError, RuntimeError) as error:
        if any(word in str(error).lower() for word in _ENCRYPTED_WORDS):
            raise SkippedError("encrypted") from error
        raise FailedError("damaged: the file cannot be read") from error
    builder = Builder(limits)
    for paragraph in str(result.content).split("\n\n"):
        builder.paragraph(paragraph)
    if builder.empty:
        raise SkippedError("no text could be read in this file")
    title = result.metadata.get("title") or result.metadata.get("subject") or ""
    return builder.build(title=str(title))


SUFFIXES: dict[str, Callable[[Path, Limits], Extract]] = dict.fromkeys(_TYPES, extract)
