"""Every room of the sample shop has something in it, and what it holds is believable."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

import pytest

from core import ids
from core.activities import Activity
from core.audience_filter import What, read
from core.audiences import Audience, Research
from core.business import Business, Person
from core.catalog import Product
from core.change import Record
from core.contacts import Contact
from core.content import Content
from core.coupons import Coupon, Redemption
from core.deal_lines import DealLine, Upsell
from core.deals import Deal, Stage, StageEntry
from core.insights import (
    ActivityFact,
    DealFact,
    ExpenseFact,
    Facts,
    Figures,
    LeadFact,
    MeasureFact,
    RedemptionFact,
    ScoreFact,
    TargetFact,
    figures,
)
from core.leads import Lead
from core.measures import KINDS, Measure
from core.period import Period, month
from core.promotions import Expense, Phase, Promotion, phase
from core.scores import Score
from core.targets import Target, TargetMeasure
from tests.core.sample.telling import Told, assert_holds_together

TODAY = date(2026, 11, 22)
ROOMS: tuple[type[Record], ...] = (
    Business, Person, Stage, Audience, Research, Product, Promotion, Expense, Content, Measure, Coupon, Contact, Lead,
    Deal, DealLine, Redemption, Score, StageEntry, Activity, Target,
)  # fmt: skip
DAYS = (
    date(2024, 2, 29),
    date(2026, 3, 31),
    date(2026, 6, 15),
    TODAY,
    date(2026, 12, 31),
    date(2027, 1, 1),
)


@pytest.fixture(scope="module", params=DAYS, ids=str)
def told(request: pytest.FixtureRequest) -> Told:
    return Told(request.param)


@pytest.fixture(scope="module")
def november() -> Told:
    return Told(TODAY)


def test_every_room_has_rows_on_any_day(told: Told) -> None:
    assert {kind for kind in ROOMS if not told.all(kind)} == set()
    assert_holds_together(told)


def test_content_is_done_late_due_today_and_due_next_week(told: Told) -> None:
    today, open_ = told.today, [one for one in told.all(Content) if one.done_on is None]
    due = [one.due_on for one in open_ if one.due_on]
    assert len(due) == len(open_)
    assert sum(day < today for day in due) == 1
    assert today in due
    assert sum(today < day <= today + timedelta(days=7) for day in due) >= 3
    assert all(one.done_on <= today for one in told.all(Content) if one.done_on)
    assert len(told.all(Content)) - len(open_) >= 20


def test_aims_reach_from_january_to_the_month_after_today(told: Told) -> None:
    this = told.today.replace(day=1)
    after = month(this).last + timedelta(days=1)
    for measure in TargetMeasure:
        months = sorted(target.month for target in told.all(Target) if target.measure is measure)
        assert months[0] <= this.replace(month=1)
        assert months[-1] == after
        assert len(months) == len(set(months)) >= 5


def test_aims_are_round(told: Told) -> None:
    for target in told.all(Target):
        amount = target.amount // 100 if target.measure is TargetMeasure.REVENUE else target.amount
        assert len(str(amount).rstrip("0")) <= 2
        assert amount > 0


def test_some_aims_were_reached_and_some_were_not(november: Told) -> None:
    brought: Counter[tuple[TargetMeasure, date]] = Counter()
    for deal in november.won():
        assert deal.closed_on
        brought[TargetMeasure.REVENUE, deal.closed_on.replace(day=1)] += deal.value or 0
        brought[TargetMeasure.DEALS_WON, deal.closed_on.replace(day=1)] += 1
    for lead in november.all(Lead):
        brought[TargetMeasure.LEADS_RECEIVED, lead.received_on.replace(day=1)] += 1
    for measure in (TargetMeasure.REVENUE, TargetMeasure.DEALS_WON, TargetMeasure.LEADS_RECEIVED):
        reached = [
            brought[measure, target.month] >= target.amount
            for target in november.all(Target)
            if target.measure is measure and target.month < TODAY.replace(day=1)
        ]
        assert 2 <= sum(reached) <= len(reached) - 2


def test_goods_cost_less_than_they_bring_and_go_with_each_other(told: Told) -> None:
    known = {ids.text(product.id) for product in told.all(Product)}
    for product in told.all(Product):
        assert (product.price or 0) > (product.cost or 0) > 0
        assert product.category
        assert set(product.goes_with) <= known
    assert sum(bool(product.goes_with) for product in told.all(Product)) > 20


def test_a_good_part_of_the_sales_has_lines_and_some_a_thing_on_top(told: Told) -> None:
    lines = told.all(DealLine)
    listed = {line.deal_id for line in lines}
    assert 0.3 <= len(listed) / len(told.all(Deal)) <= 0.7
    assert 0.03 <= sum(line.upsell is Upsell.YES for line in lines) / len(lines) <= 0.3


def test_the_codes_are_those_of_promotions_and_bring_people_back(told: Told) -> None:
    promotions = {one.id: one for one in told.all(Promotion)}
    for coupon in told.all(Coupon):
        end = promotions[coupon.promotion_id].end_on
        assert end
        assert coupon.expires_on
        assert end < coupon.expires_on
    assert len(told.all(Redemption)) >= 6


def test_promotions_are_for_somebody_whom_the_owner_has_asked(told: Told) -> None:
    assert all(one.audience_id for one in told.all(Promotion))
    tags = {tag for contact in told.all(Contact) for tag in contact.tags}
    audiences = told.all(Audience)
    terms = [term for one in audiences for term in read(one.filter).terms]
    assert {term.value for term in terms if term.what is What.TAG} <= tags
    assert {term.value for term in terms if term.what is What.CATEGORY} <= {ware.category for ware in told.all(Product)}
    assert all(one.needs and one.habits for one in audiences)
    assert len(told.all(Research)) >= 10


def test_measures_are_kept_up_week_by_week_and_reach_by_promotion(told: Told) -> None:
    weeks = Counter(one.kind for one in told.all(Measure))
    assert set(weeks) == set(KINDS)
    assert weeks["footfall"] == weeks["visits"] >= 52
    newest = max(one.measured_on for one in told.all(Measure) if one.kind == "footfall")
    assert told.today - newest < timedelta(days=7)
    over = {
        one.id
        for one in told.all(Promotion)
        if phase(one.start_on, one.end_on, one.cancelled_on, told.today) is Phase.OVER
        and one.start_on
        and one.start_on >= told.today - timedelta(days=365)
    }
    assert over <= {one.promotion_id for one in told.all(Measure) if one.kind == "reach"}


def test_customers_say_how_it_was_mostly_kindly(told: Told) -> None:
    scores = told.all(Score)
    assert len(scores) >= 15
    assert 4 <= sum(one.score for one in scores) / len(scores) < 5
    assert any(one.comment for one in scores)
    assert any(not one.comment for one in scores)


def test_a_helper_looks_after_some_on_her_two_afternoons(told: Told) -> None:
    nora = next(one for one in told.all(Person) if one.name.startswith("Nora"))
    hers = [lead for lead in told.all(Lead) if lead.owner_id == nora.id]
    assert len(hers) >= 2
    done = [one for one in told.all(Activity) if one.owner_id == nora.id]
    assert done
    assert all(one.done_on and one.done_on.weekday() in (1, 3) for one in done)


def test_consent_is_given_on_a_day_on_which_one_was_known(told: Told) -> None:
    days = [(one.consent_on, one.created_on) for one in told.all(Contact) if one.consent_on and one.created_on]
    assert len(days) > 80
    assert all(given >= known for given, known in days)
    assert any(given > known for given, known in days)


F = TypeVar("F", bound=NamedTuple)


def told_figures(told: Told, period: Period) -> Figures:
    coupons = {coupon.id: coupon.promotion_id for coupon in told.all(Coupon)}

    def facts(fact: type[F], kind: type[Record]) -> tuple[F, ...]:
        return tuple(fact(*(getattr(record, name) for name in fact._fields)) for record in told.all(kind))

    return figures(
        Facts(
            currency="EUR",
            hourly_rate=told.all(Business)[0].hourly_rate,
            leads=facts(LeadFact, Lead),
            deals=facts(DealFact, Deal),
            activities=facts(ActivityFact, Activity),
            expenses=facts(ExpenseFact, Expense),
            promotions=tuple(told.all(Promotion)),
            stages=tuple(told.all(Stage)),
            redemptions=tuple(
                RedemptionFact(one.id, coupons[one.coupon_id], one.redeemed_on, one.contact_id, one.deal_id)
                for one in told.all(Redemption)
            ),
            targets=facts(TargetFact, Target),
            measures=facts(MeasureFact, Measure),
            scores=facts(ScoreFact, Score),
        ),
        period,
        told.today,
    )


def test_the_figures_are_those_of_a_small_shop(told: Told) -> None:
    year = Period(told.today - timedelta(days=364), told.today)
    found = told_figures(told, year)
    assert 0.1 <= (found.conversion.value or 0) <= 0.4
    assert 0.3 <= (found.win_rate.value or 0) <= 0.9
    assert 30_00 <= (found.cac or 0) <= 250_00
    assert 0 < (found.roi.value or 0) < 4
    assert 8_000_00 <= found.revenue <= 40_000_00
    assert found.funnel.awareness
    assert found.funnel.awareness > found.leads_received * 10
