"""The preview pane, on a previewer that answers as told, and on the real one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QImage, QImageWriter, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qwenfind import Home, SearchEngine, Settings
from qwenfind.errors import ChildError, FailedError
from qwenfind.extraction.preview import PageImage, Preview, PreviewText, TextMark
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.preview import PreviewPane
from qwenfind.gui.preview_jobs import BAR, EVIDENCE, Sheet, Target, painted, reading_of, targets_of
from qwenfind.gui.theme import DARK, LIGHT, Theme, palette_of
from qwenfind.records import Passage, PassageMatch, SearchResult, Unit
from tests.gui.fakes import FakeEngine, result

SENTENCE = "We would like to raise the monthly rent by 6 % starting in April"
RENT = ((SENTENCE.index("rent"), SENTENCE.index("rent") + 4),)
LEASE = "/home/me/Documents/Flat/lease.pdf"


class FakePreviewer:
    """Shows what the test put there; a path in `holds` waits for its event first."""

    def __init__(self) -> None:
        self.opened = Preview("pages", 19, size=1200)
        self.shown = PreviewText("")
        self.problem: Exception | None = None
        self.asked: list[tuple[Any, ...]] = []
        self.holds: dict[str, threading.Event] = {}
        self.found_on = 0
        self.marks: Sequence[str] = ()

    def _ask(self, what: str, path: Path, *more: Any) -> None:
        self.asked.append((what, path.name, *more))
        if path.name in self.holds:
            assert self.holds[path.name].wait(20)
        if self.problem is not None:
            raise self.problem

    def open(self, path: Path) -> Preview:
        self._ask("open", path)
        return self.opened

    def page(self, path: Path, number: int, *, width_px: int, marks: Sequence[str] = ()) -> PageImage:
        self._ask("page", path, number, width_px)
        self.marks = marks
        return sheet(width_px, number, marks)

    def match(self, path: Path, unit: int, *, width_px: int, marks: Sequence[str]) -> PageImage:
        self._ask("match", path, unit, width_px)
        self.marks = marks
        return sheet(width_px, self.found_on or unit, marks)

    def text(self, path: Path, *, marks: Sequence[TextMark] = ()) -> PreviewText:
        self._ask("text", path)
        text = self.shown.text
        spans = tuple((text.find(mark.text), text.find(mark.text) + len(mark.text)) for mark in marks)
        return replace(self.shown, marks=tuple(span if span[0] >= 0 else (-1, -1) for span in spans))

    def image(self, path: Path, *, width_px: int, height_px: int, number: int = 1) -> PageImage:
        self._ask("image", path, number, width_px, height_px)
        return PageImage(png(300, 200), 300, 200)


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


def sheet(width: int, number: int, marks: Sequence[str]) -> PageImage:
    """A white page; its first mark takes two lines, at a tenth of its width from the left."""
    left, line = width / 10, width / 40
    two = ((left, 20 * line, 9 * left, 21 * line), (left, 21.2 * line, 5 * left, 22.2 * line))
    found = tuple(two if not index and mark else () for index, mark in enumerate(marks))
    edges = tuple(tuple(left for _ in lines) for lines in found)
    return PageImage(png(width, round(width * 1.41)), width, round(width * 1.41), number, 19, found, edges)


def match(ordinal: int, unit: int, text: str = SENTENCE, *, kind: str = "page", start: int = 0) -> PassageMatch:
    passage = Passage(ordinal, start, start + len(text), text, unit=unit, unit_kind=kind)
    return PassageMatch(passage, text, RENT if text == SENTENCE else (), (0, len(text)))


@pytest.fixture
def previewer(engine: FakeEngine) -> FakePreviewer:
    made = FakePreviewer()
    engine.preview = made  # type: ignore[attr-defined] # what an engine has beside searching
    return made


@pytest.fixture
def pane(bridge: Bridge, theme: Theme, previewer: FakePreviewer, qtbot: QtBot) -> PreviewPane:
    made = PreviewPane(bridge, theme)
    made.resize(760, 800)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shows(pane: PreviewPane, kind: str) -> Callable[[], bool]:
    return lambda: pane.kind == kind and pane._body.currentWidget() is not pane._message


def lease(**more: Any) -> SearchResult:
    return result(1, LEASE, **{"page": 7, "unit_kind": "page", "highlights": RENT, **more})


def test_nothing_is_shown_until_something_is_chosen(pane: PreviewPane) -> None:
    assert pane._message.title.text() == "Choose a result to look into it here"
    assert not pane._header.open.isEnabled()
    assert pane._footer._groups["zoom"].isHidden()


def test_a_document_opens_at_its_evidence(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))

    assert pane._header.name.text() == "lease.pdf"
    assert pane._header.place.text().endswith("Documents › Flat")
    assert pane._footer.page.text() == "page 7 of 19"
    assert pane._footer._groups["match"].isHidden(), "a single match needs no counting"
    assert previewer.asked == [("open", "lease.pdf"), ("match", "lease.pdf", 7, pane._pages.fitting_width())]
    assert list(previewer.marks) == [SENTENCE, "rent"]


def test_evidence_is_washed_with_a_bar_beside_it() -> None:
    shown = painted(sheet(800, 1, ["a sentence", "word"]), sentences=1)

    assert shown.image.pixelColor(300, 410) == EVIDENCE
    assert shown.image.pixelColor(300, 423) == EVIDENCE, "no gap between the lines"
    assert shown.image.pixelColor(700, 430).name() == "#ffffff", "the second line is short"
    assert shown.image.pixelColor(71, 430) == BAR
    assert shown.marked is not None
    assert (shown.marked.top(), shown.marked.bottom()) == (400, 444)


def test_ink_stays_dark_under_the_wash() -> None:
    page = sheet(800, 1, ["a sentence"])
    image = QImage.fromData(page.png)
    image.fill(QColor("black"))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)

    assert painted(replace(page, png=bytes(held.data())), sentences=1).image.pixelColor(300, 410).name() == "#000000"


def test_matches_are_gone_through_in_turn(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    pane.show_result(lease(), (match(3, 7), match(5, 9, "Another sentence of it"), match(8, 12, "A third")), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    assert pane._footer.match.text() == "match 1 of 3"
    assert list(previewer.marks) == [SENTENCE, "Another sentence of it", "A third", "rent"]

    QTest.mouseClick(pane._footer.next_match, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane._footer.page.text() == "page 9 of 19")
    assert pane._footer.match.text() == "match 2 of 3"
    assert previewer.marks[0] == "Another sentence of it"
    QTest.keyClick(pane._pages, Qt.Key.Key_P)
    QTest.keyClick(pane._pages, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: pane._footer.page.text() == "page 12 of 19")
    pane.next_match()
    qtbot.waitUntil(lambda: pane._footer.page.text() == "page 7 of 19")


def test_more_matches_of_the_same_file_leave_it_where_it_is(
    pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot
) -> None:
    own = lease(ordinal=3)
    pane.show_result(own, (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    before = len(previewer.asked)
    pane.show_result(own, (match(3, 7), match(5, 9, "Another one")), "rent")
    qtbot.waitUntil(lambda: pane._footer.match.text() == "match 1 of 2")

    assert previewer.asked[before:] == [("page", "lease.pdf", 7, pane._pages.fitting_width())]
    pane.show_result(own, (match(3, 7), match(5, 9, "Another one")), "rent")
    assert len(previewer.asked) == before + 1, "nothing new, nothing asked"


def test_pages_are_turned_and_kept(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    pane.show_result(lease(page=1), (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    assert not pane._footer.previous_page.isEnabled()
    QTest.keyClick(pane._pages, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pane._footer.page.text() == "page 2 of 19")
    QTest.keyClick(pane._pages, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: pane._footer.page.text() == "page 19 of 19")
    assert not pane._footer.next_page.isEnabled()
    asked = len(previewer.asked)
    QTest.keyClick(pane._pages, Qt.Key.Key_Right)
    QTest.keyClick(pane._pages, Qt.Key.Key_Home)
    assert pane._footer.page.text() == "page 1 of 19", "kept, so it is there at once"
    assert len(previewer.asked) == asked


def test_page_keys_scroll_and_then_turn(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    bar = pane._pages.verticalScrollBar()
    bar.setValue(0)
    QTest.keyClick(pane._pages, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert pane._number == 7
    bar.setValue(bar.maximum())
    QTest.keyClick(pane._pages, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: pane._number == 8)
    assert bar.value() == 0
    QTest.keyClick(pane._pages, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: pane._number == 7)
    assert bar.value() == bar.maximum(), "back to where the page was left"


def test_the_page_is_scrolled_to_its_evidence(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.resize(760, 360)
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    view = pane._pages
    assert view.sheet is not None
    assert view.sheet.marked is not None
    top = view.sheet.marked.top() - view.verticalScrollBar().value()

    assert 0 < top < view.viewport().height() * 0.6


def test_zoom_draws_sharper_and_goes_back(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    width = pane._pages.fitting_width()
    QTest.keyClick(pane._pages, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: previewer.asked[-1] == ("page", "lease.pdf", 7, round(width * 1.25)))
    assert pane._footer.zoom.text() == "125 %"
    QTest.keyClick(pane._pages, Qt.Key.Key_Minus)
    QTest.keyClick(pane._pages, Qt.Key.Key_Minus)
    assert pane._footer.zoom.text() == "80 %"
    QTest.mouseClick(pane._footer.zoom, Qt.MouseButton.LeftButton)
    assert pane._footer.zoom.text() == "100 %"
    qtbot.waitUntil(lambda: _image_width(pane) == width)


def test_a_page_turned_while_a_sharper_one_is_drawn_wins(
    pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot
) -> None:
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    bar = pane._pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    previewer.holds["lease.pdf"] = threading.Event()
    pane.zoom_in()
    pane.next_page()
    pane._draw_again()
    previewer.holds["lease.pdf"].set()
    qtbot.waitUntil(lambda: pane._footer.page.text() == "page 8 of 19")
    qtbot.waitUntil(lambda: _image_width(pane) == round(pane._pages.fitting_width() * 1.25))

    assert bar.value() == 0
    assert pane._number == 8


def _image_width(pane: PreviewPane) -> int:
    return 0 if pane._pages.sheet is None else pane._pages.sheet.image.width()


def test_another_width_is_drawn_anew(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    pane.resize(500, 700)

    qtbot.waitUntil(lambda: _image_width(pane) == pane._pages.fitting_width())
    assert pane._pages.fitting_width() < 500


def test_a_late_answer_does_not_replace_a_newer_one(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.holds["lease.pdf"] = threading.Event()
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(lambda: bool(previewer.asked))
    other = result(2, "/home/me/other.pdf", page=2, unit_kind="page")
    pane.show_result(other, (), "rent")
    # Past the patience of a second the other is asked for though the first still hangs.
    qtbot.waitUntil(lambda: pane._footer.page.text() == "page 2 of 19", timeout=10_000)
    previewer.holds["lease.pdf"].set()
    qtbot.waitUntil(lambda: pane._asker.running == 0)

    assert pane._header.name.text() == "other.pdf"
    assert pane._footer.page.text() == "page 2 of 19"


def test_files_that_are_passed_by_are_not_asked_for(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.holds["lease.pdf"] = threading.Event()
    pane.show_result(lease(), (), "rent")
    for number in range(20):
        pane.show_result(result(2, f"/home/me/{number}.pdf"), (), "rent")
    previewer.holds["lease.pdf"].set()
    qtbot.waitUntil(shows(pane, "pages"))

    assert {ask[1] for ask in previewer.asked} == {"lease.pdf", "19.pdf"}


def test_what_takes_long_is_said(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.holds["lease.pdf"] = threading.Event()
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(lambda: pane._message.title.text() == "Opening…")
    previewer.holds["lease.pdf"].set()

    qtbot.waitUntil(shows(pane, "pages"))


def test_a_failure_is_told_in_words_and_can_be_tried_again(
    pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot
) -> None:
    previewer.problem = FailedError("The file is damaged.", "Its own program may still open it.")
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(lambda: pane._message.title.text() == "The file is damaged.")
    assert pane._message.hint.text() == "Its own program may still open it."
    assert pane._header.open.isEnabled()
    previewer.problem = None
    QTest.mouseClick(pane._message.retry, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(shows(pane, "pages"))


def test_a_fault_of_ours_does_not_leave_the_pane_waiting(
    pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot
) -> None:
    previewer.problem = ZeroDivisionError("oops")
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(lambda: "oops" in pane._message.title.text())
    previewer.problem = ChildError("The preview is closed.")
    pane.reload()

    qtbot.waitUntil(lambda: pane._message.title.text() == "The preview is closed.")


def test_a_kind_that_cannot_be_shown_is_named(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.opened = Preview("none", reason="This is a video.", size=3_000_000)
    pane.show_result(result(1, "/home/me/a.mp4"), (), "a")
    qtbot.waitUntil(lambda: pane._message.title.text() == "This is a video.")

    assert pane._message.hint.text() == "3.0 MB"
    assert pane._message.retry.isHidden()


def test_a_picture_is_shown_at_its_own_size_at_most(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.opened = Preview("image", 1)
    pane.show_result(result(1, "/home/me/a.png", ordinal=-1), (), "a")
    qtbot.waitUntil(shows(pane, "image"))

    assert previewer.asked[-1][0] == "image"
    paper = pane._pages.widget()
    assert paper is not None
    assert 300 <= paper.width() <= 320
    assert pane._footer._groups["page"].isHidden()


def test_clearing_drops_what_is_under_way(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.holds["lease.pdf"] = threading.Event()
    pane.show_result(lease(), (), "rent")
    qtbot.waitUntil(lambda: bool(previewer.asked))
    pane.clear()
    previewer.holds["lease.pdf"].set()
    qtbot.waitUntil(lambda: pane._asker.running == 0)

    assert pane.kind == ""
    assert pane._header.name.text() == ""


def test_buttons_say_what_is_wanted(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.show_result(lease(), (), "rent")
    for button, signal in (
        (pane._header.open, pane.openRequested),
        (pane._header.reveal, pane.showRequested),
        (pane._header.copy, pane.copyRequested),
        (pane._header.like, pane.likeRequested),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.leaveRequested):
        QTest.keyClick(pane, Qt.Key.Key_Space)


# Text


def washed(pane: PreviewPane, color: str) -> list[str]:
    return [
        one.cursor.selectedText()
        for one in pane._text.extraSelections()
        if one.format.background().color() == QColor(color)
    ]


def test_a_text_opens_at_its_evidence_with_its_words(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.opened = Preview("text")
    text = "Title 🥊\n\n" + "A line 🥊 of it.\n" * 200 + SENTENCE + ".\n" + "More of it.\n" * 200
    previewer.shown = PreviewText(text, headings=((0, 7, 1),))
    pane.show_result(result(1, "/home/me/a.txt"), (match(1, 0, start=text.index(SENTENCE)),), "rent")
    qtbot.waitUntil(shows(pane, "text"))

    assert washed(pane, LIGHT.evidence) == [SENTENCE]
    assert washed(pane, LIGHT.mark) == ["rent"]
    evidence = pane._text.extraSelections()[0]
    seen = pane._text.cursorRect(evidence.cursor)
    assert 0 < seen.top() < pane._text.viewport().height()
    assert pane._text.isReadOnly()


def test_a_text_has_no_format_of_the_one_before(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.opened = Preview("text")
    previewer.shown = PreviewText(f"{SENTENCE}\n\nMore of it.", headings=((0, len(SENTENCE), 1),))
    pane.show_result(result(1, "/home/me/a.md"), (match(1, 0, start=0),), "rent")
    qtbot.waitUntil(shows(pane, "text"))
    previewer.shown = PreviewText("Plain words.")
    pane.show_result(result(1, "/home/me/b.txt", ordinal=-1), (), "rent")
    qtbot.waitUntil(lambda: pane._text.toPlainText() == "Plain words.")

    cursor = QTextCursor(pane._text.document())
    cursor.setPosition(3)
    assert cursor.charFormat().fontWeight() <= QFont.Weight.Normal


def test_markup_in_a_text_stays_text(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.opened = Preview("text")
    previewer.shown = PreviewText("<b>bold</b> \u202egnp.exe\x07 &amp;\tend")
    pane.show_result(result(1, "/home/me/<i>a.txt", ordinal=-1), (), "a")
    qtbot.waitUntil(shows(pane, "text"))

    assert pane._text.toPlainText() == "<b>bold</b>  gnp.exe  &amp;\tend"
    assert pane._header.name.text() == "<i>a.txt"
    assert pane._header.name.textFormat() is Qt.TextFormat.PlainText


def test_slides_are_parted_and_counted(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    text = "First\n\nwords 🥊\n\nSecond\n\nmore words\n\nThird\n\nend"
    units: tuple[Unit, ...] = (
        Unit(0, 14, "slide", 1, "First"),
        Unit(16, 36, "slide", 2, "Budget 2024"),
        Unit(38, 48, "slide", 3),
    )
    units = tuple(
        replace(unit, start=text.index(word)) for unit, word in zip(units, ("First", "Second", "Third"), strict=True)
    )
    previewer.opened = Preview("text", units=units)
    previewer.shown = PreviewText(text, units)
    pane.show_result(result(1, "/home/me/a.pptx"), (match(1, 2, "more words", kind="slide"),), "words")
    qtbot.waitUntil(shows(pane, "text"))

    assert pane._text.toPlainText() == text.replace("First", "Slide 1\nFirst").replace(
        "Second", "Slide 2  ·  Budget 2024\nSecond"
    ).replace("Third", "Slide 3\nThird")
    assert washed(pane, LIGHT.evidence) == ["more words"]
    assert pane._footer.page.text() == "slide 1 of 3"


def test_every_place_of_a_text_is_found_again_in_the_control(
    pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot
) -> None:
    parts = [f"part {number} 🥊🥊 of it" for number in range(30)]
    text = "\n".join(parts)
    units = tuple(Unit(text.index(part), text.index(part) + len(part), "sheet", n + 1) for n, part in enumerate(parts))
    previewer.opened = Preview("text", units=units)
    previewer.shown = PreviewText(text, units)
    pane.show_result(result(1, "/home/me/a.xlsx", ordinal=-1), (), "x")
    qtbot.waitUntil(shows(pane, "text"))
    view = pane._text

    for offset in range(0, len(text), 7):
        position = view._position(offset)
        assert view._offset(position) == offset
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        cursor.setPosition(position + (2 if text[offset] == "🥊" else 1), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText().replace("\u2029", "\n") == text[offset]


def test_a_long_text_comes_in_pieces(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    lines = [f"Line {number} of a long log file that goes on and on." for number in range(20_000)]
    text = "\n".join(lines)
    previewer.opened = Preview("text")
    previewer.shown = PreviewText(text, monospace=True)
    pane.show_result(
        result(1, "/home/me/a.log"),
        (
            match(1, 0, lines[10_000], start=text.index(lines[10_000])),
            match(2, 0, lines[19_999], start=text.index(lines[19_999])),
        ),
        "log",
    )
    qtbot.waitUntil(shows(pane, "text"))
    assert len(pane._text.toPlainText()) < 40_000
    assert washed(pane, LIGHT.evidence) == [lines[10_000]]
    QTest.keyClick(pane._text, Qt.Key.Key_N)
    assert washed(pane, LIGHT.evidence) == [lines[19_999]]
    QTest.keyClick(pane._text, Qt.Key.Key_N)
    assert washed(pane, LIGHT.evidence) == [lines[10_000]]

    bar = pane._text.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert lines[10_250] in pane._text.toPlainText()
    top = pane._text.cursorForPosition(pane._text.viewport().rect().topLeft())
    top.select(QTextCursor.SelectionType.LineUnderCursor)
    assert 10_080 < int(top.selectedText().split()[1]) < 10_500, "what was on screen stays on screen"


def test_marks_of_a_text_follow_the_theme(
    pane: PreviewPane, previewer: FakePreviewer, theme: Theme, qtbot: QtBot
) -> None:
    previewer.opened = Preview("text")
    previewer.shown = PreviewText(SENTENCE)
    pane.show_result(result(1, "/home/me/a.txt"), (), "rent")
    qtbot.waitUntil(shows(pane, "text"))
    theme.set(scheme="dark", text_size=120, density="")

    assert washed(pane, DARK.evidence) == [SENTENCE]
    assert pane.palette().window().color() == palette_of(DARK).window().color()


def test_letters_grow_with_the_zoom(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    previewer.opened = Preview("text")
    previewer.shown = PreviewText(SENTENCE)
    pane.show_result(result(1, "/home/me/a.txt"), (), "rent")
    qtbot.waitUntil(shows(pane, "text"))
    before = pane._text.document().defaultFont().pixelSize()
    pane.zoom_in()

    assert pane._text.document().defaultFont().pixelSize() > before


# What a screen reader hears


def test_everything_has_a_name_for_a_screen_reader(pane: PreviewPane, previewer: FakePreviewer, qtbot: QtBot) -> None:
    pane.show_result(lease(), (match(3, 7), match(5, 9)), "rent")
    qtbot.waitUntil(shows(pane, "pages"))
    footer, header = pane._footer, pane._header
    named = [
        (QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget)
        for widget in (
            pane, header.open, header.copy, header.reveal, header.like, footer.previous_match, footer.next_match,
            footer.previous_page, footer.next_page, footer.smaller, footer.larger, footer.zoom, pane._pages,
        )
    ]  # fmt: skip

    assert [widget for name, widget in named if not name] == []
    assert named[-1][0] == "Page 7 of 19 of lease.pdf"
    assert pane._pages.accessibleDescription() == SENTENCE


# Targets


def test_targets_are_the_matches_or_the_results_own_evidence() -> None:
    own = lease(snippet="… the rent rises. Then more …", sentence=(0, 0), highlights=((6, 10),), start=5, end=60)

    assert targets_of(own, ()) == (Target(0, 7, "page", "the rent rises. Then more", ("rent",), 5, 60),)
    assert [target.unit for target in targets_of(own, (match(1, 4), match(2, 9)))] == [4, 9]
    # Of the passage that the list shows, what the list shows of it.
    assert targets_of(own, (match(2, 9), match(0, 7)))[1] == targets_of(own, ())[0]
    assert targets_of(result(1, "/a.pdf", ordinal=-1), ()) == ()
    assert Target(unit=3, unit_kind="slide").page == 1


def test_a_mark_that_is_not_in_the_text_costs_nothing() -> None:
    text = PreviewText("abc", marks=((-1, -1),))

    assert reading_of(text, (Target(words=("abc",)),)).words == ()


# The real thing


def test_a_real_document_is_shown_with_its_evidence(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    from qwenfind.extraction.pdf import mupdf

    module = mupdf()
    document = module.open()
    for number in range(3):
        page = document.new_page(width=420, height=595)
        page.insert_textbox(module.Rect(60, 60, 360, 560), f"Page {number}. {SENTENCE if number == 2 else ''}")
    path = tmp_path / "letter.pdf"
    document.save(path)
    (tmp_path / "letter.txt").write_text(f"Dear tenant,\n\n{SENTENCE}.\n")
    engine = SearchEngine(Home.at(tmp_path / "home"), Settings())
    bridge = Bridge(engine)
    pane = PreviewPane(bridge, theme)
    pane.resize(700, 700)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    try:
        facts = {"page": 2, "unit_kind": "page"}
        pane.show_result(result(1, str(path), **facts), (), "rent")
        qtbot.waitUntil(shows(pane, "pages"), timeout=30_000)
        shown = pane._pages.sheet
        assert isinstance(shown, Sheet)
        assert (shown.number, shown.pages) == (3, 3), "its passage ran on to the next page"
        assert shown.marked is not None
        colors = {
            shown.image.pixelColor(x, round(shown.marked.center().y())).name()
            for x in range(round(shown.marked.left()), round(shown.marked.right()))
        }
        assert EVIDENCE.name() in colors

        pane.show_result(result(2, str(tmp_path / "letter.txt")), (), "rent")
        qtbot.waitUntil(shows(pane, "text"), timeout=30_000)
        assert washed(pane, LIGHT.evidence) == [SENTENCE]
        pane.show_result(result(3, str(tmp_path / "none.pdf")), (), "rent")
        qtbot.waitUntil(lambda: pane._message.title.text() == "The file is no longer there.", timeout=30_000)
    finally:
        bridge.close()
