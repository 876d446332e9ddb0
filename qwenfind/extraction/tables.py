"""Separated values: each row a table row, cells parted by tabs."""

from __future__ import annotations

import csv
import io
import itertools
from pathlib import Path

from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import read_text
from qwenfind.records import Extract

_BY_SUFFIX = {".tsv": "\t", ".tab": "\t", ".psv": "|"}
_SAMPLE_LINES = 50


def table(path: Path, limits: Limits) -> Extract:
    """Read a file of values separated by commas, semicolons, tabs or bars."""
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    first, _, rest = content.partition("\n")
    delimiter = _BY_SUFFIX.get(path.suffix.lower(), "")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        delimiter, content = first.strip()[4], rest
    delimiter = _delimiter(content, delimiter)
    # Python's reader refuses fields longer than this; a broken quote makes a field of the whole rest.
    csv.field_size_limit(limits.max_text_chars)
    rows = csv.reader(io.StringIO(content, newline=""), delimiter=delimiter)
    try:
        for row in rows:
            builder.row(row)
            if builder.full:
                break
    except csv.Error:
        builder.note_partial("a row is damaged")
    return builder.build()


def _delimiter(content: str, expected: str) -> str:
    """Return the character that parts the first lines most evenly."""
    lines = [line for line in itertools.islice(content.split("\n", 4 * _SAMPLE_LINES), _SAMPLE_LINES) if line.strip()]
    best, best_score = expected or ",", 0.0
    for candidate in ("\t", ";", ",", "|"):
        counts = [_outside_quotes(line, candidate) for line in lines]
        usual = max(set(counts), key=counts.count) if counts else 0
        if usual:
            score = counts.count(usual) / len(counts) + 0.01 * min(usual, 20) + (0.5 if candidate == expected else 0.0)
            if score > best_score:
                best, best_score = candidate, score
    return best


def _outside_quotes(line: str, char: str) -> int:
    return sum(piece.count(char) for piece in line.split('"')[::2])
