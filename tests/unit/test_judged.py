"""Which file was right is kept for its owner alone, and forgotten when they say so."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from qwenfind import judged as judged_module
from qwenfind.errors import StoreError
from qwenfind.judged import CORRECTED_S, How, JudgedQueries, JudgedQuery, below

LEASE, RENT, ROOF = (Path("/docs") / name for name in ("lease.pdf", "rent.eml", "old/roof.txt"))


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kept(tmp_path: Path, clock: Clock) -> JudgedQueries:
    return JudgedQueries(tmp_path / "judged.jsonl", wanted=lambda path: True, clock=clock)


def test_the_file_that_was_opened_last_counts(kept: JudgedQueries, clock: Clock) -> None:
    kept.opened("who pays the rent", LEASE)
    clock.now_s += CORRECTED_S / 2
    kept.opened("who pays  the rent", RENT)

    assert kept.queries() == (JudgedQuery("who pays the rent", (RENT,)),)


def test_files_that_were_opened_one_long_after_the_other_all_count(kept: JudgedQueries, clock: Clock) -> None:
    kept.opened("rent", LEASE)
    clock.now_s += CORRECTED_S + 1
    kept.opened("rent", RENT)

    assert kept.queries() == (JudgedQuery("rent", (LEASE, RENT)),)


def test_another_search_is_no_correction(kept: JudgedQueries) -> None:
    kept.opened("rent", LEASE)
    kept.opened("roof", ROOF)

    assert [one.query for one in kept.queries()] == ["rent", "roof"]


def test_what_was_said_counts_more_than_what_was_opened(kept: JudgedQueries) -> None:
    kept.said("rent", RENT)
    kept.opened("rent", LEASE)

    assert kept.queries() == (JudgedQuery("rent", (RENT,)),)
    assert {one.how for one in kept.all()} == {How.SAID, How.OPENED}


def test_the_file_is_for_its_owner_alone_and_never_grows_past_its_limit(
    kept: JudgedQueries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judged_module, "KEPT", 3)
    for number in range(5):
        kept.said(f"query {number} " + "x" * 5000, LEASE)

    file = tmp_path / "judged.jsonl"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.query.split()[1] for one in kept.all()] == ["2", "3", "4"]
    assert file.stat().st_size < 3 * 1200


def test_nothing_is_kept_of_what_is_not_wanted(tmp_path: Path) -> None:
    kept = JudgedQueries(tmp_path / "judged.jsonl", wanted=lambda path: path != ROOF)

    assert not kept.opened("roof", ROOF)
    assert not kept.said("   ", LEASE)
    assert not kept.said("a name that is no text", Path("/docs/\udcff.txt"))
    assert not (tmp_path / "judged.jsonl").exists()


def test_a_folder_is_forgotten_with_what_was_right_in_it(kept: JudgedQueries, tmp_path: Path) -> None:
    kept.said("rent", LEASE)
    kept.said("roof", ROOF)

    kept.forget(below([ROOF.parent]))
    assert [one.query for one in kept.all()] == ["rent"]

    kept.clear()
    kept.clear()
    assert not (tmp_path / "judged.jsonl").exists()


def test_a_name_with_a_line_of_its_own_is_kept_whole(kept: JudgedQueries) -> None:
    odd = Path("/docs/a\u2028b\x85c\nd\x1ce.txt")
    kept.said("rent", odd)

    assert kept.queries() == (JudgedQuery("rent", (odd,)),)


def test_lines_that_are_none_of_ours_are_passed_over(kept: JudgedQueries, tmp_path: Path) -> None:
    kept.said("rent", LEASE)
    with (tmp_path / "judged.jsonl").open("a") as file:
        file.write("no json\n[1]\n" + json.dumps({"query": "x"}) + '\n{"query": "q", "path": "/p", "how": "guessed"}\n')

    assert [one.query for one in kept.all()] == ["rent"]


def test_opening_a_file_never_fails_for_it(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    kept = JudgedQueries(tmp_path / "file" / "judged.jsonl", wanted=lambda path: True)

    assert not kept.opened("rent", LEASE)
    with pytest.raises(StoreError):
        kept.said("rent", LEASE)
