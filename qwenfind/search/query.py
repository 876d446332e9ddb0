"""What a person types, read into a `Query`.

    word  "exact phrase"  -word  -"exact phrase"
    type:pdf,docx  -type:image  in:folder  in:"My Docs"  -in:folder  lang:de  -lang:english
    after:2024-03  before:"last week"  size:>1mb  size:1mb-5mb  like:"/home/me/a file.pdf"

Typographic quotes work too. Whatever is none of these stays a plain word: `http://x`, `12:30`, `c++`, `foo:bar`.
A query may have filters alone. What stands after a quote that is not closed yet is words, or excluded; a filter there
is not used before it is closed, and that is said.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from qwenfind.errors import UsageError
from qwenfind.records import Filters, Mode, Query
from qwenfind.search.dates import moment, nanoseconds
from qwenfind.search.kinds import ALIASES
from qwenfind.search.languages import codes_of
from qwenfind.search.sizes import SizeSpan, size_span
from qwenfind.search.typed import MAX_CHARACTERS, QUOTES, Token, says_something, tokens

MAX_LIMIT = 1000

_SUFFIX = re.compile(r"\w[\w+-]{0,15}", re.ASCII)


@dataclass(slots=True)
class _Parts:
    """What the tokens add up to."""

    words: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    exclusions: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    not_types: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    not_inside: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    not_languages: list[str] = field(default_factory=list)
    after_ns: list[int] = field(default_factory=list)
    before_ns: list[int] = field(default_factory=list)
    least: list[int] = field(default_factory=list)
    most: list[int] = field(default_factory=list)
    like: list[Path] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)

    def filters(self) -> Filters:
        """The filters, each value once; of several bounds the tightest."""
        return Filters(
            types=tuple(dict.fromkeys(self.types)),
            not_types=tuple(dict.fromkeys(self.not_types)),
            inside=tuple(dict.fromkeys(self.inside)),
            not_inside=tuple(dict.fromkeys(self.not_inside)),
            after_ns=max(self.after_ns, default=None),
            before_ns=min(self.before_ns, default=None),
            min_bytes=max(self.least, default=None),
            max_bytes=min(self.most, default=None),
            languages=tuple(dict.fromkeys(self.languages)),
            not_languages=tuple(dict.fromkeys(self.not_languages)),
        )


def parse(
    text: str,
    *,
    limit: int = 10,
    mode: Mode = Mode.HYBRID,
    rerank: bool = True,
    instruction: str | None = None,
    now: datetime | None = None,
) -> Query:
    """Reads a query.

    Args:
        now: the local time that "today" is meant by, without a time zone; the clock's unless told otherwise.

    Raises:
        UsageError: nothing to search for, a filter without a usable value, or a limit out of range.
    """
    if not 1 <= limit <= MAX_LIMIT:
        raise UsageError(f"The limit is {limit}.", f"It must lie between 1 and {MAX_LIMIT}.")
    parts = _read(text, now or datetime.now())
    filters = parts.filters()
    if not (parts.words or filters or parts.like):
        for key in parts.unclosed:
            raise UsageError(f"The quote after {key}: is not closed.", "Close it, or leave it out.")
        raise UsageError("The query is empty.", "Type what you look for.")
    if len(parts.like) > 1:
        raise UsageError("There is more than one like: in the query.", "Name one file.")
    if parts.like and mode not in (Mode.HYBRID, Mode.MEANING):
        raise UsageError("like: compares files by meaning.", f"Leave it out, or search in another mode than {mode}.")
    if None not in (filters.after_ns, filters.before_ns) and max(parts.after_ns) >= min(parts.before_ns):
        raise UsageError("No time is after one date and before the other.", "after: takes the earlier one.")
    return Query(
        text=text,
        words=" ".join(parts.words),
        phrases=tuple(dict.fromkeys(parts.phrases)),
        exclusions=tuple(dict.fromkeys(parts.exclusions)),
        filters=filters,
        limit=limit,
        mode=mode,
        rerank=rerank,
        instruction=instruction,
        like=parts.like[0] if parts.like else None,
    )


def parsed(query: Query | str) -> Query:
    """A query as it is; read, where it is a text or has nothing but one.

    Raises:
        UsageError: as `parse`.
    """
    if isinstance(query, str):
        return parse(query)
    if query.words or query.filters or query.like is not None:
        return query
    return parse(query.text, limit=query.limit, mode=query.mode, rerank=query.rerank, instruction=query.instruction)


def says_nothing(text: str) -> bool:
    """Whether a query has nothing to search for and no filter either.

    Raises:
        UsageError: a filter has no usable value.
    """
    return _read(text, datetime.now()) == _Parts()


def notes(query: Query) -> tuple[str, ...]:
    """What a person should know of how the query was read."""
    typed = tokens(query.text)
    said = [
        f"The quote after {token.key}: is not closed, so that filter is not used." for token in typed if token.unclosed
    ]
    if _excludes_only(typed):
        said.append("A query cannot only exclude; it was searched for as words.")
    if len(query.text) > MAX_CHARACTERS:
        said.append(f"Only the first {MAX_CHARACTERS} characters of the query were read.")
    return tuple(said)


def _read(text: str, now: datetime) -> _Parts:
    typed = tokens(text)
    plain = _excludes_only(typed)
    parts = _Parts()
    for token in typed:
        if token.key:
            _filter(token, parts, now)
        else:
            # "-1" alone is a number, and "everything but this" would be no search.
            _place(replace(token, negated=False) if plain else token, parts)
    return parts


def _excludes_only(typed: Sequence[Token]) -> bool:
    return bool(typed) and all(token.negated and not token.key for token in typed)


def _place(token: Token, parts: _Parts) -> None:
    if token.quoted:
        phrase = " ".join(token.text.split())
        if not any(map(says_something, phrase)):
            return
        (parts.exclusions if token.negated else parts.phrases).append(phrase)
        if not token.negated:
            parts.words.append(phrase)
    elif token.negated:
        parts.exclusions.append(token.text)
    else:
        # A quote that is opened and never closed is still being typed.
        word = token.text.lstrip("".join(QUOTES)) if token.text[0] in QUOTES else token.text
        if word:
            parts.words.append(word)


def _filter(token: Token, parts: _Parts, now: datetime) -> None:
    if token.unclosed:
        parts.unclosed.append(token.key)
    else:
        _FILTERS[token.key](token, parts, now)


def _type(token: Token, parts: _Parts, _: datetime) -> None:
    value = token.text.strip()
    names = [name.strip().lower().removeprefix("*").removeprefix(".") for name in value.split(",")]
    if not all(_SUFFIX.fullmatch(name) for name in names):
        raise UsageError(
            f"type:{value} names no file type." if value else "type: needs a file type.",
            "Write it as in type:pdf or type:pdf,docx, without a space after the colon.",
        )
    suffixes = [suffix for name in names for suffix in ALIASES.get(name, (name,))]
    (parts.not_types if token.negated else parts.types).extend(suffixes)


def _in(token: Token, parts: _Parts, _: datetime) -> None:
    value = token.text.strip()
    # "/" alone is a folder too.
    folder = value.rstrip("/\\") or value[:1]
    if not folder or not any(c.isalnum() or c in "/\\~." or not c.isascii() for c in folder):
        raise UsageError(
            f"in:{value} names no folder." if value else "in: needs a folder.",
            'Write it as in in:Letters or in:"My Letters", without a space after the colon.',
        )
    (parts.not_inside if token.negated else parts.inside).append(str(_from_home(folder)))


def _after(token: Token, parts: _Parts, now: datetime) -> None:
    when = nanoseconds(moment(token.text, now=now, key=token.key))
    # What is not after a moment is before it.
    is_start = (token.key == "after") is not token.negated
    (parts.after_ns if is_start else parts.before_ns).append(when)


def _size(token: Token, parts: _Parts, _: datetime) -> None:
    span: SizeSpan = size_span(token.text)
    if token.negated:
        span = span.inverted()
    if span.least is not None:
        parts.least.append(span.least)
    if span.most is not None:
        parts.most.append(span.most)


def _lang(token: Token, parts: _Parts, _: datetime) -> None:
    (parts.not_languages if token.negated else parts.languages).extend(codes_of(token.text))


def _like(token: Token, parts: _Parts, _: datetime) -> None:
    if token.negated:
        raise UsageError("like: cannot be excluded.", "Leave out the - before it.")
    if not token.raw.strip() or "\0" in token.raw:
        raise UsageError("like: needs a file.", 'Write its path, as in like:"/home/me/My Letters/rent.pdf".')
    parts.like.append(Path(os.path.abspath(_from_home(token.raw))))  # noqa: PTH100 - a link is meant as it is named


_FILTERS: dict[str, Callable[[Token, _Parts, datetime], None]] = {
    "type": _type,
    "in": _in,
    "after": _after,
    "before": _after,
    "size": _size,
    "lang": _lang,
    "like": _like,
}


def _from_home(name: str) -> Path | str:
    return Path(name).expanduser() if re.match(r"~(?:[/\\]|$)", name) else name
