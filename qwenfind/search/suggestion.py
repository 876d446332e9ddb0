"""What was probably meant, where little or nothing is found: the query with its misspelt words put right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qwenfind.records import Closeness, Filters, Mode, Query, SearchResult
from qwenfind.search.typed import AS_WORDS, PROSE, tokens
from qwenfind.store.beginnings import begun_terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qwenfind.store.index import Index
    from qwenfind.store.tokens import WordTerms

_WORDS_AT_MOST = 8
_WORD = re.compile(r"[^\W_]+")


def is_wanted(query: Query, results: Sequence[SearchResult]) -> bool:
    """Whether what was found leaves room for doubt: nothing, or nothing that answers closely."""
    if query.like is not None or not (query.words or query.phrases) or len(query.words) >= PROSE:
        return False
    return not results or results[0].closeness is not Closeness.STRONG


def suggestion(query: Query, index: Index, filters: Filters) -> str:
    """The query as it was probably meant, or "". It finds something under the filters, by the words put right.

    A word is put right only where no text and no name holds it.
    """

    def finds(terms: WordTerms) -> bool:
        return bool(index.words.search(terms, filters, 1))

    text = query.text
    if query.mode is Mode.NAMES:
        return ""
    said = " ".join((query.words, *query.phrases))
    begun = _WORD.findall(query.unfinished)[-1:]
    for word in list(dict.fromkeys(_WORD.findall(said)))[:_WORDS_AT_MOST]:
        if [word] == begun and (terms := begun_terms(word)) and finds(terms):
            continue
        right = index.spelling.right(word, finds)
        if right and not index.words.names(word, Filters(), 1):
            text = _with(text, word, right)
    return text if text != query.text else ""


def _with(text: str, word: str, right: str) -> str:
    """The text with one word in the place of another, which stays in the values of filters."""
    whole = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
    for token in reversed(tokens(text)):
        if token.key in ("", AS_WORDS):
            text = text[: token.start] + whole.sub(lambda _: right, text[token.start : token.end]) + text[token.end :]
    return text
