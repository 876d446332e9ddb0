"""Brings the translations up to date with the program: python resources/translations/update.py

Collects every text of the app into one .ts file a language, writes the English plurals, and compiles what is
translated into the .qm files that the app loads. Both kinds of files are kept in the repository, so that a clone
and an installation need no further step. Prints how many texts of each language are still to be translated.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("en", "de", "es", "fr", "ja", "pt", "zh")


def main() -> int:
    """Updates every language, or those named."""
    for language in sys.argv[1:] or LANGUAGES:
        file = HERE / f"qwenfind_{language}.ts"
        collect(file, language)
        if language == "en":
            write_plurals(file)
        print(f"{language}: {unfinished(file)} of {len(messages(file))} to be translated")
        compile_into(file, file.with_suffix(".qm"))
    return 0


def collect(file: Path, language: str) -> None:
    """Adds texts that are new and drops those that are gone. English needs only what has a plural."""
    sources = sorted(str(source.relative_to(ROOT)) for source in (ROOT / "qwenfind" / "gui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    _run("pyside6-lupdate", *options, *sources, "-ts", str(file))


def write_plurals(file: Path) -> None:
    """Writes "%n file" and "%n files" for "%n file(s)"; what is written already stays.

    Where more than that changes with the number, a person writes both forms into the file: it stays unfinished.
    """
    tree = ElementTree.parse(file)
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        if "(s)" not in source or " are " in source:
            continue
        forms = (source.replace("(s)", ""), source.replace("(s)", "s"))
        for form, text in zip(translation.findall("numerusform"), forms, strict=True):
            form.text = text
        del translation.attrib["type"]
    ElementTree.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def compile_into(file: Path, target: Path) -> None:
    """Compiles the finished texts of a language."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(file), "-qm", str(target))


def messages(file: Path) -> list[ElementTree.Element]:
    """Every text of a language."""
    return list(ElementTree.parse(file).iter("message"))


def unfinished(file: Path) -> int:
    """How many texts are still to be translated."""
    translations = (message.find("translation") for message in messages(file))
    return sum(1 for translation in translations if translation is None or translation.get("type") == "unfinished")


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / tool
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
