"""How text becomes index terms, and a search a MATCH expression. Pure: the database registers it with FTS5.

Every script is cut so that a search finds it: words of spaced scripts whole; Chinese, Japanese, Korean, Thai, Lao,
Khmer and Burmese, which put no blanks between words or glue endings to them, character by character, so that any part
of a run is found as a phrase. A term may have others at its own place ("colocated"): the stem of an English word, and
the whole of a compound (`foo_bar`, `node.js`, `c++`) at its first part, a version without its v, an identifier
without the number at its end, and the plainest
spelling of a number or a date (`figures`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from qwenfind.store.figures import Figure, figures

TOKENIZER_VERSION: Final = 5
"""Raised by every change that cuts any text differently: the writer then makes the words index anew."""

TERM_LENGTH: Final = 64
"""Longer runs (base64, hashes in a row) are cut here: nobody types more, and each would be a term of its own."""

_CAMEL_LENGTH: Final = 40  # longer words are encoded data, whose capitals mean nothing
_CACHE_ENTRIES: Final = 100_000
_QUERY_TERMS: Final = 64
_CHARACTER_PHRASE: Final = 3  # up to so many characters of an unspaced script are most often one word
_DIRECT: Final = "\x1f"  # never inside a term: marks a string of ready terms in a MATCH expression

Piece = tuple[int, int, tuple[str, ...]]

# Scripts without blanks between words. Hangul has blanks, but endings are glued to its words.
_UNSPACED: Final = (
    "\u0e00-\u0e4e"  # Thai
    "\u0e80-\u0ece"  # Lao
    "\u1000-\u1049\u1050-\u109f"  # Burmese
    "\u1780-\u17d3\u17dc\u17dd"  # Khmer
    "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3\uffa0-\uffdc"  # Hangul
    "\u3005-\u3007\u303b\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"  # ideographs
)
# Signs that belong to the character before them.
_MARKS: Final = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
    "\u17b4-\u17d3\u17dd\u1161-\u11ff\u3099\u309a\uff9e\uff9f\u0300-\u036f\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
# `\w` leaves out combining marks, which would cut words of Indic scripts, vocalised Arabic and Hebrew, and NFD text.
_WORD: Final = (
    r"(?:(?![" + _UNSPACED + r"])[\w\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    r"\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u0711\u0730-\u074a\u0900-\u0963\u0966-\u0dff"
    r"\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f84\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0])+"
)
_SUFFIX: Final = r"(?:\+\+|(?<=\b[a-zA-Z])\#)?"
_ASCII: Final = re.compile(r"\w+(?:\.\w+)*" + _SUFFIX, re.ASCII)
_ANY: Final = re.compile(rf"[{_UNSPACED}][{_MARKS}]*|{_WORD}(?:\.{_WORD})*{_SUFFIX}")
_UNSPACED_START: Final = re.compile(f"[{_UNSPACED}]")
_PARTS: Final = re.compile(r"[^\W_]+(?:[^\x00-\x7f][^\W_]*)*")
_VERSION: Final = re.compile(r"v[0-9]+(?:\.[0-9]+)+")
_NUMBERED: Final = re.compile(r"([a-z_]{3,})[0-9]{1,4}")  # a longer number is no part of a name
_SAYING_DIGITS: Final = re.compile(r"[0-9]{5,}")
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ACCENTS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
PLAIN_LETTERS: Final = str.maketrans(dict(zip("øłđðıħŧ", "olddiht", strict=True)) | {"æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that Unicode takes for letters of their own, as who has no such keys types them; casefolding does ß."""


def normal(text: str) -> str:
    """The form in which terms are compared: no case, no accents, compatibility characters made plain.

    Marks that carry meaning of their own (kana voicing, Thai and Indic vowels) stay.
    """
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", folded).translate(PLAIN_LETTERS))


def rules() -> str:
    """Everything that decides how text is cut. Two indexes of equal rules hold the same terms for the same text."""
    import Stemmer

    return f"{TOKENIZER_VERSION}/{Stemmer.version()}/{unicodedata.unidata_version}"


class _Cutter(dict[str, tuple[Piece, ...]]):
    """Remembers how each raw word is cut: real text repeats itself, and a look-up is ten times as fast as cutting."""

    def __init__(self) -> None:
        super().__init__()
        self._stem: Callable[[str], str] | None = None

    def __missing__(self, raw: str) -> tuple[Piece, ...]:
        if len(self) >= _CACHE_ENTRIES:
            self.clear()
        self[raw] = pieces = tuple(self.cut(raw))
        return pieces

    def stem(self, word: str) -> str:
        """The Snowball stem of an English word."""
        if self._stem is None:
            import Stemmer

            # Its own cache is off: ours remembers the whole result.
            self._stem = Stemmer.Stemmer("english", 0).stemWord
        return self._stem(word)

    def cut(self, raw: str) -> Iterator[Piece]:
        """Its pieces, made anew."""
        if _UNSPACED_START.match(raw):
            # A sign alone (a lone tone mark) has no letter or digit; it is no term.
            if term := normal(raw).strip():
                yield 0, len(raw), (term[:TERM_LENGTH],)
            return
        spans = list(_part_spans(raw))
        whole = normal(raw)[:TERM_LENGTH].strip("_")
        for index, (start, end) in enumerate(spans):
            terms = [normal(raw[start:end])[:TERM_LENGTH]]
            if index == 0 and whole:
                terms.append(whole)
                if len(spans) > 1 and (numbered := _NUMBERED.fullmatch(whole)):
                    terms.append(numbered[1])
                if _VERSION.fullmatch(whole):
                    terms.append(whole[1:])
                if len(spans) > 1 and whole.isascii() and whole.isalpha():
                    terms.append(self.stem(whole))
            if terms[0].isascii() and terms[0].isalpha():
                terms.append(self.stem(terms[0]))
            if terms[0]:
                yield start, end, tuple(dict.fromkeys(terms))


