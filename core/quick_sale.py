"""A sale over the counter: who or nobody, what, how much, by which promotion or coupon; won today, in one line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from core import coupons
from core.catalog import Product
from core.change import Change
from core.contacts import add_contact
from core.deal_lines import ONE, add_line
from core.deals import Deal, Outcome, check
from core.errors import UserMistake, words
from core.ids import Id
from core.money import Minor, rounded
from core.promotions import OfferKind, Promotion

_COUNTED = re.compile(r"(\d{1,4})\s*(?:x|×|\*)?\s+(\S.*)|(\d{1,4})(?:x|×|\*)\s*(\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Goods:
    """What was sold: how many of a product of the catalogue, or of something in the owner's own words."""

    text: str = ""
    count: int = 1
    product_id: Id | None = None


def counted(text: str) -> tuple[int, str]:
    """How many of what: “3 candles”, “2 x candle”; one of anything else."""
    bare = " ".join(text.split())
    match = _COUNTED.fullmatch(bare)
    if match is None:
        return 1, bare
    count = int(match[1] or match[3])
    return (count, match[2] or match[4]) if count else (1, bare)


def price_of(product: Product, count: int, promotion: Promotion | None) -> Minor | None:
    """What so many of a product cost with the offer of a promotion; none where the catalogue has no price."""
    if product.price is None:
        return None
    whole = product.price * count
    if promotion is None or promotion.offer_value is None:
        return Minor(whole)
    if promotion.offer_kind is OfferKind.PERCENT:
        return rounded(whole * (1 - Fraction(promotion.offer_value, 10_000)))
    if promotion.offer_kind is OfferKind.AMOUNT:
        return Minor(max(0, whole - promotion.offer_value))
    return Minor(whole)


def sell(
    change: Change,
    *,
    on: date,
    amount: Minor | None,
    goods: Goods = Goods(),
    contact_id: Id | None = None,
    name: str = "",
    promotion_id: Id | None = None,
    code: str = "",
) -> Deal:
    """Write down a sale that is done: a deal won today that never stood in the pipeline.

    Args:
        change: the change under way.
        on: the day.
        amount: what was paid for all of it, in minor units.
        goods: what was sold.
        contact_id: who bought, where that is someone known.
        name: else of someone new; nobody where that is empty too.
        promotion_id: the promotion that brought the sale, if the owner says so.
        code: a coupon that was handed in. It tells the promotion of a sale to nobody; a known buyer's is told by
            the rule for credit, as of any other sale.

    Raises:
        UserMistake: there is no amount, or the coupon is not good (any more).
    """
    if amount is None:
        raise UserMistake(words("How much was it? Write 0 for a gift."), field="amount")
    if amount < 0:
        raise UserMistake(words("This cannot be less than nothing."), field="amount")
    if contact_id is None and name.strip():
        contact_id = add_contact(change, name=name.strip(), created_on=on).id
    coupon = coupons.known(change, code) if code.strip() else None
    if coupon is None and code.strip() and promotion_id is None:  # it is typed where a promotion could stand as well
        raise UserMistake(
            words("“{text}” is neither a promotion nor the code of a coupon."), field="code", text=code.strip()
        )
    if coupon is not None and contact_id is None and promotion_id is None:
        promotion_id = coupon.promotion_id
    product = change.get(Product, goods.product_id) if goods.product_id is not None else None
    deal = change.add(
        check(
            Deal(
                id=change.new_id(),
                contact_id=contact_id,
                promotion_id=promotion_id,
                title=_title(goods, product),
                opened_on=on,
                value=amount,
                outcome=Outcome.WON,
                closed_on=on,
                coupon_code=coupon.code if coupon is not None else code.strip(),
            )
        )
    )
    if product is not None:
        _add_goods(change, deal, product, goods.count, amount)
    if code.strip():
        coupons.redeem(change, code=code, on=on, contact_id=contact_id, deal_id=deal.id)
    return change.get(Deal, deal.id)


def _title(goods: Goods, product: Product | None) -> str:
    what = product.name if product is not None else goods.text.strip()
    return f"{goods.count} × {what}" if goods.count > 1 and what else what


def _add_goods(change: Change, deal: Deal, product: Product, count: int, amount: Minor) -> None:
    """One line that adds up to what was paid; where that cannot be split evenly it is a line of one lot."""
    if amount % count:
        lot = None if product.cost is None else Minor(product.cost * count)
        text = _title(Goods(count=count), product)
        add_line(change, deal.id, product_id=product.id, description=text, unit_price=amount, unit_cost=lot)
        return
    price = Minor(amount // count)
    add_line(change, deal.id, product_id=product.id, quantity=count * ONE, unit_price=price, unit_cost=product.cost)
