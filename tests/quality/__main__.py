"""How good retrieval is, measured through the app's own ingest and command line.

    python -m tests.quality SET_DIR ... [--model M] [--work DIR] [--modes words,meaning,hybrid]

Each set (BEIR form: corpus.jsonl, queries.jsonl, qrels.tsv) is written as files, indexed by `qwenfind index`, and its
queries are answered by `qwenfind search --batch`. Prints nDCG@10, MRR@10, recall@10, recall@100 and milliseconds a
query by mode, beside BM25 over whole documents (the set's meta.json) and sentence-transformers over whole documents.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Qrels = dict[str, dict[str, int]]
NEAR = 0.01
GAIN = 0.03
GAIN_SETS = ("scifact_train", "product_docs")


@dataclass(frozen=True, slots=True)
class Scores:
    """Means over a set's judged queries."""

    ndcg10: float
    mrr10: float
    recall10: float
    recall100: float
    ms: float = 0.0


def score(rankings: Mapping[str, Sequence[str]], qrels: Qrels) -> Scores:
    """Means over judged queries; nDCG with linear gain, as trec_eval has it."""
    sums = [0.0] * 4
    for query, judged in qrels.items():
        ranking = list(rankings.get(query, ()))
        good = {document for document, grade in judged.items() if grade > 0}
        gain = sum(judged.get(d, 0) / math.log2(i + 2) for i, d in enumerate(ranking[:10]))
        ideal = sum(g / math.log2(i + 2) for i, g in enumerate(sorted(judged.values(), reverse=True)[:10]))
        sums[0] += gain / ideal if ideal else 0.0
        sums[1] += next((1 / (i + 1) for i, d in enumerate(ranking[:10]) if d in good), 0.0)
        sums[2] += len(good & set(ranking[:10])) / len(good)
        sums[3] += len(good & set(ranking[:100])) / len(good)
    return Scores(*(total / len(qrels) for total in sums))


def read_qrels(file: Path) -> Qrels:
    """Judgements: query id -> document id -> grade."""
    qrels: Qrels = {}
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        query, document, grade = line.split("\t")
        if int(grade) > 0:
            qrels.setdefault(query, {})[document] = int(grade)
    return qrels


