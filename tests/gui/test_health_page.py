"""The health page: every file's state, what is wrong and what to do, and why a file is not found."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from qwenfind.engine import SearchEngine
from qwenfind.errors import IndexBusyError, UsageError
from qwenfind.events import ActivityChanged, DocumentsChanged
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.health_page import HealthPage
from qwenfind.gui.health_problems import ACTION, FILE, HAPPENED, PATHS, TO_DO, ProblemsModel, grouped
from qwenfind.gui.result_actions import ResultActions
from qwenfind.gui.theme import Theme
from qwenfind.gui.why_line import WhyLine, path_in
from qwenfind.paths import Home
from qwenfind.records import Activity, Document, Folder, Phase, State
from qwenfind.reports import Explanation, Status
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine

ROOT = Path("/home/me/Documents")


def document(number: int, name: str, state: State, reason: str) -> Document:
    return Document(number, 1, ROOT / name, 100, 1, 1, number, state, reason)


SCANS = [document(at, f"scan_{at:04}.pdf", State.SKIPPED, "needs OCR") for at in range(100, 231)]
PROBLEMS = [
    document(1, "annual-report-2019.pdf", State.SKIPPED, "encrypted"),
    *SCANS,
    document(2, "mailbox-2011.mbox", State.FAILED, "took longer than 60 s"),
    document(3, "book.pdf", State.PARTIAL, "3 of 12 pages need OCR"),
    document(4, "atlas.pdf", State.PARTIAL, "5 of 7 pages need OCR"),
    document(5, "beach.jpg", State.SKIPPED, "no text (image)"),
]
FOLDERS = (Folder(1, ROOT, last_scan=time.time() - 360), Folder(2, Path("/mnt/nas/Projects"), offline=True))
STATUS = Status(
    files=14_002,
    states={**dict.fromkeys(State, 0), State.INDEXED: 12_745, State.PENDING: 410, State.SKIPPED: 829, State.FAILED: 18},
    folders=FOLDERS,
    index_bytes=1_100_000_000,
    last_change=time.time() - 3.5 * 3600,
)


class Engine(FakeEngine):
    """Knows of problems."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Document] = list(PROBLEMS)
        self.activity = Activity(phase=Phase.IDLE)
        self.retried: list[Any] = []
        self.asked_about: list[Path] = []
        self.fails: Exception | None = None
        self.answer = Explanation(ROOT / "a.pdf", exists=True)
        self.looked_on: list[str] = []
        self.unreadable: Exception | None = None

    def status(self) -> Status:
        if self.unreadable is not None:
            raise self.unreadable
        self.looked_on.append(threading.current_thread().name)
        return STATUS

    def problems(self) -> list[Document]:
        return self.found

    def retry(self, paths: Sequence[Path] | None = None) -> int:
        if self.fails is not None:
            raise self.fails
        self.retried.append(paths)
        return len(paths or self.found)

    def why(self, path: Path) -> Explanation:
        self.asked_about.append(path)
        return self.answer


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> HealthPage:
    made = HealthPage(bridge, theme)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    qtbot.waitUntil(lambda: bool(made._problems.model.groups))
    return made


def texts(model: ProblemsModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in (FILE, HAPPENED, TO_DO, ACTION)]


def painted(page: HealthPage) -> list[str]:
    """What stands in each cell of the table's groups, its lines joined."""
    table = page._problems.table
    cells = []
    for at in range(page._problems.model.rowCount()):
        for column in (FILE, HAPPENED, TO_DO):
            index = page._problems.model.index(at, column)
            width = table.visualRect(index).width()
            lines = table.links.lines_of(index, width, at_most=table.links.lines)
            cells.append(" ".join(f"{text}{more}" for text, more in lines))
    return cells


@pytest.mark.parametrize(("size", "width"), [(100, 1100), (150, 800), (150, 480)])
def test_its_table_has_room_for_large_text(qtbot: QtBot, bridge: Bridge, theme: Theme, size: int, width: int) -> None:
    """Words are never cut; of a name that is longer than three lines the middle may be."""
    theme.set(scheme="light", text_size=size, density="comfortable")
    page = HealthPage(bridge, theme)
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    qtbot.waitUntil(lambda: bool(page._problems.model.groups))
    table = page._problems.table

    cells = painted(page)
    sentences = [cell for at, cell in enumerate(cells) if at % 3 != FILE]
    assert not [cell for cell in sentences if "…" in cell]
    assert width < 800 or not [cell for cell in cells if "…" in cell]
    first = page._problems.model.index(0, FILE)
    needed = table.links.lines * QFontMetrics(theme.font()).lineSpacing()
    assert needed <= table.visualRect(first).height() == table.links.height
    assert (table.links.lines == 1) == (size == 100)


