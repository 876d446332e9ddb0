"""How closely a result answers, as a word that a person reads. Pure.

A reranker's own judgement decides where there is one. Elsewhere it is how near the passage lies to the query, on a
scale that begins at what is usual in this index and ends at the same text, and how much of the query it says word by
word.
Measured by `python -m tests.quality.closeness` with the starter: 97 % of true first results are called good or strong
(96 % on sets that the cuts were not made on), 1 % (0 %) of first results for queries of another set strong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qwenfind.records import Closeness
from qwenfind.search.wording import bigrams, figures_in, same_word, telling, words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The reranker says yes rather than no; it says no with a wide margin (log-odds of 0 and -2.2).
JUDGED_STRONG, JUDGED_GOOD = 0.5, 0.1
# Of nearness + COVERAGE times coverage. Slope and cuts from a logistic regression that tells true first results from
# those of foreign queries (tests/quality/README.md).
COVERAGE = 0.6
STRONG, GOOD = 0.8, 0.58
# Half of the query's letters, where nothing but words is known.
COVERED = 0.5
# What stands in for the floor while an index is too small to tell, with the weight of ten passages. Strangers have
# cosines of about 0.02 in MiniLM's space (tests/quality/README.md) and 0.14 in Qwen3's (model card of the 0.6B).
_FLOOR, _FLOOR_WEIGHT = 0.1, 10
_FLOOR_PERCENTILE = 10
# What most of an index stays below; stands in with the weight of thirty passages, because a tenth of a small index may
# be what is looked for.
_USUAL, _USUAL_WEIGHT = 0.25, 30
_USUAL_PERCENTILE = 90


@dataclass(frozen=True, slots=True)
class Exact:
    """What a result says word by word.

    Attributes:
        coverage: share of the query's letters that its passage and name hold, without words that say nothing.
        name: how well its name answers, 1 where the query is the name.
        words: how many words of the query say something.
        phrases: it holds all phrases that were asked for, and there are some.
    """

    coverage: float = 0.0
    name: float = 0.0
    words: int = 0
    phrases: bool = False


def floor_of(cosines: NDArray[np.float32]) -> float:
    """Where nearness begins for a query: what its cosines with passages from all over the index hardly go below.

    A low percentile, because in an index about one thing a query about that thing is near to everything.
    """
    import numpy as np

    count = len(cosines)
    low = float(np.percentile(cosines, _FLOOR_PERCENTILE)) if count else 0.0
    return max(0.0, (count * low + _FLOOR_WEIGHT * _FLOOR) / (count + _FLOOR_WEIGHT))


def usual_of(cosines: NDArray[np.float32]) -> float:
    """The cosine that most passages from all over the index stay below: the nearest must stand out from it."""
    import numpy as np

    count = len(cosines)
    high = float(np.percentile(cosines, _USUAL_PERCENTILE)) if count else 0.0
    return (count * high + _USUAL_WEIGHT * _USUAL) / (count + _USUAL_WEIGHT)


def nearness(cosine: float, floor: float) -> float:
    """A cosine as a share of the way from the floor, 0, to the same text, 1."""
    return max(0.0, above(cosine, floor))


def above(cosine: float, floor: float) -> float:
    """As `nearness`, and below 0 for what lies below the floor, so that an order can be made of it."""
    return (cosine - floor) / max(1.0 - floor, 1e-6)


def coverage(query_words: str, text: str, *, begun: str = "") -> float:
    """The share of the query's telling letters whose words the text holds, in whatever form.

    Args:
        begun: a folded word that those of the text may go on, by `wording.begun_word`.
    """
    wanted = telling(words_of(query_words))
    spaced = {word.folded for word in wanted if not word.unspaced}
    pairs = {pair for word in wanted if word.unspaced for pair in bigrams(word.folded)}
    if not spaced and not pairs:
        return 0.0
    # Words are compared with those alone that begin like them: all forms of a word do.
    held_words: dict[str, set[str]] = {}
    held_pairs: set[str] = set()
    for word in words_of(text):
        if word.unspaced:
            held_pairs.update(bigrams(word.folded))
        else:
            held_words.setdefault(word.folded[:3], set()).add(word.folded)
    spelt = {word for _, _, words in figures_in(text, query_words) for word in words}

    def held(word: str) -> bool:
        if word in spelt or any(same_word(word, other) for other in held_words.get(word[:3], ())):
            return True
        return word == begun and any(other.startswith(begun) for some in held_words.values() for other in some)

    found = sum(len(word) for word in spaced if held(word))
    # Each pair without spaces stands for one character of meaning more.
    return (found + len(pairs & held_pairs)) / (sum(map(len, spaced)) + len(pairs))


def telling_words(query_words: str) -> int:
    """How many different words of a query say what is looked for; a run without spaces counts for its characters."""
    wanted = {word.folded: word.unspaced for word in telling(words_of(query_words))}
    return sum(len(bigrams(word)) if unspaced else 1 for word, unspaced in wanted.items())


def closeness(exact: Exact, *, near: float | None, relevance: float | None) -> Closeness:
    """The word for a result.

    Args:
        near: its nearness, or None where meaning did not look at it.
        relevance: the reranker's P(yes), or None where it did not.
    """
    if exact.name >= 1.0:
        return Closeness.STRONG
    found = _judged(relevance) if relevance is not None else _measured(exact, near)
    # Whoever types a word wants to see where it stands, whatever a model makes of it.
    if exact.phrases and found is Closeness.GOOD:
        return Closeness.STRONG
    if found is Closeness.LOOSE and (exact.phrases or exact.coverage >= 1.0 or exact.name >= COVERED):
        return Closeness.GOOD
    return found


def _judged(relevance: float) -> Closeness:
    if relevance >= JUDGED_STRONG:
        return Closeness.STRONG
    return Closeness.GOOD if relevance >= JUDGED_GOOD else Closeness.LOOSE


def _measured(exact: Exact, near: float | None) -> Closeness:
    if near is None:
        if exact.coverage >= 1.0 and exact.words > 1:
            return Closeness.STRONG
        return Closeness.GOOD if exact.coverage >= COVERED else Closeness.LOOSE
    score = near + COVERAGE * exact.coverage
    if score >= STRONG:
        return Closeness.STRONG
    return Closeness.GOOD if score >= GOOD else Closeness.LOOSE
