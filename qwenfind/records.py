"""Values that cross rooms. All are frozen; change one with `dataclasses.replace`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class State(StrEnum):
    """The one state that every file in a watched folder is in."""

    PENDING = "pending"
    INDEXED = "indexed"
    PARTIAL = "partial"
    SKIPPED = "skipped"
    FAILED = "failed"
    OFFLINE = "offline"


class Closeness(StrEnum):
    """How closely a result answers, in a word that a person reads."""

    STRONG = "strong"
    GOOD = "good"
    LOOSE = "loose"


class BlockKind(StrEnum):
    """What a stretch of extracted text is, as far as its format says."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """A natural piece of a text, as a half-open character span.

    Attributes:
        start: first character of the block in the document's text.
        end: the character after its last.
        kind: what the block is.
        level: 1 to 6 for a heading, nesting depth for a list item, indentation depth for code; else 0.
    """

    start: int
    end: int
    kind: BlockKind
    level: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """A page, slide, sheet or message of a document, as a half-open character span.

    Attributes:
        kind: "page", "slide", "sheet", "chapter", "message" or "cell".
        number: counted from 1 in document order.
        label: the name a person sees ("Budget 2024", "iv"), or "" for none.
    """

    start: int
    end: int
    kind: str
    number: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Extract:
    """What an extractor read out of one file.

    Attributes:
        text: the whole plain text, NUL-free, lines ended by "\\n"; every span below counts its characters.
        blocks: natural pieces in order, not overlapping; may leave gaps of white space.
        units: pages, slides or sheets in order, not overlapping.
        title: the document's own title, or "" where it has none (never the file name).
        language: ISO 639-1 code where the format declares one, else "".
        pages: number of pages, slides or sheets, 0 where the format has none.
        partial: why this is not the whole text (too long, a damaged part, pages that need OCR), or "".
    """

    text: str
    blocks: tuple[Block, ...] = ()
    units: tuple[Unit, ...] = ()
    title: str = ""
    language: str = ""
    pages: int = 0
    partial: str = ""


WHOLE = -1
"""The ordinal of the passage that stands for a whole document."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is embedded and ranked.

    Attributes:
        ordinal: its place in the document, from 0; `WHOLE` for what stands for all of it and has no text of its own.
        start: first character in the document's text.
        end: the character after its last; `text == extract.text[start:end]`.
        text: the passage itself.
        context: title and heading path that the embedder and the words index see before the text, or "".
        heading: heading path for people, "Chapter › Section", or "".
        unit: page, slide or sheet number where the passage begins, or 0.
        unit_kind: the unit's kind ("page", "slide", "sheet", ...), or "".
    """

    ordinal: int
    start: int
    end: int
    text: str
    context: str = ""
    heading: str = ""
    unit: int = 0
    unit_kind: str = ""

    @property
    def embedded_text(self) -> str:
        """The text that the embedder reads; equal ones share one vector."""
        return f"{self.context}\n{self.text}" if self.context else self.text


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the file system says of one regular file.

    Attributes:
        path: absolute path; may hold surrogate escapes for names that are not UTF-8.
        size: bytes.
        mtime_ns: time of last modification, nanoseconds since the epoch.
        device: the volume's identity (st_dev).
        inode: the file's identity on its volume (st_ino).
        placeholder: the content lies in a cloud and reading it would download it.
    """

    path: Path
    size: int
    mtime_ns: int
    device: int
    inode: int
    placeholder: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One file as the index knows it."""

    id: int
    folder_id: int
    path: Path
    size: int
    mtime_ns: int
    device: int
    inode: int
    state: State
    reason: str = ""
    attempts: int = 0
    title: str = ""
    language: str = ""
    pages: int = 0
    content_hash: bytes = b""

    @property
    def name(self) -> str:
        """The file's name, as in its folder."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class Folder:
    """A watched root.

    Attributes:
        offline: the folder was not there when last looked for; its documents are kept.
        last_scan: end of the last whole scan, seconds since the epoch, or 0.
    """

    id: int
    path: Path
    device: int = 0
    inode: int = 0
    offline: bool = False
    last_scan: float = 0.0


