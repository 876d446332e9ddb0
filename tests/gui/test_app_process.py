"""The real app as a process: its start, a second start, its end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.helpers import wait_until

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


class Running:
    """A running app with a folder of many files to read."""

    def __init__(self, root: Path, runtime: Path) -> None:
        documents = root / "documents"
        documents.mkdir()
        for number in range(400):
            (documents / f"letter-{number}.txt").write_text(f"The rent of flat {number} is due monthly. " * 20)
        self.home = root / "home"
        self.home.mkdir()
        (self.home / "settings.toml").write_text(f"welcomed = true\nfolders = [{json.dumps(str(documents))}]\n")
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)}
        self.began = time.time()
        self.process = subprocess.Popen(
            self.command("--report-start"), cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True
        )

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "qwenfind", "--home", str(self.home), *arguments]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments), cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=30
        )

    def usable(self) -> float:
        """Waits for the window; the seconds from the start of the process."""
        assert self.process.stdout is not None
        return float(json.loads(self.process.stdout.readline())["at"]) - self.began

    def family(self) -> list[psutil.Process]:
        return [psutil.Process(self.process.pid), *psutil.Process(self.process.pid).children(recursive=True)]

    def logged(self) -> str:
        return "".join(file.read_text() for file in (self.home / "logs").glob("*"))


@pytest.fixture
def running(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    runtime = tmp_path_factory.mktemp("run")
    runtime.chmod(0o700)
    made = Running(tmp_path, runtime)
    yield made
    made.process.kill()
    made.process.wait()
    assert made.process.stdout is not None
    made.process.stdout.close()


def has_children(running: Running) -> bool:
    return len(running.family()) > 1


def gone(family: list[psutil.Process]) -> bool:
    return not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in family)


def test_the_app_starts_indexes_and_ends_with_all_its_children(running: Running) -> None:
    running.usable()
    assert wait_until(lambda: has_children(running), deadline_s=30)
    family = running.family()
    began = time.monotonic()
    running.process.send_signal(signal.SIGTERM)

    assert running.process.wait(10) == 0
    assert wait_until(lambda: gone(family), deadline_s=5)
    assert time.monotonic() - began < 5
    assert "Quitting took too long" not in running.logged()
    assert "Error" not in running.logged()


def test_a_second_start_and_a_request_to_quit_reach_the_first(running: Running) -> None:
    running.usable()
    second = running.run("--search", "rent")
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    linked = running.run("qwenfind:search?q=rent")
    assert linked.returncode == 0
    assert running.process.poll() is None

    # It ends when the other has ended, so that what runs it next finds the place free.
    assert running.run("--quit").returncode == 0
    assert running.process.wait(0.5) == 0
    # Where none runs there is nothing to end, and none is started for it.
    assert running.run("--quit").returncode == 0


def test_a_newer_version_takes_the_place_of_an_older_one(running: Running) -> None:
    """It waits until the older one has ended, so that there is one writer, and shows what was asked for."""
    running.usable()
    newer = "import sys, qwenfind; qwenfind.__version__ = '999.0'; from qwenfind.__main__ import main; sys.exit(main())"
    arguments = ["--home", str(running.home), "--report-start", "--search", "rent"]
    with subprocess.Popen(
        [sys.executable, "-c", newer, *arguments],
        cwd=ROOT,
        env=running.environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as taker:
        assert taker.stdout is not None
        assert json.loads(taker.stdout.readline())["usable"]
        assert running.process.wait(1) == 0
        # This, the older one, is heard by it.
        assert running.run("--search", "flat").returncode == 0
        assert taker.poll() is None
        assert running.run("--quit").returncode == 0
        assert taker.poll() is not None or taker.wait(1) == 0


def test_the_app_killed_outright_leaves_no_child_and_no_obstacle(running: Running) -> None:
    running.usable()
    assert wait_until(lambda: has_children(running), deadline_s=30)
    family = running.family()
    running.process.kill()
    running.process.wait()

    assert wait_until(lambda: gone(family), deadline_s=5)
    assert running.run("--quit").returncode == 0
