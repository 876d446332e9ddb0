"""Makes the sample of a commit: `python -m tests.samples COMMIT`."""

from __future__ import annotations

import io
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import apsw

from tests.samples import DOCUMENTS, HERE

TEXTS = {
    "roof.txt": "What the new roof cost: the offer of Mr Meyer says 12,400 euros with the old tiles taken away.\n",
    "garden/notes.md": "# Garden\n\nPlant the apple tree in autumn.\n\n# Water\n\n"
    "The pump is repaired, bill 2024-11-03.\n",
    "garden/notes copy.md": "# Garden\n\nPlant the apple tree in autumn.\n\n# Water\n\nThe pump is repaired, bill.\n",
    "Straße und Größe.txt": "Die Straße wird im Frühjahr erneuert; der Kanal kostet die Anwohner nichts.\n",
    "预算.txt": "明年的预算由委员会在三月决定。\n",
    "prices.csv": "item,price\nlamp,30\nrouter TX-400,85\n",
    "page.html": "<html><head><title>Trains</title></head><body><p>The night train leaves at 22:14.</p></body></html>",
    "broken.pdf": "%PDF-1.7 this is none",
}
# Choices that are no defaults, by the names they have had; what a version does not know is left out.
CHOSEN = {
    "exclude": ("*.bak",),
    "include_hidden": True,
    "rerank_budget_s": 5.0,
    "max_file_mb": 50,
    "results": 80,
    "quiet_hours": "22:00-07:00",
    "theme": "dark",
    "text_size": 120,
    "language": "de",
    "keep_history": False,
    "hotkey": "Ctrl+Alt+Space",
    "dimensions": 0,
    "keep_judged": False,
    "welcomed": True,
}
SAVE = """
import sys
from dataclasses import fields, replace
from pathlib import Path
from qwenfind.settings import Settings
known = {item.name for item in fields(Settings)}
chosen = {name: value for name, value in CHOSEN.items() if name in known}
replace(Settings(), folders=(sys.argv[2],), **chosen).save(Path(sys.argv[1]))
"""


def make(commit: str) -> None:
    """Runs the QwenFind of a commit, and keeps its index and its settings."""
    with tempfile.TemporaryDirectory() as folder:
        code, home = Path(folder) / "code", Path(folder) / "home"
        archive = subprocess.run(["git", "archive", commit], check=True, stdout=subprocess.PIPE).stdout
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(code, filter="data")
        shutil.rmtree(DOCUMENTS.parent, ignore_errors=True)
        for number, (name, text) in enumerate(TEXTS.items()):
            file = DOCUMENTS / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            os.utime(file, (1_700_000_000 + number * 86_400,) * 2)
        run = [sys.executable, "-P"]
        environment = os.environ | {"PYTHONPATH": str(code)}
        subprocess.run(
            [*run, "-m", "qwenfind", "--home", str(home), "index", str(DOCUMENTS)],
            check=True,
            cwd=folder,
            env=environment,
        )
        settings = home / "settings.toml"
        script = f"CHOSEN = {CHOSEN!r}\n{SAVE}"
        subprocess.run([*run, "-c", script, str(settings), str(DOCUMENTS)], check=True, cwd=folder, env=environment)
        shutil.rmtree(DOCUMENTS.parent)
        index = home / "index.sqlite"
        connection = apsw.Connection(str(index))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        version = connection.execute("PRAGMA user_version").fetchall()[0][0]
        connection.close()
        kept = HERE / f"index_{version}.sqlite.xz"
        kept.write_bytes(lzma.compress(index.read_bytes(), preset=9))
        shutil.copyfile(settings, HERE / f"settings_{version}.toml")
        print(f"{kept.name}: {kept.stat().st_size} bytes, by {commit}")


if __name__ == "__main__":
    make(sys.argv[1])
