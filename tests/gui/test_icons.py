"""Icons are there, tinted with the theme, and sharp."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from qwenfind.gui import icons
from qwenfind.gui.icons import IconOf
from qwenfind.gui.resources import resources
from qwenfind.gui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
NAMES = sorted(file.stem for file in (resources() / "icons").glob("*.svg"))


def colors(image: QImage) -> set[str]:
    """The colours of pixels that are wholly painted."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() > 250}


@pytest.mark.parametrize("name", [name for name in NAMES if name != "qwenfind"])
def test_an_icon_is_drawn_in_the_colour_asked_for(theme: Theme, name: str) -> None:
    image = icons.pixmap(name, "#c0392b", 40).toImage()

    assert colors(image) == {"#c0392b"}


def test_an_icon_is_as_sharp_as_the_screen(theme: Theme) -> None:
    drawn = icons.pixmap("search", "black", 20, ratio=1.5)

    assert drawn.size() == QSize(30, 30)
    assert drawn.devicePixelRatio() == 1.5
    assert icons.icon("search", theme).pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40)


def test_a_disabled_control_has_a_paler_icon(theme: Theme) -> None:
    pale = icons.icon("search", theme).pixmap(QSize(24, 24), QIcon.Mode.Disabled)

    assert colors(pale.toImage()) == {QColor(theme.tokens.faint).name()}


def test_a_button_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    kept = IconOf(button, "pause", theme)
    light = colors(button.icon().pixmap(24, 24).toImage())
    theme.set(scheme="dark", text_size=100, density="comfortable")

    dark = colors(button.icon().pixmap(24, 24).toImage())
    assert dark == {QColor(theme.tokens.text).name()}
    assert dark != light
    before = button.icon().cacheKey()
    kept.set("play")
    assert button.icon().cacheKey() != before


def test_an_icon_that_is_not_there_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", theme)


def test_the_programs_own_icon_is_drawn_at_any_size(theme: Theme) -> None:
    for size in (16, 48, 256):
        assert icons.app_icon().pixmap(size, size).size() == QSize(size, size)


def test_an_installed_package_carries_what_the_app_loads() -> None:
    """Written out in pyproject.toml, because setuptools cannot find packages and rename one at once."""
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    found = {".".join(file.parent.relative_to(ROOT).parts) for file in (ROOT / "qwenfind").rglob("__init__.py")}

    assert set(tool["packages"]) == found | {"qwenfind.resources"}
    carried = tool["package-data"]["qwenfind.resources"]
    for kind in ("icons/*.svg", "translations/*.qm", "translations/*.json"):
        assert kind in carried
        assert list((ROOT / "resources").glob(kind))
