"""`models`: what can be had, what is here, what is in use."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from qwenfind.cli.common import Add, Group, engine_of, place
from qwenfind.cli.exits import FOUND, MODEL
from qwenfind.cli.output import console, note, safe, size, table
from qwenfind.errors import ModelError, UsageError

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.inference.layout import InstalledModel


def register(add: Add, group: Group) -> None:
    """Adds the commands to the parser."""
    action = group(add("models", list_models, "list, download, import, verify, remove or choose models"))
    action("list", list_models, "list models, installed or to be had")
    action("download", download, "download a model; the only thing that uses the network").add_argument(
        "name", metavar="NAME", help="as listed, or ORG/NAME[@REVISION] on the hub"
    )
    action("import", import_folder, "copy a model from a folder on this computer").add_argument(
        "folder", type=place, metavar="FOLDER"
    )
    action("verify", verify, "check a model's files and answers").add_argument(
        "name", nargs="?", metavar="NAME", help="all installed ones where left out"
    )
    action("remove", remove, "delete a model's files").add_argument("name", metavar="NAME")
    action("cut", cut, "shorten vectors: less room, quicker, a little less exact").add_argument(
        "dimensions", type=int, metavar="NUMBER", help="how long vectors are, such as 512; 0 for the model's own length"
    )
    action("whole", whole, "embed long documents as a whole too; slow").add_argument(
        "choice",
        choices=("on", "off"),
        help="on: a question about a whole document finds it, with models that read much",
    )
    made = action("use", use, "search with this model from now on")
    made.add_argument("name", nargs="?", metavar="NAME")
    made.add_argument("--no-reranker", action="store_true", help="search without reranking from now on")


def cut(arguments: argparse.Namespace) -> int:
    """Chooses how long vectors are."""
    with engine_of(arguments) as engine:
        engine.cut_vectors(arguments.dimensions)
        name = engine.settings.model
    length = f"{arguments.dimensions} numbers long" if arguments.dimensions else "as long as it makes them"
    note(f"The vectors of {name} are {length} from now on. Run `qwenfind index` to cut those that are there.")
    return FOUND


def whole(arguments: argparse.Namespace) -> int:
    """Chooses whether long documents are embedded as a whole too."""
    on = arguments.choice == "on"
    with engine_of(arguments) as engine:
        reads = engine.embedder().whole_tokens if on else 0
        engine.change_settings(replace(engine.settings, whole_documents=on))
        name = safe(engine.settings.model)
    if not on:
        note("Long documents are found by their passages. Run `qwenfind index` to forget their vectors as a whole.")
    elif reads:
        note(
            f"{name} reads up to {reads} tokens of each long document as a whole. Run `qwenfind index`: it takes"
            " several times as long as passages alone, minutes for each of the longest documents."
        )
    else:
        note(f"{name} reads too little at once for that: it counts once a Qwen3 model is in use.")
    return FOUND


def list_models(arguments: argparse.Namespace) -> int:
    """Lists models."""
    from qwenfind.inference.catalogue import KNOWN

    with engine_of(arguments) as engine:
        installed = {model.name: model for model in engine.models.installed()}
        verdicts = engine.models.verdicts(list(installed.values()))
        used = {engine.settings.model, engine.settings.reranker}
        kept = {known.name: engine.models.partial(known.name) for known in KNOWN}
    shown = table("name", "kind", "size", "licence", "state")
    for model in installed.values():
        kind = {"embed": "meaning", "rerank": "reranking"}.get(str(model.kind), "")
        state = f"damaged: {model.problem}" if model.problem else "in use" if model.name in used else "installed"
        if faults := verdicts.get(model.name):
            state = f"{state}, but {faults[0]}"
        elif model.name in verdicts:
            state = f"{state}, {'verified' if model.published else 'works'}"
        shown.add_row(safe(model.name), kind, size(model.size), safe(model.licence or "unknown"), safe(state))
    for known in KNOWN:
        if known.name not in installed:
            kind = {"embed": "meaning", "rerank": "reranking"}[known.kind.value]
            state = f"stopped at {size(kept[known.name])}" if kept[known.name] else "can be downloaded"
            shown.add_row(known.name, kind, size(known.size), known.licence, state)
    console().print(shown)
    return FOUND


def download(arguments: argparse.Namespace) -> int:
    """Downloads a model."""
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn, TransferSpeedColumn

    screen = console(stderr=True)
    bar = Progress(BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn(), console=screen)
    task = bar.add_task("download", total=None)

    def show(done: int, total: int) -> None:
        bar.start()
        bar.update(task, completed=done, total=total)

    with engine_of(arguments) as engine:
        try:
            model = engine.models.download(arguments.name, show)
        except KeyboardInterrupt:
            note(f"{size(engine.models.partial(arguments.name))} are kept; the next download goes on from there.")
            raise
        finally:
            bar.stop()
        return _welcome(engine, model)


def import_folder(arguments: argparse.Namespace) -> int:
    """Copies a model from a folder."""
    with engine_of(arguments) as engine:
        return _welcome(engine, engine.models.import_folder(arguments.folder))


def _welcome(engine: SearchEngine, model: InstalledModel) -> int:
    """Says that a model is here, and asks it what its makers published."""
    engine.forget_models()
    licence = f"licence {model.licence}" if model.licence else "its card names no licence"
    note(f"{safe(model.name)} is here ({size(model.size)}, {safe(licence)}).")
    faults: list[str] = []
    try:
        faults = engine.models.ask(model.name)
    except ModelError as error:
        note(f"It cannot be asked yet: {safe(str(error))}")
    else:
        note(safe(" ".join(faults)) if faults else f"It {_found_sound(model)}.")
    if not faults:
        note(f"Use it with: qwenfind models use {safe(model.name)}")
    return MODEL if faults else FOUND


def _found_sound(model: InstalledModel) -> str:
    if model.known and model.known.reference:
        return "gives the answers that its makers published"
    return "works; there are no published answers to compare with"


def verify(arguments: argparse.Namespace) -> int:
    """Checks models."""
    sound = True
    with engine_of(arguments) as engine:
        names = [arguments.name] if arguments.name else [model.name for model in engine.models.installed()]
        if not names:
            note("No model is installed. See: qwenfind models list")
        for name in names:
            try:
                faults = engine.models.verify(name)
            except ModelError as error:
                if arguments.name:
                    raise
                # One that does not fit into memory says nothing of the others.
                sound = False
                print(f"{safe(name)}: not checked. {safe(str(error))}")
                continue
            sound = sound and not faults
            told = f"wrong. {' '.join(faults)}" if faults else f"sound. It {_found_sound(engine.models.find(name))}."
            print(f"{safe(name)}: {safe(told)}")
    return FOUND if sound else MODEL


def remove(arguments: argparse.Namespace) -> int:
    """Deletes a model's files."""
    with engine_of(arguments) as engine:
        engine.remove_model(arguments.name)
        now = engine.settings.model
    note(f"{arguments.name} is removed. In use now: {now}.")
    return FOUND


def use(arguments: argparse.Namespace) -> int:
    """Chooses a model."""
    if bool(arguments.name) == arguments.no_reranker:
        raise UsageError("Name one model, or say --no-reranker.", "See: qwenfind models list")
    with engine_of(arguments) as engine:
        if arguments.no_reranker:
            engine.use_no_reranker()
            note("Searches are not reranked from now on.")
            return FOUND
        engine.use_model(arguments.name)
        is_reranker = engine.settings.reranker == arguments.name
    if is_reranker:
        note(f"{arguments.name} reranks searches from now on.")
    else:
        note(f"{arguments.name} is in use. Run `qwenfind index` to fill its part; the old one answers till then.")
    return FOUND
