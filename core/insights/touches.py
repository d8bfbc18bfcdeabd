"""The promotions that buyers met on the way to their purchase."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator
from datetime import date
from enum import IntEnum
from typing import TypeAlias

from core.business import Credit
from core.ids import Id
from core.insights.facts import Facts


class Met(IntEnum):
    """How a contact met a promotion; also the order of touches on one day."""

    LEAD = 0
    ACTIVITY = 1
    REDEMPTION = 2


Touch: TypeAlias = tuple[date, Met, Id, Id]
"""Day, how, id of the lead, activity or redemption, id of the promotion; sorting them gives the order of FIGURES."""


class Touches:
    """The promotions that some contacts met, in order."""

    def __init__(self, facts: Facts, contacts: Container[Id | None]) -> None:
        """Gather the touches of these contacts."""
        gathered: dict[Id, list[Touch]] = {}
        for contact, touch in _touches(facts, contacts):
            gathered.setdefault(contact, []).append(touch)
        self._all: dict[Id, tuple[list[date], list[Id]]] = {}
        self._first_met: dict[Id, tuple[list[date], list[Id]]] = {}
        for contact, known in gathered.items():
            known.sort()
            self._all[contact] = [touch[0] for touch in known], [touch[3] for touch in known]
            met: dict[Id, date] = {}
            for day, _how, _id, promotion in known:
                met.setdefault(promotion, day)
            self._first_met[contact] = list(met.values()), list(met)

    def credited(self, contact: Id | None, on: date, rule: Credit) -> tuple[Id, ...]:
        """The promotions that a sale to a contact on a day counts for, by the rule; none without a touch."""
        if contact is None or contact not in self._all:
            return ()
        days, promotions = (self._first_met if rule is Credit.EQUAL else self._all)[contact]
        until = bisect_right(days, on)
        if rule is Credit.EQUAL:
            return tuple(promotions[:until])
        return tuple(promotions[:until][:1] if rule is Credit.FIRST else promotions[max(0, until - 1) : until])


def _touches(facts: Facts, contacts: Container[Id | None]) -> Iterator[tuple[Id, Touch]]:
    for lead in facts.leads:
        if lead.promotion_id is not None and lead.contact_id in contacts:
            yield lead.contact_id, (lead.received_on, Met.LEAD, lead.id, lead.promotion_id)
    for act in facts.activities:
        if act.promotion_id is not None:
            contact = facts.contact(act.contact_id, act.lead_id, act.deal_id)
            if contact is not None and contact in contacts:
                yield contact, (act.done_on, Met.ACTIVITY, act.id, act.promotion_id)
    for used in facts.redemptions:
        contact = facts.contact(used.contact_id, None, used.deal_id)
        if contact is not None and contact in contacts:
            yield contact, (used.redeemed_on, Met.REDEMPTION, used.id, used.promotion_id)
