"""Brings what the index knows of the files in line with what lies on the disk, without reading any."""

from __future__ import annotations

import os
import stat
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from qwenfind.courtesy import give_way
from qwenfind.events import DocumentsChanged, Event, FolderOffline, Notice, ScanStarted
from qwenfind.indexing.changes import IN_CLOUD, NO_PERMISSION, Verdict, compare, is_same_file
from qwenfind.indexing.exclusions import Exclusions
from qwenfind.indexing.scan import Scan
from qwenfind.paths import Home
from qwenfind.records import Document, FileFacts, Folder, State
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.store.index import Index

T = TypeVar("T")

# Rows written in one transaction: short enough that a stop is honoured and readers are not held up.
ROWS_AT_ONCE = 500
SCANNED_EVERY_S = 3600.0


@dataclass(slots=True)
class Findings:
    """What a look at the disk came to.

    Attributes:
        pending: files that must now be read.
        changed: documents that are new, must be read anew, or moved.
        gone: documents whose file is not there; nothing is forgotten yet.
        arrived: size and suffix of each new file, by which one is known that may hold a gone one's text.
        unsure: paths that are missing, though no event said that they were deleted.
    """

    pending: int = 0
    changed: int = 0
    gone: list[Document] = field(default_factory=list)
    arrived: set[tuple[int, str]] = field(default_factory=set)
    unsure: list[Path] = field(default_factory=list)

    def add(self, more: Findings) -> None:
        """Takes in what another look found."""
        self.pending += more.pending
        self.changed += more.changed
        self.gone += more.gone
        self.arrived |= more.arrived
        self.unsure += more.unsure


@dataclass(slots=True)
class _Differences:
    fresh: dict[str, tuple[int, FileFacts]] = field(default_factory=dict)
    changed: dict[str, tuple[Document, FileFacts]] = field(default_factory=dict)
    moves: list[tuple[Document, int, FileFacts]] = field(default_factory=list)
    gone: dict[int, Document] = field(default_factory=dict)


