"""What runs in an extraction child."""

from __future__ import annotations

from pathlib import Path

import pytest

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction import worker
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.worker import from_wire, read, to_wire
from qwenfind.records import Block, BlockKind, Extract, Unit

EXTRACT = Extract(
    "Head 🥊\n\nbody",
    (Block(0, 6, BlockKind.HEADING, 2), Block(8, 12, BlockKind.PARAGRAPH)),
    (Unit(0, 12, "page", 1, "iv"),),
    title="T",
    language="de",
    pages=1,
    partial="why",
)


def test_an_extract_survives_the_pipe() -> None:
    assert from_wire(*to_wire(EXTRACT)) == EXTRACT


@pytest.mark.parametrize(
    "change",
    [
        {"blocks": [0, 99, 0, 0]},
        {"blocks": [5, 3, 0, 0]},
        {"blocks": [0, 6, 0, 0, 2, 7, 0, 0]},
        {"blocks": [0, 6, 0]},
        {"blocks": [0, "6", 0, 0]},
        {"units": [[0, 99, "page", 1, ""]]},
        {"units": [[0, 1]]},
    ],
)
def test_spans_that_are_out_of_order_or_bounds_are_refused(change: dict[str, object]) -> None:
    message, data = to_wire(EXTRACT)

    with pytest.raises(ValueError, match=r"."):
        from_wire({**message, **change}, data)


def test_a_file_that_changes_while_being_read_has_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")

    def changing(path: Path, limits: Limits) -> Extract:
        path.write_text("and after")
        return Extract("before")

    monkeypatch.setattr(worker, "extractor_for", lambda *_: changing)

    with pytest.raises(FailedError, match="changed while being read"):
        read(path, Limits())


def test_a_file_of_no_known_format_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "a.xyz"
    path.write_bytes(bytes([200, 0, 7, 1, 255, 2, 0, 0, 16, 129]) * 50)

    with pytest.raises(SkippedError, match="no text format"):
        read(path, Limits())


def test_an_empty_file_is_read_as_empty(tmp_path: Path) -> None:
    for name in ("a.txt", "a.pdf", "a.docx", "a.json", "a"):
        (tmp_path / name).touch()

        assert read(tmp_path / name, Limits())[0].text == ""
