"""Whether the currency of a business file may still be chosen anew: only while no amount stands in it."""

from __future__ import annotations

from typing import Any

from core.business import Business, check, profile
from core.catalog import Product
from core.change import Change, Record, edit
from core.deal_lines import DealLine
from core.deals import Deal
from core.errors import UserMistake, words
from core.ids import Id
from core.promotions import Expense, OfferKind, Promotion
from core.targets import Target, TargetMeasure

AMOUNTS: tuple[tuple[type[Record], tuple[str, ...]], ...] = (
    (Expense, ("amount",)),
    (Promotion, ("budget", "expected_sale", "expected_cost")),
    (Product, ("price", "cost")),
    (DealLine, ("unit_price", "unit_cost")),
    (Deal, ("value", "cost")),
)
"""The fields that hold minor units, by kind; beside them an offer of money off, a target of revenue, and an hour."""

_MAIL = "hello@example.com"


def edit_profile(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Business:
    """Set fields of the profile; see `core.change.edit`. The currency only while no amount stands in the file."""
    before = profile(change)

    def rule(after: Business) -> Business:
        after = check(after)
        if after.email and "@" not in after.email.strip("@"):
            raise UserMistake(words("An e-mail address has an @ in it, such as {sample}."), field="email", sample=_MAIL)
        if after.currency != before.currency and amounts_stand_in(change):
            raise UserMistake(
                words("The currency cannot be changed: amounts in {currency} stand in the file."),
                field="currency",
                currency=before.currency,
            )
        return after

    return edit(change, Business, key, base, rule, **fields)


def amounts_stand_in(change: Change) -> bool:
    """Whether any record of the file holds an amount of money."""
    if profile(change).hourly_rate is not None:
        return True
    if change.find(Target, measure=TargetMeasure.REVENUE):
        return True
    if any(offer.offer_value is not None for offer in change.find(Promotion, offer_kind=OfferKind.AMOUNT)):
        return True
    return any(
        getattr(record, name) is not None for kind, names in AMOUNTS for record in change.find(kind) for name in names
    )
