"""Dates and types of files said in plain language, read as the filters that they mean. Pure.

    pdfs from last March about roofs      type:pdf  date:"last March"  and the word roofs
    photos from 2023                      type:image  date:2023
    emails since monday                   type:mail  after:monday
    word documents about tax              type:word  and the word tax

A false reading hides what a person looks for, a missed one only leaves words in the search: so what is not said in one
of these few ways is not read. A kind of file must begin the query, and be followed by a time, by "about", or by both.
A time is read right after a kind of file; after a report, a letter and the like only one that counts from today, as
their year is more often what they tell of than when they were changed. "The may report", "word count", "march of the
penguins" and "excel at chess" are words, and so is whatever stands in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from qwenfind.search.dates import WORDS_AT_MOST, Certainty, certainty
from qwenfind.search.kinds import KINDS
from qwenfind.search.typed import AS_WORDS, Clause, Either, Token
from qwenfind.search.wording import fold

_KINDS = {
    "pdf": "pdf, pdfs, pdf file, pdf files, pdf document, pdf documents, pdf-datei, pdf-dateien, pdf-dokumente,"
    " fichiers pdf, documents pdf, archivos pdf, documentos pdf, arquivos pdf, ficheiros pdf",
    "image": "photo, photos, photograph, photographs, picture, pictures, image, images, foto, fotos, bilder,"
    " imagenes, imagens",
    "video": "video, videos",
    "audio": "audio file, audio files, audiodateien",
    "mail": "email, emails, e-mail, e-mails, mail, mails, courriel, courriels, correo, correos, correos electronicos",
    "word": "word document, word documents, word doc, word docs, word file, word files, word-dokument,"
    " word-dokumente, word-dateien, documents word, fichiers word, documentos word, documentos de word",
    "excel": "spreadsheet, spreadsheets, excel file, excel files, excel sheet, excel sheets, excel spreadsheet,"
    " excel spreadsheets, excel table, excel tables, excel-datei, excel-dateien, excel-tabellen, fichiers excel,"
    " archivos excel, archivos de excel, arquivos excel, planilhas",
    "slides": "powerpoint, powerpoints, powerpoint file, powerpoint files, powerpoint presentation,"
    " powerpoint presentations, powerpoint slides, powerpoint-prasentationen, presentations powerpoint",
    "text": "text file, text files, textdateien",
    "archive": "zip file, zip files",
    "ebook": "ebook, ebooks, e-book, e-books",
    # Any file: only what follows narrows.
    "": "file, files, document, documents, doc, docs, datei, dateien, dokument, dokumente, fichier, fichiers,"
    " archivo, archivos, documento, documentos, arquivo, arquivos, ficheiro, ficheiros",
}
_SUFFIXES = ("csv", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "rtf", "txt", "md", "html", "jpg", "png", "mp3")
_SETS = """
    papers: report reports letter letters invoice invoices receipt receipts contract contracts note notes message
    messages presentation presentations slides draft drafts scan scans download downloads statement statements bericht
    berichte brief briefe rechnung rechnungen vertrag vertrage notiz notizen entwurf entwurfe rapport rapports lettre
    lettres facture factures contrat contrats informe informes carta cartas factura facturas contrato contratos nota
    notas relatorio relatorios fatura faturas
    leads: find show me list get give search for all any my our the please finde zeige zeig mir suche alle meine die
    unsere cherche trouve tous toutes mes les nos busca encuentra todos todas mis los las encontre meus minhas os as
    about: about regarding concerning containing mentioning uber ueber sur concernant sobre
    on: on with mit zu avec con com
    of: of von de do da
    during: from during in on von vom aus im de du en del do da em
    since: since seit depuis desde
    before: before vor avant antes
    doubtful: from since seit vom depuis desde
