"""What the windows remember is read back, and never written by the thread that shows them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from pytestqt.qtbot import QtBot

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.window_memory import remember, remembered
from qwenfind.paths import Home
from tests.gui.fakes import FakeEngine, tasks_are_over


class _HomelyEngine(FakeEngine):
    def __init__(self, home: Home) -> None:
        super().__init__()
        self._home = home
        self.visitors: list[threading.Thread] = []

    @property
    def home(self) -> Home:
        self.visitors.append(threading.current_thread())
        return self._home


def test_a_window_finds_what_was_kept(qtbot: QtBot, tmp_path: Path) -> None:
    bridge = Bridge(_HomelyEngine(Home.at(tmp_path)))  # type: ignore[arg-type]

    remember(bridge, {"a/size": QSize(640, 480), "b/place": QByteArray(b"\x00\x01\xff")})
    remember(bridge, {"c/size": QSize(1, 2)})
    qtbot.waitUntil(tasks_are_over)

    assert remembered(bridge, "a/size") == QSize(640, 480)
    assert remembered(bridge, "b/place") == QByteArray(b"\x00\x01\xff")
    assert remembered(bridge, "c/size") == QSize(1, 2)
    assert remembered(bridge, "d/size") is None
    bridge.close()


@pytest.mark.parametrize("content", ["", "[]", '{"a/size": [1]}', '{"a/size": ["x", 2]}', '{"a/size": 7}', "\udcff"])
def test_a_file_that_others_wrote_is_no_error(qtbot: QtBot, tmp_path: Path, content: str) -> None:
    home = Home.at(tmp_path)
    home.window.write_text(content, encoding="utf-8", errors="surrogateescape")
    bridge = Bridge(_HomelyEngine(home))  # type: ignore[arg-type]

    assert remembered(bridge, "a/size") is None

    remember(bridge, {"b/size": QSize(1, 2)})
    qtbot.waitUntil(tasks_are_over)
    assert remembered(bridge, "b/size") == QSize(1, 2)
    bridge.close()


def test_the_disk_is_waited_for_on_another_thread(qtbot: QtBot, tmp_path: Path) -> None:
    engine = _HomelyEngine(Home.at(tmp_path))
    bridge = Bridge(engine)  # type: ignore[arg-type]

    remember(bridge, {"a/size": QSize(640, 480)})
    qtbot.waitUntil(tasks_are_over)

    assert len(engine.visitors) == 1
    assert threading.current_thread() not in engine.visitors
    bridge.close()


def test_what_is_kept_right_before_the_end_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home.at(tmp_path)
    bridge = Bridge(_HomelyEngine(home))  # type: ignore[arg-type]

    remember(bridge, {"a/size": QSize(640, 480)})
    bridge.close()

    later = Bridge(_HomelyEngine(home))  # type: ignore[arg-type]
    assert remembered(later, "a/size") == QSize(640, 480)
    later.close()
