"""Candidates as a person sees them: where they stand, what they say, how closely they answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qwenfind.records import Closeness, PassageMatch, Query, SearchResult, State
from qwenfind.search.candidates import Candidate
from qwenfind.search.closeness import Exact, closeness, coverage, telling_words
from qwenfind.search.evidence import Evidence, evidence
from qwenfind.search.ranking import name_match
from qwenfind.search.sentences import COVERED
from qwenfind.search.typed import PROSE
from qwenfind.search.wording import begun_word

if TYPE_CHECKING:
    from qwenfind.store.documents import Hit


class Showing:
    """Makes results. Keeps what it worked out, because one search shows the same candidates several times.

    Args:
        spaces: the live spaces, the preferred one first.

    Attributes:
        floors: where nearness begins in each space that answered, by `closeness.floor_of`.
    """

    def __init__(self, query: Query, spaces: Sequence[int]) -> None:
        self.floors: dict[int, float] = {}
        self._query = query
        self._spaces = tuple(spaces)
        self._ways = query.ways or (query.words,)
        self._begun = begun_word(query.unfinished)
        self._evidence: dict[int, Evidence] = {}
        self._exact: dict[tuple[int, int], Exact] = {}

    def worth(self, candidate: Candidate) -> tuple[float, ...]:
        """How well a file answers, in each respect in which a newer one of the same text must not be worse."""
        exact = self._exact_of(candidate)
        best = candidate.best
        said = exact.coverage if best is None else self._covered(best.passage.embedded_text)[0]
        order = (Closeness.LOOSE, Closeness.GOOD, Closeness.STRONG)
        near = candidate.near(self.floors)
        return (
            candidate.exact,
            round(coverage(self._query.words, candidate.document.name, begun=self._begun), 2),
            exact.phrases,
            round(said, 2),
            order.index(self._closeness(candidate)),
            round(near, 1) if near is not None else -1.0,
            round(candidate.relevance, 1) if candidate.relevance is not None else -1.0,
        )

    def result(self, rank: int, candidate: Candidate, *copies: Candidate) -> SearchResult:
        """A candidate as a result, by its best passage if any, with others of the same text."""
        shown = self._alone(rank, candidate)
        if not copies:
            return shown
        same = candidate.document.content_hash
        return replace(
            shown,
            copies=tuple(
                replace(self._alone(rank, copy), identical=bool(same) and copy.document.content_hash == same)
                for copy in copies
            ),
        )

    def _alone(self, rank: int, candidate: Candidate) -> SearchResult:
        document, best = candidate.document, candidate.best
        found = self._evidence_of(best) if best is not None else Evidence("")
        passage = best.passage if best is not None else None
        word = self._closeness(candidate)
        return SearchResult(
            rank=rank,
            path=document.path,
            name=document.name,
            page=(passage.unit or None) if passage else None,
            unit_kind=passage.unit_kind if passage else "",
            title=document.title,
            heading=passage.heading if passage else "",
            snippet=found.snippet,
            highlights=found.highlights,
            sentence=found.sentence,
            closeness=word,
            similarity=candidate.similarity(self._spaces),
            relevance=candidate.relevance,
            ordinal=passage.ordinal if passage else -1,
            start=passage.start if passage else -1,
            end=passage.end if passage else -1,
            mtime_ns=document.mtime_ns,
            size=document.size,
            language=document.language,
            more=max(len(candidate.matching(self.floors)) - 1, 0) if word is not Closeness.LOOSE else 0,
            offline=document.state is State.OFFLINE,
            scores=candidate.scores,
        )

    def passages(self, candidate: Candidate, limit: int) -> tuple[PassageMatch, ...]:
        """The passages of a candidate that answer about as well as its best, that one first."""
        return tuple(self._match(candidate, hit) for hit in candidate.matching(self.floors)[:limit])

    def unclear(self, candidates: Iterable[Candidate]) -> list[Hit]:
        """The best passages of which no sentence holds most of the query's words."""
        hits = [candidate.best for candidate in candidates]
        return [hit for hit in hits if hit is not None and self._evidence_of(hit).coverage < COVERED]

    def choose(self, hit: Hit, sentence: int) -> None:
        """Shows another sentence of a passage, by its place in `evidence.sentences_of`."""
        self._evidence[hit.text_id] = self._cut(hit, sentence)

    def _match(self, candidate: Candidate, hit: Hit) -> PassageMatch:
        found = self._evidence_of(hit)
        return PassageMatch(
            passage=hit.passage,
            snippet=found.snippet,
            highlights=found.highlights,
            sentence=found.sentence,
            similarity=candidate.similarity(self._spaces, hit),
        )

    def _evidence_of(self, hit: Hit) -> Evidence:
        if hit.text_id not in self._evidence:
            self._evidence[hit.text_id] = self._cut(hit, None)
        return self._evidence[hit.text_id]

    def _cut(self, hit: Hit, sentence: int | None) -> Evidence:
        query = self._query
        return evidence(hit.passage.text, query.words, phrases=query.phrases, begun=self._begun, chosen=sentence)

    def _closeness(self, candidate: Candidate) -> Closeness:
        listed = candidate.name is None and not candidate.hits
        if not self._query.words or ("" in self._ways and listed):
            # Everything that the filters leave is what was asked for.
            return Closeness.GOOD
        return closeness(self._exact_of(candidate), near=candidate.near(self.floors), relevance=candidate.relevance)

    def _exact_of(self, candidate: Candidate) -> Exact:
        document, best = candidate.document, candidate.best
        key = document.id, best.text_id if best is not None else -1
        if key not in self._exact:
            # Where a name alone was found, its folders may be what was typed.
            said = f"{document.name}\n{best.passage.embedded_text}" if best is not None else str(document.path)
            covered, words = self._covered(said)
            self._exact[key] = Exact(
                coverage=covered,
                words=words,
                name=name_match(self._query.words, document.name) if candidate.name is not None else 0.0,
                phrases=bool(self._query.phrases)
                and (best is None or len(candidate.phrases.get(best.text_id, ())) == len(self._query.phrases)),
            )
        return self._exact[key]

    def _covered(self, said: str) -> tuple[float, int]:
        """How much of the query a text says, and of how many words; what was pasted must rather say the text."""
        if len(self._query.words) >= PROSE:
            return coverage(said, self._query.words), telling_words(self._query.words)
        # What answers one side of an OR answers.
        return max((coverage(way, said, begun=self._begun), telling_words(way)) for way in self._ways)
