"""`index`, `watch` and `folders`."""

from __future__ import annotations

import argparse
import gc
import signal
from typing import TYPE_CHECKING

from qwenfind.cli.common import Add, Group, engine_of, place, stopping
from qwenfind.cli.exits import FOUND, INTERRUPTED
from qwenfind.cli.output import console, note, safe, short, size
from qwenfind.records import State

if TYPE_CHECKING:
    from qwenfind.reports import Status


def register(add: Add, group: Group) -> None:
    """Adds the commands to the parser."""
    made = add("index", index, "add folders and bring the index up to date, then exit")
    made.add_argument("paths", nargs="*", type=place, metavar="PATH", help="a folder to watch from now on")
    made.add_argument("--no-meaning", action="store_true", help="names and words only; meaning can follow later")
    made.add_argument("--model", metavar="NAME", help="use this model from now on (see: qwenfind models list)")

    add("watch", watch, "keep the index fresh until interrupted, without a window")

    action = group(add("folders", list_folders, "list, add or remove watched folders"))
    action("list", list_folders, "list the watched folders")
    action("add", add_folders, "watch folders from now on").add_argument("paths", nargs="+", type=place, metavar="PATH")
    action("remove", remove_folders, "forget folders and all that is known of their files").add_argument(
        "paths", nargs="+", type=place, metavar="PATH"
    )


def index(arguments: argparse.Namespace) -> int:
    """Brings the index up to date once."""
    from qwenfind.children import GARBAGE_AT
    from qwenfind.cli.progress import view

    gc.set_threshold(GARBAGE_AT)
    with engine_of(arguments) as engine:
        if arguments.model:
            engine.use_model(arguments.model)
        screen = console(stderr=True)
        with stopping(lambda: note("Stopping …")) as (stop, came):
            with view(screen) as progress:
                engine.subscribe(progress)
                engine.index(arguments.paths, meaning=not arguments.no_meaning, stop=stop)
            if came:
                note("Stopped. What is done is kept; the next `qwenfind index` goes on from here.")
                return INTERRUPTED
        state = engine.status()
        note(_summary(state))
        if not state.folders:
            note("No folder is watched yet. Name one: qwenfind index FOLDER")
    return FOUND


def watch(arguments: argparse.Namespace) -> int:
    """Keeps the index up to date until interrupted."""
    from qwenfind.cli.progress import ProgressLines

    with engine_of(arguments) as engine:
        if not engine.folders():
            note("No folder is watched yet. Name one: qwenfind folders add FOLDER")
        with stopping(lambda: note("Stopping …")) as (stop, came):
            engine.subscribe(ProgressLines())
            note("Watching. Ctrl-C ends it.")
            engine.watch(stop)
        note("Stopped. The next `qwenfind watch` or `qwenfind index` goes on from here.")
    return INTERRUPTED if signal.SIGINT in came else FOUND


def list_folders(arguments: argparse.Namespace) -> int:
    """Prints the watched folders, one a line."""
    with engine_of(arguments) as engine:
        folders = engine.folders()
    for folder in folders:
        print(safe(str(folder.path)) + ("\t(not connected)" if folder.offline else ""))
    if not folders:
        note("No folder is watched yet. Add one: qwenfind folders add FOLDER")
    return FOUND


def add_folders(arguments: argparse.Namespace) -> int:
    """Watches folders from now on."""
    with engine_of(arguments) as engine:
        engine.subscribe(_tell)
        for path in arguments.paths:
            note(f"Watched: {short(engine.add_folder(path).path)}")
    note("Run `qwenfind index` to read what is in there.")
    return FOUND


def remove_folders(arguments: argparse.Namespace) -> int:
    """Forgets folders."""
    with engine_of(arguments) as engine:
        for path in arguments.paths:
            engine.remove_folder(path)
            note(f"Forgotten: {short(path)}. The files themselves are untouched.")
    return FOUND


def _tell(event: object) -> None:
    from qwenfind.events import Notice

    if isinstance(event, Notice):
        note(f"{event.title} {event.hint}".strip())


def _summary(state: Status) -> str:
    words = {
        State.PENDING: "waiting",
        State.PARTIAL: "read in part",
        State.SKIPPED: "without text",
        State.FAILED: "that could not be read",
        State.OFFLINE: "not connected",
    }
    others = "".join(f", {state.states[key]} {word}" for key, word in words.items() if state.states[key])
    meaning = "".join(f"; meaning ({s.model}): {s.done} of {s.total}" for s in state.spaces)
    return (
        f"{state.files} files{others}; {state.passages} passages{meaning}; the index takes {size(state.index_bytes)}."
    )
