"""What the engine says is told in the language of the app; what it does not say is shown as it is."""

from __future__ import annotations

import importlib
import json
import string
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from qwenfind.errors import UsageError
from qwenfind.events import Notice
from qwenfind.extraction import preview_worker
from qwenfind.gui import engine_words, reasons
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.engine_words import Template, told
from qwenfind.gui.messages import Kind
from qwenfind.gui.model_words import languages
from qwenfind.gui.resources import resources
from qwenfind.gui.troubles import fault_of
from qwenfind.inference.catalogue import KNOWN
from qwenfind.records import Activity, Phase
from qwenfind.search import searcher
from tests.gui.fakes import FakeEngine

TRANSLATIONS = resources() / "translations"


@pytest.fixture
def engine_texts(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The program that reads the engine's sources."""
    monkeypatch.syspath_prepend(TRANSLATIONS)
    program = importlib.import_module("engine_texts")
    yield program
    # A test has it read other sources.
    program._module.cache_clear()


@pytest.fixture
def abroad() -> Iterator[None]:
    """The app speaks another language than English."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def speaks(abroad: None, monkeypatch: pytest.MonkeyPatch) -> Callable[[Mapping[str, str]], None]:
    """Has the app speak a language of a few sentences."""

    def speak(sentences: Mapping[str, str]) -> None:
        class Translator:
            @staticmethod
            def translate(context: str, text: str) -> str:
                return sentences.get(text, text) if context == "Engine" else text

        monkeypatch.setattr(engine_words, "QCoreApplication", Translator)

    return speak


@pytest.fixture
def shouting(speaks: Callable[[Mapping[str, str]], None]) -> None:
    """A language that is English in capitals."""
    speaks({template.text: template.text.upper() for template in engine_words.templates()})


def instance(template: Template, value: str) -> tuple[str, tuple[str, ...]]:
    """A sentence of a template, and the values in it."""
    values = tuple(f"{value}{at}" for at in range(len(template.parts) - 1))
    return template.text.format(*values), values


def test_the_app_knows_every_sentence_that_the_engine_says_now(engine_texts: ModuleType) -> None:
    """Run: python resources/translations/update.py"""
    kept = json.loads((TRANSLATIONS / "engine.json").read_text(encoding="utf-8"))

    assert kept == engine_texts.templates()


@pytest.mark.parametrize("value", ["⟨⟩", "7", "/home/Ann/Mein {0} %1 <b>Brief</b>.pdf", "\n\u202e"])
def test_every_sentence_is_known_again_with_its_values(value: str) -> None:
    assert len(engine_words.templates()) > 300
    for template in engine_words.templates():
        sentence, values = instance(template, value)

        assert template.values_in(sentence) == values, template.text
        assert engine_words._found(sentence) == (template, values)


@pytest.mark.parametrize("value", ["a. B: c, d in e (f) is g of h", "The disk is full. ", ""])
def test_a_value_that_reads_like_a_sentence_stays_whole(value: str) -> None:
    for template in engine_words.templates():
        sentence, _ = instance(template, value)
        found = engine_words._found(sentence)

        assert found is not None
        assert found[0].text.format(*found[1]) == sentence


def test_no_sentence_consists_of_values_alone() -> None:
    letters = {one.text: sum(letter.isalpha() for part in one.parts for letter in part) for one in _with_values()}

    assert {text: number for text, number in letters.items() if number < 5} == {}


def _with_values() -> list[Template]:
    return [template for template in engine_words.templates() if len(template.parts) > 1]


def test_the_more_particular_sentence_is_meant(speaks: Callable[[Mapping[str, str]], None]) -> None:
    speaks(
        {
            "{} is damaged or not fully copied.": "A {}",
            "modules.json in {} is damaged.": "B {}",
            "{} in {} is damaged.": "C {} {}",
        }
    )

    assert told("x.json is damaged or not fully copied.") == "A x.json"
    assert told("modules.json in qwen is damaged.") == "B qwen"
    assert told("config.json in qwen is damaged.") == "C config.json qwen"


def test_a_translation_may_put_the_values_in_another_order(speaks: Callable[[Mapping[str, str]], None]) -> None:
    speaks({"{} lies in {}, which is watched already.": "In {1} (schon beobachtet) liegt {0}."})

    assert told("/a/b lies in /a, which is watched already.") == "In /a (schon beobachtet) liegt /a/b."


def test_a_translation_that_does_not_fit_gives_way_to_english(speaks: Callable[[Mapping[str, str]], None]) -> None:
    speaks({"There is no folder {}.": "Kein Ordner {} {}.", "{} is no folder.": "{name} ist keiner"})

    assert told("There is no folder /a.") == "There is no folder /a."
    assert told("/a is no folder.") == "/a is no folder."


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize(
    "sentence",
    [
        searcher.NO_MODEL,
        searcher.NO_CLOSE_MATCH,
        preview_worker._NO_KIND,
        *preview_worker._NOTHING.values(),
        "You paused it.",
        "Search by meaning is completed from 22:00.",
    ],
)
def test_sentences_from_all_over_the_engine_are_told(sentence: str) -> None:
    assert told(sentence) == sentence.upper()


@pytest.mark.usefixtures("shouting")
@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # What the engine says inside a sentence is told too, one sentence or several,
        ("Names and words only. The disk is full.", "NAMES AND WORDS ONLY. THE DISK IS FULL."),
        (
            "Not reranked. qwen cannot be used. Remove it and get it again.",
            "NOT RERANKED. qwen CANNOT BE USED. REMOVE IT AND GET IT AGAIN.",
        ),
        (
            "Names and words only. The index /i cannot be opened: no such file. Check who may use its folder.",
            "NAMES AND WORDS ONLY. THE INDEX /i CANNOT BE OPENED: no such file. CHECK WHO MAY USE ITS FOLDER.",
        ),
        # why a file was not read in the words of the app,
        ("rent.pdf has no text to compare by (encrypted).", "rent.pdf HAS NO TEXT TO COMPARE BY (Password protected)."),
        # and a name never.
        ("There is no folder The file is empty..", "THERE IS NO FOLDER The file is empty.."),
        ("encrypted is not in the index.", "encrypted IS NOT IN THE INDEX."),
        ("{0.__class__} is here already.", "{0.__class__} IS HERE ALREADY."),
        # What a library says before or after is kept.
        ("Errno 5. Try again later.", "Errno 5. TRY AGAIN LATER."),
        ("Try again later. Errno 5", "TRY AGAIN LATER. Errno 5"),
        ("It {broke}.", "It {broke}."),
        ("", ""),
    ],
)
def test_values_are_told_or_kept(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.usefixtures("shouting")
def test_no_name_turns_the_text_around_it() -> None:
    assert told("\u202egnp.exe is here already.") == " gnp.exe IS HERE ALREADY."
    assert told("\u202eunknown") == " unknown"


def test_english_costs_no_look(monkeypatch: pytest.MonkeyPatch) -> None:
    def looked(_text: str) -> None:
        raise AssertionError("English was looked up")

    monkeypatch.setattr(engine_words, "_found", looked)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert told("The disk is full.") == "The disk is full."
        assert told("a\u202eb") == "a b"
    finally:
        QLocale.setDefault(before)


@pytest.mark.usefixtures("abroad")
def test_an_installation_without_the_list_stays_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_words, "resources", lambda: tmp_path)
    engine_words.templates.cache_clear()
    try:
        assert engine_words.templates() == ()
    finally:
        engine_words.templates.cache_clear()


@pytest.mark.parametrize("file", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda file: file.stem)
def test_every_translation_has_the_values_of_its_sentence(file: Path) -> None:
    for context in ElementTree.parse(file).iter("context"):
        if context.findtext("name") != "Engine":
            continue
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.findtext("translation") or ""
            if translation:
                assert _fields(source) == _fields(translation), source


def _fields(text: str) -> list[str]:
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(name or str(at) for at, name in enumerate(names))


# Where it is shown


@pytest.mark.usefixtures("shouting")
def test_the_bridge_passes_on_what_the_engine_says_in_the_persons_language(
    qtbot: QtBot, bridge: Bridge, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> Any:
        raise UsageError("The query is empty.", "Type what you look for.")

    failed: list[tuple[str, ...]] = []
    bridge.searchFailed.connect(lambda _ticket, title, hint: failed.append((title, hint)))
    bridge.noticed.connect(lambda title, hint: failed.append((title, hint)))
    monkeypatch.setattr(engine, "search", refuse)
    bridge.search("rent", limit=5)
    qtbot.waitUntil(lambda: len(failed) == 1)
    bridge.task(refuse)
    qtbot.waitUntil(lambda: len(failed) == 2)
    engine.publish(Notice("The folder /a is not there.", "Connect its drive, or remove the folder."))
    qtbot.waitUntil(lambda: len(failed) == 3)

    refused = ("THE QUERY IS EMPTY.", "TYPE WHAT YOU LOOK FOR.")
    away = ("THE FOLDER /a IS NOT THERE.", "CONNECT ITS DRIVE, OR REMOVE THE FOLDER.")
    assert [refused, refused, away] == failed


@pytest.mark.usefixtures("shouting")
def test_what_stops_indexing_is_told() -> None:
    reason = "Indexing cannot go on: Input/output error (/a)."
    message = fault_of(Activity(Phase.STOPPED, reason, hint="It is tried again by itself."))

    assert message is not None
    assert message.kind is Kind.BAD
    assert message.title == "INDEXING CANNOT GO ON: Input/output error (/a)."
    assert message.hint == "IT IS TRIED AGAIN BY ITSELF."


@pytest.mark.usefixtures("shouting")
def test_a_watchers_own_words_are_told() -> None:
    assert reasons.watching("Changes cannot be watched: Bad file descriptor.") == (
        "CHANGES CANNOT BE WATCHED: Bad file descriptor.",
        "",
    )


def test_the_languages_of_every_known_model_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qwenfind.gui.words.translate", lambda _, text: f"«{text}»")

    assert {languages(model.languages) for model in KNOWN} == {f"«{model.languages}»" for model in KNOWN}


def test_every_reason_of_what_is_left_out_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from qwenfind.indexing import exclusions, scan, survey

    noted = {*exclusions.built_in_rules(), exclusions.OWN, exclusions.BY_USER, scan.PART, survey._OUTSIDE}
    monkeypatch.setattr(reasons, "translate", lambda _, text: f"«{text}»")

    assert {reason for reason in noted if not reasons.left_out(reason).startswith("«")} == set()


# How the sentences are found

SOURCE = '''
"""A docstring. It is no sentence of the engine."""
HINT = "Try again."

class Odd(Exception): ...

def read(path, error, many, log):
    log.warning("This is for the log alone.")
    where = f" ({path})" if path else ""
    if many:
        raise QwenFindError(f"{'Many files' if many else 'A file'} of {len(many)} broke{where}.", HINT)
    if path:
        raise StoreError("Names only: " + error.title, error.hint or "Wait a moment.")
    if error:
        raise FailedError("damaged: no file", "Get a sound copy.")
    if log:
        raise ValueError("This is for programmers.")
    notes.append(f"In part: {error.title} {error.hint}")
    self._say(f"Paused. {error.title}")
    cut = f"{_size(path)} are read."[:200]
    return ["no sentence", f"{path}: {many}", cut]

def _size(number):
    return f"{number:.1f} GB" if number else "No bytes"
'''


def test_sentences_are_read_out_of_the_program(
    engine_texts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.py").write_text(SOURCE)
    monkeypatch.setattr(engine_texts, "PACKAGE", tmp_path)

    assert engine_texts.templates() == {
        "Many files of {} broke.": [],
        "Many files of {} broke ({}).": [],
        "A file of {} broke.": [],
        "A file of {} broke ({}).": [],
        "Try again.": [],
        "Names only: {}": [0],
        "Wait a moment.": [],
        "Get a sound copy.": [],
        "In part: {}": [0],
        "Paused. {}": [0],
        "{} GB are read.": [],
        "No bytes are read.": [],
    }


@pytest.mark.parametrize("broken", ['raise OddError("A {brace} stands here.")', 'raise OddError(f"{a}{b} is odd.")'])
def test_a_sentence_that_could_not_be_known_again_is_refused(
    engine_texts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    (tmp_path / "odd.py").write_text(broken)
    monkeypatch.setattr(engine_texts, "PACKAGE", tmp_path)

    with pytest.raises(ValueError, match="value"):
        engine_texts.templates()
