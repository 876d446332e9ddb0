"""Finds a sentence again in a text that was set, broken and hyphenated differently. Pure."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# A mark counts as found where so much of its words stands in one place.
_ENOUGH = 0.6
# A sentence may begin on one page and end on the next: so many words in a row, from its first or to its last, will do.
_RUN_WORDS = 5
_RUN_SHARE = 0.25
_FUZZY_WORDS = 3
# Long enough that it is no accident, even where it begins or ends inside a word.
_TELLING_CHARS = 20
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_HYPHENS = "-\u00ad\u2010\u2011"
_IGNORED = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a mark stands.

    Attributes:
        start, end: half-open span in the text that was searched.
        share: how much of the mark's words stands there; 1.0 for all of them in their order.
    """

    start: int
    end: int
    share: float


class Folded:
    """A text reduced to what stays the same however it is set: letters and digits, in one case, without accents.

    Attributes:
        letters: those alone.
        words: the words in order; a letter of a script without spaces is a word of its own.
    """

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        self._origin: list[int] = []
        self._begins: list[int] = []
        parted = True
        at = 0
        while at < len(text):
            character = text[at]
            folded = _fold(character)
            if folded:
                alone = _UNSPACED.match(character) is not None
                if parted or alone:
                    self._begins.append(len(letters))
                letters.extend(folded)
                self._origin.extend([at] * len(folded))
                parted = alone
            elif character in _HYPHENS and (after := _next_line(text, at + 1)):
                at = after
                continue
            elif character not in _IGNORED and not unicodedata.category(character).startswith("M"):
                parted = True
            at += 1
        self.letters = "".join(letters)
        ends = [*self._begins[1:], len(letters)]
        self.words = [self.letters[begin:end] for begin, end in zip(self._begins, ends, strict=False)]
        self._edges = {*self._begins, len(letters)}

    def find(self, wanted: str | Folded) -> Found | None:
        """The place that holds a mark, word for word or nearly so."""
        mark = wanted if isinstance(wanted, Folded) else Folded(wanted)
        if not mark.letters:
            return None
        if (exact := self._exact(mark.letters)) is not None:
            return exact
        if len(mark.words) < _FUZZY_WORDS or not self.words:
            return None
        return self._nearly(mark.words) or self._run(mark.words)

    def find_all(self, wanted: str, *, limit: int = 500) -> list[Found]:
        """Every place where a word or a phrase stands as it is."""
        return self._all(Folded(wanted).letters, limit)

    def _all(self, letters: str, limit: int) -> list[Found]:
        found: list[Found] = []
        at = self.letters.find(letters) if letters else -1
        while at >= 0 and len(found) < limit:
            whole = at in self._edges and at + len(letters) in self._edges
            if whole:
                found.append(self._span(at, at + len(letters), 1.0))
            at = self.letters.find(letters, at + (len(letters) if whole else 1))
        return found

    def _exact(self, letters: str) -> Found | None:
        if whole := self._all(letters, 1):
            return whole[0]
        at = self.letters.find(letters) if len(letters) >= _TELLING_CHARS else -1
        return self._span(at, at + len(letters), 1.0) if at >= 0 else None

    def _nearly(self, words: Sequence[str]) -> Found | None:
        """The stretch, a quarter longer than the mark, that shares most words with it."""
        width = min(len(words) + len(words) // 4 + 1, len(self.words))
        wanted = Counter(words)
        seen: Counter[str] = Counter()
        shared = best = best_end = 0
        for end, word in enumerate(self.words):
            seen[word] += 1
            shared += seen[word] <= wanted[word]
            if end >= width:
                gone = self.words[end - width]
                shared -= seen[gone] <= wanted[gone]
                seen[gone] -= 1
            if shared > best:
                best, best_end = shared, end + 1
        if best < _ENOUGH * len(words):
            return None
        begin = max(0, best_end - width)
        stretch = self.words[begin : best_end + len(words) // 4]
        blocks = [block for block in _matcher(stretch, words).get_matching_blocks() if block.size]
        share = sum(block.size for block in blocks) / len(words)
        if share < _ENOUGH:
            return None
        return self._words(begin + blocks[0].a, begin + blocks[-1].a + blocks[-1].size, min(share, 0.99))

    def _run(self, words: Sequence[str]) -> Found | None:
        run = _matcher(self.words, words).find_longest_match()
        at_edge = run.b == 0 or run.b + run.size == len(words)
        if not at_edge or run.size < max(_RUN_WORDS, _RUN_SHARE * len(words)):
            return None
        return self._words(run.a, run.a + run.size, run.size / len(words) * 0.9)

    def _words(self, first: int, last: int, share: float) -> Found:
        end = self._begins[last] if last < len(self._begins) else len(self.letters)
        return self._span(self._begins[first], end, share)

    def _span(self, begin: int, end: int, share: float) -> Found:
        return Found(self._origin[begin], self._origin[end - 1] + 1, share)


def _matcher(text: Sequence[str], mark: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, text, mark, autojunk=False)


def _next_line(text: str, at: int) -> int:
    """Where a word goes on that a hyphen before `at` broke at the end of a line, or 0."""
    end = at
    while end < len(text) and text[end] in " \t\r":
        end += 1
    if end >= len(text) or text[end] != "\n":
        return 0
    while end < len(text) and text[end].isspace():
        end += 1
    return end if end < len(text) and text[end].islower() else 0


@functools.lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    if "a" <= character <= "z":
        return character
    # Ligatures and full-width forms come apart (NFKD), and so do accents, which some files set as signs of their own.
    parts = unicodedata.normalize("NFKD", character).casefold()
    return "".join(part for part in parts if part.isalnum())
