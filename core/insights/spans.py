"""Which days to look at, and which to hold them against."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from core.insights.facts import Facts
from core.period import Period, month, months


class Span(StrEnum):
    """The kinds of period one can choose."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TWELVE = "twelve months"
    ALL = "all"
    OWN = "own"


class Against(StrEnum):
    """What a period is held against."""

    NOTHING = "nothing"
    BEFORE = "before"
    YEAR_AGO = "year ago"


def span(kind: Span, day: date) -> Period:
    """The period of a kind that holds a day; twelve months end with the month of that day.

    All and one's own depend on more than a day: here they are the month.
    """
    if kind is Span.YEAR:
        return Period(date(day.year, 1, 1), date(day.year, 12, 31))
    if kind is Span.QUARTER:
        first = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
        return Period(first, _months_on(first, 3) - timedelta(days=1))
    if kind is Span.TWELVE:
        last = month(day)
        return Period(_months_on(last.first, -11), last.last)
    return month(day)


def everything(facts: Facts, today: date) -> Period:
    """From the first thing that is dated in the file up to today."""
    days = [
        *(lead.received_on for lead in facts.leads),
        *(deal.opened_on for deal in facts.deals),
        *(activity.done_on for activity in facts.activities),
        *(expense.spent_on for expense in facts.expenses),
        *(score.given_on for score in facts.scores),
    ]
    return Period(min([*days, today]), today)


def whole_months(period: Period) -> int:
    """How many calendar months it is, 0 if it is not whole ones."""
    if period.first.day != 1 or period.last != month(period.last).last:
        return 0
    return sum(1 for _ in months(period))


def shifted(period: Period, by: int) -> Period:
    """So many periods of the same length later, or earlier: whole months stay whole months.

    Raises:
        ValueError, OverflowError: there are no such days in the calendar.
    """
    count = whole_months(period)
    if count:
        first = _months_on(period.first, by * count)
        return Period(first, _months_on(first, count) - timedelta(days=1))
    step = timedelta(days=by * period.days)
    return Period(period.first + step, period.last + step)


def compared(period: Period, against: Against, today: date) -> Period | None:
    """The days to hold a period against; of one that is not over only as many days as have gone by.

    Half a month beside a whole one would always look bad.
    """
    if against is Against.NOTHING:
        return None
    try:
        other = shifted(period, -1) if against is Against.BEFORE else period.a_year_before()
    except (ValueError, OverflowError):
        return None
    if period.first <= today < period.last:
        gone = (today - period.first).days
        return Period(other.first, min(other.last, other.first + timedelta(days=gone)))
    return other


def last_twelve(period: Period) -> list[Period]:
    """The twelve calendar months that end with the last one of a period, in order."""
    last = month(period.last).first
    return [month(_months_on(last, -back)) for back in range(11, -1, -1)]


def _months_on(first: date, by: int) -> date:
    place = first.year * 12 + first.month - 1 + by
    return date(place // 12, place % 12 + 1, 1)
