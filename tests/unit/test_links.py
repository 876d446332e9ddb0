"""A link fills the search field, and can do nothing else."""

from __future__ import annotations

import pytest

from qwenfind.links import query_of, unlinked


@pytest.mark.parametrize(
    ("link", "query"),
    [
        ("qwenfind:search?q=rent", "rent"),
        ("qwenfind://search?q=rent+due%20monthly", "rent due monthly"),
        ("QWENFIND://search/?q=M%C3%BCller", "Müller"),
        ("qwenfind:search?q=type%3Apdf%20%22due%20monthly%22", 'type:pdf "due monthly"'),
        ("qwenfind:search?q=a&q=b", "a"),
        ("qwenfind:search", ""),
        ("qwenfind:", ""),
        ("qwenfind:delete?q=x", ""),
        ("qwenfind://[broken?q=x", ""),
        ("qwenfind:search?q=two%0Alines%00", "two lines"),
    ],
)
def test_a_link_holds_a_query_and_no_more(link: str, query: str) -> None:
    assert query_of(link) == query


def test_a_link_of_any_length_is_a_query_of_a_fair_length() -> None:
    assert len(query_of("qwenfind:search?q=" + "x" * 100_000)) == 2_000


def test_a_link_becomes_the_option_that_it_stands_for() -> None:
    assert unlinked(["qwenfind:search?q=-rf"]) == ["--search=-rf"]
    assert unlinked(["--home", "/x", "qwenfind:search?q=a"]) == ["--home", "/x", "--search=a"]
    assert unlinked(["--home=/x", "qwenfind:search?q=a"]) == ["--home=/x", "--search=a"]


def test_what_is_searched_for_on_the_command_line_is_no_link() -> None:
    assert unlinked(["search", "qwenfind:search?q=a"]) == ["search", "qwenfind:search?q=a"]
    assert unlinked(["search", "roof"]) == ["search", "roof"]
    assert unlinked([]) == []
