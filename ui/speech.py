"""How the program writes and speaks: the language, the form of days and numbers, and the Han shapes that go with it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.kit import fonts, style
from ui.kit.language import ENGLISH, Tongue, language_of, languages
from ui.settings import Settings


class Speech:
    """As the system does, until a business file says how its owner writes."""

    def __init__(self, settings: Settings) -> None:
        """Speak what was chosen for this computer, else as the system does."""
        self._settings = settings
        self._tongue = Tongue()
        self._before = QLocale()
        self._speak(QLocale.system().name())

    def follow(self, locale: str) -> None:
        """Write days as the money of a business is written, and speak its language; what is on the screen stays."""
        QLocale.setDefault(QLocale(locale))
        self._speak(locale)

    def end(self) -> None:
        """Give the process back as it was."""
        self._tongue.speak(ENGLISH)
        QLocale.setDefault(self._before)

    def _speak(self, locale: str) -> None:
        chosen = self._settings.text("language")
        self._tongue.speak(chosen if chosen in languages() else language_of(locale))
        fonts.shape_for(self._tongue.language if self._tongue.language in fonts.OWN_LETTERS else locale)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            style.weigh_anew(app)
