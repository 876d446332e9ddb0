"""Colours, sizes and the style sheet: one place for how the app looks. A palette first, a sheet for the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from qwenfind.gui import high_contrast

# Points of the designs' pixels at 96 dpi; `Theme.font` scales them by what the person chose.
SIZES = {"title": 22.0, "field": 17.0, "heading": 15.0, "name": 13.5, "body": 13.0, "evidence": 12.5, "muted": 11.5}
FIELD_RADIUS = 12


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme. Text on `window` and `panel` has a contrast of at least 4.5 to 1.

    `faint` is for lines and signs that repeat what is said elsewhere, never for text that must be read.
    """

    window: str
    panel: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_text: str
    accent_wash: str
    selection: str
    evidence: str
    mark: str
    good: str
    warn: str
    bad: str
    track: str

    def color(self, name: str) -> QColor:
        """One token as Qt's colour."""
        return QColor(getattr(self, name))


LIGHT = Tokens(
    window="#F6F6F9",
    panel="#FFFFFF",
    line="#E4E4EA",
    text="#1D1D23",
    muted="#6A6A76",
    faint="#9A9AA6",
    accent="#5B5BD6",
    accent_text="#FFFFFF",
    accent_wash="#EEEEFC",
    selection="#F0F0FD",
    evidence="#FFF6D6",
    mark="#FFE8A3",
    good="#2E8B57",
    warn="#B7791F",
    bad="#C0392B",
    track="#E4E4EC",
)
DARK = Tokens(
    window="#17171B",
    panel="#1F1F24",
    line="#33333B",
    text="#ECECF1",
    muted="#A0A0AC",
    faint="#74747F",
    accent="#9A98FF",
    accent_text="#17171B",
    accent_wash="#2B2B45",
    selection="#292940",
    evidence="#3A3320",
    mark="#6B5716",
    good="#63C08C",
    warn="#E0B050",
    bad="#F08A7C",
    track="#3A3A44",
)


