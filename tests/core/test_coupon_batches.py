from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core import coupon_batches, coupons
from core.change import Clash
from core.coupon_batches import BatchRow, BatchState, Standing, make_coupons, make_shared, standing
from core.coupons import Coupon, Redemption
from core.errors import UserMistake
from core.ids import Id
from core.money import Minor
from core.promotions import plan_promotion
from tests.core.shelf import Shelf
from tests.makers import DAY


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def sale(shelf: Shelf) -> Id:
    return plan_promotion(shelf, name="Sale").id


chance = random.Random(5).randrange
"""A number below another; the same ones in every run."""


def test_so_many_different_codes_are_made(shelf: Shelf, sale: Id) -> None:
    made = make_coupons(shelf, promotion_id=sale, count=300, prefix="tea", chance=chance, expires_on=DAY)

    assert len({each.code for each in made}) == 300
    assert all(each.code.startswith("TEA-") for each in made)
    assert {(each.use_limit, each.expires_on) for each in made} == {(1, DAY)}


def test_a_code_that_is_there_already_is_not_made_again(shelf: Shelf, sale: Id) -> None:
    (first,) = make_coupons(shelf, promotion_id=sale, count=1, chance=random.Random(1).randrange)
    (other,) = make_coupons(shelf, promotion_id=sale, count=1, chance=random.Random(1).randrange)

    assert other.code != first.code


@pytest.mark.parametrize("count", [None, 0, 5_001])
def test_none_or_too_many_are_not_made(shelf: Shelf, sale: Id, count: int | None) -> None:
    with pytest.raises(UserMistake, match="5000"):
        make_coupons(shelf, promotion_id=sale, count=count, chance=chance)


def test_they_are_for_a_promotion(shelf: Shelf) -> None:
    with pytest.raises(UserMistake, match="which promotion"):
        make_coupons(shelf, promotion_id=None, count=1, chance=chance)


def test_one_code_for_all_is_kept_once(shelf: Shelf, sale: Id) -> None:
    (made,) = make_shared(shelf, promotion_id=sale, code="spring 10")

    assert (made.code, made.use_limit) == ("SPRING-10", None)
    with pytest.raises(UserMistake, match="already"):
        make_shared(shelf, promotion_id=sale, code="Spring-10")


def test_a_limit_is_at_least_one(shelf: Shelf, sale: Id) -> None:
    with pytest.raises(UserMistake, match="At least once"):
        make_shared(shelf, promotion_id=sale, code="TEA10", use_limit=0)


def test_a_batch_is_what_begins_alike_with_one_limit_and_one_end(shelf: Shelf, sale: Id) -> None:
    tea = make_coupons(shelf, promotion_id=sale, count=3, prefix="TEA", chance=chance)
    make_coupons(shelf, promotion_id=sale, count=2, prefix="TEA", chance=chance, expires_on=DAY)
    make_coupons(shelf, promotion_id=sale, count=2, prefix="CAKE", chance=chance)
    make_shared(shelf, promotion_id=sale, code="TEA", use_limit=1)

    assert coupon_batches.batch_of(shelf, tea[1].id) == tea


def test_an_edit_of_a_batch_is_one_of_all_its_codes(shelf: Shelf, sale: Id) -> None:
    tea = make_coupons(shelf, promotion_id=sale, count=3, prefix="TEA", chance=chance)
    cake = make_coupons(shelf, promotion_id=sale, count=1, prefix="CAKE", chance=chance)

    assert coupon_batches.edit_batch(shelf, tea[0].id, {"expires_on": None}, expires_on=DAY) == 3

    assert {shelf.get(Coupon, each.id).expires_on for each in tea} == {DAY}
    assert shelf.get(Coupon, cake[0].id).expires_on is None


def test_an_edit_of_what_someone_else_changed_meanwhile_is_told(shelf: Shelf, sale: Id) -> None:
    tea = make_coupons(shelf, promotion_id=sale, count=2, chance=chance, expires_on=DAY)

    with pytest.raises(Clash):
        coupon_batches.edit_batch(shelf, tea[0].id, {"expires_on": None}, expires_on=DAY + timedelta(days=1))


def test_deleting_a_batch_takes_what_was_redeemed_along(shelf: Shelf, sale: Id) -> None:
    tea = make_coupons(shelf, promotion_id=sale, count=3, prefix="TEA", chance=chance)
    cake = make_coupons(shelf, promotion_id=sale, count=1, prefix="CAKE", chance=chance)
    coupons.redeem(shelf, code=tea[1].code, on=DAY)

    assert coupon_batches.delete_batches(shelf, [tea[0].id]) == 1

    assert shelf.find(Coupon) == cake
    assert shelf.find(Redemption) == []


ROW = BatchRow(
    id=Id(b"1" * 16),
    family="TEA-????-????",
    promotion_id=Id(b"2" * 16),
    promotion="Sale",
    use_limit=1,
    expires_on=date(2026, 6, 30),
    count=10,
    used=4,
    brought=4,
    left=6,
    revenue=Minor(0),
    last_used=None,
)


@pytest.mark.parametrize(
    ("day", "left", "state", "good"),
    [
        (date(2026, 6, 1), 6, BatchState.GOOD, 6),
        (date(2026, 6, 24), 6, BatchState.ENDS_SOON, 6),
        (date(2026, 6, 30), 6, BatchState.ENDS_SOON, 6),
        (date(2026, 7, 1), 6, BatchState.EXPIRED, 0),
        (date(2026, 6, 24), 0, BatchState.USED_UP, 0),
    ],
)
def test_a_batch_says_what_can_still_be_done_with_it(day: date, left: int, state: BatchState, good: int) -> None:
    row = replace(ROW, left=left)

    assert (row.state(day), row.still_good(day)) == (state, good)


@pytest.mark.parametrize("use_limit", [None, 1, 3])
@pytest.mark.parametrize("expires_on", [None, DAY])
@pytest.mark.parametrize("used", [0, 1, 3])
@pytest.mark.parametrize("late", [0, 1])
def test_what_is_told_is_what_is_enforced(
    shelf: Shelf, sale: Id, use_limit: int | None, expires_on: date | None, used: int, late: int
) -> None:
    (made,) = make_shared(shelf, promotion_id=sale, code="TEA10", use_limit=None)
    for _ in range(used):
        coupons.redeem(shelf, code="TEA10", on=DAY)
    shelf.put(replace(made, use_limit=use_limit, expires_on=expires_on))
    day = DAY + timedelta(days=late)
    told = standing(expires_on, use_limit, used, day)

    if told is Standing.GOOD:
        coupons.redeem(shelf, code="TEA10", on=day)
    else:
        with pytest.raises(UserMistake):
            coupons.redeem(shelf, code="TEA10", on=day)


def test_a_used_coupon_says_when_it_was_used(shelf: Shelf, sale: Id) -> None:
    (made,) = make_coupons(shelf, promotion_id=sale, count=1, chance=chance)
    coupons.redeem(shelf, code=made.code.lower().replace("-", ""), on=DAY)

    with pytest.raises(UserMistake, match="was already used on 2026-06-01"):
        coupons.redeem(shelf, code=made.code, on=DAY)
