"""Files that are not wholly in the index, those of one kind together: a tree of two levels, quick with thousands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qwenfind.gui import words
from qwenfind.gui.reasons import Reason, reason_of, translate
from qwenfind.gui.theme import Theme
from qwenfind.gui.wrapping import wrapped
from qwenfind.records import Document, Folder

Index = QModelIndex | QPersistentModelIndex

FILE, HAPPENED, TO_DO, ACTION = range(4)
# How many characters at the end of a text repeat what its children tell.
TAIL = Qt.ItemDataRole.UserRole
PATHS = Qt.ItemDataRole.UserRole + 1
_PADDING = 8


@dataclass(frozen=True, slots=True)
class Group:
    """Files of one folder's or one reason's kind.

    Attributes:
        reason: what all have in common.
        documents: the files; empty for a folder.
        folder: a folder that is not connected, or None.
    """

    reason: Reason
    documents: tuple[Document, ...] = ()
    folder: Path | None = None

    @property
    def key(self) -> str:
        """What tells it from other groups, now and after the next look."""
        return f"{self.reason.kind} {self.folder or ''}"

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where its files, or itself, lie."""
        return tuple(document.path for document in self.documents) or ((self.folder,) if self.folder else ())


def grouped(documents: Iterable[Document], folders: Iterable[Folder] = ()) -> tuple[Group, ...]:
    """Problems of one kind together: what asks for attention first, then the larger groups."""
    told = cache(reason_of)
    kinds: dict[str, tuple[Reason, list[Document]]] = {}
    for document in documents:
        reason = told(document.state, document.reason)
        first, files = kinds.setdefault(reason.kind, (reason, []))
        if first.happened != reason.happened:
            kinds[reason.kind] = (replace(first, happened=first.of_many), files)
        files.append(document)
    found = [Group(reason, tuple(files)) for reason, files in kinds.values()]
    found.sort(key=lambda group: (group.reason.weight, -len(group.documents)))
    return (*(_away(folder) for folder in folders if folder.offline), *found)


def _away(folder: Folder) -> Group:
    since = words.day(folder.last_scan) if folder.last_scan else ""
    if since:
        happened = translate("health", "Not connected; last seen {}").format(since)
    else:
        happened = translate("health", "Not connected")
    reason = Reason("away", happened, translate("health", "Connect it; its files are still found meanwhile"), 0, False)
    return Group(reason, folder=folder.path)


