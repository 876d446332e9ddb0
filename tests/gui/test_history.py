"""Searches are remembered for their owner alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qwenfind.gui.history import KEPT, History


def test_searches_outlive_the_program_newest_first_each_once(tmp_path: Path) -> None:
    history = History(tmp_path / "data" / "history.json")
    for text in ("rent", "roof  cost", "rent"):
        history.add(text)
    history.write()

    assert History(tmp_path / "data" / "history.json").read() == ("rent", "roof cost")


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    history = History(tmp_path / "history.json")
    history.add("private")
    history.write()

    assert (tmp_path / "history.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", ["", "{}", "[1, 2]", "no json", '"text"'])
def test_a_broken_file_holds_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / "history.json").write_text(content)

    assert History(tmp_path / "history.json").read() == ()


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    history = History(tmp_path / "history.json")
    for number in range(KEPT + 5):
        history.add(f"search {number}")

    assert len(history.searches) == KEPT
    assert history.searches[0] == f"search {KEPT + 4}"


def test_clearing_takes_the_file_away(tmp_path: Path) -> None:
    history = History(tmp_path / "history.json")
    history.add("rent")
    history.write()
    assert json.loads((tmp_path / "history.json").read_text()) == ["rent"]

    history.clear()

    assert history.searches == ()
    assert not (tmp_path / "history.json").exists()


def test_saying_the_same_again_changes_nothing(tmp_path: Path) -> None:
    history = History(tmp_path / "history.json")

    assert history.add("rent")
    assert not history.add(" rent ")
    assert not history.add("   ")
