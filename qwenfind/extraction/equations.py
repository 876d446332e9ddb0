"""Equations of Office documents (OMML) written out on one line in the manner of LaTeX."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qwenfind.extraction.markup import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAX_DEPTH = 60
_PROPERTIES = "Pr"
_SYMBOLS = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma",
    "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma", "Δ": "Delta",
    "Θ": "Theta", "Λ": "Lambda", "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma", "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
    "∑": "sum", "∏": "prod", "∐": "coprod", "∫": "int", "∬": "iint", "∭": "iiint", "∮": "oint", "∞": "infty",
    "±": "pm", "∓": "mp", "×": "times", "÷": "div", "·": "cdot", "⋅": "cdot", "∂": "partial", "∇": "nabla",
    "≤": "leq", "≥": "geq", "≠": "neq", "≈": "approx", "≡": "equiv", "∝": "propto", "→": "to", "←": "leftarrow",
    "⇒": "Rightarrow", "⇔": "Leftrightarrow", "∈": "in", "∉": "notin", "⊂": "subset", "⊆": "subseteq", "∪": "cup",
    "∩": "cap", "⋃": "bigcup", "⋂": "bigcap", "⋀": "bigwedge", "⋁": "bigvee", "∀": "forall", "∃": "exists",
    "∧": "wedge", "∨": "vee", "¬": "neg", "∅": "emptyset", "…": "ldots", "⋯": "cdots", "√": "sqrt",
}  # fmt: skip
_FUNCTIONS = frozenset(
    {"sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln", "lg"}
    | {"exp", "lim", "max", "min", "sup", "inf", "det", "gcd", "deg"}
)


def equation_text(element: _Element) -> str:
    """Return an m:oMath or m:oMathPara as text: "a^{2}+b^{2}", "\\\\frac{1}{n}", "\\\\sum_{i=1}^{n}"."""
    if local(element) == "oMathPara":
        return "\n".join(_inside(item, 0) for item in element if local(item) == "oMath")
    return _inside(element, 0)


def _inside(element: _Element | None, depth: int) -> str:
    if element is None or depth > _MAX_DEPTH:
        return ""
    return "".join(_one(item, depth + 1) for item in element)


def _part(element: _Element, name: str, depth: int) -> str:
    return _inside(next((item for item in element if local(item) == name), None), depth).strip()


def _property(element: _Element, name: str, default: str) -> str:
    properties = next((item for item in element if local(item).endswith(_PROPERTIES)), None)
    found = next((item for item in properties if local(item) == name), None) if properties is not None else None
    return attribute(found, "val") if found is not None else default


def _one(element: _Element, depth: int) -> str:
    name = local(element)
    if name == "t":
        return _symbols(element.text or "")
    if name.endswith(_PROPERTIES) or name in {"del", "moveFrom", "delText", "instrText"}:
        return ""
    form = _FORMS.get(name)
    return form(element, depth) if form else _inside(element, depth)


def _symbols(text: str) -> str:
    return "".join(f" \\{_SYMBOLS[letter]} " if letter in _SYMBOLS else letter for letter in text)


def _base(element: _Element, depth: int) -> str:
    base = _part(element, "e", depth)
    return f"{{{base}}}" if base.startswith("\\frac") else base


def _script(element: _Element, depth: int) -> str:
    below, above = _part(element, "sub", depth), _part(element, "sup", depth)
    scripts = (f"_{{{below}}}" if below else "") + (f"^{{{above}}}" if above else "")
    if local(element) == "sPre":
        return f"{{}}{scripts}{_base(element, depth)}"
    return _base(element, depth) + scripts


def _fraction(element: _Element, depth: int) -> str:
    above, below = _part(element, "num", depth), _part(element, "den", depth)
    if _property(element, "type", "bar") == "noBar":
        return f"\\binom{{{above}}}{{{below}}}"
    return f"\\frac{{{above}}}{{{below}}}"


def _root(element: _Element, depth: int) -> str:
    degree = _part(element, "deg", depth)
    return f"\\sqrt{f'[{degree}]' if degree else ''}{{{_part(element, 'e', depth)}}}"


def _nary(element: _Element, depth: int) -> str:
    below, above = _part(element, "sub", depth), _part(element, "sup", depth)
    scripts = (f"_{{{below}}}" if below else "") + (f"^{{{above}}}" if above else "")
    return f"{_symbols(_property(element, 'chr', '∫')).rstrip()}{scripts} {_part(element, 'e', depth)}"


def _delimited(element: _Element, depth: int) -> str:
    parts = [_inside(item, depth).strip() for item in element if local(item) == "e"]
    opening, closing = _property(element, "begChr", "("), _property(element, "endChr", ")")
    return f"\\left{opening or '.'} {_property(element, 'sepChr', '|').join(parts)} \\right{closing or '.'} "


def _function(element: _Element, depth: int) -> str:
    name = _part(element, "fName", depth)
    known = name.split("_")[0].split("^")[0] in _FUNCTIONS
    return ("\\" if known else "") + f"{name} {_part(element, 'e', depth)}"


def _limit(element: _Element, depth: int) -> str:
    mark = "_" if local(element) == "limLow" else "^"
    return f"{_part(element, 'e', depth)}{mark}{{{_part(element, 'lim', depth)}}}"


def _rows(element: _Element, depth: int) -> str:
    rows = []
    for row in element:
        if local(row) == "mr":
            rows.append(" & ".join(_inside(cell, depth).strip() for cell in row if local(cell) == "e"))
        elif local(row) == "e":
            rows.append(_inside(row, depth).strip())
    return " \\\\ ".join(rows)


_FORMS: dict[str, Callable[[_Element, int], str]] = {
    "sSup": _script, "sSub": _script, "sSubSup": _script, "sPre": _script, "f": _fraction, "rad": _root,
    "nary": _nary, "d": _delimited, "func": _function, "limLow": _limit, "limUpp": _limit, "m": _rows, "eqArr": _rows,
}  # fmt: skip
