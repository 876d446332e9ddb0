"""A small coloured sheet for each type of file, with its suffix on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

_FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("#D9534F", ("pdf", "xps", "ps", "djvu")),
    ("#3B7DDD", ("docx", "doc", "odt", "rtf", "docm", "dotx", "hwp", "pages", "wpd")),
    ("#2E9E6B", ("xlsx", "xls", "xlsm", "xlsb", "ods", "csv", "tsv", "numbers")),
    ("#D9822B", ("pptx", "ppt", "odp", "ppsx", "pptm", "key")),
    ("#8E6BBF", ("eml", "msg", "mbox")),
    ("#B0567F", ("epub", "mobi", "fb2", "azw3")),
    ("#2F8F9D", ("html", "htm", "xhtml", "mht", "mhtml", "webarchive", "xml")),
    (
        "#5A6BC0",
        ("py", "js", "ts", "tsx", "jsx", "java", "c", "h", "cpp", "cs", "go", "rs", "rb", "php", "swift", "kt"),
    ),
    (
        "#5A6BC0",
        ("sh", "sql", "css", "scss", "ipynb", "json", "yaml", "yml", "toml", "ini", "r", "lua", "scala", "ps1"),
    ),
    ("#C2658A", ("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "svg", "avif")),
    ("#7A6A58", ("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst")),
    ("#9A6A2F", ("mp3", "wav", "flac", "ogg", "m4a", "mp4", "mkv", "mov", "avi", "webm")),
)
_COLORS = {suffix: color for color, suffixes in _FAMILIES for suffix in suffixes}
_OTHER = "#5E6672"
_LETTERED = 20


def color_of(suffix: str) -> QColor:
    """The colour of a type; white text on it has a contrast of at least 3 to 1, as large signs need."""
    return QColor(_COLORS.get(suffix.lower(), _OTHER))


def paint(painter: QPainter, box: QRectF, suffix: str, *, faded: bool = False) -> None:
    """Draws the sheet of a type into a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if faded:
        painter.setOpacity(0.45)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color_of(suffix))
    radius = box.width() * 0.13
    painter.drawRoundedRect(box, radius, radius)
    shown = suffix.upper()[:4]
    # On a small sheet no letters can be read.
    if shown and box.width() >= _LETTERED:
        font = QFont(painter.font())
        font.setPixelSize(max(7, round(box.width() * (0.32 if len(shown) < 4 else 0.27))))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        text_box = QRectF(box.left(), box.top() + box.height() * 0.5, box.width(), box.height() * 0.45)
        painter.drawText(text_box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
