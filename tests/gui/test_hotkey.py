"""A global shortcut is taken where the system allows it, and its refusal is said in words."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qwenfind.gui import hotkey_macos, hotkey_windows, hotkey_x11
from qwenfind.gui.hotkey import Hotkey, HotkeyError, read


def test_a_shortcut_is_read_with_its_modifiers() -> None:
    read_one = read("Ctrl+Alt+Space")

    assert (read_one.key, read_one.control, read_one.alt, read_one.shift, read_one.meta) == (
        Qt.Key.Key_Space,
        True,
        True,
        False,
        False,
    )
    assert read_one.text == "Ctrl+Alt+Space"
    assert read("Meta+K").meta
    assert read("F9").key is Qt.Key.Key_F9


@pytest.mark.parametrize("text", ["A", "Shift+A", "Ctrl+K, Ctrl+L", "nonsense", "Ctrl+", "Space"])
def test_what_would_take_away_typing_or_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(HotkeyError):
        read(text)


@pytest.mark.parametrize(
    ("text", "x11", "windows", "macos"),
    [
        ("Ctrl+Alt+Space", (0x20, 12), (0x20, 3), (0x31, 0x900)),
        ("Meta+K", (ord("k"), 64), (ord("K"), 8), (0x28, 0x1000)),
        ("Ctrl+Shift+F5", (0xFFC2, 5), (0x74, 6), (0x60, 0x300)),
        ("Alt+7", (ord("7"), 8), (ord("7"), 1), (0x1A, 0x800)),
        ("Ctrl+.", (ord("."), 4), None, (0x2F, 0x100)),
    ],
)
def test_each_system_gets_its_own_numbers(
    text: str, x11: tuple[int, int], windows: tuple[int, int] | None, macos: tuple[int, int]
) -> None:
    """From keysymdef.h, winuser.h, and Carbon's Events.h."""
    wanted = read(text)

    assert (hotkey_x11.keysym(wanted.key), hotkey_x11.modifiers(wanted)) == x11
    assert (hotkey_macos.key_code(wanted.key), hotkey_macos.modifiers(wanted)) == macos
    if windows is None:
        with pytest.raises(HotkeyError):
            hotkey_windows.virtual_key(wanted.key)
    else:
        assert (hotkey_windows.virtual_key(wanted.key), hotkey_windows.modifiers(wanted)) == windows


def test_where_there_is_no_way_the_other_way_is_named(qtbot: QtBot) -> None:
    hotkey = Hotkey(platform="offscreen")
    with qtbot.waitSignal(hotkey.failed) as caught:
        hotkey.set("Ctrl+Alt+Space")

    assert "Ctrl+Alt+Space" in caught.args[0]
    assert "qwenfind --toggle" in caught.args[1]
    assert hotkey.active == ""


def test_a_shortcut_that_is_none_is_said(qtbot: QtBot) -> None:
    hotkey = Hotkey(platform="xcb")
    with qtbot.waitSignal(hotkey.failed) as caught:
        hotkey.set("Space")

    assert caught.args[1]


# On a real X server


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("Xvfb and xdotool are not installed")
    read_end, write_end = os.pipe()
    # Else it starts anew whenever its last client leaves, and refuses whoever comes at that moment.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        display = f":{told.readline().strip()}"
    monkeypatch.setenv("DISPLAY", display)
    yield display
    server.terminate()
    server.wait()


def press(keys: str) -> None:
    subprocess.run(["xdotool", "key", keys], check=True, timeout=20)


def hears(qtbot: QtBot, hotkey: Hotkey, keys: str) -> bool:
    """Presses keys, again where the server changed its keyboard at that moment, which has the key taken anew."""
    for _ in range(3):
        with qtbot.waitSignal(hotkey.pressed, timeout=4_000, raising=False) as heard:
            press(keys)
        if heard.signal_triggered:
            return True
    return False


def test_the_shortcut_is_heard_whatever_has_the_focus(qtbot: QtBot, qapp: QApplication, x_server: str) -> None:
    hotkey = Hotkey(platform="xcb")
    failures: list[str] = []
    hotkey.failed.connect(lambda title, hint: failures.append(hint))
    hotkey.set("Ctrl+Alt+Space")
    assert failures == []
    assert hotkey.active == "Ctrl+Alt+Space"
    assert hears(qtbot, hotkey, "ctrl+alt+space")
    # Num Lock makes no difference.
    press("Num_Lock")
    assert hears(qtbot, hotkey, "ctrl+alt+space")
    press("Num_Lock")

    with qtbot.assertNotEmitted(hotkey.pressed, wait=200):
        press("ctrl+space")
    hotkey.end()


def test_a_shortcut_that_another_program_has_is_refused(qtbot: QtBot, x_server: str) -> None:
    first, second = Hotkey(platform="xcb"), Hotkey(platform="xcb")
    first.set("Ctrl+Alt+K")
    with qtbot.waitSignal(second.failed) as caught:
        second.set("Ctrl+Alt+K")
    assert "Another program" in caught.args[1]

    first.end()
    second.set("Ctrl+Alt+K")
    assert second.active == "Ctrl+Alt+K"
    second.end()


def test_changing_the_shortcut_lets_go_of_the_old_one(qtbot: QtBot, x_server: str) -> None:
    hotkey = Hotkey(platform="xcb")
    hotkey.set("Ctrl+Alt+K")
    hotkey.set("Ctrl+Alt+J")
    with qtbot.assertNotEmitted(hotkey.pressed, wait=200):
        press("ctrl+alt+k")
    assert hears(qtbot, hotkey, "ctrl+alt+j")
    hotkey.set("")

    with qtbot.assertNotEmitted(hotkey.pressed, wait=200):
        press("ctrl+alt+j")


def test_an_x_server_that_ends_does_not_end_the_app(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-nolisten", "tcp"], pass_fds=[write_end], stderr=subprocess.DEVNULL
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
    hotkey = Hotkey(platform="xcb")
    hotkey.set("Ctrl+Alt+K")
    server.kill()
    server.wait()
    qtbot.wait(50)

    hotkey.end()
    assert hotkey.active == ""
