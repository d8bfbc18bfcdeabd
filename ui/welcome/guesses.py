"""What the computer already tells about its owner: which currency and which way of writing dates and money."""

from __future__ import annotations

from datetime import date
from functools import cache

from babel import Locale
from babel.core import UnknownLocaleError, get_global
from babel.localedata import locale_identifiers
from babel.numbers import format_currency, get_currency_name, get_territory_currencies
from PySide6.QtCore import QLocale

from core.money import locale_of

FALLBACK_LOCALE, FALLBACK_CURRENCY = "en_GB", "EUR"


def system_locale() -> str:
    """The locale of the system, such as de_DE, if it names a country; else a plain English one."""
    return locale_like(QLocale.system().name())


def locale_like(name: str) -> str:
    """The nearest locale with a country that is offered: C and POSIX become English."""
    return name if name in dict(locales()) else FALLBACK_LOCALE


def system_currency() -> str:
    """What the country of the system pays with."""
    code = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in dict(currencies()) else FALLBACK_CURRENCY


def currency_of(locale: str) -> str:
    """What the country of a locale pays with now; nothing if it is not known."""
    territory = locale.rpartition("_")[2]
    found = get_territory_currencies(territory)
    return found[-1] if found else ""


def currencies() -> list[tuple[str, str]]:
    """Every currency that some country pays with today, by code, as (code, “EUR · Euro”)."""
    return _currencies(_spoken())


@cache
def _currencies(spoken: Locale) -> list[tuple[str, str]]:
    codes = {code for territory in get_global("territory_currencies") for code in get_territory_currencies(territory)}
    return [(code, f"{code} · {get_currency_name(code, locale=spoken)}") for code in sorted(codes)]


def locales() -> list[tuple[str, str]]:
    """Every language with a country that dates and money can be written in, as (de_DE, “German (Germany)”)."""
    return _locales(_spoken())


@cache
def _locales(spoken: Locale) -> list[tuple[str, str]]:
    parts = {tuple(name.split("_")) for name in locale_identifiers()}
    pairs = {(names[0], names[-1]) for names in parts if len(names) > 1 and len(names[-1]) == 2 and names[-1].isupper()}
    found = [(f"{language}_{territory}", _called(language, territory, spoken)) for language, territory in pairs]
    return sorted((each for each in found if each[1]), key=lambda each: each[1].casefold())


def countries() -> list[tuple[str, str]]:
    """Every country, as (DE, “Germany”)."""
    return _countries(_spoken())


@cache
def _countries(spoken: Locale) -> list[tuple[str, str]]:
    found = {code: spoken.territories.get(code, "") for code in get_global("territory_currencies")}
    named = [(code, name) for code, name in found.items() if name and len(code) == 2]
    return sorted(named, key=lambda each: each[1].casefold())


def _called(language: str, territory: str, spoken: Locale) -> str:
    """A locale in words; nothing where more than language and country is needed to name it."""
    try:
        found = Locale.parse(f"{language}_{territory}")
    except (ValueError, UnknownLocaleError):
        return ""
    return f"{found.get_language_name(spoken)} ({found.get_territory_name(spoken)})"


def sample_of(locale: str, currency: str, day: date) -> str:
    """How a day and an amount look then: “15 Jun 2026 · €1,234.50”."""
    from babel.dates import format_date

    own = locale_of(locale)
    return f"{format_date(day, 'medium', locale=own)} · {format_currency(1234.5, currency, locale=own)}"


def _spoken() -> Locale:
    """The language that the window speaks."""
    try:
        return Locale.parse(QLocale().name())
    except (ValueError, UnknownLocaleError):
        return Locale("en")
