"""How the app looks where the system asks for high contrast: in the system's own colours, ours left out."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

# What the words of a wash keep: WCAG 2.2, success criterion 1.4.6.
_ENHANCED = 7.0
# How much of its colour a wash has at most.
_WASH = 0.45

ROLES = {
    "window": "palette(window)",
    "panel": "palette(base)",
    "line": "palette(window-text)",
    "text": "palette(window-text)",
    "muted": "palette(window-text)",
    "faint": "palette(placeholder-text)",
    "accent": "palette(highlight)",
    "accent_text": "palette(highlighted-text)",
    "accent_wash": "palette(base)",
    "selection": "palette(highlight)",
    "evidence": "palette(base)",
    "mark": "palette(highlight)",
    "good": "palette(window-text)",
    "warn": "palette(window-text)",
    "bad": "palette(window-text)",
    "track": "palette(base)",
}
"""For each colour of the style sheet the system's own."""

SHEET = """
QFrame[class="banner"] { border: 1px solid palette(window-text); }
QProgressBar { border: 1px solid palette(window-text); }
QPushButton[class="link"], QLabel[class="badge-accent"] { color: palette(link); }
QPushButton:pressed, QPushButton:checked, QPushButton[class="chip-on"], QRadioButton[class="segment"]:checked,
QMenu::item:selected, QListWidget[class="pages"]::item:selected, QTableWidget[class="table"]::item:selected,
QListWidget[class="list"]::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QPushButton[class="primary"]:disabled { color: palette(placeholder-text); border-color: palette(placeholder-text); }
QToolButton[class="flat"]:hover { border: 1px solid palette(highlight); }
QComboBox QAbstractItemView { selection-background-color: palette(highlight);
    selection-color: palette(highlighted-text); }
"""
"""Where the usual sheet has a pale wash below its words, the system's selection takes its place."""


def colors_of(palette: QPalette) -> dict[str, str]:
    """The colours of a system's palette under the names of our tokens, for what is painted."""
    roles = QPalette.ColorRole
    panel, text, highlight = (palette.color(role) for role in (roles.Base, roles.Text, roles.Highlight))
    window = palette.color(roles.Window)
    # Words and lines are painted in it too.
    readable = min(contrast(highlight, panel), contrast(highlight, window)) >= 4.5
    accent = highlight if readable else text
    wash = washed(panel, highlight, text).name()
    faint = QColor(palette.color(QPalette.ColorGroup.Disabled, roles.Text))
    faint.setAlpha(255)
    return {
        "window": window.name(),
        "panel": panel.name(),
        "line": text.name(),
        "text": text.name(),
        "muted": text.name(),
        "faint": faint.name(),
        "accent": accent.name(),
        "accent_text": (palette.color(roles.HighlightedText) if readable else panel).name(),
        "accent_wash": panel.name(),
        "selection": wash,
        "evidence": panel.name(),
        "mark": wash,
        "good": text.name(),
        "warn": text.name(),
        "bad": text.name(),
        "track": panel.name(),
    }


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def washed(ground: QColor, color: QColor, text: QColor) -> QColor:
    """`ground` with as much of `color` as leaves text on it well to be read."""
    for step in range(9, 0, -1):
        made = _mixed(ground, color, _WASH * step / 9)
        if contrast(made, text) >= _ENHANCED:
            return made
    return ground


def _mixed(ground: QColor, color: QColor, share: float) -> QColor:
    pairs = zip(ground.getRgbF()[:3], color.getRgbF()[:3], strict=True)  # type: ignore[index] # typed as object
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in pairs))


def _luminance(color: QColor) -> float:
    """Relative luminance, as WCAG 2.2 defines it for sRGB."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
