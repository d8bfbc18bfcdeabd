"""Periods of local business days, both ends included."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from core.errors import UserMistake, words


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.last < self.first:
            raise UserMistake(
                words("A period cannot end ({last}) before it starts ({first})."), first=self.first, last=self.last
            )

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    @property
    def days(self) -> int:
        """How many days it holds."""
        return (self.last - self.first).days + 1

    def as_of(self, today: date) -> date:
        """The end of the period, or today while it is not over."""
        return min(self.last, today)

    def previous(self) -> Period:
        """The period of the same kind just before: whole months for a month, else as many days."""
        if self == month(self.first):
            return month(self.first - timedelta(days=1))
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))

    def a_year_before(self) -> Period:
        """The same days of the year before; 29 February becomes the 28th."""
        return Period(_year_before(self.first), _year_before(self.last, end=self.last == month(self.last).last))


def month(day: date) -> Period:
    """The calendar month of a day."""
    last = calendar.monthrange(day.year, day.month)[1]
    return Period(day.replace(day=1), day.replace(day=last))


def parse_month(text: str) -> Period:
    """Read a month written YYYY-MM."""
    try:
        if not re.fullmatch(r"\d{4}-\d\d", text, re.ASCII):
            raise ValueError
        return month(date(int(text[:4]), int(text[5:]), 1))
    except ValueError:
        raise UserMistake(words("“{text}” is not a month; write it like 2026-05."), text=text[:40]) from None


def months(period: Period) -> Iterator[Period]:
    """The calendar months that a period touches, in order."""
    current = month(period.first)
    while current.first <= period.last:
        yield current
        current = month(current.last + timedelta(days=1))


def _year_before(day: date, *, end: bool = False) -> date:
    try:
        moved = day.replace(year=day.year - 1)
    except ValueError:
        moved = day.replace(year=day.year - 1, day=28)
    return month(moved).last if end else moved
