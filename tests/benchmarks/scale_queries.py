"""Two hundred searches of every kind that people type, out of the retrieval sets and the collection itself."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.benchmarks.collection import SETS, Collection

NUMBER: Final = 200
_OF_SETS: Final = 13  # questions of each retrieval set
_OF_TONGUES: Final = 8
_COMMON: Final = (
    "the", "of", "a", "and", "in", "is", "for", "of the", "what is the", "to be or not to be", "how to", "and or",
    "cells", "file", "patients", "use",
)  # fmt: skip
_FILTERS: Final = (
    "type:py {}", "in:Mail {}", "after:2024 {}", "type:eml", "before:2014 {}", "size:>20kb {}", "-type:py {}",
)  # fmt: skip
_EXCLUSIONS: Final = ("{} -the", "{} -data", "{} -cells", '{} -"of the"')


@dataclass(frozen=True, slots=True)
class Typed:
    """One search.

    Attributes:
        kind: question, tongue, common, short, rare, prefix, name, phrase, filter or exclusion.
    """

    kind: str
    text: str


def queries(data: Path, collection: Collection, files: int) -> list[Typed]:
    """`NUMBER` searches, the same every time."""
    chance = random.Random(11)
    found: list[Typed] = []
    for name in SETS:
        found += [Typed("question", text) for text in chance.sample(_of(data / "ir" / name), _OF_SETS)]
    for tongue in ("de", "ja", "zh"):
        texts = _of(data / "ir/tldr_xling" / tongue)
        found += [Typed("tongue", text) for text in chance.sample(texts, _OF_TONGUES)]
    found += [Typed("common", text) for text in _COMMON]
    made = [collection.file(chance.randrange(files)) for _ in range(40)]
    words = Counter(word for one in made for text in one.paragraphs for word in re.findall(r"[^\W\d_]{4,}", text))
    rare = [word for word, times in words.items() if times == 1]
    short = [" ".join(_run(chance, one.paragraphs, chance.randint(2, 4))) for one in made]
    found += [Typed("short", text) for text in short[:18]]
    found += [Typed("rare", word) for word in chance.sample(rare, 12)]
    found += [Typed("prefix", word[: chance.randint(1, 5)]) for word in chance.sample(rare, 12)]
    found += [Typed("name", one.path.name) for one in made[:4]]
    found += [Typed("name", one.path.stem[:12]) for one in made[4:8]]
    phrases = ["of the", "associated with", *(" ".join(_run(chance, one.paragraphs, 3)) for one in made[8:12])]
    found += [Typed("phrase", f'"{phrase}"') for phrase in phrases]
    plain = iter(short[18:])
    found += [Typed("filter", form.format(next(plain)) if "{}" in form else form) for form in _FILTERS]
    found += [Typed("exclusion", form.format(next(plain))) for form in _EXCLUSIONS]
    chance.shuffle(found)
    return found[:NUMBER]


def _of(folder: Path) -> list[str]:
    lines = (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines if line]


def _run(chance: random.Random, paragraphs: Sequence[str], number: int) -> list[str]:
    words = re.findall(r"[^\W\d_]{2,}", chance.choice(paragraphs)) or ["note"]
    start = chance.randrange(max(1, len(words) - number + 1))
    return words[start : start + number]
