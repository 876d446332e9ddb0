"""\"Why isn't my file here?\": a line to drop a file on or paste its path into, and the answer below it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from qwenfind.errors import QwenFindError
from qwenfind.gui import reasons, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.engine_words import told
from qwenfind.gui.result_actions import ResultActions
from qwenfind.gui.widgets import Card, announce, button, label, restyle, row
from qwenfind.records import State

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.reports import Explanation
    from qwenfind.settings import Settings


class WhyLine(QWidget):
    """Asks the engine about one file, and tells its answer in plain sentences.

    Signals:
        retried(path): a file is read again, as the person wanted.
    """

    retried = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._found: Explanation | None = None
        self._asked: Path | None = None
        self._wanted: Path | None = None
        self._files = ResultActions(bridge, self)
        bridge.settingsChanged.connect(self._settings_changed)
        self.setAcceptDrops(True)

        self._frame = QFrame()
        self._frame.setProperty("class", "drop")
        self._field = QLineEdit()
        self._field.setFrame(False)
        self._field.setProperty("class", "bare")
        self._field.setPlaceholderText(self.tr("Why isn’t my file here?  Drop it on this line, or paste its path."))
        self._field.setAccessibleName(self.tr("Why isn’t my file here?"))
        self._field.setAccessibleDescription(self.tr("Paste the path of a file, and press Enter."))
        self._field.returnPressed.connect(self._ask_typed)
        choose = button(self.tr("Choose a file"), "link")
        choose.clicked.connect(self._choose)
        line = row(spacing=12, margins=(18, 10, 18, 10))
        line.addWidget(self._field, 1)
        line.addWidget(choose)
        self._frame.setLayout(line)

        self._answer = Card()
        self._name = label("", "name", wraps=True)
        self._place = label("", "small", wraps=True)
        self._said = label("", "", wraps=True)
        self._watch = button(self.tr("Search its folder too"))
        self._retry = button(self.tr("Try again"))
        self._show = button(self.tr("Show in folder"))
        close = button(self.tr("Close"), "link", says=self.tr("Close the answer"))
        self._watch.clicked.connect(self._watch_folder)
        self._retry.clicked.connect(self._try_again)
        self._show.clicked.connect(self._show_file)
        close.clicked.connect(self._forget)
        self._actions = row(self._watch, self._retry, self._show, 1, close)
        for part in (self._name, self._place, self._said):
            self._answer.body.addWidget(part)
        self._answer.body.addSpacing(4)
        self._answer.body.addLayout(self._actions)
        self._answer.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._frame)
        whole.addWidget(self._answer)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def ask(self, path: Path) -> None:
        """Asks about a file."""
        self._asked = path
        self._wanted = None
        self._field.setText(words.whole(str(path)))
        self._bridge.task(lambda engine: _why(engine, path), self._tell, self._fail)

    def takes(self, data: QMimeData) -> bool:
        """Whether what is dragged is a file of this computer."""
        return any(url.isLocalFile() for url in data.urls())

    def take(self, data: QMimeData) -> None:
        """Asks about the first file that is dropped."""
        for url in data.urls():
            if url.isLocalFile():
                self.ask(Path(url.toLocalFile()))
                return

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if self.takes(event.mimeData()):
            restyle(self._frame, "drop-over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went away again."""
        restyle(self._frame, "drop")

    def dropEvent(self, event: QDropEvent) -> None:
        """It is asked about."""
        restyle(self._frame, "drop")
        self.take(event.mimeData())
        event.acceptProposedAction()

    @Slot()
    def _ask_typed(self) -> None:
        path = path_in(self._field.text())
        if path is None:
            self._fail(self.tr("This is not a whole path."), self.tr("Drop the file on this line, or choose it."))
        else:
            self.ask(path)

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.ask(Path(path))

    @Slot(object)
    def _tell(self, answer: tuple[Path, Explanation | QwenFindError]) -> None:
        asked, found = answer
        if asked != self._asked:
            return  # closed meanwhile, or another file was asked about
        if isinstance(found, QwenFindError):
            self._fail(told(found.title), told(found.hint))
            return
        self._found = found
        sentences = reasons.verdict(found)
        self._show_answer(words.shown(found.path.name or str(found.path)), str(found.path.parent), sentences)
        document = found.document
        again = document is not None and document.state in (State.FAILED, State.SKIPPED, State.PARTIAL)
        self._watch.setVisible(found.root is None and found.exists)
        self._retry.setVisible(again and found.exists and not found.excluded)
        self._show.setVisible(found.exists and found.root is not None)

    @Slot(str, str)
    def _fail(self, title: str, hint: str) -> None:
        self._found = None
        self._show_answer("", "", [part for part in (title, hint) if part])
        for action in (self._watch, self._retry, self._show):
            action.hide()

    def _show_answer(self, name: str, place: str, sentences: list[str]) -> None:
        self._name.setText(name)
        self._place.setText(words.shown(place))
        self._said.setText("\n".join(sentences))
        self._name.setVisible(bool(name))
        self._place.setVisible(bool(place))
        self._answer.setAccessibleName(" ".join((name, *sentences)).strip())
        self._answer.show()
        announce(self._answer, " ".join(sentences))

    @Slot()
    def _watch_folder(self) -> None:
        if self._found is None:
            return
        folder = self._found.path if self._found.is_folder else self._found.path.parent
        self._wanted = folder
        self._bridge.change(self._not_done, folders=(*self._bridge.settings.folders, str(folder)))

    @Slot(object)
    def _settings_changed(self, settings: Settings) -> None:
        if self._wanted is not None and str(self._wanted) in settings.folders:
            folder, self._wanted = self._wanted, None
            self._say(self.tr("{} is searched from now on.").format(words.place(folder)))
            self._watch.hide()

    @Slot()
    def _try_again(self) -> None:
        if self._found is not None:
            path = self._found.path
            self._bridge.task(lambda engine: _again(engine, path), self._read_again, self._not_done)

    @Slot(object)
    def _read_again(self, path: Path) -> None:
        self.retried.emit(path)
        if self._found is not None and self._found.path == path:
            self._say(self.tr("It is read again."))
            self._retry.hide()

    @Slot(str, str)
    def _not_done(self, title: str, hint: str) -> None:
        self._wanted = None
        if self._found is not None:
            self._say(f"{title} {hint}".strip())

    def _say(self, sentence: str) -> None:
        self._show_answer(self._name.text(), self._place.text(), [words.shown(sentence)])

    @Slot()
    def _show_file(self) -> None:
        if self._found is not None:
            self._files.reveal(self._found.path)

    @Slot()
    def _forget(self) -> None:
        self._found = self._asked = self._wanted = None
        self._field.clear()
        self._answer.hide()
        self._field.setFocus()


def path_in(text: str) -> Path | None:
    """The path that someone pasted, in quotes or as an address of a file; None where it is no whole path."""
    text = text.strip().strip("\"'").strip()
    if text.lower().startswith("file:"):
        text = QUrl(text).toLocalFile()
    if not text or "\0" in text:
        return None
    path = Path(text)
    # Whose home it is, the engine looks up: that may ask a directory of users, over the network.
    return path if path.is_absolute() or text.startswith("~") else None


def _why(engine: SearchEngine, path: Path) -> tuple[Path, Explanation | QwenFindError]:
    try:
        return path, engine.why(path)
    except QwenFindError as error:
        return path, error


def _again(engine: SearchEngine, path: Path) -> Path:
    engine.retry((path,))
    return path
