"""JSON and its kin: what the strings say, with the keys that lead to them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import paragraphs, read_text
from qwenfind.records import Extract

# Parsed JSON takes some ten times the memory of its text.
_MAX_PARSED_CHARS = 40_000_000


def json_file(path: Path, limits: Limits) -> Extract:
    """Read a JSON document; damaged JSON is read as the text that it is."""
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    try:
        value = json.loads(content) if len(content) <= _MAX_PARSED_CHARS and not partial else None
    except (ValueError, RecursionError):
        # Settings of many programs are JSON with comments, which is no damage.
        value = None
    if value is None:
        paragraphs(content, builder)
        return builder.build()
    _value(value, builder)
    title = value.get("title") if isinstance(value, dict) else ""
    return builder.build(title=title if isinstance(title, str) else "")


def json_lines(path: Path, limits: Limits) -> Extract:
    """Read JSON lines; each line is a paragraph."""
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    for line in content.split("\n"):
        if not line.strip() or builder.full:
            continue
        try:
            lines = list(_lines(json.loads(line)))
        except (ValueError, RecursionError):
            lines = [line]
        builder.paragraph("\n".join(lines))
    return builder.build()


def _value(value: Any, builder: Builder) -> None:
    """Append a document: one paragraph for each entry at the top, or for each record of a list."""
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, list) and item and all(isinstance(entry, dict) for entry in item):
                builder.heading(str(key), 2)
                _value(item, builder)
            else:
                builder.paragraph("\n".join(_lines({key: item})))
            if builder.full:
                return
    elif isinstance(value, list):
        plain: list[str] = []
        for item in value:
            if isinstance(item, dict | list):
                builder.paragraph("\n".join(plain))
                plain = []
                builder.paragraph("\n".join(_lines(item)))
            else:
                plain += _lines(item)
            if builder.full:
                return
        builder.paragraph("\n".join(plain))
    else:
        builder.paragraph("\n".join(_lines(value)))


def _lines(value: Any) -> list[str]:
    """Return "key: value" lines, indented by depth; without recursion."""
    lines: list[str] = []
    waiting: list[tuple[int, str, Any]] = [(0, "", value)]
    while waiting:
        depth, key, item = waiting.pop()
        indent = "  " * min(depth, 8)
        lead = f"{indent}{key}: " if key else indent
        if isinstance(item, dict):
            if key:
                lines.append(f"{indent}{key}:")
            waiting += [(depth + bool(key), str(name), entry) for name, entry in reversed(item.items())]
        elif isinstance(item, list):
            if all(not isinstance(entry, dict | list) for entry in item):
                said = [_scalar(entry) for entry in item]
                if any("\n" in one or len(one) > 60 for one in said):
                    lines += [f"{indent}{key}:"] if key else []
                    lines += said
                elif said:
                    lines.append(lead + ", ".join(said))
            else:
                if key:
                    lines.append(f"{indent}{key}:")
                waiting += [(depth + bool(key), "", entry) for entry in reversed(item)]
        else:
            lines.append(lead + _scalar(item))
    return lines


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    # Pictures and the like inside JSON are long runs without a blank.
    return "" if len(text) > 1000 and re.fullmatch(r"(?:data:[\w/+;=.-]*,)?[A-Za-z0-9+/=_-]+", text) else text
