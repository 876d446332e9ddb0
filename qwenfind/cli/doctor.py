"""`doctor`: whether this machine has what QwenFind needs, and what to do where it has not."""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import importlib.util
import os
import platform
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.cli.common import Add, engine_of
from qwenfind.cli.exits import FOUND, INDEX
from qwenfind.cli.output import console, number, safe, short, size, table
from qwenfind.errors import QwenFindError
from qwenfind.records import STAGES

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine

_LEAST_FREE = 1_000_000_000
# One watch a folder, and other programs want theirs.
_LEAST_WATCHES = 65_536


@dataclass(frozen=True, slots=True)
class Check:
    """What one check found.

    Attributes:
        holds: True, or False where QwenFind cannot work, or None where it works with less.
        todo: what to do about it, or "".
    """

    name: str
    holds: bool | None
    found: str
    todo: str = ""


def register(add: Add) -> None:
    """Adds the command to the parser."""
    add("doctor", doctor, "check that this computer has what QwenFind needs")


def doctor(arguments: argparse.Namespace) -> int:
    """Runs every check and prints a table."""
    with engine_of(arguments) as engine:
        checks = [_safely(check, engine) for check in CHECKS]
    return show(checks)


def show(checks: Sequence[Check]) -> int:
    """Prints a table of checks; returns the exit code that they come to."""
    shown = table("", "check", "found", "what to do")
    for check in checks:
        sign = {True: "ok", None: "less", False: "NO"}[check.holds]
        shown.add_row(sign, check.name, safe(check.found), safe(check.todo), style=None if check.holds else "bold")
    console().print(shown)
    return INDEX if any(check.holds is False for check in checks) else FOUND


def _safely(check: Callable[[SearchEngine], Check], engine: SearchEngine) -> Check:
    try:
        return check(engine)
    except QwenFindError as error:
        return Check(_name(check), False, error.title, error.hint)
    except Exception as error:  # a check that breaks is a finding
        return Check(_name(check), False, f"{type(error).__name__}: {error}", "Install QwenFind anew.")


def _name(check: Callable[[SearchEngine], Check]) -> str:
    return check.__name__.strip("_").replace("_", " ")


def _python(_engine: SearchEngine) -> Check:
    version = platform.python_version()
    return Check("python", sys.version_info >= (3, 11), version, "" if sys.version_info >= (3, 11) else "Use 3.11.")


def database(_engine: SearchEngine | None = None) -> Check:
    """Makes an index in a temporary folder: the driver, full-text search and vector search all work, or this fails."""
    from qwenfind.store.index import Index

    with tempfile.TemporaryDirectory(prefix="qwenfind-") as folder:
        index = Index.open_writer(Path(folder) / "index.sqlite", Path(folder) / "index.lock")
        try:
            with index.atomic():
                index.vectors.ensure_space("doctor", model="doctor", dimensions=8)
            faults = index.verify()
        finally:
            index.close()
    versions = f"apsw {_version('apsw')}, sqlite-vec {_version('sqlite-vec')}, full text and vectors work"
    return Check("database", not faults, " ".join(faults) or versions, "Install QwenFind anew." if faults else "")


def _index(engine: SearchEngine) -> Check:
    state = engine.status()
    if not state.files:
        return Check("index", None, "nothing is indexed yet", "qwenfind index FOLDER")
    waiting = sum(space.total - space.done for space in state.spaces)
    return Check("index", True, f"{number(state.files)} files, {size(state.index_bytes)}, {waiting} without meaning")


def _libraries_for_meaning(_engine: SearchEngine) -> Check:
    needed = ("torch", "transformers", "tokenizers", "safetensors")
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        return Check(
            "meaning", None, f"no {', '.join(missing)}: names and words only", "pip install 'qwenfind[meaning]'"
        )
    return Check("meaning", True, ", ".join(f"{name} {_version(name)}" for name in needed[:2]))


