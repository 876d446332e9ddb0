"""Cells as a person sees them: numbers and dates under Excel's number formats (ECMA-376 part 1, 18.8.31)."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

# Formats that Excel numbers instead of spelling out; those that follow the reader's locale are left to ISO dates.
BUILT_IN = {
    2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "$#,##0;-$#,##0", 6: "$#,##0;-$#,##0", 7: "$#,##0.00;-$#,##0.00",
    8: "$#,##0.00;-$#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)",
    39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)", 42: "$#,##0", 44: "$#,##0.00", 46: "[h]:mm:ss",
    48: "##0.0E+0",
}  # fmt: skip
_DATE_IDS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_TOKEN = re.compile(
    r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM/PM|A/P|General|y+|m+|d+|h+|s+(?:\.0+)?|[#0?][#0?,]*(?:\.[#0?]*)?,*|\.[#0?]+'
    r"|E[+-]0+|.",
    re.IGNORECASE | re.DOTALL,
)
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)


def cell_text(value: object) -> str:
    """Return a cell's value as plain text: dates by ISO 8601, numbers without what binary fractions add."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else format(value, ".15g")
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(" ", "seconds")
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


def shown_text(value: object, code: str) -> str:
    """Return a cell as its format shows it, followed by the plain value where that is what one would search for."""
    plain = cell_text(value)
    try:
        if isinstance(value, (datetime, date, time, timedelta)):
            return _dated(value, code, plain)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return _numbered(float(value), code, plain)
    except (ValueError, OverflowError, IndexError):
        pass  # a format that this small reader does not understand
    return plain


@lru_cache(maxsize=512)
def is_date(code: str) -> bool:
    """Return whether a format shows a serial number as a date or time."""
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', "", code, flags=re.IGNORECASE)
    return bool(re.search(r"[ymdhs]", re.sub("general", "", bare, flags=re.IGNORECASE), re.IGNORECASE))


def code_of(id: int, custom: dict[int, str]) -> str:
    """Return the code of a numbered format, "" for one that shows values as they are."""
    code = custom.get(id) or BUILT_IN.get(id) or ("yyyy-mm-dd" if id in _DATE_IDS else "")
    return "" if code.lower() in {"general", "@", "0", "#"} else code


def from_serial(serial: float, *, since_1904: bool) -> datetime | None:
    """Return the date of a serial number, or None out of the calendar's range."""
    try:
        return (_EPOCH_1904 if since_1904 else _EPOCH) + timedelta(days=serial)
    except OverflowError:
        return None


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[tuple[str, ...], ...]:
    sections: list[list[str]] = [[]]
    for token in _TOKEN.findall(code):
        if token == ";":
            sections.append([])
        else:
            sections[-1].append(token)
    return tuple(tuple(section) for section in sections)


def _literal(token: str) -> str | None:
    """Return what a token prints as it stands, or None for a placeholder."""
    if token.startswith('"'):
        return token.strip('"')
    if token.startswith("\\"):
        return token[1:]
    if token[0] in "_*":
        return ""
    if token.startswith("["):
        return token[2:-1].split("-")[0] if token.startswith("[$") else ""
    return None


def _numbered(value: float, code: str, plain: str) -> str:
    sections = _sections(code)
    if re.search(r"\[[<>=]", code) or is_date(code):
        return plain
    negative = value < 0
    chosen = sections[0]
    if negative and len(sections) > 1:
        chosen, negative = sections[1], False
    elif value == 0 and len(sections) > 2:
        chosen = sections[2]
    percent = "%" in chosen
    if "/" in chosen or "@" in chosen:
        return plain
    pattern = next((token for token in chosen if token[0] in "#0?." and len(token.strip(".")) > 0), None)
    if pattern is None:
        general = any(token.lower() == "general" for token in chosen)
        literals = "".join(_literal(token) or "" for token in chosen if token.lower() != "general")
        return f"{literals} {plain}".strip() if general or not literals else literals
    exponent = next((token for token in chosen if re.fullmatch(r"E[+-]0+", token, re.IGNORECASE)), "")
    body, grouped = _body(abs(value) * (100 if percent else 1), pattern, exponent)
    pieces, placed = ["-" if negative else ""], False
    for token in chosen:
        if token == pattern and not placed:
            pieces.append(body)
            placed = True
        elif token != exponent:
            literal = _literal(token)
            pieces.append(token if literal is None else literal)
    text = "".join(pieces).strip()
    bare = re.fullmatch(r"[-\d.,Ee+]*", text) is not None
    if bare and not exponent and float(text.replace(",", "")) != value:
        return plain  # digits that the format hides are digits that one may search for
    return f"{text} ({plain})" if grouped else text


