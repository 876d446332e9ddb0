"""What a person types, read into a `Query`.

    word  "exact phrase"  -word  -"exact phrase"  type:pdf,docx  -type:image  in:folder  in:"My Docs"  -in:folder

Typographic quotes work too. Whatever is none of these stays a plain word: `http://x`, `12:30`, `c++`, `foo:bar`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qwenfind.errors import UsageError
from qwenfind.records import Filters, Mode, Query

MAX_LIMIT = 1000
MAX_CHARACTERS = 20_000

# Each opening quote with those that close it: “English”, „deutsch“, «français», »umgekehrt«.
_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}
_KEYS = ("type", "in")
LATER_KEYS = ("after", "before", "size", "lang")
_SUFFIX = re.compile(r"\w[\w+-]{0,15}", re.ASCII)

ALIASES: dict[str, tuple[str, ...]] = {
    "word": ("docx", "doc", "odt", "rtf", "docm", "dotx"),
    "excel": ("xlsx", "xls", "xlsm", "xlsb", "ods", "csv", "tsv"),
    "slides": ("pptx", "ppt", "odp", "pptm", "ppsx"),
    "code": (
        *("py", "pyi", "js", "mjs", "jsx", "ts", "tsx", "java", "kt", "c", "h", "cc", "cpp", "cxx", "hpp", "cs", "go"),
        *("rs", "rb", "php", "swift", "scala", "lua", "pl", "r", "jl", "sh", "bash", "ps1", "sql", "css", "scss"),
        *("vue", "dart", "ex", "exs", "erl", "hs", "ml", "clj", "zig", "m", "mm", "ipynb"),
    ),
    "mail": ("eml", "msg", "mbox"),
    "image": ("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "svg", "avif", "raw", "ico", "psd"),
    "audio": ("mp3", "wav", "flac", "ogg", "m4a", "aac", "opus", "wma"),
    "video": ("mp4", "mkv", "mov", "avi", "webm", "wmv", "m4v", "mpg", "mpeg"),
    "text": ("txt", "md", "markdown", "rst", "adoc", "asciidoc", "org", "tex", "log"),
    "web": ("html", "htm", "xhtml", "mht", "mhtml"),
    "ebook": ("epub", "mobi", "fb2", "azw3"),
    "archive": ("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz"),
    "notebook": ("ipynb",),
}
for _other, _same in {
    "sheet": "excel",
    "sheets": "excel",
    "spreadsheet": "excel",
    "slide": "slides",
    "powerpoint": "slides",
    "presentation": "slides",
    "email": "mail",
    "images": "image",
    "picture": "image",
    "photo": "image",
    "markdown": "text",
    "book": "ebook",
}.items():
    ALIASES[_other] = ALIASES[_same]


@dataclass(frozen=True, slots=True)
class _Token:
    """One piece of the query: a word, a phrase or a filter."""

    text: str
    key: str = ""
    quoted: bool = False
    negated: bool = False


@dataclass(slots=True)
class _Parts:
    """What the tokens add up to."""

    words: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    exclusions: list[str] = field(default_factory=list)
    types: list[str] = field(default_factory=list)
    not_types: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)
    not_inside: list[str] = field(default_factory=list)


def parse(
    text: str, *, limit: int = 10, mode: Mode = Mode.HYBRID, rerank: bool = True, instruction: str | None = None
) -> Query:
    """Reads a query.

    Raises:
        UsageError: nothing to search for, a filter without a usable value, or a limit out of range.
    """
    if not 1 <= limit <= MAX_LIMIT:
        raise UsageError(f"The limit is {limit}.", f"It must lie between 1 and {MAX_LIMIT}.")
    parts = _read(text)
    if not parts.words:
        if parts.types or parts.not_types or parts.inside or parts.not_inside:
            raise UsageError("The query has only filters.", "Add a word to search for.")
        raise UsageError("The query is empty.", "Type what you look for.")
    return Query(
        text=text,
        words=" ".join(parts.words),
        phrases=tuple(dict.fromkeys(parts.phrases)),
        exclusions=tuple(dict.fromkeys(parts.exclusions)),
        filters=Filters(
            types=tuple(dict.fromkeys(parts.types)),
            not_types=tuple(dict.fromkeys(parts.not_types)),
            inside=tuple(dict.fromkeys(parts.inside)),
            not_inside=tuple(dict.fromkeys(parts.not_inside)),
        ),
        limit=limit,
        mode=mode,
        rerank=rerank,
        instruction=instruction,
    )


def says_nothing(text: str) -> bool:
    """Whether a query has nothing to search for and no filter either.

    Raises:
        UsageError: a filter has no usable value.
    """
    return _read(text) == _Parts()


def notes(query: Query) -> tuple[str, ...]:
    """What a person should know of how the query was read."""
    keys = [key for key in LATER_KEYS if re.search(rf"(?:^|\s)-?{key}:\S", query.words, re.IGNORECASE)]
    said = [f"{key}: is not a filter yet; it was searched for as a word." for key in keys]
    if _excludes_only(_tokens(_clean(query.text[:MAX_CHARACTERS]))):
        said.append("A query cannot only exclude; it was searched for as words.")
    if len(query.text) > MAX_CHARACTERS:
        said.append(f"Only the first {MAX_CHARACTERS} characters of the query were read.")
    return tuple(said)


def _read(text: str) -> _Parts:
    tokens = _tokens(_clean(text[:MAX_CHARACTERS]))
    plain = _excludes_only(tokens)
    parts = _Parts()
    for token in tokens:
        # "-1" alone is a number, and "everything but this" would be no search.
        _place(replace(token, negated=False) if plain else token, parts)
    return parts


def _excludes_only(tokens: Sequence[_Token]) -> bool:
    return bool(tokens) and all(token.negated and not token.key for token in tokens)


def _clean(text: str) -> str:
    """Control characters become spaces, what is no character becomes U+FFFD, accents are composed."""
    kept = "".join(
        " " if unicodedata.category(c) == "Cc" else "\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text
    )
    return unicodedata.normalize("NFC", kept)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token, at = _token(text, at)
        tokens.append(token)
    return tokens


def _token(text: str, at: int) -> tuple[_Token, int]:
    start = at
    # "--flag" and a lone "-" are words.
    negated = text[at] == "-" and at + 1 < len(text) and not text[at + 1].isspace() and text[at + 1] != "-"
    if negated:
        at += 1
    if (quoted := _quoted(text, at)) is not None:
        return _Token(quoted[0], quoted=True, negated=negated), quoted[1]
    for key in _KEYS:
        if text[at : at + len(key) + 1].lower() == f"{key}:":
            return _filter(text, at + len(key) + 1, key, negated)
    end = at
    while end < len(text) and not text[end].isspace():
        end += 1
    word = text[at:end]
    if not any(map(_says_something, word)):
        # "-)" excludes nothing.
        return _Token(text[start:end]), end
    return _Token(word, negated=negated), end


def _filter(text: str, at: int, key: str, negated: bool) -> tuple[_Token, int]:
    if (quoted := _quoted(text, at)) is not None:
        return _Token(quoted[0].strip(), key=key, negated=negated), quoted[1]
    end = at
    while end < len(text) and not text[end].isspace():
        end += 1
    return _Token(text[at:end], key=key, negated=negated), end


def _quoted(text: str, at: int) -> tuple[str, int] | None:
    """The text between quotes that begin at `at`, and where to go on; None where no quote is opened and closed."""
    if at >= len(text) or text[at] not in _QUOTES:
        return None
    closing = _QUOTES[text[at]]
    end = next((i for i in range(at + 1, len(text)) if text[i] in closing), None)
    return None if end is None else (text[at + 1 : end], end + 1)


def _place(token: _Token, parts: _Parts) -> None:
    if token.key == "type":
        (parts.not_types if token.negated else parts.types).extend(_types(token.text))
    elif token.key == "in":
        (parts.not_inside if token.negated else parts.inside).append(_folder(token.text))
    elif token.quoted:
        phrase = " ".join(token.text.split())
        if not any(map(_says_something, phrase)):
            return
        (parts.exclusions if token.negated else parts.phrases).append(phrase)
        if not token.negated:
            parts.words.append(phrase)
    elif token.negated:
        parts.exclusions.append(token.text)
    else:
        # A quote that is opened and never closed is still being typed.
        word = token.text.lstrip("".join(_QUOTES)) if token.text[0] in _QUOTES else token.text
        if word:
            parts.words.append(word)


def _types(value: str) -> list[str]:
    names = [name.strip().lower().removeprefix("*").removeprefix(".") for name in value.split(",")]
    if not all(_SUFFIX.fullmatch(name) for name in names):
        raise UsageError(
            f"type:{value} names no file type." if value else "type: has no file type after it.",
            "Write it as in type:pdf or type:pdf,docx, without a space after the colon.",
        )
    return [suffix for name in names for suffix in ALIASES.get(name, (name,))]


def _folder(value: str) -> str:
    # "/" alone is a folder too.
    folder = value.rstrip("/\\") or value[:1]
    if not folder or not any(c.isalnum() or c in "/\\~." or not c.isascii() for c in folder):
        raise UsageError(
            f"in:{value} names no folder." if value else "in: has no folder after it.",
            'Write it as in in:Letters or in:"My Letters", without a space after the colon.',
        )
    return str(Path(folder).expanduser()) if re.match(r"~(?:[/\\]|$)", folder) else folder


def _says_something(character: str) -> bool:
    """Whether a character can be searched for: no white space, no ASCII punctuation."""
    return character.isalnum() or (not character.isascii() and not character.isspace())
