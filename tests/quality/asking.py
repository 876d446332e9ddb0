"""A set's queries, answered by the app, a mode at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast
from unittest.mock import patch

from qwenfind import Home, SearchEngine, searchers
from qwenfind.records import Mode, SearchResponse
from qwenfind.search.query import parse
from qwenfind.search.searcher import Searcher
from tests.quality.sets import Indexed, QualitySet, qwenfind

if TYPE_CHECKING:
    from qwenfind.inference.relevance import Reranker

RERANKED: Final = "reranked"
MODES: Final = ("names", "words", "meaning", "hybrid", RERANKED)
DEPTH: Final = 100


@dataclass(frozen=True, slots=True)
class Answers:
    """What one mode answered.

    Attributes:
        rankings: document ids, the best first, by query id.
        ms: milliseconds of each query, all stages together.
    """

    rankings: Mapping[str, Sequence[str]]
    ms: Sequence[float]


def ask(quality_set: QualitySet, indexed: Indexed, mode: str) -> Answers:
    """The answers of a mode, by one `search --batch`; "reranked" is the hybrid mode with the reranker in use."""
    lines = [json.dumps({"id": query, "text": text}) for query, text in quality_set.queries.items()]
    batch = indexed.home / f"{quality_set.name}.jsonl"
    batch.write_text("\n".join(lines) + "\n", encoding="utf-8")
    arguments = ["--mode", "hybrid"] if mode == RERANKED else ["--mode", mode, "--no-rerank"]
    rankings: dict[str, list[str]] = {}
    ms = []
    for line in qwenfind(indexed.home, "search", "--batch", str(batch), "--json", *arguments, "--limit", str(DEPTH)):
        answer = json.loads(line)
        # Documents of one text are one result; each is judged by itself.
        paths = [file["path"] for result in answer["results"] for file in (result, *result["copies"])]
        rankings[answer["id"]] = [indexed.id_of(path) for path in paths]
        ms.append(sum(answer["timings_ms"].values()))
    return Answers(rankings, ms)


def use_reranker(indexed: Indexed, folder: Path) -> None:
    """Installs a reranker's folder under the set's home, and has searches use it."""
    with SearchEngine(Home.at(indexed.home)) as engine:
        if engine.settings.reranker:
            return
        engine.use_model(engine.models.import_folder(folder).name)


class RecordedReranker:
    """Gives candidates the relevance that was recorded for their documents; the others it does not judge.

    Args:
        table: P(yes) by document id.

    Attributes:
        candidates: document ids in the order in which the search shows them before it reranks, which is the order of
            the passages that it hands over.
    """

    def __init__(self, table: Mapping[str, float]) -> None:
        self._table = table
        self.candidates: Sequence[str] = ()

    def affordable(self, query: str, passages: Sequence[str], **_: object) -> int:
        """All of them: a table takes no time."""
        return len(passages)

    def rerank(self, query: str, passages: Sequence[str], **_: object) -> Iterator[tuple[int, float]]:
        """The recorded relevance of each passage's document."""
        for at, document in enumerate(self.candidates[: len(passages)]):
            if document in self._table:
                yield at, self._table[document]


def read_table(file: Path) -> dict[str, dict[str, float]]:
    """Recorded relevance: lines of query id, document id and P(yes), with a tab between."""
    table: dict[str, dict[str, float]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        query, document, relevance = line.split("\t")
        table.setdefault(query, {})[document] = float(relevance)
    return table


def ask_recorded(quality_set: QualitySet, indexed: Indexed, table: Mapping[str, Mapping[str, float]]) -> Answers:
    """The answers of the hybrid mode where a reranker judges as it is recorded in a table."""
    rankings: dict[str, list[str]] = {}
    ms = []
    with SearchEngine(Home.at(indexed.home)) as engine:
        for query, text in quality_set.queries.items():
            response = _recorded(engine, text, indexed, RecordedReranker(table.get(query, {})))
            rankings[query] = [indexed.id_of(result.path) for result in response.results]
            ms.append(sum(response.timings_ms.values()))
    return Answers(rankings, ms)


def _recorded(engine: SearchEngine, text: str, indexed: Indexed, reranker: RecordedReranker) -> SearchResponse:
    """One search, whose candidates the table judges in place of a model."""

    def searcher_for(*arguments: Any, **named: Any) -> tuple[Searcher, tuple[str, ...]]:
        searcher, notes = searchers.searcher_for(*arguments, **named)
        searcher._tools = replace(searcher._tools, reranker=cast("Reranker", reranker))
        return searcher, notes

    def announced(response: SearchResponse) -> None:
        if not response.reranked:
            reranker.candidates = [indexed.id_of(result.path) for result in response.results]

    with patch("qwenfind.engine.searcher_for", searcher_for):
        return engine.search(
            replace(parse(text, limit=DEPTH, mode=Mode.HYBRID), fold=False), announced, sentences_s=0.0
        )
