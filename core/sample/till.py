"""What stands on the bill and what comes after it: lines from the catalogue, coupons brought along, and praise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from core.coupons import Coupon, Redemption
from core.deal_lines import ONE, DealLine, Upsell
from core.ids import Id
from core.money import Minor, Percent
from core.promotions import OfferKind
from core.sample.goods import BASKETS
from core.sample.pen import Pen
from core.sample.plan import Plan
from core.sample.praise import PRAISE, THANKS
from core.sample.scenes import Item
from core.sample.seasons import Run
from core.sample.wish import Talk, Wish
from core.scores import Score

LISTED = 0.45
"""The share of bills that were written line by line; the rest is one amount."""

_EXTRA, _ANSWERS, _IN_WORDS = 0.3, 0.3, 0.55
_STARS = (5, 5, 5, 4, 5, 4, 4, 5, 3, 5, 4, 2)
_GOOD_FOR = 21  # days that a coupon is still taken after its promotion ended


def coupons(pen: Pen, running: Sequence[Run], leads: int) -> list[Coupon]:
    """The codes of the promotions that have one, numbered by their year; more leads need more of them printed."""
    times = max(1, -(-leads // 200))
    for run in running:
        if run.plan.coupon:
            year = "" if run.plan.key == "referral" else f"{run.start.year % 100:02d}"
            pen.coupons[run.id] = Coupon(
                id=pen.id(min(pen.today, run.start), aside=True),
                code=run.plan.coupon + year,
                promotion_id=run.id,
                use_limit=run.plan.printed and run.plan.printed * times,
                expires_on=run.end + timedelta(days=_GOOD_FOR),
            )
    return list(pen.coupons.values())


def coupon_of(pen: Pen, run: Run | None, on: date) -> Coupon | None:
    """The coupon of a promotion, while it is taken."""
    coupon = pen.coupons.get(run.id) if run else None
    return None if coupon is None or coupon.expires_on is None or on > coupon.expires_on else coupon


def redeem(pen: Pen, coupon: Coupon, on: date, contact_id: Id, deal_id: Id) -> None:
    """Write down that it was handed in with a sale."""
    pen.redemptions.append(
        Redemption(
            id=pen.id(on, aside=True), coupon_id=coupon.id, redeemed_on=on, contact_id=contact_id, deal_id=deal_id
        )
    )


def bill(pen: Pen, wish: Wish, plan: Plan | None, opened: date, deal_id: Id) -> list[DealLine]:
    """The lines of what was wanted, less the offer of a plan (none: no offer); none where nobody wrote them."""
    dice = pen.aside
    basket = BASKETS.get(wish.title)
    if basket is None or dice.random() > LISTED:
        return []
    found = [(basket.good, basket.least + int(dice.random() * (basket.most - basket.least + 1)), Upsell.NO)]
    found += [
        (other, 4 if other == "hands" else found[0][1] if other == "apron" else 1, Upsell.NO) for other in basket.along
    ]
    if basket.extra and dice.random() < _EXTRA:
        found.append((basket.extra, found[0][1] if basket.extra == "stitch" else 1, Upsell.YES))
    percent = Percent(plan.offer_value or 0) if plan and plan.offer is OfferKind.PERCENT else None
    lines = [
        _line(pen, opened, deal_id, good, pen.goods[good].price or 0, pen.goods[good].cost, times, upsell, percent)
        for good, times, upsell in found
    ]
    if plan and plan.offer is OfferKind.AMOUNT:
        off = min(pen.minor(plan.offer_value or 0), sum(line.value for line in lines) // 2)
        lines.append(_line(pen, opened, deal_id, "", -off, 0, 1, Upsell.NO, None, f"Less with coupon {plan.coupon}"))
    return lines


def listed(pen: Pen, items: Sequence[Item], opened: date, deal_id: Id) -> list[DealLine]:
    """The lines of a sale that was told by hand."""
    return [
        _line(
            pen,
            opened,
            deal_id,
            item.good,
            pen.minor(item.price),
            pen.minor(item.cost),
            item.times,
            Upsell.YES if item.upsell else Upsell.NO,
            None if item.off is None else Percent(item.off),
            item.words,
        )
        for item in items
    ]


def praised(pen: Pen, talk: Talk, end: date, contact_id: Id, deal_id: Id) -> None:
    """Some customers say how it was, within a week or so; half of them in words."""
    dice = pen.aside
    drawn, on = dice.random(), end + timedelta(days=1 + int(dice.random() * 9))
    if drawn > _ANSWERS or on > pen.today:
        return
    score = _STARS[int(drawn / _ANSWERS * len(_STARS)) % len(_STARS)]
    told = PRAISE[talk] if score >= 4 else THANKS
    comment = told[int(dice.random() * len(told))] if dice.random() < _IN_WORDS else ""
    score_of(pen, score, comment, on, contact_id, deal_id)


def score_of(pen: Pen, score: int, comment: str, on: date, contact_id: Id, deal_id: Id) -> None:
    """Write down one answer."""
    pen.scores.append(
        Score(
            id=pen.id(on, aside=True), contact_id=contact_id, deal_id=deal_id, given_on=on, score=score, comment=comment
        )
    )


def _line(
    pen: Pen,
    opened: date,
    deal_id: Id,
    good: str,
    price: int,
    cost: int | None,
    times: int,
    upsell: Upsell,
    percent: Percent | None,
    words: str = "",
) -> DealLine:
    product = pen.goods.get(good)
    return DealLine(
        id=pen.id(opened, aside=True),
        deal_id=deal_id,
        product_id=product.id if product else None,
        description=words or (product.name if product else ""),
        quantity=times * ONE,
        unit_price=Minor(price),
        unit_cost=None if cost is None else Minor(cost),
        discount_percent=percent,
        upsell=upsell,
    )
