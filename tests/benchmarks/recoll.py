"""Names and words beside Recoll: the same folder, one after the other, each alone.

The folder is `home_small` and the retrieval sets, written as files by the shared data's own tool. `recollindex` runs
with a configuration that names the folder and nothing else, QwenFind as `qwenfind index --no-meaning`: both as they
come, from no index to the end of the process. Each runs as often as `RUNS` says, in turn; medians are compared.

Of Recoll's index everything in `xapiandb` counts. Of ours what belongs to names and words: the pages of the tables
`words_*` and `names_*` (FTS5's own), the columns that they are over (`texts` with its index, `documents` with its), and
`passages`, as SQLite's `dbstat` counts pages, unused room in them included. The whole file is told too; it holds no
vectors here. Recoll keeps the text (compressed) as we do; without it neither could show a snippet.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import apsw

from tests.benchmarks.collection import data_folder

Row = tuple[str, float, str, float | None, float | None]

SETS = ("scifact_train", "product_docs", "codebase_chunks", "cosqa_dev", "norquad_no", "pubmedqa")
QUICK_SETS = ("product_docs",)
RUNS = 3


def measure(*, quick: bool) -> list[Row]:
    """Every figure: name, value, unit, the greatest and the least value that is good."""
    if shutil.which("recollindex") is None:
        raise SystemExit("Recoll is missing, so nothing is compared: apt-get install recollcmd python3-recoll")
    data = data_folder()
    with tempfile.TemporaryDirectory(prefix="qwenfind-bench-") as temporary:
        work = Path(temporary)
        folder = work / "files"
        _write_files(data, folder, QUICK_SETS if quick else SETS)
        return _measured(work, folder, runs=1 if quick else RUNS)


def _measured(work: Path, folder: Path, *, runs: int) -> list[Row]:
    ours, theirs = [], []
    for _ in range(runs):
        theirs.append(_recoll(work, folder))
        ours.append(_qwenfind(work, folder))
    files = [file for file in folder.rglob("*") if file.is_file()]
    database = work / "home" / "index.sqlite"
    their_bytes = sum(file.stat().st_size for file in (work / "recoll" / "xapiandb").iterdir())
    our_bytes = _names_and_words(database)
    seconds, processor = (statistics.median(run[i] for run in ours) for i in range(2))
    their_seconds, their_processor = (statistics.median(run[i] for run in theirs) for i in range(2))
    text_mb = sum(file.stat().st_size for file in files) / 1e6
    return [
        (f"files, of {text_mb:.0f} MB together", len(files), "", None, None),
        ("Recoll", their_seconds, "s", None, None),
        ("Recoll, processor time", their_processor, "s", None, None),
        ("QwenFind", seconds, "s", None, None),
        ("QwenFind, processor time", processor, "s", None, None),
        ("speed, times Recoll's", their_seconds / seconds, "x", None, 1.0),
        ("Recoll's xapiandb", their_bytes / 1e6, "MB", None, None),
        ("names and words", our_bytes / 1e6, "MB", None, None),
        ("the whole file", database.stat().st_size / 1e6, "MB", None, None),
        ("size, times Recoll's", our_bytes / their_bytes, "x", 1.0, None),
    ]


def _write_files(data: Path, folder: Path, sets: tuple[str, ...]) -> None:
    shutil.copytree(data / "home_small", folder / "home_small")
    for name in sets:
        tool = [sys.executable, str(data / "tools" / "to_files.py"), str(data / "ir" / name)]
        subprocess.run([*tool, str(folder / name)], check=True, stdout=subprocess.DEVNULL)
        # Which file is which document: not for either to read.
        (folder / f"{name}_map.tsv").unlink()


def _recoll(work: Path, folder: Path) -> tuple[float, float]:
    configuration = work / "recoll"
    shutil.rmtree(configuration, ignore_errors=True)
    configuration.mkdir()
    (configuration / "recoll.conf").write_text(f"topdirs = {folder}\n", encoding="utf-8")
    return _timed(["recollindex", "-c", str(configuration), "-z"])


def _qwenfind(work: Path, folder: Path) -> tuple[float, float]:
    home = work / "home"
    shutil.rmtree(home, ignore_errors=True)
    return _timed([sys.executable, "-m", "qwenfind", "--home", str(home), "index", "--no-meaning", str(folder)])


def _timed(command: list[str]) -> tuple[float, float]:
    """Seconds, and seconds of processor time of it and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def _names_and_words(file: Path) -> int:
    """Bytes of the pages of names and words, and of the text and the facts that they are over."""
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        tables = connection.execute(
            "SELECT s.name, sum(d.pgsize) FROM dbstat d JOIN sqlite_schema s ON s.name = d.name"
            " WHERE s.tbl_name LIKE 'words%' OR s.tbl_name LIKE 'names%'"
            " OR s.tbl_name IN ('texts', 'documents', 'passages') GROUP BY s.name"
        ).fetchall()
    finally:
        connection.close()
    return sum(int(str(size)) for _, size in tables)
