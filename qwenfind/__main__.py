"""Entry of the program: a child process, or the command line."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Runs what the arguments ask for and returns the exit code."""
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["--child"]:
        from qwenfind import children

        return children.run(sys.argv[2:])
    from qwenfind.cli import main as command_line

    return command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
