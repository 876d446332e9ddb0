"""What a person may do to indexing while it runs: folders, settings, pauses, another try, a new beginning."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind import libraries
from qwenfind.errors import (
    DiskFullError,
    IndexBusyError,
    IndexDamagedError,
    IndexTooNewError,
    ModelError,
    QwenFindError,
    SettingsError,
    StoreError,
    UsageError,
)
from qwenfind.events import Event, Notice, PhaseChanged
from qwenfind.indexing.throttle import Throttle
from qwenfind.judged import JudgedQueries, below
from qwenfind.live_models import LiveModels
from qwenfind.paths import Home
from qwenfind.records import Document, Folder, Phase
from qwenfind.settings import STARTER, Settings
from qwenfind.writer import Writer

if TYPE_CHECKING:
    from qwenfind.inference.client import Embedder
    from qwenfind.store.index import Index

# Between two tries to watch, where another process writes the index or it cannot be written.
RETRY_S = 15.0
_LOOK_S = 0.25
# Nothing that time mends: only the person can.
_LASTING = (IndexDamagedError, IndexTooNewError, SettingsError)


class IndexControl:
    """Indexes and watches by the settings, and changes both together. Any thread may call any method.

    Args:
        settings: the choices that hold now.
        judged: forgets what is known of files that are left out from now on.
        live: the models in use.
        writer: opens the index.
        throttle: holds watching up.
        publish: receives what happens.

    Attributes:
        settings: the choices that hold now.
    """

    def __init__(
        self,
        home: Home,
        settings: Settings,
        *,
        judged: JudgedQueries,
        live: LiveModels,
        writer: Writer,
        throttle: Throttle,
        publish: Callable[[Event], None],
    ) -> None:
        self.settings = settings
        self._home = home
        self._judged = judged
        self._live = live
        self._writer = writer
        self._throttle = throttle
        self._publish = publish
        self._changing = threading.RLock()
        self._wake = threading.Event()
        self._may_watch = threading.Event()
        self._may_watch.set()
        throttle.obey(settings)

    # Working

    def index(self, paths: Sequence[Path], *, meaning: bool, stop: threading.Event | None) -> None:
        """Adds folders and brings the whole index up to date."""
        folders = [real_folder(path) for path in paths]
        with self._writer.open(stop) as (index, halt):
            for folder in (*folders, *map(Path, self.settings.folders)):
                self._add(index, folder)
            self._writer.update(index, self.settings, self._chosen_embedder() if meaning else None, halt)

    def watch(self, stop: threading.Event) -> None:
        """Keeps the index up to date until `stop` is set or the writer is stopped; a deleted one is made anew."""
        while True:
            with self._writer.open(stop, to_watch=True) as (index, halt):
                for folder in map(Path, self.settings.folders):
                    self._add(index, folder)
                self._writer.watch(index, self.settings, self._chosen_embedder(), halt)
            while not self._may_watch.wait(_LOOK_S):
                if stop.is_set():
                    break
            if stop.is_set() or self._writer.closed:
                return

    def keep_watching(self, stop: threading.Event) -> None:
        """Watches until `stop` is set or the writer is stopped, whatever comes between; what does is announced."""
        while not stop.is_set() and not self._writer.closed:
            self._wake.clear()
            if not self._writer.wait_until_idle(_LOOK_S):
                continue
            try:
                self.watch(stop)
                continue
            except IndexBusyError as error:
                self._tell(Phase.BUSY_ELSEWHERE, error)
            except DiskFullError as error:
                self._tell(Phase.DISK_FULL, error)
            except _LASTING as error:
                self._tell(Phase.STOPPED, error)
                self._rest(stop, None)
                continue
            except QwenFindError as error:
                self._tell(Phase.STOPPED, error)
            except OSError as error:
                place = f" ({error.filename})" if error.filename else ""
                reason = f"Indexing cannot go on: {error.strerror or error}{place}."
                self._tell(Phase.STOPPED, StoreError(reason, "It is tried again by itself."))
            self._rest(stop, RETRY_S)

    def _tell(self, phase: Phase, error: QwenFindError) -> None:
        if not self._writer.closed:
            damaged = isinstance(error, IndexDamagedError)
            self._publish(PhaseChanged(phase, error.title, error.hint, damaged))

    def _rest(self, stop: threading.Event, limit_s: float | None) -> None:
        waited_s = 0.0
        while not (stop.is_set() or self._writer.closed or (limit_s is not None and waited_s >= limit_s)):
            if self._wake.wait(_LOOK_S):
                return
            waited_s += _LOOK_S

    # Folders

    def add_folder(self, path: Path) -> Folder:
        """Watches a folder from now on."""
        folder = real_folder(path)
        with self._changing:
            return self._writer.change(lambda index: self._add(index, folder))

    def remove_folder(self, path: Path) -> None:
        """Forgets a folder and everything that is known of its files."""
        wanted = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - a folder that is gone can be forgotten too
        candidates = {wanted, wanted.resolve()}
        with self._changing:
            settings = tuple(name for name in self.settings.folders if Path(name) not in candidates)
            was_set = settings != self.settings.folders
            if not self._forget(candidates) and not was_set:
                raise UsageError(f"{wanted} is not a watched folder.", "See: qwenfind folders list")
            if was_set:
                self._save(replace(self.settings, folders=settings))

    def _forget(self, folders: Collection[Path]) -> bool:
        """Forgets folders, where the index knows them; says whether it knew one."""

        def forget(index: Index) -> bool:
            found = [folder for folder in index.documents.folders() if folder.path in folders]
            for folder in found:
                index.documents.remove_folder(folder.id)
            return bool(found)

        known = self._home.index.exists() and self._writer.change(forget)
        self._judged.forget(below(folders))
        return known

    def _add(self, index: Index, folder: Path) -> Folder:
        """Adds a folder to the index and the settings unless it is there, or lies in one that is."""
        watched = index.documents.folders()
        same = next((other for other in watched if other.path == folder), None)
        holder = next((other for other in watched if other.path in folder.parents), None)
        if same is None and holder is not None:
            self._publish(Notice(f"{folder} lies in {holder.path}, which is watched already."))
            return holder
        if str(folder) not in self.settings.folders:
            self._save(replace(self.settings, folders=(*self.settings.folders, str(folder))))
        if same is not None:
            return same
        try:
            facts = folder.stat()
        except OSError:
            self._publish(Notice(f"The folder {folder} is not there.", "Connect its drive, or remove the folder."))
            return Folder(0, folder, offline=True)
        return index.documents.add_folder(folder, device=facts.st_dev, inode=facts.st_ino)

    # Settings

    def change(self, settings: Settings) -> None:
        """Saves other settings and applies them to what runs."""
        from qwenfind.indexing.exclusions import check_patterns

        with self._changing:
            before = self.settings
            check_patterns(settings.exclude)
            for name in {settings.model, settings.reranker} - {before.model, before.reranker, ""}:
                self._live.models.find(name)
            kept = tuple(name for name in before.folders if name in settings.folders)
            new = [real_folder(Path(name)) for name in settings.folders if name not in before.folders]
            if gone := [Path(name) for name in before.folders if name not in kept]:
                self._forget(gone)
            self._save(replace(settings, folders=kept))
            for folder in new:
                self._add_when_possible(folder)
            self._apply(before)

    def _add_when_possible(self, folder: Path) -> None:
        try:
            self._writer.change(lambda index: self._add(index, folder))
        except IndexBusyError:
            # Whoever may write next adds what the settings name.
            self._save(replace(self.settings, folders=(*self.settings.folders, str(folder))))

    def _apply(self, before: Settings) -> None:
        settings = self.settings
        self._throttle.obey(settings)
        self._live.configure(
            threads=settings.inference_threads, idle_exit_s=settings.idle_exit_s, dimensions=settings.dimensions
        )
        self._wake.set()
        if settings.exclude != before.exclude:
            self._judged.forget(self._leaves_out)
        try:
            self._writer.obey(settings, before)
        except IndexBusyError as error:
            self._publish(Notice("Your settings count from the next indexing on.", error.title))
        if (settings.model, settings.dimensions) != (before.model, before.dimensions):
            self._hand_over_model()

    def _save(self, settings: Settings) -> None:
        """Writes the settings down, and goes by them."""
        self._home.prepare()
        settings.save(self._home.settings)
        self.settings = settings

    def exclude(self, pattern: str | Path) -> None:
        """Leaves out what a pattern says, or one file or folder; the documents there are forgotten soon."""
        pattern = self._pattern(pattern)
        with self._changing:
            if pattern not in self.settings.exclude:
                self.change(replace(self.settings, exclude=(*self.settings.exclude, pattern)))

    def may_be_judged(self, path: Path) -> bool:
        """Whether it may be kept that a file was right for a search."""
        watched = any(Path(folder) in path.parents for folder in self.settings.folders)
        return self.settings.keep_judged and watched and not self._leaves_out(path)

    def _leaves_out(self, path: Path) -> bool:
        libraries.load()
        from qwenfind.indexing.survey import left_out

        settings, roots = self.settings, [Path(folder) for folder in self.settings.folders]
        return bool(left_out(path, settings.exclude, roots=roots, home=self._home, settings=settings))

    def _pattern(self, given: str | Path) -> str:
        from qwenfind.indexing.exclusions import pattern_of

        place = Path(os.path.expanduser(given))  # noqa: PTH111 - never raises
        if isinstance(given, str) and not (place.is_absolute() and os.path.lexists(place)):
            if not given.strip() or given.lstrip().startswith("#"):
                raise UsageError("That is no pattern.", "Write it as in a .gitignore file, such as *.log or drafts/.")
            return given.strip()
        whole = Path(os.path.abspath(place))  # noqa: PTH100 - a link is left out by its own name
        if str(whole) in self.settings.folders:
            raise UsageError(f"{whole} is a watched folder.", "Remove it from the folders instead.")
        try:
            str(whole).encode("utf-8")
        except UnicodeEncodeError as error:
            raise UsageError(f"{whole.name!a} has a name that no setting can hold.", "Rename it first.") from error
        return pattern_of(whole, is_dir=whole.is_dir())

    # Models

    def use_model(self, name: str) -> None:
        """Searches with another model from now on."""
        from qwenfind.inference.catalogue import ModelKind

        model = self._live.models.find(name)
        self._live.forget()
        with self._changing:
            if model.kind is ModelKind.RERANK:
                self.change(replace(self.settings, reranker=name))
            else:
                self.change(replace(self.settings, model=name))

    def cut_vectors(self, dimensions: int) -> None:
        """Searches with shorter vectors from now on; 0 for the model's own length."""
        model = self._live.models.find(self.settings.model)
        known = model.known
        if dimensions and (known is None or not known.smallest_dimensions < known.dimensions):
            raise ModelError(f"The vectors of {model.name} cannot be cut.", "Only models made for it allow that.")
        if dimensions and known and not known.smallest_dimensions <= dimensions <= known.dimensions:
            raise ModelError(
                f"{model.name} has no {dimensions} dimensions.",
                f"Choose between {known.smallest_dimensions} and {known.dimensions}.",
            )
        with self._changing:
            self.change(replace(self.settings, dimensions=dimensions))

    def remove_model(self, name: str) -> None:
        """Deletes a model's files; the starter takes its place, or no reranker."""
        self._live.models.remove(name)
        with self._changing:
            model, reranker = self.settings.model, self.settings.reranker
            if name in (model, reranker):
                settings = replace(
                    self.settings,
                    model=STARTER if name == model else model,
                    reranker="" if name == reranker else reranker,
                )
                self._save(settings)
        self.forget_models()

    def forget_models(self) -> None:
        """Looks at the installed models anew, after one came or went."""
        self._live.forget()
        self._hand_over_model()

    def _hand_over_model(self) -> None:
        """Has what watches now use the chosen model."""
        try:
            self._writer.embed_with(self._chosen_embedder, self.settings.model)
        except IndexBusyError as error:
            self._publish(Notice("The model counts from the next indexing on.", error.title))

    def _chosen_embedder(self) -> Embedder | None:
        try:
            return self._live.embedder(self.settings.model)
        except ModelError as error:
            self._publish(Notice(f"Names and words only. {error.title}", error.hint))
            return None

    # Pauses, another try, a new beginning

    def resume(self) -> None:
        """Ends the person's pause; what stopped for a fault is tried again at once."""
        self._throttle.resume()
        self._wake.set()
        self._writer.try_now()

    def retry(self, paths: Sequence[Path] | None) -> int:
        """Has files that are not wholly in the index read anew; returns how many."""
        places = None if paths is None else {Path(os.path.abspath(path)) for path in paths}  # noqa: PTH100 - links stay

        def wanted(document: Document) -> bool:
            return places is None or document.path in places or not places.isdisjoint(document.path.parents)

        return self._writer.try_again(wanted)

    def delete_index(self, release: Callable[[], None]) -> None:
        """Removes the index and starts anew where it was watched.

        Args:
            release: closes every other connection to the index.
        """
        self._may_watch.clear()
        try:
            self._writer.halt()
            release()
            self._writer.delete()
            self._judged.clear()
        finally:
            self._may_watch.set()
            self._wake.set()


def real_folder(path: Path) -> Path:
    """The real place of a folder that someone named.

    Raises:
        UsageError: there is none, or it is no folder.
    """
    try:
        whole = path.expanduser().resolve()
        is_folder, exists = whole.is_dir(), whole.exists()
    except (OSError, RuntimeError, ValueError) as error:
        raise UsageError(f"The folder {path} cannot be used: {error}", "Check its name.") from error
    if not exists:
        raise UsageError(f"There is no folder {path}.", "Check its name, or connect its drive.")
    if not is_folder:
        raise UsageError(f"{path} is a file, not a folder.", "Name the folder that holds it.")
    return whole
