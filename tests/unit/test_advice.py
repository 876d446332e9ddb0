"""Which models suit which computer, and the words for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind.advice import ModelAdvice, Speed, advice_for, advise, facts_of
from qwenfind.inference.catalogue import KNOWN, STARTER
from qwenfind.inference.layout import InstalledModel
from qwenfind.inference.memory import memory_needed
from qwenfind.inference.weights import Models
from qwenfind.machine import Machine
from qwenfind.settings import Settings

LAPTOP = Machine(cores=8, memory_bytes=16 << 30, free_memory_bytes=9 << 30)
WORKSTATION = replace(LAPTOP, cores=32, memory_bytes=128 << 30)
STARTER_WORK = STARTER.parameters - STARTER.table_parameters


def judged(
    machine: Machine, tokens_per_s: float | None, *, passages: int = 0, problem: str = ""
) -> dict[str, ModelAdvice]:
    installed = [InstalledModel("starter", Path("starter"), size=STARTER.size, known=STARTER, problem=problem)]
    facts = facts_of(KNOWN, installed, chosen=("starter", ""), verified=(), partial={"qwen3-embedding-0.6b": 7})
    speed = None if tokens_per_s is None else Speed(tokens_per_s, STARTER_WORK)
    found = advise(facts, machine, speed=speed, passages=passages, rerank_budget_s=3.0)
    return {one.name: one for one in found}


def recommended(found: dict[str, ModelAdvice]) -> list[str]:
    return [one.name for one in found.values() if one.recommended]


def test_an_unmeasured_computer_is_told_to_use_what_is_there() -> None:
    found = judged(LAPTOP, None)

    assert recommended(found) == ["starter"]
    assert {one.estimate_s for one in found.values()} == {None}


def test_a_slow_computer_keeps_the_starter_and_is_told_why() -> None:
    found = judged(LAPTOP, 4_000)

    assert recommended(found) == ["starter"]
    assert found["qwen3-embedding-0.6b"].why.startswith("Slow on this computer: each search would take about 0.")
    assert found["qwen3-reranker-0.6b"].why.startswith("Slow on this computer: about ")


def test_a_quicker_computer_gets_the_smallest_qwen3() -> None:
    found = judged(LAPTOP, 12_000)

    assert recommended(found) == ["qwen3-embedding-0.6b"]
    assert found["qwen3-embedding-0.6b"].why == "The best that this computer runs in good time."


def test_too_many_passages_for_a_day_speak_against_a_model() -> None:
    found = judged(LAPTOP, 12_000, passages=1_000_000)

    assert recommended(found) == ["starter"]
    assert found["qwen3-embedding-0.6b"].why.endswith("longer than a day.")


def test_a_very_quick_computer_reranks() -> None:
    assert "qwen3-reranker-0.6b" in recommended(judged(WORKSTATION, 200_000))


def test_a_model_that_memory_cannot_hold_does_not_fit_and_the_numbers_are_said() -> None:
    found = judged(LAPTOP, 200_000)

    assert found["qwen3-embedding-4b"].fits  # in 16-bit numbers
    assert not found["qwen3-embedding-8b"].fits
    assert found["qwen3-embedding-8b"].why == "Needs 16 GB of memory; this computer has 16 GB for everything."
    assert judged(WORKSTATION, 200_000)["qwen3-embedding-8b"].fits


def test_the_time_grows_with_passages_and_with_the_work_of_a_token() -> None:
    """As measured: Qwen3-Embedding-0.6B's shape computed 62 tokens a second where the starter computed 6,474."""
    found = judged(LAPTOP, 6_474, passages=1_000)
    starter, small = found["starter"].estimate_s, found["qwen3-embedding-0.6b"].estimate_s

    assert starter is not None
    assert starter == pytest.approx(1_000 * 190 / 6_474)
    assert small == pytest.approx(1_000 * 190 / 62, rel=0.05)
    assert judged(LAPTOP, 6_474, passages=2_000)["starter"].estimate_s == pytest.approx(2 * 1_000 * 190 / 6_474)


def test_a_damaged_model_is_not_recommended() -> None:
    found = judged(LAPTOP, 4_000, problem="damaged")

    assert recommended(found) == []
    assert found["starter"].problem == "damaged"


def test_what_runs_took_as_much_memory_as_is_said() -> None:
    """The inference process held 0.54 GB with the starter, 2.85 GB with random weights of the 0.6B's shape."""
    assert 540_000_000 < memory_needed(STARTER.parameters) < 700_000_000
    assert 2_850_000_000 < memory_needed(595_776_512) < 3_300_000_000


def test_facts_come_from_the_catalogue_and_from_the_disk(tmp_path: Path) -> None:
    found = judged(LAPTOP, None)

    assert [name for name, one in found.items() if one.installed] == ["starter"]
    assert found["starter"].in_use
    assert found["starter"].included
    assert found["qwen3-embedding-0.6b"].partial_bytes == 7
    assert found["qwen3-embedding-0.6b"].languages == "over 100 languages"
    assert [one.name for one in found.values() if one.reranks] == [f"qwen3-reranker-{size}b" for size in ("0.6", 4, 8)]
    none = Models(tmp_path, starter=tmp_path / "nothing")
    assert len(advice_for(none, LAPTOP, speeds={}, passages=0, settings=Settings())) == len(KNOWN)
