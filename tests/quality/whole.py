"""What sentence-transformers finds with whole documents: `python -m tests.quality.whole SET_DIR ...`.

The starter model over title and text of each document, cut where the model stops reading: what the app's own passages
are held against.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from qwenfind.inference.weights import Models
from tests.quality.measures import by_query, interval
from tests.quality.sets import QualitySet, read_lines


def main() -> int:
    """Prints nDCG@10 of each set."""
    from sentence_transformers import SentenceTransformer

    with tempfile.TemporaryDirectory() as temporary:
        model = SentenceTransformer(str(Models(Path(temporary)).find("starter").folder), device="cpu")
    for quality_set in map(QualitySet.of, map(Path, sys.argv[1:])):
        corpus = read_lines(quality_set.corpus / "corpus.jsonl")
        texts = [f"{document.get('title', '')}\n{document['text']}".strip() for document in corpus]
        documents = model.encode(texts, normalize_embeddings=True)
        similarities = model.encode(list(quality_set.queries.values()), normalize_embeddings=True) @ documents.T
        rankings = {
            query: [corpus[at]["_id"] for at in (-near).argsort()[:100]]
            for query, near in zip(quality_set.queries, similarities, strict=True)
        }
        found = interval(by_query(rankings, quality_set.qrels)["ndcg10"])
        print(f"{quality_set.name:18}{found.mean:9.4f}  {found.low:.3f}-{found.high:.3f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
