"""Where a text may be cut: into sentences, and to a stretch that begins and ends where reading pauses. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

Span = tuple[int, int]

FEWEST, MOST = 200, 298
"""Characters that a snippet has, where its text has so many; with an ellipsis at both ends they are 300."""

# A sentence ends at . ! ? … before white space, or at a full-width stop.
_SENTENCE_END = re.compile(r"(?:[.!?…؟۔।]+[\"'”’»)\]]*(?=\s)|[。！？｡]+[」』”’）]*)")
# "e.g. this", "Dr. Who", "No. 5", "J. Doe" go on.
_NO_END = re.compile(
    r"(?:^|[\s(])(?:\w|e\.g|i\.e|z\.B|d\.h|etc|vs|cf|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Fig|Abb|ca|bzw|al|p|pp|S)\.$"
)
_PAUSES = ",;:–—، 、，；："
_CELL = re.compile(r"\t| \| |^\|")
_ITEM = re.compile(r"\s*(?:[-*•‣▪–+]|\(?\d{1,3}[.)]|\(?[a-z]\)|#{1,6})\s")
_CODE_LINE = re.compile(r"^(?:\t| {2,})\S|[;{}]\s*$")
# Lines so short were broken on purpose.
_SHORT_LINE = 50
# Thai vowels that stand before the letter they belong to, and two signs that belong to the letter before.
_THAI_BEFORE, _THAI_AFTER = "เแโใไ", "ะาำๅๆฯ"


def lines_of(paragraph: str) -> list[str]:
    """What stands apart in a paragraph: rows of a table, items, lines of code or verse; else all of it."""
    lines = [line for line in paragraph.split("\n") if line.strip()]
    if len(lines) < 2:
        return lines
    coded = sum(bool(_CODE_LINE.search(line)) for line in lines) * 3 >= len(lines)
    if coded or max(map(len, lines)) < _SHORT_LINE:
        return lines
    apart: list[str] = []
    for at, line in enumerate(lines):
        begins = not at or _ITEM.match(line) or _CELL.search(line) or _CELL.search(lines[at - 1])
        if begins:
            apart.append(line)
        else:
            apart[-1] += f"\n{line}"
    return apart


def sentences(flat: str, starts: Sequence[int]) -> list[Span]:
    """The sentences of a text on one line.

    Args:
        starts: where something else begins in it, such as a paragraph.
    """
    ends = {start - 1 for start in starts if start}
    for match in _SENTENCE_END.finditer(flat):
        if not _NO_END.search(flat, max(0, match.end() - 8), match.end()):
            ends.add(match.end())
    bounds: list[Span] = []
    start = 0
    for end in sorted(ends | {len(flat)}):
        while start < end and flat[start] == " ":
            start += 1
        if end > start:
            bounds.append((start, end))
        start = end
    return bounds


def window(
    flat: str, bounds: Sequence[Span], best: Span, worth: Callable[[Span], float], *, fewest: int, most: int
) -> Span:
    """The stretch to show: a sentence with whole neighbours where that fits, else with parts of them, or its best part.

    Args:
        worth: how much of what is looked for a stretch holds.
        fewest: characters it has at least, where the text has so many.
        most: characters it has at most.
    """
    if best[1] - best[0] > most:
        return _part(flat, best, worth, fewest, most)
    at = bounds.index(best)
    longest = best
    for first in range(at, -1, -1):
        start = bounds[first][0]
        if best[1] - start > most:
            break
        end = max(bound[1] for bound in bounds[at:] if bound[1] - start <= most)
        if end - start >= fewest:
            return start, end
        if end - start > longest[1] - longest[0]:
            longest = start, end
    # No whole neighbours make it long enough: what comes next is cut, or what comes before.
    start, end = longest
    if end < len(flat.rstrip()):
        return start, _last_break(flat, start + fewest, start + most)
    if start > 0:
        return _first_break(flat, end - most, end - fewest), end
    return start, end


def _part(flat: str, bound: Span, worth: Callable[[Span], float], fewest: int, most: int) -> Span:
    """The part of a long sentence that holds most."""
    start, end = bound
    room = most * 3 // 4
    places = range(start, max(end - room, start) + 1, max(1, room // 8))
    first = max(places, key=lambda place: (worth((place, place + room)), -place))
    if first - start < most // 4:
        first = start
    elif end - first < most:
        first = _first_break(flat, end - most, end - fewest)
    else:
        # A little of what comes before helps reading.
        first = _first_break(flat, max(start, first - most // 6), first)
    return first, end if end - first <= most else _last_break(flat, first + fewest, first + most)


def _last_break(flat: str, low: int, high: int) -> int:
    """The best place to end between two: the text's end, after a pause, between words, else between characters."""
    if high >= len(flat):
        return len(flat)
    low, high = max(low, 1), max(high, 1)
    for is_break in (_after_pause, _between_words, _between_signs, _between_characters):
        for at in range(high, low - 1, -1):
            if is_break(flat, at):
                return at - 1 if flat[at - 1] == " " else at
    return high


def _first_break(flat: str, low: int, high: int) -> int:
    """The best place to begin between two."""
    if low <= 0:
        return 0
    for is_break in (_after_pause, _between_words, _between_signs, _between_characters):
        for at in range(low, high + 1):
            if is_break(flat, at):
                return at + 1 if flat[at] == " " else at
    return low


def _after_pause(flat: str, at: int) -> bool:
    before = flat[at - 1]
    return before in _PAUSES and before != " " and (flat[at] == " " or ord(before) > 0x3000)


def _between_words(flat: str, at: int) -> bool:
    return flat[at] == " "


def _between_signs(flat: str, at: int) -> bool:
    """After what parts a word, such as the strokes of an address, and anywhere among ideographs."""
    before, after = flat[at - 1], flat[at]
    if not _between_characters(flat, at):
        return False
    return (not before.isalnum() and after.isalnum() and before.isascii()) or ("\u3040" <= before <= "\u9fff")


def _between_characters(flat: str, at: int) -> bool:
    """Not between a letter and its marks, nor inside a sign that is made of several."""
    before, after = flat[at - 1], flat[at]
    if after.isascii():
        return True
    return not (
        unicodedata.category(after) in ("Mn", "Mc", "Me")
        or "\u200d" in (before, after)
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or ("\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff")
        or before in _THAI_BEFORE
        or after in _THAI_AFTER
    )
