"""Numbers, sizes, times and places in plain words, in the language of the app."""

from __future__ import annotations

import html
import re
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import Qt

_UNITS = ("B", "KB", "MB", "GB", "TB")
SEPARATOR = "  ·  "
# Qt names these as one country writes them: "American English".
_LANGUAGES = {"en": "English", "es": "español", "zh": "中文"}
# What must not reach the screen from a file: signs that a control obeys, or that turn text around. All else stays: the
# joiners of emoji, Persian and Hindi, the spaces that do not break, the soft hyphen.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]")
_ONE_LINE = {ord("\t"): " ", ord("\n"): " "}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


# pyside6-lupdate finds calls of this name.
translate = QCoreApplication.translate


def count(number: int) -> str:
    """12,745 as the person's language writes it."""
    return QLocale().toString(number)


def files(number: int) -> str:
    """So many, as "12,745 files"."""
    return translate("words", "%n file(s)", None, number).replace(str(number), count(number))


def size(number: float) -> str:
    """Bytes as "1.2 GB"; decimal units, as file managers have them."""
    unit = 0
    while number >= 999.5 and unit < len(_UNITS) - 1:
        number /= 1000
        unit += 1
    digits = 1 if unit and number < 99.95 else 0
    return f"{QLocale().toString(float(number), 'f', digits)} {_UNITS[unit]}"


def share(done: int, total: int) -> int:
    """Per cent, 100 only when all is done."""
    if total <= 0 or done >= total:
        return 100
    return min(99, max(0, int(100 * done / total)))


def time_left(seconds: float | None) -> str:
    """Seconds as "about 14 min left", or "" where it is not known."""
    if seconds is None:
        return ""
    if seconds < 60:
        return translate("words", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 90:
        return translate("words", "about %n min left", None, minutes)
    return translate("words", "about %n hours left", None, round(minutes / 60))


def duration(seconds: float) -> str:
    """A length of time as "3 minutes", "2 hours" or "5 days"."""
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return translate("words", "%n minute(s)", None, minutes)
    hours = round(minutes / 60)
    if hours < 48:
        return translate("words", "%n hour(s)", None, hours)
    return translate("words", "%n day(s)", None, round(hours / 24))


def day(seconds: float, *, now: float | None = None) -> str:
    """A day as "today", "yesterday" or "12 Mar 2024"; "" where the time makes no sense."""
    try:
        then = datetime.fromtimestamp(seconds)
        today = datetime.fromtimestamp(time.time() if now is None else now)
    except (OverflowError, OSError, ValueError):
        return ""
    days = (today.date() - then.date()).days
    if days == 0:
        return translate("words", "today")
    if days == 1:
        return translate("words", "yesterday")
    shown = QLocale().toString(QDate(then.year, then.month, then.day), translate("words", "d MMM yyyy"))
    return str(shown)


def ago(seconds: float, *, now: float | None = None) -> str:
    """A time as "just now", "6 minutes ago", "3 hours ago", else its day."""
    passed = (time.time() if now is None else now) - seconds
    if passed < 60:
        return translate("words", "just now")
    if passed < 3600:
        return translate("words", "%n minute(s) ago", None, int(passed / 60))
    if passed < 86_400:
        return translate("words", "%n hour(s) ago", None, int(passed / 3600))
    return day(seconds, now=now)


def shown(text: str) -> str:
    """File data as it may be painted in a line: no controls, lone surrogates, or marks that turn text around.

    As many characters as before: what is marked in one is marked in the other.
    """
    if text.isascii() and text.isprintable():
        return text
    return shown_lines(text).translate(_ONE_LINE)


def shown_lines(text: str) -> str:
    """The same for a text of several lines."""
    return _OBEYED.sub(" ", whole(text))


def whole(text: str) -> str:
    """A text as other programs can take it: what is no character, as in a name of broken bytes, is marked as such."""
    return _LONE_SURROGATE.sub("\ufffd", text)


def tooltip(text: str) -> str:
    """A text as a tooltip shows it: Qt would take what looks like markup for markup, and load its pictures."""
    text = shown_lines(text)
    if not Qt.mightBeRichText(text):
        return text
    lines = html.escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"


def place(folder: Path, *, home: Path | None = None) -> str:
    """A folder as "Documents › Flat › Contracts", beginning at the person's own folder where it lies in it."""
    own = Path.home() if home is None else home
    parts = folder.relative_to(own).parts if folder.is_relative_to(own) else folder.parts
    return " › ".join(shown(part) for part in parts if part not in ("/", "\\")) or shown(str(folder))


def language(code: str) -> str:
    """A language's own name for itself: "Deutsch" for "de"; the code where Qt knows none."""
    found = QLocale(code)
    if found.language() is QLocale.Language.C:
        return code
    name = _LANGUAGES.get(code) or found.nativeLanguageName()
    return name[:1].upper() + name[1:]


def unit(kind: str, number: int | None) -> str:
    """The badge of a page, slide or sheet: "p. 7"; "" where there is none."""
    if not number:
        return ""
    pattern = {
        "page": translate("words", "p. {}"),
        "slide": translate("words", "slide {}"),
        "sheet": translate("words", "sheet {}"),
        "chapter": translate("words", "chapter {}"),
        "message": translate("words", "message {}"),
        "cell": translate("words", "cell {}"),
    }.get(kind, "{}")
    return pattern.format(number)
