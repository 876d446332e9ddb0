"""Brings a model's files from a hub into a folder: stopped at any moment, gone on with later, checked to the byte."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import math
import queue
import re
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from qwenfind.errors import DownloadStoppedError, ModelError
from qwenfind.inference.hub import Hub, HubFile, LineError

if TYPE_CHECKING:
    from hashlib import _Hash

T = TypeVar("T")
Progress = Callable[[int, int], None]

# The file names that a model may bring; a README tells an old reranker from a chat model, and its reader what he has.
README = "README.md"
SUFFIXES = (".safetensors", ".json", ".txt")

_PART = ".part"
_STALL_S = 30.0
_RETRY_S = 1.0
_TRIES = 5
# A hub that wants to be left alone for longer is not waited for.
_LONGEST_WAIT_S = 120.0
_LOOK_S = 0.1
_REPORT_S = 0.1
_HASH_BYTES = 1 << 20


class Transfer:
    """One model's way from a hub into a folder. What has come stays there until the folder is removed.

    Args:
        hub: where the files come from.
        folder: where they go; a file under way is called NAME.part.
        progress: called with bytes so far and bytes in all, at most ten times a second, on the caller's thread.
        stop: ends the transfer within a fraction of a second, whatever the network does.
        stall_s: seconds without a byte after which a connection counts as lost.
        retry_s: seconds before the first new try; each next one waits twice as long.
    """

    def __init__(
        self,
        hub: Hub,
        folder: Path,
        progress: Progress,
        *,
        stop: threading.Event,
        stall_s: float = _STALL_S,
        retry_s: float = _RETRY_S,
    ) -> None:
        self._hub = hub
        self._folder = folder
        self._progress = progress
        self._stop = stop
        self._stall_s = stall_s
        self._retry_s = retry_s
        self._done = 0
        self._total = 0
        self._reported = 0.0

    def commit(self, repo: str, revision: str) -> str:
        """The full commit that a revision stands for, "" for the main branch.

        Raises:
            DownloadStoppedError: it was stopped.
            ModelError: there is none.
        """
        return self._answer(lambda: self._hub.commit(repo, revision))

    def offered(self, repo: str, revision: str) -> list[HubFile]:
        """The files of a model that are worth having; the weights come last, for the others tell whether it is one.

        Raises:
            DownloadStoppedError: it was stopped.
            ModelError: they cannot be had, or there are no weights that can be run without risk.
        """
        found = self._answer(lambda: self._hub.files(repo, revision))
        files = sorted(
            (file for file in found if wanted(file.path)), key=lambda file: (is_weights(file.path), file.path)
        )
        if not any(is_weights(file.path) for file in files):
            pickled = any(PurePosixPath(file.path).suffix in (".bin", ".pt", ".pth") for file in found)
            raise ModelError(
                f"{repo} has only pickled weights, which could run code."
                if pickled
                else f"{repo} has no safetensors weights.",
                "Choose a repository in the format of sentence-transformers.",
            )
        return files

    def fetch(
        self,
        repo: str,
        revision: str,
        files: Sequence[HubFile],
        *,
        before_weights: Callable[[], None] = lambda: None,
    ) -> dict[Path, str]:
        """Brings the files in their order, going on where an earlier transfer ended; returns each one's SHA-256.

        Args:
            before_weights: called before the first weight file comes; what it raises ends the transfer.

        Raises:
            DownloadStoppedError: it was stopped; what came is kept.
            ModelError: no connection, no room, or another content than published; what is sound is kept.
        """
        self._total = sum(file.size for file in files)
        places = [(file, self._folder / file.path) for file in files]
        self._done = sum(
            _kept(place, file.size) or _kept(place.with_name(place.name + _PART), file.size) for file, place in places
        )
        self._report(anyway=True)
        hashes = {}
        looked = False
        for file, target in places:
            if is_weights(file.path) and not looked:
                looked = True
                before_weights()
            digest = self._sound(file, target)
            if not digest:
                part = target.with_name(target.name + _PART)
                self._bring(repo, revision, file, part)
                digest = self._sound(file, part)
                if not digest:
                    raise ModelError(f"{file.path} was damaged on its way.", "Download again: only it comes anew.")
                part.replace(target)
            hashes[target] = digest
        self._report(anyway=True)
        return hashes

    def _answer(self, ask: Callable[[], T]) -> T:
        answers: list[T] = []

        def act() -> None:
            answers[:] = [next(self._promptly(lambda: iter([ask()])))]

        self._persist(act)
        return answers[0]

    def _sound(self, file: HubFile, place: Path) -> str:
        """The SHA-256 of a file that is as published; any other is deleted, and the answer is empty."""
        if not place.is_file():
            return ""
        if place.stat().st_size == file.size:
            digest = self._hash(place, hashlib.sha256()).hexdigest()
            if file.sha256 in ("", digest) and (
                not file.git_sha1 or file.git_sha1 == self._hash(place, _git_hash(file.size)).hexdigest()
            ):
                return digest
        self._done -= _kept(place, file.size)
        place.unlink()
        return ""

    def _bring(self, repo: str, revision: str, file: HubFile, part: Path) -> None:
        part.parent.mkdir(parents=True, exist_ok=True)
        if part.is_file() and part.stat().st_size > file.size:
            part.unlink()

        def read() -> None:
            with part.open("ab") as out:
                start = out.tell()
                if start < file.size:
                    pieces = self._promptly(lambda: self._hub.read(repo, revision, file, start))
                    with contextlib.closing(pieces):
                        for at, data in pieces:
                            self._write(file, out, at, data)
                came = out.tell()
            if came < file.size:
                raise LineError(f"{file.path} ended after {came} of {file.size} bytes.")

        self._persist(read, size=lambda: part.stat().st_size if part.exists() else 0)

    def _write(self, file: HubFile, out: BinaryIO, at: int, data: bytes) -> None:
        if at != out.tell():
            self._done -= out.tell() - at
            out.seek(at)
            out.truncate()
        if at + len(data) > file.size:
            raise ModelError(f"{file.path} is longer than published.", "Try another network.")
        out.write(data)
        self._done += len(data)
        self._report()

    def _persist(self, act: Callable[[], None], *, size: Callable[[], int] = lambda: 0) -> None:
        """Does something over the network, again where the line broke, as long as each few tries bring something."""
        tries, before = 0, size()
        while True:
            try:
                act()
            except LineError as error:
                tries = tries + 1 if size() <= before else 1
                before = size()
                if error.after_s > _LONGEST_WAIT_S:
                    minutes = (
                        f"Go on in {math.ceil(error.after_s / 60)} minutes, as the server asks. What has come is kept."
                    )
                    raise ModelError(str(error), minutes) from error
                if tries >= _TRIES:
                    raise ModelError(str(error), "Check the connection. What has come is kept.") from error
                if self._stop.wait(max(self._retry_s * 2 ** (tries - 1), error.after_s)):
                    raise _stopped() from None
            except OSError as error:
                raise disk_error(error, "Make room, then go on. What has come is kept.") from error
            else:
                return

    def _promptly(self, source: Callable[[], Iterator[T]]) -> Generator[T, None, None]:
        """What an iterator yields, read on a thread of its own: no network call can delay a stop.

        The thread that is left behind ends by itself, at the latest when its connection times out.
        """
        handed: queue.Queue[tuple[T] | BaseException | None] = queue.Queue(maxsize=8)
        left = threading.Event()

        def hand(item: tuple[T] | BaseException | None) -> None:
            while not left.is_set():
                with contextlib.suppress(queue.Full):
                    handed.put(item, timeout=_LOOK_S)
                    return

        def work() -> None:
            try:
                for item in (items := source()):
                    hand((item,))
                    if left.is_set():
                        if hasattr(items, "close"):
                            items.close()
                        return
            except BaseException as error:  # raised where it is awaited
                hand(error)
            else:
                hand(None)

        threading.Thread(target=work, name="download", daemon=True).start()
        try:
            heard = time.monotonic()
            while True:
                if self._stop.is_set():
                    raise _stopped()
                try:
                    item = handed.get(timeout=_LOOK_S)
                except queue.Empty:
                    if time.monotonic() - heard > self._stall_s:
                        raise LineError(f"Nothing came for {self._stall_s:.0f} seconds.") from None
                    continue
                if item is None:
                    return
                if isinstance(item, BaseException):
                    raise item
                yield item[0]
                heard = time.monotonic()
        finally:
            left.set()

    def _hash(self, file: Path, digest: _Hash) -> _Hash:
        with file.open("rb") as handle:
            while data := handle.read(_HASH_BYTES):
                if self._stop.is_set():
                    raise _stopped()
                digest.update(data)
        return digest

    def _report(self, *, anyway: bool = False) -> None:
        now = time.monotonic()
        if anyway or now - self._reported >= _REPORT_S:
            self._reported = now
            self._progress(self._done, self._total)


def wanted(path: str) -> bool:
    """Whether a file of a repository belongs to a model as it is run here."""
    place = PurePosixPath(path)
    if "\\" in path or ":" in path:
        # Separators of Windows: there such a name would lead out of the model's folder.
        return False
    if place.is_absolute() or ".." in place.parts or (place.suffix not in SUFFIXES and path != README):
        return False
    if len(place.parts) == 1:
        # Beside the model, some repositories keep adapters and other makes of it.
        return place.suffix != ".safetensors" or is_weights(path)
    # Module folders ("1_Pooling"), not other formats ("onnx", "openvino").
    return len(place.parts) == 2 and re.match(r"\d+_", place.parts[0]) is not None


def is_weights(path: str) -> bool:
    """Whether a file holds the numbers of the network itself, by its name in transformers."""
    return re.fullmatch(r"model(-\d+-of-\d+)?\.safetensors", path) is not None


def disk_error(error: OSError, hint: str) -> ModelError:
    """What a disk refuses, as a person is told it.

    Args:
        hint: what to do where the disk is full.
    """
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ModelError("The disk is full.", hint)
    where = f": {error.filename}" if error.filename else ""
    return ModelError(
        f"The model cannot be written: {error.strerror or error}{where}.", "See that the folder may be written to."
    )


def bytes_in(folder: Path) -> int:
    """Bytes of the files in a folder and below, 0 where there is none."""
    total = 0
    for file in folder.rglob("*"):
        with contextlib.suppress(OSError):
            total += file.stat().st_size if file.is_file() else 0
    return total


def _kept(place: Path, size: int) -> int:
    with contextlib.suppress(OSError):
        found = place.stat().st_size
        return found if found <= size else 0
    return 0


def _git_hash(size: int) -> _Hash:
    # How git names a file's content (git-scm.com/book, "Git Objects").
    return hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)


def _stopped() -> DownloadStoppedError:
    return DownloadStoppedError("The download was stopped.", "What has come is kept; it goes on from there.")
