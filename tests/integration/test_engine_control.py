"""What a person may do while the engine watches, with the real index and real readers."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind import control
from qwenfind.engine import SearchEngine
from qwenfind.errors import IndexBusyError, IndexMissingError, ModelError, SettingsError, SkippedError, UsageError
from qwenfind.events import ActivityChanged, DocumentsChanged, Event, ScanStarted
from qwenfind.indexing.throttle import Throttle
from qwenfind.paths import Home
from qwenfind.records import Activity, Mode, Phase, Query, State
from qwenfind.settings import Settings
from tests.helpers import wait_until

ROOT = Path(__file__).resolve().parents[2]
WITHIN_S = 20.0


class House:
    """An engine over a folder of a few files, without a model."""

    def __init__(self, tmp_path: Path, **settings: object) -> None:
        self.home = Home.at(tmp_path / "home")
        self.docs = tmp_path / "docs"
        self.docs.mkdir()
        for name, text in {
            "roof.txt": "The roof was repaired for 14,000 euros.",
            "rent.md": "# Flat\n\nThe rent is due monthly.",
            "drafts/old.txt": "A zebra crossed the street.",
            "drafts/new.txt": "Two zebras came back.",
        }.items():
            (self.docs / name).parent.mkdir(exist_ok=True)
            (self.docs / name).write_text(text)
        chosen = Settings(folders=(str(self.docs),), settle_s=0.1, extraction_processes=1, model="none", **settings)  # type: ignore[arg-type] # any of them
        self.throttle = Throttle()
        self.engine = SearchEngine(self.home, chosen, throttle=self.throttle)
        self.events: list[Event] = []
        self.engine.subscribe(self.events.append)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Watched on a thread, until the block ends."""
        stop = threading.Event()
        thread = threading.Thread(target=self.engine.keep_watching, args=(stop,), name="watch")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(20)
        assert not thread.is_alive()

    def finds(self, word: str) -> set[str]:
        try:
            response = self.engine.search(Query(word, mode=Mode.WORDS))
        except IndexMissingError:
            return set()
        return {result.name for result in response.results}

    def soon(self, fact: Callable[[], bool]) -> bool:
        return wait_until(fact, deadline_s=WITHIN_S)

    @property
    def rests(self) -> bool:
        return self.engine.activity.phase is Phase.IDLE and not self.engine.status().states[State.PENDING]

    def activities(self) -> list[Activity]:
        return [event.activity for event in self.events if isinstance(event, ActivityChanged)]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.engine.close()


def test_one_activity_tells_all_from_start_to_end(house: House) -> None:
    assert house.engine.activity.phase is Phase.STOPPED
    with house.watched():
        assert house.soon(lambda: house.rests and house.finds("roof") == {"roof.txt"})
    house.engine.close()

    phases = [activity.phase for activity in house.activities()]
    assert phases[-1] is Phase.STOPPED
    assert house.activities()[-1] == house.engine.activity
    assert Phase.IDLE in phases
    assert max(activity.files_total for activity in house.activities()) <= 4


def test_a_pause_stops_indexing_and_not_searching(house: House) -> None:
    with house.watched():
        assert house.soon(lambda: house.finds("zebra") != set() and house.rests)
        house.engine.pause()
        assert house.engine.paused
        assert house.soon(lambda: house.engine.activity.phase is Phase.PAUSED)
        (house.docs / "late.txt").write_text("A walnut fell.")
        (house.docs / "roof.txt").unlink()
        assert house.finds("roof") == {"roof.txt"}
        assert house.finds("walnut") == set()

        house.engine.resume()
        assert house.soon(lambda: house.finds("walnut") == {"late.txt"} and house.finds("roof") == set())
        assert house.soon(lambda: house.engine.activity.phase is Phase.IDLE)
        assert not house.engine.paused


