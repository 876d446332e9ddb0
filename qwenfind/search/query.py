"""What a person types, read into a `Query`.

    word  "exact phrase"  -word  -"exact phrase"
    roof OR gutter  "new roof" OR gutter  (new roof) OR gutter  type:pdf OR in:Letters
    type:pdf,docx  -type:image  in:folder  in:"My Docs"  -in:folder  lang:de  -lang:english
    name:report  name:"my report"  name:*.bak  -name:draft
    date:2024  date:"last week"  date:2023..2024  after:2024-03  before:"last week"
    size:>1mb  size:1mb-5mb  like:"/home/me/a file.pdf"  words:"from 2023"

Filters may be called as other programs call them: ext: filetype: folder: dir: path: filename: since: until: language:
larger: smaller:. Typographic quotes work too. Whatever is none of these stays a plain word: `http://x`, `12:30`, `c++`,
`foo:bar`, `terms or conditions`. A query may have filters alone. What stands after a quote that is not closed yet is
words, or excluded; a filter there is not used before it is closed, and that is said.

There is one grammar and one reader of it: `typed` cuts the text, `plain` finds the dates and types that are said in
plain language, `parts` reads the values, and the chips of a window (`chips`) come out of the same pieces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from qwenfind.errors import UsageError
from qwenfind.records import Mode, Query
from qwenfind.search.chips import written
from qwenfind.search.parts import Parts, read
from qwenfind.search.plain import read_plain
from qwenfind.search.typed import MAX_CHARACTERS, Clause, Token, clauses, unfinished

MAX_LIMIT = 1000


def parse(
    text: str,
    *,
    limit: int = 10,
    mode: Mode = Mode.HYBRID,
    rerank: bool = True,
    instruction: str | None = None,
    typing: bool = False,
    now: datetime | None = None,
) -> Query:
    """Reads a query.

    Args:
        typing: a person is at its end, so that a word there may not be all of it.
        now: the local time that "today" is meant by, without a time zone; the clock's unless told otherwise.

    Raises:
        UsageError: nothing to search for, a filter without a usable value, or a limit out of range. Where a piece of
            the text is wrong, the error has its place.
    """
    if not 1 <= limit <= MAX_LIMIT:
        raise UsageError(f"The limit is {limit}.", f"It must lie between 1 and {MAX_LIMIT}.")
    try:
        asked = Query(text=text, limit=limit, mode=mode, rerank=rerank, instruction=instruction)
        return _read_into(asked, now or datetime.now(), typing=typing)
    except UsageError as error:
        error.query = text
        raise


def parsed(query: Query | str) -> Query:
    """A query as it is; read, where it is a text or has nothing but one.

    Raises:
        UsageError: as `parse`.
    """
    if isinstance(query, str):
        return parse(query)
    if query.words or query.filters or query.like is not None or query.either:
        return query
    return parse(query.text, limit=query.limit, mode=query.mode, rerank=query.rerank, instruction=query.instruction)


def says_nothing(text: str) -> bool:
    """Whether a query has nothing to search for and no filter either.

    Raises:
        UsageError: a filter has no usable value.
    """
    return _read(clauses(text), datetime.now()) == Parts()


def leaves_nothing(query: Query) -> str:
    """What is said where a query's plain language leaves no file."""
    said = _as_filters(query.text)
    return f"Read as filters, {said} leaves nothing. So all of it was searched for as words."


def is_a_name(query: Query) -> str:
    """What is said where a file has a query's plain language for its name."""
    return f"A file has this name, so {_as_filters(query.text)} was not read as filters."


def notes(query: Query) -> tuple[str, ...]:
    """What a person should know of how the query was read."""
    typed = clauses(query.text)
    said = [
        f"The quote after {token.key}: is not closed, so that filter is not used."
        for token in typed
        if isinstance(token, Token) and token.unclosed
    ]
    if _excludes_only(typed):
        said.append("A query cannot only exclude; it was searched for as words.")
    if query.otherwise is not None:
        said.append(f"Read as filters: {_as_filters(query.text)}. In quotes they are words.")
    doubtful = read_plain(typed).doubtful if query.mode is not Mode.NAMES else None
    if doubtful is not None:
        piece = query.text[doubtful.start : doubtful.end]
        said.append(f"“{piece}” was searched for as words. To narrow to it, write {written(doubtful)}.")
    if len(query.text) > MAX_CHARACTERS:
        said.append(f"Only the first {MAX_CHARACTERS} characters of the query were read.")
    return tuple(said)


def _read_into(asked: Query, now: datetime, *, typing: bool) -> Query:
    """A query that has nothing but its text and how it is asked, with what its text says."""
    typed = clauses(asked.text)
    plain = read_plain(typed) if asked.mode is not Mode.NAMES else None
    as_words = _with(asked, typed, now, typing=typing)
    if plain is None or not plain.said:
        return as_words
    try:
        return replace(_with(asked, plain.clauses, now, typing=typing), otherwise=as_words)
    except UsageError:
        # What is said in plain language is never wrong; at most it is not what the filters beside it allow.
        return as_words


def _as_filters(text: str) -> str:
    """Which words are read as which filters."""
    return ", ".join(f"“{text[said.start : said.end]}” ({written(said)})" for said in read_plain(clauses(text)).said)


def _with(asked: Query, typed: Sequence[Clause], now: datetime, *, typing: bool) -> Query:
    parts = _read(typed, now)
    filters = parts.filters()
    if not (parts.words or filters or parts.like):
        for token in parts.unclosed:
            raise UsageError(
                f"The quote after {token.key}: is not closed.",
                "Close it, or leave it out.",
                span=(token.start, token.end),
            )
        raise UsageError("The query is empty.", "Type what you look for.")
    if parts.like and asked.mode not in (Mode.HYBRID, Mode.MEANING):
        raise UsageError(
            "like: compares files by meaning.", f"Leave it out, or search in another mode than {asked.mode}."
        )
    return replace(
        asked,
        words=" ".join(parts.words),
        phrases=tuple(dict.fromkeys(parts.phrases)),
        exclusions=tuple(dict.fromkeys(parts.exclusions)),
        filters=filters,
        like=parts.like[0] if parts.like else None,
        either=tuple(dict.fromkeys(parts.either)),
        ways=tuple(map(" ".join, parts.ways)) if parts.either else (),
        unfinished=unfinished(typed, asked.text) if typing else "",
    )


def _read(typed: Sequence[Clause], now: datetime) -> Parts:
    if _excludes_only(typed):
        # "-1" alone is a number, and "everything but this" would be no search.
        typed = [replace(token, negated=False) for token in typed if isinstance(token, Token)]
    return read(typed, now)


def _excludes_only(typed: Sequence[Clause]) -> bool:
    return bool(typed) and all(isinstance(token, Token) and token.negated and not token.key for token in typed)
