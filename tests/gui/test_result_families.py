"""Copies and versions below the result that they stand under."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qwenfind.gui.result_list import ResultList
from qwenfind.gui.results import ResultListModel, RowKind
from qwenfind.gui.theme import Theme
from qwenfind.records import Passage, PassageMatch, SearchResult
from tests.gui.fakes import result

OTHERS = (
    result(1, "/backup/offer.pdf", identical=True),
    result(1, "/old/offer v1.pdf", mtime_ns=1_600_000_000_000_000_000),
)
OFFER = replace(result(1, "/new/offer v2.pdf", more=1), copies=OTHERS)
OTHER = result(2, "/new/other.txt")


@pytest.fixture
def model() -> ResultListModel:
    made = ResultListModel()
    made.replace([OFFER, OTHER])
    return made


@pytest.fixture
def view(qtbot: QtBot, model: ResultListModel, theme: Theme) -> ResultList:
    made = ResultList(model, theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def kinds(model: ResultListModel) -> list[RowKind]:
    rows = [model.row(model.index(at)) for at in range(model.rowCount())]
    return [row.kind for row in rows if row is not None]


def spoken(model: ResultListModel, at: int) -> str:
    return str(model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole))


def test_a_row_says_how_many_versions_there_are(model: ResultListModel) -> None:
    assert "3 versions" in spoken(model, 0)
    assert "version" not in spoken(model, 1)
    model.replace([replace(OFFER, copies=OTHERS[:1])])
    assert "2 copies" in spoken(model, 0)


def test_right_opens_versions_and_left_closes_them_from_any(view: ResultList, model: ResultListModel) -> None:
    view.choose(OFFER)
    QTest.keyClick(view, Qt.Key.Key_Right)

    assert kinds(model) == [RowKind.RESULT, RowKind.COPY, RowKind.COPY, RowKind.RESULT]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.result == OTHERS[0]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert kinds(model) == [RowKind.RESULT, RowKind.RESULT]
    assert view.result == OFFER


def test_a_version_says_its_folder_and_date_to_a_screen_reader(view: ResultList, model: ResultListModel) -> None:
    model.toggle(OFFER)

    assert all(part in spoken(model, 1) for part in ("offer.pdf", "identical", "backup"))
    assert all(part in spoken(model, 2) for part in ("offer v1.pdf", "another version", "old", "2020"))


def test_passages_stand_above_versions_whenever_they_come(model: ResultListModel) -> None:
    model.toggle(OFFER)
    model.set_matches(OFFER, [PassageMatch(Passage(n, 0, 5, f"part {n}"), f"part {n}") for n in range(2)])

    opened = [RowKind.RESULT, RowKind.PASSAGE, RowKind.COPY, RowKind.COPY, RowKind.RESULT]
    assert kinds(model) == opened
    model.toggle(OFFER)
    model.toggle(OFFER)
    assert kinds(model) == opened


def test_a_version_is_opened_shown_and_dragged_as_itself(
    qtbot: QtBot, view: ResultList, model: ResultListModel
) -> None:
    model.toggle(OFFER)
    view.choose(OTHERS[1])

    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].result.path == Path("/old/offer v1.pdf")
    assert [url.toLocalFile() for url in model.mimeData([model.index(2)]).urls()] == ["/old/offer v1.pdf"]


def test_versions_that_come_later_push_no_rows_of_an_open_file_away(view: ResultList, model: ResultListModel) -> None:
    model.toggle(OFFER)
    view.choose(OTHER)
    before = view.visualRect(view.currentIndex())

    more = replace(OFFER, copies=(*OTHERS, result(1, "/far/offer.odt")))
    model.renew([more, OTHER, result(3, "/new/third.txt")])
    assert kinds(model) == [RowKind.RESULT, RowKind.COPY, RowKind.COPY, RowKind.RESULT, RowKind.RESULT]
    assert view.result == OTHER
    assert view.visualRect(view.currentIndex()) == before


def test_a_closed_file_takes_in_versions_that_come_later(model: ResultListModel) -> None:
    found: SearchResult = replace(OFFER, copies=(*OTHERS, result(1, "/far/offer.odt")))
    model.renew([found, OTHER])

    assert "4 versions" in spoken(model, 0)


def test_a_click_on_the_badge_of_versions_opens_them(view: ResultList, model: ResultListModel) -> None:
    view.grab()
    badge = view._delegate._expanders[0][1]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=badge.center().toPoint())

    assert kinds(model)[1] is RowKind.COPY
