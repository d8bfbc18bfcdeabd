from datetime import date

import pytest

from core import catalog, coupons
from core.change import Change
from core.contacts import Contact
from core.coupons import Redemption
from core.deal_lines import DealLine
from core.deals import Outcome, StageEntry
from core.errors import UserMistake
from core.ids import Id
from core.money import Minor
from core.promotions import OfferKind, Promotion
from core.quick_sale import Goods, counted, price_of, sell
from tests import makers

TODAY = date(2026, 6, 15)


def test_a_sale_to_nobody_is_a_deal_won_today_that_stood_in_no_stage(change: Change) -> None:
    deal = sell(change, on=TODAY, amount=Minor(1200), goods=Goods("a scarf"))

    assert (deal.outcome, deal.closed_on, deal.opened_on, deal.value) == (Outcome.WON, TODAY, TODAY, 1200)
    assert (deal.title, deal.contact_id, deal.stage_id) == ("a scarf", None, None)
    assert change.find(StageEntry) == []
    assert change.find(Contact) == []


def test_a_name_makes_a_customer(change: Change) -> None:
    deal = sell(change, on=TODAY, amount=Minor(1200), name=" Ana ")

    (ana,) = change.find(Contact)
    assert (ana.name, deal.contact_id) == ("Ana", ana.id)


def test_three_of_a_product_make_a_line_with_its_cost(change: Change) -> None:
    candle = catalog.add_product(change, name="Candle", price=Minor(1200), cost=Minor(500))
    deal = sell(change, on=TODAY, amount=Minor(3600), goods=Goods(count=3, product_id=candle.id))

    (line,) = change.find(DealLine)
    assert (line.quantity, line.unit_price, deal.value, deal.cost) == (3_000, 1200, 3600, 1500)
    assert deal.title == "3 × Candle"


def test_an_amount_that_cannot_be_split_is_kept_to_the_cent(change: Change) -> None:
    candle = catalog.add_product(change, name="Candle", price=Minor(1200), cost=Minor(500))
    deal = sell(change, on=TODAY, amount=Minor(1000), goods=Goods(count=3, product_id=candle.id))

    assert (deal.value, deal.cost) == (1000, 1500)


@pytest.mark.parametrize("amount", [None, Minor(-1)])
def test_a_sale_needs_an_amount(change: Change, amount: Minor | None) -> None:
    with pytest.raises(UserMistake) as mistake:
        sell(change, on=TODAY, amount=amount)
    assert mistake.value.field == "amount"


def test_a_coupon_is_redeemed_and_tells_the_promotion_of_a_sale_to_nobody(change: Change) -> None:
    promotion = makers.promotion(change)
    coupons.add_coupon(change, code="WINTER", promotion_id=promotion.id)
    deal = sell(change, on=TODAY, amount=Minor(500), code="WINTER")

    (redemption,) = change.find(Redemption)
    assert (redemption.deal_id, deal.promotion_id, deal.coupon_code) == (deal.id, promotion.id, "WINTER")


def test_the_credit_of_a_known_buyer_is_left_to_the_rule(change: Change) -> None:
    coupons.add_coupon(change, code="WINTER", promotion_id=makers.promotion(change).id)
    ana = makers.contact(change)
    deal = sell(change, on=TODAY, amount=Minor(500), code="WINTER", contact_id=ana.id)

    assert deal.promotion_id is None
    assert [each.contact_id for each in change.find(Redemption)] == [ana.id]


def test_a_wrong_code_stops_the_sale(change: Change) -> None:
    with pytest.raises(UserMistake) as mistake:
        sell(change, on=TODAY, amount=Minor(500), code="NONE")
    assert mistake.value.field == "code"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("3 candles", (3, "candles")),
        ("2 x candle", (2, "candle")),
        ("2x candle", (2, "candle")),
        ("4×candle", (4, "candle")),
        ("candle", (1, "candle")),
        ("0 candles", (1, "0 candles")),
        ("", (1, "")),
        ("12", (1, "12")),
    ],
)
def test_a_number_before_the_goods_counts_them(text: str, meant: tuple[int, str]) -> None:
    assert counted(text) == meant


@pytest.mark.parametrize(
    ("kind", "value", "price"),
    [
        (OfferKind.NONE, None, 2400),
        (OfferKind.PERCENT, 1500, 2040),
        (OfferKind.AMOUNT, 500, 1900),
        (OfferKind.AMOUNT, 9900, 0),
        (OfferKind.FREE_ITEM, 300, 2400),
    ],
)
def test_an_offer_lowers_what_the_catalogue_says(kind: OfferKind, value: int | None, price: int) -> None:
    candle = catalog.Product(id=Id(b"1" * 16), name="Candle", price=Minor(1200))
    offer = Promotion(id=Id(b"2" * 16), name="Sale", offer_kind=kind, offer_value=value)
    assert price_of(candle, 2, offer) == price
