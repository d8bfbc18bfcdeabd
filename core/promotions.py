"""What is offered to whom, when, by which channel, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import ceil
from typing import Any

from core.activities import Activity
from core.change import Change, Record, edit, remove_all
from core.content import Content
from core.coupons import Coupon, delete_coupon
from core.deals import Deal
from core.errors import UserMistake, words
from core.ids import Id
from core.leads import Lead
from core.measures import Measure
from core.money import Minor, Share

CHANNELS = (
    "social",
    "search ads",
    "email",
    "flyer",
    "print",
    "radio",
    "TV",
    "event",
    "webinar",
    "content",
    "PR",
    "shop window",
    "referral",
    "other",
)
"""The channels a new file knows; the owner may write any other."""


class OfferKind(StrEnum):
    """What a customer gets on top."""

    NONE = "none"
    PERCENT = "percent"
    AMOUNT = "amount"
    FREE_ITEM = "free_item"
    BUNDLE = "bundle"


class Phase(StrEnum):
    """Where a promotion stands on a day."""

    IDEA = "idea"
    PLANNED = "planned"
    RUNNING = "running"
    OVER = "over"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promotion(Record):
    """A plan to make people aware and bring leads.

    `offer_value` is in hundredths of a percent where the offer is one, else the minor units that the
    offer costs us on one sale. The expected numbers are the owner's guess before the start;
    `would_have_bought` is the share of buyers who would have paid the full price anyway.
    """

    name: str
    goal: str = ""
    channel: str = ""
    audience_id: Id | None = None
    message: str = ""
    offer_kind: OfferKind = OfferKind.NONE
    offer_value: int | None = None
    start_on: date | None = None
    end_on: date | None = None
    budget: Minor | None = None
    expected_leads: int | None = None
    expected_conversion: Share | None = None
    expected_sale: Minor | None = None
    expected_cost: Minor | None = None
    would_have_bought: Share | None = None
    cancelled_on: date | None = None
    lesson: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense(Record):
    """Money spent on marketing, for a promotion or for a channel as a whole."""

    promotion_id: Id | None = None
    channel: str = ""
    spent_on: date
    amount: Minor
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionRow:
    """A line of the promotion list, with what it has brought so far."""

    id: Id
    name: str
    channel: str
    offer_kind: OfferKind
    offer_value: int | None
    start_on: date | None
    end_on: date | None
    cancelled_on: date | None
    budget: Minor | None
    spent: Minor
    leads: int
    bought: int


@dataclass(frozen=True, slots=True)
class BreakEven:
    """How many sales and leads a plan needs to earn its budget back; none where a part is missing."""

    sales: int | None
    leads: int | None


def phase(start_on: date | None, end_on: date | None, cancelled_on: date | None, day: date) -> Phase:
    """Where a promotion with these dates stands on a day; one without a start is an idea."""
    if cancelled_on is not None and cancelled_on <= day:
        return Phase.CANCELLED
    if start_on is None:
        return Phase.IDEA
    if day < start_on:
        return Phase.PLANNED
    return Phase.OVER if end_on is not None and end_on < day else Phase.RUNNING


def break_even(plan: Promotion) -> BreakEven:
    """Sales and leads at which a plan earns its budget back.

    Source: FIGURES, "Break-even of a plan". Only the two ceilings round.
    """
    if plan.budget is None or plan.expected_sale is None or plan.expected_cost is None:
        return BreakEven(None, None)
    if plan.offer_kind is OfferKind.NONE:
        discount = Fraction(0)
    elif plan.offer_value is None:
        return BreakEven(None, None)
    elif plan.offer_kind is OfferKind.PERCENT:
        discount = Fraction(plan.expected_sale * plan.offer_value, 10_000)
    else:
        discount = Fraction(plan.offer_value)
    anyway = Fraction(plan.would_have_bought or 0, 10_000)
    margin = (1 - anyway) * (plan.expected_sale - plan.expected_cost) - discount
    if margin <= 0:
        return BreakEven(None, None)
    sales = ceil(plan.budget / margin)
    if not plan.expected_conversion:
        return BreakEven(sales, None)
    return BreakEven(sales, ceil(sales / Fraction(plan.expected_conversion, 10_000)))


def check(promotion: Promotion) -> Promotion:
    """Give back a promotion that can be kept."""
    if not promotion.name.strip():
        raise UserMistake(words("A promotion needs a name, such as “Winter sale”."), field="name")
    if promotion.start_on and promotion.end_on and promotion.end_on < promotion.start_on:
        raise UserMistake(words("A promotion cannot end before it starts."), field="end_on")
    for name in ("offer_value", "budget", "expected_leads", "expected_sale", "expected_cost"):
        value = getattr(promotion, name)
        if value is not None and value < 0:
            raise UserMistake(words("This cannot be less than nothing."), field=name)
    if promotion.offer_kind is OfferKind.PERCENT and (promotion.offer_value or 0) > 10_000:
        raise UserMistake(words("An offer cannot take more than 100% off."), field="offer_value")
    for name in ("expected_conversion", "would_have_bought"):
        if not 0 <= (getattr(promotion, name) or 0) <= 10_000:
            raise UserMistake(words("A share lies between 0 and 100%."), field=name)
    return promotion


def plan_promotion(change: Change, **fields: Any) -> Promotion:
    """Keep a new plan; fields as in `Promotion`."""
    return change.add(check(Promotion(id=change.new_id(), **fields)))


def edit_promotion(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Promotion:
    """Set fields of a promotion; see `core.change.edit`."""
    return edit(change, Promotion, key, base, check, **fields)


def cancel_promotion(change: Change, key: Id, *, on: date) -> Promotion:
    """Call a promotion off from a day on."""
    promotion = change.get(Promotion, key)
    if promotion.cancelled_on is not None:
        raise UserMistake(
            words("“{name}” was already called off on {day}."), name=promotion.name, day=promotion.cancelled_on
        )
    return change.put(replace(promotion, cancelled_on=on))


def resume_promotion(change: Change, key: Id) -> Promotion:
    """Take back that a promotion was called off."""
    promotion = change.get(Promotion, key)
    if promotion.cancelled_on is None:
        raise UserMistake(words("“{name}” was not called off."), name=promotion.name)
    return change.put(replace(promotion, cancelled_on=None))


def delete_promotion(change: Change, key: Id) -> int:
    """Take a promotion out with its expenses, content and coupons.

    Leads, deals, activities and measures stay, without it. Returns how many stay.
    """
    promotion = change.get(Promotion, key)
    remove_all(change, change.find(Expense, promotion_id=key))
    remove_all(change, change.find(Content, promotion_id=key))
    for coupon in change.find(Coupon, promotion_id=key):
        delete_coupon(change, coupon.id)
    kept = 0
    kinds: tuple[type[Record], ...] = (Lead, Deal, Activity, Measure)
    for kind in kinds:
        for record in change.find(kind, promotion_id=key):
            edit(change, kind, record.id, promotion_id=None)
            kept += 1
    change.remove(promotion)
    return kept


def spend(
    change: Change, *, amount: Minor, on: date, promotion_id: Id | None = None, channel: str = "", note: str = ""
) -> Expense:
    """Write down money spent on a promotion or a channel."""
    if promotion_id is not None:
        change.get(Promotion, promotion_id)
    return change.add(
        check_expense(
            Expense(
                id=change.new_id(), promotion_id=promotion_id, channel=channel, spent_on=on, amount=amount, note=note
            )
        )
    )


def check_expense(expense: Expense) -> Expense:
    """Give back an expense that can be kept; a refund is a negative amount."""
    if expense.amount == 0:
        raise UserMistake(words("An expense of nothing need not be written down."), field="amount")
    return expense


def edit_expense(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Expense:
    """Set fields of an expense; see `core.change.edit`."""
    return edit(change, Expense, key, base, check_expense, **fields)


def delete_expense(change: Change, key: Id) -> None:
    """Take an expense out."""
    change.remove(change.get(Expense, key))