def test_a_folder_left_out_is_found_no_more_even_when_paused(house: House) -> None:
    with house.watched():
        assert house.soon(lambda: house.finds("zebra") == {"old.txt", "new.txt"} and house.rests)
        house.engine.pause()
        house.engine.exclude(house.docs / "drafts")
        assert house.finds("zebra") == set()
        assert any(isinstance(event, DocumentsChanged) and event.removed == 2 for event in house.events)
        house.engine.resume()
        house.engine.exclude("*.md")
        assert house.finds("rent") == set()

    assert house.engine.settings.exclude == (f"{house.docs}/drafts/", "*.md")
    assert Settings.load(house.home.settings) == house.engine.settings


def test_what_is_left_out_is_forgotten_at_once_when_nothing_watches(house: House) -> None:
    house.engine.index(meaning=False)
    house.engine.exclude(str(house.docs / "drafts"))

    assert house.finds("zebra") == set()
    assert house.engine.status().files == 2
    house.engine.change_settings(replace(house.engine.settings, exclude=()))
    house.engine.index(meaning=False)
    assert house.finds("zebra") == {"old.txt", "new.txt"}


def test_what_cannot_be_left_out_is_said(house: House) -> None:
    with pytest.raises(UsageError):
        house.engine.exclude(house.docs)
    with pytest.raises(UsageError):
        house.engine.exclude("# note")
    with pytest.raises(UsageError):
        house.engine.exclude(Path(os.fsdecode(b"/x/\xff")))
    with pytest.raises(SettingsError):
        house.engine.exclude("!")
    assert house.engine.settings.exclude == ()
    assert house.engine.left_out(["*.md"], house.docs / "rent.md")


