"""What one needs at the counter: what is sold, what is on offer, whether a coupon is good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

import sqlalchemy as sa

from core.catalog import Product
from core.coupon_codes import likely
from core.ids import Id
from core.promotions import Promotion
from storage import mapper
from storage.engine import Store
from storage.schema import COUPON, PRODUCT, PROMOTION

promotion, coupon = PROMOTION.table, COUPON.table


@dataclass(frozen=True, slots=True)
class CounterRoom:
    """Questions while someone waits at the counter."""

    store: Store

    def goods(self) -> list[Product]:
        """Everything in the catalogue, by name."""
        with self.store.read() as connection:
            products = cast("list[Product]", mapper.load(connection, PRODUCT))
        return sorted(products, key=lambda each: (each.name.casefold(), each.id))

    def offers(self, today: date) -> list[tuple[Id, str]]:
        """Promotions to credit a sale to: those that run first, then the others that have begun, the latest first."""
        runs = sa.and_(
            promotion.c.start_on <= today,
            sa.func.coalesce(promotion.c.end_on >= today, sa.true()),
            sa.func.coalesce(promotion.c.cancelled_on > today, sa.true()),
        )
        query = (
            sa.select(promotion.c.id, promotion.c.name)
            .where(promotion.c.start_on <= today)
            .order_by(runs.desc(), promotion.c.start_on.desc(), promotion.c.id.desc())
            .limit(200)
        )
        with self.store.read() as connection:
            return [(Id(row.id), row.name) for row in connection.execute(query)]

    def promotion_of(self, code: str) -> Promotion | None:
        """The promotion that a coupon belongs to, none if there is no such code."""
        query = sa.select(coupon.c.promotion_id).where(coupon.c.code.in_(likely(code))).limit(1)
        with self.store.read() as connection:
            key = connection.execute(query).scalar()
            if key is None:
                return None
            return cast("Promotion | None", mapper.load_by_id(connection, PROMOTION, [Id(key)]).get(Id(key)))
