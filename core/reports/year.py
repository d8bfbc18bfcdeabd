"""A year at a glance: its months, its best promotions and channels, and the year before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from core.deals import Outcome
from core.insights.facts import Facts
from core.insights.figures import figures
from core.insights.model import Figures, PromotionResults, Results
from core.insights.ranking import AnyResults, has_something
from core.money import Minor
from core.period import Period, months
from core.reports.readings import Reading, Unit, reading_of


@dataclass(frozen=True, slots=True)
class MonthLine:
    """What was counted in a calendar month, and in the same one a year before."""

    month: Period
    leads: int
    won: int
    revenue: Minor
    cost: Minor
    leads_before: int
    revenue_before: Minor
    cost_before: Minor


@dataclass(frozen=True, slots=True)
class YearFigure:
    """A figure of the year beside that of the year before; `name` is its key in FIGURES."""

    name: str
    unit: Unit
    now: Reading
    before: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSummary:
    """A year. Promotions and channels are those for which something happened, the most revenue first.

    `unpromoted` and `unchannelled` are the rows of none, so that each list adds up to the year.
    """

    year: int
    period: Period
    as_of: date
    today: date
    currency: str
    figures: tuple[YearFigure, ...]
    months: tuple[MonthLine, ...]
    promotions: tuple[PromotionResults, ...]
    unpromoted: PromotionResults
    channels: tuple[Results, ...]
    unchannelled: Results
    now: Figures
    before: Figures


SHOWN = (
    "revenue",
    "deals_won",
    "new_customers",
    "win_rate",
    "leads_received",
    "conversion",
    "marketing_cost",
    "cost_per_lead",
)


def year_at_a_glance(facts: Facts, year: int, today: date) -> YearSummary:
    """Put the year together."""
    period, earlier = year_of(year), year_of(year - 1)
    now, before = figures(facts, period, today), figures(facts, earlier, today, chances=False)
    *promotions, unpromoted = now.promotions
    *channels, unchannelled = now.channels
    return YearSummary(
        year=year,
        period=period,
        as_of=now.as_of,
        today=today,
        currency=facts.currency,
        figures=tuple(
            YearFigure(name, unit, reading, reading_of(name, before, facts)[1])
            for name in SHOWN
            for unit, reading in (reading_of(name, now, facts),)
        ),
        months=_months(facts, period),
        promotions=tuple(_best_first(promotions)),
        unpromoted=unpromoted,
        channels=tuple(_best_first(channels)),
        unchannelled=unchannelled,
        now=now,
        before=before,
    )


def year_of(year: int) -> Period:
    """The calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def _best_first(rows: list[AnyResults]) -> list[AnyResults]:
    return sorted(filter(has_something, rows), key=lambda row: (-row.revenue, -row.leads_received))


def _months(facts: Facts, period: Period) -> tuple[MonthLine, ...]:
    leads, won = Counter[date](), Counter[date]()
    revenue, cost = Counter[date](), Counter[date]()
    for lead in facts.leads:
        leads[lead.received_on.replace(day=1)] += 1
    for deal in facts.deals:
        if deal.outcome == Outcome.WON and deal.closed_on is not None:
            won[deal.closed_on.replace(day=1)] += 1
            revenue[deal.closed_on.replace(day=1)] += deal.value or 0
    for expense in facts.expenses:
        cost[expense.spent_on.replace(day=1)] += expense.amount
    lines = []
    for each in months(period):
        first = each.first
        then = first.replace(year=first.year - 1)
        lines.append(
            MonthLine(
                each,
                leads[first],
                won[first],
                Minor(revenue[first]),
                Minor(cost[first]),
                leads[then],
                Minor(revenue[then]),
                Minor(cost[then]),
            )
        )
    return tuple(lines)
