"""How well searching does for this person: their own searches, each stage alone and together.

What is right for a search is known from `judged`: what was opened, or said to be right. That is a sample of one
person's searches, so every number comes with the interval that it may lie in, and few of them say that they are few.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from qwenfind.judged import JudgedQuery
from qwenfind.records import STAGES, Mode, Query

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qwenfind.records import SearchResponse

DEPTH: Final = 10
"""How far down a result is looked for; below, it counts as not found."""

FEW: Final = 30
"""Judged searches, below which nothing can be told apart: an interval of hit@1 is then over 0.3 wide."""

CONFIDENCE: Final = 0.95
_RESAMPLES: Final = 5000
_Z: Final = 1.959964  # of the normal distribution, for 95 %

Search = Callable[[Query], "SearchResponse"]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to search: one stage alone, or a hybrid search of some.

    Attributes:
        stages: those of a hybrid search; empty for a single stage.
        default: whether it may be chosen as the way that searches go.
    """

    name: str
    mode: Mode
    stages: tuple[str, ...] = ()

    @property
    def default(self) -> bool:
        """Whether searches may go this way by default: names always answer, or a file's own name would not find it."""
        return self.mode is Mode.HYBRID

    def query(self, query: Query) -> Query:
        """A search that goes this way."""
        stages = self.stages or None
        if self.mode is Mode.NAMES and query.otherwise is not None:
            # As `search.query` has it: names are no sentences.
            query = query.otherwise
        return replace(query, mode=self.mode, stages=stages, rerank="rerank" in self.stages, limit=DEPTH)


WAYS: Final = (
    Way("names", Mode.NAMES),
    Way("words", Mode.WORDS),
    Way("meaning", Mode.MEANING),
    Way("names and words", Mode.HYBRID, ("names", "words")),
    Way("names and meaning", Mode.HYBRID, ("names", "meaning")),
    Way("hybrid", Mode.HYBRID, ("names", "words", "meaning")),
    Way("reranked", Mode.HYBRID, STAGES),
)


