"""Which promotions a sale counts for: the touches of its contact up to the day it was won."""

from __future__ import annotations

from typing import NamedTuple

from core.business import Credit
from core.ids import Id
from core.insights.facts import DealFact, Facts
from core.insights.touches import Touches


class Part(NamedTuple):
    """What a won deal counts for one promotion (none: for no promotion): 1 / `parts` of it.

    `margin` is the value less the known cost, in minor units; `on_revenue` where the cost is not known.
    """

    promotion_id: Id | None
    parts: int
    value: int
    margin: int
    on_revenue: bool


def parts(facts: Facts, touches: Touches, deal: DealFact, rule: Credit) -> list[Part]:
    """Split a won deal over the promotions it counts for; the promotion set by the owner goes before any rule.

    Minor units that do not divide go one each to the promotions met first. A deal without a value adds nothing.
    """
    promotions: tuple[Id | None, ...]
    if deal.promotion_id is not None:
        promotions = (deal.promotion_id,)
    elif deal.closed_on is None:
        promotions = ()
    else:
        promotions = touches.credited(facts.contact_of_deal.get(deal.id), deal.closed_on, rule)
    promotions = promotions or (None,)
    number = len(promotions)
    if deal.value is None:
        return [Part(promotion, number, 0, 0, False) for promotion in promotions]
    values = split(deal.value, number)
    costs = split(deal.cost or 0, number)
    return [
        Part(promotion, number, value, value - cost, deal.cost is None)
        for promotion, value, cost in zip(promotions, values, costs, strict=True)
    ]


def split(amount: int, number: int) -> list[int]:
    """An amount in as many parts as even as can be; what does not divide goes one each to the first.

    A negative amount is split as its opposite.
    """
    each, left = divmod(abs(amount), number)
    sign = -1 if amount < 0 else 1
    return [sign * (each + (place < left)) for place in range(number)]
