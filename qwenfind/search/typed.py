"""What a person types, cut into words, phrases and filters, each with its place in the text. Pure.

Written by hand: every text is a query, so nothing may be refused here, and whether a quote, a parenthesis or an OR
counts, and where a date of several words ends, is known only by looking ahead. As rules of a parsing library that would
be mostly exceptions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qwenfind.search.dates import WORDS_AT_MOST, is_date

KEYS = ("type", "in", "name", "date", "after", "before", "size", "lang", "like")
# What people know from Google, Gmail, Everything and Recoll.
SAME = {
    "ext": "type",
    "filetype": "type",
    "folder": "in",
    "dir": "in",
    "path": "in",
    "filename": "name",
    "since": "after",
    "until": "before",
    "language": "lang",
    "larger": "size",
    "smaller": "size",
}
AS_WORDS = "words"
MAX_CHARACTERS = 20_000
PROSE = 400
"""Characters: what is longer, or has several lines, was pasted, and is looked for as the text that it is."""
_LINES = 3

# Each opening quote with those that close it: “English”, „deutsch“, «français», »umgekehrt«.
QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}
DATES = ("date", "after", "before")
OR, OPENS, CLOSES = "OR", "(", ")"
_SIGN_OF = {"larger": ">", "smaller": "<"}
_KEY = re.compile(r"([a-z]+):", re.IGNORECASE)
_WORD = re.compile(r"\s*\S+")
_OR_FOLLOWS = re.compile(rf"\s+{OR}(?=\s)")
_GROUP_CHARACTERS = 1000


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of what was typed: a word, a phrase or a filter.

    Attributes:
        text: the word, the phrase or the filter's value, without quotes; accents are composed.
        raw: the same as it was typed, such as a path must stay.
        key: the filter's, else ""; `AS_WORDS` for words that are never read as anything else.
        unclosed: a quote was opened for the value and not closed.
        plain: it was not typed as a filter but said in plain language.
        sign: `OR`, `OPENS` or `CLOSES` for what joins others, else "".
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
    sign: str = ""
    plain: bool = False

    @property
    def is_word(self) -> bool:
        """Whether it is a word and nothing else."""
        return not (self.key or self.sign or self.quoted or self.negated)

    @property
    def joinable(self) -> bool:
        """Whether OR may stand beside it."""
        if self.sign or self.unclosed:
            return False
        return bool(self.text.strip()) if self.key else any(map(says_something, self.text))


@dataclass(frozen=True, slots=True)
class Either:
    """Several of which one is enough: `roof OR gutter`, `(new roof) OR "old gutter" OR type:pdf`.

    Attributes:
        alternatives: what each asks for, all of it together.
        start: its half-open span in the text.
    """

    alternatives: tuple[tuple[Clause, ...], ...]
    start: int
    end: int

    @property
    def tokens(self) -> list[Token]:
        """All that stands in it, in order."""
        return [
            token
            for alternative in self.alternatives
            for clause in alternative
            for token in (clause.tokens if isinstance(clause, Either) else (clause,))
        ]


Clause = Token | Either


def tokens(text: str) -> list[Token]:
    """The pieces of a text, in order; those within parentheses too where these join something."""
    text = text[:MAX_CHARACTERS]
    plain = _plain(text)
    found = _scanned(plain, text, 0)
    return _of_prose(found, plain, text) if len(text) >= PROSE or "\n" in text else found


def clauses(text: str) -> list[Clause]:
    """The pieces of a text, with those together that OR joins. An OR that joins nothing is a word."""
    return _joined(tokens(text))


def begun(text: str) -> str:
    """The text without what ends it and says nothing yet: a filter before its value, a quote or an OR before a word."""
    found = tokens(text)
    last = next(reversed(found), None)
    if last is not None and last.sign == OR and len(found) > 1:
        return begun(text[: last.start])
    if last is None or last.end < len(text) or last.quoted:
        return text
    waits = last.text in QUOTES or (last.key and not last.text) or (last.is_word and _is_key(last.text))
    return begun(text[: last.start]) if waits else text


def unfinished(found: Sequence[Clause], text: str) -> str:
    """The plain word that ends the clauses of a text and may go on, because no blank stands after it; else ""."""
    last = found[-1] if found else None
    if not isinstance(last, Token) or not last.is_word or last.end < len(text):
        return ""
    return last.text.lstrip("".join(QUOTES))


def says_something(character: str) -> bool:
    """Whether a character can be searched for: no white space, no ASCII punctuation."""
    return character.isalnum() or (not character.isascii() and not character.isspace())


def _is_key(text: str) -> bool:
    return text[-1] == ":" and text[:-1].lower() in (*SAME, AS_WORDS)


def _plain(text: str) -> str:
    """Control characters become spaces, what is no character becomes U+FFFD; each stays in its place."""
    return "".join(
        " " if unicodedata.category(c) == "Cc" else "\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text
    )


def _scanned(plain: str, raw: str, at: int, *, grouped: bool = False) -> list[Token]:
    """The tokens from a place on; those of a group where `plain` ends with it."""
    found: list[Token] = []
    while at < len(plain):
        if plain[at].isspace():
            at += 1
            continue
        end = None if grouped or plain[at] != OPENS else _group_end(plain, at)
        if end is not None:
            within = _scanned(plain[:end], raw, at + 1, grouped=True)
            after_or = bool(found) and found[-1].sign == OR
            joins = after_or or any(token.sign for token in within) or _OR_FOLLOWS.match(plain, end + 1)
            if joins and any(token.joinable for token in within):
                found.append(Token(OPENS, OPENS, at, at + 1, sign=OPENS))
                found += within
                found.append(Token(CLOSES, CLOSES, end, end + 1, sign=CLOSES))
                at = end + 1
                continue
        token = _token(plain, raw, at)
        found.append(replace(token, sign=OR) if token.is_word and token.text == OR else token)
        at = token.end
    return found


def _of_prose(found: list[Token], plain: str, raw: str) -> list[Token]:
    """What was pasted is no query: its quotes, minus signs and colons are its own. Filters may stand at its ends."""
    first, last = 0, len(found)
    while first < last and _is_filter(found[first]):
        first += 1
    while last > first and _is_filter(found[last - 1]):
        last -= 1
    start, end = (found[first].start, found[last - 1].end) if first < last else (0, 0)
    if end - start < PROSE and raw.count("\n", start, end) < _LINES - 1:
        return found
    said = " ".join(plain[start:end].split())
    words = Token(unicodedata.normalize("NFC", said), raw[start:end], start, end, AS_WORDS, quoted=True)
    return [*found[:first], words, *found[last:]]


def _is_filter(token: Token) -> bool:
    """Whether a token beside a text is a filter, and not the text's own first or last words."""
    value = token.text.strip()
    return token.key in KEYS and not token.unclosed and bool(value) and (token.quoted or value[-1] not in ".,;:!?)")


