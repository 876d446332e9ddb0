"""A search of common words scores few texts, each as exactly as if it scored them all."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind.records import Filters
from qwenfind.store import afford, names
from qwenfind.store import words as words_module
from qwenfind.store.afford import EVERYTHING, Part, affordable, parts_of, parts_with
from qwenfind.store.scope import Scope
from qwenfind.store.tokens import Term, WordTerms
from tests.unit.store_helpers import Filled, names_found

RARE, MIDDLE, OFTEN, COMMON = (Term(((word,),)) for word in ("rare", "middle", "often", "common"))
# Of 1000 sampled texts.
HELD = {
    RARE: frozenset(range(5)),
    MIDDLE: frozenset(range(0, 1000, 15)),
    OFTEN: frozenset(range(0, 1000, 10)),
    COMMON: frozenset(range(0, 1000, 2)),
}


def test_what_most_texts_hold_is_not_looked_for_beside_other_words() -> None:
    terms = WordTerms(any=(COMMON, RARE, OFTEN))

    assert affordable(terms, HELD, 1000, 100_000).any == (RARE, OFTEN)
    assert affordable(WordTerms(any=(COMMON,)), HELD, 1000, 100_000).any == (COMMON,)


def test_the_commonest_of_too_costly_many_words_are_left_out() -> None:
    terms = WordTerms(any=(OFTEN, MIDDLE, RARE))

    assert affordable(terms, HELD, 1000, 2_000_000).any == (MIDDLE, RARE)


def test_everything_is_scored_where_that_is_little() -> None:
    assert parts_of([OFTEN, RARE], HELD, 1000, 1000, at_most=110) == (EVERYTHING,)


def test_texts_with_a_rare_word_are_scored_and_those_with_two_commoner_ones() -> None:
    # 5 texts hold the rare word, 67 the middle one, 100 the often one, and 34 both of these.
    parts = parts_of([OFTEN, MIDDLE, RARE], HELD, 1000, 10_000, at_most=800)

    assert Part(((RARE, MIDDLE),)) in parts
    assert EVERYTHING not in parts
    assert Part(((RARE,),)) in parts_of([OFTEN, MIDDLE, RARE], HELD, 1000, 10_000, at_most=100)
    assert Part(((MIDDLE,), (OFTEN,))) in parts_of([OFTEN, MIDDLE], HELD, 1000, 10_000, at_most=500)


def test_of_one_word_that_too_many_hold_the_newest_texts_are_scored() -> None:
    (part,) = parts_of([COMMON], HELD, 1000, 100_000, at_most=5000)

    assert part.groups == ((COMMON,),)
    assert part.newest == pytest.approx(0.1)


def test_texts_with_a_word_that_is_needed_are_scored_with_others_or_the_newest() -> None:
    few = parts_with([RARE], [COMMON], HELD, 1000, 10_000, at_most=50)
    # 67 hold the middle word, and 34 of these the often one.
    with_others = parts_with([MIDDLE], [OFTEN], HELD, 1000, 20_000, at_most=1000)
    (alone,) = parts_with([MIDDLE], [], HELD, 1000, 10_000, at_most=67)

    assert few == (Part(((RARE,),)),)
    assert with_others == (Part(((MIDDLE,), (OFTEN,))),)
    assert alone.groups == ((MIDDLE,),)
    assert alone.newest == pytest.approx(0.1)


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    chance = random.Random(3)
    words = ["roof", "river", "garden", "letter", "winter", "harbour", "stone"]
    for number in range(300):
        some = chance.choices(words, weights=[1, 3, 9, 20, 20, 30, 30], k=chance.randrange(4, 30))
        filled.add(f"{number}.txt", f"{' '.join(some)} {number}")
    yield filled
    filled.index.close()


def test_what_is_scored_in_part_has_the_scores_of_the_whole_search(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    terms = WordTerms.of("roof river garden letter winter")
    exact = dict(filled.index.words.search(terms, Filters(), 1000))
    assert len(exact) > 250
    monkeypatch.setattr(words_module, "_SMALL", 10)
    monkeypatch.setattr(afford, "COMMON_SHARE", 1.0)
    taken: list[tuple[Part, ...]] = []

    def parts(*arguments: object) -> tuple[Part, ...]:
        taken.append(parts_of(*arguments, at_most=150))  # type: ignore[arg-type]
        return taken[-1]

    monkeypatch.setattr(words_module, "parts_of", parts)
    found = dict(filled.index.words.search(terms, Filters(), 20))

    assert taken
    assert EVERYTHING not in taken[0]
    for text_id, score in found.items():
        assert exact[text_id] == pytest.approx(score)
    best = sorted(exact, key=lambda text_id: -exact[text_id])[:10]
    assert len(set(best) & set(found)) >= 9


def test_a_search_that_scores_too_few_in_part_is_made_whole(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    """A narrow filter never gives a false "nothing found"."""
    terms = WordTerms.of("harbour")
    monkeypatch.setattr(words_module, "_SMALL", 10)
    monkeypatch.setattr(words_module, "parts_of", lambda *_: (Part((terms.any,), newest=0.01),))
    oldest = Filters(documents=(1, 2, 3, 4, 5))
    all_of_them = filled.index.words._scored(terms, EVERYTHING, Scope.of(oldest, filled.index._database), 5)

    found = filled.index.words.search(terms, oldest, 5)

    assert len(found) >= 3
    assert dict(found) == all_of_them


def test_a_sample_is_taken_anew_when_texts_came(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_module, "_SMALL", 10)
    assert filled.index.words.search(WordTerms.of("glacier"), Filters(), 5) == []

    for number in range(40):
        filled.add(f"new {number}.txt", f"A glacier, number {number}")

    assert len(filled.index.words.search(WordTerms.of("glacier"), Filters(), 50)) == 40


def test_the_best_names_are_found_among_too_many(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    """What begins with the search, and what is named like it, is found however many names hold it."""
    filled.add("the.txt", "a")
    filled.add("the roof.txt", "b")
    for number in range(60):
        filled.add(f"of the house {number}.txt", f"c {number}")
    exact = names_found(filled, filled.index.words.names("the", Filters(), 10))
    monkeypatch.setattr(names, "_MATCHED", 5)

    found = names_found(filled, filled.index.words.names("the", Filters(), 10))

    assert ["the.txt", "the roof.txt"] == exact[:2] == found[:2]


def test_a_question_finds_the_names_that_hold_its_rare_words(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    filled.add("glacier report.txt", "a")
    for number in range(60):
        filled.add(f"where the thing was {number}.txt", f"d {number}")
    monkeypatch.setattr(names, "_MATCHED_BY_SOME", 5)

    found = names_found(filled, filled.index.words.names("where was the glacier seen", Filters(), 10))

    assert found == ["glacier report.txt"]
