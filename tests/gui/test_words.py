"""Text of files reaches the screen whole, and neither obeyed nor taken for markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from qwenfind.gui import words


@pytest.mark.parametrize(
    "text",
    [
        "Screenshot 2026-01-01 at 9.41.00\u202fAM.png",
        "10\u00a0km",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 family",
        "می\u200cخواهم",
        "क्\u200dष",
        "Donau\u00addampf",
        "plain.txt",
    ],
)
def test_what_belongs_to_a_text_stays(text: str) -> None:
    assert words.shown(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb\tc\0d", "a b c d"),
        ("gpj\u202egnp.exe", "gpj gnp.exe"),
        ("a\u2066b\u200fc\u2028d", "a b c d"),
        ("bad\udcff", "bad\ufffd"),
    ],
)
def test_what_a_control_obeys_does_not_reach_the_screen(text: str, shown: str) -> None:
    """As many characters as before: marks are counted in the text as it is."""
    assert words.shown(text) == shown
    assert len(shown) == len(text)


def test_a_text_of_several_lines_keeps_them() -> None:
    assert words.shown_lines("a\n\tb\x07\u202e") == "a\n\tb  "


def test_a_path_for_another_program_is_as_it_is() -> None:
    assert words.whole("/d/at 9.41\u202fAM\u200d.png") == "/d/at 9.41\u202fAM\u200d.png"
    assert words.whole("/d/\udcff") == "/d/\ufffd"


def test_a_tooltip_takes_no_markup() -> None:
    assert words.tooltip("/d/a & b.pdf") == "/d/a & b.pdf"
    assert words.tooltip('/d/<img src="x">.pdf') == "<qt>/d/&lt;img src=&quot;x&quot;&gt;.pdf</qt>"
    assert words.tooltip("<b>a</b>\nb") == "<qt>&lt;b&gt;a&lt;/b&gt;<br>b</qt>"


def test_a_place_keeps_its_names() -> None:
    assert words.place(Path("/home/me/می\u200cخواهم"), home=Path("/home/me")) == "می\u200cخواهم"
