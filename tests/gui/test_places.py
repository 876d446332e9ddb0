"""A file is shown in its folder without the window waiting for the desktop."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from qwenfind.errors import UsageError
from qwenfind.gui import places
from qwenfind.gui.bridge import Bridge

FILE = Path("/d/a b.pdf")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Addresses that the desktop is told to open, with the thread that told it."""
    told: list[tuple[str, str]] = []

    def note(url: QUrl) -> bool:
        told.append((url.toLocalFile(), threading.current_thread().name))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    return told


@pytest.mark.parametrize("shown", [True, False])
def test_the_desktop_is_asked_on_another_thread_and_the_folder_opened_on_this(
    qtbot: QtBot, bridge: Bridge, monkeypatch: pytest.MonkeyPatch, opened: list[tuple[str, str]], shown: bool
) -> None:
    asked: list[str] = []

    def ask(_: Path) -> bool:
        asked.append(threading.current_thread().name)
        return shown

    monkeypatch.setattr(places, "_shown", ask)
    places.show_in_folder(bridge, FILE)
    qtbot.waitUntil(lambda: not bridge.findChildren(places._Showing))

    here = threading.current_thread().name
    assert len(asked) == 1
    assert asked[0] != here
    assert opened == ([] if shown else [("/d", here)])


def test_what_fails_is_said(qtbot: QtBot, bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> bool:
        raise UsageError("explorer.exe cannot be started.", "Open the file by hand.")

    monkeypatch.setattr(places, "_shown", fail)
    with qtbot.waitSignal(bridge.noticed) as caught:
        places.show_in_folder(bridge, FILE)

    assert caught.args == ["explorer.exe cannot be started.", "Open the file by hand."]
    qtbot.waitUntil(lambda: not bridge.findChildren(places._Showing))
