"""What reaches the terminal."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from qwenfind.cli.bench import percentile
from qwenfind.cli.output import as_json, duration, marked, safe, size
from qwenfind.cli.progress import ProgressBars, ProgressLines, Rate
from qwenfind.events import FolderOffline, IndexProgress, MeaningProgress, Notice, PhaseChanged, ScanStarted
from qwenfind.records import Phase


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("Größe 数据", "Größe 数据"),
        ("a\x1b[31mred\x1b[0m", "a[31mred[0m"),
        ("\x1b]0;title\x07x", "]0;titlex"),
        ("two\nlines\ttab", "two lines tab"),
        ("bad\udc80byte", "bad\ufffdbyte"),
        ("turn \u202egnp.exe", "turn gnp.exe"),
        ("\x9b2J", "2J"),
    ],
)
def test_nothing_that_a_terminal_obeys_is_printed(text: str, expected: str) -> None:
    assert safe(text) == expected


def test_marks_are_bold_and_the_rest_is_not() -> None:
    text = marked("the roof leaks", [(4, 8)])

    assert text.plain == "the roof leaks"
    assert [(span.start, span.end, span.style) for span in text.spans] == [(4, 8, "bold")]


def test_json_is_one_line_of_ascii_and_keeps_paths_that_are_no_unicode() -> None:
    line = as_json({"path": "a\udc80\nü"})

    assert line.isascii()
    assert "\n" not in line
    assert json.loads(line) == {"path": "a\udc80\nü"}


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "0 bytes"), (999, "999 bytes"), (1500, "1.5 KB"), (42_000_000, "42 MB")]
)
def test_sizes_are_for_people(count: int, expected: str) -> None:
    assert size(count) == expected


@pytest.mark.parametrize(("seconds", "expected"), [(5, "5 s"), (840, "14 min"), (7500, "2 h 5 min")])
def test_time_spans_are_for_people(seconds: float, expected: str) -> None:
    assert duration(seconds) == expected


def test_percentiles_are_by_nearest_rank() -> None:
    values = [float(n) for n in range(1, 21)]

    assert percentile(values, 0.5) == 10
    assert percentile(values, 0.95) == 19
    assert percentile([7.0], 0.95) == 7


def test_a_rate_is_of_the_last_while() -> None:
    clock = Clock()
    rate = Rate(clock, window_s=10)

    assert rate.at(0) == 0
    clock.now += 10
    assert rate.at(100) == 10
    clock.now += 10
    assert rate.at(120) == pytest.approx(2.0)


def test_lines_come_every_few_seconds_and_at_the_end() -> None:
    clock, lines = Clock(), list[str]()
    progress = ProgressLines(lines.append, clock)
    for done in range(101):
        progress(IndexProgress(done, 100, Path("/x/a.txt")))
        clock.now += 0.125
    progress(IndexProgress(100, 100))

    assert len(lines) == 3
    assert lines[0].startswith("Reading: 40 of 100 files, 8.0 a second, about 8 s left")
    assert lines[0].endswith("a.txt")
    assert lines[2] == "Reading: 100 of 100 files, 8.0 a second"


def test_lines_say_what_a_person_should_know() -> None:
    lines = list[str]()
    progress = ProgressLines(lines.append, Clock())
    for event in (
        ScanStarted(Path("/x")),
        FolderOffline(Path("/y")),
        Notice("Odd.", "Do this."),
        MeaningProgress("m", 3, 3),
    ):
        progress(event)

    assert lines == [
        "Looking through /x",
        "/y is not connected; what is known of it is kept.",
        "Odd. Do this.",
        "Meaning: 3 of 3 passages",
    ]


def test_bars_show_counts_and_the_current_file() -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=120, color_system=None)
    with ProgressBars(console, Clock()) as bars:
        bars(IndexProgress(1, 2000, Path("/x/ev\x1b[2Jil.txt")))
        bars(MeaningProgress("m", 5, 10))
        bars(Notice("Odd."))

    shown = out.getvalue()
    assert "1 of 2\u202f000 files" in shown
    assert "ev[2Jil.txt" in shown
    assert "5 of 10 passages" in shown
    assert "Odd." in shown


def test_a_pause_is_said_with_its_reason_and_idleness_is_not() -> None:
    lines: list[str] = []
    progress = ProgressLines(lines.append, Clock())
    progress(PhaseChanged(Phase.PAUSED, "The computer runs on its battery."))
    progress(PhaseChanged(Phase.IDLE))

    assert lines == ["Paused. The computer runs on its battery."]
