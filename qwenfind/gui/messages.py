"""What a person should know: one message at a time, with what happened, what to do, and a way on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from qwenfind.gui.icons import IconOf, pixmap
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import button, column, label, restyle
from qwenfind.gui.words import shown

# pyside6-lupdate finds calls of this name.
translate = QCoreApplication.translate


class Kind(IntEnum):
    """How much it matters; the graver is shown first."""

    INFO = 1
    WARN = 2
    BAD = 3


_LOOKS = {Kind.INFO: ("info", "accent"), Kind.WARN: ("warning", "warn"), Kind.BAD: ("error", "bad")}


@dataclass(frozen=True, slots=True)
class Action:
    """A way on.

    Attributes:
        name: what whoever shows the message does: "page:models", "resume", "rebuild", "retry" ...
        text: on its button.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message.

    Attributes:
        key: what it is about; a newer message of the same key takes its place.
        title: what happened.
        hint: what to do about it, or "".
        actions: ways on, the likeliest first.
    """

    key: str
    title: str
    hint: str = ""
    kind: Kind = Kind.INFO
    actions: tuple[Action, ...] = ()


class Banner(QFrame):
    """Shows the gravest of the messages that wait; dismissing it shows the next.

    Signals:
        chosen(key, action): the person took a way on; the message is gone then.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting: dict[str, Message] = {}
        self._current: Message | None = None
        self.setProperty("class", "banner")
        self._sign = QLabel()
        self._sign.setFixedWidth(20)
        self._title = label("", "name", wraps=True)
        self._hint = label("", "muted", wraps=True)
        self._more = label("", "small")
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._dismiss = QToolButton()
        self._dismiss.setAutoRaise(True)
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.setAccessibleName(self.tr("Dismiss this message"))
        self._dismiss.clicked.connect(self.dismiss)
        IconOf(self._dismiss, "close", theme, "muted")
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 10, 10, 10)
        across.setSpacing(10)
        across.addWidget(self._sign)
        across.addLayout(column(1, self._title, self._hint, 1, spacing=2), 1)
        across.addWidget(self._more)
        across.addLayout(self._actions)
        across.addWidget(self._dismiss)
        theme.changed.connect(self._draw_sign)
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is on screen now."""
        return self._current

    @Slot(str, str)
    def tell(self, title: str, hint: str = "") -> None:
        """Says something that needs no more than a title and a hint."""
        self.show_message(Message(f"told:{title}", title, hint, Kind.WARN))

    def show_message(self, message: Message) -> None:
        """Shows a message, now or when those before it are dismissed."""
        self._waiting.pop(message.key, None)
        self._waiting[message.key] = message
        self._show_gravest()

    def withdraw(self, key: str) -> None:
        """Takes a message back, because it is no longer so."""
        if self._waiting.pop(key, None) is not None:
            self._show_gravest()

    @Slot()
    def dismiss(self) -> None:
        """Goes on to the next message."""
        if self._current is not None:
            self.withdraw(self._current.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the banner dismisses it."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _show_gravest(self) -> None:
        # Of two that matter as much the older stays, so that nothing is exchanged under the mouse.
        message = max(self._waiting.values(), key=lambda waiting: waiting.kind, default=None)
        others = len(self._waiting) - 1
        self._more.setText(self.tr("%n more", "", others) if others > 0 else "")
        self._more.setVisible(others > 0)
        if message == self._current:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._current = message
        if message is None:
            if had_focus:
                self.focusNextChild()
            self.hide()
            return
        self._fill(message)
        self.show()
        said = f"{message.title} {message.hint}".strip()
        self.setAccessibleName(said)
        announcement = QAccessibleAnnouncementEvent(self, said)
        if message.kind is Kind.BAD:
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def _fill(self, message: Message) -> None:
        restyle(self, "banner-bad" if message.kind is Kind.BAD else "banner")
        self._draw_sign()
        self._title.setText(shown(message.title))
        self._hint.setText(shown(message.hint))
        self._hint.setVisible(bool(message.hint))
        while (item := self._actions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for action in message.actions:
            made = button(action.text)
            made.setProperty("action", action.name)
            made.clicked.connect(self._choose)
            self._actions.addWidget(made)

    @Slot()
    def _choose(self) -> None:
        pressed = self.sender()
        message = self._current
        if message is not None and pressed is not None:
            name = str(pressed.property("action"))
            self.withdraw(message.key)
            self.chosen.emit(message.key, name)

    @Slot()
    def _draw_sign(self) -> None:
        if self._current is not None:
            name, color = _LOOKS[self._current.kind]
            tint = self._theme.tokens.color(color)
            self._sign.setPixmap(pixmap(name, tint, 20, ratio=self.devicePixelRatioF()))


# The errors that a person will meet


def _page(name: str, text: str) -> Action:
    return Action(f"page:{name}", text)


def folder_gone(folder: str) -> Message:
    """A watched folder is not there; `folder` as it is shown."""
    return Message(
        f"folder:{folder}",
        translate("messages", "{} is not there.").format(folder),
        translate(
            "messages",
            "What is known of its files stays and can be searched. Connect the drive, or forget the folder.",
        ),
        Kind.WARN,
        (_page("folders", translate("messages", "Folders")),),
    )


def disk_full(hint: str = "") -> Message:
    """There is no room left for the index."""
    return Message(
        "disk",
        translate("messages", "The disk is full, so nothing new is indexed."),
        hint or translate("messages", "Searching goes on. Free some space; QwenFind then goes on by itself."),
        Kind.BAD,
        (
            Action("resume", translate("messages", "Try now")),
            _page("privacy", translate("messages", "What takes the space")),
        ),
    )


def model_missing(title: str, hint: str) -> Message:
    """The chosen model cannot be used; the engine's own words tell why."""
    return Message(
        "model",
        translate("messages", "Files are found by name and words only."),
        f"{title} {hint}".strip(),
        Kind.WARN,
        (_page("models", translate("messages", "Choose a model")),),
    )


