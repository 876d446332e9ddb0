"""Finds every document that holds something, in a text of it or in its name, and ranks none."""

from __future__ import annotations

from collections.abc import Sequence

from qwenfind.records import Filters
from qwenfind.store.database import Database
from qwenfind.store.scope import Scope
from qwenfind.store.tokens import WordTerms, match_expression, normal


class Holders:
    """Which documents hold what: all of them, however many there are."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_terms(self, terms: WordTerms, filters: Filters) -> set[int]:
        """The documents with a text that holds the terms."""
        expression = match_expression(terms)
        if not expression:
            return set()
        scope = Scope.of(filters, self._database)
        # The plus keeps SQLite from going through the whole scope for each text.
        condition = f" AND +p.document_id IN (SELECT d.id FROM documents d WHERE {scope.condition})" if scope else ""
        rows = self._database.execute(
            "SELECT DISTINCT p.document_id FROM words CROSS JOIN passages p ON p.text_id = words.rowid"
            f" WHERE words MATCH ?{condition}",
            (expression, *scope.values),
        )
        return {row[0] for row in rows}

    def of_names(self, pieces: Sequence[str], filters: Filters) -> list[tuple[int, str]]:
        """The documents, as (id, name), whose names hold all pieces, in any order and anywhere."""
        scope = Scope.of(filters, self._database)
        holds = " AND ".join("instr(d.name_key, ?) > 0" for _ in pieces) or "1"
        within = f" AND {scope.condition}" if scope else ""
        rows = self._database.execute(
            f"SELECT d.id, d.name FROM documents d WHERE {holds}{within}", (*map(normal, pieces), *scope.values)
        )
        return [(row[0], row[1]) for row in rows]

    def left(self, filters: Filters) -> set[int]:
        """All documents that the filters leave."""
        scope = Scope.of(filters, self._database)
        rows = self._database.execute(f"SELECT d.id FROM documents d WHERE {scope.condition or '1'}", scope.values)
        return {row[0] for row in rows}

    def narrowed(self, filters: Filters) -> Filters:
        """The same filters as a list of the documents that they leave, where these are few or listed already.

        What is asked of an index in several stages need be found out only once.
        """
        scope = Scope.of(filters, self._database)
        if scope.documents is not None:
            return Filters(documents=scope.documents)
        if filters == Filters(documents=filters.documents) or not (scope.listed or scope.looks_up):
            return filters
        return Filters(documents=tuple(sorted(self.left(filters))))
