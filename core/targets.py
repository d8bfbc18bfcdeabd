"""What the owner aims at: one number a month and measure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction

from core.change import Change, Record
from core.errors import UserMistake, words
from core.money import LARGEST, rounded


class TargetMeasure(StrEnum):
    """What can be aimed at."""

    REVENUE = "revenue"
    DEALS_WON = "deals_won"
    LEADS_RECEIVED = "leads_received"
    ACTIVITIES = "activities"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(Record):
    """What a month shall bring. `month` is its first day; `amount` is a count, minor units for revenue."""

    month: date
    measure: TargetMeasure
    amount: int


def check(target: Target) -> Target:
    """Give back a target that can be kept."""
    if target.month.day != 1:
        raise UserMistake(words("A target is for a whole month."), field="month")
    if target.amount < 0:
        raise UserMistake(words("A target cannot be less than nothing."), field="amount")
    if target.amount >= LARGEST * 1_000:
        raise UserMistake(words("An amount may have at most 12 digits."), field="amount")
    return target


def aim_at(change: Change, month: date, measure: TargetMeasure, amount: int | None) -> Target | None:
    """Set what a month shall bring; none takes the target away."""
    month = month.replace(day=1)
    there = next(iter(change.find(Target, month=month, measure=measure)), None)
    if amount is None:
        if there is not None:
            change.remove(there)
        return None
    if there is None:
        return change.add(check(Target(id=change.new_id(), month=month, measure=measure, amount=amount)))
    return change.put(check(replace(there, amount=amount)))


def aim_all_year(change: Change, year: int, measure: TargetMeasure, amount: int | None) -> None:
    """Set the same for every month of a year; none takes all of its targets away."""
    for month in range(1, 13):
        aim_at(change, date(year, month, 1), measure, amount)


def repeat_year(change: Change, year: int, more: int = 0) -> int:
    """Aim in a year at what was aimed at the year before, and some percent more.

    Months and measures without a target in the year before keep what they have. Rounded once, half up.

    Args:
        change: the change under way.
        year: the year to fill.
        more: hundredths of a percent; 1000 is a tenth more.

    Returns:
        How many targets were copied.
    """
    factor = 1 + Fraction(more, 10_000)
    if factor < 0:
        raise UserMistake(words("A target cannot be less than nothing."), field="more")
    before = [target for target in change.find(Target) if target.month.year == year - 1]
    if not before:
        raise UserMistake(words("{year} has no targets to copy."), year=str(year - 1))
    for target in before:
        aim_at(change, target.month.replace(year=year), target.measure, rounded(target.amount * factor))
    return len(before)
