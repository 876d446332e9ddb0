"""QwenFind finds any file on your own computer by what it means.

    from pathlib import Path

    from qwenfind import Home, SearchEngine

    with SearchEngine(Home.at("somewhere")) as engine:
        engine.index([Path("Documents")])
        for result in engine.search("what did the roof cost").results:
            print(result.rank, result.path, result.page, result.snippet)

Importing it loads no model, no database and no parser; they come with their first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qwenfind.errors import (
    ChildError,
    DiskFullError,
    IndexBusyError,
    IndexDamagedError,
    IndexMissingError,
    IndexTooNewError,
    ModelError,
    QwenFindError,
    SettingsError,
    StoreError,
    UsageError,
)
from qwenfind.paths import Home
from qwenfind.records import (
    Activity,
    Document,
    Filters,
    Folder,
    Mode,
    Phase,
    Query,
    SearchResponse,
    SearchResult,
    State,
)
from qwenfind.settings import Settings

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.indexing.survey import Survey
    from qwenfind.reports import Explanation, Place, SpaceStatus, Status

__version__ = "0.1.0"

__all__ = [
    "Activity",
    "ChildError",
    "DiskFullError",
    "Document",
    "Explanation",
    "Filters",
    "Folder",
    "Home",
    "IndexBusyError",
    "IndexDamagedError",
    "IndexMissingError",
    "IndexTooNewError",
    "Mode",
    "ModelError",
    "Phase",
    "Place",
    "Query",
    "QwenFindError",
    "SearchEngine",
    "SearchResponse",
    "SearchResult",
    "Settings",
    "SettingsError",
    "SpaceStatus",
    "State",
    "Status",
    "StoreError",
    "Survey",
    "UsageError",
    "__version__",
]

_LATER = {
    "SearchEngine": "qwenfind.engine",
    "Explanation": "qwenfind.reports",
    "Place": "qwenfind.reports",
    "SpaceStatus": "qwenfind.reports",
    "Status": "qwenfind.reports",
    "Survey": "qwenfind.indexing.survey",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_LATER[name]), name)
