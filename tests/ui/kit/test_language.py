"""In which language the program speaks."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from ui.kit import days
from ui.kit.language import ENGLISH, Tongue, called, language_of, languages, speaking, tr

TODAY = date(2026, 6, 15)  # a Monday


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    made = Tongue()
    yield made
    made.speak(ENGLISH)


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de_DE", "de"),
        ("de_AT", "de"),
        ("fr_CA", "fr"),
        ("pt_PT", "pt"),
        ("zh_CN", "zh_Hans"),
        ("ar_EG", "ar"),
        ("en_GB", "en"),
        ("zh_TW", "en"),
        ("fi_FI", "en"),
        ("", "en"),
    ],
)
def test_a_locale_is_spoken_to_in_its_language_or_in_english(locale: str, language: str) -> None:
    assert language_of(locale) == language


def test_a_language_is_called_as_those_who_speak_it_call_it() -> None:
    assert [called(each) for each in ("en", "de", "ja")] == ["English", "Deutsch", "日本語"]


def test_the_window_speaks_what_it_is_told_and_english_again(tongue: Tongue) -> None:
    tongue.speak("de")
    german = tr("Next steps"), QCoreApplication.translate("QPlatformTheme", "Cancel")
    tongue.speak(ENGLISH)
    assert (german, tr("Next steps")) == (("Nächste Schritte", "Abbrechen"), "Next steps")


@pytest.mark.parametrize(
    ("language", "way"), [("ar", Qt.LayoutDirection.RightToLeft), ("fr", Qt.LayoutDirection.LeftToRight)]
)
def test_a_language_turns_the_window_to_the_way_it_is_read(
    tongue: Tongue, language: str, way: Qt.LayoutDirection
) -> None:
    tongue.speak(language)
    assert QApplication.layoutDirection() is way


@pytest.mark.parametrize(("count", "said"), [(0, "0 Leads"), (1, "1 Lead"), (2, "2 Leads"), (1000, "1000 Leads")])
def test_numbers_take_the_plural_of_the_language(count: int, said: str) -> None:
    with speaking("de_DE"):
        assert tr("%n leads", count) == said


@pytest.mark.parametrize(("count", "said"), [(0, "0 encontrados"), (1, "1 encontrado"), (2, "2 encontrados")])
def test_nothing_is_many_in_portuguese(count: int, said: str) -> None:
    with speaking("pt_BR"):
        assert tr("%n found", count) == said


@pytest.mark.parametrize(("count", "form"), [(2, "يومان"), (5, "أيام"), (40, "يومًا"), (100, "يوم")])
def test_arabic_has_six_plurals(count: int, form: str) -> None:
    with speaking("ar_EG"):
        assert form in tr("{count} days", count).split()


def test_one_english_word_may_be_two_words_elsewhere() -> None:
    with speaking("de_DE"):
        assert (tr("Open"), tr("Open", about="to do")) == ("Offen", "Öffnen")


def test_paper_speaks_its_own_language_in_a_window_of_another(tongue: Tongue) -> None:
    tongue.speak("fr")
    with speaking("de_DE"):
        german = tr("Leads")
    with speaking("en_GB"):
        english = tr("Next steps")
    assert (german, english, tr("Next steps")) == ("Leads", "Next steps", "Prochaines actions")


def test_paper_made_on_another_thread_does_not_change_what_the_window_says(qapp: QApplication) -> None:
    with ThreadPoolExecutor(1) as pool, speaking("de_DE"):
        assert pool.submit(tr, "Next steps").result() == "Next steps"


def test_a_text_without_a_translation_is_said_in_english_with_its_number() -> None:
    with speaking("de_DE"):
        assert (tr("Never heard"), tr("%n of them unheard of", 3)) == ("Never heard", "3 of them unheard of")


@pytest.mark.parametrize("locale", ["de_DE", "fr_FR", "es_ES", "pt_BR", "ar_EG", "he_IL", "ja_JP", "zh_CN"])
def test_the_words_that_a_field_of_a_day_shows_are_understood_when_typed(tongue: Tongue, locale: str) -> None:
    tongue.speak(language_of(locale))
    spoken = QLocale(locale)
    near = [date(2026, 6, day) for day in (14, 15, 16)]
    typed = [days.read(days.shown_short(day, TODAY, spoken), TODAY, spoken) for day in near]
    weekdays = [days.read(spoken.dayName(number), TODAY, spoken) for number in range(1, 8)]
    assert typed == near
    assert [day.isoweekday() if day else None for day in weekdays] == [*range(1, 8)]


@pytest.mark.parametrize(("locale", "typed"), [("he_IL", "שישי"), ("ar_EG", "غدا"), ("zh_CN", "周五"), ("de_DE", "fr")])
def test_short_and_plain_forms_of_days_are_understood(tongue: Tongue, locale: str, typed: str) -> None:
    tongue.speak(language_of(locale))
    found = days.read(typed, TODAY, QLocale(locale))
    assert found in (date(2026, 6, 16), date(2026, 6, 19))


def test_every_language_is_offered_with_english_first() -> None:
    assert languages()[0] == ENGLISH
    assert len(set(languages())) == len(languages()) > 2