def _body(value: float, pattern: str, exponent: str) -> tuple[str, bool]:
    """Return the digits of a number under one run of placeholders, and whether thousands are parted."""
    core = pattern.rstrip(",")
    value /= 1000 ** (len(pattern) - len(core))
    whole, _, fraction = core.partition(".")
    places = len(fraction)
    if exponent:
        return format(value, f".{places}E"), False
    grouped = "," in whole
    digits = format(value, f",.{places}f" if grouped else f".{places}f")
    optional = len(fraction) - len(fraction.rstrip("#?"))
    while optional and digits.endswith("0"):
        digits, optional = digits[:-1], optional - 1
    digits = digits.rstrip(".") if places else digits
    least = whole.replace(",", "").count("0")
    head, point, tail = digits.partition(".")
    if not grouped:
        head = head.zfill(least)
    return head + point + tail, "," in head


def _dated(value: date | time | timedelta, code: str, plain: str) -> str:
    if isinstance(value, timedelta):
        return plain
    tokens = _sections(code)[0]
    half = any(token.upper() in {"AM/PM", "A/P"} for token in tokens)
    pieces = [_date_piece(tokens, at, value, half=half) for at in range(len(tokens))]
    text = "".join(pieces).strip()
    if not text or text == plain or not any(token[0] in "yY" for token in tokens):
        return text if text and isinstance(value, time) else plain if not text else _with(text, plain)
    return _with(text, plain)


def _with(text: str, plain: str) -> str:
    return text if text == plain else f"{text} ({plain})"


def _date_piece(tokens: tuple[str, ...], at: int, value: date | time, *, half: bool) -> str:
    token = tokens[at]
    literal = _literal(token)
    if literal is not None:
        return literal
    letter, width = token[0].lower(), len(token.split(".")[0])
    if token.upper() in {"AM/PM", "A/P"}:
        return value.strftime("%p")
    if (letter == "h" and not isinstance(value, date)) or (letter == "h" and isinstance(value, datetime)):
        hour = value.hour % 12 or 12 if half else value.hour
        return f"{hour:0{min(width, 2)}d}"
    if letter == "m" and _is_minutes(tokens, at):
        return f"{value.minute:0{min(width, 2)}d}" if isinstance(value, (datetime, time)) else ""
    if letter == "s" and isinstance(value, (datetime, time)):
        return f"{value.second:0{min(width, 2)}d}"
    if isinstance(value, date):
        forms = {
            "y": "%y" if width < 3 else "%Y",
            "m": ("%-m", "%m", "%b", "%B", "%b")[min(width, 5) - 1],
            "d": ("%-d", "%d", "%a", "%A")[min(width, 4) - 1],
        }
        if letter in forms:
            return _strftime(value, forms[letter])
    return "" if letter in "ymdhs" else token


def _strftime(value: date, form: str) -> str:
    # The minus is not portable, and neither are the names of months in another locale.
    if form == "%-m":
        return str(value.month)
    if form == "%-d":
        return str(value.day)
    if form in {"%b", "%B"}:
        name = _MONTHS[value.month - 1]
        return name[:3] if form == "%b" else name
    if form in {"%a", "%A"}:
        name = _DAYS[value.weekday()]
        return name[:3] if form == "%a" else name
    return f"{value.year:04d}" if form == "%Y" else f"{value.year % 100:02d}" if form == "%y" else value.strftime(form)


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _is_minutes(tokens: tuple[str, ...], at: int) -> bool:
    """Return whether an "m" stands for minutes: right after hours or right before seconds."""
    letters = [token[0].lower() for token in tokens if _literal(token) is None and token[0].lower() in "ymdhs"]
    place = sum(_literal(token) is None and token[0].lower() in "ymdhs" for token in tokens[:at])
    before = letters[place - 1] if place else ""
    after = letters[place + 1] if place + 1 < len(letters) else ""
    hours = before == "h" or any(re.fullmatch(r"\[h+\]", token, re.IGNORECASE) for token in tokens[:at])
    return len(tokens[at]) <= 2 and (hours or after == "s")
