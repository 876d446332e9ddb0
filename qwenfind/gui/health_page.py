"""The health page: in which state every file is, what is wrong and what to do, and why a file is not found."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qwenfind.gui import reasons, words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.flow import Flow
from qwenfind.gui.health_problems import (
    ACTION,
    FILE,
    PATHS,
    Group,
    ProblemsDelegate,
    ProblemsModel,
    grouped,
    needs_ocr,
)
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import Card, button, column, label, restyle, row
from qwenfind.records import Closeness, State
from qwenfind.reports import Explanation, Status

if TYPE_CHECKING:
    from qwenfind.records import Activity

# The designs' width of this page; its table is wider than other pages.
PAGE_WIDTH = 1040
_ROWS_SHOWN = 12
# Looking is counting the whole index and listing all problems: the more rarely the longer it took.
_LOOK_EVERY_S = 3.0
_LOOK_SHARE = 10


@dataclass(frozen=True, slots=True)
class Health:
    """What one look at the engine brought.

    Attributes:
        took_s: seconds that it took.
    """

    status: Status
    groups: tuple[Group, ...]
    activity: Activity | None
    took_s: float


def look(engine: Any) -> Health:
    """Asks the engine for all that the page shows; takes its time."""
    began = time.monotonic()
    status = engine.status()
    groups = grouped(engine.problems(), status.folders)
    return Health(status, groups, getattr(engine, "activity", None), time.monotonic() - began)
