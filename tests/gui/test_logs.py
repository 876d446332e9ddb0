"""The log tells what went wrong, never what a file says or a person looks for."""

from __future__ import annotations

import logging
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind.gui.logs import Unforeseen, end_log, keep_log
from qwenfind.paths import Home


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    home = Home.at(tmp_path)
    handler = keep_log(home)
    assert handler is not None
    yield home.logs / "app.log"
    end_log(handler)


@pytest.fixture
def told() -> Iterator[list[BaseException]]:
    heard: list[BaseException] = []
    caught = Unforeseen(heard.append)
    yield heard
    caught.restore()


def test_an_error_is_logged_by_its_kind_and_place_alone(file: Path) -> None:
    try:
        try:
            int("secret query")
        except ValueError as error:
            raise RuntimeError("text of a private letter") from error
    except RuntimeError:
        logging.getLogger("qwenfind.gui.bridge").exception("A search broke")
    written = file.read_text()

    assert "A search broke" in written
    assert "RuntimeError" in written
    assert "ValueError" in written
    assert "test_logs.py" in written
    assert "secret" not in written
    assert "private" not in written


def test_an_unforeseen_error_is_told_once_and_logged_each_time(file: Path, told: list[BaseException]) -> None:
    for _ in range(3):
        error = ValueError("what was typed")
        sys.excepthook(ValueError, error, None)

    assert [type(one) for one in told] == [ValueError]
    assert file.read_text().count("Something unforeseen") == 3
    assert "typed" not in file.read_text()


def test_an_error_on_another_thread_is_told_too(file: Path, told: list[BaseException]) -> None:
    def broken() -> None:
        raise KeyError("x")

    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()

    assert [type(one) for one in told] == [KeyError]


def test_the_log_is_for_its_owner_and_stays_small(file: Path) -> None:
    if sys.platform != "win32":
        assert not file.parent.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    log = logging.getLogger("qwenfind.test")
    for _ in range(6_000):
        log.info("%s", "x" * 1_000)

    assert sum(one.stat().st_size for one in file.parent.iterdir()) < 4_500_000


def test_a_place_that_cannot_be_written_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file in the way")

    assert keep_log(Home.at(tmp_path)) is None
