"""An indexer killed at any moment leaves an index that the next run simply goes on with."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from qwenfind.extraction.pool import ExtractorPool
from qwenfind.indexing.indexer import Indexer
from qwenfind.paths import Home
from qwenfind.records import State
from qwenfind.settings import Settings
from qwenfind.store.index import Index
from tests.indexing_fakes import FakeEmbedder, write

FILES = 1200
KILLS = 10


def index_once(home_folder: str, root: str) -> None:
    """One whole pass; what the process that is killed runs."""
    home = Home.at(home_folder)
    home.prepare()
    index = Index.open_writer(home.index, home.lock)
    facts = Path(root).stat()
    index.documents.add_folder(Path(root), device=facts.st_dev, inode=facts.st_ino)
    pool = ExtractorPool(processes=2, max_text_chars=1_000_000, max_file_mb=10)
    indexer = Indexer(
        index,
        home=home,
        settings=Settings(extraction_processes=2),
        extractor=pool,
        embedder=FakeEmbedder(),
        publish=lambda event: None,
    )
    try:
        indexer.update(stop=threading.Event())
    finally:
        pool.close()
        index.close()


def described(home_folder: Path) -> dict[str, tuple[str, list[str]]]:
    """Every document's state and passages, by name."""
    home = Home.at(home_folder)
    index = Index.open_reader(home.index)
    try:
        return {
            document.name: (
                str(document.state),
                [passage.embedded_text for passage in index.documents.passages_of(document.id)],
            )
            for folder in index.documents.folders()
            for document in index.documents.known(folder.id)
        }
    finally:
        index.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_ten_kills_leave_what_a_clean_run_leaves(tmp_path: Path) -> None:
    chance = random.Random(7)
    root = tmp_path / "root"
    for n in range(FILES):
        words = " ".join(f"word{chance.randrange(5000)}" for _ in range(chance.randrange(20, 900)))
        write(root / f"{n % 9}" / f"{n}.txt", f"File {n}.\n\n{words}.", mtime=1_700_000_000 + n)
    killed, clean = tmp_path / "killed", tmp_path / "clean"
    command = [sys.executable, "-m", "tests.integration.test_indexing_kill", str(killed), str(root)]

    index_once(str(clean), str(root))

    deaths = 0
    for _ in range(KILLS):
        # Long enough to get to work, too short to end it.
        process = subprocess.Popen(command, cwd=Path(__file__).parents[2])
        try:
            process.wait(timeout=chance.uniform(0.3, 1.2))
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            deaths += 1
    index_once(str(killed), str(root))

    assert deaths >= KILLS / 2
    assert described(killed) == described(clean)
    home = Home.at(killed)
    index = Index.open_writer(home.index, home.lock)
    try:
        assert index.verify() == []
        assert index.documents.counts()[State.INDEXED] == FILES
        (space,) = index.vectors.spaces()
        with_vector, texts = index.vectors.coverage(space.id)
        assert with_vector == texts > 0
    finally:
        index.close()


if __name__ == "__main__":
    index_once(*sys.argv[1:])
