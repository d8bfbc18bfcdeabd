"""The questions the owner asks about coupons: which were made, who brought which, whether one is still good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.change import Gone
from core.coupon_batches import BatchRow, CodeRow, CouponSheet, Standing, UseRow, Verdict, standing
from core.coupon_codes import ANY_OWN, family, folded, is_own, is_whole, likely, nearest
from core.coupons import Coupon
from core.errors import UserMistake, words
from core.ids import Id
from core.promotions import Promotion
from storage import mapper
from storage.contacts import CALLED
from storage.coupon_batches import (
    LAST,
    Batches,
    batch_of,
    batch_rows,
    coupon_of,
    first_of,
    is_in_batch,
    is_left,
    times_used,
)
from storage.engine import Store
from storage.listing import Listing, in_order
from storage.schema import CONTACT, COUPON, DEAL, LEAD, PROMOTION, REDEMPTION

coupon, redemption, promotion = COUPON.table, REDEMPTION.table, PROMOTION.table
deal, lead, contact = DEAL.table, LEAD.table, CONTACT.table


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
            return batch_of(connection, key)

    def first_of(self, key: Id) -> Id | None:
        """The code that names the batch which a code belongs to, none if it is gone."""
        with self.store.read() as connection:
            return first_of(connection, key)

    def of_promotion(self, key: Id) -> list[BatchRow]:
        """The batches of a promotion, newest first."""
        with self.store.read() as connection:
            return batch_rows(connection, key)

    def every_code(self) -> Listing[CodeRow]:
        """All codes of the file, by their letters."""
        return Listing(self.store, sa.select(coupon.c.id).order_by(coupon.c.code, coupon.c.id), code_rows)

    def codes(self, key: Id, text: str = "") -> Listing[CodeRow]:
        """The codes of the batch that a code belongs to, in the order they were made; those that hold a text."""
        ids = sa.select(coupon.c.id).where(self._in_batch(key)).order_by(coupon.c.id)
        if wanted := folded(text):
            ids = ids.where(as_folded(coupon.c.code).contains(wanted, autoescape=True))
        return Listing(self.store, ids, code_rows)

    def uses(self, key: Id) -> Listing[UseRow]:
        """When the codes of a batch were brought, newest first."""
        ids = (
            sa.select(redemption.c.id)
            .join_from(coupon, redemption, redemption.c.coupon_id == coupon.c.id)
            .where(self._in_batch(key))
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
            first = coupon_of(connection, key)
            if first is None:
                raise Gone("coupon", key)
            plan = mapper.load_by_id(connection, PROMOTION, [first.promotion_id])[first.promotion_id]
            query = (
                sa.select(coupon.c.code)
                .outerjoin_from(coupon, used := times_used(), used.c.coupon == coupon.c.id)
                .where(is_in_batch(first), is_left(used))
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

    def _in_batch(self, key: Id) -> sa.ColumnElement[bool]:
        with self.store.read() as connection:
            return is_in_batch(coupon_of(connection, key))


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
        beyond = coupon.c.code.between(after, begins + LAST)
        row = connection.execute(query.where(beyond).order_by(coupon.c.code).limit(1)).first()
        if row is None:
            break
        kind = family(row.code)
        after = kind.removesuffix(ANY_OWN) + LAST if is_own(kind) else row.code + "\x01"
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
        sa.select(coupon.c.id).where(as_folded(coupon.c.code) == wanted).order_by(coupon.c.id).limit(1)
    ).scalar()
    return cast("Coupon", mapper.load_by_id(connection, COUPON, [Id(key)])[Id(key)]) if key is not None else None


def as_folded(code: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
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
