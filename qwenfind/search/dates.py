"""Dates as a person writes them, each with its first moment and where it ends. Pure: what is now is a parameter.

    2024  2024-03  2024-03-15  15.3.2024  2024-03-15T14:30  march 2025  15 march 2025  march  last march
    today  yesterday  monday  last week  this month  last year  last 30 days  3 days ago  2023..2024

Months, weekdays and the words for time in English, German, French, Spanish and Portuguese; Japanese and Chinese dates
as 2024年3月 and 先週. Weeks begin on Monday, as in ISO 8601.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta
from enum import Enum

from qwenfind.errors import UsageError
from qwenfind.store.figures import MONTH

_WEEKDAYS = (
    "monday montag lundi lunes segunda-feira",
    "tuesday dienstag mardi martes terca-feira",
    "wednesday mittwoch mercredi miercoles quarta-feira",
    "thursday donnerstag jeudi jueves quinta-feira",
    "friday freitag vendredi viernes sexta-feira",
    "saturday samstag sonnabend samedi sabado",
    "sunday sonntag dimanche domingo",
)
_WEEKDAY = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
_SAME = {
    **dict.fromkeys(("today", "heute", "hoy", "aujourd'hui", "aujourdhui", "hoje", "今日", "今天"), "this day"),
    **dict.fromkeys(("yesterday", "gestern", "ayer", "hier", "ontem", "昨日", "昨天"), "last day"),
    **dict.fromkeys(("cette semaine", "esta semana", "今週", "本周", "这周", "這週", "本週"), "this week"),
    **dict.fromkeys(("semaine derniere", "semana pasada", "semana passada", "先週", "上周", "上週"), "last week"),
    **dict.fromkeys(("ce mois", "este mes", "今月", "本月", "这个月", "這個月"), "this month"),
    **dict.fromkeys(("mois dernier", "mes pasado", "mes passado", "先月", "上个月", "上個月", "上月"), "last month"),
    **dict.fromkeys(("cette annee", "este ano", "今年"), "this year"),
    **dict.fromkeys(
        ("annee derniere", "l'annee derniere", "an dernier", "l'an dernier", "ano pasado", "ano passado"), "last year"
    ),
    **dict.fromkeys(("去年", "昨年"), "last year"),
}
# German says it in the order of English.
_ENGLISH = {
    **dict.fromkeys(("letzte", "letzten", "letzter", "letztes", "letztem", "vorige", "vorigen", "past"), "last"),
    **dict.fromkeys(("diese", "diesen", "dieser", "dieses", "diesem"), "this"),
    **dict.fromkeys(("tag", "tage", "tagen", "jour", "jours", "dia", "dias"), "day"),
    **dict.fromkeys(("woche", "wochen", "semaine", "semaines", "semana", "semanas"), "week"),
    **dict.fromkeys(("monat", "monate", "monaten", "mois", "mes", "meses"), "month"),
    **dict.fromkeys(("jahr", "jahre", "jahren", "an", "ans", "annee", "annees", "ano", "anos"), "year"),
}
_ARTICLES = ("the", "la", "le", "el", "a", "o")
_WITH_TIME = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[t ](\d{1,2}):(\d{2})")
_CALENDAR = (
    re.compile(r"(?P<year>\d{4})(?:(?P<sign>[-/.])(?P<month>\d{1,2})(?:(?P=sign)(?P<day>\d{1,2}))?)?"),
    re.compile(r"(?:(?P<day>\d{1,2})\.)?(?P<month>\d{1,2})\.(?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?)?"),
)
_NAMED = re.compile(r"(?:(\d{1,2})\.? (?:de )?)?([a-z]+)\.?(?: (\d{1,2}),?)?(?: (?:de )?(\d{4}))?")
_UNIT = r"(day|week|month|year)s?"
_TURN = re.compile(rf"(this|last) {_UNIT}")
_ROLLING = re.compile(rf"last (\d{{1,4}}) {_UNIT}")
_AGO = re.compile(rf"(?:(\d{{1,4}}|one|a) {_UNIT} ago|(?:vor|il y a|hace|ha) (\d{{1,4}}) {_UNIT})")
_LAST_NAMED = re.compile(r"(?:last ([a-z-]+)|([a-z-]+) (?:dernier|derniere|pasado|passado))")
_RANGE = re.compile(r"(.*?)\s*\.\.\s*(.*)")
_EPOCH = datetime(1970, 1, 1)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
# Years that a file can have been changed in.
_FIRST_YEAR, _LAST_YEAR = 1970, 2100
_SHORT = 3
WORDS_AT_MOST = 5


def moment(text: str, *, now: datetime, key: str = "after") -> datetime:
    """The first moment of a date, in the same (local) time as `now`.

    Args:
        now: without a time zone.
        key: the filter it is written after, for the message.

    Raises:
        UsageError: it is no date.
    """
    return _found(text, now, key)[0]


def span(text: str, *, now: datetime, key: str = "date") -> tuple[datetime | None, datetime | None]:
    """A date's first moment and the first after it; of a range `2023..march 2024` the outer ones, None for an open end.

    Raises:
        UsageError: it is no date, or a range that ends before it begins.
    """
    match = _RANGE.fullmatch(text.strip())
    if match is None or not (match[1] or match[2]):
        return _found(text, now, key)
    start = _found(match[1], now, key)[0] if match[1] else None
    end = _found(match[2], now, key)[1] if match[2] else None
    if start is not None and end is not None and start >= end:
        raise UsageError(f"{key}:{text} ends before it begins.", _hint(key))
    return start, end


def _found(text: str, now: datetime, key: str) -> tuple[datetime, datetime]:
    if not text.strip():
        raise UsageError(f"{key}: needs a date.", _hint(key))
    try:
        found = _span(_plain(text), now)
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


class Certainty(Enum):
    """How sure it is that words are a date, where nothing says so."""

    RELATIVE = "it counts from today"
    ABSOLUTE = "it names a year"
    MONTH = "it is a month or a day of any year"


def certainty(text: str) -> Certainty | None:
    """How sure it is that a text is a date of the years that files are of; None where it is none."""
    if not is_date(text):
        return None
    plain = _plain(text)
    if plain in _WEEKDAY or any(pattern.fullmatch(plain) for pattern in (_TURN, _ROLLING, _AGO)):
        return Certainty.RELATIVE
    if match := _LAST_NAMED.fullmatch(plain):
        name = match[1] or match[2]
        # Short names of months are too often other words.
        return Certainty.RELATIVE if name in _WEEKDAY or len(name) > _SHORT or name in ("may", "mai") else None
    if year := _YEAR.search(plain):
        return Certainty.ABSOLUTE if _FIRST_YEAR <= int(year[0]) <= _LAST_YEAR else None
    return Certainty.MONTH if len(plain) > _SHORT or plain in ("may", "mai") else None


def nanoseconds(when: datetime) -> int:
    """A local time as nanoseconds since the epoch."""
    try:
        return int(when.timestamp()) * 10**9
    except (OSError, OverflowError, ValueError):
        # Windows knows no local time before 1970: there it is taken for UTC, less than a day off.
        return int((when - _EPOCH).total_seconds()) * 10**9


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", " ".join(text.casefold().split()))
    plain = "".join(c for c in decomposed if unicodedata.category(c) != "Mn").replace("’", "'")
    first, _, rest = plain.partition(" ")
    plain = rest if rest and first in _ARTICLES and not rest.endswith(" ago") else plain
    if plain in _SAME:
        return _SAME[plain]
    return " ".join(_ENGLISH.get(word, word) for word in plain.split()) if " " in plain else plain


def _span(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    for pattern in _CALENDAR:
        if match := pattern.fullmatch(text):
            return _calendar(
                int(match["year"]), *(int(match[part]) if match[part] else None for part in ("month", "day"))
            )
    if match := _WITH_TIME.fullmatch(text):
        minute = datetime(*(int(part) for part in match.groups()))  # type: ignore[arg-type] # five whole numbers
        return minute, minute + timedelta(minutes=1)
    if match := _TURN.fullmatch(text):
        start = _back(_start(now, match[2]), int(match[1] == "last"), match[2])
        return start, _back(start, -1, match[2])
    if match := _ROLLING.fullmatch(text):
        return _back(_start(now, "day"), int(match[1]), match[2]), _back(_start(now, "day"), -1, "day")
    if match := _AGO.fullmatch(text):
        number, unit = str(match[1] or match[3]), str(match[2] or match[4])
        start = _back(_start(now, "day"), int(number) if number.isdigit() else 1, unit)
        return start, start + timedelta(days=1)
    return _named(text, now)


def _named(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """A month or a weekday by its name."""
    last = _LAST_NAMED.fullmatch(text)
    name = (last[1] or last[2]) if last else text
    if name in _WEEKDAY:
        day = _back(_start(now, "day"), (now.weekday() - _WEEKDAY[name] - 1) % 7 + 1, "day")
        return day, day + timedelta(days=1)
    if last:
        # "Last March", said in March or before, is the one of a year ago.
        return _calendar(now.year - (MONTH[name] >= now.month), MONTH[name]) if name in MONTH else None
    if (match := _NAMED.fullmatch(text)) and match[2] in MONTH and not (match[1] and match[3]):
        month, number = MONTH[match[2]], match[1] or match[3]
        # A month without a year is the last one that has begun.
        year = int(match[4]) if match[4] else now.year if month <= now.month else now.year - 1
        return _calendar(year, month, int(number) if number else None)
    return None


def _calendar(year: int, month: int | None = None, day: int | None = None) -> tuple[datetime, datetime]:
    """A year, a month or a day."""
    start = datetime(year, 1 if month is None else month, 1 if day is None else day)
    unit = "year" if month is None else "month" if day is None else "day"
    return start, _back(start, -1, unit) if year < datetime.max.year else datetime.max


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
