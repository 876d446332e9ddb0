"""What the clauses of a query add up to: words, phrases, exclusions and filters."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from qwenfind.errors import UsageError
from qwenfind.records import Alternative, Filters
from qwenfind.search.dates import moment, nanoseconds, span
from qwenfind.search.kinds import ALIASES
from qwenfind.search.languages import codes_of
from qwenfind.search.sizes import SizeSpan, size_span
from qwenfind.search.typed import AS_WORDS, OR, QUOTES, Clause, Either, Token, says_something

_WAYS = 32
_SUFFIX = re.compile(r"\w[\w+-]{0,15}", re.ASCII)


@dataclass(slots=True)
class Parts:
    """What clauses add up to.

    Attributes:
        words: the free words, phrases and what stands beside OR among them.
        ways: the same with one alternative of each OR, every such choice, or the first of too many.
        demanded: those that are no phrases and stand here themselves, not beside an OR within.
        either: groups of alternatives that are not of filters alone.
        unclosed: keys of filters whose quote is not closed.
    """

    words: list[str] = field(default_factory=list)
    ways: list[tuple[str, ...]] = field(default_factory=lambda: [()])
    demanded: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    exclusions: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    not_types: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    not_inside: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    not_names: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    not_languages: list[str] = field(default_factory=list)
    after_ns: list[int] = field(default_factory=list)
    before_ns: list[int] = field(default_factory=list)
    least: list[int] = field(default_factory=list)
    most: list[int] = field(default_factory=list)
    filters_either: list[tuple[Filters, ...]] = field(default_factory=list)
    either: list[tuple[Alternative, ...]] = field(default_factory=list)
    like: list[Path] = field(default_factory=list)
    unclosed: list[Token] = field(default_factory=list)

    def add_words(self, *words: str) -> None:
        """Words that are looked for."""
        self.words += words
        self.ways = [(*way, *words) for way in self.ways]

    def filters(self) -> Filters:
        """The filters, each value once; of several bounds the tightest."""
        return Filters(
            types=_once(self.types),
            not_types=_once(self.not_types),
            inside=_once(self.inside),
            not_inside=_once(self.not_inside),
            after_ns=max(self.after_ns, default=None),
            before_ns=min(self.before_ns, default=None),
            min_bytes=max(self.least, default=None),
            max_bytes=min(self.most, default=None),
            languages=_once(self.languages),
            not_languages=_once(self.not_languages),
            names=_once(self.names),
            not_names=_once(self.not_names),
            either=tuple(dict.fromkeys(self.filters_either)),
        )


def read(clauses: Sequence[Clause], now: datetime) -> Parts:
    """Adds clauses up.

    Raises:
        UsageError: a filter has no usable value, or OR stands beside nothing but an exclusion. It has the place.
    """
    parts = Parts()
    for clause in clauses:
        if isinstance(clause, Either):
            _place_either(clause, parts, now)
        elif not clause.key:
            _place(clause, parts)
        elif clause.unclosed:
            parts.unclosed.append(clause)
        else:
            _filter(clause, parts, now)
    return parts


def _once(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _place(token: Token, parts: Parts) -> None:
    if token.quoted:
        phrase = " ".join(token.text.split())
        if not any(map(says_something, phrase)):
            return
        (parts.exclusions if token.negated else parts.phrases).append(phrase)
        if not token.negated:
            parts.add_words(phrase)
    elif token.negated:
        parts.exclusions.append(token.text)
    else:
        # A quote that is opened and never closed is still being typed.
        word = token.text.lstrip("".join(QUOTES)) if token.text[0] in QUOTES else token.text
        if word:
            parts.add_words(word)
            parts.demanded.append(word)


def _place_either(either: Either, parts: Parts, now: datetime) -> None:
    alternatives = []
    ways: list[tuple[str, ...]] = []
    for clauses in either.alternatives:
        within = read(clauses, now)
        found = Alternative(
            words=_once(within.demanded),
            phrases=_once(within.phrases),
            exclusions=_once(within.exclusions),
            filters=within.filters(),
            either=tuple(within.either),
        )
        if within.like:
            raise UsageError("like: cannot stand beside OR.", "Leave one of them out.", span=(either.start, either.end))
        if found == Alternative(exclusions=found.exclusions):
            raise UsageError(
                f"{OR} stands beside nothing but an exclusion.",
                "Write what may be there beside OR, and what must not be there after it: roof OR gutter -tiles.",
                span=(either.start, either.end),
            )
        alternatives.append(found)
        parts.words += within.words
        ways += within.ways
    parts.ways = [(*one, *other) for one in parts.ways for other in ways][:_WAYS]
    if all(one == Alternative(filters=one.filters) for one in alternatives):
        parts.filters_either.append(tuple(one.filters for one in alternatives))
    else:
        parts.either.append(tuple(alternatives))


def _filter(token: Token, parts: Parts, now: datetime) -> None:
    try:
        _FILTERS[token.key](token, parts, now)
    except UsageError as error:
        raise UsageError(error.title, error.hint, span=(token.start, token.end)) from error


def _words(token: Token, parts: Parts, _: datetime) -> None:
    if token.negated:
        parts.exclusions.append(token.text)
    else:
        parts.add_words(*token.text.split())
        parts.demanded += token.text.split()


def _type(token: Token, parts: Parts, _: datetime) -> None:
    value = token.text.strip()
    names = [name.strip().lower().removeprefix("*").removeprefix(".") for name in value.split(",")]
    if not all(_SUFFIX.fullmatch(name) for name in names):
        raise UsageError(
            f"type:{value} names no file type." if value else "type: needs a file type.",
            "Write it as in type:pdf or type:pdf,docx, without a space after the colon.",
        )
    suffixes = [suffix for name in names for suffix in ALIASES.get(name, (name,))]
    (parts.not_types if token.negated else parts.types).extend(suffixes)


def _in(token: Token, parts: Parts, _: datetime) -> None:
    value = token.text.strip()
    # "/" alone is a folder too.
    folder = value.rstrip("/\\") or value[:1]
    if not folder or not any(c.isalnum() or c in "/\\~." or not c.isascii() for c in folder):
        raise UsageError(
            f"in:{value} names no folder." if value else "in: needs a folder.",
            'Write it as in in:Letters or in:"My Letters", without a space after the colon.',
        )
    (parts.not_inside if token.negated else parts.inside).append(str(_from_home(folder)))


def _name(token: Token, parts: Parts, _: datetime) -> None:
    value = " ".join(token.text.split())
    if not value:
        raise UsageError(
            "name: needs a part of a file's name.",
            'Write it as in name:report, name:"my report" or name:*.bak, without a space after the colon.',
        )
    (parts.not_names if token.negated else parts.names).append(value)


def _after(token: Token, parts: Parts, now: datetime) -> None:
    when = nanoseconds(moment(token.text, now=now, key=token.key))
    # What is not after a moment is before it.
    is_start = (token.key == "after") is not token.negated
    (parts.after_ns if is_start else parts.before_ns).append(when)
    _check_order(parts)


def _date(token: Token, parts: Parts, now: datetime) -> None:
    start, end = (nanoseconds(when) if when is not None else None for when in span(token.text, now=now))
    if token.negated:
        outside = (
            Filters(before_ns=start) if start is not None else None,
            Filters(after_ns=end) if end is not None else None,
        )
        parts.filters_either.append(tuple(one for one in outside if one is not None))
        return
    parts.after_ns += [start] if start is not None else []
    parts.before_ns += [end] if end is not None else []
    _check_order(parts)


def _check_order(parts: Parts) -> None:
    if parts.after_ns and parts.before_ns and max(parts.after_ns) >= min(parts.before_ns):
        raise UsageError("No time is after one date and before the other.", "after: takes the earlier one.")


def _size(token: Token, parts: Parts, _: datetime) -> None:
    bounds: SizeSpan = size_span(token.text)
    if token.negated:
        bounds = bounds.inverted()
    if bounds.least is not None:
        parts.least.append(bounds.least)
    if bounds.most is not None:
        parts.most.append(bounds.most)


def _lang(token: Token, parts: Parts, _: datetime) -> None:
    (parts.not_languages if token.negated else parts.languages).extend(codes_of(token.text))


def _like(token: Token, parts: Parts, _: datetime) -> None:
    if token.negated:
        raise UsageError("like: cannot be excluded.", "Leave out the - before it.")
    if not token.raw.strip() or "\0" in token.raw:
        raise UsageError("like: needs a file.", 'Write its path, as in like:"/home/me/My Letters/rent.pdf".')
    if parts.like:
        raise UsageError("There is more than one like: in the query.", "Name one file.")
    parts.like.append(Path(os.path.abspath(_from_home(token.raw))))  # noqa: PTH100 - a link is meant as it is named


_FILTERS: dict[str, Callable[[Token, Parts, datetime], None]] = {
    AS_WORDS: _words,
    "type": _type,
    "in": _in,
    "name": _name,
    "date": _date,
    "after": _after,
    "before": _after,
    "size": _size,
    "lang": _lang,
    "like": _like,
}


def _from_home(name: str) -> Path | str:
    return Path(name).expanduser() if re.match(r"~(?:[/\\]|$)", name) else name
