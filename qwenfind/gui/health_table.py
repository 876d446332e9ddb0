"""The table of problems with what can be done about them, and the card that tells how folders are watched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QMenu, QTreeView, QVBoxLayout, QWidget

from qwenfind.gui import reasons
from qwenfind.gui.engine_words import told
from qwenfind.gui.health_problems import (
    ACTION,
    FILE,
    HAPPENED,
    PATHS,
    TO_DO,
    Group,
    Index,
    ProblemsDelegate,
    ProblemsModel,
)
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, announce, button, label, row

if TYPE_CHECKING:
    from qwenfind.records import Activity

_ROWS_SHOWN = 12
# Of the width that the action leaves: file, what happened, what to do.
_WIDTHS = (0.29, 0.29, 0.42)
# Narrower than this the rows have no link; the buttons below do the same.
_LINKS_FROM = 440
# A cell gets as many lines as it needs up to these; all rows have as many as the longest.
_MOST_LINES = {FILE: 3, HAPPENED: 6, TO_DO: 6}
# Thousands of files differ in their names alone: their rows are as high as these first ones of a group want.
_MEASURED = 20


class Problems(QWidget):
    """The table, its links, and the same as buttons for the keyboard.

    Signals:
        retry(paths): read these files again; None for all that could not be read.
        reveal(path), copied(path): what their names say.
    """

    retry = Signal(object)
    reveal = Signal(object)
    copied = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = ProblemsModel(self)
        self.table = _Table(theme)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Files that are not wholly found"))
        self._none = label("", "muted", wraps=True)
        self._detail = label("", "muted", wraps=True)
        self._said = label("", "small", wraps=True)
        self._again = button(self.tr("Try again"), says=self.tr("Read the chosen files again"))
        self._show = button(self.tr("Show in folder"))
        self._all = button(self.tr("Try all again"), says=self.tr("Read all files again that could not be read"))
        self._bar = QWidget()
        self._bar.setLayout(row(self._again, self._show, 1, self._all))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self._none, self.table, self._detail, self._bar, self._said):
            whole.addWidget(part)

        self._copy = QAction(self.tr("Copy path"), self)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._copy.triggered.connect(self._copy_chosen)
        self.addAction(self._copy)
        self._again.clicked.connect(self._retry_chosen)
        self._show.clicked.connect(self._reveal_chosen)
        self._all.clicked.connect(self._retry_all)
        self.table.links.actionClicked.connect(self._act)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.show_groups(())

    def show_groups(self, groups: Sequence[Group], *, waiting: int = 0) -> None:
        """Shows what is wrong now; what was unfolded and chosen stays so.

        Args:
            waiting: files that are not read yet.
        """
        if tuple(groups) != self.model.groups:
            chosen = self.model.group_of(self.table.currentIndex())
            unfolded = {
                group.key
                for at, group in enumerate(self.model.groups)
                if self.table.isExpanded(self.model.index(at, FILE))
            }
            self.model.show(groups)
            for at, group in enumerate(groups):
                self.table.setExpanded(self.model.index(at, FILE), group.key in unfolded)
                if chosen is not None and group.key == chosen.key:
                    self.table.setCurrentIndex(self.model.index(at, FILE))
            self._said.setText("")
        self._said.setVisible(bool(self._said.text()))
        self.table.setVisible(bool(groups))
        self._bar.setVisible(bool(groups))
        self._none.setVisible(not groups)
        # What waits may turn out to be a problem.
        whole, so_far = (
            self.tr("Every file that holds text is wholly found."),
            self.tr("Every file that was read so far is wholly found."),
        )
        self._none.setText(so_far if waiting else whole)
        self._all.setVisible(any(group.reason.again for group in groups))
        self.table.fit()
        self._choose()

    def say(self, text: str) -> None:
        """Tells what came of it."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        announce(self, text)

    def wait(self, files: int | None) -> None:
        """Says that so many files are read again; None for all."""
        if files is None:
            self.say(self.tr("All that could not be read is read again."))
        else:
            self.say(self.tr("%n file(s) are read again.", None, files))

    @Slot()
    def _choose(self) -> None:
        index = self.table.currentIndex()
        group = self.model.group_of(index)
        self._again.setEnabled(group is not None and group.reason.again)
        self._show.setEnabled(self.model.document_of(index) is not None)
        self._copy.setEnabled(self._show.isEnabled())
        # A cell may be cut: here stands the whole.
        cells = (index.sibling(index.row(), column).data() for column in (FILE, HAPPENED, TO_DO))
        self._detail.setText(". ".join(cells) + "." if group is not None else "")
        self._detail.setVisible(group is not None)

    @Slot(object)
    def _act(self, index: QModelIndex) -> None:
        self.retry.emit(index.data(PATHS))

    @Slot()
    def _retry_chosen(self) -> None:
        if self.table.currentIndex().isValid():
            self.retry.emit(self.table.currentIndex().data(PATHS))

    @Slot()
    def _retry_all(self) -> None:
        self.retry.emit(None)

    @Slot()
    def _reveal_chosen(self) -> None:
        document = self.model.document_of(self.table.currentIndex())
        if document is not None:
            self.reveal.emit(document.path)

    @Slot()
    def _copy_chosen(self) -> None:
        document = self.model.document_of(self.table.currentIndex())
        if document is not None:
            self.copied.emit(document.path)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if not index.isValid():
            index = self.table.currentIndex()
            at = self.table.visualRect(index).center()
        if not index.isValid():
            return
        self.table.setCurrentIndex(index.sibling(index.row(), FILE))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for source, slot in ((self._again, self._retry_chosen), (self._show, self._reveal_chosen)):
            action = menu.addAction(source.text())
            action.setEnabled(source.isEnabled())
            action.triggered.connect(slot)
        menu.addAction(self._copy)
        menu.popup(self.table.viewport().mapToGlobal(at))


