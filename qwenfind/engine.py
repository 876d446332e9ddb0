"""The one object that front ends hold: opens, wires, starts and stops everything."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from qwenfind import libraries
from qwenfind.control import IndexControl
from qwenfind.errors import ChildError, IndexBusyError, IndexMissingError, QwenFindError
from qwenfind.events import Event, SearchStage
from qwenfind.indexing import presence
from qwenfind.indexing.activity import ActivityTracker
from qwenfind.indexing.throttle import Throttle
from qwenfind.judged import JudgedQueries
from qwenfind.live_models import LiveModels
from qwenfind.paths import Home
from qwenfind.records import STAGES, Activity, Document, Folder, PassageMatch, Query, SearchResponse
from qwenfind.reports import (
    LOOKED_AT,
    Explanation,
    Place,
    Status,
    examples,
    explain,
    places_of,
    ranked,
    sample_documents,
    sample_queries,
    status_of,
)
from qwenfind.search.facets import Facets, facets_of
from qwenfind.search.query import parsed
from qwenfind.searchers import SENTENCES_S, rehearse, searcher_for
from qwenfind.settings import STARTER, Settings
from qwenfind.writer import Writer

if TYPE_CHECKING:
    from qwenfind.advice import ModelAdvice
    from qwenfind.extraction.preview import Previewer
    from qwenfind.indexing.survey import Survey
    from qwenfind.inference.client import Embedder
    from qwenfind.inference.weights import Models
    from qwenfind.machine import Machine
    from qwenfind.store.index import Index

T = TypeVar("T")


class SearchEngine:
    """An index, its models and its folders. A context manager; `close` ends every child process.

    Searches and reports use read-only connections, so they work while this process or another writes.
    Any thread may call any method; searches run one at a time, and so do reports.

    Args:
        home: where everything lies; the user's own place unless told otherwise.
        settings: used instead of the settings file of `home`.
        throttle: holds watching up; it asks the operating system unless told otherwise.

    Attributes:
        judged: searches with the files that were right for them.

    Raises:
        SettingsError: the settings file cannot be read.
    """

    def __init__(
        self, home: Home | None = None, settings: Settings | None = None, *, throttle: Throttle | None = None
    ) -> None:
        self.home = home or Home.default()
        settings = settings if settings is not None else Settings.load(self.home.settings)
        self._callbacks: list[Callable[[Event], None]] = []
        self._search_lock = threading.Lock()
        self._report_lock = threading.Lock()
        self._passages_lock = threading.Lock()
        self._readers: dict[str, Index] = {}
        self._tracker = ActivityTracker(self._tell)
        self._throttle = throttle or Throttle(on_battery=presence.on_battery, idle_s=presence.idle_s)
        self._live = LiveModels(
            self.home.models,
            threads=settings.inference_threads,
            idle_exit_s=settings.idle_exit_s,
            dimensions=settings.dimensions,
            publish=self._publish,
        )
        self._writer = Writer(self.home, self._live, throttle=self._throttle, publish=self._publish)
        self.judged = JudgedQueries(self.home.judged, wanted=lambda path: self._control.may_be_judged(path))
        self._control = IndexControl(
            self.home,
            settings,
            judged=self.judged,
            live=self._live,
            writer=self._writer,
            throttle=self._throttle,
            publish=self._publish,
        )
        self._preview_lock = threading.Lock()
        self._previewer: Previewer | None = None
        self._closed = False
        self._rehearsed = False

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
        self._close_preview()
        self._live.close()
        self._writer.close()
        self._tracker.close()
        self._close_readers()

    @property
    def settings(self) -> Settings:
        """What the user chose; `change_settings` changes it."""
        return self._control.settings

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
        self._control.index(paths, meaning=meaning, stop=stop)

    def watch(self, stop: threading.Event | None = None) -> None:
        """Keeps the index up to date until `stop` is set or the engine is closed.

        Raises:
            IndexBusyError: another process, or another thread, writes the index.
            StoreError: the index cannot be written.
        """
        self._control.watch(stop or threading.Event())

    def keep_watching(self, stop: threading.Event | None = None) -> None:
        """As `watch`, but never gives up: what comes between is told by `activity`, and tried again by itself."""
        self._control.keep_watching(stop or threading.Event())

    @property
    def activity(self) -> Activity:
        """What indexing is doing now; every change of it is an `ActivityChanged`."""
        return self._tracker.activity

    @property
    def paused(self) -> bool:
        """Whether the person paused watching."""
        return self._throttle.paused

    def pause(self, *, for_s: float | None = None) -> None:
        """Holds up what watches within about a second, until `resume` or for so long. Changes are noted meanwhile."""
        self._throttle.pause(for_s=for_s)

    def resume(self) -> None:
        """Ends the pause; whatever else stopped watching is tried again too."""
        self._control.resume()

    def retry(self, paths: Sequence[Path] | None = None) -> int:
        """Has files that could not be read, or in part only, read anew; returns how many.

        Args:
            paths: files or folders; all problems where it is None.

        Raises:
            IndexBusyError: another process writes the index.
        """
        return self._control.retry(paths)

    def exclude(self, pattern: str | Path) -> None:
        """Leaves out a file, a folder or what a pattern says; what the index knows there is forgotten soon.

        Raises:
            UsageError: it is a watched folder, or no pattern.
            SettingsError: the pattern cannot be understood.
        """
        self._control.exclude(pattern)

    def change_settings(self, settings: Settings) -> None:
        """Saves other settings and applies them to what runs.

        Raises:
            UsageError: a new folder is not there.
            SettingsError: a pattern is none.
            ModelError: a model is not installed.
            IndexBusyError: a folder cannot be forgotten while another process writes the index; nothing is changed.
        """
        before = self.settings
        self._control.change(settings)
        if self.settings.max_file_mb != before.max_file_mb:
            self._close_preview()

    def delete_index(self) -> None:
        """Deletes all that is known of the files, which stay; where it is watched, the index is made anew.

        Raises:
            IndexBusyError: another process writes the index.
            StoreError: it cannot be removed.
        """
        self._control.delete_index(self._close_readers)

    def survey(
        self,
        folder: Path,
        *,
        stop: threading.Event | None = None,
        progress: Callable[[Survey], None] | None = None,
    ) -> Survey:
        """What indexing a folder would come to, and what would be left out and why. Reads no file.

        Args:
            stop: ends it early; what was counted is returned.
            progress: called with what was counted so far.
        """
        libraries.load()
        from qwenfind.indexing.survey import survey

        return survey(folder, home=self.home, settings=self.settings, stop=stop, progress=progress)

    def left_out(self, patterns: Sequence[str], path: str | Path) -> str:
        """Which rule would leave a path out, were these the user's patterns: one of them, or a built-in one's reason.

        Returns "" where none would.

        Raises:
            SettingsError: a pattern is none.
        """
        libraries.load()
        from qwenfind.indexing.survey import left_out

        roots = [folder.path for folder in self.folders()]
        return left_out(path, patterns, roots=roots, home=self.home, settings=self.settings)

    def left_out_rules(self) -> dict[str, tuple[str, ...]]:
        """What is left out from the start: each reason with the names it goes by."""
        libraries.load()
        from qwenfind.indexing.exclusions import built_in_rules

        return built_in_rules()

    def places(self) -> tuple[Place, ...]:
        """Where everything lies, and how much room it takes."""
        return places_of(self.home)

    @property
    def connections(self) -> int:
        """How often this process used the network: downloads of models that the person asked for."""
        return self._live.connections

    def folders(self) -> tuple[Folder, ...]:
        """The watched folders, those too that were never walked."""
        known: Sequence[Folder] = self._reported(lambda index: index.documents.folders(), [])
        paths = {folder.path for folder in known}
        new = (Folder(0, Path(path)) for path in self.settings.folders if Path(path) not in paths)
        return (*known, *new)

    def add_folder(self, path: Path) -> Folder:
        """Watches a folder from now on; its files are found after the next `index` or while `watch` runs.

        Raises:
            UsageError: it is no folder.
            IndexBusyError: another process writes the index.
        """
        return self._control.add_folder(path)

    def remove_folder(self, path: Path) -> None:
        """Forgets a folder and everything that is known of its files. The files themselves are left alone.

        Raises:
            UsageError: it is not watched.
            IndexBusyError: another process writes the index.
        """
        self._control.remove_folder(path)

    # Models

    @property
    def models(self) -> Models:
        """The models on this machine, and those that can be had."""
        return self._live.models

    def use_model(self, name: str) -> None:
        """Searches with another model from now on.

        An embedding model fills its own space, at once where something watches, else at the next `index`; the old one
        answers until that is done.

        Raises:
            ModelError: it is not installed, or damaged.
        """
        self._control.use_model(name)

    def cut_vectors(self, dimensions: int) -> None:
        """Searches with shorter vectors from now on, for models made for it (Matryoshka); 0 for the model's own length.

        Vectors that are there are cut, at once where something watches, else at the next `index`; nothing is embedded
        again, and the long ones answer until that is done. Longer ones than are there have to be embedded.

        Raises:
            ModelError: the model in use is not made to be cut, or not to so few.
        """
        self._control.cut_vectors(dimensions)

    def remove_model(self, name: str) -> None:
        """Deletes a model's files. Where it was in use, the starter model takes its place, or no reranker.

        Raises:
            ModelError: there is none of that name, or it came with the program.
        """
        self._control.remove_model(name)

    def use_no_reranker(self) -> None:
        """Searches without reranking from now on."""
        self._control.change(replace(self.settings, reranker=""))

    def forget_models(self) -> None:
        """Looks at the installed models anew, after one came or went."""
        self._control.forget_models()

    def ask_models(self, names: Sequence[str] = ()) -> None:
        """Has models asked in the background what their makers published, once for how each runs here now.

        Returns at once; `ModelAsked` tells what was found.

        Args:
            names: after one came; those in use where none is named.
        """
        self._live.ask(names or (self.settings.model, self.settings.reranker))

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

    def measure_reranker(self) -> str:
        """Measures the chosen reranker, so that `judged_within` knows, and tells how it runs. Takes seconds, once.

        Raises:
            ModelError: it is not installed, or cannot run.
            ChildError: the program is closing.
        """
        return self._live.measure_reranker(self.settings.reranker)

    def advice(self) -> tuple[ModelAdvice, ...]:
        """Which models suit this computer and its files, and why; after `measure` also how long each would take."""
        from qwenfind.advice import advice_for

        passages = self._reported(lambda index: index.documents.passages_total(), 0)
        return advice_for(
            self.models,
            self.machine(),
            speeds={**self._live.speeds(), **self._live.rerank_speeds()},
            passages=passages,
            settings=self.settings,
        )

    def judged_within(self, budget_s: float) -> int | None:
        """About how many results the chosen reranker judges in a time on this computer, as its work has told.

        None before it was at work, or where none is chosen.
        """
        return self._live.judged_within(self.settings.reranker, budget_s) if self.settings.reranker else None

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
        if query.stages is None and self.settings.stages != STAGES:
            query = replace(query, stages=self.settings.stages)

        def tell(response: SearchResponse) -> None:
            if announce is not None:
                announce(response)
            self._publish(SearchStage(response))

        with self._search_lock:
            searcher, notes = searcher_for(
                query, self._reader("search"), live=self._live, settings=self.settings, sentences_s=sentences_s
            )
            listening = announce is not None or self._callbacks
            response = searcher.search(query, tell if listening else None, cancelled)
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
        """Has all loaded that searches need, the models in use too, so that the first search is quick. Never raises.

        Takes part of a second once there is an index, and next to nothing afterwards; the models load by themselves.
        """
        self._live.warm(self.settings.model, self.settings.reranker)
        with contextlib.suppress(QwenFindError), self._search_lock:
            if not self._rehearsed:
                rehearse(self._reader("search"), live=self._live, settings=self.settings)
                self._rehearsed = True

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

    def _close_preview(self) -> None:
        with self._preview_lock:
            previewer, self._previewer = self._previewer, None
            if previewer is not None:
                previewer.close()

    # Reports

    def status(self) -> Status:
        """The state of the index; all zeros where nothing is indexed yet."""
        return self._reported(
            lambda index: status_of(index, live=[space for space, _ in self._live.live(index, self.settings.model)]),
            Status(folders=tuple(Folder(0, Path(path)) for path in self.settings.folders)),
        )

    def facets(self) -> Facets:
        """Types, languages and folders that searches can be narrowed to, the most frequent first."""
        return self._reported(lambda index: facets_of(index), Facets())

    def problems(self) -> list[Document]:
        """Files that are not wholly in the index: partial, skipped, failed."""
        return self._reported(lambda index: index.documents.problems(), [])

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
        asked = replace(asked, limit=LOOKED_AT, rerank=False, fold=False)
        among = self.search(asked, sentences_s=0.0)
        one = replace(among.query.filters, documents=(found.document.id,))
        alone = replace(among.query, filters=one, otherwise=None)
        return ranked(found, among=among, alone=self.search(alone, sentences_s=0.0))

    def embedder(self) -> Embedder:
        """The chosen model's embedder.

        Raises:
            ModelError: it is not installed, or torch is missing.
        """
        return self._live.embedder(self.settings.model)

    def examples(self, count: int) -> list[str]:
        """What a person could look for: titles and headings of the newest files, each from another folder."""
        return self._reported(lambda index: examples(index, count), [])

    def sample_queries(self, count: int) -> list[str]:
        """Queries of a few words that stand next to each other in indexed files; always the same for one index."""
        return self._reported(lambda index: sample_queries(index, count), [])

    def sample_files(self, count: int) -> list[Path]:
        """Some indexed files, spread over all."""
        return self._reported(lambda index: [document.path for document in sample_documents(index, count)], [])

    # Wiring

    def _publish(self, event: Event) -> None:
        self._tracker.hear(event)
        self._tell(event)

    def _tell(self, event: Event) -> None:
        for callback in tuple(self._callbacks):
            callback(event)

    def _close_readers(self) -> None:
        with self._search_lock, self._report_lock, self._passages_lock:
            for reader in self._readers.values():
                reader.close()
            self._readers.clear()

    def _reported(self, report: Callable[[Index], T], empty: T) -> T:
        """What a report says of the index, or of none where nothing is indexed yet."""
        with self._report_lock:
            try:
                return report(self._reader("report"))
            except IndexMissingError:
                return empty

    def _reader(self, name: str) -> Index:
        """A read-only connection of its own for each lock, because a connection serves one thread at a time."""
        if self._closed:
            raise IndexBusyError("The engine is closed.", "Make a new one.")
        if name not in self._readers:
            libraries.load()
            self._readers[name] = self._writer.reader()
        return self._readers[name]
