"""Fixtures of the app's tests: offscreen, with a theme, and an engine that needs no disk."""

from __future__ import annotations

import os

# Before Qt is loaded. A run under Xvfb sets another platform itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from qwenfind.gui.bridge import Bridge
from qwenfind.gui.theme import Theme
from tests.gui.fakes import FakeEngine


@pytest.fixture(scope="package", autouse=True)
def _garbage_dies_on_this_thread() -> Iterator[None]:
    """As in the app (`qwenfind.gui.pauses`): a widget that another thread collects crashes Qt."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="module", autouse=True)
def _all_garbage_of_a_module() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _young_garbage_of_a_test() -> Iterator[None]:
    yield
    gc.collect(1)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, scheme="light")
    yield made
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def bridge(qapp: QApplication, engine: FakeEngine) -> Iterator[Bridge]:
    made = Bridge(engine)  # type: ignore[arg-type] # it answers what the test asks of an engine
    yield made
    made.close()
