"""Text in lines of a width: no letter is lost, and none stands beyond the width."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from qwenfind.gui.wrapping import wrapped


@pytest.mark.parametrize("word", ["holiday", "\U0001f3d6\U0001f468\u200d\U0001f467", "\U0001d525\U0001d52c\U0001d529"])
def test_a_text_is_broken_between_its_words(qapp: QApplication, word: str) -> None:
    """Also where a letter is two of Qt's."""
    font = qapp.font()
    metrics = QFontMetrics(font)
    text = " ".join([word] * 12)
    width = metrics.horizontalAdvance(" ".join([word] * 5))

    lines = wrapped(text, font, width, at_most=6)

    assert len(lines) > 1
    assert " ".join(lines) == text
    assert max(map(metrics.horizontalAdvance, lines)) <= width


def test_what_has_no_room_is_cut_in_the_last_line(qapp: QApplication) -> None:
    font = qapp.font()
    width = QFontMetrics(font).horizontalAdvance("holiday holiday")

    lines = wrapped(" ".join(["holiday"] * 12), font, width, at_most=3)

    assert len(lines) == 3
    assert [line.endswith("\u2026") for line in lines] == [False, False, True]
