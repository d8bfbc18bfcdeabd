"""One promotion on a sheet: what was planned, what it cost, what it brought, what was learned."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from core.activities import ObjectionLine
from core.content import Content
from core.coupons import Coupon
from core.ids import Id
from core.insights.facts import Facts
from core.insights.figures import figures
from core.insights.funnel import cohort, funnel
from core.insights.model import Funnel, PromotionResults
from core.insights.spans import everything
from core.money import Minor
from core.period import Period
from core.promotions import Expense, Phase, Promotion, phase
from core.reports.month import objections_of


@dataclass(frozen=True, slots=True)
class CouponLine:
    """A code and how often it was redeemed."""

    code: str
    redeemed: int
    use_limit: int | None
    expires_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionReport:
    """A promotion and all that came of it up to today, whenever that was.

    `results` are those from the first day in the file to `today`; `spent` is the sum of `expenses`.
    """

    promotion: Promotion
    phase: Phase
    audience: str
    today: date
    currency: str
    period: Period
    results: PromotionResults
    spent: Minor
    expenses: tuple[Expense, ...]
    content: tuple[Content, ...]
    coupons: tuple[CouponLine, ...]
    objections: tuple[ObjectionLine, ...]
    funnel: Funnel


def promotion_report(
    facts: Facts,
    promotion: Promotion,
    today: date,
    *,
    audience: str = "",
    expenses: Iterable[Expense] = (),
    content: Iterable[Content] = (),
    coupons: Iterable[Coupon] = (),
    redeemed: Iterable[Id] = (),
    reach: int | None = None,
) -> PromotionReport:
    """Put the sheet together.

    Args:
        facts: of the whole business file, with this promotion.
        promotion: the plan.
        today: the local day.
        audience: the name of who it is for.
        expenses: what was spent on it.
        content: what is to be made for it.
        coupons: its codes.
        redeemed: the coupon of each time that one was brought back.
        reach: how many people it reached, if that was written down.
    """
    period = everything(facts, today)
    results = next(row for row in figures(facts, period, today).promotions if row.id == promotion.id)
    times = list(redeemed)
    spent = sorted(expenses, key=lambda each: (each.spent_on, each.id))
    return PromotionReport(
        promotion=promotion,
        phase=phase(promotion.start_on, promotion.end_on, promotion.cancelled_on, today),
        audience=audience,
        today=today,
        currency=facts.currency,
        period=period,
        results=results,
        spent=Minor(sum(each.amount for each in spent)),
        expenses=tuple(spent),
        content=tuple(sorted(content, key=lambda each: (each.due_on or date.max, each.id))),
        coupons=tuple(
            CouponLine(each.code, times.count(each.id), each.use_limit, each.expires_on)
            for each in sorted(coupons, key=lambda each: each.code)
        ),
        objections=_objections(facts, promotion.id),
        funnel=funnel([each for each in cohort(facts, period, today) if each.lead.promotion_id == promotion.id], reach),
    )


def _objections(facts: Facts, key: Id) -> tuple[ObjectionLine, ...]:
    """What was said against it by those it brought, or while working on it."""
    leads = {lead.id for lead in facts.leads if lead.promotion_id == key}
    deals = {deal.id for deal in facts.deals if deal.promotion_id == key or deal.lead_id in leads}
    return objections_of(
        each for each in facts.activities if each.promotion_id == key or each.lead_id in leads or each.deal_id in deals
    )
