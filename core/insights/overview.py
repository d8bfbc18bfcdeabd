"""Everything that the page of figures shows of one period, as one value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.business import Credit
from core.deals import Outcome
from core.ids import Id
from core.insights import counts
from core.insights.credit import parts
from core.insights.facts import DealFact, Facts
from core.insights.figures import figures
from core.insights.model import Figures
from core.insights.spans import last_twelve
from core.insights.survival import Curve, curve, watched
from core.insights.touches import Touches
from core.money import Minor
from core.period import Period, month
from core.progress import Progress, Silent


@dataclass(frozen=True, slots=True)
class MonthSums:
    """A calendar month beside the same one a year before."""

    month: Period
    leads: int
    leads_year_ago: int
    revenue: Minor
    revenue_year_ago: Minor
    won: int
    won_year_ago: int


@dataclass(frozen=True, slots=True)
class StageSums:
    """Open deals of a stage, whatever the period; `stage` none: of no stage. `weighted` by the chance to win."""

    stage: str | None
    count: int
    value: Minor
    weighted: Minor


@dataclass(frozen=True, slots=True)
class Credited:
    """What is credited to a promotion under a rule."""

    revenue: int
    margin: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Figures of a period, of the one it is held against, and what its charts show.

    `credited` holds, by rule, what each promotion with a sale would get: so that one sees whether a rank hangs on it.
    """

    now: Figures
    before: Figures | None
    curve: Curve
    months: tuple[MonthSums, ...]
    pipeline: tuple[StageSums, ...]
    credited: dict[Credit, dict[Id, Credited]]


def overview(
    facts: Facts,
    period: Period,
    today: date,
    *,
    against: Period | None = None,
    credit: Credit | None = None,
    progress: Progress | None = None,
) -> Overview:
    """Count everything.

    Args:
        facts: of the whole business file.
        period: local business days.
        today: the local day.
        against: the days to hold it against.
        credit: the rule by which sales count for promotions; the business' own unless told.
        progress: told after each of the four steps, so that it can be cancelled.
    """
    progress = progress or Silent()
    progress.report(1, 4)
    now = figures(facts, period, today, credit)
    progress.report(2, 4)
    before = None if against is None else figures(facts, against, today, credit, chances=False)
    progress.report(3, 4)
    inside, _ = watched(facts, period, today)
    return Overview(
        now=now,
        before=before,
        curve=curve(inside),
        months=by_month(facts, last_twelve(period)),
        pipeline=pipeline(facts),
        credited=credited(facts, period),
    )


def by_month(facts: Facts, shown: Iterable[Period]) -> tuple[MonthSums, ...]:
    """Leads received, deals won and revenue of calendar months, each beside the same month a year before."""
    leads: dict[date, int] = {}
    for lead in facts.leads:
        first = lead.received_on.replace(day=1)
        leads[first] = leads.get(first, 0) + 1
    won: dict[date, int] = {}
    revenue: dict[date, int] = {}
    for deal in facts.deals:
        if deal.outcome == Outcome.WON and deal.closed_on is not None:
            first = deal.closed_on.replace(day=1)
            won[first] = won.get(first, 0) + 1
            revenue[first] = revenue.get(first, 0) + (deal.value or 0)
    rows = []
    for each in shown:
        now, then = each.first, each.first.replace(year=max(1, each.first.year - 1))
        rows.append(
            MonthSums(
                month(now),
                leads.get(now, 0),
                leads.get(then, 0),
                Minor(revenue.get(now, 0)),
                Minor(revenue.get(then, 0)),
                won.get(now, 0),
                won.get(then, 0),
            )
        )
    return tuple(rows)


def pipeline(facts: Facts) -> tuple[StageSums, ...]:
    """Open deals by stage in the order of the pipeline, those of no stage last; their `weighted` add up to forecast."""
    standing: dict[Id | None, list[DealFact]] = {}
    for deal in facts.deals:
        if deal.outcome == Outcome.OPEN:
            standing.setdefault(deal.stage_id, []).append(deal)
    names: list[tuple[Id | None, str | None]] = [
        (stage.id, stage.name) for stage in sorted(facts.stages, key=lambda stage: (stage.position, stage.name))
    ]
    if None in standing:
        names.append((None, None))
    return tuple(
        StageSums(
            name,
            len(standing.get(key, ())),
            Minor(sum(deal.value or 0 for deal in standing.get(key, ()))),
            counts.forecast(facts, standing.get(key, ())),
        )
        for key, name in names
    )


def credited(facts: Facts, period: Period) -> dict[Credit, dict[Id, Credited]]:
    """Under each rule, revenue and margin that each promotion gets of the deals won in a period."""
    won = counts.closed_in(facts, period, Outcome.WON)
    touches = Touches(facts, {facts.contact_of_deal.get(deal.id) for deal in won})
    found: dict[Credit, dict[Id, Credited]] = {}
    for rule in Credit:
        sums: dict[Id, Credited] = {}
        for deal in won:
            for part in parts(facts, touches, deal, rule):
                if part.promotion_id is not None:
                    there = sums.get(part.promotion_id, Credited(0, 0))
                    sums[part.promotion_id] = Credited(there.revenue + part.value, there.margin + part.margin)
        found[rule] = sums
    return found
