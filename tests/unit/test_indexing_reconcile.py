"""What many new files leave behind is freed bit by bit."""

from __future__ import annotations

import weakref

import pytest

from qwenfind.indexing.reconcile import ROWS_AT_ONCE, taken


class Row:
    """Anything that can be watched as it goes."""


@pytest.mark.parametrize("count", [0, 1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1, 3 * ROWS_AT_ONCE + 7])
def test_rows_are_taken_in_their_order_and_let_go_of_portion_by_portion(count: int) -> None:
    rows = [Row() for _ in range(count)]
    there = [weakref.ref(row) for row in rows]
    seen = 0

    for portion in taken(rows):
        assert 0 < len(portion) <= ROWS_AT_ONCE
        assert [there[seen + at]() for at in range(len(portion))] == portion
        assert all(reference() is None for reference in there[: max(0, seen)])
        seen += len(portion)
        assert len(rows) == count - seen

    assert seen == count
