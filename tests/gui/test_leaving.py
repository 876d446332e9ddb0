"""What is left behind, and what is not, when QwenFind goes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from qwenfind import Home, IndexBusyError, SearchEngine, Settings
from qwenfind.cli.parser import build
from qwenfind.gui import autostart
from qwenfind.gui.leaving import EXTENTS, remove
from qwenfind.store.lock import WriterLock

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The autostart folder of Linux, and nobody's own."""
    monkeypatch.setattr(sys, "platform", "linux")
    return {"XDG_CONFIG_HOME": str(tmp_path / "config")}


@pytest.fixture
def home(tmp_path: Path, environment: dict[str, str]) -> Home:
    """A home in use: an index of one file, settings, searches, a log, a model, and a file of the person's own."""
    home = Home.at(tmp_path / "home")
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "rent.txt").write_text("The rent is due.")
    Settings(autostart=True).save(home.settings)
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)
    for file in (home.history, home.judged, home.window, home.data / "settings.toml.unreadable"):
        file.write_text("x")
    for file in (home.logs / "app.log", home.logs / "app.log.1", home.models / "qwen/model.safetensors"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    autostart.apply(True, home=home, environment=environment)
    return home


def left(tmp_path: Path) -> list[str]:
    return sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file())


def test_all_of_it_leaves_the_person_s_files_alone(tmp_path: Path, home: Home, environment: dict[str, str]) -> None:
    remove(home, "all", environment=environment)

    assert left(tmp_path) == ["documents/rent.txt"]
    assert not home.data.exists()
    remove(home, "all", environment=environment)  # what is gone can go again


def test_models_stay_when_the_index_goes(tmp_path: Path, home: Home, environment: dict[str, str]) -> None:
    remove(home, "index", environment=environment)

    assert left(tmp_path) == ["documents/rent.txt", "home/models/qwen/model.safetensors"]


def test_the_index_stays_when_models_go(home: Home, environment: dict[str, str]) -> None:
    remove(home, "models", environment=environment)

    assert home.index.exists()
    assert home.settings.exists()
    assert not home.models.exists()


def test_nothing_starts_any_more_whatever_stays(tmp_path: Path, home: Home, environment: dict[str, str]) -> None:
    assert "config/autostart/qwenfind.desktop" in left(tmp_path)
    before = left(tmp_path)
    remove(home, "start", environment=environment)

    assert [name for name in before if name not in left(tmp_path)] == ["config/autostart/qwenfind.desktop"]


def test_what_somebody_put_into_the_home_stays(home: Home, environment: dict[str, str]) -> None:
    (home.data / "notes.txt").write_text("mine")
    remove(home, "all", environment=environment)

    assert [path.name for path in home.data.iterdir()] == ["notes.txt"]


def test_nothing_is_removed_under_a_program_that_runs(tmp_path: Path, home: Home, environment: dict[str, str]) -> None:
    running = WriterLock(home.lock)
    running.acquire()
    try:
        with pytest.raises(IndexBusyError):
            remove(home, "all", environment=environment)
    finally:
        running.release()

    assert home.index.exists()
    assert home.models.exists()


def test_it_is_asked_for_on_the_command_line(home: Home, tmp_path: Path) -> None:
    (option,) = [a for a in build()._actions if a.dest == "remove_data"]
    assert option.choices == EXTENTS
    result = subprocess.run(
        [sys.executable, "-m", "qwenfind", "--home", str(home.data), "--remove-data", "all"],
        cwd=ROOT,
        env={"PATH": "", "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert left(tmp_path) == ["documents/rent.txt"]
