"""The one object that front ends hold: opens, wires, starts and stops everything."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from qwenfind.errors import ChildError, IndexBusyError, IndexMissingError, ModelError, UsageError
from qwenfind.events import Event, Notice, SearchStage
from qwenfind.live_models import LiveModels
from qwenfind.paths import Home
from qwenfind.records import Document, Folder, PassageMatch, Query, SearchResponse
from qwenfind.reports import (
    LOOKED_AT,
    Explanation,
    Status,
    explain,
    ranked,
    sample_documents,
    sample_queries,
    status_of,
)
from qwenfind.search.facets import Facets, facets_of
from qwenfind.search.query import parsed
from qwenfind.searchers import SENTENCES_S, searcher_for
from qwenfind.settings import STARTER, Settings
from qwenfind.writer import Writer

if TYPE_CHECKING:
    from qwenfind.advice import ModelAdvice
    from qwenfind.extraction.preview import Previewer
    from qwenfind.inference.client import Embedder
    from qwenfind.inference.weights import Models
    from qwenfind.machine import Machine
    from qwenfind.store.index import Index


class SearchEngine:
    """An index, its models and its folders. A context manager; `close` ends every child process.

    Searches and reports use read-only connections, so they work while this process or another writes.
    Any thread may call any method; searches run one at a time, and so do reports.

    Args:
        home: where everything lies; the user's own place unless told otherwise.
        settings: used instead of the settings file of `home`.

    Raises:
        SettingsError: the settings file cannot be read.
    """

    def __init__(self, home: Home | None = None, settings: Settings | None = None) -> None:
        self.home = home or Home.default()
        self.settings = settings if settings is not None else Settings.load(self.home.settings)
        self._callbacks: list[Callable[[Event], None]] = []
        self._search_lock = threading.Lock()
        self._report_lock = threading.Lock()
        self._passages_lock = threading.Lock()
        self._readers: dict[str, Index] = {}
        self._live = LiveModels(
            self.home.models, threads=self.settings.inference_threads, idle_exit_s=self.settings.idle_exit_s
        )
        self._writer = Writer(self.home, self._live, publish=self._publish)
        self._preview_lock = threading.Lock()
        self._previewer: Previewer | None = None
        self._closed = False

    def __enter__(self) -> SearchEngine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stops what runs, ends every child process and closes the index."""
        self._closed = True
        self._writer.stop()
        with self._preview_lock:
            if self._previewer is not None:
                self._previewer.close()
        self._live.close()
        self._writer.close()
        with self._search_lock, self._report_lock, self._passages_lock:
            for reader in self._readers.values():
                reader.close()
            self._readers.clear()

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Has every event given to `callback`, on the thread where it happens; returns what ends that."""
        self._callbacks.append(callback)
        return lambda: self._unsubscribe(callback)

    def _unsubscribe(self, callback: Callable[[Event], None]) -> None:
        with contextlib.suppress(ValueError):
            self._callbacks.remove(callback)

    # Indexing

    def index(self, paths: Sequence[Path] = (), *, meaning: bool = True, stop: threading.Event | None = None) -> None:
        """Adds folders and brings the whole index up to date. What `stop` interrupts goes on at the next call.

        Raises:
            UsageError: one of `paths` is no folder.
            IndexBusyError: another process, or another thread, writes the index.
            StoreError: the index cannot be written.
        """
        folders = [_folder(path) for path in paths]
        with self._writer.open(stop) as (index, stop_event):
            for folder in (*folders, *map(Path, self.settings.folders)):
                self._add(index, folder)
            self._writer.update(index, self.settings, self._chosen_embedder() if meaning else None, stop_event)

    def watch(self, stop: threading.Event | None = None) -> None:
        """Keeps the index up to date until `stop` is set or the engine is closed.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
            StoreError: the index cannot be written.
        """
        with self._writer.open(stop) as (index, stop_event):
            for folder in map(Path, self.settings.folders):
                self._add(index, folder)
            self._writer.watch(index, self.settings, self._chosen_embedder(), stop_event)

    def folders(self) -> tuple[Folder, ...]:
        """The watched folders, those too that were never walked."""
        with self._report_lock:
            try:
                known = tuple(self._reader("report").documents.folders())
            except IndexMissingError:
                known = ()
        paths = {folder.path for folder in known}
        return known + tuple(Folder(0, Path(path)) for path in self.settings.folders if Path(path) not in paths)

    def add_folder(self, path: Path) -> Folder:
        """Watches a folder from now on; its files are found after the next `index` or while `watch` runs.

        Raises:
            UsageError: it is no folder.
            IndexBusyError: another process writes the index.
        """
        folder = _folder(path)
        return self._writer.change(lambda index: self._add(index, folder))

    def remove_folder(self, path: Path) -> None:
        """Forgets a folder and everything that is known of its files. The files themselves are left alone.

        Raises:
            UsageError: it is not watched.
            IndexBusyError: another process writes the index.
        """
        wanted = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - a folder that is gone can be forgotten too
        candidates = {wanted, wanted.resolve()}

        def remove(index: Index) -> bool:
            found = [folder for folder in index.documents.folders() if folder.path in candidates]
            for folder in found:
                index.documents.remove_folder(folder.id)
            return bool(found)

        settings = tuple(name for name in self.settings.folders if Path(name) not in candidates)
        was_set = settings != self.settings.folders
        if not self._writer.change(remove) and not was_set:
            raise UsageError(f"{wanted} is not a watched folder.", "See: qwenfind folders list")
        if was_set:
            self._save(replace(self.settings, folders=settings))

    # Models

    @property
    def models(self) -> Models:
        """The models on this machine, and those that can be had."""
        return self._live.models

    def use_model(self, name: str) -> None:
        """Searches with another model from now on.

        An embedding model fills its own space at the next `index`; the old one answers until that is done.

        Raises:
            ModelError: it is not installed, or damaged.
        """
        from qwenfind.inference.catalogue import ModelKind

        model = self.models.find(name)
        if model.kind is ModelKind.RERANK:
            self._save(replace(self.settings, reranker=name))
        else:
            self._save(replace(self.settings, model=name))
        self.forget_models()

    def remove_model(self, name: str) -> None:
        """Deletes a model's files. Where it was in use, the starter model takes its place, or no reranker.

        Raises:
            ModelError: there is none of that name, or it came with the program.
        """
        self.models.remove(name)
        if name in (self.settings.model, self.settings.reranker):
            self._save(
                replace(
                    self.settings,
                    model=STARTER if name == self.settings.model else self.settings.model,
                    reranker="" if name == self.settings.reranker else self.settings.reranker,
                )
            )
        self.forget_models()

    def use_no_reranker(self) -> None:
        """Searches without reranking from now on."""
        self._save(replace(self.settings, reranker=""))

    def forget_models(self) -> None:
        """Looks at the installed models anew, after one came or went."""
        self._live.forget()

    def machine(self) -> Machine:
        """What this computer has, as far as it matters to models."""
        from qwenfind.machine import this_machine

        return this_machine()

    def measure(self, name: str = STARTER) -> float:
        """Tokens a second that a model embeds on this computer. Takes some seconds the first time.

        Raises:
            ModelError: it is not installed, is no embedder, or cannot run.
            ChildError: the program is closing.
        """
        return self._live.measure(name)

    def advice(self) -> tuple[ModelAdvice, ...]:
        """Which models suit this computer and its files, and why; after `measure` also how long each would take."""
        from qwenfind.advice import advice_for

        with self._report_lock:
            try:
                passages = self._reader("report").documents.passages_total()
            except IndexMissingError:
                passages = 0
        return advice_for(
            self.models, self.machine(), speeds=self._live.speeds(), passages=passages, settings=self.settings
        )

    # Searching

    def search(
        self,
        query: Query | str,
        announce: Callable[[SearchResponse], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        *,
        sentences_s: float = SENTENCES_S,
    ) -> SearchResponse:
        """Answers a query. A `Query` with nothing but a text is read as if it were typed.

        Args:
            announce: receives what is known after each stage.
            cancelled: asked between stages; a cancelled search returns what it has, with `final=False`.
            sentences_s: seconds for finding the sentence that answers where words do not tell it; 0 leaves it out.

        Raises:
            UsageError: the query is empty, one of its filters has no usable value, or the file that `like:` names
                cannot be compared.
            IndexMissingError: nothing is indexed yet.
            StoreError: the index cannot be read.
            ModelError: only meaning was asked for and no model can answer.
        """
        query = parsed(query)

        def tell(response: SearchResponse) -> None:
            if announce is not None:
                announce(response)
            self._publish(SearchStage(response))

        with self._search_lock:
            searcher, notes = searcher_for(
                query, self._reader("search"), live=self._live, settings=self.settings, sentences_s=sentences_s
            )
            response = searcher.search(query, tell, cancelled)
        response = replace(response, notes=(*notes, *response.notes))
        self._publish(SearchStage(response))
        return response

    def passages(self, path: Path, query: Query | str, *, limit: int = 20) -> tuple[PassageMatch, ...]:
        """The passages of one file that answer a query about as well as its best, that one first.

        Raises:
            UsageError: the query is empty or one of its filters has no usable value.
            IndexMissingError: nothing is indexed yet.
            StoreError: the index cannot be read.
            ModelError: only meaning was asked for and no model can answer.
        """
        asked = parsed(query)
        # With a connection of its own: nobody waits here for a search that reranks.
        with self._passages_lock:
            index = self._reader("passages")
            document = index.documents.by_path(path)
            if document is None:
                return ()
            asked = replace(asked, rerank=False)
            searcher, _ = searcher_for(asked, index, live=self._live, settings=self.settings, sentences_s=0.0)
            return searcher.passages(document, asked, limit=limit)

    def warm(self) -> None:
        """Has the models in use loaded, so that the first search is quick. Returns soon and never raises."""
        self._live.warm(self.settings.model, self.settings.reranker)

    # Showing

    @property
    def preview(self) -> Previewer:
        """Shows documents, drawn or read by a child process that starts when first asked."""
        with self._preview_lock:
            if self._closed:
                raise ChildError("The engine is closed.")
            if self._previewer is None:
                from qwenfind.extraction.preview import Previewer

                self._previewer = Previewer(max_file_mb=self.settings.max_file_mb)
            return self._previewer

    # Reports

    def status(self) -> Status:
        """The state of the index; all zeros where nothing is indexed yet."""
        with self._report_lock:
            try:
                index = self._reader("report")
            except IndexMissingError:
                return Status(folders=tuple(Folder(0, Path(path)) for path in self.settings.folders))
            return status_of(index, live=[space for space, _ in self._live.live(index, self.settings.model)])

    def facets(self) -> Facets:
        """Types, languages and folders that searches can be narrowed to, the most frequent first."""
        with self._report_lock:
            try:
                return facets_of(self._reader("report"))
            except IndexMissingError:
                return Facets()

    def problems(self) -> list[Document]:
        """Files that are not wholly in the index: partial, skipped, failed."""
        with self._report_lock:
            try:
                return self._reader("report").documents.problems()
            except IndexMissingError:
                return []

    def verify(self) -> list[str]:
        """What is wrong with the index, one sentence each; empty where it is whole.

        Raises:
            StoreError: the index cannot be opened.
        """
        with self._report_lock:
            reader = self._reader("report")
            try:
                # Only a writer can compare all parts of the index.
                with self._writer.open(None) as (index, _):
                    return index.verify()
            except IndexBusyError:
                return reader.verify()

    def why(self, path: Path, query: Query | str | None = None) -> Explanation:
        """Why a file is found, or is not; with a query, how it fares in each stage.

        Raises:
            UsageError: the query cannot be read.
        """
        asked = None if query is None else parsed(query)
        folders = self.folders()
        with self._report_lock:
            try:
                index = self._reader("report")
            except IndexMissingError:
                index = None
            found = explain(path, index, folders=folders, home=self.home, settings=self.settings)
        if asked is None or found.document is None:
            return found
        asked = replace(asked, limit=LOOKED_AT, rerank=False)
        alone = replace(asked, filters=replace(asked.filters, documents=(found.document.id,)))
        return ranked(found, among=self.search(asked, sentences_s=0.0), alone=self.search(alone, sentences_s=0.0))

    def embedder(self) -> Embedder:
        """The chosen model's embedder.

        Raises:
            ModelError: it is not installed, or torch is missing.
        """
        return self._live.embedder(self.settings.model)

    def sample_queries(self, count: int) -> list[str]:
        """Queries of a few words that stand next to each other in indexed files; always the same for one index."""
        with self._report_lock:
            try:
                return sample_queries(self._reader("report"), count)
            except IndexMissingError:
                return []

    def sample_files(self, count: int) -> list[Path]:
        """Some indexed files, spread over all."""
        with self._report_lock:
            try:
                return [document.path for document in sample_documents(self._reader("report"), count)]
            except IndexMissingError:
                return []

    # Wiring

    def _publish(self, event: Event) -> None:
        for callback in tuple(self._callbacks):
            callback(event)

    def _reader(self, name: str) -> Index:
        """A read-only connection of its own for each lock, because a connection serves one thread at a time."""
        if self._closed:
            raise IndexBusyError("The engine is closed.", "Make a new one.")
        if name not in self._readers:
            from qwenfind.store.index import Index

            self._readers[name] = Index.open_reader(self.home.index)
        return self._readers[name]

    def _chosen_embedder(self) -> Embedder | None:
        try:
            return self._live.embedder(self.settings.model)
        except ModelError as error:
            self._publish(Notice(f"Names and words only. {error.title}", error.hint))
            return None

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

    def _save(self, settings: Settings) -> None:
        self.home.prepare()
        settings.save(self.home.settings)
        self.settings = settings


def _folder(path: Path) -> Path:
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
