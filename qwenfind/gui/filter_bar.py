"""The row under the search field: filters as menus and removable chips, and the order of results."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePath

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from qwenfind.errors import UsageError
from qwenfind.gui import words
from qwenfind.gui.arranging import Sort
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.flow import Flow
from qwenfind.gui.widgets import button
from qwenfind.gui.words import translate
from qwenfind.search.chips import EITHER, Chip, chips_of, without
from qwenfind.search.facets import Facets
from qwenfind.search.languages import codes_of
from qwenfind.search.likeness import PASSAGE, part_of

_MOST = 12


def chip_label(chip: Chip) -> str:
    """What a person reads of a filter: "Deutsch", "Letters", "not pdf", "after 2024-03"."""
    value = chip.value.strip()
    if chip.key == "type":
        said = ", ".join(value.split(","))
    elif chip.key == "in":
        said = _name(value)
    elif chip.key == EITHER:
        said = value
    elif chip.key == "name":
        # As it is typed: alone it would look like a word that is demanded.
        said = f"name:{value}"
    elif chip.key == "date":
        said = _date(value)
    elif chip.key == "after":
        said = translate("chips", "after {}").format(_date(value))
    elif chip.key == "before":
        said = translate("chips", "before {}").format(_date(value))
    elif chip.key == "size":
        said = _size(value)
    elif chip.key == "lang":
        said = _languages(value)
    else:
        said = translate("chips", "like {}").format(_liked(value))
    return translate("chips", "not {}").format(said) if chip.negated else said


def search_label(text: str, *, longest: int | None = None) -> str:
    """What a person reads of an earlier search: "More like roof.pdf" where a file is searched with, not its path."""
    likes = [chip for chip in chips_of(text) if chip.key == "like"]
    if len(likes) == 1 and not without(text, likes[0]):
        text = translate("chips", "More like {}").format(_liked(likes[0].value))
    else:
        for chip in reversed(likes):
            text = text[: chip.start] + chip_label(chip) + text[chip.end :]
    shown = words.shown(text)
    return shown if longest is None or len(shown) <= longest else f"{shown[: longest - 1]}…"


def _name(place: str) -> str:
    return PurePath(place).name or place


def _liked(value: str) -> str:
    file, kind, number = part_of(value)
    if kind == PASSAGE:
        return translate("chips", "a passage of {}").format(_name(file))
    return ", ".join(filter(None, (_name(file), words.unit(kind, number))))


def _elsewhere(chips: Sequence[Chip]) -> str:
    """The folder of the file whose like is looked for; "" where there is none, or it is left out already."""
    likes = [PurePath(part_of(chip.value)[0]) for chip in chips if chip.key == "like"]
    folder = str(likes[0].parent) if len(likes) == 1 else ""
    left_out = any(chip.key == "in" and chip.negated and chip.value == folder for chip in chips)
    return "" if left_out else folder


def _date(value: str) -> str:
    """A date as it was typed; the words of the menu in the person's language."""
    return {
        "today": translate("chips", "today"),
        "yesterday": translate("chips", "yesterday"),
        "last week": translate("chips", "last week"),
        "last month": translate("chips", "last month"),
        "this year": translate("chips", "this year"),
        "last year": translate("chips", "last year"),
    }.get(value, value)


def _size(value: str) -> str:
    for sign, said in (
        (">=", translate("chips", "at least {}")),
        ("<=", translate("chips", "at most {}")),
        (">", translate("chips", "over {}")),
        ("<", translate("chips", "under {}")),
    ):
        if value.startswith(sign):
            return said.format(value.removeprefix(sign).strip())
    return value


def _languages(value: str) -> str:
    try:
        return ", ".join(dict.fromkeys(words.language(codes_of(name)[0]) for name in value.split(",")))
    except UsageError:
        return value


