"""Fixtures of the app's tests: offscreen, with a theme, and an engine that needs no disk."""

from __future__ import annotations

import os

# Before Qt is loaded. A run under Xvfb sets another platform itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator  # noqa: E402 - after the platform is chosen

import pytest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from qwenfind.gui.bridge import Bridge  # noqa: E402
from qwenfind.gui.theme import Theme  # noqa: E402
from tests.gui.fakes import FakeEngine  # noqa: E402


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
