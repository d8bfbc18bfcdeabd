from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.backups import LEAST, Kept, staying, too_large

BEGIN = datetime(2024, 1, 1, 8, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))


def test_three_years_of_copies_are_thinned_and_the_newest_is_never_removed() -> None:
    kept: set[datetime] = set()
    for day in range(3 * 365):
        for hour in (0, 4, 9):
            now = BEGIN + timedelta(days=day, hours=hour)
            kept = staying(kept | {now})
            assert now in kept
    last = BEGIN + timedelta(days=3 * 365 - 1, hours=9)
    ages = sorted((last - at).days for at in kept)

    assert len(kept) <= 9 + 14 + 10 + 12
    assert sum(age <= 1 for age in ages) >= 6  # all of the last two days
    assert all(any(age == day for age in ages) for day in range(16))  # one of every day of two weeks
    assert all(any(7 * week <= age < 7 * week + 14 for age in ages) for week in range(2, 11))
    assert 365 < max(ages) < 500
    months = {(at.year, at.month) for at in kept}
    assert len(months) >= 13


def test_a_file_that_lay_untouched_for_years_keeps_its_past() -> None:
    old = {BEGIN + timedelta(days=31 * each) for each in range(12)}
    assert staying(old | {BEGIN + timedelta(days=2000)}) >= old


@given(st.lists(MOMENTS, max_size=60))
def test_thinning_twice_changes_nothing_and_keeps_the_newest(copies: list[datetime]) -> None:
    kept = staying(copies)
    assert staying(kept) == kept
    assert kept <= set(copies)
    if copies:
        assert max(copies) in kept


@pytest.mark.parametrize(("limit", "going"), [(100, 0), (55, 1), (1, 10 - LEAST)])
def test_the_oldest_go_where_they_take_too_much(limit: int, going: int) -> None:
    copies = [Kept(BEGIN + timedelta(days=day), 6 if day else 6) for day in range(10)]
    gone = too_large(copies, limit)
    assert len(gone) == going
    assert all(at < min({copy.at for copy in copies} - gone) for at in gone)
