"""Rows never jump once the person has moved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from qwenfind.gui.arranging import Sort, arrange, first_loose, in_order
from qwenfind.records import Closeness, SearchResult
from tests.gui.fakes import result


def results(names: str, **more: object) -> tuple[SearchResult, ...]:
    return tuple(result(rank, f"/d/{name}", **more) for rank, name in enumerate(names, 1))


def names(found: tuple[SearchResult, ...]) -> str:
    return "".join(item.name for item in found)


def test_until_the_person_moves_the_new_order_is_taken() -> None:
    arranged = arrange(results("abc"), results("cab"), current=Path("/d/a"), moved=False)

    assert names(arranged.results) == "cab"
    assert arranged.better == 0


def test_after_that_rows_stay_and_new_ones_come_below() -> None:
    arranged = arrange(results("abc"), results("xcab"), current=Path("/d/a"), moved=True)

    assert names(arranged.results) == "abcx"


def test_better_results_are_counted_not_forced() -> None:
    """Two stand above the chosen row in the new order that do not on screen."""
    arranged = arrange(results("abc"), results("xcab"), current=Path("/d/a"), moved=True)

    assert arranged.better == 2


def test_a_row_that_stays_takes_in_what_is_new_about_it() -> None:
    fresh = results("b", snippet="new") + results("a", snippet="newer")

    arranged = arrange(results("ab"), fresh, current=Path("/d/a"), moved=True)

    assert [item.snippet for item in arranged.results] == ["newer", "new"]


def test_a_result_that_later_stages_drop_stays_where_it_was() -> None:
    arranged = arrange(results("abc"), results("a"), current=Path("/d/b"), moved=True)

    assert names(arranged.results) == "abc"
    assert arranged.better == 0


@given(st.permutations("abcdef"), st.permutations("cdefgh"), st.sampled_from("abcdef"))
def test_whatever_comes_no_row_changes_its_place(shown: list[str], wanted: list[str], chosen: str) -> None:
    before = results("".join(shown))

    arranged = arrange(before, results("".join(wanted)), current=Path(f"/d/{chosen}"), moved=True)

    assert names(arranged.results[: len(before)]) == names(before)
    assert {item.path for item in arranged.results} == {Path(f"/d/{name}") for name in {*shown, *wanted}}


def test_by_date_the_newest_is_first_but_loosely_related_stays_below() -> None:
    old, new = result(1, "/d/old", mtime_ns=1), result(2, "/d/new", mtime_ns=2)
    loose = result(3, "/d/loose", mtime_ns=3, closeness=Closeness.LOOSE)

    assert names(in_order((old, loose, new), Sort.DATE)) == "newoldloose"


def test_the_line_stands_before_the_loose_ones_at_the_end() -> None:
    good, loose = result(1, "/d/a"), result(2, "/d/b", closeness=Closeness.LOOSE)

    assert first_loose((good, loose)) == 1
    assert first_loose((good, good)) == 2
    assert first_loose((loose, loose)) == 0


# Copies and versions


def family(*names: str, **more: object) -> SearchResult:
    face, *others = (result(1, f"/d/{name}", **more) for name in names)
    return replace(face, copies=tuple(others))


def families(found: tuple[SearchResult, ...]) -> list[str]:
    return [names((item, *item.copies)) for item in found]


def test_a_row_keeps_its_file_though_another_version_would_be_shown() -> None:
    wanted = (family("b", "a", "c"), *results("x"))
    arranged = arrange(results("ax"), wanted, current=Path("/d/a"), moved=True)

    assert families(arranged.results) == ["abc", "x"]
    assert arranged.better == 0


def test_versions_that_have_rows_keep_them_and_stand_nowhere_else() -> None:
    arranged = arrange(results("axb"), (family("b", "a", "c"),), current=Path("/d/x"), moved=True)

    assert families(arranged.results) == ["ac", "x", "b"]


def test_until_the_person_moves_a_family_is_as_it_came() -> None:
    arranged = arrange(results("ab"), (family("b", "a"),), current=None, moved=False)

    assert families(arranged.results) == ["ba"]


def test_which_versions_are_identical_is_told_from_the_row_that_is_shown() -> None:
    same, other = result(1, "/d/b", identical=True), result(1, "/d/c")
    wanted = replace(result(1, "/d/a"), copies=(same, other))

    (row,) = arrange((same,), (wanted,), current=None, moved=True).results
    assert [(copy.name, copy.identical) for copy in row.copies] == [("a", True), ("c", False)]
    (row,) = arrange((other,), (wanted,), current=None, moved=True).results
    assert [(copy.name, copy.identical) for copy in row.copies] == [("a", False), ("b", False)]


@given(st.lists(st.sampled_from("abcdef"), unique=True), st.permutations("abcdef"), st.integers(1, 5))
def test_no_row_is_lost_and_no_file_is_twice(shown: list[str], wanted: list[str], size: int) -> None:
    fresh = tuple(family(*wanted[at : at + size]) for at in range(0, 6, size))
    arranged = arrange(results("".join(shown)), fresh, current=None, moved=True)

    assert names(arranged.results)[: len(shown)] == "".join(shown)
    if shown:
        assert sorted("".join(families(arranged.results))) == list("abcdef")
