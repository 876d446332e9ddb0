"""Spreadsheets."""

from pathlib import Path
from qwenfind.errors import FailedError
from qwenfind.extraction.limits import Limits
from qwenfind.records import Extract


def read_workbook(source: Path | bytes, limits: Limits, *, depth: int = 0) -> Extract:
    raise FailedError("x")


SUFFIXES = {}
