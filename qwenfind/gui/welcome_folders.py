"""The first question of the welcome: which folders? Suggestions with their counts, and any other that is added."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, QPointF, QRectF, QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge, Tell
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import announce, button, label, restyle

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.indexing.survey import Survey

# Where people keep what they write and read, beside the folders that the system itself names.
_USUAL = (
    "Projects", "projects", "Notes", "notes", "Obsidian", "Papers", "Books", "Work", "Dropbox", "OneDrive", "Nextcloud",
    "Google Drive", "My Drive", "Sync", "Code", "code", "src", "dev",
)  # fmt: skip
_MOST_SUGGESTED = 6


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A folder that a person may want to search; `chosen` before anyone is asked."""

    path: Path
    chosen: bool = False


def suggestions(home: Path, named: Sequence[Path], configured: Sequence[Path] = ()) -> list[Suggestion]:
    """Folders that are there: those of the settings, those that the system names, and usual ones.

    Args:
        named: Documents, Desktop, Downloads, where the system has them; the first two are chosen beforehand.
    """
    chosen = {*configured} or set(named[:2])
    found: dict[Path, Suggestion] = {}
    for path in (*configured, *named, *(home / name for name in _USUAL)):
        # Systems without such a folder name the person's own instead.
        if path == home and path not in configured:
            continue
        try:
            real = path.resolve()
            there = real.is_dir()
        except OSError:
            continue
        if there and real not in found and (len(found) < _MOST_SUGGESTED or path in configured):
            found[real] = Suggestion(path, path in chosen)
    return list(found.values())


def _suggest(engine: SearchEngine) -> list[Suggestion]:
    places = QStandardPaths.StandardLocation
    named = (places.DocumentsLocation, places.DesktopLocation, places.DownloadLocation)
    paths = [Path(QStandardPaths.writableLocation(place)) for place in named]
    return suggestions(Path.home(), paths, [Path(folder) for folder in engine.settings.folders])


