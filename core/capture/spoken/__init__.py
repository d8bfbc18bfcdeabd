"""Words by language: those of the owner's language are known, and the English ones."""

from __future__ import annotations

from functools import cache

from core.capture.spoken.vocabulary import Vocabulary
from core.money import locale_of


@cache
def vocabularies(locale: str) -> tuple[Vocabulary, ...]:
    """The words of a locale's language, then the English ones."""
    from core.capture.spoken import (
        arabic,
        chinese,
        english,
        french,
        german,
        hebrew,
        japanese,
        portuguese,
        spanish,
    )

    by_language = {
        "ar": arabic.WORDS,
        "de": german.WORDS,
        "es": spanish.WORDS,
        "fr": french.WORDS,
        "he": hebrew.WORDS,
        "ja": japanese.WORDS,
        "pt": portuguese.WORDS,
        "zh": chinese.WORDS,
    }
    own = by_language.get(locale_of(locale).language)
    return (own, english.WORDS) if own is not None else (english.WORDS,)
