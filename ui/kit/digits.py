"""Numbers and times of day in the digits 0 to 9, whatever other digits a locale would use.

Amounts, percentages and counts come in these digits from Babel and from our own texts, and phones, codes and what is
typed mostly are; Qt alone would write ٢٠٢٦ beside 417.15. Whatever is read may stand in any digits.
"""

from __future__ import annotations

from datetime import time
from unicodedata import decimal

from PySide6.QtCore import QLocale, QTime

_MARKS = {"٫": ".", "٬": ",", "٪": "%"}


def western(text: str) -> str:
    """A text with its numbers in the digits 0 to 9, and with the marks that go with them."""
    if text.isascii():
        return text
    return "".join(_MARKS.get(sign) or str(decimal(sign, sign)) for sign in text)


def number(count: float, places: int = 0) -> str:
    """A number as the locale groups it, with so many digits after the point: 2,000."""
    return western(QLocale().toString(float(count), "f", places))


def clock(at: time | None) -> str:
    """A time of day as the locale writes it; nothing for none."""
    return western(QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)) if at else ""


def calendar_locale() -> QLocale:
    """The default locale, or for a month with its days one that calls months the same and has the digits 0 to 9."""
    own = QLocale()
    if own.zeroDigit() == "0":
        return own
    alike = (each for each in QLocale.matchingLocales(own.language(), own.script(), QLocale.Country.AnyCountry))
    fitting = (each for each in alike if each.zeroDigit() == "0" and _names(each) == _names(own))
    return next(fitting, own)


def _names(locale: QLocale) -> list[str]:
    return [locale.standaloneMonthName(month) for month in range(1, 13)]
