"""Products and services: what is sold, for how much, what it costs, and what goes with what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from core import ids
from core.change import Change, Record, edit
from core.deal_lines import DealLine
from core.deals import DealRow
from core.errors import UserMistake, words
from core.ids import Id
from core.money import Minor, Share, rounded


class ProductKind(StrEnum):
    """Whether it is handed over or done."""

    PRODUCT = "product"
    SERVICE = "service"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Record):
    """Something the business sells. Price and cost of one in minor units, none while unknown.

    `goes_with` holds the ids of other products, as text, in no order.
    """

    name: str
    kind: ProductKind = ProductKind.PRODUCT
    price: Minor | None = None
    cost: Minor | None = None
    category: str = ""
    goes_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sold:
    """What was sold of a product: in how many sales (won deals), how many of it (in thousandths), for how much."""

    sales: int = 0
    quantity: int = 0
    revenue: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ware:
    """A product or service as one picks it for a deal; price and cost of one, none while unknown."""

    id: Id
    name: str
    kind: ProductKind = ProductKind.PRODUCT
    category: str = ""
    price: Minor | None = None
    cost: Minor | None = None

    @property
    def margin(self) -> Minor | None:
        """What is left of the price of one; none where price or cost is unknown."""
        return None if self.price is None or self.cost is None else Minor(self.price - self.cost)

    @property
    def margin_share(self) -> Share | None:
        """The margin as a part of the price; none where there is no margin or no price to be a part of."""
        return margin_share(self.price, self.cost)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRow(Ware):
    """A line of the catalogue, with what was sold of it in the span that the list is about."""

    sold: Sold = Sold()


@dataclass(frozen=True, slots=True)
class Companion:
    """Another product that was in `together` of the `sales` sales looked at; `goes` where the owner says it goes."""

    ware: Ware
    together: int
    sales: int
    goes: bool


@dataclass(frozen=True, slots=True)
class ProductStory:
    """What became of a product in deals.

    `deals` are the newest of `count` deals that have it among their lines; `sales` is how many of the won ones were
    looked at for `companions`, which come most often first.
    """

    deals: tuple[DealRow, ...] = ()
    count: int = 0
    span: Sold = Sold()
    ever: Sold = Sold()
    last_sold: date | None = None
    sales: int = 0
    companions: tuple[Companion, ...] = ()


def margin_share(value: int | None, cost: int | None) -> Share | None:
    """What is left of a value after its cost, as a part of the value, rounded half up; none where that says nothing."""
    if not value or cost is None:
        return None
    return Share(rounded(Fraction((value - cost) * 10_000, value)))


def check(product: Product) -> Product:
    """Give back a product that can be kept."""
    if not product.name.strip():
        raise UserMistake(words("A product or service needs a name."), field="name")
    for name in ("price", "cost"):
        if (getattr(product, name) or 0) < 0:
            raise UserMistake(words("This cannot be less than nothing."), field=name)
    if ids.text(product.id) in product.goes_with:
        raise UserMistake(words("A product does not go with itself."), field="goes_with")
    return product


def add_product(change: Change, **fields: Any) -> Product:
    """Keep a new product; fields as in `Product`."""
    return change.add(check(Product(id=change.new_id(), **fields)))


def edit_product(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> Product:
    """Set fields of a product; deals that were made with it stay as they are."""
    return edit(change, Product, key, base, check, **fields)


def delete_product(change: Change, key: Id) -> int:
    """Take a product out; lines of deals keep their words and prices. Returns how many lines stay without it."""
    product = change.get(Product, key)
    called = ids.text(key)
    for other in change.find(Product):
        if called in other.goes_with:
            change.put(replace(other, goes_with=tuple(each for each in other.goes_with if each != called)))
    lines = change.find(DealLine, product_id=key)
    for line in lines:
        change.put(replace(line, product_id=None, description=line.description or product.name))
    change.remove(product)
    return len(lines)
