"""Retrieval does not get worse unseen: small parts of two sets, through the app's own engine."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qwenfind import Home, SearchEngine
from qwenfind.records import Mode
from qwenfind.search.query import parse
from tests.helpers import shared_data
from tests.quality.measures import by_query, interval
from tests.quality.sets import Indexed, QualitySet, part, write_files

FLOORS: dict[str, dict[str, float]] = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))
QUERIES, OTHERS = 30, 60
# The mean moves by this much where one query loses its first place to the third.
_ONE_QUERY = 0.5 / QUERIES


@pytest.mark.parametrize("name", FLOORS)
def test_no_mode_falls_below_its_floor(name: str, tmp_path: Path) -> None:
    full = QualitySet.of(shared_data("ir") / name)
    small = part(full, tmp_path / "set" / name, queries=QUERIES, others=OTHERS)
    files, ids = write_files(small.corpus, tmp_path)
    indexed = Indexed(tmp_path / "home", ids)

    means = {}
    with SearchEngine(Home.at(indexed.home)) as engine:
        engine.index([files])
        for mode in FLOORS[name]:
            responses = {
                q: engine.search(parse(text, mode=Mode(mode)), sentences_s=0.0) for q, text in small.queries.items()
            }
            rankings = {q: [indexed.id_of(result.path) for result in r.results] for q, r in responses.items()}
            means[mode] = interval(by_query(rankings, small.qrels)["ndcg10"]).mean
    below = {mode: mean for mode, mean in means.items() if mean < FLOORS[name][mode]}
    assert not below, f"of {means} {below} is below {FLOORS[name]}"
    assert means["hybrid"] >= max(means["words"], means["meaning"]) - _ONE_QUERY, means
