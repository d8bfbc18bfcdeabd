from __future__ import annotations

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
