"""Codes that customers bring along, and when they did: the surest trace from a promotion to a sale."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.change import Change, Record, edit, remove_all
from core.coupon_codes import likely
from core.errors import UserMistake, words
from core.ids import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupon(Record):
    """A code of a promotion; no limit and no end unless told. `expires_on` is the last day it counts."""

    code: str
    promotion_id: Id
    use_limit: int | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Redemption(Record):
    """A coupon that was brought back. Its contact is its own, else its deal's."""

    coupon_id: Id
    redeemed_on: date
    contact_id: Id | None = None
    deal_id: Id | None = None


def check(coupon: Coupon) -> Coupon:
    """Give back a coupon that can be kept."""
    if not coupon.code.strip():
        raise UserMistake(words("A coupon needs a code."), field="code")
    if coupon.use_limit is not None and coupon.use_limit < 0:
        raise UserMistake(words("A limit cannot be less than nothing."), field="use_limit")
    return coupon


def add_coupon(change: Change, *, code: str, promotion_id: Id, **fields: Any) -> Coupon:
    """Keep a new code of a promotion; further fields as in `Coupon`."""
    coupon = check(Coupon(id=change.new_id(), code=code.strip(), promotion_id=promotion_id, **fields))
    _only_one(change, coupon)
    return change.add(coupon)


def edit_coupon(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Coupon:
    """Set fields of a coupon; a limit below what was redeemed stops it from now on."""
    if "code" in fields:
        fields["code"] = fields["code"].strip()

    def rule(coupon: Coupon) -> Coupon:
        _only_one(change, coupon)
        return check(coupon)

    return edit(change, Coupon, key, base, rule, **fields)


def delete_coupon(change: Change, key: Id) -> int:
    """Take a coupon out with its redemptions; returns how many there were."""
    coupon = change.get(Coupon, key)
    gone = remove_all(change, change.find(Redemption, coupon_id=key))
    change.remove(coupon)
    return gone


def redeem(
    change: Change, *, code: str, on: date, contact_id: Id | None = None, deal_id: Id | None = None
) -> Redemption:
    """Write down that someone brought a code, in capitals or not, with or without its hyphens.

    Raises:
        UserMistake: there is no such code, it has run out, or it was used as often as it may be.
    """
    coupon = known(change, code)
    if coupon is None:
        raise UserMistake(words("There is no coupon “{code}”."), field="code", code=code.strip())
    if coupon.expires_on is not None and on > coupon.expires_on:
        raise UserMistake(
            words("Coupon “{code}” was good until {day}."), field="code", code=coupon.code, day=coupon.expires_on
        )
    uses = change.find(Redemption, coupon_id=coupon.id)
    used = len(uses)
    if coupon.use_limit == 1 and uses:
        last = max(use.redeemed_on for use in uses)
        raise UserMistake(words("Coupon “{code}” was already used on {day}."), field="code", code=coupon.code, day=last)
    if coupon.use_limit is not None and used >= coupon.use_limit:
        raise UserMistake(
            words("Coupon “{code}” was already redeemed {used} times and may be no more."),
            field="code",
            code=coupon.code,
            used=used,
        )
    return change.add(
        Redemption(id=change.new_id(), coupon_id=coupon.id, redeemed_on=on, contact_id=contact_id, deal_id=deal_id)
    )


def known(change: Change, code: str) -> Coupon | None:
    """The coupon that a typed code means, none where there is no such one."""
    for way in likely(code):
        for coupon in change.find(Coupon, code=way):
            return coupon
    return None


def delete_redemption(change: Change, key: Id) -> None:
    """Take back that a coupon was brought."""
    change.remove(change.get(Redemption, key))


def leave_deal(change: Change, deal_id: Id, contact_id: Id | None) -> None:
    """Keep what was redeemed for a deal that goes away, with its contact."""
    for redemption in change.find(Redemption, deal_id=deal_id):
        change.put(replace(redemption, deal_id=None, contact_id=redemption.contact_id or contact_id))


def _only_one(change: Change, coupon: Coupon) -> None:
    if any(other.id != coupon.id for other in change.find(Coupon, code=coupon.code)):
        raise UserMistake(words("There is already a coupon “{code}”."), field="code", code=coupon.code)