def read_lines(file: Path) -> list[dict[str, str]]:
    """The objects of a JSON-lines file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def qwenfind(home: Path, *arguments: str, text: str | None = None) -> Iterator[str]:
    """Runs the command line under a home of its own and yields its lines of output."""
    command = [sys.executable, "-m", "qwenfind", "--home", str(home), *arguments]
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    if done.returncode > 1:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}")
    yield from done.stdout.splitlines()


def prepare(set_dir: Path, work: Path, model: str | None) -> tuple[Path, Path, dict[str, str]]:
    """Writes the set as files and indexes them, once; returns files, home and path -> document id."""
    files, home = work / set_dir.name, work / f"{set_dir.name}-home"
    if not files.exists():
        tool = next(p / "tools/to_files.py" for p in set_dir.parents if (p / "tools/to_files.py").exists())
        subprocess.run([sys.executable, str(tool), str(set_dir), str(files)], check=True, stdout=sys.stderr)
    list(qwenfind(home, "index", str(files), *(["--model", model] if model else [])))
    pairs = (line.split("\t") for line in Path(f"{files}_map.tsv").read_text(encoding="utf-8").splitlines())
    return files, home, {str((files / path).resolve()): document for path, document in pairs}


def ask(set_dir: Path, home: Path, ids: Mapping[str, str], mode: str, qrels: Qrels) -> Scores:
    """Scores of one mode, by one `search --batch`."""
    queries = [q for q in read_lines(set_dir / "queries.jsonl") if q["_id"] in qrels]
    batch = home / "queries.jsonl"
    batch.write_text("".join(json.dumps({"id": q["_id"], "text": q["text"]}) + "\n" for q in queries), encoding="utf-8")
    started = time.perf_counter()
    rankings: dict[str, list[str]] = {}
    for line in qwenfind(home, "search", "--batch", str(batch), "--json", "--mode", mode, "--limit", "100"):
        answer = json.loads(line)
        rankings[answer["id"]] = [ids[str(Path(r["path"]).resolve())] for r in answer["results"]]
    scores = score(rankings, qrels)
    ms = 1000 * (time.perf_counter() - started) / len(queries)
    return Scores(scores.ndcg10, scores.mrr10, scores.recall10, scores.recall100, ms)


def peer(set_dir: Path, work: Path, qrels: Qrels) -> float | None:
    """nDCG@10 of sentence-transformers with the starter over whole documents (title and text), or None without it."""
    cache = work / f"{set_dir.name}-peer.json"
    if cache.exists():
        return float(json.loads(cache.read_text())["ndcg10"])
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError:
        print("sentence-transformers is missing: pip install sentence-transformers", file=sys.stderr)
        return None
    from qwenfind.inference.weights import Models

    model = SentenceTransformer(str(Models(work / "models").find("starter").folder), device="cpu")
    corpus = read_lines(set_dir / "corpus.jsonl")
    queries = [q for q in read_lines(set_dir / "queries.jsonl") if q["_id"] in qrels]
    documents = model.encode([f"{d.get('title', '')}\n{d['text']}".strip() for d in corpus], normalize_embeddings=True)
    similarities = model.encode([q["text"] for q in queries], normalize_embeddings=True) @ documents.T
    rankings = {
        q["_id"]: [corpus[i]["_id"] for i in (-row).argsort()[:100]]
        for q, row in zip(queries, similarities, strict=True)
    }
    found = score(rankings, qrels).ndcg10
    cache.write_text(json.dumps({"ndcg10": found}))
    return found


def main() -> int:
    """Prints the tables, then one JSON object; 0 when every goal holds."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality")
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET_DIR")
    parser.add_argument("--model")
    parser.add_argument("--modes", default="words,meaning,hybrid")
    parser.add_argument("--work", type=Path, help="keeps files and indexes here for the next run")
    asked = parser.parse_args()
    figures: dict[str, dict[str, float]] = {}
    goals: dict[str, bool] = {}
    with tempfile.TemporaryDirectory() as temporary:
        work: Path = asked.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        os.environ.pop("QWENFIND_HOME", None)
        print(f"{'set':18}{'mode':22}{'nDCG@10':>9}{'MRR@10':>9}{'R@10':>9}{'R@100':>9}{'ms':>8}")
        for set_dir in (s.resolve() for s in asked.sets):
            name = set_dir.name
            qrels = read_qrels(set_dir / "qrels.tsv")
            known = {q["_id"] for q in read_lines(set_dir / "queries.jsonl")}
            qrels = {query: judged for query, judged in qrels.items() if query in known}
            _, home, ids = prepare(set_dir, work, asked.model)
            found: dict[str, float] = {}
            for mode in asked.modes.split(","):
                s = ask(set_dir, home, ids, mode, qrels)
                found[mode] = round(s.ndcg10, 4)
                row = f"{s.ndcg10:9.4f}{s.mrr10:9.4f}{s.recall10:9.4f}{s.recall100:9.4f}{s.ms:8.1f}"
                print(f"{name:18}{mode:22}{row}", flush=True)
            meta = json.loads((set_dir / "meta.json").read_text(encoding="utf-8"))
            bm25 = float(meta["bm25"]["ndcg10"])
            print(f"{name:18}{'(BM25, whole)':22}{bm25:9.4f}")
            whole = peer(set_dir, work, qrels) if "meaning" in found else None
            if whole is not None:
                print(f"{name:18}{'(transformers, whole)':22}{whole:9.4f}", flush=True)
                goals[f"{name}: meaning"] = found["meaning"] >= whole - NEAR
            if "words" in found:
                goals[f"{name}: words"] = found["words"] >= bm25 - NEAR
            if {"words", "hybrid"} <= found.keys() and name in GAIN_SETS:
                goals[f"{name}: hybrid gain"] = found["hybrid"] >= found["words"] + GAIN
            figures[name] = {**found, "bm25": bm25, **({"whole": round(whole, 4)} if whole is not None else {})}
    holds = all(goals.values())
    print(json.dumps({"name": "quality", "figures": figures, "goals": goals, "holds": holds}))
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
