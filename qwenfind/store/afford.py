"""Which texts are scored, where a search of common words would have to score too many. Pure.

To walk through all texts that hold a word costs little; to score one costs thirty times as much. So, by a sample, parts
of a search are chosen that score few: the texts with a rare word; those with two commoner ones; and of what is still
too much, the texts that were read last. Each text that is scored has its exact score, by all words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from qwenfind.store.tokens import Term, WordTerms

_Rows: TypeAlias = Callable[[frozenset[int]], float]

COMMON_SHARE: Final = 0.4
"""Words in more of the texts than this say nothing: BM25's own weight for them is near 0 (below 0.41)."""

POSTINGS_AT_MOST: Final = 150_000
"""Of all words together, times that a text holds one, by estimate: walking through a million takes about 30 ms."""

SCORED_AT_MOST: Final = 10_000
"""Texts that one search scores, by estimate: about 15 ms."""

_ENOUGH: Final = 500  # texts, by estimate, from which the best hundred are taken


@dataclass(frozen=True, slots=True)
class Part:
    """Texts to score.

    Attributes:
        groups: a text must hold a term of each; none where every term of the search will do.
        newest: the share of all texts that is looked at, those that were read last.
    """

    groups: tuple[tuple[Term, ...], ...] = ()
    newest: float = 1.0


EVERYTHING: Final = Part()


def affordable(terms: WordTerms, held: Mapping[Term, frozenset[int]], sampled: int, total: int) -> WordTerms:
    """The terms without those that most texts hold, and without the commonest of too costly many.

    Args:
        held: the sampled texts that hold each term.
        sampled: how many texts were looked at.
        total: how many there are.
    """
    kept: set[Term] = set()
    postings = 0.0
    for term in sorted(terms.any, key=lambda term: len(held[term])):
        share = len(held[term]) / max(sampled, 1)
        postings += share * total
        if kept and (share > COMMON_SHARE or postings > POSTINGS_AT_MOST):
            break
        kept.add(term)
    return WordTerms(tuple(term for term in terms.any if term in kept), terms.phrases, terms.exclusions)


def parts_of(
    terms: Sequence[Term],
    held: Mapping[Term, frozenset[int]],
    sampled: int,
    total: int,
    *,
    at_most: int = SCORED_AT_MOST,
) -> tuple[Part, ...]:
    """What is scored of a search for texts with any of some terms; `EVERYTHING` where that is not too much.

    Args:
        held, sampled, total: as in `affordable`.
        at_most: texts that may be scored.
    """
    each = total / max(sampled, 1)

    def rows(texts: frozenset[int]) -> float:
        return len(texts) * each

    ordered = sorted(terms, key=lambda term: len(held[term]))
    everything = _either(ordered, held)
    if rows(everything) <= at_most:
        return (EVERYTHING,)
    rare, chosen = 0, frozenset[int]()
    while rows(chosen | held[ordered[rare]]) <= at_most:
        chosen |= held[ordered[rare]]
        rare += 1
    parts = [Part((tuple(ordered[:rare]),))] if rare else []
    common = ordered[rare:]
    left = at_most - rows(chosen)
    if groups := _together(common, held, rows, left):
        parts.append(Part(groups))
        chosen |= _all(groups, held)
    if rows(chosen) < _ENOUGH:
        # Those with all of them are the best, where that is known of enough; else any.
        groups = tuple((term,) for term in common)
        if len(common) < 2 or rows(_all(groups, held)) < _ENOUGH:
            groups = (tuple(ordered),)
        parts.append(Part(groups, min(1.0, at_most / max(rows(_all(groups, held)), 1.0))))
    return tuple(parts)


def parts_with(
    needed: Sequence[Term],
    others: Sequence[Term],
    held: Mapping[Term, frozenset[int]],
    sampled: int,
    total: int,
    *,
    at_most: int = SCORED_AT_MOST,
) -> tuple[Part, ...]:
    """What is scored of a search for texts with one of some terms at least, others making them better.

    Args:
        held, sampled, total, at_most: as in `parts_of`.
    """
    alone = (tuple(needed),)
    rows = len(_either(needed, held)) * total / max(sampled, 1)
    if rows <= at_most:
        return (Part(alone),)
    newest = Part(alone, at_most / rows)
    if not others:
        return (newest,)
    groups = (tuple(needed), tuple(others))
    rows = len(_all(groups, held)) * total / max(sampled, 1)
    both = Part(groups, min(1.0, at_most / max(rows, 1.0)))
    return (both,) if rows >= _ENOUGH else (both, newest)


def _together(
    common: Sequence[Term], held: Mapping[Term, frozenset[int]], rows: _Rows, left: float
) -> tuple[tuple[Term, ...], ...]:
    """Two or more groups of which a text must hold one term each, so that about as many texts are left as may be."""
    for split in range(len(common) - 1, 0, -1):
        groups = (tuple(common[:split]), tuple(common[split:]))
        if rows(_all(groups, held)) <= left:
            return groups
    for number in range(2, len(common) + 1):
        alone = tuple((term,) for term in common[:number])
        if rows(_all(alone, held)) <= left:
            return alone
    return ()


def _either(terms: Sequence[Term], held: Mapping[Term, frozenset[int]]) -> frozenset[int]:
    return frozenset[int]().union(*(held[term] for term in terms))


def _all(groups: Sequence[Sequence[Term]], held: Mapping[Term, frozenset[int]]) -> frozenset[int]:
    return frozenset.intersection(*(_either(group, held) for group in groups))
