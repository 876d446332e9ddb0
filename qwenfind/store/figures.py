"""Numbers, telephone numbers and dates in a text, each with the one term that all its spellings have. Pure.

The term is the plainest spelling, which any text that has it so holds anyway: `1234.56`, `49301234567`, `20240315`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

MONTHS: Final = (
    "january jan januar janner janvier janv enero ene janeiro",
    "february feb februar fevrier fevr febrero fevereiro fev",
    "march mar marz maerz mrz mars marzo marco",
    "april apr avril avr abril abr",
    "may mai mayo maio",
    "june jun juni juin junio junho",
    "july jul juli juillet juil julio julho",
    "august aug aout agosto ago",
    "september sep sept septembre septiembre setembro set",
    "october oct oktober okt octobre octubre outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dezembro",
)
"""The names of each month in English, German, French, Spanish and Portuguese, without accents."""

MONTH: Final = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}

_LONGEST: Final = 32
_TELEPHONE_DIGITS: Final = range(7, 16)  # ITU-T E.164: at most 15
_NARROW: Final = "\u00a0\u2009\u202f"
_GAP: Final = f"[ {_NARROW}./()-]{{1,3}}"
# Every repetition of groups has an end, or a column of numbers would be gone through from each of them anew.
# Every way begins with the digit before the bracket; an empty group at its end tells which one it was.
_FIGURE: Final = re.compile(
    r"[0-9](?:(?<![\w.][0-9])|(?<=[\u3040-\u9fff][0-9]))(?:"
    r"[0-9]{3}(?P<a>[-/.])[01]?[0-9](?P=a)[0-3]?[0-9](?![0-9])(?P<year_first>)"
    r"|[0-9]{3}年[01]?[0-9]月[0-3]?[0-9]日(?P<ideographs>)"
    r"|[0-9]?(?P<b>[-/.]) ?[0-3]?[0-9](?P=b) ?[12][0-9]{3}(?![0-9])(?P<year_last>)"
    r"|[0-9]?(?:st|nd|rd|th|er|º|ª|\.)?,? (?:de |of )?(?P<month>[^\W\d_]{3,10})\.?,? (?:de |do |del )?[12][0-9]{3}"
    r"(?![0-9])(?P<month_inside>)"
    r"|[0-9]?(?:st|nd|rd|th)?,? [12][0-9]{3}(?![0-9])(?P<month_before>)"
    rf"|(?:(?<=\+[0-9])[0-9]{{0,3}}(?:{_GAP}[0-9]+){{1,6}}|(?<=0)0?[1-9][0-9]{{1,4}}(?:{_GAP}[0-9]{{2,}}){{1,6}}"
    r"|[0-9]{2}(?:\) ?|[-. ])[0-9]{3}[-. ][0-9]{4})(?![0-9])(?P<telephone>)"
    r"|(?<![0,][0-9])(?<!0)[0-9]{0,2}(?:"
    r"(?P<c>[.,'’])[0-9]{3}(?:(?P=c)[0-9]{3}){0,7}(?:(?!(?P=c))[.,][0-9]+)?"
    rf"|(?P<d>[ {_NARROW}])[0-9]{{3}}(?:(?P=d)[0-9]{{3}}){{0,7}}[.,][0-9]{{2}}"
    rf"|(?:[{_NARROW}][0-9]{{3}}){{1,8}})(?![.,'’]?[0-9])(?P<groups>)"
    r"|(?<![,\[(][0-9])[0-9]*,[0-9]{1,2}(?![.,'’]?[0-9])(?P<comma>))"
)
_MONTH_BEFORE: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,10})\.? $")
_MONTH_BEFORE_LENGTH: Final = 13
_DIGITS: Final = re.compile(r"[0-9]+")
_DECIMALS: Final = re.compile(r"[.,]([0-9]+)$")
_PLAIN: Final = re.compile(r"(?<![\w.])[0-9]+(?:\.[0-9]+)*(?!\w)")
_PLAIN_FROM: Final = 4  # characters; what is shorter has one spelling


class Figure(NamedTuple):
    """A number or a date in a text.

    Attributes:
        start, end: its half-open span.
        place: where its terms stand in the index: its first digit.
        terms: two for a date that can be read in two ways.
    """

    start: int
    end: int
    place: int
    terms: tuple[str, ...]


def figures(text: str) -> Iterator[Figure]:
    """What is not spelt in the plainest way, in order."""
    for match in _FIGURE.finditer(text):
        start, end = match.span()
        if match.lastgroup == "month_before":
            month = _MONTH_BEFORE.search(text, max(0, start - _MONTH_BEFORE_LENGTH), start)
            terms = _days(match.group(), month[1]) if month else ()
            if month and terms:
                yield Figure(month.start(1), end, start, terms)
        elif terms := _terms(match):
            yield Figure(start, end, start, terms)


def spellings(text: str) -> Iterator[Figure]:
    """All numbers and dates that have other spellings, those in the plainest way too; in no order."""
    yield from figures(text)
    for match in _PLAIN.finditer(text):
        if match.end() - match.start() >= _PLAIN_FROM:
            yield Figure(*match.span(), match.start(), (match.group(),))


def _terms(match: re.Match[str]) -> tuple[str, ...]:
    text, kind = match.group(), match.lastgroup
    if kind in ("groups", "comma"):
        decimals = _DECIMALS.search(text)
        if decimals and decimals[0][0] == match["c"]:
            decimals = None  # the last of the groups
        whole = "".join(_DIGITS.findall(text[: decimals.start()] if decimals else text))
        return ((f"{whole}.{decimals[1]}" if decimals else whole)[:_LONGEST],)
    if kind == "telephone":
        digits = "".join(_DIGITS.findall(text.replace("(0)", ""))).removeprefix("00")
        return (digits,) if len(digits) in _TELEPHONE_DIGITS else ()
    if kind == "month_inside":
        return _days(text, match["month"])
    first, second, third = map(int, _DIGITS.findall(text))
    if kind != "year_last":
        return _day(first, second, third)
    # A dot stands between day and month; other signs do so on one side of the Atlantic alone.
    other = _day(third, first, second) if match["b"] != "." else ()
    return tuple(dict.fromkeys(_day(third, second, first) + other))


def _days(numbers: str, month: str) -> tuple[str, ...]:
    day, year = map(int, _DIGITS.findall(numbers))
    plain = "".join(c for c in unicodedata.normalize("NFKD", month.casefold()) if not unicodedata.combining(c))
    return _day(year, MONTH[plain], day) if plain in MONTH else ()


def _day(year: int, month: int, day: int) -> tuple[str, ...]:
    try:
        return (date(year, month, day).strftime("%Y%m%d"),) if year >= 1000 else ()
    except ValueError:
        return ()
