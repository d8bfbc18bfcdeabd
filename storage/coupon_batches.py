"""Batches of coupons: codes of one promotion that begin alike, with one limit and one end, counted by the file.

See `core.coupon_batches` for what a batch is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.coupon_batches import BatchRow, BatchState
from core.coupon_codes import ANY_OWN, OWN_GLOB, family, is_own
from core.coupons import Coupon
from core.deals import Outcome
from core.folding import fold, tokens
from core.ids import Id
from core.money import Minor
from storage import mapper
from storage.engine import Store
from storage.schema import COUPON, DEAL, PROMOTION, REDEMPTION

coupon, redemption, promotion, deal = COUPON.table, REDEMPTION.table, PROMOTION.table, DEAL.table

ALL, GOOD, OVER = "all", "good", "over"
"""The chips: everything, what may still be used, what is used up or expired."""

LAST = "\U0010ffff"
"""Sorts after every letter."""

_OWN_PART = 9  # letters of a code that are its own: XXXX-XXXX
_STATES = {GOOD: (BatchState.GOOD, BatchState.ENDS_SOON), OVER: (BatchState.USED_UP, BatchState.EXPIRED)}
_MANY_NAMES = 60


def family_of(code: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    """The same as `core.coupon_codes.family`, in the words of the file."""
    apart = sa.func.substr(code, -_OWN_PART - 1, 1).in_(("-", ""))
    dashed = sa.func.substr(code, -5, 1) == "-"  # quicker to say no by
    own = sa.and_(dashed, sa.func.substr(code, -_OWN_PART).op("GLOB")(OWN_GLOB), apart)
    return sa.case((own, sa.func.substr(code, 1, sa.func.length(code) - _OWN_PART) + ANY_OWN), else_=code)


@dataclass(frozen=True, slots=True)
class KnownBatches:
    """Batches that were found once."""

    rows: tuple[BatchRow, ...]

    @property
    def keys(self) -> tuple[Id, ...]:
        """The first code of each."""
        return tuple(row.id for row in self.rows)

    def count(self) -> int:
        """How many there were."""
        return len(self.rows)

    def page(self, start: int, size: int) -> Sequence[BatchRow]:
        """The rows from `start` on."""
        return self.rows[start : start + size]


@dataclass(frozen=True, slots=True)
class Batches:
    """Batches as a list that can be narrowed and ordered, like `storage.listing.Listing`.

    Its `ids` are those of all codes in it, since codes are what leaves for a spreadsheet.
    """

    store: Store
    chip: str
    today: date
    words: str = ""
    order: str = ""
    descending: bool = False
    picked: tuple[Id, ...] | None = None

    def narrowed(self, text: str = "", order: str = "", *, descending: bool = False) -> Batches:
        """Those in whose promotion or codes all words of a text occur; in an order of `ORDERS`, else newest first."""
        return replace(self, words=text, order=order, descending=descending)

    def only(self, keys: Sequence[Id]) -> Batches:
        """Some of them, by the first code of each."""
        return replace(self, picked=tuple(keys))

    def known(self) -> KnownBatches:
        """Find all of it once; patient, so for a worker's thread."""
        with self.store.snapshot() as connection:
            return KnownBatches(tuple(self._found(connection)))

    def count(self) -> int:
        """How many batches there are."""
        with self.store.read() as connection:
            return len(self._found(connection))

    def page(self, start: int, size: int) -> Sequence[BatchRow]:
        """The rows from `start` on."""
        with self.store.read() as connection:
            return self._found(connection)[start : start + size]

    @property
    def ids(self) -> sa.Select[Id]:
        """All codes in it."""
        with self.store.read() as connection:
            keys = [row.id for row in self._found(connection)]
        return members(keys)

    def _found(self, connection: Connection) -> list[BatchRow]:
        found = batch_rows(connection)
        states = _STATES.get(self.chip)
        rows = [row for row in found if states is None or row.state(self.today) in states]
        if self.picked is not None:
            rows = [row for row in rows if row.id in set(self.picked)]
        if self.words.strip():
            holding = _holding(connection, self.words)
            wanted = tokens(self.words)
            rows = [row for row in rows if row.id in holding or _bears(row, wanted)]
        value = ORDERS.get(self.order)
        if value is None:
            return rows
        there = [row for row in rows if value(row) is not None]
        return [
            *sorted(there, key=lambda row: cast("Any", value(row)), reverse=self.descending),
            *(row for row in rows if value(row) is None),
        ]


ORDERS: dict[str, Callable[[BatchRow], object]] = {
    "code": lambda row: row.family.casefold(),
    "promotion": lambda row: fold(row.promotion),
    "count": lambda row: row.count,
    "used": lambda row: row.used,
    "left": lambda row: row.left,
    "until": lambda row: row.expires_on,
    "revenue": lambda row: row.revenue,
}
"""What the list of batches can be ordered by; what has no value stands at the end, in either direction."""


