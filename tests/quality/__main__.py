"""How good retrieval is, measured through the app's own ingest and command line.

    python -m tests.quality SET_DIR ... [--modes words,meaning,hybrid] [--work DIR] [--save FILE] [--against FILE]

Each set (BEIR form: corpus.jsonl, here or in the folder above, queries.jsonl, qrels.tsv or qrels/test.tsv) is written
as files, indexed by `qwenfind index`, and its queries are answered by `qwenfind search --batch`. Prints nDCG@10 with
its 95 % bootstrap interval, MRR@10, recall@10, recall@100 and a query's milliseconds (median, 95th percentile) by
mode, beside BM25 over whole documents (the set's meta.json), and what differs from a saved run, query by query.

The mode "reranked" needs a reranker: a model folder (--reranker) or relevance that was recorded (--table, lines of
query id, document id and P(yes) with a tab between). `python -m tests.quality.whole` embeds whole documents by
sentence-transformers, for comparison.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from tests.quality.asking import MODES, RERANKED, Answers, ask, ask_recorded, read_table, use_reranker
from tests.quality.measures import by_query, difference, interval, percentiles
from tests.quality.sets import Indexed, QualitySet, prepare

STAGES = ("names", "words", "meaning")
GAIN = 0.03
GAIN_SETS = ("scifact_train", "product_docs")
# A part of the interval of a single set's nDCG: two runs of one search differ by none of it.
NOT_BELOW = 0.005
Measured = dict[str, list[float]]


def answers_of(quality_set: QualitySet, indexed: Indexed, mode: str, asked: argparse.Namespace) -> Answers | None:
    """What a mode answers; None where it needs a reranker and none is given."""
    if mode != RERANKED:
        return ask(quality_set, indexed, mode)
    if asked.table is not None:
        return ask_recorded(quality_set, indexed, read_table(asked.table))
    if asked.reranker is None:
        return None
    use_reranker(indexed, asked.reranker)
    return ask(quality_set, indexed, mode)


def row(name: str, mode: str, measured: Mapping[str, list[float]]) -> str:
    """A line of the table."""
    ndcg = interval(measured["ndcg10"])
    others = "".join(f"{interval(measured[m]).mean:9.4f}" for m in ("mrr10", "recall10", "recall100"))
    p50, p95 = percentiles(measured["ms"])
    return f"{name:18}{mode:12}{ndcg.mean:9.4f}  {ndcg.low:.3f}-{ndcg.high:.3f}{others}{p50:9.1f}{p95:9.1f}"


def compared(
    quality_set: QualitySet, mode: str, measured: Measured, saved: Mapping[str, dict[str, dict[str, object]]]
) -> str:
    """How the run differs from the saved one, over the queries that both have; "" where it has none of them."""
    before = saved.get(quality_set.name, {}).get(mode)
    if before is None:
        return ""
    old = dict(zip(before["queries"], before["ndcg10"], strict=True))  # type: ignore[call-overload] # as it was saved
    pairs = [(new, old[q]) for q, new in zip(quality_set.queries, measured["ndcg10"], strict=True) if q in old]
    if not pairs:
        return ""
    change = difference([new for new, _ in pairs], [old for _, old in pairs])
    told = "" if change.low <= 0 <= change.high else ", which is more than chance"
    return f"{'':18}{'':12}{change.mean:+9.4f}  {change.low:+.3f} to {change.high:+.3f} against the saved run{told}"


def goals_of(name: str, means: Mapping[str, float]) -> dict[str, bool]:
    """What the hybrid mode must reach, by the stages that were asked too."""
    stages = [means[stage] for stage in STAGES if stage in means]
    if "hybrid" not in means or len(stages) < 2:
        return {}
    wanted = max(stages) + (GAIN if name in GAIN_SETS else -NOT_BELOW)
    return {f"{name}: hybrid >= {wanted:.4f}": means["hybrid"] >= wanted}


def main() -> int:
    """Prints the table, then one JSON object; 0 when every goal holds."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality")
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET_DIR")
    parser.add_argument("--model")
    parser.add_argument("--modes", default="words,meaning,hybrid", help=",".join(MODES))
    parser.add_argument("--queries", type=int, metavar="N", help="at most so many of each set, evenly spread")
    parser.add_argument("--work", type=Path, help="keeps files and indexes here for the next run")
    parser.add_argument("--reranker", type=Path, metavar="FOLDER", help="a reranker's model folder")
    parser.add_argument("--table", type=Path, metavar="FILE.tsv", help="relevance that was recorded")
    parser.add_argument("--save", type=Path, metavar="FILE.json", help="keeps each query's figures")
    parser.add_argument("--against", type=Path, metavar="FILE.json", help="a saved run to compare with")
    asked = parser.parse_args()
    modes = asked.modes.split(",")
    if unknown := set(modes) - set(MODES):
        parser.error(f"there is no mode {', '.join(sorted(unknown))}: {', '.join(MODES)}")
    saved = json.loads(asked.against.read_text(encoding="utf-8"))["sets"] if asked.against else {}
    kept: dict[str, dict[str, dict[str, object]]] = {}
    figures: dict[str, dict[str, object]] = {}
    goals: dict[str, bool] = {}
    with tempfile.TemporaryDirectory() as temporary:
        work: Path = asked.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        head = "".join(f"{title:>9}" for title in ("MRR@10", "R@10", "R@100", "ms p50", "ms p95"))
        print(f"{'set':18}{'mode':12}{'nDCG@10':>9}  {'95 %':11}{head}")
        for quality_set in map(QualitySet.of, asked.sets):
            if asked.queries:
                quality_set = quality_set.sample(asked.queries)
            indexed = prepare(quality_set.corpus, work, asked.model)
            means: dict[str, float] = {}
            for mode in modes:
                answers = answers_of(quality_set, indexed, mode, asked)
                if answers is None:
                    print(f"{quality_set.name:18}{mode:12} not measured: no reranker (--reranker or --table)")
                    continue
                measured = {**by_query(answers.rankings, quality_set.qrels), "ms": list(answers.ms)}
                print(row(quality_set.name, mode, measured), flush=True)
                if change := compared(quality_set, mode, measured, saved):
                    print(change, flush=True)
                means[mode] = interval(measured["ndcg10"]).mean
                figures.setdefault(quality_set.name, {})[mode] = {
                    name: {key: round(value, 4) for key, value in asdict(interval(values)).items()}
                    for name, values in measured.items()
                }
                kept.setdefault(quality_set.name, {})[mode] = {"queries": list(quality_set.queries), **measured}
            if bm25 := quality_set.meta.get("bm25"):
                print(f"{quality_set.name:18}{'BM25, whole':12}{bm25['ndcg10']:9.4f}")
            goals |= goals_of(quality_set.name, means)
    if asked.save is not None:
        asked.save.write_text(json.dumps({"sets": kept}), encoding="utf-8")
    holds = all(goals.values())
    print(json.dumps({"name": "quality", "figures": figures, "goals": goals, "holds": holds}))
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
