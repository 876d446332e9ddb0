"""The meter on a real index, from a search that was opened to the stages that are chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind import Home, SearchEngine, Settings
from qwenfind.cli import judging, main
from qwenfind.errors import SettingsError
from qwenfind.meter import FEW, WAYS, Choice
from qwenfind.records import STAGES

FILES = {
    "roof.txt": "In March the roof was repaired by a firm from Lyon.",
    "rent.txt": "The rent is due monthly. Heating is extra.",
    "letters/garden.txt": "The garden needs water in summer.",
}


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        file = tmp_path / "documents" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path / "documents"


@pytest.fixture
def home(tmp_path: Path, documents: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setattr("os.umask", lambda mask: 0o022)
    home = Home.at(tmp_path / "home")
    with SearchEngine(home, Settings()) as engine:
        engine.index([documents], meaning=False)
    return home


@pytest.fixture
def engine(home: Home) -> Iterator[SearchEngine]:
    with SearchEngine(home) as engine:
        yield engine


def run(home: Home, *arguments: str) -> int:
    return main(["--home", str(home.data), *arguments])


def test_what_was_said_to_be_right_is_measured(home: Home, documents: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "right", str(documents / "roof.txt"), "--query", "firm from Lyon") == 0
    assert run(home, "right", str(documents / "rent.txt"), "--query", "zebra") == 0
    capsys.readouterr()

    assert run(home, "bench", "--mine") == 0
    out, err = capsys.readouterr()
    rows = {line.split("  ")[0].strip(): line for line in out.splitlines()}

    assert "of 2 searches of your own" in out
    assert "50%" in rows["words"]
    assert "0%" in rows["names"]
    assert "Too few" in err
    assert "Not measured, because a model is missing: meaning" in err


def test_nothing_can_be_said_of_a_file_that_is_not_indexed(
    home: Home, documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(home, "right", str(documents / "none.txt"), "--query", "roof") == 2
    assert run(home, "right", str(documents / "roof.txt"), "--query", "type:pdf") == 2
    assert run(home, "bench", "--mine") == 1
    assert run(home, "bench", "--choose") == 2
    assert "not indexed" in capsys.readouterr().err
    assert not home.judged.exists()


def test_it_can_be_forgotten_and_turned_off(home: Home, documents: Path, engine: SearchEngine) -> None:
    roof = documents / "roof.txt"
    assert engine.judged.opened("roof", roof)
    assert run(home, "judged", "list") == 0
    assert run(home, "judged", "forget") == 0
    assert run(home, "judged", "list") == 1

    engine.change_settings(replace(engine.settings, keep_judged=False))

    assert not engine.judged.opened("roof", roof)
    assert not engine.judged.opened("elsewhere", Path("/nowhere/else.txt"))
    assert run(home, "right", str(roof), "--query", "roof") == 2
    assert not home.judged.exists()


def test_what_is_left_out_is_forgotten(documents: Path, engine: SearchEngine) -> None:
    garden = documents / "letters/garden.txt"
    engine.judged.said("garden", garden)
    engine.judged.said("roof", documents / "roof.txt")

    engine.exclude(documents / "letters")

    assert [one.query for one in engine.judged.all()] == ["roof"]
    assert not engine.judged.said("garden", garden)


def test_it_goes_with_its_folder_and_with_the_index(home: Home, documents: Path, engine: SearchEngine) -> None:
    engine.judged.said("roof", documents / "roof.txt")
    engine.delete_index()
    assert not home.judged.exists()

    engine.index(meaning=False)
    engine.judged.said("roof", documents / "roof.txt")
    engine.remove_folder(documents)
    assert not home.judged.exists()


def test_files_that_went_are_left_out(home: Home, documents: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with SearchEngine(home) as engine:
        engine.judged.said("roof repaired", documents / "roof.txt")
        engine.judged.said("rent", documents / "rent.txt")
        (documents / "roof.txt").unlink()
        engine.index(meaning=False)

    assert run(home, "bench", "--mine", "--json") == 0
    out = capsys.readouterr().out

    assert '"searches": 1' in out
    assert '"gone": 1' in out


def test_the_best_way_is_chosen(home: Home, documents: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    best = next(way for way in WAYS if way.name == "names and words")
    now = next(way for way in WAYS if way.name == "hybrid")
    with SearchEngine(home) as engine:
        for number in range(FEW):
            engine.judged.said(f"roof {number}", documents / "roof.txt")
    for low, stages in ((-0.1, STAGES), (0.1, best.stages)):
        choice = Choice(best, now, 0.2, low, 0.3)
        monkeypatch.setattr(judging, "choose", lambda *_, choice=choice: choice)

        assert run(home, "bench", "--mine", "--choose") == 0
        with SearchEngine(home) as engine:
            assert engine.settings.stages == stages


def test_stages_are_left_where_nothing_is_to_be_chosen_and_taken_back(
    home: Home, documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with SearchEngine(home) as engine:
        for number in range(40):
            engine.judged.said(f"roof {number}", documents / "roof.txt")

    assert run(home, "bench", "--mine", "--choose") == 0
    # One way alone can be gone here, so there is nothing to choose.
    assert "Nothing was changed." in capsys.readouterr().err

    with SearchEngine(home) as engine:
        engine.change_settings(replace(engine.settings, stages=("names", "meaning")))
        assert engine.search("repaired by a firm").results == ()
        assert engine.search("repaired by a firm").stages == ("names",)
    assert run(home, "bench", "--all-stages") == 0
    with SearchEngine(home) as engine:
        assert engine.settings.stages == STAGES
        assert engine.search("repaired by a firm").results[0].name == "roof.txt"


def test_stages_that_would_find_nothing_are_no_setting() -> None:
    for stages in ((), ("words", "meaning"), ("names",), ("names", "words", "luck")):
        with pytest.raises(SettingsError):
            Settings(stages=stages)
