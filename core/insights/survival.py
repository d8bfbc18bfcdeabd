"""How long decisions take, with the deals that are still open counted for what they tell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from core.deals import Outcome
from core.insights.facts import DealFact, Facts
from core.insights.model import TimeToDecision, WonWithin
from core.period import Period


class Watched(NamedTuple):
    """A deal watched for so many days, until it was won or lost (`end`, an `Outcome`), or is still open (none)."""

    days: int
    end: str | None


class CurvePoint(NamedTuple):
    """From this day on: the share of deals that are undecided, and the share that is won."""

    day: int
    undecided: float
    won: float


class Curve(NamedTuple):
    """Steps in the order of days (before the first all are undecided), up to the `longest` time anyone was watched."""

    points: tuple[CurvePoint, ...]
    longest: int
    n: int
    events: int


class _Step(NamedTuple):
    """A day on which deals were decided: of `at_risk` deals, `decided`, of these `won`."""

    day: int
    at_risk: int
    decided: int
    won: int


def watched(facts: Facts, period: Period, today: date) -> tuple[list[Watched], list[Watched]]:
    """The deals opened in the period, and those opened in it or before, as of today.

    Time runs from the day the deal's lead came in, else from its opening, and is never below 0.
    """
    inside: list[Watched] = []
    so_far: list[Watched] = []
    last = min(period.last, today)
    for deal in facts.deals:
        if deal.opened_on > last:
            continue
        seen = _watch(facts, deal, today)
        so_far.append(seen)
        if deal.opened_on >= period.first:
            inside.append(seen)
    return inside, so_far


def _watch(facts: Facts, deal: DealFact, today: date) -> Watched:
    lead = None if deal.lead_id is None else facts.lead_by_id.get(deal.lead_id)
    start = deal.opened_on if lead is None else lead.received_on
    if deal.outcome == Outcome.OPEN or deal.closed_on is None or deal.closed_on > today:
        return Watched(max(0, (today - start).days), None)
    return Watched(max(0, (deal.closed_on - start).days), deal.outcome)


def time_to_decision(deals: Iterable[Watched]) -> TimeToDecision:
    """The median of the Kaplan-Meier curve: the first day on which at most half are undecided, in exact integers.

    Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958).
    """
    deals = list(deals)
    median: int | None = None
    undecided, of_all = 1, 1
    for step in _steps(deals):
        undecided *= step.at_risk - step.decided
        of_all *= step.at_risk
        if 2 * undecided <= of_all:
            median = step.day
            break
    return TimeToDecision(median, len(deals), sum(deal.end is not None for deal in deals))


def won_within(deals: Iterable[Watched]) -> WonWithin:
    """Aalen-Johansen cumulative incidence of won, with lost as the competing end.

    None at a day beyond the longest time while some are undecided: nobody was watched that long.
    Source: O. Aalen and S. Johansen, An empirical transition matrix, Scand. J. Statist. 5 (1978), two ends.
    """
    deals = list(deals)
    steps = curve(deals)
    undecided = steps.points[-1].undecided if steps.points else 1.0

    def at(day: int) -> float | None:
        if not deals or (day > steps.longest and undecided > 0):
            return None
        return next((point.won for point in reversed(steps.points) if point.day <= day), 0.0)

    return WonWithin(at(30), at(60), at(90), len(deals))


def curve(deals: Iterable[Watched]) -> Curve:
    """The Kaplan-Meier curve of the undecided, and the Aalen-Johansen curve of the won."""
    deals = list(deals)
    undecided, won = 1.0, 0.0
    points: list[CurvePoint] = []
    for step in _steps(deals):
        won += undecided * step.won / step.at_risk
        undecided *= (step.at_risk - step.decided) / step.at_risk
        points.append(CurvePoint(step.day, undecided, won))
    longest = max((deal.days for deal in deals), default=-1)
    return Curve(tuple(points), longest, len(deals), sum(deal.end is not None for deal in deals))


def _steps(deals: list[Watched]) -> list[_Step]:
    """The days with decisions, in order; who is censored on a day was still at risk on it."""
    ends: dict[int, list[int]] = {}
    for deal in deals:
        entry = ends.setdefault(deal.days, [0, 0, 0])
        entry[0] += 1
        entry[1] += deal.end is not None
        entry[2] += deal.end == Outcome.WON
    at_risk = len(deals)
    steps: list[_Step] = []
    for day in sorted(ends):
        leaving, decided, won = ends[day]
        if decided:
            steps.append(_Step(day, at_risk, decided, won))
        at_risk -= leaving
    return steps
