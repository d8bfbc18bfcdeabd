"""What the owner aims at: one number a month and measure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from core.change import Change, Record
from core.errors import UserMistake, words


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
