"""What the page of figures shows besides the figures themselves."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from core.business import Credit
from core.insights import Facts, LeadFact, figures
from core.insights.overview import by_month, credited, overview, pipeline
from core.insights.spans import last_twelve
from core.insights.survival import Curve, CurvePoint, Watched, curve
from core.period import Period, month
from tests.core.insights.small import businesses, deal, key, periods, stage


@settings(max_examples=25)
@given(facts=businesses(), period=periods(), rule=st.sampled_from(Credit))
def test_what_a_rule_credits_is_what_the_figures_under_it_say(facts: Facts, period: Period, rule: Credit) -> None:
    sums = credited(facts, period)[rule]

    for row in figures(facts, period, period.last, rule, chances=False).promotions:
        if row.id is not None:
            there = sums.get(row.id)
            assert (row.revenue, row.margin) == ((there.revenue, there.margin) if there else (0, 0))


@settings(max_examples=25)
@given(facts=businesses(), period=periods())
def test_the_stages_of_the_pipeline_add_up_to_the_forecast(facts: Facts, period: Period) -> None:
    lines = pipeline(facts)

    assert abs(sum(line.weighted for line in lines) - figures(facts, period, period.last).forecast) <= len(lines)


def test_a_month_stands_beside_itself_a_year_before() -> None:
    leads = tuple(
        LeadFact(key("lead", number), key("contact", 1), None, on)
        for number, on in enumerate([date(2026, 5, 3), date(2025, 5, 30), date(2025, 5, 1), date(2024, 5, 1)])
    )

    (may,) = by_month(Facts(currency="EUR", leads=leads), [month(date(2026, 5, 1))])

    assert (may.leads, may.leads_year_ago) == (1, 2)


def test_twelve_months_end_with_the_period() -> None:
    made = overview(Facts(currency="EUR"), month(date(2026, 5, 1)), date(2026, 5, 9))

    assert [row.month for row in made.months] == last_twelve(month(date(2026, 5, 1)))


def test_a_curve_steps_where_deals_are_decided() -> None:
    made = curve([Watched(3, "won"), Watched(3, "lost"), Watched(5, None), Watched(8, "won")])

    assert made == Curve((CurvePoint(3, 0.5, 0.25), CurvePoint(8, 0.0, 0.75)), 8, 4, 3)


def test_open_deals_of_no_stage_stand_last_and_weigh_nothing() -> None:
    facts = Facts(
        currency="EUR",
        stages=(stage(1, 5_000),),
        deals=(deal(1, "open", value=100, stage=1), deal(2, "open", value=70)),
    )

    staged, loose = pipeline(facts)

    assert (staged.count, staged.value, staged.weighted) == (1, 100, 50)
    assert (loose.stage, loose.value, loose.weighted) == (None, 70, 0)
