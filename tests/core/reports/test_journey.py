"""The way of a customer: every touch in its order, one way to each sale, credited as the figures do."""

from __future__ import annotations

from datetime import date
from typing import Any

from core.activities import Activity, ActivityKind, Hat
from core.business import Credit
from core.contacts import Contact
from core.coupons import Redemption
from core.deals import Deal, Outcome
from core.leads import Lead
from core.money import Minor
from core.reports import Journey, JourneyMatter, StepKind
from core.reports.journey import journey
from tests.core.insights.small import day, key

ADA = Contact(id=key("contact", 1), name="Ada")
SPRING, AUTUMN, COUPON = key("promotion", 1), key("promotion", 2), key("coupon", 1)
TODAY = day(80)


def told(credit: Credit = Credit.FIRST, today: date = TODAY, **rows: Any) -> Journey:
    matter = JourneyMatter(
        contact=ADA,
        promotions={SPRING: "Spring", AUTUMN: "Autumn"},
        codes={COUPON: "FIG-1"},
        coupon_promotions={COUPON: AUTUMN},
        **rows,
    )
    return journey(matter, today, "EUR", credit)


def lead(number: int, on: int) -> Lead:
    return Lead(id=key("lead", number), contact_id=ADA.id, received_on=day(on), promotion_id=SPRING, interest="Cakes")


def sale(number: int, opened: int, closed: int, value: int = 1_000) -> Deal:
    return Deal(
        id=key("deal", number),
        contact_id=ADA.id,
        opened_on=day(opened),
        outcome=Outcome.WON,
        closed_on=day(closed),
        value=Minor(value),
    )


def call(number: int, on: int) -> Activity:
    return Activity(id=key("activity", number), kind=ActivityKind.CALL, hat=Hat.SALES, done_on=day(on))


def test_steps_stand_in_their_order_and_each_sale_ends_a_way() -> None:
    found = told(leads=[lead(1, 2)], deals=[sale(1, 4, 9), sale(2, 30, 40, 500)], activities=[call(1, 3), call(2, 50)])

    first, second = found.ways
    assert [step.kind for step in first.steps] == [StepKind.LEAD, StepKind.ACTIVITY, StepKind.OPENED, StepKind.SALE]
    assert [step.kind for step in second.steps] == [StepKind.OPENED, StepKind.SALE]
    assert (first.days, second.days, found.bought) == (7, 10, 1_500)
    assert [step.id for step in found.since_last] == [key("activity", 2)]


def test_a_sale_over_the_counter_is_only_a_sale() -> None:
    (way,) = told(deals=[sale(1, 5, 5)]).ways

    assert [step.kind for step in way.steps] == [StepKind.SALE]
    assert way.days == 0


def test_a_sale_counts_for_the_promotions_that_the_rule_says() -> None:
    used = Redemption(id=key("redemption", 1), coupon_id=COUPON, redeemed_on=day(8))
    rows: dict[str, Any] = {"leads": [lead(1, 2)], "deals": [sale(1, 4, 9)], "redemptions": [used]}

    credited = {rule: told(rule, **rows).ways[0].credited for rule in Credit}

    assert credited == {Credit.FIRST: ("Spring",), Credit.LAST: ("Autumn",), Credit.EQUAL: ("Spring", "Autumn")}


def test_what_is_dated_later_has_not_happened() -> None:
    found = told(today=day(5), leads=[lead(1, 2)], deals=[sale(1, 4, 9)])

    assert [step.kind for step in found.steps] == [StepKind.LEAD, StepKind.OPENED]
    assert (found.ways, found.bought) == ((), 0)


def test_someone_of_whom_nothing_is_known_has_no_way() -> None:
    found = told()

    assert (found.steps, found.ways, found.since_last) == ((), (), ())
