"""What holds indexing up, and what the operating system tells of battery and person."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import time as TimeOfDay

import pytest

from qwenfind.indexing import presence
from qwenfind.indexing.throttle import AT_WORK, AT_WORK_S, BATTERY_EVERY_S, BY_PERSON, ON_BATTERY, Throttle
from qwenfind.settings import Settings
from tests.helpers import wait_until


class Machine:
    """A machine whose battery, keyboard and clocks the test moves."""

    def __init__(self, **settings: object) -> None:
        self.battery: bool | None = False
        self.idle: float | None = 0.0
        self.now = 100.0
        self.hour = TimeOfDay(12, 0)
        self.asked = 0
        self.throttle = Throttle(
            on_battery=self._on_battery, idle_s=lambda: self.idle, clock=lambda: self.now, hour=lambda: self.hour
        )
        self.throttle.obey(Settings(**settings))  # type: ignore[arg-type] # any of them

    def _on_battery(self) -> bool | None:
        self.asked += 1
        return self.battery

    def later(self, s: float) -> None:
        self.now += s


def test_without_settings_nothing_is_held() -> None:
    throttle = Throttle(on_battery=lambda: True, idle_s=lambda: 0.0)

    assert (throttle.holds_all(), throttle.holds_meaning(), throttle.paused) == ("", "", False)


def test_a_pause_lasts_until_it_is_ended() -> None:
    machine = Machine()
    machine.throttle.pause()
    machine.later(1e6)
    assert machine.throttle.paused
    assert machine.throttle.holds_all() == machine.throttle.holds_meaning() == BY_PERSON

    machine.throttle.resume()
    assert not machine.throttle.paused
    assert machine.throttle.holds_all() == ""


def test_a_pause_for_a_while_ends_by_itself() -> None:
    machine = Machine()
    machine.throttle.pause(for_s=60)
    machine.later(59)
    assert machine.throttle.paused

    machine.later(1)
    assert machine.throttle.holds_all() == ""
    assert not machine.throttle.paused


def test_it_waits_on_battery_unless_told_not_to() -> None:
    machine = Machine(pause_on_battery=True)
    machine.battery = True
    assert machine.throttle.holds_all() == ON_BATTERY

    machine.throttle.obey(Settings(pause_on_battery=False))
    assert machine.throttle.holds_all() == ""


def test_the_battery_is_asked_now_and_then_only() -> None:
    machine = Machine(pause_on_battery=True)
    for _ in range(1000):
        machine.throttle.holds_all()
    assert machine.asked == 1

    machine.battery = True
    machine.later(BATTERY_EVERY_S)
    assert machine.throttle.holds_all() == ON_BATTERY


@pytest.mark.parametrize(("idle", "reason"), [(0.0, AT_WORK), (AT_WORK_S - 1, AT_WORK), (AT_WORK_S, ""), (None, "")])
def test_it_waits_while_someone_works_where_that_is_known(idle: float | None, reason: str) -> None:
    machine = Machine(pause_while_working=True)
    machine.idle = idle

    assert machine.throttle.holds_all() == reason


def test_a_machine_that_tells_of_no_battery_is_never_held() -> None:
    machine = Machine(pause_on_battery=True)
    machine.battery = None

    assert machine.throttle.holds_all() == ""


@pytest.mark.parametrize(
    ("hours", "hour", "held"),
    [
        ("22:00-07:00", "21:59", True),
        ("22:00-07:00", "22:00", False),
        ("22:00-07:00", "00:30", False),
        ("22:00-07:00", "07:00", True),
        ("09:00-17:00", "08:59", True),
        ("09:00-17:00", "16:59", False),
        ("00:00-00:00", "12:00", False),
        ("", "12:00", False),
    ],
)
def test_quiet_hours_hold_meaning_alone(hours: str, hour: str, held: bool) -> None:
    machine = Machine(quiet_hours=hours)
    machine.hour = TimeOfDay.fromisoformat(hour)

    assert bool(machine.throttle.holds_meaning()) is held
    assert machine.throttle.holds_all() == ""


def test_a_held_meaning_says_from_when_it_goes_on() -> None:
    assert "22:00" in Machine(quiet_hours="22:00-07:00").throttle.holds_meaning()


def test_a_battery_that_nobody_knows_of_is_no_battery(monkeypatch: pytest.MonkeyPatch) -> None:
    import psutil

    def broken() -> None:
        raise OSError("no such file")

    monkeypatch.setattr(psutil, "sensors_battery", broken, raising=False)
    assert presence.on_battery() is None
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    assert presence.on_battery() is None


@pytest.mark.parametrize(("plugged", "on_battery"), [(True, False), (False, True), (None, None)])
def test_the_battery_counts_when_it_is_not_plugged_in(
    plugged: bool | None, on_battery: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psutil

    class Battery:
        power_plugged = plugged

    monkeypatch.setattr(psutil, "sensors_battery", Battery, raising=False)

    assert presence.on_battery() is on_battery


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there the system tells of any session")
def test_without_a_display_nobody_knows_who_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert presence.idle_s() is None

    monkeypatch.setenv("DISPLAY", ":987")  # nothing is there
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert presence.idle_s() is None


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A display of its own."""
    if sys.platform != "linux" or not all(map(shutil.which, ("Xvfb", "xdotool"))):
        pytest.skip("Xvfb and xdotool are not here")
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "64x64x8", "-noreset"],
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    with os.fdopen(reads) as pipe:
        name = f":{pipe.readline().strip()}"
    monkeypatch.setenv("DISPLAY", name)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield name
    server.terminate()
    server.wait()


def test_a_key_press_ends_idleness(display: str) -> None:
    if presence.idle_s() is None:
        pytest.skip("libX11 or libXss is not here")

    assert wait_until(lambda: (presence.idle_s() or 0.0) > 0.5)
    before = presence.idle_s()
    subprocess.run(["xdotool", "key", "a"], check=True)
    after = presence.idle_s()
    assert before is not None
    assert after is not None
    assert after < before
