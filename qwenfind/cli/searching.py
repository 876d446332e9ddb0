"""`search`, for a person, for a program, and for many queries at once."""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qwenfind.cli.common import Add, engine_of
from qwenfind.cli.exits import FOUND, NOTHING, code_for
from qwenfind.cli.output import console, marked, note, print_json, safe, short
from qwenfind.errors import ModelError, UsageError
from qwenfind.records import Mode, Query, SearchResponse, SearchResult

if TYPE_CHECKING:
    from rich.console import Console

SCHEMA_VERSION = 1
_GRAMMAR = """\
in the query:
  word  "exact phrase"  -word  -"phrase"  roof OR gutter  "new roof" OR (old gutter)
  type:pdf  type:pdf,docx  type:image  -type:mail                    (or ext: filetype:)
  in:Letters  in:"My Letters"  in:/home/me/work  -in:old             (or folder: dir: path:)
  name:report  name:"my report"  name:*.bak  -name:draft             (or filename:)
  date:2024  date:"last week"  date:2023..2024  after:"march 2025"  before:2024-03-15  (when the file was changed)
  size:>1mb  size:<200kb  size:1mb-5mb      lang:de  lang:german  -lang:en
  like:"/home/me/roof offer.pdf"            files that mean about the same as this one
  like:"/home/me/roof offer.pdf#page=3"     as its third page does; #passage=12 as the passage that --json calls so
Filters alone list the newest files that they leave.
Copies and versions of one text are one result; --copies lists them, = for the same bytes, ~ for a version.
Put a query that begins with - after --: qwenfind search -- '-draft rent'

batch:
  --batch reads one JSON object a line, {"id": ..., "text": "..."}, which may also have "limit", "mode" and
  "instruction", and prints one answer a line in the same order. A line that is none ends it (exit code 2).
"""
_FIELDS: dict[str, tuple[type, ...]] = {
    "id": (str, int, float, type(None)),
    "text": (str,),
    "limit": (int,),
    "mode": (str,),
    "instruction": (str, type(None)),
}


def register(add: Add) -> None:
    """Adds the command to the parser."""
    made = add("search", search, "find files by names, words and meaning", _GRAMMAR)
    made.add_argument("query", nargs="*", metavar="QUERY", help="what you look for")
    made.add_argument("--limit", type=int, metavar="N", help="at most so many results (10)")
    made.add_argument("--json", action="store_true", help="one JSON object on stdout")
    made.add_argument("--mode", choices=[mode.value for mode in Mode], help="which stages run (hybrid)")
    made.add_argument("--no-rerank", action="store_true", help="leave out reranking")
    made.add_argument("--instruction", metavar="TEXT", help="the task, in English, for models that follow one")
    made.add_argument(
        "--text", metavar="FILE", help="look for what is like this text, - for stdin; filters may be added"
    )
    made.add_argument("--elsewhere", action="store_true", help="with like: leave the file's own folder out")
    made.add_argument("--copies", action="store_true", help="list the copies and versions of each result")
    made.add_argument("--batch", metavar="FILE.jsonl", help="answer every query of a file, - for stdin; needs --json")


def search(arguments: argparse.Namespace) -> int:
    """Answers one query, or those of a file."""
    if arguments.batch is not None:
        if arguments.query:
            raise UsageError("--batch takes its queries from the file.", "Leave out the query, or --batch.")
        if not arguments.json:
            raise UsageError("--batch answers in JSON only.", "Add --json.")
        return _batch(arguments)
    with engine_of(arguments) as engine:
        response = engine.search(_asked(arguments))
        for line in response.notes:
            note(line)
        if response.suggestion:
            note(f"Did you mean: {safe(response.suggestion)}?")
        if arguments.json:
            print_json(as_answer(response))
        else:
            _show(response, copies=arguments.copies)
    return FOUND if response.results else NOTHING


