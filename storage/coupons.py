"""The questions the owner asks about coupons: which were made, who brought which, whether one is still good.

A batch follows from its codes (see `core.coupon_batches`): the file groups them by promotion, limit, end and family.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Gone
from core.coupon_batches import BatchRow, BatchState, CodeRow, CouponSheet, Standing, UseRow, Verdict, standing
from core.coupon_codes import ANY_OWN, OWN_GLOB, family, folded, is_own, is_whole, likely, nearest
from core.coupons import Coupon
from core.deals import Outcome
from core.errors import UserMistake, words
from core.folding import fold, tokens
from core.ids import Id
from core.money import Minor
from core.promotions import Promotion
from storage import mapper
from storage.contacts import CALLED
from storage.engine import Store
from storage.listing import Listing, in_order
from storage.schema import CONTACT, COUPON, DEAL, LEAD, PROMOTION, REDEMPTION

coupon, redemption, promotion = COUPON.table, REDEMPTION.table, PROMOTION.table
deal, lead, contact = DEAL.table, LEAD.table, CONTACT.table

ALL, GOOD, OVER = "all", "good", "over"
"""The chips: everything, what may still be used, what is used up or expired."""

_OWN_PART = 9  # letters of a code that are its own: XXXX-XXXX
_STATES = {GOOD: (BatchState.GOOD, BatchState.ENDS_SOON), OVER: (BatchState.USED_UP, BatchState.EXPIRED)}
_MANY_NAMES = 60
_LAST = "\U0010ffff"  # sorts after every letter


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


@dataclass(frozen=True, slots=True)
class CouponRoom:
    """Questions about coupons."""

    store: Store

    def batches(self, chip: str, today: date) -> Batches:
        """The batches of a chip, newest first. They are all counted at once: ask for them on a worker's thread."""
        return Batches(self.store, chip, today)

    def batch(self, key: Id) -> BatchRow | None:
        """The batch that a code belongs to, none if it is gone."""
        with self.store.read() as connection:
            return next(iter(batch_rows(connection, key)), None)

    def every_code(self) -> Listing[CodeRow]:
        """All codes of the file, by their letters."""
        return Listing(self.store, sa.select(coupon.c.id).order_by(coupon.c.code, coupon.c.id), code_rows)

    def codes(self, key: Id, text: str = "") -> Listing[CodeRow]:
        """The codes of the batch that a code belongs to, in the order they were made; those that hold a text."""
        ids = members([key]).order_by(None).order_by(coupon.c.id)
        if wanted := folded(text):
            ids = ids.where(_folded(coupon.c.code).contains(wanted, autoescape=True))
        return Listing(self.store, ids, code_rows)

    def uses(self, key: Id) -> Listing[UseRow]:
        """When the codes of a batch were brought, newest first."""
        condition = redemption.c.coupon_id.in_(members([key]).order_by(None))
        ids = (
            sa.select(redemption.c.id)
            .where(condition)
            .order_by(redemption.c.redeemed_on.desc(), redemption.c.id.desc())
        )
        return Listing(self.store, ids, use_rows)

    def sheet(self, key: Id, today: date) -> CouponSheet:
        """What is printed of a batch: the codes that may still be used, in the order they were made.

        Raises:
            UserMistake: none may.
            Gone: the batch is not there.
        """
        with self.store.snapshot() as connection:
            first = cast("Coupon | None", mapper.load_by_id(connection, COUPON, [key]).get(key))
            if first is None:
                raise Gone("coupon", key)
            plan = mapper.load_by_id(connection, PROMOTION, [first.promotion_id])[first.promotion_id]
            query = (
                sa.select(coupon.c.code)
                .outerjoin_from(coupon, used := _used(), used.c.coupon == coupon.c.id)
                .where(coupon.c.id.in_(members([key]).order_by(None)), _is_left(used))
                .order_by(coupon.c.id)
            )
            over = first.expires_on is not None and today > first.expires_on
            codes = () if over else tuple(connection.execute(query).scalars())
        if not codes:
            raise UserMistake(words("None of these coupons can be used any more, so there is nothing to print."))
        return CouponSheet(
            promotion=cast("Promotion", plan),
            codes=codes,
            is_own=is_own(family(first.code)),
            use_limit=first.use_limit,
            expires_on=first.expires_on,
        )

    def look_up(self, text: str, day: date) -> Verdict:
        """What a code that was typed or scanned is worth on a day; patient, so for a worker's thread."""
        with self.store.snapshot() as connection:
            found = _meant(connection, text)
            if found is None:
                codes = connection.execute(sa.select(coupon.c.code)).scalars()
                mistyped = is_own(family("-".join(_tail(text)))) and not is_whole(text)
                return Verdict(
                    typed=text, day=day, standing=Standing.UNKNOWN, near=nearest(text, codes), mistyped=mistyped
                )
            uses = connection.execute(
                sa.select(redemption.c.id)
                .where(redemption.c.coupon_id == found.id)
                .order_by(redemption.c.redeemed_on.desc(), redemption.c.id.desc())
            ).scalars()
            keys = list(uses)
            plan = mapper.load_by_id(connection, PROMOTION, [found.promotion_id]).get(found.promotion_id)
            return Verdict(
                typed=text,
                day=day,
                standing=standing(found.expires_on, found.use_limit, len(keys), day),
                code=found.code,
                coupon_id=found.id,
                promotion=cast("Promotion | None", plan),
                expires_on=found.expires_on,
                use_limit=found.use_limit,
                used=len(keys),
                last=next(iter(use_rows(connection, keys[:1])), None),
            )


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
    which = (
        one.c.id == sa.bindparam(None, keys[0], type_=one.c.id.type)
        if len(keys) == 1
        else sa.func.hex(one.c.id).in_(sa.select(given.c.value))
    )
    return sa.select(coupon.c.id).join_from(one, coupon, alike).where(which).order_by(coupon.c.id)


