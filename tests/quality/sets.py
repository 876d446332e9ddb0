"""Retrieval sets in BEIR form: read, written as files, indexed by the app's own command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.helpers import shared_root

_TOOL = Path("tools/to_files.py")


@dataclass(frozen=True, slots=True)
class QualitySet:
    """A corpus, and queries with judgements.

    Attributes:
        name: the set's, and its folder's within a family of sets that share a corpus ("tldr_xling-de").
        corpus: the folder that holds corpus.jsonl, the set's own or the one above it.
        queries: text by query id, those that are judged.
        qrels: query id -> document id -> grade above 0.
    """

    name: str
    folder: Path
    corpus: Path
    queries: Mapping[str, str]
    qrels: Mapping[str, Mapping[str, int]]

    @classmethod
    def of(cls, folder: Path) -> QualitySet:
        """Reads a set's queries and judgements.

        Raises:
            SystemExit: it is no set in BEIR form.
        """
        folder = folder.resolve()
        corpus = next((place for place in (folder, folder.parent) if (place / "corpus.jsonl").exists()), None)
        judged = next((f for f in (folder / "qrels.tsv", folder / "qrels/test.tsv") if f.exists()), None)
        if corpus is None or judged is None or not (folder / "queries.jsonl").exists():
            raise SystemExit(
                f"{folder} is no set: it needs corpus.jsonl, queries.jsonl and qrels.tsv or qrels/test.tsv."
            )
        texts = {str(line["_id"]): str(line["text"]) for line in read_lines(folder / "queries.jsonl")}
        qrels = {query: found for query, found in read_qrels(judged).items() if query in texts}
        name = folder.name if corpus == folder else f"{corpus.name}-{folder.name}"
        return cls(name, folder, corpus, {query: texts[query] for query in qrels}, qrels)

    def sample(self, most: int) -> QualitySet:
        """The set with at most so many of its queries, evenly spread."""
        kept = list(self.queries)[:: max(1, -(-len(self.queries) // most))]
        return replace(self, queries={q: self.queries[q] for q in kept}, qrels={q: self.qrels[q] for q in kept})

    @property
    def meta(self) -> dict[str, dict[str, float]]:
        """What the set says of itself, such as its BM25 baseline."""
        file = self.folder / "meta.json"
        return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


@dataclass(frozen=True, slots=True)
class Indexed:
    """A set's corpus as indexed files.

    Attributes:
        ids: document id by the file's path.
    """

    home: Path
    ids: Mapping[str, str]

    def id_of(self, path: str | Path) -> str:
        """The document that a found file holds."""
        return self.ids[str(Path(path).resolve())]


def read_lines(file: Path) -> list[dict[str, str]]:
    """The objects of a JSON-lines file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def read_qrels(file: Path) -> dict[str, dict[str, int]]:
    """Judgements: query id -> document id -> grade."""
    qrels: dict[str, dict[str, int]] = {}
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        query, document, grade = line.split("\t")
        if float(grade) > 0:
            qrels.setdefault(query, {})[document] = int(float(grade))
    return qrels


def qwenfind(home: Path, *arguments: str) -> Iterator[str]:
    """Runs the command line under a home of its own and yields its lines of output."""
    command = [sys.executable, "-m", "qwenfind", "--home", str(home), *arguments]
    environment = {name: value for name, value in os.environ.items() if name != "QWENFIND_HOME"}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False, env=environment)
    if done.returncode > 1:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}")
    yield from done.stdout.splitlines()


def prepare(corpus: Path, work: Path, model: str | None = None) -> Indexed:
    """Writes a corpus as files, once, and brings their index up to date."""
    files, ids = write_files(corpus, work)
    home = work / f"{corpus.name}-home"
    index(home, files, model)
    return Indexed(home, ids)


def write_files(corpus: Path, work: Path) -> tuple[Path, dict[str, str]]:
    """Writes a corpus as files, once; returns their folder, and document id by path."""
    files = work / corpus.name
    if not files.exists():
        tool = next((p / _TOOL for p in (*corpus.parents, shared_root()) if (p / _TOOL).exists()), None)
        if tool is None:
            raise SystemExit(f"{_TOOL.name}, which writes a set as files, lies in no folder above {corpus}.")
        subprocess.run([sys.executable, str(tool), str(corpus), str(files)], check=True, stdout=sys.stderr)
    pairs = (line.split("\t") for line in Path(f"{files}_map.tsv").read_text(encoding="utf-8").splitlines())
    return files, {str((files / path).resolve()): document for path, document in pairs}


def index(home: Path, files: Path, model: str | None = None) -> None:
    """Indexes a folder by the app's own command."""
    list(qwenfind(home, "index", str(files), *(["--model", model] if model else [])))


def part(full: QualitySet, folder: Path, *, queries: int, others: int) -> QualitySet:
    """A small set out of a large one: the first queries, what answers them, and other documents from all over it."""
    kept = list(full.queries)[:queries]
    wanted = {document for query in kept for document in full.qrels[query]}
    corpus = read_lines(full.corpus / "corpus.jsonl")
    rest = [document for document in corpus if document["_id"] not in wanted]
    chosen = wanted | {document["_id"] for document in rest[:: max(1, len(rest) // others)]}
    folder.mkdir(parents=True)
    _write(folder / "corpus.jsonl", [document for document in corpus if document["_id"] in chosen])
    _write(folder / "queries.jsonl", [{"_id": query, "text": full.queries[query]} for query in kept])
    rows = [f"{query}\t{document}\t{grade}" for query in kept for document, grade in full.qrels[query].items()]
    (folder / "qrels.tsv").write_text("\n".join(("query-id\tcorpus-id\tscore", *rows)) + "\n", encoding="utf-8")
    return QualitySet.of(folder)


def _write(file: Path, lines: Sequence[Mapping[str, str]]) -> None:
    file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
