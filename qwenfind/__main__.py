"""Entry of the program: a child process, the command line, or the app."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import MutableMapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def main() -> int:
    """Runs what the arguments ask for and returns the exit code."""
    multiprocessing.freeze_support()
    if getattr(sys, "frozen", False):
        restore(os.environ)
    if sys.argv[1:2] == ["--child"]:
        from qwenfind import children

        return children.run(sys.argv[2:])
    from qwenfind.cli import main as command_line

    return command_line(sys.argv[1:], app=_app)


def restore(environment: MutableMapping[str, str]) -> None:
    """Takes back where a frozen program's starter had libraries looked for.

    This process knows it by now; a program started from it, to open a file, must not load ours. This program started
    again, as a child, is told to find its own anew.
    """
    # https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH"):
        environment.pop(name, None)
        if (before := environment.pop(f"{name}_ORIG", None)) is not None:
            environment[name] = before


def _app(arguments: argparse.Namespace) -> int:
    if arguments.self_test is not None:
        from qwenfind.selftest import run as self_test

        return self_test(arguments.self_test)
    from qwenfind.cli.common import home_of
    from qwenfind.errors import QwenFindError

    try:
        from qwenfind.gui.app import run
    except ImportError as error:
        raise QwenFindError(
            f"The app cannot be started: {error}",
            "Install PySide6-Essentials and, on Debian and Ubuntu, libegl1 and libxkbcommon0; "
            "the command line works without: qwenfind --help",
        ) from error
    if arguments.remove_data:
        from qwenfind.gui.leaving import remove

        remove(home_of(arguments), arguments.remove_data)
        return 0
    return run(
        home_of(arguments),
        command=arguments.app_command,
        query=arguments.app_query,
        report_start=arguments.report_start,
    )


if __name__ == "__main__":
    sys.exit(main())
