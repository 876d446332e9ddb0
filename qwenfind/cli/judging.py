"""`right`, `judged` and `bench --mine`: which file was the right one, and how well searching does by that."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from qwenfind.cli.common import Add, Group, engine_of, place
from qwenfind.cli.exits import FOUND, NOTHING
from qwenfind.cli.output import console, note, print_json, safe, short, table
from qwenfind.errors import ModelError, UsageError
from qwenfind.meter import CONFIDENCE, FEW, WAYS, Choice, Reading, Score, Way, choose, read
from qwenfind.records import STAGES, Query

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine


def register(add: Add, group: Group) -> None:
    """Adds the commands to the parser."""
    made = add("right", right, "say that a file was the right one for a search; kept on this computer alone")
    made.add_argument("path", type=place, metavar="PATH", help="the file")
    made.add_argument("--query", required=True, metavar="TEXT", help="the search that it answers")
    action = group(add("judged", list_judged, "show or forget which files were right for your searches"))
    action("list", list_judged, "show every search with the file that was right")
    action("forget", forget_judged, "forget all of them")


def right(arguments: argparse.Namespace) -> int:
    """Keeps that a file was right for a search."""
    path = arguments.path.expanduser().absolute()
    with engine_of(arguments) as engine:
        query = _parsed(arguments.query)
        if query is None:
            raise UsageError(
                f'"{arguments.query}" has no words to search for.', "Write the search as you would type it."
            )
        if not engine.settings.keep_judged:
            raise UsageError("Which file was right is not kept: you turned that off.", "See: Settings, Search.")
        if engine.why(path).document is None:
            raise UsageError(f"{path} is not indexed.", "See: qwenfind why PATH")
        if not engine.judged.said(arguments.query, path):
            raise UsageError(f"It cannot be kept that {path} was right.", "See: qwenfind why PATH")
        number = len(engine.judged.queries())
    note(f"Kept, on this computer alone. Searches judged so far: {number}. See: qwenfind bench --mine")
    return FOUND


def list_judged(arguments: argparse.Namespace) -> int:
    """Shows what is kept."""
    with engine_of(arguments) as engine:
        kept = engine.judged.all()
        place_of_it = engine.home.judged
    if not kept:
        note("Nothing is kept.")
        return NOTHING
    shown = table("search", "file", "how", "when")
    for one in kept:
        when = f"{datetime.fromtimestamp(one.when_s):%Y-%m-%d %H:%M}"
        shown.add_row(safe(one.query), safe(short(place(one.path))), one.how.value, when)
    console().print(shown)
    note(f"All of it: {short(place_of_it)}")
    return FOUND


def forget_judged(arguments: argparse.Namespace) -> int:
    """Forgets all of it."""
    with engine_of(arguments) as engine:
        engine.judged.clear()
    note("Forgotten.")
    return FOUND


# The meter


def mine(arguments: argparse.Namespace) -> int:
    """Measures every way to search by the person's own judged searches; with `--choose`, sets the best one."""
    with engine_of(arguments) as engine:
        judged = engine.judged.queries()
        if not judged:
            note("No search is judged yet. Open what you find in the app, or say it: qwenfind right PATH --query TEXT")
            return NOTHING
        reading = read(
            judged,
            search=lambda query: engine.search(query, sentences_s=0.0),
            parse=_parsed,
            is_indexed=lambda path: engine.why(path).document is not None,
            ways=_ways(engine),
        )
        choice = choose(reading, engine.settings.stages) if reading.searches else None
        chosen = bool(arguments.choose and choice and choice.certain and not reading.few)
        if chosen and choice is not None:
            engine.change_settings(replace(engine.settings, stages=choice.best.stages))
    if arguments.json:
        print_json(_as_json(reading, choice, chosen=chosen))
    else:
        _show(reading, choice, asked=arguments.choose, chosen=chosen)
    return FOUND if reading.searches else NOTHING


