"""Cuts a document's text into passages at natural breaks.

The text becomes a row of atoms (a heading, paragraph, list item, table row, code region, or the sentences of a
paragraph that is too long), each with the strength of the break before it. Atoms are then taken together: a passage
ends at the strongest break between `FEWEST` and `MOST` tokens, and at a new section as soon as it holds
`SECTION` tokens. Equal breaks are decided by the text after them, not by their place: after an edit the
cuts fall where they fell before, so the passages beyond it keep their text and their vectors.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from qwenfind.courtesy import give_way
from qwenfind.records import Block, BlockKind, Extract, Passage, Unit

FEWEST = 150
MOST = 230
SECTION = 60
OVERLAP = 30
RULE = f"natural-{FEWEST}-{MOST}-{SECTION}-{OVERLAP}-1"

# One match is about one token of Qwen3's and BERT's tokenizers; see tests/quality for the measured ratio.
_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
    r"|[^\W\d_]{1,7}|\d{1,3}|_|[^\w\s]"
)
# The same for ASCII alone, in two thirds of the time.
_ASCII_TOKEN = re.compile(r"[a-zA-Z]{1,7}|[0-9]{1,3}|[^a-zA-Z0-9\s]")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|(?<=[。！？])|\n+")
_CJK_SPACE = re.compile(r"\s+|(?<=[，、；])")

# Strength of the break before an atom.
_FORCED, _SENTENCE, _ITEM, _PARAGRAPH, _CODE, _SECTION_BREAK = range(6)


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    tokens: int
    strength: int
    headings: tuple[str, ...]


def estimate_tokens(text: str) -> int:
    """About how many tokens a model's tokenizer makes of a text, without loading one."""
    return len(_TOKEN.findall(text))


class _Sizes:
    """Estimated tokens of any stretch of one text, counted once."""

    def __init__(self, text: str) -> None:
        pattern = _ASCII_TOKEN if text.isascii() else _TOKEN
        self._starts = [match.start() for match in pattern.finditer(text)]

    def between(self, start: int, end: int) -> int:
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)


def split(extract: Extract) -> list[Passage]:
    """Cuts a text into passages of at most about `MOST` tokens, in order; white space alone gives none."""
    atoms = list(_atoms(extract))
    passages: list[Passage] = []
    begin = 0
    while begin < len(atoms):
        give_way()
        end = _cut(extract.text, atoms, begin)
        first = begin
        if passages and atoms[begin].strength <= _SENTENCE:
            first = _overlap(atoms, begin)
        passages.append(_passage(extract, len(passages), atoms[first], atoms[end - 1]))
        begin = end
    return passages


def _cut(text: str, atoms: list[_Atom], begin: int) -> int:
    """Index of the atom that begins the next passage."""
    tokens = 0
    best, best_key = 0, (-1, -1)
    for index in range(begin, len(atoms)):
        atom = atoms[index]
        if index > begin:
            if tokens >= SECTION and atom.strength == _SECTION_BREAK:
                return index
            if tokens >= FEWEST:
                key = (atom.strength, zlib.crc32(text[atom.start : atom.start + 48].encode("utf-8", "replace")))
                if key > best_key:
                    best, best_key = index, key
            if tokens + atom.tokens > MOST:
                # A short tail is not worth a passage of its own when nothing better than a sentence end offers itself.
                return best or index
        tokens += atom.tokens
    return len(atoms)


def _overlap(atoms: list[_Atom], begin: int) -> int:
    """First of the sentences before a forced break that the next passage repeats, at most `OVERLAP` tokens of them."""
    first, tokens = begin, 0
    while first > 0 and tokens + atoms[first - 1].tokens <= OVERLAP and atoms[first].strength <= _SENTENCE:
        first -= 1
        tokens += atoms[first].tokens
    return first


def _passage(extract: Extract, ordinal: int, first: _Atom, last: _Atom) -> Passage:
    text = extract.text[first.start : last.end]
    unit = _unit_at(extract.units, first.start)
    opening = _squeezed(text[:400]).casefold()
    path = [extract.title, *first.headings]
    context = [part for part in dict.fromkeys(path) if part and _squeezed(part).casefold() not in opening]
    return Passage(
        ordinal=ordinal,
        start=first.start,
        end=last.end,
        text=text,
        context=" › ".join(context),
        heading=" › ".join(first.headings),
        unit=unit.number if unit else 0,
        unit_kind=unit.kind if unit else "",
    )


