"""The health page: in which state every file is, what is wrong and what to do, and why a file is not found."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.health_problems import Group, grouped, needs_ocr
from qwenfind.gui.health_table import Problems, WatchingCard
from qwenfind.gui.result_actions import ResultActions
from qwenfind.gui.settings_parts import Page
from qwenfind.gui.states_card import StatesCard
from qwenfind.gui.theme import Theme
from qwenfind.gui.why_line import WhyLine
from qwenfind.records import State
from qwenfind.reports import Status

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.records import Activity

# Looking is counting the whole index and listing all problems: the more rarely the longer it took.
_LOOK_EVERY_S = 3.0
_LOOK_SHARE = 10


@dataclass(frozen=True, slots=True)
class Health:
    """What one look at the engine brought.

    Attributes:
        took_s: seconds that it took.
    """

    status: Status
    groups: tuple[Group, ...]
    activity: Activity
    took_s: float


def look(engine: SearchEngine) -> Health:
    """Asks the engine for all that the page shows; takes its time."""
    began = time.monotonic()
    status = engine.status()
    groups = grouped(engine.problems(), status.folders)
    return Health(status, groups, engine.activity, time.monotonic() - began)


class HealthPage(Page):
    """What the index knows of every file, and what can be done where it is not all."""

    # Its table is wider than other pages.
    widest = 1040

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._looked_at = -_LOOK_EVERY_S
        self._pause_s = 0.0
        self._looking = self._stale = False
        self._actions = ResultActions(bridge, self)
        self.setAcceptDrops(True)
        self.head(self.tr("Health"), self.tr("Looking at your files…"))
        self.body.setSpacing(14)
        self._states = StatesCard(theme)
        self._why = WhyLine(bridge)
        self._problems = Problems(theme)
        self._watching = WatchingCard()
        for part in (self._states, self._why, self._problems, self._watching):
            self.body.addWidget(part)
        self.end()

        self._look_soon = QTimer(self, singleShot=True)
        self._look_soon.timeout.connect(self._look)
        self._why.retried.connect(self._one_retried)
        self._problems.retry.connect(self.retry)
        self._problems.reveal.connect(self._actions.reveal)
        self._problems.copied.connect(self._actions.copy_path)
        bridge.documentsChanged.connect(self._expect)
        bridge.settingsChanged.connect(self._expect)
        bridge.activityChanged.connect(self._take_activity)

    # Looking

    def load(self) -> None:
        """What changed while it was hidden is looked at."""
        self._expect()

    @Slot()
    def _expect(self) -> None:
        if not self.isVisible():
            return
        if self._looking:
            self._stale = True
        elif not self._look_soon.isActive():
            wait_s = max(_LOOK_EVERY_S, self._pause_s) - (time.monotonic() - self._looked_at)
            self._look_soon.start(max(0, round(1000 * wait_s)))

    @Slot()
    def _look(self) -> None:
        self._looking, self._stale = True, False
        self._looked_at = time.monotonic()
        self.bridge.task(look, self._take, self._cannot_look)

    @Slot(object)
    def _take(self, health: Health) -> None:
        self._over(health.took_s)
        self.notice.hide()
        status = health.status
        self.subtitle.setText(self._summary(status))
        self._states.show_status(status, ocr=needs_ocr(health.groups))
        self._problems.show_groups(health.groups, waiting=status.states.get(State.PENDING, 0))
        self._watching.show_activity(health.activity)

    @Slot(str, str)
    def _cannot_look(self, title: str, hint: str) -> None:
        self._over(0.0)
        # It looks again and again: what is said already is not said anew, nor scrolled to.
        if self.notice.isHidden() or self.notice.text() != f"{title} {hint}".strip():
            self.fail(title, hint)

    def _over(self, took_s: float) -> None:
        self._looking = False
        self._pause_s = _LOOK_SHARE * took_s
        if self._stale:
            self._expect()

    def _summary(self, status: Status) -> str:
        if not status.folders:
            return self.tr("No folder is searched yet. Add one on the page Folders.")
        told = self.tr("Every file in your folders is in exactly one state. {} in {}").format(
            words.files(status.files), self.tr("%n folder(s)", None, len(status.folders))
        )
        if status.last_change:
            return self.tr("{}, checked {}.").format(told, words.ago(status.last_change))
        return self.tr("{}, being looked through now.").format(told)

    @Slot(object)
    def _take_activity(self, activity: Activity) -> None:
        if self.isVisible():
            self._watching.show_activity(activity)

    # Doing

    @Slot(object)
    def retry(self, paths: tuple[Path, ...] | None) -> None:
        """Has files read again; all that could not be read for None."""
        self._problems.wait(None if paths is None else len(paths))
        self.bridge.task(lambda engine: engine.retry(paths), self._retried, self._not_retried)

    @Slot(object)
    def _one_retried(self, path: Path) -> None:
        self._problems.wait(1)
        self._retried(path)

    @Slot(object)
    def _retried(self, _answer: object) -> None:
        self._expect()

    @Slot(str, str)
    def _not_retried(self, title: str, hint: str) -> None:
        self._problems.say(f"{title} {hint}".strip())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the page."""
        if self._why.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is asked about."""
        self._why.take(event.mimeData())
        event.acceptProposedAction()
