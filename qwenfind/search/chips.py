"""The filters in what a person types, as the chips that a window shows, and text with one more or one less. Pure."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from qwenfind.search.plain import read_plain
from qwenfind.search.typed import AS_WORDS, DATES, KEYS, OR, QUOTES, Either, Token, begun, clauses

EITHER = "or"
_NO_QUOTES = {ord(quote): " " for pair in QUOTES.items() for quote in "".join(pair)}


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that stands in a text, or what OR joins there.

    Attributes:
        key: one of `typed.KEYS`, by whatever name it was typed; "or" for what OR joins.
        value: as it was typed, without quotes.
        start: its half-open span in the text, minus and quotes included.
        plain: it was said in plain language.
    """

    key: str
    value: str
    negated: bool
    start: int
    end: int
    plain: bool = False


def chips_of(text: str) -> tuple[Chip, ...]:
    """The filters of a text in order; not those whose value is still to come. Never raises."""
    found = []
    for clause in read_plain(clauses(text)).clauses:
        if isinstance(clause, Either):
            found.append(Chip(EITHER, text[clause.start : clause.end], False, clause.start, clause.end))
        elif clause.key not in ("", AS_WORDS) and clause.text.strip() and not clause.unclosed:
            found.append(Chip(clause.key, clause.raw, clause.negated, clause.start, clause.end, clause.plain))
    return tuple(sorted(found, key=lambda chip: chip.start))


def written(filter_: Chip | Token) -> str:
    """A filter as it is typed."""
    value = filter_.value if isinstance(filter_, Chip) else filter_.raw
    return f"{'-' if filter_.negated else ''}{filter_.key}:{_quoted(value)}"


def without(text: str, chip: Chip) -> str:
    """The text without what one of its chips does, and without the space that it leaves.

    A filter goes. What stood beside OR is looked for still, but no longer demanded. What was said in plain language
    counts as words from then on; whatever else was said so stays a filter, and what only joined them goes.
    """
    kept = _sought_in(chip.value) if chip.key == EITHER else as_words(text[chip.start : chip.end]) if chip.plain else ""
    new = _with(text, chip, kept)
    if [(one.key, one.value) for one in chips_of(new)] == _others(text, chip):
        return new
    if not chip.plain:
        # What comes together now was no sentence before.
        return in_words(new)
    # The rest of the sentence is no sentence without it.
    for one in _said_in(text):
        text = _with(text, one, kept if one == chip else written(one) if isinstance(one, Chip) else "")
    return text


def in_words(text: str) -> str:
    """The text with what it says in plain language written so that it is words."""
    for one in _said_in(text):
        if isinstance(one, Chip):
            text = _with(text, one, as_words(text[one.start : one.end]))
    return text


def _said_in(text: str) -> list[Chip | Token]:
    """What is said in plain language, and the words that only join it to the others; the last one first."""
    typed = clauses(text)
    plain = read_plain(typed)
    if not plain.said:
        return []
    kept = frozenset(plain.clauses)
    said = [chip for chip in chips_of(text) if chip.plain]
    joining = [
        one
        for one in typed
        if isinstance(one, Token) and one not in kept and not any(chip.start <= one.start < chip.end for chip in said)
    ]
    return sorted((*said, *joining), key=lambda one: -one.start)


def _others(text: str, chip: Chip) -> list[tuple[str, str]]:
    return [(one.key, one.value) for one in chips_of(text) if one != chip]


def _with(text: str, chip: Chip | Token, piece: str) -> str:
    """The text with something in the place of a chip or a word."""
    before, after = text[: chip.start].rstrip(), text[chip.end :].lstrip()
    return " ".join(part for part in (before, piece, after) if part)


def _sought_in(text: str) -> str:
    """The words and phrases of what OR joins, as words."""
    tokens = [token for clause in clauses(text) if isinstance(clause, Either) for token in clause.tokens]
    sought = " ".join(token.text for token in tokens if not token.negated and token.key in ("", AS_WORDS))
    plain = all(not isinstance(clause, Either) and clause.is_word and clause.text != OR for clause in clauses(sought))
    return sought if plain else as_words(sought)


def as_words(text: str) -> str:
    """A piece of a query written so that it is words, whatever it says."""
    try:
        return f"{AS_WORDS}:{_quoted(text.strip())}"
    except ValueError:
        return f"{AS_WORDS}:{_quoted(text.translate(_NO_QUOTES).strip())}"


def with_filter(text: str, key: str, value: str) -> str:
    """The text with a filter, in the place of the one of the same key that it has; exclusions add up.

    Args:
        key: as in a chip; with "-" before it for an exclusion.
        value: in quotes where it needs them; "" takes the filters of that key away.

    Raises:
        ValueError: there is no such filter, or the value holds every kind of quote.
    """
    bare = key.removeprefix("-")
    negated = key != bare
    if bare not in KEYS:
        raise ValueError(f"there is no filter {key}")
    value = value.strip() if bare != "like" else value
    # "after:march" before "2024" would be March 2024.
    new = f"{key}:{_quoted(value, always=bare in DATES and value.isalpha())}" if value else ""
    if not negated:
        text = _without_plain(text, bare)
    old = [chip for chip in chips_of(text) if (chip.key, chip.negated) == (bare, negated)]
    if negated and value:
        # "-in:a -in:b" is what two clicks mean; "type:pdf type:docx" is not.
        if any(chip.value == value for chip in old):
            return text
        old = []
    if not old:
        kept = begun(text.rstrip()).rstrip()
        return f"{kept} {new}" if kept and new else kept or new
    for chip in reversed(old[1:]):
        text = _with(text, chip, "")
    return text[: old[0].start] + new + text[old[0].end :] if new else without(text, old[0])


def _without_plain(text: str, key: str) -> str:
    """The text without what it says of a key in plain language, which a filter takes the place of."""
    same = DATES if key in DATES else (key,)
    said = _said_in(text)
    if not any(one.key in same for one in said):
        return text
    for one in said:
        text = _with(text, one, written(one) if isinstance(one, Chip) and one.key not in same else "")
    return text


def _quoted(value: str, *, always: bool = False) -> str:
    if not (always or value[0] in QUOTES or any(c.isspace() or unicodedata.category(c) == "Cc" for c in value)):
        return value
    for opening, closing in QUOTES.items():
        if not any(c in value for c in closing):
            return f"{opening}{value}{closing[0]}"
    raise ValueError("a value that holds every kind of quote cannot be written")