def _part_spans(raw: str) -> Iterator[tuple[int, int]]:
    for part in _PARTS.finditer(raw):
        start, end = part.span()
        if end - start > _CAMEL_LENGTH:
            yield start, end
            continue
        for seam in _CAMEL.finditer(part.group()):
            yield start, part.start() + seam.start()
            start = part.start() + seam.start()
        yield start, end


_cuts: Final = _Cutter()  # a pure function's memory; shared, because it is the same for every connection


class _Terms(dict[str, tuple[tuple[str, ...], ...]]):
    """The cuts without their places, as FTS5 takes them fastest."""

    def __missing__(self, raw: str) -> tuple[tuple[str, ...], ...]:
        if len(self) >= _CACHE_ENTRIES:
            self.clear()
        # Most words are plain ones. The others are not remembered with their places too: those only searches ask for.
        low = raw.lower()
        if raw.isascii() and raw.isalpha() and len(raw) <= _CAMEL_LENGTH and raw[1:] == low[1:]:
            stem = _cuts.stem(low)
            cut: tuple[tuple[str, ...], ...] = ((low,),) if stem == low else ((low, stem),)
        else:
            cut = tuple(terms for _, _, terms in _cuts.cut(raw))
        self[raw] = cut
        return cut


_terms: Final = _Terms()


def tokenize(text: str, *, query: bool) -> Iterator[Piece]:
    """Cuts a text into (first character, character after the last, terms); the first term is the main one.

    Args:
        query: leaves out the colocated terms, as a phrase wants them.
    """
    pattern = _ASCII if text.isascii() else _ANY
    for at, until, more in _segments(text):
        for match in pattern.finditer(text, at, until):
            offset = match.start()
            for start, end, terms in _cuts[match.group()]:
                yield offset + start, offset + end, terms[:1] if query else terms + more
                more = ()


def index_terms(text: str) -> Iterable[tuple[str, ...]]:
    """The terms of `tokenize(text, query=False)` without places: what the words index stores."""
    pattern = _ASCII if text.isascii() else _ANY
    known = _terms.__getitem__
    cut: list[tuple[str, ...]] = []
    for at, until, more in _segments(text):
        first = len(cut)
        cut.extend(chain.from_iterable(map(known, pattern.findall(text, at, until))))
        if more and len(cut) > first:
            cut[first] += more
    return cut


