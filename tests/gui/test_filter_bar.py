"""What the chips of filters say, in the language of the app."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qwenfind.gui import filter_bar
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.filter_bar import FilterBar, chip_label, search_label
from qwenfind.search.chips import Chip, chips_of, without


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("type:pdf,docx", "pdf, docx"),
        ("in:/home/me/Letters", "Letters"),
        ("in:/", "/"),
        ("after:2024-03", "after 2024-03"),
        ("before:last week", "before last week"),
        ("-before:2024", "not before 2024"),
        ("size:>1mb", "over 1mb"),
        ("size:<=1mb", "at most 1mb"),
        ("size:1mb-5mb", "1mb-5mb"),
        ("name:*.bak", "name:*.bak"),
        ("-name:draft", "not name:draft"),
        ("date:last week", "last week"),
        ('roof (old OR "new gutter")', '(old OR "new gutter")'),
        ("lang:de,english", "Deutsch, English"),
        ("lang:xyz", "xyz"),
        ('like:"/home/me/a b.pdf"', "like a b.pdf"),
        ('like:"/home/me/a b.pdf#page=3"', "like a b.pdf, p. 3"),
        ("like:/home/me/a.pdf#passage=12", "like a passage of a.pdf"),
    ],
)
def test_a_chip_says_what_it_does(text: str, label: str) -> None:
    assert [chip_label(chip) for chip in chips_of(text)] == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ('like:"/home/me/My Letters/x.pdf"', "More like x.pdf"),
        ("like:/home/me/x.pdf", "More like x.pdf"),
        ('roof like:"/home/me/x.pdf" type:pdf', "roof like x.pdf type:pdf"),
        ("roof type:pdf", "roof type:pdf"),
        ('like:"/home/me/x', 'like:"/home/me/x'),
    ],
)
def test_an_earlier_search_is_named_as_a_person_would(text: str, label: str) -> None:
    assert search_label(text) == label
    assert search_label(text, longest=9) == label if len(label) <= 9 else f"{label[:8]}…"


def test_a_chip_speaks_the_language_of_the_app(monkeypatch: pytest.MonkeyPatch) -> None:
    german = {"not {}": "nicht {}", "after {}": "ab {}", "last week": "letzter Woche"}
    monkeypatch.setattr(filter_bar, "translate", lambda _, text: german.get(text, text))
    (chip,) = chips_of('-after:"last week"')

    assert chip_label(chip) == "nicht ab letzter Woche"


def test_an_ampersand_in_a_chip_is_no_shortcut(qtbot: QtBot, bridge: Bridge) -> None:
    bar = FilterBar(bridge)
    qtbot.addWidget(bar)

    bar.show_text('in:"R&D"')

    assert [chip.text() for chip in bar._chip_buttons] == ["R&&D  ×"]
    assert bar._chip_buttons[0].accessibleName() == "Remove filter R&D"


def test_one_click_leaves_out_the_folder_of_the_file_whose_like_is_wanted(qtbot: QtBot, bridge: Bridge) -> None:
    bar = FilterBar(bridge)
    qtbot.addWidget(bar)
    bar.show_text('like:"/home/me/My Letters/rent.pdf#passage=2"')
    offered = next(button for button in bar._chip_buttons if button.text() == "Other folders only")

    with qtbot.waitSignal(bar.filterWanted) as wanted:
        offered.click()
    assert wanted.args == ["-in", "/home/me/My Letters"]
    bar.show_text('like:"/home/me/My Letters/rent.pdf#passage=2" -in:"/home/me/My Letters"')
    assert [button.text() for button in bar._chip_buttons] == ["like a passage of rent.pdf  ×", "not My Letters  ×"]
    bar.show_text("rent")
    assert bar._chip_buttons == []


def test_what_was_said_in_plain_language_is_taken_away_by_key(qtbot: QtBot, bridge: Bridge) -> None:
    bar = FilterBar(bridge)
    qtbot.addWidget(bar)
    bar.show_text("pdfs from last week about (roof)")
    removed: list[Chip] = []
    bar.chipRemoved.connect(removed.append)

    first, second = bar._chip_buttons
    assert [first.accessibleName(), second.accessibleName()] == ["Remove filter pdf", "Remove filter last week"]
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert [chip.value for chip in removed] == ["last week"]
    assert without("pdfs from last week about (roof)", removed[0]) == 'type:pdf words:"from last week" (roof)'
