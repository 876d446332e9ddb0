"""The arguments, read once."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NoReturn

from qwenfind.cli import bench, checking, doctor, indexing, judging, models, searching
from qwenfind.cli.exits import TABLE, USAGE

Run = Callable[[argparse.Namespace], int]

_EXAMPLES = """\
examples:
  qwenfind                                   the app
  qwenfind index ~/Documents
  qwenfind search what did the new roof cost
  qwenfind search 'rent "due monthly" -draft type:pdf in:Letters'
  qwenfind status
"""


def build(app: Run | None = None) -> argparse.ArgumentParser:
    """The parser of the whole command line. Each command sets `run`, a function of the arguments to an exit code.

    Args:
        app: runs the desktop app; arguments without a command ask for it.
    """
    # Absent where it is not given, so that `--home X status` is not undone by the command's own default.
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--home",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep settings, index, models and logs under DIR (or set QWENFIND_HOME)",
    )
    parser = _Parser(
        prog="qwenfind",
        description="Finds any file on your own computer by what it means. Nothing leaves the machine.",
        epilog=_EXAMPLES + "\n" + TABLE,
        parents=[shared],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=_version())
    parser.set_defaults(run=app or _nothing)
    _add_app_options(parser)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    def add(
        name: str, run: Callable[[argparse.Namespace], int], help: str, epilog: str = ""
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name,
            help=help,
            description=help[0].upper() + help[1:] + ".",
            epilog=epilog,
            parents=[shared],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(run=run)
        return made

    def group(made: argparse.ArgumentParser) -> Callable[[str, Run, str], argparse.ArgumentParser]:
        actions = made.add_subparsers(metavar="ACTION", required=True, parser_class=_Parser)

        def add_action(name: str, run: Run, help: str) -> argparse.ArgumentParser:
            action = actions.add_parser(name, help=help, description=help[0].upper() + help[1:] + ".", parents=[shared])
            action.set_defaults(run=run)
            return action

        return add_action

    indexing.register(add, group)
    searching.register(add)
    checking.register(add)
    models.register(add, group)
    doctor.register(add)
    bench.register(add)
    judging.register(add, group)
    return parser


def _add_app_options(parser: argparse.ArgumentParser) -> None:
    """Without a command the app starts, or the one that runs does what is asked."""
    group = parser.add_argument_group("the app (without a command)")
    wanted = group.add_mutually_exclusive_group()
    for option, command, help in (
        ("--background", "stay", "start hidden in the tray"),
        ("--toggle", "toggle", "hide the app's window where it is in front, else show it"),
        ("--quit", "quit", "end the app that runs"),
    ):
        wanted.add_argument(option, dest="app_command", action="store_const", const=command, help=help)
    group.add_argument("--search", dest="app_query", metavar="QUERY", default="", help="open the app with a query")
    group.add_argument(
        "--self-test",
        nargs="?",
        const="",
        metavar="PICTURE",
        help="try every part of the program in a temporary folder, and save a picture of the window",
    )
    group.add_argument(
        "--remove-data",
        choices=("start", "index", "models", "all"),
        help="take away the entry that starts it with the session; with it the index, searches, settings and logs; or "
        "the models; or all of that, as before uninstalling",
    )
    # For measurements: one line of JSON once the window can be used.
    group.add_argument("--report-start", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(app_command="show")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and where to read on."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"qwenfind: {message}\n  See: {self.prog} --help\n")


def _nothing(_arguments: argparse.Namespace) -> int:
    from qwenfind.cli.output import note

    note("Name a command. See: qwenfind --help")
    return USAGE


def _version() -> str:
    from qwenfind import __version__

    return f"qwenfind {__version__}"