def test_problems_are_tried_again(house: House) -> None:
    broken = house.docs / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 no such thing")
    with house.watched():
        assert house.soon(lambda: house.rests and len(house.engine.problems()) == 1)
        facts = broken.stat()
        broken.write_text("A walnut fell from it.")
        os.utime(broken, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        assert house.engine.retry([house.docs / "roof.txt"]) == 0
        assert house.engine.retry([house.docs]) == 1
        assert house.soon(lambda: house.rests)
    assert house.engine.retry() == len(house.engine.problems())


def test_folders_come_and_go_by_the_settings(house: House, tmp_path: Path) -> None:
    more = tmp_path / "more"
    more.mkdir()
    (more / "walnut.txt").write_text("A walnut fell.")
    with house.watched():
        assert house.soon(lambda: house.finds("roof") != set())
        settings = house.engine.settings
        house.engine.change_settings(replace(settings, folders=(str(house.docs), str(more))))
        assert house.soon(lambda: house.finds("walnut") == {"walnut.txt"})
        house.engine.change_settings(replace(house.engine.settings, folders=(str(more),)))
        assert house.finds("roof") == set()
        assert [folder.path for folder in house.engine.folders()] == [more]
        (house.docs / "again.txt").write_text("The roof again.")
        (more / "second.txt").write_text("Another walnut.")
        assert house.soon(lambda: house.finds("walnut") == {"walnut.txt", "second.txt"})
        assert house.finds("roof") == set()
        with pytest.raises(UsageError):
            house.engine.change_settings(replace(house.engine.settings, folders=(str(tmp_path / "none"),)))
        house.engine.remove_folder(more)
        assert house.finds("walnut") == set()

    assert house.engine.settings.folders == ()
    assert house.engine.status().files == 0


def test_settings_that_cannot_be_are_refused_and_nothing_is_changed(house: House) -> None:
    before = house.engine.settings
    with pytest.raises(SettingsError):
        house.engine.change_settings(replace(before, exclude=("!",), results=7))
    with pytest.raises(ModelError):
        house.engine.change_settings(replace(before, model="no such model", results=7))
    with pytest.raises(ModelError):
        house.engine.change_settings(replace(before, reranker="no such model", results=7))

    assert house.engine.settings == before
    assert not house.home.settings.exists()


def test_reading_goes_by_other_limits_at_once(house: House) -> None:
    large = house.docs / "large.txt"
    large.write_text("A walnut fell. " + "x" * (2 << 20))
    house.engine.change_settings(replace(house.engine.settings, max_file_mb=1))
    with house.watched():
        assert house.soon(lambda: house.rests and house.engine.status().states[State.SKIPPED] == 1)
        house.engine.change_settings(replace(house.engine.settings, max_file_mb=10, extraction_processes=2))
        assert house.soon(lambda: house.finds("walnut") == {"large.txt"})


def test_previews_go_by_another_limit_at_once(house: House) -> None:
    large = house.docs / "large.txt"
    large.write_text("A walnut fell. " + "x" * (2 << 20))
    house.engine.change_settings(replace(house.engine.settings, max_file_mb=1))
    with pytest.raises(SkippedError):
        house.engine.preview.open(large)
    kept = house.engine.preview

    house.engine.change_settings(replace(house.engine.settings, theme="dark"))
    assert house.engine.preview is kept
    house.engine.change_settings(replace(house.engine.settings, max_file_mb=10))
    assert house.engine.preview.open(large).kind == "text"


def test_hidden_files_come_and_go_by_the_settings(house: House) -> None:
    (house.docs / ".notes").mkdir()
    (house.docs / ".notes" / "a.txt").write_text("A walnut fell.")
    with house.watched():
        assert house.soon(lambda: house.rests and house.finds("roof") != set())
        assert house.finds("walnut") == set()
        house.engine.change_settings(replace(house.engine.settings, include_hidden=True))
        assert house.soon(lambda: house.finds("walnut") == {"a.txt"})
        (house.docs / ".notes" / "b.txt").write_text("A second walnut.")
        assert house.soon(lambda: house.finds("walnut") == {"a.txt", "b.txt"})
        house.engine.change_settings(replace(house.engine.settings, include_hidden=False))
        assert house.finds("walnut") == set()


def test_a_deleted_index_is_gone_until_something_is_indexed(house: House) -> None:
    house.engine.index(meaning=False)
    assert house.finds("roof") == {"roof.txt"}
    house.engine.delete_index()

    assert not [path.name for path in house.home.data.iterdir() if path.name.startswith("index.sqlite")]
    with pytest.raises(IndexMissingError):
        house.engine.search("roof")
    assert house.engine.status().files == 0
    house.engine.delete_index()
    house.engine.index(meaning=False)
    assert house.finds("roof") == {"roof.txt"}


def test_a_deleted_index_is_made_anew_while_it_is_watched(house: House) -> None:
    with house.watched():
        assert house.soon(lambda: house.finds("zebra") != set() and house.rests)
        # Held by another name, so that the new file cannot get its number.
        old = house.home.data / "old"
        old.hardlink_to(house.home.index)
        (house.docs / "roof.txt").unlink()
        house.engine.delete_index()
        assert house.soon(lambda: house.finds("zebra") == {"old.txt", "new.txt"})
        assert not house.home.index.samefile(old)
        assert house.soon(lambda: house.rests)
        assert house.engine.verify() == []
        (house.docs / "late.txt").write_text("A walnut fell.")
        assert house.soon(lambda: house.finds("walnut") == {"late.txt"})


@contextmanager
def another_process(home: Home) -> Iterator[subprocess.Popen[str]]:
    """Holds the lock until the block ends."""
    code = (
        "import sys\nfrom pathlib import Path\nfrom qwenfind.store.lock import WriterLock\n"
        "lock = WriterLock(Path(sys.argv[1]))\nlock.acquire()\nprint('held', flush=True)\nsys.stdin.read()\n"
    )
    home.prepare()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(home.lock)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_it_waits_for_another_process_and_says_so(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "RETRY_S", 0.5)
    more = tmp_path / "more"
    more.mkdir()
    with another_process(house.home), house.watched():
        assert house.soon(lambda: house.engine.activity.phase is Phase.BUSY_ELSEWHERE)
        assert house.engine.activity.reason
        # A folder can be added meanwhile; one cannot be forgotten, and the index not be deleted.
        house.engine.change_settings(replace(house.engine.settings, folders=(str(house.docs), str(more))))
        with pytest.raises(IndexBusyError):
            house.engine.delete_index()
    with house.watched():
        assert house.soon(lambda: house.finds("roof") == {"roof.txt"} and house.engine.activity.phase is Phase.IDLE)
    assert {folder.path for folder in house.engine.folders()} == {house.docs, more}


def test_it_goes_on_once_the_other_process_ends(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "RETRY_S", 0.2)
    with house.watched():
        assert house.soon(lambda: house.rests)
    with another_process(house.home) as other, house.watched():
        assert house.soon(lambda: house.engine.activity.phase is Phase.BUSY_ELSEWHERE)
        with pytest.raises(IndexBusyError):
            house.engine.remove_folder(house.docs)
        assert house.engine.settings.folders == (str(house.docs),)
        other.kill()
        other.wait()
        assert house.soon(lambda: house.engine.activity.phase is Phase.IDLE)


def test_a_damaged_index_is_told_and_a_new_one_can_be_made(house: House) -> None:
    house.engine.index(meaning=False)
    house.home.index.write_bytes(b"no index at all " * 1000)
    for end in ("-wal", "-shm"):
        Path(f"{house.home.index}{end}").unlink(missing_ok=True)
    with house.watched():
        assert house.soon(lambda: house.engine.activity.phase is Phase.STOPPED and bool(house.engine.activity.reason))
        assert house.engine.activity.hint
        assert house.engine.activity.damaged
        house.engine.delete_index()
        assert house.soon(lambda: house.finds("roof") == {"roof.txt"})
        assert house.soon(lambda: house.rests and not house.engine.activity.reason)
        assert not house.engine.activity.damaged


def test_what_only_the_app_shows_disturbs_no_indexing(house: House) -> None:
    with house.watched():
        assert house.soon(lambda: house.rests and house.finds("roof") != set())
        house.events.clear()
        house.engine.change_settings(replace(house.engine.settings, theme="dark", pause_while_working=True))
        house.engine.exclude("*.log")
        assert house.soon(lambda: any(isinstance(event, ScanStarted) for event in house.events))

    assert sum(isinstance(event, ScanStarted) for event in house.events) == 1


def test_places_tell_where_everything_lies(house: House) -> None:
    house.engine.index(meaning=False)
    house.engine.change_settings(replace(house.engine.settings, results=9))
    (house.home.models / "m").mkdir(parents=True)
    (house.home.models / "m" / "weights").write_bytes(b"x" * 1234)
    places = {place.name: place for place in house.engine.places()}

    assert list(places) == ["settings", "index", "models", "logs", "history", "judged searches"]
    assert places["settings"].bytes == house.home.settings.stat().st_size
    assert places["index"].bytes >= house.home.index.stat().st_size
    assert places["models"].bytes == 1234
    assert places["history"].bytes == 0
    assert house.engine.connections == 0


def test_an_engine_surveys_by_its_own_settings(house: House) -> None:
    house.engine.exclude("drafts/")
    found = house.engine.survey(house.docs)

    assert (found.files, found.readable) == (2, 2)
    assert [count for _, count in found.left_out] == [1]


def test_nothing_is_left_when_it_is_closed_in_a_pause(house: House) -> None:
    house.engine.pause()
    thread = threading.Thread(target=house.engine.keep_watching, name="watch")
    thread.start()
    assert house.soon(lambda: house.engine.activity.phase is Phase.PAUSED)
    house.engine.close()
    thread.join(5)

    assert not thread.is_alive()
    assert [one.name for one in threading.enumerate() if one.name.startswith(("extraction", "activity"))] == []
