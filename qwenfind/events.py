"""What the engine announces. Subscribers get these on the thread where they happen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qwenfind.records import Activity, Phase, SearchResponse


@dataclass(frozen=True, slots=True)
class ScanStarted:
    """A folder is being walked."""

    folder: Path


@dataclass(frozen=True, slots=True)
class FolderOffline:
    """A watched folder is not there; its documents are kept."""

    folder: Path


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """How far reading files has come.

    Attributes:
        done: files finished in this run, whatever their outcome.
        total: files that this run had to look at so far.
        current: the file just finished or begun, or None.
    """

    done: int
    total: int
    current: Path | None = None


@dataclass(frozen=True, slots=True)
class MeaningProgress:
    """How far a space has come: passages with a vector out of all."""

    model: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class DocumentsChanged:
    """Documents became searchable by name and word, moved, or are gone."""

    changed: int
    removed: int


@dataclass(frozen=True, slots=True)
class WatcherDegraded:
    """File events may be lost; scans run more often until it recovers."""

    reason: str


@dataclass(frozen=True, slots=True)
class WatcherRecovered:
    """File events are heard again."""


@dataclass(frozen=True, slots=True)
class PhaseChanged:
    """Indexing rests, waits or stopped; that it works is told by its progress.

    Attributes:
        reason: why, one plain sentence, or "".
        hint: what to do about it, or "".
        damaged: whether the index itself is the reason, so that only a new one helps.
    """

    phase: Phase
    reason: str = ""
    hint: str = ""
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class ActivityChanged:
    """What indexing is doing, all in one; at most five a second, and always the last."""

    activity: Activity


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should know that stops nothing.

    Attributes:
        phase: the phase that tells the same, for those who show phases, or None.
    """

    title: str
    hint: str = ""
    phase: Phase | None = None


@dataclass(frozen=True, slots=True)
class SearchStage:
    """A search reached its next stage; `response.final` tells whether it is the last."""

    response: SearchResponse


@dataclass(frozen=True, slots=True)
class ModelAsked:
    """A model was asked in the background what its makers published.

    Attributes:
        faults: what is wrong with its answers, one sentence each; none where it is sound.
    """

    name: str
    faults: tuple[str, ...]


Event = (
    ScanStarted
    | FolderOffline
    | IndexProgress
    | MeaningProgress
    | DocumentsChanged
    | WatcherDegraded
    | WatcherRecovered
    | PhaseChanged
    | ActivityChanged
    | Notice
    | ModelAsked
    | SearchStage
)
