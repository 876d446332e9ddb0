"""What the builds of the systems share: the version, and commands that are run, or only printed."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def version() -> str:
    """The version, from its one place."""
    text = (ROOT / "qwenfind" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("qwenfind/__init__.py names no version such as 1.2.3.")
    return found.group(1)


@dataclass(frozen=True)
class Command:
    """A command and what it is for.

    Attributes:
        arguments: the program and what it is told.
        secret: those of the arguments that are not printed.
    """

    arguments: tuple[str, ...]
    secret: frozenset[str] = field(default_factory=frozenset)

    @classmethod
    def of(cls, *arguments: str | Path, secret: Sequence[str] = ()) -> Command:
        """A command of texts and paths."""
        return cls(tuple(map(str, arguments)), frozenset(secret))

    def __str__(self) -> str:
        return shlex.join("***" if argument in self.secret else argument for argument in self.arguments)


def run(commands: Sequence[Command], *, dry: bool) -> None:
    """Runs commands in the repository's root and stops at the first that fails; `dry` only prints them."""
    for command in commands:
        print(f"+ {command}", flush=True)
        if not dry and (code := subprocess.run(command.arguments, cwd=ROOT, check=False).returncode):
            raise SystemExit(f"It failed with exit code {code}: {command}")


def given(environment: Mapping[str, str], *names: str) -> tuple[str, ...] | None:
    """The values of variables where all are set, None where none is.

    Raises:
        SystemExit: some are set and others not, so that a release would silently be less than was meant.
    """
    values = tuple(environment.get(name, "") for name in names)
    if all(values):
        return values
    if any(values):
        missing = ", ".join(name for name, value in zip(names, values, strict=True) if not value)
        raise SystemExit(f"Not set: {missing}")
    return None


def warn(text: str) -> None:
    """Says what nobody may overlook, as GitHub's workflows mark it."""
    print(f"::warning::{text}", file=sys.stderr, flush=True)
