"""What the files of an index can be narrowed to, with how many there are of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from qwenfind.search.kinds import kind_of
from qwenfind.search.languages import is_code

if TYPE_CHECKING:
    from qwenfind.store.index import Index

_Value = TypeVar("_Value", str, Path)
_FOLDERS = 20
_TYPED = re.compile(r"\w[\w+-]{0,15}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Facets:
    """Values for filters, the most frequent first.

    Attributes:
        types: kinds of files that `type:` knows, or suffixes that belong to none, each with its number of files.
        languages: ISO 639-1 codes.
        folders: the watched folders and the fullest ones right inside them.
    """

    types: tuple[tuple[str, int], ...] = ()
    languages: tuple[tuple[str, int], ...] = ()
    folders: tuple[tuple[Path, int], ...] = ()


def facets_of(index: Index) -> Facets:
    """Counts the files of an index."""
    types: Counter[str] = Counter()
    for suffix, count in index.tallies.types().items():
        if _TYPED.fullmatch(suffix):
            types[kind_of(suffix)] += count
    # What a file declares may be no language at all, which no filter could name.
    languages = {code: count for code, count in index.tallies.languages().items() if is_code(code)}
    folders: dict[Path, int] = {}
    for folder in index.documents.folders():
        folders |= index.tallies.folders(folder.path, _FOLDERS)
    return Facets(_ordered(types), _ordered(languages), _ordered(folders))


def _ordered(counts: Mapping[_Value, int]) -> tuple[tuple[_Value, int], ...]:
    return tuple(sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0]))))
