"""A day to take along: what is overdue, what is due, and who waits for an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from core.ids import Id
from core.next_steps import Item


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to be done, and where the person lives."""

    item: Item
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """A day as it was seen from `today`.

    `overdue`: the longest overdue first; `due`: by time of day; `waiting`: leads without a first answer, those who
    wait longest first, and `more_waiting` of them that are not listed.
    """

    day: date
    today: date
    overdue: tuple[Errand, ...]
    due: tuple[Errand, ...]
    waiting: tuple[Errand, ...]
    more_waiting: int


def day_report(
    day: date,
    today: date,
    *,
    overdue: Iterable[Item],
    due: Iterable[Item],
    waiting: Iterable[Item] = (),
    more_waiting: int = 0,
    addresses: Mapping[Id, str] | None = None,
) -> DayReport:
    """Put the sheet together; items in their order, addresses by contact."""
    found = addresses or {}

    def errands(items: Iterable[Item]) -> tuple[Errand, ...]:
        return tuple(Errand(each, found.get(each.contact_id, "") if each.contact_id else "") for each in items)

    return DayReport(
        day=day,
        today=today,
        overdue=errands(overdue),
        due=errands(due),
        waiting=errands(waiting),
        more_waiting=more_waiting,
    )
