"""Words as a person compares them: without case, accents and endings. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qwenfind.store.beginnings import LETTERS_AT_LEAST
from qwenfind.store.figures import spellings
from qwenfind.store.tokens import PLAIN_LETTERS

# Scripts that put no spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han.
_UNSPACED = (
    r"\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_SHORT = 300  # characters
_WORD = re.compile(rf"(?P<unspaced>[{_UNSPACED}]+)|[^\W_{_UNSPACED}]+")
# Words with the same stem in any of these are taken for the same word.
_LANGUAGES = ("english", "german", "french", "spanish", "italian", "portuguese", "dutch", "swedish", "russian")

# Words that say nothing about what is looked for, in the languages most typed.
_FUNCTION_WORDS = """
    a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its
    me my no not of on or our over she should so than that the their them then there these they this those to under up
    us was we were what when where which while who whom why will with would you your
    aber als am an auch auf aus bei bin bis da das dass dem den der des die dies diese doch du durch ein eine einem
    einen einer es fur hat ich ihr im ist kann mein mit nach nicht noch nur oder sein sich sie sind so uber um und uns
    vom von vor war was wenn wer wie wir wird wo zu zum zur
    au aux avec ce ces cette dans de des donc du elle en est et il ils je la le les leur lui mais ne nous on ou par pas
    plus pour qu que qui sa sans se ses son sur tu un une vos votre
    al con como del el ella en es esta este ha hay las lo los mas mi muy o para pero por que se si sin su sus una uno y
    che da dei del della di gli ha il nel non per sono
    as com dos em na nas nos os ou pelo sao seu um uma
    aan dat een het hij ik in is maar met niet ook op te van voor wat zijn
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a text: its half-open span there and its folded form.

    Attributes:
        unspaced: a run of a script that puts no spaces between words.
    """

    start: int
    end: int
    folded: str
    unspaced: bool = False


def fold(text: str) -> str:
    """The text without case and accents: "Größe" and "GROSSE" are one, "Łódź" and "lodz"."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_character, text))


def words_of(text: str) -> list[Word]:
    """The words of a text in order, with their places in it."""
    # Queries and names are looked at again for each candidate.
    return list(_words_of_short(text)) if len(text) <= _SHORT else _words_of(text)


@lru_cache(maxsize=1024)
def _words_of_short(text: str) -> tuple[Word, ...]:
    return tuple(_words_of(text))


def _words_of(text: str) -> list[Word]:
    if text.isascii():
        folded, places = text.lower(), None
    else:
        pieces = [_fold_character(c) for c in text]
        folded = "".join(pieces)
        places = [i for i, piece in enumerate(pieces) for _ in piece]
    found = []
    for match in _WORD.finditer(folded):
        start, end = match.span()
        if places is not None:
            start, end = places[start], places[end - 1] + 1
        found.append(Word(start, end, match.group(), match["unspaced"] is not None))
    return found


def bigrams(run: str) -> list[str]:
    """What is compared of a run without spaces: each two neighbours, or the one character there is."""
    return [run[i : i + 2] for i in range(len(run) - 1)] or [run]


def same_word(one: str, other: str) -> bool:
    """Whether two folded words are one word in different forms."""
    if one == other:
        return True
    # No stemmer that is used here changes the first three letters.
    if min(len(one), len(other)) < 3 or one[:3] != other[:3]:
        return False
    return any(a == b for a, b in zip(_stems(one), _stems(other), strict=True))


def begun_word(unfinished: str) -> str:
    """The folded word that a person is typing, which words of a text may begin with; "" for none."""
    last = words_of(unfinished)[-1:]
    return "".join(word.folded for word in last if not word.unspaced and len(word.folded) >= LETTERS_AT_LEAST)


def figures_in(text: str, query_words: str) -> list[tuple[int, int, frozenset[str]]]:
    """Where a text has a number or a date of the query, however spelt, each with the folded words the query has for it.

    1,234.56 is 1234.56, and 15 March 2024 is 2024-03-15.
    """
    asked = _figures_asked(query_words)
    if not asked:
        return []
    return [
        (figure.start, figure.end, asked[term]) for figure in spellings(text) for term in figure.terms if term in asked
    ]


@lru_cache(maxsize=64)
def _figures_asked(query_words: str) -> Mapping[str, frozenset[str]]:
    return {
        term: frozenset(word.folded for word in words_of(query_words[figure.start : figure.end]))
        for figure in spellings(query_words)
        for term in figure.terms
    }


def load_stemmers() -> None:
    """Loads what words are compared by, if it was not needed yet."""
    _stemmers()


def telling(words: Sequence[Word]) -> list[Word]:
    """The words that say what is looked for; all of them where none does."""
    return [word for word in words if word.folded not in FUNCTION_WORDS] or list(words)


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    decomposed = unicodedata.normalize("NFKD", character.casefold())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").translate(PLAIN_LETTERS)


@lru_cache(maxsize=4096)
def _stems(word: str) -> tuple[str, ...]:
    return tuple(stem(word) for stem in _stemmers())


@lru_cache(maxsize=1)
def _stemmers() -> tuple[Callable[[str], str], ...]:
    import Stemmer

    return tuple(Stemmer.Stemmer(language).stemWord for language in _LANGUAGES)
