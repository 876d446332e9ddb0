"""The app's icon in the sizes that desktops ask for: `python icons.py hicolor`. Needs PySide6, and no screen."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "icons" / "qwenfind.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(theme: Path) -> None:
    """Writes the pictures into a folder of the theme."""
    app = QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        file = theme / f"{size}x{size}" / "apps" / "qwenfind.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(file)):
            raise SystemExit(f"{file} cannot be written")
    scalable = theme / "scalable" / "apps" / "qwenfind.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
