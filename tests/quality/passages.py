"""How well passages hold answers: `python -m tests.quality.passages SET_DIR`, a set with spans.jsonl and corpora/.

Cuts each document by QwenFind's rule and by windows of 200 tokens, embeds with the starter, and reports, over all
questions, the share of the answer's characters that the best k passages of all documents cover (recall), and the share
of what they hold that is answer (precision).
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from qwenfind.indexing import passages
from qwenfind.inference.client import Embedder, Inference
from qwenfind.inference.weights import Models
from qwenfind.records import Extract

Chunk = tuple[str, int, int, str]
DEPTHS = (1, 3, 5, 10)


def windows(name: str, text: str, *, tokens: int = 200, overlap: int = 0) -> Iterator[Chunk]:
    """Runs of so many tokens, wherever they end."""
    spans = [match.span() for match in passages._TOKEN.finditer(text)]
    for first in range(0, max(1, len(spans) - overlap), tokens - overlap):
        last = min(first + tokens, len(spans)) - 1
        yield name, spans[first][0], spans[last][1], text[spans[first][0] : spans[last][1]]


def natural(name: str, text: str) -> Iterator[Chunk]:
    """QwenFind's own passages."""
    for passage in passages.split(Extract(text=text)):
        yield name, passage.start, passage.end, passage.embedded_text


def measure(
    chunks: list[Chunk], questions: list[dict[str, object]], embedder: Embedder
) -> dict[int, tuple[float, float]]:
    """Recall and precision by depth."""
    vectors = embedder.embed_passages([chunk[3] for chunk in chunks])
    sums = {k: [0.0, 0.0] for k in DEPTHS}
    for question in questions:
        best = np.argsort(-(vectors @ embedder.embed_query(str(question["question"]))))[: max(DEPTHS)]
        for k in DEPTHS:
            held = [chunks[i] for i in best[:k]]
            covered = wanted = 0
            references: list[dict[str, int]] = question["references"]  # type: ignore[assignment] # as the set has it
            for reference in references:
                start, end = reference["start_index"], reference["end_index"]
                mark = np.zeros(end - start, dtype=bool)
                for name, first, last, _ in held:
                    if name == question["doc"]:
                        mark[max(0, first - start) : max(0, last - start)] = True
                covered += int(mark.sum())
                wanted += end - start
            sums[k][0] += covered / wanted
            sums[k][1] += covered / sum(last - first for _, first, last, _ in held)
    return {k: (r / len(questions), p / len(questions)) for k, (r, p) in sums.items()}


def main() -> int:
    """Prints the table and one JSON object; 0 when the rule beats windows of 200 tokens at recall@5."""
    folder = Path(sys.argv[1])
    documents = {f.stem: f.read_bytes().decode() for f in sorted((folder / "corpora").iterdir())}
    questions = [json.loads(line) for line in (folder / "spans.jsonl").read_text(encoding="utf-8").splitlines()]
    rules = {
        "windows of 200": [c for name, text in documents.items() for c in windows(name, text)],
        "windows of 200, 30 shared": [c for name, text in documents.items() for c in windows(name, text, overlap=30)],
        passages.RULE: [c for name, text in documents.items() for c in natural(name, text)],
    }
    figures = {}
    with tempfile.TemporaryDirectory() as temporary:
        inference = Inference(threads=0, idle_exit_s=60)
        try:
            embedder = inference.embedder(Models(Path(temporary)).find("starter"))
            print(f"{'rule':30}{'passages':>9}  " + "".join(f"   recall@{k:<3}prec." for k in DEPTHS))
            for rule, chunks in rules.items():
                found = measure(chunks, questions, embedder)
                figures[rule] = {f"recall@{k}": round(found[k][0], 4) for k in DEPTHS}
                row = "".join(f"{r:12.3f}{p:8.3f}" for r, p in found.values())
                print(f"{rule:30}{len(chunks):9}  {row}", flush=True)
        finally:
            inference.close()
    good = figures[passages.RULE]["recall@5"] > figures["windows of 200"]["recall@5"]
    print(json.dumps({"name": "passages", "figures": figures, "goals": {"recall@5": "above windows"}, "holds": good}))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
