"""The real app on a screen of its own, used by keys from the very first start to the end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.gui.desktop import ROOT, Desktop, Thing, desktop, missing
from tests.helpers import wait_until
from tests.screens import papers

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

QUESTION = "how soon can my landlord raise the rent"
LEASE = "Lease 14 Linden Street.pdf"


class User:
    """Somebody at the keyboard, with a home of papers."""

    def __init__(self, screen: Desktop) -> None:
        self.screen = screen
        self.person = Path(screen.environment["HOME"])
        self.home = screen.folder / "home"
        papers.write(self.person, shared=None)
        # Before the app, as in a session: it speaks to screen readers that are there when it starts.
        self.reader = screen.reader
        self._output = (screen.folder / "output").open("ab")
        self._processes: list[subprocess.Popen[bytes]] = []

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "qwenfind", "--home", str(self.home), *arguments]

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        app = subprocess.Popen(
            self.command(*arguments), cwd=ROOT, env=self.screen.environment, stdout=self._output, stderr=self._output
        )
        self._processes.append(app)
        return app

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=ROOT,
            env=self.screen.environment,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def settle(self) -> None:
        """Chooses the folders as the welcome does, so that a test may begin behind it."""
        self.home.mkdir()
        (self.home / "settings.toml").write_text(
            f"welcomed = true\nfolders = [{json.dumps(str(self.person / 'Documents'))}]\n"
        )

    def said(self) -> str:
        """What the app wrote to its terminal."""
        return (self.screen.folder / "output").read_text()

    def logged(self) -> str:
        return "".join(file.read_text() for file in (self.home / "logs").glob("*"))

    def leave(self) -> None:
        for process in self._processes:
            process.kill()
            process.wait()
        self._output.close()

    # What is on the screen

    def sees(self, app: subprocess.Popen[bytes]) -> list[Thing]:
        """All that the app's windows show now."""
        return [thing for window in self.reader.windows(app.pid) for thing in window.walk()]

    def waits(
        self, app: subprocess.Popen[bytes], fact: Callable[[list[Thing]], bool], *, deadline_s: float = 30
    ) -> list[Thing]:
        """Looks until a fact holds of what is shown; fails with what was shown instead."""
        until = time.monotonic() + deadline_s
        while not fact(seen := self.sees(app)):
            if app.poll() is not None or time.monotonic() > until:
                shown = "\n".join(str(window) for window in self.reader.windows(app.pid))
                pytest.fail(f"It ended with {app.poll()}, or never came. Shown:\n{shown}\nSaid:\n{self.said()}")
        return seen

    def waits_for_field(self, app: subprocess.Popen[bytes], text: str = "") -> None:
        """Waits for the window with its field ready to type in."""

        def ready(seen: list[Thing]) -> bool:
            return any("focused" in thing.states and thing.text == text for thing in named(seen, "Search"))

        self.waits(app, ready)


def named(seen: list[Thing], name: str, role: str = "") -> list[Thing]:
    return [thing for thing in seen if thing.name == name and role in ("", thing.role)]


def rows(seen: list[Thing]) -> list[Thing]:
    """The results that can be seen, best first."""
    return [row for results in named(seen, "Results", "list") for row in results.children if row.role == "list item"]


def all_read(status: dict[str, Any]) -> bool:
    return status["states"]["pending"] == 0 and all(space["done"] == space["total"] > 0 for space in status["spaces"])


def selected(seen: list[Thing]) -> str:
    return next((row.name for row in rows(seen) if "selected" in row.states), "")


def focused(seen: list[Thing]) -> str:
    return next((thing.name for thing in seen if "focused" in thing.states), "")


def family(app: subprocess.Popen[bytes]) -> list[psutil.Process]:
    return [psutil.Process(app.pid), *psutil.Process(app.pid).children(recursive=True)]


def gone(processes: list[psutil.Process]) -> bool:
    return not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in processes)


@pytest.fixture
def user(tmp_path: Path) -> Iterator[User]:
    with desktop(tmp_path) as screen:
        made = User(screen)
        yield made
        made.leave()