def batch_rows(connection: Connection, key: Id | None = None) -> list[BatchRow]:
    """All batches, or the one of a code, newest first."""
    used = _used()
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
            sa.func.sum(sa.case((_is_left(used), 1), else_=0)).label("left"),
            sa.func.max(used.c.last, type_=coupon.c.expires_on.type).label("last"),
        )
        .outerjoin_from(coupon, used, used.c.coupon == coupon.c.id)
        .group_by(*groups)
        .order_by(sa.func.max(coupon.c.id).desc())
    )
    if key is not None:
        query = query.where(coupon.c.id.in_(members([key]).order_by(None)))
    rows = connection.execute(query).all()
    keys = {row.promotion_id for row in rows}
    names = dict(
        connection.execute(sa.select(promotion.c.id, promotion.c.name).where(promotion.c.id.in_(list(keys)))).all()
        if len(keys) < _MANY_NAMES
        else connection.execute(sa.select(promotion.c.id, promotion.c.name)).all()
    )
    revenue = _revenue(connection, key)
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


def code_rows(connection: Connection, keys: Sequence[Id]) -> list[CodeRow]:
    """Codes for some ids."""
    found = connection.execute(
        sa.select(coupon.c.id, coupon.c.code, coupon.c.use_limit).where(coupon.c.id.in_(keys))
    ).all()
    uses: dict[Id, list[UseRow]] = {}
    brought = connection.execute(
        sa.select(redemption.c.id, redemption.c.coupon_id)
        .where(redemption.c.coupon_id.in_(keys))
        .order_by(redemption.c.redeemed_on, redemption.c.id)
    ).all()
    # A code for all may have been brought ten thousand times; only its last time is described.
    last = {row.coupon_id: row.id for row in brought}
    times: dict[Id, int] = {}
    for row in brought:
        times[row.coupon_id] = times.get(row.coupon_id, 0) + 1
    for use in use_rows(connection, list(last.values())):
        uses.setdefault(use.id, []).append(use)
    return [
        CodeRow(
            id=Id(row.id),
            code=row.code,
            use_limit=row.use_limit,
            used=times.get(row.id, 0),
            last_used=uses[last[row.id]][0].redeemed_on if row.id in last else None,
            who=uses[last[row.id]][0].who if row.id in last else "",
        )
        for row in found
    ]


