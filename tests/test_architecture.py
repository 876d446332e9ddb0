"""The plan of the house, held against every import."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "qwenfind"

# From the top floor down. A room may enter those on lower rows and its own; never another one on its row.
ROWS: tuple[tuple[str, ...], ...] = (
    ("__main__",),
    ("selftest",),
    ("cli", "gui", "integrations"),
    ("engine",),
    ("control",),
    ("advice", "meter", "reports", "searchers", "writer"),
    ("live_models", "machine"),
    ("indexing", "search"),
    ("extraction", "inference", "store"),
    ("children", "judged", "libraries", "links"),
    ("events", "settings", "paths"),
    ("courtesy", "errors", "files"),
    ("records",),
)
FLOOR = {room: row for row, rooms in enumerate(ROWS) for room in rooms}
PUBLIC = "__init__"

HOMES = {
    "PySide6": ("gui/",),
    "torch": ("inference/",),
    "numba": ("inference/kernels.py",),
    "transformers": ("inference/",),
    "apsw": ("store/database.py",),
    "sqlite_vec": ("store/database.py",),
    "pymupdf": ("extraction/",),
    "watchdog": ("indexing/watcher.py",),
    "huggingface_hub": ("inference/hub.py",),
}
HEAVY = tuple(HOMES)


@dataclass(frozen=True)
class Import:
    """One import statement.

    Attributes:
        at_start: whether importing the module runs it.
        for_types: whether only a type checker sees it.
    """

    file: Path
    line: int
    module: str
    at_start: bool
    for_types: bool

    @property
    def place(self) -> str:
        """File and line, as an editor opens them."""
        return f"{self.file.relative_to(PACKAGE.parent)}:{self.line}"

    @property
    def room(self) -> str:
        """The room that the importing file belongs to."""
        return room_of(self.file)


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).with_suffix("").parts[0]


def imports_of(file: Path) -> Iterator[Import]:
    def walk(node: ast.AST, *, at_start: bool, for_types: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            inside = at_start and not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            types = for_types
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield Import(file, child.lineno, alias.name, at_start, for_types)
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{file}: relative imports hide where they lead"
                assert child.module is not None
                for alias in child.names:
                    yield Import(file, child.lineno, f"{child.module}.{alias.name}", at_start, for_types)
            elif isinstance(child, ast.If):
                types = for_types or ast.unparse(child.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")
            yield from walk(child, at_start=inside, for_types=types)

    yield from walk(ast.parse(file.read_text(encoding="utf-8")), at_start=True, for_types=False)


FILES = sorted(PACKAGE.rglob("*.py"))
IMPORTS = [one for file in FILES for one in imports_of(file)]


def test_every_room_is_in_the_picture() -> None:
    assert {room_of(file) for file in FILES} <= set(FLOOR) | {PUBLIC}


def test_imports_run_down_the_picture_only() -> None:
    wrong = []
    for one in IMPORTS:
        parts = one.module.split(".")
        if parts[0] != "qwenfind" or one.room == PUBLIC:
            continue
        target = parts[1] if len(parts) > 1 and parts[1] in FLOOR else PUBLIC
        if target == PUBLIC:
            # The public names are for others; __version__ is for the command line, errors for whoever raises them.
            if parts[1:] not in (["__version__"], ["errors"]):
                wrong.append(f"{one.place} enters {one.module}")
        elif target != one.room and FLOOR[target] <= FLOOR[one.room]:
            wrong.append(f"{one.place}: {one.room} enters {target}")
    assert wrong == []


def test_each_heavy_library_has_one_home() -> None:
    wrong = []
    for one in IMPORTS:
        homes = HOMES.get(one.module.split(".")[0])
        within = one.file.relative_to(PACKAGE).as_posix()
        if homes is not None and not one.for_types and not any(within.startswith(home) for home in homes):
            wrong.append(f"{one.place} imports {one.module}")
    assert wrong == []


def test_the_watcher_of_these_rules_sees_a_breach(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text("def f():\n    import torch\nif TYPE_CHECKING:\n    from qwenfind.store import index\n")

    assert [(one.module, one.at_start, one.for_types) for one in imports_of(file)] == [
        ("torch", False, False),
        ("qwenfind.store.index", True, True),
    ]


def _loaded_by(statement: str) -> set[str]:
    names = ", ".join(map(repr, HEAVY))
    code = f"{statement}\nimport sys\nprint(*[name for name in ({names},) if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True, timeout=120, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import qwenfind",
        "from qwenfind import SearchEngine, Settings, Query, Home",
        "import qwenfind.__main__",
        "from qwenfind.cli import main; from qwenfind.cli.parser import build; build()",
    ],
)
def test_importing_loads_nothing_heavy(statement: str) -> None:
    assert _loaded_by(statement) == set()


def test_a_search_by_words_alone_loads_no_model(tmp_path: Path) -> None:
    statement = (
        "from qwenfind import Home, SearchEngine, IndexMissingError\n"
        f"with SearchEngine(Home.at({str(tmp_path)!r})) as engine:\n"
        "    engine.status()\n"
    )

    assert _loaded_by(statement) & {"torch", "transformers", "PySide6", "pymupdf"} == set()
