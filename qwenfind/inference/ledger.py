"""What was found out about models and takes long to find out again: hashes of files, and whether they are sound."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Sequence
from pathlib import Path

from qwenfind.files import write_whole
from qwenfind.inference.layout import sha256_of

# Smaller files are hashed each time: it takes less than a look into the ledger is worth.
_FROM_BYTES = 1 << 20


class Ledger:
    """Remembers hashes of large files by their size and date."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def sha256(self, file: Path) -> str:
        """The file's SHA-256, from memory where size and date are as they were."""
        facts = file.stat()
        if facts.st_size < _FROM_BYTES:
            return sha256_of(file)
        entries = self._read()
        stamp = [facts.st_size, facts.st_mtime_ns]
        found = entries.get(str(file))
        if isinstance(found, list) and found[:2] == stamp and len(found) == 3:
            return str(found[2])
        digest = sha256_of(file)
        self._write({**self._read(), str(file): [*stamp, digest]})
        return digest

    def note(self, file: Path, digest: str) -> None:
        """Remembers a hash that was computed elsewhere."""
        facts = file.stat()
        if facts.st_size >= _FROM_BYTES:
            self._write({**self._read(), str(file): [facts.st_size, facts.st_mtime_ns, digest]})

    def forget(self, folder: Path) -> None:
        """Drops what is remembered of a folder's files."""
        self._write({file: entry for file, entry in self._read().items() if not Path(file).is_relative_to(folder)})

    def moved(self, old: Path, new: Path) -> None:
        """Keeps what is remembered of a folder's files when the folder was renamed."""
        entries = self._read()
        for name in [name for name in entries if Path(name).is_relative_to(old)]:
            entries[str(new / Path(name).relative_to(old))] = entries.pop(name)
        self._write(entries)

    def _read(self) -> dict[str, object]:
        return read_entries(self._file)

    def _write(self, entries: dict[str, object]) -> None:
        write_entries(self._file, {file: entry for file, entry in entries.items() if Path(file).exists()})


class Speeds:
    """Remembers how many tokens a second models computed on this machine."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, key: str, tokens_per_s: float) -> None:
        """Remembers what was measured last."""
        write_entries(self._file, {**read_entries(self._file), key: tokens_per_s})

    def of(self, key: str) -> float | None:
        """What was measured last, or None."""
        found = read_entries(self._file).get(key)
        return float(found) if isinstance(found, int | float) and 0 < found < math.inf else None


class Verdicts:
    """Remembers what was found when models were asked, by their identity and how they run: another one is not meant."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def note(self, name: str, identity: str, running: str, faults: Sequence[str]) -> None:
        """Remembers what was found; of each model the last two ways of running are kept.

        Args:
            running: device and number type, in words.
            faults: none where it is sound.
        """
        entries = read_entries(self._file)
        earlier = entries.get(name)
        kept = {way: entry for way, entry in earlier.items() if way != running} if isinstance(earlier, dict) else {}
        newest = dict(list(kept.items())[-1:])
        entry = {"identity": identity, "faults": list(faults)}
        write_entries(self._file, {**entries, name: {**newest, running: entry}})

    def find(self, name: str, identity: str, running: str) -> tuple[str, ...] | None:
        """What was found of exactly this model as it runs now, or None where it was not asked."""
        ways = read_entries(self._file).get(name)
        entry = ways.get(running) if isinstance(ways, dict) else None
        if not isinstance(entry, dict) or not identity or entry.get("identity") != identity:
            return None
        faults = entry.get("faults")
        return tuple(str(fault) for fault in faults) if isinstance(faults, list) else None


def read_entries(file: Path) -> dict[str, object]:
    """What a file of entries holds; nothing where it cannot be read."""
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return entries if isinstance(entries, dict) else {}


def write_entries(file: Path, entries: dict[str, object]) -> None:
    """Replaces a file of entries. Only time is lost where it cannot be written."""
    with contextlib.suppress(OSError):
        write_whole(file, json.dumps(entries).encode())
