"""The self-test, run as the installers' gate runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qwenfind.children import ROLES
from qwenfind.extraction import registry
from qwenfind.selftest.checks import ARGUMENTS, SelfTest
from qwenfind.selftest.documents import write_all

ROOT = Path(__file__).resolve().parents[2]


def test_every_reader_but_the_optional_one_has_a_file_in_the_self_test(tmp_path: Path) -> None:
    """A family of formats is a module of readers."""
    met = {registry.reader_name(file, file.read_bytes()[:4096]) for file in write_all(tmp_path)}
    families = {reader.partition(":")[0] for reader in registry.readers()}

    assert families - {name.partition(":")[0] for name in met} == {"legacy"}


def test_a_child_of_every_kind_is_started() -> None:
    assert set(ARGUMENTS) == set(ROLES)


def test_a_check_that_breaks_is_a_finding_and_the_others_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def one(_self: SelfTest) -> tuple[bool | None, str]:
        raise ImportError("No module named 'left_out'")

    monkeypatch.setattr(SelfTest, "_checks", lambda self: (("one", lambda: one(self)), ("two", lambda: (True, "fine"))))
    first, second = SelfTest(tmp_path, tmp_path / "window.png").run()

    assert (first.holds, second.holds) == (False, True)
    assert first.found.startswith("ImportError: No module named 'left_out'")


def test_an_installation_that_is_whole_passes_with_a_picture(tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
    pytest.importorskip("transformers")
    picture = tmp_path / "window.png"
    # No home of the person's is touched, and no display is needed.
    environment = {**os.environ, "HOME": str(tmp_path / "nobody"), "QWENFIND_HOME": str(tmp_path / "nowhere")}
    environment.pop("DISPLAY", None)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "qwenfind", "--self-test", str(picture)],
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 20_000
    rows = [line.split("\t") for line in picture.with_suffix(".txt").read_text(encoding="utf-8").splitlines()]
    assert {holds for holds, _, _ in rows} <= {"True", "None"}
    assert [name for _, name, _ in rows][:4] == ["program", "database", "formats", "preview"]
    assert not (tmp_path / "nowhere").exists()
