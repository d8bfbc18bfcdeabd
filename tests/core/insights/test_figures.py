"""Rules that figures keep for every business, and the cases in which their definitions are easily misread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings

from core.business import Credit
from core.insights import ExpenseFact, Facts, MeasureFact, ScoreFact, TargetFact, as_json, figures
from core.insights.credit import split
from core.insights.model import Results
from core.money import Minor
from core.period import Period, month
from tests.core.insights.small import (
    activity,
    businesses,
    day,
    deal,
    key,
    lead,
    periods,
    promotion,
    redemption,
    stage,
)

TODAY = date(2026, 6, 15)
JANUARY = month(date(2026, 1, 1))


@settings(max_examples=80)
@given(businesses(), periods())
def test_rows_of_promotions_and_of_channels_add_up_to_the_whole(facts: Facts, period: Period) -> None:
    found = figures(facts, period, TODAY, chances=False)
    tables: tuple[Sequence[Results], ...] = (found.promotions, found.channels)
    for rows in tables:
        assert sum(row.leads_received for row in rows) == found.leads_received
        assert sum(row.leads_qualified for row in rows) == found.leads_qualified
        assert sum((row.deals_won for row in rows), Fraction(0)) == found.deals_won
        assert sum((row.new_customers for row in rows), Fraction(0)) == found.new_customers
        assert sum(row.revenue for row in rows) == found.revenue
        assert sum(row.marketing_cost for row in rows) == found.marketing_cost
        assert sum(row.conversion.k for row in rows) == found.conversion.k
        assert sum(row.conversion.still_open for row in rows) == found.conversion.still_open
        assert rows[-1].channel is None
        assert rows[-1].roas is None
        assert rows[-1].roi is None
    if found.own_time_cost is not None:
        whole = found.own_time_cost.total
        assert abs(sum(row.own_time_cost or 0 for row in found.promotions) - whole) <= len(found.promotions) / 2 + 1


@settings(max_examples=80)
@given(businesses(), periods())
def test_no_row_of_the_funnel_is_larger_than_the_one_above(facts: Facts, period: Period) -> None:
    for today in (period.first, period.last, TODAY):
        funnel = figures(facts, period, today, chances=False).funnel
        rows = [funnel.interest, funnel.consideration, funnel.intent, funnel.evaluation, funnel.purchase]
        assert rows == sorted(rows, reverse=True)
        assert funnel.awareness is None


@settings(max_examples=60)
@given(businesses(), periods())
def test_every_credit_rule_gives_away_the_same_revenue_and_sales(facts: Facts, period: Period) -> None:
    by_rule = [figures(facts, period, TODAY, rule, chances=False) for rule in Credit]
    for found in by_rule:
        credited = sum(row.revenue for row in found.promotions if row.id is not None)
        assert credited == sum(row.revenue for row in by_rule[0].promotions if row.id is not None)
        if found.marketing_cost:
            assert found.roas == credited / found.marketing_cost
        margin = sum(row.margin for row in found.promotions)
        assert margin == sum(row.margin for row in by_rule[0].promotions)


@settings(max_examples=30)
@given(businesses(), periods())
def test_the_order_of_rows_does_not_matter(facts: Facts, period: Period) -> None:
    turned = Facts(
        currency=facts.currency,
        credit=facts.credit,
        hourly_rate=facts.hourly_rate,
        leads=facts.leads[::-1],
        deals=facts.deals[::-1],
        activities=facts.activities[::-1],
        expenses=facts.expenses[::-1],
        promotions=facts.promotions[::-1],
        stages=facts.stages[::-1],
        redemptions=facts.redemptions[::-1],
    )
    assert as_json(figures(turned, period, TODAY)) == as_json(figures(facts, period, TODAY))


@given(businesses())
def test_a_period_without_anything_counts_nothing_and_divides_nothing(facts: Facts) -> None:
    found = figures(facts, month(date(2020, 2, 1)), TODAY, chances=False)
    for name in ("leads_received", "leads_qualified", "deals_opened", "deals_won", "deals_lost", "revenue", "margin"):
        assert getattr(found, name) == 0
    for name in ("average_deal", "median_deal", "cost_per_lead", "cac", "cac_without_time", "roas"):
        assert getattr(found, name) is None
    assert found.roi.value is None
    assert (found.customers, found.repeat_rate.value) == (0, None)
    assert found.time_to_decision.median is None
    assert (found.won_within.days_30, found.won_within.n) == (None, 0)
    assert all(row.cost_per_lead is None and row.revenue == 0 for row in found.promotions)


def test_an_empty_file_has_all_figures() -> None:
    found = as_json(figures(Facts(currency="JPY"), JANUARY, TODAY))
    assert found["revenue"] == "0"
    assert found["margin"] == "0"
    assert found["own_time_cost"] is None
    assert found["satisfaction"] == {"value": None, "n": 0}
    assert found["measures"] == {}
    assert [row["id"] for row in found["promotions"]] == [None]
    assert [row["channel"] for row in found["channels"]] == [None]


@pytest.mark.parametrize(
    ("amount", "number", "expected"), [(100, 3, [34, 33, 33]), (2, 3, [1, 1, 0]), (-100, 3, [-34, -33, -33])]
)
def test_what_does_not_divide_goes_one_each_to_the_first(amount: int, number: int, expected: list[int]) -> None:
    assert split(amount, number) == expected


def _credit(facts: Facts, rule: Credit) -> dict[str | None, int]:
    found = figures(facts, JANUARY, TODAY, rule)
    return {row.name: row.revenue for row in found.promotions if row.revenue}


def test_credit_goes_to_the_first_the_last_or_all_promotions_met_before_the_sale() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1), promotion(2), promotion(3)),
        leads=(lead(1, on=2, promotion=1),),
        activities=(activity(1, on=2, promotion=2), activity(2, on=1, promotion=2), activity(3, on=9, promotion=3)),
        redemptions=(redemption(1, on=2, promotion=1),),
        deals=(deal(1, opened=2, closed=8, value=1001),),
    )
    assert _credit(facts, Credit.FIRST) == {"Promotion 2": 1001}
    assert _credit(facts, Credit.LAST) == {"Promotion 1": 1001}  # on one day: lead, activity, redemption
    assert _credit(facts, Credit.EQUAL) == {"Promotion 2": 501, "Promotion 1": 500}


def test_a_promotion_set_by_the_owner_takes_all_the_credit() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1), promotion(2)),
        leads=(lead(1, promotion=1),),
        deals=(deal(1, promotion=2),),
    )
    for rule in Credit:
        assert _credit(facts, rule) == {"Promotion 2": 1000}


def test_a_touch_counts_through_the_contact_of_the_lead_or_the_deal() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1), promotion(2)),
        leads=(lead(1, who=1),),
        deals=(deal(1, who=None, of_lead=1, closed=9, value=1000), deal(2, who=2, closed=9, value=300)),
        activities=(activity(1, who=None, of_deal=1, promotion=1),),
        redemptions=(redemption(1, who=None, of_deal=2, promotion=2),),
    )
    assert _credit(facts, Credit.FIRST) == {"Promotion 1": 1000, "Promotion 2": 300}


def test_a_deal_without_a_value_counts_but_adds_no_money() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1),),
        expenses=(ExpenseFact(key("promotion", 1), "", day(3), Minor(500)),),
        deals=(deal(1, promotion=1, value=None, cost=None), deal(2, promotion=1, value=None, cost=200)),
    )
    found = figures(facts, JANUARY, TODAY)
    assert (found.deals_won, found.value_unknown, found.revenue) == (2, 2, 0)
    assert (found.margin, found.margin_unknown) == (None, 2)
    assert found.promotions[0].deals_won == 2
    assert found.promotions[0].revenue == found.promotions[0].margin == 0
    assert found.roi.value == -1
    assert not found.roi.on_revenue


def test_a_deal_without_a_known_cost_counts_with_its_value_and_says_so() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1),),
        expenses=(ExpenseFact(key("promotion", 1), "", day(3), Minor(500)),),
        deals=(deal(1, promotion=1, value=1000, cost=None), deal(2, promotion=1, value=1000, cost=400)),
    )
    found = figures(facts, JANUARY, TODAY)
    assert (found.roi.value, found.roi.on_revenue) == (2.2, True)
    assert (found.margin, found.margin_unknown) == (600, 1)


def test_money_is_rounded_once_half_up() -> None:
    facts = Facts(currency="EUR", deals=(deal(1, value=1000), deal(2, value=1001)))
    found = figures(facts, JANUARY, TODAY)
    assert (found.average_deal, found.median_deal) == (1001, 1001)


def test_own_time_is_rounded_for_each_hat_and_then_summed() -> None:
    facts = Facts(
        currency="EUR",
        hourly_rate=Minor(1001),
        activities=(activity(1, hat="sales", minutes=30), activity(2, hat="marketing", minutes=30)),
    )
    found = figures(facts, JANUARY, TODAY)
    assert found.own_time_cost is not None
    assert (found.own_time_cost.sales, found.own_time_cost.marketing, found.own_time_cost.total) == (501, 501, 1002)
    assert found.promotions[-1].own_time_cost == 1001


def test_what_is_dated_after_today_has_not_happened() -> None:
    facts = Facts(
        currency="EUR",
        leads=(lead(1, on=0, qualified=20), lead(2, on=0, who=1)),
        deals=(deal(1, opened=12, closed=25, of_lead=1), deal(2, opened=3, closed=25, of_lead=2, who=1)),
        activities=(activity(1, on=15),),
    )
    found = figures(facts, JANUARY, day(10))
    assert found.as_of == day(10)
    assert (found.conversion.k, found.conversion.n, found.conversion.still_open) == (0, 2, 2)
    assert (found.funnel.consideration, found.funnel.intent, found.funnel.evaluation) == (1, 1, 1)
    assert found.customers == 0
    assert found.deals_won == 2  # counts by date in the period just count dates
    assert (found.time_to_decision.n, found.time_to_decision.events) == (1, 0)


def test_a_note_or_a_talk_before_the_lead_is_no_consideration() -> None:
    facts = Facts(
        currency="EUR",
        leads=(lead(1, on=5), lead(2, on=5, who=1), lead(3, on=5, who=2)),
        activities=(
            activity(1, on=4),
            activity(2, on=6, kind="note"),
            activity(3, on=6, who=1, kind="message"),
            activity(4, on=5, who=None, of_lead=3),
        ),
    )
    assert figures(facts, JANUARY, TODAY).funnel.consideration == 2


def test_a_customer_is_new_once() -> None:
    facts = Facts(
        currency="EUR",
        deals=(deal(2, closed=3), deal(1, closed=3), deal(3, closed=40), deal(4, who=None)),
    )
    january = figures(facts, JANUARY, TODAY)
    february = figures(facts, month(date(2026, 2, 1)), TODAY)
    assert (january.new_customers, january.customers, january.repeat_rate.k) == (1, 1, 1)
    assert (february.new_customers, february.customers) == (0, 1)


def test_the_forecast_weighs_open_deals_by_their_stage_whatever_the_period() -> None:
    facts = Facts(
        currency="EUR",
        stages=(stage(1, 2_500), stage(2, 5_000)),
        deals=(
            deal(1, "open", stage=1, value=1001),
            deal(2, "open", stage=2, value=1001, opened=80),
            deal(3, "open", stage=2, value=None),
            deal(4, "open", value=9),
            deal(5, "won", stage=2, value=7),
        ),
    )
    assert figures(facts, JANUARY, TODAY).forecast == 751


def test_a_target_needs_whole_months_that_all_have_one() -> None:
    facts = Facts(
        currency="EUR",
        targets=(TargetFact(date(2026, 1, 1), "deals_won", 10), TargetFact(date(2026, 2, 1), "deals_won", 5)),
        deals=(deal(1, closed=2), deal(2, closed=4)),
    )
    whole = figures(facts, Period(date(2026, 1, 1), date(2026, 2, 28)), day(9)).targets.deals_won
    assert (whole.target, whole.actual, whole.pace) == (15, 2, 11.8)
    assert whole.needed_per_day == pytest.approx(13 / 49)
    assert figures(facts, Period(date(2026, 1, 1), date(2026, 2, 27)), TODAY).targets.deals_won.target is None
    assert figures(facts, Period(date(2026, 1, 1), date(2026, 3, 31)), TODAY).targets.deals_won.target is None


def test_a_period_that_has_not_begun_has_no_pace() -> None:
    facts = Facts(currency="EUR", targets=(TargetFact(date(2026, 2, 1), "revenue", 2800),))
    aim = figures(facts, month(date(2026, 2, 1)), date(2025, 12, 1)).targets.revenue
    assert (aim.target, aim.actual, aim.pace, aim.needed_per_day) == (2800, 0, None, 100)


def test_levels_are_read_and_flows_are_summed() -> None:
    facts = Facts(
        currency="EUR",
        measures=(
            MeasureFact(key("measure", 2), day(3), "followers", 20),
            MeasureFact(key("measure", 1), day(3), "followers", 10),
            MeasureFact(key("measure", 3), day(1), "visits", 5),
            MeasureFact(key("measure", 4), day(2), "visits", 6),
            MeasureFact(key("measure", 5), day(40), "visits", 7),
            MeasureFact(key("measure", 6), day(2), "reach", 70),
        ),
        scores=(ScoreFact(day(1), 5), ScoreFact(day(2), 4), ScoreFact(day(50), 1)),
    )
    found = figures(facts, JANUARY, TODAY)
    assert list(found.measures.items()) == [("followers", 20), ("reach", 70), ("visits", 11)]
    assert found.funnel.awareness == 70
    assert (found.satisfaction.value, found.satisfaction.n) == (4.5, 2)


def test_an_expense_counts_for_its_own_channel_before_that_of_its_promotion() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1, "radio"),),
        expenses=(
            ExpenseFact(key("promotion", 1), "", day(1), Minor(100)),
            ExpenseFact(key("promotion", 1), "flyer", day(1), Minor(30)),
            ExpenseFact(None, "TV", day(60), Minor(5)),
        ),
    )
    found = figures(facts, JANUARY, TODAY)
    assert [(row.channel, row.marketing_cost) for row in found.channels] == [
        ("TV", 0),
        ("flyer", 30),
        ("radio", 100),
        (None, 0),
    ]
    assert found.promotions[0].marketing_cost == 130


def test_time_to_decision_starts_with_the_lead_and_is_never_below_nothing() -> None:
    facts = Facts(
        currency="EUR",
        leads=(lead(1, on=2), lead(2, on=30)),
        deals=(deal(1, opened=5, closed=12, of_lead=1), deal(2, "lost", opened=20, closed=25, of_lead=2)),
    )
    found = figures(facts, JANUARY, TODAY)
    assert (found.time_to_decision.median, found.time_to_decision.events) == (0, 2)
    assert figures(facts, Period(day(5), day(5)), TODAY).time_to_decision.median == 10


def test_a_lead_with_an_open_deal_may_yet_buy_unless_it_was_no_fit() -> None:
    facts = Facts(
        currency="EUR",
        leads=(
            lead(1)._replace(disqualified_on=day(5)),
            lead(2)._replace(disqualified_on=day(50)),
            lead(3),
            lead(4),
            lead(5),
        ),
        deals=(
            deal(1, "open", of_lead=1),
            deal(2, "open", of_lead=2),
            deal(3, "lost", of_lead=3, closed=4),
            deal(4, "lost", of_lead=4, closed=60),
        ),
    )
    assert figures(facts, JANUARY, day(20)).conversion.still_open == 3


def test_an_hour_that_costs_nothing_is_known_to_cost_nothing() -> None:
    facts = Facts(currency="EUR", hourly_rate=Minor(0), activities=(activity(1, minutes=60),))
    found = figures(facts, JANUARY, TODAY)
    assert found.own_time_cost is not None
    assert found.own_time_cost.total == 0
    assert found.promotions[-1].own_time_cost == 0


def test_a_return_without_a_cost_is_not_marked() -> None:
    facts = Facts(currency="EUR", promotions=(promotion(1),), deals=(deal(1, promotion=1, cost=None),))
    found = figures(facts, JANUARY, TODAY)
    assert as_json(found)["roi"] == {"value": None, "on_revenue": False}
    assert as_json(found)["promotions"][0]["roi"] == {"value": None, "on_revenue": False}


def test_of_two_first_sales_on_one_day_the_lower_id_brings_the_customer() -> None:
    first, second = deal(1, promotion=1), deal(2, promotion=2)
    for deals in ((first, second), (second, first)):
        facts = Facts(currency="EUR", promotions=(promotion(1), promotion(2)), deals=deals)
        assert [row.new_customers for row in figures(facts, JANUARY, TODAY).promotions] == [1, 0, 0]


def test_the_deals_of_one_lead_are_one_unit_and_others_are_units_of_their_own() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(promotion(1),),
        expenses=(ExpenseFact(key("promotion", 1), "", day(3), Minor(1200)),),
        leads=(lead(1, promotion=1), lead(2, promotion=None)),
        deals=(deal(1, of_lead=1), deal(2, of_lead=1), deal(3, of_lead=2, promotion=1), deal(4, who=2)),
    )
    chance = figures(facts, JANUARY, TODAY).promotions[0].chance_of_profit
    assert chance is not None
    assert chance.n == 2
    assert chance.value == pytest.approx(0.75, abs=0.03)  # 1200 + 600 units, drawn twice, against 1200
    assert (chance.roi_low, chance.roi_high) == (0, 1)
