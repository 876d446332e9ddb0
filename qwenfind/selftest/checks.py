"""What the self-test tries, in the order in which one thing needs another."""

from __future__ import annotations

import platform
import ssl
import sys
import time
from collections.abc import Callable
from pathlib import Path

from qwenfind import __version__
from qwenfind.children import Child
from qwenfind.cli.doctor import Check, database
from qwenfind.engine import SearchEngine
from qwenfind.errors import ChildError, ModelError, QwenFindError
from qwenfind.inference.catalogue import STARTER_NAME
from qwenfind.paths import Home
from qwenfind.records import Mode, Query, State
from qwenfind.selftest.documents import WORD, write_all
from qwenfind.settings import Settings

_ANEW = "Install QwenFind anew."
_EMBEDDER, _RERANKER = "tiny-embedder", "tiny-reranker"
# Of a network so small that eight bits take more of it than of a real one.
_LEAST_COSINE = 0.95
_PATIENCE_S = 120.0
# Characters that a check may say.
_MOST_SAID = 400
# Of a child of each kind.
ARGUMENTS = {"extraction": ("10000", "1"), "inference": ("0", ""), "preview": ("10000", "1")}
# Says the same as the documents without a word of theirs.
_MEANT = "the heating was repaired"


def frozen() -> bool:
    """Whether this is an installed app rather than a Python package."""
    return bool(getattr(sys, "frozen", False))


