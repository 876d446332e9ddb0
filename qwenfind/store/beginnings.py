"""The words that begin with what a person has typed of one so far. Pure.

FTS5 finds them by walking through all of them, and puts what it finds together in memory. That is dear where many texts
hold one; so a sample of the texts tells how many do, and of so many only the commonest words are looked for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from qwenfind.store.tokens import TERM_LENGTH, Piece, Term, WordTerms, is_unspaced, normal, tokenize

LETTERS_AT_LEAST: Final = 2
"""Nearly every text holds a word that begins with any one letter."""

WALKED_AT_MOST: Final = 40_000
"""Texts that hold a word with some beginning, by estimate: putting them together takes about 6 ms each time."""

_COMMONEST: Final = 4  # words that stand for all with a beginning that too many texts hold
_WITHIN_ONE: Final = re.compile(r"[._]?")
_WORD: Final = re.compile(r"[^\W_]+")


def begun_terms(words: str, *, phrases: tuple[str, ...] = (), exclusions: tuple[str, ...] = ()) -> WordTerms:
    """The terms of a search whose last word may go on; none where it cannot, as a number in parts or Chinese cannot.

    Its last term stands for all words that begin with it, an identifier both as a whole and by its parts.
    """
    pieces = list(tokenize(words, query=True))
    if not pieces or pieces[-1][1] < len(words) or is_unspaced(words[pieces[-1][0]]):
        return WordTerms()
    first = len(pieces) - 1
    while first and _are_one(words, pieces[first - 1], pieces[first]):
        first -= 1
    parts = tuple(terms[0] for _, _, terms in pieces[first:])
    start = pieces[first][0]
    if parts[-1].isdigit() and (len(parts) > 1 or words[:start][-1:].strip()):
        return WordTerms()
    whole = normal(words[start:])[:TERM_LENGTH].strip("_")
    forms = tuple(form for form in dict.fromkeys(((whole,), parts)) if len(form[-1]) >= LETTERS_AT_LEAST)
    if not forms:
        return WordTerms()
    others = WordTerms.of(words[:start], phrases=phrases, exclusions=exclusions)
    return WordTerms((*others.any, Term(forms, begun=True)), others.phrases, others.exclusions)


def _are_one(words: str, piece: Piece, other: Piece) -> bool:
    """Whether two neighbouring pieces are parts of one identifier."""
    return not is_unspaced(words[piece[0]]) and _WITHIN_ONE.fullmatch(words, piece[1], other[0]) is not None


class Sampled:
    """The words of some texts, to tell how many texts hold one that begins in some way.

    Args:
        texts: by their ids.
    """

    def __init__(self, texts: Mapping[int, str]) -> None:
        self._said = {text_id: " ".join(("", *_WORD.findall(normal(text)))) for text_id, text in texts.items()}

    def held(self, term: Term) -> frozenset[int]:
        """The texts that hold a word which begins as one of a term's forms ends; or more, of compounds."""
        beginnings = [" " + form[-1] for form in term.forms]
        return frozenset(i for i, said in self._said.items() if any(beginning in said for beginning in beginnings))

    def affordable(self, term: Term, total: int) -> tuple[Term, ...]:
        """What is looked for in place of a begun term: itself, or the commonest of too many words.

        Args:
            total: how many texts there are, of which these are a sample.
        """
        each = total / max(len(self._said), 1)
        cheap = tuple(form for form in term.forms if len(self.held(Term((form,)))) * each <= WALKED_AT_MOST)
        if cheap:
            return (Term(cheap, begun=True),)
        beginnings = "|".join(re.escape(form[-1]) for form in term.forms)
        found = Counter(
            word for said in self._said.values() for word in set(re.findall(rf" ((?:{beginnings})\w*)", said))
        )
        return tuple(Term(((word,),)) for word, _ in found.most_common(_COMMONEST))
