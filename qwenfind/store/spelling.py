"""Words of the index that are nearly a word which is in none of its texts.

First every word one letter away is made and looked up: some hundred look-ups, however many words the index holds. Where
there is none, the index's own words with the same beginning are gone through for those two letters away. Pure but for
the look-ups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from qwenfind.store.database import Database
from qwenfind.store.tokens import Term, WordTerms, index_terms, match_expression, normal

LETTERS_AT_LEAST: Final = 4
"""Nearly every shorter word is one letter away from several others."""

_LONGEST: Final = 24
_TWO_APART_FROM: Final = 8  # letters; of shorter ones two are often the difference between two right words
_SAME_BEGINNING: Final = 3
_WORDS_READ: Final = 20_000
_COUNTED: Final = 1000  # texts; a word of more is common, and how common does not matter
_TEXTS_READ: Final = 3
_TRIED: Final = 8

# The letters that may stand in the place of a wrong one, as `normal` leaves them: Latin, Greek, Cyrillic, Armenian,
# Georgian, Hebrew, Arabic with Persian, Devanagari.
_ALPHABETS: Final = (
    "abcdefghijklmnopqrstuvwxyz",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџ",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژکگی",
    "".join(map(chr, (*range(0x905, 0x93A), *range(0x93E, 0x94E), 0x902, 0x901))),
)

Finds = Callable[[WordTerms], bool]


class Spelling:
    """Puts words right by what the index holds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def right(self, word: str, finds: Finds) -> str:
        """The word that was most likely meant, as a text spells it; "" where the word is in order or none is near.

        Args:
            finds: whether a search for a word would find anything, under whatever filters the person set.
        """
        key = normal(word)
        if not (LETTERS_AT_LEAST <= len(key) <= _LONGEST and key.isalpha()) or len(list(index_terms(word))) != 1:
            return ""
        alphabet = next((letters for letters in _ALPHABETS if any(c in letters for c in key)), "")
        if not alphabet or self._held(word):
            return ""
        for letters in (1, 2):
            near = _one_apart(key, alphabet) if letters == 1 else self._two_apart(key)
            counted = [(self._texts_with(term), term) for term in near]
            # Who errs seldom errs in the first letter; of what is left, what stands in most texts.
            found = sorted((key[0] != term[0], -texts, term) for texts, term in counted if texts)
            for _, _, term in found[:_TRIED]:
                if finds(_terms(term)) and (spelt := self._as_spelt(term)):
                    return spelt
        return ""

    def _held(self, word: str) -> bool:
        return bool(self._database.execute(_HOLDING, (match_expression(WordTerms.of(word)), 1)))

    def _texts_with(self, term: str) -> int:
        """In how many texts a term stands, up to `_COUNTED`."""
        found = self._database.execute(_HOLDING, (match_expression(_terms(term)), 1))
        return len(self._database.execute(_HOLDING, (match_expression(_terms(term)), _COUNTED))) if found else 0

    def _two_apart(self, key: str) -> list[str]:
        if len(key) < _TWO_APART_FROM:
            return []
        begins = key[:_SAME_BEGINNING]
        rows = self._database.execute(
            "SELECT term FROM temp.vocabulary WHERE term >= ? AND term < ? LIMIT ?",
            (begins, begins[:-1] + chr(ord(begins[-1]) + 1), _WORDS_READ),
        )
        return [term for (term,) in rows if distance(key, term, most=2) <= 2]

    def _as_spelt(self, term: str) -> str:
        """A term as the first texts write it, with its accents; "" where only a stem is so spelt."""
        rows = self._database.execute(
            "SELECT t.text, t.context FROM words JOIN texts t ON t.id = words.rowid WHERE words MATCH ? LIMIT ?",
            (match_expression(_terms(term)), _TEXTS_READ),
        )
        spelt: dict[str, int] = {}
        for text in (part for row in rows for part in row):
            for raw in _plain_words(text):
                if normal(raw) == term:
                    spelt[raw.lower()] = spelt.get(raw.lower(), 0) + 1
        return max(spelt, key=lambda raw: spelt[raw], default="")


_HOLDING: Final = "SELECT rowid FROM words WHERE words MATCH ? LIMIT ?"


def _terms(term: str) -> WordTerms:
    return WordTerms(any=(Term(((term,),)),))


def _plain_words(text: str) -> Iterator[str]:
    word: list[str] = []
    for character in text:
        if character.isalpha() or (word and "\u0300" <= character <= "\u036f"):
            word.append(character)
        elif word:
            yield "".join(word)
            word = []
    if word:
        yield "".join(word)


def _one_apart(word: str, alphabet: str) -> list[str]:
    """Every word that one letter left out, put in, exchanged or swapped with the next one makes."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    near = {
        **dict.fromkeys(left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1),
        **dict.fromkeys(left + right[1:] for left, right in cuts if right),
        **dict.fromkeys(left + letter + right[1:] for left, right in cuts if right for letter in alphabet),
        **dict.fromkeys(left + letter + right for left, right in cuts for letter in alphabet),
    }
    near.pop(word, None)
    return list(near)


def distance(one: Sequence[str], other: Sequence[str], *, most: int) -> int:
    """Letters left out, put in, exchanged or swapped with their neighbour between two words (optimal string alignment).

    Args:
        most: more than so many are not counted exactly.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
