"""`qwenfind models` where what the engine answers is made up."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from qwenfind.cli import models
from qwenfind.cli.exits import MODEL
from qwenfind.errors import ModelError


class _Models:
    """A small sound model beside one that does not fit into memory."""

    def installed(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name="too-large"), SimpleNamespace(name="small")]

    def verify(self, name: str) -> list[str]:
        if name == "too-large":
            raise ModelError("It needs 40 GB of memory.", "Choose a smaller one.")
        return []

    def find(self, name: str) -> SimpleNamespace:
        return SimpleNamespace(name=name, known=None)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> None:
    @contextlib.contextmanager
    def opened(_: argparse.Namespace) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(models=_Models())

    monkeypatch.setattr(models, "engine_of", opened)


@pytest.mark.usefixtures("engine")
def test_a_model_that_does_not_fit_does_not_keep_the_others_from_being_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert models.verify(argparse.Namespace(name=None)) == MODEL

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("too-large: not checked. It needs 40 GB")
    assert second.startswith("small: sound.")


@pytest.mark.usefixtures("engine")
def test_one_model_that_was_named_and_does_not_fit_is_an_error() -> None:
    with pytest.raises(ModelError, match="40 GB"):
        models.verify(argparse.Namespace(name="too-large"))
