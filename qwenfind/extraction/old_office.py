"""Office files of before 2007, Outlook messages and Hangul documents, each read by a reader of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qwenfind.extraction.limits import Limits
from qwenfind.extraction.old_hwp import extract as extract_hwp
from qwenfind.extraction.old_mail import extract as extract_message
from qwenfind.extraction.old_slides import extract as extract_slides
from qwenfind.extraction.old_word import extract as extract_word
from qwenfind.records import Extract

SUFFIXES: dict[str, Callable[[Path, Limits], Extract]] = {
    ".doc": extract_word,
    ".dot": extract_word,
    ".ppt": extract_slides,
    ".pps": extract_slides,
    ".pot": extract_slides,
    ".msg": extract_message,
    ".hwp": extract_hwp,
}
