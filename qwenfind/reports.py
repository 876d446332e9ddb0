"""What the engine tells about itself: the state of the index, and why a file is found or not."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.paths import Home
from qwenfind.records import Document, Filters, Folder, SearchResponse, Space, State
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.store.index import Index

# Places that are looked at before a file is said not to be among the results.
LOOKED_AT = 200
# Documents and headings of each that are looked at for examples.
_EXAMPLES_FROM = 60
_HEADINGS = 12


@dataclass(frozen=True, slots=True)
class SpaceStatus:
    """How far an embedding space has come.

    Attributes:
        done: passages with a vector; passages of equal text share one and count once.
        total: all passages, counted the same way.
        live: whether its model is installed, so that searches use it.
    """

    model: str
    dimensions: int
    done: int
    total: int
    live: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """The state of the index.

    Attributes:
        files: files in watched folders; the sum of `states`.
        states: files in each state, every state named.
        passages: passages that can be found by words.
        index_bytes: size of the index on disk.
        last_change: when a folder was last walked to its end, seconds since the epoch, or 0.
    """

    files: int = 0
    states: Mapping[State, int] = field(default_factory=lambda: dict.fromkeys(State, 0))
    folders: tuple[Folder, ...] = ()
    passages: int = 0
    spaces: tuple[SpaceStatus, ...] = ()
    index_bytes: int = 0
    last_change: float = 0.0


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a file is found, or is not.

    Attributes:
        path: what was asked about, absolute.
        exists: whether it lies on the disk now, as far as we may look.
        is_folder: whether it is a folder, which no search finds.
        root: the watched folder that holds it, or None.
        excluded: the rule that leaves it out, or "".
        document: what the index knows of it, or None.
        passages: passages that can be found.
        vectors: model name to (passages with a vector, passages).
        rank: its place among the results of the query, or None where no query was given or it is not among them.
        scores: for a query, its score in each stage that finds it.
        whole: of how many of its characters its vector as a whole tells, and how many it has; None where it has none.
        verdict: the answer in plain sentences, the most important first.
    """

    path: Path
    exists: bool
    root: Path | None = None
    excluded: str = ""
    document: Document | None = None
    passages: int = 0
    vectors: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    rank: int | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
    whole: tuple[int, int] | None = None
    verdict: tuple[str, ...] = ()
    is_folder: bool = False

    @property
    def waits(self) -> bool:
        """Whether indexing would make it better found."""
        if self.root is None or not self.exists or self.excluded or self.is_folder:
            return False
        behind = any(done < total for done, total in self.vectors.values())
        return self.document is None or self.document.state is State.PENDING or behind


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the disk where something of the program lies.

    Attributes:
        name: "settings", "index", "models", "logs", "history" or "judged searches".
        path: a file or a folder, which need not be there yet.
        bytes: what it takes.
    """

    name: str
    path: Path
    bytes: int


def places_of(home: Home) -> tuple[Place, ...]:
    """Where everything lies, and how much room it takes."""
    whole = {"index": [Path(f"{home.index}{end}") for end in ("", "-wal", "-shm")]}
    named = (
        ("settings", home.settings),
        ("index", home.index),
        ("models", home.models),
        ("logs", home.logs),
        ("history", home.history),
        ("judged searches", home.judged),
    )
    return tuple(Place(name, path, sum(map(_bytes_in, whole.get(name, [path])))) for name, path in named)


def status_of(index: Index, *, live: Collection[Space]) -> Status:
    """The state of an index, with the spaces that searches use."""
    states = index.documents.counts()
    folders = tuple(index.documents.folders())
    usable = {space.id for space in live}
    return Status(
        files=sum(states.values()),
        states=states,
        folders=folders,
        passages=index.documents.passages_total(),
        spaces=tuple(
            SpaceStatus(space.model, space.dimensions, *index.vectors.coverage(space.id), live=space.id in usable)
            for space in index.vectors.spaces()
        ),
        index_bytes=index.size_bytes(),
        last_change=max((folder.last_scan for folder in folders), default=0.0),
    )


def explain(
    path: Path, index: Index | None, *, folders: Sequence[Folder], home: Home, settings: Settings
) -> Explanation:
    """Why a file can be found, or cannot, whatever the query."""
    from qwenfind.indexing.exclusions import Exclusions

    whole = Path(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100,PTH111 - a link as it is named; never raises
    roots = [folder.path for folder in folders if whole == folder.path or folder.path in whole.parents]
    # Both are False for what lies where nobody may look; Path.is_dir would raise.
    exists, is_folder = os.path.lexists(whole), os.path.isdir(whole)  # noqa: PTH112
    found = Explanation(
        path=whole,
        exists=exists,
        is_folder=is_folder,
        root=max(roots, key=lambda root: len(root.parts), default=None),
    )
    if found.root is not None:
        rules = Exclusions(
            found.root,
            patterns=settings.exclude,
            include_hidden=settings.include_hidden,
            own_folders=home.own_folders,
        )
        found = replace(found, excluded=rules.why_excluded(whole, is_dir=is_folder))
    document = index.documents.by_path(whole) if index is not None else None
    if index is not None and document is not None:
        texts = index.documents.text_ids_of(document.id)
        as_whole = index.wholes.read_of(document)
        texts += [as_whole[0]] if as_whole else []
        vectors = {
            space.model: (sum(index.vectors.vector_of(space.id, text) is not None for text in texts), len(texts))
            for space in index.vectors.spaces()
        }
        found = replace(
            found,
            document=document,
            passages=len(index.documents.passages_of(document.id)),
            vectors=vectors,
            whole=as_whole[1:] if as_whole else None,
        )
    return replace(found, verdict=_verdict(found))


def ranked(found: Explanation, *, among: SearchResponse, alone: SearchResponse) -> Explanation:
    """Adds how the file fares for a query.

    Args:
        among: the query's answer over everything.
        alone: its answer where only this file is looked at.
    """
    rank = next((result.rank for result in among.results if result.path == found.path), None)
    scores = dict(alone.results[0].scores) if alone.results else {}
    scores.pop("fused", None)
    query = among.query
    if rank is not None:
        said = f"It is result {rank} for this query."
    elif scores:
        said = f"It matches this query, but not among the first {LOOKED_AT} results."
    elif query.filters or query.phrases or query.exclusions or query.either:
        said = "Nothing in it matches this query, or one of its filters, phrases or exclusions leaves it out."
    else:
        said = "Nothing in it matches this query."
    return replace(found, rank=rank, scores=scores, verdict=(said, *found.verdict))


def sample_documents(index: Index, count: int) -> list[Document]:
    """Indexed documents, spread evenly over each folder's paths."""
    known = [d for folder in index.documents.folders() for d in index.documents.known(folder.id)]
    indexed = [document for document in known if document.state is State.INDEXED]
    step = max(1, len(indexed) // max(1, count))
    return indexed[::step][:count]


def examples(index: Index, count: int) -> list[str]:
    """Titles and headings of the newest documents that read like something a person would look for."""
    found: dict[str, Path] = {}
    for document in index.documents.newest(Filters(), _EXAMPLES_FROM):
        if len(found) == count:
            break
        if document.path.parent in found.values():
            # From another folder each, so that they tell of different things.
            continue
        headings = (p.heading.rpartition(" › ")[2] for p in index.documents.passages_of(document.id)[1:_HEADINGS])
        title = next(filter(_reads_well, (document.title, *headings)), "")
        if title:
            found.setdefault(" ".join(title.split()), document.path.parent)
    return list(found)


def _reads_well(title: str) -> bool:
    words = title.split()
    letters = sum(c.isalpha() or c.isspace() for c in title)
    return 2 <= len(words) <= 8 and len(title) <= 56 and letters >= 0.85 * len(title)


def sample_queries(index: Index, count: int) -> list[str]:
    """Three neighbouring words each, out of the middle of different documents."""
    queries = []
    for document in sample_documents(index, count):
        passages = index.documents.passages_of(document.id)
        words = re.findall(r"[^\W\d_]{3,}", passages[len(passages) // 2].text) if passages else []
        if words:
            middle = max(0, len(words) // 2 - 1)
            queries.append(" ".join(words[middle : middle + 3]))
    return queries


def _bytes_in(place: Path) -> int:
    """The size of a file, or of all files below a folder; 0 for what is not there."""
    total = 0
    for file in (place, *place.rglob("*")):
        with contextlib.suppress(OSError):
            facts = file.lstat()
            total += facts.st_size if stat.S_ISREG(facts.st_mode) else 0
    return total


def _verdict(explanation: Explanation) -> tuple[str, ...]:
    """The answer in plain sentences."""
    document = explanation.document
    said: list[str] = []
    if explanation.root is None:
        said.append("It lies in no watched folder.")
    elif not explanation.exists:
        said.append(
            "It is not on the disk now; the index forgets it at the next scan."
            if document is not None
            else "There is no such file on the disk, or its folder may not be looked into."
        )
    elif explanation.excluded:
        said.append(f"It is left out: {explanation.excluded}.")
    elif explanation.is_folder:
        said.append("It is a watched folder, or lies in one. Searches find files: ask about one in it.")
    elif document is None:
        said.append("The index has not seen it yet.")
    if document is not None:
        has_meaning = any(done for done, _ in explanation.vectors.values())
        said.append(_state(document, has_meaning=has_meaning))
        behind = [
            f"{model} ({done} of {total})" for model, (done, total) in explanation.vectors.items() if done < total
        ]
        if behind:
            said.append(f"Its meaning is not complete yet in {', '.join(behind)}.")
        if explanation.whole and explanation.whole[0] < explanation.whole[1]:
            read, length = explanation.whole
            said.append(
                f"As a whole it is known by its first {read} of {length} characters; its passages hold the rest."
            )
    return tuple(said)


def _state(document: Document, *, has_meaning: bool) -> str:
    reason = f": {document.reason}" if document.reason else ""
    return {
        State.PENDING: f"It waits to be read{reason}; until then its name finds it.",
        State.INDEXED: "It is indexed: its name, its words and its meaning find it."
        if has_meaning
        else "It is indexed: its name and its words find it.",
        State.PARTIAL: f"It is indexed in part{reason}.",
        State.SKIPPED: f"Its text was left out{reason}; its name finds it.",
        State.FAILED: f"It could not be read{reason}; its name finds it. It is tried again when it changes.",
        State.OFFLINE: "Its drive or folder is not connected; what is known of it is kept.",
    }[document.state]
