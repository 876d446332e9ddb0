"""The indexer with the real index, the real readers and the real file system."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind.events import Event
from qwenfind.extraction.pool import ExtractorPool
from qwenfind.indexing.indexer import Indexer
from qwenfind.paths import Home
from qwenfind.records import State
from qwenfind.settings import Settings
from qwenfind.store.index import Index
from tests.helpers import wait_until
from tests.indexing_fakes import Events, FakeEmbedder, running, write


class Rig:
    """A real index over a real folder; only the embedder is a stand-in, which counts."""

    def __init__(self, tmp_path: Path) -> None:
        self.root = tmp_path / "root"
        self.root.mkdir()
        self.home = Home.at(tmp_path / "home")
        self.home.prepare()
        self.index = Index.open_writer(self.home.index, self.home.lock)
        facts = self.root.stat()
        self.folder = self.index.documents.add_folder(self.root, device=facts.st_dev, inode=facts.st_ino)
        self.pool = ExtractorPool(processes=2, max_text_chars=1_000_000, max_file_mb=10)
        self.embedder = FakeEmbedder()
        self.events = Events()
        self.indexer = Indexer(
            self.index,
            home=self.home,
            settings=Settings(extraction_processes=2, settle_s=1.0),
            extractor=self.pool,
            embedder=self.embedder,
            publish=self._hear,
        )
        # The index belongs to the indexer's thread; what was last announced may be asked for from any.
        self.states: dict[str, str] = {}

    def _hear(self, event: Event) -> None:
        self.states = {
            str(document.path.relative_to(self.root)): str(document.state)
            for document in self.index.documents.under(self.root)
        }
        self.events.append(event)

    def update(self) -> float:
        """Runs one pass; returns how many seconds it took."""
        began = time.monotonic()
        self.indexer.update(stop=threading.Event())
        return time.monotonic() - began

    @property
    def covered(self) -> tuple[int, int]:
        """Texts with a vector, and all."""
        (space,) = self.index.vectors.spaces()
        return self.index.vectors.coverage(space.id)

    def close(self) -> None:
        self.pool.close()
        self.index.close()


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    rig = Rig(tmp_path)
    yield rig
    rig.close()


def fill(folder: Path, files: int) -> None:
    for n in range(files):
        write(folder / f"{n % 10}" / f"note {n}.txt", f"Note {n} is about subject {n * 7919 % 1000}.\n\nIt has words.")


def test_five_hundred_files_in_a_renamed_folder_cost_nothing(rig: Rig) -> None:
    fill(rig.root / "old", 500)
    rig.update()
    assert rig.index.documents.counts()[State.INDEXED] == 500
    assert len(rig.embedder.texts) == rig.covered[0] == rig.covered[1]
    rig.embedder.texts.clear()

    (rig.root / "old").rename(rig.root / "new")
    rig.update()

    assert rig.embedder.texts == []
    assert {"new"} == {path.parts[0] for path in map(Path, rig.states)}
    assert rig.index.documents.counts()[State.INDEXED] == 500
    assert rig.index.verify() == []


def test_a_second_pass_over_many_files_reads_and_writes_nothing(rig: Rig) -> None:
    fill(rig.root, 948)
    rig.update()
    assert rig.index.documents.counts()[State.INDEXED] == 948
    rig.embedder.texts.clear()
    rig.events.clear()
    before = rig.home.index.stat().st_mtime_ns, _wal_size(rig.home)

    rig.update()

    assert rig.embedder.texts == []
    assert before == (rig.home.index.stat().st_mtime_ns, _wal_size(rig.home))


def _wal_size(home: Home) -> int:
    wal = home.index.with_name(home.index.name + "-wal")
    return wal.stat().st_size if wal.exists() else 0


def test_changes_are_followed_while_they_happen(rig: Rig) -> None:
    fill(rig.root / "old", 500)
    with running(rig.indexer.run):
        assert wait_until(lambda: len(rig.states) == 500 and {*rig.states.values()} == {"indexed"}, deadline_s=60)
        assert wait_until(lambda: len(rig.embedder.texts) >= 500, deadline_s=30)
        rig.embedder.texts.clear()

        (rig.root / "old").rename(rig.root / "new")
        assert wait_until(lambda: all(name.startswith("new") for name in rig.states), deadline_s=15)
        assert len(rig.states) == 500
        assert rig.embedder.texts == []

        began = time.monotonic()
        write(rig.root / "fresh.md", "# A heading\n\nBrand new words.")
        assert wait_until(lambda: rig.states.get("fresh.md") == "indexed")
        assert time.monotonic() - began < 3
        assert wait_until(lambda: any("Brand new words" in text for text in rig.embedder.texts))

        write(rig.root / "fresh.md", "# A heading\n\nOther words.")
        assert wait_until(lambda: any("Other words" in text for text in rig.embedder.texts))
        (rig.root / "fresh.md").rename(rig.root / "new" / "older.md")
        assert wait_until(lambda: "new/older.md" in rig.states and "fresh.md" not in rig.states)
        shutil.rmtree(rig.root / "new" / "3")
        assert wait_until(lambda: len(rig.states) == 451, deadline_s=15)

    assert rig.index.verify() == []
    assert rig.covered[0] == rig.covered[1]


def test_a_cut_and_paste_to_another_volume_embeds_nothing(rig: Rig) -> None:
    fill(rig.root / "here", 40)
    rig.update()
    rig.embedder.texts.clear()

    shutil.copytree(rig.root / "here", rig.root / "there")
    shutil.rmtree(rig.root / "here")
    rig.update()

    assert rig.embedder.texts == []
    assert {"there"} == {path.parts[0] for path in map(Path, rig.states)}
    assert rig.index.verify() == []


def test_a_vanished_root_keeps_everything_and_returns(rig: Rig, tmp_path: Path) -> None:
    fill(rig.root, 20)
    rig.update()
    rig.embedder.texts.clear()

    rig.root.rename(tmp_path / "away")
    rig.update()
    assert rig.index.documents.counts()[State.OFFLINE] == 20

    (tmp_path / "away").rename(rig.root)
    rig.update()
    assert rig.index.documents.counts()[State.INDEXED] == 20
    assert rig.embedder.texts == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes any bytes as a name")
def test_a_name_that_is_not_utf_8_is_indexed_like_any_other(rig: Rig) -> None:
    name = b"caf\xe9 menu.txt"
    with open(os.fsencode(rig.root) + b"/" + name, "wb") as file:
        file.write(b"coffee and cake")

    rig.update()
    rig.update()

    (document,) = rig.index.documents.known(rig.folder.id)
    assert (name, State.INDEXED) == (os.fsencode(document.name), document.state)
    assert len(rig.embedder.texts) == 1
