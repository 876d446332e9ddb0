"""The window on an engine that is a stand-in: typing, stages, keys, filters, history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qwenfind.errors import UsageError
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.questions import Question
from qwenfind.gui.result_actions import citation
from qwenfind.gui.search_window import SearchWindow
from qwenfind.gui.shortcuts import SHORTCUTS
from qwenfind.gui.side_by_side import NARROW
from qwenfind.gui.theme import Theme
from qwenfind.gui.welcome import Welcome
from qwenfind.paths import Home
from qwenfind.records import Activity, Folder, Passage, PassageMatch, Phase, Query, SearchResponse, SearchResult
from qwenfind.search.chips import Chip
from qwenfind.search.query import parse
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine, result
from tests.helpers import wait_until


class WindowEngine(FakeEngine):
    """Knows one folder, and answers every search with two files."""

    def __init__(self, root: Path) -> None:
        super().__init__(Settings(welcomed=True, folders=(str(root / "docs"),)))
        self.home = Home.at(root / "home")
        self.root = root / "docs"
        self.excluded: list[object] = []
        self.preview = SimpleNamespace(open=_no_preview, close=lambda: None)

    def search(self, query: Query, announce: Any = None, cancelled: Any = None) -> SearchResponse:
        if not self.answers:
            found = (result(1, f"{self.root}/lease.pdf", page=4, unit_kind="page"), result(2, f"{self.root}/rent.eml"))
            self.answers = [[SearchResponse(query, found, ("names", "words", "meaning"))]]
        return super().search(query, announce, cancelled)

    def passages(self, path: Path, query: Query, *, limit: int = 20) -> Sequence[PassageMatch]:
        return [PassageMatch(Passage(0, 0, 4, "rent", unit=4, unit_kind="page"), "The rent is 940 pounds.")]

    def facets(self) -> SimpleNamespace:
        return SimpleNamespace(types=(("pdf", 7), ("mail", 2)), languages=(("de", 3),), folders=((self.root, 9),))

    def folders(self) -> tuple[Folder, ...]:
        return (Folder(1, self.root),)

    def exclude(self, what: object) -> None:
        self.excluded.append(what)

    def warm(self) -> None:
        pass

    def examples(self, count: int) -> list[str]:
        return ["roof repair costs"]

    def status(self) -> None:
        raise UsageError("Nothing is known.")


def _no_preview(path: Path) -> None:
    raise UsageError("No preview here.")


@pytest.fixture
def engine(tmp_path: Path) -> FakeEngine:
    (tmp_path / "docs").mkdir()
    for name in ("lease.pdf", "rent.eml"):
        (tmp_path / "docs" / name).touch()
    return WindowEngine(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Iterator[SearchWindow]:
    made = SearchWindow(bridge, theme)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show_and_focus()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.hide()


def test_at_its_first_start_it_fits_onto_the_screen(qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
    made = SearchWindow(bridge, theme)
    qtbot.addWidget(made)

    room = made.screen().availableSize()
    assert made.width() < room.width()
    assert made.height() < room.height()
    made.hide()


def typed(qtbot: QtBot, window: SearchWindow, text: str) -> None:
    """Types, and waits for the answer."""
    QTest.keyClicks(window.field.line, text)
    qtbot.waitUntil(lambda: window.panel.response is not None and not window.field._busy)


def answer(window: SearchWindow, *, agree: bool) -> None:
    """Answers the question that is asked, or will be."""

    def asked() -> list[Question]:
        QApplication.processEvents()
        return [question for question in window.findChildren(Question) if question.isVisible()]

    assert wait_until(lambda: bool(asked()))
    question = asked()[0]
    assert question.refrain.isDefault()
    (question.confirm if agree else question.refrain).click()
    QApplication.processEvents()


def names(window: SearchWindow) -> list[str]:
    return [item.name for item in window.panel.model.results]


def test_the_field_has_the_focus_and_typing_searches(qtbot: QtBot, window: SearchWindow) -> None:
    assert window.focusWidget() is window.field.line

    typed(qtbot, window, "rent")

    assert names(window) == ["lease.pdf", "rent.eml"]


def test_results_stay_while_a_quoted_filter_is_typed(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    for letter in ' in:"do':
        typed(qtbot, window, letter)
        qtbot.waitUntil(lambda: engine.asked[-1].text == window.searching.text and not window.searching._runs)

        assert names(window) == ["lease.pdf", "rent.eml"]
    assert (engine.asked[-1].text, engine.asked[-1].words) == ('rent in:"do', "rent")


def test_a_word_is_unfinished_while_it_is_typed(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    def asked() -> tuple[str, str]:
        qtbot.waitUntil(lambda: not window.searching._runs)
        return engine.asked[-1].words, engine.asked[-1].unfinished

    typed(qtbot, window, "rent ro")
    assert asked() == ("rent ro", "ro")

    QTest.keyClicks(window.field.line, " ")
    assert asked() == ("rent ro", "")

    QTest.keyClick(window.field.line, Qt.Key.Key_Backspace)
    assert asked() == ("rent ro", "ro")

    # Nobody is at the end of what was taken from elsewhere.
    window.field.set_text("rent roof")
    assert asked() == ("rent roof", "")

    QTest.keyClick(window.field.line, Qt.Key.Key_Home)
    QTest.keyClicks(window.field.line, "a ")
    assert asked() == ("a rent roof", "")


def test_a_blank_after_what_is_whole_is_no_new_search(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, '"rent"')
    before = len(engine.asked)

    QTest.keyClicks(window.field.line, " ")

    assert len(engine.asked) == before


def test_a_quote_with_nothing_in_it_yet_is_no_search(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    window.field.set_text('"')
    assert window.searching.text == ""
    typed(qtbot, window, "lease")

    assert [query.text for query in engine.asked if '"' in query.text][-1] == '"lease'
    assert names(window) == ["lease.pdf", "rent.eml"]


def test_an_answer_to_fewer_letters_is_not_shown(qtbot: QtBot, window: SearchWindow, bridge: Bridge) -> None:
    old = SearchResponse(Query("re"), (result(1, "/d/old"),), ("names",))
    window.field.set_text("rent")

    bridge.searchStage.emit(0, old)

    qtbot.waitUntil(lambda: bool(window.panel.model.results))
    assert "old" not in names(window)


def test_down_goes_into_the_list_and_up_comes_back(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent")

    QTest.keyClick(window.field.line, Qt.Key.Key_Down)
    assert window.focusWidget() is window.panel.list

    QTest.keyClick(window.panel.list, Qt.Key.Key_Up)
    assert window.focusWidget() is window.field.line


def test_letters_in_the_list_go_on_in_the_field(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "ren")
    QTest.keyClick(window.field.line, Qt.Key.Key_Down)

    QTest.keyClick(window.panel.list, Qt.Key.Key_T)

    # The field chooses its text when it is entered by key; a letter from the list must not replace it.
    assert window.field.text == "rent"


def test_escape_clears_then_asks_to_be_hidden(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent")

    QTest.keyClick(window.field.line, Qt.Key.Key_Escape)
    assert window.field.text == ""
    assert not window.panel.model.results

    with qtbot.waitSignal(window.hideRequested):
        QTest.keyClick(window.field.line, Qt.Key.Key_Escape)


def test_the_filters_of_the_text_are_chips_that_can_be_removed(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent type:pdf")
    chip = next(b for b in window.filters.findChildren(QPushButton) if b.property("chip") is not None)
    assert chip.accessibleName().startswith("Remove filter")

    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert window.field.text == "rent"
    qtbot.waitUntil(lambda: not [b for b in window.filters.findChildren(QPushButton) if b.property("chip")])


def test_a_filter_from_the_menu_is_written_into_the_text(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    typed(qtbot, window, "rent")
    qtbot.waitUntil(lambda: window.filters._facets is not None)
    menu = window.filters._menus["type"].menu()
    menu.aboutToShow.emit()

    next(action for action in menu.actions() if action.text().startswith("pdf")).trigger()

    assert window.field.text == "rent type:pdf"
    qtbot.waitUntil(lambda: engine.asked[-1].filters.types == ("pdf",))


def test_every_menu_offers_something(qtbot: QtBot, window: SearchWindow) -> None:
    qtbot.waitUntil(lambda: window.filters._facets is not None)
    for key, shown in (("type", "mail"), ("lang", "Deutsch"), ("in", "docs"), ("after", "This year"), ("size", "1 MB")):
        menu = window.filters._menus[key].menu()
        menu.aboutToShow.emit()
        assert shown in "\n".join(action.text() for action in menu.actions())


def test_the_instruction_reaches_the_engine(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    assert engine.asked[-1].instruction is None
    window.field._task_menu.aboutToShow.emit()

    next(a for a in window.field._task_menu.actions() if a.text() == "Legal").trigger()

    qtbot.waitUntil(lambda: engine.asked[-1].instruction is not None)
    assert engine.asked[-1].instruction == Settings(instruction="Legal").task
    assert window.field.task_button.text().startswith("Legal")


def test_copying_takes_the_source_along(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent")
    QTest.keyClick(window.field.line, Qt.Key.Key_Down)

    QTest.keyClick(window.panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“We would like to raise")
    assert copied.endswith("(lease.pdf, p. 4)")


def test_copying_in_the_field_copies_the_fields_text(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent")
    window.field.line.selectAll()

    QTest.keyClick(window.field.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "rent"


def test_the_path_is_copied(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")

    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    assert QGuiApplication.clipboard().text() == f"{engine.root}/lease.pdf"


def test_more_like_this_becomes_a_search_that_can_be_read(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    typed(qtbot, window, "rent")

    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    assert window.field.text.startswith("like:")
    qtbot.waitUntil(lambda: engine.asked[-1].like == engine.root / "lease.pdf")


def test_more_like_a_passage_means_that_passage(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    rows = window.panel.list
    rows.enter()
    window.panel.model.toggle(window.panel.model.results[0])
    match = PassageMatch(Passage(7, 0, 4, "rent"), "The rent is 940 pounds.")
    qtbot.waitUntil(lambda: bool(window.panel.model.matches(window.panel.model.results[0])))
    window.panel.model._matches.clear()
    window.panel.model.set_matches(window.panel.model.results[0], [match])
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.row is not None
    assert rows.row.match == match

    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: engine.asked[-1].like == engine.root / "lease.pdf#passage=7")


def test_a_long_text_that_is_pasted_is_a_search_for_it(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    text = 'The landlord wrote: "the rent rises",\n-5 % or so; see type:pdf.\n' * 80
    QGuiApplication.clipboard().setText(text)
    window.field.line.setFocus()

    window.field.line.paste()

    qtbot.waitUntil(lambda: bool(engine.asked))
    assert engine.asked[-1].words.replace('"', "").split() == text.replace('"', "").split()
    assert (engine.asked[-1].phrases, bool(engine.asked[-1].filters)) == ((), False)
    assert window.field.line.accessibleName()


def test_a_search_that_stands_is_remembered(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")

    window._remember.timeout.emit()

    assert window.beginnings.history.searches == ("rent",)
    qtbot.waitUntil(engine.home.history.exists)


def test_no_search_is_remembered_where_the_person_does_not_want_it(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    engine.settings = Settings(welcomed=True, keep_history=False)
    typed(qtbot, window, "rent")

    window._remember.timeout.emit()

    assert window.beginnings.history.searches == ()


def test_forgotten_searches_do_not_come_back(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    window._remember.timeout.emit()
    qtbot.waitUntil(engine.home.history.exists)

    window.beginnings.history.clear()
    window.beginnings.forget()
    window.field.set_text("roof")
    window._remember.timeout.emit()

    assert window.beginnings.history.searches == ("roof",)
    assert window.field.recent == ("roof",)


def test_a_search_by_a_file_is_remembered_by_its_name(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    search = f'like:"{engine.root}/a  lease.pdf"'
    window.field.set_text(search)
    window._remember.timeout.emit()
    window.field.set_text("")
    window.field._recent_menu.aboutToShow.emit()
    (action,) = window.field._recent_menu.actions()
    assert action.text() == "More like a  lease.pdf"

    action.trigger()
    assert window.field.text == search
    qtbot.waitUntil(lambda: engine.asked[-1].like == engine.root / "a  lease.pdf")


def test_space_shows_the_preview_alone_and_escape_goes_back(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent")
    QTest.keyClick(window.field.line, Qt.Key.Key_Down)

    QTest.keyClick(window.panel.list, Qt.Key.Key_Space)
    assert not window.panel.isVisible()
    assert window.preview.isVisible()

    QTest.keyClick(window.preview, Qt.Key.Key_Escape)
    assert window.panel.isVisible()


def test_below_a_width_the_list_has_the_window(qtbot: QtBot, window: SearchWindow) -> None:
    window.resize(NARROW - 100, 700)
    assert not window.preview.isVisible()

    window.resize(NARROW + 100, 700)
    assert window.preview.isVisible()


def test_leaving_a_folder_out_is_asked_about(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    searches = len(engine.asked)
    window.chosen.exclude_chosen()
    answer(window, agree=False)
    assert engine.excluded == []

    window.chosen.exclude_chosen()
    answer(window, agree=True)
    qtbot.waitUntil(lambda: engine.excluded == [engine.root])
    # Asked anew, so that what lies there is gone from the list.
    qtbot.waitUntil(lambda: len(engine.asked) > searches)


def test_a_file_that_is_gone_is_said_not_opened(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    (engine.root / "lease.pdf").unlink()

    QTest.keyClick(window.field.line, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.banner.message is not None)
    assert window.banner.message is not None
    assert "not there any more" in window.banner.message.title


def test_a_program_is_asked_about_before_it_runs(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    (engine.root / "setup.sh").touch()
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", open_url)

    window.chosen.open(result(1, f"{engine.root}/setup.sh"))
    answer(window, agree=False)
    assert opened == []

    window.chosen.open(result(1, f"{engine.root}/setup.sh"))
    answer(window, agree=True)
    assert opened == [f"{engine.root}/setup.sh"]


def test_a_query_that_cannot_be_read_is_said_in_place(qtbot: QtBot, window: SearchWindow) -> None:
    QTest.keyClicks(window.field.line, "rent size:big")

    from PySide6.QtWidgets import QLabel

    def said() -> bool:
        return any("size:" in child.text() for child in window.panel.findChildren(QLabel) if child.isVisible())

    qtbot.waitUntil(said)


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent type:pdf")

    nameless = [
        child
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and isinstance(child, QAbstractButton | QLineEdit | QAbstractItemView)
        and not (child.accessibleName() or (isinstance(child, QAbstractButton) and child.text()))
    ]

    assert nameless == []


def test_a_citation_names_file_and_page() -> None:
    found = result(1, "/d/a.pdf", page=7, unit_kind="page", snippet="The rent is due.")
    other = PassageMatch(Passage(3, 0, 4, "x", unit=9, unit_kind="page"), "Another sentence.")

    assert citation(found) == "“The rent is due.” (a.pdf, p. 7)"
    assert citation(found, other) == "“Another sentence.” (a.pdf, p. 9)"
    assert citation(SearchResult(1, Path("/d/b"), "b")) == "b"


def test_what_is_dragged_is_a_file(qtbot: QtBot, window: SearchWindow, engine: WindowEngine) -> None:
    typed(qtbot, window, "rent")
    model = window.panel.model

    data: QMimeData = model.mimeData([model.index(0)])

    assert data.urls()[0].toLocalFile() == str(engine.root / "lease.pdf")


def test_every_key_of_the_window_stands_in_the_sheet(window: SearchWindow) -> None:
    listed = {QKeySequence(key).toString() for shortcut in SHORTCUTS for key in shortcut.keys}

    owners = (window, window._main)
    used = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut) if shortcut.parent() in owners}
    assert {"F1", "F3"} <= used
    assert used <= listed


def test_a_path_is_copied_as_it_is(window: SearchWindow) -> None:
    window.chosen.copy_path(Path("/d/at 9.41\u202fAM \U0001f468\u200d\U0001f467.png"))
    assert QGuiApplication.clipboard().text() == "/d/at 9.41\u202fAM \U0001f468\u200d\U0001f467.png"

    window.chosen.copy_path(Path("/d/\udcff"))
    assert QGuiApplication.clipboard().text() == "/d/\ufffd"


def test_letters_go_into_the_field_wherever_the_focus_is(qtbot: QtBot, window: SearchWindow) -> None:
    window.filters.sort_button.setFocus()

    QTest.keyClicks(window.filters.sort_button, "Re")

    assert window.field.text == "Re"
    assert window.focusWidget() is window.field.line


def test_once_meaning_is_complete_the_search_is_made_again(
    qtbot: QtBot, window: SearchWindow, bridge: Bridge, engine: WindowEngine
) -> None:
    typed(qtbot, window, "rent")
    window.searching._pause.setInterval(0)
    with qtbot.waitSignal(window.searching.refreshed):
        bridge.activityChanged.emit(Activity(Phase.EMBEDDING))
        bridge.activityChanged.emit(Activity(Phase.IDLE))


def test_files_that_come_move_no_row_and_say_nothing(
    qtbot: QtBot, window: SearchWindow, bridge: Bridge, engine: WindowEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person's row stays chosen, only the whole answer is shown, and a screen reader is left in peace."""
    typed(qtbot, window, "rent")
    QTest.keyClick(window.field.line, Qt.Key.Key_Down)
    QTest.keyClick(window.panel.list, Qt.Key.Key_Down)
    said: list[str] = []
    monkeypatch.setattr("qwenfind.gui.search_window.announce", lambda widget, text: said.append(text))
    query = engine.asked[-1]
    fresh = (
        result(1, f"{engine.root}/new.txt"),
        result(2, f"{engine.root}/lease.pdf"),
        result(3, f"{engine.root}/rent.eml"),
    )
    engine.answers = [
        [
            SearchResponse(query, fresh[:1], ("names",), final=False),
            SearchResponse(query, fresh, ("names", "words", "meaning")),
        ]
    ]
    window.searching._pause.setInterval(0)

    with qtbot.waitSignal(window.searching.refreshed):
        bridge.documentsChanged.emit()

    assert names(window) == ["lease.pdf", "rent.eml", "new.txt"]
    assert window.panel.list.result is not None
    assert window.panel.list.result.name == "rent.eml"
    assert said == []


