"""What older versions left on a disk goes on being used: samples made by those versions (`tests/samples`)."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest

from qwenfind import Home, IndexBusyError, Mode, Query, SearchEngine, Settings
from qwenfind.errors import IndexTooOldError
from qwenfind.records import Filters, State
from qwenfind.store import migrations
from qwenfind.store.database import Database
from qwenfind.store.index import Index
from qwenfind.store.lock import WriterLock
from tests.samples import HERE, lay_out, versions
from tests.samples.__main__ import TEXTS

OLDER = [version for version in versions() if version < migrations.VERSION]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.at(tmp_path / "home")


def found(engine: SearchEngine, text: str, mode: Mode = Mode.WORDS) -> list[str]:
    return [result.name for result in engine.search(Query(text, mode=mode)).results]


def test_every_older_layout_has_a_sample() -> None:
    """Who changes the layout makes one of the layout before: python -m tests.samples COMMIT."""
    assert set(range(1, migrations.VERSION)) <= set(versions())


@pytest.mark.parametrize("version", versions())
def test_an_older_index_is_whole_after_it_was_opened_to_write(version: int, home: Home) -> None:
    """Nothing is read or embedded again: states, texts and vectors are those of before."""
    lay_out(version, home.data)
    index = Index.open_writer(home.index, home.lock)
    database = index._database

    assert index.verify() == []
    assert database.value("PRAGMA user_version") == migrations.VERSION
    assert index.documents.total() == len(TEXTS)
    counts = index.documents.counts()
    assert (counts[State.INDEXED], counts[State.FAILED]) == (len(TEXTS) - 1, 1)
    (space,) = index.vectors.spaces()
    assert index.vectors.coverage(space.id) == (7, 7)
    for (text,) in database.execute("SELECT id FROM texts"):
        vector = index.vectors.vector_of(space.id, text)
        assert vector is not None
        assert index.vectors.nearest(space.id, vector, k=1, filters=Filters())[0][0] == text
    index.close()


@pytest.mark.parametrize("version", OLDER)
def test_an_older_index_is_searched_before_anything_writes_it(version: int, home: Home) -> None:
    """The first thing after an upgrade may be a search."""
    lay_out(version, home.data)
    with pytest.raises(IndexTooOldError):
        Index.open_reader(home.index)
    with SearchEngine(home) as engine:
        assert found(engine, "roof") == ["roof.txt"]
        assert found(engine, "strasse")[0] == "Straße und Größe.txt"
        assert engine.status().files == len(TEXTS)


@pytest.mark.parametrize("version", versions())
def test_an_older_index_is_searched_by_meaning(version: int, home: Home) -> None:
    """Its vectors are still those of the starter model."""
    lay_out(version, home.data)
    with SearchEngine(home) as engine:
        assert found(engine, "when does the railway go", Mode.MEANING)[0] == "page.html"


@pytest.mark.parametrize("version", OLDER)
@pytest.mark.parametrize("steps", range(1, migrations.VERSION))
def test_an_upgrade_that_was_cut_off_is_finished_later(version: int, steps: int, home: Home) -> None:
    if steps <= version:
        steps = version  # cut off before the first of its steps
    lay_out(version, home.data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations.migrate, "__defaults__", (migrations.MIGRATIONS[:steps],))
        Database.open_writer(home.index).close()
    index = Index.open_writer(home.index, home.lock)

    assert index.verify() == []
    assert index.documents.total() == len(TEXTS)
    index.close()


def test_an_older_program_that_writes_is_named(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """It cannot be made to go from here, and the index cannot be altered under it."""
    monkeypatch.setattr("qwenfind.writer._OLDER_S", 0.2)
    lay_out(1, home.data)
    before = home.index.read_bytes()
    older = WriterLock(home.lock)
    older.acquire()
    try:
        with SearchEngine(home) as engine, pytest.raises(IndexBusyError, match="Quit the older QwenFind"):
            engine.search(Query("roof"))
    finally:
        older.release()

    assert home.index.read_bytes() == before


def test_the_command_line_searches_an_older_index(home: Home) -> None:
    lay_out(1, home.data)
    run = [sys.executable, "-m", "qwenfind", "--home", str(home.data)]
    result = subprocess.run([*run, "search", "--mode", "words", "roof"], capture_output=True, text=True, timeout=60)

    assert (result.returncode, result.stderr) == (0, "")
    assert "roof.txt" in result.stdout


@pytest.mark.parametrize("version", versions())
def test_settings_are_what_they_were(version: int, tmp_path: Path) -> None:
    """Every choice in an older file holds; what it did not know has its default; saving it loses nothing."""
    file = HERE / f"settings_{version}.toml"
    chosen = tomllib.loads(file.read_text(encoding="utf-8"))
    chosen.pop("schema_version")
    settings = Settings.load(file)
    settings.save(tmp_path / "settings.toml")

    expected = {name: tuple(value) if isinstance(value, list) else value for name, value in chosen.items()}
    assert asdict(settings) == asdict(Settings()) | expected
    assert Settings.load(tmp_path / "settings.toml") == settings
