"""What a person can begin with: earlier searches, and examples out of their own files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from qwenfind.engine import SearchEngine
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.history import History
from qwenfind.gui.results_panel import Start

_EXAMPLES = 4


class Beginnings(QObject):
    """Keeps the history and the examples.

    Signals:
        changed(Start): there is something else to begin with.
    """

    changed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.history = History(bridge.engine.home.history)
        self._examples: tuple[str, ...] = ()
        self._has_folders = bool(bridge.settings.folders)
        self._is_due = True
        bridge.settingsChanged.connect(self._hear_settings)

    @property
    def start(self) -> Start:
        """What there is to begin with now."""
        return Start(self.recent, self._examples, self._has_folders)

    @property
    def recent(self) -> tuple[str, ...]:
        """Earlier searches, none where the person wants none remembered."""
        return self.history.searches if self._bridge.settings.keep_history else ()

    def look(self) -> None:
        """Looks for examples and earlier searches, and readies the model for the first search."""
        self._is_due = False
        self._bridge.task(_prepare, self._take, self._miss)
        if self._bridge.settings.keep_history:
            self._bridge.task(lambda _: self.history.read(), self._tell)

    def files_changed(self) -> None:
        """There may be better examples; where there are none yet they are looked for at once."""
        if self._is_due or not self._examples:
            self.look()

    def files_read(self) -> None:
        """Reading is over: the next examples are worth a look."""
        self._is_due = True

    def add(self, search: str) -> None:
        """Remembers a search, where the person wants that."""
        if self._bridge.settings.keep_history and search and self.history.add(search):
            self._tell()
            self._bridge.task(lambda _: self.history.write_if_possible())

    @Slot()
    def forget(self) -> None:
        """The person had the searches forgotten; the file is gone already."""
        self.history.searches = ()
        self._tell()

    @Slot(object)
    def _take(self, found: tuple[Sequence[str], bool]) -> None:
        self._examples, self._has_folders = tuple(found[0]), found[1]
        self._tell()

    @Slot(str, str)
    def _miss(self, _title: str, _hint: str) -> None:
        """Examples are a nicety; what is wrong with the index is said by what a person asks of it."""

    @Slot()
    def _hear_settings(self) -> None:
        self._has_folders = bool(self._bridge.settings.folders)
        self._tell()

    @Slot(object)
    def _tell(self, _read: object = None) -> None:
        self.changed.emit(self.start)


def _prepare(engine: SearchEngine) -> tuple[Sequence[str], bool]:
    engine.warm()
    engine.ask_models()
    return engine.examples(_EXAMPLES), bool(engine.folders())