class FilterBar(QWidget):
    """Mirrors the filters of the query's text, and writes new ones into it.

    Signals:
        filterWanted(key, value): put this filter into the text.
        chipRemoved(Chip): take this one out.
        sortWanted(Sort): order the results by this.
    """

    filterWanted = Signal(str, str)
    chipRemoved = Signal(object)
    sortWanted = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chips: tuple[Chip, ...] = ()
        self._facets: Facets | None = None
        self._empty: list[QMenu] = []
        self._sort = Sort.RELEVANCE
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._flow = Flow(across=8)
        self._chip_buttons: list[QPushButton] = []
        self._menus: dict[str, QPushButton] = {}
        for key, text, says in (
            ("type", self.tr("Type"), self.tr("Filter by type")),
            ("after", self.tr("Date"), self.tr("Filter by date")),
            ("in", self.tr("Folder"), self.tr("Filter by folder")),
            ("lang", self.tr("Language"), self.tr("Filter by language")),
            ("size", self.tr("Size"), self.tr("Filter by size")),
        ):
            made = button(f"{text} ▾", "chip", says=says)
            menu = QMenu(made)
            menu.aboutToShow.connect(self._fill)
            menu.setProperty("key", key)
            made.setMenu(menu)
            self._menus[key] = made
            self._flow.addWidget(made)
        layout.addLayout(self._flow, 1)
        self.sort_button = button("", "chip", says=self.tr("Order of results"))
        sorts = QMenu(self.sort_button)
        self._sorts = {
            Sort.RELEVANCE: sorts.addAction(self.tr("By relevance"), self._by_relevance),
            Sort.DATE: sorts.addAction(self.tr("By date, newest first"), self._by_date),
        }
        for action in self._sorts.values():
            action.setCheckable(True)
        self.sort_button.setMenu(sorts)
        layout.addWidget(self.sort_button, 0, Qt.AlignmentFlag.AlignTop)
        self._show_sort()

    def refresh(self) -> None:
        """Asks the engine anew which types, languages and folders there are."""
        self._bridge.task(lambda engine: engine.facets(), self._take_facets, self._no_facets)

    def show_text(self, text: str, *, plain: bool = True) -> None:
        """Shows the filters of a text as chips.

        Args:
            plain: whether those that are said in plain language are in use.
        """
        chips = tuple(chip for chip in chips_of(text) if plain or not chip.plain)
        if chips == self._chips:
            return
        self._chips = chips
        for old in self._chip_buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chip_buttons.clear()
        for chip in chips:
            said = words.shown(chip_label(chip))
            made = button(f"{said}  ×".replace("&", "&&"), "chip-on")
            made.setAccessibleName(self.tr("Remove filter {}").format(said))
            made.setToolTip(self.tr("Remove this filter"))
            made.setProperty("chip", chip)
            made.clicked.connect(self._remove)
            self._chip_buttons.append(made)
            self._flow.addWidget(made)
        if folder := _elsewhere(chips):
            made = button(self.tr("Other folders only"), "chip", says=self.tr("Leave out the folder of this file"))
            made.setToolTip(self.tr("Leave out the folder of this file"))
            made.setProperty("filter", ("-in", folder))
            made.clicked.connect(self._chosen)
            self._chip_buttons.append(made)
            self._flow.addWidget(made)
        self._flow.invalidate()

    @Slot()
    def _remove(self) -> None:
        chip = self.sender().property("chip")
        if isinstance(chip, Chip):
            self.chipRemoved.emit(chip)

    @Slot(object)
    def _take_facets(self, facets: Facets) -> None:
        self._facets = facets
        for menu in self._empty:
            # It was opened before anything was known.
            if menu.isVisible():
                self._fill_menu(menu)
                menu.adjustSize()
        self._empty.clear()

    @Slot(str, str)
    def _no_facets(self, _title: str, _hint: str) -> None:
        self._facets = None

    @Slot()
    def _fill(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        self._fill_menu(menu)
        # Files came and went since; the next time it opens it tells of them, and at once where it was empty.
        self.refresh()

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        key = menu.property("key")
        if key == "after":
            self._fill_dates(menu)
        elif key == "size":
            self._fill_sizes(menu)
        elif key == "in":
            self._fill_folders(menu)
        elif key == "lang":
            self._fill_languages(menu)
        else:
            self._fill_types(menu)
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing is indexed yet")).setEnabled(False)
            self._empty.append(menu)

    def _fill_types(self, menu: QMenu) -> None:
        for name, number in (self._facets or Facets()).types[:_MOST]:
            self._add(menu, f"{words.shown(name)}\t{words.count(number)}", "type", name)

    def _fill_languages(self, menu: QMenu) -> None:
        for code, number in (self._facets or Facets()).languages[:_MOST]:
            self._add(menu, f"{words.language(code)}\t{words.count(number)}", "lang", code)

    def _fill_folders(self, menu: QMenu) -> None:
        for folder, number in (self._facets or Facets()).folders[:_MOST]:
            self._add(menu, f"{words.place(folder)}\t{words.count(number)}", "in", str(folder))
        if not menu.isEmpty():
            menu.addSeparator()
            menu.addAction(self.tr("Another folder…"), self._choose_folder)

    def _fill_dates(self, menu: QMenu) -> None:
        for text, value in (
            (self.tr("Today"), "today"),
            (self.tr("Since yesterday"), "yesterday"),
            (self.tr("Since last week"), "last week"),
            (self.tr("Since last month"), "last month"),
            (self.tr("This year"), "this year"),
            (self.tr("Since last year"), "last year"),
        ):
            self._add(menu, text, "after", value)
        menu.addSeparator()
        self._add(menu, self.tr("Before this year"), "before", "this year")

    def _fill_sizes(self, menu: QMenu) -> None:
        for text, value in (
            (self.tr("Smaller than 100 KB"), "<100kb"),
            (self.tr("Larger than 1 MB"), ">1mb"),
            (self.tr("Larger than 10 MB"), ">10mb"),
            (self.tr("Larger than 100 MB"), ">100mb"),
        ):
            self._add(menu, text, "size", value)

    def _add(self, menu: QMenu, text: str, key: str, value: str) -> None:
        # Qt would take "&" in a folder's name for a shortcut.
        action = menu.addAction(text.replace("&", "&&"))
        action.setProperty("filter", (key, value))
        action.triggered.connect(self._chosen)

    @Slot()
    def _chosen(self) -> None:
        key, value = self.sender().property("filter")
        self.filterWanted.emit(key, value)

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Search in a folder"), str(Path.home()))
        if folder:
            self.filterWanted.emit("in", folder)

    @Slot()
    def _by_relevance(self) -> None:
        self._set_sort(Sort.RELEVANCE)

    @Slot()
    def _by_date(self) -> None:
        self._set_sort(Sort.DATE)

    def _set_sort(self, sort: Sort) -> None:
        self._sort = sort
        self._show_sort()
        self.sortWanted.emit(sort)

    def _show_sort(self) -> None:
        text = self.tr("Relevance") if self._sort is Sort.RELEVANCE else self.tr("Date")
        self.sort_button.setText(f"{text} ▾")
        self.sort_button.setAccessibleDescription(text)
        for sort, action in self._sorts.items():
            action.setChecked(sort is self._sort)
