"""Sentences of the engine are told in the person's language; those it does not say are shown as they are."""

from __future__ import annotations

import pytest

from qwenfind.extraction import preview_worker
from qwenfind.gui import reasons, said
from qwenfind.search import searcher


@pytest.fixture
def shouting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that is English in capitals."""
    monkeypatch.setattr(said, "translate", lambda _, text: text.upper())


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize(
    "sentence",
    [searcher.NO_MODEL, searcher.NO_CLOSE_MATCH, preview_worker._NO_KIND, *preview_worker._NOTHING.values()],
)
def test_the_fixed_sentences_are_translated(sentence: str) -> None:
    assert said.told(sentence) == sentence.upper()


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Needs 3.2 GB of memory; this computer has 8.0 GB for everything.", None),
        ("Judges about 12 passages in the time that a search has.", None),
        ("The file is larger than 200 MB.", None),
        (
            "The quote after in: is not closed, so that filter is not used.",
            "THE QUOTE AFTER in: IS NOT CLOSED, SO THAT FILTER IS NOT USED.",
        ),
        ("Names and words only. It is gone.", "NAMES AND WORDS ONLY. It is gone."),
        ("It {broke}.", "It {broke}."),
    ],
)
def test_sentences_keep_their_values(sentence: str, told: str | None) -> None:
    assert said.told(sentence) == (sentence.upper() if told is None else told)


@pytest.mark.usefixtures("shouting")
def test_waiting_for_quiet_hours_is_translated() -> None:
    assert reasons.activity("Search by meaning is completed from 22:00.") == (
        "SEARCH BY MEANING IS COMPLETED FROM 22:00."
    )
