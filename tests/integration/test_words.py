"""Words as people write them, through the real engine: what is found by name and by content, and what comes first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind import Home, Mode, Query, SearchEngine, Settings
from qwenfind.search.wording import fold

FILES = {
    "zh.txt": "我们在北京大学的图书馆里学习中文。",
    "ja.txt": "東京都の天気は晴れです。コンピュータを買いました。",
    "ko.txt": "서울에서 학교에 갑니다.",
    "th.txt": "ภาษาไทยเป็นภาษาที่สวยงาม แมวนอนอยู่บนโต๊ะ",
    "accents.txt": "Der Müller trinkt Café in São Paulo; naïve Ærø smørrebrød, ŁÓDŹ.",
    "letters.txt": "Đakovo, l'œuvre, Þórshöfn, Súðavík, ISPARTA ve ısparta, fifty ore.",
    "plain.txt": "An old muller and a cafe, in Sao Paolo.",
    "code.py": "class HTTPServer2:\n    def readUserConfig(self, max_retry_count):\n        return os.path.join()\n",
    "code3.py": "class TLSSocket3:\n    pass\n",
    "code_whole.py": "class UDPSocket:\n    pass\n",
    "code_numbered.py": "class UDPSocket6:\n    pass\n",
    "code_apart.txt": "A udp socket, which is no class.",
    "parts.txt": "The server may read what the user has in a config, and retry; count to the max.",
    "kebab.css": ".main-nav-item { color: red }",
    "paths.txt": "See /usr/local/share/fonts/readme.md and C:\\Users\\Anna\\taxes.xlsx for it.",
    "numbers.txt": "Invoice: 1,234.56 EUR, due 2024-03-15, call +49 30 1234567, see § 4.2.1, version v2.10.3.",
    "numbers_de.txt": "Rechnung: 9.876,54 EUR bis 17.04.2023, Tel. 030/7654321.",
    "money_us.txt": "The sum is 7,654.32 dollars.",
    "money_de.txt": "Die Summe ist 7.654,32 Euro.",
    "money_fr.txt": "La somme est 7 654,32 francs.",
    "money_ch.txt": "Der Betrag ist 7'654.32 Franken.",
    "money_plain.txt": "7654.32 it is.",
    "money_comma.txt": "7654,32 ist es.",
    "thousands.txt": "8.123 Besucher, 8,124 visitors, 8\u202f125 visiteurs.",
    "phone_plain.txt": "Tel. +4940998877",
    "phone_spaced.txt": "Tel. +49 40 99 88 77, Hamburg",
    "phone_brackets.txt": "Call (555) 765-4321 today.",
    "phone_zero.txt": "Call +44 (0)20 7946-0958 today.",
    "version_v.txt": "Released as v7.11.3 yesterday.",
    "version.txt": "Released as 7.11.3 today.",
    "section.txt": "As § 6.7.8 says.",
    "date_iso.txt": "From 2019-11-23 on.",
    "date_de.txt": "Ab 23.11.2019 und weiter.",
    "date_uk.txt": "Since 23/11/2019 it is so.",
    "date_us.txt": "Since 11/23/2019 it is so.",
    "date_compact.txt": "log 20191123 end",
    "date_words.txt": "On 23 November 2019 it was.",
    "date_words_us.txt": "On November 23, 2019 it was.",
    "date_other.txt": "On 24 November 2019, and 2019-11-22.",
    "date_both.txt": "Paid 05/06/2018 in full.",
    "lists.txt": "[1,2], (3,4), 1,2,3,456, 23 of November, 11 23 19, 2019.",
    "other_numbers.txt": "On 15 items of 234 we paid 56 and 4, of 2 kinds, 1 each; 10 more, 3 less, 2024.",
    "receipt.txt": "The receipt for the kitchen, and one more receipt. Größe und Straße in München.",
    "russian.txt": "Договор аренды квартиры подписан.",
    "Kitchen renovation 2021.txt": "Nothing of note.",
    "scan_0042.html": "<title>Chimney sweeper Hamburg</title><p>Between the owner and the firm, as agreed.</p>",
    **{
        f"fire_{place}.txt": f"Chimney fire in {place}. A chimney sweeper of Hamburg saw it; that of {place} did not."
        for place in ("Altona", "Buxtehude", "Celle", "Dresden", "Erfurt", "Fulda", "Gera", "Hanau", "Ilmenau", "Jena")
    },
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
        ("smorrebrod", "accents.txt"),
        ("Smörrebröd", "accents.txt"),
        ("lodz", "accents.txt"),
        ("Łódź", "accents.txt"),
        ("aero", "accents.txt"),
        ("Ærø", "accents.txt"),
        ("dakovo", "letters.txt"),
        ("Ðakovo", "letters.txt"),
        ("oeuvre", "letters.txt"),
        ("œuvre", "letters.txt"),
        ("thorshofn", "letters.txt"),
        ("sudavik", "letters.txt"),
        ("isparta", "letters.txt"),
        ("ısparta", "letters.txt"),
        ("øre", "letters.txt"),
        ("grosse", "receipt.txt"),
        ("Größe", "receipt.txt"),
        ("strasse", "receipt.txt"),
        ("munchen", "receipt.txt"),
        ("Mu\u0308nchen", "receipt.txt"),
        # Identifiers, whole and in parts
        ("HTTPServer2", "code.py"),
        ("httpserver2", "code.py"),
        ("HTTPServer", "code.py"),
        ("TLSSocket", "code3.py"),
        ("TLSSocket3", "code3.py"),
        ("UDPSocket", "code_whole.py"),
        ("tlssocket", "code3.py"),
        ("UDPSocket6", "code_numbered.py"),
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


@pytest.mark.parametrize("query", ["chimney hamburg", "the sweeper in hamburg", "Chimney sweeper Hamburg"])
def test_a_title_that_holds_all_words_is_first(engine: SearchEngine, query: str) -> None:
    assert found(engine, query)[0] == "scan_0042.html"


def test_a_title_that_holds_some_is_not(engine: SearchEngine) -> None:
    assert found(engine, "chimney fire hamburg celle")[0] == "fire_Celle.txt"


MONEY = {f"money_{kind}.txt" for kind in ("us", "de", "fr", "ch", "plain", "comma")}
DATES = {f"date_{kind}.txt" for kind in ("iso", "de", "uk", "us", "compact", "words", "words_us")}


@pytest.mark.parametrize(
    ("query", "files"),
    [
        *(
            (query, MONEY)
            for query in ("7,654.32", "7.654,32", "7 654,32", "7\u00a0654,32", "7'654.32", "7654.32", "7654,32")
        ),
        *((query, {"thousands.txt"}) for query in ("8.123", "8123", "8,123", "8124", "8.124", "8125", "8,125")),
        *((query, {"phone_plain.txt", "phone_spaced.txt"}) for query in ("+49 40 998877", "+4940998877")),
        *((query, {"phone_brackets.txt"}) for query in ("5557654321", "555-765-4321", "(555) 765-4321")),
        *((query, {"phone_zero.txt"}) for query in ("+442079460958", "+44 20 7946 0958", "0044 20 79460958")),
        *((query, {"version.txt", "version_v.txt"}) for query in ("7.11.3", "v7.11.3", "V7.11.3")),
        *((query, {"section.txt"}) for query in ("§ 6.7.8", "§6.7.8", "6.7.8", "6.7.8.")),
        *(
            (query, DATES)
            for query in (
                *("2019-11-23", "2019/11/23", "23.11.2019", "23. 11. 2019", "23/11/2019", "11/23/2019", "20191123"),
                *("23 November 2019", "23rd of November 2019", "November 23, 2019", "Nov 23rd, 2019"),
                *("23. November 2019", "23 novembre 2019", "23 de noviembre de 2019", "2019年11月23日"),
            )
        ),
        *((query, {"date_both.txt"}) for query in ("2018-06-05", "2018-05-06", "5.6.2018", "6.5.2018")),
    ],
)
def test_spellings_of_one_number(engine: SearchEngine, query: str, files: set[str]) -> None:
    assert set(found(engine, query)[: len(files)]) == files


@pytest.mark.parametrize("query", ["7.654,32", "23.11.2019", "+49 40 998877"])
def test_other_spellings_are_marked(engine: SearchEngine, query: str) -> None:
    for result in engine.search(Query(query, mode=Mode.WORDS)).results:
        if Path(result.path).name.startswith(("money", "date_iso", "date_words", "phone")):
            marked = "".join(result.snippet[start:end] for start, end in result.highlights)
            assert sum(c.isdigit() for c in marked) >= 6, result


@pytest.mark.parametrize("query", ["Summe ist 7.654,32 Euro", "Since 23/11/2019 it", "November 23, 2019 it"])
def test_figures_in_phrases(engine: SearchEngine, query: str) -> None:
    assert len(found(engine, f'"{query}"')) == 1


@pytest.mark.parametrize("query", ["müller", "Muller", "CAFÉ", "cafe"])
def test_accents_or_none(engine: SearchEngine, query: str) -> None:
    assert set(found(engine, query)) == {"accents.txt", "plain.txt"}


@pytest.mark.parametrize("query", ["smorrebrod", "Smørrebrød", "lodz", "aero"])
def test_what_is_found_is_marked(engine: SearchEngine, query: str) -> None:
    result = engine.search(Query(query, mode=Mode.WORDS)).results[0]
    assert [fold(result.snippet[start:end]) for start, end in result.highlights] == [fold(query)]


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
