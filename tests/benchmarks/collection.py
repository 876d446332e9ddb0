"""Makes a large collection of files out of the shared data: real sentences, put together anew, no two files equal.

Each file takes its sentences from a few neighbouring documents of one source, so that it is about something. What it
holds, its name, its folder and its date follow from its number and the seed alone: a collection that was begun goes on
the same.
"""

from __future__ import annotations

import html
import json
import os
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.helpers import shared_root

SETS: Final = (
    "scifact_train", "pubmedqa", "product_docs", "chunking_spans", "norquad_no", "cosqa_dev", "codebase_chunks",
)  # fmt: skip
_CODE: Final = ("cosqa_dev", "codebase_chunks")
_KINDS: Final = {"md": 0.34, "txt": 0.22, "html": 0.14, "py": 0.14, "eml": 0.16}
# Paragraphs of a file: most are short, a few are books. They come to 6.5 passages on average.
_LENGTHS: Final = ((1, 2, 0.42), (3, 7, 0.40), (8, 16, 0.16), (40, 74, 0.02))
_PARAGRAPH_CHARS: Final = 700
_IN_FOLDER: Final = 25
_NEIGHBOURS: Final = 12
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ\"(\[])|(?<=[。！？])|\n{2,}")
_DENSE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_AREAS: Final = (
    "Documents/Work", "Documents/Projects", "Documents/Home", "Documents/Reference", "Documents/Reports", "Archive",
    "Notes", "Notes/Reading", "Downloads", "Mail/Inbox", "Mail/Sent", "Mail/Lists", "Code", "Dokumente", "Books",
)  # fmt: skip
_NEWEST: Final = datetime(2026, 11, 1, tzinfo=UTC).timestamp()
_YEAR_S: Final = 365.25 * 86400


@dataclass(frozen=True, slots=True)
class MadeFile:
    """One file of the collection.

    Attributes:
        path: below the collection's root.
        title, paragraphs: what it says.
        mtime_s: when it was last modified, seconds since the epoch.
    """

    path: Path
    title: str
    paragraphs: tuple[str, ...]
    mtime_s: float

    @property
    def content(self) -> str:
        """What stands in the file, as its kind has it."""
        return _WRITERS[self.path.suffix](self.title, self.paragraphs, self.mtime_s)


@dataclass(frozen=True, slots=True)
class _Source:
    """One real document.

    Attributes:
        pieces: its sentences; of code its functions.
    """

    title: str
    pieces: tuple[str, ...]


def data_folder() -> Path:
    """The shared data; ends the program where they are not there."""
    root = shared_root()
    if not all((root / part).is_dir() for part in ("ir", "home_small", "tools")):
        raise SystemExit(f"{root} is not there: set QWENFIND_SHARED_DATA.")
    return root


class Collection:
    """Files by number.

    Args:
        data: the shared data, with `home_small` and `ir`.
    """

    def __init__(self, data: Path, *, seed: int = 0) -> None:
        self._seed = seed
        prose = [list(_of_set(data / "ir" / name)) for name in SETS if name not in _CODE]
        self._prose = [*prose, list(_of_home(data / "home_small"))]
        self._code = [list(_of_set(data / "ir" / name)) for name in _CODE]

    def file(self, number: int) -> MadeFile:
        """The file with a number, from 0."""
        chance = random.Random(self._seed << 32 | number)
        kind = chance.choices(list(_KINDS), weights=list(_KINDS.values()))[0]
        sources = self._neighbours(chance, self._code if kind == "py" else self._prose)
        low, high, _ = chance.choices(_LENGTHS, weights=[share for *_, share in _LENGTHS])[0]
        title = _title(chance, sources)
        paragraphs = tuple(_paragraph(chance, sources, code=kind == "py") for _ in range(chance.randint(low, high)))
        written = _NEWEST - _YEAR_S * 14 * chance.random() ** 2
        name = _name(chance, title, kind, written, number)
        return MadeFile(self._folder(number) / name, title, paragraphs, written)

    def write(self, root: Path, numbers: Sequence[int]) -> None:
        """Writes files, those that are there already left alone."""
        for number in numbers:
            made = self.file(number)
            path = root / made.path
            if path.exists():
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            new = path.with_name(f".{number}")
            new.write_text(made.content, encoding="utf-8")
            os.utime(new, (made.mtime_s, made.mtime_s))
            # In one step: what is there under its name is whole.
            new.rename(path)

    def paragraph(self, number: int) -> str:
        """Some text as it stands in the files, for what needs a sample."""
        chance = random.Random(self._seed << 32 | 1 << 31 | number)
        return _paragraph(chance, self._neighbours(chance, self._prose), code=False)

    def _neighbours(self, chance: random.Random, families: Sequence[Sequence[_Source]]) -> Sequence[_Source]:
        family = families[chance.choices(range(len(families)), weights=[len(f) ** 0.5 for f in families])[0]]
        start = chance.randrange(max(1, len(family) - _NEIGHBOURS))
        return family[start : start + _NEIGHBOURS]

    def _folder(self, number: int) -> Path:
        place = number // _IN_FOLDER
        chance = random.Random(self._seed << 32 | 1 << 30 | place)
        subject = _title(chance, self._neighbours(chance, self._prose), words=2)
        return Path(chance.choice(_AREAS)) / str(chance.randint(2012, 2026)) / f"{subject} {place:04}"


