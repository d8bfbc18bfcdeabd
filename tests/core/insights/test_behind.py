"""Behind every figure stand exactly the records that it counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from core.business import Credit
from core.ids import Id
from core.insights import ExpenseFact, Facts, Figures, ScoreFact, figures
from core.insights.behind import Counted, Scope, behind
from core.period import Period
from tests.core.insights.small import businesses, day, key, periods

Check = Callable[[Figures, tuple[Counted, ...]], bool]

CHECKS: dict[str, Check] = {
    "leads_received": lambda now, lists: len(lists[0].ids) == now.leads_received,
    "leads_qualified": lambda now, lists: len(lists[0].ids) == now.leads_qualified,
    "deals_opened": lambda now, lists: len(lists[0].ids) == now.deals_opened,
    "deals_won": lambda now, lists: len(lists[0].ids) == now.deals_won,
    "deals_lost": lambda now, lists: len(lists[0].ids) == now.deals_lost,
    "revenue": lambda now, lists: lists[0].amount == now.revenue and len(lists[0].ids) == now.deals_won,
    "margin": lambda now, lists: (
        lists[0].amount == (now.margin or 0) and len(lists[0].ids) == now.deals_won - now.margin_unknown
    ),
    "average_deal": lambda now, lists: (
        len(lists[0].ids) == now.deals_won - now.value_unknown and lists[0].amount == now.revenue
    ),
    "median_deal": lambda now, lists: len(lists[0].ids) == now.deals_won - now.value_unknown,
    "win_rate": lambda now, lists: (len(lists[0].hits or ()), len(lists[0].ids)) == (now.win_rate.k, now.win_rate.n),
    "conversion": lambda now, lists: (
        (len(lists[0].hits or ()), len(lists[0].ids)) == (now.conversion.k, now.conversion.n)
    ),
    "repeat_rate": lambda now, lists: (
        (len(lists[0].hits or ()), len(lists[0].ids)) == (now.repeat_rate.k, now.repeat_rate.n)
    ),
    "customers": lambda now, lists: len(lists[0].ids) == now.customers,
    "new_customers": lambda now, lists: len(lists[0].ids) == now.new_customers,
    "time_to_decision": lambda now, lists: (
        (len(lists[0].hits or ()), len(lists[0].ids)) == (now.time_to_decision.events, now.time_to_decision.n)
    ),
    "won_within": lambda now, lists: len(lists[0].ids) == now.won_within.n,
    "marketing_cost": lambda now, lists: lists[0].amount == now.marketing_cost,
    "cost_per_lead": lambda now, lists: (
        lists[0].amount == now.marketing_cost and len(lists[1].ids) == now.leads_received
    ),
    "cac": lambda now, lists: len(lists[-1].ids) == now.new_customers,
    "cac_without_time": lambda now, lists: len(lists[-1].ids) == now.new_customers,
    "roas": lambda now, lists: lists[0].amount == sum(row.revenue for row in now.promotions if row.id),
    "roi": lambda now, lists: lists[1].amount == now.marketing_cost,
    "activities": lambda now, lists: len(lists[0].ids) == now.targets.activities.actual,
    "targets.revenue": lambda now, lists: lists[0].amount == now.targets.revenue.actual,
    "targets.leads_received": lambda now, lists: len(lists[0].ids) == now.targets.leads_received.actual,
    "funnel.interest": lambda now, lists: len(lists[0].ids) == now.funnel.interest,
    "funnel.consideration": lambda now, lists: len(lists[0].ids) == now.funnel.consideration,
    "funnel.intent": lambda now, lists: len(lists[0].ids) == now.funnel.intent,
    "funnel.evaluation": lambda now, lists: len(lists[0].ids) == now.funnel.evaluation,
    "funnel.purchase": lambda now, lists: len(lists[0].ids) == now.funnel.purchase,
    "forecast": lambda now, lists: lists[0].hits is None,
    "satisfaction": lambda now, lists: len(lists[0].ids) == now.satisfaction.n,
}


@settings(max_examples=40)
@given(facts=businesses(), period=periods(), late=st.integers(-20, 40))
def test_the_rows_behind_each_figure_are_those_that_it_counts(facts: Facts, period: Period, late: int) -> None:
    today = period.last + timedelta(late)
    facts = numbered(facts)
    now = figures(facts, period, today, chances=False)

    wrong = [name for name, holds in CHECKS.items() if not holds(now, behind(facts, name, period, today))]

    assert not wrong


@settings(max_examples=25)
@given(facts=businesses(), period=periods(), rule=st.sampled_from(Credit))
def test_the_rows_of_each_promotion_are_those_of_its_line(facts: Facts, period: Period, rule: Credit) -> None:
    facts = numbered(facts)
    for row in figures(facts, period, period.last, rule, chances=False).promotions:
        leads, sales, costs, *_ = behind(
            facts, "results", period, period.last, rule, Scope(part=True, promotion=row.id)
        )

        assert (len(leads.hits or ()), len(leads.ids)) == (row.conversion.k, row.leads_received)
        assert sales.amount == row.revenue
        assert Fraction(len(sales.ids)) >= row.deals_won > 0 or not sales.ids
        assert costs.amount == row.marketing_cost


@settings(max_examples=25)
@given(facts=businesses(), period=periods())
def test_the_rows_of_each_channel_are_those_of_its_line(facts: Facts, period: Period) -> None:
    facts = numbered(facts)
    for row in figures(facts, period, period.last, chances=False).channels:
        scope = Scope(part=True, by_channel=True, channel=row.channel)
        leads, sales, costs, *_ = behind(facts, "results", period, period.last, None, scope)

        assert (len(leads.hits or ()), len(leads.ids)) == (row.conversion.k, row.leads_received)
        assert (sales.amount, costs.amount) == (row.revenue, row.marketing_cost)


def test_scores_stand_behind_satisfaction() -> None:
    scores = (ScoreFact(day(0), 4, key("score", 1)), ScoreFact(day(1), 5, key("score", 2)))
    facts = Facts(currency="EUR", scores=scores)

    (given_,) = behind(facts, "satisfaction", Period(day(1), day(9)), day(9))

    assert given_.ids == (key("score", 2),)


def test_rows_stand_newest_first_with_the_day_they_count_for() -> None:
    expenses = tuple(ExpenseFact(None, "flyer", day(on), 100, key("expense", on)) for on in (3, 1, 2))  # type: ignore[arg-type]
    facts = Facts(currency="EUR", expenses=expenses)

    (spent,) = behind(facts, "marketing_cost", Period(day(0), day(9)), day(9))

    assert spent.days == (day(3), day(2), day(1))
    assert spent.ids == tuple(key("expense", on) for on in (3, 2, 1))


def test_own_time_stands_behind_the_cost_of_a_customer_only_where_it_has_a_price() -> None:
    period = Period(date(2026, 5, 1), date(2026, 5, 31))

    kinds = [made.kind for made in behind(Facts(currency="EUR"), "cac", period, period.last)]

    assert kinds == ["expense", "contact"]


def numbered(facts: Facts) -> Facts:
    """Give each expense an id, as the file does."""
    expenses = tuple(
        each._replace(id=Id(number.to_bytes(16, "big"))) for number, each in enumerate(facts.expenses, start=1)
    )
    return Facts(**{name: getattr(facts, name) for name in facts.__dataclass_fields__} | {"expenses": expenses})
