"""Finds texts by their words, and documents by their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from qwenfind.records import Filters
from qwenfind.store import names
from qwenfind.store.database import Database
from qwenfind.store.scope import Scope
from qwenfind.store.texts import Texts
from qwenfind.store.tokens import Term, WordTerms, match_expression, rules

CONTEXT_WEIGHT: Final = 1.0
TEXT_WEIGHT: Final = 1.0
"""BM25's weights of a word in a passage's title and headings, and in its text."""

COMMON_SHARE: Final = 0.4
"""Words in more of the texts than this say nothing: BM25's own weight for them is near 0 (below 0.41)."""

ROWS_AT_MOST: Final = 300_000
"""Texts that one search may have to score, by estimate: about a second's work."""

_SMALL: Final = 4000  # texts; up to here every word is afforded
_WINDOWS: Final = 8
_WINDOW: Final = 250


class Words:
    """The words index. Text goes in and out through `Texts`, in the transaction of its passage."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database = database
        self._texts = texts

    def search(self, terms: WordTerms, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """The best texts as (text id, BM25 score), the best first."""
        expression = match_expression(self._affordable(terms))
        if not expression or limit <= 0:
            return []
        scope = Scope.of(filters, self._database)
        if scope.narrow:
            # The plus keeps SQLite from running the whole search once for each text.
            condition, values = scope.text_ids()
            condition = f" AND +words.rowid IN ({condition})"
        elif scope:
            condition, values = scope.texts("words.rowid")
            condition = f" AND {condition}"
        else:
            condition, values = "", ()
        rows = self._database.execute(
            "SELECT words.rowid, words.rank FROM words WHERE words MATCH ?"
            f" AND words.rank MATCH 'bm25({CONTEXT_WEIGHT}, {TEXT_WEIGHT})'{condition}"
            " ORDER BY words.rank LIMIT ?",
            (expression, *values, limit),
        )
        return [(text_id, -rank) for text_id, rank in rows]

    def names(self, text: str, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """The best documents by name and path as (document id, score between 0 and 1), the best first."""
        return names.search(self._database, text, filters, limit)

    def bring_up_to_date(self) -> bool:
        """Makes the index anew where it was made by other rules, and says whether it was."""
        current = rules()
        if self._database.value("SELECT value FROM meta WHERE key = 'tokenizer'") == current:
            return False
        with self._database.atomic():
            self._database.execute("INSERT INTO words(words) VALUES ('rebuild')")
            self._database.execute("UPDATE meta SET value = ? WHERE key = 'tokenizer'", (current,))
        return True

    def _affordable(self, terms: WordTerms) -> WordTerms:
        """The terms without those that most texts hold, and without the commonest of too costly many."""
        total = self._texts.total()
        if total <= _SMALL or len(terms.any) < 2:
            return terms
        shares = self._shares(terms.any)
        kept: set[Term] = set()
        rows = 0.0
        for term in sorted(terms.any, key=lambda term: shares[term]):
            rows += shares[term] * total
            if kept and (shares[term] > COMMON_SHARE or rows > ROWS_AT_MOST):
                break
            kept.add(term)
        return replace(terms, any=tuple(term for term in terms.any if term in kept))

    def _shares(self, terms: Sequence[Term]) -> dict[Term, float]:
        """In what part of the texts each term stands, by a sample: counting them all would read long lists."""
        last = int(self._database.value("SELECT max(id) FROM texts"))
        stride = max(last // _WINDOWS, _WINDOW)
        windows = [(start, start + _WINDOW - 1) for start in range(1, last + 1, stride)]
        texts = sum(
            self._database.value("SELECT count(*) FROM texts WHERE id BETWEEN ? AND ?", window) for window in windows
        )
        shares = {}
        for term in terms:
            expression = match_expression(WordTerms(any=(term,)))
            held = sum(
                self._database.value(
                    "SELECT count(*) FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?", (expression, *window)
                )
                for window in windows
            )
            shares[term] = held / max(texts, 1)
        return shares
