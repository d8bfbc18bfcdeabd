"""What was aimed at beside what was reached, and the series that the owner enters by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from core.insights.facts import Facts
from core.insights.model import Aim
from core.money import rounded
from core.period import Period, month, months

LATEST = frozenset({"followers", "list_size"})
"""Kinds of measure that say how much there is; of all others there is so much more each time."""


def aim(facts: Facts, period: Period, today: date, measure: str, actual: int) -> Aim:
    """The target of a period (the sum of its months), what was reached, and the pace.

    Args:
        facts: with the targets.
        period: only whole months that all have a target have one.
        today: the local day.
        measure: revenue, deals_won, leads_received or activities.
        actual: what was reached; minor units for revenue, whose pace and need are then rounded to them.

    Source: FIGURES, "target / actual / pace".
    """
    as_of = period.as_of(today)
    gone = (as_of - period.first).days + 1
    left = min(period.days, (period.last - as_of).days)
    goal = _target(facts, period, measure)
    pace = Fraction(actual * period.days, gone) if gone > 0 else None
    needed = Fraction(max(0, goal - actual), left) if goal is not None and left > 0 else None
    money = measure == "revenue"
    return Aim(goal, actual, _number(pace, money=money), _number(needed, money=money))


def _target(facts: Facts, period: Period, measure: str) -> int | None:
    if period.first.day != 1 or period.last != month(period.last).last:
        return None
    amounts = {target.month: target.amount for target in facts.targets if target.measure == measure}
    wanted = [amounts.get(each.first) for each in months(period)]
    return None if None in wanted else sum(amount for amount in wanted if amount is not None)


def _number(value: Fraction | None, *, money: bool) -> float | None:
    if value is None:
        return None
    return rounded(value) if money else float(value)


def measures(facts: Facts, period: Period) -> dict[str, int]:
    """By kind, in the order of their names: the sum in the period, or the last value of what only has a level."""
    found: dict[str, int] = {}
    inside = [measure for measure in facts.measures if period.first <= measure.measured_on <= period.last]
    for measure in sorted(inside, key=lambda each: (each.kind, each.measured_on, each.id)):
        before = 0 if measure.kind in LATEST else found.get(measure.kind, 0)
        found[measure.kind] = before + measure.value
    return found
