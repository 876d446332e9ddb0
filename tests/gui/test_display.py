"""Without a screen the app says so; Qt alone would end the program with a signal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qwenfind.gui.display import DisplayError, display

ROOT = Path(__file__).resolve().parents[2]


def test_no_display_is_said() -> None:
    with pytest.raises(DisplayError) as caught, display({}, platform="linux"):
        pass

    assert "DISPLAY" in caught.value.title
    assert "qwenfind search" in caught.value.hint


@pytest.mark.parametrize(
    ("environment", "platform"),
    [({}, "win32"), ({}, "darwin"), ({"QT_QPA_PLATFORM": "offscreen"}, "linux"), ({"QT_QPA_PLATFORM": "vnc"}, "linux")],
)
def test_where_there_is_something_to_show_windows_on_nothing_is_said(
    environment: dict[str, str], platform: str
) -> None:
    with display(environment, platform=platform):
        assert environment.get("DISPLAY") is None


def test_a_wayland_name_without_its_socket_is_no_display(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    with pytest.raises(DisplayError), display(environment, platform="linux"):
        pass

    (tmp_path / "wayland-0").touch()
    with display(environment, platform="linux"):
        assert (tmp_path / "wayland-0").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="X11")
def test_a_display_that_nobody_serves_is_said() -> None:
    with (
        pytest.raises(DisplayError, match=r"cannot be reached|is missing"),
        display({"DISPLAY": ":4711"}, platform="linux"),
    ):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland")
@pytest.mark.parametrize("name", [None, ":4711"])
def test_the_program_ends_with_a_message_and_no_crash(name: str | None, tmp_path: Path) -> None:
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    environment = {**kept, **({"DISPLAY": name} if name else {})}
    done = subprocess.run(
        [sys.executable, "-m", "qwenfind", "--home", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode >= 3
    assert done.stdout == ""
    assert done.stderr.startswith("qwenfind: ")
    assert "Traceback" not in done.stderr
    # The next start finds no lock in its way.
    assert not list(tmp_path.glob("*.lock"))


@pytest.mark.skipif(sys.platform != "linux", reason="hides a library of Linux")
def test_without_qt_the_command_line_is_pointed_to(tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')")
    done = subprocess.run(
        [sys.executable, "-m", "qwenfind", "--home", str(tmp_path / "home")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode >= 3
    assert "libEGL.so.1" in done.stderr
    assert "qwenfind --help" in done.stderr
