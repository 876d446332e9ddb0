"""Brings the translations up to date with the program: python resources/translations/update.py [LANGUAGE ...]

Collects every text of the app and of the engine into one .ts file a language, writes the English plurals, and compiles
what is translated into the .qm files that the app loads. Writes the engine's texts into engine.json, by which the app
knows them again. All these files are kept in the repository, so that a clone and an installation need no further step.
Prints how many texts of each language are still to be translated.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import engine_texts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENGINE = HERE / "engine.json"
LANGUAGES = ("en", "de", "es", "fr", "ja", "pt", "zh")
# Forms of a plural, as Qt counts them (numerus.cpp); two where none is named.
FORMS = {"ja": 1, "zh": 1}

Key = tuple[str, str, str]


def main() -> int:
    """Updates every language, or those named."""
    engine_texts.write(ENGINE)
    for language in sys.argv[1:] or LANGUAGES:
        file = HERE / f"qwenfind_{language}.ts"
        collect(file, language)
        print(f"{language}: {unfinished(file)} of {len(messages(file))} to be translated")
        compile_into(file, file.with_suffix(".qm"))
    return 0


def collect(file: Path, language: str) -> None:
    """Adds texts that are new, drops those that are gone, and keeps the translations of the others.

    English needs only what has a plural.
    """
    old = _translations(file) if file.exists() else {}
    root = ElementTree.Element("TS", {"version": "2.1", "language": language, "sourcelanguage": "en"})
    contexts: dict[str, ElementTree.Element] = {}
    for key in sorted(texts()):
        context, source, comment = key
        plural = "%n" in source
        if language == "en" and not plural:
            continue
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message", {"numerus": "yes"} if plural else {})
        ElementTree.SubElement(message, "source").text = source
        if comment:
            ElementTree.SubElement(message, "comment").text = comment
        message.append(old[key] if key in old else _empty(source, language))
    ElementTree.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def texts() -> set[Key]:
    """Every text of the app that can be translated. Read from the program as Python does: lupdate misses some."""
    found: set[Key] = {("Engine", text, "") for text in engine_texts.templates()}
    for file in (ROOT / "qwenfind" / "gui").rglob("*.py"):
        found |= set(_texts_in(ast.parse(file.read_text(encoding="utf-8")), ""))
    return found


def _texts_in(node: ast.AST, within: str) -> Iterator[Key]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            written = [argument.value if isinstance(argument, ast.Constant) else None for argument in child.args]
            called = getattr(child.func, "attr", getattr(child.func, "id", ""))
            if called == "tr":
                written = [within, *written]
            if called in ("tr", "translate", "QT_TRANSLATE_NOOP") and len(written) > 1:
                context, source, comment = written[0], written[1], written[2] if len(written) > 2 else ""
                if isinstance(context, str) and isinstance(source, str):
                    yield context, source, str(comment or "")
        yield from _texts_in(child, child.name if isinstance(child, ast.ClassDef) else within)


def compile_into(file: Path, target: Path) -> None:
    """Compiles the finished texts of a language."""
    program = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(program), "-silent", "-nounfinished", str(file), "-qm", str(target)], check=True)


def messages(file: Path) -> list[ElementTree.Element]:
    """Every text of a language."""
    return list(ElementTree.parse(file).iter("message"))


def unfinished(file: Path) -> int:
    """How many texts are still to be translated."""
    return sum(1 for message in messages(file) if _translation(message).get("type") == "unfinished")


def _empty(source: str, language: str) -> ElementTree.Element:
    """A translation that is still to be written, in the right shape."""
    made = ElementTree.Element("translation", {"type": "unfinished"})
    if "%n" in source:
        for _ in range(FORMS.get(language, 2)):
            ElementTree.SubElement(made, "numerusform")
        if language == "en":
            _write_english(source, made)
    return made


def _write_english(source: str, translation: ElementTree.Element) -> None:
    """Writes "%n file" and "%n files" for "%n file(s)".

    Where more than that changes with the number, a person writes both forms into the file: it stays unfinished.
    """
    if "(s)" in source and " are " not in source:
        written = (source.replace("(s)", ""), source.replace("(s)", "s"))
        for form, text in zip(translation.findall("numerusform"), written, strict=True):
            form.text = text
        del translation.attrib["type"]


def _translations(file: Path) -> dict[Key, ElementTree.Element]:
    return {
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""): (
            _translation(message)
        )
        for context in ElementTree.parse(file).iter("context")
        for message in context.findall("message")
    }


def _translation(message: ElementTree.Element) -> ElementTree.Element:
    found = message.find("translation")
    assert found is not None, "each text has one"
    return found


if __name__ == "__main__":
    sys.exit(main())
