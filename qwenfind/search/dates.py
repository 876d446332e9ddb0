"""Dates as a person writes them, read to their first moment. Pure: what is now is a parameter.

    2024  2024-03  2024-03-15  15.3.2024  2024-03-15T14:30  march 2025  15 march 2025  march
    today  yesterday  last week  this month  last year  3 days ago

Months in English, German, French and Spanish. Weeks begin on Monday, as in ISO 8601.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta

from qwenfind.errors import UsageError

_MONTHS = (
    "january jan januar janner janvier janv enero ene",
    "february feb februar fevrier fevr febrero",
    "march mar marz maerz mrz mars marzo",
    "april apr avril avr abril abr",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet juil julio",
    "august aug aout agosto ago",
    "september sep sept septembre septiembre",
    "october oct oktober okt octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember dez decembre diciembre dic",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_WORDS = {
    **dict.fromkeys(("today", "heute", "hoy", "aujourd'hui", "aujourdhui"), "this day"),
    **dict.fromkeys(("yesterday", "gestern", "ayer", "hier"), "last day"),
}
_NUMBERS = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?")
_WITH_TIME = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[t ](\d{1,2}):(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_MONTH_FIRST = re.compile(r"(\d{1,2})\.(\d{4})")
_NAMED = re.compile(r"(?:(\d{1,2})\.? (?:de )?)?([a-z]+)\.?(?: (\d{1,2}),?)?(?: (?:de )?(\d{4}))?")
_TURN = re.compile(r"(this|last) (day|week|month|year)")
_AGO = re.compile(r"(\d{1,4}) (day|week|month|year)s? ago")
_EPOCH = datetime(1970, 1, 1)
WORDS_AT_MOST = 5


def moment(text: str, *, now: datetime, key: str = "after") -> datetime:
    """The first moment of a date, in the same (local) time as `now`.

    Args:
        now: without a time zone.
        key: the filter it is written after, for the message.

    Raises:
        UsageError: it is no date.
    """
    if not text.strip():
        raise UsageError(f"{key}: needs a date.", _hint(key))
    try:
        found = _moment(_plain(text), now)
    except (ValueError, OverflowError):
        # The 31st of February, or 9999 years ago.
        found = None
    if found is None:
        raise UsageError(f"{key}:{text} is no date.", _hint(key))
    return found


def _hint(key: str) -> str:
    return f'Such as {key}:2024, {key}:2024-03-15, {key}:"march 2025" or {key}:"last week".'


def is_date(text: str) -> bool:
    """Whether `moment` could read it."""
    try:
        moment(text, now=datetime(2000, 1, 1))
    except UsageError:
        return False
    return True


def nanoseconds(when: datetime) -> int:
    """A local time as nanoseconds since the epoch."""
    try:
        return int(when.timestamp()) * 10**9
    except (OSError, OverflowError, ValueError):
        # Windows knows no local time before 1970: there it is taken for UTC, less than a day off.
        return int((when - _EPOCH).total_seconds()) * 10**9


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", " ".join(text.casefold().split()))
    plain = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    return _WORDS.get(plain.replace("’", "'"), plain)


def _moment(text: str, now: datetime) -> datetime | None:
    if match := _WITH_TIME.fullmatch(text):
        return datetime(*(int(part) for part in match.groups()))  # type: ignore[arg-type] # five whole numbers
    if match := _NUMBERS.fullmatch(text):
        return datetime(int(match[1]), int(match[3] or 1), int(match[4] or 1))
    if match := _DAY_FIRST.fullmatch(text):
        return datetime(int(match[3]), int(match[2]), int(match[1]))
    if match := _MONTH_FIRST.fullmatch(text):
        return datetime(int(match[2]), int(match[1]), 1)
    if match := _TURN.fullmatch(text):
        return _back(_start(now, match[2]), int(match[1] == "last"), match[2])
    if match := _AGO.fullmatch(text):
        return _back(_start(now, "day"), int(match[1]), match[2])
    if (match := _NAMED.fullmatch(text)) and match[2] in _MONTH and not (match[1] and match[3]):
        month, day = _MONTH[match[2]], int(match[1] or match[3] or 1)
        if match[4]:
            return datetime(int(match[4]), month, day)
        # A month without a year is the last one that has begun.
        return datetime(now.year if month <= now.month else now.year - 1, month, day)
    return None


def _start(now: datetime, unit: str) -> datetime:
    day = datetime(now.year, now.month, now.day)
    return {
        "day": day,
        "week": day - timedelta(days=day.weekday()),
        "month": day.replace(day=1),
        "year": day.replace(month=1, day=1),
    }[unit]


def _back(start: datetime, number: int, unit: str) -> datetime:
    if unit in ("day", "week"):
        return start - timedelta(days=number * (7 if unit == "week" else 1))
    months = start.year * 12 + start.month - 1 - number * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    first = datetime(year, month + 1, 1)
    last_day = (datetime(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return first.replace(day=min(start.day, last_day))
