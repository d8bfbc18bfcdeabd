"""From facts and a period to figures."""

from __future__ import annotations

from datetime import date

from core.business import Credit
from core.deals import Outcome
from core.insights import counts
from core.insights.credit import parts
from core.insights.facts import Facts
from core.insights.funnel import cohort, conversion, funnel
from core.insights.model import Figures, Targets
from core.insights.results import by_channel, by_promotion, roi, tallies
from core.insights.survival import time_to_decision, watched, won_within
from core.insights.targets import aim, measures
from core.insights.touches import Touches
from core.insights.uncertainty import proportion
from core.money import Minor
from core.period import Period


def figures(
    facts: Facts, period: Period, today: date, credit: Credit | None = None, *, chances: bool = True
) -> Figures:
    """Every number of FIGURES for a period, as of its end or of today while it is not over.

    Args:
        facts: what happened, of the whole business file.
        period: local business days.
        today: the local day; what is dated later has not happened where a figure is “as of”.
        credit: the rule by which sales count for promotions; the business' own unless told.
        chances: false leaves every chance_of_profit none, where only other figures are wanted.
    """
    rule = facts.credit if credit is None else credit
    as_of = period.as_of(today)
    leads = cohort(facts, period, today)
    won = counts.closed_in(facts, period, Outcome.WON)
    lost = counts.closed_in(facts, period, Outcome.LOST)
    sales = counts.sales(won)
    touches = Touches(facts, {facts.contact_of_deal.get(deal.id) for deal in won})
    first = {deal.id for deal in facts.first_sales.values()}
    sold = [(deal, parts(facts, touches, deal, rule), deal.id in first) for deal in won]
    new_customers = sum(new for _deal, _parts, new in sold)
    buyers, again = counts.customers(facts, as_of)

    done = [activity for activity in facts.activities if period.first <= activity.done_on <= period.last]
    own_time = counts.own_time(done, facts.hourly_rate)
    time_cost = 0 if own_time is None else own_time.total
    cost = sum(expense.amount for expense in facts.expenses if period.first <= expense.spent_on <= period.last)

    overall = conversion(leads)
    found = tallies(facts, period, leads, sold, done)
    promoted = [tally for promotion_id, tally in found.items() if promotion_id is not None]
    entered = measures(facts, period)
    inside, so_far = watched(facts, period, today)
    return Figures(
        period=period,
        as_of=as_of,
        today=today,
        currency=facts.currency,
        credit=rule,
        leads_received=len(leads),
        leads_qualified=sum(tally.qualified for tally in found.values()),
        deals_opened=sum(period.first <= deal.opened_on <= period.last for deal in facts.deals),
        deals_won=len(won),
        deals_lost=len(lost),
        revenue=sales.revenue,
        value_unknown=sales.value_unknown,
        margin=sales.margin,
        margin_unknown=sales.margin_unknown,
        average_deal=sales.average,
        median_deal=sales.median,
        win_rate=proportion(len(won), len(won) + len(lost)),
        conversion=overall,
        new_customers=new_customers,
        customers=buyers,
        repeat_rate=proportion(again, buyers),
        satisfaction=counts.satisfaction(facts, period),
        marketing_cost=Minor(cost),
        own_time_cost=own_time,
        cost_per_lead=counts.divided(cost, len(leads)),
        cac=counts.divided(cost + time_cost, new_customers),
        cac_without_time=counts.divided(cost, new_customers),
        roas=counts.ratio(sum(tally.revenue for tally in promoted), cost),
        roi=roi(sum(tally.margin for tally in promoted), cost, on_revenue=any(tally.on_revenue for tally in promoted)),
        forecast=counts.forecast(facts),
        targets=Targets(
            revenue=aim(facts, period, today, "revenue", sales.revenue),
            deals_won=aim(facts, period, today, "deals_won", len(won)),
            leads_received=aim(facts, period, today, "leads_received", len(leads)),
            activities=aim(facts, period, today, "activities", len(done)),
        ),
        measures=entered,
        funnel=funnel(leads, entered.get("reach")),
        time_to_decision=time_to_decision(inside),
        time_to_decision_all=time_to_decision(so_far),
        won_within=won_within(inside),
        promotions=by_promotion(facts, found, overall, chances=chances),
        channels=by_channel(facts, period, found, overall),
    )
