"""The monthly page as one value: the same on the screen, on paper and in the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from fractions import Fraction

from core.activities import ObjectionLine, StepRow
from core.deals import Outcome
from core.ids import Id
from core.insights.counts import closed_in
from core.insights.facts import ActivityFact, Facts
from core.insights.figures import figures
from core.insights.model import Figures, Funnel, PromotionResults, Proportion, Targets, Verdict
from core.insights.overview import MonthSums, StageSums, by_month
from core.insights.overview import pipeline as open_by_stage
from core.insights.spans import last_twelve
from core.insights.survival import Curve, curve, watched
from core.money import Minor
from core.period import Period, month
from core.promotions import Promotion
from core.reports.readings import READINGS, FigureLine, reading_of


@dataclass(frozen=True, slots=True)
class PromotionLine:
    """A promotion that ran in the month, and what it cost and brought then. `sales` may be split by credit.

    `chance` is that of earning its cost back, none without a basis; `verdict` what follows from it.
    """

    id: Id
    name: str
    channel: str
    start_on: date
    end_on: date | None
    cost: Minor
    leads: int
    sales: Fraction
    revenue: Minor
    verdict: Verdict | None
    chance: float | None = None


@dataclass(frozen=True, slots=True)
class PromotionSums:
    """What several promotions, or none, cost and brought in the month; `names` are theirs, most revenue first."""

    cost: Minor = Minor(0)
    leads: int = 0
    sales: Fraction = Fraction(0)
    revenue: Minor = Minor(0)
    names: tuple[str, ...] = ()

    @property
    def has_something(self) -> bool:
        """Whether anything is counted here."""
        return bool(self.cost or self.leads or self.sales or self.revenue)


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """Leads of a channel received in the month; `channel` none: of no promotion, or of one without a channel."""

    channel: str | None
    leads: int
    conversion: Proportion


@dataclass(frozen=True, slots=True)
class DealLabel:
    """What to call a deal on paper: its contact's display name, its title, and why it was lost."""

    contact: str = ""
    title: str = ""
    lost_reason: str = ""


