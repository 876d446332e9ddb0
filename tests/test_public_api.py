"""The example that the package shows, run for real."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import qwenfind
from qwenfind import (
    Home,
    IndexBusyError,
    IndexMissingError,
    Mode,
    Query,
    SearchEngine,
    SearchResponse,
    Settings,
    State,
    UsageError,
)
from qwenfind.events import DocumentsChanged, Event, IndexProgress, SearchStage
from qwenfind.records import Closeness


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "roof.txt").write_text("In March the roof was repaired by a firm from Lyon for 14,000 euros.")
    (folder / "rent.md").write_text("# Flat\n\nThe rent is due monthly. Heating is extra.\n")
    (folder / "beach.bin").write_bytes(b"\0\1\2")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.at(tmp_path / "home")


def test_every_public_name_can_be_had() -> None:
    for name in qwenfind.__all__:
        assert getattr(qwenfind, name) is not None
    with pytest.raises(AttributeError):
        qwenfind.nonsense  # noqa: B018 - that it raises is the point


def test_the_example_of_the_package_finds_a_file(documents: Path, home: Home) -> None:
    with SearchEngine(home, Settings()) as engine:
        engine.index([documents], meaning=False)
        response = engine.search(Query("who repaired the roof", limit=5))

        assert response.results[0].name == "roof.txt"
        best = response.results[0]
        assert best.snippet.startswith("In March the roof")
        assert [best.snippet[start:end] for start, end in best.highlights] == ["roof", "repaired"]
        assert response.stages == ("names", "words")
        assert not response.reranked
        assert response.notes


def test_the_states_add_up_to_the_files(documents: Path, home: Home) -> None:
    with SearchEngine(home) as engine:
        assert engine.status().files == 0
        engine.index([documents], meaning=False)
        status = engine.status()

    assert status.files == sum(status.states.values()) == 3
    assert set(status.states) == set(State)
    assert status.passages >= 2
    assert [folder.path for folder in status.folders] == [documents]
    assert status.index_bytes > 0


def test_problems_and_reasons_are_told(documents: Path, home: Home) -> None:
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)

        assert [document.name for document in engine.problems()] == ["beach.bin"]
        assert engine.problems()[0].reason
        found = engine.why(documents / "roof.txt", "roof in:documents")
        assert found.rank == 1
        assert found.scores["words"] > 0
        assert found.passages == 1
        assert engine.why(documents / "roof.txt", "zebra").rank is None
        assert engine.why(documents / "none.txt").document is None
        assert engine.why(Path("/elsewhere/a.txt")).root is None
        assert (
            engine.why(documents / "node_modules" / "a.txt").excluded
            or not engine.why(documents / "node_modules" / "a.txt").exists
        )


def test_searching_before_indexing_is_said(home: Home) -> None:
    with SearchEngine(home) as engine, pytest.raises(IndexMissingError) as caught:
        engine.search("roof")

    assert caught.value.hint


def test_a_change_is_found_after_the_next_pass(documents: Path, home: Home) -> None:
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)
        (documents / "new.txt").write_text("A zebra crossed the street.")
        (documents / "rent.md").unlink()
        engine.index(meaning=False)

        assert [r.name for r in engine.search("zebra").results] == ["new.txt"]
        assert engine.search("heating").results == ()


def test_folders_are_remembered_and_forgotten(documents: Path, home: Home) -> None:
    with SearchEngine(home) as engine:
        engine.add_folder(documents)
        assert engine.add_folder(documents).path == documents
    with SearchEngine(home) as engine:
        assert engine.settings.folders == (str(documents),)
        engine.index(meaning=False)
        assert engine.search("roof").results
        engine.remove_folder(documents)
        assert engine.folders() == ()
        assert engine.status().files == 0
        with pytest.raises(UsageError):
            engine.remove_folder(documents)
    assert Settings.load(home.settings).folders == ()


def test_a_folder_in_a_watched_one_is_not_added_twice(documents: Path, home: Home) -> None:
    (documents / "inner").mkdir()
    with SearchEngine(home) as engine:
        engine.add_folder(documents)
        engine.add_folder(documents / "inner")

        assert [folder.path for folder in engine.folders()] == [documents]


def test_there_is_one_writer(documents: Path, home: Home) -> None:
    with SearchEngine(home) as one, SearchEngine(home) as other:
        one.index([documents], meaning=False)
        watching = threading.Event()
        one.subscribe(lambda _: watching.set())
        thread = threading.Thread(target=one.watch, name="watch")
        thread.start()
        assert watching.wait(20)
        with pytest.raises(IndexBusyError):
            other.index(meaning=False)
        assert [r.name for r in other.search("roof").results] == ["roof.txt"]
        one.close()
        thread.join(10)
        assert not thread.is_alive()
        other.index(meaning=False)


def test_closing_ends_the_work_and_every_child_quickly(home: Home, tmp_path: Path) -> None:
    import psutil

    many = tmp_path / "many"
    many.mkdir()
    for number in range(2000):
        (many / f"{number}.txt").write_text(f"Letter {number}. " * 50)
    before = set(psutil.Process().children())
    engine = SearchEngine(home)
    reading = threading.Event()
    engine.subscribe(lambda event: reading.set() if isinstance(event, IndexProgress) else None)
    thread = threading.Thread(target=engine.index, args=([many],), kwargs={"meaning": False}, name="index")
    thread.start()
    assert reading.wait(30)
    began = time.monotonic()
    engine.close()
    thread.join(5)

    assert not thread.is_alive()
    assert time.monotonic() - began < 5
    assert set(psutil.Process().children()) <= before
    with SearchEngine(home) as again:
        again.index(meaning=False)
        assert again.status().states[State.INDEXED] == 2000
        assert again.status().states[State.FAILED] == 0


def test_a_folder_is_added_while_watching(documents: Path, home: Home, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    (more / "zebra.txt").write_text("Stripes.")
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)
        watching, changed = threading.Event(), threading.Event()

        def hear(event: Event) -> None:
            watching.set()
            if isinstance(event, DocumentsChanged):
                changed.set()

        engine.subscribe(hear)
        thread = threading.Thread(target=engine.watch, name="watch")
        thread.start()
        assert watching.wait(20)
        engine.add_folder(more)
        assert changed.wait(20)
        engine.close()
        thread.join(10)
    with SearchEngine(home) as engine:
        assert [r.name for r in engine.search(Query("zebra", mode=Mode.NAMES)).results] == ["zebra.txt"]


def test_every_stage_is_announced_and_published(documents: Path, home: Home) -> None:
    announced: list[SearchResponse] = []
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)
        events: list[object] = []
        engine.subscribe(events.append)
        final = engine.search("roof", announced.append)

    assert [response.final for response in announced] == [False, False]
    assert final.final
    assert len([event for event in events if isinstance(event, SearchStage)]) == 3


def test_a_sound_index_has_no_faults(documents: Path, home: Home) -> None:
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)

        assert engine.verify() == []


def test_the_passages_of_one_file_can_be_had(documents: Path, home: Home) -> None:
    (documents / "long.txt").write_text("\n\n".join(f"Chapter {n}. " + "The roof leaks again. " * 40 for n in range(6)))
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)
        matches = engine.passages(documents / "long.txt", "leaking roof chapter", limit=3)
        result = next(r for r in engine.search("leaking roof chapter").results if r.name == "long.txt")

        assert len(matches) == 3
        assert matches[0].passage.ordinal == result.ordinal
        assert result.more >= 2
        assert engine.passages(documents / "roof.txt", "zebra") == ()
        assert engine.passages(documents / "none.txt", "roof") == ()


def test_results_tell_how_closely_they_answer(documents: Path, home: Home) -> None:
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)

        assert engine.search("repaired roof").results[0].closeness is Closeness.STRONG
        best = engine.search("beach").results[0]
        assert (best.closeness, best.size) == (Closeness.STRONG, 3)
        assert best.mtime_ns == (documents / "beach.bin").stat().st_mtime_ns


FIRST_SEARCH = """
import sys
from pathlib import Path
from qwenfind import Home, Mode, Query, SearchEngine

with SearchEngine(Home.at(Path(sys.argv[1]))) as engine:
    engine.warm()
    loaded = set(sys.modules)
    results = engine.search("repaired roofs").results
    print([result.name for result in results], sorted(set(sys.modules) - loaded))
"""


def test_the_first_search_after_warming_loads_nothing_more(documents: Path, home: Home) -> None:
    with SearchEngine(home) as engine:
        engine.index([documents], meaning=False)
    done = subprocess.run(
        [sys.executable, "-c", FIRST_SEARCH, str(home.data)], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "['roof.txt'] []"


def test_warming_never_raises(home: Home) -> None:
    with SearchEngine(home, Settings(model="none", reranker="none")) as engine:
        engine.warm()

        assert engine.status().files == 0
    engine.warm()
