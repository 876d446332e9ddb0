"""The app's icon as Windows and macOS want it: `python packaging/release/icons.py FILE.ico|FILE.icns ...`.

Needs PySide6, and no screen. Both formats are little more than a list of PNGs.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "qwenfind.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# https://en.wikipedia.org/wiki/Apple_Icon_Image_format: those that hold PNGs, at 1x and 2x.
ICNS_SIZES = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def png(size: int, *, margin: float = 0.0) -> bytes:
    """The icon as a PNG of so many pixels; `margin` is the part of its edge that stays free on each side."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    free = size * margin
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):
        raise SystemExit("Qt cannot write PNG.")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Windows' icon file: a header, a row for each picture, the pictures."""
    pictures = [png(size) for size in ICO_SIZES]
    rows, at = [], 6 + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        rows.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at))
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(rows + pictures)


def icns() -> bytes:
    """macOS's icon file: each picture with its type and length. The Dock wants room around it."""
    parts = []
    for kind, size in ICNS_SIZES.items():
        picture = png(size, margin=0.09)
        parts.append(kind + struct.pack(">I", 8 + len(picture)) + picture)
    content = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def main(files: list[str]) -> None:
    """Writes each file in the format of its suffix."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication([])
    for file in map(Path, files):
        file.write_bytes({".ico": ico, ".icns": icns}[file.suffix]())
    del app


if __name__ == "__main__":
    main(sys.argv[1:])
