"""Strings that break programs, as queries."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest

from qwenfind import Home, Mode, SearchEngine, Settings, UsageError
from qwenfind.search.chips import chips_of, without
from qwenfind.search.query import parse
from qwenfind.search.typed import says_something
from tests.helpers import shared_data


def test_no_naughty_string_is_an_error(tmp_path: Path) -> None:
    """In any mode; only one that says nothing, or a filter's name without a value, may be refused."""
    strings: list[str] = json.loads((shared_data("hostile/naughty-strings") / "blns.json").read_text(encoding="utf-8"))
    folder = tmp_path / "documents"
    folder.mkdir()
    for number in range(0, len(strings), 10):
        (folder / f"{number}.txt").write_text("\n".join(strings[number : number + 10]), encoding="utf-8")
    refused = []
    with SearchEngine(Home.at(tmp_path / "home"), Settings()) as engine:
        engine.index([folder], meaning=False)
        for text in strings:
            for chip in chips_of(text):
                without(text, chip)
            for mode in (Mode.HYBRID, Mode.NAMES, Mode.WORDS):
                try:
                    engine.search(parse(text, mode=mode))
                except UsageError:
                    refused.append(text)

    assert not any(says_something(character) for text in refused for character in text if character.isprintable())


@pytest.mark.parametrize(
    "text",
    [
        "(" * 5000,
        "( " * 5000,
        "a OR " * 3000,
        "“ " * 5000,
        '"' * 9999,
        "-(" * 3000,
        "(a OR " * 2000,
        "from 2023 " * 2000,
    ],
)
def test_long_nonsense_is_read(text: str) -> None:
    with contextlib.suppress(UsageError):
        parse(text)
    chips_of(text)
