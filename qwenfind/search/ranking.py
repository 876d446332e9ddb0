"""Several rankings into one. Pure: numbers in, numbers out."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qwenfind.search.wording import fold, same_word, telling, words_of

# What the best name, and words at their best, can add to what meaning says at its best, which is 1. Chosen on eleven
# sets, each left out once (tests/quality/README.md).
NAMES, WORDS = 0.03, 0.35
# The document that the best one by words is measured against.
_AMONG = 10
# Telling words.
_ENOUGH = 2
# What is left of a stage's weight where nothing stands out.
_LEAST_WORDS, _LEAST_MEANING = 0.2, 0.05


def weight_of_words(scores: Iterable[float], coverage: float) -> float:
    """What BM25 is worth in a query, at most `WORDS`.

    What words are worth differs from query to query: they are sure where one document says what was asked far better
    than the tenth does; where all hold the same few common words, or the best holds a single word of a question in
    another language, the order among them says little.

    Args:
        scores: the best score of each document.
        coverage: the share of the query's telling letters that the best document holds.
    """
    ordered = sorted(scores, reverse=True)
    if not ordered or ordered[0] <= 0.0:
        return 0.0
    tenth = max(0.0, ordered[_AMONG - 1]) if len(ordered) >= _AMONG else 0.0
    standing_out = max(_LEAST_WORDS, 1.0 - tenth / ordered[0])
    return WORDS * max(_LEAST_WORDS, coverage) * standing_out * math.sqrt(standing_out)


def weight_of_meaning(best: float, usual: float) -> float:
    """What nearness is worth in a query, at most 1: the square of how far the nearest stands out from what is usual.

    In a language or a subject that a model does not know, everything is about as near as everything else.

    Args:
        best: the greatest nearness.
        usual: what most of the index stays below, on the same scale.
    """
    return max(_LEAST_MEANING, best - usual) ** 2


def fused(meaning: float, words: float, name: float, *, named: bool = False) -> float:
    """One score of the three stages' by adding up, at most 1.

    Scores keep how far apart documents are, which ranks lose; and they are not stretched to the same range in every
    query, so that a stage which tells nothing apart does not disturb one that does.
    Source: Bruch, Gai, Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 2023, for adding up
    scores; weights by query are our own.

    Args:
        meaning: nearness times its weight.
        words: the share of the best BM25, times its weight.
        name: how well the name answers, 0 to 1. Squared, so that one which holds one word of many does not disturb what
            the contents say.
        named: `says_all` of the query and the name or the title, which is worth what words are at their best.
    """
    words = max(words, WORDS) if named else words
    return (meaning + words + NAMES * name * name) / (1.0 + WORDS + NAMES)


def name_match(query_words: str, name: str) -> float:
    """How well a file's name answers the words typed: 1 when they are the name, with or without its suffix.

    Below that, the share of the query's letters that the name holds, less where the name says much else.
    """
    typed = fold(" ".join(query_words.split()))
    stem = name.rpartition(".")[0] or name
    if typed in (fold(name), fold(stem)):
        return 1.0
    wanted = words_of(query_words)
    held = words_of(stem)
    if wanted and [word.folded for word in wanted] in ([w.folded for w in held], [w.folded for w in words_of(name)]):
        return 1.0
    wanted = telling(wanted)
    letters = sum(len(word.folded) for word in wanted)
    if not letters:
        return 0.0
    matched = [word for word in wanted if any(_names(word.folded, other.folded) for other in held)]
    coverage = sum(len(word.folded) for word in matched) / letters
    used = [other for other in held if any(_names(word.folded, other.folded) for word in wanted)]
    tightness = sum(len(o.folded) for o in used) / max(1, sum(len(o.folded) for o in held))
    return min(0.99, coverage * (0.5 + 0.5 * tightness))


def says_all(query_words: str, name: str) -> bool:
    """Whether a name or a title holds all telling words of a query, two or more: hardly any does by chance."""
    wanted = {word.folded for word in telling(words_of(query_words))}
    if len(wanted) < _ENOUGH:
        return False
    held = [word.folded for word in words_of(name)]
    return all(any(_names(word, other) for other in held) for word in wanted)


def exactness(query_words: str, name: str) -> int:
    """How exactly a file's name was typed: 3 letter by letter, 2 without its suffix, 1 but for signs, 0 not."""
    typed = fold(" ".join(query_words.split()))
    if typed == fold(name):
        return 3
    if typed == fold(name.rpartition(".")[0]):
        return 2
    return int(name_match(query_words, name) >= 1.0)


def _names(word: str, other: str) -> bool:
    return same_word(word, other) or (len(word) >= 3 and word in other)
