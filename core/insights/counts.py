"""Counts, sums and means of a period: what FIGURES calls counts and money."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from core.activities import Hat
from core.deals import Outcome
from core.ids import Id
from core.insights.facts import ActivityFact, DealFact, Facts
from core.insights.model import Mean, OwnTime
from core.money import Minor, rounded
from core.period import Period


@dataclass(frozen=True, slots=True)
class Sales:
    """The money of the deals won in a period."""

    revenue: Minor
    value_unknown: int
    margin: Minor | None
    margin_unknown: int
    average: Minor | None
    median: Minor | None


def closed_in(facts: Facts, period: Period, outcome: Outcome) -> list[DealFact]:
    """The deals that were closed in the period with this outcome."""
    return [
        deal
        for deal in facts.deals
        if deal.outcome == outcome and deal.closed_on is not None and period.first <= deal.closed_on <= period.last
    ]


def sales(won: list[DealFact]) -> Sales:
    """Revenue, margin, mean and median; deals without a value, or a cost, are counted beside them.

    The margin of one or more deals of which none is known is not known.
    """
    values = sorted(deal.value for deal in won if deal.value is not None)
    margins = [deal.value - deal.cost for deal in won if deal.value is not None and deal.cost is not None]
    count = len(values)
    middle = values[(count - 1) // 2 : count // 2 + 1]
    return Sales(
        revenue=Minor(sum(values)),
        value_unknown=len(won) - count,
        margin=None if won and not margins else Minor(sum(margins)),
        margin_unknown=len(won) - len(margins),
        average=divided(sum(values), count),
        median=divided(sum(middle), len(middle)),
    )


def divided(amount: int, by: int | Fraction) -> Minor | None:
    """Money over a count, rounded once; none where there is nothing to divide by."""
    return rounded(Fraction(amount) / by) if by else None


def ratio(amount: int, by: int) -> float | None:
    """Money over money; none where there is nothing to divide by."""
    return amount / by if by else None


def customers(facts: Facts, as_of: date) -> tuple[int, int]:
    """How many contacts have won deals as of a day, and how many of them two or more."""
    bought: dict[Id, int] = {}
    for deal in facts.deals:
        if deal.won_by(as_of):
            contact = facts.contact_of_deal.get(deal.id)
            if contact is not None:
                bought[contact] = bought.get(contact, 0) + 1
    return len(bought), sum(times >= 2 for times in bought.values())


def satisfaction(facts: Facts, period: Period) -> Mean:
    """The mean of the scores given in the period."""
    scores = [score.score for score in facts.scores if period.first <= score.given_on <= period.last]
    return Mean(sum(scores) / len(scores) if scores else None, len(scores))


def time_cost(minutes: int, hourly_rate: Minor | None) -> Minor | None:
    """What minutes of the owner cost; none while no rate is set."""
    return None if hourly_rate is None else rounded(Fraction(minutes * hourly_rate, 60))


def own_time(done: Iterable[ActivityFact], hourly_rate: Minor | None) -> OwnTime | None:
    """What the owner's time for these activities cost: each hat rounded, in total their sum."""
    minutes = {Hat.MARKETING.value: 0, Hat.SALES.value: 0}
    for activity in done:
        minutes[activity.hat] += activity.minutes or 0
    marketing = time_cost(minutes[Hat.MARKETING], hourly_rate)
    selling = time_cost(minutes[Hat.SALES], hourly_rate)
    if marketing is None or selling is None:
        return None
    return OwnTime(Minor(marketing + selling), marketing, selling)


def forecast(facts: Facts, deals: Iterable[DealFact] | None = None) -> Minor:
    """Value times the probability of the stage, over the open deals (of these, if they are given); rounded once."""
    chances = {stage.id: stage.probability for stage in facts.stages}
    weighted = sum(
        (deal.value or 0) * chances.get(deal.stage_id, 0)
        for deal in (facts.deals if deals is None else deals)
        if deal.outcome == Outcome.OPEN and deal.stage_id is not None
    )
    return rounded(Fraction(weighted, 10_000))