def _unit_at(units: tuple[Unit, ...], position: int) -> Unit | None:
    index = bisect_right(units, position, key=lambda unit: unit.start) - 1
    return units[index] if index >= 0 and position < units[index].end else None


def _atoms(extract: Extract) -> Iterator[_Atom]:
    text = extract.text
    sizes = _Sizes(text)
    breaks = sorted(unit.start for unit in extract.units if unit.kind in ("slide", "sheet", "message", "chapter"))
    headings: list[tuple[int, str]] = []
    previous_end = 0
    after_heading = False
    for block in extract.blocks or tuple(_plain_blocks(text)):
        start, end = _trimmed(text, block.start, block.end)
        if start >= end:
            continue
        path = tuple(name for _, name in headings)
        if block.kind is BlockKind.HEADING:
            name = _squeezed(text[start:end])[:120]
            while headings and headings[-1][0] >= block.level:
                headings.pop()
            path = tuple(name for _, name in headings)
            headings.append((block.level, name))
        strength = _strength(block, after_heading)
        if bisect_right(breaks, start) > bisect_left(breaks, previous_end):
            strength = _SECTION_BREAK
        yield from _pieces(text, sizes, start, end, strength, path)
        after_heading = block.kind is BlockKind.HEADING
        previous_end = end


def _strength(block: Block, after_heading: bool) -> int:
    if after_heading:
        # What stands under a heading stays with it.
        return _FORCED
    match block.kind:
        case BlockKind.HEADING:
            return _SECTION_BREAK
        case BlockKind.PARAGRAPH:
            return _PARAGRAPH
        case BlockKind.CODE:
            return _CODE if block.level == 0 else _PARAGRAPH
        case _:
            return _ITEM


def _pieces(text: str, sizes: _Sizes, start: int, end: int, strength: int, path: tuple[str, ...]) -> Iterator[_Atom]:
    """One atom for a block that fits into a passage, else one for each of its sentences, lines or word runs."""
    tokens = sizes.between(start, end)
    if tokens <= MOST:
        yield _Atom(start, end, tokens, strength, path)
        return
    for piece_start, piece_end in _cut_at(_SENTENCE_END, text, start, end):
        size = sizes.between(piece_start, piece_end)
        if size <= MOST // 2:
            yield _Atom(piece_start, piece_end, size, strength, path)
            strength = _SENTENCE
            continue
        for run_start, run_end in _word_runs(text, sizes, piece_start, piece_end):
            yield _Atom(run_start, run_end, sizes.between(run_start, run_end), strength, path)
            strength = _FORCED
        strength = _SENTENCE


def _word_runs(text: str, sizes: _Sizes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Runs of whole words of at most `OVERLAP` tokens; a single longer word is cut by length."""
    run_start, run_end, tokens = start, start, 0
    for word_start, word_end in _cut_at(_CJK_SPACE, text, start, end):
        size = sizes.between(word_start, word_end)
        if size > OVERLAP:
            if run_end > run_start:
                yield run_start, run_end
            for at in range(word_start, word_end, 2 * OVERLAP):
                yield at, min(at + 2 * OVERLAP, word_end)
            run_start = run_end = word_end
            tokens = 0
            continue
        if tokens + size > OVERLAP and run_end > run_start:
            yield run_start, run_end
            run_start, tokens = word_start, 0
        if run_end == run_start:
            run_start = word_start
        run_end, tokens = word_end, tokens + size
    if run_end > run_start:
        yield run_start, run_end


def _cut_at(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans between a pattern's matches, white space at their ends left out."""
    at = start
    for match in pattern.finditer(text, start, end):
        span = _trimmed(text, at, match.end())
        if span[0] < span[1]:
            yield span
        at = match.end()
    span = _trimmed(text, at, end)
    if span[0] < span[1]:
        yield span


def _plain_blocks(text: str) -> Iterator[Block]:
    """Paragraphs of a text whose format tells nothing: what blank lines part."""
    for start, end in _cut_at(re.compile(r"\n[ \t]*(?:\n[ \t]*)+"), text, 0, len(text)):
        yield Block(start, end, BlockKind.PARAGRAPH)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _squeezed(text: str) -> str:
    return " ".join(text.split())
