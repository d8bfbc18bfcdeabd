"""What a deal is made of: lines with quantity and prices. They decide its value and cost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Any

from core.change import Change, Record, edit
from core.deals import Deal
from core.errors import UserMistake, words
from core.ids import Id
from core.money import LARGEST, Minor, Percent, rounded

ONE = 1_000
"""A quantity of one, in thousandths."""

_TOO_MUCH = LARGEST * 1_000


class Upsell(StrEnum):
    """Whether the customer took it on top of what they came for."""

    NO = "no"
    YES = "yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class DealLine(Record):
    """One line of a deal. `quantity` in thousandths, prices of one in minor units, cost none while unknown."""

    deal_id: Id
    product_id: Id | None = None
    description: str = ""
    quantity: int = ONE
    unit_price: Minor
    unit_cost: Minor | None = None
    discount_percent: Percent | None = None
    upsell: Upsell = Upsell.NO

    @property
    def value(self) -> Minor:
        """What the customer pays for it, rounded once."""
        part = Fraction(self.quantity, ONE) * self.unit_price
        return rounded(part * (1 - Fraction(self.discount_percent or 0, 10_000)))

    @property
    def cost(self) -> Minor | None:
        """What it costs the business, rounded once."""
        return None if self.unit_cost is None else rounded(Fraction(self.quantity, ONE) * self.unit_cost)


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line as the record of its deal shows it; `product` is what the catalogue calls it now, empty for none."""

    line: DealLine
    product: str = ""

    @property
    def words(self) -> str:
        """What it is: the words that were sold, else the name in the catalogue."""
        return self.line.description or self.product


@dataclass(frozen=True, slots=True)
class Extra:
    """A product that goes with what is in a deal and is not in it yet; `because` are the names of the lines."""

    product_id: Id
    name: str
    price: Minor
    cost: Minor | None
    because: tuple[str, ...]


def totals(lines: Iterable[DealLine]) -> tuple[Minor, Minor | None]:
    """Value and cost of a deal with these lines; the cost is none where a line has none.

    Source: FIGURES, "A deal with lines".
    """
    known = list(lines)
    costs = [line.cost for line in known]
    cost = None if None in costs else Minor(sum(each for each in costs if each is not None))
    return Minor(sum(line.value for line in known)), cost


def check(line: DealLine) -> DealLine:
    """Give back a line that can be kept; a unit price below nothing takes something off."""
    if line.quantity <= 0:
        raise UserMistake(words("A quantity is more than nothing."), field="quantity")
    if (line.unit_cost or 0) < 0:
        raise UserMistake(words("A cost cannot be less than nothing."), field="unit_cost")
    if not 0 <= (line.discount_percent or 0) <= 10_000:
        raise UserMistake(words("A discount lies between 0 and 100%."), field="discount_percent")
    return line


def add_line(change: Change, deal_id: Id, **fields: Any) -> DealLine:
    """Put a line into a deal, whose value and cost follow; further fields as in `DealLine`."""
    line = change.add(check(DealLine(id=change.new_id(), deal_id=deal_id, **fields)))
    _reckon(change, deal_id)
    return line


def edit_line(change: Change, key: Id, base: dict[str, Any] | None = None, **fields: Any) -> DealLine:
    """Set fields of a line; value and cost of its deal follow."""
    line = edit(change, DealLine, key, base, check, **fields)
    _reckon(change, line.deal_id)
    return line


def delete_line(change: Change, key: Id) -> None:
    """Take a line out; with the last one the deal keeps its value and cost, which can then be typed."""
    line = change.get(DealLine, key)
    change.remove(line)
    _reckon(change, line.deal_id)


def _reckon(change: Change, deal_id: Id) -> None:
    lines = change.find(DealLine, deal_id=deal_id)
    if not lines:
        return
    value, cost = totals(lines)
    if value < 0:
        raise UserMistake(words("The lines of a deal cannot add up to less than nothing."), field="unit_price")
    if max(value, abs(cost or 0)) >= _TOO_MUCH:
        raise UserMistake(words("An amount may have at most 12 digits."), field="unit_price")
    deal = change.get(Deal, deal_id)
    if (deal.value, deal.cost) != (value, cost):
        change.put(replace(deal, value=value, cost=cost))
