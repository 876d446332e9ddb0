"""`status`, `problems`, `why` and `verify`."""

from __future__ import annotations

import argparse
import time

from qwenfind.cli.common import Add, engine_of, place
from qwenfind.cli.exits import FOUND, INDEX
from qwenfind.cli.output import console, duration, note, number, print_json, safe, short, size, table
from qwenfind.records import State

_WORDS = {
    State.INDEXED: "indexed",
    State.PARTIAL: "indexed in part",
    State.PENDING: "waiting to be read",
    State.SKIPPED: "found by name only",
    State.FAILED: "could not be read",
    State.OFFLINE: "not connected",
}


def register(add: Add) -> None:
    """Adds the commands to the parser."""
    add("status", status, "show what is indexed").add_argument("--json", action="store_true", help="as JSON on stdout")
    add("problems", problems, "list files that are not wholly indexed, and why").add_argument(
        "--json", action="store_true", help="as JSON on stdout"
    )
    made = add("why", why, "say why a file is found, or is not")
    made.add_argument("path", type=place, metavar="PATH")
    made.add_argument("--query", metavar="Q", help="how it fares for this query, stage by stage")
    add("verify", verify, "check that the index is sound")


def status(arguments: argparse.Namespace) -> int:
    """Shows the state of the index."""
    with engine_of(arguments) as engine:
        state = engine.status()
    if arguments.json:
        print_json(
            {
                "schema_version": 1,
                "files": state.files,
                "states": {key.value: state.states.get(key, 0) for key in State},
                "folders": [
                    {"path": str(folder.path), "offline": folder.offline, "last_scan": folder.last_scan}
                    for folder in state.folders
                ],
                "passages": state.passages,
                "spaces": [
                    {"model": space.model, "dimensions": space.dimensions, "done": space.done, "total": space.total}
                    for space in state.spaces
                ],
                "index_bytes": state.index_bytes,
            }
        )
        return FOUND
    if not state.files and not state.folders:
        note("Nothing is indexed yet. Begin with: qwenfind index FOLDER")
        return FOUND
    screen = console()
    shown = table("files", "")
    for key, word in _WORDS.items():
        if state.states.get(key):
            shown.add_row(number(state.states[key]), word)
    shown.add_row(number(state.files), "in all", style="bold")
    screen.print(shown)
    shown = table("folder", "last looked through")
    for folder in state.folders:
        ago = f"{duration(max(0.0, time.time() - folder.last_scan))} ago" if folder.last_scan else "never"
        shown.add_row(short(folder.path), "not connected" if folder.offline else ago)
    screen.print(shown)
    screen.print(f"{number(state.passages)} passages; the index takes {size(state.index_bytes)}.")
    for space in state.spaces:
        share = space.done / space.total if space.total else 1.0
        line = f"Meaning ({safe(space.model)}): {number(space.done)} of {number(space.total)} passages, {share:.0%}."
        used = space.live or not space.done
        screen.print(line if used else f"{line} Not used: its model does not answer here. See: qwenfind doctor")
    if state.states.get(State.PENDING):
        screen.print("Some files wait to be read. Run: qwenfind index")
    return FOUND


def problems(arguments: argparse.Namespace) -> int:
    """Lists files that are not wholly indexed."""
    with engine_of(arguments) as engine:
        documents = engine.problems()
    if arguments.json:
        print_json(
            [
                {
                    "path": str(document.path),
                    "state": document.state.value,
                    "reason": document.reason,
                    "attempts": document.attempts,
                }
                for document in documents
            ]
        )
        return FOUND
    if not documents:
        note("No problems: every file is wholly indexed.")
        return FOUND
    for document in documents:
        print(short(document.path))
        print(f"  {_WORDS[document.state]}: {safe(document.reason)}")
    return FOUND


def why(arguments: argparse.Namespace) -> int:
    """Says why a file is found, or is not."""
    with engine_of(arguments) as engine:
        found = engine.why(arguments.path, arguments.query)
    print(short(found.path))
    for sentence in found.verdict:
        print(f"  {safe(sentence)}")
    if found.root is None:
        print("  Watch its folder with: qwenfind index FOLDER")
    elif found.waits:
        print("  Bring the index up to date with: qwenfind index")
    if found.root is not None:
        print(f"  watched folder: {short(found.root)}")
    if found.document is not None:
        print(f"  state: {found.document.state.value}, {found.passages} passages")
        for model, (done, total) in found.vectors.items():
            print(f"  meaning ({safe(model)}): {done} of {total}")
    if arguments.query is not None and found.document is not None:
        for stage in ("names", "words", "meaning"):
            score = found.scores.get(stage)
            print(f"  {stage}: {'not found' if score is None else f'{score:.3f}'}")
    return FOUND


def verify(arguments: argparse.Namespace) -> int:
    """Checks the index."""
    with engine_of(arguments) as engine:
        faults = engine.verify()
    for fault in faults:
        print(safe(fault))
    if faults:
        note("The index is not sound. It holds nothing that your files do not: delete it and run `qwenfind index`.")
        return INDEX
    note("The index is sound.")
    return FOUND
