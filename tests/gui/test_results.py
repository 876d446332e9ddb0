"""The list of results: what rows say, where they stand, and how keys and mouse move among them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from qwenfind.gui.result_delegate import ResultDelegate
from qwenfind.gui.result_list import ResultList
from qwenfind.gui.results import ResultListModel, RowKind, marks_in, name_of, sought_in
from qwenfind.gui.theme import Theme
from qwenfind.records import Closeness, Passage, PassageMatch
from tests.gui.fakes import result

LOOSE = Closeness.LOOSE


def match(ordinal: int, text: str, *, page: int = 0) -> PassageMatch:
    passage = Passage(ordinal, 0, len(text), text, unit=page, unit_kind="page" if page else "")
    return PassageMatch(passage, text)


def kinds(model: ResultListModel) -> list[str]:
    rows = [model.row(model.index(at)) for at in range(model.rowCount())]
    return [row.kind.value for row in rows if row is not None]


@pytest.fixture
def model() -> ResultListModel:
    made = ResultListModel()
    made.replace(
        [
            result(1, "/d/a.pdf", page=7, unit_kind="page", more=1),
            result(2, "/d/b.txt"),
            result(3, "/d/c.md", closeness=LOOSE),
        ]
    )
    return made


@pytest.fixture
def view(qtbot: QtBot, model: ResultListModel, theme: Theme) -> ResultList:
    made = ResultList(model, theme)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    made.choose_first()
    made.setFocus()
    return made


def test_a_line_divides_what_is_only_loosely_related(model: ResultListModel) -> None:
    assert kinds(model) == ["result", "result", "divider", "result"]


def test_a_list_of_loose_results_alone_has_no_line() -> None:
    model = ResultListModel()

    model.replace([result(1, "/d/a", closeness=LOOSE)])

    assert kinds(model) == ["result"]


def test_a_row_tells_a_screen_reader_everything_it_shows(model: ResultListModel) -> None:
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)

    for part in ("a.pdf", "p. 7", "strong match", "1 more passage", "We would like to raise the monthly rent"):
        assert part in said


def test_rows_are_read_through_the_accessibility_interface(view: ResultList) -> None:
    table = QAccessible.queryAccessibleInterface(view)

    assert table.role() is QAccessible.Role.List
    assert table.text(QAccessible.Text.Name) == "Results"
    assert "a.pdf" in table.child(0).text(QAccessible.Text.Name)


def test_file_data_is_spoken_without_marks_that_turn_text_around(theme: Theme) -> None:
    model = ResultListModel()
    model.replace([result(1, "/d/\u202efdp.exe")])

    assert "\u202e" not in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_is_dragged_out_as_a_file_and_only_copied(model: ResultListModel) -> None:
    data = model.mimeData([model.index(0), model.index(1)])

    assert [url.toLocalFile() for url in data.urls()] == ["/d/a.pdf", "/d/b.txt"]
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    assert not model.flags(model.index(2)) & Qt.ItemFlag.ItemIsDragEnabled


def test_new_facts_keep_rows_and_choice_in_place(view: ResultList, model: ResultListModel) -> None:
    view.choose(model.results[1])

    model.renew([*model.results[:2], model.results[2], result(4, "/d/new.txt", closeness=LOOSE)])

    assert kinds(model) == ["result", "result", "divider", "result", "result"]
    assert view.result is not None
    assert view.result.path == Path("/d/b.txt")


def test_a_line_that_would_move_rows_goes_instead(model: ResultListModel) -> None:
    """A good result below loose ones, which stand already, leaves no place for the line."""
    model.renew([*model.results, result(4, "/d/good.txt")])

    assert kinds(model) == ["result", "result", "result", "result"]


def test_another_best_passage_of_an_open_file_loses_no_row(model: ResultListModel) -> None:
    """A later stage prefers a passage that stands below the file already."""
    first = model.results[0]
    model.toggle(first)
    model.set_matches(first, [match(0, "shown"), match(4, "another"), match(7, "a third")])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    before = model.rowCount()

    model.renew([replace(first, ordinal=4), *model.results[1:]])

    rows = [model.row(model.index(at)) for at in range(model.rowCount())]
    assert [row.match.snippet for row in rows if row is not None and row.match is not None] == ["shown", "a third"]
    assert before - model.rowCount() == kinds(model).count("divider") * -1 + 1
    assert model.flags(model.index(before + 3)) == Qt.ItemFlag.NoItemFlags


def test_a_file_that_was_read_again_has_other_passages(model: ResultListModel) -> None:
    first = model.results[0]
    model.set_matches(first, [match(4, "old")])

    fresh = replace(first, mtime_ns=first.mtime_ns + 1)
    model.renew([fresh, *model.results[1:]])

    assert model.matches(fresh) == ()


def test_renewing_in_another_order_is_a_mistake(model: ResultListModel) -> None:
    with pytest.raises(ValueError, match="keep their places"):
        model.renew(list(reversed(model.results)))


def test_a_file_opens_to_its_other_passages(qtbot: QtBot, model: ResultListModel) -> None:
    first = model.results[0]
    with qtbot.waitSignal(model.expansionWanted):
        model.toggle(first)

    model.set_matches(first, [match(0, "the one shown"), match(4, "another", page=9)])

    assert kinds(model)[:3] == ["result", "passage", "result"]
    row = model.row(model.index(1))
    assert row is not None
    assert row.match is not None
    assert row.match.snippet == "another"

    model.toggle(first)

    assert "passage" not in kinds(model)


def test_passages_stay_open_when_results_are_renewed(model: ResultListModel) -> None:
    first = model.results[0]
    model.toggle(first)
    model.set_matches(first, [match(4, "another")])

    model.renew(model.results)

    assert kinds(model)[:2] == ["result", "passage"]


def test_down_and_up_move_and_up_leaves_at_the_top(qtbot: QtBot, view: ResultList) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    assert view.moved

    QTest.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.leftUpwards):
        QTest.keyClick(view, Qt.Key.Key_Up)


def test_down_passes_over_the_line(view: ResultList) -> None:
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)

    assert view.row is not None
    assert view.row.kind is RowKind.RESULT
    assert view.result is not None
    assert view.result.name == "c.md"


def test_enter_opens_control_enter_reveals_space_previews(qtbot: QtBot, view: ResultList) -> None:
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.revealed):
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.previewed):
        QTest.keyClick(view, Qt.Key.Key_Space)


def test_a_letter_goes_back_to_the_field(qtbot: QtBot, view: ResultList) -> None:
    with qtbot.waitSignal(view.typed) as caught:
        QTest.keyClick(view, Qt.Key.Key_X)

    assert caught.args == ["x"]


def test_a_mouse_that_moves_over_the_rows_keeps_them(view: ResultList) -> None:
    assert not view.moved

    QTest.mouseMove(view.viewport(), QPoint(50, 50))
    QTest.mouseMove(view.viewport(), QPoint(60, 60))

    assert view.moved


def test_rows_that_shift_under_a_still_mouse_are_no_move_of_it(qapp: QApplication, view: ResultList) -> None:
    def mouse(at: QPoint, on_screen: QPoint) -> None:
        none = Qt.MouseButton.NoButton
        kind, modifiers = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
        qapp.sendEvent(view.viewport(), QMouseEvent(kind, QPointF(at), QPointF(on_screen), none, none, modifiers))

    mouse(QPoint(50, 50), QPoint(450, 450))
    mouse(QPoint(50, 20), QPoint(450, 450))
    assert not view.moved

    mouse(QPoint(50, 20), QPoint(450, 470))
    assert view.moved


def test_a_click_on_the_badge_opens_the_file(qtbot: QtBot, view: ResultList, model: ResultListModel) -> None:
    view.grab()  # painting places the badge
    badge = view._delegate._expanders[0][0]

    with qtbot.waitSignal(model.expansionWanted):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=badge.center().toPoint())


def test_a_message_is_called_by_its_subject() -> None:
    assert name_of(result(1, "/d/0001.eml", title="Re: new rent")) == "Re: new rent"
    assert name_of(result(1, "/d/0001.eml")) == "0001.eml"
    assert name_of(result(1, "/d/lease.pdf", title="Lease of 14 Linden Street")) == "lease.pdf"


def test_query_words_are_marked_in_names() -> None:
    assert marks_in("Re: new Rent from April", sought_in("the rent in april")) == ((8, 12), (18, 23))
    assert sought_in("a of 6") == ()


def test_what_stands_beside_a_name_gives_way_to_it(theme: Theme) -> None:
    delegate = ResultDelegate(theme, QListView())
    found = result(1, "/d/lease.pdf", page=4, unit_kind="page", language="en", more=2, offline=True)

    more = delegate.tr("+%n passage(s)", "", 2)
    assert delegate._badges(found, 1000.0) == ["p. 4", "EN", "not connected", more]
    assert delegate._badges(found, 230.0) == ["p. 4", "not connected", more]
    assert delegate._badges(found, 100.0) == ["p. 4", "not connected"]