def test_every_state_is_counted(page: HealthPage) -> None:
    told = {share.key: share.number for share in page._states.shares}

    assert told[State.INDEXED] == 12_745
    assert told["ocr"] == 131
    assert told[State.SKIPPED] == 829 - 131
    assert sum(told.values()) == sum(STATUS.states.values())
    said = page._states._bar.accessibleDescription()
    assert said == "12745 indexed, 410 waiting, 698 found by name only, 131 need OCR, 18 failed"
    assert page._states._size.text() == "Index 1.1 GB"
    assert page.subtitle.text().endswith("14002 file(s) in 2 folder(s), checked 3 hour(s) ago.")


def test_it_looks_off_the_gui_thread(page: HealthPage, engine: Engine) -> None:
    assert engine.looked_on
    assert all(name.startswith("task") for name in engine.looked_on)


def test_problems_of_one_kind_are_told_together(page: HealthPage) -> None:
    model = page._problems.model

    assert [texts(model, row)[0] for row in range(model.rowCount())] == [
        "Projects",
        "scan_0100.pdf and 130 more",
        "annual-report-2019.pdf",
        "mailbox-2011.mbox",
        "book.pdf and 1 more",
        "beach.jpg",
    ]
    assert texts(model, 2)[1:] == ["Password protected", "Open it and save a copy without a password", "Try again"]
    assert texts(model, 4)[1] == "Some pages are pictures, no text"
    # A picture never holds text, and a folder is not read.
    assert [texts(model, row)[3] for row in (0, 5)] == ["", ""]


def test_a_group_unfolds_into_its_files(page: HealthPage) -> None:
    model = page._problems.model
    parent = model.index(4, FILE)

    assert model.rowCount(parent) == 2
    child = model.index(1, FILE, parent)
    assert child.data() == "atlas.pdf"
    assert child.siblingAtColumn(HAPPENED).data() == "5 of 7 pages are pictures, no text"
    assert model.parent(child) == parent
    assert model.rowCount(child) == 0
    assert model.rowCount(model.index(2, FILE)) == 0


def test_the_model_keeps_qts_rules(page: HealthPage, qtmodeltester: Any) -> None:
    qtmodeltester.check(page._problems.model)


def test_a_group_is_tried_again_by_its_link(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    table = page._problems.table
    place = table.visualRect(table.model().index(1, ACTION)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: bool(engine.retried))

    assert engine.retried == [tuple(scan.path for scan in SCANS)]
    assert page._problems._said.text() == "131 file(s) are read again."


def test_one_file_is_tried_again_by_keyboard(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    table = page._problems.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, FILE))
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert page._problems._detail.text().startswith("annual-report-2019.pdf. Password protected")
    page._problems._again.click()
    qtbot.waitUntil(lambda: bool(engine.retried))

    assert engine.retried == [(ROOT / "annual-report-2019.pdf",)]


