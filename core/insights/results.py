"""What each promotion, each channel, and none of them brought and cost in a period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from core.ids import Id
from core.insights.bootstrap import chance_of_profit
from core.insights.counts import divided, ratio, time_cost
from core.insights.credit import Part
from core.insights.facts import ActivityFact, DealFact, Facts
from core.insights.funnel import CohortLead, conversion_of
from core.insights.model import Conversion, PromotionResults, Results, Roi
from core.money import Minor
from core.period import Period
from core.promotions import Promotion, break_even


@dataclass(slots=True)
class Tally:
    """Sums in the making. `deals` and `new_customers` count by into how many parts credit split each.

    `units` are what the bootstrap draws from: margins by lead received in the period, and of each other deal.
    """

    leads: int = 0
    qualified: int = 0
    converted: int = 0
    still_open: int = 0
    deals: Counter[int] = field(default_factory=Counter)
    new_customers: Counter[int] = field(default_factory=Counter)
    revenue: int = 0
    margin: int = 0
    on_revenue: bool = False
    cost: int = 0
    minutes: int = 0
    lead_units: dict[Id, int] = field(default_factory=dict)
    deal_units: list[int] = field(default_factory=list)

    def receive(self, lead: CohortLead) -> None:
        """Count a lead received in the period."""
        self.leads += 1
        self.converted += lead.won
        self.still_open += lead.still_open
        self.lead_units[lead.lead.id] = 0

    def credit(self, deal: DealFact, part: Part, *, new_customer: bool) -> None:
        """Count a part of a deal won in the period."""
        self.deals[part.parts] += 1
        self.new_customers[part.parts] += new_customer
        self.revenue += part.value
        self.margin += part.margin
        self.on_revenue |= part.on_revenue
        if deal.lead_id is not None and deal.lead_id in self.lead_units:
            self.lead_units[deal.lead_id] += part.margin
        else:
            self.deal_units.append(part.margin)

    def include(self, other: Tally) -> None:
        """Add what another has, except its cost: a channel has its own expenses."""
        self.leads += other.leads
        self.qualified += other.qualified
        self.converted += other.converted
        self.still_open += other.still_open
        self.deals += other.deals
        self.new_customers += other.new_customers
        self.revenue += other.revenue
        self.margin += other.margin
        self.on_revenue |= other.on_revenue
        self.minutes += other.minutes


def tallies(
    facts: Facts,
    period: Period,
    leads: list[CohortLead],
    sold: Iterable[tuple[DealFact, list[Part], bool]],
    done: Iterable[ActivityFact],
) -> dict[Id | None, Tally]:
    """Sums by promotion, and of no promotion.

    Args:
        facts: of the whole business file.
        period: the days to look at.
        leads: those received in the period.
        sold: deals won in the period, their parts by credit, and whether they brought a new customer.
        done: the activities done in the period.
    """
    found: dict[Id | None, Tally] = {promotion.id: Tally() for promotion in facts.promotions}
    found[None] = Tally()
    for lead in leads:
        found[lead.lead.promotion_id].receive(lead)
    for each in facts.leads:
        if each.qualified_on is not None and period.first <= each.qualified_on <= period.last:
            found[each.promotion_id].qualified += 1
    for deal, parts, new_customer in sold:
        for part in parts:
            found[part.promotion_id].credit(deal, part, new_customer=new_customer)
    for expense in facts.expenses:
        if period.first <= expense.spent_on <= period.last:
            found[expense.promotion_id].cost += expense.amount
    for activity in done:
        found[activity.promotion_id].minutes += activity.minutes or 0
    return found


def by_promotion(
    facts: Facts, found: dict[Id | None, Tally], overall: Conversion, *, chances: bool
) -> tuple[PromotionResults, ...]:
    """A row for every promotion by id, then the row of none; `chances` false leaves the bootstrap out."""
    rows = [
        _promotion(facts, promotion, found[promotion.id], overall, chances=chances)
        for promotion in sorted(facts.promotions, key=lambda each: each.id)
    ]
    return (*rows, _promotion(facts, None, found[None], overall, chances=False))


def by_channel(facts: Facts, period: Period, found: dict[Id | None, Tally], overall: Conversion) -> tuple[Results, ...]:
    """A row for every channel of a promotion or an expense by name, then the row of none."""
    channel_of: dict[Id | None, str] = {promotion.id: promotion.channel for promotion in facts.promotions}
    channels: dict[str, Tally] = {}
    for promotion_id, tally in found.items():
        channels.setdefault(channel_of.get(promotion_id, ""), Tally()).include(tally)
    for expense in facts.expenses:
        tally = channels.setdefault(expense.channel or channel_of.get(expense.promotion_id, ""), Tally())
        if period.first <= expense.spent_on <= period.last:
            tally.cost += expense.amount
    none = channels.pop("")
    rate = facts.hourly_rate
    rows = [_results(name, tally, overall, rate, compared=True) for name, tally in sorted(channels.items())]
    return (*rows, _results(None, none, overall, rate, compared=False))


def _promotion(
    facts: Facts, promotion: Promotion | None, tally: Tally, overall: Conversion, *, chances: bool
) -> PromotionResults:
    channel = promotion.channel or None if promotion else None
    base = _results(channel, tally, overall, facts.hourly_rate, compared=promotion is not None)
    units = [*tally.lead_units.values(), *tally.deal_units]
    return PromotionResults(
        **{name: getattr(base, name) for name in Results.__slots__},
        id=promotion.id if promotion else None,
        name=promotion.name if promotion else None,
        chance_of_profit=chance_of_profit(units, Minor(tally.cost)) if chances else None,
        break_even=break_even(promotion) if promotion else None,
    )


def _results(
    channel: str | None, tally: Tally, overall: Conversion, hourly_rate: Minor | None, *, compared: bool
) -> Results:
    new_customers = _sum_of_parts(tally.new_customers)
    own_time = time_cost(tally.minutes, hourly_rate)
    return Results(
        channel=channel,
        leads_received=tally.leads,
        leads_qualified=tally.qualified,
        conversion=conversion_of(tally.converted, tally.leads, tally.still_open, overall if compared else None),
        deals_won=_sum_of_parts(tally.deals),
        new_customers=new_customers,
        revenue=Minor(tally.revenue),
        margin=Minor(tally.margin),
        marketing_cost=Minor(tally.cost),
        own_time_cost=own_time,
        cost_per_lead=divided(tally.cost, tally.leads),
        cac=divided(tally.cost + (own_time or 0), new_customers),
        cac_without_time=divided(tally.cost, new_customers),
        roas=ratio(tally.revenue, tally.cost) if compared else None,
        roi=roi(tally.margin, tally.cost, on_revenue=tally.on_revenue) if compared else None,
    )


def roi(margin: int, cost: int, *, on_revenue: bool) -> Roi:
    """(margin - cost) / cost, and whether a deal without a known cost counts in it; none without a cost."""
    return Roi(ratio(margin - cost, cost), on_revenue and cost != 0)


def _sum_of_parts(counted: Counter[int]) -> Fraction:
    return sum((Fraction(times, parts) for parts, times in counted.items()), Fraction(0))
