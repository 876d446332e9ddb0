"""Older formats need an optional reader, and say so."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from qwenfind.errors import SkippedError
from qwenfind.extraction.legacy import SUFFIXES, extract
from qwenfind.extraction.limits import Limits


def test_without_the_optional_reader_the_file_is_skipped_with_a_hint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.numbers"
    path.write_bytes(b"PK\x03\x04")
    monkeypatch.setitem(sys.modules, "kreuzberg", None)

    with pytest.raises(SkippedError, match="optional reader") as caught:
        extract(path, Limits())
    assert "qwenfind[legacy]" in caught.value.hint


def test_code_and_plain_text_never_reach_it() -> None:
    assert not set(SUFFIXES) & {".py", ".js", ".txt", ".md", ".csv", ".html", ".pdf", ".docx"}
