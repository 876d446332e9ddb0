"""What the engine says, in the language of the app. The engine itself knows of no translation.

Its sentences are read out of its program, with a hole where a value stands (resources/translations/update.py, which
leaves them in engine.json for the app). A sentence that the app is told is found among them again by its words, and
the translation gets its values. What is no sentence of the engine is shown as it is.
"""

from __future__ import annotations

import itertools
import json
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from qwenfind.gui import words
from qwenfind.gui.resources import resources

log = logging.getLogger(__name__)

_CONTEXT = "Engine"
_VALUE = "{}"
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!]) ")
# The engine says no more than a few at a time. What has more was not said by it alone, and is not looked through.
_GAPS = 8


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence of the engine.

    Attributes:
        text: as translators see it, "{}" for a value.
        said: the places of those values that are sentences of the engine too. Any other value is data, such as the
            name of a file, and is shown as it is.
        parts: the words around the values.
    """

    text: str
    said: frozenset[int]
    parts: tuple[str, ...]

    def values_in(self, sentence: str) -> tuple[str, ...] | None:
        """The values that make this sentence of the template; None where none do."""
        first, *others = self.parts
        if not others:
            return () if sentence == first else None
        last = others.pop()
        end = len(sentence) - len(last)
        if len(first) > end or not sentence.startswith(first) or not sentence.endswith(last):
            return None
        values, at = [], len(first)
        for part in others:
            found = sentence.find(part, at, end)
            if found < 0:
                return None
            values.append(sentence[at:found])
            at = found + len(part)
        return (*values, sentence[at:end])


def told(text: str) -> str:
    """A text of the engine in the person's language, fit to be painted in a line. May be called on any thread."""
    if QLocale().language() is QLocale.Language.English:
        return words.shown(text)
    return _told(text)


@cache
def templates() -> tuple[Template, ...]:
    """Every sentence of the engine, those with the most words of their own first."""
    file = resources() / "translations" / "engine.json"
    try:
        read: dict[str, list[int]] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        log.warning("What the engine says stays English: %s", error)
        return ()
    made = [Template(text, frozenset(said), tuple(text.split(_VALUE))) for text, said in read.items()]
    return tuple(sorted(made, key=lambda one: sum(map(len, one.parts)), reverse=True))


def _told(text: str) -> str:
    return _known(text) or _known_in_part(text) or words.shown(text)


def _known(text: str) -> str | None:
    found = _found(text)
    return _filled(*found) if found is not None else _known_together(text)


def _known_together(text: str) -> str | None:
    """Sentences one after the other, where each is the engine's."""
    for before, after in _parted(text):
        if (found := _found(before)) is not None and (rest := _known(after)) is not None:
            return f"{_filled(*found)} {rest}"
    return None


def _known_in_part(text: str) -> str | None:
    """Sentences one after the other, such as what a library says and what the engine adds."""
    for before, after in _parted(text):
        if (rest := _known(after)) is not None:
            return f"{_told(before)} {rest}"
        if (found := _found(before)) is not None:
            return f"{_filled(*found)} {words.shown(after)}"
    return None


def _parted(text: str) -> Iterator[tuple[str, str]]:
    for gap in itertools.islice(_BETWEEN_SENTENCES.finditer(text), _GAPS):
        yield text[: gap.start()], text[gap.end() :]


def _filled(template: Template, values: tuple[str, ...]) -> str:
    filling = [_value(value) if at in template.said else words.shown(value) for at, value in enumerate(values)]
    try:
        return QCoreApplication.translate(_CONTEXT, template.text).format(*filling)
    except (IndexError, KeyError, ValueError):
        log.warning("A translation does not fit its sentence: %s", template.text)
        return template.text.format(*filling)


def _value(value: str) -> str:
    """A value that the engine says too: sentences, or in few words why a file was not read."""
    from qwenfind.gui import reasons

    return reasons.known(value) or _known_together(value) or _told(value)


@lru_cache(maxsize=1024)
def _found(text: str) -> tuple[Template, tuple[str, ...]] | None:
    """The sentence that a text is, whatever the language, and its values."""
    whole = _without_values().get(text)
    if whole is not None:
        return whole, ()
    for template in templates():
        if (values := template.values_in(text)) is not None:
            return template, values
    return None


@cache
def _without_values() -> dict[str, Template]:
    return {template.text: template for template in templates() if len(template.parts) == 1}
