"""Readers of text, marked-up text, data and program text."""

from __future__ import annotations

import gzip
import json
import tarfile
import zipfile
from pathlib import Path

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.archive import packed, tarred, zipped
from qwenfind.extraction.code import code
from qwenfind.extraction.lightmarkup import asciidoc, org, restructured, tex
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.markdown import markdown
from qwenfind.extraction.notebook import notebook
from qwenfind.extraction.structured import json_file, json_lines
from qwenfind.extraction.subtitles import subtitles
from qwenfind.extraction.tables import table
from qwenfind.extraction.text import text
from qwenfind.records import BlockKind, Extract

LIMITS = Limits()


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def said(extract: Extract, kind: BlockKind | None = None) -> list[str]:
    return [extract.text[block.start : block.end] for block in extract.blocks if kind in (None, block.kind)]


def test_blank_lines_part_paragraphs(tmp_path: Path) -> None:
    extract = text(write(tmp_path, "a.txt", "one\r\nstill one\r\n\r\n\r\ntwo\x00 \x07three" + 100 * "."), LIMITS)

    assert said(extract) == ["one\nstill one", "two three" + 100 * "."]


def test_text_is_composed_before_spans_are_counted(tmp_path: Path) -> None:
    extract = text(write(tmp_path, "a.txt", "Cafe\u0301\n\nzwei"), LIMITS)

    assert said(extract) == ["Café", "zwei"]


def test_a_very_long_log_keeps_its_head_and_tail(tmp_path: Path) -> None:
    lines = "".join(f"line {number}\n" for number in range(20_000))
    extract = text(write(tmp_path, "a.log", lines), Limits(max_text_chars=2_000))

    assert "line 0\n" in extract.text
    assert extract.text.endswith("line 19999")
    assert len(extract.text) <= 2_000
    assert "beginning and end" in extract.partial


def test_a_binary_file_named_txt_is_skipped(tmp_path: Path) -> None:
    with pytest.raises(SkippedError, match="no text format"):
        text(write(tmp_path, "a.txt", bytes(range(32)) * 100), LIMITS)


def test_markdown_gives_headings_lists_tables_and_code(tmp_path: Path) -> None:
    source = """---
title: "My notes"
lang: de
---
# First *thing*

Some **bold** text with a [link](https://example.org).

- one
    - nested `code`
2. two

| a | b |
|---|---|
| 1 | 2 |

```python
# not a heading
x = 1
```

Setext
------
<table><tr><td>x</td><td>y</td></tr></table>
"""
    extract = markdown(write(tmp_path, "a.md", source), LIMITS)

    assert (extract.title, extract.language) == ("My notes", "de")
    assert said(extract, BlockKind.HEADING) == ["First thing", "Setext"]
    assert [block.level for block in extract.blocks if block.kind is BlockKind.HEADING] == [1, 2]
    assert said(extract, BlockKind.LIST_ITEM) == ["one", "nested code", "2. two"]
    assert said(extract, BlockKind.TABLE_ROW) == ["a\tb", "1\t2", "x\ty"]
    assert said(extract, BlockKind.CODE) == ["# not a heading\nx = 1"]
    assert "Some bold text with a link (https://example.org)." in said(extract)


def test_names_with_underscores_keep_them(tmp_path: Path) -> None:
    extract = markdown(write(tmp_path, "a.md", "call my_long_name and __init__ of 2*3*4"), LIMITS)

    assert "my_long_name" in extract.text
    assert "__init__ of 2*3*4" in extract.text


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.rst", "Title\n=====\n\nSome *text*.\n\n* item\n\n.. code-block:: python\n\n   x = 1\n"),
        ("a.adoc", "= Title\n\nSome *text*.\n\n* item\n\n----\nx = 1\n----\n"),
        ("a.org", "* Title\nSome *text*.\n\n- item\n\n#+BEGIN_SRC python\nx = 1\n#+END_SRC\n"),
        (
            "a.tex",
            "\\documentclass{article}\\title{Title}\n\\begin{document}\nSome \\emph{text}. % no\n\n"
            "\\begin{itemize}\n\\item item\n\\end{itemize}\n\\begin{verbatim}\nx = 1\n\\end{verbatim}\n\\end{document}",
        ),
    ],
)
def test_light_markup_gives_headings_items_and_code(tmp_path: Path, name: str, source: str) -> None:
    read = {".rst": restructured, ".adoc": asciidoc, ".org": org, ".tex": tex}[Path(name).suffix]
    extract = read(write(tmp_path, name, source), LIMITS)

    assert extract.title == "Title"
    assert said(extract, BlockKind.HEADING) == ["Title"]
    assert said(extract, BlockKind.PARAGRAPH) == ["Some text."]
    assert said(extract, BlockKind.LIST_ITEM) == ["item"]
    assert [piece.strip() for piece in said(extract, BlockKind.CODE)] == ["x = 1"]


def test_tex_accents_become_letters(tmp_path: Path) -> None:
    extract = tex(write(tmp_path, "a.tex", 'G\\"odel, Erd\\H{o}s, na\\"{\\i}ve stra\\ss e'), LIMITS)

    assert "Gödel, Erdős" in extract.text


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", 'name,"long, name"\n1,"two\nlines"\n'),
        ("a.csv", "name;long, name\n1;two lines\n"),
        ("a.tsv", "name\tlong, name\n1\ttwo lines\n"),
        ("a.psv", "name|long, name\n1|two lines\n"),
        ("a.csv", "sep=;\nname;long, name\n1;two lines\n"),
    ],
)
def test_separated_values_become_rows(tmp_path: Path, name: str, content: str) -> None:
    extract = table(write(tmp_path, name, content), LIMITS)

    assert said(extract, BlockKind.TABLE_ROW) == ["name\tlong, name", "1\ttwo lines"]