def test_all_are_tried_again(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    page._problems._all.click()
    qtbot.waitUntil(lambda: bool(engine.retried))

    assert engine.retried == [None]


def test_a_try_that_cannot_be_made_is_said(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    engine.fails = IndexBusyError("Another program writes the index.", "Close it.")
    page._problems._all.click()
    qtbot.waitUntil(lambda: page._problems._said.text() == "Another program writes the index. Close it.")


def test_an_index_that_cannot_be_read_is_said_until_it_can(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    assert page.notice.isHidden()
    engine.unreadable = IndexBusyError("Another program writes the index.", "Close it.")
    page._look()
    qtbot.waitUntil(lambda: page.notice.text() == "Another program writes the index. Close it.")
    assert page.notice.isVisible()

    engine.unreadable = None
    page._look()
    qtbot.waitUntil(page.notice.isHidden)


def test_a_path_is_copied(qtbot: QtBot, page: HealthPage) -> None:
    page._problems.table.setCurrentIndex(page._problems.model.index(2, FILE))
    page._problems._copy.trigger()

    assert QGuiApplication.clipboard().text() == str(ROOT / "annual-report-2019.pdf")


def test_what_is_unfolded_and_chosen_stays_when_it_looks_again(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    table, model = page._problems.table, page._problems.model
    table.expand(model.index(1, FILE))
    table.setCurrentIndex(model.index(2, FILE))
    page._pause_s = page._looked_at = -100.0
    engine.found = [*PROBLEMS, document(9, "new.docx", State.FAILED, "damaged: the main part is missing")]
    engine.publish(DocumentsChanged(changed=1, removed=0))
    qtbot.waitUntil(lambda: model.rowCount() == 7, timeout=8000)

    assert table.isExpanded(model.index(1, FILE))
    assert table.currentIndex().data() == "annual-report-2019.pdf"


def test_a_hidden_page_does_not_look(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    page.hide()
    before = len(engine.looked_on)
    engine.publish(DocumentsChanged(changed=1, removed=0))
    qtbot.wait(50)

    assert not page._look_soon.isActive()
    assert len(engine.looked_on) == before


def test_thousands_of_problems_are_one_group() -> None:
    many = [document(at, f"{at}.pdf", State.FAILED, f"took longer than {at % 90} s") for at in range(20_000)]
    (group,) = grouped(many)
    model = ProblemsModel()
    model.show((group,))

    assert group.reason.happened == "Took too long; set aside"
    assert model.index(0, FILE).data() == "0.pdf and 19999 more"
    assert model.index(19_999, HAPPENED, model.index(0, FILE)).data() == "Took longer than 19 s; set aside"
    assert len(model.index(0, FILE).data(PATHS)) == 20_000


def test_a_file_name_is_never_markup(page: HealthPage) -> None:
    model = page._problems.model
    model.show(grouped([document(1, "<img src=x>.pdf", State.FAILED, "encrypted")]))

    assert "<img" not in model.index(0, FILE).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, FILE).data() == "<img src=x>.pdf"


def test_watching_is_told_and_how_to_mend_it(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    card = page._watching
    assert card.text == "Changes in your folders are noticed as they happen."
    reason = "The system's limit of watched folders is reached (fs.inotify.max_user_watches)."
    engine.publish(ActivityChanged(Activity(phase=Phase.IDLE, watcher=reason)))
    qtbot.waitUntil(lambda: "limit of watched folders" in card.text)
    card._how.click()
    assert card._help.isVisible()
    card._copy.click()
    assert "max_user_watches" in QGuiApplication.clipboard().text()
    engine.publish(ActivityChanged(Activity(phase=Phase.DISK_FULL, reason="The disk is full.", hint="Make room.")))
    qtbot.waitUntil(lambda: card.text == "The disk is full. Make room.")

    assert not card._how.isVisible()


def test_a_pasted_path_is_answered_in_plain_sentences(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    why = page._why
    engine.answer = Explanation(
        ROOT / "a.pdf", exists=True, root=ROOT, document=document(1, "a.pdf", State.SKIPPED, "encrypted")
    )
    why._field.setText(f'"{ROOT / "a.pdf"}"')
    QTest.keyClick(why._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: why._answer.isVisible())

    assert engine.asked_about == [ROOT / "a.pdf"]
    assert why._said.text().splitlines() == [
        "Only its name finds it. Password protected.",
        "Open it and save a copy without a password.",
    ]
    assert not why._watch.isVisible()
    why._retry.click()
    qtbot.waitUntil(lambda: bool(engine.retried))
    assert engine.retried == [(ROOT / "a.pdf",)]


def test_a_dropped_file_is_asked_about_and_its_folder_can_be_searched(
    qtbot: QtBot, page: HealthPage, engine: Engine
) -> None:
    engine.answer = Explanation(Path("/elsewhere/a.pdf"), exists=True)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/elsewhere/a.pdf")])
    page.dropEvent(
        QDropEvent(
            QPointF(QPoint(5, 5)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: page._why._watch.isVisible())
    page._why._watch.click()
    qtbot.waitUntil(lambda: bool(engine.changed))

    assert engine.changed[0].folders == ("/home/me/Documents", "/elsewhere")


def asked(why: WhyLine, name: str, qtbot: QtBot) -> None:
    why.ask(ROOT / name)
    qtbot.waitUntil(lambda: why._name.text() == name)


def test_an_answer_about_another_file_is_not_shown(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    """Two workers may answer in another order than they were asked."""
    why = page._why
    engine.answer = Explanation(ROOT / "new.pdf", exists=True, root=ROOT)
    asked(why, "new.pdf", qtbot)

    why._tell((ROOT / "old.pdf", Explanation(ROOT / "old.pdf", exists=True, root=ROOT)))
    why._tell((ROOT / "old.pdf", UsageError("It broke.", "")))

    assert why._name.text() == "new.pdf"


def test_a_folder_is_called_searched_only_once_it_is(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    engine.answer = Explanation(Path("/elsewhere/a.pdf"), exists=True)
    page._why.ask(Path("/elsewhere/a.pdf"))
    qtbot.waitUntil(lambda: page._why._watch.isVisible())
    said = page._why._said
    page._why._watch.click()
    assert "from now on" not in said.text()
    qtbot.waitUntil(lambda: "is searched from now on" in said.text())


def test_a_folder_that_cannot_be_searched_is_said(
    qtbot: QtBot, page: HealthPage, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(_: Settings) -> None:
        raise UsageError("The folder cannot be read.", "Choose another.")

    engine.answer = Explanation(Path("/elsewhere/a.pdf"), exists=True)
    page._why.ask(Path("/elsewhere/a.pdf"))
    qtbot.waitUntil(lambda: page._why._watch.isVisible())
    monkeypatch.setattr(engine, "change_settings", refuses)

    page._why._watch.click()

    qtbot.waitUntil(lambda: page._why._said.text() == "The folder cannot be read. Choose another.")
    assert page._why._watch.isVisible()


def test_another_try_that_fails_is_said(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    why = page._why
    file = document(1, "a.pdf", State.SKIPPED, "encrypted")
    engine.answer = Explanation(ROOT / "a.pdf", exists=True, root=ROOT, document=file)
    asked(why, "a.pdf", qtbot)
    engine.fails = UsageError("The index is busy.", "Try later.")
    why._retry.click()
    qtbot.waitUntil(lambda: why._said.text() == "The index is busy. Try later.")
    assert why._retry.isVisible()
    engine.fails = None
    why._retry.click()

    qtbot.waitUntil(lambda: why._said.text() == "It is read again.")
    assert not why._retry.isVisible()


def test_the_dialog_of_a_file_goes_with_its_closing(qtbot: QtBot, page: HealthPage) -> None:
    page._why._choose()
    (dialog,) = page._why.findChildren(QFileDialog)
    dialog.reject()

    qtbot.waitUntil(lambda: not page._why.findChildren(QFileDialog))


def test_showing_again_and_again_keeps_one_object(qtbot: QtBot, page: HealthPage, engine: Engine) -> None:
    engine.answer = Explanation(ROOT / "a.pdf", exists=True, root=ROOT)
    asked(page._why, "a.pdf", qtbot)
    for _ in range(3):
        page._why._show_file()

    assert len(page._why.findChildren(ResultActions)) == 1


def test_what_is_no_path_is_said(qtbot: QtBot, page: HealthPage) -> None:
    page._why._field.setText("report")
    QTest.keyClick(page._why._field, Qt.Key.Key_Return)

    assert page._why._said.text().startswith("This is not a whole path.")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/a/b.pdf", Path("/a/b.pdf")),
        ("  '/a/b c.pdf' \n", Path("/a/b c.pdf")),
        ("file:///a/b%20c.pdf", Path("/a/b c.pdf")),
        ("~nobody-of-this-name/b.pdf", Path("~nobody-of-this-name/b.pdf")),
        ("b.pdf", None),
        ("", None),
        ("/a\0b", None),
    ],
)
def test_paths_are_read_as_people_paste_them(text: str, path: Path | None) -> None:
    assert path_in(text) == path


def test_a_screen_reader_hears_rows_whole(page: HealthPage) -> None:
    index = page._problems.model.index(2, FILE)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("annual-report-2019.pdf. Password protected. Open it")
    table = QAccessible.queryAccessibleInterface(page._problems.table)
    assert table.text(QAccessible.Text.Name) == "Files that are not wholly found"
    field = QAccessible.queryAccessibleInterface(page._why._field)
    assert field.text(QAccessible.Text.Name) == "Why isn’t my file here?"


def test_a_real_index_is_told(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    """Real files, a real engine: a damaged file, a picture, a text."""
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "note.txt").write_text("The roof was mended in May.")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 not a document")
    (folder / "beach.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    with SearchEngine(Home.at(tmp_path / "home"), Settings(folders=(str(folder),))) as engine:
        engine.index(meaning=False)
        bridge = Bridge(engine)
        page = HealthPage(bridge, theme)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitUntil(lambda: bool(page._problems.model.groups), timeout=20_000)
        names = {texts(page._problems.model, row)[0] for row in range(page._problems.model.rowCount())}
        told = {share.key: share.number for share in page._states.shares}
        page._why.ask(folder / "note.txt")
        qtbot.waitUntil(lambda: page._why._answer.isVisible(), timeout=20_000)
        sentence = page._why._said.text()
        bridge.close()

    assert names == {"broken.docx", "beach.png"}
    assert (told[State.INDEXED], told[State.SKIPPED], told[State.FAILED]) == (1, 1, 1)
    assert sentence == "It is here, to be found by its name and its words."