@dataclass(frozen=True, slots=True)
class Space:
    """An embedding space: everything that must agree for two vectors to be comparable.

    Attributes:
        fingerprint: hash over model, revision, prompts, pooling, dimensions, passage rule and dtype class.
        model: the model's name in the catalogue or its folder.
        dimensions: length of a vector.
    """

    id: int
    fingerprint: str
    model: str
    dimensions: int


@dataclass(frozen=True, slots=True)
class Filters:
    """What a result must be, applied inside every retrieval stage.

    Attributes:
        types: lower-case suffixes without the dot, any of them; empty for all.
        inside: folder names or absolute paths, each of which must be an ancestor.
        not_inside: the same, none of which may be an ancestor.
        documents: only these document ids, or None for all.
        after_ns: modified at or after this time, nanoseconds since the epoch.
        before_ns: modified before this time.
        min_bytes: at least so large.
        max_bytes: at most so large.
        languages: ISO 639-1 codes, any of them; empty for all.
        not_languages: the same, none of them.
        names: parts of the file's name, all of them; with `*` or `?` the whole name.
        not_names: the same, none of them.
        either: groups, of each of which at least one must leave the document.
    """

    types: tuple[str, ...] = ()
    not_types: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    not_inside: tuple[str, ...] = ()
    documents: tuple[int, ...] | None = None
    after_ns: int | None = None
    before_ns: int | None = None
    min_bytes: int | None = None
    max_bytes: int | None = None
    languages: tuple[str, ...] = ()
    not_languages: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()
    either: tuple[tuple[Filters, ...], ...] = ()

    def __bool__(self) -> bool:
        return self != Filters()


class Mode(StrEnum):
    """Which stages a search runs."""

    HYBRID = "hybrid"
    NAMES = "names"
    WORDS = "words"
    MEANING = "meaning"


