"""The language of the app: loads what translators wrote, for the system's language or the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from qwenfind.gui.resources import resources

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
    """Has the app speak one language; what is not translated is said in English."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = QLocale.system()
        self._in_use: list[QTranslator] = []
        self.code = ""

    def use(self, code: str) -> None:
        """Speaks the language of a code of `NAMES`, or for "" the system's where it is one of these."""
        wanted = code if code in NAMES else first_known(self._system.uiLanguages())
        if wanted == self.code:
            return
        self.end()
        self.code = wanted
        # Numbers and dates are the system's where the language is, so that a Briton keeps British dates.
        same = self._system.name().partition("_")[0] == wanted
        QLocale.setDefault(self._system if same else QLocale(wanted))
        own = str(resources() / "translations")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # English last asked, and needed in any case: its file has the plurals.
        for language, name, folder in (("en", "qwenfind", own), (wanted, "qtbase", qt), (wanted, "qwenfind", own)):
            translator = QTranslator(self)
            if translator.load(QLocale(language), name, "_", folder):
                self._app.installTranslator(translator)
                self._in_use.append(translator)

    @property
    def files(self) -> int:
        """How many files of translations are in use."""
        return len(self._in_use)

    def end(self) -> None:
        """Speaks as the program is written."""
        for translator in self._in_use:
            self._app.removeTranslator(translator)
        self._in_use.clear()
        self.code = ""


def first_known(codes: list[str]) -> str:
    """The first language of `NAMES` that a person's system asks for, else English."""
    for code in codes:
        language = code.replace("_", "-").partition("-")[0]
        if language in NAMES:
            return language
    return "en"
