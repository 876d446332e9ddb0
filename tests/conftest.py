"""The app needs Qt, and Qt needs libraries of the system: without them its tests are left out, and that is said."""

from __future__ import annotations

import os
import shutil
import tempfile

import pytest


def _why_no_app() -> str:
    """Why no window can be made here, "" where one can."""
    try:
        import PySide6.QtWidgets  # noqa: F401 - only whether it loads
    except ImportError as error:
        return str(error)
    return ""


WHY_NO_APP = _why_no_app()
if WHY_NO_APP:
    collect_ignore = ["gui"]
else:
    # Not by itself, because it ends the whole run where Qt cannot be loaded.
    pytest_plugins = ["pytestqt.plugin"]


# What is compiled for this processor is compiled once for all tests and the processes they start.
os.environ["NUMBA_CACHE_DIR"] = tempfile.mkdtemp(prefix="qwenfind-compiled-")


def pytest_unconfigure() -> None:
    """Leaves nothing behind."""
    shutil.rmtree(os.environ["NUMBA_CACHE_DIR"], ignore_errors=True)


def pytest_configure() -> None:
    """Continuous integration must not pass by leaving something out."""
    if WHY_NO_APP and os.environ.get("CI"):
        raise pytest.UsageError(f"The app cannot be tested: {WHY_NO_APP}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what was left out."""
    if WHY_NO_APP:
        terminalreporter.write_line(f"The app's tests were left out: {WHY_NO_APP}. The README names the libraries.")
