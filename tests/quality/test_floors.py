"""Retrieval does not get worse unseen: small parts of two sets, through the app's own commands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers import shared_data
from tests.quality.asking import ask
from tests.quality.measures import by_query, interval
from tests.quality.sets import QualitySet, part, prepare

FLOORS: dict[str, dict[str, float]] = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))
# The mean of 40 queries moves by this much where one of them loses its first place to the third.
_ONE_QUERY = 0.5 / 40


@pytest.mark.parametrize("name", FLOORS)
def test_no_mode_falls_below_its_floor(name: str, tmp_path: Path) -> None:
    full = QualitySet.of(shared_data("ir") / name)
    small = part(full, tmp_path / "set" / name, queries=40, others=100)
    indexed = prepare(small.corpus, tmp_path)

    means = {
        mode: interval(by_query(ask(small, indexed, mode).rankings, small.qrels)["ndcg10"]).mean
        for mode in FLOORS[name]
    }
    below = {mode: mean for mode, mean in means.items() if mean < FLOORS[name][mode]}
    assert not below, f"{below} is below {FLOORS[name]}"
    assert means["hybrid"] >= max(means["words"], means["meaning"]) - _ONE_QUERY, means
