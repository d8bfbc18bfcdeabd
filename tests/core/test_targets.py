from __future__ import annotations

from datetime import date

import pytest

from core import targets
from core.errors import UserMistake
from core.targets import Target, TargetMeasure
from tests.core.shelf import Shelf
from tests.makers import DAY


def test_a_month_has_one_target_a_measure() -> None:
    shelf = Shelf()
    targets.aim_at(shelf, DAY.replace(day=17), TargetMeasure.DEALS_WON, 9)
    targets.aim_at(shelf, DAY, TargetMeasure.DEALS_WON, 12)
    targets.aim_at(shelf, DAY, TargetMeasure.REVENUE, 5_000_00)
    assert [(each.month.day, each.amount) for each in shelf.find(Target)] == [(1, 12), (1, 5_000_00)]


def test_a_target_can_be_taken_away() -> None:
    shelf = Shelf()
    targets.aim_at(shelf, DAY, TargetMeasure.DEALS_WON, 9)
    assert targets.aim_at(shelf, DAY, TargetMeasure.DEALS_WON, None) is None
    assert shelf.find(Target) == []


def test_nobody_aims_below_nothing() -> None:
    with pytest.raises(UserMistake, match="less than nothing"):
        targets.aim_at(Shelf(), DAY, TargetMeasure.ACTIVITIES, -1)


def test_all_months_of_a_year_get_the_same() -> None:
    shelf = Shelf()
    targets.aim_all_year(shelf, 2026, TargetMeasure.DEALS_WON, 12)
    assert sorted(each.month.month for each in shelf.find(Target)) == list(range(1, 13))
    targets.aim_all_year(shelf, 2026, TargetMeasure.DEALS_WON, None)
    assert shelf.find(Target) == []


def test_the_year_before_is_copied_with_some_percent_more_rounded_half_up() -> None:
    shelf = Shelf()
    targets.aim_at(shelf, date(2025, 3, 1), TargetMeasure.DEALS_WON, 5)
    targets.aim_at(shelf, date(2025, 4, 1), TargetMeasure.REVENUE, 333)
    targets.aim_at(shelf, date(2026, 3, 1), TargetMeasure.DEALS_WON, 99)
    targets.aim_at(shelf, date(2026, 5, 1), TargetMeasure.DEALS_WON, 7)

    assert targets.repeat_year(shelf, 2026, 1_000) == 2

    now = {(each.month.month, each.measure): each.amount for each in shelf.find(Target) if each.month.year == 2026}
    assert now == {
        (3, TargetMeasure.DEALS_WON): 6,
        (4, TargetMeasure.REVENUE): 366,
        (5, TargetMeasure.DEALS_WON): 7,
    }


@pytest.mark.parametrize("more", [0, -20_000])
def test_nothing_is_copied_from_nothing_or_below_nothing(more: int) -> None:
    shelf = Shelf()
    if more:
        targets.aim_at(shelf, date(2025, 3, 1), TargetMeasure.DEALS_WON, 5)
    with pytest.raises(UserMistake):
        targets.repeat_year(shelf, 2026, more)
