"""The values of filters: sizes and languages."""

from __future__ import annotations

import pytest

from qwenfind.errors import UsageError
from qwenfind.search.languages import _CODES, codes_of, is_code
from qwenfind.search.sizes import SizeSpan, size_span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (">1mb", SizeSpan(least=1_000_001)),
        (">=1MB", SizeSpan(least=1_000_000)),
        ("<200kb", SizeSpan(most=199_999)),
        ("<= 200 KB", SizeSpan(most=200_000)),
        ("1mb-5mb", SizeSpan(1_000_000, 5_000_000)),
        ("1-5mb", SizeSpan(1_000_000, 5_000_000)),
        ("1.5gb..2gb", SizeSpan(1_500_000_000, 2_000_000_000)),
        (">1,5 Mo", SizeSpan(least=1_500_001)),
        (">1MiB", SizeSpan(least=1_048_577)),
        (">500", SizeSpan(least=501)),
    ],
)
def test_sizes_are_bounds_or_spans(text: str, expected: SizeSpan) -> None:
    assert expected == size_span(text)


@pytest.mark.parametrize("text", ["", ">", "1mb", "big", ">1xb", "5mb-1mb", "-5mb", "1mb-", ">1mb<2mb", ">-1"])
def test_what_is_no_size_says_how_to_write_one(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        size_span(text)

    assert "size:" in caught.value.hint or "Units" in caught.value.hint


def test_all_other_sizes_are_a_span_where_there_is_one_bound() -> None:
    assert size_span(">1kb").inverted() == SizeSpan(most=1000)
    assert size_span("<1kb").inverted() == SizeSpan(least=1000)
    with pytest.raises(UsageError):
        size_span("1kb-2kb").inverted()


@pytest.mark.parametrize("name", ["de", "DE", "de-AT", "de_CH", "german", "Deutsch", "allemand", "alemán"])
def test_a_language_has_a_code_and_names(name: str) -> None:
    assert codes_of(name) == ("de",)


def test_several_languages_stand_with_commas() -> None:
    assert codes_of("de, english") == ("de", "en")
    assert codes_of("中文") == ("zh",)


def test_codes_of_one_written_language_stand_together() -> None:
    assert set(codes_of("norwegian")) == {"no", "nb", "nn"}
    assert set(codes_of("bosnian")) == {"bs", "hr"}


def test_every_code_of_iso_639_1_is_known() -> None:
    assert codes_of("kw,ab,za") == ("kw", "ab", "za")
    assert len({code for code in _CODES if is_code(code)}) == 184


@pytest.mark.parametrize("name", ["", " ", "klingon", "xx", "de,", "d"])
def test_what_is_no_language_says_how_to_write_one(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        codes_of(name)

    assert "lang:" in caught.value.hint
