"""What the engine tells a person to look for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind.engine import SearchEngine
from qwenfind.paths import Home
from qwenfind.settings import Settings


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[SearchEngine]:
    documents = tmp_path / "documents"
    for folder, name, text in (
        ("flat", "lease.md", "# Rent and its increase\n\nThe rent is 940 pounds.\n"),
        ("flat", "other.md", "# Another paper of the flat\n\nText.\n"),
        ("bees", "bees.md", "# What bees see\n\nUltraviolet.\n"),
        ("logs", "app.txt", "2026-11-23 12:00:01 GET /index 200\n"),
        ("odd", "odd.md", "# v1.2.3-rc4 (#381)\n\nText.\n"),
    ):
        (documents / folder).mkdir(parents=True, exist_ok=True)
        (documents / folder / name).write_text(text, encoding="utf-8")
    with SearchEngine(Home.at(tmp_path / "home"), Settings(folders=(str(documents),))) as made:
        made.index(meaning=False)
        yield made


def test_examples_are_titles_that_read_well_each_from_another_folder(engine: SearchEngine) -> None:
    found = engine.examples(4)

    assert "What bees see" in found
    assert len({"Rent and its increase", "Another paper of the flat"} & set(found)) == 1
    assert len(found) == 2


def test_an_engine_without_an_index_has_no_examples(tmp_path: Path) -> None:
    with SearchEngine(Home.at(tmp_path)) as engine:
        assert engine.examples(4) == []
