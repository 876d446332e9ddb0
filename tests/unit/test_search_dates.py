"""Dates as a person writes them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime

import pytest

from qwenfind.errors import UsageError
from qwenfind.search.dates import is_date, moment, nanoseconds

NOW = datetime(2024, 3, 15, 14, 30)  # a Friday


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be set here")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", datetime(2024, 1, 1)),
        ("2023-11", datetime(2023, 11, 1)),
        ("2024-3-5", datetime(2024, 3, 5)),
        ("2024/03/05", datetime(2024, 3, 5)),
        ("2024-03-05T16:20", datetime(2024, 3, 5, 16, 20)),
        ("5.3.2024", datetime(2024, 3, 5)),
        ("03.2024", datetime(2024, 3, 1)),
        ("today", datetime(2024, 3, 15)),
        ("Yesterday", datetime(2024, 3, 14)),
        ("this week", datetime(2024, 3, 11)),
        ("last week", datetime(2024, 3, 4)),
        ("this month", datetime(2024, 3, 1)),
        ("last  month", datetime(2024, 2, 1)),
        ("this year", datetime(2024, 1, 1)),
        ("last year", datetime(2023, 1, 1)),
        ("3 days ago", datetime(2024, 3, 12)),
        ("1 week ago", datetime(2024, 3, 8)),
        ("13 months ago", datetime(2023, 2, 15)),
    ],
)
def test_a_date_is_read_to_its_first_moment(text: str, expected: datetime) -> None:
    assert expected == moment(text, now=NOW)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("march 2025", datetime(2025, 3, 1)),
        ("Sept. 2023", datetime(2023, 9, 1)),
        ("15 march 2025", datetime(2025, 3, 15)),
        ("March 15, 2025", datetime(2025, 3, 15)),
        ("15. März 2025", datetime(2025, 3, 15)),
        ("Jänner 2025", datetime(2025, 1, 1)),
        ("février 2024", datetime(2024, 2, 1)),
        ("août 2024", datetime(2024, 8, 1)),
        ("15 de marzo de 2025", datetime(2025, 3, 15)),
        ("diciembre 2024", datetime(2024, 12, 1)),
        ("heute", datetime(2024, 3, 15)),
        ("gestern", datetime(2024, 3, 14)),
        ("aujourd’hui", datetime(2024, 3, 15)),
        ("hier", datetime(2024, 3, 14)),
        ("ayer", datetime(2024, 3, 14)),
    ],
)
def test_months_and_days_have_names_in_four_languages(text: str, expected: datetime) -> None:
    assert expected == moment(text, now=NOW)


def test_a_month_without_a_year_is_the_last_that_began() -> None:
    assert moment("march", now=NOW) == datetime(2024, 3, 1)
    assert moment("april", now=NOW) == datetime(2023, 4, 1)


def test_months_are_not_all_equally_long() -> None:
    """A month before the 31st of March is the end of February."""

    assert moment("1 month ago", now=datetime(2024, 3, 31)) == datetime(2024, 2, 29)
    assert moment("1 year ago", now=datetime(2024, 2, 29)) == datetime(2023, 2, 28)
    assert moment("last month", now=datetime(2024, 1, 31)) == datetime(2023, 12, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "2",
        "202",
        "20245",
        "2024-13",
        "2024-02-31",
        "31.2.2024",
        "soon",
        "last",
        "03/04/2024",
        "9999 years ago",
    ],
)
def test_what_is_no_date_says_how_to_write_one(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        moment(text, now=NOW, key="before")

    assert "before:2024" in caught.value.hint
    assert not is_date(text)


def test_days_begin_at_local_midnight(in_tokyo: None) -> None:
    # 2024-03-15T00:00+09:00 is 2024-03-14T15:00Z.
    assert nanoseconds(moment("2024-03-15", now=NOW)) == 1_710_428_400 * 10**9


def test_times_before_the_epoch_and_far_ahead_have_numbers() -> None:
    assert nanoseconds(datetime(1900, 1, 1)) < 0 < nanoseconds(datetime(9999, 12, 31))
