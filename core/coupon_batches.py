"""Coupons that were made together: a batch is all codes of one promotion that begin alike, with one limit and one end.

A batch is nothing that is kept: it follows from its codes, so that imported ones have theirs too, and codes that come
to have the same limit and end are one batch from then on. Any of its codes names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from core.change import Change, Clash
from core.contacts import add_contact
from core.coupon_codes import family, is_own, own_code, prefix_of, read_prefix, read_shared
from core.coupons import Coupon, Redemption, check, delete_coupon, redeem
from core.errors import UserMistake, words
from core.ids import Id
from core.money import Minor
from core.promotions import Promotion

MOST = 5_000
"""Codes that are made at once."""


class BatchState(StrEnum):
    """What can still be done with the codes of a batch."""

    GOOD = "good"
    ENDS_SOON = "ends soon"
    USED_UP = "used up"
    EXPIRED = "expired"


SOON = 7
"""Days before its end from which on a batch ends soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """A line of the list of batches.

    `id` is the first of its codes; `family` as in `core.coupon_codes`; `used` counts redemptions, `brought` the codes
    that were redeemed at least once, `left` those that may be used (again) by their limit; `revenue` is the value of
    the won deals they were brought with, each once.
    """

    id: Id
    family: str
    promotion_id: Id
    promotion: str
    use_limit: int | None
    expires_on: date | None
    count: int
    used: int
    brought: int
    left: int
    revenue: Minor
    last_used: date | None

    @property
    def is_own(self) -> bool:
        """Whether each code is its own; else it is one code for all."""
        return is_own(self.family)

    @property
    def prefix(self) -> str:
        """What the codes begin with; a code for all is all of it."""
        return prefix_of(self.family)

    def state(self, today: date) -> BatchState:
        """Where it stands on a day."""
        if self.expires_on is not None and today > self.expires_on:
            return BatchState.EXPIRED
        if not self.left:
            return BatchState.USED_UP
        if self.expires_on is not None and (self.expires_on - today).days < SOON:
            return BatchState.ENDS_SOON
        return BatchState.GOOD

    def still_good(self, today: date) -> int:
        """How many codes may be used on a day."""
        return 0 if self.expires_on is not None and today > self.expires_on else self.left


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRow:
    """One code of a batch, with the last time it was used and by whom, if anyone was named."""

    id: Id
    code: str
    use_limit: int | None
    used: int
    last_used: date | None
    who: str

    @property
    def is_left(self) -> bool:
        """Whether its limit allows it once more."""
        return self.use_limit is None or self.used < self.use_limit


@dataclass(frozen=True, slots=True, kw_only=True)
class UseRow:
    """A coupon that was brought: when, which, by whom, and with which sale; `value` none where there was no deal."""

    id: Id
    code: str
    redeemed_on: date
    contact_id: Id | None
    who: str
    deal_id: Id | None
    deal: str
    value: Minor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponSheet:
    """What is printed: the codes that may still be used; a single one stands on every coupon of a page."""

    promotion: Promotion
    codes: tuple[str, ...]
    is_own: bool
    use_limit: int | None
    expires_on: date | None


