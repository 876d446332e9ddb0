"""Finds what the engine says to people, in its sources: whole sentences, with a hole where a value stands.

The engine knows of no translation. Its sentences are read out of its program here, and the app finds the one that it
is told again by its words (qwenfind/gui/engine_words.py).
"""

from __future__ import annotations

import ast
import builtins
import itertools
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent.parent / "qwenfind"
# What these say is said otherwise in the app, on the command line alone, or to a model.
_SILENT = {
    "selftest",
    "__init__",
    "__main__",
    "cli",
    "gui",
    "reports",
    "inference/catalogue",
    "inference/precision",
    "inference/prompts",
    "store/soundness",
}
# What is handed to these is said to a person, whatever it looks like.
_SAYING = {"Notice", "PhaseChanged", "WatcherDegraded"}
_LISTS = {"notes", "_notes"}
# Why one file was not read is said in few words, which the app tells in its own (qwenfind/gui/reasons.py).
_OF_FILES = {"SkippedError", "FailedError", "DocumentError"}
# A value of these names is itself something that the engine says; any other is data.
_SAID = {"title", "hint", "reason", "no_meaning"}
_OF_PYTHON = {name for name in vars(builtins) if name.endswith(("Error", "Exception"))}
_SENTENCE = re.compile(r"[A-Z{].* .*[.!]", re.DOTALL)
_DEPTH = 6


@dataclass(frozen=True)
class Hole:
    """Where a value stands; whether the engine says that too, or it is data."""

    said: bool = False


Piece = str | Hole
Text = tuple[Piece, ...]


@dataclass
class _Module:
    """One file, and where its names are given.

    Attributes:
        values: what the names of the module are, by name.
        functions: its own.
        origins: names brought in, with the module of ours that they come from.
    """

    tree: ast.Module
    values: dict[str, ast.expr] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)


def templates() -> dict[str, list[int]]:
    """Every sentence, "{}" for a value, with the places of those values that the engine says too.

    Raises:
        ValueError: a sentence cannot be told again by its words.
    """
    found: dict[str, list[int]] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        name = file.relative_to(PACKAGE).with_suffix("").as_posix()
        if not {name, name.partition("/")[0]} & _SILENT:
            for text in _said_in(name):
                template, said = _written(text)
                found[template] = sorted({*found.get(template, ()), *said})
    return dict(sorted(found.items()))


