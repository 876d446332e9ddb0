"""The health page: in which state every file is, what is wrong and what to do, and why a file is not found."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qwenfind.gui.health_problems import (
    Group,
    grouped,
)
from qwenfind.reports import Status

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
