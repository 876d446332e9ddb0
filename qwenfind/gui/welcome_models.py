"""The second question of the welcome: how well should it understand? A card a model, its download inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.downloads import CANCELLED, DONE, FAILED, PAUSED, RUNNING, Download, Downloads
from qwenfind.gui.flow import Flow
from qwenfind.gui.model_choices import Offer, offers
from qwenfind.gui.model_import import ModelImport
from qwenfind.gui.model_words import short_title
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, announce, button, label, restyle, row
from qwenfind.inference.catalogue import STARTER_NAME

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine


class OfferCard(Card):
    """One choice, with its download.

    Signals:
        chosen(): the person chose it.
    """

    chosen = Signal()

    def __init__(self, bridge: Bridge, offer: Offer) -> None:
        super().__init__()
        self._bridge = bridge
        self.offer = offer
        self._download: Download | None = None
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(6)
        self.radio = QRadioButton(self.title)
        self.radio.setProperty("class", "name")
        self.radio.setEnabled(offer.fits)
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
        if offer.fits:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._follow(Downloads.of(bridge).find(offer.names))

    @property
    def title(self) -> str:
        """Its name."""
        return short_title(self.offer.names[0])

    @property
    def names(self) -> tuple[str, ...]:
        """What is put to use with it."""
        return self._download.names if self._download is not None else self.offer.names

    @property
    def ready(self) -> bool:
        """Whether it can be used at once."""
        return self.offer.installed or (self._download is not None and self._download.state == DONE)

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
        self._follow(Downloads.of(self._bridge).begin(self.offer.names, self.offer.missing))

    def hand_over(self) -> None:
        """Has the window tell of a download that broke off, because this card goes."""
        if self._download is not None and self._download.state == FAILED:
            self._download.failed.emit(self._download.names[0], self._download.problem, "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card chooses it."""
        super().mouseReleaseEvent(event)
        if self.offer.fits and self.rect().contains(event.position().toPoint()):
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def _sentences(self) -> str:
        offer = self.offer
        languages = offer.languages[:1].upper() + offer.languages[1:]
        if len(offer.names) > 1:
            languages = self.tr("{}, with a reranker").format(languages)
        told = [f"{languages}." if languages else ""]
        if offer.names[0] == STARTER_NAME:
            told.append(self.tr("Ready now.") if offer.installed else "")
        elif not offer.installed:
            told.append(self.tr("{} to download.").format(words.size(sum(offer.missing))))
        if offer.estimate_s is not None and offer.fits:
            told.append(self.tr("About {} for your files, in the background.").format(words.duration(offer.estimate_s)))
        if offer.why:
            told.append(offer.why if offer.why.endswith(".") else f"{offer.why}.")
        if not offer.installed and offer.fits:
            told.append(self.tr("The starter answers meanwhile."))
        return " ".join(part for part in told if part)

    def _follow(self, download: Download | None) -> None:
        if download is not None and download is not self._download:
            self._download = download
            download.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        download, offer = self._download, self.offer
        state = download.state if download is not None else ""
        under_way = state in (RUNNING, PAUSED, FAILED)
        self._bar.setVisible(state in (RUNNING, PAUSED))
        self._progress.setVisible(state in (RUNNING, PAUSED))
        self._problem.setVisible(state == FAILED)
        self.pause.setVisible(state in (RUNNING, PAUSED))
        self.cancel.setVisible(under_way)
        self.get.setVisible(offer.fits and not self.ready and state in ("", FAILED, CANCELLED))
        self._line.setVisible(under_way or not self.get.isHidden())
        size = words.size(sum(offer.missing))
        if state == FAILED:
            self.get.setText(self.tr("Try again"))
        elif offer.partial_bytes and not state:
            self.get.setText(
                self.tr("Go on downloading, {} of {} are here").format(words.size(offer.partial_bytes), size)
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
        offer = self.offer
        if offer.in_use:
            text, kind = self.tr("in use"), "badge-accent"
        elif self.ready:
            text = self.tr("included") if offer.names[0] == STARTER_NAME else self.tr("ready")
            kind = "badge"
        elif offer.recommended:
            text, kind = self.tr("recommended here"), "badge-accent"
        else:
            text, kind = self.tr("{} download").format(words.size(sum(offer.missing))), "badge"
        if offer.in_use and offer.names[0] == STARTER_NAME:
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
        self._cards: list[OfferCard] = []
        self._wanted = ""
        self._group = QButtonGroup(self)
        self._note = label(self.tr("Looking at this computer…"), "muted", wraps=True)
        self._measured = False
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(10)
        self._body.addWidget(self._note)
        self._import = ModelImport(bridge, self)
        self._import.began.connect(self._say)
        self._import.came.connect(self._imported)
        self._import.failed.connect(self._fail)
        self._ask()

    @property
    def cards(self) -> tuple[OfferCard, ...]:
        """Every choice."""
        return tuple(self._cards)

    @property
    def chosen(self) -> OfferCard | None:
        """The one that is chosen; None before this machine is known."""
        return next((card for card in self._cards if card.radio.isChecked()), None)

    def put_to_use(self, card: OfferCard | None) -> None:
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
    def _show(self, found: list[Offer]) -> None:
        self._say("")
        if found != [card.offer for card in self._cards]:
            self._put(found)
        if not self._measured:
            # How fast it is decides what can be recommended, and takes some seconds to find out.
            self._measured = True
            self._say(self.tr("Measuring how fast this computer is…"))
            self._bridge.task(_measured_advice, self._show, self._fail_quietly, own_thread=True)
        self.changed.emit()

    def _put(self, found: list[Offer]) -> None:
        before = self.chosen
        had_focus = any(card.isAncestorOf(self.focusWidget()) for card in self._cards if self.focusWidget())
        wanted = self._wanted or (before.offer.names[0] if before is not None else "")
        for card in self._cards:
            self._group.removeButton(card.radio)
            self._body.removeWidget(card)
            card.deleteLater()
        self._cards = [OfferCard(self._bridge, offer) for offer in found]
        for at, card in enumerate(self._cards):
            self._body.insertWidget(at, card)
            self._group.addButton(card.radio)
            card.chosen.connect(self._tell)
        usable = [card for card in self._cards if card.offer.fits]
        first = next((card for card in usable if card.offer.names[0] == wanted), None)
        # Nothing is downloaded that the person did not ask for: what is here comes before what would be best.
        first = first or next((card for card in usable if card.offer.recommended and card.offer.installed), None)
        first = first or next((card for card in usable if card.offer.in_use), usable[0] if usable else None)
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

    @Slot(str)
    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @Slot()
    def import_folder(self) -> None:
        """Has the person choose a folder that holds a model."""
        self._import.choose()

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """Copies a model out of a folder, and chooses it."""
        self._import.take(path)

    @Slot(str)
    def _imported(self, name: str) -> None:
        announce(self, self.tr("{} is here now.").format(short_title(name)))
        self._wanted = name
        self._ask()


def _advice(engine: SearchEngine) -> list[Offer]:
    return offers(engine.advice())


def _measured_advice(engine: SearchEngine) -> list[Offer]:
    engine.measure()
    return _advice(engine)