def as_answer(response: SearchResponse, identity: object = None) -> dict[str, Any]:
    """A response in the shape that is promised to other programs."""
    return {
        "schema_version": SCHEMA_VERSION,
        "id": identity,
        "query": response.query.text,
        "stages": list(response.stages),
        "reranked": response.reranked,
        "timings_ms": {stage: round(spent, 3) for stage, spent in response.timings_ms.items()},
        "results": [
            {
                "rank": result.rank,
                "path": str(result.path),
                "name": result.name,
                "page": result.page,
                "heading": result.heading,
                "snippet": result.snippet,
                "highlights": [list(span) for span in result.highlights],
                "similarity": result.similarity,
                "relevance": result.relevance,
                "passage": {"ordinal": result.ordinal, "start": result.start, "end": result.end},
                "closeness": result.closeness.value,
                "copies": [
                    {"path": str(copy.path), "name": copy.name, "page": copy.page, "identical": copy.identical}
                    for copy in result.copies
                ],
            }
            for result in response.results
        ],
        "suggestion": response.suggestion,
        "notes": list(response.notes),
        "no_close_match": response.no_close_match,
    }


def relevance_words(result: SearchResult, *, reranked: bool) -> str:
    """How closely a result answers, and who says so: the reranker with its P(yes), or the stages that found it."""
    if result.relevance is not None:
        return f"{result.closeness} ({result.relevance:.2f})"
    if reranked:
        return f"{result.closeness}, not judged"
    if result.scores.get("filters"):
        return "by filters"
    found = " + ".join(stage for stage in ("names", "words", "meaning") if result.scores.get(stage))
    return f"{result.closeness}, by {found}" if found else str(result.closeness)


def _asked(arguments: argparse.Namespace) -> Query:
    from qwenfind.search.chips import as_words
    from qwenfind.search.typed import MAX_CHARACTERS

    typed = " ".join(arguments.query)
    if arguments.text is None:
        query = _query(arguments, {"text": typed})
    else:
        # Nothing in it is grammar; what is typed beside it is.
        words = " ".join(_text_of(arguments.text)[:MAX_CHARACTERS].split())
        if not words:
            raise UsageError("The text is empty.", "Give a file with a text, or - and the text on standard input.")
        query = _query(arguments, {"text": typed or "text"})
        # What is said beside it is no sentence that begins a query.
        query = query.otherwise or query
        sought = f"{words} {query.words}".strip() if typed else words
        query = replace(query, text=f"{as_words(words)} {typed}".strip(), words=sought)
    if arguments.elsewhere:
        if query.like is None:
            raise UsageError("--elsewhere goes with like:.", 'Write like:"/path/of/a file" in the query.')
        otherwise = query.otherwise
        query = replace(_elsewhere(query), otherwise=_elsewhere(otherwise) if otherwise is not None else None)
    return query


def _elsewhere(query: Query) -> Query:
    """Without the folder of the file whose like is wanted."""
    assert query.like is not None
    away = (*query.filters.not_inside, str(query.like.parent))
    return replace(query, filters=replace(query.filters, not_inside=away))


def _text_of(name: str) -> str:
    try:
        read = sys.stdin.buffer.read() if name == "-" else Path(name).expanduser().read_bytes()
    except OSError as error:
        raise UsageError(f"The text {name} cannot be read: {error.strerror}.", "Check its name.") from error
    return read.decode("utf-8", "replace")


def _query(arguments: argparse.Namespace, asked: Mapping[str, Any]) -> Query:
    from qwenfind.search.query import parse

    return parse(
        asked["text"],
        limit=asked.get("limit", arguments.limit if arguments.limit is not None else 10),
        mode=Mode(asked.get("mode", arguments.mode or Mode.HYBRID)),
        rerank=not arguments.no_rerank,
        instruction=asked.get("instruction", arguments.instruction),
    )


