"""A look into the chosen file: its pages, text or picture, opened where it answers the search."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from qwenfind.extraction.preview import Preview
from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.engine_words import told
from qwenfind.gui.preview_bars import Footer, Header, Placard
from qwenfind.gui.preview_jobs import Ask, Asker, Reply, Sheet, Target, facts_of, targets_of
from qwenfind.gui.preview_moves import Keys, stepped
from qwenfind.gui.preview_text import TextView
from qwenfind.gui.preview_views import PageView, Place
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import line
from qwenfind.records import PassageMatch, SearchResult

# What takes less long is not announced: a flash of "Opening" tells nobody anything.
_PATIENT_MS = 200
_SHARPEN_MS = 120
_KEPT_SHEETS = 6


class PreviewPane(QWidget):
    """Shows one result. Talks to the bridge only; everything that takes time is done elsewhere.

    Signals:
        openRequested, showRequested, copyRequested, likeRequested: a button was pressed.
        leaveRequested: Space was pressed here.
    """

    openRequested = Signal()
    showRequested = Signal()
    copyRequested = Signal()
    likeRequested = Signal()
    leaveRequested = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._result: SearchResult | None = None
        self._targets: tuple[Target, ...] = ()
        self._now = 0
        self._opened: Preview | None = None
        self._number = self._count = 0
        self._zoom = 1.0
        self._keeps_place = False
        self._asker = Asker(bridge, self)
        self._keys = Keys(self)
        self._kept: OrderedDict[tuple[int, int], Sheet] = OrderedDict()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview"))
        self._header = Header(theme)
        self._footer = Footer(theme)
        self._message = Placard(theme)
        self._pages = PageView(theme)
        self._text = TextView(theme)
        self._body = QStackedWidget()
        for face in (self._message, self._pages, self._text):
            self._body.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._around = (self._header, line(), line(), self._footer)
        for part in (*self._around[:2], self._body, *self._around[2:]):
            layout.addWidget(part, int(part is self._body))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENT_MS)
        self._patience.timeout.connect(self._say_opening)
        self._sharpen = QTimer(self, singleShot=True, interval=_SHARPEN_MS)
        self._sharpen.timeout.connect(self._draw_again)
        self._join()
        self._show_nothing()

    def _join(self) -> None:
        self._asker.answered.connect(self._take)
        self._asker.broke.connect(self._broke)
        self._header.open.clicked.connect(self.openRequested)
        self._header.reveal.clicked.connect(self.showRequested)
        self._header.copy.clicked.connect(self.copyRequested)
        self._header.like.clicked.connect(self.likeRequested)
        self._footer.previous_match.clicked.connect(self.previous_match)
        self._footer.next_match.clicked.connect(self.next_match)
        self._footer.previous_page.clicked.connect(self.previous_page)
        self._footer.next_page.clicked.connect(self.next_page)
        self._footer.smaller.clicked.connect(self.zoom_out)
        self._footer.zoom.clicked.connect(self.zoom_whole)
        self._footer.larger.clicked.connect(self.zoom_in)
        self._message.retry.clicked.connect(self.reload)
        self._pages.turned.connect(self._turn)
        self._pages.resized.connect(self._sharpen.start)
        self._text.verticalScrollBar().valueChanged.connect(self._tell_unit)
        for view in (self._pages, self._text):
            view.installEventFilter(self._keys)

    # What is shown

    def show_result(self, result: SearchResult, matches: Sequence[PassageMatch], query: str) -> None:
        """Shows a result at the first of `matches`, or at its own evidence where there are none.

        The same file again, with more matches, goes on from where it stands.
        """
        targets = targets_of(result, matches)
        same = self._result is not None and facts_of(self._result) == facts_of(result)
        if same and self._opened is not None and targets and self._targets:
            self._go_on(result, targets)
            return
        self._result, self._targets, self._now = result, targets, 0
        self.setAccessibleDescription(words.shown(query))
        self._zoom = 1.0
        self._header.show_result(result)
        for part in self._around:
            part.show()
        self.reload()

    def _go_on(self, result: SearchResult, targets: tuple[Target, ...]) -> None:
        """Takes other matches of the file that is open; asks only where another place is to be shown."""
        assert self._opened is not None
        self._result = result
        if targets == self._targets:
            return
        before = self._targets[self._now]
        self._targets, self._now = targets, 0
        stays = targets[0].ordinal == before.ordinal and targets[0].sentence == before.sentence
        self._kept.clear()
        page = self._number if stays and self._opened.kind == "pages" and self._number else None
        self._ask(page=page, keeps_place=stays)

    @Slot()
    def reload(self) -> None:
        """Opens the file anew."""
        if self._result is None:
            return
        self._opened = None
        self._number = 0
        self._kept.clear()
        self._patience.start()
        self._ask()
        self._footer.show_nothing()

    def clear(self) -> None:
        """Shows nothing."""
        if self._result is not None:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._asker.drop()
        self._patience.stop()
        self._result = self._opened = None
        self._targets = ()
        self._kept.clear()
        self._pages.take_away()
        self._header.show_nothing()
        self._footer.show_nothing()
        self._message.say(self.tr("Choose a result to look into it here"))
        for part in self._around:
            part.hide()
        self._body.setCurrentWidget(self._message)

    @property
    def kind(self) -> str:
        """What is shown: "pages", "text", "image", "none", or "" while nothing is."""
        return self._opened.kind if self._opened is not None else ""

    # Asking

    def _ask(self, *, page: int | None = None, keeps_place: bool = False) -> None:
        """Asks for a page, or for the place of the match that is looked at."""
        if self._result is None:
            return
        self._keeps_place = keeps_place
        # A stack sizes only the view that it shows.
        self._pages.resize(self._body.size())
        ratio = self._pages.devicePixelRatioF()
        self._asker.ask(
            Ask(
                self._result.path,
                self.kind,
                self._targets,
                self._now,
                round(self._pages.fitting_width() * self._zoom * ratio),
                round(self._pages.fitting_height() * self._zoom * ratio),
                page,
            )
        )

    @Slot(object)
    def _take(self, reply: Reply) -> None:
        if self._result is None:
            return
        self._patience.stop()
        self._opened = reply.opened or self._opened
        if reply.problem is not None or self._opened is None:
            self._pages.forget_turn()
            self._say(*(reply.problem or ("", "")), retries=True)
        elif reply.sheet is not None:
            wanted = Place.EVIDENCE if reply.target is not None else Place.TOP
            self._show_sheet(reply.sheet, Place.KEPT if self._keeps_place else wanted)
        elif reply.reading is not None:
            if self._keeps_place:
                self._text.take_marks(reply.reading, now=self._now)
            else:
                self._text.show_text(reply.reading, now=self._now, zoom=self._zoom)
            self._text.setAccessibleName(self.tr("Text of {}").format(words.shown(self._result.name)))
            self._body.setCurrentWidget(self._text)
            self._show_footer()
        else:
            size = words.size(self._opened.size) if self._opened.size else ""
            self._say(told(self._opened.reason), size, suffix=self._result.path.suffix[1:])

    @Slot(str, str)
    def _broke(self, title: str, hint: str) -> None:
        if self._result is not None:
            self._patience.stop()
            self._say(title, hint, retries=True)

    def _show_sheet(self, sheet: Sheet, place: Place) -> None:
        assert self._opened is not None
        assert self._result is not None
        is_picture = self._opened.kind == "image"
        self._number = sheet.number
        if not is_picture:
            self._kept[sheet.number, self._now] = sheet
            while len(self._kept) > _KEPT_SHEETS:
                self._kept.popitem(last=False)
        self._body.setCurrentWidget(self._pages)
        self._pages.show_sheet(sheet, zoom=self._zoom, is_picture=is_picture, place=place)
        name = words.shown(self._result.name)
        if is_picture:
            self._pages.setAccessibleName(self.tr("Picture {}").format(name))
        else:
            self._pages.setAccessibleName(self.tr("Page {} of {} of {}").format(sheet.number, sheet.pages, name))
        target = self._targets[self._now] if self._targets and sheet.marked is not None else Target()
        self._pages.setAccessibleDescription(words.shown(target.sentence))
        self._count = sheet.pages
        self._show_footer()

    # Saying

    @Slot()
    def _say_opening(self) -> None:
        self._say(self.tr("Opening…"))

    def _say(self, title: str, hint: str = "", *, retries: bool = False, suffix: str | None = None) -> None:
        self._message.say(title, hint, retries=retries, suffix=suffix)
        self._body.setCurrentWidget(self._message)
        if retries or suffix is not None:
            self._footer.show_nothing()

    def _show_footer(self) -> None:
        shown = self._opened
        if shown is None:
            return
        self._footer.show_matches(self._now, len(self._targets) if shown.kind in ("pages", "text") else 0)
        if shown.kind == "text":
            self._tell_unit()
        else:
            self._footer.show_page("page" if shown.kind == "pages" else "picture", self._number, self._count)
        self._footer.show_zoom(self._zoom)

    @Slot()
    def _tell_unit(self) -> None:
        if self._opened is None or self._opened.kind != "text":
            return
        units = self._opened.units
        at = self._text.unit_at_top() if units else -1
        if at >= 0:
            self._footer.show_page(units[at].kind, at + 1, len(units))
        else:
            self._footer.show_page(units[0].kind if units else "", 1 if units else 0, len(units))

    # Moving

    @Slot()
    def next_match(self) -> None:
        """Goes to the next passage that answers, and from the last to the first."""
        self._to_match(1)

    @Slot()
    def previous_match(self) -> None:
        """Goes to the passage before."""
        self._to_match(-1)

    def _to_match(self, step: int) -> None:
        if not self._targets or self._opened is None or self._opened.kind not in ("pages", "text"):
            return
        self._now = (self._now + step) % len(self._targets)
        if self._opened.kind == "text":
            self._text.show_target(self._now)
            self._show_footer()
        else:
            self._ask()

    @Slot()
    def next_page(self) -> None:
        """Turns to the next page, slide or sheet."""
        self._turn(1)

    @Slot()
    def previous_page(self) -> None:
        """Turns back."""
        self._turn(-1)

    @Slot(int)
    def _turn(self, step: int) -> None:
        if self._opened is None:
            return
        if self._opened.kind == "text":
            self._text.go_to_unit(self._text.unit_at_top() + step)
            return
        self._to_page(self._number + step)

    def _to_page(self, number: int) -> None:
        if self._opened is None or not 1 <= number <= self._count or number == self._number:
            self._pages.forget_turn()
            return
        kept = self._kept.get((number, self._now))
        if kept is not None and self._opened.kind == "pages":
            self._asker.drop()
            self._show_sheet(kept, Place.TOP)
        else:
            self._ask(page=number)

    @Slot()
    def zoom_in(self) -> None:
        """Larger."""
        self._step_zoom(1)

    @Slot()
    def zoom_out(self) -> None:
        """Smaller."""
        self._step_zoom(-1)

    @Slot()
    def zoom_whole(self) -> None:
        """Back to the width of the pane."""
        self._set_zoom(1.0)

    def _step_zoom(self, step: int) -> None:
        self._set_zoom(stepped(self._zoom, step, is_text=self.kind == "text"))

    def _set_zoom(self, zoom: float) -> None:
        if self._opened is None or zoom == self._zoom or self.kind not in ("pages", "text", "image"):
            return
        self._zoom = zoom
        self._footer.show_zoom(zoom)
        if self.kind == "text":
            self._text.set_zoom(zoom)
            return
        if (sheet := self._pages.sheet) is not None:
            self._pages.show_sheet(sheet, zoom=zoom, is_picture=self.kind == "image", place=Place.KEPT)
        self._draw_again()

    @Slot()
    def _draw_again(self) -> None:
        """Has the page drawn for the width that it has now."""
        sheet = self._pages.sheet
        if sheet is None or self._opened is None or self._body.currentWidget() is not self._pages:
            return
        wanted = round(self._pages.fitting_width() * self._zoom * self._pages.devicePixelRatioF())
        if self.kind == "pages" and abs(wanted - sheet.image.width()) < 3:
            return
        if self._asker.is_busy:
            # What is under way may be another page: it is not to be forgotten over this.
            self._sharpen.start()
            return
        self._kept.clear()
        self._ask(page=self._number, keeps_place=True)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves by keys; what is not known here goes on to the window."""
        if not self._keys.obey(event):
            view = self._body.currentWidget()
            if view is self._pages:
                self._pages.keyPressEvent(event)
            else:
                super().keyPressEvent(event)

    @Slot()
    def first_page(self) -> None:
        """Turns to the first."""
        self._to_page(1)

    @Slot()
    def last_page(self) -> None:
        """Turns to the last."""
        self._to_page(self._count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons give way where the pane is narrow."""
        super().resizeEvent(event)
        self._header.fit(self.width())
