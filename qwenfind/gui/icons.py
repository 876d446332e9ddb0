"""Icons: one SVG each, drawn in `currentColor`, tinted with the theme and sharp at any scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from qwenfind.gui.resources import resources
from qwenfind.gui.theme import Theme

# Pixels that are drawn: 16 to 24 points at 1x, 1.5x, 2x and 3x. Qt takes the one that fits the screen.
_PIXELS = (16, 20, 24, 30, 32, 36, 40, 48, 60, 72)


@lru_cache(maxsize=128)
def source(name: str) -> str:
    """The SVG of an icon, as it lies in the resources.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, color: QColor | str, pixels: int, *, ratio: float = 1.0) -> QPixmap:
    """One icon in one colour; `pixels` is its edge on screen before the screen's `ratio`."""
    renderer = _renderer(name, color)  # before a painter is open: an error must not leave one behind
    edge = round(pixels * ratio)
    drawn = QPixmap(edge, edge)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def paint(painter: QPainter, name: str, color: QColor | str, where: QRectF) -> None:
    """Draws an icon into a painter, as a delegate does."""
    _renderer(name, color).render(painter, where)


def _renderer(name: str, color: QColor | str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(source(name).replace("currentColor", QColor(color).name()).encode()))


def icon(name: str, theme: Theme, color: str = "text") -> QIcon:
    """An icon in a colour of the theme, paler where its control is disabled. It does not follow later themes."""
    return _icon(name, getattr(theme.tokens, color), theme.tokens.faint)


@lru_cache(maxsize=256)
def _icon(name: str, color: str, disabled: str) -> QIcon:
    made = QIcon()
    for pixels in _PIXELS:
        made.addPixmap(pixmap(name, color, pixels))
        made.addPixmap(pixmap(name, disabled, pixels), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """The program's own icon; Qt draws it from the SVG when a size is asked for."""
    return QIcon(str(resources() / "icons" / "qwenfind.svg"))


class IconOf(QObject):
    """Keeps the icon of a button in the colours of the theme: `IconOf(button, "search", theme)`."""

    def __init__(self, button: QAbstractButton, name: str, theme: Theme, color: str = "text") -> None:
        super().__init__(button)
        self._button = button
        self._name = name
        self._theme = theme
        self._color = color
        theme.changed.connect(self._draw)
        self._draw()

    def set(self, name: str) -> None:
        """Shows another icon, as where "pause" becomes "play"."""
        self._name = name
        self._draw()

    def _draw(self) -> None:
        self._button.setIcon(icon(self._name, self._theme, self._color))
