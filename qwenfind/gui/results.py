"""The list of results: what its rows are, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from qwenfind.gui import words
from qwenfind.gui.arranging import first_loose
from qwenfind.records import Closeness, PassageMatch, SearchResult
from qwenfind.search.wording import fold, telling, words_of

_MESSAGES = (".eml", ".msg")
translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex


class RowKind(Enum):
    """What a row is."""

    RESULT = "result"
    PASSAGE = "passage"
    COPY = "copy"
    DIVIDER = "divider"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. A passage's row has the result of its file; the divider has none.

    Attributes:
        face: of a copy or version, the result that it stands under.
    """

    kind: RowKind
    result: SearchResult | None = None
    match: PassageMatch | None = None
    face: SearchResult | None = None


ROW = Qt.ItemDataRole.UserRole
EXPANDED = Qt.ItemDataRole.UserRole + 1
MARKS = Qt.ItemDataRole.UserRole + 2


class ResultListModel(QAbstractListModel):
    """Results, the passages and versions of those that are open, and the line above what is only loosely related.

    Attributes:
        sought: the words of the search, folded, which are marked in names.

    Signals:
        expansionWanted(SearchResult): a file was opened whose passages are not known yet.
    """

    expansionWanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._results: tuple[SearchResult, ...] = ()
        self._matches: dict[tuple[str, int, int], tuple[PassageMatch, ...]] = {}
        self._expanded: set[str] = set()
        self.sought: tuple[str, ...] = ()

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, or what it says to a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == EXPANDED:
            return row.result is not None and str(row.result.path) in self._expanded
        if role == MARKS:
            return () if row.result is None else marks_in(name_of(row.result), self.sought)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self._spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The divider can be neither chosen nor dragged."""
        row = self.row(index)
        if row is None or row.kind is RowKind.DIVIDER:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Files are dragged out as files."""
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of some rows, as links and as paths."""
        rows = [self._rows[index.row()] for index in indexes]
        paths = list(dict.fromkeys(str(row.result.path) for row in rows if row.result is not None))
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        data.setText("\n".join(paths))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """A result is copied, never moved, out of its folder."""
        return Qt.DropAction.CopyAction

    # What the window does

    @property
    def results(self) -> tuple[SearchResult, ...]:
        """The results as they stand."""
        return self._results

    def row(self, index: Index) -> Row | None:
        """What stands at an index."""
        found = index.data(ROW) if index.isValid() else None
        return found if isinstance(found, Row) else None

    def index_of(self, result: SearchResult) -> QModelIndex:
        """Where a file's row stands now."""
        for kind in (RowKind.RESULT, RowKind.COPY):
            for at, row in enumerate(self._rows):
                if row.kind is kind and row.result is not None and row.result.path == result.path:
                    return self.index(at)
        return QModelIndex()

    def replace(self, results: Sequence[SearchResult]) -> None:
        """Shows other results, in this order."""
        self.beginResetModel()
        self._results = tuple(results)
        self._rows = self._made()
        self.endResetModel()

    def renew(self, results: Sequence[SearchResult]) -> None:
        """Takes in what is new about the rows that stand, which keep their places, and adds the rest below them."""
        if [r.path for r in results[: len(self._results)]] != [r.path for r in self._results]:
            raise ValueError("rows that stand must keep their places")
        before = self._rows
        # Of an open file, those versions stay that are seen: others would push the rows below away.
        seen = {result.path: result.copies for result in self._results if self.is_expanded(result)}
        self._results = tuple(replace(r, copies=seen[r.path]) if r.path in seen else r for r in results)
        rows = self._made()
        if _begins_with(rows, before):
            self._extend(rows, len(before))
            return
        # The line above the loosely related came, went or moved: the rows stand, the line does not.
        rows, kept = _undivided(rows), _undivided(before)
        if _begins_with(rows, kept):
            self._remove_divider()
            self._extend(rows, len(kept))
            return
        # Another passage of an open file is its best one now, so that the rows below the file are others.
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _extend(self, rows: list[Row], standing: int) -> None:
        """Takes in rows of which the first so many stand already."""
        self._rows = rows[:standing]
        if standing:
            self.dataChanged.emit(self.index(0), self.index(standing - 1))
        if len(rows) > standing:
            self.beginInsertRows(QModelIndex(), standing, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def clear(self) -> None:
        """Shows nothing, and forgets which files were open."""
        self.forget_matches()
        self.replace(())

    def forget_matches(self) -> None:
        """Forgets which files are open and their passages: they answered another search. `replace` comes next."""
        self._expanded.clear()
        self._matches.clear()

    def toggle(self, result: SearchResult) -> None:
        """Opens a file to its other passages, or closes it."""
        key = str(result.path)
        if key in self._expanded:
            self._expanded.discard(key)
            self._close(result)
            return
        self._expanded.add(key)
        if _content(result) in self._matches:
            self._open(result, (*self._passages(result), *_copies(result)))
        else:
            self._open(result, _copies(result))
            self.expansionWanted.emit(result)
        self._redraw(result)

    def is_expanded(self, result: SearchResult) -> bool:
        """Whether a file is open."""
        return str(result.path) in self._expanded

    def matches(self, result: SearchResult) -> tuple[PassageMatch, ...]:
        """The passages of a file that are known to answer."""
        return self._matches.get(_content(result), ())

    def set_matches(self, result: SearchResult, matches: Sequence[PassageMatch]) -> None:
        """Tells the passages of a file; where it is open they are shown."""
        if _content(result) in self._matches:
            return
        self._matches[_content(result)] = tuple(matches)
        if self.is_expanded(result):
            self._open(result, self._passages(result))

    # Rows

    def _made(self) -> list[Row]:
        rows: list[Row] = []
        loose_from = first_loose(self._results)
        for at, result in enumerate(self._results):
            # With nothing above it, the line would divide nothing.
            if at == loose_from and at > 0:
                rows.append(Row(RowKind.DIVIDER))
            rows.append(Row(RowKind.RESULT, result))
            if str(result.path) in self._expanded:
                rows += (*self._passages(result), *_copies(result))
        return rows

    def _passages(self, result: SearchResult) -> list[Row]:
        others = [m for m in self.matches(result) if m.passage.ordinal != result.ordinal]
        return [Row(RowKind.PASSAGE, result, match) for match in others]

    def _open(self, result: SearchResult, rows: Sequence[Row]) -> None:
        at = self.index_of(result)
        if at.isValid() and rows:
            self.beginInsertRows(QModelIndex(), at.row() + 1, at.row() + len(rows))
            self._rows[at.row() + 1 : at.row() + 1] = rows
            self.endInsertRows()

    def _close(self, result: SearchResult) -> None:
        at = self.index_of(result)
        first = last = at.row() + 1
        while last < len(self._rows) and self._rows[last].kind in (RowKind.PASSAGE, RowKind.COPY):
            last += 1
        if at.isValid() and last > first:
            self.beginRemoveRows(QModelIndex(), first, last - 1)
            del self._rows[first:last]
            self.endRemoveRows()
        self._redraw(result)

    def _remove_divider(self) -> None:
        for at, row in enumerate(self._rows):
            if row.kind is RowKind.DIVIDER:
                self.beginRemoveRows(QModelIndex(), at, at)
                self._rows = self._rows[:at] + self._rows[at + 1 :]
                self.endRemoveRows()
                return

    def _redraw(self, result: SearchResult) -> None:
        at = self.index_of(result)
        if at.isValid():
            self.dataChanged.emit(at, at)

    def _spoken(self, row: Row) -> str:
        if row.result is None:
            return self.tr("Only loosely related")
        if row.match is not None:
            where = words.unit(row.match.passage.unit_kind, row.match.passage.unit)
            return ", ".join(filter(None, (where, words.shown(row.match.snippet))))
        result = row.result
        if row.face is not None:
            return ", ".join(
                (
                    name_of(result),
                    self.tr("identical") if result.identical else self.tr("another version"),
                    words.place(result.path.parent),
                    words.day(result.mtime_ns / 1e9),
                )
            )
        closeness = {
            Closeness.STRONG: self.tr("strong match"),
            Closeness.GOOD: self.tr("good match"),
            Closeness.LOOSE: self.tr("loosely related"),
        }[result.closeness]
        facts = (
            name_of(result),
            closeness,
            words.unit(result.unit_kind, result.page),
            words.language(result.language) if result.language else "",
            self.tr("not connected") if result.offline else "",
            self.tr("%n more passage(s)", "", result.more) if result.more else "",
            versions_of(result),
            words.place(result.path.parent),
            words.day(result.mtime_ns / 1e9) if result.mtime_ns else "",
            words.shown(result.snippet),
        )
        return ", ".join(filter(None, facts))


def versions_of(result: SearchResult) -> str:
    """How many files of its text there are, itself among them; "" where it is the only one."""
    if not result.copies:
        return ""
    if all(copy.identical for copy in result.copies):
        return translate("results", "%n copies", "", 1 + len(result.copies))
    return translate("results", "%n versions", "", 1 + len(result.copies))


def _copies(result: SearchResult) -> list[Row]:
    return [Row(RowKind.COPY, copy, face=result) for copy in result.copies]


def _content(result: SearchResult) -> tuple[str, int, int]:
    """What a file held when it was found: once it is read again, its passages are others."""
    return str(result.path), result.mtime_ns, result.size


def _begins_with(rows: Sequence[Row], first: Sequence[Row]) -> bool:
    return [_identity(row) for row in rows[: len(first)]] == [_identity(row) for row in first]


def _undivided(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.kind is not RowKind.DIVIDER]


def _identity(row: Row) -> tuple[RowKind, str, int]:
    path = str(row.result.path) if row.result is not None else ""
    return row.kind, path, row.match.passage.ordinal if row.match is not None else -1


def name_of(result: SearchResult) -> str:
    """What a person calls a result: a message by its subject, every other file by its name."""
    is_message = result.path.suffix.lower() in _MESSAGES and result.title
    return words.shown(result.title if is_message else result.name)


def marks_in(name: str, sought: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where a name holds words that were looked for, as half-open spans in order."""
    folded = fold(name)
    if len(folded) != len(name):
        return ()
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(folded):
        length = max((len(word) for word in sought if folded.startswith(word, at)), default=0)
        if length:
            spans.append((at, at + length))
        at += length or 1
    return tuple(spans)


def sought_in(text: str) -> tuple[str, ...]:
    """The words of a query that are worth marking in a name: those that tell something."""
    found = (word.folded for word in telling(words_of(text)))
    return tuple(dict.fromkeys(word for word in found if len(word) >= 3))
