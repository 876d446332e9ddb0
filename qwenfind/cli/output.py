"""How things are printed: safely, plainly, and in bold where it helps."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

_UNWRAPPED = 100_000
_AROUND = 60
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def safe(text: str) -> str:
    """The text without what a terminal would obey: control characters, escape sequences, turns of direction.

    What no encoding can print becomes U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_safe, text))


def pointed(text: str, span: tuple[int, int]) -> tuple[str, str]:
    """A query on one line, cut where it is long, and below it the marks that point at a piece of it."""
    start, end = max(0, span[0] - _AROUND), min(len(text), span[1] + _AROUND)
    before, piece, after = safe(text[start : span[0]]), safe(text[span[0] : span[1]]), safe(text[span[1] : end])
    ahead = "…" if start else ""
    line = f"{ahead}{before}{piece}{after}{'…' if end < len(text) else ''}"
    return line, " " * (len(ahead) + _columns(before)) + "^" * max(1, _columns(piece))


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in ("W", "F") else 1 for c in text
    )


def _safe(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    if category in ("Cc", "Zl", "Zp"):
        return " " if character in "\n\t\r\u2028\u2029" else ""
    return "" if character in _TURNING else character


def console(*, stderr: bool = False) -> Console:
    """A console for people. Colour only on a terminal, and not where NO_COLOR is set."""
    from rich.console import Console

    class Whole(Console):
        """Leaves a broken pipe to `main`: rich itself would end the program with the code for nothing found."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    stream = sys.stderr if stderr else sys.stdout
    # Whole lines where they go to a file or a program.
    width = None if stream.isatty() else _UNWRAPPED
    return Whole(file=stream, highlight=False, markup=False, emoji=False, width=width)


def table(*headers: str, title: str | None = None) -> Table:
    """A plain table."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    made = Table(title=title, box=SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for header in headers:
        made.add_column(header, overflow="fold")
    return made


def marked(text: str, spans: Sequence[tuple[int, int]]) -> Text:
    """Text with spans in bold, safe for a terminal."""
    from rich.text import Text

    made = Text()
    at = 0
    for start, end in spans:
        made.append(safe(text[at:start]))
        made.append(safe(text[start:end]), style="bold")
        at = end
    made.append(safe(text[at:]))
    return made


def as_json(value: Any) -> str:
    """One line of JSON, in ASCII: it passes any terminal, and paths that are no Unicode come through unharmed."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def print_json(value: Any) -> None:
    """Prints one line of JSON at once, so that whoever reads along need not wait."""
    print(as_json(value), flush=True)


def note(text: str) -> None:
    """A message for people, on stderr."""
    print(safe(text), file=sys.stderr, flush=True)


def short(path: Path) -> str:
    """A path with ~ for the home folder, safe to print."""
    try:
        home = Path.home()
    except RuntimeError:
        return safe(str(path))
    if home != path and path.is_relative_to(home) and home != home.parent:
        return safe(str(Path("~") / path.relative_to(home)))
    return safe(str(path))


def size(count: float) -> str:
    """Bytes for people."""
    for unit in ("bytes", "KB", "MB", "GB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "bytes" or count >= 10 else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} TB"


def number(count: int) -> str:
    """A count for people: 12 345."""
    return f"{count:,}".replace(",", "\u202f")


def duration(seconds: float) -> str:
    """A time span for people: "40 s", "14 min", "2 h 5 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
