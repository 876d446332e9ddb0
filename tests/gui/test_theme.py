"""The app's look follows what the person asked the system for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from qwenfind.gui import high_contrast, motion
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.high_contrast import colors_of, contrast, washed
from qwenfind.gui.search_field import SearchField
from qwenfind.gui.theme import DARK, LIGHT, Theme, Tokens, filled, palette_of

HIGH, USUAL = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference
# Windows' contrast themes "Aquatic" and "Desert", and one whose selection is pale: window, text, highlight, its text.
SCHEMES = (
    ("#202020", "#FFFFFF", "#8EE3F0", "#263B50"),
    ("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3"),
    ("#FFFFFF", "#000000", "#F0F0A0", "#000000"),
)


def system(window: str, text: str, highlight: str, highlighted: str) -> QPalette:
    palette = QPalette(QColor(window))
    roles = QPalette.ColorRole
    for role in (roles.Window, roles.Base, roles.Button):
        palette.setColor(role, QColor(window))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(role, QColor(text))
    palette.setColor(roles.Highlight, QColor(highlight))
    palette.setColor(roles.HighlightedText, QColor(highlighted))
    return palette


@pytest.fixture
def contrasting(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    hints = qapp.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(HIGH)
    yield theme
    hints.accessibility().contrastPreferenceChanged.emit(USUAL)


def test_high_contrast_keeps_the_systems_colours(qapp: QApplication, contrasting: Theme) -> None:
    """Ours are nowhere then, neither in the palette nor in the sheet nor in what is painted."""
    own = qapp.style().standardPalette()

    assert contrasting.high_contrast
    assert qapp.palette().color(QPalette.ColorRole.Window) == own.color(QPalette.ColorRole.Window)
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == own.color(QPalette.ColorRole.Highlight)
    assert contrasting.tokens.window == own.color(QPalette.ColorRole.Window).name()
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb", qapp.styleSheet())


def test_high_contrast_wins_over_the_scheme_that_was_chosen(contrasting: Theme) -> None:
    before = contrasting.tokens
    contrasting.set(scheme="dark", text_size=100, density="")

    assert contrasting.tokens == before


def test_our_colours_come_back_with_the_usual_contrast(qapp: QApplication, theme: Theme) -> None:
    accessibility = qapp.styleHints().accessibility()
    seen: list[Tokens] = []
    theme.changed.connect(lambda: seen.append(theme.tokens))
    accessibility.contrastPreferenceChanged.emit(HIGH)
    accessibility.contrastPreferenceChanged.emit(USUAL)

    assert len(seen) == 2
    assert theme.tokens == LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == palette_of(LIGHT).color(QPalette.ColorRole.Window)


def test_what_is_chosen_is_drawn_in_the_systems_selection(qtbot: QtBot, contrasting: Theme) -> None:
    """The sheet's palette roles are understood: a list's chosen row has the highlight as its ground."""
    assert contrasting.high_contrast
    pages = QListWidget()
    pages.setProperty("class", "pages")
    pages.addItems(["one", "two"])
    pages.setCurrentRow(0)
    qtbot.addWidget(pages)
    pages.resize(200, 120)
    pages.show()
    row = pages.visualItemRect(pages.item(0)).translated(pages.viewport().pos())
    painted = pages.grab().toImage().pixelColor(row.right() - 3, row.center().y())

    assert painted == pages.palette().color(QPalette.ColorRole.Highlight)


def test_a_button_in_high_contrast_has_an_edge_of_the_text_colour(qtbot: QtBot, contrasting: Theme) -> None:
    assert contrasting.high_contrast
    button = QPushButton("Open")
    qtbot.addWidget(button)
    button.resize(120, 34)
    button.show()
    painted = button.grab().toImage().pixelColor(60, 0)

    assert painted == button.palette().color(QPalette.ColorRole.WindowText)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_that_is_painted_in_high_contrast_can_be_read(scheme: tuple[str, str, str, str]) -> None:
    made = Tokens(**colors_of(system(*scheme)))

    for ground in (made.window, made.panel, made.selection, made.mark, made.evidence):
        assert contrast(QColor(made.text), QColor(ground)) >= 7.0
    assert contrast(QColor(made.accent), QColor(made.panel)) >= 4.5
    assert contrast(QColor(made.accent_text), QColor(made.accent)) >= 4.5
    assert made.selection != made.panel


def test_a_wash_gives_way_to_the_words_on_it() -> None:
    white, black = QColor("white"), QColor("black")

    assert washed(white, white, black) == white
    assert contrast(washed(white, black, black), black) >= 7.0
    assert round(contrast(white, black)) == 21


def test_every_colour_has_a_system_role_to_stand_for_it() -> None:
    names = {field.name for field in fields(Tokens)}

    assert set(high_contrast.ROLES) == names
    assert "palette(base)" in filled(high_contrast.ROLES, 1.0)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_text_has_the_contrast_that_is_promised(tokens: Tokens) -> None:
    for text in (tokens.text, tokens.muted, tokens.accent):
        for ground in (tokens.window, tokens.panel):
            assert contrast(QColor(text), QColor(ground)) >= 4.5


# Motion


def answers(told: str) -> motion.Answer:
    def answer(command: Sequence[str]) -> str:
        assert command[0] in ("gsettings", "defaults")
        return told

    return answer


def refuses(_command: Sequence[str]) -> str:
    raise AssertionError("nobody is to be asked")


@pytest.mark.parametrize(("told", "unwanted"), [("false\n", True), ("true\n", False), ("", False)])
def test_gnome_tells_by_its_animations(told: str, unwanted: bool, tmp_path: Path) -> None:
    environment = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}
    assert motion.unwanted_on_linux(environment, tmp_path, answers(told)) is unwanted


@pytest.mark.parametrize(
    ("written", "unwanted"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("[General]\nColorScheme=x\n[Colors:View][Inactive]\nA=1\n", False),
        ("[KDE]\nAnimationDurationFactor=soon\n", False),
        ("no section = 1\n", False),
    ],
)
def test_plasma_tells_by_the_speed_of_its_animations(written: str, unwanted: bool, tmp_path: Path) -> None:
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "kdeglobals").write_text(written, encoding="utf-8")

    assert motion.unwanted_on_linux({"XDG_CURRENT_DESKTOP": "KDE"}, tmp_path, refuses) is unwanted


def test_plasma_without_settings_moves(tmp_path: Path) -> None:
    assert not motion.unwanted_on_linux({"XDG_CURRENT_DESKTOP": "KDE"}, tmp_path, refuses)


@pytest.mark.parametrize(("told", "unwanted"), [("1\n", True), ("0\n", False), ("", False)])
def test_macos_tells_by_its_settings_of_accessibility(told: str, unwanted: bool) -> None:
    assert motion.unwanted_on_macos(answers(told)) is unwanted


def test_a_program_that_is_not_there_has_no_answer() -> None:
    assert motion._answer(("no-such-program-of-any-system",)) == ""


def test_nothing_runs_under_the_field_where_less_motion_is_wanted(qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
    theme.set_reduced_motion(True)
    field = SearchField(bridge, theme)
    qtbot.addWidget(field)
    field.set_busy(True)

    assert field._sweep.state() is field._sweep.State.Stopped
