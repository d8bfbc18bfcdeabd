from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserMistake
from core.period import Period, month, months, parse_month

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
periods = st.builds(lambda first, length: Period(first, first + timedelta(days=length)), days, st.integers(0, 900))


def test_a_period_does_not_end_before_it_starts() -> None:
    with pytest.raises(UserMistake, match="cannot end"):
        Period(date(2026, 6, 2), date(2026, 6, 1))


@given(periods, days)
def test_a_period_holds_its_days_both_ends_included(period: Period, day: date) -> None:
    assert (day in period) == (period.first <= day <= period.last)
    assert period.first in period
    assert period.last in period
    assert None not in period
    assert period.days == sum(1 for _ in range((period.last - period.first).days + 1))


@given(periods)
def test_the_months_of_a_period_follow_on_each_other_and_cover_it(period: Period) -> None:
    touched = list(months(period))
    assert touched[0].first <= period.first
    assert touched[-1].last >= period.last
    assert all(
        after.first == before.last + timedelta(days=1) for before, after in zip(touched, touched[1:], strict=False)
    )
    assert all(each == month(each.first) for each in touched)


@given(periods)
def test_the_period_before_ends_the_day_before(period: Period) -> None:
    before = period.previous()
    assert before.last == period.first - timedelta(days=1)
    assert before.days == period.days or (period == month(period.first) and before == month(before.first))


@given(periods)
def test_a_year_before_is_the_same_days_of_the_year_before(period: Period) -> None:
    before = period.a_year_before()
    assert before.first.year == period.first.year - 1
    assert before.last.year == period.last.year - 1
    assert abs((period.first - before.first).days - 365) <= 1


def test_february_of_a_year_before_a_leap_year_is_whole() -> None:
    assert month(date(2025, 2, 1)).a_year_before() == month(date(2024, 2, 1))
    assert month(date(2024, 2, 1)).a_year_before() == month(date(2023, 2, 1))


@given(days)
def test_a_month_is_read_as_it_is_written(day: date) -> None:
    assert parse_month(f"{day:%Y-%m}") == month(day)


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "2026-5", "26-05", "2026-05-01", "0000-01", "May", "-2026-05", "2026-+5"]
)
def test_what_is_no_month_is_said(text: str) -> None:
    with pytest.raises(UserMistake, match="is not a month"):
        parse_month(text)


def test_as_of_is_the_end_or_today_while_the_period_runs() -> None:
    may = month(date(2026, 5, 1))
    assert may.as_of(date(2026, 5, 10)) == date(2026, 5, 10)
    assert may.as_of(date(2026, 7, 1)) == date(2026, 5, 31)
