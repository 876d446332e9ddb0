"""The rules of what is left out: the person's own patterns, hidden files, and a field that tries a path on them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from qwenfind.gui import reasons, words
from qwenfind.gui.settings_parts import Page, Section, SettingRow, Sign, quiet_timer
from qwenfind.gui.widgets import button, column, row
from qwenfind.settings import Settings

# Long enough not to ask for each key, short enough to feel live.
TRY_MS = 120
ROWS_SHOWN = 5


class ExclusionsEditor(QObject):
    """Fills a section with the rules; changes apply at once."""

    def __init__(self, page: Page, section: Section) -> None:
        super().__init__(page)
        self._page = page
        self._bridge = page.bridge
        self._asked: tuple[tuple[str, ...], str] = ((), "")
        self._make_patterns(section)
        page.switch(
            section,
            "include_hidden",
            self.tr("Hidden files too"),
            self.tr("Files and folders whose names begin with a dot, or that the system hides."),
        )
        self._make_tester(section)
        page.shows(self._show)

    def _make_patterns(self, section: Section) -> None:
        self.list = QListWidget()
        self.list.setProperty("class", "list")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.list.setTabKeyNavigation(False)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("New pattern"))
        self.field.setPlaceholderText(self.tr("A pattern, such as *.bak or Drafts/"))
        self.field.setAcceptDrops(False)
        self.add = button(self.tr("Add"), says=self.tr("Add the pattern"))
        self.remove = button(self.tr("Remove"), says=self.tr("Remove the chosen pattern"))
        holder = QWidget()
        inside = column(spacing=8)
        inside.addWidget(self.list)
        inside.addLayout(row(self.field, self.add, self.remove))
        holder.setLayout(inside)
        self.row = SettingRow(
            self.tr("Patterns"),
            self.tr(
                "As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a "
                "folder, a ! at the beginning takes something in again."
            ),
            holder,
            buddy=self.list,
            wide=True,
        )
        section.add(self.row)
        self.add.clicked.connect(self._add)
        self.field.returnPressed.connect(self._add)
        self.field.textEdited.connect(self._patterns_edited)
        self.remove.clicked.connect(self._remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        self.list.itemChanged.connect(self._edited)
        self.list.currentItemChanged.connect(self._chosen)

    def _make_tester(self, section: Section) -> None:
        self.path = PathField()
        self.path.setPlaceholderText(self.tr("Type, paste or drop a file or folder"))
        self.verdict = Sign(self._page.theme)
        self.verdict.hide()
        holder = QWidget()
        holder.setLayout(column(self.path, self.verdict, spacing=6))
        section.add(
            SettingRow(
                self.tr("Try a path"),
                self.tr("Says at once whether it would be searched, with the patterns above and the one being typed."),
                holder,
                buddy=self.path,
                wide=True,
            )
        )
        self._timer = quiet_timer(self._page, self._try, TRY_MS)
        self.path.textChanged.connect(self._timer.start)

    # Patterns

    @property
    def patterns(self) -> tuple[str, ...]:
        """The patterns as the list shows them."""
        return tuple(self.list.item(at).text() for at in range(self.list.count()))

    def _show(self, settings: Settings) -> None:
        if self.patterns == settings.exclude and self.list.count():
            return
        at = self.list.currentRow()
        with QSignalBlocker(self.list):
            self.list.clear()
            for pattern in settings.exclude:
                item = QListWidgetItem(pattern, self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.setCurrentRow(min(at, self.list.count() - 1))
        self.list.setVisible(bool(settings.exclude))
        self.remove.setVisible(bool(settings.exclude))
        height = max(1, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(ROWS_SHOWN, self.list.count()) * height + 2 * self.list.frameWidth() + 2)
        self._chosen()
        self._timer.start()

    @Slot()
    def _add(self) -> None:
        pattern = self.field.text().strip()
        if not pattern:
            self.row.say(self.tr("Write a pattern first."))
        elif pattern in self.patterns:
            self.row.say(self.tr("This pattern is in the list already."))
        else:
            self.field.clear()
            self._save((*self.patterns, pattern))

    @Slot()
    def _remove(self) -> None:
        at = self.list.currentRow()
        if at >= 0:
            self._save(self.patterns[:at] + self.patterns[at + 1 :])

    @Slot(QListWidgetItem)
    def _edited(self, item: QListWidgetItem) -> None:
        text = item.text().strip()
        with QSignalBlocker(self.list):
            item.setText(text)
        self._save(tuple(dict.fromkeys(pattern for pattern in self.patterns if pattern)))

    @Slot()
    def _chosen(self) -> None:
        self.remove.setEnabled(self.list.currentRow() >= 0)

    def _save(self, patterns: tuple[str, ...]) -> None:
        self.row.say("")
        self._bridge.change(self._refused, exclude=patterns)

    @Slot(str, str)
    def _refused(self, title: str, hint: str) -> None:
        self.row.say(f"{title} {hint}".strip())
        with QSignalBlocker(self.list):
            self.list.clear()
        self._show(self._bridge.settings)

    @Slot()
    def _patterns_edited(self) -> None:
        self.row.say("")
        self._timer.start()

    # Trying

    @Slot()
    def _try(self) -> None:
        path = self.path.text().strip()
        typed = self.field.text().strip()
        patterns = (*self.patterns, typed) if typed else self.patterns
        self._asked = (patterns, path)
        if not path:
            self.verdict.say("", "", "")
            return
        self._bridge.task(
            lambda engine: (patterns, path, engine.left_out(patterns, path)), self._tried, self._not_tried
        )

    @Slot(object)
    def _tried(self, answer: tuple[tuple[str, ...], str, str]) -> None:
        patterns, path, reason = answer
        if (patterns, path) != self._asked:
            return
        if not reason:
            self.verdict.say(self.tr("It would be searched."), "check", "good")
        elif reason in patterns:
            self.verdict.say(self.tr("Left out by the pattern {}").format(words.shown(reason)), "close", "warn")
        else:
            self.verdict.say(self.tr("Left out: {}").format(reasons.left_out(reason)), "close", "warn")

    @Slot(str, str)
    def _not_tried(self, title: str, hint: str) -> None:
        self.verdict.say(f"{title} {hint}".strip(), "error", "bad")


class PathField(QLineEdit):
    """A line for a path; a file dropped on it becomes its path."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's name
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's name
        places = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if places:
            self.setText(places[0])
            event.acceptProposedAction()
        else:
            super().dropEvent(event)
