"""Where icons and translations lie: in the installed package, or beside it in a clone."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of resources: that of a frozen app, of an installed wheel, or of the clone that is run.

    Raises:
        FileNotFoundError: it is in none of these places, so the installation is not whole.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "qwenfind" / "resources"] if frozen else []
    places += [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    for place in places:
        if (place / "icons" / "qwenfind.svg").is_file():
            return place
    raise FileNotFoundError(f"The app's icons are not in {places[-2]}. Install QwenFind again.")
