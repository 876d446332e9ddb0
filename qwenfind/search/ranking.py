"""Several rankings into one. Pure: numbers in, numbers out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qwenfind.search.wording import fold, same_word, telling, words_of

Scored = Sequence[tuple[int, float]]

Scale = tuple[float | None, float | None]

# Shares of the stages in a hybrid search.
WEIGHTS: Mapping[str, float] = {"names": 0.3, "words": 0.4, "meaning": 0.6}
# BM25 counts from 0; how well a name matches is already a share of 1, and so is what `strongest` returns.
SCALES: Mapping[str, Scale] = {"names": (0.0, 1.0), "words": (0.0, None), "meaning": (0.0, 1.0)}
# In a handful of documents all may be equally near; among thousands, the hundred nearest spread at least this far.
COSINE_SPAN = 0.2


def rrf(rankings: Iterable[Sequence[int]], *, k: int = 60) -> list[tuple[int, float]]:
    """Reciprocal rank fusion: each ranking gives 1 / (k + rank) to what it holds.

    Source: Cormack, Clarke, Büttcher, SIGIR 2009, which also found k = 60.
    """
    totals: dict[int, float] = {}
    for ranking in rankings:
        for rank, item in enumerate(dict.fromkeys(ranking), 1):
            totals[item] = totals.get(item, 0.0) + 1.0 / (k + rank)
    return _ordered(totals)


def min_max(scored: Scored, *, scale: Scale = (None, None), least_span: float = 0.0) -> dict[int, float]:
    """Scores brought to 0..1, from the ends of `scale` or, where it has none, from the worst and the best score.

    An item given twice keeps its best.

    Args:
        least_span: scores that lie closer together than this are not pulled apart to 0 and 1.
    """
    best = best_of(scored)
    if not best:
        return {}
    low = min(best.values()) if scale[0] is None else scale[0]
    high = max(best.values()) if scale[1] is None else scale[1]
    low = min(low, high - least_span)
    if high <= low:
        return dict.fromkeys(best, 1.0)
    return {item: min(1.0, max(0.0, (score - low) / (high - low))) for item, score in best.items()}


def best_of(scored: Scored) -> dict[int, float]:
    """The best score of each item."""
    best: dict[int, float] = {}
    for item, score in scored:
        if item not in best or score > best[item]:
            best[item] = score
    return best


def fuse(
    stages: Mapping[str, Scored],
    weights: Mapping[str, float] = WEIGHTS,
    *,
    scales: Mapping[str, Scale] = SCALES,
) -> list[tuple[int, float]]:
    """Adds up each stage's min-max normalised scores, times the stage's weight; best first.

    A convex combination keeps how far apart the scores are, which ranks alone lose.
    Source: Bruch, Gai, Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 2023.

    Args:
        stages: (document id, score) of each stage, higher is better.
        weights: share of each stage; those of stages that found nothing are left out.
        scales: the least and the greatest score of a stage, where they are known.
    """
    present = {name: scored for name, scored in stages.items() if scored and weights.get(name, 0.0) > 0}
    whole = sum(weights[name] for name in present)
    totals: dict[int, float] = {}
    for name, scored in present.items():
        for item, score in min_max(scored, scale=scales.get(name, (None, None))).items():
            totals[item] = totals.get(item, 0.0) + score * weights[name] / whole
    return _ordered(totals)


def strongest(rankings: Iterable[Scored]) -> list[tuple[int, float]]:
    """Each item's best normalised score in any ranking, such as embedding spaces that cover different parts."""
    best: dict[int, float] = {}
    for scored in rankings:
        for item, score in min_max(scored, least_span=COSINE_SPAN).items():
            best[item] = max(score, best.get(item, 0.0))
    return _ordered(best)


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


def _names(word: str, other: str) -> bool:
    return same_word(word, other) or (len(word) >= 3 and word in other)


def _ordered(totals: Mapping[int, float]) -> list[tuple[int, float]]:
    return sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))