def all_stages(arguments: argparse.Namespace) -> int:
    """Has searches run every stage again."""
    with engine_of(arguments) as engine:
        engine.change_settings(replace(engine.settings, stages=STAGES))
    note("Searches run every stage again.")
    return FOUND


def _parsed(text: str) -> Query | None:
    """A search that can be measured; None where it cannot be read, or has no words."""
    from qwenfind.search.query import parse

    with contextlib.suppress(UsageError):
        query = parse(text)
        return query if query.words and query.like is None else None
    return None


def _ways(engine: SearchEngine) -> Sequence[Way]:
    """Those for which there are models here."""
    has_meaning = any(space.live and space.done for space in engine.status().spaces)
    lacking = set() if has_meaning else {"meaning"}
    try:
        if not engine.settings.reranker or engine.models.find(engine.settings.reranker).problem:
            lacking.add("rerank")
    except ModelError:
        lacking.add("rerank")
    return [way for way in WAYS if way.mode.value not in lacking and not lacking & set(way.stages)]


def _show(reading: Reading, choice: Choice | None, *, asked: bool, chosen: bool) -> None:
    if reading.scores:
        shown = table("searching by", "first", "95 % of chance", "first five", "MRR", "95 % of chance")
        for score in reading.scores:
            shown.add_row(*_row(score))
        console().print(shown)
    print(f"of {reading.searches} searches of your own, whose right file you opened or named")
    for number, why in (
        (reading.gone, "left out, because their files are gone or not indexed any more"),
        (reading.unread, "left out, because they cannot be read as searches"),
    ):
        if number:
            note(f"{number} {why}.")
    if reading.lacking:
        note(f"Not measured, because a model is missing: {', '.join(reading.lacking)}.")
    if reading.searches and reading.few:
        note(f"Too few to tell the ways apart: at least {FEW} searches are needed, and the intervals say why.")
    if choice is not None and not reading.few:
        note(_verdict(choice))
    if asked:
        note(
            "Searches go that way from now on. Back: qwenfind bench --all-stages" if chosen else "Nothing was changed."
        )


def _row(score: Score) -> tuple[str, ...]:
    return (
        score.way.name,
        f"{score.hit1:.0%}",
        f"{score.hit1_from:.0%} to {score.hit1_to:.0%}",
        f"{score.hit5:.0%}",
        f"{score.mrr:.3f}",
        f"{score.mrr_from:.3f} to {score.mrr_to:.3f}",
    )


def _verdict(choice: Choice) -> str:
    if choice.best == choice.now:
        return f"None is better for you than how you search now ({choice.now.name})."
    gain = f"{choice.gain:+.3f} MRR, between {choice.gain_from:+.3f} and {choice.gain_to:+.3f}"
    if choice.certain:
        return f"Better for you than {choice.now.name}, beyond chance: {choice.best.name} ({gain}). Set it: --choose"
    return f"{choice.best.name} looks better than {choice.now.name} ({gain}), but that may be chance."


def _as_json(reading: Reading, choice: Choice | None, *, chosen: bool) -> dict[str, object]:
    return {
        "schema_version": 1,
        "searches": reading.searches,
        "gone": reading.gone,
        "unread": reading.unread,
        "few": reading.few,
        "confidence": CONFIDENCE,
        "scores": [
            {
                "way": score.way.name,
                "hit@1": score.hit1,
                "hit@1_interval": [score.hit1_from, score.hit1_to],
                "hit@5": score.hit5,
                "mrr": score.mrr,
                "mrr_interval": [score.mrr_from, score.mrr_to],
            }
            for score in reading.scores
        ],
        "lacking": list(reading.lacking),
        "choice": None
        if choice is None
        else {
            "best": choice.best.name,
            "now": choice.now.name,
            "gain": choice.gain,
            "gain_interval": [choice.gain_from, choice.gain_to],
            "certain": choice.certain,
        },
        "chosen": chosen,
    }
