"""The bottom line of the search window: what is watched, how far it is read and understood, and the models in use."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qwenfind.gui import reasons, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.dot import Dot
from qwenfind.gui.engine_words import told
from qwenfind.gui.model_words import short_title
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import set_kind
from qwenfind.records import State

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.records import Activity
    from qwenfind.reports import Status

# Numbers that run faster than this are not read, only noticed.
_RENDER_EVERY_MS = 300
# A status counts the whole index: it is asked for rarely, and the more rarely the longer it took.
_STATUS_EVERY_S = 2.0
_STATUS_SHARE = 10
_MORNING_HOUR = 6
_GAP = 14
_AROUND = 48


class StatusLine(QWidget):
    """Shows what indexing does, and pauses it.

    Signals:
        pageRequested(name): a part was clicked whose page in the settings tells more.
    """

    pageRequested = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._activity: Activity | None = None
        self._status: Status | None = None
        self._fault = ""
        self._asked_at = 0.0
        self._pause_s = 0.0
        self._asking = self._stale = False
        self._said = ""
        self.setAccessibleName(self.tr("Status"))

        self._dot = Dot(theme)
        self._lead = self._part("", self._open_lead)
        self._files = self._part("health", None)
        self._words = self._part("health", None)
        self._meaning = self._part("models", None)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("How far the meaning of your files is understood"))
        self._left = self._part("models", None)
        self._pause = _Part("", "link")
        self._menu = QMenu(self._pause)
        self._models = self._part("models", None)
        self._parts = (
            self._lead, self._files, self._words, self._meaning, self._left, self._pause, self._models,
        )  # fmt: skip
        self._build()

        self._rendering = QTimer(self, singleShot=True, interval=_RENDER_EVERY_MS)
        self._rendering.timeout.connect(self._render_if_due)
        self._due = False
        self._fetching = QTimer(self, singleShot=True)
        self._fetching.timeout.connect(self._fetch)

        bridge.activityChanged.connect(self._take_activity)
        bridge.documentsChanged.connect(self._expect_status)
        bridge.settingsChanged.connect(self._take_settings)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._render()
        self._fetch()

    def _build(self) -> None:
        for text, seconds in (
            (self.tr("For an hour"), lambda: 3600.0),
            (self.tr("Until tomorrow"), _seconds_to_tomorrow),
            (self.tr("Until I resume"), lambda: 0.0),
        ):
            action = self._menu.addAction(text)
            action.setData(seconds)
        self._menu.triggered.connect(self._pause_as_chosen)
        self._pause.clicked.connect(self._resume)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(_GAP)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self._dot)
        first.addWidget(self._lead)
        row.addLayout(first)
        row.addWidget(self._files)
        row.addWidget(self._words)
        meaning = QHBoxLayout()
        meaning.setSpacing(6)
        for part in (self._meaning, self._bar, self._left):
            meaning.addWidget(part)
        row.addLayout(meaning)
        row.addWidget(self._pause)
        row.addStretch(1)
        row.addWidget(self._models)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        # A window may be narrower than all that could be told.
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _part(self, page: str, act: Callable[[], None] | None) -> _Part:
        made = _Part(page, "quiet")
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.clicked.connect(act if act is not None else self._open)
        return made

    # What is heard

    @Slot(object)
    def _take_activity(self, activity: Activity) -> None:
        before, self._activity = self._activity, activity
        if before is None or before.phase != activity.phase:
            self._expect_status()
        self._render_soon()

    @Slot(object)
    def _take_settings(self, _settings: object) -> None:
        self._render_soon()
        self._expect_status()

    @Slot()
    def _expect_status(self) -> None:
        if self._asking:
            self._stale = True
        elif not self._fetching.isActive():
            wait_s = max(_STATUS_EVERY_S, self._pause_s) - (time.monotonic() - self._asked_at)
            self._fetching.start(max(0, round(1000 * wait_s)))

    @Slot()
    def _fetch(self) -> None:
        self._asking, self._stale = True, False
        self._asked_at = time.monotonic()
        self._bridge.task(_look, self._take_status, self._take_fault)

    @Slot(object)
    def _take_status(self, told: tuple[Status, Activity, float]) -> None:
        self._status, activity, took_s = told
        self._fault = ""
        self._activity = self._activity or activity
        self._got(took_s)

    @Slot(str, str)
    def _take_fault(self, title: str, hint: str) -> None:
        self._fault = f"{title} {hint}".strip()
        self._got(0.0)

    def _got(self, took_s: float) -> None:
        self._asking = False
        self._pause_s = _STATUS_SHARE * took_s
        if self._stale:
            self._expect_status()
        self._render_soon()

    # What is shown

    def _render_soon(self) -> None:
        if self._rendering.isActive():
            self._due = True
        else:
            self._render()
            self._rendering.start()

    @Slot()
    def _render_if_due(self) -> None:
        if self._due:
            self._due = False
            self._render()
            self._rendering.start()

    def _render(self) -> None:
        lead, tone, tip = self._state()
        self._dot.set_tone(tone)
        self._lead.put(lead, tip=tip)
        self._files.put(words.files(self._status.files) if self._status is not None and self._status.files else "")
        self._words.put(self._words_told())
        self._show_meaning()
        self._show_pause()
        self._models.put(self._models_told())
        self._fit()
        self._tell()

    def _state(self) -> tuple[str, str, str]:
        """What is going on in a few words, its tone, and the whole sentence."""
        if self._fault:
            return self.tr("The index cannot be read"), "bad", self._fault
        now = self._activity
        phase = str(now.phase) if now is not None else ""
        reason = told(now.reason) if now is not None else ""
        if now is not None and now.hint:
            reason = f"{reason} {told(now.hint)}".strip()
        if phase == "paused":
            return self.tr("Paused"), "warn", reason
        if phase == "busy_elsewhere":
            return self.tr("Another program keeps the index fresh"), "warn", reason
        if phase == "disk_full":
            return self.tr("The disk is full"), "bad", reason
        folders = self._folders()
        if not folders:
            return self.tr("No folder yet"), "warn", self.tr("Choose a folder to search.")
        if phase == "stopped" and now is not None and now.reason:
            return self.tr("Indexing has stopped"), "bad", reason
        if phase in ("stopped", ""):
            return self.tr("%n folder(s)", None, folders), "faint", ""
        away = sum(folder.offline for folder in self._status.folders) if self._status is not None else 0
        if away:
            return self.tr("%n folder(s) not connected", None, away), "warn", self.tr("What is known of them is kept.")
        watching = self.tr("Watching %n folder(s)", None, folders)
        if now is not None and now.watcher:
            return self.tr("{}, some now and then").format(watching), "warn", reasons.watching(now.watcher)[0]
        if phase == "scanning":
            return self.tr("Looking through %n folder(s)", None, folders), "good", ""
        return watching, "good", ""

    def _folders(self) -> int:
        return len(self._status.folders) if self._status is not None else len(self._bridge.settings.folders)

    def _words_told(self) -> str:
        if self._status is None or not self._status.files:
            return ""
        waiting = self._status.states.get(State.PENDING, 0)
        return self.tr("words {} %").format(words.share(self._status.files - waiting, self._status.files))

    def _progress(self) -> tuple[int, int]:
        """Passages understood, and all."""
        now = self._activity
        if now is not None and now.meaning_total:
            return now.meaning_done, now.meaning_total
        model = self._bridge.settings.model
        for space in self._status.spaces if self._status is not None else ():
            if space.model == model:
                return space.done, space.total
        return 0, 0

    def _show_meaning(self) -> None:
        done, total = self._progress()
        share = words.share(done, total)
        self._bar.setValue(share)
        told = self.tr("{} %").format(share) if total else ""
        now = self._activity
        left = words.time_left(now.seconds_left) if now is not None and str(now.phase) == "embedding" else ""
        if total and share < 100 and left:
            told = self.tr("{}, {}").format(told, left)
        self._meaning.put(self.tr("meaning") if total else "", says=self.tr("meaning {}").format(told))
        self._left.put(told)

    def _show_pause(self) -> None:
        phase = str(self._activity.phase) if self._activity is not None else ""
        paused = phase == "paused"
        if paused:
            self._pause.put(self.tr("Resume"), says=self.tr("Resume indexing"))
            self._pause.wanted = self._activity is not None and self._activity.reason == "You paused it."
        else:
            self._pause.put(self.tr("Pause"), says=self.tr("Pause indexing"))
            self._pause.wanted = phase in ("idle", "scanning", "reading", "embedding")
        menu = None if paused else self._menu
        if self._pause.menu() is not menu:
            self._pause.setMenu(menu)  # type: ignore[arg-type] # None takes the menu away

    def _models_told(self) -> str:
        settings = self._bridge.settings
        reranker = self.tr("reranker on") if settings.reranker else self.tr("no reranker")
        return f"{short_title(settings.model)} · {reranker}"

    def _tell(self) -> None:
        """What a screen reader finds: what the parts say, and what there is no room for."""
        told = [part.said for part in (self._lead, self._files, self._words, self._meaning, self._models)]
        told.insert(1, self._lead.tip)
        said = ". ".join(text.rstrip(".") for text in told if text)
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)

    # How much of it there is room for

    def _fit(self) -> None:
        """Leaves out what matters least until the rest has room; what stays is never cut in the middle of a word."""
        done, total = self._progress()
        needs: dict[QWidget, int] = {part: part.sizeHint().width() + _GAP for part in self._parts if part.wanted}
        if total and done < total:
            needs[self._bar] = self._bar.sizeHint().width() + _GAP
        room = self.width() - _AROUND
        for part in (self._bar, self._files, self._words, self._models, self._meaning, self._left):
            if sum(needs.values()) <= room:
                break
            needs.pop(part, None)
        for part in (*self._parts, self._bar):
            if part.isHidden() is (part in needs):
                part.setVisible(part in needs)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(400, self._theme.px(34))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's name
        return QSize(120, self._theme.px(34))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @Slot()
    def _restyle(self) -> None:
        self._bar.setFixedWidth(self._theme.px(110))
        self._dot.update()
        self.updateGeometry()

    # What is clicked

    @Slot()
    def _open(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Part):
            self.pageRequested.emit(sender.page)

    @Slot()
    def _open_lead(self) -> None:
        _, tone, _ = self._state()
        if self._activity is not None and str(self._activity.phase) == "paused":
            page = "performance"
        elif tone in ("good", "faint") or not self._bridge.settings.folders:
            page = "folders"
        else:
            page = "health"
        self.pageRequested.emit(page)

    @Slot(object)
    def _pause_as_chosen(self, action: Any) -> None:
        seconds = action.data()()
        self._bridge.task(lambda engine: engine.pause(for_s=seconds) if seconds else engine.pause())

    @Slot()
    def _resume(self) -> None:
        self._bridge.task(lambda engine: engine.resume())


class _Part(QPushButton):
    """One of the line's words; Qt is told only what is new, because it looks at all of it a few times a second.

    Attributes:
        page: of the settings, which tells more.
        wanted: whether it has something to say.
        said: what a screen reader hears.
        tip: the whole sentence.
    """

    def __init__(self, page: str, kind: str) -> None:
        super().__init__()
        self.page = page
        self.wanted = False
        self.tip = self.said = ""
        set_kind(self, kind)

    def put(self, text: str, *, tip: str = "", says: str = "") -> None:
        """Shows a text; a screen reader hears `says`, or the text."""
        said = (says or text) if text else ""
        if (text, said, tip) != (self.text(), self.said, self.tip):
            self.said, self.tip = said, tip
            self.setText(text)
            self.setAccessibleName(said)
            self.setToolTip(words.tooltip(tip))
        self.wanted = bool(text)


def _look(engine: SearchEngine) -> tuple[Status, Activity, float]:
    began = time.monotonic()
    status = engine.status()
    return status, engine.activity, time.monotonic() - began


def _seconds_to_tomorrow(now: datetime | None = None) -> float:
    """Until the morning of the next day."""
    now = now or datetime.now()
    morning = (now + timedelta(days=1)).replace(hour=_MORNING_HOUR, minute=0, second=0, microsecond=0)
    return (morning - now).total_seconds()
