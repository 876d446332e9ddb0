"""Turns what the engine announces into messages with a way on, and goes that way when it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qwenfind.engine import SearchEngine
from qwenfind.errors import QwenFindError
from qwenfind.events import FolderOffline, ScanStarted
from qwenfind.gui import messages, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.downloads import FAILED, Downloads
from qwenfind.gui.engine_words import told
from qwenfind.gui.messages import Banner, Message
from qwenfind.gui.model_words import short_title
from qwenfind.records import Phase

if TYPE_CHECKING:
    from pathlib import Path

    from qwenfind.records import Activity
    from qwenfind.settings import Settings

_PAGE = "page:"
_LOOK_AFTER_MS = 1_000
# What is tried again works for a moment before it fails again; a message must not go and come back with each try.
_OVER_AFTER_MS = 5_000
# Whether what the person had tried again helped is known after so long; where it did not, it is said again.
_TRIED_AFTER_MS = 3_000


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
        self._fault: Message | None = None
        self._model = ""
        self._gone: set[Path] = set()
        self._downloads = Downloads.of(bridge)
        self._failed: set[str] = set()
        self._over = QTimer(self, singleShot=True, interval=_OVER_AFTER_MS)
        self._over.timeout.connect(self._withdraw_fault)
        self._tried = QTimer(self, singleShot=True, interval=_TRIED_AFTER_MS)
        self._tried.timeout.connect(self._look_again)
        bridge.noticed.connect(banner.tell)
        bridge.troubled.connect(self.tell_error)
        bridge.activityChanged.connect(self._hear_activity)
        bridge.engineEvent.connect(self._hear_event)
        bridge.settingsChanged.connect(self._hear_settings)
        self._downloads.failed.connect(self._download_failed)
        self._downloads.changed.connect(self._downloads_changed)
        banner.chosen.connect(self._go_on)
        # Nobody waits for it, and the start has better things to do.
        QTimer.singleShot(_LOOK_AFTER_MS, self, self.look)

    @Slot()
    def look(self) -> None:
        """Looks whether indexing stopped, and whether the chosen model is there, once a person has chosen at all."""
        self._hear_activity(self._bridge.engine.activity)
        if not self._bridge.settings.welcomed:
            return
        self._model = self._bridge.settings.model
        self._bridge.task(_find_model, self._model_found, self._model_missing)

    @Slot(object)
    def tell_error(self, error: QwenFindError) -> None:
        """Shows that a search met a damaged index."""
        self._banner.show_message(messages.index_damaged(told(error.title)))

    # What holds indexing up

    @Slot(object)
    def _hear_activity(self, activity: Activity) -> None:
        fault = fault_of(activity)
        if fault is None:
            if self._fault is not None and not self._over.isActive():
                self._over.start()
            return
        self._over.stop()
        # One that was dismissed is not said again as long as it lasts.
        if fault != self._fault:
            self._withdraw_fault()
            self._fault = fault
            self._banner.show_message(fault)

    @Slot()
    def _withdraw_fault(self) -> None:
        if self._fault is not None:
            self._banner.withdraw(self._fault.key)
            self._fault = None

    def _try_again(self) -> None:
        self._over.stop()
        self._fault = None
        self._tried.start()

    @Slot()
    def _look_again(self) -> None:
        self._hear_activity(self._bridge.engine.activity)

    # Folders

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

    # Models

    @Slot(object)
    def _model_found(self, _model: object) -> None:
        self._banner.withdraw("model")

    @Slot(str, str)
    def _model_missing(self, title: str, hint: str) -> None:
        self._banner.show_message(messages.model_missing(title, hint))

    @Slot(str, str, str)
    def _download_failed(self, name: str, title: str, hint: str) -> None:
        if not self._bridge.settings.welcomed:
            # The welcome says it, on the model's card.
            return
        self._failed.add(name)
        self._banner.show_message(messages.download_failed(name, short_title(name), title, hint))

    @Slot()
    def _downloads_changed(self) -> None:
        for name in tuple(self._failed):
            download = self._downloads.holding(name)
            if download is None or download.state != FAILED:
                self._failed.discard(name)
                self._banner.withdraw(messages.download_key(name))

    # The ways on

    @Slot(str, str)
    def _go_on(self, _key: str, action: str) -> None:
        if action.startswith(_PAGE):
            self.pageRequested.emit(action.removeprefix(_PAGE))
        elif action in ("resume", "restart"):
            self._try_again()
            self._bridge.task(_resume)
            # Where its thread broke off, a new one begins.
            self._bridge.start_indexing()
        elif action == "rebuild":
            self._try_again()
            self._bridge.task(_delete_index, self._deleted)

    @Slot(object)
    def _deleted(self, _nothing: object) -> None:
        self._bridge.start_indexing()


def fault_of(activity: Activity) -> Message | None:
    """The message for what holds indexing up against the person's will, or None."""
    if activity.phase == Phase.DISK_FULL:
        return messages.disk_full(told(activity.hint))
    if activity.phase == Phase.BUSY_ELSEWHERE:
        return messages.busy_elsewhere()
    if activity.phase != Phase.STOPPED or not activity.reason:
        return None
    if activity.damaged:
        return messages.index_damaged(told(activity.reason))
    return messages.stopped(told(activity.reason), told(activity.hint))


def _find_model(engine: SearchEngine) -> object:
    return engine.embedder()


def _resume(engine: SearchEngine) -> None:
    engine.resume()


def _delete_index(engine: SearchEngine) -> None:
    engine.delete_index()
