"""Jupyter notebooks: each cell a unit, with its text outputs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qwenfind.errors import FailedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.markdown import markdown_text
from qwenfind.records import Extract

_MAX_OUTPUT_CHARS = 20_000


def notebook(path: Path, limits: Limits) -> Extract:
    """Read a notebook of format 3 or 4.

    Raises:
        FailedError: it is no notebook.
    """
    limits.check_size(path)
    try:
        content = json.loads(path.read_bytes().decode("utf-8-sig", "replace"))
        cells = content["cells"] if "cells" in content else content["worksheets"][0]["cells"]
        metadata = content.get("metadata") or {}
        cells = list(cells)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise FailedError("damaged: no notebook") from error
    builder = Builder(limits)
    title = ""
    for number, cell in enumerate(cells, 1):
        if not isinstance(cell, dict):
            continue
        with builder.unit("cell", number):
            heading = _cell(cell, builder)
        title = title or heading
        if builder.full:
            break
    given = metadata.get("title") if isinstance(metadata, dict) else None
    return builder.build(title=given if isinstance(given, str) else title)


def _cell(cell: dict[str, Any], builder: Builder) -> str:
    source = _text(cell.get("source", cell.get("input", "")))
    kind = cell.get("cell_type")
    if kind == "heading":
        builder.heading(source, cell["level"] if isinstance(cell.get("level"), int) else 1)
    elif kind == "markdown":
        return markdown_text(source, builder)[0]
    elif kind == "code":
        builder.code(source)
        for output in cell.get("outputs") or ():
            if isinstance(output, dict):
                _output(output, builder)
    else:
        builder.paragraph(source)
    return ""


def _output(output: dict[str, Any], builder: Builder) -> None:
    said = _text(output.get("text", ""))
    data = output.get("data")
    if isinstance(data, dict):
        said = said or _text(data.get("text/markdown") or data.get("text/plain", ""))
    if output.get("output_type") in ("error", "pyerr"):
        said = f"{output.get('ename', '')}: {output.get('evalue', '')}"
    builder.code(said[:_MAX_OUTPUT_CHARS])


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "".join(piece for piece in value if isinstance(piece, str))
    return value if isinstance(value, str) else ""
