"""The language of a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from qwenfind.extraction import language
from qwenfind.extraction.language import language_of
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.worker import read
from qwenfind.records import Block, BlockKind, Extract
from tests.helpers import shared_data

# Article 1 of the Universal Declaration of Human Rights.
TEXTS = {
    "en": "All human beings are born free and equal in dignity and rights.",
    "de": "Alle Menschen sind frei und gleich an Würde und Rechten geboren.",
    "fr": "Tous les êtres humains naissent libres et égaux en dignité et en droits.",
    "es": "Todos los seres humanos nacen libres e iguales en dignidad y derechos.",
    "it": "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti.",
    "nl": "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren.",
    "pl": "Wszyscy ludzie rodzą się wolni i równi w swej godności i prawach.",
    "tr": "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar.",
    "ru": "Все люди рождаются свободными и равными в своем достоинстве и правах.",
    "ar": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق.",
    "hi": "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।",
    "ja": "すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。",
    "zh": "人人生而自由,在尊严和权利上一律平等。",
    "ko": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_one_sentence_tells_its_language(code: str) -> None:
    assert code == language_of(Extract(TEXTS[code]))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "3.14 2.7 1000 22",
        "INV-2024-0031 4711 EUR",
        "Müller GmbH",
        "https://example.org/all/human/beings/are/born/free",
        "asdf qwer zxcv uiop hjkl yxcv bnm",
        "getUserName setUserName is_valid_2 foo_bar x1 y2",
        "AQAAAAEAACcQAAAAEPz8 bG9yZW0 aXBzdW0= ZG9sb3I= c2l0",
    ],
)
def test_what_is_in_no_language_stays_unknown(text: str) -> None:
    assert language_of(Extract(text)) == ""


def test_code_in_a_text_does_not_count() -> None:
    code = "return the value of the first element if it is in the list and not in the other\n" * 20
    prose = TEXTS["de"]

    blocks = (
        Block(0, len(code), BlockKind.CODE),
        Block(len(code), len(code) + len(prose), BlockKind.PARAGRAPH),
    )
    assert language_of(Extract(code + prose, blocks)) == "de"


def test_a_foreign_quotation_at_the_start_does_not_decide() -> None:
    assert language_of(Extract(TEXTS["fr"] + "\n" + (TEXTS["de"] + "\n") * 100)) == "de"


def test_a_table_is_read_where_there_is_nothing_else() -> None:
    text = TEXTS["de"]

    assert language_of(Extract(text, (Block(0, len(text), BlockKind.TABLE_ROW),))) == "de"


def test_a_declared_language_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(f"<html lang=fr><body><p>{TEXTS['de']}</p></body></html>")

    assert read(path, Limits())[0].language == "fr"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "noend"])
def test_a_text_without_a_declared_language_gets_its_own(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(TEXTS["de"])

    assert read(path, Limits())[0].language == "de"


@pytest.mark.parametrize("name", ["a.py", "a.csv", "a.json", "a.yaml", "a.log"])
def test_code_and_data_are_in_no_language(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    text = f'"{TEXTS["de"]}"'
    path.write_text(f"# {text}\n{text}" if name.endswith(("py", "yaml")) else text)

    extract, _ = read(path, Limits())
    assert "Menschen" in extract.text
    assert extract.language == ""


def test_a_text_is_kept_where_there_is_no_room_for_the_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room() -> object:
        raise MemoryError

    monkeypatch.setattr(language, "_identifier", no_room)
    path = tmp_path / "a.txt"
    path.write_text(TEXTS["de"])

    extract, _ = read(path, Limits())
    assert (extract.text, extract.language) == (TEXTS["de"], "")


def test_real_pages_are_in_the_language_of_their_folder() -> None:
    """Command-line help in many languages; one of these pages is in English, whatever its folder says."""
    folders = sorted(shared_data("home_small/Documents/Cheatsheets/intl").glob("pages.??"))
    pages = [(folder.name[-2:], page) for folder in folders for page in sorted(folder.rglob("*.md"))[:4]]
    found = [(code, read(page, Limits())[0].language) for code, page in pages]

    assert len(found) > 40
    assert [pair for pair in found if pair[1] and pair[1] != pair[0]] in ([], [("it", "en")])
    assert sum(code == told for code, told in found) >= 0.9 * len(found)