class Reconciler:
    """Compares folders, or single paths in them, with the index.

    Args:
        wall: seconds since the epoch.
        coming: told how many files will have to be read, before they are written down.
    """

    def __init__(
        self,
        index: Index,
        *,
        home: Home,
        settings: Settings,
        publish: Callable[[Event], None],
        wall: Callable[[], float],
        coming: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._index = index
        self._home = home
        self._settings = settings
        self._publish = publish
        self._wall = wall
        self._coming = coming
        self._folders: tuple[Folder, ...] = ()
        self._exclusions: dict[str, Exclusions] = {}
        self._told_unreadable: dict[Path, tuple[str, ...]] = {}

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The watched folders, as of the last `refresh`."""
        return self._folders

    def refresh(self) -> tuple[Folder, ...]:
        """Asks the index anew which folders are watched."""
        folders = tuple(self._index.documents.folders())
        if [folder.path for folder in folders] != [folder.path for folder in self._folders]:
            # A new dictionary: the watcher's threads may be reading the old one.
            self._exclusions = {os.fspath(folder.path): self._rules(folder.path) for folder in folders}
        self._folders = folders
        return folders

    def obey(self, settings: Settings) -> bool:
        """Takes over other settings; says whether other files are left out by them, which are forgotten at once."""
        before, self._settings = self._settings, settings
        if (before.exclude, before.include_hidden) == (settings.exclude, settings.include_hidden):
            return False
        self._exclusions = {os.fspath(folder.path): self._rules(folder.path) for folder in self._folders}
        self.forget_excluded()
        return True

    def forget_excluded(self) -> None:
        """Forgets the documents that are left out by their names."""
        gone: list[int] = []
        for folder in self._folders:
            rules = self._exclusions[os.fspath(folder.path)]
            known = self._index.documents.known(folder.id)
            gone += [document.id for document in known if rules.why_excluded(document.path, is_dir=False)]
        self._forget(gone)

    def skips(self, path: str, is_dir: bool) -> bool:
        """Whether a path is left out by its name (any thread may ask)."""
        rules = self._exclusions
        root = _owner(path, rules)
        return root is None or bool(rules[root].why_excluded(Path(path), is_dir=is_dir))

    def visit(self, folder: Folder, *, cancelled: Callable[[], bool]) -> Findings:
        """Walks a whole folder. One that is not there goes offline, and nothing of it is forgotten."""
        documents = self._index.documents
        root = _look_at_root(folder.path)
        if (
            root is None
            or not stat.S_ISDIR(root.st_mode)
            or (_looks_unmounted(folder, root) and any(documents.known(folder.id)))
        ):
            if not folder.offline:
                documents.set_offline(folder.id, True)
            self._publish(FolderOffline(folder.path))
            return Findings()
        if folder.offline:
            documents.set_offline(folder.id, False)
        self._publish(ScanStarted(folder.path))
        known = {os.fspath(document.path): document for document in documents.known(folder.id)}
        scan = self._scan(folder.path, cancelled)
        differences = self._sort(known, ((folder, facts) for facts in scan.everything()))
        if not scan.complete or not _is_still_there(folder.path, root):
            return Findings()
        differences = self._gone(differences, known, lambda document: scan.covers(os.fspath(document.path)))
        findings = self._apply(differences, cancelled)
        if cancelled():
            return findings
        self._tell_unreadable(folder.path, scan.unreadable)
        if (folder.device, folder.inode) != (root.st_dev, root.st_ino):
            documents.add_folder(folder.path, device=root.st_dev, inode=root.st_ino)
        now = self._wall()
        # An index that is up to date is not written to.
        if findings.changed or findings.gone or not 0 <= now - folder.last_scan < SCANNED_EVERY_S:
            documents.set_scanned(folder.id, now)
        return findings

    def look(
        self, dirty: Sequence[tuple[Path, bool]], *, is_busy: Callable[[Path], bool], cancelled: Callable[[], bool]
    ) -> Findings:
        """Looks at single paths and what lies below them.

        Args:
            dirty: paths, each with whether an event said that it is gone.
            is_busy: whether a path is still being written, and better left for later.
        """
        by_root: dict[str, list[tuple[Path, bool]]] = {}
        for path, gone in dirty:
            root = _owner(os.fspath(path), self._exclusions)
            if root is not None:
                by_root.setdefault(root, []).append((path, gone))
        total = Findings()
        known: dict[str, Document] = {}
        seen: dict[str, tuple[Folder, FileFacts]] = {}
        scans: list[Scan] = []
        for folder in self._folders:
            paths = by_root.get(os.fspath(folder.path), [])
            if any(path == folder.path for path, _ in paths) or (paths and _look_at_root(folder.path) is None):
                total.add(self.visit(folder, cancelled=cancelled))
                continue
            scan = self._scan(folder.path, cancelled)
            scans.append(scan)
            for path, gone in paths:
                below = {
                    os.fspath(document.path): document
                    for document in self._index.documents.under(path)
                    if _owner(os.fspath(document.path), self._exclusions) == os.fspath(folder.path)
                }
                if below and not gone and not os.path.lexists(path):
                    total.unsure.append(path)
                    continue
                known.update(below)
                seen.update((os.fspath(facts.path), (folder, facts)) for facts in scan.below(path))
        if not all(scan.complete for scan in scans):
            return total
        # A drive that was just pulled out is not a drive whose files were deleted.
        mounted = {root: self._is_mounted(root) for root in by_root}
        for key in [*known, *seen]:
            if is_busy(Path(key)) or not mounted.get(_owner(key, by_root) or "", False):
                known.pop(key, None)
                seen.pop(key, None)
        differences = self._sort(known, seen.values())
        differences = self._gone(differences, known, lambda document: _covered(document, scans))
        total.add(self._apply(differences, cancelled))
        return total

    def conclude(self, findings: Findings) -> list[Document]:
        """Forgets what is gone, once all folders were looked at; returns what should be forgotten after reading only.

        Cut and pasted to another volume a file is new there; read before the old one goes, its text keeps its vectors.
        """
        later: list[Document] = []
        now: list[int] = []
        for document in findings.gone:
            if document.size and (document.size, document.path.suffix) in findings.arrived:
                later.append(document)
                continue
            current = self._index.documents.by_id(document.id)
            if current is not None and current.path == document.path:  # else it moved to another folder
                now.append(document.id)
        self._forget(now)
        return later

    def forget(self, candidates: Iterable[Document]) -> None:
        """Forgets documents that were gone, unless their file came back meanwhile."""
        still_gone: list[int] = []
        for candidate in candidates:
            now = self._index.documents.by_id(candidate.id)
            if now is not None and now.path == candidate.path and self._is_gone(now.path):
                still_gone.append(now.id)
        self._forget(still_gone)

    def _is_gone(self, path: Path) -> bool:
        root = _owner(os.fspath(path), self._exclusions)
        if root is None:
            return True
        if not self._is_mounted(root):
            return False
        scan = self._scan(Path(root), lambda: False)
        return not any(scan.below(path)) and scan.covers(os.fspath(path))

    def _is_mounted(self, root: str) -> bool:
        folder = next(folder for folder in self._folders if os.fspath(folder.path) == root)
        there = _look_at_root(folder.path)
        return there is not None and not _looks_unmounted(folder, there)

    def _rules(self, root: Path) -> Exclusions:
        return Exclusions(
            root,
            patterns=self._settings.exclude,
            include_hidden=self._settings.include_hidden,
            own_folders=self._home.own_folders,
        )

    def _scan(self, root: Path, cancelled: Callable[[], bool]) -> Scan:
        apart = [folder.path for folder in self._folders if root in folder.path.parents]
        return Scan(self._exclusions[os.fspath(root)], apart=apart, cancelled=cancelled)

    def _sort(self, known: dict[str, Document], seen: Iterable[tuple[Folder, FileFacts]]) -> _Differences:
        """Sorts what was seen by what happened to it; takes out of `known` whatever is still there."""
        found = _Differences()
        for folder, facts in seen:
            give_way()
            path = os.fspath(facts.path)
            document = known.pop(path, None)
            readable = document is None or not document.reason.startswith(NO_PERMISSION) or os.access(path, os.R_OK)
            verdict = compare(document, facts, readable=readable)
            if document is None:
                found.fresh[path] = (folder.id, facts)
            elif verdict is Verdict.RENUMBERED or (verdict is Verdict.UNCHANGED and document.folder_id != folder.id):
                found.moves.append((document, folder.id, facts))
            elif verdict is not Verdict.UNCHANGED:
                found.changed[path] = (document, facts)
        return found

    def _gone(
        self, found: _Differences, missing: dict[str, Document], covered: Callable[[Document], bool]
    ) -> _Differences:
        """Adds what is gone, and takes out of it and of the new what merely moved."""
        for path, document in missing.items():
            # A file below another watched folder is that folder's to find.
            home = _owner(path, self._exclusions)
            elsewhere = home is not None and any(
                folder.id != document.folder_id and os.fspath(folder.path) == home for folder in self._folders
            )
            if covered(document) and not (elsewhere and os.path.lexists(path)):
                found.gone[document.id] = document
        if not found.fresh or not self._index.documents.total():
            return found
        by_identity = {(d.device, d.inode): d for d in found.gone.values()}
        by_identity.update({(d.device, d.inode): d for d, _ in found.changed.values()})
        waiting = deque(found.fresh)
        while waiting:
            path = waiting.popleft()
            folder_id, facts = found.fresh[path]
            source = by_identity.get((facts.device, facts.inode)) or self._stray(facts)
            if source is None or compare(None, facts, moved_from=source) is not Verdict.MOVED:
                continue
            if not is_same_file(source, facts):
                continue
            by_identity.pop((source.device, source.inode), None)
            found.gone.pop(source.id, None)
            found.moves.append((source, folder_id, facts))
            del found.fresh[path]
            old = os.fspath(source.path)
            if old in found.changed:
                # Another file took the moved one's place (a log that was rotated): it is new, or moved itself.
                found.fresh[old] = (source.folder_id, found.changed.pop(old)[1])
                waiting.append(old)
        return found

    def _stray(self, facts: FileFacts) -> Document | None:
        """The document, anywhere in the index, whose file this is and which is no longer at its own path."""
        documents = self._index.documents
        if sum(folder.path in facts.path.parents for folder in self._folders) > 1:
            known = documents.by_path(facts.path)
            if known is not None and is_same_file(known, facts):
                return known
        for candidate in documents.by_identity(facts.device, facts.inode):
            if not is_same_file(candidate, facts):
                continue
            there = _look(candidate.path)
            if there is None or (there.st_dev, there.st_ino) != (facts.device, facts.inode):
                return candidate
            # Where names differ in case alone, one file seems to have two.
            same_name = os.fspath(candidate.path).casefold() == os.fspath(facts.path).casefold()
            if same_name and there.st_nlink == 1:
                return candidate
        return None

    def _apply(self, found: _Differences, cancelled: Callable[[], bool]) -> Findings:
        """Writes down what was found; what it did not come to is found again."""
        documents = self._index.documents
        for moves in _portions(found.moves):
            if cancelled():
                break
            with self._index.atomic():
                for document, folder_id, facts in moves:
                    documents.move(document.id, facts, folder_id=folder_id)
        pending = [*found.fresh.values(), *((document.folder_id, facts) for document, facts in found.changed.values())]
        findings = Findings(changed=len(found.moves) + len(pending), gone=list(found.gone.values()))
        found.fresh.clear()
        found.changed.clear()
        if not cancelled():
            self._coming(sum(not facts.placeholder for _, facts in pending))
        for rows in taken(pending):
            if cancelled():
                break
            with self._index.atomic():
                for folder_id, facts in rows:
                    document_id = documents.mark_pending(folder_id, facts, anew=True)
                    findings.arrived.add((facts.size, facts.path.suffix))
                    if facts.placeholder:
                        documents.record_outcome(document_id, facts, state=State.SKIPPED, reason=IN_CLOUD)
                    else:
                        findings.pending += 1
        if findings.changed:
            self._publish(DocumentsChanged(changed=findings.changed, removed=0))
        return findings

    def _forget(self, ids: Sequence[int]) -> None:
        for portion in _portions(ids):
            with self._index.atomic():
                self._index.documents.forget(portion)
        if ids:
            self._publish(DocumentsChanged(changed=0, removed=len(ids)))

    def _tell_unreadable(self, root: Path, unreadable: Sequence[str]) -> None:
        now = tuple(sorted(unreadable))
        if now and now != self._told_unreadable.get(root):
            places = "A place" if len(now) == 1 else f"{len(now)} places"
            self._publish(
                Notice(
                    f"{places} in {root} could not be looked at, such as {now[0]}.",
                    "What the index knows of them is kept. Check their permissions.",
                )
            )
        self._told_unreadable[root] = now


def _owner(path: str, roots: Iterable[str]) -> str | None:
    """The deepest root that holds a path."""
    holding = [root for root in roots if path == root or path.startswith(os.path.join(root, ""))]  # noqa: PTH118 - str
    return max(holding, key=len, default=None)


def _covered(document: Document, scans: Iterable[Scan]) -> bool:
    return all(scan.covers(os.fspath(document.path)) for scan in scans)


def _look(path: Path) -> os.stat_result | None:
    try:
        return path.stat(follow_symlinks=False)
    except (OSError, ValueError):
        return None


def _look_at_root(path: Path) -> os.stat_result | None:
    # The root alone may be a link: it is what the user chose.
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def _is_still_there(path: Path, before: os.stat_result) -> bool:
    now = _look_at_root(path)
    return now is not None and (now.st_dev, now.st_ino) == (before.st_dev, before.st_ino)


def _looks_unmounted(folder: Folder, root: os.stat_result) -> bool:
    """Whether an empty folder stands where another one was: the place where a drive is mounted, without the drive."""
    if (folder.device, folder.inode) == (root.st_dev, root.st_ino):
        return False
    try:
        with os.scandir(folder.path) as entries:
            return next(entries, None) is None
    except OSError:
        return True


def taken(rows: list[T]) -> Iterator[list[T]]:
    """Takes rows out of their list, in portions, which are freed one after the other.

    To free what a hundred thousand new files left behind at once stops every thread of the process for some 50 ms.
    """
    rows.reverse()
    while rows:
        portion = rows[: -ROWS_AT_ONCE - 1 : -1]
        del rows[-ROWS_AT_ONCE:]
        yield portion


def _portions(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rows[at : at + ROWS_AT_ONCE] for at in range(0, len(rows), ROWS_AT_ONCE))
