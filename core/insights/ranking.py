"""Which promotion or channel stands before which, by what, and whether that hangs on the rule of credit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from core.business import Credit
from core.ids import Id
from core.insights.model import PromotionResults, Results
from core.insights.overview import Credited

AnyResults = TypeVar("AnyResults", bound=Results)


class RankBy(StrEnum):
    """What decides the order."""

    CONVERSION = "conversion"
    RETURN = "return"
    REVENUE = "revenue"


def value(row: Results, by: RankBy) -> float | None:
    """What a row is ranked by: its share drawn to the overall one, its return on cost, or its revenue."""
    if by is RankBy.CONVERSION:
        return row.conversion.value if row.conversion.shrunk is None else row.conversion.shrunk
    if by is RankBy.RETURN:
        return None if row.roi is None else row.roi.value
    return row.revenue if row.deals_won else None


def has_something(row: Results) -> bool:
    """Whether anything happened in the period for which the row stands."""
    return bool(
        row.leads_received
        or row.leads_qualified
        or row.deals_won
        or row.revenue
        or row.marketing_cost
        or row.own_time_cost
    )


def ranked(rows: Iterable[AnyResults], by: RankBy) -> list[AnyResults]:
    """Those for which something happened, the best first; those without a basis after them, more leads first."""

    def place(row: AnyResults) -> tuple[bool, float, int]:
        found = value(row, by)
        return found is None, 0.0 if found is None else -found, -row.leads_received

    return sorted(filter(has_something, rows), key=place)


def orders(
    rows: Sequence[PromotionResults], credited: Mapping[Credit, Mapping[Id, Credited]], by: RankBy
) -> dict[Credit, tuple[Id, ...]]:
    """The order of the promotions under each rule; of conversions it is the same under all.

    Args:
        rows: of the period, under any rule: their costs and leads do not hang on it.
        credited: what each promotion gets under each rule.
        by: what decides.
    """
    there = [row for row in rows if row.id is not None and has_something(row)]
    none = Credited(0, 0)
    found = {}
    for rule in Credit:
        values: dict[Id, float | None] = {}
        for row in there:
            if row.id is None:
                continue
            sums = credited[rule].get(row.id, none)
            if by is RankBy.CONVERSION:
                values[row.id] = value(row, by)
            elif by is RankBy.REVENUE:
                values[row.id] = sums.revenue
            elif row.marketing_cost:
                values[row.id] = (sums.margin - row.marketing_cost) / row.marketing_cost
        known = {key: each for key, each in values.items() if each is not None}
        found[rule] = tuple(sorted(known, key=lambda key: (-known[key], key)))
    return found
