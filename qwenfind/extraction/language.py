"""The language that a text is written in, by its letters alone. Offline; knows when it does not know."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.extraction.building import words
from qwenfind.records import BlockKind, Extract

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# Of 1480 texts of 120 characters in 37 languages, 94 % get so much, and 99.8 % of these are right; random letters and
# numbers stay below. (gettext catalogues of Debian, py3langid 0.4.0.)
CONFIDENT = 0.7
LETTERS_AT_LEAST = 20
# What a few places say clearly need not be asked of more: that takes a third of the time.
_CLEAR = 0.95
_SHORT_CHARS, _SAMPLE_CHARS = 360, 1200
_PLACES = 4
# Han, kana, Hangul and Thai say more in a letter.
_DENSE = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DENSE_WEIGHT = 3
# Addresses, names of files and of variables, and everything with a digit are in no language.
_NO_WORDS = re.compile(r"\S*(?:://|@|\\|/|_|\d|[a-z][A-Z])\S*|[^\w\s'’.,;:!?¿¡-]+")
_NO_PROSE = words(
    "csv tsv tab psv json geojson webmanifest jsonl ndjson ini cfg conf toml yaml yml properties env log lst list reg "
    "po strings ics vcf diff patch svg plist css scss lock"
)
_NO_PROSE_READERS = words("code structured tables archive")
# Left out, because written they are hardly told from Croatian, Arabic and Chinese, and would only take their share.
_LEFT_OUT = words("bs ary arz wuu yue")


def with_language(extract: Extract, path: Path, *, reader: str) -> Extract:
    """The extract with its language, where it declares none and it can be told.

    Args:
        reader: the name of the module that read it.
    """
    if extract.language or reader in _NO_PROSE_READERS or path.suffix.lower().removeprefix(".") in _NO_PROSE:
        return extract
    return replace(extract, language=language_of(extract))


def load_model() -> None:
    """Loads what `language_of` goes by, which takes half a second; where there is no room for it, nothing happens."""
    with contextlib.suppress(MemoryError, OSError):
        _identifier()


def language_of(extract: Extract) -> str:
    """The ISO 639-1 code of the language that an extract is in, or "" where it is in none or that is not clear."""
    for most_chars, enough in ((_SHORT_CHARS, _CLEAR), (_SAMPLE_CHARS, CONFIDENT)):
        sample = _NO_WORDS.sub(" ", " ".join(_samples(extract, most_chars)))
        letters = sum(map(str.isalpha, sample)) + (_DENSE_WEIGHT - 1) * len(_DENSE.findall(sample))
        if letters < LETTERS_AT_LEAST:
            continue
        try:
            language, confidence = _identifier().classify(" ".join(sample.split()))
        except (MemoryError, OSError):
            # No room for the model, in memory or for its temporary file: that must not cost the file its text.
            return ""
        if confidence >= enough and len(language) == 2:
            return str(language)
    return ""


def _samples(extract: Extract, most_chars: int) -> Iterator[str]:
    """So many characters from the beginning, the middle and the end, prose before the cells of tables."""
    text = extract.text
    blocks = [block for block in extract.blocks if block.kind is not BlockKind.CODE]
    prose = [block for block in blocks if block.kind is not BlockKind.TABLE_ROW]
    if sum(block.end - block.start for block in prose) < LETTERS_AT_LEAST:
        prose = blocks
    spans = [(block.start, block.end) for block in prose] if extract.blocks else [(0, len(text))]
    total = sum(end - start for start, end in spans)
    room = most_chars // _PLACES
    # Each place is a window over the spans laid end to end; where they are short, the windows are all there is.
    wanted = [(total - room) * place // (_PLACES - 1) for place in range(_PLACES)] if total > most_chars else [0]
    size = room if total > most_chars else total
    at = 0
    for start, end in spans:
        for first in wanted:
            low, high = max(first, at), min(first + size, at + end - start)
            if low < high:
                yield text[start + low - at : start + high - at]
        at += end - start


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([label for label in identifier.labels if label not in _LEFT_OUT])
    return identifier
