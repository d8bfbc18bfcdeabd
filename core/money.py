"""Money as whole minor units of a currency, never as a float; currency data from CLDR."""

from __future__ import annotations

import re
from copy import copy
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any, NewType
from unicodedata import normalize

from babel import Locale, UnknownLocaleError, localedata
from babel.numbers import (
    NumberFormatError,
    format_currency,
    format_decimal,
    get_currency_name,
    get_currency_precision,
    get_currency_symbol,
    get_decimal_symbol,
    list_currencies,
    parse_decimal,
)

from core.errors import UserMistake, words

Minor = NewType("Minor", int)
"""An amount in minor units (cents) of the business currency."""

Share = NewType("Share", int)
"""A probability or part of one, in ten-thousandths: 10000 is all."""

Percent = NewType("Percent", int)
"""A percentage in hundredths of a percent: 1500 is 15 %."""

# What only groups digits, never separates a fraction; and the minus sign of typography.
_UNWRITTEN = str.maketrans(dict.fromkeys(" \u00a0\u202f'\u2019٬\u200e\u200f\u061c") | {"\u2212": "-"})

# What people write beside an amount where CLDR knows another sign for their language.
_NO_CENTS = re.compile(r"[.,]\s*[-\u2013\u2014]{1,2}$")
"""How some write that no cents follow: 80,- or 80.--."""
_BOTH_MARKS = re.compile(r"-?\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d{1,2}")
"""A number whose marks can only mean one thing, whatever the locale: 1.234,50 or 1,234.50."""
_CALLED = {
    "AED": "درهم د.إ",
    "CNY": "元 块 ¥",
    "EGP": "جنيه ج.م. ج.م",
    "EUR": "€",
    "GBP": "£",
    "HKD": "元 $",
    "ILS": 'שקלים שקל ש"ח ש״ח שח ₪',
    "JPY": "円 ¥",
    "SAR": "ريال ر.س. ر.س",
    "TWD": "元 $",
    "USD": "$",
}

# 12 digits before the point print everywhere and stay far inside 64 bits.
LARGEST = 10**12


@cache
def digits(currency: str) -> int:
    """Digits after the point: EUR 2, JPY 0, KWD 3 (ISO 4217, from CLDR)."""
    return get_currency_precision(currency)


@cache
def known_currencies() -> frozenset[str]:
    """The three-letter codes that CLDR knows."""
    return frozenset(list_currencies())


def check_currency(code: str) -> str:
    """Give back a currency code that exists, in capitals."""
    code = code.strip().upper()
    if code not in known_currencies():
        raise UserMistake(
            words("There is no currency “{code}”; write its three letters, such as EUR."), field="currency", code=code
        )
    return code


@cache
def locale_of(name: str) -> Locale:
    """The locale a business writes in; an unknown name falls back to its language, then to English."""
    for candidate in (name.replace("-", "_"), name.replace("-", "_").split("_")[0]):
        try:
            return _with_own_names(Locale.parse(candidate))
        except (ValueError, UnknownLocaleError, TypeError):
            continue
    return _with_own_names(Locale("en"))


def _with_own_names(locale: Locale) -> Locale:
    """Give a locale its own names of months and days.

    Babel shares what a language takes over from all others, and writes into it what it has found out for one: after
    Japanese, Arabic would get Japanese months. So whoever writes days writes them with `locale_of`: one who does not
    can spoil the root that all languages share, and then no copy helps.
    """
    data = localedata.load(str(locale))
    for names in ("months", "days", "quarters", "day_periods"):
        if names in data:
            data[names] = _copied(data[names])
    return locale


def _copied(names: Any) -> Any:
    """All of nested names; what only points elsewhere stays so."""
    return {key: _copied(value) for key, value in names.items()} if type(names) is dict else names