class _Table(QTreeView):
    """As high as its rows up to a dozen, then it scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.links = ProblemsDelegate(theme, self)
        self.setItemDelegate(self.links)
        self.setProperty("class", "plain")
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(theme.px(18))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.expanded.connect(self.fit)
        self.collapsed.connect(self.fit)
        theme.changed.connect(self._share_width)

    @Slot()
    def fit(self) -> None:
        """Takes the height of its rows."""
        model = self.model()
        if model is None:
            return
        rows, lines = 0, 1
        for at in range(model.rowCount()):
            group = model.index(at, FILE)
            files = model.rowCount(group) if self.isExpanded(group) else 0
            rows += 1 + files
            measured = (group, *(model.index(n, FILE, group) for n in range(min(files, _MEASURED))))
            lines = max(lines, *map(self._lines_wanted, measured))
        if lines != self.links.lines:
            self.links.lines = lines
            self.doItemsLayout()
        # The last row is cut in the middle where there are more, so that one sees that it scrolls.
        shown = float(rows) if rows <= _ROWS_SHOWN else _ROWS_SHOWN + 0.5
        self.setFixedHeight(round(shown * self.links.height) + self.header().sizeHint().height() + 2)

    def _lines_wanted(self, row: Index) -> int:
        wanted = []
        for column, most in _MOST_LINES.items():
            depth = (2 if row.parent().isValid() else 1) if column == FILE else 0
            width = self.columnWidth(column) - depth * self.indentation()
            wanted.append(len(self.links.lines_of(row.sibling(row.row(), column), width, at_most=most)))
        return max(wanted)

    def drawBranches(self, painter: QPainter, area: QRect, index: Index) -> None:
        """A row goes on to the left edge; a group has a sign that it unfolds."""
        tokens = self._theme.tokens
        if self.selectionModel().isRowSelected(index.row(), index.parent()):
            painter.fillRect(area, tokens.color("selection"))
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if self.model().rowCount(index):
            x, y = area.right() - 7.0, area.center().y() + 0.5
            across = ((-2, -3.5), (1.5, 0), (-2, 3.5))
            down = ((-3.5, -2), (0, 1.5), (3.5, -2))
            points = [QPointF(x + dx, y + dy) for dx, dy in (down if self.isExpanded(index) else across)]
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.color("muted"), 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(points)
            painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    @Slot()
    def _share_width(self) -> None:
        self.setIndentation(self._theme.px(18))
        action = self.fontMetrics().horizontalAdvance(self.tr("Try again")) + 24
        narrow = self.viewport().width() < self._theme.px(_LINKS_FROM)
        self.setColumnHidden(ACTION, narrow)
        rest = max(0, self.viewport().width() - (0 if narrow else action))
        for column, share in enumerate(_WIDTHS):
            self.setColumnWidth(column, int(rest * share))
        if not narrow:
            self.setColumnWidth(ACTION, action)
        self.fit()


class WatchingCard(Card):
    """Whether changes are noticed at once, and what to do where they are not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._told = label("", "muted", wraps=True)
        self._how = button("", "link")
        self._command = QLineEdit()
        self._command.setReadOnly(True)
        self._command.setAccessibleName(self.tr("Command that raises the limit"))
        self._copy = button(self.tr("Copy"), says=self.tr("Copy the command"))
        self._hint = label(self.tr("Run this in a terminal, then start QwenFind again."), "small", wraps=True)
        self._help = QWidget()
        inside = QVBoxLayout(self._help)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(self._hint)
        inside.addLayout(row(self._command, self._copy))
        title = label(self.tr("Watching"), "name")
        line = row(spacing=12)
        line.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._told, 1)
        line.addWidget(self._how, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addWidget(self._help)
        self._help.hide()
        self._how.hide()
        self._how.clicked.connect(self._toggle)
        self._copy.clicked.connect(self._copy_command)
        self._name_link()

    @property
    def text(self) -> str:
        """What is told."""
        return self._told.text()

    def show_activity(self, activity: Activity) -> None:
        """Tells how indexing and watching go."""
        sentence, command = self._sentence(activity)
        if sentence != self._told.text():
            self._told.setText(sentence)
            self.setAccessibleName(f"{self.tr('Watching')}. {sentence}")
        self._how.setVisible(bool(command))
        if command != self._command.text():
            self._command.setText(command)
            self._command.setCursorPosition(0)
        if not command:
            self._help.hide()
            self._name_link()

    def _sentence(self, activity: Activity) -> tuple[str, str]:
        phase = str(activity.phase)
        if phase in ("disk_full", "busy_elsewhere") or (phase == "stopped" and activity.reason):
            return f"{told(activity.reason)} {told(activity.hint)}".strip(), ""
        if activity.watcher:
            return reasons.watching(activity.watcher)
        if phase == "stopped":
            return self.tr("Indexing does not run now; changes are noticed at the next start."), ""
        if phase == "paused":
            later = self.tr("Changes are noticed as they happen, and read later: {}")
            return later.format(told(activity.reason)), ""
        return self.tr("Changes in your folders are noticed as they happen."), ""

    @Slot()
    def _toggle(self) -> None:
        self._help.setVisible(not self._help.isVisible())
        self._name_link()

    def _name_link(self) -> None:
        self._how.setText(self.tr("Hide") if self._help.isVisible() else self.tr("How to raise it"))

    @Slot()
    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self._command.text())
        self._hint.setText(self.tr("Copied. Run it in a terminal, then start QwenFind again."))