def test_files_that_come_wait_for_the_search_of_a_person(
    qtbot: QtBot, window: SearchWindow, bridge: Bridge, engine: WindowEngine
) -> None:
    """However many come, it is neither stopped nor begun anew."""
    typed(qtbot, window, "rent")
    before = len(engine.asked)
    window.searching.begin("roof", None)
    for _ in range(5):
        bridge.documentsChanged.emit()
    assert not window.searching._pause.isActive()

    qtbot.waitUntil(lambda: not window.searching._runs)
    assert [query.words for query in engine.asked[before:]] == ["roof"]
    assert window.searching._pause.isActive()


def test_the_menu_of_a_passage_acts_on_that_passage(qtbot: QtBot, window: SearchWindow) -> None:
    typed(qtbot, window, "rent")
    model = window.panel.model
    found = model.results[0]
    model.toggle(found)
    model.set_matches(found, [PassageMatch(Passage(5, 0, 4, "rent", unit=9, unit_kind="page"), "Another passage.")])
    window.panel.list.setCurrentIndex(model.index(1))
    row = model.row(model.index(1))
    assert row is not None

    window.chosen.show_menu(row, window.mapToGlobal(window.rect().center()))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text().startswith("Copy text")).trigger()
    menu.close()

    assert QGuiApplication.clipboard().text() == "“Another passage.” (lease.pdf, p. 9)"


