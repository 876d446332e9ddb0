"""Subtitles: what is said, without numbers and times."""

from __future__ import annotations

import re
from pathlib import Path

from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import read_text
from qwenfind.records import Extract

_TIMES = re.compile(r"^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->.*$")
_TAG = re.compile(r"</?(?:[a-zA-Z](?:[.\s][^<>]*)?|ruby|rt|lang[^<>]*|font[^<>]*|\d{2}:[\d:.]+)>|\{\\[^{}]*\}")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s+([^<>]+)>")
_HEADER = re.compile(r"\ufeff?WEBVTT\b[ \t]*(.*)")
_PARAGRAPH_CHARS = 800


def subtitles(path: Path, limits: Limits) -> Extract:
    """Read WebVTT or SubRip; cues that follow one another make paragraphs."""
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    title = ""
    said: list[str] = []
    for number, cue in enumerate(re.split(r"\n[ \t]*\n", content)):
        lines = cue.strip("\n").split("\n")
        if number == 0 and (header := _HEADER.match(lines[0])):
            title = header[1].strip("- \t")
            continue
        if lines[0].startswith(("STYLE", "REGION")):
            continue
        at = next((index for index, line in enumerate(lines) if _TIMES.match(line)), None)
        if at is None:
            text = cue.removeprefix("NOTE") if lines[0].startswith("NOTE") else cue
            said.append(text.strip())
        else:
            named = lines[:at] if at and not lines[at - 1].strip().isdigit() else []
            said.append("\n".join([*named, *lines[at + 1 :]]))
        said[-1] = _plain(said[-1])
        if said[-1].endswith((".", "!", "?", "…", "。")) and sum(map(len, said)) > _PARAGRAPH_CHARS:
            builder.paragraph("\n".join(said))
            said = []
    builder.paragraph("\n".join(said))
    return builder.build(title=title)


def _plain(text: str) -> str:
    import html

    return html.unescape(_TAG.sub("", _VOICE.sub(r"\1: ", text)))
