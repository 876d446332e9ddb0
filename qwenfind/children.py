"""Supervised child processes: one helper for extraction and inference alike.

A child is this program started again with `--child ROLE`. It speaks frames over its standard pipes: a JSON object and
raw bytes, each with its length before it. Not pickle, because a child that reads hostile files must not be able to
hand its parent code. A child dies with its parent, never touches the network, and can be killed at any moment.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import importlib
import json
import os
import queue
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from qwenfind import errors

Message = dict[str, Any]
Handler = Callable[[Message, bytes], tuple[Message, bytes]]

ROLES = {
    "extraction": "qwenfind.extraction.worker",
    "inference": "qwenfind.inference.host",
    "preview": "qwenfind.extraction.preview_worker",
}
# New objects after which Python looks for garbage that refers to itself; by itself it does after 700.
GARBAGE_AT = 50_000
_HEADER = struct.Struct("!II")
_MAX_FRAME = 1 << 30
_HAS_LIFELINE = sys.platform == "linux"  # the kernel ends a child with its parent, whatever it is doing
_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "PYTHONUTF8": "1",
}


class Child:
    """One child process and the pipe to it. One request at a time; callers on other threads wait their turn.

    Args:
        role: a key of `ROLES`.
        arguments: given to the role's `handler`; changed, they count from the next start on.
        memory_mb: address space (Linux) or resident memory (elsewhere) past which the child dies, or None.
        nice: added to the scheduling niceness.
    """

    def __init__(
        self, role: str, *, arguments: Sequence[str] = (), memory_mb: int | None = None, nice: int = 0
    ) -> None:
        self.role = role
        self.arguments = tuple(arguments)
        self._memory_mb = memory_mb
        self._nice = nice
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        # Closed by the system when this process ends, however it ends; the child ends with it.
        self._lifeline: BinaryIO | None = None
        self._replies: queue.SimpleQueue[tuple[Message, bytes] | None] = queue.SimpleQueue()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int | None:
        """The process id, or None when not started."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Starts the process if it is not running. The child answers once its imports are done."""
        self._running()

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, started where it is not running. `kill` on another thread may take it away at any moment."""
        process = self._process
        if process is not None and process.poll() is None:
            return process
        self.kill()  # closes the pipes of one that has died
        limits = {"memory_mb": self._memory_mb, "nice": self._nice, "parent": os.getpid()}
        environment = {**os.environ, **_OFFLINE}
        package_root = str(Path(__file__).resolve().parent.parent)
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [package_root, os.environ.get("PYTHONPATH")]))
        ends: tuple[int, ...] = ()
        if _HAS_LIFELINE:
            held, kept = os.pipe()
            self._lifeline = os.fdopen(kept, "wb", buffering=0)
            ends = (held,)
            limits["lifeline"] = held
        try:
            process = subprocess.Popen(
                [*_program(), "--child", self.role, json.dumps(limits), *self.arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=None if os.environ.get("QWENFIND_DEBUG") else subprocess.DEVNULL,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                pass_fds=ends,
            )
        except OSError:
            self._let_go()
            raise
        finally:
            for end in ends:
                os.close(end)
        self._process = process
        self._replies = queue.SimpleQueue()
        threading.Thread(
            target=_pump, args=(process.stdout, self._replies), name=f"{self.role}-replies", daemon=True
        ).start()
        return process

    def request(self, message: Message, blob: bytes = b"", *, deadline_s: float) -> tuple[Message, bytes]:
        """Sends a request and waits for its answer; starts the child first where it is not running.

        Raises:
            ChildError: the child died, passed the deadline (it is killed) or grew past its memory cap.
            QwenFindError: whatever the child's handler raised, as the same class.
        """
        with self._lock:
            process = self._running()
            assert process.stdin is not None
            try:
                write_frame(process.stdin, {**message, "deadline_s": deadline_s}, blob)
            except (OSError, ValueError) as error:  # ValueError: `kill` closed the pipe meanwhile
                self.kill()
                raise errors.ChildError(f"The {self.role} process has ended.") from error
            reply, data = self._wait(process, time.monotonic() + deadline_s, deadline_s)
        if "error" in reply:
            raise rebuilt(reply)
        return reply, data

    def _wait(self, process: subprocess.Popen[bytes], until: float, deadline_s: float) -> tuple[Message, bytes]:
        while True:
            remaining = until - time.monotonic()
            if remaining <= 0:
                self.kill()
                raise errors.ChildError(f"No answer within {deadline_s:.0f} seconds.")
            try:
                answer = self._replies.get(timeout=min(remaining, 0.5))
            except queue.Empty:
                if self._over_memory(process.pid):
                    self.kill()
                    raise errors.ChildError("It needs too much memory.") from None
                continue
            if answer is None:
                code = process.wait()
                self.kill()
                raise errors.ChildError(f"The {self.role} process ended unexpectedly ({_ending(code)}).")
            return answer

    def _over_memory(self, pid: int) -> bool:
        # Linux enforces the cap by RLIMIT_AS inside the child; elsewhere resident memory is watched from here.
        if self._memory_mb is None or sys.platform == "linux":
            return False
        import psutil

        with contextlib.suppress(psutil.Error):
            return bool(psutil.Process(pid).memory_info().rss > self._memory_mb << 20)
        return False

    def kill(self) -> None:
        """Ends the process at once."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5)
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._let_go()

    def _let_go(self) -> None:
        lifeline, self._lifeline = self._lifeline, None
        if lifeline is not None:
            lifeline.close()

    def stop(self, *, grace_s: float = 2.0) -> None:
        """Closes the child's input, waits for it to end, and kills it after `grace_s`."""
        process = self._process
        if process is None:
            return
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=grace_s)
        self.kill()