def busy_elsewhere() -> Message:
    """Another program writes the index."""
    return Message(
        "busy",
        translate("messages", "Another program keeps the index at the moment."),
        translate(
            "messages",
            "You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.",
        ),
        Kind.INFO,
        (Action("resume", translate("messages", "Try now")),),
    )


def index_damaged(title: str) -> Message:
    """The index file is not sound; the engine's own words tell what is wrong."""
    return Message(
        "index",
        title,
        translate(
            "messages", "The index is only a copy of what stands in your files. Making it anew loses nothing of yours."
        ),
        Kind.BAD,
        (
            Action("rebuild", translate("messages", "Make it anew")),
            _page("health", translate("messages", "Health")),
        ),
    )


def stopped(title: str, hint: str) -> Message:
    """Indexing ended for a reason of its own."""
    return Message(
        "stopped",
        title,
        hint or translate("messages", "Searching goes on, but changes are not noticed."),
        Kind.BAD,
        (
            Action("restart", translate("messages", "Try again")),
            _page("health", translate("messages", "Health")),
        ),
    )


def download_key(name: str) -> str:
    """The key of the message about a model's download."""
    return f"download:{name}"


def download_failed(name: str, model: str, title: str, hint: str) -> Message:
    """A model could not be fetched; what has come is kept.

    Args:
        name: the engine's name of the model.
        model: its name as it is shown.
    """
    return Message(
        download_key(name),
        translate("messages", "{} was not downloaded: {}").format(model, title),
        hint or translate("messages", "What has come is kept. Check the connection, then go on where it stopped."),
        Kind.WARN,
        (_page("models", translate("messages", "Models")),),
    )


def no_tray() -> Message:
    """The app was to start hidden where nothing could show it again."""
    return Message(
        "tray",
        translate("messages", "This desktop has no tray for QwenFind's icon."),
        translate("messages", "The window waits in the task bar instead. Closing it ends QwenFind."),
        Kind.INFO,
        (_page("appearance", translate("messages", "Settings")),),
    )
