from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from math import ceil
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.activities import Activity, ActivityKind, Hat, log_activity
from core.change import Change
from core.deals import Deal
from core.errors import UserMistake
from core.ids import Id
from core.leads import Lead
from core.money import Minor, Share
from core.promotions import (
    BreakEven,
    Expense,
    OfferKind,
    Phase,
    Promotion,
    break_even,
    cancel_promotion,
    delete_expense,
    delete_promotion,
    edit_expense,
    edit_promotion,
    phase,
    resume_promotion,
    spend,
)
from tests.makers import DAY, deal, lead, promotion

NEXT = DAY + timedelta(days=1)
amounts = st.none() | st.integers(0, 10**9)
shares = st.none() | st.integers(0, 10_000)


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"name": " "}, "name", "needs a name"),
        ({"start_on": NEXT, "end_on": DAY}, "end_on", "cannot end before"),
        ({"offer_kind": OfferKind.PERCENT, "offer_value": 10_001}, "offer_value", "more than 100%"),
        ({"budget": Minor(-1)}, "budget", "less than nothing"),
        ({"expected_leads": -1}, "expected_leads", "less than nothing"),
        ({"expected_conversion": Share(10_001)}, "expected_conversion", "between 0 and 100%"),
        ({"would_have_bought": Share(-1)}, "would_have_bought", "between 0 and 100%"),
    ],
)
def test_a_promotion_that_cannot_be_is_refused(change: Change, fields: dict[str, Any], field: str, words: str) -> None:
    key = promotion(change).id
    with pytest.raises(UserMistake, match=words) as mistake:
        edit_promotion(change, key, **fields)
    assert mistake.value.field == field


def test_an_amount_may_be_more_than_a_percentage(change: Change) -> None:
    promotion(change, offer_kind=OfferKind.AMOUNT, offer_value=20_000)
    promotion(change, offer_kind=OfferKind.PERCENT, offer_value=10_000)


def test_a_promotion_may_last_one_day(change: Change) -> None:
    promotion(change, start_on=DAY, end_on=DAY)


@pytest.mark.parametrize(
    ("start", "end", "cancelled", "expected"),
    [
        (None, None, None, Phase.IDEA),
        (NEXT, None, None, Phase.PLANNED),
        (DAY, None, None, Phase.RUNNING),
        (DAY, DAY, None, Phase.RUNNING),
        (date(2026, 1, 1), DAY - timedelta(days=1), None, Phase.OVER),
        (DAY, NEXT, DAY, Phase.CANCELLED),
        (DAY, NEXT, NEXT, Phase.RUNNING),
    ],
)
def test_a_promotion_stands_in_one_phase(start: Any, end: Any, cancelled: Any, expected: Phase) -> None:
    assert phase(start, end, cancelled, DAY) is expected


def test_a_promotion_is_called_off_once_and_resumed_once(change: Change) -> None:
    key = promotion(change).id
    assert cancel_promotion(change, key, on=DAY).cancelled_on == DAY
    with pytest.raises(UserMistake, match="already called off"):
        cancel_promotion(change, key, on=NEXT)
    assert resume_promotion(change, key).cancelled_on is None
    with pytest.raises(UserMistake, match="not called off"):
        resume_promotion(change, key)


def test_a_deleted_promotion_takes_its_expenses_and_leaves_the_rest(change: Change) -> None:
    gone = promotion(change)
    spend(change, amount=Minor(100), on=DAY, promotion_id=gone.id)
    kept = spend(change, amount=Minor(100), on=DAY, channel="flyer")
    lead(change, promotion_id=gone.id)
    deal(change, promotion_id=gone.id)
    log_activity(change, kind=ActivityKind.NOTE, hat=Hat.MARKETING, promotion_id=gone.id)
    assert delete_promotion(change, gone.id) == 3
    assert change.find(Promotion) == []
    assert change.find(Expense) == [kept]
    kinds: tuple[type[Lead | Deal | Activity], ...] = (Lead, Deal, Activity)
    assert [change.find(kind)[0].promotion_id for kind in kinds] == [None, None, None]


def test_an_expense_is_something_and_may_be_a_refund(change: Change) -> None:
    key = spend(change, amount=Minor(-100), on=DAY).id
    with pytest.raises(UserMistake, match="need not be written down"):
        edit_expense(change, key, amount=Minor(0))


def test_an_expense_is_taken_out(change: Change) -> None:
    delete_expense(change, spend(change, amount=Minor(100), on=DAY).id)
    assert change.find(Expense) == []


@given(
    budget=amounts,
    sale=amounts,
    cost=amounts,
    kind=st.sampled_from(OfferKind),
    offer=st.none() | st.integers(0, 10_000),
    anyway=shares,
    conversion=shares,
)
def test_the_break_even_is_the_formula_of_the_figures(
    budget: Any, sale: Any, cost: Any, kind: OfferKind, offer: Any, anyway: Any, conversion: Any
) -> None:
    plan = Promotion(
        id=Id(b"1" * 16),
        name="Sale",
        budget=budget,
        expected_sale=sale,
        expected_cost=cost,
        offer_kind=kind,
        offer_value=offer,
        would_have_bought=anyway,
        expected_conversion=conversion,
    )

    expected = BreakEven(None, None)
    missing = None in (budget, sale, cost) or (kind is not OfferKind.NONE and offer is None)
    if not missing:
        discount = {OfferKind.NONE: Fraction(0), OfferKind.PERCENT: Fraction(sale) * Fraction(offer or 0, 10_000)}.get(
            kind, Fraction(offer or 0)
        )
        margin = Fraction(10_000 - (anyway or 0), 10_000) * (sale - cost) - discount
        if margin > 0:
            sales = ceil(Fraction(budget) / margin)
            needed = ceil(sales * Fraction(10_000, conversion)) if conversion else None
            expected = BreakEven(sales, needed)
    assert break_even(plan) == expected
