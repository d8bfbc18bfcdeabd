from __future__ import annotations

import typing
from dataclasses import fields

import pytest

from core import promotions, targets
from core.business import Business, profile
from core.change import Change
from core.currency import AMOUNTS, edit_profile
from core.errors import UserMistake
from core.money import Minor
from core.promotions import OfferKind
from core.targets import TargetMeasure
from storage.schema import KINDS
from tests import makers
from tests.makers import DAY


@pytest.fixture
def business(change: Change) -> Business:
    there = change.find(Business)
    return there[0] if there else change.add(Business(id=change.new_id(), name="Shop", currency="EUR"))


def test_the_currency_can_be_chosen_while_no_amount_stands_in_the_file(change: Change, business: Business) -> None:
    makers.deal(change)
    edit_profile(change, business.id, {"currency": "EUR"}, currency="usd")
    assert profile(change).currency == "USD"


def spend(change: Change) -> None:
    promotions.spend(change, amount=Minor(100), on=DAY)


def offer(change: Change) -> None:
    promotions.plan_promotion(change, name="Sale", offer_kind=OfferKind.AMOUNT, offer_value=500)


def aim(change: Change) -> None:
    targets.aim_at(change, DAY, TargetMeasure.REVENUE, 100)


def rate(change: Change) -> None:
    edit_profile(change, profile(change).id, hourly_rate=1_800)


def sell(change: Change) -> None:
    makers.deal(change, value=100)


@pytest.mark.parametrize("amount", [spend, offer, aim, rate, sell])
def test_any_amount_fixes_the_currency(
    change: Change, business: Business, amount: typing.Callable[[Change], None]
) -> None:
    amount(change)
    with pytest.raises(UserMistake, match="amounts in EUR") as told:
        edit_profile(change, business.id, currency="USD")
    assert told.value.field == "currency"


def test_every_field_of_money_is_known() -> None:
    declared = {
        (kind.record, field.name) for kind in KINDS for field in fields(kind.record) if "Minor" in str(field.type)
    }
    known = {(record, name) for record, names in AMOUNTS for name in names} | {(Business, "hourly_rate")}
    assert declared == known


@pytest.mark.parametrize("address", ["nonsense", "@", "x@"])
def test_an_address_without_an_at_is_refused(change: Change, business: Business, address: str) -> None:
    with pytest.raises(UserMistake) as told:
        edit_profile(change, business.id, email=address)
    assert told.value.field == "email"
