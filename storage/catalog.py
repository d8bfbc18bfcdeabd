"""The questions the owner asks about what is sold: for how much, how often, to whom, together with what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, NamedTuple, cast

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import ids
from core.catalog import Companion, Product, ProductKind, ProductRow, ProductStory, Sold, Ware
from core.deals import Outcome
from core.ids import Id
from storage import mapper
from storage.deals import deal_rows
from storage.engine import Store
from storage.fields import Key, Whole
from storage.listing import Listing, in_order
from storage.schema import DEAL, DEAL_LINE, PRODUCT

product, line, deal = PRODUCT.table, DEAL_LINE.table, DEAL.table

MANY = 4_000
"""Lines of deals, or products, from which on sums over all of them are better found off the window's thread."""

OFTEN = 60
"""Lines with one product from which on its story is better found off the window's thread."""

LOOKED_AT = 500
"""Newest sales of a product that are looked at for what was sold with it."""

_STEP = 500
_COMPANIONS = 6

# What the customer paid for a line, rounded half up away from zero as `core.deal_lines.DealLine.value` does it; in two
# parts, since the whole product would not fit into 64 bits.
_PAID = """
CASE WHEN l.quantity * l.unit_price < 0 THEN -1 ELSE 1 END * (
 abs(l.quantity * l.unit_price) / 10000000 * (10000 - coalesce(l.discount_percent, 0))
 + (2 * (abs(l.quantity * l.unit_price) % 10000000) * (10000 - coalesce(l.discount_percent, 0)) + 10000000) / 20000000)
"""
_SUMS = f"""
SELECT l.product_id AS product, count(DISTINCT l.deal_id) AS sales, sum(l.quantity) AS quantity,
 sum({_PAID}) AS revenue
FROM deal d JOIN deal_line l ON l.deal_id = d.id
WHERE d.outcome = 'won' AND d.closed_on BETWEEN :since AND :until AND l.product_id IS NOT NULL
GROUP BY l.product_id
"""
_ROWS = "SELECT id, name, kind, category, price, cost FROM product WHERE id IN (%s)"
_LINES = f"""
SELECT l.deal_id, d.outcome, d.closed_on, d.opened_on, l.quantity, {_PAID}
FROM deal_line l JOIN deal d ON d.id = l.deal_id WHERE l.product_id = ?
"""
_TOGETHER = "SELECT DISTINCT deal_id, product_id FROM deal_line WHERE deal_id IN (%s) AND product_id IS NOT NULL"


@dataclass(frozen=True, slots=True)
class ProductListing(Listing[ProductRow]):
    """A list of products with what was sold of them from `since` to `until`, which it can be ordered by."""

    since: date = date.min
    until: date = date.max

    def narrowed(self, text: str = "", order: str = "", *, descending: bool = False) -> Listing[ProductRow]:
        """As any list; “sold” and “revenue” mean the days the list is about."""
        made = Listing.narrowed(self, text, order, descending=descending)
        if order not in ("sold", "revenue"):
            return made
        sums = sums_of(self.since, self.until)
        column = sums.c["quantity" if order == "sold" else "revenue"]
        turned = (column.desc(), product.c.id.desc()) if descending else (column, product.c.id)
        ordered = (
            made.ids.order_by(None)
            .outerjoin(sums, sums.c.product == product.c.id)
            .order_by(column.is_(None), *turned)  # what was not sold stands at the end, in either direction
        )
        return Listing(self.store, ordered, self.rows, made.counted)