class Standing(StrEnum):
    """What is to be said to someone who brings a code."""

    GOOD = "good"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED_UP = "used up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a code that was typed or scanned is worth on a day.

    `typed` is what was looked up; `code` how it is kept. `near` is the only code one letter away from one that is not
    known; `mistyped` says that the form is ours and the check character does not fit. `last` is its last use.
    """

    typed: str
    day: date
    standing: Standing
    code: str = ""
    coupon_id: Id | None = None
    promotion: Promotion | None = None
    expires_on: date | None = None
    use_limit: int | None = None
    used: int = 0
    last: UseRow | None = None
    near: str = ""
    mistyped: bool = False

    @property
    def is_good(self) -> bool:
        """Whether it may be redeemed."""
        return self.standing is Standing.GOOD


def standing(expires_on: date | None, use_limit: int | None, used: int, day: date) -> Standing:
    """Whether a code that is known may be used on a day; the same rule as `core.coupons.redeem`."""
    if expires_on is not None and day > expires_on:
        return Standing.EXPIRED
    return Standing.USED_UP if use_limit is not None and used >= use_limit else Standing.GOOD


def make_coupons(
    change: Change,
    *,
    promotion_id: Id | None,
    count: int | None,
    chance: Callable[[int], int],
    prefix: str = "",
    use_limit: int | None = 1,
    expires_on: date | None = None,
) -> list[Coupon]:
    """Make codes that are each their own.

    Args:
        change: the change under way.
        promotion_id: what they are for.
        count: how many, at most `MOST`.
        chance: a number below the one it is given, which nobody can guess.
        prefix: what they begin with, as typed.
        use_limit: how often each may be used; none for any number of times.
        expires_on: the last day they count.
    """
    promotion_id = _promotion(change, promotion_id)
    if count is None or not 1 <= count <= MOST:
        raise UserMistake(words("How many? Any number from 1 to {most} at once."), field="count", most=MOST)
    begins = read_prefix(prefix)
    _checked_limit(use_limit)
    codes: dict[str, None] = {}
    while len(codes) < count:
        code = own_code(begins, chance)
        if code not in codes and not change.find(Coupon, code=code):
            codes[code] = None
    return [
        change.add(
            check(
                Coupon(
                    id=change.new_id(),
                    code=code,
                    promotion_id=promotion_id,
                    use_limit=use_limit,
                    expires_on=expires_on,
                )
            )
        )
        for code in codes
    ]


def make_shared(
    change: Change,
    *,
    promotion_id: Id | None,
    code: str,
    use_limit: int | None = None,
    expires_on: date | None = None,
) -> list[Coupon]:
    """Make one code for all; arguments as in `make_coupons`."""
    promotion_id = _promotion(change, promotion_id)
    wanted = read_shared(code)
    _checked_limit(use_limit)
    if change.find(Coupon, code=wanted):
        raise UserMistake(words("There is already a coupon “{code}”."), field="code", code=wanted)
    return [
        change.add(
            check(
                Coupon(
                    id=change.new_id(),
                    code=wanted,
                    promotion_id=promotion_id,
                    use_limit=use_limit,
                    expires_on=expires_on,
                )
            )
        )
    ]


def batch_of(change: Change, key: Id) -> list[Coupon]:
    """All codes of the batch that a code belongs to, oldest first."""
    coupon = change.get(Coupon, key)
    alike = change.find(
        Coupon, promotion_id=coupon.promotion_id, expires_on=coupon.expires_on, use_limit=coupon.use_limit
    )
    kind = family(coupon.code)
    return [each for each in alike if family(each.code) == kind]


def edit_batch(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> int:
    """Set `use_limit` or `expires_on` of all codes of a batch; `base` as in `core.change.edit`. Gives how many."""
    if "use_limit" in fields:
        _checked_limit(fields["use_limit"])
    first = change.get(Coupon, key)
    for name, seen in (base or {}).items():
        now = getattr(first, name)
        if name in fields and now not in (seen, fields[name]):
            raise Clash(name, now, fields[name])
    batch = batch_of(change, key)
    for coupon in batch:
        change.put(check(replace(coupon, **fields)))
    return len(batch)


def delete_batch(change: Change, key: Id) -> int:
    """Take all codes of a batch out, with what was redeemed; gives how many codes there were."""
    batch = batch_of(change, key)
    for coupon in batch:
        delete_coupon(change, coupon.id)
    return len(batch)


def delete_batches(change: Change, keys: Iterable[Id]) -> int:
    """Take several batches out; gives how many there were."""
    return sum(1 for key in list(keys) if delete_batch(change, key))


def bring(change: Change, *, code: str, on: date, contact_id: Id | None = None, name: str = "") -> Redemption:
    """Write down that a code was brought, by someone known, by someone new (a name), or by nobody in particular."""
    found = redeem(change, code=code, on=on, contact_id=contact_id)
    if contact_id is not None or not name.strip():
        return found
    return change.put(replace(found, contact_id=add_contact(change, name=name.strip(), created_on=on).id))


def _promotion(change: Change, key: Id | None) -> Id:
    if key is None:
        raise UserMistake(words("For which promotion? Coupons tell what it brought."), field="promotion")
    return change.get(Promotion, key).id


def _checked_limit(use_limit: int | None) -> None:
    if use_limit is not None and use_limit < 1:
        raise UserMistake(words("At least once; leave it empty for any number of times."), field="use_limit")
