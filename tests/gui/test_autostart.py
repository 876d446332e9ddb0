"""What each system wants to have written so that the app starts with the session."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from qwenfind.gui import autostart
from qwenfind.gui.autostart import AutostartError
from qwenfind.paths import Home


def test_a_desktop_entry_starts_the_app_hidden() -> None:
    entry = autostart.desktop_entry(["/usr/bin/qwenfind", "--background"]).splitlines()

    assert entry[0] == "[Desktop Entry]"
    assert "Type=Application" in entry
    assert "Exec=/usr/bin/qwenfind --background" in entry
    assert "TryExec=/usr/bin/qwenfind" in entry


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("plain-file_1.py", "plain-file_1.py"),
        ("My Programs", '"My Programs"'),
        ("100%", "100%%"),
        ('say "hi"', r'"say \\"hi\\""'),
        ("price$", r'"price\\$"'),
        ("a`b", r'"a\\`b"'),
        ("a\\b", r'"a\\\\b"'),
        ("", '""'),
        ("été", "été"),
    ],
)
def test_an_argument_is_escaped_as_the_specification_says(argument: str, written: str) -> None:
    assert autostart.exec_line([argument]) == written


@pytest.mark.parametrize(
    "argument", ['/home/me/My "own" $HOME `x` 100% \\ files/qwenfind', "a b", "$(reboot)", "~/x&y;z"]
)
def test_what_is_written_reads_back_as_it_was(argument: str) -> None:
    """Undoes what the specification has done, in the order in which a desktop does."""
    line = autostart.exec_line(["prog", argument]).replace("\\\\", "\\")
    quoted = line.removeprefix("prog ").removeprefix('"').removesuffix('"')
    read = re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%")

    assert read == argument


def test_a_line_break_cannot_be_smuggled_in() -> None:
    with pytest.raises(AutostartError):
        autostart.exec_line(["/tmp/a\nExec=evil"])


def test_windows_reads_the_command_back() -> None:
    arguments = [r"C:\Program Files\QwenFind\qwenfind.exe", "--home", 'D:\\my "files"\\', "--background"]

    assert autostart.run_value(arguments).startswith('"C:\\Program Files\\QwenFind\\qwenfind.exe" --home ')
    assert autostart.run_value(arguments) == subprocess.list2cmdline(arguments)


def test_a_launch_agent_runs_once_at_login() -> None:
    agent = plistlib.loads(autostart.launch_agent(["/Applications/QwenFind.app/x & y", "--background"]))

    assert agent["ProgramArguments"] == ["/Applications/QwenFind.app/x & y", "--background"]
    assert agent["RunAtLoad"] is True
    assert "KeepAlive" not in agent


def test_each_system_has_its_place(tmp_path: Path) -> None:
    linux = autostart.place({}, platform="linux", own=tmp_path)
    assert linux == tmp_path / ".config/autostart/qwenfind.desktop"
    chosen = autostart.place({"XDG_CONFIG_HOME": str(tmp_path / "c")}, platform="linux", own=tmp_path)
    assert chosen == tmp_path / "c/autostart/qwenfind.desktop"
    assert autostart.place({"XDG_CONFIG_HOME": "relative"}, platform="linux", own=tmp_path) == linux
    mac = autostart.place({}, platform="darwin", own=tmp_path)
    assert mac is not None
    assert mac.parent == tmp_path / "Library/LaunchAgents"
    assert autostart.place({}, platform="win32", own=tmp_path) is None


def test_the_command_starts_this_program_with_this_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QWENFIND_HOME", raising=False)
    home = Home.at(tmp_path / "my home")
    command = autostart.command(home, {})

    assert command[0] == sys.executable
    assert command[-3:] == ["--home", str(tmp_path / "my home"), "--background"]
    assert autostart.command(Home.default(), {})[-2:] == ["qwenfind", "--background"]
    assert autostart.command(Home.default(), {"APPIMAGE": "/opt/QwenFind.AppImage"}) == [
        "/opt/QwenFind.AppImage",
        "--background",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="writes the file of a Linux desktop")
def test_turning_it_on_and_off_leaves_nothing_behind(tmp_path: Path) -> None:
    home, environment = Home.at(tmp_path / "home"), {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    file = tmp_path / "config/autostart/qwenfind.desktop"

    autostart.apply(True, home=home, environment=environment)
    written = file.stat().st_mtime_ns
    assert "--background" in file.read_text()
    autostart.apply(True, home=home, environment=environment)
    assert file.stat().st_mtime_ns == written
    autostart.apply(False, home=home, environment=environment)
    autostart.apply(False, home=home, environment=environment)
    assert list(file.parent.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="writes the file of a Linux desktop")
def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the way")

    with pytest.raises(AutostartError) as caught:
        autostart.apply(True, home=Home.at(tmp_path), environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert caught.value.hint
