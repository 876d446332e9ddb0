"""The filters in what a person types, as the chips that a window shows, and text with one more or one less. Pure."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from qwenfind.search.typed import DATES, KEYS, QUOTES, tokens


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that stands in a text.

    Attributes:
        key: "type", "in", "after", "before", "size", "lang" or "like".
        value: as it was typed, without quotes.
        start: its half-open span in the text, minus and quotes included.
    """

    key: str
    value: str
    negated: bool
    start: int
    end: int


def chips_of(text: str) -> tuple[Chip, ...]:
    """The filters of a text in order; not those whose value is still to come. Never raises."""
    return tuple(
        Chip(token.key, token.raw, token.negated, token.start, token.end)
        for token in tokens(text)
        if token.key and token.text.strip() and not token.unclosed
    )


def without(text: str, chip: Chip) -> str:
    """The text without one of its chips and the space that it leaves."""
    before, after = text[: chip.start].rstrip(), text[chip.end :].lstrip()
    return f"{before} {after}".strip() if before and after else before or after


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
    old = [chip for chip in chips_of(text) if (chip.key, chip.negated) == (bare, negated)]
    if negated and value:
        # "-in:a -in:b" is what two clicks mean; "type:pdf type:docx" is not.
        if any(chip.value == value for chip in old):
            return text
        old = []
    if not old:
        kept = text.rstrip()
        return f"{kept} {new}" if kept and new else kept or new
    for chip in reversed(old[1:]):
        text = without(text, chip)
    return text[: old[0].start] + new + text[old[0].end :] if new else without(text, old[0])


def _quoted(value: str, *, always: bool) -> str:
    if not (always or value[0] in QUOTES or any(c.isspace() or unicodedata.category(c) == "Cc" for c in value)):
        return value
    for opening, closing in QUOTES.items():
        if not any(c in value for c in closing):
            return f"{opening}{value}{closing[0]}"
    raise ValueError("a value that holds every kind of quote cannot be written")
