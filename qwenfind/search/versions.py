"""Whether two files are the same text in other words: a copy, an export, a version. Pure.

What two texts share does not tell a version from another sheet of the same form: last month's invoice shares more with
this month's than a report shares with its second draft. What tells them apart is what differs. A form differs in facts,
which are numbers and names, on both sides; so where nothing but the texts speaks for it, hardly a fact may differ, and
names that call themselves versions ("offer v2", "offer final") allow more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from pathlib import PurePath
from typing import TYPE_CHECKING

from qwenfind.search.wording import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_CHARACTERS = 100_000
"""Of a long text so much is compared."""

_SHINGLE = 3  # words
_SKETCH = 1024  # the smallest hashes, which tell how much two sets share within about 3 %
_FEWEST_WORDS = 20
_SLACK = 0.75
_WORD = re.compile(r"\w+")
_MARK = re.compile(
    r"(?:(?<=[\W_])|^)(?:v|ver|vers|version|rev|revision|fassung|entwurf|draft|final|finale?s?|endfassung|endversion|copy|kopie|copie|"
    r"copia|backup|bak|old|new|alt|neu|signed|unterschrieben|korrigiert|corrected|edited|brouillon|borrador)"
    r"[\s._-]*\d{0,3}(?:[._]\d{1,3}){0,2}(?=[\W_]|$)"
)
_COPY_OF = re.compile(r"^(?:copy of|kopie von|copie de|copia de)\s+")
_NUMBERED = re.compile(r"\s*\(\d{1,3}\)$")


class Kinship(IntEnum):
    """What two files' names say of their texts."""

    NONE = 0
    SAME = 1
    EXPORT = 2
    VERSION = 3


@dataclass(frozen=True, slots=True)
class Wording:
    """What of a text is compared.

    Attributes:
        words: how many it has.
        sketch: the smallest hashes of its runs of three words.
        facts: hashes of its numbers and of its words with a capital letter.
    """

    words: int
    sketch: NDArray[np.uint64]
    facts: NDArray[np.int64]


def stem_of(name: str) -> tuple[str, bool]:
    """A file's name without its suffix and what calls it a version, and whether anything did."""
    whole = fold(PurePath(name).stem)
    plain = _NUMBERED.sub("", whole)
    bare = _COPY_OF.sub("", plain)
    bare = _MARK.sub(" ", bare)
    bare = " ".join(_WORD.findall(bare.replace("_", " ")))
    marked = bare != " ".join(_WORD.findall(plain.replace("_", " ")))
    # "final.pdf" alone says nothing of what it is a version of.
    return (bare, marked) if bare else (plain, False)


def kinship(one: str, other: str) -> Kinship:
    """What two files' names say."""
    (a, a_marked), (b, b_marked) = stem_of(one), stem_of(other)
    if a != b:
        return Kinship.NONE
    if a_marked or b_marked:
        return Kinship.VERSION if fold(PurePath(one).stem) != fold(PurePath(other).stem) else Kinship.SAME
    return Kinship.EXPORT if PurePath(one).suffix.lower() != PurePath(other).suffix.lower() else Kinship.SAME


def wording_of(text: str) -> Wording:
    """Reads a text for comparison; hashes are good in this process alone."""
    import numpy as np

    found = _WORD.findall(text[:MOST_CHARACTERS])
    # What is a word of its own in a script without spaces is not known: pairs of characters stand for it.
    words = np.fromiter((hash(word.casefold()) for word in found), dtype=np.int64, count=len(found))
    runs = words.astype(np.uint64)
    for shift in range(1, _SHINGLE):
        runs = runs[:-1] * np.uint64(0x9E3779B97F4A7C15) ^ words[shift:].astype(np.uint64)
    runs = runs * np.uint64(0xFF51AFD7ED558CCD)
    runs ^= runs >> np.uint64(32)
    facts = {hash(word) for word in found if word[0].isupper() or not word.isalpha()}
    return Wording(
        words=len(found),
        sketch=np.unique(runs)[:_SKETCH],
        facts=np.fromiter(sorted(facts), dtype=np.int64, count=len(facts)),
    )


def resemblance(one: Wording, other: Wording) -> float:
    """The share of runs of words that two texts have in common, about (Broder, "On the resemblance and containment of
    documents", 1997: the smallest hashes of the union are a sample of it)."""
    import numpy as np

    union = np.union1d(one.sketch, other.sketch)[:_SKETCH]
    if not len(union):
        return 0.0
    both = np.isin(union, one.sketch) & np.isin(union, other.sketch)
    return float(both.mean())


def is_version(name: str, one: Wording, other_name: str, other: Wording) -> bool:
    """Whether two texts are one in different words, as far as their names and what differs in them tell."""
    if min(one.words, other.words) < _FEWEST_WORDS:
        return one.words == other.words > 0 and _lacks(one, other) == _lacks(other, one) == 0
    allowed = _ALLOWED[kinship(name, other_name)]
    fewer, more = sorted((_lacks(one, other), _lacks(other, one)))
    facts = max(1, min(len(one.facts), len(other.facts)))
    return (
        fewer <= max(allowed.otherwise * facts, allowed.some_otherwise)
        and fewer <= allowed.at_most
        and more <= max(allowed.added * facts, allowed.some_added)
        and resemblance(one, other) >= allowed.resemblance
    )


def may_be_version(name: str, length: int, other_name: str, other_length: int) -> bool:
    """Whether two texts of these lengths can be one at all: a short one resembles no long one."""
    shorter, longer = sorted((min(length, MOST_CHARACTERS), min(other_length, MOST_CHARACTERS)))
    # What is repeated counts once in a resemblance.
    return shorter > 0 and shorter >= _SLACK * _ALLOWED[kinship(name, other_name)].resemblance * longer


def _lacks(one: Wording, other: Wording) -> int:
    """How many facts of the other the one does not have."""
    import numpy as np

    return len(other.facts) - len(np.intersect1d(one.facts, other.facts, assume_unique=True))


@dataclass(frozen=True, slots=True)
class _Allowed:
    """How far two texts may differ.

    Attributes:
        resemblance: they share at least so much.
        otherwise: such a share of the facts may be told otherwise, which is where each lacks some of the other's.
        added: such a share of them one may have besides.
        some_otherwise, some_added: so many in any case, since short texts have few.
        at_most: no more are told otherwise, however long the texts: a form's are few in a long one.
    """

    resemblance: float
    otherwise: float
    added: float
    some_otherwise: int = 0
    some_added: int = 0
    at_most: int = 2


# Chosen by `python -m tests.quality.versions`; what was measured stands in its README.
_ALLOWED = {
    Kinship.NONE: _Allowed(resemblance=0.9, otherwise=0.0, added=0.05),
    Kinship.SAME: _Allowed(resemblance=0.7, otherwise=0.01, added=0.05, some_added=1),
    Kinship.EXPORT: _Allowed(resemblance=0.7, otherwise=0.03, added=0.2, some_added=3, at_most=3),
    Kinship.VERSION: _Allowed(resemblance=0.5, otherwise=0.15, added=0.5, some_otherwise=2, some_added=5, at_most=1000),
}