def members(keys: Sequence[Id]) -> sa.Select[Id]:
    """The ids of all codes of the batches that these codes belong to; as one parameter, however many they are."""
    one = coupon.alias("one")
    given = sa.func.json_each(json.dumps([key.hex().upper() for key in keys])).table_valued("value")
    alike = sa.and_(
        coupon.c.promotion_id == one.c.promotion_id,
        coupon.c.use_limit.is_not_distinct_from(one.c.use_limit),
        coupon.c.expires_on.is_not_distinct_from(one.c.expires_on),
        family_of(coupon.c.code) == family_of(one.c.code),
    )
    which = sa.func.hex(one.c.id).in_(sa.select(given.c.value))
    return sa.select(coupon.c.id).join_from(one, coupon, alike).where(which).order_by(coupon.c.id)


def is_in_batch(first: Coupon | None) -> sa.ColumnElement[bool]:
    """The condition of all codes of the batch of one of them; of none where it is gone."""
    if first is None:
        return sa.false()
    kind = family(first.code)
    begins = kind.removesuffix(ANY_OWN)
    like = (
        sa.and_(coupon.c.code.op("GLOB")(f"{_plain(begins)}{OWN_GLOB}"), coupon.c.code.between(begins, begins + LAST))
        if is_own(kind)
        else coupon.c.code == kind
    )
    # By their letters they are found at once; a promotion may have ten times as many. The plus keeps its index away.
    where = coupon.c.promotion_id if not begins else sa.literal_column("+coupon.promotion_id", coupon.c.id.type)
    return sa.and_(
        where == first.promotion_id,
        coupon.c.use_limit.is_not_distinct_from(first.use_limit),
        coupon.c.expires_on.is_not_distinct_from(first.expires_on),
        like,
    )


def coupon_of(connection: Connection, key: Id) -> Coupon | None:
    """One code, none if it is gone."""
    return cast("Coupon | None", mapper.load_by_id(connection, COUPON, [key]).get(key))


def first_of(connection: Connection, key: Id) -> Id | None:
    """The oldest code of the batch that a code belongs to; none if the code is gone."""
    one = coupon_of(connection, key)
    if one is None:
        return None
    return Id(connection.execute(sa.select(sa.func.min(coupon.c.id)).where(is_in_batch(one))).scalar_one())


def batch_of(connection: Connection, key: Id) -> BatchRow | None:
    """The batch of a code, found by indexes alone; none if the code is gone."""
    first = coupon_of(connection, key)
    if first is None:
        return None
    alike = is_in_batch(first)
    oldest, count = connection.execute(sa.select(sa.func.min(coupon.c.id), sa.func.count()).where(alike)).one()
    brought, used, over, last = connection.execute(_uses_of_one(alike, first.use_limit)).one()
    if first.use_limit == 0:
        over = count
    name = connection.execute(sa.select(promotion.c.name).where(promotion.c.id == first.promotion_id)).scalar()
    return BatchRow(
        id=Id(oldest),
        family=family(first.code),
        promotion_id=first.promotion_id,
        promotion=name or "",
        use_limit=first.use_limit,
        expires_on=first.expires_on,
        count=count,
        used=used,
        brought=brought,
        left=count - over,
        revenue=Minor(connection.execute(_revenue_of_one(alike)).scalar_one()),
        last_used=last,
    )


def _uses_of_one(alike: sa.ColumnElement[bool], limit: int | None) -> sa.Select[Any]:
    """Of some codes: how many brought somebody, how often in all, how many are used up, and the last day."""
    day = redemption.c.redeemed_on
    of_each = (
        sa.select(sa.func.count().label("used"), sa.func.max(day, type_=day.type).label("last"))
        .join_from(coupon, redemption, redemption.c.coupon_id == coupon.c.id)
        .where(alike)
        .group_by(coupon.c.id)
        .subquery()
    )
    over = of_each.c.used >= limit if limit is not None else sa.false()
    return sa.select(
        sa.func.count(),
        sa.func.coalesce(sa.func.sum(of_each.c.used), 0),
        sa.func.coalesce(sa.func.sum(sa.case((over, 1), else_=0)), 0),
        sa.func.max(of_each.c.last, type_=day.type),
    )


