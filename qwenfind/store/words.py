"""Finds texts by their words, and documents by their names."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cached_property
from typing import Final

from qwenfind.records import Filters
from qwenfind.store import names
from qwenfind.store.afford import EVERYTHING, SCORED_AT_MOST, Part, affordable, parts_of, parts_with
from qwenfind.store.beginnings import Sampled
from qwenfind.store.database import Database, Row, Value
from qwenfind.store.scope import Scope
from qwenfind.store.texts import Texts
from qwenfind.store.tokens import Term, WordTerms, grouped_expression, match_expression, rules

CONTEXT_WEIGHT: Final = 1.0
TEXT_WEIGHT: Final = 1.0
"""BM25's weights of a word in a passage's title and headings, and in its text."""

_SMALL: Final = 4000  # texts; up to here everything is scored
_WINDOWS: Final = 16
_WINDOW: Final = 125
_REMEMBERED: Final = 512  # terms
_AGED: Final = 0.02  # part of the texts that may come before a new sample is taken


class Words:
    """The words index. Text goes in and out through `Texts`, in the transaction of its passage."""

    def __init__(self, database: Database, texts: Texts) -> None:
        self._database = database
        self._texts = texts
        self._sample = _Sample(database, 0)

    def search(self, terms: WordTerms, filters: Filters, limit: int) -> list[tuple[int, float]]:
        """The best texts as (text id, BM25 score), the best first.

        Where a term is begun, a text must hold a word that it may become. Where too many texts hold the words, `afford`
        tells which are scored.
        """
        if not terms or limit <= 0:
            return []
        scope = Scope.of(filters, self._database)
        terms, parts, whole = self._afforded(terms)
        found: dict[int, float] = {}
        for part in parts:
            found.update(self._scored(terms, part, scope, limit))
        if len(found) < limit and parts != (whole,):
            found = self._scored(terms, whole, scope, limit)
        return sorted(found.items(), key=lambda item: (-item[1], item[0]))[:limit]

    def _scored(self, terms: WordTerms, part: Part, scope: Scope, limit: int) -> dict[int, float]:
        expression = grouped_expression(terms, part.groups)
        if not expression:
            return {}
        condition = ""
        values: tuple[Value, ...] = ()
        if scope.narrow or scope.listed:
            # A long list is gone through once, not for each text anew. The plus keeps SQLite from running the whole
            # search once for each text.
            listed, values = scope.text_ids()
            condition = f" AND +words.rowid IN ({listed})"
        elif scope:
            held, values = scope.texts("words.rowid")
            condition = f" AND {held}"
        if part.newest < 1:
            condition += f" AND words.rowid > {round(self._sample.last * (1 - part.newest)):d}"
        # By the function, not by FTS5's own rank: that is worked out before conditions are looked at.
        rows = self._database.execute(
            f"SELECT words.rowid, bm25(words, {CONTEXT_WEIGHT}, {TEXT_WEIGHT}) AS score FROM words"
            f" WHERE words MATCH ?{condition} ORDER BY score LIMIT ?",
            (expression, *values, limit),
        )
        times = 2 if part.groups else 1
        return {text_id: -score / times for text_id, score in rows}

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
            names.fold_anew(self._database)
            self._database.execute("UPDATE meta SET value = ? WHERE key = 'tokenizer'", (current,))
        return True

    def _afforded(self, terms: WordTerms) -> tuple[WordTerms, tuple[Part, ...], Part]:
        """The terms that are looked for, what is scored of that, and what would be if time did not matter."""
        total = self._texts.total()
        needed = tuple(term for term in terms.any if term.begun)
        if total > _SMALL:
            sample = self._sample = self._sample.renewed(self._database)
            needed = tuple(dict.fromkeys(one for term in needed for one in sample.said.affordable(term, total)))
            others = tuple(term for term in terms.any if not term.begun and term not in needed)
            terms = replace(terms, any=(*others, *needed))
        whole = Part((needed,)) if needed and not terms.phrases else EVERYTHING
        if total <= _SMALL:
            return terms, (whole,), whole
        held = {term: sample.with_any(term) for term in terms.any}
        terms = affordable(terms, held, sample.size, total)
        if terms.phrases:
            rows = len(sample.held(WordTerms(phrases=terms.phrases))) * total / max(sample.size, 1)
            return terms, (Part(newest=min(1.0, SCORED_AT_MOST / max(rows, 1.0))),), whole
        if needed:
            others = tuple(term for term in terms.any if term not in needed)
            return terms, parts_with(needed, others, held, sample.size, total), whole
        return terms, parts_of(terms.any, held, sample.size, total), whole


class _Sample:
    """Texts from all over the index, and which terms they hold: counting them all would walk through long lists.

    Attributes:
        last: the greatest id of a text when the sample was taken.
        size: how many texts it has.
        said: their words.
    """

    def __init__(self, database: Database, last: int) -> None:
        self.last = last
        self._database = database
        self._held: dict[WordTerms, frozenset[int]] = {}
        stride = max(last // _WINDOWS, _WINDOW)
        self._windows = json.dumps([[start, start + _WINDOW - 1] for start in range(1, last + 1, stride)])
        self.size = int(self._over("SELECT count(*) FROM {} CROSS JOIN texts t ON t.id BETWEEN w.low AND w.high")[0][0])

    def renewed(self, database: Database) -> _Sample:
        """This sample, or another one where texts have come since."""
        last = int(database.value("SELECT max(id) FROM texts") or 0)
        return self if abs(last - self.last) <= _AGED * self.last else _Sample(database, last)

    @cached_property
    def said(self) -> Sampled:
        return Sampled(
            {
                text_id: f"{context} {text}"
                for text_id, context, text in self._over(
                    "SELECT t.id, t.context, t.text FROM {} CROSS JOIN texts t ON t.id BETWEEN w.low AND w.high"
                )
            }
        )

    def with_any(self, term: Term) -> frozenset[int]:
        """The sample's texts that hold a term in any form."""
        return self.said.held(term) if term.begun else self.held(WordTerms(any=(term,)))

    def held(self, terms: WordTerms) -> frozenset[int]:
        """The sample's texts that hold some terms."""
        if terms not in self._held:
            if len(self._held) >= _REMEMBERED:
                self._held.clear()
            rows = self._over(
                "SELECT words.rowid FROM {} CROSS JOIN words"
                " WHERE words MATCH ? AND words.rowid BETWEEN w.low AND w.high",
                match_expression(terms),
            )
            self._held[terms] = frozenset(row[0] for row in rows)
        return self._held[terms]

    def _over(self, sql: str, *values: Value) -> list[Row]:
        windows = "(SELECT value ->> 0 AS low, value ->> 1 AS high FROM json_each(?)) w"
        return self._database.execute(sql.format(windows), (self._windows, *values))
