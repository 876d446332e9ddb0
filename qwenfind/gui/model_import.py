"""A model that lies in a folder is taken into the app's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from qwenfind.gui.bridge import Bridge

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine


class ModelImport(QObject):
    """Asks which folder holds the model, and copies it.

    Signals:
        began(text): what is done now, as a person is told.
        came(name): the model is here.
        failed(title, hint): it is not, and why.
    """

    began = Signal(str)
    came = Signal(str)
    failed = Signal(str, str)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window

    @Slot()
    def choose(self) -> None:
        """Has the person choose a folder."""
        dialog = QFileDialog(self._window, self.tr("Choose the folder that holds the model"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    @Slot(str)
    def take(self, folder: str) -> None:
        """Copies the model out of a folder."""
        self.began.emit(self.tr("Copying the model and checking it…"))
        self._bridge.task(lambda engine: _import(engine, folder), self._imported, self._refused, own_thread=True)

    @Slot(object)
    def _imported(self, name: str) -> None:
        self.came.emit(name)

    @Slot(str, str)
    def _refused(self, title: str, hint: str) -> None:
        self.failed.emit(title, hint)


def _import(engine: SearchEngine, folder: str) -> str:
    name = engine.models.import_folder(Path(folder)).name
    engine.forget_models()
    engine.ask_models((name,))
    return name
