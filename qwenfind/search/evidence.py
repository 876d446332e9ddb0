"""What shows a person why a result answers: the best sentence, a snippet around it, and the words to mark. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from qwenfind.search.cutting import FEWEST, MOST, lines_of, sentences, window
from qwenfind.search.wording import Word, bigrams, figures_in, same_word, telling, words_of

_ELLIPSIS = "…"
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n[^\S\n]*(?:\n[^\S\n]*)*")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A stretch of a passage, as shown below a result.

    Attributes:
        snippet: one line of plain text.
        highlights: half-open spans in it that hold words of the query; in order, not touching.
        sentence: half-open span in it of the sentence that answers best, as far as words tell.
        coverage: the share of the query's letters that this sentence holds.
    """

    snippet: str
    highlights: tuple[tuple[int, int], ...] = ()
    sentence: tuple[int, int] = (0, 0)
    coverage: float = 0.0


@dataclass(frozen=True, slots=True)
class _Mark:
    """A place in a text that holds a word of the query, and which of them."""

    start: int
    end: int
    term: str


def sentences_of(text: str) -> list[str]:
    """The sentences of a text as a snippet would show them."""
    flat, paragraphs = _flatten(text)
    return [flat[start:end] for start, end in sentences(flat, paragraphs)]


def evidence(
    text: str, query_words: str, *, phrases: Sequence[str] = (), begun: str = "", chosen: int | None = None
) -> Evidence:
    """Picks the sentence of `text` that holds most of the query and cuts a snippet around it.

    Args:
        begun: a folded word that those of the text may go on, by `wording.begun_word`.
        chosen: which of `sentences_of(text)` it is, where that is known already.
    """
    flat, paragraphs = _flatten(text)
    if not flat:
        return Evidence("")
    marks = _marks(flat, query_words, begun)
    bounds = sentences(flat, paragraphs)
    if chosen is not None:
        best = bounds[chosen]
    else:
        best = max(bounds, key=lambda bound: (_worth(marks, bound) + _phrase_worth(flat, phrases, bound), -bound[0]))
    start, end = window(flat, bounds, best, lambda span: _worth(marks, span), fewest=FEWEST, most=MOST)
    before = _ELLIPSIS if start not in {bound[0] for bound in bounds} else ""
    after = _ELLIPSIS if end not in {bound[1] for bound in bounds} else ""
    shift = len(before) - start
    inside = [(mark.start + shift, mark.end + shift) for mark in marks if start <= mark.start and mark.end <= end]
    return Evidence(
        snippet=before + flat[start:end] + after,
        highlights=_merged(inside, before + flat[start:end]),
        sentence=(max(best[0], start) + shift, min(best[1], end) + shift),
        coverage=_coverage(marks, best, query_words),
    )


def _flatten(text: str) -> tuple[str, list[int]]:
    """The text on one line without what a terminal or a label could obey, and where its paragraphs and rows begin."""
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for paragraph in _PARAGRAPH.split(unicodedata.normalize("NFC", text)):
        for apart in lines_of(paragraph):
            line = " ".join("".join(" " if _commands(c) else c for c in apart).split())
            if line:
                starts.append(at)
                pieces.append(line)
                at += len(line) + 1
    return " ".join(pieces), starts


def _commands(character: str) -> bool:
    """Control characters, line separators, lone surrogates, and signs that turn the direction of text around."""
    if " " <= character <= "~":
        return False
    return (
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
        or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
    )


def _terms(query_words: str) -> tuple[list[str], set[str]]:
    """What is looked for: words, and pairs of characters where a script puts no spaces between words."""
    wanted = telling(words_of(query_words))
    spaced = list(dict.fromkeys(word.folded for word in wanted if not word.unspaced))
    return spaced, {pair for word in wanted if word.unspaced for pair in bigrams(word.folded)}


def _coverage(marks: Sequence[_Mark], bound: tuple[int, int], query_words: str) -> float:
    spaced, pairs = _terms(query_words)
    letters = sum(map(len, spaced)) + sum(map(len, pairs))
    held = {mark.term for mark in marks if bound[0] <= mark.start < bound[1]}
    return sum(map(len, held)) / letters if letters else 0.0


def _marks(flat: str, query_words: str, begun: str) -> list[_Mark]:
    spaced, pairs = _terms(query_words)
    known: dict[str, str | None] = {}
    marks: list[_Mark] = []
    for word in words_of(flat):
        if word.unspaced:
            marks.extend(_unspaced_marks(word, pairs))
        else:
            if word.folded not in known:
                same = (term for term in spaced if same_word(term, word.folded))
                known[word.folded] = next(same, begun if begun in spaced and word.folded.startswith(begun) else None)
            if (term := known[word.folded]) is not None:
                marks.append(_Mark(word.start, word.end, term))
    for start, end, words in figures_in(flat, query_words):
        marks.extend(_Mark(start, end, term) for term in spaced if term in words)
    return marks


def _unspaced_marks(run: Word, pairs: set[str]) -> list[_Mark]:
    # Folding may change the length (half-width kana); then the whole run is marked.
    exact = run.end - run.start == len(run.folded)
    marks = []
    for pair in pairs:
        at = run.folded.find(pair)
        while at >= 0:
            start, end = (run.start + at, run.start + at + len(pair)) if exact else (run.start, run.end)
            marks.append(_Mark(start, end, pair))
            at = run.folded.find(pair, at + 1)
    return marks


def _worth(marks: Sequence[_Mark], bound: tuple[int, int]) -> float:
    """Different words of the query count, long ones (rarer, by Zipf) a little more; repeats hardly."""
    inside = [mark.term for mark in marks if bound[0] <= mark.start < bound[1]]
    return sum(1 + min(len(term), 10) / 10 for term in set(inside)) + 0.01 * min(len(inside), 10)


def _phrase_worth(flat: str, phrases: Sequence[str], bound: tuple[int, int]) -> float:
    if not phrases:
        return 0.0
    sentence = " ".join(word.folded for word in words_of(flat[bound[0] : bound[1]]))
    held = [" ".join(word.folded for word in words_of(phrase)) in sentence for phrase in phrases]
    return 5.0 * sum(held)


def _merged(spans: Sequence[tuple[int, int]], text: str) -> tuple[tuple[int, int], ...]:
    """Overlapping spans, and those with only a space or hyphen between them, become one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and (start <= merged[-1][1] or text[merged[-1][1] : start] in (" ", "-")):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
