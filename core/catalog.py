"""Products and services: what is sold, for how much, what it costs, and what goes with what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from core import ids
from core.change import Change, Record, edit
from core.deal_lines import DealLine
from core.errors import UserMistake, words
from core.ids import Id
from core.money import Minor


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