class FolderBox(QCheckBox):
    """A folder to choose: its name, where it lies if that is not plain, and how much is in it."""

    def __init__(self, theme: Theme, path: Path, *, added: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.path = path
        self.name = words.shown(path.name or str(path))
        self._place = words.place(path.parent) if added and path.parent != path else ""
        self._count = self.tr("counting…")
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.name)
        self._describe()
        theme.changed.connect(self.updateGeometry)

    @property
    def count(self) -> str:
        """How much is in it, as shown."""
        return self._count

    def show_count(self, survey: Any) -> None:
        """Shows what was counted so far."""
        told = words.SEPARATOR.replace("  ", " ").join((words.files(survey.files), words.size(survey.bytes)))
        self._count = told if survey.complete else f"{told}…"
        self._describe()
        self.update()

    def show_problem(self, text: str) -> None:
        """Shows why nothing was counted."""
        self._count = text
        self._describe()
        self.update()

    def _describe(self) -> None:
        # The place is a file's name: a description is plain text.
        self.setAccessibleDescription(f"{words.shown(str(self.path))}. {self._count}")

    def sizeHint(self) -> QSize:
        """As the designs have it."""
        return QSize(260, self._theme.px(48 if self._theme.compact else 58))

    minimumSizeHint = sizeHint

    def hitButton(self, pos: Any) -> bool:
        """All of it can be clicked."""
        return bool(self.rect().contains(pos))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with a box to tick."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2.0 if self.hasFocus() else 1.0
        edge = tokens.color("accent" if self.isChecked() or self.hasFocus() else "line")
        painter.setPen(QPen(edge, wide))
        painter.setBrush(tokens.color("panel"))
        area = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(area, 12, 12)
        side = float(self._theme.px(18))
        box = QRectF(18, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(tokens.color("accent" if self.isChecked() else "faint"), 2))
        painter.setBrush(tokens.color("accent" if self.isChecked() else "panel"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        if self.isChecked():
            pen = QPen(tokens.color("accent_text"), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            at = [(0.28, 0.52), (0.44, 0.68), (0.73, 0.34)]
            painter.drawPolyline([QPointF(box.x() + x * side, box.y() + y * side) for x, y in at])
        self._paint_words(painter, box.right() + 12)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        tokens = self._theme.tokens
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setFont(self._theme.font("body"))
        muted = QFontMetrics(painter.font())
        counted = muted.horizontalAdvance(self._count)
        right = float(self.width() - 18)
        painter.setPen(tokens.color("muted"))
        painter.drawText(QRectF(right - counted, 0, counted + 1, self.height()), flags, self._count)
        painter.setFont(self._theme.font("name", bold=True))
        bold = QFontMetrics(painter.font())
        room = int(right - counted - 16 - left)
        name = bold.elidedText(self.name, Qt.TextElideMode.ElideMiddle, room)
        painter.setPen(tokens.color("text"))
        painter.drawText(QRectF(left, 0, room, self.height()), flags, name)
        room -= bold.horizontalAdvance(name) + 10
        if self._place and room > 40:
            painter.setFont(self._theme.font("muted"))
            painter.setPen(tokens.color("muted"))
            place = QFontMetrics(painter.font()).elidedText(self._place, Qt.TextElideMode.ElideLeft, room)
            painter.drawText(QRectF(left + bold.horizontalAdvance(name) + 10, 0, room, self.height()), flags, place)


class Surveys(QObject):
    """Counts what folders hold, one after the other, off this thread.

    Signals:
        counted(path, Survey): what was found so far, or in all.
        failed(path, text): why a folder cannot be counted.
    """

    counted = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._queue: deque[Path] = deque()
        self._at: tuple[Path, threading.Event] | None = None
        self._stop = threading.Event()
        bridge.closing.connect(self.stop)

    def add(self, path: Path, *, first: bool = False) -> None:
        """Has a folder counted, before the others that wait where `first`."""
        if first:
            self._queue.appendleft(path)
        else:
            self._queue.append(path)
        self._next()

    @Slot()
    def stop(self) -> None:
        """Ends the counting, which would only keep the disk busy while nobody looks."""
        self._stop.set()

    def go_on(self) -> None:
        """Counts what is not counted yet."""
        if self._stop.is_set():
            self._stop = threading.Event()
            self._next()

    def _next(self) -> None:
        if self._at is not None or not self._queue or self._stop.is_set():
            return
        path, stop = self._queue.popleft(), self._stop
        self._at = path, stop

        def count(engine: SearchEngine, tell: Tell) -> Survey:
            return engine.survey(path, stop=stop, progress=lambda survey: tell(path, survey))

        self._bridge.task(count, self._counted, self._not_counted, heard=self._grew, own_thread=True)

    @Slot(tuple)
    def _grew(self, said: tuple[Path, Survey]) -> None:
        if not self._stop.is_set():
            self.counted.emit(*said)

    @Slot(object)
    def _counted(self, survey: Survey) -> None:
        path, stopped = self._finished()
        if stopped and not survey.complete:
            self._queue.appendleft(path)
        else:
            self.counted.emit(path, survey)
        self._next()

    @Slot(str, str)
    def _not_counted(self, title: str, _hint: str) -> None:
        path, _stopped = self._finished()
        self.failed.emit(path, title)
        self._next()

    def _finished(self) -> tuple[Path, bool]:
        assert self._at is not None
        (path, stop), self._at = self._at, None
        return path, stop.is_set()


class FolderChoice(QWidget):
    """Cards of folders, and a way to add others.

    Signals:
        changed(): other folders are chosen, or more is known of them.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self.surveys: dict[Path, Any] = {}
        self._cards: list[FolderBox] = []
        self._counting = Surveys(bridge, self)
        self._counting.counted.connect(self._show_count)
        self._counting.failed.connect(self._show_problem)
        self._add = button(self.tr("+   Add a folder, or drop one here"), "drop", says=self.tr("Add a folder"))
        self._add.clicked.connect(self._choose)
        self._note = label("", "small", wraps=True)
        self._note.hide()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(10)
        self._body.addWidget(self._add)
        self._body.addWidget(self._note)
        bridge.task(_suggest, self._show_suggestions)

    @property
    def cards(self) -> tuple[FolderBox, ...]:
        """Every folder that can be chosen."""
        return tuple(self._cards)

    @property
    def chosen(self) -> tuple[Path, ...]:
        """The folders that are ticked."""
        return tuple(card.path for card in self._cards if card.isChecked())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in its order."""
        return (*self._cards, self._add)

    @property
    def note(self) -> str:
        """What is said of the folder added last."""
        return self._note.text()

    def stop(self) -> None:
        """Ends the counting."""
        self._counting.stop()

    def go_on(self) -> None:
        """Counts on, where that was ended."""
        self._counting.go_on()

    def add(self, path: Path) -> None:
        """Adds a folder and chooses it."""
        for card in self._cards:
            if card.path == path:
                card.setChecked(True)
                self._say("")
                return
        holder = next((card for card in self._cards if card.isChecked() and card.path in path.parents), None)
        if holder is not None:
            told = self.tr("{} lies in {}, which is chosen already.")
            self._say(told.format(words.shown(path.name), holder.name))
            return
        self._say("")
        self._put(Suggestion(path, chosen=True), added=True)

    def takes(self, data: QMimeData) -> bool:
        """Whether what is dragged may be a folder of this computer."""
        return any(url.isLocalFile() for url in data.urls())

    def take(self, data: QMimeData) -> None:
        """Adds the folders that are dropped."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        self._bridge.task(lambda _: [(path, path.is_dir()) for path in paths], self._dropped)

    def set_dropping(self, dropping: bool) -> None:
        """Shows that a folder can be let go."""
        restyle(self._add, "drop-over" if dropping else "drop")

    @Slot(object)
    def _dropped(self, found: list[tuple[Path, bool]]) -> None:
        for path, is_folder in found:
            if is_folder:
                self.add(path)
            else:
                told = self.tr("{} is a file. Add the folder that holds it.")
                self._say(told.format(words.shown(path.name)))

    @Slot(object)
    def _show_suggestions(self, found: list[Suggestion]) -> None:
        known = {card.path for card in self._cards}
        for suggestion in found:
            if suggestion.path not in known:
                self._put(suggestion)
        if self._cards:
            # What is hidden yet cannot have the focus.
            self._cards[0].show()
            self._cards[0].setFocus()

    def _put(self, suggestion: Suggestion, *, added: bool = False) -> None:
        card = FolderBox(self._theme, suggestion.path, added=added)
        card.setChecked(suggestion.chosen)
        card.toggled.connect(self._tell)
        self._body.insertWidget(len(self._cards), card)
        self._cards.append(card)
        self._counting.add(suggestion.path, first=suggestion.chosen and added)
        self.changed.emit()

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))
        if text:
            announce(self._note, text)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot(object, object)
    def _show_count(self, path: Path, survey: Any) -> None:
        self.surveys[path] = survey
        for card in self._cards:
            if card.path == path:
                card.show_count(survey)
        self.changed.emit()

    @Slot(object, str)
    def _show_problem(self, path: Path, text: str) -> None:
        for card in self._cards:
            if card.path == path:
                card.show_problem(text)

    @Slot()
    def _choose(self) -> None:
        # The system's own dialog: on macOS a folder chosen there needs no further permission.
        dialog = QFileDialog(self, self.tr("Choose a folder to search"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.add(Path(path))
