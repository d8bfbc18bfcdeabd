"""What it may be worth: a number with a tilde before it or the business's currency beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from babel.numbers import get_currency_name, get_currency_symbol

from core.capture.line import Line
from core.capture.spoken.vocabulary import bare
from core.errors import UserMistake
from core.money import Minor, from_decimal, locale_of, number_typed

_NUMBER = r"\d(?:[\d.,'\u2019\u00a0\u202f]*\d)?"
_NO_CENTS = r"(?:[.,](?:-{1,2}|\u2013|\u2014))?"
_ABOUT = r"ca\.?|circa|about|approx\.?|around|roughly|rund|etwa|ungefähr|environ|unos|aprox\.?|cerca de|حوالي|تقريبا"
_TIMES = {"": 1, "k": 1000}


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in words `first` up to before `last`."""

    first: int
    last: int
    value: Minor


def amount_in(line: Line, currency: str, locale: str) -> Amount | None:
    """The first amount in the free words of a line."""
    for match in _pattern(currency, locale).finditer(line.text):
        value = _value(match, currency, locale)
        covered = line.covering(*match.span()) if value is not None else None
        if value is not None and covered is not None:
            return Amount(*covered, value)
    return None


def _value(match: re.Match[str], currency: str, locale: str) -> Minor | None:
    if not (match["about"] or match["nearly"] or match["before"] or match["after"]) or len(match["number"]) > 30:
        return None
    try:
        number = number_typed(match["number"], locale) * _TIMES[(match["times"] or "").casefold()]
        amount = from_decimal(number, currency)
    except UserMistake:
        return None
    return amount


@cache
def _pattern(currency: str, locale: str) -> re.Pattern[str]:
    """“~80”, “80 €”, “€80”, “80 euros”, “~ 1.200,50 EUR”, “2k €”, “50,- €”."""
    marks = "|".join(re.escape(mark) for mark in sorted(_marks(currency, locale), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,])(?:(?:{_ABOUT})\s)?(?P<about>[~≈]\s?)?(?P<before>(?:{marks})\s?)?(?P<nearly>[~≈]\s?)?"
        rf"(?P<number>{_NUMBER}){_NO_CENTS}(?P<times>k)?(?P<after>\s?(?:{marks})(?!\w))?(?![\w%‰])",
        re.IGNORECASE,
    )


def _marks(currency: str, locale: str) -> set[str]:
    """How the currency is written: code, signs, and its names in the owner's language and in English."""
    found = {currency}
    for name in (locale, "en"):
        spoken = locale_of(name)
        found.add(get_currency_symbol(currency, locale=spoken))
        for count in (1, 2, 5):
            found.add(get_currency_name(currency, count=count, locale=spoken))
            found.add(get_currency_name(currency, count=count, locale=spoken).rpartition(" ")[2])
    last = {mark[-1] for mark in found if mark and not mark[-1].isalnum() and mark[-1] not in ".,)"}
    short = {mark for mark in found if len(mark) > 1 or not mark.isalnum()}
    return {mark for mark in short | last if mark.strip() and bare(mark)} or {currency}
