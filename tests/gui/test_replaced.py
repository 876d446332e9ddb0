"""A program whose file is replaced under it starts what lies there now."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from qwenfind.gui import autostart
from qwenfind.gui.replaced import Replaced, start_anew
from qwenfind.paths import Home


@pytest.fixture
def program(tmp_path: Path) -> Path:
    file = tmp_path / "program"
    file.write_text("old")
    return file


def replace(program: Path, content: str) -> None:
    new = program.with_name("new")
    new.write_text(content)
    new.replace(program)


def test_a_replaced_program_is_seen_once(qtbot: QtBot, program: Path) -> None:
    watched = Replaced(program, every_ms=5)
    with qtbot.assertNotEmitted(watched.seen, wait=50):
        pass
    with qtbot.waitSignal(watched.seen):
        replace(program, "newer")
    with qtbot.assertNotEmitted(watched.seen, wait=50):
        replace(program, "newest")


def test_one_that_is_gone_or_still_being_written_is_waited_for(qtbot: QtBot, program: Path) -> None:
    """An upgrade removes first, and then unpacks."""
    watched = Replaced(program, every_ms=1_000_000)
    seen = QSignalSpy(watched.seen)
    program.unlink()
    watched._look()
    watched._look()
    for written in ("n", "ne", "new"):
        program.write_text(written)
        watched._look()
    assert seen.count() == 0

    watched._look()
    assert seen.count() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
@pytest.mark.parametrize(
    ("visible", "expected"), [(True, ["--search=the roof's cost"]), (False, ["--background"])], ids=["seen", "hidden"]
)
def test_what_lies_there_is_started_as_this_one_stood(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, visible: bool, expected: list[str]
) -> None:
    heard = tmp_path / "heard"
    program = tmp_path / "qwenfind"
    program.write_text(
        f"#!{sys.executable}\nimport json, os, sys\nfrom pathlib import Path\n"
        "keep = ('LD_LIBRARY_PATH', 'PYINSTALLER_RESET_ENVIRONMENT')\n"
        f"Path({str(tmp_path / 'part')!r}).write_text(json.dumps([sys.argv[1:], [os.environ.get(k) for k in keep]]))\n"
        f"os.rename({str(tmp_path / 'part')!r}, {str(heard)!r})\n"
    )
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(autostart, "command", lambda home, environment: [str(program), "--background"])
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/qwenfind/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/local/lib")
    assert start_anew(Home.at(tmp_path / "home"), {}, visible=visible, query="the roof's cost")
    qtbot.waitUntil(heard.exists, timeout=20_000)

    assert json.loads(heard.read_text()) == [expected, ["/usr/local/lib", "1"]]
