"""The second question of the welcome: how well should it understand? A card a model, its download inside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.downloads import CANCELLED, DONE, FAILED, PAUSED, RUNNING, Download, Downloads
from qwenfind.gui.flow import Flow
from qwenfind.gui.model_choices import Choice, choices, duration
from qwenfind.gui.status_line import short_title
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, announce, button, label, restyle, row
from qwenfind.inference.catalogue import STARTER_NAME

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine


class ChoiceCard(Card):
    """One choice, with its download.

    Signals:
        chosen(): the person chose it.
    """

    chosen = Signal()

    def __init__(self, bridge: Bridge, choice: Choice) -> None:
        super().__init__()
        self._bridge = bridge
        self.choice = choice
        self._download: Download | None = None
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(6)
        self.radio = QRadioButton(self.title)
        self.radio.setProperty("class", "name")
        self.radio.setEnabled(choice.fits)
        self.radio.toggled.connect(self._toggled)
        self._badge = label("", "badge")
        self._told = label(self._sentences(), "muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Download of {}").format(self.title))
        self._problem = label("", "bad", wraps=True)
        self._progress = label("", "muted")
        self.get = button("", "link")
        self.pause = button(self.tr("Pause"), "link", says=self.tr("Pause the download"))
        self.cancel = button(self.tr("Cancel"), "link", says=self.tr("Cancel the download"))
        self.get.clicked.connect(self.start)
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self._cancel)
        self.body.addLayout(row(self.radio, self._badge, 1, spacing=8))
        self.body.addWidget(self._told)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._problem)
        self._line = QWidget()
        flow = Flow(across=12, down=4, parent=self._line)
        for part in (self._progress, self.get, self.pause, self.cancel):
            flow.addWidget(part)
        self.body.addWidget(self._line)
        self.radio.setAccessibleDescription(self._told.text())
        if choice.fits:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._follow(Downloads.of(bridge).find(choice.names))

    @property
    def title(self) -> str:
        """Its name."""
        return short_title(self.choice.names[0])

    @property
    def names(self) -> tuple[str, ...]:
        """What is put to use with it."""
        return self._download.names if self._download is not None else self.choice.names

    @property
    def ready(self) -> bool:
        """Whether it can be used at once."""
        return self.choice.installed or (self._download is not None and self._download.state == DONE)

    @property
    def told(self) -> str:
        """What is said of its download, or ""."""
        return next((one.text() for one in (self._problem, self._progress) if not one.isHidden()), "")

    @property
    def badge(self) -> str:
        """The word beside its name."""
        return self._badge.text()

    @Slot()
    def start(self) -> None:
        """Downloads it, or goes on with that."""
        self.radio.setChecked(True)
        self._follow(Downloads.of(self._bridge).begin(self.choice.names, self.choice.missing))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card chooses it."""
        super().mouseReleaseEvent(event)
        if self.choice.fits and self.rect().contains(event.position().toPoint()):
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def _sentences(self) -> str:
        choice = self.choice
        languages = choice.languages[:1].upper() + choice.languages[1:]
        if len(choice.names) > 1:
            languages = self.tr("{}, with a reranker").format(languages)
        told = [f"{languages}." if languages else ""]
        if choice.names[0] == STARTER_NAME:
            told.append(self.tr("Ready now.") if choice.installed else "")
        elif not choice.installed:
            told.append(self.tr("{} to download.").format(words.size(sum(choice.missing))))
        if choice.estimate_s is not None and choice.fits:
            told.append(self.tr("About {} for your files, in the background.").format(duration(choice.estimate_s)))
        if choice.why:
            told.append(choice.why if choice.why.endswith(".") else f"{choice.why}.")
        if not choice.installed and choice.fits:
            told.append(self.tr("The starter answers meanwhile."))
        return " ".join(part for part in told if part)

    def _follow(self, download: Download | None) -> None:
        if download is not None and download is not self._download:
            self._download = download
            download.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        download, choice = self._download, self.choice
        state = download.state if download is not None else ""
        under_way = state in (RUNNING, PAUSED, FAILED)
        self._bar.setVisible(state in (RUNNING, PAUSED))
        self._progress.setVisible(state in (RUNNING, PAUSED))
        self._problem.setVisible(state == FAILED)
        self.pause.setVisible(state in (RUNNING, PAUSED))
        self.cancel.setVisible(under_way)
        self.get.setVisible(choice.fits and not self.ready and state in ("", FAILED, CANCELLED))
        self._line.setVisible(under_way or not self.get.isHidden())
        size = words.size(sum(choice.missing))
        if state == FAILED:
            self.get.setText(self.tr("Try again"))
        elif choice.partial_bytes and not state:
            self.get.setText(
                self.tr("Go on downloading, {} of {} are here").format(words.size(choice.partial_bytes), size)
            )
        else:
            self.get.setText(self.tr("Download {}").format(size))
        self.get.setAccessibleName(f"{self.get.text()}, {self.title}")
        self.pause.setText(self.tr("Resume") if state == PAUSED else self.tr("Pause"))
        self.pause.setAccessibleName(
            self.tr("Resume the download") if state == PAUSED else self.tr("Pause the download")
        )
        if download is not None and under_way:
            self._bar.setValue(round(1000 * download.done_bytes / max(1, download.total_bytes)))
            self._progress.setText(download.told())
            if download.problem and download.problem != self._problem.text():
                announce(self, download.problem)
            self._problem.setText(download.problem)
        self._show_badge()

    def _show_badge(self) -> None:
        choice = self.choice
        if choice.in_use:
            text, kind = self.tr("in use"), "badge-accent"
        elif self.ready:
            text = self.tr("included") if choice.names[0] == STARTER_NAME else self.tr("ready")
            kind = "badge"
        elif choice.recommended:
            text, kind = self.tr("recommended here"), "badge-accent"
        else:
            text, kind = self.tr("{} download").format(words.size(sum(choice.missing))), "badge"
        if choice.in_use and choice.names[0] == STARTER_NAME:
            text, kind = self.tr("included"), "badge"
        self._badge.setText(text)
        restyle(self._badge, kind)

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        self.set_chosen(on)
        if on:
            self.chosen.emit()

    @Slot()
    def _pause(self) -> None:
        if self._download is None:
            return
        if self._download.state == RUNNING:
            self._download.pause()
        else:
            self._download.start()

    @Slot()
    def _cancel(self) -> None:
        if self._download is not None:
            self._download.cancel()
            self.get.setFocus()