class ProblemsModel(QAbstractItemModel):
    """Rows of `Group`; a group of several files has them as children."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._told = cache(reason_of)

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is shown."""
        return self._groups

    def show(self, groups: Sequence[Group]) -> None:
        """Shows others."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self._told = cache(reason_of)
        self.endResetModel()

    def group_of(self, index: Index) -> Group | None:
        """The group that a row is, or belongs to."""
        if not index.isValid():
            return None
        at = index.internalId()
        return self._groups[index.row() if at == 0 else at - 1]

    def document_of(self, index: Index) -> Document | None:
        """The one file that a row stands for, or None where it stands for several or for a folder."""
        group = self.group_of(index)
        if group is None:
            return None
        if index.internalId():
            return group.documents[index.row()]
        return group.documents[0] if len(group.documents) == 1 else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own default
        """A row's number is its place; a child bears its group's, counted from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override] # QObject.parent() is another
        """The group of a file among several."""
        at = index.internalId() if index.isValid() else 0
        return self.createIndex(at - 1, 0, 0) if at else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Groups, or files of a group of several."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        files = len(self._groups[parent.row()].documents)
        return files if files > 1 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """File, what happened, what to do, action."""
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            names = (self.tr("File"), self.tr("What happened"), self.tr("What you can do"), self.tr("Action"))
            shown = section != ACTION or role == Qt.ItemDataRole.AccessibleTextRole
            return names[section] if shown else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, and what a screen reader hears of its row."""
        group = self.group_of(index)
        if group is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index, group)
        if role == Qt.ItemDataRole.ToolTipRole:
            document = self.document_of(index)
            path = document.path if document else group.folder
            return words.tooltip(str(path) if index.column() == FILE and path else self._text(index, group))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == FILE:
                cells = (self._text(index.sibling(index.row(), at), group) for at in (FILE, HAPPENED, TO_DO))
                return ". ".join(cells)
            return self._text(index, group)
        if role == PATHS:
            document = self.document_of(index)
            return (document.path,) if document else group.paths
        if role == TAIL:
            return len(self._more(index, group)) if index.column() == FILE else 0
        return None

    def _text(self, index: Index, group: Group) -> str:
        document, reason = self.document_of(index), group.reason
        if index.internalId() and document is not None:
            reason = self._told(document.state, document.reason)
        if index.column() == FILE:
            if group.folder is not None:
                return words.shown(group.folder.name or str(group.folder))
            name = (document or group.documents[0]).name
            return words.shown(name) + self._more(index, group)
        if index.column() == HAPPENED:
            return reason.happened
        if index.column() == TO_DO:
            return reason.to_do
        return self.tr("Try again") if reason.again else ""

    def _more(self, index: Index, group: Group) -> str:
        if index.internalId() or len(group.documents) < 2:
            return ""
        return " " + self.tr("and {} more").format(words.count(len(group.documents) - 1))


class ProblemsDelegate(QStyledItemDelegate):
    """Paints calm rows with a hairline below, and links in the last column.

    Signals:
        actionClicked(QModelIndex): the link of a row was clicked.

    Attributes:
        lines: of text for which each row has room.
    """

    actionClicked = Signal(object)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines = 1

    @property
    def height(self) -> int:
        """Of each row, in pixels."""
        more = (self.lines - 1) * QFontMetrics(self._theme.font()).lineSpacing()
        return self._theme.px(32 if self._theme.compact else 38) + more

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows of one height."""
        return QSize(80, self.height)

    def lines_of(self, index: Index, width: int, *, at_most: int) -> list[tuple[str, str]]:
        """A cell's lines, each with its muted end.

        Args:
            width: of the cell, in pixels.
            at_most: as many lines as there is room for.
        """
        font, room = self._theme.font(), width - 2 * _PADDING
        text, tail = str(index.data()), int(index.data(TAIL) or 0)
        if index.column() != FILE:
            return [(line, "") for line in wrapped(text, font, room, at_most=at_most)]
        # Where a name is cut, its beginning and its ending tell it from others.
        cut = Qt.TextElideMode.ElideMiddle
        name, more = (text[:-tail], text[-tail:]) if tail else (text, "")
        metrics = QFontMetrics(font)
        after = metrics.horizontalAdvance(more)
        if metrics.horizontalAdvance(text) <= room or (at_most == 1 and after <= room / 2):
            return [(metrics.elidedText(name, cut, room - after), more)]
        if at_most == 1:
            return [(metrics.elidedText(text, cut, room), "")]
        lines = [(line, "") for line in wrapped(name, font, room, at_most=at_most - bool(more), cut=cut)]
        return [*lines, ("", more.strip())] if more else lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A cell."""
        tokens = self._theme.tokens
        area: QRect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, tokens.color("selection"))
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setFont(self._theme.font())
        metrics = QFontMetrics(painter.font())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        lines = self.lines_of(index, area.width(), at_most=self.lines)
        step = metrics.lineSpacing()
        room = area.adjusted(_PADDING, 0, -_PADDING, 0)
        room.translate(0, -round((len(lines) - 1) * step / 2))
        for text, more in lines:
            painter.setPen(tokens.color("accent" if index.column() == ACTION else "text"))
            painter.drawText(room, flags, text)
            painter.setPen(tokens.color("muted"))
            painter.drawText(room.adjusted(metrics.horizontalAdvance(text), 0, 0, 0), flags, more)
            room.translate(0, step)
        if state & QStyle.StateFlag.State_HasFocus and index.column() == FILE:
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.drawLine(area.left() + 1, area.top() + 4, area.left() + 1, area.bottom() - 4)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the link of the last column."""
        if (
            index.column() == ACTION
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
            and index.data()
        ):
            self.actionClicked.emit(index)
            return True
        return super().editorEvent(event, model, option, index)


def needs_ocr(groups: Iterable[Group]) -> int:
    """Files whose text is there as pictures only."""
    return sum(len(group.documents) for group in groups if group.reason.kind == "ocr")
