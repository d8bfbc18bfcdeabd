"""In which language the program speaks. Its texts stand in the source in English; translations lie in `resources`.

The window speaks one language at a time, by Qt's translators. Paper is for the customers of the business: a sheet
speaks the language of the business, whatever the window of whoever prints it speaks (`speaking`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
ENGLISH = "en"

_CALLED = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "he": "עברית",
    "ja": "日本語",
    "pt": "Português",
    "zh_Hans": "中文 (简体)",
}
"""As Babel calls them, which would read the data of all of them to say so."""


class _Book:
    """The translations of one language; English has none."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        if language != ENGLISH:
            self._translator.load(str(TRANSLATIONS / f"{language}.qm"))

    def say(self, text: str, n: int, about: str) -> str:
        found = self._translator.translate("", text, about or None, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found


_spoken: ContextVar[_Book | None] = ContextVar("spoken", default=None)


def tr(text: str, n: int = -1, *, about: str = "") -> str:
    """Translate a text; `%n` in it becomes the number, in the plural form that the language wants.

    Args:
        text: in English.
        n: the number; none where the text has no `%n`.
        about: tells apart what English says with one word and other languages do not, as “Open” on a button.
    """
    book = _spoken.get()
    return book.say(text, n, about) if book else QCoreApplication.translate("", text, about or None, n)


def listed(parts: Iterable[str]) -> str:
    """Several things one after the other, with the comma of the language; what is empty is left out."""
    told = ""
    for part in filter(None, parts):
        told = tr("{first}, {more}").format(first=told, more=part) if told else part
    return told


@cache
def languages() -> tuple[str, ...]:
    """What the program can speak: codes as Qt writes them, English first."""
    return (ENGLISH, *sorted(path.stem for path in TRANSLATIONS.glob("*.qm")))


def called(language: str) -> str:
    """A language in itself: Deutsch, 中文 (简体)."""
    return _CALLED.get(language, language)


def language_of(locale: str) -> str:
    """The language to speak for a locale (de_AT): its own, else English."""
    wanted = [name.replace("-", "_") for name in QLocale(locale).uiLanguages()]
    return next((name for name in wanted if name in languages()), ENGLISH)


@cache
def _book(language: str) -> _Book:
    return _Book(language)


@contextmanager
def speaking(locale: str) -> Iterator[None]:
    """Let whatever is said within, on this thread, be said in the language of a locale."""
    token = _spoken.set(_book(language_of(locale)))
    try:
        yield
    finally:
        _spoken.reset(token)


class Tongue:
    """What the window speaks, Qt's own dialogs included."""

    def __init__(self) -> None:
        """Speak English until told otherwise."""
        self._translators: list[QTranslator] = []
        self.language = ENGLISH

    def speak(self, language: str) -> None:
        """Change the language (one of `languages`); what is already written on the screen stays as it is."""
        if language == self.language:
            return
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators, self.language = [], language
        if language == ENGLISH:
            return
        qt, ours = QTranslator(), QTranslator()
        qt.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        ours.load(str(TRANSLATIONS / f"{language}.qm"))
        self._translators = [qt, ours]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
