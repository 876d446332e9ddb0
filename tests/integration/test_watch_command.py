"""`qwenfind watch` as a process of its own, and what a search in another process finds meanwhile."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind.engine import SearchEngine
from qwenfind.errors import IndexMissingError
from qwenfind.paths import Home
from qwenfind.records import Mode, Query
from tests.helpers import wait_until

ROOT = Path(__file__).resolve().parents[2]
WITHIN_S = 3.0
STARTED_S = 60.0


class Watched:
    """A running `watch` over two folders, and a search engine beside it."""

    def __init__(self, tmp_path: Path) -> None:
        self.root = tmp_path
        self.a, self.b, self.outside = (tmp_path / name for name in ("a", "b", "outside"))
        for folder in (self.a, self.b, self.outside):
            folder.mkdir()
        home = tmp_path / "home"
        command = [sys.executable, "-m", "qwenfind", "--home", str(home)]
        added = [*command, "folders", "add", str(self.a), str(self.b)]
        subprocess.run(added, cwd=ROOT, check=True, capture_output=True)
        self.process = subprocess.Popen([*command, "watch"], cwd=ROOT, stderr=subprocess.DEVNULL)
        self.engine = SearchEngine(Home.at(home))

    def finds(self, word: str) -> set[str]:
        """The files that have the word."""
        try:
            response = self.engine.search(Query(word, limit=1000, mode=Mode.WORDS))
        except IndexMissingError:
            return set()
        return {str(result.path.relative_to(self.root)) for result in response.results}

    def soon(self, word: str, *files: str, deadline_s: float = WITHIN_S) -> bool:
        """Whether these files, and no others, have the word soon enough after the last change."""
        return wait_until(lambda: self.finds(word) == set(files), deadline_s=deadline_s)

    def covered(self) -> tuple[int, int]:
        """Texts with a vector, and all texts."""
        spaces = self.engine.status().spaces
        return (spaces[0].done, spaces[0].total) if spaces else (0, -1)

    def close(self) -> None:
        self.engine.close()
        self.process.kill()
        self.process.wait()


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    watched = Watched(tmp_path)
    yield watched
    watched.close()


def test_every_kind_of_change_is_found_within_three_seconds(watched: Watched) -> None:
    a, b, outside = watched.a, watched.b, watched.outside
    note = a / "note.txt"
    note.write_text("zebra")
    assert watched.soon("zebra", "a/note.txt", deadline_s=STARTED_S)

    note.write_text("yellow")
    assert watched.soon("yellow", "a/note.txt")
    assert watched.finds("zebra") == set()
    (a / "note.txt.new").write_text("walnut")
    (a / "note.txt.new").replace(note)
    assert watched.soon("walnut", "a/note.txt")
    note.rename(b / "moved.txt")
    assert watched.soon("walnut", "b/moved.txt")
    (b / "moved.txt").rename(outside / "moved.txt")
    assert watched.soon("walnut")

    (a / "x" / "y").mkdir(parents=True)
    (a / "x" / "y" / "deep.md").write_text("velvet")
    assert watched.soon("velvet", "a/x/y/deep.md")
    (a / "x").rename(b / "z")
    assert watched.soon("velvet", "b/z/y/deep.md")
    (b / "z" / "y" / "deep.md").write_text("umbrella")
    assert watched.soon("umbrella", "b/z/y/deep.md")
    shutil.rmtree(b / "z")
    assert watched.soon("umbrella")


def test_a_renamed_folder_of_many_files_is_found_at_its_new_place_and_embedded_not_again(watched: Watched) -> None:
    if not any(model.name == "starter" for model in watched.engine.models.installed()):
        pytest.skip("the starter model is not installed")
    many = watched.a / "many"
    many.mkdir()
    for n in range(300):
        (many / f"{n}.txt").write_text(f"zebra {n}")
    assert watched.soon("zebra", *(f"a/many/{n}.txt" for n in range(300)), deadline_s=STARTED_S)
    assert wait_until(lambda: watched.covered() == (300, 300), deadline_s=STARTED_S)
    seen = set()

    many.rename(watched.b / "many")

    def all_moved() -> bool:
        seen.add(watched.covered())
        return watched.finds("zebra") == {f"b/many/{n}.txt" for n in range(300)}

    assert wait_until(all_moved, deadline_s=WITHIN_S)
    assert seen == {(300, 300)}
