"""How snippets begin, end and fill their room: `python -m tests.quality.snippets FOLDER_OR_SET ...`.

Reads a folder's files, or a set's corpus.jsonl, cuts them into passages as indexing does, asks each passage for three
words of its own, for a word that it does not hold and for each sentence as a model may choose it, and counts snippets
that are too short or too long, that begin or end inside a word or character, and edges without a sentence's end that
no ellipsis tells of. Ends with 1 where there are faults.
"""

from __future__ import annotations

import collections
import json
import random
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from qwenfind.errors import DocumentError
from qwenfind.extraction.pool import ExtractorPool
from qwenfind.indexing import passages
from qwenfind.records import Extract
from qwenfind.search.evidence import evidence, sentences_of

FEWEST, MOST = 200, 300
_PER_SOURCE = 4000
# Such a word may be all there is room for.
_HUGE = 90
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


def texts_of(source: Path) -> Iterator[str]:
    """Texts of passages, of a set or of a folder's files."""
    if (source / "corpus.jsonl").exists():
        for line in (source / "corpus.jsonl").read_text(encoding="utf-8").splitlines():
            yield from (passage.text for passage in passages.split(Extract(text=json.loads(line)["text"])))
        return
    pool = ExtractorPool(processes=2, max_text_chars=500_000, max_file_mb=50)
    files = sorted(path for path in source.rglob("*") if path.is_file() and "_expected" not in path.parts)
    for future in [pool.submit(path) for path in files]:
        try:
            extract = future.result().extract
        except DocumentError:
            continue
        yield from (passage.text for passage in passages.split(extract))
    pool.close()


def faults_of(text: str, snippet: str) -> list[str]:
    """What is wrong with a snippet of a text."""
    flat = _plain(text)
    body = snippet.removeprefix("…") if not flat.startswith(snippet[:20]) else snippet
    body = body.removesuffix("…") if not flat.endswith(snippet[-20:]) else body
    places = [match.start() for match in re.finditer(f"(?={re.escape(body)})", flat)]
    if not places:
        return ["not of the text"]
    faults = []
    if len(flat) >= FEWEST and len(snippet) < FEWEST:
        faults.append("too short")
    if len(snippet) > MOST:
        faults.append("too long")
    # A text may say the same thing twice.
    return faults + min((_at_edges(flat, at, at + len(body)) for at in places), key=len)


def _at_edges(flat: str, start: int, end: int) -> list[str]:
    faults = []
    if any(_splits(flat, place) for place in (start, end)):
        faults.append("inside a character")
    if any(_inside_word(flat, place) and len(_word_at(flat, place)) < _HUGE for place in (start, end)):
        faults.append("inside a word")
    return faults


def _plain(text: str) -> str:
    hidden = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
    kept = (" " if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or c in hidden else c for c in text)
    return " ".join("".join(unicodedata.normalize("NFC", "".join(kept))).split())


def _inside_word(flat: str, at: int) -> bool:
    if not 0 < at < len(flat):
        return False
    before, after = flat[at - 1], flat[at]
    return before.isalnum() and after.isalnum() and not (_UNSPACED.match(before) or _UNSPACED.match(after))


def _word_at(flat: str, at: int) -> str:
    return flat[flat.rfind(" ", 0, at) + 1 :].partition(" ")[0]


def _splits(flat: str, at: int) -> bool:
    """Whether a place parts a letter from its marks, or the parts of one sign."""
    if not 0 < at < len(flat):
        return False
    joiner = "\u200d"
    return bool(
        unicodedata.category(flat[at]) in ("Mn", "Mc", "Me")
        or joiner in (flat[at], flat[at - 1])
        or "\U0001f3fb" <= flat[at] <= "\U0001f3ff"
    )


def queries_of(text: str, chance: random.Random) -> Iterator[tuple[str, int | None]]:
    """What is asked of a passage: words of its own, none of its own, and sentences chosen for it."""
    held = re.findall(r"\w+", text)
    if held:
        at = chance.randrange(len(held))
        yield " ".join(held[at : at + 3])[:60], None
    yield "zqxjkv", None
    sentences = len(sentences_of(text))
    if sentences:
        yield "zqxjkv", chance.randrange(sentences)


def main(argv: list[str]) -> int:
    """Prints a line for each source; 0 where no snippet has a fault."""
    wrong = 0
    for source in map(Path, argv):
        chance = random.Random(7)
        texts = list(texts_of(source))
        if len(texts) > _PER_SOURCE:
            texts = chance.sample(texts, _PER_SOURCE)
        faults: collections.Counter[str] = collections.Counter()
        shown = lengthy = at_ends = 0
        shown_faults: dict[str, str] = {}
        for text in texts:
            for query, chosen in queries_of(text, chance):
                snippet = evidence(text, query, chosen=chosen).snippet
                shown += 1
                lengthy += len(snippet) >= FEWEST
                at_ends += not snippet.startswith("…") and not snippet.endswith("…")
                for fault in faults_of(text, snippet):
                    faults[fault] += 1
                    shown_faults.setdefault(fault, snippet)
        wrong += sum(faults.values())
        print(
            f"{source.name}: {len(texts)} passages, {shown} snippets, {lengthy} of 200 characters or more, "
            f"{at_ends} from a sentence's start to one's end; faults: {dict(faults)}",
            flush=True,
        )
        for fault, snippet in shown_faults.items():
            print(f"    {fault}: {snippet!r}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