def test_two_quick_choices_of_an_instruction_both_count(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    typed(qtbot, window, "rent")
    for name in ("Legal", "Code"):
        window.field._task_menu.aboutToShow.emit()
        next(a for a in window.field._task_menu.actions() if a.text() == name).trigger()

    qtbot.waitUntil(lambda: engine.asked[-1].instruction == Settings(instruction="Code").task)


def test_a_history_that_is_not_wanted_is_not_read(
    qtbot: QtBot, bridge: Bridge, theme: Theme, engine: WindowEngine
) -> None:
    engine.settings = Settings(welcomed=True, keep_history=False)
    engine.home.history.parent.mkdir(parents=True)
    engine.home.history.write_text('["secret"]', encoding="utf-8")
    window = SearchWindow(bridge, theme)
    qtbot.addWidget(window)
    window.show_and_focus()

    qtbot.waitUntil(lambda: bool(window.beginnings.start.examples))
    assert window.field.recent == ()
    assert window.beginnings.start.recent == ()


def test_nothing_is_loaded_before_the_window_is_painted(
    qtbot: QtBot, engine: WindowEngine, bridge: Bridge, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    happened: list[str] = []

    class Eyes(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                happened.append("painted")
            return False

    monkeypatch.setattr(engine, "warm", lambda: happened.append("warmed"))
    window, eyes = SearchWindow(bridge, theme), Eyes()
    qtbot.addWidget(window)
    window.installEventFilter(eyes)
    window.show_and_focus()
    qtbot.waitUntil(lambda: "warmed" in happened)

    assert happened[0] == "painted"
    window.show_and_focus()
    qtbot.waitUntil(lambda: happened.count("warmed") == 2)


def test_examples_come_once_there_are_files(
    qtbot: QtBot, window: SearchWindow, bridge: Bridge, engine: WindowEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.beginnings.start.examples == ("roof repair costs",))
    monkeypatch.setattr(engine, "examples", lambda count: ["what bees see"])
    bridge.activityChanged.emit(Activity(Phase.READING))
    bridge.activityChanged.emit(Activity(Phase.IDLE))

    qtbot.waitUntil(lambda: window.beginnings.start.examples == ("what bees see",))


def test_the_filters_break_into_lines_where_there_is_no_room(qtbot: QtBot, window: SearchWindow) -> None:
    high = window.filters.height()
    window.resize(520, 700)
    qtbot.waitUntil(lambda: window.filters.height() > high)

    shown = [window.filters.sort_button, *window.filters._menus.values()]
    assert all(one.width() >= one.sizeHint().width() for one in shown)


def test_the_keys_of_the_results_rest_during_the_welcome(qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
    """Two keys of one kind in a window do nothing, and Ctrl+Enter starts."""
    bridge.engine.change_settings(replace(bridge.settings, welcomed=False))
    window = SearchWindow(bridge, theme)
    qtbot.addWidget(window)
    window.show_and_focus()
    qtbot.waitExposed(window)
    window.activateWindow()
    welcome = window._stack.currentWidget()
    assert isinstance(welcome, Welcome)
    qtbot.waitUntil(lambda: welcome.start.isEnabled())

    with qtbot.waitSignal(bridge.settingsChanged):
        QTest.keyClick(welcome, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_plain_language_that_was_searched_for_as_words_is_no_chip(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine
) -> None:
    text = "photos from 2023 about rent"
    narrowed = parse(text)
    as_words = narrowed.otherwise
    assert as_words is not None
    engine.answers = [[SearchResponse(narrowed, (), (), final=False), SearchResponse(as_words, (), ())]]

    window.field.set_text(text)
    assert [chip.key for chip in shown_chips(window)] == ["type", "date"]
    qtbot.waitUntil(lambda: not window.field._busy)

    assert shown_chips(window) == []
    QTest.keyClick(window.field.line, Qt.Key.Key_Space)
    assert shown_chips(window) == []

    window.filters.filterWanted.emit("type", "pdf")
    assert window.field.text == 'words:photos words:"from 2023" about rent type:pdf'
    assert [chip.value for chip in shown_chips(window)] == ["pdf"]


def shown_chips(window: SearchWindow) -> list[Chip]:
    return [button.property("chip") for button in window.filters._chip_buttons]


def test_a_long_suggestion_does_not_widen_the_window(
    qtbot: QtBot, window: SearchWindow, engine: WindowEngine, bridge: Bridge
) -> None:
    meant = "type:pdf & " + "receipt for the kitchen " * 15
    narrow = window.panel.minimumSizeHint().width()
    engine.answers = [[SearchResponse(Query("reciept"), (), (), suggestion=meant)]]
    window.field.set_text("reciept")
    qtbot.waitUntil(window.panel.meant.isVisible)

    assert window.panel.minimumSizeHint().width() <= max(narrow, window.minimumWidth())
    assert meant.strip() in window.panel.meant.accessibleName()