def _segments(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """A text cut before its numbers and dates: half-open spans, each with more terms for its first place."""
    at: int = 0
    more: tuple[str, ...] = ()
    for figure in figures(text):
        yield at, figure.place, more
        at, more = figure.place, figure.terms
    yield at, len(text), more


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script that is cut character by character."""
    return _UNSPACED_START.match(character) is not None


def match_terms(text: str) -> Iterable[tuple[str, ...]]:
    """The terms of one quoted string in a MATCH expression: ready ones as they are, anything else cut."""
    if text.startswith(_DIRECT):
        return [(term,) for term in text.split(_DIRECT) if term]
    return [terms for _, _, terms in tokenize(text, query=True)]


Phrase = tuple[str, ...]
"""Index terms that stand one after the other."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that the user looks for.

    Attributes:
        forms: ways in which it may be written, any of which counts.
        begun: whether the last word of each form is only the beginning of one.
    """

    forms: tuple[Phrase, ...]
    begun: bool = False

    @property
    def quoted(self) -> list[str]:
        """Its forms in a MATCH expression."""
        return [_quoted(form) + (" *" if self.begun else "") for form in self.forms]


@dataclass(frozen=True, slots=True)
class WordTerms:
    """A search as index terms.

    Attributes:
        any: what a text should hold, the more the better.
        phrases: what it must hold.
        exclusions: what it must not hold.
    """

    any: tuple[Term, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    exclusions: tuple[Phrase, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.any or self.phrases)

    @classmethod
    def of(cls, words: str, *, phrases: Sequence[str] = (), exclusions: Sequence[str] = ()) -> WordTerms:
        """The terms of what a user typed, after its filters were taken out."""
        return cls(
            any=tuple(dict.fromkeys(_search_terms(words)))[:_QUERY_TERMS],
            phrases=tuple(filter(None, map(_phrase, phrases))),
            exclusions=tuple(filter(None, map(_phrase, exclusions))),
        )


def match_expression(terms: WordTerms) -> str:
    """The FTS5 query for some terms, made of quoted terms alone; "" where it could find nothing."""
    wanted = [form for term in terms.any for form in term.quoted]
    must = [_quoted(phrase) for phrase in terms.phrases]
    if must:
        # The first phrase stands in the alternatives too, so that other words only raise a text, never demand it.
        parts = [*must, *([f"({' OR '.join([*wanted, must[0]])})"] if wanted else [])]
        found = " AND ".join(parts)
    else:
        found = " OR ".join(wanted)
    if found and terms.exclusions:
        found = f"({found}) NOT ({' OR '.join(map(_quoted, terms.exclusions))})"
    return found


def grouped_expression(terms: WordTerms, groups: Sequence[Sequence[Term]]) -> str:
    """The FTS5 query for texts that hold a term of each group, scored by all of `terms.any`, each counted twice.

    FTS5's bm25 counts a term as often as it stands in the query, wherever that is; so each stands there twice: in its
    group and among all, or twice among all. Without groups, each stands there once.

    Args:
        groups: no term is in two of them.
    """
    if not groups:
        return match_expression(terms)
    grouped = {term for group in groups for term in group}
    among_all = [form for term in terms.any for form in term.quoted * (1 if term in grouped else 2)]
    parts = [[form for term in group for form in term.quoted] for group in groups]
    found = " AND ".join(f"({' OR '.join(forms)})" for forms in [*parts, among_all])
    if terms.exclusions:
        found = f"({found}) NOT ({' OR '.join(map(_quoted, terms.exclusions))})"
    return found


def _quoted(phrase: Phrase) -> str:
    ready = _DIRECT + _DIRECT.join(phrase)
    return '"' + ready.replace('"', '""') + '"'


def _phrase(text: str) -> Phrase:
    return tuple(_special(terms) or terms[0] for _, _, terms in tokenize(text, query=False))


def _special(terms: Sequence[str]) -> str:
    """`c++` of ("c", "c++"): who types it does not mean every `c`."""
    return next((term for term in terms if term[-1] in "+#"), "")


def _search_terms(words: str) -> Iterator[Term]:
    at = 0
    for figure in figures(words):
        yield from _typed_terms(words[at : figure.start])
        yield from _figure_terms(figure, words[figure.start : figure.end])
        at = figure.end
    yield from _typed_terms(words[at:])


def _figure_terms(figure: Figure, written: str) -> Iterator[Term]:
    yield Term(tuple(dict.fromkeys((*((term,) for term in figure.terms), _phrase(written)))))
    # Of a telephone number, its end alone is written too.
    for digits in _SAYING_DIGITS.findall(written):
        yield Term(((digits,),))


def _typed_terms(words: str) -> Iterator[Term]:
    for typed in words.split():
        run: list[str] = []
        word: list[tuple[str, tuple[Piece, ...]]] = []
        for match in _ANY.finditer(typed):
            raw = match.group()
            if _UNSPACED_START.match(raw):
                yield from _word_terms(word)
                word = []
                run += [terms[0] for _, _, terms in _cuts[raw]]
            else:
                yield from _run_terms(run)
                run = []
                word.append((raw, _cuts[raw]))
        yield from _run_terms(run)
        yield from _word_terms(word)


def _run_terms(run: Sequence[str]) -> Iterator[Term]:
    """Unspaced characters: a short run is a word; of a longer one, whose words are unknown, every two neighbours."""
    if not run:
        return
    if len(run) <= _CHARACTER_PHRASE:
        yield Term((tuple(run),))
        return
    for first, second in pairwise(run):
        yield Term(((first, second),))


def _word_terms(word: Sequence[tuple[str, tuple[Piece, ...]]]) -> Iterator[Term]:
    """What a user typed between two blanks, of spaced scripts: `report`, `foo_bar`, `utf-8`, `John's`."""
    pieces = [(raw, cut) for raw, cut in word if cut]
    if len(pieces) > 1 and pieces[-1][0] in ("s", "S"):
        pieces.pop()
    if len(pieces) == 1 and len(pieces[0][1]) == 1:
        _, _, terms = pieces[0][1][0]
        # The last is the stem, where there is one: each inflected form has it too, and counting both counts twice.
        yield Term(((_special(terms) or terms[-1],),))
    elif len(pieces) == 1:
        raw, cut = pieces[0]
        parts = tuple(terms[0] for _, _, terms in cut)
        whole = normal(raw)[:TERM_LENGTH].strip("_")
        plain = ((whole[1:],),) if _VERSION.fullmatch(whole) else ()
        yield Term(((whole,), parts, *plain))
    elif pieces and sum(len(cut) for _, cut in pieces) <= _CHARACTER_PHRASE:
        # Joined by a hyphen or an apostrophe, the parts are one thing; apart, each still says something.
        yield Term((tuple(terms[0] for _, cut in pieces for _, _, terms in cut),))
        for piece in pieces:
            yield from _word_terms([piece])
    else:
        for piece in pieces:
            yield from _word_terms([piece])