def use_rows(connection: Connection, keys: Sequence[Id]) -> list[UseRow]:
    """Redemptions for some ids. The contact is their own, else that of the deal, else that of its lead."""
    if not keys:
        return []
    who = sa.func.coalesce(redemption.c.contact_id, deal.c.contact_id, lead.c.contact_id)
    query = (
        sa.select(
            redemption.c.id,
            redemption.c.redeemed_on,
            redemption.c.deal_id,
            coupon.c.code,
            who.label("contact_id"),
            CALLED.label("who"),
            deal.c.title,
            deal.c.value,
        )
        .join_from(redemption, coupon, coupon.c.id == redemption.c.coupon_id)
        .outerjoin(deal, deal.c.id == redemption.c.deal_id)
        .outerjoin(lead, lead.c.id == deal.c.lead_id)
        .outerjoin(contact, contact.c.id == who)
        .where(redemption.c.id.in_(keys))
    )
    rows = [
        UseRow(
            id=Id(row.id),
            code=row.code,
            redeemed_on=row.redeemed_on,
            contact_id=row.contact_id,
            who=row.who or "",
            deal_id=row.deal_id,
            deal=row.title or "",
            value=row.value,
        )
        for row in connection.execute(query)
    ]
    return in_order(rows, keys)


def found_codes(connection: Connection, text: str, *, limit: int = 3) -> list[tuple[Id, str, str]]:
    """Codes for the search box: those that are meant exactly, then one of each batch that begins like a text.

    Gives the id of a code, what to call it (a code, or what a batch begins with), and its promotion.
    """
    begins = "-".join(text.upper().split())
    if len(begins) < limit:
        return []
    query = sa.select(coupon.c.id, coupon.c.code, promotion.c.name).join_from(
        coupon, promotion, promotion.c.id == coupon.c.promotion_id
    )
    exact = connection.execute(query.where(coupon.c.code.in_(likely(text))).order_by(coupon.c.code)).all()
    found = [(Id(row.id), row.code, row.name) for row in exact]
    families = {family(code) for _, code, _ in found}
    after = begins
    while len(found) < limit:  # from batch to batch, without looking at the thousands of codes between
        beyond = coupon.c.code.between(after, begins + _LAST)
        row = connection.execute(query.where(beyond).order_by(coupon.c.code).limit(1)).first()
        if row is None:
            break
        kind = family(row.code)
        after = kind.removesuffix(ANY_OWN) + _LAST if is_own(kind) else row.code + "\x01"
        if kind not in families:
            families.add(kind)
            found.append((Id(row.id), kind.replace(ANY_OWN, "…"), row.name))
    return found[:limit]


def _meant(connection: Connection, text: str) -> Coupon | None:
    """The coupon that a text means: as an index finds it, else by looking through all codes for one that reads so."""
    for way in likely(text):
        for found in mapper.load(connection, COUPON, coupon.c.code == way):
            return cast("Coupon", found)
    wanted = folded(text)
    if not wanted:
        return None
    key = connection.execute(
        sa.select(coupon.c.id).where(_folded(coupon.c.code) == wanted).order_by(coupon.c.id).limit(1)
    ).scalar()
    return cast("Coupon", mapper.load_by_id(connection, COUPON, [Id(key)])[Id(key)]) if key is not None else None


def _folded(code: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    """The same as `core.coupon_codes.folded` for letters that SQLite knows the capitals of."""
    made: sa.ColumnElement[str] = sa.func.upper(code)
    for sign in "- _.%+":
        made = sa.func.replace(made, sign, "")
    for letter, symbol in zip("OILSU", "0115V", strict=True):
        made = sa.func.replace(made, letter, symbol)
    return made


def _tail(text: str) -> tuple[str, str]:
    symbols = folded(text)
    return symbols[-8:-4], symbols[-4:]


def _used() -> sa.Subquery:
    return (
        sa.select(
            redemption.c.coupon_id.label("coupon"),
            sa.func.count().label("times"),
            sa.func.max(redemption.c.redeemed_on).label("last"),
        )
        .group_by(redemption.c.coupon_id)
        .subquery("used")
    )


def _is_left(used: sa.Subquery) -> sa.ColumnElement[bool]:
    return sa.or_(coupon.c.use_limit.is_(None), sa.func.coalesce(used.c.times, 0) < coupon.c.use_limit)


def _revenue(connection: Connection, key: Id | None) -> dict[tuple[Any, ...], int]:
    """The value of the won deals that codes were brought with, each deal once in a batch."""
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
        .where(deal.c.outcome == Outcome.WON)
        .distinct()
    )
    if key is not None:
        query = query.where(coupon.c.id.in_(members([key]).order_by(None)))
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
