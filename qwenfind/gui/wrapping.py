"""Plain text in lines of a width, as cells of a table show it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def wrapped(
    text: str, font: QFont, width: int, *, at_most: int, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight
) -> list[str]:
    """The lines of a text, broken between words where that can be.

    Args:
        width: of a line, in pixels.
        at_most: as many lines as there is room for.
        cut: where the last one is cut if there would be more.
    """
    metrics = QFontMetrics(font)
    if at_most == 1 or metrics.horizontalAdvance(text) <= width:
        return [metrics.elidedText(text, cut, width)]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    ends = []
    for _ in range(at_most - 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    # Qt counts UTF-16 units, Python characters.
    units = text.encode("utf-16-le", "surrogatepass")
    parts = pairwise((0, *(2 * end for end in ends), len(units)))
    *lines, rest = (units[start:end].decode("utf-16-le", "surrogatepass").strip() for start, end in parts)
    return [*lines, metrics.elidedText(rest, cut, width)] if rest else lines
