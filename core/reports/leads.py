"""A list of leads: those of some days, or in some state, or all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from core.ids import Id
from core.leads import LeadRow, LeadState
from core.money import Minor
from core.period import Period


@dataclass(frozen=True, slots=True)
class LeadLine:
    """A lead, how to reach its contact, and what it bought for so far."""

    row: LeadRow
    reach: str
    bought: Minor


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadList:
    """Leads, the newest first. `span` and `state` are what they were asked for by, none for all."""

    today: date
    currency: str
    span: Period | None
    state: LeadState | None
    lines: tuple[LeadLine, ...]
    states: Mapping[LeadState, int]
    bought: Minor


def lead_list(
    rows: Iterable[LeadRow],
    today: date,
    currency: str,
    *,
    span: Period | None = None,
    state: LeadState | None = None,
    reach: Mapping[Id, str] | None = None,
    bought: Mapping[Id, int] | None = None,
) -> LeadList:
    """Put the list together.

    Args:
        rows: the leads that were asked for, in their order.
        today: the local day.
        currency: of the amounts.
        span: the days they came in, if asked for.
        state: the state they are in, if asked for.
        reach: by contact, a phone or an e-mail.
        bought: by lead, what its won deals are worth.
    """
    reach, bought = reach or {}, bought or {}
    lines = tuple(LeadLine(row, reach.get(row.contact_id, ""), Minor(bought.get(row.id, 0))) for row in rows)
    states = Counter(line.row.state for line in lines)
    return LeadList(
        today=today,
        currency=currency,
        span=span,
        state=state,
        lines=lines,
        states={each: states[each] for each in LeadState},
        bought=Minor(sum(line.bought for line in lines)),
    )
