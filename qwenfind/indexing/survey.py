"""Looks what indexing a folder would come to, and what it would leave out, without indexing anything."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qwenfind.extraction.registry import supported_suffixes
from qwenfind.indexing.changes import IN_CLOUD
from qwenfind.indexing.exclusions import BY_USER, Exclusions
from qwenfind.indexing.scan import Scan
from qwenfind.paths import Home
from qwenfind.settings import Settings

EXAMPLES = 3
PROGRESS_EVERY_S = 0.2
_OUTSIDE = "in no watched folder"


@dataclass(frozen=True, slots=True)
class Survey:
    """What indexing a folder would come to.

    Attributes:
        files: files that would be found, by their names at least.
        bytes: their size.
        readable: files of a known format and not too large: those found by their text too.
        left_out: (reason, how many files and folders), the most frequent first; a folder counts once, whole.
        examples: for each reason the first few paths.
        unreadable: places that may not be looked into.
        complete: whether all of it was looked at.
    """

    files: int = 0
    bytes: int = 0
    readable: int = 0
    left_out: tuple[tuple[str, int], ...] = ()
    examples: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    unreadable: int = 0
    complete: bool = False


def survey(
    folder: Path,
    *,
    home: Home,
    settings: Settings,
    stop: threading.Event | None = None,
    progress: Callable[[Survey], None] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Survey:
    """Walks a folder as a scan does and counts.

    Args:
        stop: ends the walk at the next folder; what was counted is returned.
        progress: called with what was counted so far, a few times a second.
        clock: seconds that only grow.

    Raises:
        SettingsError: a pattern of the settings is none.
    """
    reasons: Counter[str] = Counter()
    examples: dict[str, list[Path]] = {}

    def leave_out(path: str, reason: str) -> None:
        reasons[reason] += 1
        some = examples.setdefault(reason, [])
        if len(some) < EXAMPLES:
            some.append(Path(path))

    scan = Scan(
        _rules(folder, settings.exclude, home=home, settings=settings),
        cancelled=(stop or threading.Event()).is_set,
        left_out=leave_out,
    )
    files = size = readable = 0

    def so_far(*, complete: bool) -> Survey:
        return Survey(
            files=files,
            bytes=size,
            readable=readable,
            left_out=tuple(reasons.most_common()),
            examples={reason: tuple(paths) for reason, paths in examples.items()},
            unreadable=len(scan.unreadable),
            complete=complete,
        )

    suffixes, most = supported_suffixes(), settings.max_file_mb << 20
    told_at = clock()
    for facts in scan.everything():
        if facts.placeholder:
            leave_out(os.fspath(facts.path), IN_CLOUD)
            continue
        files += 1
        size += facts.size
        readable += facts.size <= most and facts.path.suffix.lower() in suffixes
        if progress is not None and clock() - told_at >= PROGRESS_EVERY_S:
            told_at = clock()
            progress(so_far(complete=False))
    return so_far(complete=scan.complete)


def left_out(
    path: str | Path, patterns: Sequence[str], *, roots: Sequence[Path], home: Home, settings: Settings
) -> str:
    """Which rule would leave a path out, were these the user's patterns: one of them, or a built-in one's reason.

    Returns "" where none would.

    Args:
        path: absolute; or relative to a watched folder, whichever. A slash at its end says that it is a folder.
        roots: the watched folders.

    Raises:
        SettingsError: a pattern is none.
    """
    whole = Path(os.path.expanduser(path))  # noqa: PTH111 - never raises
    if not whole.is_absolute():
        roots = roots[:1] or [Path.home()]
        whole = roots[0] / whole
    whole = Path(os.path.normpath(whole))
    holding = [root for root in roots if root == whole or root in whole.parents]
    if not holding:
        return _OUTSIDE
    root = max(holding, key=lambda holder: len(holder.parts))
    rules = _rules(root, patterns, home=home, settings=settings)
    is_dir = os.fspath(path).endswith(("/", os.sep)) or os.path.isdir(whole)  # noqa: PTH112 - never raises
    apart = [other for other in roots if root in other.parents]
    reason = Scan(rules, apart=apart).why_excluded(whole, is_dir=is_dir)
    return rules.pattern_for(whole, is_dir=is_dir) if reason == BY_USER else reason


def _rules(root: Path, patterns: Sequence[str], *, home: Home, settings: Settings) -> Exclusions:
    return Exclusions(root, patterns=patterns, include_hidden=settings.include_hidden, own_folders=home.own_folders)