def test_json_says_its_strings_with_their_keys(tmp_path: Path) -> None:
    value = {
        "title": "Plan",
        "people": [{"name": "Ada", "born": 1815}, {"name": "Alan"}],
        "tags": ["a", "b"],
        "x": None,
    }
    extract = json_file(write(tmp_path, "a.json", json.dumps(value)), LIMITS)

    assert extract.title == "Plan"
    assert said(extract) == ["title: Plan", "people", "name: Ada\nborn: 1815", "name: Alan", "tags: a, b", "x: null"]


def test_damaged_or_deep_json_is_read_as_text(tmp_path: Path) -> None:
    assert "{a: 1, // why" in json_file(write(tmp_path, "a.json", "{a: 1, // why\n}"), LIMITS).text
    assert json_file(write(tmp_path, "b.json", "[" * 100_000), LIMITS).text.startswith("[[[")


def test_each_json_line_is_a_paragraph(tmp_path: Path) -> None:
    extract = json_lines(write(tmp_path, "a.jsonl", '{"a": "x"}\nbroken\n{"b": ["y"]}\n'), LIMITS)

    assert said(extract) == ["a: x", "broken", "b: y"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.srt", "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Hello</i>\r\n\r\n"
         "2\r\n00:00:03,000 --> 00:00:04,000\r\nworld.\r\n"),
        ("a.vtt", "WEBVTT\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000 align:start\n<c.x>Hello</c>\n\n"
         "00:03.000 --> 00:04.000\nworld.\n"),
    ],
)  # fmt: skip
def test_subtitles_are_what_is_said(tmp_path: Path, name: str, content: str) -> None:
    extract = subtitles(write(tmp_path, name, content), LIMITS)

    assert extract.text == "Hello\nworld."


def test_notebook_cells_are_units(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# Study\n", "why"]},
        {"cell_type": "code", "source": "1 + 1", "outputs": [{"data": {"text/plain": ["2"], "image/png": "x" * 50}}]},
    ]
    extract = notebook(write(tmp_path, "a.ipynb", json.dumps({"cells": cells, "metadata": {}})), LIMITS)

    assert extract.title == "Study"
    assert said(extract) == ["Study", "why", "1 + 1", "2"]
    assert [(unit.kind, unit.number) for unit in extract.units] == [("cell", 1), ("cell", 2)]


def test_a_notebook_that_is_none_has_failed(tmp_path: Path) -> None:
    with pytest.raises(FailedError):
        notebook(write(tmp_path, "a.ipynb", "[1]"), LIMITS)


PYTHON = '''"""Doc."""

import os


@decorator
def first(a):
    return a


class Second:
    """Why."""

    def inner(self):
        pass
'''
C = """#include <stdio.h>

/* adds */
int add(int a, int b)
{
    if (a) {
        return b;
    }
    return a + b;
}

struct point {
    int x;
};
"""
SCRIPT = """import x from "y";

export const handler = async (request) => {
  return 1;
};

function plain() {
  return 2;
}
"""


@pytest.mark.parametrize(
    ("name", "source", "starts"),
    [
        ("a.py", PYTHON, [('"""Doc."""', 0), ("@decorator", 0), ("class Second:", 0), ("    def inner(self):", 1)]),
        ("a.c", C, [("#include <stdio.h>", 0), ("/* adds */", 0), ("struct point {", 0)]),
        ("a.js", SCRIPT, [('import x from "y";', 0), ("export const handler = async (request) => {", 0),
                          ("function plain() {", 0)]),
    ],
)  # fmt: skip
def test_definitions_begin_blocks(tmp_path: Path, name: str, source: str, starts: list[tuple[str, int]]) -> None:
    extract = code(write(tmp_path, name, source), LIMITS)

    assert starts == [(extract.text[block.start : block.end].split("\n")[0], block.level) for block in extract.blocks]


def test_archives_give_their_members_names(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("../evil/report.txt", "hidden words")
    with tarfile.open(tmp_path / "a.tgz", "w:gz") as bundle:
        bundle.add(write(tmp_path, "minutes.txt", "x"), "minutes.txt")

    assert zipped(tmp_path / "a.zip", LIMITS).text == "../evil/report.txt"
    assert tarred(tmp_path / "a.tgz", LIMITS).text == "minutes.txt"
    assert packed(tmp_path / "a.tgz", LIMITS).text == "minutes.txt"


def test_a_packed_text_is_read_through(tmp_path: Path) -> None:
    path = write(tmp_path, "a.log.gz", gzip.compress("Grüße\n".encode("cp1252") * 20))

    assert packed(path, LIMITS).text.startswith("Grüße\nGrüße")


def test_a_packed_bomb_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "a.gz", gzip.compress(bytes(200 << 20), 1))

    with pytest.raises(FailedError, match="too large when unpacked"):
        packed(path, LIMITS)


def test_a_packed_file_cut_short_is_partial(tmp_path: Path) -> None:
    whole = gzip.compress("".join(f"{number} words\n" for number in range(50_000)).encode())
    path = write(tmp_path, "a.gz", whole[: len(whole) // 2])

    assert "cut short" in packed(path, LIMITS).partial
