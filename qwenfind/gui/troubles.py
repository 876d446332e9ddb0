"""Turns what the engine announces into messages with a way on, and goes that way when it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qwenfind.engine import SearchEngine
from qwenfind.errors import DiskFullError, IndexBusyError, IndexDamagedError, QwenFindError
from qwenfind.events import FolderOffline, ScanStarted
from qwenfind.gui import messages, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.messages import Banner, Message

if TYPE_CHECKING:
    from pathlib import Path

    from qwenfind.records import Activity
    from qwenfind.settings import Settings

_PAGE = "page:"
_LOOK_AFTER_MS = 1_000


class Troubles(QObject):
    """Listens to the bridge for a banner.

    Signals:
        pageRequested(str): a page of the settings is the way on.
    """

    pageRequested = Signal(str)

    def __init__(self, bridge: Bridge, banner: Banner) -> None:
        super().__init__(banner)
        self._bridge = bridge
        self._banner = banner
        self._phase = ""
        self._model = ""
        self._gone: set[Path] = set()
        bridge.noticed.connect(banner.tell)
        bridge.troubled.connect(self.tell_error)
        bridge.activityChanged.connect(self._hear_activity)
        bridge.engineEvent.connect(self._hear_event)
        bridge.settingsChanged.connect(self._hear_settings)
        banner.chosen.connect(self._go_on)
        # Nobody waits for it, and the start has better things to do.
        QTimer.singleShot(_LOOK_AFTER_MS, self, self.look)

    @Slot()
    def look(self) -> None:
        """Looks whether the chosen model is there, once a person has chosen at all."""
        if not self._bridge.settings.welcomed:
            return
        self._model = self._bridge.settings.model
        self._bridge.task(_find_model, self._model_found, self._model_missing)

    @Slot(object)
    def tell_error(self, error: QwenFindError) -> None:
        """Shows an error that ended what it was met in."""
        self._banner.show_message(message_of(error))

    @Slot(object)
    def _hear_activity(self, activity: Activity) -> None:
        if activity.phase == self._phase:
            return
        self._phase = activity.phase
        for key in ("disk", "busy", "stopped"):
            self._banner.withdraw(key)
        if activity.phase == "disk_full":
            self._banner.show_message(messages.disk_full(activity.hint))
        elif activity.phase == "busy_elsewhere":
            self._banner.show_message(messages.busy_elsewhere())

    @Slot(object)
    def _hear_event(self, event: object) -> None:
        if isinstance(event, FolderOffline) and event.folder not in self._gone:
            # Every scan says it again; a person hears it once until the folder was back.
            self._gone.add(event.folder)
            self._banner.show_message(messages.folder_gone(words.place(event.folder)))
        elif isinstance(event, ScanStarted):
            self._back(event.folder)

    def _back(self, folder: Path) -> None:
        if folder in self._gone:
            self._gone.discard(folder)
            self._banner.withdraw(messages.folder_gone(words.place(folder)).key)

    @Slot(object)
    def _hear_settings(self, settings: Settings) -> None:
        watched = set(settings.folders)
        for folder in [folder for folder in self._gone if str(folder) not in watched]:
            self._back(folder)
        if settings.welcomed and settings.model != self._model:
            self.look()

    @Slot(object)
    def _model_found(self, _model: object) -> None:
        self._banner.withdraw("model")

    @Slot(str, str)
    def _model_missing(self, title: str, hint: str) -> None:
        self._banner.show_message(messages.model_missing(title, hint))

    @Slot(str, str)
    def _go_on(self, _key: str, action: str) -> None:
        if action.startswith(_PAGE):
            self.pageRequested.emit(action.removeprefix(_PAGE))
        elif action == "resume":
            self._bridge.task(_resume)
        elif action == "restart":
            self._bridge.start_indexing()
        elif action == "rebuild":
            self._bridge.task(_delete_index, self._deleted)

    @Slot(object)
    def _deleted(self, _nothing: object) -> None:
        self._bridge.start_indexing()


def message_of(error: QwenFindError) -> Message:
    """The message for an error, with its own ways on."""
    if isinstance(error, DiskFullError):
        return messages.disk_full(error.hint)
    if isinstance(error, IndexBusyError):
        return messages.busy_elsewhere()
    if isinstance(error, IndexDamagedError):
        return messages.index_damaged(error.title)
    return messages.stopped(error.title, error.hint)


def _find_model(engine: SearchEngine) -> object:
    return engine.embedder()


def _resume(engine: SearchEngine) -> None:
    engine.resume()


def _delete_index(engine: SearchEngine) -> None:
    engine.delete_index()
