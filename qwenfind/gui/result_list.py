"""The list of results, by key and by mouse."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from qwenfind.gui.result_delegate import ResultDelegate
from qwenfind.gui.results import ResultListModel, Row, RowKind
from qwenfind.gui.theme import Theme
from qwenfind.records import SearchResult


class ResultList(QListView):
    """Shows a `ResultListModel`; remembers whether the person has moved, so that rows are kept still.

    Signals:
        rowChanged(Row or None): another row is chosen.
        opened(Row), revealed(Row), previewed(): Enter or a double click; Ctrl+Enter; Space.
        menuWanted(Row, QPoint): what can be done with a row is asked for, at this place of the screen.
        leftUpwards(): Up was pressed on the first row.
        typed(str): a letter was typed, which belongs into the field.
    """

    rowChanged = Signal(object)
    opened = Signal(object)
    revealed = Signal(object)
    previewed = Signal()
    menuWanted = Signal(object, QPoint)
    leftUpwards = Signal()
    typed = Signal(str)

    def __init__(self, model: ResultListModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moved = False
        self._results = model
        self.setModel(model)
        self._delegate = ResultDelegate(theme, self)
        self._delegate.expanderClicked.connect(self._toggle)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Results"))
        self.setAccessibleDescription(
            self.tr("Enter opens, Space shows a preview, Right opens further passages and versions.")
        )
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setUniformItemSizes(False)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self._relayout)
        self._mouse_at: QPoint | None = None

    @property
    def row(self) -> Row | None:
        """The row that is chosen."""
        return self._results.row(self.currentIndex())

    @property
    def result(self) -> SearchResult | None:
        """The result that is chosen, by its row or by one of its passages."""
        return self.row.result if self.row is not None else None

    def choose_first(self) -> None:
        """Chooses the first row and shows it."""
        self._choose(self._results.index(0))
        self.scrollToTop()

    def choose(self, result: SearchResult) -> None:
        """Chooses a file's row where it stands; scrolls nowhere."""
        index = self._results.index_of(result)
        if index.isValid():
            self._choose(index)

    def enter(self) -> None:
        """Takes the keys: the person goes into the list."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.moved = True
        if not self.currentIndex().isValid():
            self._choose(self._results.index(0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    # Keys, mouse and wheel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the list itself knows; letters go to the field."""
        key, row = event.key(), self.row
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None and row.result is not None:
            (self.revealed if control else self.opened).emit(row)
        elif key == Qt.Key.Key_Space and not control:
            self.previewed.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left) and row is not None and row.result is not None:
            self._turn(row, opens=key == Qt.Key.Key_Right)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.leftUpwards.emit()
        elif key == Qt.Key.Key_Menu and row is not None:
            self.menuWanted.emit(row, self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        elif not control and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            self.moved = self.moved or key in _MOVES
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A mouse that moves over the rows is about to choose one: they stay."""
        # On the screen: where the rows shift under a mouse that stands still, it is elsewhere in the list.
        here = event.globalPosition().toPoint()
        if self._mouse_at is not None and here != self._mouse_at:
            self.moved = True
        self._mouse_at = here
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses: rows stay from now on."""
        self.moved = True
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls reads: rows stay from now on."""
        self.moved = True
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row under the mouse."""
        row = self._results.row(self.indexAt(event.pos()))
        if row is not None and row.kind is not RowKind.DIVIDER:
            self.menuWanted.emit(row, event.globalPos())

    @Slot(object)
    def _toggle(self, index: QModelIndex) -> None:
        row = self._results.row(index)
        if row is not None and row.result is not None:
            self._results.toggle(row.face or row.result)

    def _turn(self, row: Row, *, opens: bool) -> None:
        assert row.result is not None
        result = row.face or row.result
        if opens != self._results.is_expanded(result):
            self._results.toggle(result)
            self.choose(result)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self._results.row(index)
        if row is not None and row.result is not None:
            self.opened.emit(row)

    @Slot()
    def _tell(self) -> None:
        self.rowChanged.emit(self.row)

    @Slot()
    def _relayout(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