def _revenue_of_one(alike: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """What the won deals brought in which some codes were used; each deal once."""
    sold = (
        sa.select(deal.c.id, deal.c.value)
        .join_from(coupon, redemption, redemption.c.coupon_id == coupon.c.id)
        .join(deal, deal.c.id == redemption.c.deal_id)
        .where(alike, deal.c.outcome == Outcome.WON)
        .distinct()
        .subquery()
    )
    return sa.select(sa.func.coalesce(sa.func.sum(sold.c.value), 0))


def batch_rows(connection: Connection, promotion_id: Id | None = None) -> list[BatchRow]:
    """All batches, or those of a promotion, newest first."""
    of = coupon.c.promotion_id == promotion_id if promotion_id is not None else sa.true()
    used = times_used() if promotion_id is None else times_used(sa.select(coupon.c.id).where(of))
    groups = (
        coupon.c.promotion_id,
        coupon.c.use_limit,
        coupon.c.expires_on,
        family_of(coupon.c.code).label("family"),
    )
    query = (
        sa.select(
            sa.func.min(coupon.c.id).label("id"),
            *groups,
            sa.func.count().label("count"),
            sa.func.sum(sa.func.coalesce(used.c.times, 0)).label("used"),
            sa.func.count(used.c.coupon).label("brought"),
            sa.func.sum(sa.case((is_left(used), 1), else_=0)).label("left"),
            sa.func.max(used.c.last, type_=coupon.c.expires_on.type).label("last"),
        )
        .outerjoin_from(coupon, used, used.c.coupon == coupon.c.id)
        .where(of)
        .group_by(*groups)
        .order_by(sa.func.max(coupon.c.id).desc())
    )
    rows = connection.execute(query).all()
    keys = {row.promotion_id for row in rows}
    names = dict(
        connection.execute(sa.select(promotion.c.id, promotion.c.name).where(promotion.c.id.in_(list(keys)))).all()
        if len(keys) < _MANY_NAMES
        else connection.execute(sa.select(promotion.c.id, promotion.c.name)).all()
    )
    revenue = _revenue(connection, of)
    return [
        BatchRow(
            id=Id(row.id),
            family=row.family,
            promotion_id=Id(row.promotion_id),
            promotion=names.get(row.promotion_id, ""),
            use_limit=row.use_limit,
            expires_on=row.expires_on,
            count=row[5],
            used=row.used,
            brought=row.brought,
            left=row.left,
            revenue=Minor(revenue.get((row.promotion_id, row.use_limit, row.expires_on, row.family), 0)),
            last_used=row.last,
        )
        for row in rows
    ]


def times_used(of: sa.Select[Id] | None = None) -> sa.Subquery:
    """How often each code (of some) was brought, and when last; codes that never were are not in it."""
    return (
        sa.select(
            redemption.c.coupon_id.label("coupon"),
            sa.func.count().label("times"),
            sa.func.max(redemption.c.redeemed_on).label("last"),
        )
        .where(redemption.c.coupon_id.in_(of) if of is not None else sa.true())
        .group_by(redemption.c.coupon_id)
        .subquery("used")
    )


def is_left(used: sa.Subquery) -> sa.ColumnElement[bool]:
    """Whether the limit of a code allows it once more."""
    return sa.or_(coupon.c.use_limit.is_(None), sa.func.coalesce(used.c.times, 0) < coupon.c.use_limit)


def _revenue(connection: Connection, of: sa.ColumnElement[bool]) -> dict[tuple[Any, ...], int]:
    """The value of the won deals that codes (of some) were brought with, each deal once in a batch."""
    groups = (
        coupon.c.promotion_id,
        coupon.c.use_limit,
        coupon.c.expires_on,
        family_of(coupon.c.code).label("family"),
    )
    query = (
        sa.select(*groups, deal.c.id.label("deal"), deal.c.value)
        .join_from(redemption, coupon, coupon.c.id == redemption.c.coupon_id)
        .join(deal, deal.c.id == redemption.c.deal_id)
        .where(of, deal.c.outcome == Outcome.WON)
        .distinct()
    )
    each = query.subquery("brought")
    summed = sa.select(
        each.c.promotion_id, each.c.use_limit, each.c.expires_on, each.c.family, sa.func.sum(each.c.value)
    ).group_by(each.c.promotion_id, each.c.use_limit, each.c.expires_on, each.c.family)
    return {tuple(row[:4]): row[4] or 0 for row in connection.execute(summed)}


def _holding(connection: Connection, text: str) -> set[Id]:
    """The first code of each batch that has a code in which a text occurs."""
    holds = coupon.c.code.icontains("-".join(text.split()), autoescape=True)
    groups = (coupon.c.promotion_id, coupon.c.use_limit, coupon.c.expires_on, family_of(coupon.c.code))
    query = sa.select(sa.func.min(coupon.c.id)).group_by(*groups).having(sa.func.max(holds) == 1)
    return {Id(key) for key in connection.execute(query).scalars()}


def _bears(row: BatchRow, wanted: Sequence[str]) -> bool:
    there = tokens(f"{row.promotion} {row.prefix}")
    return all(any(word.startswith(part) for word in there) for part in wanted)


def _plain(text: str) -> str:
    """A text that GLOB takes as it is."""
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in text)
