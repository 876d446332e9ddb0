"""Words as people write them, through the real engine: what is found by name and by content, and what comes first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind import Home, Mode, Query, SearchEngine, Settings

FILES = {
    "zh.txt": "我们在北京大学的图书馆里学习中文。",
    "ja.txt": "東京都の天気は晴れです。コンピュータを買いました。",
    "ko.txt": "서울에서 학교에 갑니다.",
    "th.txt": "ภาษาไทยเป็นภาษาที่สวยงาม แมวนอนอยู่บนโต๊ะ",
    "accents.txt": "Der Müller trinkt Café in São Paulo; naïve Ærø smørrebrød, ŁÓDŹ.",
    "plain.txt": "An old muller and a cafe, in Sao Paolo.",
    "code.py": "class HTTPServer2:\n    def readUserConfig(self, max_retry_count):\n        return os.path.join()\n",
    "parts.txt": "The server may read what the user has in a config, and retry; count to the max.",
    "kebab.css": ".main-nav-item { color: red }",
    "paths.txt": "See /usr/local/share/fonts/readme.md and C:\\Users\\Anna\\taxes.xlsx for it.",
    "numbers.txt": "Invoice: 1,234.56 EUR, due 2024-03-15, call +49 30 1234567, see § 4.2.1, version v2.10.3.",
    "numbers_de.txt": "Rechnung: 9.876,54 EUR bis 17.04.2023, Tel. 030/7654321.",
    "other_numbers.txt": "On 15 items of 234 we paid 56 and 4, of 2 kinds, 1 each; 10 more, 3 less, 2024.",
    "receipt.txt": "The receipt for the kitchen, and one more receipt. Größe und Straße in München.",
    "russian.txt": "Договор аренды квартиры подписан.",
    "Kitchen renovation 2021.txt": "Nothing of note.",
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("files")
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    with SearchEngine(Home.at(home), Settings(folders=(str(folder),))) as engine:
        engine.index(meaning=False)
        yield engine


def found(engine: SearchEngine, text: str, mode: Mode = Mode.WORDS) -> list[str]:
    return [Path(result.path).name for result in engine.search(Query(text, mode=mode)).results]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        # Scripts without blanks, whole words, parts, one character
        ("图书馆", "zh.txt"),
        ("北京", "zh.txt"),
        ("馆", "zh.txt"),
        ("天気", "ja.txt"),
        ("コンピュータ", "ja.txt"),
        ("ｺﾝﾋﾟｭｰﾀ", "ja.txt"),
        ("晴", "ja.txt"),
        ("학교", "ko.txt"),
        ("서울", "ko.txt"),
        ("แมว", "th.txt"),
        ("ภาษาไทย", "th.txt"),
        ("ม", "th.txt"),
        # Accents, with and without
        ("smørrebrød", "accents.txt"),
        ("grosse", "receipt.txt"),
        ("Größe", "receipt.txt"),
        ("strasse", "receipt.txt"),
        ("munchen", "receipt.txt"),
        ("Mu\u0308nchen", "receipt.txt"),
        # Identifiers, whole and in parts
        ("HTTPServer2", "code.py"),
        ("httpserver2", "code.py"),
        ("readUserConfig", "code.py"),
        ("readuserconfig", "code.py"),
        ("read_user_config", "code.py"),
        ("max_retry_count", "code.py"),
        ("maxRetryCount", "code.py"),
        ("os.path.join", "code.py"),
        ("path.join", "code.py"),
        ("main-nav-item", "kebab.css"),
        ("nav-item", "kebab.css"),
        ("nav", "kebab.css"),
        ("/usr/local/share", "paths.txt"),
        ("readme.md", "paths.txt"),
        ("taxes.xlsx", "paths.txt"),
        ("taxes", "paths.txt"),
        ("C:\\Users\\Anna", "paths.txt"),
        # Numbers, dates
        ("1,234.56", "numbers.txt"),
        ("1.234,56", "numbers.txt"),
        ("9.876,54", "numbers_de.txt"),
        ("9,876.54", "numbers_de.txt"),
        ("2024-03-15", "numbers.txt"),
        ("17.04.2023", "numbers_de.txt"),
        ("4.2.1", "numbers.txt"),
        ("v2.10.3", "numbers.txt"),
        ("030/7654321", "numbers_de.txt"),
        ("7654321", "numbers_de.txt"),
        ("+49 30 1234567", "numbers.txt"),
    ],
)
def test_found_first(engine: SearchEngine, query: str, first: str) -> None:
    assert found(engine, query)[:1] == [first]


@pytest.mark.parametrize("query", ["müller", "Muller", "CAFÉ", "cafe"])
def test_accents_or_none(engine: SearchEngine, query: str) -> None:
    assert set(found(engine, query)) == {"accents.txt", "plain.txt"}


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("reciept", "receipt"),
        ("recept", "receipt"),
        ("receiptt", "receipt"),
        ("reciept kitchen", "receipt kitchen"),
        ("reciept type:txt", "receipt type:txt"),
        ("-in:reciept reciept", "-in:reciept receipt"),
        ("munchenn", "münchen"),
        ("Догвор", "договор"),
        ("receipt", ""),
        ("xqzvkw", ""),
        ("reciept type:pdf", ""),
        ("renovatoin", ""),
        ("renovation", ""),
        ("图书棺", ""),
    ],
)
def test_what_was_meant(engine: SearchEngine, query: str, meant: str) -> None:
    assert engine.search(Query(query, mode=Mode.WORDS)).suggestion == meant
