"""What is shown of a search, stage by stage, and where there is nothing to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from qwenfind.gui.arranging import Sort
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.results_panel import ResultsPanel, Start
from qwenfind.gui.theme import Theme
from qwenfind.records import Closeness, Passage, PassageMatch, Query, SearchResponse, SearchResult
from tests.gui.fakes import FakeEngine, result

QUERY = Query("rent", words="rent")


def response(*results: SearchResult, **more: Any) -> SearchResponse:
    return SearchResponse(QUERY, results, ("names", "words"), timings_ms={"names": 3.2, "words": 20.9}, **more)


class PassageEngine(FakeEngine):
    def passages(self, path: Path, query: Query, *, limit: int = 20) -> Sequence[PassageMatch]:
        return [PassageMatch(Passage(n, 0, 5, f"part {n}"), f"part {n} of {path.name}") for n in range(3)]


@pytest.fixture
def engine() -> FakeEngine:
    return PassageEngine()


@pytest.fixture
def panel(qtbot: QtBot, bridge: Bridge, theme: Theme) -> ResultsPanel:
    made = ResultsPanel(bridge, theme)
    qtbot.addWidget(made)
    made.resize(560, 600)
    made.show()
    return made


def shown_names(panel: ResultsPanel) -> list[str]:
    return [item.name for item in panel.model.results]


def texts(panel: ResultsPanel) -> str:
    QApplication.processEvents()  # what was just added is shown by the next round
    shown: list[QLabel | QPushButton] = [*panel.findChildren(QLabel), *panel.findChildren(QPushButton)]
    return "\n".join(child.text() for child in shown if child.isVisible())


def buttons(panel: ResultsPanel, text: str) -> list[QPushButton]:
    return [one for one in panel.findChildren(QPushButton) if one.text() == text]


def test_each_stage_is_named_with_its_time(panel: ResultsPanel) -> None:
    panel.show_stage(response(result(1, "/d/a")))
    assert "names and words 24 ms" in panel.stages.text()

    judged = replace(result(1, "/d/a"), relevance=0.9)
    panel.show_stage(
        SearchResponse(
            QUERY,
            (judged, result(2, "/d/b")),
            ("names", "words", "meaning", "rerank"),
            reranked=True,
            timings_ms={"names": 1, "words": 2, "meaning": 130.6},
        )
    )

    assert "meaning 131 ms" in panel.stages.text()
    assert "reranked 1 of 2" in panel.stages.text()


def test_a_lesser_mode_is_said(panel: ResultsPanel) -> None:
    panel.show_stage(response(result(1, "/d/a"), notes=("No model is installed: names and words only.",)))

    assert "names and words only" in panel.notes.text()
    assert panel.notes.isVisible()


def test_later_stages_reorder_freely_until_the_person_moves(panel: ResultsPanel) -> None:
    panel.begin()
    panel.show_stage(response(result(1, "/d/a"), result(2, "/d/b"), final=False))
    panel.show_stage(response(result(1, "/d/b"), result(2, "/d/a")))

    assert shown_names(panel) == ["b", "a"]
    assert panel.list.result is not None
    assert panel.list.result.name == "b"


def test_after_that_better_results_are_offered(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.begin()
    panel.show_stage(response(result(1, "/d/a"), result(2, "/d/b"), final=False))
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    panel.show_stage(response(result(1, "/d/x"), result(2, "/d/b"), result(3, "/d/a")))

    assert shown_names(panel) == ["a", "b", "x"]
    assert panel.list.result is not None
    assert panel.list.result.name == "b"
    assert panel.better.isVisible()
    assert panel.better.text().startswith("1 better result")

    QTest.mouseClick(panel.better, Qt.MouseButton.LeftButton)

    assert shown_names(panel) == ["x", "b", "a"]
    assert panel.list.result.name == "b"
    assert not panel.better.isVisible()


def test_a_mouse_over_the_rows_keeps_them_too(panel: ResultsPanel) -> None:
    panel.begin()
    panel.show_stage(response(result(1, "/d/a"), final=False))
    QTest.mouseMove(panel.list.viewport(), QPoint(40, 40))
    QTest.mouseMove(panel.list.viewport(), QPoint(44, 44))

    panel.show_stage(response(result(1, "/d/b"), result(2, "/d/a")))

    assert shown_names(panel) == ["a", "b"]


def test_a_new_search_may_order_anew(panel: ResultsPanel) -> None:
    panel.begin()
    panel.show_stage(response(result(1, "/d/a")))
    QTest.keyClick(panel.list, Qt.Key.Key_Down)

    panel.begin()
    panel.show_stage(response(result(1, "/d/b"), result(2, "/d/a")))

    assert shown_names(panel) == ["b", "a"]


def test_nothing_close_is_said_with_the_three_nearest(panel: ResultsPanel) -> None:
    loose = [result(n, f"/d/{n}", closeness=Closeness.LOOSE) for n in range(1, 6)]

    panel.show_stage(response(*loose, no_close_match=True))

    assert "Nothing in your files is close to this" in texts(panel)
    assert len(panel.model.results) == 3


def test_nothing_found_says_what_to_do(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.show_stage(response())

    assert "Nothing found" in texts(panel)
    with qtbot.waitSignal(panel.pageWanted) as caught:
        link = next(b for b in panel.findChildren(QPushButton) if b.isVisible() and "Health" in b.text())
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert caught.args == ["health"]


def test_an_early_stage_that_found_nothing_leaves_what_is_there(panel: ResultsPanel) -> None:
    panel.show_stage(response(result(1, "/d/a")))
    panel.show_stage(response(final=False))

    assert shown_names(panel) == ["a"]


def test_nothing_typed_offers_recent_searches_and_examples(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.show_start(Start(recent=("<b>old</b> search",), examples=("roof repair costs",)))

    assert "Type what you look for" in texts(panel)
    with qtbot.waitSignal(panel.searchWanted) as caught:
        link = next(b for b in panel.findChildren(QPushButton) if b.text() == "<b>old</b> search")
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert caught.args == ["<b>old</b> search"]


def test_a_search_by_a_file_is_offered_by_its_name(qtbot: QtBot, panel: ResultsPanel) -> None:
    search = 'like:"/home/me/R&D/x  y.pdf"'
    panel.show_start(Start(recent=(search,)))

    link = next(b for b in panel.findChildren(QPushButton) if b.text() == "More like x  y.pdf")
    assert link.accessibleName() == "Search More like x  y.pdf"
    with qtbot.waitSignal(panel.searchWanted) as caught:
        link.click()
    assert caught.args == [search]


def test_without_a_folder_the_way_to_one_is_shown(panel: ResultsPanel) -> None:
    panel.show_start(Start(has_folders=False))

    assert "No folder is watched yet" in texts(panel)
    assert "Choose folders…" in texts(panel)


def test_markup_in_an_error_is_shown_as_it_is(panel: ResultsPanel) -> None:
    panel.show_failure("<h1>no</h1>", "Do <b>this</b>.")

    assert "<h1>no</h1>" in texts(panel)
    labels = [child for child in panel.findChildren(QLabel) if child.isVisible()]
    assert all(child.textFormat() is Qt.TextFormat.PlainText for child in labels)


def test_sorting_by_date_is_at_once(panel: ResultsPanel) -> None:
    panel.show_stage(response(result(1, "/d/old", mtime_ns=1), result(2, "/d/new", mtime_ns=2)))
    panel.list.moved = True

    panel.set_sort(Sort.DATE)

    assert shown_names(panel) == ["new", "old"]


def test_a_file_opens_to_passages_that_the_engine_knows(qtbot: QtBot, panel: ResultsPanel) -> None:
    panel.show_stage(response(result(1, "/d/a", more=2)))

    QTest.keyClick(panel.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)

    QTest.keyClick(panel.list, Qt.Key.Key_Left)
    assert panel.model.rowCount() == 1


def test_passages_belong_to_the_search_that_they_answer(qtbot: QtBot, panel: ResultsPanel) -> None:
    found = result(1, "/d/a", more=2)
    panel.show_stage(response(found))
    QTest.keyClick(panel.list, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)

    panel.begin()
    panel.show_stage(replace(response(found), query=Query("rental", words="rental")))
    assert panel.model.rowCount() == 1
    assert panel.model.matches(found) == ()
    # What was asked before comes too late.
    panel._take_matches((QUERY, found, PassageEngine().passages(found.path, QUERY)))
    assert panel.model.matches(found) == ()


def test_a_row_that_nobody_chose_makes_way_for_a_closer_one(panel: ResultsPanel) -> None:
    """While the first files are read, what is found first is seldom what answers."""
    scan, lease = result(1, "/d/scan", closeness=Closeness.LOOSE), result(1, "/d/lease")
    panel.show_stage(response(scan))
    panel.refresh(response(lease, replace(scan, rank=2)))
    assert panel.list.result == lease

    panel.refresh(response(result(1, "/d/letter"), replace(lease, rank=2)))
    assert panel.list.result is not None
    assert panel.list.result.name == "lease"


def test_the_nearest_stay_three_in_any_order(panel: ResultsPanel) -> None:
    loose = [result(n, f"/d/{n}", closeness=Closeness.LOOSE, mtime_ns=n) for n in range(1, 6)]
    panel.show_stage(response(*loose, no_close_match=True))
    panel.set_sort(Sort.DATE)

    assert shown_names(panel) == ["3", "2", "1"]


def test_what_was_done_is_said_for_a_moment(panel: ResultsPanel) -> None:
    panel.show_stage(response(result(1, "/d/a")))
    before = panel.stages.text()

    panel.say("Path copied")
    assert panel.stages.text() == "Path copied"

    panel._said.timeout.emit()
    assert panel.stages.text() == before


def test_the_start_page_is_made_once(panel: ResultsPanel) -> None:
    """A field that is emptied shows it again at once."""
    start = Start(recent=("rent",))
    panel.show_start(start)
    first = buttons(panel, "rent")

    panel.show_stage(response(result(1, "/d/a")))
    panel.show_start(start)

    assert len(first) == 1
    assert buttons(panel, "rent") == first
    assert "rent" in texts(panel)


def test_the_start_page_comes_back_after_something_else(panel: ResultsPanel) -> None:
    start = Start(recent=("rent",))
    panel.show_start(start)

    panel.show_failure("It broke off", "")
    assert "It broke off" in texts(panel)
    panel.show_start(start)

    assert "rent" in texts(panel)
    assert "It broke off" not in texts(panel)


def test_what_was_meant_is_searched_for_by_a_click_and_is_plain_text(panel: ResultsPanel, qtbot: QtBot) -> None:
    panel.show_stage(response(suggestion="<b>rent</b> & receipt"))
    (meant,) = [one for one in panel.findChildren(QPushButton) if one.isVisible() and "receipt" in one.text()]
    assert meant.accessibleName() == "Did you mean: <b>rent</b> & receipt?"

    with qtbot.waitSignal(panel.searchWanted) as wanted:
        meant.click()

    assert wanted.args == ["<b>rent</b> & receipt"]
    panel.show_stage(response(result(1, "/d/a")))
    assert not meant.isVisible()
