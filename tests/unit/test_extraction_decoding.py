"""Bytes become the right text in whatever encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.extraction.decoding import decode, detect, is_text

TEXTS = {
    "english": "The quick brown fox jumps over the lazy dog — again and again, for it is quick.\n",
    "german": "Die Würde des Menschen ist unantastbar. Grüße aus München: die Straße ist größer als früher.\n",
    "french": "Le garçon a mangé la crème brûlée à Noël ; où était l'été ? Ça va très bien, merci à tous.\n",
    "polish": "Wszyscy ludzie rodzą się wolni i równi pod względem swej godności; są obdarzeni rozumem. Żółw.\n",
    "czech": "Všichni lidé se rodí svobodní a sobě rovní, co do důstojnosti a práv. Příliš žluťoučký kůň úpěl.\n",
    "turkish": "Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler, şöyle.\n",
    "russian": "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом.\n",
    "greek": "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.\n",
    "hebrew": "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון.\n",
    "arabic": "يولد جميع الناس أحرارا متساوين في الكرامة والحقوق، وقد وهبوا عقلا وضميرا.\n",
    "thai": "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม\n",
    "japanese": "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。\n",
    "korean": "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 이성을 부여받았다.\n",
    "chinese": "人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。\n",
    "taiwan": "人人生而自由,在尊嚴和權利上一律平等。他們賦有理性和良心,並應以兄弟關係的精神相對待。\n",
}
LEGACY = [
    ("german", "cp1252"), ("french", "cp1252"), ("polish", "iso8859_2"), ("polish", "cp1250"), ("czech", "iso8859_2"),
    ("czech", "cp1250"), ("turkish", "iso8859_9"), ("turkish", "cp1254"), ("russian", "cp1251"), ("russian", "koi8_r"),
    ("russian", "cp866"), ("greek", "iso8859_7"), ("greek", "cp1253"), ("hebrew", "cp1255"), ("arabic", "cp1256"),
    ("thai", "tis_620"), ("japanese", "shift_jis"), ("japanese", "euc_jp"), ("japanese", "iso2022_jp"),
    ("korean", "euc_kr"), ("chinese", "gb18030"), ("taiwan", "big5"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "codec"), LEGACY)
@pytest.mark.parametrize("repeats", [1, 40])
def test_legacy_text_reads_as_written(language: str, codec: str, repeats: int) -> None:
    text = TEXTS[language] * repeats

    assert text == decode(text.encode(codec))


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_unicode_text_reads_as_written_with_and_without_a_mark(language: str, codec: str) -> None:
    data = TEXTS[language].encode(codec)

    assert is_text(data)
    assert TEXTS[language] == decode(data)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\ufeff", exclude_categories=["Cc"]), max_size=200))
def test_any_utf8_without_controls_reads_as_written(text: str) -> None:
    assert text == decode(text.encode())


@given(st.binary(max_size=2000))
def test_any_bytes_decode_to_something_without_an_error(data: bytes) -> None:
    text = decode(data)

    assert len(text) <= len(data)


def test_a_declared_encoding_decides_where_bytes_leave_it_open() -> None:
    assert decode(b"\xc4", "iso-8859-1") == "Ä"
    assert decode(b"\xc4", "windows-1251") == "Д"


@pytest.mark.parametrize("declared", ["base64", "rot13", "no such thing", "undefined", "\udc80"])
def test_a_senseless_declaration_is_passed_over(declared: str) -> None:
    assert decode(b"plain", declared) == "plain"
    assert decode("größer als früher".encode("cp1252"), declared) == "größer als früher"


def test_utf8_with_a_little_damage_stays_utf8() -> None:
    data = (TEXTS["russian"] * 20).encode() + b"\xff\xfe" + TEXTS["russian"].encode()

    assert detect(data) == ("utf-8", 0)


def test_mainframe_text_reads_as_letters() -> None:
    text = "CUSTOMER 00017 SMITH AND SONS  BALANCE 1200.50 " * 5

    assert text == decode(text.encode("cp500"))


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20,
        b"\x89PNG\r\n\x1a\n" + bytes(200),
        bytes(4096),
        bytes([200, 0, 7, 1, 255, 2, 0, 0, 16, 129]) * 50,
    ],
)
def test_programs_and_pictures_are_no_text(data: bytes) -> None:
    assert not is_text(data)
