"""One app for each home; a later start tells it what is wanted."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qwenfind.errors import QwenFindError
from qwenfind.gui import single_instance
from qwenfind.gui.single_instance import MAX_MESSAGE, SingleInstance, Wish, runtime_folder
from qwenfind.paths import Home
from tests.helpers import wait_until

ROOT = Path(__file__).resolve().parents[2]
# Claims the place and prints "first", or hands over the wish and prints "second"; "hold" stays.
OTHER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from qwenfind.gui.single_instance import SingleInstance, Wish
from qwenfind.paths import Home
home, command, query, then = sys.argv[1:]
instance = SingleInstance(Home.at(home))
first = instance.claim(Wish(command, query))
print("first" if first else "second", flush=True)
if then == "hold":
    time.sleep(60)
"""


@pytest.fixture
def home(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Home:
    runtime = tmp_path_factory.mktemp("run")
    runtime.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return Home.at(tmp_path / "home")


@pytest.fixture
def first(qapp: QApplication, home: Home) -> Iterator[SingleInstance]:
    made = SingleInstance(home)
    assert made.claim(Wish())
    assert made.listen() == ""
    yield made
    made.release()


def start(home: Home, command: str = "show", query: str = "", then: str = "") -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", OTHER, str(home.data), command, query, then]
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    with process.stdout:
        return process.stdout.readline().strip()


def test_a_second_process_passes_its_query_and_ends(qtbot: QtBot, first: SingleInstance, home: Home) -> None:
    with qtbot.waitSignal(first.wished, timeout=20_000) as caught:
        process = start(home, "show", "what did the roof cost")

    assert caught.args == [Wish("show", "what did the roof cost")]
    assert said(process) == "second"
    assert process.wait(10) == 0


@pytest.mark.parametrize(
    ("running", "started", "quits"),
    [
        ("0.1.0", "0.2.0", True),
        ("0.9.9", "0.10.0", True),
        ("1.0", "1.0.1", True),
        ("0.2.0", "0.2.0", False),
        ("0.2.0", "0.1.9", False),
        ("0.2.0", "", False),
        ("0.2.0", "newest", False),
    ],
)
def test_only_a_newer_version_takes_the_place(
    qtbot: QtBot, first: SingleInstance, monkeypatch: pytest.MonkeyPatch, running: str, started: str, quits: bool
) -> None:
    """An older one cannot open the newer one's index, so it only tells what was wanted."""
    monkeypatch.setattr(single_instance, "__version__", running)
    guest = QLocalSocket()
    with qtbot.waitSignal(first.wished) as caught:
        guest.connectToServer(first.address)
        guest.write(Wish("show", "rent", version=started).line())
    qtbot.waitUntil(lambda: guest.bytesAvailable() > 0)

    assert json.loads(bytes(guest.readAll().data())) == {"ok": True, "quits": quits}
    assert caught.args is not None
    assert (caught.args[0].command, caught.args[0].query) == (("quit", "") if quits else ("show", "rent"))


def test_a_wish_of_a_version_that_did_not_tell_it_is_understood() -> None:
    assert Wish.read(b'{"cmd": "show", "query": "rent", "token": ""}\n') == Wish("show", "rent", version="")


def test_another_home_has_its_own_app(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(Home.at(tmp_path / "other"))

    assert other.claim(Wish())
    other.release()


def test_the_place_of_a_killed_process_can_be_taken_at_once(qapp: QApplication, home: Home) -> None:
    process = start(home, then="hold")
    assert said(process) == "first"
    process.kill()
    process.wait()
    assert list(runtime_folder(home).glob("*.lock"))

    late = SingleInstance(home)
    assert late.claim(Wish())
    assert late.listen() == ""
    late.release()


def test_a_lock_with_the_number_of_a_living_process_is_not_believed(qapp: QApplication, home: Home) -> None:
    """Process numbers come round again; what counts is whether the file is held."""
    process = start(home, then="hold")
    assert said(process) == "first"
    process.kill()
    process.wait()
    lock = next(runtime_folder(home).glob("*.lock"))
    content = lock.read_bytes().split(b"\n")
    lock.write_bytes(b"\n".join([str(os.getpid()).encode(), b"python", *content[2:]]))

    late = SingleInstance(home)
    assert late.claim(Wish())
    late.release()


def test_a_start_while_the_first_is_quitting_becomes_the_first(qapp: QApplication, home: Home) -> None:
    ending = SingleInstance(home)
    assert ending.claim(Wish())
    process = start(home)
    # It does not listen any more, and lets go a moment later.
    assert not wait_until(lambda: process.poll() is not None, deadline_s=1.0)
    ending.release()

    assert said(process) == "first"
    assert process.wait(10) == 0


def test_an_app_that_does_not_answer_is_told(qapp: QApplication, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "_WAIT_S", 0.3)
    process = start(home, then="hold")
    assert said(process) == "first"
    try:
        with pytest.raises(QwenFindError, match="does not answer"):
            SingleInstance(home).claim(Wish())
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize(
    "sent",
    [
        b"nonsense\n",
        b"[]\n",
        b'{"cmd": "delete"}\n',
        b'{"cmd": "show", "query": 7}\n',
        b"\xff\xfe\n",
        b"x" * (MAX_MESSAGE + 10),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="it is a named pipe there")
def test_nonsense_is_answered_and_forgotten(qtbot: QtBot, first: SingleInstance, sent: bytes) -> None:
    heard: list[Wish] = []
    first.wished.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as guest:
        guest.connect(first.address)
        guest.sendall(sent)
        guest.setblocking(False)
        answer = b""

        def answered() -> bool:
            nonlocal answer
            try:
                answer += guest.recv(100)
            except BlockingIOError:
                return False
            return b"\n" in answer

        qtbot.waitUntil(answered)

    assert answer == b'{"ok": false, "quits": false}\n'
    assert heard == []


def test_a_wish_comes_back_as_it_was_sent() -> None:
    wish = Wish("toggle", 'größer als "12" €', "token")

    assert wish.line().count(b"\n") == 1
    assert Wish.read(wish.line()) == wish


@pytest.mark.skipif(sys.platform == "win32", reason="it is a named pipe there")
def test_nobody_else_can_connect(first: SingleInstance) -> None:
    assert not Path(first.address).stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_runtime_folder_that_others_may_enter_is_not_used(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / f"qwenfind-{os.getuid()}").symlink_to(shared)

    assert runtime_folder(home) == home.data
