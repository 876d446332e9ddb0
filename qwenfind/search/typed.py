"""What a person types, cut into words, phrases and filters, each with its place in the text. Pure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from qwenfind.search.dates import WORDS_AT_MOST, is_date

KEYS = ("type", "in", "after", "before", "size", "lang", "like")
MAX_CHARACTERS = 20_000

# Each opening quote with those that close it: “English”, „deutsch“, «français», »umgekehrt«.
QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}
DATES = ("after", "before")
_WORD = re.compile(r"\s*\S+")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of what was typed: a word, a phrase or a filter.

    Attributes:
        text: the word, the phrase or the filter's value, without quotes; accents are composed.
        raw: the same as it was typed, such as a path must stay.
        key: the filter's, else "".
        unclosed: a quote was opened for the value and not closed.
        start: its half-open span in the text, minus and quotes included.
    """

    text: str
    raw: str
    start: int
    end: int
    key: str = ""
    quoted: bool = False
    negated: bool = False
    unclosed: bool = False


def tokens(text: str) -> list[Token]:
    """The pieces of a text, in order."""
    text = text[:MAX_CHARACTERS]
    plain = _plain(text)
    found: list[Token] = []
    at = 0
    while at < len(plain):
        if plain[at].isspace():
            at += 1
            continue
        token = _token(plain, text, at)
        found.append(token)
        at = token.end
    return found


def begun(text: str) -> str:
    """The text without what ends it and says nothing yet: a filter before its value, a quote before its first word."""
    last = next(reversed(tokens(text)), None)
    if last is None or last.end < len(text) or last.quoted:
        return text
    return text[: last.start] if last.text in QUOTES or (last.key and not last.text) else text


def says_something(character: str) -> bool:
    """Whether a character can be searched for: no white space, no ASCII punctuation."""
    return character.isalnum() or (not character.isascii() and not character.isspace())


def _plain(text: str) -> str:
    """Control characters become spaces, what is no character becomes U+FFFD; each stays in its place."""
    return "".join(
        " " if unicodedata.category(c) == "Cc" else "\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text
    )


def _token(plain: str, raw: str, start: int) -> Token:
    at = start
    # "--flag" and a lone "-" are words.
    negated = plain[at] == "-" and at + 1 < len(plain) and not plain[at + 1].isspace() and plain[at + 1] != "-"
    if negated:
        at += 1

    def piece(begin: int, finish: int, end: int, *, key: str = "", quoted: bool = False, open_: bool = False) -> Token:
        composed = unicodedata.normalize("NFC", plain[begin:finish])
        return Token(composed, raw[begin:finish], start, end, key, quoted, negated, open_)

    if (closing := _closing(plain, at)) is not None:
        return piece(at + 1, closing, closing + 1, quoted=True)
    if negated and plain[at] in QUOTES and any(map(says_something, plain[at:])):
        # Its end is still to come; what it excludes so far is no reason to look for the rest of it.
        return piece(at + 1, len(plain), len(plain), quoted=True)
    for key in KEYS:
        if plain[at : at + len(key) + 1].lower() == f"{key}:":
            at += len(key) + 1
            if (closing := _closing(plain, at)) is not None:
                return piece(at + 1, closing, closing + 1, key=key, quoted=True)
            if at < len(plain) and plain[at] in QUOTES:
                return piece(at + 1, len(plain), len(plain), key=key, open_=True)
            end = _date_end(plain, at) if key in DATES else _word_end(plain, at)
            return piece(at, end, end, key=key)
    end = _word_end(plain, at)
    if not any(map(says_something, plain[at:end])):
        # "-)" excludes nothing.
        negated, at = False, start
    return piece(at, end, end)


def _closing(text: str, at: int) -> int | None:
    """Where the quote ends that is opened at `at`; None where none is opened and closed."""
    if at >= len(text) or text[at] not in QUOTES:
        return None
    closing = QUOTES[text[at]]
    return next((i for i in range(at + 1, len(text)) if text[i] in closing), None)


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _date_end(text: str, at: int) -> int:
    """The end of the longest date, so that `after:last week` needs no quotes; else of the word."""
    end = longest = _word_end(text, at)
    for _ in range(WORDS_AT_MOST - 1):
        following = _WORD.match(text, end) if end > at else None
        if following is None:
            break
        end = following.end()
        if is_date(text[at:end]):
            longest = end
    return longest
