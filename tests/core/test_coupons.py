from __future__ import annotations

from datetime import timedelta

import pytest

from core import coupons
from core.coupons import Coupon, Redemption
from core.errors import UserMistake
from core.ids import Id
from tests.core.shelf import Shelf
from tests.makers import DAY

SALE = Id(b"p" * 16)


def test_a_code_is_unique() -> None:
    shelf = Shelf()
    coupons.add_coupon(shelf, code="TEA-10", promotion_id=SALE)
    with pytest.raises(UserMistake, match="already"):
        coupons.add_coupon(shelf, code=" TEA-10 ", promotion_id=SALE)


def test_an_edit_cannot_take_the_code_of_another() -> None:
    shelf = Shelf()
    coupons.add_coupon(shelf, code="TEA-10", promotion_id=SALE)
    other = coupons.add_coupon(shelf, code="TEA-20", promotion_id=SALE)
    with pytest.raises(UserMistake, match="already"):
        coupons.edit_coupon(shelf, other.id, code="TEA-10")


def test_a_code_that_was_edited_is_found_without_the_blanks_around_it() -> None:
    shelf = Shelf()
    coupon = coupons.add_coupon(shelf, code="TEA-10", promotion_id=SALE)
    coupons.edit_coupon(shelf, coupon.id, code=" TEA-15 ")

    assert coupons.redeem(shelf, code="TEA-15", on=DAY).coupon_id == coupon.id


def test_a_coupon_is_redeemed_as_often_as_its_limit_says() -> None:
    shelf = Shelf()
    coupons.add_coupon(shelf, code="TEA-10", promotion_id=SALE, use_limit=2)
    coupons.redeem(shelf, code="TEA-10", on=DAY)
    coupons.redeem(shelf, code="TEA-10", on=DAY)
    with pytest.raises(UserMistake, match="2 times"):
        coupons.redeem(shelf, code="TEA-10", on=DAY)


def test_a_coupon_counts_on_its_last_day_and_no_longer() -> None:
    shelf = Shelf()
    coupons.add_coupon(shelf, code="TEA-10", promotion_id=SALE, expires_on=DAY)
    coupons.redeem(shelf, code="TEA-10", on=DAY)
    with pytest.raises(UserMistake, match="good until"):
        coupons.redeem(shelf, code="TEA-10", on=DAY + timedelta(days=1))


def test_a_code_nobody_made_is_not_redeemed() -> None:
    with pytest.raises(UserMistake, match="no coupon"):
        coupons.redeem(Shelf(), code="TEA-10", on=DAY)


def test_deleting_a_coupon_takes_its_redemptions_along() -> None:
    shelf = Shelf()
    coupon = coupons.add_coupon(shelf, code="TEA-10", promotion_id=SALE)
    coupons.redeem(shelf, code="TEA-10", on=DAY)
    assert coupons.delete_coupon(shelf, coupon.id) == 1
    assert shelf.find(Coupon) == []
    assert shelf.find(Redemption) == []


def test_what_was_redeemed_for_a_deal_stays_with_its_contact() -> None:
    shelf = Shelf()
    deal, contact = shelf.new_id(), shelf.new_id()
    coupons.add_coupon(shelf, code="TEA-10", promotion_id=SALE)
    coupons.redeem(shelf, code="TEA-10", on=DAY, deal_id=deal)
    coupons.leave_deal(shelf, deal, contact)
    (kept,) = shelf.find(Redemption)
    assert (kept.deal_id, kept.contact_id) == (None, contact)