@dataclass(frozen=True, slots=True)
class CatalogRoom:
    """Questions about products and services."""

    store: Store

    def get(self, key: Id) -> Product | None:
        """One product, none if it is gone."""
        with self.store.read() as connection:
            return cast("Product | None", mapper.load_by_id(connection, PRODUCT, [key]).get(key))

    def is_large(self) -> bool:
        """Whether sums over the whole catalogue take too long for the window's thread."""
        with self.store.read() as connection:
            many = (sa.select(sa.literal(1)).select_from(table).offset(MANY).limit(1) for table in (line, product))
            return any(connection.execute(query).scalar() is not None for query in many)

    def everything(self, since: date, until: date) -> ProductListing:
        """The whole catalogue by name, with what was sold in these days."""
        return self._list(sa.true(), since, until)

    def of_kind(self, kind: ProductKind, since: date, until: date) -> ProductListing:
        """The products or the services."""
        return self._list(product.c.kind == kind, since, until)

    def in_category(self, category: str, since: date, until: date) -> ProductListing:
        """Those of one category."""
        return self._list(product.c.category == category, since, until)

    def without_cost(self, since: date, until: date) -> ProductListing:
        """Those of which nobody knows what they cost, so that nobody knows what they earn."""
        return self._list(product.c.cost.is_(None), since, until)

    def never_sold(self, since: date, until: date) -> ProductListing:
        """Those in no deal that was won."""
        won = (
            sa.select(line.c.id)
            .join(deal, deal.c.id == line.c.deal_id)
            .where(line.c.product_id == product.c.id, deal.c.outcome == Outcome.WON)
        )
        return self._list(~won.exists(), since, until)

    def categories(self) -> list[str]:
        """Every category in use, by name."""
        query = sa.select(product.c.category).where(product.c.category != "").distinct()
        with self.store.read() as connection:
            return sorted(connection.execute(query).scalars(), key=lambda name: (name.casefold(), name))

    def wares(self) -> list[Ware]:
        """Everything there is to pick from, by name."""
        with self.store.read() as connection:
            found = [_ware(row) for row in connection.exec_driver_sql(_ROWS.split(" WHERE ")[0]).all()]
        return sorted(found, key=lambda each: (each.name.casefold(), each.id))

    def named(self, texts: Iterable[str]) -> list[Ware]:
        """The products of some ids as `Product.goes_with` keeps them, by name; without those that are gone."""
        with self.store.read() as connection:
            found = wares_of(connection, _parsed(texts))
        return sorted(found.values(), key=lambda each: (each.name.casefold(), each.id))

    def naming(self, key: Id) -> list[Ware]:
        """The products that name this one as going with them, by name."""
        goes = PRODUCT.lists["goes_with"]
        with self.store.read() as connection:
            query = sa.select(goes.c.record).where(goes.c.value == ids.text(key))
            found = wares_of(connection, [Id(each) for each in connection.execute(query).scalars()])
        return sorted(found.values(), key=lambda each: (each.name.casefold(), each.id))

    def is_sold_often(self, key: Id) -> bool:
        """Whether the story of a product takes too long for the window's thread."""
        query = sa.select(sa.literal(1)).where(line.c.product_id == key).offset(OFTEN).limit(1)
        with self.store.read() as connection:
            return connection.execute(query).scalar() is not None

    def story(self, key: Id, since: date, until: date, *, limit: int = 12) -> ProductStory:
        """What became of a product in deals: the newest ones, what was sold in these days and ever, and with what."""
        with self.store.read() as connection:
            rows = connection.exec_driver_sql(_LINES, (key,)).all()
            lines = [
                _Line(Id(deal_id), closed or opened, n, paid, outcome)
                for deal_id, outcome, closed, opened, n, paid in rows
            ]
            days = {each.deal: each.day for each in lines}
            newest = sorted(days, key=lambda each: (days[each], each), reverse=True)[:limit]
            won = [each for each in lines if each.outcome == Outcome.WON]
            looked_at = sorted({(each.day, each.deal) for each in won}, reverse=True)[:LOOKED_AT]
            sales = [deal_id for _, deal_id in looked_at]
            return ProductStory(
                deals=tuple(in_order(deal_rows(connection, newest), newest)),
                count=len(days),
                span=_sold([each for each in won if since.isoformat() <= each.day <= until.isoformat()]),
                ever=_sold(won),
                last_sold=date.fromisoformat(looked_at[0][0]) if looked_at else None,
                sales=len(sales),
                companions=_companions(connection, key, sales),
            )

    def _list(self, condition: sa.ColumnElement[bool], since: date, until: date) -> ProductListing:
        with self.store.read() as connection:
            sums = sold_between(connection, since, until)
        query = sa.select(product.c.id).where(condition).order_by(sa.func.lower(product.c.name), product.c.id)
        rows = partial(product_rows, sums=sums)
        return ProductListing(self.store, query, rows, since=since, until=until)