def _show(response: SearchResponse, *, copies: bool) -> None:
    from rich.padding import Padding
    from rich.text import Text

    screen: Console = console()
    if not response.results:
        note("Nothing found. `qwenfind status` shows what is indexed.")
    for result in response.results:
        head = Text(f"{result.rank:>2}  ")
        head.append(safe(result.name), style="bold")
        head.append(f"  {short(result.path.parent)}", style="dim")
        if result.page is not None:
            head.append(f"  {result.unit_kind or 'page'} {result.page}")
        head.append(f"  {relevance_words(result, reranked=response.reranked)}", style="dim")
        if result.copies:
            head.append(f"  +{len(result.copies)} {copies_word(result)}", style="dim")
        screen.print(head)
        if result.heading:
            screen.print(Padding(Text(safe(result.heading), style="italic"), (0, 0, 0, 4), expand=False))
        if result.snippet:
            screen.print(Padding(marked(result.snippet, result.highlights), (0, 0, 0, 4), expand=False))
        for copy in result.copies if copies else ():
            when = time.strftime("%Y-%m-%d", time.localtime(copy.mtime_ns / 1e9))
            line = Text(f"= {when}  " if copy.identical else f"~ {when}  ", style="dim")
            line.append(safe(copy.name)).append(f"  {short(copy.path.parent)}")
            screen.print(Padding(line, (0, 0, 0, 4), expand=False))


def copies_word(result: SearchResult) -> str:
    """What the other files of a result's text are called: copies where all have its bytes, else versions."""
    many = len(result.copies) > 1
    if all(copy.identical for copy in result.copies):
        return "copies" if many else "copy"
    return "versions" if many else "version"


def _batch(arguments: argparse.Namespace) -> int:
    from qwenfind.search.query import says_nothing

    found, wrong = False, FOUND
    noted: set[str] = set()
    with engine_of(arguments) as engine:
        for number, asked in _lines(arguments.batch):
            try:
                if says_nothing(asked["text"]):
                    note(f"line {number}: The query is empty.")
                    print_json(_no_answer(asked))
                    continue
                # Many queries are not read as they come.
                response = engine.search(_query(arguments, asked), sentences_s=0.0)
            except (UsageError, ModelError) as error:
                # One query that cannot be read or answered must not cost the others their answers.
                wrong = max(wrong, code_for(error))
                note(f"qwenfind: line {number}: {error}")
                span = error.span if isinstance(error, UsageError) else None
                place = {"error_span": list(span)} if span is not None else {}
                print_json(_no_answer(asked) | {"error": str(error)} | place)
                continue
            for line in response.notes:
                if line not in noted:
                    noted.add(line)
                    note(line)
            found = found or bool(response.results)
            print_json(as_answer(response, asked.get("id")))
    return wrong or (FOUND if found else NOTHING)


def _no_answer(asked: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "schema_version": SCHEMA_VERSION,
        "id": asked.get("id"),
        "query": asked["text"],
        "stages": [],
        "reranked": False,
        "timings_ms": {},
        "results": [],
        "suggestion": "",
        "notes": [],
        "no_close_match": False,
    }


def _lines(name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The queries of a batch file, each with the number of its line.

    Raises:
        UsageError: the file is not there, or a line is no query.
    """
    try:
        source = sys.stdin.buffer if name == "-" else Path(name).expanduser().open("rb")
    except OSError as error:
        raise UsageError(f"The batch file {name} cannot be read: {error.strerror}.", "Check its name.") from error
    with source:
        for number, line in enumerate(source, 1):
            if line.strip():
                yield number, _query_of(line, number, "standard input" if name == "-" else name)


def _query_of(line: bytes, number: int, name: str) -> dict[str, Any]:
    example = 'Each line must be like {"id": "1", "text": "what to find"}.'
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"Line {number} of {name} is not JSON: {error}", example) from error
    if not isinstance(asked, dict) or "text" not in asked:
        raise UsageError(f'Line {number} of {name} has no "text".', example)
    for field, kinds in _FIELDS.items():
        value = asked.get(field)
        # Not a number is no id either: JSON has no word for it to answer with.
        fits = isinstance(value, kinds) and not isinstance(value, bool) and value not in (math.inf, -math.inf)
        if field in asked and not (fits and value == value):
            raise UsageError(f'"{field}" in line {number} of {name} is of the wrong kind.', example)
    if "mode" in asked and asked["mode"] not in list(Mode):
        raise UsageError(
            f'There is no mode "{asked["mode"]}" (line {number} of {name}).',
            f"Modes: {', '.join(mode.value for mode in Mode)}.",
        )
    return asked