@dataclass(frozen=True, slots=True)
class DealLine:
    """A deal that was decided in the month."""

    id: Id
    day: date
    contact: str
    title: str
    value: Minor | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The monthly page. Labels, number formats and the title in the owner's language are the top floor's.

    `pipeline` is that of today, whatever the month; its total row is `open_deals`, `open_value`, `forecast`.
    `months` are the twelve that end with this one; `curve` how long all deals up to its end took to be decided.
    `idle` are promotions that did not run in the month but cost or brought something in it, `unpromoted` what
    belongs to none: with them the rows of promotions add up to the month.
    """

    business: str
    period: Period
    as_of: date
    today: date
    currency: str
    figures: tuple[FigureLine, ...]
    promotions: tuple[PromotionLine, ...]
    channels: tuple[ChannelLine, ...]
    funnel: Funnel
    targets: Targets
    won: tuple[DealLine, ...]
    lost: tuple[DealLine, ...]
    pipeline: tuple[StageSums, ...]
    open_deals: int
    open_value: Minor
    forecast: Minor
    objections: tuple[ObjectionLine, ...]
    steps: tuple[StepRow, ...]
    months: tuple[MonthSums, ...] = ()
    curve: Curve | None = None
    idle: PromotionSums = PromotionSums()
    unpromoted: PromotionSums = PromotionSums()

    @property
    def together(self) -> PromotionSums:
        """All rows of promotions, those that did not run, and none."""
        rows: list[PromotionLine | PromotionSums] = [*self.promotions, self.idle, self.unpromoted]
        return PromotionSums(
            Minor(sum(row.cost for row in rows)),
            sum(row.leads for row in rows),
            sum((row.sales for row in rows), Fraction(0)),
            Minor(sum(row.revenue for row in rows)),
        )


def monthly_summary(
    facts: Facts,
    period: Period,
    today: date,
    *,
    business: str,
    labels: Mapping[Id, DealLabel],
    steps: Iterable[StepRow] = (),
) -> Summary:
    """Put the monthly page together.

    Args:
        facts: of the whole business file.
        period: a calendar month (any other period works too).
        today: the local day.
        business: the name of the business.
        labels: by deal id; one query: deals closed in the period, with the display name of their contact
            (own, else lead's), title and lost reason. A deal that is missing here is shown without words.
        steps: next steps; those due in the month after the period are listed, by day. One query:
            leads and open deals whose next_step_on lies in that month.
    """
    now = figures(facts, period, today)
    before = figures(facts, period.previous(), today, chances=False)
    year_ago = figures(facts, period.a_year_before(), today, chances=False)
    pipeline = open_by_stage(facts)
    *promotions, unpromoted = now.promotions
    shown = _promotions(facts, now)
    running = {line.id for line in shown}
    return Summary(
        business=business,
        period=period,
        as_of=now.as_of,
        today=today,
        currency=facts.currency,
        figures=tuple(
            FigureLine(name, unit, *(reading_of(name, each, facts)[1] for each in (now, before, year_ago)))
            for name, (unit, _) in READINGS.items()
            if name != "satisfaction" or facts.scores
        ),
        promotions=shown,
        channels=tuple(
            ChannelLine(row.channel, row.leads_received, row.conversion) for row in now.channels if row.leads_received
        ),
        funnel=now.funnel,
        targets=now.targets,
        won=_deals(facts, period, Outcome.WON, labels),
        lost=_deals(facts, period, Outcome.LOST, labels),
        pipeline=pipeline,
        open_deals=sum(line.count for line in pipeline),
        open_value=Minor(sum(line.value for line in pipeline)),
        forecast=now.forecast,
        objections=objections_of(each for each in facts.activities if period.first <= each.done_on <= period.last),
        steps=_steps(steps, month(period.last + timedelta(days=1))),
        months=by_month(facts, last_twelve(period)),
        curve=curve(watched(facts, period, today)[1]),
        idle=_summed(row for row in promotions if row.id not in running),
        unpromoted=_summed([unpromoted]),
    )


def ran(promotion: Promotion, period: Period) -> bool:
    """Whether a promotion ran on a day of the period: begun, not over, not called off before."""
    return (
        promotion.start_on is not None
        and promotion.start_on <= period.last
        and (promotion.end_on is None or promotion.end_on >= period.first)
        and (promotion.cancelled_on is None or promotion.cancelled_on > max(promotion.start_on, period.first))
    )


def _promotions(facts: Facts, now: Figures) -> tuple[PromotionLine, ...]:
    rows = {row.id: row for row in now.promotions}
    lines = []
    for promotion in facts.promotions:
        if promotion.start_on is not None and ran(promotion, now.period):
            row = rows[promotion.id]
            lines.append(
                PromotionLine(
                    id=promotion.id,
                    name=promotion.name,
                    channel=promotion.channel,
                    start_on=promotion.start_on,
                    end_on=promotion.end_on,
                    cost=row.marketing_cost,
                    leads=row.leads_received,
                    sales=row.deals_won,
                    revenue=row.revenue,
                    verdict=None if row.chance_of_profit is None else row.chance_of_profit.verdict,
                    chance=None if row.chance_of_profit is None else row.chance_of_profit.value,
                )
            )
    return tuple(sorted(lines, key=lambda line: (line.start_on, line.id)))


def _summed(results: Iterable[PromotionResults]) -> PromotionSums:
    rows = [row for row in results if row.marketing_cost or row.leads_received or row.deals_won or row.revenue]
    rows.sort(key=lambda row: (-row.revenue, -row.leads_received))
    return PromotionSums(
        Minor(sum(row.marketing_cost for row in rows)),
        sum(row.leads_received for row in rows),
        sum((row.deals_won for row in rows), Fraction(0)),
        Minor(sum(row.revenue for row in rows)),
        tuple(row.name for row in rows if row.name),
    )


def _deals(facts: Facts, period: Period, outcome: Outcome, labels: Mapping[Id, DealLabel]) -> tuple[DealLine, ...]:
    nameless = DealLabel()
    lines = []
    for deal in closed_in(facts, period, outcome):
        label = labels.get(deal.id, nameless)
        reason = label.lost_reason if outcome is Outcome.LOST else ""
        lines.append(DealLine(deal.id, deal.closed_on or period.last, label.contact, label.title, deal.value, reason))
    return tuple(sorted(lines, key=lambda line: (line.day, line.id)))


def objections_of(activities: Iterable[ActivityFact]) -> tuple[ObjectionLine, ...]:
    """Objections heard in some activities, most often heard first; only the same words count together."""
    heard = Counter(activity.objection.strip() for activity in activities if activity.objection)
    del heard[""]
    return tuple(
        ObjectionLine(text, times) for text, times in sorted(heard.items(), key=lambda each: (-each[1], each[0]))
    )


def _steps(steps: Iterable[StepRow], within: Period) -> tuple[StepRow, ...]:
    due = [step for step in steps if step.next_step_on in within]
    return tuple(sorted(due, key=lambda step: (step.next_step_on or date.max, step.next_step_at or time.min, step.id)))