@dataclass(frozen=True, slots=True)
class Score:
    """How one way did.

    Attributes:
        ranks: of the first right file for each search, from 1; 0 where it was not among the first `DEPTH`.
        hit1_from, hit1_to: Wilson's interval of hit@1.
        mrr_from, mrr_to: the interval of MRR by bootstrap.
    """

    way: Way
    ranks: tuple[int, ...]
    hit1_from: float
    hit1_to: float
    mrr_from: float
    mrr_to: float

    @property
    def hit1(self) -> float:
        """The share of searches whose right file is first."""
        return self._within(1)

    @property
    def hit5(self) -> float:
        """The share of searches whose right file is among the first five."""
        return self._within(5)

    @property
    def mrr(self) -> float:
        """The mean of 1/rank."""
        return sum(reciprocal(self.ranks)) / len(self.ranks)

    def _within(self, depth: int) -> float:
        return sum(0 < rank <= depth for rank in self.ranks) / len(self.ranks)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the meter shows.

    Attributes:
        searches: judged searches that were run.
        gone: judged searches left out, because none of their files is indexed any more.
        unread: judged searches left out, because they cannot be read as queries any more.
        scores: each way that could be measured, as `WAYS` has them.
        lacking: the names of those that could not, because a model is missing.
    """

    searches: int
    gone: int
    unread: int
    scores: tuple[Score, ...]
    lacking: tuple[str, ...]

    @property
    def few(self) -> bool:
        """Whether there are too few searches to tell anything."""
        return self.searches < FEW


@dataclass(frozen=True, slots=True)
class Choice:
    """Which way is best for this person.

    Attributes:
        best: of the ways that may be a default, that with the highest MRR.
        now: the way that searches go now.
        gain: how much higher the MRR of `best` is.
        gain_from, gain_to: the interval of that by paired bootstrap, wider the more ways were compared.
    """

    best: Way
    now: Way
    gain: float
    gain_from: float
    gain_to: float

    @property
    def certain(self) -> bool:
        """Whether the best is another one, and better beyond chance."""
        return self.best != self.now and self.gain_from > 0


def read(
    judged: Sequence[JudgedQuery],
    *,
    search: Search,
    parse: Callable[[str], Query | None],
    is_indexed: Callable[[Path], bool],
    ways: Sequence[Way] = WAYS,
    progress: Callable[[int, int], None] | None = None,
) -> Reading:
    """Runs every judged search every way.

    Args:
        search: answers a query.
        parse: reads a search; None where it cannot be read.
        is_indexed: whether a file can be found at all.
        ways: those that can be gone here; what a model is missing for is left out by the caller.
        progress: called with searches done, and all.
    """
    wanted: list[tuple[Query, frozenset[Path]]] = []
    gone = unread = 0
    for one in judged:
        paths = frozenset(path for path in one.paths if is_indexed(path))
        query = parse(one.query)
        if query is None:
            unread += 1
        elif not paths:
            gone += 1
        else:
            wanted.append((query, paths))
    ranks: dict[Way, list[int]] = {way: [] for way in ways}
    for at, (query, paths) in enumerate(wanted):
        for way in ways:
            ranks[way].append(_rank(search(way.query(query)), paths))
        if progress is not None:
            progress(at + 1, len(wanted))
    scores = tuple(_score(way, some) for way, some in ranks.items()) if wanted else ()
    lacking = tuple(way.name for way in WAYS if way not in ways)
    return Reading(len(wanted), gone, unread, scores, lacking)


def choose(reading: Reading, stages: Sequence[str]) -> Choice | None:
    """Which way is best, compared with that of some stages; None where there is nothing to compare.

    Args:
        stages: those of a hybrid search now.
    """
    choices = [score for score in reading.scores if score.way.default]
    now = next((score for score in choices if set(score.way.stages) == set(stages)), None)
    if now is None:
        # Reranking is chosen, and there is no reranker: the same search.
        left = set(stages) - {"rerank"}
        now = next((score for score in choices if set(score.way.stages) == left), None)
    if now is None:
        return None
    best = max(choices, key=lambda score: (score.mrr, score.hit1, score is now))
    differences = [a - b for a, b in zip(reciprocal(best.ranks), reciprocal(now.ranks), strict=True)]
    # Of several ways the best one is best by chance too: Bonferroni.
    low, high = bootstrap(differences, confidence=1 - (1 - CONFIDENCE) / max(1, len(choices) - 1))
    return Choice(best.way, now.way, sum(differences) / len(differences), low, high)


def reciprocal(ranks: Sequence[int]) -> list[float]:
    """1/rank, and 0 for what was not found."""
    return [1 / rank if rank else 0.0 for rank in ranks]


def wilson(hits: int, number: int) -> tuple[float, float]:
    """The interval that a share may lie in, at 95 %.

    Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 1927.
    """
    share, square = hits / number, _Z * _Z
    middle = (share + square / (2 * number)) / (1 + square / number)
    half = _Z / (1 + square / number) * math.sqrt(share * (1 - share) / number + square / (4 * number * number))
    return max(0.0, middle - half), min(1.0, middle + half)


def _score(way: Way, ranks: Sequence[int]) -> Score:
    hit1_from, hit1_to = wilson(sum(rank == 1 for rank in ranks), len(ranks))
    mrr_from, mrr_to = bootstrap(reciprocal(ranks))
    return Score(way, tuple(ranks), hit1_from, hit1_to, mrr_from, mrr_to)


def _rank(response: SearchResponse, paths: frozenset[Path]) -> int:
    """The rank of the row where a right file stands, be it as a copy; 0 for none."""
    for result in response.results:
        if not paths.isdisjoint((result.path, *(copy.path for copy in result.copies))):
            return result.rank
    return 0


def bootstrap(values: Sequence[float], *, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """The interval that a mean may lie in, by resampling with replacement (percentiles), the same every time."""
    import numpy as np

    numbers: NDArray[np.float64] = np.asarray(values, dtype=np.float64)
    chance = np.random.default_rng(0)
    means = [numbers[chance.integers(0, len(numbers), len(numbers))].mean() for _ in range(_RESAMPLES)]
    low, high = np.quantile(means, [(1 - confidence) / 2, (1 + confidence) / 2])
    return float(low), float(high)
