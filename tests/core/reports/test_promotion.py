"""A promotion's sheet: all that came of it up to today."""

from __future__ import annotations

from core.coupons import Coupon
from core.insights import ExpenseFact, Facts
from core.money import Minor
from core.promotions import Expense, Phase
from core.reports import CouponLine, ObjectionLine, promotion_report
from tests.core.insights.small import activity, day, deal, key, lead, promotion

PLAN = promotion(1, "flyer")
COUPON = Coupon(id=key("coupon", 1), code="FIG-1", promotion_id=PLAN.id, use_limit=5)


def test_it_tells_what_it_cost_and_brought_and_what_was_said() -> None:
    facts = Facts(
        currency="EUR",
        promotions=(PLAN, promotion(2)),
        leads=(
            lead(1, on=3, promotion=1, qualified=5),
            lead(2, on=4, who=1, promotion=1),
            lead(3, on=4, who=2, promotion=2),
        ),
        deals=(deal(1, opened=6, closed=40, of_lead=1, value=900, cost=300),),
        activities=(
            activity(1, on=5, of_lead=1, objection="too dear"),
            activity(2, on=6, of_deal=1, objection=" too dear "),
            activity(3, on=7, of_lead=3, objection="of another one"),
        ),
        expenses=(ExpenseFact(PLAN.id, "", day(2), Minor(150)),),
    )
    spent = Expense(id=key("expense", 1), promotion_id=PLAN.id, spent_on=day(2), amount=Minor(150))

    page = promotion_report(facts, PLAN, day(60), expenses=[spent], coupons=[COUPON], redeemed=[COUPON.id, COUPON.id])

    assert (page.results.leads_received, page.results.revenue, page.results.marketing_cost) == (2, 900, 150)
    assert page.spent == page.results.marketing_cost
    assert (page.funnel.interest, page.funnel.intent, page.funnel.purchase) == (2, 1, 1)
    assert page.objections == (ObjectionLine("too dear", 2),)
    assert page.coupons == (CouponLine("FIG-1", 2, 5, None),)
    assert page.phase is Phase.IDEA


def test_a_promotion_of_an_empty_file_has_a_page() -> None:
    page = promotion_report(Facts(currency="EUR", promotions=(PLAN,)), PLAN, day(0))

    assert (page.spent, page.objections, page.funnel.interest) == (0, (), 0)
