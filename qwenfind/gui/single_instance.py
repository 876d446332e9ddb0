"""One app for each home: the first listens, a later start tells it what was wanted and ends.

A newer version that is started while an older one runs takes its place: the older one is told of it, and quits. An
older or an equal one only tells what was wanted.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from qwenfind import __version__
from qwenfind.errors import QwenFindError
from qwenfind.paths import Home

COMMANDS = ("show", "toggle", "stay", "quit")
MAX_MESSAGE = 16_384
# A first start listens milliseconds after it holds the lock; one that is quitting needs seconds to let go of it.
_WAIT_S = 8.0
_TRY_EVERY_S = 0.05
_IDLE_MS = 5_000


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start of the program asks of the app that runs.

    Attributes:
        command: one of `COMMANDS`.
        query: to be searched for, or "".
        token: the desktop's permission to take the focus (XDG_ACTIVATION_TOKEN), or "".
        version: of the program that asks, or "".
    """

    command: str = "show"
    query: str = ""
    token: str = ""
    version: str = __version__

    def line(self) -> bytes:
        """As it is sent: one line of JSON."""
        values = asdict(self)
        return json.dumps({"cmd": values.pop("command"), **values}).encode("ascii") + b"\n"

    @classmethod
    def read(cls, line: bytes) -> Wish | None:
        """Reads a line, or None where it is no wish. Whoever may connect is the same person, yet it is checked."""
        try:
            values: Any = json.loads(line)
        except ValueError:
            return None
        if not isinstance(values, dict) or values.get("cmd") not in COMMANDS:
            return None
        texts = tuple(values.get(name, "") for name in ("query", "token", "version"))
        if not all(isinstance(text, str) and len(text) <= MAX_MESSAGE for text in texts):
            return None
        return cls(values["cmd"], *texts)


class SingleInstance(QObject):
    """Holds the place of the one app, and hears what later starts wish.

    Signals:
        wished(Wish): another start of the program asks for something.
    """

    wished = Signal(object)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = runtime_folder(home)
        # A socket's name may have about a hundred characters, so the home is told by a hash.
        name = "qwenfind-" + hashlib.blake2b(os.fsencode(home.data), digest_size=8).hexdigest()
        self.address = name if sys.platform == "win32" else str(folder / name)
        self._lock = QLockFile(QDir.fromNativeSeparators(str(folder / f"{name}.lock")))
        self._lock.setStaleLockTime(0)  # only a process that has ended leaves a stale lock, however old
        self._server: QLocalServer | None = None

    def claim(self, wish: Wish) -> bool:
        """Takes the place, or gives `wish` to the app that has it; True where this process is the app now.

        Where the other quits, because that is the wish or because it is older, this waits until it has ended.

        Raises:
            QwenFindError: another app has the place and does not answer, or does not end.
        """
        until = time.monotonic() + _WAIT_S
        while True:
            if self._take():
                return True
            if _send(self.address, wish) is Answer.DONE:
                return False
            if time.monotonic() > until:
                raise QwenFindError(
                    "QwenFind runs already, but does not answer.", "End it (or its process) and start again."
                )
            time.sleep(_TRY_EVERY_S)

    def _take(self) -> bool:
        if self._lock.tryLock(0):
            return True
        # A lock file is left behind where the program or the machine went down. It cannot be removed while its
        # process lives, whatever process number stands in it: the file itself is locked.
        return self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def listen(self) -> str:
        """Hears later starts from now on; returns why it cannot, or ""."""
        QLocalServer.removeServer(self.address)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(8)
        server.newConnection.connect(self._greet)
        if not server.listen(self.address):
            return server.errorString()
        self._server = server
        return ""

    def stop_listening(self) -> None:
        """Hears no more starts: they wait until the place is free."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def release(self) -> None:
        """Stops to hear, and lets go of the place; only when nothing else of the app is left."""
        self.stop_listening()
        self._lock.unlock()

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Guest(self._server.nextPendingConnection(), self)


class _Guest(QObject):
    """One connection: a line is read, answered, and the connection ends."""

    def __init__(self, socket: QLocalSocket, host: SingleInstance) -> None:
        super().__init__(socket)
        self._socket = socket
        self._host = host
        self._read = b""
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(socket.deleteLater)
        QTimer.singleShot(_IDLE_MS, self, self._end)
        self._hear()

    def _hear(self) -> None:
        self._read += bytes(self._socket.read(MAX_MESSAGE + 1 - len(self._read)).data())
        line, end, _rest = self._read.partition(b"\n")
        if not end and len(self._read) <= MAX_MESSAGE:
            return
        self._socket.readyRead.disconnect(self._hear)
        wish = Wish.read(line) if end else None
        if wish and is_newer(wish.version, than=__version__):
            wish = Wish("quit")
        answer = {"ok": bool(wish), "quits": wish is not None and wish.command == "quit"}
        self._socket.write(json.dumps(answer).encode("ascii") + b"\n")
        self._socket.flush()
        self._end()
        if wish:
            self._host.wished.emit(wish)

    def _end(self) -> None:
        self._socket.disconnectFromServer()


def runtime_folder(home: Home) -> Path:
    """A folder of this person and this session alone: XDG_RUNTIME_DIR, else one under the temporary folder."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    if given and _is_private(Path(given)):
        return Path(given)
    own = Path(tempfile.gettempdir()) / f"qwenfind-{os.getuid() if hasattr(os, 'getuid') else 'app'}"
    with contextlib.suppress(OSError):
        own.mkdir(mode=0o700, exist_ok=True)
    if _is_private(own):
        return own
    home.prepare()
    return home.data


def _is_private(folder: Path) -> bool:
    """Whether it is a real folder that only this person can enter."""
    try:
        facts = folder.lstat()
    except OSError:
        return False
    if not folder.is_dir() or folder.is_symlink():
        return False
    if sys.platform == "win32":
        return True
    return facts.st_uid == os.getuid() and not facts.st_mode & 0o077


def is_newer(version: str, *, than: str) -> bool:
    """Whether a version such as "1.2.0" comes after another; what is none comes before all."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> list[int]:
    release = re.match(r"\d+(?:\.\d+)*", version[:64], re.ASCII)
    return [int(number) for number in release.group().split(".")] if release else []


class Answer(Enum):
    """What became of a wish: nobody answered, it is done, or who heard it quits."""

    NONE = auto()
    DONE = auto()
    QUITS = auto()


def _send(address: str, wish: Wish) -> Answer:
    """Gives a wish to whoever listens."""
    _let_take_focus()
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(1_000):
        return Answer.NONE
    socket.write(wish.line())
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(3_000):
        answer += bytes(socket.readAll().data())
    socket.abort()
    try:
        told: Any = json.loads(answer)
    except ValueError:
        return Answer.NONE
    if not isinstance(told, dict) or told.get("ok") is not True:
        return Answer.NONE
    return Answer.QUITS if told.get("quits") is True else Answer.DONE


def _let_take_focus() -> None:
    """Windows lets only the program in front bring another one there."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