class SelfTest:
    """One run of the checks.

    Args:
        folder: an empty one, for everything that is made.
        picture: where the picture of the window goes.
    """

    def __init__(self, folder: Path, picture: Path) -> None:
        self._folder = folder
        self._picture = picture
        self._home = Home.at(folder / "home")
        self._documents: list[Path] = []
        self._engine: SearchEngine | None = None

    def run(self) -> list[Check]:
        """Runs every check; one that breaks is a finding, and the others run nevertheless."""
        checks = []
        for name, check in self._checks():
            began = time.monotonic()
            try:
                holds, found = check()
            except QwenFindError as error:
                holds, found = False, f"{error.title} {error.hint}"
            except Exception as error:  # a check that breaks is a finding
                holds, found = False, f"{type(error).__name__}: {error}"
            took = f"{found[:_MOST_SAID]} ({time.monotonic() - began:.1f} s)"
            checks.append(Check(name, holds, took, _ANEW if holds is False else ""))
        return checks

    def _checks(self) -> tuple[tuple[str, Callable[[], tuple[bool | None, str]]], ...]:
        return (
            ("program", self._program),
            ("database", self._database),
            ("formats", self._formats),
            ("preview", self._preview),
            ("starter model", self._starter),
            ("Qwen3 embedder", self._embedder),
            ("Qwen3 reranker", self._reranker),
            ("number types", self._number_types),
            ("other networks", self._families),
            ("downloads", self._downloads),
            ("engine ends", self._end),
            ("Qt plugins", self._plugins),
            ("window", self._window),
            ("children", self._children),
        )

    @property
    def _open(self) -> SearchEngine:
        if self._engine is None:
            self._home.prepare()
            settings = Settings(folders=(str(self._folder / "documents"),), pause_on_battery=False)
            settings.save(self._home.settings)
            self._engine = SearchEngine(self._home)
        return self._engine

    def _program(self) -> tuple[bool | None, str]:
        kind = "frozen" if frozen() else "Python package"
        said = f"QwenFind {__version__}, {kind}, Python {platform.python_version()}, {platform.platform()}"
        return __version__ != "unknown", said

    def _database(self) -> tuple[bool | None, str]:
        check = database()
        return check.holds, check.found

    def _formats(self) -> tuple[bool | None, str]:
        """Has children read a file of every family; each is found by a word in it."""
        self._documents = write_all(self._folder / "documents")
        self._open.index(meaning=False)
        states = self._open.status().states
        faults = [f"{document.path.name}: {document.reason}" for document in self._open.problems()]
        faults += [f"{path.name} is not found" for path in self._documents if not self._open.passages(path, WORD)]
        found = f"{states.get(State.INDEXED, 0)} of {len(self._documents)} files read and found"
        return not faults, " ".join((found, *faults))

    def _preview(self) -> tuple[bool | None, str]:
        pdf = next(path for path in self._documents if path.suffix == ".pdf")
        page = self._open.preview.page(pdf, 1, width_px=400, marks=(WORD,))
        marked = bool(page.marks and page.marks[0])
        return page.png.startswith(b"\x89PNG") and marked, f"a page of {page.width} x {page.height} pixels, marked"

    def _starter(self) -> tuple[bool | None, str]:
        """Embeds with the model that comes with the app, its files held against the published hashes."""
        try:
            self._open.models.find(STARTER_NAME)
        except ModelError as error:
            if not frozen() and not any(model.name == STARTER_NAME for model in self._open.models.installed()):
                return None, error.title
            raise
        self._open.index()
        faults = self._open.models.verify(STARTER_NAME)
        found = self._open.search(Query(_MEANT, mode=Mode.MEANING))
        embedded = {space.model: (space.done, space.total) for space in self._open.status().spaces}
        done, total = embedded.get(STARTER_NAME, (0, 0))
        holds = not faults and bool(found.results) and 0 < done == total
        return holds, " ".join(
            (f"{done} of {total} passages embedded, {len(found.results)} results by meaning", *faults)
        )

    def _embedder(self) -> tuple[bool | None, str]:
        """Embeds with a small random model in the official format, in every number type that is measured here."""
        from qwenfind.inference.tiny import tiny_embedder

        self._open.models.import_folder(tiny_embedder(self._folder / _EMBEDDER))
        self._open.use_model(_EMBEDDER)
        self._open.index()
        found = self._open.search(Query(WORD, mode=Mode.MEANING))
        spaces = {space.model: (space.done, space.total) for space in self._open.status().spaces}
        done, total = spaces.get(_EMBEDDER, (0, 0))
        return bool(found.results) and 0 < done == total, f"{done} passages, in {self._open.embedder().account()}"

    def _reranker(self) -> tuple[bool | None, str]:
        from qwenfind.inference.tiny import tiny_reranker

        self._open.models.import_folder(tiny_reranker(self._folder / _RERANKER))
        self._open.use_model(_RERANKER)
        account = self._open.measure_reranker()
        found = self._open.search(Query(WORD))
        judged = sum(result.relevance is not None for result in found.results)
        return found.reranked and judged > 0, f"{judged} results by {', '.join(found.stages)}, in {account}"

    def _number_types(self) -> tuple[bool | None, str]:
        """Runs the embedder in each number type of processors, whichever is fastest here, and compares."""
        import numpy as np

        from qwenfind.inference.client import Inference
        from qwenfind.inference.loadable import Running

        model = self._open.models.find(_EMBEDDER)
        inference = Inference(threads=0, idle_exit_s=60, compiled=self._folder / "compiled")
        try:
            vectors = {
                dtype: np.asarray(inference.embedder(model, running=Running(dtype=dtype)).embed_query(_MEANT))
                for dtype in ("float32", "bfloat16", "int8")
            }
        finally:
            inference.close()
        near = {dtype: float(vector @ vectors["float32"]) for dtype, vector in vectors.items()}
        said = ", ".join(f"{dtype} {cosine:.3f}" for dtype, cosine in near.items())
        return min(near.values()) >= _LEAST_COSINE, f"cosines: {said}"

    def _families(self) -> tuple[bool | None, str]:
        from qwenfind.inference.families import TEXT_FAMILIES, broken

        faults = broken()
        return not faults, " ".join((f"{len(TEXT_FAMILIES) - len(faults)} of {len(TEXT_FAMILIES)} families", *faults))

    def _downloads(self) -> tuple[bool | None, str]:
        """Has all that a download needs loaded and asked; nothing listens where it asks."""
        from qwenfind.inference.hub import HuggingFaceHub, LineError

        trusted = ssl.create_default_context().cert_store_stats()["x509_ca"]
        try:
            HuggingFaceHub(endpoint="http://127.0.0.1:9").commit("maker/model", "")
        except LineError:
            # Where none is known here, the system lacks ca-certificates, not the program.
            return (True if trusted else None), f"ready; {trusted} authorities of the system are trusted"
        return False, "something answered where nothing listens"

    def _end(self) -> tuple[bool | None, str]:
        if self._engine is not None:
            # The window shows the model that a person begins with.
            usual = STARTER_NAME if any(m.name == STARTER_NAME for m in self._engine.models.installed()) else _EMBEDDER
            self._engine.use_model(usual)
            self._engine.use_no_reranker()
            self._engine.close()
        return _no_children()

    def _plugins(self) -> tuple[bool | None, str]:
        from qwenfind.gui.self_test import broken_plugins

        broken = broken_plugins()
        # A package relies on libraries of the system, which may have none for a screen.
        return (None if broken and not frozen() else not broken), " ".join(broken) or "all that the app needs load"

    def _window(self) -> tuple[bool | None, str]:
        """Opens the window and every page of the settings, searches, and has a new file noticed."""
        from qwenfind.gui.language import NAMES
        from qwenfind.gui.self_test import Rehearsal

        rehearsal = Rehearsal(self._home)
        try:
            languages, pages = rehearsal.languages(), rehearsal.settings_pages()
            rows, fault = rehearsal.picture(WORD, self._picture, self._folder / "documents" / "later.txt")
        finally:
            rehearsal.close()
        missing = [code for code in NAMES if code not in languages]
        holds = rows > 1 and not fault and not missing
        said = f"{rows} results shown, {len(pages)} pages, {len(languages)} languages"
        return holds, " ".join((said, fault, *(f"no {code}" for code in missing))).strip()

    def _children(self) -> tuple[bool | None, str]:
        """Starts and ends a child of each kind, and sees that none is left of all."""
        for role, arguments in ARGUMENTS.items():
            child = Child(role, arguments=arguments)
            try:
                child.request({}, deadline_s=_PATIENCE_S)
            except ChildError as error:
                return False, f"{role}: {error.title}"
            except QwenFindError:
                pass  # it answers that it was asked nothing
            child.stop(grace_s=_PATIENCE_S)
        holds, found = _no_children()
        return holds, f"{', '.join(ARGUMENTS)} start, answer and end; {found}"


def _no_children() -> tuple[bool | None, str]:
    import psutil

    left = [child for child in psutil.Process().children(recursive=True) if child.status() != psutil.STATUS_ZOMBIE]
    return not left, f"{len(left)} processes left"