def _models(engine: SearchEngine) -> Check:
    installed = engine.models.installed()
    broken = [model for model in installed if model.problem]
    if broken:
        return Check(
            "models", False, f"{broken[0].name}: {broken[0].problem}", f"qwenfind models remove {broken[0].name}"
        )
    names = [model.name for model in installed]
    if engine.settings.model not in names:
        found = f"{engine.settings.model} is chosen but not installed"
        return Check("models", None, found, "qwenfind models list")
    verdicts = engine.models.verdicts(installed)
    for name, faults in verdicts.items():
        if faults:
            return Check("models", False, f"{name}: {' '.join(faults)}", f"qwenfind models verify {name}")
    verified = {model.name for model in installed if model.published} & verdicts.keys()
    return Check("models", True, ", ".join(f"{name} (verified)" if name in verified else name for name in names))


def _model_answers(engine: SearchEngine) -> Check:
    if importlib.util.find_spec("torch") is None:
        return Check("model answers", None, "not tried: torch is missing", "pip install 'qwenfind[meaning]'")
    began = time.monotonic()
    embedder = engine.embedder()
    vector = embedder.embed_query("Does it work?")
    took = f"{len(vector)} numbers after {time.monotonic() - began:.1f} s"
    return Check("model answers", len(vector) > 0, f"{took}, in {embedder.account()}")


def _reranking(engine: SearchEngine) -> Check:
    """Has the chosen reranker measured, where it was not at work on this machine yet."""
    chosen, budget_s = engine.settings.reranker, engine.settings.rerank_budget_s
    if not chosen:
        return Check("reranking", True, "not chosen")
    account = engine.measure_reranker()
    count = engine.judged_within(budget_s)
    found = f"{chosen}: about {count} results within {budget_s:g} s, as measured, in {account}"
    return Check("reranking", True if count else None, found, "" if count else "Choose a smaller one, or more time.")


def _stages(engine: SearchEngine) -> Check:
    """Which stages a search runs, as the person chose."""
    stages = engine.settings.stages
    if set(stages) == set(STAGES):
        return Check("stages", True, "all that there are models for")
    left_out = ", ".join(stage for stage in STAGES if stage not in stages)
    return Check("stages", True, f"{', '.join(stages)}; by your choice not {left_out}", "qwenfind bench --all-stages")


def _reading(_engine: SearchEngine) -> Check:
    """Starts a child process and has it read a file."""
    from qwenfind.extraction.pool import ExtractorPool

    pool = ExtractorPool(processes=1, max_text_chars=10_000, max_file_mb=1)
    try:
        with tempfile.TemporaryDirectory(prefix="qwenfind-") as folder:
            file = Path(folder) / "note.txt"
            file.write_text("It works.", encoding="utf-8")
            began = time.monotonic()
            works = "It works." in pool.submit(file).result(timeout=60).extract.text
    finally:
        pool.close()
    return Check("reading process", works, f"answers after {time.monotonic() - began:.1f} s")


def _room(engine: SearchEngine) -> Check:
    place = next(folder for folder in (engine.home.data, *engine.home.data.parents) if folder.exists())
    free = shutil.disk_usage(place).free
    enough = free >= _LEAST_FREE
    return Check("disk", enough or None, f"{size(free)} free at {short(place)}", "" if enough else "Make room.")


def _home(engine: SearchEngine) -> Check:
    engine.home.prepare()
    folder = engine.home.data
    if not os.access(folder, os.W_OK):
        return Check("home", False, f"{short(folder)} cannot be written", "Choose another with --home.")
    mode = stat.S_IMODE(folder.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        return Check("home", None, f"others may look into {short(folder)}", f"chmod 700 '{folder}'")
    return Check("home", True, short(folder))


def _watches(_engine: SearchEngine) -> Check:
    limit = 0
    with contextlib.suppress(OSError, ValueError):
        limit = int(Path("/proc/sys/fs/inotify/max_user_watches").read_text())
    if not limit:
        return Check("watching", True, "the system's own service")
    if limit < _LEAST_WATCHES:
        return Check(
            "watching",
            None,
            f"at most {number(limit)} folders at once",
            "sudo sysctl fs.inotify.max_user_watches=524288",
        )
    return Check("watching", True, f"up to {number(limit)} folders")


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


CHECKS = (
    _python,
    _home,
    _room,
    database,
    _index,
    _reading,
    _watches,
    _libraries_for_meaning,
    _models,
    _model_answers,
    _reranking,
    _stages,
)