class Theme(QObject):
    """What the app looks like now; tells when that changes.

    Attributes:
        tokens: the colours in use.
        is_dark: whether they are light on dark.
        scale: size of text, 1.0 for the designs' own.
        compact: whether rows are low.
        high_contrast: whether the system asks for it; then its own colours are used, whatever the person chose here.
        reduced_motion: whether the person asked the system for less motion; then nothing is animated.
    """

    changed = Signal()

    def __init__(self, app: QApplication, *, scheme: str = "system", text_size: int = 100, density: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self.scale = text_size / 100
        self.compact = density == "compact"
        self.reduced_motion = False
        self.is_dark = False
        self.tokens = LIGHT
        app.setStyle(QStyleFactory.create("Fusion"))
        # Kept: what Python holds of the hints of accessibility goes with what it holds of these.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        wishes = self._hints.accessibility()
        wishes.contrastPreferenceChanged.connect(self._follow_contrast)
        self.high_contrast = wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
        self._put_on()

    def set(self, *, scheme: str, text_size: int, density: str) -> None:
        """Puts on another look: "system", "light" or "dark", text in per cent, "comfortable" or "compact"."""
        asked = (scheme, text_size / 100, density == "compact")
        if asked != (self._scheme, self.scale, self.compact):
            self._scheme, self.scale, self.compact = asked
            self._put_on()

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        """The system's font in one of the sizes of `SIZES`."""
        font = QFont(self._app.font())
        font.setPixelSize(max(8, round(SIZES[size] * self.scale)))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def px(self, pixels: float) -> int:
        """A length of the designs that grows with the text."""
        return round(pixels * self.scale)

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:
        """Animates nothing any more, or again."""
        self.reduced_motion = reduced

    @Slot(Qt.ColorScheme)
    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._scheme == "system" or self.high_contrast:
            self._put_on()

    @Slot(Qt.ContrastPreference)
    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        wanted = preference is Qt.ContrastPreference.HighContrast
        if wanted != self.high_contrast:
            self.high_contrast = wanted
            self._put_on()

    def _put_on(self) -> None:
        hints = self._hints
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(self._scheme)
        if wanted is None or self.high_contrast:
            hints.unsetColorScheme()
            self.is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        else:
            hints.setColorScheme(wanted)
            self.is_dark = wanted is Qt.ColorScheme.Dark
        if self.high_contrast:
            # A palette without a colour of its own leaves all to the system's.
            self._app.setPalette(QPalette())
            self.tokens = Tokens(**high_contrast.colors_of(self._app.palette()))
            sheet = filled(high_contrast.ROLES, self.scale) + high_contrast.SHEET
        else:
            self.tokens = DARK if self.is_dark else LIGHT
            self._app.setPalette(palette_of(self.tokens))
            sheet = sheet_of(self.tokens, self.scale)
        font = self._app.font()
        font.setPixelSize(round(SIZES["body"] * self.scale))
        self._app.setFont(font)
        self._app.setStyleSheet(sheet)
        self.changed.emit()


def palette_of(tokens: Tokens) -> QPalette:
    """The tokens as Qt's palette roles."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "window"),
        (roles.Base, "panel"),
        (roles.AlternateBase, "window"),
        (roles.Button, "panel"),
        (roles.ToolTipBase, "panel"),
        (roles.WindowText, "text"),
        (roles.Text, "text"),
        (roles.ButtonText, "text"),
        (roles.ToolTipText, "text"),
        (roles.BrightText, "accent_text"),
        (roles.PlaceholderText, "muted"),
        (roles.Highlight, "accent"),
        (roles.HighlightedText, "accent_text"),
        (roles.Accent, "accent"),
        (roles.Link, "accent"),
        (roles.LinkVisited, "accent"),
        (roles.Mid, "line"),
        (roles.Midlight, "line"),
        (roles.Dark, "line"),
        (roles.Light, "panel"),
        (roles.Shadow, "line"),
    ):
        palette.setColor(role, tokens.color(name))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(disabled, role, tokens.color("faint"))
    return palette


def sheet_of(tokens: Tokens, scale: float) -> str:
    """The style sheet: what a palette cannot say. Widgets are chosen by `class` property, not by name."""
    return filled({field.name: getattr(tokens, field.name) for field in fields(tokens)}, scale)


def filled(colors: Mapping[str, str], scale: float) -> str:
    """The style sheet with a colour of the sheet's language for the name of each token."""
    return _SHEET.format_map({**colors, **{f"size_{name}": f"{round(size * scale)}px" for name, size in SIZES.items()}})


_SHEET = """
* {{ outline: none; }}
QToolTip {{ color: {text}; background: {panel}; border: 1px solid {line}; padding: 4px 6px; }}
QLabel[class="title"] {{ font-size: {size_title}; font-weight: 700; }}
QLabel[class="heading"] {{ font-size: {size_heading}; font-weight: 600; }}
QLabel[class="name"] {{ font-size: {size_name}; font-weight: 600; }}
QLabel[class="muted"], QCheckBox[class="muted"] {{ color: {muted}; }}
QLabel[class="small"] {{ color: {muted}; font-size: {size_muted}; }}
QLabel[class="bad"] {{ color: {bad}; }}
QLabel[class="warn"] {{ color: {warn}; }}
QLabel[class="good"] {{ color: {good}; }}
QLabel[class="badge"] {{ color: {muted}; border: 1px solid {line}; border-radius: 5px; padding: 1px 6px;
    font-size: {size_muted}; }}
QLabel[class="badge-accent"] {{ color: {accent}; background: {accent_wash}; border-radius: 5px; padding: 2px 7px;
    font-size: {size_muted}; font-weight: 600; }}
QFrame[class="panel"], QWidget[class="panel"] {{ background: {panel}; }}
QFrame[class="card"] {{ background: {panel}; border: 1px solid {line}; border-radius: 12px; }}
QFrame[class="card-chosen"] {{ background: {panel}; border: 1px solid {accent}; border-radius: 12px; }}
QFrame[class="card"]:focus, QFrame[class="card-chosen"]:focus {{ border: 2px solid {accent}; }}
QFrame[class="drop"] {{ background: transparent; border: 2px dashed {faint}; border-radius: 12px; }}
QFrame[class="line"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[class="vline"] {{ background: {line}; border: none; max-width: 1px; min-width: 1px; }}
QFrame[class="banner"] {{ background: {accent_wash}; border: none; border-radius: 7px; }}
QFrame[class="banner-bad"] {{ background: {panel}; border: 1px solid {bad}; border-radius: 7px; }}
QPushButton {{ background: {panel}; color: {text}; border: 1px solid {line}; border-radius: 7px; padding: 6px 12px;
    min-height: 18px; }}
QPushButton:hover {{ border-color: {faint}; }}
QPushButton:pressed, QPushButton:checked {{ background: {accent_wash}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QPushButton:disabled {{ color: {faint}; }}
QPushButton[class="primary"] {{ background: {accent}; color: {accent_text}; border: 1px solid {accent};
    font-weight: 600; }}
QPushButton[class="primary"]:focus {{ border: 2px solid {text}; padding: 5px 11px; }}
QPushButton[class="primary"]:disabled {{ background: {track}; border-color: {track}; color: {muted}; }}
QPushButton[class="danger"] {{ color: {bad}; }}
QPushButton[class="link"] {{ background: transparent; border: none; color: {accent}; padding: 0 2px;
    text-align: left; }}
QPushButton[class="link"]:hover {{ text-decoration: underline; }}
QPushButton[class="link"]:focus {{ border: 1px solid {accent}; border-radius: 4px; padding: 0 1px; }}
QPushButton[class="quiet"] {{ background: transparent; border: none; color: {muted}; padding: 2px; }}
QPushButton[class="quiet"]:hover {{ color: {text}; }}
QPushButton[class="quiet"]:focus {{ border: 1px solid {accent}; border-radius: 4px; padding: 1px; }}
QPushButton[class="chip"] {{ border-radius: 15px; padding: 4px 12px; color: {muted}; min-height: 20px; }}
QPushButton[class="chip"]:hover {{ color: {text}; }}
QPushButton[class="chip"]:focus {{ border: 2px solid {accent}; padding: 3px 11px; }}
QPushButton[class="chip-on"] {{ border-radius: 15px; padding: 4px 12px; color: {accent}; background: {accent_wash};
    border: 1px solid {accent_wash}; font-weight: 600; min-height: 20px; }}
QPushButton[class="chip-on"]:focus {{ border: 2px solid {accent}; padding: 3px 11px; }}
QToolButton[class="flat"] {{ background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 3px; color: {muted}; }}
QToolButton[class="flat"]:hover {{ background: {accent_wash}; }}
QToolButton[class="flat"]:focus {{ border: 1px solid {accent}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QTimeEdit {{ background: {panel}; color: {text};
    border: 1px solid {line}; border-radius: 7px; padding: 5px 8px; min-height: 18px;
    placeholder-text-color: {muted}; selection-background-color: {accent}; selection-color: {accent_text}; }}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QTimeEdit:focus {{
    border: 1px solid {accent}; }}
QRadioButton[class="name"] {{ font-size: {size_name}; font-weight: 600; spacing: 9px; }}
QRadioButton[class="name"]::indicator {{ width: 12px; height: 12px; border: 2px solid {faint}; border-radius: 8px;
    background: {panel}; }}
QRadioButton[class="name"]::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; }}
QRadioButton[class="name"]::indicator:disabled {{ border-color: {track}; }}
QRadioButton[class="name"]:disabled {{ color: {muted}; }}
QPushButton[class="drop"] {{ background: transparent; border: 2px dashed {faint}; border-radius: 12px; color: {muted};
    text-align: left; padding: 14px 18px; }}
QPushButton[class="drop"]:hover, QPushButton[class="drop"]:focus, QPushButton[class="drop-over"] {{
    border: 2px dashed {accent}; border-radius: 12px; color: {text}; text-align: left; padding: 14px 18px; }}
QPushButton[class="drop-over"] {{ background: {accent_wash}; }}
QLineEdit[class="bare"], QLineEdit[class="bare"]:focus {{ background: transparent; border: none; padding: 4px 0;
    min-height: 1.5em; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox QAbstractItemView {{ background: {panel}; border: 1px solid {line}; selection-background-color: {accent_wash};
    selection-color: {text}; }}
QPlainTextEdit, QTextEdit {{ background: {panel}; color: {text}; border: 1px solid {line}; border-radius: 7px;
    selection-background-color: {accent}; selection-color: {accent_text}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 1px solid {accent}; }}
QPlainTextEdit[class="preview"], QPlainTextEdit[class="preview"]:focus {{ border: none; border-radius: 0; }}
QProgressBar {{ background: {track}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QMenu {{ background: {panel}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 20px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {accent_wash}; color: {text}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QListView, QTableView, QTreeView {{ background: {panel}; border: none; }}
QTreeView[class="plain"], QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {muted}; border: none; border-bottom: 1px solid {line};
    padding: 6px 8px; text-align: left; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {faint}; border-radius: 3px; min-height: 28px; min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
    border: none; width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QSplitter::handle {{ background: {line}; }}
QListWidget[class="pages"] {{ background: {panel}; border: none; border-right: 1px solid {line}; padding: 12px 10px; }}
QListWidget[class="pages"]::item {{ padding: 9px 12px; border-radius: 9px; color: {muted}; }}
QListWidget[class="pages"]::item:selected {{ background: {accent_wash}; color: {accent}; font-weight: 600; }}
QListWidget[class="pages"]::item:selected:focus {{ border: 1px solid {accent}; }}
QPushButton[class="link"]:disabled, QPushButton[class="danger"]:disabled {{ color: {faint}; text-decoration: none; }}
QLabel[class="setting"] {{ font-weight: 500; }}
QFrame[class="segments"] {{ background: {window}; border: 1px solid {line}; border-radius: 9px; }}
QRadioButton[class="segment"] {{ color: {muted}; padding: 4px 12px; border: 1px solid transparent; border-radius: 7px;
    spacing: 0; min-height: 18px; }}
QRadioButton[class="segment"]::indicator {{ width: 0; height: 0; border: none; image: none; background: transparent; }}
QRadioButton[class="segment"]:hover {{ color: {text}; }}
QRadioButton[class="segment"]:checked {{ color: {accent}; background: {accent_wash}; font-weight: 600; }}
QRadioButton[class="segment"]:focus {{ border: 1px solid {accent}; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent; width: 22px; }}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow, QComboBox::down-arrow {{ image: none; }}
QAbstractSpinBox:disabled, QLineEdit:disabled, QComboBox:disabled {{ color: {faint}; }}
QSlider {{ min-height: 24px; }}
QSlider::groove:horizontal {{ height: 4px; background: {track}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {panel}; border: 1px solid {faint}; width: 16px; height: 16px;
    margin: -7px 0; border-radius: 9px; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {accent}; }}
QTableWidget[class="table"] {{ border: 1px solid transparent; border-radius: 7px; }}
QListWidget[class="list"] {{ border: 1px solid {line}; border-radius: 7px; }}
QTableWidget[class="table"]:focus, QListWidget[class="list"]:focus {{ border: 1px solid {accent}; }}
QTableWidget[class="table"]::item {{ padding: 5px 8px; border-bottom: 1px solid {line}; }}
QListWidget[class="list"]::item {{ padding: 5px 8px; }}
QTableWidget[class="table"]::item:selected, QListWidget[class="list"]::item:selected {{ background: {selection};
    color: {text}; }}
QListWidget[class="list"] QLineEdit {{ padding: 2px 6px; border-radius: 0; min-height: 0; }}
QFrame[class="sample"] {{ background: {window}; border: 1px solid {line}; border-radius: 9px; }}
QFrame[class="drop-over"] {{ background: {accent_wash}; border: 2px dashed {accent}; border-radius: 12px; }}
"""
