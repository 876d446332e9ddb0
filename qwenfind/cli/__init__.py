"""The command line: `main(argv)` reads the arguments, runs one command and returns the exit code."""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from qwenfind.cli.exits import INTERRUPTED, OTHER, USAGE, code_for
from qwenfind.errors import QwenFindError, UsageError

__all__ = ["main"]


def main(argv: Sequence[str], app: Callable[[argparse.Namespace], int] | None = None) -> int:
    """Runs one command, or `app` where none is named. Data goes to stdout, messages to stderr."""
    from qwenfind.cli.parser import build
    from qwenfind.links import unlinked

    # What is made here is for its owner alone: the index holds the text of private files.
    os.umask(0o077)
    _mend_streams()
    try:
        try:
            arguments = build(app).parse_args(unlinked(argv))
            code = int(arguments.run(arguments))
            sys.stdout.flush()
        except SystemExit as ended:
            sys.stdout.flush()
            return ended.code if isinstance(ended.code, int) else USAGE
    except BrokenPipeError:
        # Whoever read our output has enough of it. Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        _say("Interrupted.")
        return INTERRUPTED
    except QwenFindError as error:
        return _failed(error, error.title, error.hint)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return _failed(error, "The disk is full.", "Free some space and try again.")
        place = f": {error.filename}" if error.filename else ""
        return _failed(error, f"{error.strerror or error}{place}", "Check the disk and who may use that place.")
    except Exception as error:  # the last boundary before the person
        return _failed(error, f"Something went wrong: {type(error).__name__}: {error}", "QWENFIND_DEBUG=1 shows where.")
    return code


def _mend_streams() -> None:
    """Makes output that is closed a sink, and has what an encoding cannot print replaced instead of refused."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - until the end
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _failed(error: Exception, title: str, hint: str) -> int:
    if os.environ.get("QWENFIND_DEBUG"):
        import traceback

        traceback.print_exception(error)
    _say(f"qwenfind: {title}")
    if isinstance(error, UsageError) and error.query and error.span is not None:
        from qwenfind.cli.output import pointed

        for line in pointed(error.query, error.span):
            print(f"  {line}", file=sys.stderr)
    if hint:
        _say(f"  {hint}")
    return code_for(error) if isinstance(error, QwenFindError) else OTHER


def _say(text: str) -> None:
    from qwenfind.cli.output import safe

    print(safe(text), file=sys.stderr)
