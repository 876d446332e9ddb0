"""Program text: one block for each function, class or other definition, so that passages end where they end."""

from __future__ import annotations

import re
from pathlib import Path

from qwenfind.extraction.building import Builder, words
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import read_text
from qwenfind.records import Extract

SUFFIXES = words(
    ".py .pyi .pyx .pyw .js .mjs .cjs .jsx .ts .tsx .mts .java .kt .kts .scala .groovy .gradle .c .h .cc .cpp .cxx "
    ".hpp .hh .hxx .inl .ino .m .mm .cs .fs .fsx .vb .go .rs .swift .d .zig .nim .v .sv .vhd .vhdl .rb .php .pl .pm "
    ".t .lua .r .jl .sh .bash .zsh .fish .ksh .ps1 .psm1 .bat .cmd .awk .sed .sql .hs .lhs .ml .mli .elm .ex .exs "
    ".erl .hrl .clj .cljs .cljc .edn .lisp .el .scm .rkt .dart .pas .pp .f .f90 .f95 .for .cob .cbl .ada .adb .ads "
    ".asm .s .css .scss .sass .less .vue .svelte .proto .thrift .graphql .gql .tf .hcl .cmake .mk .vim .tcl .coffee "
    ".cr .sol .cu .cuh .glsl .hlsl .wgsl .metal .nix .bzl .star .dockerfile .makefile "
)
_WORDS = (
    r"(?:(?:export|default|public|private|protected|internal|static|final|abstract|async|override|virtual|sealed|open|"
    r"data|partial|local|suspend|extern|inline|unsafe|const|constexpr|readonly|declare|crate|operator|external|pure|"
    r"elemental|recursive|noinline|tailrec|actual|expect|companion|inner|value|fileprivate|mutating|required|"
    r'convenience|lazy|weak|synchronized|native|strictfp|default|template\s*<[^{};]*>|pub(?:\s*\([^)]*\))?|extern\s+"C")\s+)*'
)
_DEFINES = re.compile(
    rf"^[ \t]*{_WORDS}"
    r"(?:def|class|function\*?|fn|func|fun|interface|struct|enum(?:\s+class)?|trait|impl|module|mod|namespace|protocol|"
    r"extension|sub|proc|procedure|subroutine|package|union|object|record|type|typealias|macro|macro_rules!|defmodule|"
    r"defp?|defmacro|contract|library|message|service|resource|task|rule|constructor|data|newtype|instance|"
    r"create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:table|view|function|procedure|trigger|index|type))"
    r"(?:\s+|\s*[<(\[])[\w\"'`$(<\[.*&:~]",
    re.IGNORECASE,
)
# int main(int argc, char **argv) {   public List<String> names() {   void A::b() const
_C_LIKE = re.compile(
    r"^[ \t]*(?!(?:if|for|while|switch|return|else|do|case|catch|throw|new|delete|using|typedef|goto|and|or|not|in|"
    r"elif|with|try|import|from|print|assert|raise|yield|await|echo|include|require|lambda|when|until|unless|then)\b)"
    r"(?:[\w:<>,~*&\[\]?.@$]+[ \t*&]+)+[\w:~$]+(?:<[^<>]*>)?[ \t]*\([^;=]*\)?[^;=]*[{,(]?[ \t]*$"
)
# const handler = async (request) => {   exports.run = function (
_ASSIGNED = re.compile(
    r"^[ \t]*(?:export\s+)?(?:const|let|var|[\w.$]+\s*=|[\w$]+\s*:)\s*[\w$]*\s*=?\s*(?:async\s*)?"
    r"(?:function\b|\([^()]*\)\s*(?::\s*[\w<>\[\], ]+)?\s*=>|\w+\s*=>)"
)
_SHELL = re.compile(r"^[ \t]*[\w-]+[ \t]*\(\)[ \t]*\{?[ \t]*$")
_LISP = re.compile(r"^\((?:def\w*|ns)\b")
_LEADS = re.compile(
    r"^[ \t]*(?:@|#(?!\s*(?:if|endif|else|include|define))|//|/\*|\*|--|;;|%|\[[\w(]|\"\"\"|template\s*<)"
)
_STYLES = re.compile(r"^[^\s{}][^{};]*\{[ \t]*$")
_BRACES = words(
    ".c .h .cc .cpp .cxx .hpp .hh .hxx .inl .ino .m .mm .cs .java .scala .groovy .js .mjs .cjs .jsx .ts .tsx .mts .d "
    ".dart .php .cu .cuh .glsl .hlsl .wgsl .metal .sol .go .swift .kt .kts .vue .svelte .zig"
)
_MAX_LINE_CHARS = 2_000


def code(path: Path, limits: Limits) -> Extract:
    """Read program text; the blocks' level is the indentation depth of the definition that begins them."""
    content, partial = read_text(path, limits)
    builder = Builder(limits)
    if partial:
        builder.note_partial(partial)
    suffix = path.suffix.lower()
    lines = content.expandtabs(4).split("\n") if "\t" in content else content.split("\n")
    width = _indent_width(lines)
    begin = 0
    for start in [*_starts(lines, suffix), len(lines)]:
        region = lines[begin:start]
        if any(line.strip() for line in region):
            first = next(line for line in region if line.strip())
            builder.code("\n".join(region), (len(first) - len(first.lstrip())) // width)
        begin = start
    return builder.build()


def _starts(lines: list[str], suffix: str) -> list[int]:
    """Line numbers where definitions begin, with the comments and decorators before them."""
    starts: list[int] = []
    for number, line in enumerate(lines):
        if len(line) > _MAX_LINE_CHARS or not _begins(line, suffix):
            continue
        start = number
        while start and lines[start - 1].strip() and _LEADS.match(lines[start - 1]):
            start -= 1
        if start and (not starts or start > starts[-1]):
            starts.append(start)
    return starts


def _begins(line: str, suffix: str) -> bool:
    if not line.strip() or line.lstrip().startswith(("//", "#", "*", "/*")):
        return False
    if _DEFINES.match(line):
        return True
    if suffix in _BRACES:
        return bool(_ASSIGNED.match(line) or (len(line) < 300 and "(" in line and _C_LIKE.match(line)))
    if suffix in (".sh", ".bash", ".zsh", ".ksh"):
        return bool(_SHELL.match(line))
    if suffix in (".css", ".scss", ".less"):
        return bool(_STYLES.match(line))
    return bool(_LISP.match(line)) if suffix in (".clj", ".cljs", ".cljc", ".lisp", ".el", ".scm", ".rkt") else False


def _indent_width(lines: list[str]) -> int:
    widths = [len(line) - len(line.lstrip(" ")) for line in lines[:2000] if line.startswith(" ") and line.strip()]
    return max(min((width for width in widths if width > 1), default=4), 1)