def _of_set(folder: Path) -> Iterator[_Source]:
    code = folder.name in _CODE
    for line in (folder / "corpus.jsonl").read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        pieces = (document["text"].strip("\n"),) if code else tuple(_sentences(document["text"]))
        if pieces:
            yield _Source(document.get("title", ""), pieces)


def _of_home(folder: Path) -> Iterator[_Source]:
    for file in sorted(folder.rglob("*.md")):
        if pieces := tuple(_sentences(file.read_text(encoding="utf-8", errors="replace"))):
            yield _Source(file.stem.replace("-", " ").replace("_", " "), pieces)


def _sentences(text: str) -> Iterator[str]:
    for sentence in _SENTENCE_END.split(text):
        line = " ".join(sentence.split())
        if len(line) > 15:
            yield line[:500]


def _title(chance: random.Random, sources: Sequence[_Source], *, words: int = 5) -> str:
    source = chance.choice(sources)
    text = source.title or chance.choice(source.pieces)
    found = re.findall(r"[^\W_]+", text[:300])
    start = chance.randrange(max(1, len(found) - words + 1))
    return " ".join(found[start : start + chance.randint(2, words)])[:70] or "note"


def _paragraph(chance: random.Random, sources: Sequence[_Source], *, code: bool) -> str:
    chosen: list[str] = []
    size = 0
    while size < _PARAGRAPH_CHARS:
        pieces = chance.choice(sources).pieces
        piece = chance.choice(pieces)
        if code:
            words = chance.choice(chance.choice(sources).pieces).split()
            start = chance.randrange(max(1, len(words) - 12))
            piece = f"# {' '.join(words[start : start + 12])}\n{piece[:_PARAGRAPH_CHARS]}\n"
        chosen.append(piece)
        size += len(piece) * (4 if _DENSE.search(piece) else 1)
    return ("\n" if code else " ").join(chosen)


def _name(chance: random.Random, title: str, kind: str, written: float, number: int) -> str:
    day = datetime.fromtimestamp(written, tz=UTC)
    mark = f"{number:x}"
    if kind == "py":
        return f"{'_'.join(title.lower().split())}_{mark}.py"
    return chance.choice((
        f"{title} {mark}.{kind}",
        f"{day:%Y-%m-%d} {title} ({mark}).{kind}",
        f"{'-'.join(title.lower().split())}-{mark}.{kind}",
        f"{''.join(word.capitalize() for word in title.split())}{day:%Y}_{mark}.{kind}",
        f"{title} v{number % 9 + 1} {mark}.{kind}",
    ))  # fmt: skip


def _plain(title: str, paragraphs: Sequence[str], _: float) -> str:
    return "\n\n".join((title, *paragraphs)) + "\n"


def _markdown(title: str, paragraphs: Sequence[str], _: float) -> str:
    parts = [f"# {title}"]
    for at, paragraph in enumerate(paragraphs):
        if at and at % 3 == 0:
            parts.append(f"## {' '.join(paragraph.split()[:5])[:60].strip('#.:,')}")
        parts.append(paragraph)
    return "\n\n".join(parts) + "\n"


def _page(title: str, paragraphs: Sequence[str], _: float) -> str:
    body = "\n".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)
    head = f'<head><meta charset="utf-8"><title>{html.escape(title)}</title></head>'
    return f"<!doctype html><html>{head}<body><h1>{html.escape(title)}</h1>\n{body}</body></html>\n"


def _mail(title: str, paragraphs: Sequence[str], written: float) -> str:
    day = datetime.fromtimestamp(written, tz=UTC)
    head = f"From: sender@example.org\nTo: me@example.org\nSubject: {title}\nDate: {day:%a, %d %b %Y %H:%M:%S +0000}\n"
    kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    return head + kind + "\n\n".join(paragraphs) + "\n"


def _module(title: str, paragraphs: Sequence[str], _: float) -> str:
    return f'"""{title}."""\n\n' + "\n\n".join(paragraphs) + "\n"


_WRITERS: Final = {".md": _markdown, ".txt": _plain, ".html": _page, ".eml": _mail, ".py": _module}
