"""Numbers and days as the owner's locale writes them; what has no basis is a dash."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from fractions import Fraction

from babel.dates import format_date, format_interval, format_skeleton, format_time
from babel.numbers import format_compact_currency, format_currency, format_decimal, format_percent

from core import phones
from core.money import locale_of, rounded, shown, to_decimal
from core.period import Period, month
from core.reports import Reading, Unit
from ui.kit.words import tr
from ui.paper.mirror import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, reads_from_right
from ui.paper.plain import FIRST_STRONG_ISOLATE, POP_ISOLATE

NONE = "\N{EN DASH}"
MINUS = "\N{MINUS SIGN}"
_NOTHING = 0.005
"""As little would be rounded to 0%."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Writes values of one business."""

    currency: str
    locale: str
    country: str = ""

    def money(self, amount: int | float | None) -> str:
        """An amount in minor units."""
        return NONE if amount is None else minus(shown(_whole(amount), self.currency, self.locale))

    def phone(self, text: str) -> str:
        """A phone as the owner reads it; see `core.phones.shown`."""
        return phones.shown(text, phones.home(self.country, self.locale))

    def count(self, number: int | float | Fraction | None) -> str:
        """How many; credit may split a sale, so two decimals at most."""
        if number is None:
            return NONE
        return minus(str(format_decimal(round(float(number), 2), format="#,##0.##", locale=locale_of(self.locale))))

    def share(self, part: float | None) -> str:
        """A part of the whole in percent; what is something is not told as nothing: 0.3%."""
        if part is None:
            return NONE
        little = 0 < part <= _NOTHING
        told = Decimal(f"{part:.1g}") if little else part
        words = format_percent(told, locale=locale_of(self.locale), decimal_quantization=not little)
        return self._kept(minus(str(words)))

    def reading(self, reading: Reading, unit: Unit) -> str:
        """A figure in its unit."""
        value = reading.value
        if value is None:
            return NONE
        match unit:
            case Unit.MONEY:
                return self.money(value)
            case Unit.SHARE:
                return self.share(value)
            case Unit.DAYS:
                return self.day_count(_whole(value))
            case Unit.RATIO:
                return minus(str(format_decimal(value, format="#,##0.00", locale=locale_of(self.locale))))
            case Unit.COUNT:
                return self.count(value)

    def day(self, day: date | None) -> str:
        """A day of a known year: 3 Nov."""
        return "" if day is None else apart(format_skeleton("MMMd", day, locale=locale_of(self.locale)))

    def weekday(self, day: date | None) -> str:
        """A day of a known year with its weekday: Tue 3 Nov."""
        return "" if day is None else apart(format_skeleton("MMMEd", day, locale=locale_of(self.locale)))

    def long_weekday(self, day: date) -> str:
        """A day with its weekday and year: Friday 20 November 2026."""
        return apart(format_date(day, format="full", locale=locale_of(self.locale)))

    def full_day(self, day: date) -> str:
        """A day with its year: 3 November 2026."""
        return apart(format_date(day, format="long", locale=locale_of(self.locale)))

    def clock(self, at: time | None) -> str:
        """A time of day."""
        return "" if at is None else apart(format_time(at, format="short", locale=locale_of(self.locale)))

    def moment(self, day: str, at: time | None) -> str:
        """A day as it is written, and the time of it where there is one, read after the day in every language."""
        parts = [part for part in (day, self.clock(at)) if part]
        return self.steered(" ".join(parts)) if len(parts) > 1 else "".join(parts)

    def steered(self, parts: str) -> str:
        """Several values on one line, read in their order: each alone does not say which way the line runs."""
        return f"{RIGHT_TO_LEFT_MARK}{parts}" if reads_from_right(self.locale) else parts

    def day_count(self, days: int) -> str:
        """So many days."""
        return tr("1 day") if days == 1 else tr("{count} days", days).format(count=self.count(days))

    def deals(self, many: int) -> str:
        """So many deals."""
        return tr("1 deal") if many == 1 else tr("{count} deals", many).format(count=self.count(many))

    def leads(self, many: int) -> str:
        """So many leads."""
        return tr("1 lead") if many == 1 else tr("{count} leads", many).format(count=self.count(many))

    def signed(self, part: float | None) -> str:
        """A gain or loss in percent, with its sign."""
        if part is None or round(part, 4) <= 0:
            return self.share(part)
        return self._kept(f"+{format_percent(part, locale=locale_of(self.locale))}")

    def short_money(self, amount: float) -> str:
        """An amount without its minor units, and in thousands where it is large: for axes and narrow labels."""
        value = to_decimal(round(amount), self.currency)
        locale = locale_of(self.locale)
        if abs(value) >= 10_000:
            return minus(str(format_compact_currency(value, self.currency, locale=locale, fraction_digits=1)))
        pattern = locale.currency_formats["standard"].pattern
        bare = ";".join(part.replace(".00", "") for part in pattern.split(";"))
        return minus(str(format_currency(value, self.currency, bare, locale=locale, currency_digits=False)))

    def percent(self, hundredths: int | None) -> str:
        """A share in ten-thousandths, or a percentage in hundredths, with the digits it has."""
        if hundredths is None:
            return NONE
        locale = locale_of(self.locale)
        pattern = locale.percent_formats[None].pattern.replace("#,##0", "#,##0.##")
        return self._kept(minus(str(format_percent(Decimal(hundredths) / 10_000, pattern, locale=locale))))

    def _kept(self, written: str) -> str:
        """A sign and a percent sign stay on their sides of a number, also between words that run from the right."""
        turns = reads_from_right(self.locale) and not written.startswith(FIRST_STRONG_ISOLATE)
        return f"{FIRST_STRONG_ISOLATE}{LEFT_TO_RIGHT_MARK}{written}{POP_ISOLATE}" if turns else written

    def sign(self, number: float) -> str:
        """What stands before a difference; it stays on the left of a count, between any words."""
        mark = LEFT_TO_RIGHT_MARK if reads_from_right(self.locale) else ""
        return f"{mark}+" if number > 0 else f"{mark}{MINUS}" if number < 0 else ""

    def month_short(self, period: Period) -> str:
        """A month by its short name, under a column."""
        return apart(format_date(period.first, "LLL", locale=locale_of(self.locale)))

    def dated(self, day: date | None) -> str:
        """A day with its year, short: 3 Nov 2026."""
        return "" if day is None else apart(format_skeleton("yMMMd", day, locale=locale_of(self.locale)))

    def days(self, first: date, last: date | None) -> str:
        """From a day to a day, or on without an end; the year where it is not the same one."""
        if last is None:
            return tr("since {day}").format(day=self.full_day(first))
        skeleton = "MMMd" if first.year == last.year else "yMMMd"
        return apart(format_interval(first, last, skeleton, locale=locale_of(self.locale)))

    def dates(self, first: date | None, last: date | None) -> str:
        """From a day to a day with years; an end or a beginning may be open, or both."""
        if first is None:
            return tr("until {day}").format(day=self.dated(last)) if last else ""
        if last is None:
            return tr("from {day}").format(day=self.dated(first))
        return apart(format_interval(first, last, "yMMMd", locale=locale_of(self.locale)))

    def birthday(self, text: str) -> str:
        """A birthday as kept, YYYY-MM-DD or --MM-DD without a year."""
        try:
            if text.startswith("--"):
                return self.day(date.fromisoformat(f"2000{text[1:]}"))
            return self.dated(date.fromisoformat(text)) if text else ""
        except ValueError:
            return text

    def period(self, period: Period, *, short: bool = False) -> str:
        """A month by its name and year; any other period by its first and last day."""
        if period == Period(date(period.first.year, 1, 1), date(period.first.year, 12, 31)):
            return str(period.first.year)
        if period != month(period.first):
            return apart(format_interval(period.first, period.last, "yMMMd", locale=locale_of(self.locale)))
        return apart(format_skeleton("yMMM" if short else "yMMMM", period.first, locale=locale_of(self.locale)))

    def month_name(self, period: Period) -> str:
        """A month by its name alone: May."""
        if period != month(period.first):
            return self.period(period)
        return apart(format_date(period.first, "LLLL", locale=locale_of(self.locale)))


def minus(written: str) -> str:
    """A number with a minus that is as wide as a digit, where its locale writes a hyphen."""
    return apart(written.replace("-", MINUS))


def apart(written: str) -> str:
    """What runs from the right is kept apart, so that it does not turn round the sentence it stands in."""
    if written.isascii() or all(unicodedata.bidirectional(letter) not in ("R", "AL", "AN") for letter in written):
        return str(written)
    return f"{FIRST_STRONG_ISOLATE}{written}{POP_ISOLATE}"


def _whole(amount: int | float) -> int:
    return rounded(Fraction(amount))
