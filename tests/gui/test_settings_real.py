"""The settings on a real index: what the pages show and do is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qwenfind.engine import SearchEngine
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.pages_folders import FolderCard, FoldersPage
from qwenfind.gui.pages_performance import PerformancePage
from qwenfind.gui.pages_privacy import PrivacyPage
from qwenfind.gui.questions import Question
from qwenfind.gui.theme import Theme
from qwenfind.paths import Home
from qwenfind.settings import Settings
from tests.gui.settings_fakes import last

WAIT_MS = 20_000


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "Letters"
    folder.mkdir()
    for name in ("rent.txt", "roof.txt", "old.bak"):
        (folder / name).write_text(f"A letter about {name}.", encoding="utf-8")
    return folder.resolve()


@pytest.fixture
def real(qapp: QApplication, tmp_path: Path, files: Path) -> Iterator[Bridge]:
    engine = SearchEngine(Home.at(tmp_path / "home"))
    engine.index([files], meaning=False)
    made = Bridge(engine)
    yield made
    made.close()


def cards(page: FoldersPage) -> list[FolderCard]:
    return [card for card in page.findChildren(FolderCard) if card.isVisible()]


def test_folders_are_counted_and_forgotten(qtbot: QtBot, real: Bridge, theme: Theme, files: Path) -> None:
    page = FoldersPage(real, theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: len(cards(page)) == 1, timeout=WAIT_MS)
    assert cards(page)[0].state.startswith("3 file")

    cards(page)[0].forget_it.click()
    last(page, Question).confirm.click()

    qtbot.waitUntil(lambda: not cards(page), timeout=WAIT_MS)
    assert real.engine.folders() == ()
    assert (files / "rent.txt").exists()


def test_a_pattern_is_tried_and_then_applies(qtbot: QtBot, real: Bridge, theme: Theme, files: Path) -> None:
    page = FoldersPage(real, theme)
    qtbot.addWidget(page)
    page.show()
    editor = page.exclusions

    editor.path.setText(str(files / "old.bak"))
    qtbot.waitUntil(lambda: editor.verdict.text == "It would be searched.", timeout=WAIT_MS)
    editor.field.setText("*.bak")
    editor.field.textEdited.emit("*.bak")
    qtbot.waitUntil(lambda: editor.verdict.text == "Left out by the pattern *.bak", timeout=WAIT_MS)
    editor.add.click()

    qtbot.waitUntil(lambda: real.settings.exclude == ("*.bak",), timeout=WAIT_MS)
    assert Settings.load(real.engine.home.settings).exclude == ("*.bak",)


def test_a_pattern_that_is_none_is_refused(qtbot: QtBot, real: Bridge, theme: Theme) -> None:
    page = FoldersPage(real, theme)
    qtbot.addWidget(page)
    page.show()

    page.exclusions.field.setText("!")
    page.exclusions.add.click()

    qtbot.waitUntil(lambda: page.exclusions.row.problem != "", timeout=WAIT_MS)
    assert real.settings.exclude == ()


def test_a_secret_is_left_out_whatever_the_patterns(qtbot: QtBot, real: Bridge, theme: Theme, files: Path) -> None:
    page = FoldersPage(real, theme)
    qtbot.addWidget(page)
    page.show()

    page.exclusions.path.setText(str(files / "id_rsa"))

    qtbot.waitUntil(lambda: "passwords, keys" in page.exclusions.verdict.text, timeout=WAIT_MS)


def test_what_is_chosen_is_in_the_file(qtbot: QtBot, real: Bridge, theme: Theme) -> None:
    page = PerformancePage(real, theme)
    qtbot.addWidget(page)
    page.show()

    page.quiet.click()

    qtbot.waitUntil(lambda: real.settings.quiet_hours == "22:00-07:00", timeout=WAIT_MS)
    assert Settings.load(real.engine.home.settings).quiet_hours == "22:00-07:00"


def test_the_index_is_shown_and_deleted(qtbot: QtBot, real: Bridge, theme: Theme, files: Path) -> None:
    page = PrivacyPage(real, theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.connections.text() == "0", timeout=WAIT_MS)
    assert str(real.engine.home.index) in {label.text() for label in page.findChildren(QLabel)}

    page.delete.click()
    last(page, Question).confirm.click()

    qtbot.waitUntil(lambda: not real.engine.home.index.exists(), timeout=WAIT_MS)
    qtbot.waitUntil(page.delete.isEnabled, timeout=WAIT_MS)
    assert (files / "rent.txt").exists()
    assert real.settings.folders == (str(files),)
