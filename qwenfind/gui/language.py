"""The language of the app: loads what translators wrote, for the system's language or the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from qwenfind.gui.resources import resources

_FILES = "qwenfind"
# Each in its own words, as a list to choose from shows them.
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pt": "Português",
    "zh": "中文",
}


class Language(QObject):
    """Has the app speak one language. English needs its file too: it holds the plurals."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = QLocale.system()
        self._in_use: list[QTranslator] = []
        self._code: str | None = None

    @property
    def code(self) -> str:
        """The code of the language in use: one of `NAMES`."""
        return self._code or "en"

    def use(self, code: str) -> None:
        """Speaks the language of a code of `NAMES`, or for "" the system's where it is one of these."""
        wanted = code if code in NAMES else _first_known(self._system.uiLanguages())
        if wanted == self._code:
            return
        for translator in self._in_use:
            self._app.removeTranslator(translator)
        self._in_use.clear()
        self._code = wanted
        # Numbers and dates are the system's where the language is, so that a Briton keeps British dates.
        same = self._system.name().partition("_")[0] == wanted
        QLocale.setDefault(self._system if same else QLocale(wanted))
        own = str(resources() / "translations")
        for name, folder in (("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), (_FILES, own)):
            translator = QTranslator(self)
            if translator.load(QLocale(wanted), name, "_", folder):
                self._app.installTranslator(translator)
                self._in_use.append(translator)


def _first_known(codes: list[str]) -> str:
    for code in codes:
        language = code.replace("_", "-").partition("-")[0]
        if language in NAMES:
            return language
    return "en"