class ModelChoice(QWidget):
    """Cards of models.

    Signals:
        changed(): another is chosen, or one came.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._cards: list[ChoiceCard] = []
        self._wanted = ""
        self._group = QButtonGroup(self)
        self._note = label(self.tr("Looking at this computer…"), "muted", wraps=True)
        self._measured = False
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(10)
        self._body.addWidget(self._note)
        self._ask()

    @property
    def cards(self) -> tuple[ChoiceCard, ...]:
        """Every choice."""
        return tuple(self._cards)

    @property
    def chosen(self) -> ChoiceCard | None:
        """The one that is chosen; None before this machine is known."""
        return next((card for card in self._cards if card.radio.isChecked()), None)

    def put_to_use(self, card: ChoiceCard | None) -> None:
        """Has no download but this card's put to use what it brings."""
        Downloads.of(self._bridge).choose(card.names if card is not None else ())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in its order."""
        return tuple(stop for card in self._cards for stop in (card.radio, card.get, card.pause, card.cancel))

    @property
    def note(self) -> str:
        """What is said below the cards, or ""."""
        return self._note.text()

    def _ask(self) -> None:
        self._bridge.task(_advice, self._show, self._fail)

    @Slot(object)
    def _show(self, found: list[Choice]) -> None:
        self._say("")
        if found != [card.choice for card in self._cards]:
            self._put(found)
        if not self._measured:
            # How fast it is decides what can be recommended, and takes some seconds to find out.
            self._measured = True
            self._say(self.tr("Measuring how fast this computer is…"))
            self._bridge.task(_measured_advice, self._show, self._fail_quietly, own_thread=True)
        self.changed.emit()

    def _put(self, found: list[Choice]) -> None:
        before = self.chosen
        had_focus = any(card.isAncestorOf(self.focusWidget()) for card in self._cards if self.focusWidget())
        wanted = self._wanted or (before.choice.names[0] if before is not None else "")
        for card in self._cards:
            self._group.removeButton(card.radio)
            self._body.removeWidget(card)
            card.deleteLater()
        self._cards = [ChoiceCard(self._bridge, choice) for choice in found]
        for at, card in enumerate(self._cards):
            self._body.insertWidget(at, card)
            self._group.addButton(card.radio)
            card.chosen.connect(self._tell)
        usable = [card for card in self._cards if card.choice.fits]
        first = next((card for card in usable if card.choice.names[0] == wanted), None)
        # Nothing is downloaded that the person did not ask for: what is here comes before what would be best.
        first = first or next((card for card in usable if card.choice.recommended and card.choice.installed), None)
        first = first or next((card for card in usable if card.choice.in_use), usable[0] if usable else None)
        if first is not None:
            first.radio.setChecked(True)
            if had_focus:
                first.radio.setFocus()

    @Slot(str, str)
    def _fail(self, title: str, hint: str) -> None:
        self._say(f"{title} {hint}".strip())

    @Slot(str, str)
    def _fail_quietly(self, _title: str, _hint: str) -> None:
        """What cannot be measured is not recommended; all can be chosen still."""
        self._say("")

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @Slot()
    def import_folder(self) -> None:
        """Has the person choose a folder that holds a model."""
        dialog = QFileDialog(self, self.tr("Choose the folder that holds the model"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """Copies a model out of a folder, and chooses it."""
        self._say(self.tr("Copying the model and checking it…"))
        self._bridge.task(lambda engine: _import(engine, path), self._imported, self._fail, own_thread=True)

    @Slot(object)
    def _imported(self, name: str) -> None:
        announce(self, self.tr("{} is here now.").format(short_title(name)))
        self._wanted = name
        self._ask()


def _advice(engine: SearchEngine) -> list[Choice]:
    return choices(engine.advice())


def _measured_advice(engine: SearchEngine) -> list[Choice]:
    engine.measure()
    return _advice(engine)


def _import(engine: SearchEngine, path: str) -> str:
    name = engine.models.import_folder(Path(path)).name
    engine.forget_models()
    return name
