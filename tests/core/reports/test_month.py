"""The monthly page says what the figures say, beside the month and the year before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.activities import StepRow
from core.insights import ExpenseFact, Facts, figures
from core.money import Minor
from core.period import month
from core.promotions import Promotion
from core.reports import DealLabel, FigureLine, ObjectionLine, Summary, Unit, monthly_summary, ran
from tests.core.insights.small import activity, businesses, day, deal, key, lead, promotion, stage

TODAY = date(2026, 2, 20)
FEBRUARY = month(date(2026, 2, 1))


def summary(facts: Facts, *, labels: dict[int, DealLabel] | None = None, steps: tuple[StepRow, ...] = ()) -> Summary:
    named = {key("deal", number): label for number, label in (labels or {}).items()}
    return monthly_summary(facts, FEBRUARY, TODAY, business="Aurora", labels=named, steps=steps)


def line(page: Summary, name: str) -> FigureLine:
    return next(each for each in page.figures if each.name == name)


def test_a_figure_stands_beside_itself_a_month_and_a_year_before() -> None:
    facts = Facts(
        currency="EUR",
        deals=(
            deal(1, closed=40, value=500),
            deal(2, closed=41, value=None),
            deal(3, closed=3, value=70),
            deal(4, value=9)._replace(opened_on=date(2025, 2, 3), closed_on=date(2025, 2, 3)),
        ),
    )
    revenue = line(summary(facts), "revenue")
    assert revenue.unit is Unit.MONEY
    assert (revenue.now.value, revenue.now.n) == (500, 1)
    assert (revenue.before.value, revenue.before.n) == (70, 1)
    assert (revenue.year_ago.value, revenue.year_ago.n) == (9, 1)


def test_every_line_shows_the_figure_of_its_name() -> None:
    facts = Facts(
        currency="EUR",
        hourly_rate=Minor(6000),
        promotions=(promotion(1, "flyer"),),
        leads=(lead(1, on=35, promotion=1), lead(2, on=36, who=1, promotion=1)),
        deals=(deal(1, opened=36, closed=40, of_lead=1, value=900, cost=300),),
        activities=(activity(1, on=40, minutes=10),),
        expenses=(ExpenseFact(key("promotion", 1), "", day(33), Minor(150)),),
    )
    now = figures(facts, FEBRUARY, TODAY)
    shown = {each.name: each.now.value for each in summary(facts).figures}
    assert "satisfaction" not in shown  # nobody ever gave a score
    for name, value in shown.items():
        figure = getattr(now, name)
        figure = getattr(figure, "value", getattr(figure, "total", getattr(figure, "median", figure)))
        assert value == figure, name
    assert (shown["own_time_cost"], shown["roas"], shown["roi"]) == (1000, 6.0, 3.0)
    assert line(summary(facts), "conversion").now.low == now.conversion.low
    assert line(summary(facts), "roi").now.n == 1


@pytest.mark.parametrize(
    ("start", "end", "cancelled", "expected"),
    [
        (None, None, None, False),
        (date(2026, 2, 28), None, None, True),
        (date(2026, 3, 1), None, None, False),
        (date(2025, 1, 1), None, None, True),
        (date(2026, 1, 1), date(2026, 1, 31), None, False),
        (date(2026, 1, 1), date(2026, 2, 1), None, True),
        (date(2026, 1, 1), None, date(2026, 2, 1), False),
        (date(2026, 1, 1), None, date(2026, 2, 2), True),
        (date(2026, 2, 10), None, date(2026, 2, 10), False),
    ],
)
def test_a_promotion_ran_when_a_day_of_the_month_saw_it(
    start: date | None, end: date | None, cancelled: date | None, expected: bool
) -> None:
    plan = Promotion(id=key("promotion", 1), name="Sale", start_on=start, end_on=end, cancelled_on=cancelled)
    assert ran(plan, FEBRUARY) is expected


def test_promotions_that_ran_are_listed_with_what_they_cost_and_brought() -> None:
    sale = replace(promotion(1, "flyer"), start_on=date(2026, 2, 2), end_on=date(2026, 2, 9))
    facts = Facts(
        currency="EUR",
        promotions=(sale, promotion(2, "radio")),
        leads=(lead(1, on=35, promotion=1), lead(2, on=36, promotion=2), lead(3, on=37)),
        deals=(deal(1, opened=36, closed=40, value=900),),
        expenses=(ExpenseFact(key("promotion", 1), "", day(33), Minor(150)),),
    )
    page = summary(facts)
    (shown,) = page.promotions
    assert (shown.name, shown.channel) == ("Promotion 1", "flyer")
    assert (shown.cost, shown.leads, shown.revenue) == (150, 1, 900)
    assert shown.sales == 1
    assert (page.idle.names, page.idle.leads, page.idle.cost) == (("Promotion 2",), 1, 0)
    assert (page.unpromoted.leads, page.unpromoted.revenue) == (1, 0)
    assert [(row.channel, row.leads) for row in page.channels] == [("flyer", 1), ("radio", 1), (None, 1)]


@given(businesses(), st.sampled_from([1, 2, 3]))
@settings(max_examples=60)
def test_rows_of_promotions_add_up_to_the_month(facts: Facts, number: int) -> None:
    period = month(date(2026, number, 1))
    page = monthly_summary(facts, period, TODAY, business="Aurora", labels={})
    now, together = figures(facts, period, TODAY), page.together

    assert (together.cost, together.leads) == (now.marketing_cost, now.leads_received)
    assert (together.sales, together.revenue) == (Fraction(now.deals_won), now.revenue)
    credited = sum(row.revenue for row in now.promotions if row.id is not None)
    assert together.revenue - page.unpromoted.revenue == credited


def test_costs_say_of_how_many_expenses_and_activities_in_each_of_the_three_months() -> None:
    spent = tuple(ExpenseFact(None, "", day(number), Minor(10)) for number in (3, 33, 34))
    facts = Facts(
        currency="EUR",
        hourly_rate=Minor(6000),
        activities=(activity(1, on=40, minutes=10), activity(2, on=41), activity(3, on=2, minutes=5)),
        expenses=(*spent, ExpenseFact(None, "", date(2025, 2, 3), Minor(5))),
    )
    page = summary(facts)
    cost, time_spent = line(page, "marketing_cost"), line(page, "own_time_cost")
    assert (cost.now.n, cost.before.n, cost.year_ago.n) == (2, 1, 1)
    assert (time_spent.now.n, time_spent.before.n, time_spent.year_ago.n) == (1, 1, 0)
    without_rate = line(summary(replace(facts, hourly_rate=None)), "own_time_cost")
    assert (without_rate.now.value, without_rate.now.n) == (None, None)


def test_decided_deals_are_listed_by_day_with_their_words() -> None:
    facts = Facts(
        currency="EUR",
        deals=(
            deal(1, closed=45, value=5),
            deal(2, closed=40, value=None),
            deal(3, "lost", closed=41),
            deal(4, closed=5),
            deal(5, "open"),
        ),
    )
    labels = {
        1: DealLabel("Zoë", "Cake <b>", "ignored"),
        3: DealLabel("Ada", "Coat", "too dear"),
    }
    page = summary(facts, labels=labels)
    assert [(row.day, row.contact, row.title, row.value, row.reason) for row in page.won] == [
        (day(40), "", "", None, ""),
        (day(45), "Zoë", "Cake <b>", 5, ""),
    ]
    assert [(row.contact, row.title, row.reason) for row in page.lost] == [("Ada", "Coat", "too dear")]


def test_the_pipeline_holds_every_stage_and_the_deals_in_none() -> None:
    facts = Facts(
        currency="EUR",
        stages=(stage(2, 5_000), stage(1, 1_000), stage(3, 8_000)),
        deals=(
            deal(1, "open", stage=1, value=1005),
            deal(2, "open", stage=1, value=None),
            deal(3, "open", stage=2, value=100),
            deal(4, "open", value=40),
            deal(5, stage=3),
        ),
    )
    page = summary(facts)
    assert [(row.stage, row.count, row.value, row.weighted) for row in page.pipeline] == [
        ("Stage 1", 2, 1005, 101),
        ("Stage 2", 1, 100, 50),
        ("Stage 3", 0, 0, 0),
        (None, 1, 40, 0),
    ]
    assert (page.open_deals, page.open_value, page.forecast) == (4, 1145, 151)


def test_objections_heard_in_the_month_are_counted() -> None:
    facts = Facts(
        currency="EUR",
        activities=(
            activity(1, on=40, objection="too dear"),
            activity(2, on=41, objection=" too dear "),
            activity(3, on=42, objection="no time"),
            activity(4, on=5, objection="no time"),
            activity(5, on=43, objection="  "),
        ),
    )
    assert summary(facts).objections == (ObjectionLine("too dear", 2), ObjectionLine("no time", 1))


def test_steps_due_in_the_month_after_are_listed_by_day_and_time() -> None:
    def step(number: int, on: date | None, at: time | None = None) -> StepRow:
        return StepRow(
            kind="lead",
            id=key("lead", number),
            contact_id=None,
            contact="Ada",
            about="",
            next_step=f"Step {number}",
            next_step_on=on,
            next_step_at=at,
        )

    steps = (
        step(1, date(2026, 3, 31), time(9)),
        step(2, date(2026, 3, 31)),
        step(3, date(2026, 3, 1)),
        step(4, date(2026, 2, 28)),
        step(5, None),
        step(6, date(2026, 4, 1)),
    )
    page = summary(Facts(currency="EUR"), steps=steps)
    assert [each.next_step for each in page.steps] == ["Step 3", "Step 2", "Step 1"]


def test_an_empty_business_has_a_page() -> None:
    page = summary(Facts(currency="EUR"))
    for rows in (page.promotions, page.channels, page.won, page.lost, page.pipeline, page.objections, page.steps):
        assert rows == ()
    assert (page.open_deals, page.forecast, page.funnel.interest) == (0, 0, 0)
    assert line(page, "win_rate").now.value is None
    assert line(page, "win_rate").now.n == 0