def test_from_the_first_start_to_the_page_by_keys_alone(user: User) -> None:
    app = user.start()

    # The welcome counts what is there, and has the focus on the first folder.
    def counted(seen: list[Thing]) -> bool:
        return focused(seen) == "Documents" and "file" in named(seen, "Documents", "check box")[0].description

    seen = user.waits(app, counted)
    assert "checked" in named(seen, "Documents", "check box")[0].states
    assert "checked" not in named(seen, "Notes", "check box")[0].states

    # Down the cards with Tab, Notes chosen too, then the key that starts.
    while focused(seen) != "Notes":
        before = focused(seen)
        user.screen.press("Tab")
        seen = user.waits(app, lambda now, before=before: focused(now) != before)  # type: ignore[misc]
    user.screen.press("space")
    user.waits(app, lambda seen: "checked" in named(seen, "Notes", "check box")[0].states)
    user.screen.press("ctrl+Return")
    user.waits_for_field(app)

    user.screen.type(QUESTION)
    seen = user.waits(app, lambda seen: any(LEASE in row.name and "p. 4" in row.name for row in rows(seen)))
    assert named(seen, "Search", "text")[0].text == QUESTION

    # Once everything is read, the list shows what the engine answers, in its order.
    assert wait_until(lambda: all_read(json.loads(user.run("status", "--json").stdout)), deadline_s=60)
    answer = json.loads(user.run("search", QUESTION, "--json").stdout)
    close = [found["name"] for found in answer["results"] if found["closeness"] != "loose"]
    assert LEASE in close
    user.waits(app, lambda seen: [row.name.split(", ")[0] for row in rows(seen)[: len(close)]] == close)

    # Into the list, and down to the lease.
    user.screen.press("Down")
    seen = user.waits(app, lambda seen: "Search" not in focused(seen))
    while LEASE not in (before := selected(seen)):
        user.screen.press("Down")
        seen = user.waits(app, lambda now, before=before: selected(now) not in ("", before))  # type: ignore[misc]
    assert "strong match" in selected(seen)
    user.screen.press("space")
    user.waits(app, lambda seen: bool(named(seen, f"Page 4 of 6 of {LEASE}")) and not rows(seen))

    # Back to the list, back to the field, and what the app keeps.
    user.screen.press("Escape")
    user.waits(app, lambda seen: bool(rows(seen)))
    assert wait_until((user.home / "history.json").exists, deadline_s=10)
    assert QUESTION in (user.home / "history.json").read_text()
    status = json.loads(user.run("status", "--json").stdout)
    assert {str(user.person / "Documents"), str(user.person / "Notes")} == {
        folder["path"] for folder in status["folders"]
    }
    assert status["files"] > 0

    processes = family(app)
    began = time.monotonic()
    user.screen.press("ctrl+q")
    assert app.wait(10) == 0
    assert wait_until(lambda: gone(processes), deadline_s=5)
    assert time.monotonic() - began < 5
    assert user.said() == ""
    assert "Error" not in user.logged()


def test_a_second_start_searches_in_the_first_window(user: User) -> None:
    user.settle()
    app = user.start()
    user.waits_for_field(app)
    assert user.run("--search", "deposit").returncode == 0
    user.waits_for_field(app, "deposit")
    user.waits(app, lambda seen: any(LEASE in row.name for row in rows(seen)))


def test_escape_clears_then_puts_the_window_away_and_toggle_brings_it_back(user: User) -> None:
    """Without a tray the window waits in the task bar: nothing else could bring it back."""
    user.settle()
    app = user.start()
    user.waits_for_field(app)
    user.screen.type("rent")
    user.waits_for_field(app, "rent")
    user.screen.press("Escape")
    user.waits_for_field(app)
    if not user.screen.managed:
        pytest.skip("Without a window manager no window is minimised; openbox is not installed")
    user.screen.press("Escape")
    assert wait_until(lambda: user.screen.visible(app.pid) == 0, deadline_s=10)
    assert app.poll() is None

    assert user.run("--toggle").returncode == 0
    assert wait_until(lambda: user.screen.visible(app.pid) > 0, deadline_s=10)
    user.waits_for_field(app)
    assert user.run("--toggle").returncode == 0
    assert wait_until(lambda: user.screen.visible(app.pid) == 0, deadline_s=10)


def test_every_page_of_the_settings_stands_apart_in_their_list(user: User) -> None:
    """The list is laid out before the style sheet reaches it; on a real screen its rows once lay on each other."""
    user.settle()
    app = user.start()
    user.waits_for_field(app)
    user.screen.press("ctrl+comma")

    def pages(seen: list[Thing]) -> list[Thing]:
        return [page for found in named(seen, "Pages of the settings", "list") for page in found.children]

    seen = user.waits(app, lambda seen: len(pages(seen)) == 9)
    areas = [page.area for page in pages(seen)]
    assert all(top + height <= areas[at + 1][1] for at, (_, top, _, height) in enumerate(areas[:-1]))
    assert min(height for *_, height in areas) >= 30
    assert next(page.name for page in pages(seen) if "selected" in page.states) == "Folders"
    user.screen.press("Escape")
    user.waits(app, lambda seen: not pages(seen))
    assert app.poll() is None


def test_the_app_killed_outright_is_well_at_its_next_start(user: User) -> None:
    user.settle()
    app = user.start()
    user.waits_for_field(app)
    user.screen.type("deposit")
    user.waits(app, lambda seen: bool(rows(seen)))
    assert wait_until(lambda: len(family(app)) > 1, deadline_s=30)
    processes = family(app)
    os.kill(app.pid, signal.SIGKILL)
    app.wait()
    assert wait_until(lambda: gone(processes), deadline_s=5)

    again = user.start("--search", "deposit")
    user.waits_for_field(again, "deposit")
    user.waits(again, lambda seen: any(LEASE in row.name for row in rows(seen)))
    assert user.said() == ""