def rounded(value: Fraction) -> Minor:
    """Round once, half up (away from zero), to whole minor units."""
    doubled = abs(value) * 2
    magnitude = int((doubled + 1) // 2)
    return Minor(magnitude if value >= 0 else -magnitude)


def to_decimal(amount: int, currency: str) -> Decimal:
    """Minor units as a decimal number of the currency."""
    return Decimal(amount).scaleb(-digits(currency))


def plain(amount: int, currency: str) -> str:
    """All digits of the currency with a decimal point and nothing else: 1234.50."""
    return f"{to_decimal(amount, currency):.{digits(currency)}f}"


@lru_cache(maxsize=2_048)
def shown(amount: int, currency: str, locale: str) -> str:
    """An amount as the owner's locale writes it: € 1.234,50."""
    return format_currency(to_decimal(amount, currency), currency, locale=locale_of(locale))


@lru_cache(maxsize=2_048)
def shown_whole(amount: int, currency: str, locale: str) -> str:
    """An amount of whole units without the empty decimals, for little room: € 1.234."""
    written = locale_of(locale)
    pattern = copy(written.currency_formats["standard"])
    pattern.frac_prec = (0, 0)
    return str(pattern.apply(to_decimal(amount, currency), written, currency=currency, currency_digits=False))


def from_decimal(number: Decimal, currency: str, *, field: str = "") -> Minor:
    """Minor units of an exact decimal number; more digits than the currency has are refused."""
    scaled = number.scaleb(digits(currency))
    whole = scaled.to_integral_value(ROUND_HALF_UP)
    if whole != scaled:
        raise UserMistake(
            words("{currency} has {digits} digits after the point; “{text}” has more."),
            field=field,
            currency=currency,
            digits=digits(currency),
            text=str(number),
        )
    if abs(whole) >= LARGEST * 10 ** digits(currency):
        raise UserMistake(words("An amount may have at most 12 digits."), field=field)
    return Minor(int(whole))


def typed(text: str, currency: str, locale: str, *, field: str = "") -> Minor | None:
    """Read an amount as a person types it: “1.234,50 €”, “80”, “1 200”; empty is none.

    The owner's locale decides what separates thousands; a lone separator followed by one or two
    digits is read as the decimal sign, whichever it is, since “80.5” never means 805.
    """
    bare = normalize("NFKC", text).strip()
    for sign in _signs(currency, locale):
        bare = re.sub(re.escape(sign), " ", bare, flags=re.IGNORECASE).strip(" \u200e\u200f")
    bare = _NO_CENTS.sub("", bare)
    if not bare:
        return None
    return from_decimal(number_typed(bare, locale, field=field), currency, field=field)


@cache
def _signs(currency: str, locale: str) -> tuple[str, ...]:
    """What stands for a currency beside an amount, the longest first: its code, its sign, and what people call it."""
    own = locale_of(locale)
    called = {currency, get_currency_symbol(currency, locale=own), *_CALLED.get(currency, "").split()}
    called |= {get_currency_name(currency, count=count, locale=own) for count in (1, 2)}
    return tuple(sorted((normalize("NFKC", sign) for sign in called), key=len, reverse=True))


def number_typed(text: str, locale: str, *, field: str = "") -> Decimal:
    """Read a number as a person types it, in the owner's locale; see `typed`."""
    bare = text.strip().translate(_UNWRITTEN).replace("٫", get_decimal_symbol(locale_of(locale)))
    marks = [mark for mark in bare if mark in ",."]
    try:
        if len(bare) > 40 or any(mark.isalpha() for mark in bare):
            raise InvalidOperation
        if len(marks) == 1 and len(bare) - 1 - bare.index(marks[0]) in (1, 2):
            number = Decimal(bare.replace(",", "."))
        elif _BOTH_MARKS.fullmatch(bare):
            number = Decimal(bare.replace(marks[0], "").replace(",", "."))
        else:
            number = parse_decimal(bare, locale=locale_of(locale), strict=bool(marks))
    except (NumberFormatError, InvalidOperation, ValueError):
        raise _no_number(text, locale, field) from None
    if not number.is_finite():
        raise _no_number(text, locale, field)
    return number


def _no_number(text: str, locale: str, field: str) -> UserMistake:
    sample = format_decimal(Decimal("1234.50"), "0.00", locale=locale_of(locale))
    said = words("“{text}” is not a number; write it like {sample}.")
    return UserMistake(said, field=field, text=text[:40], sample=sample)