STAGES = ("names", "words", "meaning", "rerank")
"""What a hybrid search may run, in order."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """What stands on one side of an OR, all of which a result must meet.

    Attributes:
        words: words that it must hold, in any form of theirs.
        phrases, exclusions, filters, either: as in `Query`.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()
    filters: Filters = field(default_factory=Filters)
    either: tuple[tuple[Alternative, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A search, parsed.

    Attributes:
        text: what the user typed.
        words: the free words, in order, that are neither filters nor exclusions (phrases included, unquoted, and what
            stands beside OR).
        phrases: exact phrases that a result must hold.
        exclusions: words or phrases that no result may hold.
        filters: filters that apply inside every stage.
        limit: how many results are wanted.
        mode: which stages run.
        rerank: whether an installed reranker is used.
        instruction: the task put before the query for instruction-aware models; None for the model's own.
        like: a file whose like is wanted, or None; it may stand without words.
        fold: whether copies and versions of one text are one result.
        either: groups, of each of which a result must meet at least one.
        ways: the words with one alternative of each group, every such choice; empty where there is no group.
        otherwise: the same with every date and type said in plain language taken for words, which is searched for
            where they leave nothing; None where none was said.
        stages: those of `STAGES` that a hybrid search runs; None for what the settings say.
        unfinished: the last of the words where a person is still typing it, so that words which begin with it are
            found too; "" for none.
    """

    text: str
    words: str = ""
    phrases: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()
    filters: Filters = field(default_factory=Filters)
    limit: int = 10
    mode: Mode = Mode.HYBRID
    rerank: bool = True
    instruction: str | None = None
    like: Path | None = None
    fold: bool = True
    either: tuple[tuple[Alternative, ...], ...] = ()
    ways: tuple[str, ...] = ()
    otherwise: Query | None = None
    stages: tuple[str, ...] | None = None
    unfinished: str = ""

    def runs(self, stage: str) -> bool:
        """Whether a stage of `STAGES` runs, as far as the query decides."""
        if stage == "rerank" and not self.rerank:
            return False
        if self.mode is not Mode.HYBRID:
            return stage == self.mode.value or (stage == "rerank" and self.mode is not Mode.NAMES)
        return self.stages is None or stage in self.stages


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One file that answers a query, with its best passage as evidence.

    Attributes:
        rank: from 1.
        page: page, slide or sheet where the evidence stands, or None.
        unit_kind: what `page` counts, or "".
        snippet: 200-300 characters around the evidence, plain text.
        highlights: half-open spans in `snippet` that hold query words.
        sentence: half-open span in `snippet` of the sentence that answers best; (0, 0) for none.
        closeness: how closely it answers, by the reranker where one ran, else by what is usual in this index.
        mtime_ns: when the file was last modified, nanoseconds since the epoch.
        size: of the file, in bytes.
        language: ISO 639-1 code of the document's language, or "".
        more: how many other passages of the file matched too.
        offline: whether the file's folder is not connected now.
        similarity: cosine of query and passage in the best space, or None.
        relevance: the reranker's own P(yes), or None where none ran.
        ordinal, start, end: the passage, and its span in the document's text; -1 where only the name matched.
        scores: score of each stage that found it, by stage name, for "why is this here?".
        copies: other files of the same text that answer too, newest first: copies, exports, versions.
        identical: in `copies`, whether the file has the same bytes as the one it stands under.
    """

    rank: int
    path: Path
    name: str
    page: int | None = None
    unit_kind: str = ""
    title: str = ""
    heading: str = ""
    snippet: str = ""
    highlights: tuple[tuple[int, int], ...] = ()
    similarity: float | None = None
    relevance: float | None = None
    ordinal: int = -1
    start: int = -1
    end: int = -1
    scores: Mapping[str, float] = field(default_factory=dict)
    sentence: tuple[int, int] = (0, 0)
    closeness: Closeness = Closeness.GOOD
    mtime_ns: int = 0
    size: int = 0
    language: str = ""
    more: int = 0
    offline: bool = False
    copies: tuple[SearchResult, ...] = ()
    identical: bool = False


@dataclass(frozen=True, slots=True)
class PassageMatch:
    """One passage of a file that answers a query, the file's best first.

    Attributes:
        passage: the passage, with its span in the document's text and its page.
        snippet, highlights, sentence: as in `SearchResult`.
        similarity: cosine of query and passage, or None.
    """

    passage: Passage
    snippet: str
    highlights: tuple[tuple[int, int], ...] = ()
    sentence: tuple[int, int] = (0, 0)
    similarity: float | None = None


@dataclass(frozen=True, slots=True)
class SearchResponse:
    """The answer to a query, at one stage or at the end.

    Attributes:
        stages: the stages that ran, in order ("names", "words", "meaning", "rerank").
        reranked: whether a reranker ordered the results; False is said, never hidden.
        timings_ms: milliseconds of each stage.
        notes: lesser modes, for a person ("No model is installed: names and words only.").
        final: False for a response announced while later stages still run.
        no_close_match: nothing found is close to the query; the results are the nearest misses.
        suggestion: the query with its misspelt words put right, where little or nothing was found; else "".
    """

    query: Query
    results: tuple[SearchResult, ...]
    stages: tuple[str, ...]
    reranked: bool = False
    timings_ms: Mapping[str, float] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    final: bool = True
    no_close_match: bool = False
    suggestion: str = ""


class Phase(StrEnum):
    """What indexing is doing."""

    IDLE = "idle"
    SCANNING = "scanning"
    READING = "reading"
    EMBEDDING = "embedding"
    PAUSED = "paused"
    BUSY_ELSEWHERE = "busy_elsewhere"
    DISK_FULL = "disk_full"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Activity:
    """What indexing is doing now, as an app shows it.

    Attributes:
        phase: one of `Phase`; STOPPED with a reason is a fault, without one nothing keeps the index fresh.
        reason: why it waits or stopped, one plain sentence, or "".
        files_done: files finished in this run of reading; 0 with `files_total` 0 where none runs.
        files_total: files that this run has to read so far.
        current: the file just finished or begun, or None.
        meaning_done: passages with a vector in the chosen model's space, as last heard.
        meaning_total: all passages, counted the same way.
        seconds_left: until what the phase counts is done, at the rate measured; None where that is not known.
        watcher: why some changes may be noticed late, or "".
        hint: what to do about the reason, or "".
        damaged: whether it stopped because the index itself is damaged, so that only a new one helps.
    """

    phase: Phase = Phase.STOPPED
    reason: str = ""
    files_done: int = 0
    files_total: int = 0
    current: Path | None = None
    meaning_done: int = 0
    meaning_total: int = 0
    seconds_left: float | None = None
    watcher: str = ""
    hint: str = ""
    damaged: bool = False