def _group_end(text: str, at: int) -> int | None:
    """Where the parenthesis closes that opens at `at`, at the end of a word; groups do not hold groups."""
    limit = min(len(text), at + _GROUP_CHARACTERS)
    place = at + 1
    while place < limit:
        if text[place] == CLOSES and (place + 1 == len(text) or text[place + 1].isspace()):
            return place
        if text[place] == OPENS and text[place - 1].isspace():
            return None
        closing = _closing(text, place) if text[place - 1].isspace() or place == at + 1 else None
        place = closing + 1 if closing is not None else place + 1
    return None


def _joined(found: Sequence[Token]) -> list[Clause]:
    made: list[Clause] = []
    at = 0
    while at < len(found):
        operand, after = _operand(found, at)
        alternatives = [operand] if operand is not None else []
        while alternatives and after < len(found) and found[after].sign == OR:
            following, beyond = _operand(found, after + 1)
            if following is None:
                break
            alternatives.append(following)
            after = beyond
        if len(alternatives) > 1:
            made.append(Either(tuple(alternatives), found[at].start, found[after - 1].end))
        elif operand is not None:
            made += operand
        else:
            # An OR that joins nothing is a word, as is whatever else nothing can be joined to.
            made.append(replace(found[at], sign=""))
            after = at + 1
        at = after
    return made


def _operand(found: Sequence[Token], at: int) -> tuple[tuple[Clause, ...] | None, int]:
    """What OR may join from a place on, and the place after it; None for nothing."""
    if at < len(found) and found[at].sign == OPENS:
        end = next(i for i in range(at, len(found)) if found[i].sign == CLOSES)
        within = _joined(found[at + 1 : end])
        if len(within) == 1 and isinstance(within[0], Either):
            # The parentheses belong to it.
            within = [replace(within[0], start=found[at].start, end=found[end].end)]
        return tuple(within), end + 1
    if at < len(found) and found[at].joinable:
        return (found[at],), at + 1
    return None, at


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
    name, key = _key(plain, at)
    if key:
        at += len(name) + 1
        if (closing := _closing(plain, at)) is not None:
            found = piece(at + 1, closing, closing + 1, key=key, quoted=True)
        elif at < len(plain) and plain[at] in QUOTES:
            return piece(at + 1, len(plain), len(plain), key=key, open_=True)
        else:
            end = _date_end(plain, at) if key in DATES else _word_end(plain, at)
            found = piece(at, end, end, key=key)
        sign = _SIGN_OF.get(name, "")
        return replace(found, text=sign + found.text, raw=sign + found.raw) if sign else found
    end = _word_end(plain, at)
    if not any(map(says_something, plain[at:end])):
        # "-)" excludes nothing.
        negated, at = False, start
    return piece(at, end, end)


def _key(text: str, at: int) -> tuple[str, str]:
    """The name that a filter is written with, and the filter's own; both "" for none.

    The names of other programs are ordinary words too: before a space, they are those.
    """
    match = _KEY.match(text, at)
    name = match[1].lower() if match else ""
    if name in KEYS:
        return name, name
    has_value = match is not None and match.end() < len(text) and not text[match.end()].isspace()
    key = AS_WORDS if name == AS_WORDS else SAME.get(name, "")
    return (name, key) if key and has_value else ("", "")


def _closing(text: str, at: int) -> int | None:
    """Where the quote ends that is opened at `at`; None where none is opened and closed."""
    if at >= len(text) or text[at] not in QUOTES:
        return None
    places = [text.find(c, at + 1) for c in QUOTES[text[at]]]
    return min((place for place in places if place >= 0), default=None)


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
