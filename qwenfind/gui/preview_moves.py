"""How one moves in the preview: its keys, and the steps in which it grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from qwenfind.gui.preview import PreviewPane

_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_TEXT_ZOOMS = (0.7, 0.85, 1.0, 1.15, 1.3, 1.6, 2.0)


def stepped(zoom: float, step: int, *, is_text: bool) -> float:
    """The zoom so many steps from another, at most the largest and at least the smallest."""
    steps = _TEXT_ZOOMS if is_text else _ZOOMS
    nearest = min(range(len(steps)), key=lambda index: abs(steps[index] - zoom))
    return steps[min(max(0, nearest + step), len(steps) - 1)]


class Keys(QObject):
    """The keys of the preview, wherever in it the focus is: a filter of the events of its views."""

    def __init__(self, moved: PreviewPane) -> None:
        super().__init__(moved)
        self._moved = moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the keys that it knows from the view."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.obey(event):
            return True
        return super().eventFilter(watched, event)

    def obey(self, event: QKeyEvent) -> bool:
        """Moves; says whether the key was known."""
        keys, moved = Qt.Key, self._moved
        moves = {
            keys.Key_N: moved.next_match, keys.Key_P: moved.previous_match,
            keys.Key_Plus: moved.zoom_in, keys.Key_Equal: moved.zoom_in, keys.Key_Minus: moved.zoom_out,
            keys.Key_0: moved.zoom_whole, keys.Key_Space: moved.leaveRequested.emit,
        }  # fmt: skip
        if moved.kind in ("pages", "image"):
            moves |= {
                keys.Key_Right: moved.next_page, keys.Key_Left: moved.previous_page,
                keys.Key_Home: moved.first_page, keys.Key_End: moved.last_page,
            }  # fmt: skip
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        move = moves.get(Qt.Key(event.key())) if plain else None
        if move is not None:
            move()
        return move is not None
