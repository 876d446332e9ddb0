"""The app speaks the language chosen, and counts as English does."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from qwenfind.gui import words
from qwenfind.gui.language import NAMES, Language, first_known
from qwenfind.gui.resources import resources


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(qapp)
    yield made
    made.end()
    made.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def update(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(resources() / "translations")
    file = resources() / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("update", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_english_counts_one_and_many(language: Language) -> None:
    language.use("en")

    assert words.files(1) == "1 file"
    assert words.files(0) == "0 files"
    assert words.files(12_745) == "12,745 files"
    assert words.time_left(5_400) == "about 2 hours left"


def test_a_language_that_lacks_a_text_says_it_in_english(language: Language) -> None:
    language.use("ja")

    assert language.code == "ja"
    assert "(s)" not in words.files(1)


def test_qts_own_dialogs_speak_the_language_too(language: Language, qapp: QApplication) -> None:
    language.use("de")

    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_numbers_follow_the_language(language: Language) -> None:
    language.use("de")

    assert words.count(12_745) == "12.745"


def test_going_back_leaves_nothing_of_the_other_language(language: Language, qapp: QApplication) -> None:
    language.use("de")
    language.use("en")

    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert language.code == "en"


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [(["de-AT", "en"], "de"), (["xx", "pt_BR"], "pt"), (["zh-Hans-CN"], "zh"), ([], "en"), (["nl-NL"], "en")],
)
def test_the_first_known_language_of_the_system_is_spoken(asked: list[str], spoken: str) -> None:
    assert first_known(asked) == spoken


def test_every_language_can_be_chosen_by_its_own_name() -> None:
    assert all(QLocale(code).language() is not QLocale.Language.C for code in NAMES)
    assert len(set(NAMES.values())) == len(NAMES)


@pytest.mark.parametrize("file", sorted((resources() / "translations").glob("*.ts")), ids=lambda file: file.stem)
def test_what_the_app_loads_is_what_translators_wrote(file: Path, update: ModuleType, tmp_path: Path) -> None:
    """Run: python resources/translations/update.py"""
    update.compile_into(file, tmp_path / "compiled.qm")

    assert (tmp_path / "compiled.qm").read_bytes() == file.with_suffix(".qm").read_bytes()


def test_every_plural_of_the_app_is_written_in_english(update: ModuleType, tmp_path: Path) -> None:
    """Run: python resources/translations/update.py en, and write what it cannot."""
    file = tmp_path / "qwenfind_en.ts"
    shutil.copy(resources() / "translations" / "qwenfind_en.ts", file)
    update.collect(file, "en")

    assert update.messages(file)
    assert update.unfinished(file) == 0


def test_a_translation_stays_when_the_program_changes(update: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "qwenfind_de.ts"
    update.collect(file, "de")
    text = file.read_text(encoding="utf-8")
    empty = '<source>Dismiss</source>\n            <translation type="unfinished" />'
    assert empty in text
    file.write_text(text.replace(empty, "<source>Dismiss</source>\n            <translation>Weg</translation>"))
    before = update.unfinished(file)

    update.collect(file, "de")
    assert "<translation>Weg</translation>" in file.read_text(encoding="utf-8")
    assert update.unfinished(file) == before


def test_texts_are_found_wherever_they_stand_in_a_call(update: ModuleType) -> None:
    texts = update.texts()

    assert ("words", "%n minute(s) ago", "") in texts
    assert ("Banner", "Dismiss", "") in texts
    assert ("shortcuts", "This sheet", "") in texts