"""


def _sets() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    name = ""
    for word in _SETS.split():
        if word.endswith(":"):
            name = word[:-1]
        else:
            found.setdefault(name, set()).add(word)
    return {name: frozenset(words) for name, words in found.items()}


_WORDS = _sets()
# Reports and the like: their time is read, but they stay words.
_PAPERS, _LEADS, _ABOUT = _WORDS["papers"], _WORDS["leads"], _WORDS["about"]
_AFTER_A_TIME = _ABOUT | _WORDS["on"]
_OF, _DURING, _SINCE, _BEFORE = _WORDS["of"], _WORDS["during"], _WORDS["since"], _WORDS["before"]
_RANGES = (("between", "and"), ("from", "to"), ("zwischen", "und"), ("von", "bis"), ("entre", "et"), ("entre", "y"))
_TRIMMED = ",.;?!"
# 2023年の写真, 上周的PDF
_IN_CHARACTERS = re.compile(r"(?P<date>[^の的]{2,11}[の的])(?P<kind>\w+)")
_KINDS_IN_CHARACTERS = {
    **dict.fromkeys(("写真", "画像", "照片", "图片", "圖片"), "image"),
    **dict.fromkeys(("メール", "邮件", "郵件"), "mail"),
    **dict.fromkeys(("動画", "视频", "影片"), "video"),
    **dict.fromkeys(("ファイル", "文書", "書類", "文件", "文档", "檔案"), ""),
    "pdf": "pdf",
}
_LONGEST_NOUN = 3


@dataclass(frozen=True, slots=True)
class Plain:
    """What was said in plain language.

    Attributes:
        clauses: those of the query, with filters where they were said.
        said: these filters, each with its place in the text.
        doubtful: a time that was left among the words, or None.
    """

    clauses: tuple[Clause, ...]
    said: tuple[Token, ...] = ()
    doubtful: Token | None = None


@dataclass(frozen=True, slots=True)
class _Time:
    """A time that words say: the filter and where they end."""

    key: str
    value: str
    end: int
    certainty: Certainty


def read_plain(clauses: Sequence[Clause]) -> Plain:
    """Reads what the first words of a query say."""
    before = len(list(takewhile(lambda one: not isinstance(one, Either) and one.key not in ("", AS_WORDS), clauses)))
    run = [one for one in takewhile(_goes_on, clauses[before:]) if isinstance(one, Token)]
    after = clauses[before + len(run) :]
    if not run or any(isinstance(one, Either) or not (one.key or one.negated) for one in after):
        return Plain(tuple(clauses))
    found = _in_characters(run) or _in_words(run)
    if found is None:
        return Plain(tuple(clauses), doubtful=_doubtful(run))
    kept, said = found
    return Plain((*clauses[:before], *kept, *after), said)


def _goes_on(clause: Clause) -> bool:
    return not isinstance(clause, Either) and not clause.key and not clause.negated


def _in_words(run: Sequence[Token]) -> tuple[list[Clause], tuple[Token, ...]] | None:
    words = [_plain(token) for token in run]
    lead = len(list(takewhile(lambda word: word in _LEADS, words)))
    for first in dict.fromkeys((lead, 0)):
        found = _noun(words, first)
        if found is not None:
            kind, end = found
            return _of_kind(run, words, kind, end)
    return _of_papers(run, words)


def _of_kind(
    run: Sequence[Token], words: Sequence[str], kind: str, end: int
) -> tuple[list[Clause], tuple[Token, ...]] | None:
    """A kind of file, from the first word to `end`, and what follows it."""
    time = _time(run, words, end)
    if time is not None:
        topic = _topic(words, time.end, _AFTER_A_TIME)
        if topic is None:
            return None
        place = 0 if not kind else end
        said = [_filter(run, 0, end, "type", kind)] if kind else []
        said.append(_filter(run, place, time.end, time.key, time.value))
        return [*said, *run[topic:]], tuple(said)
    if not kind:
        return None
    trailing = next(_trailing(run, words, end + 2), None)
    topic = _topic(words, end, _ABOUT)
    if topic is None and kind in ("image", "video") and trailing is not None:
        topic = _topic(words, end, _OF)
    elif trailing is not None and trailing[1].certainty is not Certainty.RELATIVE:
        # The year may well be what is written about.
        trailing = None
    if topic is None or topic == len(run):
        return None
    said = [_filter(run, 0, end, "type", kind)]
    start = len(run)
    if trailing is not None:
        start, time = trailing
        said.append(_filter(run, start, time.end, time.key, time.value))
    return [said[0], *run[topic:start], *said[1:]], tuple(said)


def _of_papers(run: Sequence[Token], words: Sequence[str]) -> tuple[list[Clause], tuple[Token, ...]] | None:
    """A report, a letter and the like, which stays a word, with a time that counts from today."""
    for at, word in enumerate(words[:-1]):
        if word in _PAPERS and words[at + 1] in _DURING | _SINCE:
            time = _time(run, words, at + 1)
            topic = _topic(words, time.end, _AFTER_A_TIME) if time is not None else None
            if time is not None and topic is not None and time.certainty is Certainty.RELATIVE:
                said = _filter(run, at + 1, time.end, time.key, time.value)
                return [*run[: at + 1], said, *run[topic:]], (said,)
    return None


def _noun(words: Sequence[str], at: int) -> tuple[str, int] | None:
    """The kind of file that is named at a place, by the longest name, and the place after it."""
    for length in range(_LONGEST_NOUN, 0, -1):
        kind = _nouns().get(" ".join(words[at : at + length]))
        if kind is not None and at + length <= len(words):
            return kind, at + length
    return None


@cache
def _nouns() -> dict[str, str]:
    nouns = {name.strip(): kind for kind, names in _KINDS.items() for name in names.split(",")}
    known = {suffix for suffixes in KINDS.values() for suffix in suffixes}
    return nouns | {f"{suffix} files": suffix for suffix in _SUFFIXES if suffix in known}


def _topic(words: Sequence[str], at: int, connectives: frozenset[str]) -> int | None:
    """Where the topic begins, the end of the words where there is none; None where the sentence goes on otherwise."""
    if at == len(words):
        return at
    return at + 1 if words[at] in connectives and at + 1 < len(words) else None


def _time(run: Sequence[Token], words: Sequence[str], at: int) -> _Time | None:
    """The time that is said at a place, with the word before it that says how it is meant."""
    if at >= len(words):
        return None
    for opening, middle in _RANGES:
        if words[at] == opening and middle in words[at + 2 :]:
            place = words.index(middle, at + 2)
            first, last = _date(run, at + 1, most=place), _date(run, place + 1)
            if first is not None and last is not None and first.end == place:
                return _Time("date", f"{first.value}..{last.value}", last.end, first.certainty)
    for introducing, key in ((_SINCE, "after"), (_BEFORE, "before"), (_DURING, "date")):
        if words[at] not in introducing:
            continue
        begin = at + 2 if key == "before" and words[at + 1 : at + 2] and words[at + 1] in _OF else at + 1
        found = _date(run, begin)
        # "Emails from May" may be those of a person.
        if found is not None and not (found.certainty is Certainty.MONTH and key == "date" and words[at] != "in"):
            return replace(found, key=key)
    found = _date(run, at)
    return found if found is not None and found.certainty is Certainty.RELATIVE else None


def _date(run: Sequence[Token], at: int, *, most: int | None = None) -> _Time | None:
    """The longest date at a place."""
    last = min(len(run) if most is None else most, at + WORDS_AT_MOST)
    for end in range(last, at, -1):
        value = " ".join(token.text for token in run[at:end]).rstrip(_TRIMMED)
        if any(token.quoted for token in run[at:end]):
            continue
        if (sure := certainty(value)) is not None:
            return _Time("date", value, end, sure)
    return None


def _trailing(run: Sequence[Token], words: Sequence[str], first: int) -> Iterator[tuple[int, _Time]]:
    """Times that end the query, each with where it begins."""
    for at in range(first, len(run)):
        if words[at] in _DURING | _SINCE | _BEFORE:
            time = _time(run, words, at)
            if time is not None and time.end == len(run):
                yield at, time


def _doubtful(run: Sequence[Token]) -> Token | None:
    """A time that might have been meant as a filter."""
    words = [_plain(token) for token in run]
    for at in range(1, len(run) - 1):
        time = _date(run, at + 1) if words[at] in _WORDS["doubtful"] else None
        if time is not None and (time.end == len(run) or words[time.end] in _ABOUT):
            return _filter(run, at, time.end, "after" if words[at] in _SINCE else "date", time.value)
    return None


def _in_characters(run: Sequence[Token]) -> tuple[list[Clause], tuple[Token, ...]] | None:
    """Japanese and Chinese put the time first, and no blanks between."""
    first = run[0]
    match = _IN_CHARACTERS.fullmatch(first.text) if not first.quoted else None
    if match is None or len(first.raw) != len(first.text):
        return None
    kind = _KINDS_IN_CHARACTERS.get(match["kind"].lower())
    value = match["date"][:-1]
    if kind is None or certainty(value) in (None, Certainty.MONTH):
        return None
    seam = first.start + (match.end("date") if kind else len(first.text))
    said = [Token(value, value, first.start, seam, key="date", plain=True)]
    if kind:
        said.append(Token(kind, kind, seam, first.end, key="type", plain=True))
    return [*said, *run[1:]], tuple(said)


def _filter(run: Sequence[Token], first: int, end: int, key: str, value: str) -> Token:
    return Token(value, value, run[first].start, run[end - 1].end, key=key, plain=True)


def _plain(token: Token) -> str:
    """A word as it is compared; what stands in quotes is none."""
    return fold(token.text).rstrip(_TRIMMED) if not token.quoted else ""
