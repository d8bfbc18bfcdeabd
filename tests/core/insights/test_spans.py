"""Which days are looked at, and which they are held against."""

from __future__ import annotations

from datetime import date

import pytest

from core.insights import Facts, LeadFact
from core.insights.spans import Against, Span, compared, everything, last_twelve, shifted, span
from core.period import Period
from tests.core.insights.small import key

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
AFTER = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        (Span.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Span.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (Span.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (Span.TWELVE, date(2025, 12, 1), date(2026, 11, 30)),
    ],
)
def test_each_kind_of_period_holds_its_day(kind: Span, first: date, last: date) -> None:
    assert span(kind, date(2026, 11, 20)) == Period(first, last)


def test_the_quarter_before_has_whole_months_and_not_as_many_days() -> None:
    quarter = span(Span.QUARTER, date(2026, 5, 5))

    assert shifted(quarter, -1) == Period(date(2026, 1, 1), date(2026, 3, 31))


def test_days_of_ones_own_move_by_their_number() -> None:
    assert shifted(Period(date(2026, 5, 4), date(2026, 5, 10)), 1) == Period(date(2026, 5, 11), date(2026, 5, 17))


def test_a_month_that_is_over_is_held_against_the_whole_month_before() -> None:
    assert compared(NOVEMBER, Against.BEFORE, AFTER) == Period(date(2026, 10, 1), date(2026, 10, 31))


def test_a_month_that_runs_is_held_against_as_many_days() -> None:
    until = date(2026, 11, 20)

    assert compared(NOVEMBER, Against.BEFORE, until) == Period(date(2026, 10, 1), date(2026, 10, 20))
    assert compared(NOVEMBER, Against.YEAR_AGO, until) == Period(date(2025, 11, 1), date(2025, 11, 20))


def test_the_end_of_march_is_held_against_all_of_february() -> None:
    march = span(Span.MONTH, date(2026, 3, 30))

    assert compared(march, Against.BEFORE, date(2026, 3, 30)) == Period(date(2026, 2, 1), date(2026, 2, 28))


def test_there_is_nothing_before_the_beginning_of_the_calendar() -> None:
    assert compared(Period(date(1, 1, 1), date(1, 1, 31)), Against.BEFORE, AFTER) is None
    assert compared(Period(date(1, 1, 1), date(1, 1, 31)), Against.YEAR_AGO, AFTER) is None


def test_everything_begins_with_the_first_thing_in_the_file() -> None:
    facts = Facts(currency="EUR", leads=(LeadFact(key("lead", 1), key("contact", 1), None, date(2024, 2, 3)),))

    assert everything(facts, AFTER) == Period(date(2024, 2, 3), AFTER)


def test_everything_of_an_empty_file_is_today() -> None:
    assert everything(Facts(currency="EUR"), AFTER) == Period(AFTER, AFTER)


def test_the_last_twelve_months_of_a_year_are_its_own() -> None:
    shown = last_twelve(span(Span.YEAR, date(2026, 11, 20)))

    assert (shown[0].first, shown[-1].last, len(shown)) == (date(2026, 1, 1), date(2026, 12, 31), 12)
