"""The card of one model: what it is, how far its download or its work on the files is, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from qwenfind.advice import ModelAdvice
from qwenfind.gui import engine_words, words
from qwenfind.gui.downloads import CANCELLED, DONE, FAILED, PAUSED, RUNNING, Download
from qwenfind.gui.flow import Flow
from qwenfind.gui.model_words import languages, memory, short_title
from qwenfind.gui.widgets import Card, announce, button, label, restyle, row
from qwenfind.inference.catalogue import STARTER_NAME

_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Filling:
    """How far a model is with the person's passages.

    Attributes:
        seconds_left: None where that is not known.
        meanwhile: name of the model that answers for the rest, "" for none.
    """

    done: int
    total: int
    seconds_left: float | None = None
    meanwhile: str = ""


class ModelCard(Card):
    """One model. It shows what it is given and tells what was clicked; the page acts.

    Signals:
        used(name), got(name), dropped(name), verified(name), removed(name): its buttons. `got` is Download, Resume or
            Try again; `dropped` throws away what has come.
        acted(): something that was asked of it is done, so that what is known of it is old.
    """

    used = Signal(str)
    got = Signal(str)
    dropped = Signal(str)
    verified = Signal(str)
    removed = Signal(str)
    acted = Signal()

    def __init__(self, advice: ModelAdvice, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.advice = advice
        self._download: Download | None = None
        self._filling: Filling | None = None
        self._note = ""
        self._works = ""
        self._message: tuple[str, str] = ("", "")
        title = words.shown(advice.title)
        self._name = label(self.tr("Starter ({})").format(title) if advice.name == STARTER_NAME else title, "name")
        self._badges = [label("", "badge") for _ in range(3)]
        self._facts = label("", "muted", wraps=True)
        self._why = label("", "muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._progress = label("", "muted", wraps=True)
        self._said = label("", "bad", wraps=True)
        self.download = self._button(self.tr("Download"), self._get)
        self.resume = self._button(self.tr("Resume"), self._get)
        self.pause = self._button(self.tr("Pause"), self._pause)
        self.cancel = self._button(self.tr("Cancel"), self._cancel)
        self.use = self._button(self.tr("Use"), self._use)
        self.verify = self._button(self.tr("Verify"), self._verify)
        self.remove = self._button(self.tr("Remove"), self._remove)
        self.verify.setToolTip(self.tr("Reads its files anew and compares its answers with the published ones."))
        self._head = QWidget()
        flow = Flow(across=8, down=4, parent=self._head)
        for part in (self._name, *self._badges):
            flow.addWidget(part)
        self.beside = row(self.download, self.resume, self.pause, self.cancel, self.use, self.verify, self.remove)
        top = row(spacing=12)
        top.addWidget(self._head, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(self.beside)
        # A widget of its own, so that its margin goes with it.
        self._bar_line = QWidget()
        self._bar_line.setLayout(row(self._bar, margins=(0, 6, 0, 0)))
        self.body.setSpacing(6)
        self.body.addLayout(top)
        for line in (self._facts, self._why, self._bar_line, self._progress, self._said):
            self.body.addWidget(line)
        self.setAccessibleName(self.title)
        self._refresh()

    @property
    def title(self) -> str:
        """The model's name as a person reads it."""
        return self._name.text()

    @property
    def badges(self) -> tuple[str, ...]:
        """The words beside its name."""
        return tuple(badge.text() for badge in self._badges if not badge.isHidden())

    @property
    def told(self) -> tuple[str, ...]:
        """Every line below its name, from above."""
        lines = (self._facts, self._why, self._progress, self._said)
        return tuple(one.text() for one in lines if not one.isHidden())

    @property
    def offers(self) -> tuple[QPushButton, ...]:
        """The buttons that can be pressed now."""
        return tuple(one for one in self._buttons() if not one.isHidden() and one.isEnabled())

    # What is shown

    def show_advice(self, advice: ModelAdvice) -> None:
        """Shows what is known of the model now."""
        if advice.installed != self.advice.installed:
            self._message = ("", "")
        self.advice = advice
        if advice.installed and self._download is not None and self._download.state == DONE:
            self.follow(None)
        self._refresh()

    def show_filling(self, filling: Filling | None, note: str = "") -> None:
        """Shows how far it is with the passages, or nothing; and a note of its own."""
        self._filling, self._note = filling, note
        self._refresh()

    def follow(self, download: Download | None) -> None:
        """Shows a download and its progress from now on, or none."""
        if download is self._download:
            return
        if self._download is not None:
            self._download.changed.disconnect(self._went_on)
        self._download = download
        if download is not None:
            download.changed.connect(self._went_on)
            self._message = ("", "")
        self._refresh()

    def working(self, what: str) -> None:
        """Says that something is under way, for which its buttons wait; "" when it is over."""
        self._works = what
        if what:
            self._message = ("", "")
            announce(self, what)
        self._refresh()

    def say(self, text: str, kind: str = "bad") -> None:
        """Shows one message in the card: what went wrong and what to do, or ("good") what was found."""
        self._works = ""
        self._message = (text, kind)
        if text:
            announce(self, f"{self.title}: {text}")
        self._refresh()

    @Slot(str, str)
    def fail(self, title: str, hint: str) -> None:
        """Shows what went wrong and what to do."""
        self.say(f"{title} {hint}".strip())

    @Slot(object)
    def found(self, problems: list[str]) -> None:
        """Shows what a check brought: sentences, none where the model is sound."""
        if problems:
            self.say(" ".join((*map(engine_words.told, problems), self.tr("Remove it and get it again."))))
        else:
            self.say(self.tr("It is sound: its files are whole, and it answers as it should."), "good")
        self.acted.emit()

    @Slot(object)
    def done(self, _answer: object) -> None:
        """What was asked of the model is done."""
        self.working("")
        self.acted.emit()

    # Building what is shown

    @property
    def _state(self) -> str:
        """The download's state, one that an earlier run of the app left included."""
        if self._download is not None and self._download.state != CANCELLED:
            return self._download.state
        return PAUSED if self.advice.partial_bytes and not self.advice.installed else ""

    def _refresh(self) -> None:
        focused = next((one for one in self._buttons() if one.hasFocus()), None)
        advice, state = self.advice, self._state
        here = advice.installed or state == DONE
        self.set_chosen(advice.in_use)
        self._show_badges()
        self._facts.setText(self._facts_line())
        why = self._why_line()
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.setAccessibleDescription(". ".join((*self.badges, self._facts.text(), why)))
        under_way = state in (RUNNING, PAUSED, FAILED)
        for one, wanted in (
            (self.download, not here and not under_way and advice.fits),
            (self.resume, not here and state in (PAUSED, FAILED)),
            (self.pause, state == RUNNING),
            (self.cancel, not here and under_way),
            (self.use, advice.installed and not advice.in_use and not advice.problem),
            (self.verify, advice.installed and not advice.problem),
            (self.remove, advice.installed and not advice.included),
        ):
            one.setVisible(wanted)
            one.setEnabled(not self._works)
        restyle(self.download, "primary" if advice.recommended else "")
        self.resume.setText(self.tr("Try again") if state == FAILED else self.tr("Resume"))
        for one in self._buttons():
            one.setAccessibleName(f"{one.text()}, {self.title}")
        self._show_progress(state)
        self._show_message(state)
        if focused is not None and focused.isHidden() and self.offers:
            self.offers[0].setFocus()

    def _show_badges(self) -> None:
        advice = self.advice
        found = []
        if advice.in_use:
            found.append((self.tr("in use"), "badge-accent"))
        elif advice.recommended and not advice.problem:
            found.append((self.tr("recommended here"), "badge-accent"))
        if advice.verified:
            found.append((self.tr("verified"), "badge"))
        if advice.included:
            found.append((self.tr("included"), "badge"))
        elif advice.installed and not advice.in_use and not advice.problem:
            found.append((self.tr("ready"), "badge"))
        for at, badge in enumerate(self._badges):
            badge.setVisible(at < len(found))
            if at < len(found):
                badge.setText(found[at][0])
                restyle(badge, found[at][1])

    def _facts_line(self) -> str:
        advice = self.advice
        dimensions = self.tr("{} dimensions").format(words.count(advice.dimensions)) if advice.dimensions else ""
        # Where it does not fit, the next line says so.
        needs = self.tr("needs {} of memory").format(memory(advice.memory_bytes)) if advice.fits else ""
        parts = (
            advice.licence,
            words.size(advice.size) if advice.size else "",
            dimensions,
            languages(advice.languages),
            needs,
        )
        return " · ".join(words.shown(part) for part in parts if part)

    def _why_line(self) -> str:
        advice = self.advice
        told = [engine_words.told(advice.why)]
        if advice.estimate_s is not None and advice.fits and not advice.in_use and not self._note:
            about = words.duration(advice.estimate_s)
            told.append(self.tr("About {} for your files, in the background.").format(about))
        return " ".join(part for part in (*told, self._note) if part)

    def _show_progress(self, state: str) -> None:
        bar, text = self._bar, ""
        download, filling = self._download, self._filling
        bar.setRange(0, _STEPS)
        if self._works:
            # A bar that runs without end.
            bar.setRange(0, 0)
            text = self._works
        elif state in (RUNNING, PAUSED) and download is not None:
            bar.setValue(round(_STEPS * download.done_bytes / max(1, download.total_bytes)))
            text = download.told()
            if len(download.names) > 1:
                text = self.tr("{} together: {}").format(" + ".join(map(short_title, download.names)), text)
            elif state == RUNNING and download.done_bytes >= download.total_bytes > 0:
                text = self.tr("All is here; it is being checked.")
        elif state == PAUSED:
            bar.setValue(round(_STEPS * self.advice.partial_bytes / max(1, self.advice.size)))
            kept, whole = words.size(self.advice.partial_bytes), words.size(self.advice.size)
            text = self.tr("{} of {}, paused").format(kept, whole)
        elif filling is not None and filling.done < filling.total:
            bar.setValue(round(_STEPS * filling.done / filling.total))
            text = self._filling_line(filling)
        self._bar_line.setVisible(bool(text))
        bar.setAccessibleName(f"{self.title}: {text}")
        self._progress.setVisible(bool(text))
        self._progress.setText(text)

    def _filling_line(self, filling: Filling) -> str:
        share = self.tr("{} % of your passages").format(words.share(filling.done, filling.total))
        left = words.time_left(filling.seconds_left)
        told = f"{share}, {left}." if left else f"{share}."
        if filling.meanwhile == STARTER_NAME:
            rest = self.tr("Searches use the starter for the rest.")
        elif filling.meanwhile:
            rest = self.tr("Searches use {} for the rest.").format(short_title(filling.meanwhile))
        else:
            rest = self.tr("The rest is found by its words.")
        return f"{told} {rest}"

    def _show_message(self, state: str) -> None:
        text, kind = self._message
        if state == FAILED and self._download is not None:
            text, kind = self._download.problem, "bad"
        elif self.advice.problem:
            text, kind = self.tr("{} Remove it and get it again.").format(engine_words.told(self.advice.problem)), "bad"
        elif self.advice.doubt and not text:
            text, kind = self.tr("{} Remove it and get it again.").format(engine_words.told(self.advice.doubt)), "bad"
        self._said.setText(words.shown(text))
        self._said.setVisible(bool(text) and not self._works)
        restyle(self._said, kind or "bad")

    def _button(self, text: str, act: object) -> QPushButton:
        made = button(text)
        made.clicked.connect(act)
        return made

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.download, self.resume, self.pause, self.cancel, self.use, self.verify, self.remove)

    # What was clicked, and what came

    @Slot()
    def _get(self) -> None:
        self._message = ("", "")
        self.got.emit(self.advice.name)

    @Slot()
    def _pause(self) -> None:
        if self._download is not None:
            self._download.pause()

    @Slot()
    def _cancel(self) -> None:
        self.dropped.emit(self.advice.name)

    @Slot()
    def _use(self) -> None:
        self.used.emit(self.advice.name)

    @Slot()
    def _verify(self) -> None:
        self.verified.emit(self.advice.name)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.advice.name)

    @Slot()
    def _went_on(self) -> None:
        download = self._download
        if download is None:
            return
        if download.state == FAILED and download.problem != self._said.text():
            announce(self, f"{self.title}: {download.problem}")
        self._refresh()
        if download.state == DONE:
            announce(self, self.tr("{} is here now.").format(self.title))