class _Line(NamedTuple):
    """One line of a deal with a product: its deal, the day it was closed or else opened, how many, what was paid."""

    deal: Id
    day: str
    quantity: int
    paid: int
    outcome: str


def product_rows(connection: Connection, keys: Sequence[Id], sums: dict[Id, Sold] | None = None) -> list[ProductRow]:
    """Lines of the catalogue for some ids; `sums` are what was sold, none asks for all that ever was."""
    if sums is None:
        sums = sold_between(connection, date.min, date.max)
    wares = wares_of(connection, keys)
    return [_row(wares[key], sums.get(key, Sold())) for key in keys if key in wares]


def sold_between(connection: Connection, since: date, until: date) -> dict[Id, Sold]:
    """What was sold of each product in these days."""
    sums = sums_of(since, until)
    rows = connection.execute(sa.select(sums))
    return {Id(row.product): Sold(row.sales, int(row.quantity), int(row.revenue)) for row in rows}


def sums_of(since: date, until: date) -> sa.Subquery:
    """What was sold of each product in these days: product, sales, quantity in thousandths, revenue."""
    text = sa.text(_SUMS).bindparams(since=since.isoformat(), until=until.isoformat())
    return text.columns(
        sa.column("product", Key), sa.column("sales", Whole), sa.column("quantity", Whole), sa.column("revenue", Whole)
    ).subquery("sold")


def wares_of(connection: Connection, keys: Sequence[Id]) -> dict[Id, Ware]:
    """The products with these ids, as far as they are there."""
    found: dict[Id, Ware] = {}
    for start in range(0, len(keys), _STEP):
        step = tuple(keys[start : start + _STEP])
        query = _ROWS % ", ".join("?" * len(step))
        found |= {ware.id: ware for ware in map(_ware, connection.exec_driver_sql(query, step))}
    return found


def goes_with(connection: Connection, keys: Sequence[Id]) -> list[tuple[Id, Id]]:
    """Of some products: each with every other that the owner says goes with it."""
    if not keys:
        return []
    query = f"SELECT record, value FROM product_goes_with WHERE record IN ({', '.join('?' * len(keys))})"
    rows = connection.exec_driver_sql(query, tuple(keys)).all()
    return [(Id(record), other) for record, text in rows for other in _parsed([text])]


def _ware(row: Any) -> Ware:
    key, name, kind, category, price, cost = row
    return Ware(id=Id(key), name=name, kind=ProductKind(kind), category=category, price=price, cost=cost)


def _row(ware: Ware, sold: Sold) -> ProductRow:
    return ProductRow(
        id=ware.id,
        name=ware.name,
        kind=ware.kind,
        category=ware.category,
        price=ware.price,
        cost=ware.cost,
        sold=sold,
    )


def _parsed(texts: Iterable[str]) -> list[Id]:
    keys = []
    for text in texts:
        try:
            keys.append(ids.parse(text))
        except ValueError:
            continue  # an import may have brought a name instead
    return keys


def _sold(lines: Sequence[_Line]) -> Sold:
    return Sold(
        len({each.deal for each in lines}), sum(each.quantity for each in lines), sum(each.paid for each in lines)
    )


def _companions(connection: Connection, key: Id, sales: Sequence[Id]) -> tuple[Companion, ...]:
    """What else was in these sales, most often first; what is in a single one of many says nothing, yet is told."""
    if not sales:
        return ()
    rows = connection.exec_driver_sql(_TOGETHER % ", ".join("?" * len(sales)), tuple(sales)).all()
    often = Counter(Id(other) for _, other in rows if other != key)
    wares = wares_of(connection, list(often))
    named = {other for _, other in goes_with(connection, [key])}
    by_count = sorted(often, key=lambda each: (-often[each], wares[each].name.casefold(), each))[:_COMPANIONS]
    return tuple(Companion(wares[each], often[each], len(sales), each in named) for each in by_count)


def all_products(store: Store) -> Listing[ProductRow]:
    """The whole catalogue by name, with all that was ever sold."""
    return CatalogRoom(store).everything(date.min, date.max)
