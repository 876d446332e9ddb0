"""The app from outside and from inside: start, stutter, memory, end.

The start, memory and end are those of a real `qwenfind` process. The event loop is watched from inside: a probe in this
process runs the real window on the real engine, counts how long each event keeps the GUI thread, and how late a timer
of 5 ms comes, while files are indexed by names, words and meaning, a person types, and looks at the Health page.

Of each event that takes too long it tells how long the thread itself computed; the rest it waited, for a core, Python's
lock or the disk. The probe takes that lock for every event within an event too, which the app does not.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil

from qwenfind.paths import Home
from qwenfind.settings import Settings

Row = tuple[str, float, str, float | None]

FRAME_MS = 16.0
FILES, QUICK_FILES = 100_000, 3_000
PROBE_S, QUICK_PROBE_S = 420.0, 30.0
STARTS = 5
_TICK_MS = 5
# The settings stand open at Health for so long, then are away for as long.
_LOOK_S, _QUICK_LOOK_S = 20.0, 4.0


def measure(*, quick: bool) -> list[Row]:
    """Every figure of the app: name, value, unit, and the goal where there is one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="qwenfind-bench-") as folder:
        return [*_from_outside(Path(folder)), *_from_inside(Path(folder), quick=quick)]


def _from_outside(work: Path) -> list[Row]:
    home, documents = work / "home-outside", work / "few"
    _write(documents, 50)
    _prepare(home, documents)
    starts, memory, ends = [], 0.0, 0.0
    for _ in range(STARTS):
        began = time.time()
        app = subprocess.Popen(
            [sys.executable, "-m", "qwenfind", "--home", str(home), "--report-start"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert app.stdout is not None
        starts.append(json.loads(app.stdout.readline())["at"] - began)
        if len(starts) == STARTS:
            memory = _settled_memory(app.pid)
        family = [psutil.Process(app.pid), *psutil.Process(app.pid).children(recursive=True)]
        began = time.time()
        app.terminate()
        psutil.wait_procs(family, timeout=20)
        ends = max(ends, time.time() - began)
        app.stdout.close()
        app.wait()
    return [
        ("start to usable window, median", sorted(starts)[STARTS // 2] * 1000, "ms", 1000.0),
        ("start to usable window, slowest", max(starts) * 1000, "ms", None),
        ("idle memory without a model, all processes", memory / 1e6, "MB", 250.0),
        ("from quit to the end of every child, slowest", ends * 1000, "ms", 5000.0),
    ]


def _settled_memory(pid: int) -> float:
    """Memory of a process and its children once it has stopped shrinking: what they alone have, and their share."""
    app = psutil.Process(pid)
    lowest, since = float("inf"), time.time()
    while time.time() - since < 15:
        total = 0.0
        for process in (app, *app.children(recursive=True)):
            with contextlib.suppress(psutil.NoSuchProcess):
                total += process.memory_full_info().pss
        if total < lowest * 0.98:
            lowest, since = total, time.time()
        time.sleep(1)
    return lowest


def _from_inside(work: Path, *, quick: bool) -> list[Row]:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from qwenfind.engine import SearchEngine
    from qwenfind.gui.bridge import Bridge
    from qwenfind.gui.pauses import ShortPauses
    from qwenfind.gui.search_window import SearchWindow
    from qwenfind.gui.settings_window import SettingsWindow
    from qwenfind.gui.theme import Theme

    files = QUICK_FILES if quick else FILES
    home, documents = work / "home-inside", work / "many"
    _write(documents, files)
    _prepare(home, documents)
    events: list[float] = []
    late: list[float] = []
    slow: list[tuple[float, float, str]] = []

    class Watched(QApplication):
        def notify(self, receiver: Any, event: Any) -> bool:
            began, computed = time.perf_counter(), time.thread_time()
            try:
                return bool(super().notify(receiver, event))
            finally:
                took = (time.perf_counter() - began) * 1000
                events.append(took)
                if took > FRAME_MS:
                    own = (time.thread_time() - computed) * 1000
                    what = f"{type(receiver).__name__} {event.type().name}"
                    if isinstance(receiver, QTimer):
                        what += f" every {receiver.interval()} ms, of {type(receiver.parent()).__name__}"
                    slow.append((took, own, what))

    app = Watched(["qwenfind"])
    ShortPauses(app)
    theme = Theme(app)
    bridge = Bridge(SearchEngine(Home.at(home)))
    window = SearchWindow(bridge, theme)
    window.resize(1320, 860)
    window.show_and_focus()
    app.processEvents()
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append((now - last) * 1000 - _TICK_MS)
        last = now

    typist = _Typist(window)
    settings = SettingsWindow(bridge, theme)
    settings.open_page("health")
    settings.show()
    looks = 0

    def look() -> None:
        nonlocal looks
        settings.setVisible(not settings.isVisible())
        looks += settings.isVisible()

    timer, keys, looking = QTimer(), QTimer(), QTimer()
    timer.timeout.connect(tick)
    keys.timeout.connect(typist.press)
    looking.timeout.connect(look)
    bridge.start_indexing()
    _turn(app, 1.0)
    settings.hide()
    # What happens once, at the first sight of each part, is not stutter while files are indexed.
    events.clear()
    slow.clear()
    last = time.perf_counter()
    timer.start(_TICK_MS)
    keys.start(140)
    looking.start(round(1000 * (_QUICK_LOOK_S if quick else _LOOK_S)))
    until = time.monotonic() + (QUICK_PROBE_S if quick else PROBE_S)
    while time.monotonic() < until and bridge.engine.activity.phase != "idle":
        _turn(app, 0.5)
    indexed = bridge.engine.status()
    timer.stop()
    keys.stop()
    looking.stop()
    settings.hide()
    window.hide()
    bridge.close()
    events.sort()
    late.sort()
    for took, own, what in sorted(slow, reverse=True)[:12]:
        print(f"    {took:6.1f} ms, of which it computed {own:.1f}  {what}")
    return [
        ("files indexed meanwhile", float(indexed.files), "", None),
        ("passages embedded meanwhile", float(sum(s.done for s in indexed.spaces)), "", None),
        ("searches typed meanwhile", float(typist.searches), "", None),
        ("looks at the Health page meanwhile", float(looks), "", None),
        ("events on the GUI thread", float(len(events)), "", None),
        ("longest event", events[-1], "ms", FRAME_MS),
        ("event, 99.9 of 100", events[int(len(events) * 0.999)], "ms", FRAME_MS),
        ("events that computed over 16 ms", float(sum(own > FRAME_MS for _, own, _ in slow)), "", None),
        ("events over 16 ms, of 10,000", 1e4 * sum(e > FRAME_MS for e in events) / len(events), "", None),
        ("a 5 ms timer late, median", late[len(late) // 2], "ms", None),
        ("a 5 ms timer late, 99 of 100", late[int(len(late) * 0.99)], "ms", FRAME_MS),
        ("a 5 ms timer late, most", late[-1], "ms", None),
    ]


class _Typist:
    """Types searches letter by letter, as a person does, and moves through what they find."""

    QUERIES = ("river stone harbour", "the cost of a new roof", "letter about winter", "type:md garden", "zzqx wvv")

    def __init__(self, window: Any) -> None:
        self._window = window
        self._letters: Iterator[str] = iter(())
        self.searches = 0
        self._rest = 0

    def press(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        if self._rest:
            self._rest -= 1
            if self._rest % 3 == 0:
                QTest.keyClick(self._window.panel.list, Qt.Key.Key_Down)
            return
        letter = next(self._letters, None)
        if letter is None:
            self._letters = iter(self.QUERIES[self.searches % len(self.QUERIES)])
            self.searches += 1
            self._rest = 15
            self._window.field.line.clear()
        else:
            QTest.keyClicks(self._window.field.line, letter)


def _turn(app: Any, seconds: float) -> None:
    """Runs the event loop itself, as the app does, for a while."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(round(seconds * 1000), app.quit)
    app.exec()


def _prepare(home: Path, documents: Path) -> None:
    place = Home.at(home)
    place.prepare()
    Settings(folders=(str(documents),), welcomed=True, pause_on_battery=False).save(place.settings)


def _write(folder: Path, files: int) -> None:
    """Files of a few hundred words, in folders of 500."""
    chance = random.Random(5)
    vocabulary = [
        "".join(chance.choice("bcdfghklmnprstvw") + chance.choice("aeiou") for _ in range(chance.randrange(2, 5)))
        for _ in range(8000)
    ]
    vocabulary += ["river", "stone", "harbour", "cost", "new", "roof", "letter", "winter", "garden"]
    for n in range(files):
        if n % 500 == 0:
            (folder / f"{n // 500:04}").mkdir(parents=True)
        words = " ".join(chance.choices(vocabulary, k=chance.randrange(30, 250)))
        suffix = ("md", "txt")[n % 2]
        (folder / f"{n // 500:04}" / f"{vocabulary[n % 8000]} {n}.{suffix}").write_text(words, encoding="utf-8")