def run(argv: Sequence[str]) -> int:
    """Entry of a child: `--child ROLE LIMITS [ARGUMENT ...]`. Returns the exit code."""
    role, limits, *arguments = argv
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    # What a library prints must not reach the protocol.
    os.dup2(2, 1)
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    _obey(json.loads(limits))
    # What it makes lives for one request: looking through all objects for circles would find the same ones each time.
    gc.set_threshold(GARBAGE_AT)
    handler: Handler = importlib.import_module(ROLES[role]).handler(*arguments)
    serve(handler, incoming, outgoing)
    return 0


def serve(handler: Handler, incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Answers requests until the parent closes the pipe."""
    while (frame := read_frame(incoming)) is not None:
        message, blob = frame
        if not _HAS_LIFELINE:
            # A C library that hangs with the interpreter's lock held is ended by this timer when the parent is gone.
            faulthandler.dump_traceback_later(float(message.get("deadline_s", 600)) + 10, exit=True, file=2)
        try:
            reply, data = handler(message, blob)
        except errors.QwenFindError as error:
            reply, data = told(error), b""
        except MemoryError:
            reply, data = {"error": "FailedError", "title": "It needs too much memory.", "hint": ""}, b""
        except Exception as error:
            reply, data = {"error": "FailedError", "title": f"{type(error).__name__}: {error}"[:300], "hint": ""}, b""
        finally:
            if not _HAS_LIFELINE:
                faulthandler.cancel_dump_traceback_later()
        try:
            write_frame(outgoing, reply, data)
        except OSError:
            return


def write_frame(pipe: Any, message: Mapping[str, Any], blob: bytes) -> None:
    """Writes one frame: two lengths, the JSON, the bytes."""
    head = json.dumps(message).encode("ascii")
    pipe.write(_HEADER.pack(len(head), len(blob)) + head)
    if blob:
        pipe.write(blob)
    pipe.flush()


def read_frame(pipe: Any) -> tuple[Message, bytes] | None:
    """Reads one frame, or None at the end of the pipe or where what comes is no frame."""
    header = pipe.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    head_length, blob_length = _HEADER.unpack(header)
    if max(head_length, blob_length) > _MAX_FRAME:
        return None
    head, blob = pipe.read(head_length), pipe.read(blob_length) if blob_length else b""
    if len(head) < head_length or len(blob) < blob_length:
        return None
    return json.loads(head), blob


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P: a module of the same name in the working folder must not be imported.
    return [sys.executable, "-P", "-m", "qwenfind"]


def _pump(pipe: BinaryIO, replies: queue.SimpleQueue[tuple[Message, bytes] | None]) -> None:
    try:
        while (frame := read_frame(pipe)) is not None:
            replies.put(frame)
    except (OSError, ValueError):
        pass
    replies.put(None)


def told(error: errors.QwenFindError) -> Message:
    """An error as the other process is told of it."""
    title = error.reason if isinstance(error, errors.DocumentError) else error.title
    return {"error": type(error).__name__, "title": title, "hint": error.hint}


def rebuilt(reply: Message) -> errors.QwenFindError:
    """The error that a process told of."""
    kind = getattr(errors, str(reply["error"]), errors.ChildError)
    if not (isinstance(kind, type) and issubclass(kind, errors.QwenFindError)):
        kind = errors.ChildError
    error: errors.QwenFindError = kind(str(reply.get("title", "")), str(reply.get("hint", "")))
    return error


def _ending(code: int) -> str:
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"exit code {code}"


def _obey(limits: Mapping[str, Any]) -> None:
    """Applies the parent's limits to this process: niceness, memory, no network, and death with the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.addaudithook(_refuse_network)
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(int(limits["nice"]))
        if _HAS_LIFELINE:
            _hold(int(limits["lifeline"]))
        threading.Thread(target=_die_with, args=(int(limits["parent"]),), name="die-with-parent", daemon=True).start()
    memory_mb = limits["memory_mb"]
    if memory_mb is not None and sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (int(memory_mb) << 20, int(memory_mb) << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse_network(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        raise PermissionError("QwenFind's child processes do not use the network.")


def _hold(lifeline: int) -> None:
    """Has the kernel end this process with SIGIO once the parent's end of the pipe closes, which nothing else does.

    No thread of Python's is needed for it: one cannot run while a C library holds the interpreter's lock.
    """
    import fcntl

    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(lifeline, fcntl.F_SETFL, os.O_RDONLY | os.O_ASYNC)


def _die_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
