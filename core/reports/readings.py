"""The figures of a sheet, each with what it rests on and how it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from core.insights.facts import Facts
from core.insights.model import Figures, Proportion


class Unit(StrEnum):
    """How a figure is written."""

    MONEY = "money"
    COUNT = "count"
    SHARE = "share"
    RATIO = "ratio"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure in one period: minor units for money, 0 to 1 for a share; none is shown as a dash.

    `n` is how many records it rests on; none where the figure is itself a count.
    A share has its 95 % interval from `low` to `high`; `on_revenue` marks a return in which a deal without
    a known cost counts with its value.
    """

    value: float | None
    n: int | None = None
    low: float | None = None
    high: float | None = None
    on_revenue: bool = False


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure beside itself a month and a year before. `name` is its key in FIGURES, such as `win_rate`."""

    name: str
    unit: Unit
    now: Reading
    before: Reading
    year_ago: Reading


def reading_of(name: str, now: Figures, facts: Facts) -> tuple[Unit, Reading]:
    """A figure by its key, and how it is written; `facts` are those that `now` was counted from."""
    unit, read = READINGS[name]
    reading = read(now)
    if name == "marketing_cost":
        reading = replace(reading, n=sum(each.spent_on in now.period for each in facts.expenses))
    elif name == "own_time_cost" and reading.value is not None:
        timed = sum(bool(each.minutes) and each.done_on in now.period for each in facts.activities)
        reading = replace(reading, n=timed)
    return unit, reading


def _share(share: Proportion) -> Reading:
    return Reading(share.value, share.n, share.low, share.high)


def _credited(now: Figures) -> int:
    """How many won deals are credited to promotions: whole deals, however they are split."""
    return int(sum(row.deals_won for row in now.promotions if row.id is not None))


READINGS: dict[str, tuple[Unit, Callable[[Figures], Reading]]] = {
    "leads_received": (Unit.COUNT, lambda now: Reading(now.leads_received)),
    "leads_qualified": (Unit.COUNT, lambda now: Reading(now.leads_qualified)),
    "deals_won": (Unit.COUNT, lambda now: Reading(now.deals_won)),
    "deals_lost": (Unit.COUNT, lambda now: Reading(now.deals_lost)),
    "revenue": (Unit.MONEY, lambda now: Reading(now.revenue, now.deals_won - now.value_unknown)),
    "margin": (Unit.MONEY, lambda now: Reading(now.margin, now.deals_won - now.margin_unknown)),
    "average_deal": (Unit.MONEY, lambda now: Reading(now.average_deal, now.deals_won - now.value_unknown)),
    "win_rate": (Unit.SHARE, lambda now: _share(now.win_rate)),
    "conversion": (Unit.SHARE, lambda now: _share(now.conversion)),
    "time_to_decision": (Unit.DAYS, lambda now: Reading(now.time_to_decision.median, now.time_to_decision.n)),
    "new_customers": (Unit.COUNT, lambda now: Reading(now.new_customers)),
    "customers": (Unit.COUNT, lambda now: Reading(now.customers)),
    "repeat_rate": (Unit.SHARE, lambda now: _share(now.repeat_rate)),
    "satisfaction": (Unit.RATIO, lambda now: Reading(now.satisfaction.value, now.satisfaction.n)),
    "marketing_cost": (Unit.MONEY, lambda now: Reading(now.marketing_cost)),
    "own_time_cost": (Unit.MONEY, lambda now: Reading(None if now.own_time_cost is None else now.own_time_cost.total)),
    "cost_per_lead": (Unit.MONEY, lambda now: Reading(now.cost_per_lead, now.leads_received)),
    "cac": (Unit.MONEY, lambda now: Reading(now.cac, now.new_customers)),
    "roas": (Unit.RATIO, lambda now: Reading(now.roas, _credited(now))),
    "roi": (Unit.RATIO, lambda now: Reading(now.roi.value, _credited(now), on_revenue=now.roi.on_revenue)),
}
"""The figures of the page in their order, and how each is read."""