def write(file: Path) -> None:
    """Writes them for the app, which has no sources where it is installed."""
    file.write_text(json.dumps(templates(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def _said_in(name: str) -> Iterator[Text]:
    module = _module(name)
    for node, function in _nodes(module.tree, None):
        reader = _Reader(module, function)
        if isinstance(node, ast.Call):
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            spoken = [*node.args, *(keyword.value for keyword in node.keywords)]
            holder = getattr(node.func, "value", None)
            notes = called == "append" and getattr(holder, "attr", getattr(holder, "id", "")) in _LISTS
            error = called.endswith("Error") and called not in _OF_PYTHON
            if called in _OF_FILES:
                yield from (text for part in spoken for text in reader.texts(part) if _is_sentence(text))
            elif called in _SAYING or error or notes:
                yield from (text for part in spoken for text in reader.texts(part) if _has_words(text))
        elif isinstance(node, ast.JoinedStr | ast.Constant | ast.BinOp):
            yield from (text for text in reader.texts(node) if _is_sentence(text))


def _nodes(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[tuple[ast.AST, ast.FunctionDef | None]]:
    """Every part of a program with the function it stands in, but what is said to programmers."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Call) and _is_for_programmers(child):
            continue
        within = child if isinstance(child, ast.FunctionDef) else function
        yield child, within
        # A sentence is taken whole, not its pieces too.
        if not isinstance(child, ast.JoinedStr | ast.BinOp):
            yield from _nodes(child, within)


def _is_for_programmers(call: ast.Call) -> bool:
    return getattr(call.func, "id", "") in _OF_PYTHON or getattr(getattr(call.func, "value", None), "id", "") == "log"


class _Reader:
    """Reads expressions of one function as the texts that they can be."""

    def __init__(self, module: _Module, function: ast.FunctionDef | None) -> None:
        self._module = module
        self._function = function

    def texts(self, node: ast.expr, depth: int = 0) -> list[Text]:
        """Every text that an expression can be; none where it is not known to be one."""
        if depth > _DEPTH:
            return []
        deeper = depth + 1
        match node:
            case ast.Constant(value=str(value)):
                return [(value,)]
            case ast.JoinedStr(values=values):
                return _joined(self._pieces(value, deeper) for value in values)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                parts = self.texts(left, deeper), self.texts(right, deeper)
                return _joined((parts[0] or _value(left), parts[1] or _value(right))) if any(parts) else []
            case ast.IfExp(body=body, orelse=other):
                return self._each([body, other], deeper)
            case ast.BoolOp(op=ast.Or(), values=values):
                # What is empty gives way to the next.
                return [text for text in self._each(values, deeper) if text != ("",)]
            case ast.Subscript(value=value, slice=ast.Slice()):
                return self.texts(value, deeper)
            case ast.Call(func=ast.Attribute(value=value, attr="strip" | "rstrip"), args=[]):
                return self.texts(value, deeper)
            case ast.Call(func=ast.Name(id=name)):
                return self._returned(name, deeper)
            case ast.Name(id=name):
                return self._named(name, deeper)
        return []

    def _pieces(self, node: ast.expr, depth: int) -> list[Text]:
        """One part of an f-string."""
        if not isinstance(node, ast.FormattedValue):
            return self.texts(node, depth)
        return (self.texts(node.value, depth) if node.conversion == -1 else []) or _value(node.value)

    def _named(self, name: str, depth: int) -> list[Text]:
        inside = ast.walk(self._function) if self._function is not None else ()
        given = [
            node.value
            for node in inside
            if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == name for target in node.targets)
        ]
        if given:
            return self._each(given, depth)
        if name in self._module.values:
            return _Reader(self._module, None).texts(self._module.values[name], depth)
        if name in self._module.origins:
            return _Reader(_module(self._module.origins[name]), None)._named(name, depth)
        return []

    def _returned(self, name: str, depth: int) -> list[Text]:
        function = self._module.functions.get(name)
        if function is None:
            return []
        ends = [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None]
        return _Reader(self._module, function)._each(ends, depth)

    def _each(self, nodes: list[ast.expr], depth: int) -> list[Text]:
        """Any of several; what is no known text among them is a value."""
        found = [self.texts(node, depth) for node in nodes]
        if not any(found):
            return []
        return [text for node, texts in zip(nodes, found, strict=True) for text in texts or _value(node)]


def _value(node: ast.expr) -> list[Text]:
    return [(Hole(getattr(node, "attr", "") in _SAID),)]


@cache
def _module(name: str) -> _Module:
    file = PACKAGE / f"{name}.py"
    module = _Module(ast.parse((file if file.exists() else PACKAGE / name / "__init__.py").read_text(encoding="utf-8")))
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef):
            module.functions[node.name] = node
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qwenfind."):
            origin = str(node.module).removeprefix("qwenfind.").replace(".", "/")
            module.origins |= {alias.name: origin for alias in node.names}
        elif isinstance(node, ast.Assign):
            module.values |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
    return module


def _joined(parts: Iterable[list[Text]]) -> list[Text]:
    """Every way to put one text of each part after the other."""
    return [tuple(itertools.chain.from_iterable(chosen)) for chosen in itertools.product(*parts)]


def _written(text: Text) -> tuple[str, list[int]]:
    """A text as translators see it, and which of its values the engine says.

    Two such values, as an error's title and hint, are one; there may be no telling where the second begins.
    """
    written, said = "", list[bool]()
    for piece in text:
        if isinstance(piece, str):
            if "{" in piece or "}" in piece:
                raise ValueError(f"A brace is where a value stands: {piece!r}")
            written += piece
        elif piece.said and said and said[-1] and written.endswith("{} "):
            written = written[:-1]
        else:
            written += "{}"
            said.append(piece.said)
    written = written.strip()
    if "{}{}" in written:
        raise ValueError(f"Two values without a word between them: {written!r}")
    return written, [at for at, is_said in enumerate(said) if is_said]


def _is_sentence(text: Text) -> bool:
    # What the engine says in a value ends a sentence too.
    written = "".join(piece if isinstance(piece, str) else "{." if piece.said else "{" for piece in text)
    return _has_words(text) and _SENTENCE.fullmatch(written) is not None


def _has_words(text: Text) -> bool:
    """Whether there is something to translate."""
    return re.search(r"[A-Za-z]{2}", "".join(piece for piece in text if isinstance(piece, str))) is not None
