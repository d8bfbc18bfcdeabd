"""What people want from a café and boutique, what it is worth and how long it takes them to decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ALL_YEAR = frozenset(range(1, 13))
COLD = frozenset({9, 10, 11, 12, 1, 2})
WARM = frozenset({3, 4, 5, 6, 7, 8})


class Size(StrEnum):
    """How big a decision it is: a thing from the rail, something made to order, an order for a whole office."""

    SHOP = "shop"
    ORDER = "order"
    CATERING = "catering"


class Talk(StrEnum):
    """What it is about, so that one says fitting things: clothes off the rail or fitted, cakes, a table, and so on."""

    RAIL = "rail"
    FITTING = "fitting"
    GIFT = "gift"
    CAKE = "cake"
    TABLE = "table"
    CATERING = "catering"
    SAMPLES = "samples"


@dataclass(frozen=True, slots=True)
class Wish:
    """One kind of enquiry. Prices in whole euros; `cost` is what the goods cost us, in hundredths of the price."""

    theme: str
    size: Size
    title: str
    low: int
    high: int
    cost: int
    interests: tuple[str, ...]
    talk: Talk
    months: frozenset[int] = ALL_YEAR
