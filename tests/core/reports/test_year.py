"""The year adds up: its months, its promotions and its channels are the figures of the year."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings

from core.insights import ExpenseFact, Facts, figures
from core.money import Minor
from core.reports import year_at_a_glance
from tests.core.insights.small import businesses, day, deal, key, lead, promotion

TODAY = date(2026, 12, 31)


@given(businesses())
@settings(max_examples=40)
def test_months_and_promotions_and_channels_add_up_to_the_year(facts: Facts) -> None:
    page = year_at_a_glance(facts, 2026, TODAY)
    now = figures(facts, page.period, TODAY)

    assert sum(line.leads for line in page.months) == now.leads_received
    assert sum(line.won for line in page.months) == now.deals_won
    assert sum(line.revenue for line in page.months) == now.revenue
    assert sum(line.cost for line in page.months) == now.marketing_cost
    for rows in ([*page.promotions, page.unpromoted], [*page.channels, page.unchannelled]):
        assert sum(row.revenue for row in rows) == now.revenue
        assert sum(row.deals_won for row in rows) == now.deals_won
        assert sum(row.marketing_cost for row in rows) == now.marketing_cost


def test_a_year_stands_beside_the_one_before() -> None:
    earlier = deal(2, value=70)._replace(opened_on=date(2025, 2, 3), closed_on=date(2025, 2, 3))
    facts = Facts(
        currency="EUR",
        deals=(deal(1, closed=40, value=500), earlier),
        expenses=(ExpenseFact(None, "", date(2025, 2, 9), Minor(30)),),
    )

    page = year_at_a_glance(facts, 2026, TODAY)

    assert [(line.revenue, line.revenue_before, line.cost_before) for line in page.months[:2]] == [
        (0, 0, 0),
        (500, 70, 30),
    ]
    (revenue,) = (line for line in page.figures if line.name == "revenue")
    assert (revenue.now.value, revenue.before.value) == (500, 70)


def test_promotions_with_most_revenue_come_first_and_idle_ones_not_at_all() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1), promotion(2), promotion(3)),
        leads=(lead(1, on=3, promotion=1), lead(2, on=4, who=1, promotion=2)),
        deals=(deal(1, closed=40, of_lead=2, who=1, value=500),),
    )

    page = year_at_a_glance(facts, 2026, day(80))

    assert [row.id for row in page.promotions] == [key("promotion", 2), key("promotion", 1)]
